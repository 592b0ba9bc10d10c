//! Lines that begin as one that was looked at: what is found without looking is what a look finds.

use codex_sdk_types::look::{Beginning, Look, look};
use proptest::prelude::*;

/// Whether a line is known by its beginning; then a look at it must find the same.
fn is_known(beginning: &Beginning, first: &Look<'_>, line: &[u8]) -> bool {
    let Some((body, emitted_at_ms)) = beginning.look(line) else { return false };
    let mut expected = first.clone();
    (expected.body, expected.emitted_at_ms) = (body, emitted_at_ms);
    assert_eq!(look(line), Ok(expected), "{}", String::from_utf8_lossy(line));
    true
}

fn line(params: &str, text: &str, tail: &str) -> String {
    format!(r#"{{"method":"item/agentMessage/delta","params":{{{params}"delta":{text}{tail}"#)
}

const IDS: &str = r#""threadId":"t","turnId":"u","itemId":"i","#;

#[test]
fn deltas_are_known_by_their_beginnings() {
    let first = line(IDS, r#""a""#, r#"},"emittedAtMs":1}"#);
    let looked = look(first.as_bytes()).expect("a line");
    let beginning = Beginning::of(first.as_bytes(), &looked).expect("the beginning of a delta");
    for text in [r#""a""#, r#""""#, r#""longer: é \n \" \\ 😀""#, r#""},\"emittedAtMs\":1}""#] {
        for time in ["1", "1795344889235", "0", "-1", "1.5", "99999999999999999999"] {
            let next = line(IDS, text, &format!(r#"}},"emittedAtMs":{time}}}"#));
            assert!(is_known(&beginning, &looked, next.as_bytes()), "{next}");
        }
    }
    for other in [
        line(IDS, r#""a""#, "}}"),
        line(IDS, r#""a""#, r#"},"emittedAtMs":1} "#),
        line(IDS, r#""a""#, r#"},"emittedAtMs":1}}"#),
        line(IDS, r#""a""#, r#"},"emittedAtMs":01}"#),
        line(IDS, r#""a""#, r#"},"emittedAtMs":}"#),
        line(IDS, r#""a""#, r#"},"emittedAtMs":1,"id":1}"#),
        line(IDS, r#""a""#, r#","threadId":"v"},"emittedAtMs":1}"#),
        line(IDS, "\"a\n\"", r#"},"emittedAtMs":1}"#),
        line(IDS, r#""\x""#, r#"},"emittedAtMs":1}"#),
        line(IDS, "1", r#"},"emittedAtMs":1}"#),
        line(r#""threadId":"v","turnId":"u","itemId":"i","#, r#""a""#, r#"},"emittedAtMs":1}"#),
    ] {
        assert!(!is_known(&beginning, &looked, other.as_bytes()), "{other}");
    }
    let mut invalid = first.into_bytes();
    let at = invalid.iter().position(|byte| *byte == b'1').expect("the time") - 18;
    invalid[at] = 0xff;
    assert_eq!(beginning.look(&invalid), None);
}

#[test]
fn what_is_deeper_or_no_notification_has_no_such_beginning() {
    for other in [
        line(&format!(r#"{IDS}"in":{{"a":"b","#), r#""a""#, r#"},"emittedAtMs":1}}"#),
        line(&format!(r#"{IDS}"in":{{"a":"b","#), r#""a""#, r#"}},"emittedAtMs":1}"#),
        line(IDS, r#""a""#, r#"},"emittedAtMs":1,"id":1}"#),
        line("", r#""a""#, r#"},"emittedAtMs":1}"#),
    ] {
        let looked = look(other.as_bytes()).expect("a line");
        assert!(Beginning::of(other.as_bytes(), &looked).is_none(), "{other}");
    }
}

/// Members of an object, in any order and as often as they like, as text.
fn members() -> impl Strategy<Value = String> {
    let key = prop::sample::select(vec![
        "threadId",
        "turnId",
        "itemId",
        "delta",
        "turn",
        "item",
        "id",
        "emittedAtMs",
        "x\\\"",
    ]);
    let value = prop_oneof![
        prop::sample::select(vec![
            "1",
            "null",
            "{}",
            r#"{"id":"a","delta":"b"}"#,
            r#"["","delta"]"#,
            r#""\",\"delta\":\"""#,
            r#"{"a":{"id":"x","delta":"y"}}"#,
            r#"",""#,
            r#""\\""#,
        ])
        .prop_map(str::to_owned),
        ".{0,20}".prop_map(|text| serde_json::Value::from(text).to_string()),
    ];
    prop::collection::vec((key, value), 0..6).prop_map(|members| {
        members.iter().flat_map(|(key, value)| ["\"", key, "\":", value, ","]).collect()
    })
}

fn tail() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        r#"},"emittedAtMs":17}"#,
        r#"},"emittedAtMs":"x"}"#,
        "}}",
        r#"}},"emittedAtMs":1}"#,
        r#"},"emittedAtMs":1}}"#,
        r#"},"emittedAtMs":1,"method":"n"}"#,
        r#","turnId":"w"},"emittedAtMs":1}"#,
        "",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_known_is_what_a_look_finds(
        before in members(),
        first in ".{0,70}",
        ends in tail(),
        next in prop::collection::vec((prop_oneof![
            ".{0,70}".prop_map(|text| serde_json::Value::from(text).to_string().into_bytes()),
            prop::collection::vec(any::<u8>(), 0..80),
        ], tail()), 1..8),
        damage: prop::sample::Index,
        byte: u8,
    ) {
        let text = serde_json::Value::from(first).to_string();
        let one = line(&before, &text, ends);
        let Ok(looked) = look(one.as_bytes()) else { return Ok(()) };
        let Some(beginning) = Beginning::of(one.as_bytes(), &looked) else { return Ok(()) };
        prop_assert!(is_known(&beginning, &looked, one.as_bytes()));
        for (text, ends) in next {
            let begins = line(&before, "", "");
            let mut next = [begins.as_bytes(), &text, ends.as_bytes()].concat();
            is_known(&beginning, &looked, &next);
            let index = damage.index(next.len());
            next[index] = byte;
            is_known(&beginning, &looked, &next);
        }
    }
}
