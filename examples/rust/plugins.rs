//! Plugins: one of our own that keeps a secret from the model, beside a built-in one that writes the transcript.

use std::sync::Arc;

use codex_sdk_core::types::Submission;
use codex_sdk_core::{Budget, CodexClient, ConversationOptions, TurnOptions, TurnResult};
use codex_sdk_plugins::{
    Budgets, HookResult, Plugin, TranscriptRecorder, UsageTotals, Veto, WithPlugins as _,
    async_trait,
};

struct Discreet;

#[async_trait]
impl Plugin for Discreet {
    fn name(&self) -> &'static str {
        "discreet"
    }

    /// What is returned is sent. An error here means: nothing is.
    async fn before_submit(&self, mut submission: Submission) -> Result<Submission, Veto> {
        let params = submission.params.to_string().replace("Bluebird", "(the project)");
        submission.params = serde_json::from_str(&params)?;
        Ok(submission)
    }

    async fn on_turn_end(&self, result: &TurnResult) -> HookResult {
        println!("turn {:?}", result.status);
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let usage = Arc::new(UsageTotals::new(
        Budgets::default().client(Budget::default().total_tokens(100_000_u64)),
    ));
    let client = CodexClient::builder()
        .add_plugin(Discreet)
        .add_plugin(Arc::clone(&usage))
        .add_plugin(TranscriptRecorder::new("transcripts"))
        .build()?;
    let conversation = client.create_conversation(ConversationOptions::default()).await?;
    let result = conversation.run("What is Bluebird about?", TurnOptions::default()).await?;
    println!("{}", result.final_response);
    println!("turns: {}", usage.totals().client.turns);
    client.close().await;
    Ok(())
}
