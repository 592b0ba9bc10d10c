// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `account_session`.

use serde::{Deserialize, Serialize};

use super::super::{
    AccountSession, AuthUrlAccountSessionsSwitchResponse, SessionsAccountSessionsSwitchResponse,
};
use crate::protocol::macros::{debug_without_text, setters, untagged_enum};

/// What `accountSession/list` takes.
///
/// Experimental.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AccountSessionsListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_workspace_metadata: Option<bool>,
}

setters! { AccountSessionsListParams { refresh_workspace_metadata: bool } }

/// What `accountSession/list` answers.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AccountSessionsResponse {
    pub sessions: Vec<AccountSession>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_session_id: Option<String>,
}

debug_without_text! { AccountSessionsResponse { sessions } }

/// What `accountSession/switch` takes.
///
/// Experimental.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AccountSessionsSwitchParams {
    pub account_id: String,
    pub session_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_browser_login: Option<bool>,
}

impl AccountSessionsSwitchParams {
    /// One with what is required.
    pub fn new(account_id: impl Into<String>, session_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            session_id: session_id.into(),
            allow_browser_login: None,
        }
    }
}

setters! { AccountSessionsSwitchParams { allow_browser_login: bool } }

debug_without_text! { AccountSessionsSwitchParams { allow_browser_login } }

untagged_enum! {
    /// What `accountSession/switch` answers.
    ///
    /// Experimental.
    pub enum AccountSessionsSwitchResponse {
        Sessions(SessionsAccountSessionsSwitchResponse) = Kind::Object(&[
            Signature {
                required: &[("sessions", &[])],
                known: &["activeSessionId", "sessions"],
            },
        ]),
        AuthUrl(AuthUrlAccountSessionsSwitchResponse) = Kind::Object(&[
            Signature {
                required: &[("authUrl", &[]), ("loginId", &[])],
                known: &["authUrl", "loginId"],
            },
        ]),
    }
}
