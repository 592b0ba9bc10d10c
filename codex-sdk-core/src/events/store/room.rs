//! How a log makes room: which output it drops, and how it says so. What is dropped leaves a hole in the older part;
//! the holes are closed when most of it is holes.

use super::super::lagged::Lagged;
use super::super::tier::Tier;
#[cfg(test)]
use super::recent_cost;
use super::{Entry, PLACE, Store};

impl Store {
    /// Drops output until `need` more bytes can be held; says whether they can.
    pub(super) fn make_room(&mut self, need: usize, between: &impl Fn(u64, u64) -> bool) -> bool {
        if self.bytes + need > self.limits.max && self.output > 0 {
            self.drop_from_middle(need, between);
            if self.bytes + need > self.limits.hard && self.kept > 0 {
                (self.scan, self.gap, self.kept) = (Some(0), None, 0);
                self.drop_from_middle(need, between);
            }
            if self.gone > 64 && self.gone > self.old.len() / 2 {
                self.close_ranks();
            }
        }
        self.bytes + need <= self.limits.hard
    }

    /// Each entry is looked at once. The last one is left alone: deltas are joined to it.
    fn drop_from_middle(&mut self, need: usize, between: &impl Fn(u64, u64) -> bool) {
        let mut scan = self.scan.unwrap_or_else(|| self.keep_oldest());
        while self.bytes + need > self.limits.max && scan + 1 < self.old.len() {
            match &self.old[scan] {
                entry if entry.tier() == Tier::Output => self.drop_output(scan, between),
                Entry::Lagged(..) => self.gap = Some(scan),
                Entry::Gone(_) => {}
                _ => self.gap = None,
            }
            scan += 1;
        }
        self.scan = Some(scan);
    }

    /// Where the output begins that is not among the kept oldest.
    fn keep_oldest(&mut self) -> usize {
        let mut bytes = 0;
        for (index, entry) in self.old.iter().enumerate() {
            if entry.tier() == Tier::Output {
                bytes += entry.bytes();
                if bytes > self.limits.head && self.kept > 0 {
                    return index;
                }
                self.kept += 1;
            }
        }
        self.old.len()
    }

    /// Puts a declaration in the place of an output.
    fn drop_output(&mut self, index: usize, between: &impl Fn(u64, u64) -> bool) {
        let mut lost = match &self.old[index] {
            Entry::Event(event, kind) => Lagged::event(event, *kind),
            Entry::Joined(joined) => Lagged::joined(&joined.event, joined.kind, joined.first),
            Entry::Open(_) | Entry::Lagged(..) | Entry::Gone(_) => return,
        };
        self.output -= 1;
        let method = self.old[index].method().into();
        if let Some(earlier) = self.gap
            && let Entry::Lagged(known, dropped) = &self.old[earlier]
            && *dropped == method
            && known.root() == lost.root()
            && !between(known.last, lost.first)
        {
            lost.absorb(known);
            let seq = known.last;
            self.replace(earlier, Entry::Gone(seq));
            self.gone += 1;
        }
        self.replace(index, Entry::Lagged(Box::new(lost), method));
        self.gap = Some(index);
    }

    fn replace(&mut self, index: usize, entry: Entry) {
        self.bytes += entry.bytes();
        let old = std::mem::replace(&mut self.old[index], entry);
        self.bytes -= old.bytes();
    }

    /// Removes the entries that hold nothing.
    fn close_ranks(&mut self) {
        let gone_before = |index: usize| {
            self.old[..index.min(self.old.len())]
                .iter()
                .filter(|entry| matches!(entry, Entry::Gone(_)))
                .count()
        };
        self.scan = self.scan.map(|scan| scan - gone_before(scan));
        self.gap = self.gap.map(|gap| gap - gone_before(gap));
        self.old.retain(|entry| !matches!(entry, Entry::Gone(_)));
        self.old.shrink_to_fit();
        self.bytes -= self.gone * PLACE;
        self.gone = 0;
    }

    /// What must hold between any two calls.
    #[cfg(test)]
    pub(in super::super) fn check(&self) {
        let recent: usize = self.recent.iter().map(recent_cost).sum();
        let old: usize = self.old.iter().map(Entry::bytes).sum();
        assert_eq!((self.recent_bytes, self.bytes), (recent, recent + old));
        let output =
            |entries: &[Entry]| entries.iter().filter(|entry| entry.tier() == Tier::Output).count();
        assert_eq!(self.output, output(&self.old));
        assert!(self.kept <= self.output);
        let gone = self.old.iter().filter(|entry| matches!(entry, Entry::Gone(_))).count();
        assert_eq!(self.gone, gone);
        let seqs =
            self.old.iter().map(Entry::last).chain(self.recent.iter().map(|event| event.seq));
        assert!(seqs.is_sorted_by(|a, b| a < b));
        let gap = self.gap.map(|gap| &self.old[gap]);
        assert!(gap.is_none_or(|gap| matches!(gap, Entry::Lagged(..))));
    }
}
