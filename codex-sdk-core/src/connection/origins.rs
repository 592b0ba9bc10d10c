//! Where the messages of a thread are from: put together once for each turn, and shared by all events of it.

use std::sync::Arc;

use foldhash::HashMap;

use crate::events::Origin;

/// So many turns are remembered: usually there is one, but nothing keeps a thread from speaking of several at once.
const KNOWN_TURNS: usize = 32;

/// Those of one thread.
#[derive(Default)]
pub(super) struct Origins {
    /// Of the last message that was about a turn.
    last: Arc<Origin>,
    /// Of those that are about none.
    outside: Arc<Origin>,
    of_turns: HashMap<Arc<str>, Arc<Origin>>,
}

impl Origins {
    /// Where a message of this turn is from.
    pub(super) fn of(
        &mut self,
        id: &Arc<str>,
        root: &Arc<str>,
        turn: Option<&str>,
    ) -> &Arc<Origin> {
        let is_current =
            |origin: &Origin| origin.root.as_ref().is_some_and(|known| Arc::ptr_eq(known, root));
        let make = |turn: Option<Arc<str>>| {
            let (conversation, root) = (Some(Arc::clone(id)), Some(Arc::clone(root)));
            Arc::new(Origin { conversation, root, turn })
        };
        let Some(turn) = turn else {
            if !is_current(&self.outside) {
                self.outside = make(None);
            }
            return &self.outside;
        };
        if self.last.turn.as_deref() == Some(turn) && is_current(&self.last) {
            return &self.last;
        }
        self.last = match self.of_turns.get(turn) {
            Some(known) if is_current(known) => Arc::clone(known),
            _ => {
                if self.of_turns.len() >= KNOWN_TURNS {
                    self.of_turns.clear();
                }
                let turn: Arc<str> = Arc::from(turn);
                let origin = make(Some(Arc::clone(&turn)));
                self.of_turns.insert(turn, Arc::clone(&origin));
                origin
            }
        };
        &self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(origins: &mut Origins, root: &Arc<str>, turn: Option<&str>) -> Arc<Origin> {
        Arc::clone(origins.of(&"t".into(), root, turn))
    }

    #[test]
    fn they_are_shared_by_turn_and_follow_the_root() {
        let roots: [Arc<str>; 2] = ["t".into(), "r".into()];
        let turns = [None, Some("a"), Some("b")];
        let mut origins = Origins::default();
        for root in &roots {
            let first = turns.map(|turn| of(&mut origins, root, turn));
            for (turn, first) in turns.into_iter().zip(&first).rev() {
                assert!(Arc::ptr_eq(&of(&mut origins, root, turn), first));
                assert_eq!(first.turn.as_deref(), turn);
                assert_eq!(
                    (first.conversation.as_deref(), first.root()),
                    (Some("t"), Some(&**root))
                );
            }
        }
    }

    #[test]
    fn many_turns_are_not_remembered() {
        let root: Arc<str> = "t".into();
        let mut origins = Origins::default();
        for number in 0..3 * KNOWN_TURNS {
            let turn = number.to_string();
            assert_eq!(of(&mut origins, &root, Some(&turn)).turn.as_deref(), Some(&*turn));
            assert!(origins.of_turns.len() <= KNOWN_TURNS);
        }
    }
}
