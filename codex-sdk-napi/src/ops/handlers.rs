//! Functions of JavaScript on their way to core: each is registered under its name, and asked by its number.

use std::collections::BTreeMap;

use codex_sdk_core::types::options::numbers::{AtLeast, Positive};
use codex_sdk_core::{CodexClientBuilder, Error, Handlers, Result, Tool, options_from_json};
use serde::Deserialize;
use serde_json::Value;

use crate::asks::JsHandler;
use crate::session::Inner;

/// The functions that come with a call.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Code {
    /// The numbers of handlers, by the names of their options.
    handlers: BTreeMap<String, u32>,
    tools: Value,
}

/// A tool, as the package describes it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct JsTool {
    name: String,
    description: String,
    namespace: Option<String>,
    input_schema: Value,
    timeout_ms: Option<AtLeast<1>>,
    max_concurrency: Option<Positive<usize>>,
    /// The number of its function.
    handler: u32,
}

/// Their names at each level.
pub(super) const OF_CLIENT: [&str; 7] = [
    "onCommandApproval",
    "onFileChangeApproval",
    "onPermissionsApproval",
    "onUserInput",
    "onElicitation",
    "onTokenRefresh",
    "onAttestation",
];
pub(super) const OF_CONVERSATION: [&str; 5] = *OF_CLIENT.first_chunk().unwrap();
pub(super) const OF_TURN: [&str; 5] = OF_CONVERSATION;

/// Registers one handler under each name.
macro_rules! register {
    ($target:expr, $code:ident, $session:ident, { $($name:literal => $method:ident),* $(,)? }) => {{
        let mut target = $target.with_tools(tools(&$code.tools, "tools", $session)?);
        for (name, number) in &$code.handlers {
            let handler = JsHandler::new(*number, &$session.asks, $session.handover());
            target = match name.as_str() {
                $($name => target.$method(move |request, context| {
                    std::sync::Arc::clone(&handler).ask(request, context)
                }),)*
                other => return Err(unknown(other)),
            };
        }
        Ok(target)
    }};
}

/// The handlers of a client.
pub(super) fn of_client(
    builder: CodexClientBuilder,
    code: &Code,
    session: &Inner,
) -> Result<CodexClientBuilder> {
    register!(builder, code, session, {
        "onCommandApproval" => on_command_approval,
        "onFileChangeApproval" => on_file_change_approval,
        "onPermissionsApproval" => on_permissions_approval,
        "onUserInput" => on_user_input,
        "onElicitation" => on_elicitation,
        "onTokenRefresh" => on_token_refresh,
        "onAttestation" => on_attestation,
    })
}

/// The handlers of a conversation or of a turn.
pub(super) fn of(code: &Code, session: &Inner) -> Result<Handlers> {
    register!(Handlers::new(), code, session, {
        "onCommandApproval" => on_command_approval,
        "onFileChangeApproval" => on_file_change_approval,
        "onPermissionsApproval" => on_permissions_approval,
        "onUserInput" => on_user_input,
        "onElicitation" => on_elicitation,
    })
}

/// Tools, which stand at `field`.
pub(super) fn tools(given: &Value, field: &str, session: &Inner) -> Result<Vec<Tool>> {
    if given.is_null() {
        return Ok(Vec::new());
    }
    let tools: Vec<JsTool> = options_from_json(given, field)?;
    let tool = |tool: JsTool| {
        let handler = JsHandler::new(tool.handler, &session.asks, session.handover());
        let made =
            Tool::new(tool.name, tool.description, tool.input_schema, move |input, context| {
                std::sync::Arc::clone(&handler).call(input, context)
            });
        let made = tool.namespace.into_iter().fold(made, Tool::namespace);
        let made = tool.timeout_ms.into_iter().fold(made, |made, limit| made.timeout(limit.0));
        tool.max_concurrency.into_iter().fold(made, |made, limit| made.max_concurrency(limit.0))
    };
    Ok(tools.into_iter().map(tool).collect())
}

fn unknown(name: &str) -> Error {
    Error::config(format!("{name} is no handler of this level")).detail("field", name)
}
