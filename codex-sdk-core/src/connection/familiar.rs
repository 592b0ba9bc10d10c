//! Deltas that begin as one before them: their lines are neither looked at in full nor looked up. What they say is then only
//! where it ends.

use std::hash::BuildHasher as _;
use std::ops::Range;
use std::sync::Arc;

use codex_sdk_types::look::{Beginning, Look};
use foldhash::HashMap;
use foldhash::fast::RandomState;

use crate::events::Origin;

/// How many beginnings are known at most; then all are forgotten. One takes some 300 bytes.
const MOST: usize = 8 * 1024;
/// How such lines begin. What begins so and is no delta is only looked for in vain.
const HEAD: &[u8] = br#"{"method":"item/"#;
/// So much of a line is hashed: method, thread and turn, and hardly ever a part of the text.
const HASHED_BYTES: usize = 142;

/// All beginnings that are known, one of each hash: there is one text at a time in a turn, nearly always.
#[derive(Default)]
pub(super) struct Familiar {
    hash: RandomState,
    all: HashMap<u64, Known>,
}

/// What was found in a delta, and is the same for all that begin as it does.
pub(super) struct Known {
    beginning: Beginning,
    pub(super) method: &'static str,
    /// The place of its thread, if that is still there.
    pub(super) place: usize,
    pub(super) origin: Arc<Origin>,
}

impl Familiar {
    /// What is known of a line, where its parameters are, and when it was sent.
    pub(super) fn find(&self, line: &[u8]) -> Option<(&Known, Range<usize>, Option<i64>)> {
        let known = self.all.get(&self.hash(line)?)?;
        let (params, emitted_at_ms) = known.beginning.look(line)?;
        Some((known, params, emitted_at_ms))
    }

    /// Remembers a line that was looked at, from a thread at this place.
    pub(super) fn learn(
        &mut self,
        line: &[u8],
        look: &Look<'_>,
        method: &'static str,
        place: usize,
        origin: &Arc<Origin>,
    ) {
        let Some(hash) = self.hash(line) else { return };
        let Some(beginning) = Beginning::of(line, look) else { return };
        if self.all.len() >= MOST {
            self.all.clear();
        }
        let origin = Arc::clone(origin);
        self.all.insert(hash, Known { beginning, method, place, origin });
    }

    fn hash(&self, line: &[u8]) -> Option<u64> {
        let hashed = line.get(..HASHED_BYTES).filter(|it| it.starts_with(HEAD))?;
        Some(self.hash.hash_one(hashed))
    }
}
