//! The transcript for people.

use std::fmt::Write as _;

use codex_sdk_core::{EndReason, Event, TurnResult, TurnStatus};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::record;

/// What people read of an event; most have nothing for them.
pub(super) fn event(event: &Event, to: &mut String) {
    match event.method() {
        "item/completed" => {
            let Ok(completed) = serde_json::from_slice::<Completed<'_>>(event.params_json()) else {
                return;
            };
            let root = event.root_conversation_id.as_deref();
            let subagent = event.conversation_id.as_deref().filter(|own| root != Some(*own));
            item(completed.item, subagent, to);
        }
        "sdk/requestSettled" => {
            let Ok(settled) = event.params::<Settled>() else { return };
            let _ = writeln!(to, "\n> {} {} by {}", settled.method, settled.how, settled.by);
        }
        _ => {}
    }
}

/// How a turn ended.
pub(super) fn end(result: &TurnResult, to: &mut String) {
    let why = match &result.end_reason {
        EndReason::Budget { limit, used } => format!(": it used {used} of its budget's {limit}"),
        EndReason::Interrupted { by } => format!(" by the {}", word(by)),
        EndReason::Error { error } => {
            let error: Value = serde_json::from_str(error.get()).unwrap_or_default();
            format!(": {}", error["message"].as_str().unwrap_or("no reason given"))
        }
        EndReason::Lost { evidence } => format!(": {}", evidence.detail),
        _ => String::new(),
    };
    let used =
        result.usage.map_or(String::new(), |usage| format!(", {}", record::tokens(&usage.tokens)));
    let seconds = result.duration.as_secs_f64();
    let status = word(&result.status);
    let _ = writeln!(to, "\n---\n\n_{status}{why} after {seconds:.1} s{used}_");
    debug_assert!(result.status != TurnStatus::Completed || why.is_empty());
}

/// `sdk/requestSettled`, as it is written.
#[derive(Deserialize)]
struct Settled {
    method: String,
    how: String,
    by: String,
}

fn word(word: &impl serde::Serialize) -> String {
    let word = serde_json::to_value(word).unwrap_or_default();
    word.as_str().unwrap_or("unknown").to_owned()
}

fn item(item: &RawValue, subagent: Option<&str>, to: &mut String) {
    let of = subagent.map(|id| format!(" (sub-agent {id})")).unwrap_or_default();
    let Ok(shown) = serde_json::from_str(item.get()) else { return };
    // Writing to a text does not fail.
    let _ = match shown {
        Item::UserMessage { content } => {
            let said: Vec<_> = content.iter().map(Part::shown).collect();
            writeln!(to, "\n## User{of}\n\n{}", said.join("\n\n"))
        }
        Item::AgentMessage { text } => writeln!(to, "\n## Agent{of}\n\n{text}"),
        Item::Plan { text } => writeln!(to, "\n## Plan{of}\n\n{text}"),
        Item::Reasoning { summary } => {
            let thoughts = summary.unwrap_or_default().join("\n\n");
            if thoughts.is_empty() {
                return;
            }
            writeln!(to, "\n> {}", thoughts.replace('\n', "\n> "))
        }
        Item::CommandExecution { command, status, exit_code, aggregated_output } => {
            let code = exit_code.map_or(String::new(), |code| format!(", exit code {code}"));
            let output = aggregated_output.unwrap_or_default();
            writeln!(to, "\n### Command{of}: {status}{code}\n\n{}", fenced("sh", &command))
                .and_then(|()| match output.as_str() {
                    "" => Ok(()),
                    output => writeln!(to, "\n{}", fenced("", output)),
                })
        }
        Item::FileChange { status, changes } => {
            let _ = writeln!(to, "\n### Files{of}: {status}");
            changes.iter().try_for_each(|Change { path, diff }| {
                writeln!(to, "\n`{path}`\n\n{}", fenced("diff", diff))
            })
        }
        Item::McpToolCall { server, tool, status, arguments } => {
            let arguments = fenced("json", &arguments.to_string());
            writeln!(to, "\n### Tool{of} {server}/{tool}: {status}\n\n{arguments}")
        }
        Item::DynamicToolCall { tool, status, arguments } => {
            let arguments = fenced("json", &arguments.to_string());
            writeln!(to, "\n### Tool{of} {tool}: {status}\n\n{arguments}")
        }
        Item::WebSearch { query } => writeln!(to, "\n### Search{of}\n\n{query}"),
        Item::ContextCompaction => writeln!(to, "\n_The history was summarised._"),
        Item::Other => {
            let Ok(Kind { r#type }) = serde_json::from_str(item.get()) else { return };
            writeln!(to, "\n### {type}{of}")
        }
    };
}

/// `item/completed`, as far as people read it: reading the protocol's own types here would be 0.4 MB of the native module.
#[derive(Deserialize)]
struct Completed<'a> {
    #[serde(borrow)]
    item: &'a RawValue,
}

#[derive(Deserialize)]
struct Kind {
    r#type: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
enum Item {
    UserMessage {
        content: Vec<Part>,
    },
    AgentMessage {
        text: String,
    },
    Plan {
        text: String,
    },
    Reasoning {
        summary: Option<Vec<String>>,
    },
    CommandExecution {
        command: String,
        status: String,
        exit_code: Option<i32>,
        aggregated_output: Option<String>,
    },
    FileChange {
        status: String,
        changes: Vec<Change>,
    },
    McpToolCall {
        server: String,
        tool: String,
        status: String,
        arguments: Value,
    },
    DynamicToolCall {
        tool: String,
        status: String,
        arguments: Value,
    },
    WebSearch {
        query: String,
    },
    ContextCompaction,
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Change {
    path: String,
    diff: String,
}

/// A part of what a user said.
#[derive(Deserialize)]
struct Part {
    r#type: String,
    text: Option<String>,
    path: Option<String>,
    name: Option<String>,
}

impl Part {
    fn shown(&self) -> String {
        match self {
            Self { r#type, text: Some(text), .. } if r#type == "text" => text.clone(),
            Self { r#type, path, name, .. } => {
                let name = path.as_deref().or(name.as_deref()).unwrap_or_default();
                format!("_{type}_ {name}").trim_end().to_owned()
            }
        }
    }
}

/// A block of code, behind a fence that is longer than any in it.
fn fenced(language: &str, code: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for char in code.chars() {
        run = if char == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(usize::max(3, longest + 1));
    let end = if code.ends_with('\n') { "" } else { "\n" };
    format!("{fence}{language}\n{code}{end}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_closes_its_own_fence() {
        assert_eq!(fenced("sh", "ls"), "```sh\nls\n```");
        assert_eq!(fenced("", "a ```` b\n"), "`````\na ```` b\n`````");
    }
}
