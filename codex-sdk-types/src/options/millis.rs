//! A length of time as whole milliseconds in JSON: the `…Ms` fields.

use std::fmt;
use std::time::Duration;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

fn encode(length: Duration) -> u64 {
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX)
}

pub(crate) fn serialize<S: Serializer>(length: &Duration, to: S) -> Result<S::Ok, S::Error> {
    encode(*length).serialize(to)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
    AtLeast::<0>::deserialize(from).map(|length| length.0)
}

/// The same for one that may be left out, and is above 0 where it is there.
pub(crate) mod option {
    use super::{AtLeast, Deserialize, Deserializer, Duration, Serialize, Serializer, encode};

    #[expect(clippy::ref_option, reason = "serde's `with` passes a reference to the field")]
    pub(crate) fn serialize<S: Serializer>(
        length: &Option<Duration>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        length.map(encode).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Duration>, D::Error> {
        Ok(Option::<AtLeast<1>>::deserialize(from)?.map(|length| length.0))
    }
}

/// The same for one that may be null, which means something of its own.
pub(crate) mod nullable {
    use super::{AtLeast, Deserializer, Duration};
    use crate::nullable;

    pub(crate) use super::option::serialize;

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Duration>, D::Error> {
        Ok(nullable::deserialize::<AtLeast<1>, D>(from)?.map(|length| length.0))
    }
}

/// A length of at least so many milliseconds, which is what is said of anything else.
#[derive(Debug, Clone, Copy)]
pub struct AtLeast<const LEAST: u64>(pub Duration);

impl<'de, const LEAST: u64> Deserialize<'de> for AtLeast<LEAST> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Millis<const LEAST: u64>;

        impl<const LEAST: u64> Visitor<'_> for Millis<LEAST> {
            type Value = AtLeast<LEAST>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let above = if LEAST == 0 { "not below 0" } else { "above 0" };
                write!(f, "a whole number of milliseconds, {above}")
            }

            fn visit_u64<E: Error>(self, millis: u64) -> Result<Self::Value, E> {
                if millis < LEAST {
                    return Err(E::invalid_value(Unexpected::Unsigned(millis), &self));
                }
                Ok(AtLeast(Duration::from_millis(millis)))
            }
        }

        from.deserialize_u64(Millis)
    }
}
