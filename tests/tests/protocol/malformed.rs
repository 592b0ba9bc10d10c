//! Frames that are wrong in one way or another: an error with a path, never a panic, never a wrong value.

use codex_sdk_types::protocol::{self, ServerNotification, ThreadItem, Turn};

const DELTA: &str = "item/agentMessage/delta";

fn delta(text: &str) -> String {
    format!(r#"{{"threadId":"t","turnId":"u","itemId":"i","delta":{text}}}"#)
}

#[test]
fn an_error_names_the_path_and_no_text() {
    let error = ServerNotification::decode(DELTA, delta("5").as_bytes()).expect_err("no string");
    assert_eq!(error.path, "delta");

    let items =
        r#"[{"type":"plan","id":"i","text":"t"},{"type":"plan","id":["secret"],"text":"t"}]"#;
    let turn = format!(r#"{{"id":"u","status":"completed","itemsView":"full","items":{items}}}"#);
    let error = protocol::decode::<Turn>(turn.as_bytes()).expect_err("an id that is a list");
    assert_eq!(error.path, "items[1].id");

    let error = protocol::decode::<Turn>(br#"{"id":"u","items":"secret"}"#).expect_err("no list");
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[test]
fn a_known_method_with_other_parameters_can_be_kept() {
    let params = br#"{"later":[1.50]}"#;
    ServerNotification::decode(DELTA, params).expect_err("keys are missing");
    let kept = ServerNotification::unrecognized(DELTA, params).expect("JSON");
    assert_eq!(kept.method(), DELTA);
    assert!(serde_json::to_string(&kept).expect("encodes").ends_with(r#"{"later":[1.50]}}"#));
}

#[test]
fn bytes_that_are_no_json() {
    for bad in ["", "{", "[1,", "nul", "{\"threadId\":\"t\"", "\u{0}", "{}{}"] {
        assert!(ServerNotification::decode(DELTA, bad.as_bytes()).is_err(), "{bad:?}");
        assert!(ServerNotification::unrecognized("later", bad.as_bytes()).is_err());
    }
    let invalid = [delta("\"").as_bytes(), b"\xff\xfe\"}"].concat();
    assert!(ServerNotification::decode(DELTA, &invalid).is_err());
}

#[test]
fn half_characters_are_refused_where_text_is_needed_and_kept_where_not() {
    assert!(ServerNotification::decode(DELTA, delta(r#""\ud800""#).as_bytes()).is_err());
    let item = r#"{"type":"later","text":"\ud800"}"#;
    let kept: ThreadItem = serde_json::from_str(item).expect("kept");
    assert_eq!(serde_json::to_string(&kept).expect("encodes"), item);
}

#[test]
fn keys_that_come_twice_are_an_error() {
    let twice = br#"{"threadId":"t","threadId":"x","turnId":"u","itemId":"i","delta":""}"#;
    let error = ServerNotification::decode(DELTA, twice).expect_err("twice");
    assert!(error.reason.starts_with("duplicate field `threadId`"), "{error}");
    // What is not known is kept with both.
    let later = r#"{"a":1,"type":"later","a":2}"#;
    let kept: ThreadItem = serde_json::from_str(later).expect("kept");
    assert_eq!(serde_json::to_string(&kept).expect("encodes"), later);
}

#[test]
fn numbers_beyond_their_type() {
    for number in ["9223372036854775808", "-9223372036854775809", "1.5", "1e400"] {
        let params = format!(
            r#"{{"threadId":"t","turnId":"u","completedAtMs":{number},"item":{{"type":"later"}}}}"#
        );
        let error = ServerNotification::decode("item/completed", params.as_bytes());
        assert_eq!(error.expect_err("does not fit").path, "completedAtMs", "{number}");
    }
}

#[test]
fn nesting_of_ten_thousand() {
    let nested = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    // Nothing has to be understood of what is not known.
    let later = format!(r#"{{"type":"later","deep":{nested}}}"#);
    let kept: ThreadItem = serde_json::from_str(&later).expect("kept");
    assert_eq!(serde_json::to_string(&kept).expect("encodes"), later);
    // What has to be understood is refused.
    let call = format!(
        r#"{{"type":"dynamicToolCall","id":"i","tool":"t","status":"completed","arguments":{nested}}}"#
    );
    assert!(protocol::decode::<ThreadItem>(call.as_bytes()).is_err());
    assert!(ServerNotification::decode("later", nested.as_bytes()).is_ok());
}

#[test]
fn a_hundred_megabytes() {
    let text = "x".repeat(100_000_000);
    let decoded = ServerNotification::decode(DELTA, delta(&format!("\"{text}\"")).as_bytes());
    let Ok(ServerNotification::ItemAgentMessageDelta(params)) = decoded else {
        panic!("a long delta");
    };
    assert_eq!(params.delta.len(), text.len());
    assert!(format!("{params:?}").len() < 200, "text stays out of Debug");
}
