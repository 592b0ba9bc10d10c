//! What is said between an application and the Codex runtime. Data only: no I/O, no clocks, no environment.

mod conversation_summary;
mod data_url;
mod event;
mod event_options;
#[expect(missing_docs, reason = "names and shapes are the runtime's; it documents what they mean")]
mod generated;
mod login;
pub mod look;
mod nullable;
pub mod options;
mod output_mismatch;
pub mod protocol;
pub mod request;
mod runtime_info;
mod submission;
mod tool;
mod turn_result;
pub mod wire;

pub use conversation_summary::{ConversationFilter, ConversationSummary};
pub use data_url::data_url;
pub use event::Event;
pub use event_options::{EventBuffer, EventFilter, Overflow, TurnEventFilter};
pub use login::{Login, LoginProgress};
pub use nullable::NULLABLE;
pub use output_mismatch::{OutputMismatch, OutputProblem};
pub use runtime_info::{InitializeReply, RuntimeInfo};
pub use submission::{Submission, SubmissionKind};
pub use tool::{ToolCall, ToolContent, ToolOutput, ToolSpec};
pub use turn_result::{
    EndReason, InterruptedBy, LostEvidence, LostWhy, Tokens, TurnResult, TurnStatus, TurnUsage,
};
