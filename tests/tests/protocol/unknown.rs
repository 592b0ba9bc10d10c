//! What a later runtime may say: unknown methods, kinds, words and keys survive.

use codex_sdk_types::Event;
use codex_sdk_types::look::look;
use codex_sdk_types::protocol::{ServerNotification, ServerRequest, ThreadItem};
use codex_sdk_wire::codec;
use serde_json::{Value, json};

use crate::schema::Schema;

/// Content that would show any change: key order, big numbers, spelling of floats, nulls, escapes.
const CONTENT: &str =
    r#""z":[1.50,null,{"b":1e2,"a":123456789012345678901234567890}],"deep":{"x":null},"s":"é\n""#;

#[test]
fn unknown_methods() {
    let params = format!("{{{CONTENT}}}");
    let notification = ServerNotification::decode("later/thing", params.as_bytes()).expect("kept");
    assert!(matches!(notification, ServerNotification::Unrecognized(_)));
    let line = serde_json::to_string(&notification).expect("encodes");
    assert_eq!(line, format!(r#"{{"method":"later/thing","params":{params}}}"#));

    let question = ServerRequest::decode("later/question", params.as_bytes()).expect("kept");
    let line = serde_json::to_string(&question).expect("encodes");
    assert_eq!(line, format!(r#"{{"method":"later/question","params":{params}}}"#));
}

#[test]
fn unknown_item_types() {
    for item in [
        format!(r#"{{"type":"laterItem",{CONTENT}}}"#),
        format!(r#"{{{CONTENT},"type":"laterItem"}}"#),
        r#"{"type":"laterItem"}"#.to_owned(),
    ] {
        let decoded: ThreadItem = serde_json::from_str(&item).expect("kept");
        assert!(matches!(&decoded, ThreadItem::Unrecognized(u) if u.tag() == Some("laterItem")));
        assert_eq!(serde_json::to_string(&decoded).expect("encodes"), item);
    }
}

/// In every union and every list of words of the schema.
#[test]
fn unknown_variants_of_every_union() {
    let schema = Schema::load();
    let types = codec::types();
    let (mut words, mut tags) = (0, 0);
    for (name, definition) in &schema.definitions {
        let Some(recode) = types.get(&*Schema::rust_name(name)) else { continue };
        if Schema::has_words(definition) {
            assert_eq!(recode(br#""aLaterWord""#).as_deref(), Ok(r#""aLaterWord""#), "{name}");
            words += 1;
        }
        if let Some(tag) = Schema::tag(definition) {
            let later = format!(r#"{{"{tag}":"aLaterKind",{CONTENT}}}"#);
            assert_eq!(recode(later.as_bytes()), Ok(later.clone()), "{name}");
            tags += 1;
        }
    }
    assert!(words > 100 && tags > 30, "{words} lists of words, {tags} unions by tag");
}

#[test]
fn unknown_keys_are_in_the_bytes_handed_on() {
    let line = br#"{"method":"turn/started","params":{"threadId":"t","later":{"b":1,"a":[2.50]},"turn":{"id":"u","items":[]}},"new":1}"#;
    let looked = look(line).expect("a notification");
    let event = Event::new(1, looked.method.clone(), line.as_slice().into(), looked.body.clone());
    assert_eq!(&event.line()[..], line);
    let params: Value = event.params().expect("JSON");
    assert_eq!(params["later"], json!({"b": 1, "a": [2.5]}));
    assert!(event.params_json().windows(8).any(|w| w == b"\"a\":[2.5"));
}
