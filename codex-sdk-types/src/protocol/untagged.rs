//! Decoding of unions without a tag: by the kind of JSON and, for objects, by the keys that are there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::tagged::Text;

/// What tells an object from the other alternatives of its union.
#[derive(Debug)]
pub(crate) struct Signature {
    /// Keys that must be there, with the words allowed (none: any value).
    pub(crate) required: &'static [(&'static str, &'static [&'static str])],
    /// Every key that may be there.
    pub(crate) known: &'static [&'static str],
}

/// What JSON must look like to be an alternative.
#[derive(Debug)]
pub(crate) enum Kind {
    String,
    Integer,
    Array,
    /// One of these.
    Object(&'static [Signature]),
}

/// The indices of the alternatives that it can be, the best first.
pub(crate) fn candidates(json: &RawValue, kinds: &[Kind]) -> Vec<usize> {
    let first = json.get().as_bytes().first().copied().unwrap_or_default();
    let keys = match first {
        b'{' => serde_json::from_str::<Keys<'_>>(json.get()).unwrap_or_default(),
        _ => Keys::default(),
    };
    let fits = |kind: &Kind, exactly: bool| match (kind, first) {
        (Kind::Object(all), b'{') => all.iter().any(|s| keys.fit(s, exactly)),
        (Kind::String, b'"') | (Kind::Array, b'[') | (Kind::Integer, b'-' | b'0'..=b'9') => true,
        _ => false,
    };
    let mut indices: Vec<usize> = (0..kinds.len()).filter(|i| fits(&kinds[*i], false)).collect();
    // One that leaves no key over is better than one that merely has what it needs.
    indices.sort_by_key(|i| !fits(&kinds[*i], true));
    indices
}

/// An object's keys, with the words that are their values.
#[derive(Default)]
struct Keys<'de>(BTreeMap<Cow<'de, str>, Option<Cow<'de, str>>>);

impl Keys<'_> {
    fn fit(&self, signature: &Signature, exactly: bool) -> bool {
        let has = |(key, words): &(&str, &[&str])| match self.0.get(*key) {
            None => false,
            Some(word) => {
                words.is_empty() || word.as_ref().is_some_and(|w| words.contains(&w.as_ref()))
            }
        };
        signature.required.iter().all(has)
            && (!exactly || self.0.keys().all(|k| signature.known.contains(&k.as_ref())))
    }
}

impl<'de> Deserialize<'de> for Keys<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeysVisitor;

        impl<'de> Visitor<'de> for KeysVisitor {
            type Value = Keys<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys<'de>, A::Error> {
                let mut keys = BTreeMap::new();
                while let Some((Text(key), value)) = map.next_entry::<_, &RawValue>()? {
                    let word = serde_json::from_str::<Text<'de>>(value.get());
                    keys.insert(key, word.ok().map(|Text(word)| word));
                }
                Ok(Keys(keys))
            }
        }

        deserializer.deserialize_map(KeysVisitor)
    }
}
