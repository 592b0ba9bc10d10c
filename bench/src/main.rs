//! The programs of `cargo xtask bench`, as one: each measures one side of a comparison once, and prints what it saw as
//! one line of JSON. Which sides are compared, how often, and what is to be reached is said in `xtask/src/bench`.
//!
//! Started as `… app-server`, as a client starts the runtime, it is the replayer.

mod events;
mod looks;
mod machine;
mod memory;
#[cfg(feature = "peers")]
mod peers;
mod raw;
mod replayer;
mod scale;
mod stage;
mod stream;
mod turns;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    // A client puts its configuration behind the subcommand.
    if let ["app-server", ..] = arguments[..] {
        return replayer::run();
    }
    let runtime = tokio::runtime::Runtime::new().context("starting tokio")?;
    if let ["stage", program, arguments @ ..] = &arguments[..] {
        return runtime.block_on(stage::play(program, arguments));
    }
    let seen = runtime.block_on(measure(&arguments))?;
    machine::print(&seen)
}

async fn measure(arguments: &[&str]) -> Result<Value> {
    match arguments {
        ["stream", kind, path, count] => stream::write(kind, path, count.parse()?),
        ["split", stream] => raw::split(stream),
        ["events", stream] => events::ours(stream, events::Consumption::Raw).await,
        ["typed", stream] => events::ours(stream, events::Consumption::Typed).await,
        #[cfg(feature = "peers")]
        ["codex-codes", stream] => peers::codex_codes(stream).await,
        ["looks", stream, passes] => looks::measure(stream, passes.parse()?),
        ["memory", stream] => memory::stopped_reader(stream).await,
        ["scale", stream, conversations] => scale::measure(stream, conversations.parse()?).await,
        ["turns", "ours", turns] => turns::ours(turns.parse()?).await,
        ["turns", "raw", turns] => raw::turns(turns.parse()?),
        ["pool", conversations, runtimes, turns] => {
            turns::pool(conversations.parse()?, runtimes.parse()?, turns.parse()?).await
        }
        other => bail!("nothing is measured by {other:?}"),
    }
}
