//! Methods as types, so that a call knows its parameters and its response.

use std::iter;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::generated;

/// Whether the runtime serves something to everyone, or only to clients that ask for its experimental API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stability {
    /// Served to everyone.
    Stable,
    /// Served when `initialize` asks for the experimental API; may change with any version.
    Experimental,
}

/// A request that a client sends.
pub trait ClientMethod {
    /// The name on the wire, such as `thread/start`.
    const METHOD: &'static str;
    /// Whether it needs the experimental API.
    const STABILITY: Stability;
    /// What it is called with; `()` where it takes nothing.
    type Params: Serialize;
    /// What it answers.
    type Response: DeserializeOwned;
}

/// A request that the runtime sends.
pub trait ServerRequestMethod {
    /// The name on the wire, such as `item/tool/call`.
    const METHOD: &'static str;
    /// Whether it needs the experimental API.
    const STABILITY: Stability;
    /// What it asks.
    type Params: DeserializeOwned;
    /// What it takes for an answer.
    type Response: Serialize;
}

/// A notification that the runtime sends.
pub trait ServerNotificationMethod {
    /// The name on the wire, such as `turn/completed`.
    const METHOD: &'static str;
    /// Whether it needs the experimental API.
    const STABILITY: Stability;
    /// What it says.
    type Params: DeserializeOwned;
}

/// A line of a method table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MethodInfo {
    /// The name on the wire.
    pub method: &'static str,
    /// Whether it needs the experimental API.
    pub stability: Stability,
}

impl MethodInfo {
    pub(crate) const fn new(method: &'static str, stability: Stability) -> Self {
        Self { method, stability }
    }
}

/// The static name of a method that the runtime sends, if it is known, so that events need not own it.
pub fn incoming_method(name: &str) -> Option<&'static str> {
    let same_length = generated::INCOMING_BY_LENGTH.get(name.len())?;
    same_length.iter().copied().find(|known| equal(known.as_bytes(), name.as_bytes()))
}

/// The names of all methods that the runtime sends, as far as they are known.
pub fn incoming_methods() -> impl Iterator<Item = &'static str> {
    generated::INCOMING_BY_LENGTH.iter().flat_map(|names| names.iter().copied())
}

/// Whether two names of one length are the same. Eight bytes at a time, from the end, where names differ: every event passes
/// here, and a call to compare them would take longer than comparing them.
#[inline]
fn equal(known: &[u8], name: &[u8]) -> bool {
    let Some(end) = name.last_chunk::<8>() else { return known == name };
    let words = || iter::zip(known.as_chunks::<8>().0, name.as_chunks::<8>().0);
    known.last_chunk() == Some(end) && words().all(|(known, name)| known == name)
}
