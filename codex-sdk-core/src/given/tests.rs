//! What users are told of options that do not fit.

use codex_sdk_types::options::{ClientOptions, Input, PoolOptions, ReviewTarget, TurnOptions};
use expect_test::expect;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{argument_from_json, options_from_json, options_from_json_beside};
use crate::error::Error;

fn told(errors: impl IntoIterator<Item = Error>) -> String {
    let line = |error: Error| {
        let details = &error.fault().details;
        assert!(!details["allowed"].as_str().unwrap().is_empty());
        format!("{} | {} {}\n", error, details["field"].as_str().unwrap(), details["value"])
    };
    errors.into_iter().map(line).collect()
}

fn of<T: for<'de> Deserialize<'de>>(what: &str, given: &[Value]) -> String {
    told(given.iter().map(|given| match options_from_json::<T>(given, what) {
        Ok(_) => panic!("{given} is taken"),
        Err(error) => error,
    }))
}

#[test]
fn options_of_a_client() {
    expect![[r#"
        options cannot be 5: an object | options 5
        env cannot be a string: an object with inherit, set and unset | env "a string"
        env.set.A cannot be 1: a string | env.set.A 1
        env.inherit cannot be "yes": true or false | env.inherit "yes"
        env.unset[1] cannot be 5: a string | env.unset[1] 5
        env.clear is unknown (known: inherit, set and unset) | env.clear true
        auth cannot be a string: an object whose type is 'inherit' or 'apiKey' | auth "a string"
        auth.apiKey is missing: a string | auth.apiKey null
        auth.apiKey cannot be a list: a string | auth.apiKey "a list"
        auth.persist cannot be "no": true or false | auth.persist "no"
        auth.type cannot be "token": 'inherit' or 'apiKey' | auth.type "token"
        auth.type is missing: 'inherit' or 'apiKey' | auth.type null
        auth.apiKey is unknown (known: type) | auth.apiKey "a string"
        defaultModel cannot be null: a string | defaultModel null
        defaultModel cannot be an object: a string | defaultModel "an object"
        defaultSummary cannot be "short": 'auto', 'concise', 'detailed' or 'none' | defaultSummary "short"
        approvalPolicy cannot be "sometimes": 'untrusted', 'on-failure', 'on-request', 'never' or 'granular' | approvalPolicy "sometimes"
        approvalPolicy cannot be 1: 'untrusted', 'on-failure', 'on-request', 'never' or 'granular' | approvalPolicy 1
        approvalPolicy cannot be a string: an object, { granular: … } | approvalPolicy "a string"
        approvalPolicy.granular.rules cannot be "x": true or false | approvalPolicy.granular.rules "x"
        approvalPolicy.granular.sandbox_approval is missing: true or false | approvalPolicy.granular.sandbox_approval null
        sandboxPolicy cannot be a string: an object whose mode is 'danger-full-access', 'read-only' or 'workspace-write' | sandboxPolicy "a string"
        sandboxPolicy.writableRoots is unknown (known: mode and networkAccess) | sandboxPolicy.writableRoots "an empty list"
        sandboxPolicy.writableRoots cannot be a string: a list | sandboxPolicy.writableRoots "a string"
        sandboxPolicy.writableRoots[1] cannot be 5: a string | sandboxPolicy.writableRoots[1] 5
        requestTimeoutMs cannot be "30s": a whole number of milliseconds, above 0 | requestTimeoutMs "30s"
        requestTimeoutMs cannot be -1: a whole number of milliseconds, above 0 | requestTimeoutMs -1
        requestTimeoutMs cannot be 0: a whole number of milliseconds, above 0 | requestTimeoutMs 0
        requestTimeoutMs cannot be null: a whole number of milliseconds, above 0 | requestTimeoutMs null
        requestTimeoutMs cannot be 1.5: a whole number of milliseconds, above 0 | requestTimeoutMs 1.5
        requestPolicy.timeoutMs cannot be 0: a whole number of milliseconds, above 0 | requestPolicy.timeoutMs 0
        requestPolicy.unanswered cannot be "accept": 'decline' or 'hold' | requestPolicy.unanswered "accept"
        retryPolicy.maxRetries cannot be 99999999999: a whole number from 0 to 4294967295 | retryPolicy.maxRetries 99999999999
        retryPolicy.backoffFactor cannot be "2": a number | retryPolicy.backoffFactor "2"
        retryPolicy.initialDelayMs cannot be -5: a whole number of milliseconds, not below 0 | retryPolicy.initialDelayMs -5
        reconnect cannot be true: false, or an object with maxAttempts, initialDelayMs and maxDelayMs | reconnect true
        reconnect cannot be a string: false, or an object with maxAttempts, initialDelayMs and maxDelayMs | reconnect "a string"
        reconnect.maxAttempts cannot be -1: a whole number, above 0 | reconnect.maxAttempts -1
        transport.type cannot be "ws": 'spawn' | transport.type "ws"
        config cannot be an empty list: an object | config "an empty list"
        codexHome cannot be 5: a string | codexHome 5
        defaultmodel is unknown (known: codexHome, codexPath, transport, auth, env, config, defaultModel, defaultEffort, defaultSummary, approvalPolicy, sandboxPolicy, requestPolicy, retryPolicy, requestTimeoutMs, reconnect, eventBuffer, experimentalApi and versionCheck) | defaultmodel "a string"
    "#]]
    .assert_eq(&of::<ClientOptions>(
        "options",
        &[
            json!(5),
            json!({ "env": "KEY=secret" }),
            json!({ "env": { "set": { "A": 1 } } }),
            json!({ "env": { "inherit": "yes" } }),
            json!({ "env": { "unset": ["A", 5] } }),
            json!({ "env": { "clear": true } }),
            json!({ "auth": "sk-secret" }),
            json!({ "auth": { "type": "apiKey" } }),
            json!({ "auth": { "type": "apiKey", "apiKey": ["sk-secret"] } }),
            json!({ "auth": { "type": "apiKey", "apiKey": "sk-secret", "persist": "no" } }),
            json!({ "auth": { "type": "token", "token": "sk-secret" } }),
            json!({ "auth": { "apiKey": "sk-secret" } }),
            json!({ "auth": { "type": "inherit", "apiKey": "sk-secret" } }),
            json!({ "defaultModel": null }),
            json!({ "defaultModel": { "name": "a" } }),
            json!({ "defaultSummary": "short" }),
            json!({ "approvalPolicy": "sometimes" }),
            json!({ "approvalPolicy": 1 }),
            json!({ "approvalPolicy": "granular" }),
            json!({ "approvalPolicy": { "granular": { "rules": "x" } } }),
            json!({ "approvalPolicy": { "granular": { "rules": true } } }),
            json!({ "sandboxPolicy": "read-only" }),
            json!({ "sandboxPolicy": { "mode": "read-only", "writableRoots": [] } }),
            json!({ "sandboxPolicy": { "mode": "workspace-write", "writableRoots": "/a" } }),
            json!({ "sandboxPolicy": { "mode": "workspace-write", "networkAccess": false, "writableRoots": ["/a", 5] } }),
            json!({ "requestTimeoutMs": "30s" }),
            json!({ "requestTimeoutMs": -1 }),
            json!({ "requestTimeoutMs": 0 }),
            json!({ "requestTimeoutMs": null }),
            json!({ "requestTimeoutMs": 1.5 }),
            json!({ "requestPolicy": { "timeoutMs": 0 } }),
            json!({ "requestPolicy": { "unanswered": "accept" } }),
            json!({ "retryPolicy": { "maxRetries": 99_999_999_999_u64 } }),
            json!({ "retryPolicy": { "backoffFactor": "2" } }),
            json!({ "retryPolicy": { "initialDelayMs": -5 } }),
            json!({ "reconnect": true }),
            json!({ "reconnect": "yes" }),
            json!({ "reconnect": { "maxAttempts": -1 } }),
            json!({ "transport": { "type": "ws" } }),
            json!({ "config": [] }),
            json!({ "codexHome": 5 }),
            json!({ "defaultmodel": "x" }),
        ],
    ));
}

#[test]
fn what_serde_would_take_for_another_form_is_told_by_its_own() {
    expect![[r#"
        transport.type cannot be 5: 'spawn' | transport.type 5
        transport cannot be a list: an object whose type is 'spawn' | transport "a list"
        options cannot be an empty list: an object | options "an empty list"
        config cannot be null: an object | config null
        retryPolicy.maxRetries cannot be 2.0: a whole number from 0 to 4294967295 | retryPolicy.maxRetries 2.0
    "#]]
    .assert_eq(&of::<ClientOptions>(
        "options",
        &[
            json!({ "transport": { "type": 5 } }),
            json!({ "transport": ["spawn"] }),
            json!([]),
            json!({ "config": null }),
            json!({ "retryPolicy": { "maxRetries": 2.0, "jitter": 0.5 } }),
        ],
    ));
}

#[test]
fn what_may_be_null_may_be_null() {
    for given in [
        json!({ "defaultEffort": null }),
        json!({ "requestPolicy": { "timeoutMs": null } }),
        json!({ "reconnect": false }),
        json!({ "approvalPolicy": { "granular": { "sandbox_approval": true, "rules": true, "mcp_elicitations": false } } }),
    ] {
        options_from_json::<ClientOptions>(&given, "options").unwrap();
    }
    options_from_json::<PoolOptions>(&json!({ "acquireTimeoutMs": null }), "pool").unwrap();
}

#[test]
fn what_is_said_in_a_turn() {
    let long = "x".repeat(100);
    expect![[r#"
        input cannot be 5: a string, or a list of items | input 5
        input[0] cannot be 5: an object whose type is 'text', 'image', 'localImage', 'skill' or 'mention' | input[0] 5
        input[0].text is missing: a string | input[0].text null
        input[1].text cannot be a list: a string | input[1].text "a list"
        input[0].type cannot be "audio": 'text', 'image', 'localImage', 'skill' or 'mention' | input[0].type "audio"
        input[0].type cannot be "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…": 'text', 'image', 'localImage', 'skill' or 'mention' | input[0].type "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
        input[0].type is missing: 'text', 'image', 'localImage', 'skill' or 'mention' | input[0].type null
        input[0].url is missing: a string | input[0].url null
        input[0].file is unknown (known: type, name and path) | input[0].file "a string"
    "#]]
    .assert_eq(&of::<Input>(
        "input",
        &[
            json!(5),
            json!([5]),
            json!([{ "type": "text" }]),
            json!([{ "type": "text", "text": "a" }, { "type": "text", "text": ["b"] }]),
            json!([{ "type": "audio" }]),
            json!([{ "type": long }]),
            json!([{ "text": "a" }]),
            json!([{ "type": "image" }]),
            json!([{ "type": "skill", "name": "a", "file": "b" }]),
        ],
    ));
}

#[test]
fn arguments_are_named_and_options_are_not() {
    fn wrong<T: for<'de> Deserialize<'de>>(arguments: &Value, name: &str) -> Error {
        match argument_from_json::<T>(arguments, name) {
            Ok(_) => panic!("{arguments} is taken"),
            Err(error) => error,
        }
    }
    let options = |options: &Value| {
        options_from_json_beside::<TurnOptions>(options, "options", &["signal"]).unwrap_err()
    };
    expect![[r#"
        name cannot be 5: a string | name 5
        name cannot be null: a string | name null
        name is missing: a string | name null
        items is missing: a list | items null
        items cannot be an object: a list | items "an object"
        input is missing: a string, or a list of items | input null
        input[0].type cannot be "x": 'text', 'image', 'localImage', 'skill' or 'mention' | input[0].type "x"
        target is missing: an object whose type is 'uncommittedChanges', 'baseBranch', 'commit' or 'custom' | target null
        target.sha is missing: a string | target.sha null
        target.sha cannot be 5: a string | target.sha 5
        options cannot be a string: an object | options "a string"
        budget.wallMs cannot be "1s": a whole number of milliseconds, above 0 | budget.wallMs "1s"
        budget.foo is unknown (known: totalTokens, outputTokens, wallMs, toolCalls and modelCalls) | budget.foo 1
        foo is unknown (known: cwd, model, effort, summary, approvalPolicy, sandboxPolicy, timeoutMs, ifBusy, budget, clientMessageId, outputSchema, traceparent and signal) | foo 1
    "#]]
    .assert_eq(&told([
        wrong::<String>(&json!({ "name": 5 }), "name"),
        wrong::<String>(&json!({ "name": null }), "name"),
        wrong::<String>(&json!({}), "name"),
        wrong::<Vec<Value>>(&json!({}), "items"),
        wrong::<Vec<Value>>(&json!({ "items": {} }), "items"),
        wrong::<Input>(&json!({}), "input"),
        wrong::<Input>(&json!({ "input": [{ "type": "x" }] }), "input"),
        wrong::<ReviewTarget>(&json!({}), "target"),
        wrong::<ReviewTarget>(&json!({ "target": { "type": "commit" } }), "target"),
        wrong::<ReviewTarget>(&json!({ "target": { "type": "commit", "sha": 5 } }), "target"),
        options(&json!("x")),
        options(&json!({ "budget": { "wallMs": "1s" } })),
        options(&json!({ "budget": { "foo": 1 } })),
        options(&json!({ "foo": 1 })),
    ]));
}
