//! What was used, by conversation and by client, and budgets for both.
//!
//! A budget that is used up interrupts the turn that goes on, and vetoes the next ones. Tokens of sub-agents count: they
//! cost the same.

mod budgets;
mod ledger;
mod wall;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use codex_sdk_core::plugin::{HookResult, Interest, Plugin, PluginContext, Veto, async_trait};
use codex_sdk_core::types::{Submission, SubmissionKind};
use codex_sdk_core::{Conversation, Error, Event, TurnResult, WeakCodexClient};
use serde_json::{Value, json};

use self::budgets::Spent;
use self::ledger::Ledger;

pub use self::budgets::Budgets;
pub use self::ledger::{Totals, Used};

/// Counts what is used. Register a clone of its [`Arc`], and read the totals from the other.
#[derive(Debug)]
pub struct UsageTotals {
    state: Arc<State>,
}

#[derive(Debug)]
struct State {
    budgets: Budgets,
    /// A plain mutex: it is held for the time of an addition.
    ledger: Mutex<Ledger>,
    /// The clients whose use is counted: more than one when they share the plugin.
    clients: Mutex<Vec<WeakCodexClient>>,
}

impl UsageTotals {
    /// Counts, and holds turns to these budgets.
    pub fn new(budgets: Budgets) -> Self {
        Self {
            state: Arc::new(State { budgets, ledger: Mutex::default(), clients: Mutex::default() }),
        }
    }

    /// What was used so far, running turns included.
    pub fn totals(&self) -> Totals {
        self.state.ledger().totals()
    }
}

impl Default for UsageTotals {
    fn default() -> Self {
        Self::new(Budgets::default())
    }
}

impl State {
    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An open conversation of one of the clients.
    fn conversation(&self, id: &str) -> Option<Conversation> {
        let clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        clients
            .iter()
            .filter_map(WeakCodexClient::upgrade)
            .find_map(|client| client.conversation(id))
    }

    /// Interrupts the turn that goes on, once, when a budget is used up.
    fn enforce(self: &Arc<Self>, conversation: &str) {
        let spent = {
            let mut ledger = self.ledger();
            let Some(spent) = self.budgets.spent(&ledger, conversation, u64::gt) else { return };
            if !ledger.interrupts(conversation) {
                return;
            }
            spent
        };
        let Some(handle) = self.conversation(conversation) else { return };
        tracing::warn!(
            conversation.id = conversation,
            scope = spent.scope,
            limit = spent.limit,
            "a budget is used up"
        );
        let error = spent.error(conversation);
        tokio::spawn(async move {
            // A client that is closed has no turns any more.
            let _ = handle.client().report(&error).await;
            if let Some(turn) = handle.active_turn() {
                let _ = turn.interrupt_over_budget(spent.limit, spent.used).await;
            }
        });
    }
}

impl Spent {
    fn message(&self) -> String {
        let Self { scope, limit, used, allowed } = self;
        format!("the budget of the {scope} is used up: {used} of {allowed} {limit}")
    }

    fn error(&self, conversation: &str) -> Error {
        Error::plugin(self.message())
            .with_reason("BUDGET")
            .detail("plugin", NAME)
            .detail("conversationId", conversation)
            .detail("scope", self.scope)
            .detail("limit", self.limit)
            .detail("used", self.used)
            .detail("allowed", self.allowed)
    }

    fn veto(&self) -> Veto {
        Veto::new(self.message())
            .with_reason("BUDGET")
            .detail("scope", self.scope)
            .detail("limit", self.limit)
            .detail("used", self.used)
            .detail("allowed", self.allowed)
    }
}

const NAME: &str = "usageTotals";

#[async_trait]
impl Plugin for UsageTotals {
    fn name(&self) -> &'static str {
        NAME
    }

    fn methods(&self) -> Interest {
        Interest::listed(["turn/started", "item/started", "thread/tokenUsage/updated"])
    }

    async fn initialize(&self, context: PluginContext) -> HookResult {
        let mut clients = self.state.clients.lock().unwrap_or_else(PoisonError::into_inner);
        clients.retain(|client| client.upgrade().is_some());
        clients.push(context.client.downgrade());
        Ok(())
    }

    async fn before_submit(&self, submission: Submission) -> Result<Submission, Veto> {
        let Some(conversation) = &submission.conversation_id else { return Ok(submission) };
        let mut ledger = self.state.ledger();
        if submission.method == "thread/revert" {
            ledger.forget_total(conversation);
        }
        let begins_turn = submission.kind == SubmissionKind::UserTurn
            || matches!(&*submission.method, "review/start" | "thread/compact/start");
        if begins_turn && let Some(spent) = self.state.budgets.spent(&ledger, conversation, u64::ge)
        {
            return Err(spent.veto());
        }
        drop(ledger);
        Ok(submission)
    }

    async fn on_event(&self, event: &Event) -> HookResult {
        let Some(root) = &event.root_conversation_id else { return Ok(()) };
        let begun = self.state.ledger().note(root, event);
        if let Some(over) = begun {
            wall::watch(&self.state, root, over);
        }
        self.state.enforce(root);
        Ok(())
    }

    async fn on_turn_end(&self, result: &TurnResult) -> HookResult {
        self.state.ledger().ended(result);
        Ok(())
    }

    fn snapshot(&self) -> Option<Value> {
        Some(json!(self.totals()))
    }
}
