// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `environment`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, setters, text};

text! {
    /// In [`AgentHookMetadata`](super::AgentHookMetadata), [`CommandExecutionRequestApprovalParams`](super::CommandExecutionRequestApprovalParams) and 18 more.
    pub struct EnvironmentId;
}

/// `skills` of `EnvironmentAddParams`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct EnvironmentSkillsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Vec<String>>,
}

setters! { EnvironmentSkillsParams { required: Vec<String> } }

debug_without_text! { EnvironmentSkillsParams {} }

text! {
    /// `cwd` of `EnvironmentInfoResponse`.
    pub struct PathUri;
}
