//! Sending a turn and waiting for its end, in one call.

use std::sync::Arc;

use codex_sdk_types::TurnResult;
use codex_sdk_types::options::{Input, TurnOptions};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::Conversation;
use crate::error::{Error, Result};
use crate::output::{OutputSchema, TypedResult};
use crate::requests::Handlers;
use crate::turn::{Turn, TurnParts};

impl Conversation {
    /// Sends a turn and waits for its end.
    ///
    /// # Errors
    /// When the turn did not complete: `TURN` when it failed, was lost or interrupted, `TIMEOUT` when its own
    /// `timeout` passed; `OUTPUT` when the answer does not fit the `output_schema`; each carries the partial result. And
    /// those of [`Self::send_user_turn`].
    ///
    /// # Cancel safety
    /// Dropping the future interrupts the turn.
    pub async fn run(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
    ) -> Result<Arc<TurnResult>> {
        let turn = self.send_user_turn(input, options).await?;
        outcome(&turn).await
    }

    /// Sends a turn whose answer is a value of this type, and waits for its end. The schema is derived from the type; what
    /// is optional in it may be left out by the model.
    ///
    /// ```no_run
    /// # async fn example(conversation: codex_sdk_core::Conversation) -> codex_sdk_core::Result<()> {
    /// use codex_sdk_core::TurnOptions;
    ///
    /// #[derive(serde::Deserialize, schemars::JsonSchema)]
    /// struct Verdict {
    ///     /// In one sentence.
    ///     reason: String,
    ///     approved: bool,
    /// }
    ///
    /// let answer = conversation.run_as::<Verdict>("May this be merged?", TurnOptions::default()).await?;
    /// println!("{}: {}", answer.output.approved, answer.output.reason);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `CONFIG` when the type has no schema in the strict subset that models know (maps, tuples, values of any type), and
    /// those of [`Self::run`].
    ///
    /// # Cancel safety
    /// As [`Self::run`].
    pub async fn run_as<T: DeserializeOwned + JsonSchema>(
        &self,
        input: impl Into<Input>,
        options: TurnOptions,
    ) -> Result<TypedResult<T>> {
        if options.output_schema.is_some() {
            let allowed = "left out with run_as, which derives it from the type";
            return Err(Error::invalid("outputSchema", serde_json::json!({}), allowed));
        }
        let output = Some(Arc::new(OutputSchema::derived::<T>()?));
        let parts = TurnParts { handlers: Handlers::default(), output };
        let turn = self.send(input.into(), &options, parts).await?;
        TypedResult::of(outcome(&turn).await?)
    }
}

/// Waits for the end of a turn that nobody else holds: without a waiter, it is interrupted.
async fn outcome(turn: &Turn) -> Result<Arc<TurnResult>> {
    let interrupt = turn.interrupt_on_drop();
    let outcome = turn.outcome().await;
    interrupt.disarm();
    outcome
}
