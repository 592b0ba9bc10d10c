//! Plugins: what one is, and the seam through which core reaches those of a client.
//!
//! | file | holds |
//! |---|---|
//! | `hooks` | [`Plugin`], the hooks of one plugin |
//! | `shared` | plugins behind an [`std::sync::Arc`] are plugins, too |
//! | `interest` | which events one wants |
//! | `context` | what `initialize` and `cleanup` are told |
//! | `veto` | why a submission is not sent |
//! | `host` | [`PluginHost`], all that core knows of plugins |
//! | `seat` | where a client keeps its host, and asks it |
//!
//! In which order hooks are called, how long one may take and what happens when one fails is the host's policy. The host
//! is in `codex-sdk-plugins`, with the builder methods that take plugins.

mod context;
mod hooks;
mod host;
mod interest;
mod seat;
mod shared;
mod veto;

pub(crate) use seat::PluginSeat;

pub use crate::requests::{answer_of, answer_of_handler};
pub use async_trait::async_trait;
pub use context::{CleanupContext, CleanupReason, PluginContext};
pub use hooks::{HookError, HookResult, Plugin};
pub use host::PluginHost;
pub use interest::Interest;
pub use veto::Veto;
