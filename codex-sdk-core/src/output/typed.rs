//! An answer as a Rust value.

use std::sync::Arc;

use codex_sdk_types::TurnResult;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// A turn whose answer has a type.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TypedResult<T> {
    /// The answer.
    pub output: T,
    /// The turn.
    pub result: Arc<TurnResult>,
}

impl<T: DeserializeOwned> TypedResult<T> {
    /// Decodes the structured answer of a turn that completed.
    pub(crate) fn of(result: Arc<TurnResult>) -> Result<Self> {
        let answer = result.structured.clone().unwrap_or_default();
        match serde_path_to_error::deserialize(answer) {
            Ok(output) => Ok(Self { output, result }),
            Err(error) => Err(Error::output(format!(
                "the answer of the turn {} fits the schema of the type, and does not decode into it at {}: give the type a \
                 schema that says what it takes",
                result.turn_id,
                error.path(),
            ))
            .detail("path", error.path().to_string())
            .with_result(result)
            .caused_by(error.into_inner())),
        }
    }
}
