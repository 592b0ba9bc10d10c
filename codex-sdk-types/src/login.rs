//! Logging in: ways to do it, and how it goes on.

use serde::{Deserialize, Serialize};

/// A way to log in.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum Login {
    /// With an API key.
    ApiKey {
        /// The key.
        api_key: String,
    },
    /// In a browser, at a URL that is reported.
    Browser {},
    /// In a browser on any device, with a code that is reported.
    DeviceCode {},
}

/// Never the key.
impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::ApiKey { .. } => "ApiKey(…)",
            Self::Browser {} => "Browser",
            Self::DeviceCode {} => "DeviceCode",
        })
    }
}

/// How a login goes on.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
#[non_exhaustive]
pub enum LoginProgress {
    /// The user has to open this.
    Browser {
        /// Where to.
        url: String,
    },
    /// The user has to open this and enter the code.
    DeviceCode {
        /// Where to.
        url: String,
        /// The code.
        code: String,
    },
    /// It is over.
    Completed {
        /// Whether somebody is logged in now.
        success: bool,
        /// Why not.
        error: Option<String>,
    },
}

/// Never the code, nor the URL, which lets its bearer finish the login.
impl std::fmt::Debug for LoginProgress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Browser { .. } => f.write_str("Browser(…)"),
            Self::DeviceCode { .. } => f.write_str("DeviceCode(…)"),
            Self::Completed { success, .. } => write!(f, "Completed({success})"),
        }
    }
}
