//! Decoding of unions of words and of objects with one key.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::{RawValue, to_raw_value};

use super::Unrecognized;
use super::tagged::Text;

/// A union of words and of objects with one key; implemented by `keyed_enum!`.
pub(crate) trait Keyed: Sized {
    const NAME: &'static str;

    fn word(word: &str) -> Option<Self>;

    /// Reads the value of a known key; leaves it for an unknown one.
    fn entry<'de, A: MapAccess<'de>>(key: &str, map: &mut A) -> Result<Option<Self>, A::Error>;

    fn unrecognized(other: Unrecognized) -> Self;
}

/// Visits the string or object of a keyed union.
pub(crate) struct KeyedVisitor<T>(pub(crate) PhantomData<T>);

impl<'de, T: Keyed> Visitor<'de> for KeyedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a word or an object with one key, a {}", T::NAME)
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
        if let Some(known) = T::word(word) {
            return Ok(known);
        }
        let json = to_raw_value(word).map_err(E::custom)?;
        Ok(T::unrecognized(Unrecognized::new(Some(word), json)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let Some(Text(key)) = map.next_key()? else {
            let json = RawValue::from_string("{}".to_owned()).map_err(Error::custom)?;
            return Ok(T::unrecognized(Unrecognized::new(None, json)));
        };
        if let Some(known) = T::entry(&key, &mut map)? {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(known);
        }
        let mut json = String::from("{");
        super::tagged::push(&mut json, &key, map.next_value::<Box<RawValue>>()?.get())
            .map_err(Error::custom)?;
        while let Some((Text(key), value)) = map.next_entry::<_, Box<RawValue>>()? {
            super::tagged::push(&mut json, &key, value.get()).map_err(Error::custom)?;
        }
        json.push('}');
        let json = RawValue::from_string(json).map_err(Error::custom)?;
        Ok(T::unrecognized(Unrecognized::new(Some(&key), json)))
    }
}
