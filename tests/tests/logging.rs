//! What is logged: spans with stable names, and nothing that a user or an agent said.

#![expect(clippy::unwrap_used, reason = "what goes wrong here fails the test")]

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use codex_sdk_core::{AskForApproval, ConversationOptions, Decision, TurnOptions};
use codex_sdk_tests::Stage;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::{LookupSpan, Registry};

/// Writes everything down: spans when they begin, records with the spans around them.
#[derive(Clone, Default)]
struct Notebook(Arc<Mutex<Vec<(Level, String)>>>);

impl Notebook {
    fn note(&self, level: Level, text: String) {
        self.0.lock().unwrap().push((level, text));
    }

    fn all(&self) -> Vec<(Level, String)> {
        self.0.lock().unwrap().clone()
    }
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Notebook {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut text = format!("span {}", attributes.metadata().name());
        attributes.record(&mut Fields(&mut text));
        self.note(*attributes.metadata().level(), text);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let mut text = format!("span {}", context.span(id).map_or("?", |span| span.name()));
        values.record(&mut Fields(&mut text));
        self.note(Level::INFO, text);
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let around: Vec<_> = context
            .event_scope(event)
            .map(|scope| scope.from_root().map(|span| span.name()).collect())
            .unwrap_or_default();
        let mut text = format!("record in {}", around.join("/"));
        event.record(&mut Fields(&mut text));
        self.note(*event.metadata().level(), text);
    }
}

#[tokio::test]
async fn spans_have_stable_names_and_no_record_tells_what_was_said() {
    let notebook = Notebook::default();
    // This thread's default: the test's runtime has no other, so every task of the client writes into the notebook.
    let subscriber = Registry::default().with(notebook.clone());
    let listening = tracing::subscriber::set_default(subscriber);
    {
        let stage = Stage::set().await;
        let file = stage.workspace.path().join("content.txt");
        std::fs::write(&file, "s3cret-content").unwrap();
        stage
            .model
            .reply()
            .command(format!("cat {} # s3cret-command", file.display()))
            .say("s3cret-answer");
        let client = stage
            .client()
            .with_auth(codex_sdk_core::types::options::Auth::ApiKey {
                api_key: "sk-s3cret-key".to_owned(),
                persist: false,
            })
            .with_approval_policy(AskForApproval::Untrusted)
            .on_command_approval(|request, _| async move {
                tracing::debug!(?request, "asked");
                Decision::Accept
            })
            .build()
            .unwrap();
        let options = ConversationOptions::default().cwd(stage.workspace.path());
        let conversation = client.create_conversation(options).await.unwrap();
        let result = conversation.run("s3cret-prompt", TurnOptions::default()).await.unwrap();
        tracing::debug!(?result, ?client, ?conversation, "done");
        client.close().await;
    }
    drop(listening);

    let notes = notebook.all();
    let text: Vec<_> = notes.iter().map(|(_, text)| text.as_str()).collect();
    for name in
        ["codex.client", "codex.connection", "codex.conversation", "codex.turn", "codex.request"]
    {
        let span = format!("span {name}");
        assert!(text.iter().any(|text| text.starts_with(&span)), "{name} is missing in {text:#?}");
    }
    let ended = text.iter().find(|text| text.contains("ended") && text.contains("Completed"));
    let ended = ended.unwrap_or_else(|| panic!("no end of the turn in {text:#?}"));
    assert!(ended.starts_with("record in codex.client/codex.conversation/codex.turn"), "{ended}");
    for (level, text) in &notes {
        assert!(!text.contains("s3cret"), "at {level}: {text}");
    }
}
