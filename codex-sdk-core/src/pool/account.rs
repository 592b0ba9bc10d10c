//! What a lease asks of its runtime as a whole: models, servers, accounts. All leases share these.

use codex_sdk_types::{Login, protocol};
use serde_json::Value;

use super::PoolLease;
use crate::client::LoginProgressStream;
use crate::error::Result;

impl PoolLease {
    /// As [`CodexClient::models`](crate::CodexClient::models).
    ///
    /// # Errors
    /// Those of [`Self::request`].
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn models(&self) -> Result<Vec<protocol::Model>> {
        self.client.models().await
    }

    /// As [`CodexClient::mcp_servers`](crate::CodexClient::mcp_servers).
    ///
    /// # Errors
    /// Those of [`Self::request`].
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn mcp_servers(&self) -> Result<Vec<protocol::McpServerStatus>> {
        self.client.mcp_servers().await
    }

    /// As [`CodexClient::skills`](crate::CodexClient::skills).
    ///
    /// # Errors
    /// Those of [`Self::request`].
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn skills(&self, cwds: Vec<String>) -> Result<Value> {
        self.client.skills(cwds).await
    }

    /// As [`CodexClient::resolve_model_variant`](crate::CodexClient::resolve_model_variant).
    ///
    /// # Errors
    /// As there.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn resolve_model_variant(
        &self,
        model: &str,
        effort: Option<&str>,
    ) -> Result<(String, Option<String>)> {
        self.client.resolve_model_variant(model, effort).await
    }

    /// As [`CodexClient::supported_efforts`](crate::CodexClient::supported_efforts).
    ///
    /// # Errors
    /// As there.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn supported_efforts(&self, model: &str) -> Result<Vec<String>> {
        self.client.supported_efforts(model).await
    }

    /// As [`CodexClient::account`](crate::CodexClient::account).
    ///
    /// # Errors
    /// Those of [`Self::request`].
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn account(&self) -> Result<protocol::GetAccountResponse> {
        self.client.account().await
    }

    /// As [`CodexClient::rate_limits`](crate::CodexClient::rate_limits).
    ///
    /// # Errors
    /// As there.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn rate_limits(&self) -> Result<protocol::GetAccountRateLimitsResponse> {
        self.client.rate_limits().await
    }

    /// As [`CodexClient::login`](crate::CodexClient::login). It is the whole runtime that is logged in.
    ///
    /// # Errors
    /// As there.
    ///
    /// # Cancel safety
    /// As there.
    pub async fn login(&self, how: Login) -> Result<LoginProgressStream> {
        self.client.login(how).await
    }

    /// As [`CodexClient::logout`](crate::CodexClient::logout). It is the whole runtime that is logged out.
    ///
    /// # Errors
    /// As there.
    ///
    /// # Cancel safety
    /// As there.
    pub async fn logout(&self) -> Result<()> {
        self.client.logout().await
    }
}
