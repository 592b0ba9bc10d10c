//! Decoding with an error that says where in the JSON it went wrong.

use std::fmt;

use serde::de::DeserializeOwned;

/// JSON that does not fit its type: where, and why. Holds none of the JSON's text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The path to the value at fault, such as `turn.items[2].status`; `.` for the whole.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}: {}", self.path, self.reason)
    }
}

impl std::error::Error for DecodeError {}

/// Decodes a value of the protocol.
///
/// # Errors
/// When the JSON is malformed or does not fit `T`.
pub fn decode<T: DeserializeOwned>(json: &[u8]) -> Result<T, DecodeError> {
    // Keeping track of the path costs time, so it is found only when it is needed.
    serde_json::from_slice(json).or_else(|_| decode_tracking(json))
}

#[cold]
fn decode_tracking<T: DeserializeOwned>(json: &[u8]) -> Result<T, DecodeError> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|e| DecodeError { path: e.path().to_string(), reason: reason(e.inner()) })?;
    deserializer.end().map_err(|e| DecodeError { path: ".".to_owned(), reason: reason(&e) })?;
    Ok(value)
}

/// What went wrong, without the offending string: it may be anything the user or the model wrote.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let (Some(start), Some(end)) = (text.find(": string \""), text.rfind("\", expected")) else {
        return text;
    };
    if start > end { text } else { format!("{}: a string{}", &text[..start], &text[end + 1..]) }
}
