//! Handlers of JavaScript on their way to core: each is registered under its name, and asked by its number.

use std::collections::BTreeMap;

use codex_sdk_core::{CodexClientBuilder, Error, Result};

use crate::asks::JsHandler;
use crate::session::Inner;

/// The numbers of JavaScript's handlers, by the names of their options.
pub(super) type Numbers = BTreeMap<String, u32>;

/// Registers one handler under each name.
macro_rules! register {
    ($target:ident, $numbers:ident, $session:ident, { $($name:literal => $method:ident),* $(,)? }) => {
        for (name, number) in $numbers {
            let handler = JsHandler::new(*number, &$session.asks, $session.handover());
            $target = match name.as_str() {
                $($name => $target.$method(move |request, context| {
                    let handler = std::sync::Arc::clone(&handler);
                    handler.ask(request, context)
                }),)*
                other => return Err(unknown(other)),
            };
        }
    };
}

/// The handlers of a client.
pub(super) fn of_client(
    mut builder: CodexClientBuilder,
    numbers: &Numbers,
    session: &Inner,
) -> Result<CodexClientBuilder> {
    register!(builder, numbers, session, {
        "onCommandApproval" => on_command_approval,
        "onFileChangeApproval" => on_file_change_approval,
        "onPermissionsApproval" => on_permissions_approval,
        "onUserInput" => on_user_input,
        "onElicitation" => on_elicitation,
        "onTokenRefresh" => on_token_refresh,
        "onAttestation" => on_attestation,
    });
    Ok(builder)
}

fn unknown(name: &str) -> Error {
    Error::version(format!("the native module knows no handler named {name}"))
}
