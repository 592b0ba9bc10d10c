//! How a queue makes room: which output it drops, and how it says so.
//!
//! Everything is looked at once between two gaps, so that making room costs each event a constant time: the oldest
//! output is marked as kept when something has to be dropped for the first time, and from there `scan` only moves
//! forward, until the reader has passed it.

use super::super::lagged::{Lagged, root_of};
use super::super::list::Id;
use super::super::tier::Tier;
use super::{Cell, Entry, EventQueue, LAGGED_COST, Scan, forget};
#[cfg(test)]
use super::{batch_cost, event_cost, run_cost};

impl EventQueue {
    /// Drops output until `need` more bytes of this tier can wait; says whether they can. `protected` is not dropped:
    /// it is about to grow, and to become the newest.
    pub(super) fn make_room(&mut self, need: usize, tier: Tier, protected: Option<Id>) -> bool {
        if self.bytes - self.exempt + need > self.limits.max && self.output > 0 {
            self.drop_from_middle(need, self.limits.max, protected);
            if self.bytes - self.exempt + need > self.limits.hard && self.kept > 0 {
                self.keep_nothing();
                self.drop_from_middle(need, self.limits.max, protected);
            }
        }
        // Output is not worth a pause, nor the room that is left for what must not be lost.
        let limit = if tier == Tier::Output { self.limits.hard } else { self.limits.fail };
        self.bytes - self.exempt + need <= limit
    }

    /// Drops the oldest output behind what is kept, until `need` more bytes are within `limit` or none is left. Each
    /// event is looked at once between two gaps, however often this is called.
    pub(super) fn drop_from_middle(&mut self, need: usize, limit: usize, protected: Option<Id>) {
        if self.scan == Scan::Fresh {
            self.scan = self.keep_oldest();
        }
        while self.bytes - self.exempt + need > limit {
            let Scan::At(id) = self.scan else { return };
            let next = self.list.next(id);
            let spared = protected == Some(id);
            if spared && next.is_none() {
                return;
            }
            let Some(cell) = self.list.get(id) else { return };
            match &cell.entry {
                Entry::Event(_, kind) if kind.tier == Tier::Output && !spared => {
                    self.drop_output(id);
                }
                Entry::Run(_, run) if run.kind().tier == Tier::Output && !spared => {
                    self.drop_output(id);
                }
                Entry::Event(event, _) => {
                    self.gaps.remove(root_of(event));
                }
                Entry::Run(_, run) => {
                    self.gaps.remove(root_of(run.last()));
                }
                Entry::Lagged(lagged) => {
                    self.gaps.insert(lagged.root().clone(), id);
                }
            }
            self.scan = next.map_or(Scan::Done, Scan::At);
        }
    }

    /// Marks the oldest output as kept, and says where the rest begins.
    fn keep_oldest(&mut self) -> Scan {
        let mut bytes = 0;
        let mut at = self.list.front();
        while let Some(id) = at {
            at = self.list.next(id);
            let Some(cell) = self.list.get_mut(id) else { break };
            let tier = match &cell.entry {
                Entry::Event(_, kind) => kind.tier,
                Entry::Run(_, run) => run.kind().tier,
                Entry::Lagged(_) => Tier::Transcript,
            };
            if tier != Tier::Output {
                continue;
            }
            bytes += cell.cost;
            if bytes > self.limits.head && self.kept > 0 {
                return Scan::At(id);
            }
            self.kept += usize::from(!cell.kept);
            cell.kept = true;
        }
        Scan::Done
    }

    /// From the hard limit on, the oldest output goes too. Once, until the reader has passed what is looked at now.
    fn keep_nothing(&mut self) {
        let mut at = self.list.front();
        self.scan = at.map_or(Scan::Done, Scan::At);
        self.gaps.clear();
        self.kept = 0;
        while let Some(id) = at {
            if let Some(cell) = self.list.get_mut(id) {
                cell.kept = false;
            }
            at = self.list.next(id);
        }
    }

    /// Puts a declaration in the place of an output.
    fn drop_output(&mut self, id: Id) {
        let Some(cell) = self.list.get_mut(id) else { return };
        let mut lagged = match &cell.entry {
            Entry::Event(event, kind) => Lagged::event(event, *kind),
            Entry::Run(first, run) => Lagged::run(run, *first),
            Entry::Lagged(_) => return,
        };
        let root = lagged.root().clone();
        self.bytes = self.bytes - cell.cost + LAGGED_COST;
        cell.cost = LAGGED_COST;
        self.kept -= usize::from(std::mem::take(&mut cell.kept));
        self.output -= 1;
        if !self.open.is_empty() {
            forget(&mut self.open, &root, id);
        }
        if let Some(earlier) = self.gaps.insert(root, id)
            && let Some(Cell { entry: Entry::Lagged(earlier), cost, .. }) =
                self.list.remove(earlier)
        {
            self.bytes -= cost;
            lagged.absorb(&earlier);
        }
        if let Some(cell) = self.list.get_mut(id) {
            cell.entry = Entry::Lagged(Box::new(lagged));
        }
    }

    /// What must hold between any two calls.
    #[cfg(test)]
    pub(in super::super) fn check(&self) {
        let cells = || std::iter::successors(self.list.front(), |&id| self.list.next(id));
        let cells = || cells().filter_map(|id| Some((id, self.list.get(id)?)));
        let (mut bytes, mut output, mut kept, mut spare, mut newest) = (0, 0, 0, 0, 0);
        for (_, cell) in cells() {
            let (cost, tier) = match &cell.entry {
                Entry::Event(event, kind) => (event_cost(event), kind.tier),
                Entry::Run(_, run) => (run_cost(run), run.kind().tier),
                Entry::Lagged(_) => (LAGGED_COST, Tier::Transcript),
            };
            assert_eq!(cell.cost, cost);
            bytes += cost;
            if tier == Tier::Output {
                output += 1;
                kept += usize::from(cell.kept);
                spare += if cell.kept { 0 } else { cost };
                newest = cost;
            }
        }
        bytes += self.fresh.iter().map(batch_cost).sum::<usize>();
        assert_eq!((self.bytes, self.output, self.kept), (bytes, output, kept));
        let charged = self.bytes - self.exempt;
        assert!(self.fresh.is_empty() || charged <= self.limits.lag);
        if self.closed.is_none() {
            assert!(charged <= self.limits.fail);
            assert!(charged <= self.limits.max || spare <= newest, "output was not dropped");
        } else {
            assert!(charged <= self.limits.fail + self.limits.max);
        }
        let exists = |id: &Id| cells().any(|(other, _)| other == *id);
        assert!(self.open.values().all(exists) && self.gaps.values().all(exists));
        assert!(!matches!(self.scan, Scan::At(id) if !exists(&id)));
    }
}
