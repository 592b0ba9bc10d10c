//! The first and the last hook: when they are called, how often, and what a failure does.

use std::sync::Arc;

use codex_sdk_core::plugin::{CleanupContext, HookResult, Plugin, PluginContext, async_trait};
use codex_sdk_plugins::{FailurePolicy, PluginPolicy, RegisterPlugins as _, WithPlugins as _};
use serde_json::json;
use tokio::sync::Notify;

use crate::fake::Fake;
use crate::spy::{Diary, Does, Spy};

#[tokio::test]
async fn cleanup_runs_once_in_order_after_the_last_event() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder
        .add_plugin(Spy::new("a", &diary).listens_to(&["say"]).does("cleanup", Does::Panic))
        .add_plugin(Spy::new("b", &diary).listens_to(&["say", "sdk/disconnected"]))
        .build()
        .unwrap();
    client.connect().await.unwrap();
    fake.say("say", json!(1)).await;
    client.request_raw("marker", json!({})).await.unwrap();
    tokio::join!(client.close(), client.close());
    client.close().await;
    assert_eq!(diary.of("a.cleanup"), ["a.cleanup Close"]);
    let all = diary.of("");
    let tail = &all[all.len() - 2..];
    assert_eq!(tail, ["a.cleanup Close", "b.cleanup Close"]);
    assert_eq!(diary.of("b.on_event"), ["b.on_event say 1", "b.on_event sdk/disconnected"]);
}

#[tokio::test(start_paused = true)]
async fn a_plugin_that_does_not_initialize_stops_everything() {
    for (does, reason) in
        [(Does::Fail, "FAILED"), (Does::Panic, "PANICKED"), (Does::Hang, "DEADLINE")]
    {
        let (fake, builder) = Fake::start();
        let diary = Diary::new();
        let client = builder
            .add_plugin(Spy::new("first", &diary))
            .add_plugin(Spy::new("broken", &diary).does("initialize", does))
            .build()
            .unwrap();
        let error = client.connect().await.unwrap_err();
        assert_eq!((error.code(), error.reason()), ("PLUGIN", Some(reason)));
        assert_eq!(error.fault().details["hook"], "initialize");
        let again = client.request_raw("some/method", json!({})).await.unwrap_err();
        assert_eq!(again.to_string(), error.to_string());
        assert!(fake.heard("some/method").is_empty());
        client.close().await;
        assert_eq!(diary.of("broken.initialize").len(), 1, "it is tried once");
        assert_eq!(diary.of("broken.cleanup").len(), 1, "also halfway");
        assert_eq!(diary.of("first.cleanup"), ["first.cleanup Close"]);
    }
}

#[tokio::test]
async fn a_client_can_do_without_an_optional_plugin() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let broken = Spy::new("broken", &diary).does("initialize", Does::Fail);
    let policy = PluginPolicy::default().on_failure(FailurePolicy::Optional);
    let client = builder.add_plugin_with(broken, policy).build().unwrap();
    client.request_raw("some/method", json!({})).await.unwrap();
    assert_eq!(fake.heard("some/method").len(), 1);
    client.close().await;
    assert_eq!(diary.of(""), ["broken.initialize", "broken.cleanup Crash"]);
}

#[tokio::test]
async fn a_plugin_is_registered_at_any_time() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder.build().unwrap();
    client.register_plugin(Spy::new("early", &diary)).await.unwrap();
    assert!(diary.of("").is_empty(), "it is initialised when the client connects");
    client.connect().await.unwrap();
    client.register_plugin(Spy::new("late", &diary)).await.unwrap();
    assert_eq!(diary.without("on_event"), ["early.initialize", "late.initialize"]);
    let broken = Spy::new("broken", &diary).does("initialize", Does::Fail);
    let error = client.register_plugin(broken).await.unwrap_err();
    assert_eq!(error.code(), "PLUGIN");
    client.request_raw("some/method", json!({})).await.unwrap();
    assert_eq!(fake.heard("some/method").len(), 1);
    let names: Vec<_> = client.plugins().iter().map(|plugin| plugin.name().to_owned()).collect();
    assert_eq!(names, ["early", "late"]);
    client.close().await;
    assert_eq!(diary.of("broken."), ["broken.initialize", "broken.cleanup Crash"]);
    assert_eq!(diary.of("late.cleanup"), ["late.cleanup Close"]);
    let error = client.register_plugin(Spy::new("over", &diary)).await.unwrap_err();
    assert_eq!(error.reason(), Some("CLOSED"));
}

/// Is initialised when it is told to.
struct Late {
    begun: Notify,
    go: Notify,
    diary: Diary,
}

#[async_trait]
impl Plugin for Late {
    fn name(&self) -> &'static str {
        "late"
    }

    async fn initialize(&self, _context: PluginContext) -> HookResult {
        self.begun.notify_one();
        self.go.notified().await;
        Ok(())
    }

    async fn cleanup(&self, _context: CleanupContext) -> HookResult {
        self.diary.note("late.cleanup".to_owned());
        Ok(())
    }
}

#[tokio::test]
async fn a_plugin_that_is_added_while_the_client_closes_is_cleaned_up() {
    let (_fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder.add_plugin(Spy::new("first", &diary)).build().unwrap();
    client.connect().await.unwrap();
    let late = Late { begun: Notify::new(), go: Notify::new(), diary: diary.clone() };
    let late = Arc::new(late);
    let closing = async {
        late.begun.notified().await;
        client.close().await;
        late.go.notify_one();
    };
    let (added, ()) = tokio::join!(client.register_plugin(Arc::clone(&late)), closing);
    assert_eq!(added.unwrap_err().reason(), Some("CLOSED"));
    assert_eq!(diary.of("late.cleanup").len(), 1);
}

#[tokio::test]
async fn a_client_that_is_only_dropped_cleans_up() {
    let (_fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder.add_plugin(Spy::new("spy", &diary)).build().unwrap();
    client.connect().await.unwrap();
    drop(client);
    diary.has("spy.cleanup Crash").await;
}

#[tokio::test]
async fn the_clients_of_a_cloned_builder_share_plugins_and_no_host() {
    let (_fake, builder) = Fake::start();
    let diary = Diary::new();
    let builder = builder.add_plugin(Spy::new("both", &diary));
    let client = builder.clone().add_plugin(Spy::new("one", &diary)).build().unwrap();
    drop(builder.clone().build().unwrap());
    let other = builder.build().unwrap();
    assert_eq!((client.plugins().len(), other.plugins().len()), (2, 1));
    other.close().await;
    client.connect().await.unwrap();
    client.close().await;
    let calls = ["both.initialize", "one.initialize", "both.cleanup Close", "one.cleanup Close"];
    let seen = diary.without("on_event");
    let seen: Vec<_> = seen.iter().filter(|entry| !entry.contains("before_submit")).collect();
    assert_eq!(seen, calls);
}

#[tokio::test]
async fn a_client_that_was_never_connected_has_nothing_to_clean_up() {
    let (_fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder.add_plugin(Spy::new("spy", &diary)).build().unwrap();
    client.close().await;
    assert!(diary.of("").is_empty());
}
