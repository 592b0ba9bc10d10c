// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `initialize`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::AbsolutePathBuf;
use crate::protocol::macros::{debug_without_text, setters};

/// `clientInfo` of [`InitializeParams`](super::InitializeParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ClientInfo {
    pub name: String,
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl ClientInfo {
    /// One with what is required.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self { name: name.into(), version: version.into(), title: None }
    }
}

setters! { ClientInfo { title: String } }

debug_without_text! { ClientInfo {} }

/// `capabilities` of [`InitializeParams`](super::InitializeParams).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InitializeCapabilities {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_api: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit_gateway_oauth: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_server_openai_form_elicitation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_out_notification_methods: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_attestation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_human_approval: Option<bool>,
}

setters! {
    InitializeCapabilities {
        experimental_api: bool,
        explicit_gateway_oauth: bool,
        extensions: BTreeMap<String, Value>,
        mcp_server_openai_form_elicitation: bool,
        opt_out_notification_methods: Vec<String>,
        request_attestation: bool,
        required_human_approval: bool,
    }
}

debug_without_text! {
    InitializeCapabilities {
        experimental_api,
        explicit_gateway_oauth,
        mcp_server_openai_form_elicitation,
        request_attestation,
        required_human_approval,
    }
}

/// What `initialize` takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct InitializeParams {
    pub client_info: ClientInfo,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<InitializeCapabilities>,
}

impl InitializeParams {
    /// One with what is required.
    pub fn new(client_info: impl Into<ClientInfo>) -> Self {
        Self { client_info: client_info.into(), capabilities: None }
    }
}

setters! { InitializeParams { capabilities: InitializeCapabilities } }

/// What `initialize` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct InitializeResponse {
    pub codex_home: AbsolutePathBuf,
    pub platform_family: String,
    pub platform_os: String,
    pub user_agent: String,
}

debug_without_text! { InitializeResponse { codex_home } }
