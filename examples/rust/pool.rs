//! A pool: several tasks at once over few runtimes. Each has a conversation of its own, which is closed when it is done.

use codex_sdk_core::{
    CodexClient, CodexClientPool, Conversation, ConversationOptions, Error, PoolOptions,
    TurnOptions,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = PoolOptions::default().max_size(2).max_conversations_per_client(2);
    let pool = CodexClientPool::new(CodexClient::builder(), options)?;

    let files = ["apples.txt", "pears.txt", "plums.txt"];
    let runs = files.map(|file| {
        let pool = pool.clone();
        let task = format!("Summarise {file} in one sentence.");
        tokio::spawn(async move {
            pool.run(task, ConversationOptions::default(), TurnOptions::default()).await
        })
    });
    for (file, run) in files.iter().zip(runs) {
        println!("{file}: {}", run.await??.final_response);
    }

    // More than one turn: the conversation is there for as long as the function runs.
    let advice = pool.with_conversation(ConversationOptions::default(), talk).await?;
    println!("advice: {advice}");

    let stats = pool.stats();
    println!("{} turns, {} conversations still open", stats.turns, stats.conversations);
    pool.close().await;
    Ok(())
}

async fn talk(conversation: Conversation) -> Result<String, Error> {
    let turn = TurnOptions::default;
    conversation.run("Which fruit do we have least of?", turn()).await?;
    let result = conversation.run("What should we do about it?", turn()).await?;
    Ok(result.final_response.clone())
}
