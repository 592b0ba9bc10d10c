//! The exchanges that nearly every test begins or ends with.

use serde_json::{Value, json};

use super::Peer;

type Outcome = Result<(), String>;

impl Peer {
    /// Shakes hands as a runtime of this version, or of the pinned one.
    ///
    /// # Errors
    /// When the client does something else.
    pub async fn handshake(&mut self, version: &str) -> Outcome {
        let version = if version.is_empty() { "0.169.0" } else { version };
        self.expect("initialize").await?;
        let reply = json!({
            "userAgent": format!("fake/{version} (tests)"),
            "codexHome": "/fake",
            "platformFamily": "unix",
            "platformOs": "linux",
        });
        self.reply(None, reply).await?;
        self.expect("initialized").await.map(drop)
    }

    /// Opens a thread as it was asked for, so that nothing has to be repaired.
    ///
    /// # Errors
    /// When the client asks for something else.
    pub async fn open(&mut self, method: &str, id: &str, path: Value) -> Outcome {
        let asked = self.expect(method).await?.body;
        let sandbox = match asked["sandbox"].as_str() {
            Some("danger-full-access") => json!({ "type": "dangerFullAccess" }),
            Some("read-only") => json!({ "type": "readOnly", "networkAccess": false }),
            _ => {
                let writes = &asked["config"]["sandbox_workspace_write"];
                json!({
                    "type": "workspaceWrite",
                    "networkAccess": writes["network_access"],
                    "writableRoots": writes["writable_roots"],
                })
            }
        };
        let reply = json!({
            "thread": { "id": id, "path": path },
            "model": asked["model"].as_str().unwrap_or("fake-model"),
            "approvalPolicy": asked["approvalPolicy"],
            "sandbox": sandbox,
        });
        self.reply(None, reply).await
    }

    /// Takes a turn, and says that it has begun.
    ///
    /// # Errors
    /// When the client sends something else.
    pub async fn turn(&mut self, thread: &str, turn: &str) -> Outcome {
        self.expect("turn/start").await?;
        let view = json!({ "id": turn, "status": "inProgress", "items": [] });
        self.reply(None, json!({ "turn": view })).await?;
        self.notify("turn/started", json!({ "threadId": thread, "turn": view })).await
    }

    /// Says something, and that the turn is completed.
    ///
    /// # Errors
    /// When the client has gone.
    pub async fn complete(&mut self, thread: &str, turn: &str, text: &str) -> Outcome {
        let item = json!({ "id": format!("{turn}-message"), "type": "agentMessage", "text": text });
        let params = json!({ "threadId": thread, "turnId": turn, "item": item });
        self.notify("item/completed", params).await?;
        let view = json!({ "id": turn, "status": "completed", "items": [] });
        self.notify("turn/completed", json!({ "threadId": thread, "turn": view })).await
    }
}
