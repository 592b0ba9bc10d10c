//! Fields in which null means something of its own: everywhere else, what is not wanted is left out.

use std::fmt;
use std::marker::PhantomData;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer};

/// The name under which a reader is told that null is taken here.
pub const NULLABLE: &str = "codex_sdk::Nullable";

/// Reads a value, or null.
pub(crate) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    from.deserialize_newtype_struct(NULLABLE, Inner(PhantomData))
}

struct Inner<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Inner<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        Option::deserialize(from)
    }
}
