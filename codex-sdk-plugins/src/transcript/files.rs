//! What waits to be written, and writing it: appended, for nobody else to read where the system knows that.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use codex_sdk_core::plugin::HookResult;
use codex_sdk_core::{Event, TurnResult};

use super::options::Format;
use super::{markdown, record};

/// More than this is written before the turn has ended.
const MANY_BYTES: usize = 256 * 1024;

/// The transcripts in one folder.
#[derive(Debug)]
pub(super) struct Files {
    folder: PathBuf,
    formats: Vec<Format>,
    /// What waits to be written, by conversation. A plain mutex: it is held for the time of a line.
    waiting: Mutex<HashMap<String, Sheet>>,
    /// Held while something is written, so that two writers keep the order.
    writing: Mutex<()>,
}

/// What waits of one conversation.
#[derive(Debug, Default)]
struct Sheet {
    jsonl: Vec<u8>,
    markdown: String,
}

impl Files {
    pub(super) fn new(folder: PathBuf, formats: Vec<Format>) -> Self {
        Self { folder, formats, waiting: Mutex::default(), writing: Mutex::default() }
    }

    /// Adds an event. True: so much waits that it should be written.
    pub(super) fn add(&self, conversation: &str, event: &Event) -> HookResult<bool> {
        let mut waiting = self.waiting();
        let sheet = waiting.entry(conversation.to_owned()).or_default();
        if self.formats.contains(&Format::Jsonl) {
            record::event(event, &mut sheet.jsonl)?;
        }
        if self.formats.contains(&Format::Markdown) {
            markdown::event(event, &mut sheet.markdown);
        }
        Ok(sheet.jsonl.len() + sheet.markdown.len() > MANY_BYTES)
    }

    /// Adds the end of a turn.
    pub(super) fn end(&self, result: &TurnResult) -> HookResult {
        let mut waiting = self.waiting();
        let sheet = waiting.entry(result.conversation_id.to_string()).or_default();
        if self.formats.contains(&Format::Jsonl) {
            record::end(result, &mut sheet.jsonl)?;
        }
        if self.formats.contains(&Format::Markdown) {
            markdown::end(result, &mut sheet.markdown);
        }
        Ok(())
    }

    /// Writes what waits of a conversation, or of all of them.
    pub(super) fn write(&self, conversation: Option<&str>) -> io::Result<()> {
        let _one_at_a_time = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let sheets: Vec<_> = match conversation {
            Some(id) => self.waiting().remove_entry(id).into_iter().collect(),
            None => self.waiting().drain().collect(),
        };
        for (id, sheet) in sheets {
            let name = file_name(&id);
            if !sheet.jsonl.is_empty() {
                self.open(&format!("{name}.jsonl"))?.write_all(&sheet.jsonl)?;
            }
            if !sheet.markdown.is_empty() {
                let mut file = self.open(&format!("{name}.md"))?;
                if file.metadata()?.len() == 0 {
                    writeln!(file, "# Conversation {id}")?;
                }
                file.write_all(sheet.markdown.as_bytes())?;
            }
        }
        Ok(())
    }

    fn open(&self, name: &str) -> io::Result<File> {
        let path = self.folder.join(name);
        let about = |error: io::Error| {
            io::Error::new(error.kind(), format!("{} cannot be written: {error}", path.display()))
        };
        fs::create_dir_all(&self.folder).map_err(about)?;
        private(OpenOptions::new().create(true).append(true)).open(&path).map_err(about)
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<String, Sheet>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Transcripts hold what was said: they are their owner's alone.
#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600)
}

#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// An id as a name that stays in its folder.
fn file_name(id: &str) -> String {
    let safe =
        |char: char| if char.is_ascii_alphanumeric() || "-_".contains(char) { char } else { '_' };
    let name: String = id.chars().map(safe).collect();
    if Path::new(&name).file_name().is_some() { name } else { "_".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_id_leaves_the_folder() {
        assert_eq!(file_name("0199-ab_C"), "0199-ab_C");
        assert_eq!(file_name("../../etc/passwd"), "______etc_passwd");
        assert_eq!(file_name(""), "_");
    }
}
