//! The text of a drain, in the form that V8 reads fastest.
//!
//! One byte a character where it can be: V8 copies such a string, while a single character beyond ASCII in UTF-8 sends
//! the whole of it through a slow decoder. So the few characters beyond ASCII are escaped; where they are many, the
//! text becomes UTF-16, which is again a copy. All of that is done by whoever has something to hand over, so that the
//! thread of JavaScript only copies.

use std::fmt::Write as _;

use napi::bindgen_prelude::{Either, Latin1String, Utf16String};

use super::MAX_BYTES;

/// A text for JavaScript.
pub(crate) type Text = Either<Latin1String, Utf16String>;

/// Escaping makes six bytes of what is two in UTF-16: from this share of the bytes on, UTF-16 is cheaper.
const MANY: usize = 8;

/// So many bytes are looked at together for characters beyond ASCII.
const STRIDE: usize = 64;

/// What comes before the frames of a drain, and after them: an array whose first item says whether more waits.
const OPENED: &[u8] = b"[0,";
const CLOSED: &[u8] = b"]";

/// The text of a drain: `[more, frame, …]`.
#[derive(Debug)]
pub(super) enum Drained {
    Ascii(String),
    Wide(Vec<u16>),
}

impl Drained {
    /// The drain of one frame, which is written by a function.
    pub(super) fn of(write: impl FnOnce(&mut Vec<u8>)) -> Self {
        let mut json = OPENED.to_vec();
        write(&mut json);
        json.extend_from_slice(CLOSED);
        encode(json)
    }

    /// Whether another one's frames can be added, and there is room for more.
    pub(super) fn takes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Ascii(text), Self::Ascii(_)) => text.len() < MAX_BYTES,
            _ => false,
        }
    }

    /// Adds another one's frames.
    pub(super) fn add(&mut self, other: &Self) {
        if let (Self::Ascii(text), Self::Ascii(other)) = (self, other) {
            text.truncate(text.len() - CLOSED.len());
            // From the comma on.
            text.push_str(&other[OPENED.len() - 1..]);
        }
    }

    /// The text as it is handed over.
    pub(super) fn finish(self, more: bool) -> Text {
        match self {
            Self::Ascii(mut text) => {
                if more {
                    text.replace_range(1..2, "1");
                }
                Either::A(text.into())
            }
            Self::Wide(mut text) => {
                if more {
                    text[1] = u16::from(b'1');
                }
                Either::B(text.into())
            }
        }
    }
}

/// The text of any JSON.
fn encode(json: Vec<u8>) -> Drained {
    let json = match String::from_utf8(json) {
        Ok(json) if json.is_ascii() => return Drained::Ascii(json),
        Ok(json) => json,
        // What is no UTF-8 cannot be shown to JavaScript; the rest of the batch can.
        Err(broken) => String::from_utf8_lossy(broken.as_bytes()).into_owned(),
    };
    let beyond = json.bytes().filter(|byte| !byte.is_ascii()).count();
    if beyond * MANY > json.len() {
        return Drained::Wide(json.encode_utf16().collect());
    }
    Drained::Ascii(escape(&json, beyond))
}

/// The same JSON in ASCII: only strings hold other characters, and there they may be escaped.
fn escape(json: &str, beyond: usize) -> String {
    let mut out = String::with_capacity(json.len() + 2 * beyond);
    let mut rest = json;
    while let Some(at) = beyond_ascii(rest) {
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

/// Where the first character beyond ASCII is.
fn beyond_ascii(text: &str) -> Option<usize> {
    let plain =
        text.as_bytes().chunks(STRIDE).take_while(|chunk| chunk.is_ascii()).count() * STRIDE;
    let rest = text.as_bytes().get(plain..)?;
    rest.iter().position(|byte| !byte.is_ascii()).map(|at| plain + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> (bool, String) {
        match encode(json.as_bytes().to_vec()) {
            Drained::Ascii(text) => (false, text),
            Drained::Wide(wide) => (true, String::from_utf16(&wide).unwrap()),
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
    fn a_character_beyond_ascii_is_found_wherever_it_is() {
        for before in 0..3 * STRIDE {
            let json = format!("{}é{}", "x".repeat(before), "y".repeat(200));
            let escaped = format!("{}\\u00e9{}", "x".repeat(before), "y".repeat(200));
            assert_eq!(text(&json), (false, escaped));
        }
    }

    #[test]
    fn what_is_no_utf8_costs_no_other_event() {
        let Drained::Ascii(shown) =
            encode(b"[\"ok, and a long enough text around it \xff\"]".to_vec())
        else {
            panic!("few")
        };
        assert!(shown.ends_with(r#"\ufffd"]"#));
    }

    #[test]
    fn frames_are_put_together_and_say_whether_more_waits() {
        let frame = |frame: &'static [u8]| Drained::of(|out| out.extend_from_slice(frame));
        let mut both = frame(b"[1,2]");
        assert!(both.takes(&frame(b"[3]")));
        both.add(&frame(b"[3]"));
        let Either::A(text) = both.finish(true) else { panic!("ASCII") };
        assert_eq!(&text[..], b"[1,[1,2],[3]]");
        let Either::A(text) = frame(b"[4]").finish(false) else { panic!("ASCII") };
        assert_eq!(&text[..], b"[0,[4]]");
        let wide = frame("\"日本語\"".as_bytes());
        assert!(!frame(b"[4]").takes(&wide) && !wide.takes(&frame(b"[4]")));
        let Either::B(text) = wide.finish(true) else { panic!("UTF-16") };
        assert_eq!(String::from_utf16(&text).unwrap(), "[1,\"日本語\"]");
    }
}
