//! What may be used, and whether it is.

use codex_sdk_core::Budget;
use serde::Deserialize;

use super::ledger::{Ledger, Used};

/// What may be used before turns are interrupted. Without a limit: as much as anybody wants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Budgets {
    /// By each conversation, its sub-agents included.
    pub conversation: Budget,
    /// By all conversations of the client together.
    pub client: Budget,
}

/// A budget that is used up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spent {
    /// `conversation` or `client`.
    pub(super) scope: &'static str,
    /// The name of the limit, as in the options.
    pub(super) limit: &'static str,
    pub(super) used: u64,
    pub(super) allowed: u64,
}

impl Budgets {
    /// Sets what each conversation may use.
    #[must_use]
    pub fn conversation(mut self, budget: Budget) -> Self {
        self.conversation = budget;
        self
    }

    /// Sets what all conversations of the client may use together.
    #[must_use]
    pub fn client(mut self, budget: Budget) -> Self {
        self.client = budget;
        self
    }

    /// The budget that is used up: a running turn may use all of it (`gt`), the next one needs something left (`ge`).
    pub(super) fn spent(
        &self,
        ledger: &Ledger,
        conversation: &str,
        is_over: fn(&u64, &u64) -> bool,
    ) -> Option<Spent> {
        let of = |scope, budget, used: &Used| {
            limits(budget, used).into_iter().find_map(|(limit, allowed, used)| {
                let allowed = allowed?;
                is_over(&used, &allowed).then_some(Spent { scope, limit, used, allowed })
            })
        };
        of("conversation", &self.conversation, &ledger.of_conversation(conversation))
            .or_else(|| of("client", &self.client, &ledger.of_client()))
    }
}

fn limits(budget: &Budget, used: &Used) -> [(&'static str, Option<u64>, u64); 5] {
    let millis =
        |length: std::time::Duration| u64::try_from(length.as_millis()).unwrap_or(u64::MAX);
    [
        ("totalTokens", budget.total_tokens, used.tokens.total_tokens),
        ("outputTokens", budget.output_tokens, used.tokens.output_tokens),
        ("wallMs", budget.wall.map(millis), millis(used.wall)),
        ("toolCalls", budget.tool_calls, used.tool_calls),
        ("modelCalls", budget.model_calls, used.model_calls),
    ]
}
