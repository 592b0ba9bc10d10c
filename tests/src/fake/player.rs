//! Plays the runtime's lines of a scenario.

use serde_json::{Value, json};

use super::{Peer, Side, Step};

/// What only a process can do: everything that a pair of streams cannot.
pub trait Body: Send {
    /// Does it.
    ///
    /// # Errors
    /// When it cannot.
    fn act(&mut self, step: &Step) -> Result<(), String>;
}

/// How a life ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The client closed its side.
    Drained,
    /// The script says so.
    Exit(i32),
}

/// One life of a runtime.
pub struct Player<'a> {
    peer: Peer,
    body: &'a mut dyn Body,
}

impl std::fmt::Debug for Player<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.peer.fmt(f)
    }
}

impl<'a> Player<'a> {
    /// A runtime that has not heard anything yet.
    pub fn new(peer: Peer, body: &'a mut dyn Body) -> Self {
        Self { peer, body }
    }

    /// Plays all of it, then waits for the client to close its side.
    ///
    /// # Errors
    /// When the client does something else than the script says: the line, and what.
    pub async fn play(mut self, steps: &[Step]) -> Result<Ending, String> {
        for step in steps {
            let outcome = match step.side {
                Side::Sends => self.heard(step).await,
                Side::Says => self.say(step).await,
                _ if step.word == "exit" => {
                    return Ok(Ending::Exit(i32::try_from(step.number(0)).unwrap_or(1)));
                }
                _ => self.act(step).await,
            };
            outcome.map_err(|why| format!("line {}: {why}", step.line))?;
        }
        // What the client says in its last moments is nobody's business.
        let _ = self.peer.drain().await;
        Ok(Ending::Drained)
    }

    async fn heard(&mut self, step: &Step) -> Result<(), String> {
        match step.word.as_str() {
            "answer" => self.peer.expect_answer(&step.value(0), &expected(step, 1)).await,
            method => self.peer.expect_with(method, &expected(step, 0)).await.map(drop),
        }
    }

    async fn say(&mut self, step: &Step) -> Result<(), String> {
        let named = step.args.first().and_then(Value::as_str).filter(|_| step.args.len() > 1);
        let body = step.args.last().cloned().unwrap_or_else(|| json!({}));
        match step.word.as_str() {
            "reply" => self.peer.reply(named, body).await,
            "refuse" => self.peer.refuse(named, body).await,
            "ask" => self.peer.ask(&step.value(0), step.text(1), step.value(2)).await,
            method => self.peer.notify(method, body).await,
        }
    }

    async fn act(&mut self, step: &Step) -> Result<(), String> {
        match step.word.as_str() {
            "handshake" => self.handshake(step.text(0)).await,
            "conversation" => self.conversation("thread/start", step).await,
            "resume" => self.conversation("thread/resume", step).await,
            "turn" => self.turn(step.text(0), step.text(1)).await,
            "complete" => self.complete(step.text(0), step.text(1), step.text(2)).await,
            "raw" => {
                let text = step.text(0).replace("$id", &self.peer.last_id().to_string());
                self.peer.raw(text.as_bytes()).await
            }
            "bytes" => {
                let bytes: Vec<u8> = step.args.iter().filter_map(byte).collect();
                self.peer.raw(&bytes).await
            }
            "repeat" => {
                let count = usize::try_from(step.number(0)).unwrap_or(0);
                self.peer.raw(step.text(1).repeat(count).as_bytes()).await
            }
            "forever" => {
                let chunk = step.text(0).repeat(1000);
                while self.peer.raw(chunk.as_bytes()).await.is_ok() {}
                Ok(())
            }
            "split" => {
                self.peer.split = usize::try_from(step.number(0)).ok();
                Ok(())
            }
            "silence" => self.peer.drain().await,
            // Only in memory, where time is paused.
            "wait" => {
                tokio::time::sleep(std::time::Duration::from_secs(step.number(0))).await;
                Ok(())
            }
            "deaf" => std::future::pending().await,
            "close-output" => {
                self.peer.close_output();
                Ok(())
            }
            "close-input" => {
                self.peer.close_input();
                Ok(())
            }
            _ => self.body.act(step),
        }
    }

    async fn handshake(&mut self, version: &str) -> Result<(), String> {
        let version = if version.is_empty() { "0.169.0" } else { version };
        self.peer.expect("initialize").await?;
        let reply = json!({
            "userAgent": format!("fake/{version} (tests)"),
            "codexHome": "/fake",
            "platformFamily": "unix",
            "platformOs": "linux",
        });
        self.peer.reply(None, reply).await?;
        self.peer.expect("initialized").await.map(drop)
    }

    /// Opens a thread as it was asked for, so that nothing has to be repaired.
    async fn conversation(&mut self, method: &str, step: &Step) -> Result<(), String> {
        let asked = self.peer.expect(method).await?.body;
        let path = step.args.get(1).cloned().unwrap_or_else(|| json!("/fake/rollout.jsonl"));
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
            "thread": { "id": step.text(0), "path": path },
            "model": asked["model"].as_str().unwrap_or("fake-model"),
            "approvalPolicy": asked["approvalPolicy"],
            "sandbox": sandbox,
        });
        self.peer.reply(None, reply).await
    }

    async fn turn(&mut self, thread: &str, turn: &str) -> Result<(), String> {
        self.peer.expect("turn/start").await?;
        let view = json!({ "id": turn, "status": "inProgress", "items": [] });
        self.peer.reply(None, json!({ "turn": view })).await?;
        self.peer.notify("turn/started", json!({ "threadId": thread, "turn": view })).await
    }

    async fn complete(&mut self, thread: &str, turn: &str, text: &str) -> Result<(), String> {
        let item = json!({ "id": format!("{turn}-message"), "type": "agentMessage", "text": text });
        let params = json!({ "threadId": thread, "turnId": turn, "item": item });
        self.peer.notify("item/completed", params).await?;
        let view = json!({ "id": turn, "status": "completed", "items": [] });
        self.peer.notify("turn/completed", json!({ "threadId": thread, "turn": view })).await
    }
}

/// What the step mentions; nothing in particular when it does not say.
fn expected(step: &Step, index: usize) -> Value {
    step.args.get(index).cloned().unwrap_or_else(|| json!({}))
}

fn byte(value: &Value) -> Option<u8> {
    match value {
        Value::String(hex) => u8::from_str_radix(hex, 16).ok(),
        Value::Number(number) => u8::from_str_radix(&number.to_string(), 16).ok(),
        _ => None,
    }
}
