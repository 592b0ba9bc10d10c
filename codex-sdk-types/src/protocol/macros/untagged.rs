//! Unions without a tag.

/// An enum of alternatives told apart by the kind of JSON and the keys there, with an arm that keeps what fits none.
macro_rules! untagged_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $($variant:ident($payload:ty) = $kind:expr,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($variant($payload),)*
            /// One that this version does not know.
            Unrecognized($crate::protocol::Unrecognized),
        }

        /// Which alternative it is; what it holds may be text.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(_) => {
                        f.debug_tuple(stringify!($variant)).finish_non_exhaustive()
                    })*
                    Self::Unrecognized(other) => other.fmt(f),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                #[allow(unused_imports, reason = "not every union has every kind")]
                use $crate::protocol::untagged::{Kind, Signature, candidates};

                const KINDS: &[Kind] = &[$($kind,)*];
                let decoders: &[fn(&str) -> serde_json::Result<Self>] =
                    &[$(|json| serde_json::from_str(json).map(Self::$variant),)*];
                let json = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
                for index in candidates(&json, KINDS) {
                    if let Ok(value) = decoders[index](json.get()) {
                        return Ok(value);
                    }
                }
                Ok(Self::Unrecognized($crate::protocol::Unrecognized::new(None, json)))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(payload) => payload.serialize(serializer),)*
                    Self::Unrecognized(other) => other.serialize(serializer),
                }
            }
        }

        $(
            impl From<$payload> for $name {
                fn from(payload: $payload) -> Self {
                    Self::$variant(payload)
                }
            }
        )*

        #[cfg(feature = "ts")]
        $crate::protocol::typescript::declare!([$($doc),*], $name, |config| {
            [$(<$payload as ts_rs::TS>::name(config),)*].join(" | ")
        });
    };
}

pub(crate) use untagged_enum;
