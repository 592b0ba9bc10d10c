//! Lists of words.

/// An enum of words with an arm that keeps a word from a later runtime.
macro_rules! words {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $($(#[cfg($cfg:meta)])? $wire:literal => $variant:ident,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[cfg($cfg)])? $variant,)*
            /// A word that this version does not know.
            Unrecognized(Box<str>),
        }

        impl $name {
            /// The word on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $($(#[cfg($cfg)])? Self::$variant => $wire,)*
                    Self::Unrecognized(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $($(#[cfg($cfg)])? $wire => Self::$variant,)*
                    _ => Self::Unrecognized(word.into()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let text = $crate::protocol::tagged::Text::deserialize(deserializer)?;
                Ok(Self::from(&*text.0))
            }
        }

        #[cfg(feature = "ts")]
        $crate::protocol::typescript::declare!([$($doc),*], $name, |_| {
            let words: &[&str] = &[$($(#[cfg($cfg)])? concat!("\"", $wire, "\""),)*];
            words.join(" | ")
        });
    };
}

pub(crate) use words;
