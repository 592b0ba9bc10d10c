//! A call that the model makes, and the form in which this request's runtime takes it.

use serde_json::{Map, Value, json};

use super::request::Request;

/// The name under which the runtime offers its shell, newest first, and the argument that holds the
/// command. Which one is offered depends on the runtime's version and on the model's name.
const SHELLS: [(&str, &str); 2] = [("exec_command", "cmd"), ("shell_command", "command")];

/// A call of a command, a patch or a tool.
#[derive(Debug, Clone)]
pub struct Call {
    target: Target,
}

#[derive(Debug, Clone)]
enum Target {
    Command { command: String, extra: Map<String, Value> },
    Patch(String),
    Tool { namespace: Option<String>, name: String, arguments: Value },
}

impl Call {
    /// A shell command.
    pub fn command(command: impl Into<String>) -> Self {
        Self { target: Target::Command { command: command.into(), extra: Map::new() } }
    }

    /// A patch (`*** Begin Patch` … `*** End Patch`; the envelope may be left out).
    pub fn patch(patch: impl Into<String>) -> Self {
        Self { target: Target::Patch(enveloped(patch.into())) }
    }

    /// A tool of the client or the runtime. One that is offered inside a namespace is found there.
    pub fn tool(name: impl Into<String>, arguments: Value) -> Self {
        Self { target: Target::Tool { namespace: None, name: name.into(), arguments } }
    }

    /// Names the namespace of a tool, where its name alone is ambiguous. Others ignore it.
    #[must_use]
    pub fn in_namespace(mut self, name: impl Into<String>) -> Self {
        if let Target::Tool { namespace, .. } = &mut self.target {
            *namespace = Some(name.into());
        }
        self
    }

    /// Asks to run a command outside the sandbox, for this reason. Others ignore it.
    #[must_use]
    pub fn escalated(self, justification: impl Into<String>) -> Self {
        self.with("sandbox_permissions", json!("require_escalated"))
            .with("justification", json!(justification.into()))
    }

    /// Adds an argument to a command's call, such as `workdir` or `yield_time_ms`. Others ignore it.
    #[must_use]
    pub fn with(mut self, argument: impl Into<String>, value: Value) -> Self {
        if let Target::Command { extra, .. } = &mut self.target {
            extra.insert(argument.into(), value);
        }
        self
    }

    /// The output item that makes this call, in the form that `request` offers.
    pub(super) fn to_item(&self, request: &Request, call_id: &str) -> Value {
        match &self.target {
            Target::Command { command, extra } => command_item(request, call_id, command, extra),
            Target::Patch(patch) => match request.tool_type("apply_patch") {
                Some("custom") => custom_item(call_id, "apply_patch", patch),
                Some(_) => function_item(call_id, None, "apply_patch", &json!({ "input": patch })),
                None => command_item(request, call_id, &heredoc(patch), &Map::new()),
            },
            Target::Tool { namespace, name, arguments } => {
                if request.tool_type(name) == Some("custom") {
                    let input =
                        arguments.as_str().map_or_else(|| arguments.to_string(), Into::into);
                    return custom_item(call_id, name, &input);
                }
                let found = namespace.as_deref().or_else(|| request.namespace_of(name));
                function_item(call_id, found, name, arguments)
            }
        }
    }
}

fn command_item(
    request: &Request,
    call_id: &str,
    command: &str,
    extra: &Map<String, Value>,
) -> Value {
    // A runtime that offers no shell gets the newest call anyway: it answers "unsupported".
    let offered = SHELLS.iter().find(|(name, _)| request.tool_type(name).is_some());
    let (name, argument) = offered.unwrap_or(&SHELLS[0]);
    let mut arguments = Map::from_iter([((*argument).to_owned(), json!(command))]);
    arguments.extend(extra.clone());
    function_item(call_id, None, name, &Value::Object(arguments))
}

fn function_item(call_id: &str, namespace: Option<&str>, name: &str, arguments: &Value) -> Value {
    let mut item = json!({
        "type": "function_call",
        "id": format!("fc_{call_id}"),
        "call_id": call_id,
        "name": name,
        "arguments": arguments.to_string(),
        "status": "completed",
    });
    if let Some(namespace) = namespace {
        item["namespace"] = json!(namespace);
    }
    item
}

fn custom_item(call_id: &str, name: &str, input: &str) -> Value {
    json!({
        "type": "custom_tool_call",
        "id": format!("ctc_{call_id}"),
        "call_id": call_id,
        "name": name,
        "input": input,
        "status": "completed",
    })
}

fn enveloped(patch: String) -> String {
    if patch.trim_start().starts_with("*** Begin Patch") {
        return patch;
    }
    format!("*** Begin Patch\n{}\n*** End Patch\n", patch.trim_end_matches('\n'))
}

/// The shell command that the runtime recognises as a patch when it offers no tool for it.
fn heredoc(patch: &str) -> String {
    let mut end = "PATCH".to_owned();
    while patch.lines().any(|line| line == end) {
        end.push('_');
    }
    format!("apply_patch <<'{end}'\n{}\n{end}\n", patch.trim_end_matches('\n'))
}
