// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `remote_control`.

use serde::{Deserialize, Serialize};

use super::EnvironmentId;
use crate::protocol::macros::{debug_without_text, setters, words};

words! {
    /// In `RemoteControlDisableResponse`, `RemoteControlEnableResponse` and 2 more.
    pub enum RemoteControlConnectionStatus {
        "disabled" => Disabled,
        "connecting" => Connecting,
        "connected" => Connected,
        "errored" => Errored,
    }
}

/// What `remoteControl/disable` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlDisableParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
}

setters! { RemoteControlDisableParams { ephemeral: bool } }

/// What `remoteControl/enable` takes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlEnableParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
}

setters! { RemoteControlEnableParams { ephemeral: bool } }

/// What `remoteControl/status/changed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlStatusChangedNotification {
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
}

debug_without_text! { RemoteControlStatusChangedNotification { status, environment_id } }
