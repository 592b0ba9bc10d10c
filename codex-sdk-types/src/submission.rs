//! What the client asks of the runtime: one constructor a row of the table in ARCHITECTURE.md, each a method and its parameters.
//!
//! Plugins see a submission before it is sent and may change its parameters; whether and when it is sent is core's affair.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::options::{
    AskForApproval, ConversationOptions, Input, InputItem, SandboxPolicy, TurnContext,
};
use crate::protocol::Patch;
use crate::request::PendingRequest;
use crate::tool::{ToolSpec, dynamic_tools};

/// One request to the runtime.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Submission {
    /// Which row of the table it is.
    #[serde(rename = "type")]
    pub kind: SubmissionKind,
    /// The conversation it belongs to.
    pub conversation_id: Option<Arc<str>>,
    /// The runtime's method.
    pub method: Cow<'static, str>,
    /// Its parameters.
    pub params: Value,
}

/// The rows of the table of submissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum SubmissionKind {
    /// Opens a conversation.
    StartConversation,
    /// Loads a stored conversation.
    ResumeConversation,
    /// Copies a conversation.
    ForkConversation,
    /// Has the agent review something.
    Review,
    /// Reads or changes what was said.
    History,
    /// Archives, renames, removes.
    Manage,
    /// Starts a turn with the user's input.
    UserTurn,
    /// Adds input to the turn that is going on.
    Steer,
    /// Stops a turn.
    Interrupt,
    /// Stops the commands that a turn left running.
    StopCommands,
    /// Changes the conversation's settings for good.
    OverrideTurnContext,
    /// Answers a question of the runtime.
    Answer,
    /// Lets go of a conversation.
    Unsubscribe,
    /// Ends the runtime. Not a request: shown to plugins, and sent to nobody.
    Shutdown,
    /// Anything else, by its method.
    Request,
}

impl SubmissionKind {
    /// The row of a method.
    pub fn of(method: &str) -> Self {
        match method {
            "review/start" => Self::Review,
            "thread/turns/list"
            | "thread/items/list"
            | "thread/inject_items"
            | "thread/revert"
            | "thread/compact/start" => Self::History,
            "thread/name/set" | "thread/archive" | "thread/unarchive" | "thread/delete"
            | "thread/list" | "thread/read" => Self::Manage,
            _ => Self::Request,
        }
    }
}

/// The method and the kind, never the parameters.
impl std::fmt::Debug for Submission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Submission")
            .field("kind", &self.kind)
            .field("conversation_id", &self.conversation_id)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

impl Submission {
    /// What a turn with settings of its own says started it.
    pub const OWN_SETTINGS: &str = "own_settings";

    fn about(kind: SubmissionKind, id: &Arc<str>, method: &'static str, params: Value) -> Self {
        Self { kind, conversation_id: Some(Arc::clone(id)), method: method.into(), params }
    }

    /// Any request, by its method.
    pub fn request(method: impl Into<Cow<'static, str>>, params: Value) -> Self {
        Self { kind: SubmissionKind::Request, conversation_id: None, method: method.into(), params }
    }

    /// Opens a conversation (`thread/start`).
    ///
    /// The runtime takes only the sandbox's mode here; its roots and its network switch, effort and summary go through
    /// `config`.
    pub fn start_conversation(options: &ConversationOptions) -> Self {
        let mut config = options.config.clone().unwrap_or_default();
        if let Some(effort) = options.effort.as_set() {
            config.insert("model_reasoning_effort".to_owned(), json!(effort));
        }
        if let Some(summary) = options.summary {
            config.insert("model_reasoning_summary".to_owned(), json!(summary));
        }
        if let Some(SandboxPolicy::WorkspaceWrite {
            network_access,
            writable_roots,
            exclude_tmpdir_env_var,
            exclude_slash_tmp,
        }) = &options.sandbox_policy
        {
            config.insert(
                "sandbox_workspace_write".to_owned(),
                json!({
                    "network_access": network_access,
                    "writable_roots": writable_roots,
                    "exclude_tmpdir_env_var": exclude_tmpdir_env_var,
                    "exclude_slash_tmp": exclude_slash_tmp,
                }),
            );
        }
        let mut params = Params::default();
        params.put("cwd", options.cwd.as_deref());
        params.put("model", options.model.as_deref());
        params.put("modelProvider", options.model_provider.as_deref());
        params.put("approvalPolicy", options.approval_policy.as_ref().map(AskForApproval::to_wire));
        params.put("sandbox", options.sandbox_policy.as_ref().map(SandboxPolicy::mode));
        params.put("ephemeral", options.ephemeral);
        params.put("baseInstructions", options.base_instructions.as_deref());
        params.put("developerInstructions", options.developer_instructions.as_deref());
        params.put("config", (!config.is_empty()).then_some(config));
        Self {
            kind: SubmissionKind::StartConversation,
            conversation_id: None,
            method: "thread/start".into(),
            params: params.into(),
        }
    }

    /// Declares the client's tools with a conversation that is opened (`dynamicTools`, experimental). The runtime
    /// remembers them across resume and fork, and ignores others that are given there.
    #[must_use]
    pub fn with_tools<'a>(mut self, tools: impl IntoIterator<Item = &'a ToolSpec>) -> Self {
        let tools = dynamic_tools(tools);
        if !tools.is_empty()
            && let Value::Object(params) = &mut self.params
        {
            params.insert("dynamicTools".to_owned(), Value::Array(tools));
        }
        self
    }

    /// Has the answer of a turn fit a JSON Schema (`outputSchema`), which the runtime hands to the model as strict.
    #[must_use]
    pub fn with_output_schema(mut self, schema: Option<&Value>) -> Self {
        if let (Some(schema), Value::Object(params)) = (schema, &mut self.params) {
            params.insert("outputSchema".to_owned(), schema.clone());
        }
        self
    }

    /// In a turn or a change of settings: takes the reasoning effort back that the runtime knows, where these settings
    /// have none. Null would leave it as it is. A collaboration mode (experimental) clears it, together with a model; its
    /// empty instructions add nothing to what the model reads.
    #[must_use]
    pub fn clearing(mut self, known: Option<&String>, settings: &TurnContext) -> Self {
        if known.is_some()
            && settings.effort == Patch::Clear
            && let Some(model) = &settings.model
            && let Value::Object(params) = &mut self.params
        {
            let settings =
                json!({ "model": model, "reasoning_effort": null, "developer_instructions": "" });
            let mode = json!({ "mode": "default", "settings": settings });
            params.insert("collaborationMode".to_owned(), mode);
        }
        self
    }

    /// Has the runtime load a conversation (`thread/resume`), without its turns.
    pub fn resume(conversation: &Arc<str>, options: &ConversationOptions) -> Self {
        let mut started = Self::start_conversation(options);
        if let Value::Object(params) = &mut started.params {
            params.remove("ephemeral");
            params.insert("threadId".to_owned(), json!(conversation));
            params.insert("excludeTurns".to_owned(), json!(true));
        }
        Self::about(
            SubmissionKind::ResumeConversation,
            conversation,
            "thread/resume",
            started.params,
        )
    }

    /// Copies a conversation into a new one (`thread/fork`), without bringing its turns along in the reply.
    pub fn fork(
        conversation: &Arc<str>,
        options: &ConversationOptions,
        last_turn_id: Option<&str>,
    ) -> Self {
        let mut forked = Self::start_conversation(options);
        if let Value::Object(params) = &mut forked.params {
            params.insert("threadId".to_owned(), json!(conversation));
            params.insert("excludeTurns".to_owned(), json!(true));
            if let Some(turn) = last_turn_id {
                params.insert("lastTurnId".to_owned(), json!(turn));
            }
        }
        Self::about(SubmissionKind::ForkConversation, conversation, "thread/fork", forked.params)
    }

    /// Any other request about a conversation: its id is added to the parameters.
    pub fn about_conversation(
        conversation: &Arc<str>,
        method: &'static str,
        mut params: Value,
    ) -> Self {
        if let Value::Object(params) = &mut params {
            params.insert("threadId".to_owned(), json!(conversation));
        }
        Self::about(SubmissionKind::of(method), conversation, method, params)
    }

    /// Starts a turn (`turn/start`), with every setting restated: what an earlier turn overrode is undone by it.
    pub fn user_turn(
        conversation: &Arc<str>,
        input: Input,
        context: &TurnContext,
        client_message_id: Option<&str>,
    ) -> Self {
        let mut params = context_params(context);
        params.put("threadId", Some(conversation));
        params.put("input", Some(wire_input(input)));
        params.put("clientUserMessageId", client_message_id);
        Self::about(SubmissionKind::UserTurn, conversation, "turn/start", params.into())
    }

    /// Marks a turn that has settings of its own, in the runtime's record of its thread: there nothing else tells them from
    /// the thread's, as which they are written down before the turn begins.
    #[must_use]
    pub fn with_own_settings(mut self) -> Self {
        self.params["turnTrigger"] = Self::OWN_SETTINGS.into();
        self
    }

    /// The parameters that a turn restates, and the others: for a runtime that holds these settings already. What the user
    /// says may be large, and is not copied.
    pub fn apart(&self) -> (Value, BTreeMap<&str, &Value>) {
        let params = self.params.as_object().into_iter().flatten();
        let (restated, rest): (Vec<_>, Vec<_>) =
            params.partition(|(name, _)| SETTINGS.contains(&name.as_str()));
        let restated = restated.into_iter().map(|(name, value)| (name.clone(), value.clone()));
        (restated.collect(), rest.into_iter().map(|(name, value)| (name.as_str(), value)).collect())
    }

    /// Adds input to a turn (`turn/steer`).
    pub fn steer(conversation: &Arc<str>, turn: &str, input: Input) -> Self {
        let params =
            json!({ "threadId": conversation, "expectedTurnId": turn, "input": wire_input(input) });
        Self::about(SubmissionKind::Steer, conversation, "turn/steer", params)
    }

    /// Stops a turn (`turn/interrupt`). Its commands go on: see [`Submission::stop_commands`].
    pub fn interrupt(conversation: &Arc<str>, turn: &str) -> Self {
        let params = json!({ "threadId": conversation, "turnId": turn });
        Self::about(SubmissionKind::Interrupt, conversation, "turn/interrupt", params)
    }

    /// Stops the commands that run in a conversation (`thread/backgroundTerminals/clean`, experimental).
    pub fn stop_commands(conversation: &Arc<str>) -> Self {
        let params = json!({ "threadId": conversation });
        let method = "thread/backgroundTerminals/clean";
        Self::about(SubmissionKind::StopCommands, conversation, method, params)
    }

    /// Changes settings for good (`thread/settings/update`, experimental).
    pub fn override_turn_context(conversation: &Arc<str>, context: &TurnContext) -> Self {
        let mut params = context_params(context);
        params.put("threadId", Some(conversation));
        let kind = SubmissionKind::OverrideTurnContext;
        Self::about(kind, conversation, "thread/settings/update", params.into())
    }

    /// Answers a question of the runtime: its method, and the response as parameters.
    pub fn answer(request: &PendingRequest, response: Value) -> Self {
        Self {
            kind: SubmissionKind::Answer,
            conversation_id: request.conversation_id.clone(),
            method: request.method.to_string().into(),
            params: response,
        }
    }

    /// Ends the runtime.
    pub fn shutdown() -> Self {
        Self {
            kind: SubmissionKind::Shutdown,
            conversation_id: None,
            method: "shutdown".into(),
            params: Value::Null,
        }
    }

    /// Lets go of a conversation (`thread/unsubscribe`).
    pub fn unsubscribe(conversation: &Arc<str>) -> Self {
        let params = json!({ "threadId": conversation });
        Self::about(SubmissionKind::Unsubscribe, conversation, "thread/unsubscribe", params)
    }
}

/// Parameters of which only those that are set are sent.
#[derive(Default)]
struct Params(Map<String, Value>);

impl Params {
    fn put(&mut self, name: &str, value: Option<impl Serialize>) {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), json!(value));
        }
    }
}

impl From<Params> for Value {
    fn from(params: Params) -> Self {
        Self::Object(params.0)
    }
}

/// The settings that `turn/start` and `thread/settings/update` share.
/// The parameters of a turn that stay with its thread.
const SETTINGS: [&str; 7] =
    ["cwd", "model", "effort", "summary", "approvalPolicy", "sandboxPolicy", "collaborationMode"];

fn context_params(context: &TurnContext) -> Params {
    let mut params = Params::default();
    params.put("cwd", context.cwd.as_deref().map(Path::to_string_lossy));
    params.put("model", context.model.as_deref());
    params.put("effort", context.effort.as_set());
    params.put("summary", context.summary);
    params.put("approvalPolicy", context.approval_policy.as_ref().map(AskForApproval::to_wire));
    params.put("sandboxPolicy", context.sandbox_policy.as_ref().map(SandboxPolicy::to_wire));
    params
}

fn wire_input(input: Input) -> Vec<Value> {
    input.into_items().into_iter().map(InputItem::into_wire).collect()
}
