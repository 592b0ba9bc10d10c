//! A response in the application's words, as the answer that the runtime expects.

use codex_sdk_types::request::{Answer, Decision, PendingRequest, RequestKind};
use serde_json::Value;

use crate::error::{Error, Result};

/// The answer that a response stands for: to an approval a decision, to any other question the method's response.
///
/// # Errors
/// `CONFIG` when an approval is answered with something that is no decision.
pub fn answer_of(request: &PendingRequest, response: Value) -> Result<Answer> {
    match request.kind() {
        RequestKind::CommandApproval | RequestKind::FileChangeApproval => {
            let decision: Decision = serde_json::from_value(response.clone())
                .map_err(|error| Error::invalid("response", response, error))?;
            Ok(decision.to_answer(&request.method))
        }
        _ => Ok(Answer::Result(response)),
    }
}
