//! Requests that a runtime never read, because it was killed before: the next one gets them, once.

use codex_sdk_core::testing::Gate;
use codex_sdk_core::types::options::IfBusy;
use codex_sdk_core::{
    CodexClient, Conversation, ConversationFilter, ConversationOptions, EventFilter, TurnOptions,
    TurnStatus,
};
use codex_sdk_tests::Stage;
use rustix::process::{Pid, Signal, kill_process};

fn here(stage: &Stage) -> ConversationOptions {
    ConversationOptions::default().cwd(stage.workspace.path())
}

async fn open(stage: &Stage) -> (CodexClient, Conversation) {
    let client = stage.client().build().unwrap();
    let conversation = client.create_conversation(here(stage)).await.unwrap();
    stage.model.reply().say("Before.");
    conversation.run("Before.", TurnOptions::default()).await.unwrap();
    (client, conversation)
}

/// Without waiting for its end: what is sent next goes into the pipe of a process that is dying.
fn kill(client: &CodexClient) {
    let pid = client.runtime().unwrap().pid.and_then(|pid| Pid::from_raw(pid.cast_signed()));
    kill_process(pid.unwrap(), Signal::KILL).unwrap();
}

fn asked(stage: &Stage, text: &str) -> usize {
    let requests = stage.model.requests();
    requests.iter().filter(|request| request.body().to_string().contains(text)).count()
}

#[tokio::test]
async fn a_turn_that_a_killed_runtime_never_read_is_sent_to_the_next_one_and_is_no_event_before() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    stage.model.otherwise().say("After.");
    let mut ended =
        client.events(EventFilter::default().with_methods(["sdk/turnEnded"])).await.unwrap();
    kill(&client);
    let result = conversation.run("A heron.", TurnOptions::default()).await.unwrap();
    assert_eq!(result.final_response, "After.");
    assert_eq!(asked(&stage, "A heron."), 1);
    let first = ended.next().await.unwrap().unwrap();
    assert_eq!(first.turn_id.as_deref(), Some(&*result.turn_id), "nothing else has ended");
    client.close().await;
}

#[tokio::test]
async fn so_is_whatever_else_is_asked_of_it() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    stage.model.otherwise().say("After.");
    kill(&client);
    let created = client.create_conversation(here(&stage)).await.unwrap();
    created.run("Hello.", TurnOptions::default()).await.unwrap();
    kill(&client);
    conversation.set_name("a heron").await.unwrap();
    kill(&client);
    let found = client.list_conversations(ConversationFilter::default()).all().await.unwrap();
    assert!(found.iter().any(|found| found.name.as_deref() == Some("a heron")));
    kill(&client);
    assert_eq!(conversation.turns().all().await.unwrap().len(), 1);
    client.close().await;
}

#[tokio::test]
async fn turns_in_the_queue_outlive_their_runtime_and_keep_their_order() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    let gate = Gate::default();
    stage.model.on("Die.").say("I am").wait_for(&gate);
    stage.model.otherwise().say("After.");
    let dying = conversation.send_user_turn("Die.", TurnOptions::default()).await.unwrap();
    dying.text().next().await.unwrap().unwrap();
    let queued = |text: &'static str| {
        let queue = TurnOptions::default().if_busy(IfBusy::Queue);
        let conversation = conversation.clone();
        tokio::spawn(async move { conversation.run(text, queue).await })
    };
    let (second, third) = (queued("Second."), queued("Third."));
    kill(&client);
    assert_eq!(dying.result().await.status, TurnStatus::Lost);
    let (second, third) = (second.await.unwrap().unwrap(), third.await.unwrap().unwrap());
    assert_eq!((&*second.final_response, &*third.final_response), ("After.", "After."));
    assert_eq!(asked(&stage, "Second."), 2, "in the turn after it, too");
    assert_eq!(asked(&stage, "Third."), 1);
    client.close().await;
}
