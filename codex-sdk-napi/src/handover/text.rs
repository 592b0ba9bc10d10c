//! The text of a drain, in the form that V8 reads fastest.
//!
//! One byte a character where it can be: V8 copies such a string, while a single character beyond ASCII in UTF-8 sends
//! the whole of it through a slow decoder. So the few characters beyond ASCII are escaped; where they are many, the
//! text becomes UTF-16, which is again a copy.

use std::fmt::Write as _;

use napi::bindgen_prelude::{Either, Latin1String, Utf16String};

use super::{MAX_BYTES, MAX_EVENTS};

/// A text for JavaScript.
pub(crate) type Text = Either<Latin1String, Utf16String>;

/// Escaping makes six bytes of what is two in UTF-16: from this share of the bytes on, UTF-16 is cheaper.
const MANY: usize = 8;

/// A drain's text while it is written: `[more, frame, …]`.
pub(super) struct Builder {
    out: Vec<u8>,
    events: usize,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self { out: Vec::new(), events: 0 }
    }

    /// Adds a frame that is there as text.
    pub(super) fn frame(&mut self, frame: &[u8]) {
        self.open().extend_from_slice(frame);
    }

    /// Where the next frame is written to.
    pub(super) fn open(&mut self) -> &mut Vec<u8> {
        if self.out.is_empty() {
            self.out.reserve(512);
            self.out.extend_from_slice(b"[0");
        }
        self.out.push(b',');
        &mut self.out
    }

    /// Notes how many events a frame has brought.
    pub(super) fn count(&mut self, events: usize) {
        self.events += events;
    }

    /// How many events there is room for.
    pub(super) fn room(&self) -> usize {
        MAX_EVENTS.saturating_sub(self.events)
    }

    /// How many bytes there is room for.
    pub(super) fn byte_room(&self) -> usize {
        MAX_BYTES.saturating_sub(self.out.len())
    }

    pub(super) fn is_full(&self) -> bool {
        self.events >= MAX_EVENTS || self.out.len() >= MAX_BYTES
    }

    /// The text; nothing when there is no frame in it.
    pub(super) fn finish(mut self, more: bool) -> Option<Text> {
        if self.out.is_empty() {
            return None;
        }
        if more {
            self.out[1] = b'1';
        }
        self.out.push(b']');
        Some(encode(self.out))
    }
}

/// The text of any JSON.
pub(super) fn encode(json: Vec<u8>) -> Text {
    let json = match String::from_utf8(json) {
        Ok(json) if json.is_ascii() => return Either::A(json.into()),
        Ok(json) => json,
        // What is no UTF-8 cannot be shown to JavaScript; the rest of the batch can.
        Err(broken) => String::from_utf8_lossy(broken.as_bytes()).into_owned(),
    };
    let beyond = json.bytes().filter(|byte| !byte.is_ascii()).count();
    if beyond * MANY > json.len() {
        return Either::B(json.into());
    }
    Either::A(escape(&json, beyond).into())
}

/// The same JSON in ASCII: only strings hold other characters, and there they may be escaped.
fn escape(json: &str, beyond: usize) -> String {
    let mut out = String::with_capacity(json.len() + 2 * beyond);
    let mut rest = json;
    while let Some(at) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        let mut units = [0; 2];
        let Some(character) = tail.chars().next() else { break };
        for unit in character.encode_utf16(&mut units) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
        rest = &tail[character.len_utf8()..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> (bool, String) {
        match encode(json.as_bytes().to_vec()) {
            Either::A(latin) => (false, String::from_utf8(latin.to_vec()).unwrap()),
            Either::B(wide) => (true, String::from_utf16(&wide).unwrap()),
        }
    }

    #[test]
    fn few_characters_beyond_ascii_are_escaped_and_many_are_utf16() {
        assert_eq!(text(r#"["a"]"#), (false, r#"["a"]"#.to_owned()));
        let mostly = format!("[\"{}\u{e9}\u{1f600}\"]", "x".repeat(100));
        let (wide, escaped) = text(&mostly);
        assert!(!wide && escaped.is_ascii(), "{escaped}");
        assert!(escaped.ends_with(r#"\u00e9\ud83d\ude00"]"#), "{escaped}");
        let parsed: Vec<String> = serde_json::from_str(&escaped).unwrap();
        assert_eq!(parsed, serde_json::from_str::<Vec<String>>(&mostly).unwrap());
        assert_eq!(text("[\"日本語\"]"), (true, "[\"日本語\"]".to_owned()));
    }

    #[test]
    fn what_is_no_utf8_costs_no_other_event() {
        let Either::A(shown) = encode(b"[\"ok, and a long enough text around it \xff\"]".to_vec())
        else {
            panic!("few")
        };
        assert!(shown.ends_with(br#"\ufffd"]"#));
    }

    #[test]
    fn an_empty_drain_is_nothing() {
        assert!(Builder::new().finish(false).is_none());
        let mut one = Builder::new();
        one.frame(b"[1,2]");
        let Some(Either::A(one)) = one.finish(true) else { panic!("a text") };
        assert_eq!(&one[..], b"[1,[1,2]]");
    }
}
