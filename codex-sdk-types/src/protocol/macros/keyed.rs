//! Unions of words and of objects with one key.

/// An enum of words, some with a payload under the word as the only key, and an arm that keeps an unknown one.
macro_rules! keyed_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $($(#[cfg($cfg:meta)])? $wire:literal => $variant:ident $(($payload:ty))?,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[cfg($cfg)])? $variant $(($payload))?,)*
            /// One that this version does not know.
            Unrecognized($crate::protocol::Unrecognized),
        }

        impl $crate::protocol::keyed::Keyed for $name {
            const NAME: &'static str = stringify!($name);

            fn word(word: &str) -> Option<Self> {
                match word {
                    $(
                        $(#[cfg($cfg)])?
                        $wire => $crate::protocol::macros::keyed_word!(
                            Self::$variant $(, $payload)?
                        ),
                    )*
                    _ => None,
                }
            }

            fn entry<'de, A: serde::de::MapAccess<'de>>(
                key: &str,
                _map: &mut A,
            ) -> Result<Option<Self>, A::Error> {
                match key {
                    $(
                        $(#[cfg($cfg)])?
                        $wire => $crate::protocol::macros::keyed_entry!(
                            _map, Self::$variant $(, $payload)?
                        ),
                    )*
                    _ => Ok(None),
                }
            }

            fn unrecognized(other: $crate::protocol::Unrecognized) -> Self {
                Self::Unrecognized(other)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                deserializer.deserialize_any(
                    $crate::protocol::keyed::KeyedVisitor(std::marker::PhantomData),
                )
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(
                        $(#[cfg($cfg)])?
                        Self::$variant $(($crate::protocol::macros::bind!(payload, $payload)))? =>
                            $crate::protocol::macros::encode_keyed!(
                                serializer, $wire $(, payload, $payload)?
                            ),
                    )*
                    Self::Unrecognized(other) => other.serialize(serializer),
                }
            }
        }

        #[cfg(feature = "ts")]
        $crate::protocol::typescript::declare!([$($doc),*], $name, |_config| {
            let variants: &[String] = &[$(
                $(#[cfg($cfg)])?
                $crate::protocol::macros::keyed_type!(_config, $wire $(, $payload)?),
            )*];
            variants.join(" | ")
        });
    };
}

macro_rules! keyed_word {
    ($variant:path) => {
        Some($variant)
    };
    ($variant:path, $payload:ty) => {
        None
    };
}

macro_rules! keyed_entry {
    ($map:ident, $variant:path) => {
        Ok(None)
    };
    ($map:ident, $variant:path, $payload:ty) => {
        $map.next_value::<$payload>().map(|payload| Some($variant(payload)))
    };
}

macro_rules! encode_keyed {
    ($serializer:ident, $wire:literal) => {
        $serializer.serialize_str($wire)
    };
    ($serializer:ident, $wire:literal, $value:ident, $payload:ty) => {
        $crate::protocol::tagged::serialize_entry($serializer, $wire, $value)
    };
}

#[cfg(feature = "ts")]
macro_rules! keyed_type {
    ($config:ident, $wire:literal) => {
        concat!("\"", $wire, "\"").to_owned()
    };
    ($config:ident, $wire:literal, $payload:ty) => {
        format!("{{ \"{}\": {} }}", $wire, <$payload as ts_rs::TS>::name($config))
    };
}

pub(crate) use encode_keyed;
pub(crate) use keyed_entry;
pub(crate) use keyed_enum;
#[cfg(feature = "ts")]
pub(crate) use keyed_type;
pub(crate) use keyed_word;
