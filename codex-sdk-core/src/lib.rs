//! How it is said: process, connection, conversations, turns and event queues.
//!
//! Start at [`CodexClient`]. What is said, as data, is in `codex-sdk-types` and re-exported here.

pub mod accounting;
mod client;
#[cfg(feature = "codex-protocol")]
pub mod codex_protocol;
mod config;
mod connection;
mod conversation;
mod error;
pub mod events;
mod given;
mod output;
pub mod plugin;
mod pool;
mod requests;
mod runtime;
mod spans;
#[cfg(feature = "testing")]
pub mod testing;
mod tools;
pub mod transport;
mod turn;

pub use client::{
    CodexClient, CodexClientBuilder, LoginProgressStream, Pages, WeakCodexClient, check_methods,
    limited, traced,
};
pub use codex_sdk_types as types;
pub use codex_sdk_types::options::{
    AskForApproval, Budget, CallOptions, ConversationOptions, IfBusy, Input, InputItem,
    PoolOptions, PoolStats, ReasoningSummary, ReviewTarget, SandboxPolicy, TurnOptions,
};
pub use codex_sdk_types::protocol;
pub use codex_sdk_types::request::{Decision, PendingRequest, RequestKind};
pub use codex_sdk_types::{
    ConversationFilter, ConversationSummary, EndReason, Event, EventBuffer, EventFilter, Login,
    LoginProgress, Overflow, RuntimeInfo, TurnEventFilter, TurnResult, TurnStatus,
};
pub use conversation::{Conversation, ResumeSettings};
pub use error::{Error, Fault, Result};
pub use events::{CloseReason, EventStream, StreamError};
pub use given::{argument_from_json, options_from_json, options_from_json_beside};
pub use output::{TypedResult, close_derived_schema};
pub use plugin::{Plugin, Veto};
pub use pool::{CodexClientPool, PoolLease};
pub use requests::{HandlerError, Handlers, IntoVerdict, RequestContext, Verdict};
pub use runtime::{Located, RUNTIME_FLOOR, RuntimeLocator};
pub use tools::{Tool, ToolContent, ToolContext, ToolOutput, tool};
pub use turn::{TextStream, Turn};
