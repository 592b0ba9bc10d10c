//! What plugins and loggers see when one conceals.

use std::borrow::Cow;

use codex_sdk_core::plugin::{HookResult, Plugin, async_trait};
use codex_sdk_plugins::{Redaction, RegisterPlugins as _, WithPlugins as _};
use serde_json::json;

use crate::fake::{Fake, open, turn};
use crate::spy::{Diary, Spy};

#[tokio::test]
async fn observers_see_events_and_results_redacted() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder
        .add_plugin(Spy::new("before", &diary))
        .add_plugin(Redaction::new(["secret"]).unwrap())
        .add_plugin(Spy::new("after", &diary))
        .build()
        .unwrap();
    let conversation = open(&client).await;
    let turn = turn(&conversation).await;
    fake.say("say", json!({ "text": ["a \"secret\""] })).await;
    let item = json!({ "id": "m", "type": "agentMessage", "text": "the secret" });
    let completed = json!({ "threadId": "thread", "turnId": "turn", "item": item });
    fake.say("item/completed", completed).await;
    fake.complete().await;
    assert_eq!(turn.result().await.final_response, "the secret", "the application sees all");
    assert_eq!(client.conceal("a secret"), "a [redacted]");
    client.close().await;
    for name in ["before", "after"] {
        let seen = diary.of(&format!("{name}.on_event say"));
        assert_eq!(seen, [format!(r#"{name}.on_event say {{"text":["a \"[redacted]\""]}}"#)]);
        let end = format!("{name}.on_turn_end");
        assert_eq!(diary.of(&end), [format!("{end} the [redacted]")]);
    }
}

struct Broken;

#[async_trait]
impl Plugin for Broken {
    fn name(&self) -> &str {
        "broken"
    }

    fn conceals(&self) -> bool {
        true
    }

    fn conceal<'a>(&self, text: &'a str) -> HookResult<Cow<'a, str>> {
        assert!(!text.contains("secret"), "cannot look at this");
        Ok(Cow::Borrowed(text))
    }
}

#[tokio::test]
async fn what_cannot_be_concealed_is_not_shown() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder
        .add_plugin(Spy::new("spy", &diary).listens_to(&["say", "sdk/error"]))
        .add_plugin(Broken)
        .build()
        .unwrap();
    client.connect().await.unwrap();
    fake.say("say", json!("a secret")).await;
    fake.say("say", json!("something else")).await;
    diary.has("spy.on_event say \"something else\"").await;
    assert_eq!(diary.of("spy.on_event say").len(), 1);
    assert_eq!(client.conceal("a secret"), "[concealed]");
    client.close().await;
}
