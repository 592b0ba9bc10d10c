// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `account_session`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, words};

/// In `AccountSessionsResponse` and [`SessionsAccountSessionsSwitchResponse`](super::SessionsAccountSessionsSwitchResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AccountSession {
    pub is_active: bool,
    pub last_used_at: i64,
    pub session_id: String,
    pub workspaces: Vec<AccountSessionWorkspace>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_workspace_account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

debug_without_text! { AccountSession { is_active, last_used_at, workspaces } }

/// `workspaces` of [`AccountSession`](super::AccountSession).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct AccountSessionWorkspace {
    pub account_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<AccountSessionWorkspaceKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

debug_without_text! { AccountSessionWorkspace { kind } }

words! {
    /// `kind` of [`AccountSessionWorkspace`](super::AccountSessionWorkspace).
    pub enum AccountSessionWorkspaceKind {
        "personal" => Personal,
        "workspace" => Workspace,
    }
}

/// One kind of `AccountSessionsSwitchResponse`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct AuthUrlAccountSessionsSwitchResponse {
    pub auth_url: String,
    pub login_id: String,
}

debug_without_text! { AuthUrlAccountSessionsSwitchResponse {} }

/// One kind of `AccountSessionsSwitchResponse`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct SessionsAccountSessionsSwitchResponse {
    pub sessions: Vec<AccountSession>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_session_id: Option<String>,
}

debug_without_text! { SessionsAccountSessionsSwitchResponse { sessions } }
