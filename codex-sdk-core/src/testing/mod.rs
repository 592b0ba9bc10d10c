//! The scripted model: a Responses API on loopback that is told, turn by turn, what the model does.
//!
//! It stands in for the model, not for the runtime: the real runtime talks to it as it would to a
//! hosted one, so approvals, patches, tools and failures take the paths that they take in
//! production, without a network, a key or a bill.
//!
//! ```no_run
//! # async fn example() -> Result<(), codex_sdk_core::testing::ModelError> {
//! use codex_sdk_core::testing::{Matcher, ScriptedModel, Usage};
//!
//! let model = ScriptedModel::start().await?;
//! model
//!     .reply()
//!     .say("Let me look.")
//!     .command("ls")
//!     .patch("*** Begin Patch\n*** Add File: a.txt\n+hello\n*** End Patch\n")
//!     .say("Done.")
//!     .usage(Usage::new(1200, 40));
//! model.on("weather").tool("weather", serde_json::json!({ "city": "Basel" })).say("Sunny.");
//! model.on(Matcher::compaction()).say("They talked about the weather.");
//!
//! let options = model.options(); // for the client that is being tested
//! let _client = codex_sdk_core::CodexClientBuilder::new()
//!     .with_config(options.config)
//!     .with_codex_home(options.codex_home);
//! let first = model.next_request().await?;
//! assert_eq!(first.last_user_text().as_deref(), Some("What is in this folder?"));
//! model.close().await;
//! # Ok(())
//! # }
//! ```

mod call;
mod director;
mod draft;
mod gate;
mod input;
mod journal;
mod matcher;
mod model;
mod options;
mod plan;
mod reply;
mod request;
mod script;
mod server;
mod stream;
mod usage;

pub use call::Call;
pub use gate::Gate;
pub use matcher::Matcher;
pub use model::{ModelError, ScriptedModel};
pub use options::ModelOptions;
pub use reply::Reply;
pub use request::{Answered, Request};
pub use usage::Usage;
