//! Decoding with an error that says where in the JSON it went wrong.

use std::fmt;

use serde::Deserialize;

use super::path::path_before;

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
pub fn decode<'de, T: Deserialize<'de>>(json: &'de [u8]) -> Result<T, DecodeError> {
    let text = str::from_utf8(json).map_err(|error| {
        let at = error.valid_up_to();
        // Up to there both texts are the same, and further the path does not look.
        let path = path_before(&String::from_utf8_lossy(json), at + 1);
        DecodeError { path, reason: format!("byte {at} is not UTF-8") }
    })?;
    serde_json::from_str(text).map_err(|error| explain(text, &error))
}

/// Finds the path from the position, so that decoding does not have to keep track of it.
#[cold]
fn explain(text: &str, error: &serde_json::Error) -> DecodeError {
    let before: usize =
        text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    DecodeError { path: path_before(text, before + error.column()), reason: reason(error) }
}

/// What went wrong, without the offending string: it may be anything the user or the model wrote.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let (Some(start), Some(end)) = (text.find(": string \""), text.rfind("\", expected")) else {
        return text;
    };
    if start > end { text } else { format!("{}: a string{}", &text[..start], &text[end + 1..]) }
}
