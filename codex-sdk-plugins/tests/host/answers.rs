//! Questions of the runtime: plugins answer before handlers, and look at every answer.

use std::time::Duration;

use codex_sdk_core::{Decision, EventFilter};
use codex_sdk_plugins::WithPlugins as _;
use serde_json::{Value, json};

use crate::fake::{Fake, open, turn};
use crate::spy::{Diary, Does, Spy};

/// Asks, waits for the settlement, and says how it was settled and what was answered.
async fn settled(fake: &Fake, client: &codex_sdk_core::CodexClient) -> (Value, Value) {
    let filter = EventFilter::default().with_methods(["sdk/requestSettled"]);
    let mut events = client.events(filter).await.unwrap();
    fake.ask(7, "ls").await;
    let event = events.next().await.unwrap().unwrap();
    // The answer is on its way: what comes behind it has arrived when this has.
    client.request_raw("marker", Value::Null).await.unwrap();
    (event.params().unwrap(), fake.answer(7).unwrap())
}

#[tokio::test]
async fn the_first_plugin_that_answers_does_so_before_any_handler() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder
        .add_plugin(Spy::new("silent", &diary))
        .add_plugin(Spy::new("yes", &diary).does("on_server_request", Does::Accept))
        .add_plugin(Spy::new("late", &diary).does("on_server_request", Does::Fail))
        .on_command_approval(|_, _| async { Decision::Cancel })
        .build()
        .unwrap();
    let conversation = open(&client).await;
    let _turn = turn(&conversation).await;
    let (settled, answer) = settled(&fake, &client).await;
    assert_eq!((&settled["how"], &settled["by"]), (&json!("answered"), &json!("plugin")));
    assert_eq!(answer, json!({ "decision": "accept" }));
    assert!(diary.of("late.on_server_request").is_empty());
    assert_eq!(diary.of("late.before_submit item/").len(), 1, "the answer is a submission");
    client.close_within(Duration::ZERO).await;
}

#[tokio::test]
async fn without_an_answer_the_handler_is_asked() {
    let (fake, builder) = Fake::start();
    let client = builder
        .add_plugin(Spy::new("silent", &Diary::new()))
        .on_command_approval(|_, _| async { Decision::Accept })
        .build()
        .unwrap();
    let conversation = open(&client).await;
    let _turn = turn(&conversation).await;
    let (settled, _) = settled(&fake, &client).await;
    assert_eq!((&settled["how"], &settled["by"]), (&json!("answered"), &json!("handler")));
    client.close_within(Duration::ZERO).await;
}

#[tokio::test]
async fn a_plugin_that_fails_declines() {
    for does in [Does::Fail, Does::Panic] {
        let (fake, builder) = Fake::start();
        let client = builder
            .add_plugin(Spy::new("broken", &Diary::new()).does("on_server_request", does))
            .on_command_approval(|_, _| async { Decision::Accept })
            .build()
            .unwrap();
        let conversation = open(&client).await;
        let _turn = turn(&conversation).await;
        let (settled, answer) = settled(&fake, &client).await;
        assert_eq!((&settled["how"], &settled["by"]), (&json!("declined"), &json!("plugin")));
        assert_eq!(answer, json!({ "decision": "decline" }));
        client.close_within(Duration::ZERO).await;
    }
}

#[tokio::test]
async fn an_answer_that_is_not_let_through_declines() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder.add_plugin(Spy::new("spy", &diary)).build().unwrap();
    let conversation = open(&client).await;
    let _turn = turn(&conversation).await;
    codex_sdk_plugins::RegisterPlugins::register_plugin(
        &client,
        Spy::new("guard", &diary)
            .does("before_submit", Does::Panic)
            .does("on_server_request", Does::Accept),
    )
    .await
    .unwrap();
    let filter = EventFilter::default().with_methods(["sdk/requestSettled"]);
    let mut events = client.events(filter).await.unwrap();
    fake.ask(7, "ls").await;
    let settled: Value = events.next().await.unwrap().unwrap().params().unwrap();
    assert_eq!((&settled["how"], &settled["by"]), (&json!("declined"), &json!("plugin")));
    client.close_within(Duration::ZERO).await;
    assert_eq!(fake.answer(7), Some(json!({ "decision": "decline" })));
}
