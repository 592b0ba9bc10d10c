//! A setting that a message may leave alone, clear or set.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::nullable;

/// Absent, null or a value, where the runtime tells the three apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// Not mentioned: it stays as it is.
    #[default]
    Keep,
    /// Null: back to none.
    Clear,
    /// The new value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether nothing is said.
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// The new value, if there is one.
    pub fn as_set(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_set().serialize(serializer)
    }
}

/// Only reached when the key is there; fields of this type are `#[serde(default)]`.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(nullable::deserialize(deserializer)?.map_or(Self::Clear, Self::Set))
    }
}

/// What a setter fills: an option or a patch.
pub(crate) trait Settable<T> {
    fn set(value: T) -> Self;
}

impl<T> Settable<T> for Option<T> {
    fn set(value: T) -> Self {
        Some(value)
    }
}

impl<T> Settable<T> for Patch<T> {
    fn set(value: T) -> Self {
        Self::Set(value)
    }
}

/// As an option: TypeScript has absent and null by itself.
#[cfg(feature = "ts")]
impl<T: ts_rs::TS> ts_rs::TS for Patch<T> {
    type WithoutGenerics = Self;
    type OptionInnerType = T;
    const IS_OPTION: bool = true;

    fn name(config: &ts_rs::Config) -> String {
        Option::<T>::name(config)
    }

    fn inline(config: &ts_rs::Config) -> String {
        Option::<T>::inline(config)
    }
}
