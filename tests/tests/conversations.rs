//! The life of a conversation on the real runtime: opened, listed, gone on with in another process, copied, taken back,
//! put away.

use codex_sdk_core::{
    AskForApproval, CodexClient, ConversationOptions, EventFilter, Handlers, ResumeSettings,
    ReviewTarget, SandboxPolicy, TurnOptions, TurnStatus,
};
use codex_sdk_tests::{Stage, workspace_write_only};
use futures_util::StreamExt as _;
use serde_json::value::RawValue;

fn here(stage: &Stage) -> ConversationOptions {
    ConversationOptions::default().cwd(stage.workspace.path())
}

fn client(stage: &Stage) -> CodexClient {
    stage.model.otherwise().say("ok");
    stage.client().build().unwrap()
}

#[tokio::test]
async fn what_was_said_is_listed_found_and_taken_back() {
    let stage = Stage::set().await;
    let client = client(&stage);
    let conversation = client.create_conversation(here(&stage).name("mine")).await.unwrap();
    let mut ids = Vec::new();
    for n in 0..3 {
        let options = TurnOptions::default().client_message_id(format!("message-{n}"));
        let result = conversation.run(format!("turn {n}"), options).await.unwrap();
        ids.push(result.turn_id.to_string());
    }

    let listed: Vec<_> =
        conversation.turns().map(|turn| turn.unwrap().id.to_string()).collect().await;
    assert_eq!(listed, ids);
    assert_eq!(conversation.settings().name.as_deref(), Some("mine"));
    conversation.set_name("ours").await.unwrap();
    assert_eq!(conversation.settings().name.as_deref(), Some("ours"));
    let items = conversation.items().all().await.unwrap();
    assert_eq!(items.len(), 6, "three questions and three answers");
    let texts = conversation.items_as::<Box<RawValue>>().all().await.unwrap();
    let read: Vec<_> = texts.iter().map(|text| serde_json::from_str(text.get()).unwrap()).collect();
    assert_eq!(items, read, "the same as the runtime wrote it");
    let found = conversation.find_turn("message-1").await.unwrap().unwrap();
    assert_eq!(found.id.to_string(), ids[1]);
    assert!(conversation.find_turn("message-9").await.unwrap().is_none());

    conversation.revert_turns(1).await.unwrap();
    conversation.revert_to(&ids[0]).await.unwrap();
    let left = conversation.turns().all().await.unwrap();
    assert_eq!(left.len(), 1);
    let error = conversation.revert_to("no-such-turn").await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("SESSION", Some("NOT_FOUND")));
    assert_eq!(conversation.revert_turns(5).await.unwrap_err().code(), "CONFIG");

    let after = conversation.run("once more", TurnOptions::default()).await.unwrap();
    assert_eq!(
        after.usage.unwrap().model_calls,
        1,
        "the usage of the turn alone, also after a revert"
    );
    client.close().await;
}

#[tokio::test]
async fn a_conversation_goes_on_in_another_process_with_the_settings_asked_for() {
    let stage = Stage::set().await;
    let first = client(&stage);
    let network = SandboxPolicy::WorkspaceWrite {
        network_access: true,
        writable_roots: Vec::new(),
        exclude_tmpdir_env_var: false,
        exclude_slash_tmp: false,
    };
    let options = here(&stage).sandbox_policy(network.clone()).effort("low");
    let conversation = first.create_conversation(options.clone()).await.unwrap();
    conversation.run("remember 42", TurnOptions::default()).await.unwrap();
    let id = conversation.id().to_string();
    first.close().await;

    let second = stage.client().build().unwrap();
    let again = second
        .resume_conversation(&id, options, ResumeSettings::Client, Handlers::new())
        .await
        .unwrap();
    assert_eq!(again.turn_context().sandbox_policy, Some(network));
    again.run("what was it?", TurnOptions::default()).await.unwrap();
    assert_eq!(again.turns().all().await.unwrap().len(), 2);

    let other = second
        .resume_conversation(
            &id,
            ConversationOptions::default(),
            ResumeSettings::Client,
            Handlers::new(),
        )
        .await;
    assert_eq!(other.unwrap_err().reason(), Some("IN_USE"));
    let nowhere = "00000000-0000-7000-8000-000000000000";
    let missing = second
        .resume_conversation(
            nowhere,
            ConversationOptions::default(),
            ResumeSettings::Client,
            Handlers::new(),
        )
        .await;
    assert_eq!(missing.unwrap_err().reason(), Some("NOT_FOUND"));
    second.close().await;
}

#[tokio::test]
async fn a_fork_keeps_the_settings_and_goes_its_own_way() {
    let stage = Stage::set().await;
    let client = client(&stage);
    let options = here(&stage)
        .sandbox_policy(SandboxPolicy::read_only())
        .approval_policy(AskForApproval::Never);
    let conversation = client.create_conversation(options).await.unwrap();
    let first = conversation.run("one", TurnOptions::default()).await.unwrap();
    conversation.run("two", TurnOptions::default()).await.unwrap();

    let fork =
        conversation.fork(ConversationOptions::default(), Some(&first.turn_id)).await.unwrap();
    assert_ne!(fork.id(), conversation.id());
    assert_eq!(fork.turn_context().sandbox_policy, Some(SandboxPolicy::read_only()));
    assert_eq!(fork.turns().all().await.unwrap().len(), 1);
    fork.run("three", TurnOptions::default()).await.unwrap();
    assert_eq!(conversation.turns().all().await.unwrap().len(), 2);
    client.close().await;
}

#[tokio::test]
async fn its_readers_end_when_it_is_closed() {
    let stage = Stage::set().await;
    let client = client(&stage);
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    let filter = EventFilter::default().with_methods(["sdk/turnEnded"]);
    let events = conversation.events(filter.clone()).await.unwrap();
    conversation.run("Hello.", TurnOptions::default()).await.unwrap();
    conversation.close().await.unwrap();
    let seen: Vec<_> = events.map(|event| event.unwrap().method().to_owned()).collect().await;
    assert_eq!(seen, ["sdk/turnEnded"], "what was there is still read");
    let error = conversation.events(filter).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("SESSION", Some("CLOSED")));
    client.close().await;
}

#[tokio::test]
async fn conversations_are_listed_archived_and_removed() {
    let stage = Stage::set().await;
    let client = client(&stage);
    for name in ["first", "second"] {
        let conversation = client.create_conversation(here(&stage).name(name)).await.unwrap();
        conversation.run(format!("the {name} one"), TurnOptions::default()).await.unwrap();
        if name == "second" {
            conversation.archive().await.unwrap();
            assert!(client.conversation(conversation.id()).is_none());
        }
    }
    let names = |archived: bool| {
        let client = client.clone();
        async move {
            let filter = codex_sdk_core::ConversationFilter::default().archived(archived);
            let listed = client.list_conversations(filter).all().await.unwrap();
            listed.into_iter().map(|summary| (summary.name, summary.archived)).collect::<Vec<_>>()
        }
    };
    assert_eq!(names(false).await, [(Some("first".to_owned()), false)]);
    assert_eq!(names(true).await, [(Some("second".to_owned()), true)]);
    client.close().await;
}

#[tokio::test]
async fn a_review_and_a_compaction_are_turns() {
    let stage = Stage::set().await;
    let client = client(&stage);
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    conversation.run("one", TurnOptions::default()).await.unwrap();

    let everything = ReviewTarget::Custom { instructions: "look at everything".to_owned() };
    let targets = [
        (everything, "look at everything"),
        (ReviewTarget::UncommittedChanges {}, "untracked"),
        (ReviewTarget::Commit { sha: "abcdef1".to_owned() }, "abcdef1"),
        (ReviewTarget::BaseBranch { branch: "trunk".to_owned() }, "trunk"),
    ];
    for (target, told) in targets {
        let review = conversation.review(target).await.unwrap();
        let result = review.result().await;
        assert_eq!(result.status, TurnStatus::Completed, "{result:?}");
        assert!(!result.items.is_empty());
        let asked = stage.model.requests().pop().unwrap().body().to_string();
        assert!(asked.contains(told), "{told}: {asked}");
    }

    let compaction = conversation.compact().await.unwrap();
    assert!(!compaction.id().is_empty());
    assert_eq!(compaction.result().await.status, TurnStatus::Completed);
    client.close().await;
}

#[tokio::test]
async fn what_a_turn_overrides_ends_with_it() {
    let stage = Stage::set().await;
    let client = client(&stage);
    let conversation = client
        .create_conversation(
            here(&stage)
                .approval_policy(AskForApproval::Untrusted)
                .sandbox_policy(workspace_write_only()),
        )
        .await
        .unwrap();
    let danger = TurnOptions::default().sandbox_policy(SandboxPolicy::danger_full_access());
    conversation.run("with everything", danger).await.unwrap();

    let file =
        stage.workspace.path().parent().unwrap().join(format!("outside-{}", conversation.id()));
    let write = format!("echo escaped > {}", file.display());
    stage.model.reply().command(&write).say("done");
    let options = TurnOptions::default().approval_policy(AskForApproval::Never);
    conversation.run("now without", options).await.unwrap();
    assert!(!file.exists(), "the sandbox of the earlier turn must not stick");
    client.close().await;
}
