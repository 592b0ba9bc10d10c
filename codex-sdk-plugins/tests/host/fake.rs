//! A runtime in memory that takes everything, remembers it, and says what the test has it say.

use std::sync::{Arc, Mutex};

use codex_sdk_core::transport::Streams;
use codex_sdk_core::{
    CodexClient, CodexClientBuilder, Conversation, ConversationOptions, TurnOptions,
};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, DuplexStream, duplex, split};
use tokio::sync::mpsc;

pub(crate) struct Fake {
    heard: Arc<Mutex<Vec<Value>>>,
    say: mpsc::Sender<Value>,
}

impl Fake {
    /// A runtime, and a builder of a client that speaks to it.
    pub(crate) fn start() -> (Self, CodexClientBuilder) {
        let (ours, theirs) = duplex(1 << 20);
        let (reader, writer) = split(theirs);
        let (say, says) = mpsc::channel(64);
        let heard = Arc::default();
        tokio::spawn(serve(ours, Arc::clone(&heard), says));
        let builder = CodexClientBuilder::new().with_custom_transport(Streams::new(reader, writer));
        (Self { heard, say }, builder)
    }

    /// Everything that the client has sent with this method.
    pub(crate) fn heard(&self, method: &str) -> Vec<Value> {
        let heard = self.heard.lock().unwrap();
        heard.iter().filter(|message| message["method"] == method).cloned().collect()
    }

    /// The client's answers to questions, by their ids.
    pub(crate) fn answer(&self, id: u64) -> Option<Value> {
        let heard = self.heard.lock().unwrap();
        let is = |message: &&Value| message["method"].is_null() && message["id"] == id;
        heard.iter().find(is).map(|message| message["result"].clone())
    }

    /// Has the runtime say something.
    pub(crate) async fn say(&self, method: &str, params: Value) {
        self.say.send(json!({ "method": method, "params": params })).await.unwrap();
    }

    /// Has the runtime ask whether a command may run, in the turn of [`turn`].
    pub(crate) async fn ask(&self, id: u64, command: &str) {
        let params =
            json!({ "threadId": "thread", "turnId": "turn", "itemId": "item", "command": command });
        let method = "item/commandExecution/requestApproval";
        self.say.send(json!({ "id": id, "method": method, "params": params })).await.unwrap();
    }

    /// Has the runtime end the turn of [`turn`].
    pub(crate) async fn complete(&self) {
        let turn = json!({ "id": "turn", "status": "completed", "items": [] });
        self.say("turn/completed", json!({ "threadId": "thread", "turn": turn })).await;
    }
}

/// A conversation.
pub(crate) async fn open(client: &CodexClient) -> Conversation {
    client.create_conversation(ConversationOptions::default()).await.unwrap()
}

/// A turn that has begun.
pub(crate) async fn turn(conversation: &Conversation) -> codex_sdk_core::Turn {
    conversation.send_user_turn("go", TurnOptions::default()).await.unwrap()
}

async fn serve(
    stream: DuplexStream,
    heard: Arc<Mutex<Vec<Value>>>,
    mut says: mpsc::Receiver<Value>,
) {
    let (reader, mut writer) = split(stream);
    let mut lines = BufReader::new(reader).lines();
    loop {
        let message = tokio::select! {
            line = lines.next_line() => {
                let Ok(Some(line)) = line else { return };
                let message: Value = serde_json::from_str(&line).unwrap();
                let reply = reply(&message);
                heard.lock().unwrap().push(message);
                reply
            }
            said = says.recv() => said,
        };
        if let Some(message) = message {
            writer.write_all(format!("{message}\n").as_bytes()).await.unwrap();
        }
    }
}

fn reply(message: &Value) -> Option<Value> {
    let id = message["id"].as_u64()?;
    let result = match message["method"].as_str()? {
        "initialize" => json!({
            "userAgent": "codex-sdk/99.0.0 (in memory)", "codexHome": "/", "platformFamily": "unix", "platformOs": "linux",
        }),
        "thread/start" => json!({ "thread": { "id": "thread" }, "model": "model", "cwd": "/" }),
        "turn/start" => json!({ "turn": { "id": "turn", "status": "inProgress", "items": [] } }),
        "model/list" => json!({ "data": [], "nextCursor": null }),
        _ => json!({}),
    };
    Some(json!({ "id": id, "result": result }))
}
