//! Every variant of the shared vocabulary, as the published crate's own schema lists them. Only with the feature `codex-protocol`.
#![expect(clippy::unwrap_used, reason = "these are tests")]

use std::fmt::Debug;
use std::sync::Arc;

use codex_sdk_core::codex_protocol::published::config_types::{ReasoningEffort, ReasoningSummary};
use codex_sdk_core::codex_protocol::published::protocol::{
    AskForApproval, Op, ReviewDecision, SandboxPolicy,
};
use codex_sdk_core::codex_protocol::published::user_input::UserInput;
use codex_sdk_core::codex_protocol::{Convert, NotShared, OpError, Place, submission};
use codex_sdk_core::types::options::{
    AskForApproval as OurApproval, GranularApproval, InputItem, ReasoningSummary as OurSummary,
    SandboxPolicy as OurSandbox, TurnContext,
};
use codex_sdk_core::{Decision, PendingRequest};
use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The alternatives that a type's own schema lists: a word, or the value of its tag.
fn listed<T: JsonSchema>() -> Vec<String> {
    let schema = schema_for!(T).to_value();
    let mut found = Vec::new();
    let alternatives = schema["oneOf"].as_array().cloned().unwrap_or_else(|| vec![schema.clone()]);
    for one in &alternatives {
        let fixed = &one["properties"]["type"]["const"];
        let words = one["enum"].as_array().into_iter().flatten();
        found.extend(
            [fixed, &one["const"]]
                .into_iter()
                .chain(words)
                .filter_map(Value::as_str)
                .map(str::to_owned),
        );
    }
    assert!(found.len() >= 3, "{schema}");
    found
}

/// Converts every word of a type to ours and back.
fn there_and_back<Theirs, Ours>()
where
    Theirs: JsonSchema + DeserializeOwned + Convert<Ours> + Clone + PartialEq + Debug,
    Ours: Convert<Theirs>,
{
    for word in listed::<Theirs>() {
        let theirs: Theirs = serde_json::from_value(json!(word)).unwrap();
        assert_eq!(theirs.clone().convert().unwrap().convert().unwrap(), theirs);
    }
}

#[test]
fn words() {
    there_and_back::<AskForApproval, OurApproval>();
    there_and_back::<ReasoningSummary, OurSummary>();
    there_and_back::<ReviewDecision, Decision>();
    for word in listed::<ReasoningEffort>() {
        let theirs: ReasoningEffort = serde_json::from_value(json!(word)).unwrap();
        let ours: String = theirs.convert().unwrap();
        assert_eq!(ours, word);
        assert_eq!(Convert::<ReasoningEffort>::convert(ours.as_str()), Ok(theirs));
    }
    let decided: Decision = ReviewDecision::Abort.convert().unwrap();
    assert_eq!(decided, Decision::Cancel);
    let asked: OurApproval = AskForApproval::UnlessTrusted.convert().unwrap();
    assert_eq!(asked, OurApproval::Untrusted);
}

/// The values of a tagged union, which have to be all that its schema lists.
fn all<T: JsonSchema + DeserializeOwned>(values: Value) -> Vec<T> {
    let values: Vec<Value> = serde_json::from_value(values).unwrap();
    for tag in listed::<T>() {
        assert!(values.iter().any(|v| v["type"] == *tag), "there is no value of {tag}");
    }
    values.into_iter().map(|v| serde_json::from_value(v).unwrap()).collect()
}

#[test]
fn sandboxes_and_input() {
    for theirs in all::<SandboxPolicy>(json!([
        { "type": "danger-full-access" },
        { "type": "read-only" },
        { "type": "workspace-write", "writable_roots": ["/a", "/b"], "network_access": true },
        { "type": "workspace-write", "exclude_tmpdir_env_var": true, "exclude_slash_tmp": true },
    ])) {
        let ours: OurSandbox = theirs.clone().convert().unwrap();
        assert_eq!(Convert::<SandboxPolicy>::convert(ours), Ok(theirs));
    }
    for theirs in all::<UserInput>(json!([
        { "type": "text", "text": "hello" },
        { "type": "image", "image_url": "data:image/png;base64,AA==" },
        { "type": "local_image", "path": "/a.png" },
    ])) {
        let ours: InputItem = theirs.clone().convert().unwrap();
        assert_eq!(Convert::<UserInput>::convert(ours), Ok(theirs));
    }
}

#[test]
fn what_only_the_sdk_has_is_refused() {
    fn refused<T: Debug>(result: Result<T, NotShared>, what: &str) {
        assert_eq!(result.unwrap_err().what, what);
    }
    let granular = OurApproval::Granular(GranularApproval::ALL);
    refused::<AskForApproval>(granular.convert(), "a granular approval policy");
    let network = OurSandbox::ReadOnly { network_access: true };
    refused::<SandboxPolicy>(network.convert(), "read-only with network");
    let image = InputItem::image(vec![0], "image/png");
    refused::<UserInput>(image.convert(), "this item of input");
    refused::<ReasoningEffort>("ultra".convert(), "this effort");
    refused::<ReviewDecision>(
        Decision::Protocol(json!({})).convert(),
        "a decision in the protocol's words",
    );
}

/// The method and parameters that become of an `Op`, or the name of the one that has none.
type Becomes = Result<(&'static str, Value), &'static str>;

/// Each `Op` with what becomes of it.
fn ops() -> Vec<(Value, Becomes)> {
    let said = json!([{ "type": "text", "text": "hello" }]);
    let input = json!([{ "type": "text", "text": "hello", "text_elements": [] }]);
    let review = |here| json!({ "type": "review", "review_request": { "prompt": "p", "user_facing_hint": "h", "append_to_original_thread": here } });
    let approval = |tag: &str, id: &str| json!({ "type": tag, "id": id, "decision": "approved" });
    vec![
        (
            json!({ "type": "interrupt" }),
            Ok(("turn/interrupt", json!({ "threadId": "c", "turnId": "t" }))),
        ),
        (
            json!({ "type": "user_input", "items": said }),
            Ok((
                "turn/start",
                json!({ "threadId": "c", "input": input, "model": "own", "effort": "low" }),
            )),
        ),
        (
            json!({
                "type": "user_turn", "items": said, "cwd": "/w", "approval_policy": "untrusted",
                "sandbox_policy": { "type": "read-only" }, "model": "m", "summary": "concise",
                "final_output_json_schema": { "type": "object" },
            }),
            Ok((
                "turn/start",
                json!({
                    "threadId": "c", "input": input, "cwd": "/w", "approvalPolicy": "untrusted", "model": "m", "effort": "low",
                    "sandboxPolicy": { "type": "readOnly", "networkAccess": false }, "summary": "concise", "outputSchema": { "type": "object" },
                }),
            )),
        ),
        (
            json!({ "type": "override_turn_context", "model": "m", "effort": "high" }),
            Ok((
                "thread/settings/update",
                json!({ "threadId": "c", "model": "m", "effort": "high" }),
            )),
        ),
        (
            approval("exec_approval", "command"),
            Ok(("item/commandExecution/requestApproval", json!({ "decision": "accept" }))),
        ),
        (
            approval("patch_approval", "patch"),
            Ok(("applyPatchApproval", json!({ "decision": "approved" }))),
        ),
        (json!({ "type": "add_to_history", "text": "x" }), Err("AddToHistory")),
        (
            json!({ "type": "get_history_entry_request", "offset": 0, "log_id": 0 }),
            Err("GetHistoryEntryRequest"),
        ),
        (json!({ "type": "list_mcp_tools" }), Ok(("mcpServerStatus/list", json!({})))),
        (json!({ "type": "list_custom_prompts" }), Err("ListCustomPrompts")),
        (json!({ "type": "compact" }), Ok(("thread/compact/start", json!({ "threadId": "c" })))),
        (json!({ "type": "undo" }), Err("Undo")),
        (
            review(true),
            Ok((
                "review/start",
                json!({ "threadId": "c", "target": { "type": "custom", "instructions": "p" }, "delivery": "inline" }),
            )),
        ),
        (review(false), Err("Review")),
        (json!({ "type": "shutdown" }), Ok(("shutdown", Value::Null))),
        (
            json!({ "type": "run_user_shell_command", "command": "ls" }),
            Ok(("thread/shellCommand", json!({ "threadId": "c", "command": "ls" }))),
        ),
    ]
}

fn question(id: &str, method: &str) -> PendingRequest {
    PendingRequest::new(id.into(), method.into(), b"{}".as_slice().into())
}

#[test]
fn every_op() {
    let conversation: Arc<str> = "c".into();
    let mut context = TurnContext::default();
    context.model = Some("own".to_owned());
    context = context.effort("low");
    let questions = [
        question("command", "item/commandExecution/requestApproval"),
        question("patch", "applyPatchApproval"),
    ];
    let place = Place {
        conversation: &conversation,
        context: &context,
        active_turn: Some("t"),
        questions: &questions,
    };
    let (given, expected): (Vec<Value>, Vec<_>) = ops().into_iter().unzip();
    for (op, expected) in all::<Op>(json!(given)).into_iter().zip(expected) {
        let what = format!("{op:?}");
        match (submission(op, &place), expected) {
            (Ok(made), Ok((method, params))) => {
                assert_eq!((&*made.method, made.params), (method, params), "{what}");
            }
            (Err(OpError::NoCounterpart { op, .. }), Err(expected)) => assert_eq!(op, expected),
            (made, expected) => panic!("{what}: {made:?} instead of {expected:?}"),
        }
    }
    // An answer meant for one kind of question never reaches another, and nothing is interrupted by guess.
    for id in ["patch", "gone"] {
        let op = Op::ExecApproval { id: id.to_owned(), decision: ReviewDecision::Approved };
        let refused = submission(op, &place).unwrap_err();
        assert_eq!(refused, OpError::NoQuestion { op: "ExecApproval", id: id.to_owned() });
    }
    let idle = Place { active_turn: None, ..place };
    assert_eq!(submission(Op::Interrupt, &idle).unwrap_err(), OpError::NoActiveTurn);
    let cleared = Op::OverrideTurnContext {
        cwd: None,
        approval_policy: None,
        sandbox_policy: None,
        model: None,
        effort: Some(None),
        summary: None,
    };
    let made = submission(cleared.clone(), &place).unwrap();
    let settings =
        json!({ "model": "own", "reasoning_effort": null, "developer_instructions": "" });
    let mode = json!({ "mode": "default", "settings": settings });
    assert_eq!(made.params, json!({ "threadId": "c", "collaborationMode": mode }));
    let nothing = TurnContext::default();
    assert!(matches!(
        submission(cleared, &Place { context: &nothing, ..place }),
        Err(OpError::NoCounterpart { op: "OverrideTurnContext", .. })
    ));
}
