//! What was said, into files: JSON lines for programs, Markdown for people, one of each a conversation.
//!
//! A sub-agent's part stands in the files of the conversation that it works for. Deltas are not recorded: what they add
//! up to is. What other plugins conceal is concealed here too.

mod files;
mod markdown;
mod options;
mod record;

use std::path::PathBuf;
use std::sync::Arc;

use codex_sdk_core::plugin::{CleanupContext, HookResult, Plugin, async_trait};
use codex_sdk_core::{Error, Event, Result, TurnResult};

use self::files::Files;

pub use self::options::Format;
pub(crate) use self::options::TranscriptOptions;

/// Records conversations in a folder: `ID.jsonl` and `ID.md`. What is there already is added to.
#[derive(Debug)]
pub struct TranscriptRecorder {
    files: Arc<Files>,
}

impl TranscriptRecorder {
    /// Records in both formats. The folder is created when something is written.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self::in_formats(folder, [Format::Jsonl, Format::Markdown])
    }

    /// Records in these formats.
    pub fn in_formats(
        folder: impl Into<PathBuf>,
        formats: impl IntoIterator<Item = Format>,
    ) -> Self {
        Self { files: Arc::new(Files::new(folder.into(), formats.into_iter().collect())) }
    }

    pub(crate) fn from_options(options: TranscriptOptions) -> Result<Self> {
        if options.folder.as_os_str().is_empty() {
            return Err(Error::invalid("folder", "", "the path of a folder"));
        }
        if options.formats.is_empty() {
            return Err(Error::invalid(
                "formats",
                Vec::<String>::new(),
                "'jsonl', 'markdown' or both",
            ));
        }
        Ok(Self::in_formats(options.folder, options.formats))
    }

    async fn write(&self, conversation: Option<Arc<str>>) -> HookResult {
        let files = Arc::clone(&self.files);
        Ok(tokio::task::spawn_blocking(move || files.write(conversation.as_deref())).await??)
    }
}

#[async_trait]
impl Plugin for TranscriptRecorder {
    fn name(&self) -> &'static str {
        "transcriptRecorder"
    }

    async fn on_event(&self, event: &Event) -> HookResult {
        let Some(conversation) = &event.root_conversation_id else { return Ok(()) };
        if self.files.add(conversation, event)? {
            self.write(Some(Arc::clone(conversation))).await?;
        }
        Ok(())
    }

    async fn on_turn_end(&self, result: &TurnResult) -> HookResult {
        self.files.end(result)?;
        self.write(Some(Arc::clone(&result.conversation_id))).await
    }

    async fn cleanup(&self, _context: CleanupContext) -> HookResult {
        self.write(None).await
    }
}
