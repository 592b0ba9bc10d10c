//! Who is logged in, what they may use, and which models there are.

use codex_sdk_types::protocol::{self, methods};
use codex_sdk_types::wire::LoginCompleted;
use codex_sdk_types::{EventFilter, Login, LoginProgress};
use serde_json::{Value, json};

use super::{CodexClient, Pages};
use crate::error::{Error, Result};
use crate::events::EventStream;

impl CodexClient {
    /// The models that may be used (`model/list`).
    ///
    /// # Errors
    /// Those of [`CodexClient::request`].
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn models(&self) -> Result<Vec<protocol::Model>> {
        Pages::new(self.inner.clone(), "model/list", json!({})).all().await
    }

    /// The MCP servers and how they stand (`mcpServerStatus/list`). Where the client's configuration holds what may be a
    /// secret, those of an open conversation: without one they are started without their secrets.
    ///
    /// # Errors
    /// Those of [`CodexClient::request`].
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn mcp_servers(&self) -> Result<Vec<protocol::McpServerStatus>> {
        // Those of an open conversation have their secrets.
        let private =
            self.inner.defaults.config.as_ref().is_some_and(|private| !private.is_empty());
        let thread = self.inner.loaded_conversation().filter(|_| private);
        let params = thread.map_or_else(|| json!({}), |thread| json!({ "threadId": thread }));
        Pages::new(self.inner.clone(), "mcpServerStatus/list", params).all().await
    }

    /// The skills that a conversation in these folders has (`skills/list`).
    ///
    /// # Errors
    /// Those of [`CodexClient::request`].
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn skills(&self, cwds: Vec<String>) -> Result<Value> {
        self.request_raw("skills/list", json!({ "cwds": cwds })).await
    }

    /// The model of this name, or the one that is named by its display name, and the effort if the model has it.
    ///
    /// # Errors
    /// `CONFIG` when there is no such model, or it does not know the effort; both list what there is.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn resolve_model_variant(
        &self,
        model: &str,
        effort: Option<&str>,
    ) -> Result<(String, Option<String>)> {
        let models = self.models().await?;
        let found = find(&models, model)?;
        if let Some(effort) = effort {
            let known = efforts(found)?;
            if !known.iter().any(|word| word == effort) {
                let allowed = format!("one of {} for {}", known.join(", "), found.model);
                return Err(Error::invalid("effort", effort, allowed));
            }
        }
        Ok((found.model.clone(), effort.map(str::to_owned)))
    }

    /// How hard a model can be told to think.
    ///
    /// # Errors
    /// `CONFIG` when there is no such model, listing those that there are.
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn supported_efforts(&self, model: &str) -> Result<Vec<String>> {
        efforts(find(&self.models().await?, model)?)
    }

    /// Who is logged in (`account/read`).
    ///
    /// # Errors
    /// Those of [`CodexClient::request`].
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn account(&self) -> Result<protocol::GetAccountResponse> {
        self.request::<methods::AccountRead>(&protocol::GetAccountParams::default()).await
    }

    /// What may still be used in this period (`account/rateLimits/read`).
    ///
    /// # Errors
    /// `REQUEST` when nobody is logged in whose use is limited; those of [`CodexClient::request`].
    ///
    /// # Cancel safety
    /// Nothing is left behind by a dropped future.
    pub async fn rate_limits(&self) -> Result<protocol::GetAccountRateLimitsResponse> {
        self.request::<methods::AccountRateLimitsRead>(&None).await
    }

    /// Logs in (`account/login/start`). The progress ends with `Completed`; dropping it before that cancels the login.
    ///
    /// # Errors
    /// `CONFIG` when the key is empty, `AUTH` when the runtime refuses the login at once.
    ///
    /// # Cancel safety
    /// A dropped future may leave a login begun, which the runtime gives up by itself.
    pub async fn login(&self, how: Login) -> Result<LoginProgressStream> {
        if matches!(&how, Login::ApiKey { api_key } if api_key.trim().is_empty()) {
            return Err(Error::invalid("how.apiKey", "", "a string that is not empty"));
        }
        // A login is the whole client's: no conversation's event tells of it.
        let filter = EventFilter::default().with_methods(["account/login/completed"]);
        let events = self.inner.whole().subscribe(filter).await?;
        let params = match &how {
            Login::ApiKey { api_key } => json!({ "type": "apiKey", "apiKey": api_key }),
            Login::DeviceCode {} => json!({ "type": "chatgptDeviceCode" }),
            _ => json!({ "type": "chatgpt" }),
        };
        let reply = self.request_raw("account/login/start", params).await.map_err(refused)?;
        let text =
            |name: &str| reply.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let first = match how {
            Login::ApiKey { .. } => None,
            Login::DeviceCode {} => Some(LoginProgress::DeviceCode {
                url: text("verificationUrl"),
                code: text("userCode"),
            }),
            _ => Some(LoginProgress::Browser { url: text("authUrl") }),
        };
        let login_id = reply.get("loginId").and_then(Value::as_str).map(str::to_owned);
        let client = self.clone();
        Ok(LoginProgressStream { client, events, first, login_id, done: false })
    }

    /// Logs out (`account/logout`).
    ///
    /// # Errors
    /// Those of [`CodexClient::request`].
    ///
    /// # Cancel safety
    /// Once written, nobody is logged in any more though the future is dropped.
    pub async fn logout(&self) -> Result<()> {
        self.request::<methods::AccountLogout>(&()).await.map(drop)
    }
}

fn refused(error: Error) -> Error {
    if error.code() != "REQUEST" {
        return error;
    }
    Error::auth(error.to_string()).with_reason("LOGIN_REFUSED").caused_by(error)
}

fn find<'a>(models: &'a [protocol::Model], name: &str) -> Result<&'a protocol::Model> {
    let is = |model: &&protocol::Model| {
        model.model == name || *model.id == *name || model.display_name == name
    };
    models.iter().find(is).ok_or_else(|| {
        let known: Vec<_> = models.iter().map(|model| model.model.as_str()).collect();
        Error::invalid("model", name, format!("one of {}", known.join(", ")))
            .with_reason("NOT_FOUND")
    })
}

fn efforts(model: &protocol::Model) -> Result<Vec<String>> {
    let word = |option: &protocol::ReasoningEffortOption| {
        let word = serde_json::to_value(&option.reasoning_effort).ok();
        word.as_ref().and_then(Value::as_str).map(str::to_owned)
    };
    model.supported_reasoning_efforts.iter().map(word).collect::<Option<_>>().ok_or_else(|| {
        Error::protocol(format!("the reasoning efforts of {} cannot be read", model.model))
    })
}

/// How a login goes on.
#[derive(Debug)]
pub struct LoginProgressStream {
    client: CodexClient,
    events: EventStream,
    first: Option<LoginProgress>,
    login_id: Option<String>,
    done: bool,
}

impl LoginProgressStream {
    /// What comes next; `None` after `Completed`.
    ///
    /// # Errors
    /// `CONNECTION` when the runtime goes away. It is the last item.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<LoginProgress>> {
        if let Some(first) = self.first.take() {
            return Some(Ok(first));
        }
        while !self.done {
            match self.events.next().await {
                Some(Ok(event)) => {
                    let Ok(end) = event.params::<LoginCompleted>() else { continue };
                    if self.login_id.is_none() || end.login_id == self.login_id {
                        self.done = true;
                        let LoginCompleted { success, error, .. } = end;
                        return Some(Ok(LoginProgress::Completed { success, error }));
                    }
                }
                Some(Err(error)) => {
                    self.done = true;
                    return Some(Err(error.into()));
                }
                None => self.done = true,
            }
        }
        None
    }
}

/// A login that nobody waits for any more is cancelled.
impl Drop for LoginProgressStream {
    fn drop(&mut self) {
        let Some(id) = self.login_id.take().filter(|_| !self.done) else { return };
        let client = self.client.clone();
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            // Refused when it has ended meanwhile, which is what is wanted.
            runtime.spawn(async move {
                client.request_raw("account/login/cancel", json!({ "loginId": id })).await
            });
        }
    }
}
