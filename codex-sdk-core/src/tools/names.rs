//! Which names a tool may have: what the Responses API takes, less what the runtime keeps for itself.

use codex_sdk_types::ToolSpec;

use crate::error::{Error, Result};

const NAME_CHARS: usize = 128;
const NAMESPACE_CHARS: usize = 64;

/// Tools of the runtime's own that it may offer under their plain names, whichever model and features it runs with.
/// It would take a client's tool of such a name, and then silently call its own instead.
const RUNTIME_TOOLS: [&str; 14] = [
    "apply_patch",
    "create_goal",
    "exec_command",
    "get_goal",
    "local_shell",
    "request_permissions",
    "request_user_input",
    "shell",
    "shell_command",
    "update_goal",
    "update_plan",
    "view_image",
    "web_search",
    "write_stdin",
];

/// Namespaces that mean something to models or to the runtime.
const TAKEN_NAMESPACES: [&str; 14] = [
    "api_tool",
    "browser",
    "computer",
    "container",
    "file_search",
    "functions",
    "image_gen",
    "multi_tool_use",
    "python",
    "python_user_visible",
    "submodel_delegator",
    "terminal",
    "tool_search",
    "web",
];

/// A tool's full name, for messages.
pub(super) fn shown(namespace: Option<&str>, name: &str) -> String {
    namespace.map_or_else(|| name.to_owned(), |namespace| format!("{namespace}.{name}"))
}

/// Whether the runtime will take the names of a tool, which stands at `place`.
pub(super) fn check(spec: &ToolSpec, place: &str) -> Result<()> {
    let name = spec.name.as_str();
    let field = format!("{place}.name");
    check_word(&field, name, NAME_CHARS)?;
    if spec.namespace.is_none() && RUNTIME_TOOLS.contains(&name) {
        let allowed = "a name that no tool of the runtime has; in a namespace it may be this one";
        return Err(Error::invalid(&field, name, allowed));
    }
    let Some(namespace) = spec.namespace.as_deref() else { return Ok(()) };
    let field = format!("{place}.namespace");
    check_word(&field, namespace, NAMESPACE_CHARS)?;
    if TAKEN_NAMESPACES.contains(&namespace) {
        let allowed = "a name without a meaning of its own to models";
        return Err(Error::invalid(&field, namespace, allowed));
    }
    Ok(())
}

fn check_word(field: &str, word: &str, chars: usize) -> Result<()> {
    let letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    if word.is_empty() || word.len() > chars || !word.chars().all(letter) {
        let allowed = format!("1 to {chars} ASCII letters, digits, _ or -");
        return Err(Error::invalid(field, word, allowed));
    }
    if word == "mcp" || word.starts_with("mcp__") {
        let allowed = "a name that does not begin like those of MCP tools (mcp, mcp__…)";
        return Err(Error::invalid(field, word, allowed));
    }
    Ok(())
}
