//! Submissions: who sees them, in which order, and what keeps one from being sent.

use codex_sdk_core::TurnOptions;
use codex_sdk_plugins::WithPlugins as _;
use serde_json::json;

use crate::fake::{Fake, open, turn};
use crate::spy::{Diary, Does, Spy};

#[tokio::test]
async fn every_plugin_changes_the_parameters_in_turn() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder
        .add_plugin(Spy::new("a", &diary).does("before_submit", Does::Sign))
        .add_plugin(Spy::new("b", &diary).does("before_submit", Does::Sign))
        .build()
        .unwrap();
    client.request_raw("some/method", json!({})).await.unwrap();
    assert_eq!(fake.heard("some/method")[0]["params"], json!({ "seen": "ab" }));
    assert!(fake.heard("something/else").is_empty(), "a plugin changes parameters, nothing else");
    assert_eq!(
        diary.without("on_event"),
        [
            "a.initialize",
            "b.initialize",
            "a.before_submit some/method",
            "b.before_submit some/method",
        ]
    );
    client.close().await;
}

#[tokio::test(start_paused = true)]
async fn what_was_vetoed_or_failed_on_is_not_sent() {
    for (does, reason) in
        [(Does::Fail, "VETOED"), (Does::Panic, "PANICKED"), (Does::Hang, "DEADLINE")]
    {
        let (fake, builder) = Fake::start();
        let diary = Diary::new();
        let client = builder
            .add_plugin(Spy::new("guard", &diary).does("before_submit", does))
            .add_plugin(Spy::new("next", &diary))
            .build()
            .unwrap();
        let error = client.request_raw("some/method", json!({})).await.unwrap_err();
        assert_eq!((error.code(), error.reason()), ("PLUGIN", Some(reason)), "{error}");
        assert_eq!(error.fault().details["plugin"], "guard");
        assert_eq!(error.fault().details["method"], "some/method");
        assert!(fake.heard("some/method").is_empty());
        assert!(diary.of("next.before_submit").is_empty(), "nobody sees what is not sent");
        diary.has(&format!("next.on_error {error}")).await;
        client.close().await;
    }
}

#[tokio::test]
async fn a_turn_that_is_vetoed_does_not_begin() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder.add_plugin(Spy::new("spy", &diary)).build().unwrap();
    let conversation = open(&client).await;
    codex_sdk_plugins::RegisterPlugins::register_plugin(
        &client,
        Spy::new("guard", &diary).does("before_submit", Does::Fail),
    )
    .await
    .unwrap();
    let error = conversation.send_user_turn("go", TurnOptions::default()).await.unwrap_err();
    assert_eq!(error.code(), "PLUGIN");
    assert!(conversation.active_turn().is_none() && fake.heard("turn/start").is_empty());
    client.close().await;
}

#[tokio::test]
async fn interrupts_and_the_shutdown_are_shown_and_happen() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder.add_plugin(Spy::new("spy", &diary)).build().unwrap();
    let conversation = open(&client).await;
    let turn = turn(&conversation).await;
    // Before that, the runtime cannot interrupt it.
    let started = json!({ "id": "turn", "status": "inProgress", "items": [] });
    fake.say("turn/started", json!({ "threadId": "thread", "turn": started })).await;
    codex_sdk_plugins::RegisterPlugins::register_plugin(
        &client,
        Spy::new("guard", &diary).does("before_submit", Does::Fail),
    )
    .await
    .unwrap();
    let ended = async {
        diary.has("guard.before_submit turn/interrupt").await;
        fake.complete().await;
    };
    let (interrupted, ()) = tokio::join!(turn.interrupt(), ended);
    interrupted.unwrap();
    assert_eq!(fake.heard("turn/interrupt").len(), 1);
    client.close().await;
    assert_eq!(diary.of("guard.before_submit").last().unwrap(), "guard.before_submit shutdown");
}

#[tokio::test]
async fn a_plugin_does_not_see_its_own_submissions() {
    let (fake, builder) = Fake::start();
    let diary = Diary::new();
    let client = builder
        .add_plugin(
            Spy::new("asks", &diary).does("initialize", Does::Ask).does("before_submit", Does::Ask),
        )
        .add_plugin(Spy::new("other", &diary))
        .build()
        .unwrap();
    client.request_raw("some/method", json!({})).await.unwrap();
    assert_eq!(fake.heard("model/list").len(), 2);
    assert_eq!(diary.of("asks.before_submit"), ["asks.before_submit some/method"]);
    assert_eq!(
        diary.of("other.before_submit"),
        ["other.before_submit model/list", "other.before_submit some/method"],
        "the others do, once they are initialised"
    );
    client.close().await;
}
