//! Where in a JSON text a byte is, as a path.

use std::fmt::Write;

/// What is open around the byte.
enum Frame<'a> {
    Object { key: &'a str },
    Array { index: usize },
}

/// The path to the value that the byte before `end` belongs to, such as `turn.items[2].status`; `.` for the whole.
///
/// The text may be malformed from there on.
pub(crate) fn path_before(json: &str, end: usize) -> String {
    let bytes = json.as_bytes();
    let mut frames = Vec::new();
    let mut key_next = false;
    let mut at = 0;
    while at < end.min(bytes.len()) {
        let last = at + 1 == end;
        match bytes[at] {
            b'"' => {
                let start = at + 1;
                at = string_end(bytes, start);
                if let (true, Some(Frame::Object { key })) = (key_next, frames.last_mut()) {
                    *key = json.get(start..at).unwrap_or_default();
                    key_next = false;
                }
            }
            // An error at its beginning is about all of it.
            b'{' if !last => {
                frames.push(Frame::Object { key: "" });
                key_next = true;
            }
            b'[' if !last => frames.push(Frame::Array { index: 0 }),
            b'}' | b']' => {
                frames.pop();
                key_next = false;
            }
            b',' => match frames.last_mut() {
                Some(Frame::Array { index }) => *index += 1,
                _ => key_next = true,
            },
            _ => {}
        }
        at += 1;
    }
    write_path(&frames)
}

/// The index of the quote that ends a string.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn write_path(frames: &[Frame<'_>]) -> String {
    let mut path = String::new();
    for frame in frames {
        // Writing to a string does not fail.
        let _ = match frame {
            Frame::Object { key } if path.is_empty() => write!(path, "{key}"),
            Frame::Object { key } => write!(path, ".{key}"),
            Frame::Array { index } => write!(path, "[{index}]"),
        };
    }
    if path.is_empty() { ".".to_owned() } else { path }
}

#[cfg(test)]
mod tests {
    use super::path_before;

    #[test]
    fn paths() {
        let json = r#"{"a,\"{":1,"turn":{"items":[{"id":"x"},{"id":["y"],"n":{}}]},"z":2}"#;
        let at = |marker: &str| path_before(json, json.find(marker).expect("it is there") + 1);
        assert_eq!(at("1,"), "a,\\\"{");
        assert_eq!(at("x"), "turn.items[0].id");
        assert_eq!(at("[\"y"), "turn.items[1].id");
        assert_eq!(at("y"), "turn.items[1].id[0]");
        assert_eq!(at("}}]"), "turn.items[1].n");
        assert_eq!(at("}]"), "turn.items[1]");
        assert_eq!(at("]}"), "turn.items");
        assert_eq!(at("2"), "z");
        assert_eq!(path_before(json, json.len()), ".");
        assert_eq!(path_before("[1,{\"a\\", 8), "[1].a\\");
    }
}
