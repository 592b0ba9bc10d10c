//! What is known of a runtime once it has said hello.

use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::options::millis;

/// The runtime's answer to `initialize`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InitializeReply {
    /// `NAME/VERSION (…)`: the only place where the runtime says its version.
    pub user_agent: String,
    /// Where it keeps its files.
    pub codex_home: String,
    /// `unix` or `windows`.
    pub platform_family: String,
    /// Such as `linux`.
    pub platform_os: String,
}

/// A connected runtime.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RuntimeInfo {
    /// Its version, where its user agent has one.
    pub runtime_version: Option<String>,
    /// Its user agent.
    pub user_agent: String,
    /// Where it keeps its files.
    pub codex_home: String,
    /// `unix` or `windows`.
    pub platform_family: String,
    /// Such as `linux`.
    pub platform_os: String,
    /// The SDK's version.
    pub sdk_version: String,
    /// The executable, when we started it.
    pub codex_path: Option<PathBuf>,
    /// Its process, when we started it.
    pub pid: Option<u32>,
    /// How it is reached: `spawn` or `streams`.
    pub transport: String,
    /// From starting it to its answer.
    #[serde(rename = "startupMs", with = "millis")]
    pub startup: Duration,
}

impl RuntimeInfo {
    /// Puts together what the runtime said and how it was reached.
    pub fn new(
        reply: InitializeReply,
        runtime_version: Option<String>,
        transport: &str,
        process: Option<(PathBuf, u32)>,
        startup: Duration,
    ) -> Self {
        let (codex_path, pid) = process.unzip();
        Self {
            runtime_version,
            user_agent: reply.user_agent,
            codex_home: reply.codex_home,
            platform_family: reply.platform_family,
            platform_os: reply.platform_os,
            sdk_version: env!("CARGO_PKG_VERSION").to_owned(),
            codex_path,
            pid,
            transport: transport.to_owned(),
            startup,
        }
    }
}
