//! Sub-agents on the real runtime: they run in threads of their own, and belong to the conversation that started them.

use std::sync::{Arc, Mutex};

use codex_sdk_core::testing::{Call, Matcher, ScriptedModel};
use codex_sdk_core::{
    AskForApproval, ConversationOptions, Decision, EventFilter, SandboxPolicy, TurnOptions,
    TurnStatus,
};
use codex_sdk_tests::Stage;
use codex_sdk_tests::tether::Tether;
use serde_json::{Value, json};

/// Has the model start an agent and wait for it.
pub(crate) fn delegate(model: &ScriptedModel) {
    model
        .reply()
        .tool("spawn_agent", json!({ "message": "count the files" }))
        .call_from(|request| {
            let output: Value = request.last_output().unwrap_or_default().parse().unwrap();
            Call::tool("wait_agent", json!({ "targets": [output["agent_id"]] }))
        })
        .say("My agent says 3.");
}

#[tokio::test]
async fn events_questions_and_tokens_of_a_sub_agent_belong_to_the_conversation_at_the_root() {
    let stage = Stage::set().await;
    stage.model.on(Matcher::subagent()).command("echo x > counted.txt").say("There are 3.");
    delegate(&stage.model);
    let asked: Arc<Mutex<Vec<_>>> = Arc::default();
    let seen = Arc::clone(&asked);
    let client = stage
        .client()
        .with_approval_policy(AskForApproval::Untrusted)
        .on_command_approval(move |request, context| {
            let conversation = context.conversation.map(|known| known.id().clone());
            seen.lock().unwrap().push((request, conversation));
            async { Decision::Accept }
        })
        .build()
        .unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    let mut ends = EventFilter::default().with_methods(["turn/completed"]);
    let mut own = conversation.events(ends.clone()).await.unwrap();
    ends.subagents = true;
    let mut all = conversation.events(ends).await.unwrap();
    let result = conversation.run("delegate", TurnOptions::default()).await.unwrap();
    assert_eq!(result.final_response, "My agent says 3.");
    assert!(stage.workspace.path().join("counted.txt").exists());

    let (question, handed) = asked.lock().unwrap().pop().expect("the sub-agent's question");
    assert_ne!(question.conversation_id.as_ref(), Some(conversation.id()));
    assert_eq!(question.root_conversation_id.as_ref(), Some(conversation.id()));
    assert_eq!(handed.as_ref(), Some(conversation.id()));

    let usage = result.usage.unwrap();
    assert!(usage.subagents.total_tokens > 0, "{usage:?}");
    assert_eq!(usage.model_calls, 3, "the sub-agent's calls are not the turn's");
    assert_eq!(usage.tokens, usage.conversation, "nor are its tokens");

    client.close().await;
    let first = all.next().await.unwrap().unwrap();
    assert_eq!(first.conversation_id, question.conversation_id);
    assert_eq!(first.root_conversation_id.as_ref(), Some(conversation.id()));
    let mut ended = 0;
    while let Some(event) = own.next().await {
        assert_eq!(event.unwrap().conversation_id.as_ref(), Some(conversation.id()));
        ended += 1;
    }
    assert_eq!(ended, 1, "the end of the sub-agent's turn is not one of the conversation's own");
}

#[tokio::test]
async fn an_interrupt_stops_the_commands_of_sub_agents_too() {
    let stage = Stage::set().await;
    let tether = Tether::in_folder(stage.workspace.path());
    stage.model.on(Matcher::subagent()).command(tether.command()).say("Never.");
    delegate(&stage.model);
    let client = stage
        .client()
        .with_approval_policy(AskForApproval::Never)
        .with_sandbox_policy(SandboxPolicy::danger_full_access())
        .build()
        .unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    let turn = conversation.send_user_turn("delegate", TurnOptions::default()).await.unwrap();
    let mut held = tether.taken().await;
    turn.interrupt().await.unwrap();
    held.freed().await;
    assert_eq!(turn.result().await.status, TurnStatus::Interrupted);
    stage.model.reply().say("Still here.");
    let result = conversation.run("And now?", TurnOptions::default()).await.unwrap();
    assert_eq!(result.final_response, "Still here.");
    client.close().await;
}

#[tokio::test]
async fn every_event_of_a_sub_agent_says_whose_it_is_from_the_first_on() {
    let stage = Stage::set().await;
    stage.model.on(Matcher::subagent()).command("echo x > counted.txt").say("There are 3.");
    delegate(&stage.model);
    // The runtime begins to report a sub-agent after a while: one that is asked about lasts that long.
    let client = stage
        .client()
        .with_approval_policy(AskForApproval::Untrusted)
        .on_command_approval(|_, _| async { Decision::Accept })
        .build()
        .unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    let mut subagents = EventFilter::default();
    subagents.subagents = true;
    let mut all = client.events(subagents.clone()).await.unwrap();
    let mut own = conversation.events(subagents).await.unwrap();
    let mut without = client.events(EventFilter::default()).await.unwrap();
    conversation.run("delegate", TurnOptions::default()).await.unwrap();
    client.close().await;
    let mut of_subagent = Vec::new();
    while let Some(event) = all.next().await {
        let event = event.unwrap();
        if event.conversation_id.as_ref().is_some_and(|id| id != conversation.id()) {
            of_subagent.push((event.seq, event.method().to_owned(), event.root_conversation_id));
        }
    }
    let (first, last) = (of_subagent.first().unwrap(), of_subagent.last().unwrap());
    assert_eq!(first.1, "thread/status/changed", "before its turn is known");
    assert_ne!(last.1, first.1, "{of_subagent:?}");
    for (seq, method, root) in &of_subagent {
        assert_eq!(root.as_ref(), Some(conversation.id()), "{method} ({seq})");
    }
    while let Some(event) = without.next().await {
        let id = event.unwrap().conversation_id;
        assert!(
            id.is_none_or(|id| id == *conversation.id()),
            "not even the first is anybody else's"
        );
    }
    let mut seen = Vec::new();
    while let Some(event) = own.next().await {
        seen.push(event.unwrap().seq);
    }
    assert!(of_subagent.iter().all(|(seq, ..)| seen.contains(seq)), "all reach the conversation");
}
