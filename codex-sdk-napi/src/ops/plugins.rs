//! Plugins on their way to core: those of JavaScript and the built-in ones, in one order.

use std::sync::Arc;

use codex_sdk_core::plugin::Plugin;
use codex_sdk_core::{CodexClient, CodexClientBuilder, Result, options_from_json};
use codex_sdk_plugins::{
    HookNames, PluginDescription, PluginPolicy, RegisterPlugins as _, WithPlugins as _,
};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{handlers, reply};
use crate::asks::JsHandler;
use crate::builtin;
use crate::calls::Call;
use crate::plugin::JsPlugin;
use crate::session::Inner;

/// A plugin as it crosses.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Given {
    /// The number of a built-in one.
    Builtin { builtin: u32 },
    /// The number of the function that calls the hooks of one of JavaScript.
    Js {
        handler: u32,
        #[serde(default)]
        tools: Value,
        #[serde(flatten)]
        description: Map<String, Value>,
    },
}

/// The plugins of a client.
pub(super) fn of_client(
    mut builder: CodexClientBuilder,
    given: Vec<Given>,
    session: &Arc<Inner>,
) -> Result<CodexClientBuilder> {
    for (index, given) in given.into_iter().enumerate() {
        let (plugin, policy) = given.read(session, &format!("plugins[{index}]"))?;
        session.conceals.add(Arc::clone(&plugin), policy);
        builder = builder.add_shared_plugin(plugin, policy);
    }
    Ok(builder)
}

/// Prepares the registration of one more.
pub(super) fn register(session: &Arc<Inner>, client: &CodexClient, given: &Value) -> Result<Call> {
    let client = client.clone();
    let given: Given = options_from_json(given, "plugin")?;
    let (plugin, policy) = given.read(session, "plugin")?;
    Ok(reply!(client.register_shared_plugin(plugin, policy)))
}

impl Given {
    fn read(self, session: &Arc<Inner>, field: &str) -> Result<(Arc<dyn Plugin>, PluginPolicy)> {
        match self {
            Self::Builtin { builtin } => {
                let policy = PluginPolicy::default().hook_names(HookNames::CamelCase);
                Ok((builtin::of(builtin)?, policy))
            }
            Self::Js { handler, tools, description } => {
                let description = PluginDescription::read(&Value::Object(description), field)?;
                let tools = handlers::tools(&tools, &format!("{field}.tools"), session)?;
                let policy = description.policy;
                let hooks = JsHandler::new(handler, &session.asks, session.handover());
                Ok((
                    Arc::new(JsPlugin::new(description, tools, hooks, Arc::downgrade(session))),
                    policy,
                ))
            }
        }
    }
}
