//! Whole numbers above 0 in JSON: how many there may be of something, where none would be senseless.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

/// A number above 0, which is what is said of anything else.
#[derive(Debug, Clone, Copy)]
pub struct Positive<T>(pub T);

impl<'de, T: TryFrom<u64>> Deserialize<'de> for Positive<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Above<T>(PhantomData<T>);

        impl<T: TryFrom<u64>> Visitor<'_> for Above<T> {
            type Value = Positive<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number, above 0")
            }

            fn visit_u64<E: Error>(self, given: u64) -> Result<Self::Value, E> {
                let unfit = |allowed| E::invalid_value(Unexpected::Unsigned(given), allowed);
                if given == 0 {
                    return Err(unfit(&self));
                }
                let fits = T::try_from(given).map(Positive);
                fits.map_err(|_| unfit(&"a whole number, above 0 and below 4294967296"))
            }
        }

        from.deserialize_u64(Above(PhantomData))
    }
}

pub(crate) fn deserialize<'de, T: TryFrom<u64>, D: Deserializer<'de>>(
    from: D,
) -> Result<T, D::Error> {
    Positive::deserialize(from).map(|given| given.0)
}

/// The same for one that may be left out.
pub(crate) mod option {
    use super::{Deserialize, Deserializer, Positive};

    pub(crate) fn deserialize<'de, T: TryFrom<u64>, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<T>, D::Error> {
        Ok(Option::<Positive<T>>::deserialize(from)?.map(|given| given.0))
    }
}
