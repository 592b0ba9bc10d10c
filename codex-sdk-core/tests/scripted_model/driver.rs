//! The real runtime over raw JSON-RPC: just enough to drive turns against a scripted model.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use codex_sdk_core::testing::ScriptedModel;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

/// A runtime that is silent for this long hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// The runtime that the tests run.
#[expect(clippy::disallowed_methods, reason = "the one place in this test that looks for it")]
fn runtime_path() -> PathBuf {
    std::env::var_os("CODEX_PATH")
        .map(PathBuf::from)
        .expect("set CODEX_PATH to the runtime's native executable to run these tests")
}

pub(crate) struct Runtime {
    _child: Child,
    stdin: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
    last_id: u64,
    /// Messages that came while a reply was awaited.
    early: VecDeque<Value>,
    _home: TempDir,
    pub(crate) cwd: TempDir,
}

impl Runtime {
    pub(crate) async fn start(model: &ScriptedModel) -> Self {
        let (home, cwd) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let options = model.options();
        let config = toml::to_string(&options.config).unwrap();
        std::fs::write(home.path().join("config.toml"), config).unwrap();
        #[expect(clippy::disallowed_methods, reason = "the one place in this test that starts it")]
        let mut child = Command::new(runtime_path())
            .arg("app-server")
            .env("CODEX_HOME", home.path())
            .envs(options.env)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("the runtime starts");
        let stdin = child.stdin.take().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let early = VecDeque::new();
        let mut runtime = Self { _child: child, stdin, lines, last_id: 0, early, _home: home, cwd };
        let client = json!({ "name": "scripted-model-test", "title": "test", "version": "0" });
        let capabilities = json!({ "experimentalApi": true });
        runtime
            .request("initialize", json!({ "clientInfo": client, "capabilities": capabilities }))
            .await;
        runtime.send(&json!({ "method": "initialized" })).await;
        runtime
    }

    pub(crate) async fn request(&mut self, method: &str, params: Value) -> Value {
        self.last_id += 1;
        let id = self.last_id;
        self.send(&json!({ "id": id, "method": method, "params": params })).await;
        loop {
            let message = self.read().await;
            if message["id"] == id && message.get("method").is_none() {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
            self.early.push_back(message);
        }
    }

    /// Starts a thread in the working directory with these settings, and returns its id.
    pub(crate) async fn thread(&mut self, mut settings: Value) -> String {
        settings["cwd"] = json!(self.cwd.path());
        let started = self.request("thread/start", settings).await;
        started["thread"]["id"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn start_turn(
        &mut self,
        thread: &str,
        text: &str,
        mut settings: Value,
    ) -> String {
        settings["threadId"] = json!(thread);
        settings["input"] = json!([{ "type": "text", "text": text, "text_elements": [] }]);
        let started = self.request("turn/start", settings).await;
        started["turn"]["id"].as_str().unwrap().to_owned()
    }

    /// Runs a turn to its end, answers what the runtime asks, and returns all messages.
    pub(crate) async fn turn(
        &mut self,
        thread: &str,
        text: &str,
        mut answer: impl FnMut(&Value) -> Value,
    ) -> Vec<Value> {
        self.start_turn(thread, text, json!({})).await;
        self.until_completed(thread, &mut answer).await
    }

    pub(crate) async fn until_completed(
        &mut self,
        thread: &str,
        mut answer: impl FnMut(&Value) -> Value,
    ) -> Vec<Value> {
        let mut messages = Vec::new();
        loop {
            let message = self.next().await;
            if message.get("id").is_some() {
                let answer = answer(&message);
                self.send(&json!({ "id": message["id"], "result": answer })).await;
            }
            let ended =
                message["method"] == "turn/completed" && message["params"]["threadId"] == thread;
            messages.push(message);
            if ended {
                return messages;
            }
        }
    }

    /// Reads on until a notification or request of this method comes.
    pub(crate) async fn until(&mut self, method: &str) -> Value {
        loop {
            let message = self.next().await;
            if message["method"] == method {
                return message;
            }
        }
    }

    pub(crate) async fn next(&mut self) -> Value {
        match self.early.pop_front() {
            Some(message) => message,
            None => self.read().await,
        }
    }

    async fn send(&mut self, message: &Value) {
        self.stdin.write_all(format!("{message}\n").as_bytes()).await.unwrap();
    }

    async fn read(&mut self) -> Value {
        let line = tokio::time::timeout(PATIENCE, self.lines.next_line()).await;
        let line = line.expect("the runtime is silent").unwrap().expect("the runtime has exited");
        serde_json::from_str(&line).unwrap()
    }
}

/// For turns in which the runtime must not ask anything.
pub(crate) fn unasked(request: &Value) -> Value {
    panic!("the runtime asks {request}")
}

/// Accepts what is asked.
pub(crate) fn accept(_: &Value) -> Value {
    json!({ "decision": "accept" })
}

/// Declines what is asked.
pub(crate) fn decline(_: &Value) -> Value {
    json!({ "decision": "decline" })
}

/// The methods' params among messages.
pub(crate) fn params<'a>(messages: &'a [Value], method: &str) -> Vec<&'a Value> {
    messages.iter().filter(|m| m["method"] == method).map(|m| &m["params"]).collect()
}

/// The completed items of a type.
pub(crate) fn completed<'a>(messages: &'a [Value], kind: &str) -> Vec<&'a Value> {
    let items = params(messages, "item/completed").into_iter().map(|params| &params["item"]);
    items.filter(|item| item["type"] == kind).collect()
}

/// The texts of the agent's completed messages.
pub(crate) fn texts(messages: &[Value]) -> Vec<&str> {
    completed(messages, "agentMessage").iter().filter_map(|item| item["text"].as_str()).collect()
}

/// The turn as the last message reports it.
pub(crate) fn ended(messages: &[Value]) -> &Value {
    &messages.last().unwrap()["params"]["turn"]
}
