//! What a later runtime says and these types have no place for: kept as it came, and encoded again unchanged.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// A value of a union that this version does not know.
#[derive(Clone)]
pub struct Unrecognized {
    tag: Option<Box<str>>,
    json: Box<RawValue>,
}

impl Unrecognized {
    pub(crate) fn new(tag: Option<&str>, json: Box<RawValue>) -> Self {
        Self { tag: tag.map(Into::into), json }
    }

    /// The word that should have said what it is, where there is one.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The JSON.
    pub fn json(&self) -> &str {
        self.json.get()
    }

    /// Decodes it as a type of your own.
    ///
    /// # Errors
    /// When it does not fit `T`.
    pub fn decode<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(self.json.get())
    }
}

impl PartialEq for Unrecognized {
    fn eq(&self, other: &Self) -> bool {
        self.json.get() == other.json.get()
    }
}

impl Serialize for Unrecognized {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

/// The tag and the size only: what it says may be anything.
impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unrecognized")
            .field("tag", &self.tag)
            .field("bytes", &self.json.get().len())
            .finish_non_exhaustive()
    }
}

/// A notification or a question whose method this version does not know, or whose parameters do not fit it.
#[derive(Clone)]
pub struct UnrecognizedMessage {
    method: Box<str>,
    params: Option<Box<RawValue>>,
}

impl UnrecognizedMessage {
    /// Keeps a message as it is; `params` is its JSON, `None` when it has none.
    pub fn new(method: &str, params: Option<Box<RawValue>>) -> Self {
        Self { method: method.into(), params }
    }

    /// The name on the wire.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The JSON of its parameters; `null` when it has none.
    pub fn params(&self) -> &str {
        self.params.as_ref().map_or("null", |p| p.get())
    }

    pub(crate) fn raw_params(&self) -> Option<&RawValue> {
        self.params.as_deref()
    }
}

impl PartialEq for UnrecognizedMessage {
    fn eq(&self, other: &Self) -> bool {
        self.method == other.method && self.params() == other.params()
    }
}

/// The method and the size only: what it says may be anything.
impl fmt::Debug for UnrecognizedMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnrecognizedMessage")
            .field("method", &self.method)
            .field("bytes", &self.params().len())
            .finish_non_exhaustive()
    }
}
