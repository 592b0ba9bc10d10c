//! Observers that fail: reported once, detached, and nobody else notices.

use std::sync::Arc;
use std::time::Duration;

use codex_sdk_core::EventFilter;
use codex_sdk_plugins::{FailurePolicy, PluginPolicy, WithPlugins as _};
use serde_json::{Value, json};

use crate::fake::Fake;
use crate::spy::{Diary, Does, Spy};

#[tokio::test(start_paused = true)]
async fn an_observer_that_fails_is_reported_once_and_detached() {
    for (does, reason) in
        [(Does::Fail, "FAILED"), (Does::Panic, "PANICKED"), (Does::Hang, "DEADLINE")]
    {
        let (fake, builder) = Fake::start();
        let diary = Diary::new();
        let broken = Spy::new("broken", &diary).listens_to(&["say"]).does("on_event", does);
        let client = builder
            .add_plugin(broken)
            .add_plugin(Spy::new("well", &diary).listens_to(&["say", "sdk/error"]))
            .build()
            .unwrap();
        let filter = EventFilter::default().with_methods(["sdk/error"]);
        let mut errors = client.events(filter).await.unwrap();
        client.connect().await.unwrap();
        for n in 0..3 {
            fake.say("say", json!(n)).await;
        }
        let error: Value = errors.next().await.unwrap().unwrap().params().unwrap();
        assert_eq!(error["error"]["code"], "PLUGIN");
        assert_eq!(error["error"]["reason"], reason);
        assert_eq!(error["error"]["details"], json!({ "plugin": "broken", "hook": "on_event" }));
        diary.has("well.on_event say 2").await;
        diary.has("well.on_event sdk/error").await;
        client.request_raw("some/method", json!({})).await.unwrap();
        client.close().await;
        assert_eq!(diary.of("broken.on_event"), ["broken.on_event say 0"]);
        assert_eq!(diary.of("broken.before_submit some").len(), 1, "its other hooks go on");
        assert_eq!(diary.of("broken.cleanup").len(), 1);
        assert_eq!(diary.of("well.on_error the plugin broken").len(), 1);
        assert!(errors.next().await.is_none(), "it is reported once");
    }
}

#[tokio::test]
async fn a_policy_may_keep_an_observer() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let broken = Spy::new("broken", &diary).listens_to(&["say"]).does("on_event", Does::Panic);
    let policy = PluginPolicy::default().on_failure(FailurePolicy::Keep);
    let client = builder.add_plugin_with(broken, policy).build().unwrap();
    client.connect().await.unwrap();
    for n in 0..3 {
        fake.say("say", json!(n)).await;
    }
    diary.has("broken.on_event say 2").await;
    assert_eq!(diary.of("broken.on_event").len(), 3);
    client.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_deadline_is_the_plugins_own() {
    let (_fake, builder) = Fake::start();
    let diary = Diary::new();
    let slow = Spy::new("slow", &diary).does("before_submit", Does::Hang);
    let policy = PluginPolicy::default().deadline(Duration::from_millis(20));
    let client = builder.add_shared_plugin(Arc::new(slow), policy).build().unwrap();
    client.connect().await.unwrap();
    let begun = tokio::time::Instant::now();
    client.request_raw("some/method", json!({})).await.unwrap_err();
    assert_eq!(begun.elapsed().as_millis(), 20);
    client.close().await;
}

#[tokio::test]
async fn a_plugin_sees_what_it_listens_to_and_the_ends_of_turns() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder
        .add_plugin(Spy::new("some", &diary).listens_to(&["say"]))
        .add_plugin(Spy::new("most", &diary))
        .build()
        .unwrap();
    let conversation = crate::fake::open(&client).await;
    let turn = crate::fake::turn(&conversation).await;
    fake.say("item/agentMessage/delta", json!({ "threadId": "thread", "turnId": "turn" })).await;
    let item = json!({ "id": "m", "type": "agentMessage", "text": "done" });
    let completed = json!({ "threadId": "thread", "turnId": "turn", "item": item });
    fake.say("item/completed", completed).await;
    fake.complete().await;
    turn.result().await;
    client.close().await;
    assert_eq!(diary.of("some.on_"), ["some.on_turn_end done"]);
    assert_eq!(diary.of("most.on_turn_end"), ["most.on_turn_end done"]);
    let events = diary.of("most.on_event");
    assert_eq!(events[0], "most.on_event sdk/connected", "nothing is missed: {events:?}");
    assert!(events.contains(&"most.on_event item/completed".to_owned()), "{events:?}");
    assert!(!events.iter().any(|event| event.ends_with("delta")), "{events:?}");
}
