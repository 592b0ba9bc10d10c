// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `remote_control`.

use serde::{Deserialize, Serialize};

use super::super::{EnvironmentId, RemoteControlConnectionStatus};
use crate::protocol::macros::{debug_without_text, setters, words};

/// `data` of [`RemoteControlClientsListResponse`](super::RemoteControlClientsListResponse).
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlClient {
    pub client_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_seen_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
}

debug_without_text! { RemoteControlClient { last_seen_at } }

words! {
    /// `order` of [`RemoteControlClientsListParams`](super::RemoteControlClientsListParams).
    ///
    /// Experimental.
    pub enum RemoteControlClientsListOrder {
        "asc" => Asc,
        "desc" => Desc,
    }
}

/// What `remoteControl/client/list` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlClientsListParams {
    pub environment_id: EnvironmentId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<RemoteControlClientsListOrder>,
}

impl RemoteControlClientsListParams {
    /// One with what is required.
    pub fn new(environment_id: impl Into<EnvironmentId>) -> Self {
        Self { environment_id: environment_id.into(), cursor: None, limit: None, order: None }
    }
}

setters! {
    RemoteControlClientsListParams {
        cursor: String,
        limit: u32,
        order: RemoteControlClientsListOrder,
    }
}

debug_without_text! { RemoteControlClientsListParams { environment_id, limit, order } }

/// What `remoteControl/client/list` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlClientsListResponse {
    pub data: Vec<RemoteControlClient>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

debug_without_text! { RemoteControlClientsListResponse { data } }

/// What `remoteControl/client/revoke` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RemoteControlClientsRevokeParams {
    pub client_id: String,
    pub environment_id: EnvironmentId,
}

impl RemoteControlClientsRevokeParams {
    /// One with what is required.
    pub fn new(client_id: impl Into<String>, environment_id: impl Into<EnvironmentId>) -> Self {
        Self { client_id: client_id.into(), environment_id: environment_id.into() }
    }
}

debug_without_text! { RemoteControlClientsRevokeParams { environment_id } }

/// What `remoteControl/client/revoke` answers.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RemoteControlClientsRevokeResponse {}

/// What `remoteControl/disable` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlDisableResponse {
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
}

debug_without_text! { RemoteControlDisableResponse { status, environment_id } }

/// What `remoteControl/enable` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlEnableResponse {
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
}

debug_without_text! { RemoteControlEnableResponse { status, environment_id } }

/// What `remoteControl/pairing/start` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlPairingStartParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual_code: Option<bool>,
}

setters! { RemoteControlPairingStartParams { manual_code: bool } }

/// What `remoteControl/pairing/start` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlPairingStartResponse {
    pub environment_id: EnvironmentId,
    pub expires_at: i64,
    pub pairing_code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual_pairing_code: Option<String>,
}

debug_without_text! { RemoteControlPairingStartResponse { environment_id, expires_at } }

/// What `remoteControl/pairing/status` takes.
///
/// Experimental.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlPairingStatusParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual_pairing_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pairing_code: Option<String>,
}

setters! { RemoteControlPairingStatusParams { manual_pairing_code: String, pairing_code: String } }

debug_without_text! { RemoteControlPairingStatusParams {} }

/// What `remoteControl/pairing/status` answers.
///
/// Experimental.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct RemoteControlPairingStatusResponse {
    pub claimed: bool,
}

/// What `remoteControl/status/read` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct RemoteControlStatusReadResponse {
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<EnvironmentId>,
}

debug_without_text! { RemoteControlStatusReadResponse { status, environment_id } }
