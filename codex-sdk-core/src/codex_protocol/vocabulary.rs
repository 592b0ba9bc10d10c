//! Policies, efforts, summaries, input and decisions: the words that both crates have, in both directions.
//!
//! Both sides are foreign to this crate, so the conversions are a trait of its own. Enums that the published crate closes are
//! matched without a catch-all: a new variant there does not compile here.

use ::codex_protocol::config_types as config;
use ::codex_protocol::protocol as published;
use ::codex_protocol::user_input::UserInput;
use codex_sdk_types::options::{AskForApproval, InputItem, ReasoningSummary, SandboxPolicy};
use codex_sdk_types::request::Decision;

/// A value for which the other side has no word.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} has no counterpart: {instead}")]
#[non_exhaustive]
pub struct NotShared {
    /// What it is.
    pub what: &'static str,
    /// What to do about it.
    pub instead: &'static str,
}

/// Says something of the published crate in the SDK's words, or the other way round.
pub trait Convert<To> {
    /// The same in the other words.
    ///
    /// # Errors
    /// [`NotShared`] when the other side has no word for it.
    fn convert(self) -> Result<To, NotShared>;
}

const fn none<T>(what: &'static str, instead: &'static str) -> Result<T, NotShared> {
    Err(NotShared { what, instead })
}

impl Convert<AskForApproval> for published::AskForApproval {
    fn convert(self) -> Result<AskForApproval, NotShared> {
        Ok(match self {
            Self::UnlessTrusted => AskForApproval::Untrusted,
            Self::OnFailure => AskForApproval::OnFailure,
            Self::OnRequest => AskForApproval::OnRequest,
            Self::Never => AskForApproval::Never,
        })
    }
}

impl Convert<published::AskForApproval> for AskForApproval {
    fn convert(self) -> Result<published::AskForApproval, NotShared> {
        Ok(match self {
            Self::Untrusted => published::AskForApproval::UnlessTrusted,
            Self::OnFailure => published::AskForApproval::OnFailure,
            Self::OnRequest => published::AskForApproval::OnRequest,
            Self::Never => published::AskForApproval::Never,
            _ => return none("a granular approval policy", "choose one of the four words"),
        })
    }
}

impl Convert<SandboxPolicy> for published::SandboxPolicy {
    fn convert(self) -> Result<SandboxPolicy, NotShared> {
        Ok(match self {
            Self::DangerFullAccess => SandboxPolicy::danger_full_access(),
            Self::ReadOnly => SandboxPolicy::read_only(),
            Self::WorkspaceWrite {
                writable_roots,
                network_access,
                exclude_tmpdir_env_var,
                exclude_slash_tmp,
            } => SandboxPolicy::WorkspaceWrite {
                network_access,
                writable_roots,
                exclude_tmpdir_env_var,
                exclude_slash_tmp,
            },
        })
    }
}

impl Convert<published::SandboxPolicy> for SandboxPolicy {
    fn convert(self) -> Result<published::SandboxPolicy, NotShared> {
        Ok(match self {
            Self::DangerFullAccess {} => published::SandboxPolicy::DangerFullAccess,
            Self::ReadOnly { network_access: false } => published::SandboxPolicy::ReadOnly,
            Self::WorkspaceWrite {
                network_access,
                writable_roots,
                exclude_tmpdir_env_var,
                exclude_slash_tmp,
            } => published::SandboxPolicy::WorkspaceWrite {
                writable_roots,
                network_access,
                exclude_tmpdir_env_var,
                exclude_slash_tmp,
            },
            _ => return none("read-only with network", "leave the network out"),
        })
    }
}

/// Efforts are words here: models have their own.
impl Convert<String> for config::ReasoningEffort {
    fn convert(self) -> Result<String, NotShared> {
        let word = match self {
            Self::None => "none",
            Self::Minimal => "minimal",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::XHigh => "xhigh",
        };
        Ok(word.to_owned())
    }
}

impl Convert<config::ReasoningEffort> for &str {
    fn convert(self) -> Result<config::ReasoningEffort, NotShared> {
        Ok(match self {
            "none" => config::ReasoningEffort::None,
            "minimal" => config::ReasoningEffort::Minimal,
            "low" => config::ReasoningEffort::Low,
            "medium" => config::ReasoningEffort::Medium,
            "high" => config::ReasoningEffort::High,
            "xhigh" => config::ReasoningEffort::XHigh,
            _ => return none("this effort", "use none, minimal, low, medium, high or xhigh"),
        })
    }
}

impl Convert<ReasoningSummary> for config::ReasoningSummary {
    fn convert(self) -> Result<ReasoningSummary, NotShared> {
        Ok(match self {
            Self::Auto => ReasoningSummary::Auto,
            Self::Concise => ReasoningSummary::Concise,
            Self::Detailed => ReasoningSummary::Detailed,
            Self::None => ReasoningSummary::None,
        })
    }
}

impl Convert<config::ReasoningSummary> for ReasoningSummary {
    fn convert(self) -> Result<config::ReasoningSummary, NotShared> {
        Ok(match self {
            Self::Auto => config::ReasoningSummary::Auto,
            Self::Concise => config::ReasoningSummary::Concise,
            Self::Detailed => config::ReasoningSummary::Detailed,
            Self::None => config::ReasoningSummary::None,
            _ => return none("this summary", "use auto, concise, detailed or none"),
        })
    }
}

impl Convert<InputItem> for UserInput {
    fn convert(self) -> Result<InputItem, NotShared> {
        Ok(match self {
            Self::Text { text } => InputItem::Text { text },
            Self::Image { image_url } => InputItem::Image { url: image_url },
            Self::LocalImage { path } => InputItem::LocalImage { path },
            _ => return none("this item of input", "use text or an image"),
        })
    }
}

impl Convert<UserInput> for InputItem {
    fn convert(self) -> Result<UserInput, NotShared> {
        Ok(match self {
            Self::Text { text } => UserInput::Text { text },
            Self::Image { url } => UserInput::Image { image_url: url },
            Self::LocalImage { path } => UserInput::LocalImage { path },
            _ => return none("this item of input", "use text, or an image by URL or path"),
        })
    }
}

impl Convert<Decision> for published::ReviewDecision {
    fn convert(self) -> Result<Decision, NotShared> {
        Ok(match self {
            Self::Approved => Decision::Accept,
            Self::ApprovedForSession => Decision::AcceptForSession,
            Self::Denied => Decision::Decline,
            Self::Abort => Decision::Cancel,
        })
    }
}

impl Convert<published::ReviewDecision> for Decision {
    fn convert(self) -> Result<published::ReviewDecision, NotShared> {
        Ok(match self {
            Self::Accept => published::ReviewDecision::Approved,
            Self::AcceptForSession => published::ReviewDecision::ApprovedForSession,
            Self::Decline => published::ReviewDecision::Denied,
            Self::Cancel => published::ReviewDecision::Abort,
            _ => return none("a decision in the protocol's words", "accept or decline"),
        })
    }
}
