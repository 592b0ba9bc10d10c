//! A writer in front of a log: whole lines, redacted.

use std::io::{self, Write};

use super::Redaction;

/// Holds what it is given until a line is complete, so that nothing slips through in two pieces.
#[derive(Debug)]
pub struct Redacting<W: Write> {
    redaction: Redaction,
    to: W,
    line: Vec<u8>,
}

impl<W: Write> Redacting<W> {
    pub(super) fn new(redaction: Redaction, to: W) -> Self {
        Self { redaction, to, line: Vec::new() }
    }

    fn pass_on(&mut self, bytes: usize) -> io::Result<()> {
        let rest = self.line.split_off(bytes);
        let lines = std::mem::replace(&mut self.line, rest);
        self.to.write_all(self.redaction.redact(&String::from_utf8_lossy(&lines)).as_bytes())
    }
}

impl<W: Write> Write for Redacting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.line.extend_from_slice(bytes);
        if let Some(end) = self.line.iter().rposition(|&byte| byte == b'\n') {
            self.pass_on(end + 1)?;
        }
        Ok(bytes.len())
    }

    /// An incomplete line stays: it is passed on when it is complete, or at the end.
    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

impl<W: Write> Drop for Redacting<W> {
    fn drop(&mut self) {
        // There is nobody left who could be told.
        let _ = self.pass_on(self.line.len()).and_then(|()| self.to.flush());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_in_two_pieces_is_one() {
        let mut out = Vec::new();
        let redaction = Redaction::new(["secret"]).unwrap();
        let mut writer = redaction.writer(&mut out);
        for piece in ["a sec", "ret\nand ", "a sec", "ret"] {
            writer.write_all(piece.as_bytes()).unwrap();
        }
        drop(writer);
        assert_eq!(String::from_utf8(out).unwrap(), "a [redacted]\nand a [redacted]");
    }
}
