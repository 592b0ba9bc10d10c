//! The builder: every option by name, checked in one place, frozen after.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::EventBuffer;
use codex_sdk_types::options::{
    AskForApproval, Auth, ClientOptions, ConversationOptions, EnvOptions, ReasoningSummary,
    Reconnect, RequestPolicy, RetryPolicy, SandboxPolicy, TransportOptions, VersionCheck,
};
use codex_sdk_types::request::Decision;
use serde_json::{Map, Value};

use super::inner::ClientInner;
use super::tools::ClientTools;
use super::{CodexClient, validate};
use crate::config;
use crate::error::Result;
use crate::given::options_from_json;
use crate::plugin::{PluginHost, PluginSeat};
use crate::requests::{Handlers, setter};
use crate::runtime::RuntimeLocator;
use crate::tools::Tool;
#[cfg(feature = "testing")]
use crate::transport::TransportLayer;
use crate::transport::{Spawn, Transport};

/// Builds a [`CodexClient`].
#[derive(Debug, Clone, Default)]
#[must_use = "nothing happens before build()"]
pub struct CodexClientBuilder {
    options: ClientOptions,
    handlers: Handlers,
    locator: RuntimeLocator,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(feature = "testing")]
    layer: TransportLayer,
    plugins: PluginSeat,
}

/// Writes the builder's setters: `with_x` sets the option `x`.
macro_rules! with {
    ($($(#[$doc:meta])* $name:ident: $field:ident = |$value:ident: $type:ty| $expression:expr;)*) => {
        $(
            $(#[$doc])*
            pub fn $name(mut self, $value: $type) -> Self {
                self.options.$field = $expression;
                self
            }
        )*
    };
}

impl CodexClientBuilder {
    /// A builder with every default.
    pub fn new() -> Self {
        Self::default()
    }

    /// A builder that starts from options as data. They are checked by [`Self::build`] like all others.
    pub fn from_options(options: ClientOptions) -> Self {
        Self { options, ..Self::default() }
    }

    /// A builder that starts from options as JSON, with the names of the Node package.
    ///
    /// # Errors
    /// `CONFIG`, naming the field, when one is unknown or has a value of the wrong form.
    pub fn from_json(options: &Value) -> Result<Self> {
        options_from_json(options, "options").map(Self::from_options)
    }

    with! {
        /// The runtime's home. `~` is expanded, a missing folder created. Default: the runtime's own.
        with_codex_home: codex_home = |path: impl Into<PathBuf>| Some(path.into());
        /// The runtime's executable. Default: `CODEX_PATH`, the installed npm package, `codex` on `PATH`.
        with_codex_path: codex_path = |path: impl Into<PathBuf>| Some(path.into());
        /// How the runtime is started.
        with_transport: transport = |transport: TransportOptions| Some(transport);
        /// Who is logged in. Default: whoever the runtime's home says.
        with_auth: auth = |auth: Auth| Some(auth);
        /// The runtime's environment. Default: this process's.
        with_env: env = |env: EnvOptions| env;
        /// Runtime configuration, nested or with dotted keys, as in `config.toml`. What may be a secret in it (headers,
        /// tokens, variables of MCP servers) is no argument of the process: it goes over the wire with each conversation.
        with_config: config = |config: Map<String, Value>| config;
        /// The model of conversations that do not say. Default: the runtime's.
        with_default_model: default_model = |model: impl Into<String>| Some(model.into());
        /// The reasoning effort of conversations that do not say. Default: the runtime's.
        with_default_effort: default_effort = |effort: impl Into<String>| Some(effort.into());
        /// The reasoning summary of conversations that do not say. Default: the runtime's.
        with_default_summary: default_summary = |summary: ReasoningSummary| Some(summary);
        /// When the runtime asks. Default: `on-request`.
        with_approval_policy: approval_policy = |policy: AskForApproval| Some(policy);
        /// What commands may touch. Default: `workspace-write` without network.
        with_sandbox_policy: sandbox_policy = |policy: SandboxPolicy| Some(policy);
        /// What happens to questions that nobody answers. Default: declined; 10 minutes for a handler.
        with_request_policy: request_policy = |policy: RequestPolicy| policy;
        /// How connecting is tried again. Default: three times, from 250 ms, doubling, with jitter.
        with_retry_policy: retry_policy = |policy: RetryPolicy| policy;
        /// How long the reply to any request may take, the acknowledgement of a turn too, never a turn. Default: 30 s.
        with_timeout: request_timeout = |limit: Duration| Some(limit);
        /// Whether a runtime that died is started again. Default: yes, three attempts.
        with_reconnect: reconnect = |reconnect: Reconnect| reconnect;
        /// How much a slow reader of events may leave lying. Default: 8 MiB, at most 64 MiB.
        with_event_buffer: event_buffer = |buffer: EventBuffer| buffer;
        /// Whether the runtime's experimental API is used. Default: yes.
        with_experimental_api: experimental_api = |enabled: bool| Some(enabled);
        /// What happens when the runtime is older than the SDK supports. Default: connecting fails.
        with_version_check: version_check = |check: VersionCheck| check;
    }

    /// Looks for the runtime also in a folder of npm packages (a `node_modules`).
    pub fn with_node_modules(mut self, folder: impl Into<PathBuf>) -> Self {
        self.locator = self.locator.node_modules(folder);
        self
    }

    /// Reaches the runtime through a transport of the caller's own.
    pub fn with_custom_transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Puts something between the client and the transport that it uses, whichever that is: tests record there what is said.
    #[cfg(feature = "testing")]
    pub fn with_transport_layer(
        mut self,
        wrap: impl Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync + 'static,
    ) -> Self {
        self.layer = TransportLayer::new(wrap);
        self
    }

    /// Seats the host of the plugins. `codex-sdk-plugins` has one, and the methods that take plugins.
    pub fn with_plugin_host(mut self, host: Arc<dyn PluginHost>) -> Self {
        self.plugins = PluginSeat::of(host);
        self
    }

    /// The host of the plugins, when there is one already.
    pub fn plugin_host(&self) -> Option<Arc<dyn PluginHost>> {
        self.plugins.host().cloned()
    }

    /// Adds tools that the model can call, in every conversation.
    pub fn with_tools(mut self, tools: impl IntoIterator<Item = Tool>) -> Self {
        self.handlers = self.handlers.with_tools(tools);
        self
    }

    setter! { self, self.handlers =>
        /// Decides whether commands may run (`item/commandExecution/requestApproval`). Without it: declined.
        on_command_approval(on_approval, CommandApproval, Decision);
        /// Decides whether files may be changed (`item/fileChange/requestApproval`). Without it: declined.
        on_file_change_approval(on_approval, FileChangeApproval, Decision);
        /// Decides whether a turn gets more permissions (`item/permissions/requestApproval`). Without it: none.
        on_permissions_approval(on_question, PermissionsApproval, Value);
        /// Answers questions of the model (`item/tool/requestUserInput`). Without it: no answers.
        on_user_input(on_question, UserInput, Value);
        /// Answers questions of MCP servers (`mcpServer/elicitation/request`). Without it: declined.
        on_elicitation(on_question, Elicitation, Value);
        /// Brings fresh tokens (`account/chatgptAuthTokens/refresh`). Without it: an error.
        on_token_refresh(on_question, TokenRefresh, Value);
        /// Attests this client (`attestation/generate`). Without it: an error.
        on_attestation(on_question, Attestation, Value);
    }

    /// Checks the options and makes the client. Nothing is started yet.
    ///
    /// # Errors
    /// `CONFIG`, naming the field, its value and what is allowed. `PLUGIN` when a plugin panicked as it was added.
    pub fn build(self) -> Result<CodexClient> {
        let Self { options, handlers, mut locator, transport, plugins, .. } = self;
        validate::client(&options)?;
        let of_plugins = plugins.host().map_or(Ok(Vec::new()), |host| host.tools())?;
        let experimental = options.experimental_api.unwrap_or(true);
        let tools = ClientTools::new(handlers.tools().to_vec(), of_plugins, experimental)?;
        let private = config::split(&config::nested(&options.config, "config")?)?.private;
        let mut defaults = ConversationOptions::default()
            .approval_policy(options.approval_policy.clone().unwrap_or(AskForApproval::OnRequest))
            .sandbox_policy(options.sandbox_policy.clone().unwrap_or_default());
        defaults.config = (!private.is_empty()).then_some(private);
        let options = Arc::new(options);
        if let Some(path) = &options.codex_path {
            locator = locator.codex_path(path);
        }
        let transport =
            transport.unwrap_or_else(|| Arc::new(Spawn::new(Arc::clone(&options), locator)));
        #[cfg(feature = "testing")]
        let transport = self.layer.over(transport);
        Ok(CodexClient::from_inner(Arc::new(ClientInner::new(
            options, defaults, handlers, tools, transport, plugins,
        ))))
    }
}
