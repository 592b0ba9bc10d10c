//! The transcript for people.

use std::fmt::Write as _;

use codex_sdk_core::protocol::{ItemCompletedNotification, ThreadItem, UserInput};
use codex_sdk_core::{EndReason, Event, TurnResult, TurnStatus};
use serde::Deserialize;
use serde_json::Value;

use super::record;

/// What people read of an event; most have nothing for them.
pub(super) fn event(event: &Event, to: &mut String) {
    match event.method() {
        "item/completed" => {
            let Ok(completed) = event.params::<ItemCompletedNotification>() else { return };
            let root = event.root_conversation_id.as_deref();
            let subagent = event.conversation_id.as_deref().filter(|own| root != Some(*own));
            item(&completed.item, subagent, to);
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

fn item(item: &ThreadItem, subagent: Option<&str>, to: &mut String) {
    let of = subagent.map(|id| format!(" (sub-agent {id})")).unwrap_or_default();
    // Writing to a text does not fail.
    let _ = match item {
        ThreadItem::UserMessage(message) => {
            let said: Vec<_> = message.content.iter().map(input).collect();
            writeln!(to, "\n## User{of}\n\n{}", said.join("\n\n"))
        }
        ThreadItem::AgentMessage(message) => writeln!(to, "\n## Agent{of}\n\n{}", message.text),
        ThreadItem::Plan(plan) => writeln!(to, "\n## Plan{of}\n\n{}", plan.text),
        ThreadItem::Reasoning(reasoning) => {
            let thoughts = reasoning.summary.iter().flatten().map(String::as_str);
            let thoughts = thoughts.collect::<Vec<_>>().join("\n\n");
            if thoughts.is_empty() {
                return;
            }
            writeln!(to, "\n> {}", thoughts.replace('\n', "\n> "))
        }
        ThreadItem::CommandExecution(command) => {
            let code =
                command.exit_code.map_or(String::new(), |code| format!(", exit code {code}"));
            let status = word(&command.status);
            let output = command.aggregated_output.as_deref().unwrap_or_default();
            writeln!(to, "\n### Command{of}: {status}{code}\n\n{}", fenced("sh", &command.command))
                .and_then(|()| {
                    if output.is_empty() {
                        Ok(())
                    } else {
                        writeln!(to, "\n{}", fenced("", output))
                    }
                })
        }
        ThreadItem::FileChange(change) => {
            let _ = writeln!(to, "\n### Files{of}: {}", word(&change.status));
            change.changes.iter().try_for_each(|change| {
                writeln!(to, "\n`{}`\n\n{}", change.path, fenced("diff", &change.diff))
            })
        }
        ThreadItem::McpToolCall(call) => {
            let (server, tool) = (&call.server, &call.tool);
            let arguments = fenced("json", &call.arguments.to_string());
            writeln!(to, "\n### Tool{of} {server}/{tool}: {}\n\n{arguments}", word(&call.status))
        }
        ThreadItem::DynamicToolCall(call) => {
            let arguments = fenced("json", &call.arguments.to_string());
            writeln!(to, "\n### Tool{of} {}: {}\n\n{arguments}", call.tool, word(&call.status))
        }
        ThreadItem::WebSearch(search) => writeln!(to, "\n### Search{of}\n\n{}", search.query),
        ThreadItem::ContextCompaction(_) => writeln!(to, "\n_The history was summarised._"),
        other => {
            let value = serde_json::to_value(other).unwrap_or_default();
            writeln!(to, "\n### {}{of}", value["type"].as_str().unwrap_or("item"))
        }
    };
}

fn input(input: &UserInput) -> String {
    match input {
        UserInput::Text(text) => text.text.clone(),
        other => {
            let value = serde_json::to_value(other).unwrap_or_default();
            let kind = value["type"].as_str().unwrap_or("input").to_owned();
            let name = value["path"].as_str().or(value["name"].as_str()).unwrap_or_default();
            format!("_{kind}_ {name}").trim_end().to_owned()
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
