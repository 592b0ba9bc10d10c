//! What a turn used, from the running totals that the runtime reports for a thread.
//!
//! The runtime counts per thread and for ever: totals fall after a revert, and an old total is repeated after resume
//! and fork. So a turn's share is the growth of the total, with the last call where there is nothing to compare with.

use codex_sdk_types::Tokens;
use codex_sdk_types::wire::TokenUsageView;

/// The running total of one thread.
#[derive(Debug, Default)]
pub struct ThreadTotal {
    last_seen: Option<Tokens>,
}

impl ThreadTotal {
    /// What this update adds, when it belongs to the turn that is going on.
    pub fn growth(&mut self, update: &TokenUsageView) -> Option<Tokens> {
        let before = self.last_seen.replace(update.total);
        match before {
            Some(before) if before == update.total => None,
            Some(before) if update.total.total_tokens > before.total_tokens => {
                Some(update.total.since(before))
            }
            // No baseline, or the total fell: the last call is what is known to be new.
            _ => Some(update.last),
        }
    }

    /// An update that belongs to another turn only moves the baseline.
    pub fn rebase(&mut self, update: &TokenUsageView) {
        self.last_seen = Some(update.total);
    }

    /// After a revert the next total cannot be compared with the last.
    pub fn forget(&mut self) {
        self.last_seen = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn update(total: u64, last: u64) -> TokenUsageView {
        let counts =
            |n: u64| serde_json::json!({ "inputTokens": n, "outputTokens": 0, "totalTokens": n });
        serde_json::from_value(serde_json::json!({ "total": counts(total), "last": counts(last) }))
            .unwrap()
    }

    fn growth(thread: &mut ThreadTotal, total: u64, last: u64) -> Option<u64> {
        thread.growth(&update(total, last)).map(|tokens| tokens.total_tokens)
    }

    #[test]
    fn a_turns_share_is_the_growth_of_the_total() {
        let mut thread = ThreadTotal::default();
        assert_eq!(growth(&mut thread, 10, 10), Some(10));
        assert_eq!(growth(&mut thread, 25, 14), Some(15), "the total decides, not the last call");
        assert_eq!(growth(&mut thread, 25, 14), None, "compaction repeats the total");
        thread.rebase(&update(40, 15));
        assert_eq!(growth(&mut thread, 42, 2), Some(2));
        assert_eq!(growth(&mut thread, 30, 7), Some(7), "after a revert the last call counts");
    }

    #[test]
    fn without_a_baseline_the_first_update_counts_its_last_call() {
        let mut thread = ThreadTotal::default();
        assert_eq!(growth(&mut thread, 1000, 20), Some(20));
        thread.forget();
        assert_eq!(growth(&mut thread, 900, 5), Some(5));
    }
}
