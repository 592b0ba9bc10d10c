//! A response in the application's words, as the answer that the runtime expects.

use codex_sdk_types::protocol::{
    AttestationGenerateResponse, ChatgptAuthTokensRefreshResponse, DynamicToolCallResponse,
    McpServerElicitationRequestResponse, PermissionsRequestApprovalResponse,
    ToolRequestUserInputResponse,
};
use codex_sdk_types::request::{Answer, Decision, PendingRequest, RequestKind};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::given::{Shown, argument_from_json};

/// The answer that a response stands for: to an approval a decision, to any other question the method's response.
///
/// # Errors
/// `CONFIG` when an approval is answered with something that is no decision, or another question with something that
/// has not its method's form.
pub fn answer_of(request: &PendingRequest, response: Value) -> Result<Answer> {
    answer_as(request, response, "response")
}

/// The same of what a handler gives, which errors call so.
///
/// # Errors
/// As [`answer_of`].
pub fn answer_of_handler(request: &PendingRequest, given: Value) -> Result<Answer> {
    answer_as(request, given, "the handler's answer")
}

fn answer_as(request: &PendingRequest, response: Value, name: &str) -> Result<Answer> {
    match request.kind() {
        RequestKind::CommandApproval | RequestKind::FileChangeApproval => {
            let given = if response.is_null() { json!({}) } else { json!({ name: response }) };
            let decision: Decision = argument_from_json(&given, name)?;
            Ok(decision.to_answer(&request.method))
        }
        _ => response_of(&request.method, response),
    }
}

/// The same for a question that is answered with its method's response. The runtime would drop one of another form, and
/// go on waiting.
pub(super) fn response_of(method: &str, response: Value) -> Result<Answer> {
    let fits = match RequestKind::of(method) {
        RequestKind::PermissionsApproval => form::<PermissionsRequestApprovalResponse>,
        RequestKind::UserInput => form::<ToolRequestUserInputResponse>,
        RequestKind::Elicitation => form::<McpServerElicitationRequestResponse>,
        RequestKind::ToolCall => form::<DynamicToolCallResponse>,
        RequestKind::TokenRefresh => form::<ChatgptAuthTokensRefreshResponse>,
        RequestKind::Attestation => form::<AttestationGenerateResponse>,
        _ => return Ok(Answer::Result(response)),
    };
    // Where and of what kind, but not what: an answer may be a secret, and this may be logged.
    fits(&response).map_err(|(path, form)| {
        let given = Shown::kind(&response).text;
        let message = format!("the answer to {method}, {given}, has not its method's form at {path}: a {form} is needed");
        Error::config(message)
            .detail("field", "response")
            .detail("path", path)
            .detail("allowed", form)
            .detail("method", method)
    })?;
    Ok(Answer::Result(response))
}

/// Whether a response has this form; if not, where, and what the protocol calls the form.
fn form<T: DeserializeOwned>(response: &Value) -> Result<(), (String, &'static str)> {
    let fits = serde_path_to_error::deserialize::<_, T>(response);
    fits.map(drop).map_err(|error| {
        let name = std::any::type_name::<T>();
        (error.path().to_string(), name.rsplit("::").next().unwrap_or(name))
    })
}
