//! Unions by a tag.

/// An enum of objects told apart by the word at one key, with an arm that keeps an unknown one.
///
/// The structs behind the variants write the tag themselves (`#[serde(tag = …)]` on a struct).
macro_rules! tagged_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident by $tag:literal {
            $($(#[cfg($cfg:meta)])? $wire:literal => $variant:ident $(($payload:ty))?,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #[allow(
            clippy::large_enum_variant,
            reason = "decoded once and read in place: a box would cost an allocation each"
        )]
        pub enum $name {
            $($(#[cfg($cfg)])? $variant $(($payload))?,)*
            /// One that this version does not know.
            Unrecognized($crate::protocol::Unrecognized),
        }

        impl $name {
            /// The word that says what it is.
            pub fn tag(&self) -> &str {
                match self {
                    $($(#[cfg($cfg)])? Self::$variant { .. } => $wire,)*
                    Self::Unrecognized(other) => other.tag().unwrap_or_default(),
                }
            }
        }

        impl $crate::protocol::tagged::Tagged for $name {
            const NAME: &'static str = stringify!($name);
            const TAG: &'static str = $tag;

            fn decode<'de, A: serde::de::MapAccess<'de>>(
                object: $crate::protocol::tagged::TaggedObject<'de, A>,
            ) -> Result<Self, A::Error> {
                match &*object.tag {
                    $(
                        $(#[cfg($cfg)])?
                        $wire => $crate::protocol::macros::decode_variant!(
                            object, Self::$variant $(, $payload)?
                        ),
                    )*
                    _ => object.unrecognized().map(Self::Unrecognized),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let visitor = $crate::protocol::tagged::TaggedVisitor(std::marker::PhantomData);
                deserializer.deserialize_map(visitor)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(
                        $(#[cfg($cfg)])?
                        Self::$variant $(($crate::protocol::macros::bind!(payload, $payload)))? =>
                            $crate::protocol::macros::encode_variant!(
                                serializer, $tag, $wire $(, payload, $payload)?
                            ),
                    )*
                    Self::Unrecognized(other) => other.serialize(serializer),
                }
            }
        }

        $($crate::protocol::macros::variant_from!(
            $(#[cfg($cfg)])? $name, $variant $(, $payload)?
        );)*

        #[cfg(feature = "ts")]
        $crate::protocol::typescript::declare!([$($doc),*], $name, |_config| {
            let variants: &[String] = &[$(
                $(#[cfg($cfg)])?
                $crate::protocol::macros::variant_type!(_config, $tag, $wire $(, $payload)?),
            )*];
            variants.join(" | ")
        });
    };
}

macro_rules! decode_variant {
    ($object:ident, $variant:path) => {
        $object.finish().map(|()| $variant)
    };
    ($object:ident, $variant:path, $payload:ty) => {
        $object.payload::<$payload>().map($variant)
    };
}

macro_rules! encode_variant {
    ($serializer:ident, $tag:literal, $wire:literal) => {
        $crate::protocol::tagged::serialize_entry($serializer, $tag, $wire)
    };
    ($serializer:ident, $tag:literal, $wire:literal, $value:ident, $payload:ty) => {
        $value.serialize($serializer)
    };
}

macro_rules! variant_from {
    ($(#[cfg($cfg:meta)])? $name:ident, $variant:ident) => {};
    ($(#[cfg($cfg:meta)])? $name:ident, $variant:ident, $payload:ty) => {
        $(#[cfg($cfg)])?
        impl From<$payload> for $name {
            fn from(payload: $payload) -> Self {
                Self::$variant(payload)
            }
        }
    };
}

#[cfg(feature = "ts")]
macro_rules! variant_type {
    ($config:ident, $tag:literal, $wire:literal) => {
        concat!("{ \"", $tag, "\": \"", $wire, "\" }").to_owned()
    };
    ($config:ident, $tag:literal, $wire:literal, $payload:ty) => {
        stringify!($payload).to_owned()
    };
}

pub(crate) use decode_variant;
pub(crate) use encode_variant;
pub(crate) use tagged_enum;
pub(crate) use variant_from;
#[cfg(feature = "ts")]
pub(crate) use variant_type;
