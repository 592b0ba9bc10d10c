//! The shallow look against `serde_json`: the same lines are accepted, and the same is found in them.

mod beginnings;
mod real_lines;

use codex_sdk_types::look::{Id, Kind, look};
use proptest::prelude::*;
use real_lines::check_thrice;
use serde_json::Value;

fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    value.pointer(path).and_then(Value::as_str)
}

/// What the look should find, found the slow way.
fn check(line: &[u8]) {
    let looked = look(line);
    let Ok(value) = serde_json::from_slice::<Value>(line) else {
        // serde_json also refuses what it cannot hold: half characters, numbers out of range.
        return;
    };
    if !value.is_object() {
        assert!(looked.is_err());
        return;
    }
    let method = text(&value, "/method");
    let id = value.get("id").filter(|id| !id.is_null());
    let kind = match (method, id) {
        (Some(_), Some(_)) => Some(Kind::Request),
        (Some(_), None) => Some(Kind::Notification),
        (None, Some(_)) if value.get("error").is_some_and(|e| !e.is_null()) => {
            Some(Kind::ErrorReply)
        }
        (None, Some(_)) if value.get("result").is_some() => Some(Kind::Reply),
        _ => None,
    };
    assert_eq!(looked.as_ref().ok().map(|l| l.kind), kind, "{looked:?}");
    let Ok(looked) = looked else { return };
    assert_eq!(looked.method, method.unwrap_or_default());
    match looked.id {
        None => assert!(id.is_none()),
        Some(Id::Number(number)) => assert_eq!(id.and_then(Value::as_i64), Some(number)),
        Some(Id::Text(text)) => assert_eq!(id.and_then(Value::as_str), Some(&*text)),
        Some(other) => assert!(id.is_some(), "{other:?}"),
    }
    let body = match looked.kind {
        Kind::Reply => value.get("result"),
        Kind::ErrorReply => value.get("error"),
        _ => value.get("params"),
    };
    let found = serde_json::from_slice::<Value>(&line[looked.body.clone()]).ok();
    assert_eq!(found.as_ref(), body);
    let first = |paths: &[&str]| paths.iter().find_map(|path| text(&value, path));
    let thread = first(&["/params/threadId", "/params/thread/id", "/params/conversationId"]);
    assert_eq!(looked.thread_id.as_deref(), thread);
    assert_eq!(looked.turn_id.as_deref(), first(&["/params/turnId", "/params/turn/id"]));
    let root = first(&["/params/rootTurnId", "/params/turn/rootTurnId"]);
    assert_eq!(looked.root_turn_id.as_deref(), root);
    assert_eq!(looked.item_id.as_deref(), first(&["/params/itemId", "/params/item/id"]));
    assert_eq!(looked.item_type.as_deref(), first(&["/params/item/type"]));
}

#[test]
fn finds_what_routing_needs() {
    let line = r#"{"method":"item/completed","params":{"item":{"type":"plan","id":"i","text":"\"threadId\":\"no\""},
        "turnId":"u","threadId":"t"},"emittedAtMs":1700000000000}"#;
    let looked = look(line.as_bytes()).expect("a notification");
    assert_eq!(looked.kind, Kind::Notification);
    assert_eq!(looked.method, "item/completed");
    assert!(matches!(looked.method, std::borrow::Cow::Borrowed(_)), "known methods are interned");
    assert_eq!(looked.thread_id.as_deref(), Some("t"));
    assert_eq!(looked.turn_id.as_deref(), Some("u"));
    assert_eq!(looked.item_id.as_deref(), Some("i"));
    assert_eq!(looked.item_type.as_deref(), Some("plan"));
    assert_eq!(looked.emitted_at_ms, Some(1_700_000_000_000));
    assert!(line[looked.body].ends_with("\"threadId\":\"t\"}"));
}

#[test]
fn tells_messages_by_their_fields() {
    let kind = |line: &str| look(line.as_bytes()).map(|l| l.kind).ok();
    assert_eq!(kind(r#"{"id":1,"method":"m"}"#), Some(Kind::Request));
    assert_eq!(kind(r#"{"method":"m"}"#), Some(Kind::Notification));
    assert_eq!(kind(r#"{"method":"m","id":null}"#), Some(Kind::Notification));
    assert_eq!(kind(r#"{"id":"a","result":null}"#), Some(Kind::Reply));
    assert_eq!(kind(r#"{"error":{},"id":1}"#), Some(Kind::ErrorReply));
    for none in
        ["{}", "[]", "null", "1", "", " ", r#"{"id":1}"#, r#"{"result":1}"#, r#"{"method":5}"#]
    {
        assert_eq!(kind(none), None, "{none}");
    }
}

#[test]
fn the_last_of_two_keys_counts() {
    for line in [
        r#"{"method":"a","method":"b"}"#,
        r#"{"method":"a","params":{"threadId":"x","turn":{"id":"y"}},"params":{"turn":{},"turn":{"id":"z"}}}"#,
        r#"{"method":"a","params":{"threadId":"x","threadId":"y"},"id":1,"id":2}"#,
        r#"{"method":"a","params":{"threadId":"x","threadId":null,"thread":{"id":"z","id":7}}}"#,
        r#"{"method":"a","\u006dethod":"b","params":{"thread\u0049d":"\u00e9\n"}}"#,
    ] {
        check(line.as_bytes());
    }
}

#[test]
fn bytes_that_are_no_message_are_refused() {
    for bad in [
        &b"{\"method\":\"a\xff\"}"[..],
        b"{\"method\":\"a\"",
        b"{\"method\":\"a\"}}",
        b"{\"method\":\"a\",}",
        b"{\"method\":\"a\" \"id\":1}",
        b"{\"method\":\"a\\x\"}",
        b"{\"method\":\"a\\u12g4\"}",
        b"{\"method\":\"a\nb\"}",
        b"{\"method\":\"a\",\"params\":01}",
        b"{\"method\":\"a\",\"params\":1.}",
        b"{\"method\":\"a\",\"params\":-}",
        b"{\"method\":\"a\",\"params\":1e}",
        b"{\"method\":\"a\",\"params\":nul}",
        b"{\"method\":\"a\",\"params\":[1,]}",
        b"{\"method\":\"a\",\"params\":[1}",
        b"{\"method\":\"a\",\"params\":{1:2}}",
        b"{method:\"a\"}",
        b"{\"method\":\"a",
        b"{\"method\":\"a\\",
        b"\0",
    ] {
        assert!(look(bad).is_err(), "{}", String::from_utf8_lossy(bad));
    }
}

#[test]
fn half_characters_are_kept_but_are_no_ids() {
    let line = br#"{"method":"a","params":{"threadId":"\ud800","delta":"\udc00","turnId":"\ud83d\ude00"}}"#;
    let looked = look(line).expect("valid JSON");
    assert_eq!(looked.thread_id, None);
    assert_eq!(looked.turn_id.as_deref(), Some("😀"));
}

#[test]
fn nesting_of_any_depth() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for depth in [63, 64, 65, 127, 128, 129, 10_000, 1_000_000] {
            let nested = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let line = format!(r#"{{"method":"m","params":{{"deep":{nested},"threadId":"t"}}}}"#);
            assert_eq!(look(line.as_bytes()).expect("valid").thread_id.as_deref(), Some("t"));
            let line = line.replacen('1', "1]", 1);
            assert!(look(line.as_bytes()).is_err());
        }
    }
}

#[test]
fn a_hundred_megabytes() {
    let text = "x\\n".repeat(33_333_333);
    let line = format!(r#"{{"method":"m","params":{{"text":"{text}","threadId":"t"}}}}"#);
    assert!(line.len() > 99_999_999);
    assert_eq!(look(line.as_bytes()).expect("valid").thread_id.as_deref(), Some("t"));
}

#[test]
fn numbers_of_any_size() {
    for number in ["9223372036854775808", "-9223372036854775809", "1e999", "0.1", "-0"] {
        let line = format!(r#"{{"id":{number},"method":"m","emittedAtMs":{number}}}"#);
        let looked = look(line.as_bytes()).expect("valid JSON");
        assert_eq!(looked.id_json, number);
        assert_eq!(looked.emitted_at_ms, None);
    }
    let looked = look(br#"{"id":-9223372036854775808,"result":1}"#).expect("valid JSON");
    assert_eq!(looked.id, Some(Id::Number(i64::MIN)));
}

/// JSON that looks like messages, with everything in odd places.
fn message() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("threadId"),
        Just("turnId"),
        Just("thread"),
        Just("turn"),
        Just("item"),
        Just("id"),
        Just("type"),
        Just("params"),
        Just("method"),
        Just("rootTurnId"),
        Just("conversationId"),
        Just("itemId"),
        Just("result"),
        Just("error"),
        Just("emittedAtMs"),
        Just("x\"y\\"),
        Just("é"),
    ];
    let key = word.prop_map(str::to_owned);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,80}".prop_map(Value::from),
        key.clone().prop_map(Value::from),
    ];
    let value = leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(key.clone(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    });
    (value.clone(), value.clone(), value, any::<u8>()).prop_map(|(params, id, mut all, which)| {
        if let Value::Object(map) = &mut all {
            for (bit, key, value) in [
                (1, "params", params),
                (2, "id", id.clone()),
                (4, "method", "m".into()),
                (8, "result", id),
            ] {
                if which & bit != 0 {
                    map.insert(key.to_owned(), value);
                }
            }
        }
        all
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn agrees_with_serde_json(message in message(), pretty: bool) {
        let line = if pretty { serde_json::to_vec_pretty(&message) } else { serde_json::to_vec(&message) };
        check_thrice(&line.expect("values are JSON"));
    }

    /// Damaged lines: what `serde_json` takes or refuses, so does the look.
    #[test]
    fn accepts_what_is_json(message in message(), at: prop::sample::Index, byte: u8, cut: prop::sample::Index) {
        let mut line = serde_json::to_vec(&message).expect("values are JSON");
        let index = at.index(line.len());
        line[index] = byte;
        for line in [&line[..], &line[..cut.index(line.len())]] {
            check_thrice(line);
        }
    }

    #[test]
    fn never_panics(line in prop::collection::vec(any::<u8>(), 0..300)) {
        check_thrice(&line);
    }
}
