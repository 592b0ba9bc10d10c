//! Optional behaviour around core: the plugins' host and the built-in plugins.
//!
//! | file | holds |
//! |---|---|
//! | `with_plugins` | the builder's and the client's methods that take plugins |
//! | `policy` | how long hooks may take, and what becomes of a plugin that fails |
//! | `host` | calling the plugins of a client: in order, in time, contained |
//! | `builtin` | the built-in plugins by name |
//! | `described` | plugins that are written in another language, as they describe themselves |
//! | `transcript` | what was said, into files |
//! | `usage` | what was used, and budgets |
//! | `redaction` | patterns that nobody is to see |
//!
//! What a plugin is says [`codex_sdk_core::Plugin`]. No plugin knows another.
//!
//! ```
//! use codex_sdk_core::CodexClient;
//! use codex_sdk_plugins::{Redaction, WithPlugins as _};
//!
//! # fn main() -> codex_sdk_core::Result<()> {
//! let client = CodexClient::builder()
//!     .add_plugin(Redaction::new(["sk-[A-Za-z0-9]{20,}"])?)
//!     .build()?;
//! # Ok(())
//! # }
//! ```

mod builtin;
mod described;
mod host;
mod policy;
mod redaction;
mod transcript;
mod usage;
mod with_plugins;

pub use builtin::{BUILTIN_NAMES, builtin};
pub use codex_sdk_core::plugin::{
    CleanupContext, CleanupReason, HookError, HookResult, Interest, Plugin, PluginContext, Veto,
    async_trait,
};
pub use described::PluginDescription;
pub use host::{Host, PluginScope, as_plugin};
pub use policy::{FailurePolicy, HookNames, PluginPolicy};
pub use redaction::{Redacting, Redaction};
pub use transcript::{Format, TranscriptRecorder};
pub use usage::{Budgets, Totals, UsageTotals, Used};
pub use with_plugins::{RegisterPlugins, WithPlugins};
