//! A whole job: the agent finds out why a program fails, mends it and runs it again. It asks before every command and
//! every change; what it asks, and the answer, is shown. Run it in the folder to work in, or with `cargo xtask quickstart`.

use std::error::Error;
use std::io::{IsTerminal as _, Write as _, stdin, stdout};

use codex_sdk_core::types::options::{RequestPolicy, Unanswered};
use codex_sdk_core::{
    AskForApproval, CodexClient, Conversation, ConversationOptions, Event, PendingRequest,
    TurnEventFilter, TurnOptions, TurnResult, TurnStatus,
};
use serde_json::{Value, json};

const TASK: &str =
    "`node check.mjs` fails. Find out why, mend it, and run it again to show that it passes.";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Only for a model that is known to be harmless: everything it asks for is allowed.
    let yes = std::env::args().any(|argument| argument == "--yes");

    // Questions wait for `respond`, so that one loop shows everything in its order. Unanswered ones are declined in time.
    let mut policy = RequestPolicy::default();
    policy.unanswered = Unanswered::Hold;
    let client = CodexClient::builder()
        .with_approval_policy(AskForApproval::Untrusted)
        .with_request_policy(policy)
        .build()?;
    let runtime = client.connect().await?;
    println!("runtime {}", runtime.runtime_version.as_deref().unwrap_or("of unknown version"));
    let conversation = client.create_conversation(ConversationOptions::default()).await?;

    println!("you     {TASK}");
    let turn = conversation.send_user_turn(TASK, TurnOptions::default()).await?;
    let mut events = turn.events(TurnEventFilter::default());
    while let Some(event) = events.next().await {
        let event = event?;
        show(&event)?;
        if let Some(request) = &event.request {
            let answer = if allowed(request, yes)? { "accept" } else { "decline" };
            println!("        {answer}");
            client.respond(&request.id, json!(answer)).await?;
        }
    }

    let result = turn.result().await;
    report(&result, &conversation);
    client.close().await;
    match result.status {
        TurnStatus::Completed => Ok(()),
        _ => Err(format!("the turn did not complete: {:?}", result.end_reason).into()),
    }
}

/// Prints what the agent writes, and how its commands end.
fn show(event: &Event) -> Result<(), Box<dyn Error>> {
    let params: Value = event.params()?;
    let item = &params["item"];
    match (event.method(), item["type"].as_str()) {
        ("item/started", Some("agentMessage")) => print!("agent   "),
        ("item/agentMessage/delta", _) => {
            print!("{}", params["delta"].as_str().unwrap_or_default());
        }
        ("item/completed", Some("agentMessage")) => println!(),
        ("item/completed", Some("commandExecution")) => {
            if let Some(output) = item["aggregatedOutput"].as_str() {
                print_indented(output);
            }
            println!("        exit code {}", item["exitCode"]);
        }
        _ => {}
    }
    Ok(stdout().flush()?)
}

/// Shows what the agent wants to do, and asks whoever sits at the terminal. Where nobody does, the answer is no.
fn allowed(request: &PendingRequest, yes: bool) -> Result<bool, Box<dyn Error>> {
    let params: Value = request.params()?;
    if let Some(command) = params["command"].as_str() {
        println!("run?    {command}");
    }
    if let Some(item) = &request.item {
        let item: Value = serde_json::from_str(item.get())?;
        for change in item["changes"].as_array().into_iter().flatten() {
            println!("patch?  {}", change["path"].as_str().unwrap_or_default());
            print_indented(change["diff"].as_str().unwrap_or_default());
        }
    }
    if yes || !stdin().is_terminal() {
        return Ok(yes);
    }
    print!("        Allow it? [y/N] ");
    stdout().flush()?;
    let mut answer = String::new();
    // The agent waits for the answer, and so may this thread.
    stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

fn report(result: &TurnResult, conversation: &Conversation) {
    println!("\n{:?} after {:.1?}", result.status, result.duration);
    if let Some(first) = result.first_text {
        println!("        first text after {first:.1?}");
    }
    if let Some(usage) = &result.usage {
        let tokens = &usage.tokens;
        println!(
            "tokens  {} in ({} of them cached), {} out, in {} calls of the model",
            tokens.input_tokens,
            tokens.cached_input_tokens,
            tokens.output_tokens,
            usage.model_calls
        );
    }
    println!("stored  {}", conversation.path().unwrap_or("nowhere"));
}

fn print_indented(text: &str) {
    for line in text.lines() {
        println!("        | {line}");
    }
}
