//! Budgets of time: a turn that says nothing has to be stopped all the same.

use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::timeout;

use super::State;

/// Interrupts a turn when its time is up, unless it is over by then.
pub(super) fn watch(state: &Arc<State>, conversation: &str, mut over: oneshot::Receiver<()>) {
    let budgets = &state.budgets;
    if budgets.conversation.wall.is_none() && budgets.client.wall.is_none() {
        return;
    }
    let (state, conversation) = (Arc::downgrade(state), conversation.to_owned());
    tokio::spawn(async move {
        while let Some(left) = state.upgrade().and_then(|state| state.time_left(&conversation)) {
            if timeout(left, &mut over).await.is_ok() {
                return;
            }
            if let Some(state) = Weak::upgrade(&state) {
                state.enforce(&conversation);
            }
        }
    });
}

impl State {
    /// How long until a budget of time may be used up; nothing when it is, and when there is none.
    fn time_left(&self, conversation: &str) -> Option<Duration> {
        let ledger = self.ledger();
        if !ledger.is_active(conversation) {
            return None;
        }
        let left = |allowed: Option<Duration>, used: Duration, turns: usize| {
            // One more millisecond, since a running turn may use all of it.
            let left = (allowed? + Duration::from_millis(1)).checked_sub(used)?;
            Some(left / u32::try_from(turns.max(1)).unwrap_or(u32::MAX))
        };
        let budgets = &self.budgets;
        let of_conversation =
            left(budgets.conversation.wall, ledger.of_conversation(conversation).wall, 1);
        let of_client = left(budgets.client.wall, ledger.of_client().wall, ledger.active_turns());
        let is_over =
            |limit: Option<Duration>, left: Option<Duration>| limit.is_some() && left.is_none();
        if is_over(budgets.conversation.wall, of_conversation)
            || is_over(budgets.client.wall, of_client)
        {
            return None;
        }
        let least = of_conversation.into_iter().chain(of_client).min()?;
        Some(least.max(Duration::from_millis(1)))
    }
}
