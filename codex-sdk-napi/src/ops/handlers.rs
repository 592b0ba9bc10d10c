//! Handlers of JavaScript on their way to core: each is registered under its name, and asked by its number.

use std::collections::BTreeMap;

use codex_sdk_core::{CodexClientBuilder, Error, Handlers, Result};

use crate::asks::JsHandler;
use crate::session::Inner;

/// The numbers of JavaScript's handlers, by the names of their options.
pub(super) type Numbers = BTreeMap<String, u32>;

/// Registers one handler under each name.
macro_rules! register {
    ($target:expr, $numbers:ident, $session:ident, { $($name:literal => $method:ident),* $(,)? }) => {{
        let mut target = $target;
        for (name, number) in $numbers {
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
    })
}

/// The handlers of a conversation or of a turn.
pub(super) fn of(numbers: &Numbers, session: &Inner) -> Result<Handlers> {
    register!(Handlers::new(), numbers, session, {
        "onCommandApproval" => on_command_approval,
        "onFileChangeApproval" => on_file_change_approval,
        "onPermissionsApproval" => on_permissions_approval,
        "onUserInput" => on_user_input,
        "onElicitation" => on_elicitation,
    })
}

fn unknown(name: &str) -> Error {
    Error::config(format!("{name} is no handler of this level")).detail("field", name)
}
