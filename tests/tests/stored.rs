//! What takes a stored conversation, on the real runtime: refused in the API's words where there is none, and nothing to
//! list before the first turn.

use codex_sdk_core::{
    CodexClient, Conversation, ConversationOptions, Error, Handlers, ResumeSettings, TurnOptions,
};
use codex_sdk_tests::Stage;
use codex_sdk_tests::tether::Tether;

async fn open(stage: &Stage, ephemeral: bool) -> (CodexClient, Conversation) {
    stage.model.otherwise().say("ok");
    let client = stage.client().build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path()).ephemeral(ephemeral);
    let conversation = client.create_conversation(options).await.unwrap();
    (client, conversation)
}

fn is(error: &Error, reason: &str) {
    assert_eq!((error.code(), error.reason()), ("SESSION", Some(reason)), "{error}");
}

#[tokio::test]
async fn what_takes_a_stored_conversation_is_refused_of_an_ephemeral_one() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage, true).await;
    conversation.run("x", TurnOptions::default()).await.unwrap();
    let id = conversation.id();
    let copied = ConversationOptions::default();
    for (call, error) in [
        ("archive", conversation.archive().await.unwrap_err()),
        ("unarchive", conversation.unarchive().await.unwrap_err()),
        ("delete", conversation.delete().await.unwrap_err()),
        ("setName", conversation.set_name("mine").await.unwrap_err()),
        ("turns", conversation.turns().all().await.unwrap_err()),
        ("items", conversation.items().all().await.unwrap_err()),
        ("findTurn", conversation.find_turn("mine").await.unwrap_err()),
        ("revert", conversation.revert_turns(1).await.unwrap_err()),
        ("revert to", conversation.revert_to("a turn").await.unwrap_err()),
        ("fork", conversation.fork(copied.clone(), None).await.unwrap_err()),
        (
            "fork by id",
            client.fork_conversation(id, copied, None, Handlers::new()).await.unwrap_err(),
        ),
    ] {
        is(&error, "NOT_STORED");
        let told = error.to_string();
        assert!(told.contains(&**id) && told.contains("ephemeral"), "{call}: {told}");
    }
    let options = ConversationOptions::default().ephemeral(true).name("mine");
    let error = client.create_conversation(options).await.unwrap_err();
    assert_eq!((error.code(), &error.fault().details["field"]), ("CONFIG", &"name".into()));
    let more = conversation.run("and it goes on", TurnOptions::default()).await.unwrap();
    assert_eq!(more.final_response, "ok");
    client.close().await;
}

#[tokio::test]
async fn before_the_first_turn_there_is_nothing_to_list_and_nothing_to_take_back() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage, false).await;
    assert_eq!(conversation.turns().all().await.unwrap().len(), 0);
    assert_eq!(conversation.items().all().await.unwrap().len(), 0);
    assert!(conversation.find_turn("mine").await.unwrap().is_none());
    let error = conversation.revert_turns(1).await.unwrap_err();
    assert_eq!((error.code(), &error.fault().details["field"]), ("CONFIG", &"turns".into()));
    assert!(error.to_string().contains("at most 0"), "{error}");
    is(&conversation.revert_to("no-such-turn").await.unwrap_err(), "NOT_FOUND");
    is(&conversation.fork(ConversationOptions::default(), None).await.unwrap_err(), "NOT_STORED");
    is(&conversation.unarchive().await.unwrap_err(), "NOT_ARCHIVED");

    conversation.run("one", TurnOptions::default()).await.unwrap();
    assert_eq!(conversation.turns().all().await.unwrap().len(), 1);
    let error = conversation.revert_turns(2).await.unwrap_err();
    assert!(error.to_string().contains("at most 1"), "{error}");
    conversation.revert_turns(1).await.unwrap();
    assert_eq!(conversation.turns().all().await.unwrap().len(), 0);
    client.close().await;
}

#[tokio::test]
async fn the_first_turn_can_be_listed_from_its_first_moment_and_not_taken_back() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    stage.model.reply().command(tether.command()).say("Never.");
    let (client, conversation) = open(&stage, false).await;
    let turn = conversation.send_user_turn("Begin.", TurnOptions::default()).await.unwrap();
    // Whether it is stored by now only the runtime knows.
    conversation.turns().all().await.unwrap();
    conversation.items().all().await.unwrap();
    is(&conversation.revert_turns(1).await.unwrap_err(), "TURN_ACTIVE");
    tether.taken().await;
    assert_eq!(conversation.turns().all().await.unwrap().len(), 1);
    turn.interrupt().await.unwrap();
    client.close().await;
}

#[tokio::test]
async fn what_is_archived_says_so_and_is_opened_once_it_is_out() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage, false).await;
    conversation.run("one", TurnOptions::default()).await.unwrap();
    is(&conversation.unarchive().await.unwrap_err(), "NOT_ARCHIVED");
    conversation.archive().await.unwrap();
    is(&conversation.archive().await.unwrap_err(), "CLOSED");
    let resume = async || {
        let options = ConversationOptions::default();
        client
            .resume_conversation(
                conversation.id(),
                options,
                ResumeSettings::Client,
                Handlers::new(),
            )
            .await
    };
    is(&resume().await.unwrap_err(), "ARCHIVED");
    conversation.unarchive().await.unwrap();
    resume().await.unwrap().close().await.unwrap();
    is(&conversation.unarchive().await.unwrap_err(), "NOT_ARCHIVED");
    client.close().await;
}
