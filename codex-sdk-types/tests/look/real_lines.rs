//! The look at what the runtime really sends, whole and damaged. Its shortcuts for what usually comes are taken in these lines
//! as nowhere else, so each line is looked at twice: as it is, and with space in it, where no shortcut fits.
#![expect(clippy::expect_used, reason = "without the recording there is no test")]

use std::path::Path;
use std::sync::LazyLock;

use codex_sdk_types::look::{Id, Look, LookError, look};
use proptest::prelude::*;
use serde::de::IgnoredAny;

use super::check;

/// The runtime's lines in the recording that is kept.
static LINES: LazyLock<Vec<String>> = LazyLock::new(|| {
    #[derive(serde::Deserialize)]
    struct Recorded {
        dir: String,
        line: String,
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/recordings/basic.jsonl");
    let recording = std::fs::read_to_string(path).expect("the recording");
    let lines = recording.lines().map(|line| serde_json::from_str(line).expect("a recorded line"));
    lines.filter(|recorded: &Recorded| recorded.dir == "in").map(|recorded| recorded.line).collect()
});

/// The line with a space after each brace and comma that is not in a string: neither more nor less valid.
fn spaced(line: &[u8]) -> Vec<u8> {
    let (mut in_string, mut escaped) = (false, false);
    let mut spaced = Vec::new();
    for byte in line {
        spaced.push(*byte);
        match byte {
            _ if escaped => escaped = false,
            b'"' => in_string = !in_string,
            b'\\' => escaped = in_string,
            b'{' | b',' if !in_string => spaced.push(b' '),
            _ => {}
        }
    }
    spaced
}

/// What was found, or where and why nothing was; places and JSON are `other`'s words for them.
fn seen(line: &[u8], other: fn(&[u8]) -> Vec<u8>) -> Result<(Look<'_>, [Vec<u8>; 2]), LookError> {
    let mut looked = look(line).map_err(|mut error| {
        error.at = other(&line[..error.at]).len();
        error
    })?;
    let json = [other(&line[looked.body.clone()]), other(looked.id_json.as_bytes())];
    looked.body = 0..0;
    looked.id_json = "";
    looked.id = looked.id.filter(|id| !matches!(id, Id::Other(_)));
    Ok((looked, json))
}

/// With shortcuts and without, and by `serde_json`, a line is the same.
pub(super) fn check_thrice(line: &[u8]) {
    assert_eq!(seen(line, spaced), seen(&spaced(line), <[u8]>::to_vec));
    let is_json =
        std::str::from_utf8(line).is_ok() && serde_json::from_slice::<IgnoredAny>(line).is_ok();
    assert!(is_json || look(line).is_err());
    check(line);
}

#[test]
fn every_line_and_every_beginning_of_it() {
    assert!(LINES.len() > 300);
    for line in LINES.iter() {
        check_thrice(line.as_bytes());
    }
    let mut kinds: Vec<_> = LINES.iter().collect();
    kinds.sort_by_key(|line| look(line.as_bytes()).expect("a message").method);
    kinds.dedup_by_key(|line| look(line.as_bytes()).expect("a message").method);
    for line in kinds {
        for end in 0..line.len().min(1000) {
            assert!(look(&line.as_bytes()[..end]).is_err());
            check_thrice(&line.as_bytes()[..end]);
        }
    }
}

#[test]
fn text_beyond_ascii_and_what_is_no_text_at_every_place() {
    for before in 0..200 {
        for after in [0, 1, 63, 64, 65, 130] {
            let (x, y) = ("x".repeat(before), "y".repeat(after));
            let line = format!(r#"{{"method":"{x}é","params":{{"threadId":"{y}"}}}}"#);
            check_thrice(line.as_bytes());
            let mut bytes = line.into_bytes();
            let at = r#"{"method":""#.len() + before;
            for (index, byte) in [(at, 0xff), (at + 1, b'z'), (at + 1, 0xff)] {
                let kept = std::mem::replace(&mut bytes[index], byte);
                let error = look(&bytes).expect_err("no text");
                assert_eq!((error.at, error.reason), (at, "invalid UTF-8"));
                check_thrice(&bytes);
                bytes[index] = kept;
            }
            bytes.extend_from_slice(y.as_bytes());
            bytes.push(0xff);
            let error = look(&bytes).expect_err("no text, behind a message");
            assert_eq!((error.at, error.reason), (bytes.len() - 1, "invalid UTF-8"));
        }
    }
}

/// What is done to a line.
#[derive(Debug, Clone)]
enum Damage {
    Replace(u8),
    Insert(u8),
    Remove,
    /// What stands between here and a later place comes twice.
    Repeat(prop::sample::Index),
    Cut,
}

fn damage() -> impl Strategy<Value = (prop::sample::Index, Damage)> {
    let byte = || prop_oneof![any::<u8>(), prop::sample::select(br#"{}[]",:\ 0etn"#.to_vec())];
    let damage = prop_oneof![
        4 => byte().prop_map(Damage::Replace),
        4 => byte().prop_map(Damage::Insert),
        4 => Just(Damage::Remove),
        4 => any::<prop::sample::Index>().prop_map(Damage::Repeat),
        1 => Just(Damage::Cut),
    ];
    (any::<prop::sample::Index>(), damage)
}

fn damaged(line: &str, damages: &[(prop::sample::Index, Damage)]) -> Vec<u8> {
    let mut line = line.as_bytes().to_vec();
    for (place, damage) in damages {
        if line.is_empty() {
            break;
        }
        let at = place.index(line.len());
        match damage {
            Damage::Replace(byte) => line[at] = *byte,
            Damage::Insert(byte) => line.insert(at, *byte),
            Damage::Remove => _ = line.remove(at),
            Damage::Repeat(length) => {
                let repeated = line[at..][..length.index(line.len() - at)].to_vec();
                line.splice(at..at, repeated);
            }
            Damage::Cut => line.truncate(at),
        }
    }
    line
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_lines(
        line in prop::sample::select(&LINES[..]),
        damages in prop::collection::vec(damage(), 1..4),
    ) {
        check_thrice(&damaged(&line, &damages));
    }

    /// Members of one line among those of another: keys twice, and in other orders than the usual one.
    #[test]
    fn lines_mixed_with_others(
        line in prop::sample::select(&LINES[..]),
        other in prop::sample::select(&LINES[..]),
        turns in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
    ) {
        let members = |line: &str| {
            let inside = line.trim_start_matches('{').trim_end_matches('}');
            inside.split(",\"").map(str::to_owned).collect::<Vec<_>>()
        };
        let mut members = [members(&line), members(&other)].concat();
        for turn in turns {
            let at = turn.index(members.len());
            members.rotate_left(at);
            members.swap(0, at);
        }
        let joined = format!("{{{}}}", members.join(",\""));
        check_thrice(joined.as_bytes());
    }
}
