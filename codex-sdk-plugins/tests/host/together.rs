//! Plugins that take events together.

use std::sync::Arc;

use codex_sdk_core::plugin::{HookResult, Interest, Plugin, async_trait};
use codex_sdk_core::{Event, EventFilter, TurnResult};
use codex_sdk_plugins::{FailurePolicy, PluginPolicy, WithPlugins as _};
use serde_json::json;
use tokio::sync::Semaphore;

use crate::fake::{Fake, open, turn};
use crate::spy::Diary;

/// Takes at most two events at a time, and goes on once it may.
struct Recorder {
    diary: Diary,
    may: Arc<Semaphore>,
}

#[async_trait]
impl Plugin for Recorder {
    fn name(&self) -> &'static str {
        "recorder"
    }

    fn methods(&self) -> Interest {
        Interest::listed(["say", "late"])
    }

    async fn on_events(&self, events: &[Event]) -> HookResult<usize> {
        let said: Vec<_> = events.iter().map(Event::params_json).collect();
        self.diary.note(String::from_utf8(said.join(&b' '))?);
        self.may.acquire().await?.forget();
        Ok(events.len().min(2))
    }

    async fn on_turn_end(&self, _: &TurnResult) -> HookResult {
        self.diary.note("end".to_owned());
        Ok(())
    }
}

async fn shown(policy: PluginPolicy) -> Vec<String> {
    let (fake, builder) = Fake::start();
    let (diary, may) = (Diary::new(), Arc::new(Semaphore::new(0)));
    let recorder = Recorder { diary: diary.clone(), may: Arc::clone(&may) };
    let client = builder.add_plugin_with(recorder, policy).build().unwrap();
    let mut all = client.events(EventFilter::default()).await.unwrap();
    let _turn = turn(&open(&client).await).await;
    fake.say("say", json!(0)).await;
    diary.has("0").await;
    for n in 1..4 {
        fake.say("say", json!(n)).await;
    }
    fake.complete().await;
    fake.say("late", json!(4)).await;
    while all.next().await.unwrap().unwrap().method() != "late" {}
    may.add_permits(8);
    diary.has("4").await;
    client.close().await;
    diary.of("")
}

#[tokio::test]
async fn what_waits_is_shown_together_and_what_is_left_again_before_the_end_of_the_turn() {
    let shown = shown(PluginPolicy::default()).await;
    assert_eq!(shown, ["0", "1 2 3", "3", "end", "4"]);
}

#[tokio::test]
async fn one_that_goes_on_after_failures_gets_them_one_by_one() {
    let shown = shown(PluginPolicy::default().on_failure(FailurePolicy::Keep)).await;
    assert_eq!(shown, ["0", "1", "2", "3", "end", "4"]);
}
