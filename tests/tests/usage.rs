//! What a turn used, alone, on the real runtime: whatever the runtime's running totals do.

use codex_sdk_core::testing::Usage;
use codex_sdk_core::types::options::Budget;
use codex_sdk_core::{
    Conversation, ConversationOptions, Handlers, ResumeSettings, TurnOptions, TurnResult,
    TurnStatus,
};
use codex_sdk_tests::Stage;

/// A turn whose only call of the model uses this much; what it is said to have used has to be that.
async fn turn(stage: &Stage, conversation: &Conversation, input: u64, output: u64) {
    stage.model.reply().say("ok").usage(Usage::new(input, output).cached(3).reasoning(1));
    let result = conversation.run("Go on.", TurnOptions::default()).await.unwrap();
    is(&result, input, output);
}

fn is(result: &TurnResult, input: u64, output: u64) {
    let usage = result.usage.unwrap();
    let tokens = usage.tokens;
    assert_eq!((tokens.input_tokens, tokens.output_tokens), (input, output), "{usage:?}");
    assert_eq!((tokens.cached_input_tokens, tokens.reasoning_output_tokens), (3, 1), "{usage:?}");
    assert_eq!(tokens.total_tokens, input + output, "{usage:?}");
    assert_eq!((usage.model_calls, usage.complete), (1, true), "{usage:?}");
}

#[tokio::test]
async fn it_is_the_turns_alone_after_a_compaction_a_revert_a_resume_and_in_a_fork() {
    let stage = Stage::set().await;
    let client = stage.client().build().unwrap();
    let here = || ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(here()).await.unwrap();
    turn(&stage, &conversation, 100, 10).await;
    turn(&stage, &conversation, 200, 20).await;

    stage.model.reply().say("Briefly.").usage(Usage::new(40, 4).cached(3).reasoning(1));
    let compaction = conversation.compact().await.unwrap().result().await;
    println!("compaction: {:?}", compaction.usage);
    turn(&stage, &conversation, 70, 7).await;

    conversation.revert_turns(1).await.unwrap();
    turn(&stage, &conversation, 60, 6).await;

    let fork = conversation.fork(here(), None).await.unwrap();
    turn(&stage, &fork, 50, 5).await;
    turn(&stage, &fork, 51, 5).await;
    turn(&stage, &conversation, 41, 4).await;

    let id = conversation.id().to_string();
    client.close().await;
    let other = stage.client().build().unwrap();
    let settings = ResumeSettings::Client;
    let resumed = other.resume_conversation(&id, here(), settings, Handlers::new()).await.unwrap();
    turn(&stage, &resumed, 30, 3).await;
    turn(&stage, &resumed, 31, 3).await;
    other.close().await;
}

#[tokio::test]
async fn a_budget_of_tokens_or_of_calls_interrupts_the_turn_and_says_which() {
    let stage = Stage::set().await;
    // Without its budget the turn would go on for ever.
    let reply = stage.model.otherwise();
    reply.command("true").command("true").usage(Usage::new(90, 10)).stall();
    let client = stage.client().build().unwrap();
    let here = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(here).await.unwrap();
    let budget = Budget::default;
    for (budget, limit) in [
        (budget().total_tokens(150), "totalTokens"),
        (budget().output_tokens(15), "outputTokens"),
        (budget().model_calls(1), "modelCalls"),
        (budget().tool_calls(1), "toolCalls"),
    ] {
        let options = TurnOptions::default().budget(budget);
        let error = conversation.run("Go on.", options).await.unwrap_err();
        assert_eq!((error.code(), error.reason()), ("TURN", Some("BUDGET")), "{limit}: {error}");
        assert_eq!(error.fault().details["limit"], limit);
        assert_eq!(error.turn_result().unwrap().status, TurnStatus::Interrupted, "{limit}");
    }
    client.close().await;
}
