//! Decoding of unions by a tag: straight from the input when the tag comes first, as the runtime writes it.
//!
//! serde's own `#[serde(tag)]` copies every object before it looks at the tag, and has no arm that keeps an unknown one.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, Visitor,
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Unrecognized;

/// A union by a tag; implemented by `tagged_enum!`.
pub(crate) trait Tagged: Sized {
    const NAME: &'static str;
    const TAG: &'static str;

    /// Picks the variant by `object.tag` and decodes the rest.
    fn decode<'de, A: MapAccess<'de>>(object: TaggedObject<'de, A>) -> Result<Self, A::Error>;
}

/// Visits the object of a tagged union.
pub(crate) struct TaggedVisitor<T>(pub(crate) PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for TaggedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`, a {}", T::TAG, T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut before = Vec::new();
        while let Some(Text(key)) = map.next_key()? {
            if key == T::TAG {
                let Text(tag) = map.next_value()?;
                return T::decode(TaggedObject { name: T::TAG, tag, before, value: None, map });
            }
            before.push((key, map.next_value()?));
        }
        Err(Error::missing_field(T::TAG))
    }
}

/// An object whose tag has been read, with what came before it.
pub(crate) struct TaggedObject<'de, A> {
    name: &'static str,
    pub(crate) tag: Cow<'de, str>,
    /// In the order of the input, until decoding starts; then reversed.
    before: Vec<(Cow<'de, str>, Box<RawValue>)>,
    value: Option<Box<RawValue>>,
    map: A,
}

impl<'de, A: MapAccess<'de>> TaggedObject<'de, A> {
    /// Decodes the rest as a variant's struct.
    pub(crate) fn payload<T: Deserialize<'de>>(mut self) -> Result<T, A::Error> {
        self.before.reverse();
        T::deserialize(MapAccessDeserializer::new(self))
    }

    /// Reads past the rest, for a variant that has nothing but its tag.
    pub(crate) fn finish(mut self) -> Result<(), A::Error> {
        while self.map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }

    /// Keeps everything, for a tag that is not known.
    pub(crate) fn unrecognized(mut self) -> Result<Unrecognized, A::Error> {
        let mut json = String::from("{");
        for (key, value) in &self.before {
            push(&mut json, key, value.get()).map_err(Error::custom)?;
        }
        let tag = serde_json::to_string(&self.tag).map_err(Error::custom)?;
        push(&mut json, self.name, &tag).map_err(Error::custom)?;
        while let Some((Text(key), value)) = self.map.next_entry::<_, Box<RawValue>>()? {
            push(&mut json, &key, value.get()).map_err(Error::custom)?;
        }
        json.push('}');
        let json = RawValue::from_string(json).map_err(Error::custom)?;
        Ok(Unrecognized::new(Some(&self.tag), json))
    }
}

pub(crate) fn push(json: &mut String, key: &str, value: &str) -> serde_json::Result<()> {
    if json.len() > 1 {
        json.push(',');
    }
    json.push_str(&serde_json::to_string(key)?);
    json.push(':');
    json.push_str(value);
    Ok(())
}

/// First what was read before the tag, then the rest of the input.
impl<'de, A: MapAccess<'de>> MapAccess<'de> for TaggedObject<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.before.pop() {
            None => self.map.next_key_seed(seed),
            Some((key, value)) => {
                self.value = Some(value);
                seed.deserialize(key.into_deserializer()).map(Some)
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            None => self.map.next_value_seed(seed),
            Some(value) => {
                let value = serde_json::from_str::<serde_json::Value>(value.get());
                let value = value.map_err(Error::custom)?;
                seed.deserialize(value).map_err(Error::custom)
            }
        }
    }
}

/// A string, borrowed from the input where it has no escapes.
pub(crate) struct Text<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
        }

        deserializer.deserialize_str(TextVisitor)
    }
}

/// An object with one key.
pub(crate) fn serialize_entry<S: serde::Serializer, T: Serialize + ?Sized>(
    serializer: S,
    key: &str,
    value: &T,
) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeMap;
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(key, value)?;
    map.end()
}
