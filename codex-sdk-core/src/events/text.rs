//! Finding and measuring a piece of text inside JSON parameters, without decoding anything.
//!
//! The parameters are valid JSON (the router has looked at them); on anything unexpected these functions say `None`,
//! and the event is then kept as it is.

use std::ops::Range;

use memchr::{memchr, memchr2};

use super::tier::Piece;

/// The range of the piece's raw string contents (without the quotes) in an object's text.
pub(super) fn piece(params: &[u8], piece: Piece) -> Option<Range<usize>> {
    let field: &[u8] = match piece {
        Piece::None => return None,
        Piece::Text => b"delta",
        Piece::Base64 => b"deltaBase64",
    };
    let mut at = token(params, 0)?;
    if params[at] != b'{' {
        return None;
    }
    loop {
        at = token(params, at + 1)?;
        if params[at] != b'"' {
            return None;
        }
        let key = at + 1..string_end(params, at + 1)?;
        at = token(params, key.end + 1)?;
        if params[at] != b':' {
            return None;
        }
        at = token(params, at + 1)?;
        if params[at] == b'"' {
            let value = at + 1..string_end(params, at + 1)?;
            if &params[key] == field {
                return Some(value);
            }
            at = value.end + 1;
        } else {
            at = skip_value(params, at)?;
        }
        at = token(params, at)?;
        if params[at] != b',' {
            return None;
        }
    }
}

/// The index of the quote that ends the string whose contents start at `from`.
pub(super) fn string_end(text: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr2(b'"', b'\\', text.get(at..)?)?;
        if text[at] == b'"' {
            return Some(at);
        }
        at += 2;
    }
}

/// How many bytes a piece is to its reader: decoded, as UTF-8 or as the bytes that base64 stands for. Half a surrogate
/// pair counts two, so that the sum does not depend on where the text was cut.
pub(super) fn decoded_len(raw: &[u8], piece: Piece) -> u64 {
    let len = match piece {
        Piece::Base64 => {
            let digits = raw.iter().rev().skip_while(|&&byte| byte == b'=').count();
            digits * 3 / 4
        }
        Piece::Text | Piece::None => {
            let (mut len, mut at) = (raw.len(), 0);
            while let Some(found) = raw.get(at..).and_then(|rest| memchr(b'\\', rest)) {
                at += found;
                if raw.get(at + 1) == Some(&b'u') {
                    len -= 6 - escaped_len(raw.get(at + 2..at + 6));
                    at += 6;
                } else {
                    len -= 1;
                    at += 2;
                }
            }
            len
        }
    };
    len as u64
}

/// How many bytes of UTF-8 the four digits of a `\u` escape stand for.
fn escaped_len(digits: Option<&[u8]>) -> usize {
    let unit = digits
        .and_then(|digits| std::str::from_utf8(digits).ok())
        .and_then(|digits| u16::from_str_radix(digits, 16).ok());
    match unit {
        Some(0..0x80) => 1,
        Some(0x80..0x800 | 0xd800..0xe000) => 2,
        Some(_) => 3,
        None => 6,
    }
}

/// The index of the first byte at or after `at` that is not white space.
fn token(text: &[u8], at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    Some(at + rest.iter().position(|byte| !byte.is_ascii_whitespace())?)
}

/// The index after the value (anything but a string) that starts at `at`.
fn skip_value(text: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        match text.get(at)? {
            b'"' => at = string_end(text, at + 1)?,
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' if depth == 0 => return Some(at),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(params: &str) -> Option<&str> {
        piece(params.as_bytes(), Piece::Text).map(|range| &params[range])
    }

    #[test]
    fn the_piece_is_found_at_the_top_level_only() {
        assert_eq!(found(r#"{"delta":"a"}"#), Some("a"));
        assert_eq!(
            found(r#" { "x" : [1,{"delta":"no"}], "delta" : "a\"b\\" , "y":2}"#),
            Some(r#"a\"b\\"#)
        );
        assert_eq!(found(r#"{"x":{"delta":"no"},"n":-1.5e3,"t":true,"delta":""}"#), Some(""));
        assert_eq!(found(r#"{"delta":null}"#), None);
        assert_eq!(found(r#"{"deltas":"a"}"#), None);
        for broken in
            ["", "null", "{", r#"{"delta"#, r#"{"delta":"a"#, r#"{"delta":"a\"#, r#"{"x":[1"#]
        {
            assert_eq!(found(broken), None, "{broken}");
        }
    }

    #[test]
    fn lengths_are_those_of_the_decoded_text() {
        for raw in ["", "abc", r"a\nb\\", "é€😀", r"\u0041\u00e9\u20ac", r"\ud83d\ude00", r#"\"\/"#]
        {
            let text: String = serde_json::from_str(&format!("\"{raw}\"")).unwrap();
            assert_eq!(decoded_len(raw.as_bytes(), Piece::Text), text.len() as u64, "{raw}");
        }
        for (base64, len) in [("", 0), ("YQ==", 1), ("YWI=", 2), ("YWJj", 3), ("YWJjZA==", 4)] {
            assert_eq!(decoded_len(base64.as_bytes(), Piece::Base64), len, "{base64}");
        }
    }
}
