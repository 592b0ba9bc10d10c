//! Which settings the runtime already holds, so that a turn need not restate them.
//!
//! Restating costs the runtime some milliseconds in each turn: it makes the thread's configuration anew. So a turn leaves
//! its settings out where the turn before it restated the very same, the runtime has reported no change since
//! (`thread/settings/updated`), and nothing else was asked of it that could have changed them. Whoever doubts, restates.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

/// The settings of a turn, and the turn without them.
#[derive(Debug)]
pub(crate) struct Restated {
    pub(crate) settings: Value,
    /// The request's line for a runtime that holds them.
    pub(crate) line_without: Vec<u8>,
}

/// The settings that a runtime holds, by thread: those that its last turn restated.
#[derive(Debug, Default)]
pub(super) struct Held(HashMap<Arc<str>, Value>);

impl Held {
    /// The line of a turn: without its settings where they are held. From now on they are.
    pub(super) fn shorten(
        &mut self,
        thread: &Arc<str>,
        line: Vec<u8>,
        restated: Option<Restated>,
    ) -> Vec<u8> {
        let Some(Restated { settings, line_without }) = restated else { return line };
        if self.0.get(thread) == Some(&settings) {
            return line_without;
        }
        self.0.insert(Arc::clone(thread), settings);
        line
    }

    /// A thread's settings may be others now.
    pub(super) fn forget(&mut self, thread: &str) {
        self.0.remove(thread);
    }

    /// Any thread's settings may be others now.
    pub(super) fn forget_all(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_was_restated_last_and_is_in_no_doubt_is_left_out() {
        let mut held = Held::default();
        let (thread, other) = (Arc::from("thread"), Arc::from("other"));
        let leaves_out = |held: &mut Held, thread, model: &str| {
            let restated = Restated { settings: json!({ "model": model }), line_without: vec![1] };
            held.shorten(thread, vec![0], Some(restated)) == [1]
        };
        assert!(!leaves_out(&mut held, &thread, "a"), "nothing was restated yet");
        assert!(leaves_out(&mut held, &thread, "a"));
        assert!(!leaves_out(&mut held, &other, "a"), "that is another thread");
        assert!(!leaves_out(&mut held, &thread, "b"), "these are others");
        assert!(!leaves_out(&mut held, &thread, "a"), "these were before the last");
        held.forget(&thread);
        assert!(!leaves_out(&mut held, &thread, "a"), "in doubt");
        assert!(leaves_out(&mut held, &other, "a"), "nothing doubtful about this one");
        held.forget_all();
        assert!(!leaves_out(&mut held, &other, "a"));
        assert_eq!(held.shorten(&thread, vec![0], None), [0], "one that restates nothing");
    }
}
