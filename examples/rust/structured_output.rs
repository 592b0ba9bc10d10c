//! Structured output: the answer is of a type of this program, from which its schema is derived.

use codex_sdk_core::{CodexClient, ConversationOptions, Error, SandboxPolicy, TurnOptions};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Deserialize, JsonSchema)]
struct Review {
    verdict: Verdict,
    problems: Vec<Problem>,
    /// Left out when there is nothing to say.
    praise: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Approve,
    Reject,
}

#[derive(Deserialize, JsonSchema)]
struct Problem {
    file: String,
    line: u32,
    text: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = CodexClient::builder().with_sandbox_policy(SandboxPolicy::read_only()).build()?;
    let conversation = client.create_conversation(ConversationOptions::default()).await?;
    match conversation.run_as::<Review>("Review sum.mjs.", TurnOptions::default()).await {
        Ok(answer) => {
            let Review { verdict, problems, praise } = answer.output;
            println!("verdict: {verdict:?}");
            for Problem { file, line, text } in problems {
                println!("{file}:{line}: {text}");
            }
            println!("praise: {}", praise.as_deref().unwrap_or("none"));
        }
        // An answer of another form is an error; what was said is in the partial result.
        Err(Error::Output(fault)) => eprintln!("no review: {}", fault.message),
        Err(other) => return Err(other.into()),
    }
    client.close().await;
    Ok(())
}
