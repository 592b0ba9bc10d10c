//! The main job on the real runtime: a conversation, a turn, its text, its events, its result.

use codex_sdk_core::{ConversationOptions, TurnEventFilter, TurnOptions, TurnStatus};
use codex_sdk_tests::Stage;

#[tokio::test]
async fn a_turn_streams_its_text_and_ends_completed() {
    let stage = Stage::set().await;
    stage.model.reply().say("Hello, world.");
    let client = stage.client().build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();

    let turn = conversation.send_user_turn("Say hello.", TurnOptions::default()).await.unwrap();
    let mut text = String::new();
    let mut pieces = turn.text();
    while let Some(piece) = pieces.next().await {
        text.push_str(&piece.unwrap());
    }
    assert_eq!(text, "Hello, world.");

    let result = turn.result().await;
    assert_eq!(result.status, TurnStatus::Completed);
    assert_eq!(result.final_response, "Hello, world.");
    assert!(result.usage.is_some_and(|usage| usage.model_calls == 1), "{result:?}");
    let (event, text) = (result.first_event.unwrap(), result.first_text.unwrap());
    assert!(event <= text && text <= result.duration, "{result:?}");
    assert_eq!(result.model.as_deref(), Some("scripted-model"));

    let mut events = turn.events(TurnEventFilter::default());
    let mut methods = Vec::new();
    while let Some(event) = events.next().await {
        methods.push(event.unwrap().method().to_owned());
    }
    assert_eq!(methods.first().map(String::as_str), Some("turn/started"), "{methods:?}");
    assert_eq!(methods.last().map(String::as_str), Some("sdk/turnEnded"), "{methods:?}");
    client.close().await;
}
