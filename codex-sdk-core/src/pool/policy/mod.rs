//! Who gets room in which runtime, and who waits for it: the rules of the pool as a state machine, without clock,
//! lock or task.
//!
//! A lease is in one runtime and takes one conversation's room there from the start, so that its first conversation
//! never waits; every further one takes more. Whoever asks gets a ticket, and is served in the order of asking as soon
//! as there is room: anywhere for a lease, in the lease's own runtime for a conversation. Nobody who could be served
//! is ever left waiting. What is to be done about runtimes and waiting callers is told as [`Effect`]s.

mod runtimes;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use codex_sdk_types::options::{PoolOptions, PoolStats};
use tokio::time::Instant;

use runtimes::{Phase, Runtime};

/// A runtime of the pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct RuntimeKey(u64);

/// A lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct LeaseKey(u64);

/// Somebody who asked, until the outcome is collected or given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Ticket(u64);

/// What can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// A lease, wherever there is room.
    Lease,
    /// Room for a conversation of this lease.
    Room(LeaseKey),
}

/// What was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Granted {
    Lease(LeaseKey, RuntimeKey),
    Room,
}

/// Why nothing was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// As many callers wait as may.
    Full,
    /// Every lease of the runtime would wait for another one's room.
    Stuck,
    /// The pool is closed.
    Closed,
    /// The lease is released.
    Released,
    /// The runtime of the lease has ended.
    Lost,
}

/// What is to be done after a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// Start a runtime.
    Start(RuntimeKey),
    /// End a runtime, and say [`Policy::stopped`] when it is gone.
    Stop(RuntimeKey),
    /// A runtime has no lease now: ask [`Policy::expire`] when its time has passed.
    Idle(RuntimeKey),
    /// There is an outcome to collect.
    Wake(Ticket),
}

/// The state of a pool.
#[derive(Debug)]
pub(super) struct Policy {
    options: PoolOptions,
    runtimes: BTreeMap<RuntimeKey, Runtime>,
    leases: HashMap<LeaseKey, Lease>,
    /// Which lease holds a conversation, or is opening it.
    holders: HashMap<Arc<str>, LeaseKey>,
    waiting: VecDeque<(Ticket, Want)>,
    /// What has been decided and not been collected.
    outcomes: HashMap<Ticket, (Want, Result<Granted, Refusal>)>,
    effects: Vec<Effect>,
    closed: bool,
    next: u64,
    started: u64,
    crashed: u64,
}

#[derive(Debug)]
struct Lease {
    runtime: RuntimeKey,
    /// The conversations that it has room for in its runtime: at least one.
    room: usize,
    /// Those that are open, or being opened.
    used: usize,
    releasing: bool,
}

impl Policy {
    pub(super) fn new(options: PoolOptions) -> Self {
        Self {
            options,
            runtimes: BTreeMap::new(),
            leases: HashMap::new(),
            holders: HashMap::new(),
            waiting: VecDeque::new(),
            outcomes: HashMap::new(),
            effects: Vec::new(),
            closed: false,
            next: 0,
            started: 0,
            crashed: 0,
        }
    }

    /// What the steps since the last call ask for.
    pub(super) fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// Asks for something. The outcome may be there already, or come with [`Effect::Wake`].
    pub(super) fn ask(&mut self, want: Want) -> Result<Ticket, Refusal> {
        if self.closed {
            return Err(Refusal::Closed);
        }
        let ticket = Ticket(self.next());
        if let Want::Room(lease) = want {
            let known = self.leases.get_mut(&lease).ok_or(Refusal::Released)?;
            if !self.runtimes.get(&known.runtime).is_some_and(Runtime::is_open) {
                return Err(Refusal::Lost);
            }
            // Its own room needs no turn.
            if known.used < known.room {
                known.used += 1;
                self.outcomes.insert(ticket, (want, Ok(Granted::Room)));
                return Ok(ticket);
            }
        }
        self.waiting.push_back((ticket, want));
        self.serve();
        if self.outcomes.contains_key(&ticket) {
            // Whoever asks looks at once.
            self.effects.retain(|effect| *effect != Effect::Wake(ticket));
            return Ok(ticket);
        }
        let refusal = if self.waiting.len() > self.options.max_waiting {
            Refusal::Full
        } else if let Want::Room(lease) = want
            && self.is_stuck(lease)
        {
            Refusal::Stuck
        } else {
            return Ok(ticket);
        };
        self.waiting.pop_back();
        Err(refusal)
    }

    /// Takes the outcome for a ticket, once it is there.
    pub(super) fn collect(&mut self, ticket: Ticket) -> Option<Result<Granted, Refusal>> {
        self.outcomes.remove(&ticket).map(|(_, outcome)| outcome)
    }

    /// Nobody waits for this ticket any more; what was granted meanwhile is given back.
    pub(super) fn give_up(&mut self, ticket: Ticket, now: Instant) {
        self.waiting.retain(|(waiting, _)| *waiting != ticket);
        match self.outcomes.remove(&ticket) {
            Some((_, Ok(Granted::Lease(lease, _)))) => self.release(lease, now),
            Some((Want::Room(lease), Ok(Granted::Room))) => self.room_back(lease),
            _ => {}
        }
    }

    /// A conversation of this lease was closed, or could not be opened.
    pub(super) fn room_back(&mut self, lease: LeaseKey) {
        let Some(known) = self.leases.get_mut(&lease) else { return };
        known.used = known.used.saturating_sub(1);
        if known.room > known.used.max(1) {
            known.room -= 1;
            if let Some(runtime) = self.runtimes.get_mut(&known.runtime) {
                runtime.taken -= 1;
            }
        }
        self.serve();
    }

    /// The lease's conversations are being closed: it waits for nothing any more.
    pub(super) fn releasing(&mut self, lease: LeaseKey) {
        if let Some(known) = self.leases.get_mut(&lease) {
            known.releasing = true;
        }
        self.refuse(Refusal::Released, |want| want == Want::Room(lease));
    }

    /// The lease is over, and its conversations are closed.
    pub(super) fn release(&mut self, lease: LeaseKey, now: Instant) {
        self.refuse(Refusal::Released, |want| want == Want::Room(lease));
        self.holders.retain(|_, holder| *holder != lease);
        let Some(Lease { runtime, room, .. }) = self.leases.remove(&lease) else { return };
        self.leave(runtime, room, now);
        self.serve();
    }

    /// Has a lease hold a conversation. False: another one does.
    pub(super) fn claim(&mut self, conversation: &Arc<str>, lease: LeaseKey) -> bool {
        *self.holders.entry(Arc::clone(conversation)).or_insert(lease) == lease
    }

    /// Which lease holds a conversation.
    pub(super) fn holder(&self, conversation: &str) -> Option<LeaseKey> {
        self.holders.get(conversation).copied()
    }

    /// A lease holds a conversation no longer.
    pub(super) fn unclaim(&mut self, conversation: &str, lease: LeaseKey) {
        if self.holder(conversation) == Some(lease) {
            self.holders.remove(conversation);
        }
    }

    /// Refuses everybody, now and later. False: it is closed already.
    pub(super) fn close(&mut self) -> bool {
        self.refuse(Refusal::Closed, |_| true);
        self.stop_all();
        !std::mem::replace(&mut self.closed, true)
    }

    /// How it stands; the turns are counted elsewhere.
    pub(super) fn stats(&self) -> PoolStats {
        let mut stats = PoolStats::default();
        for runtime in self.runtimes.values().filter(|runtime| runtime.phase != Phase::Dead) {
            stats.clients += 1;
            match runtime.phase {
                Phase::Starting => stats.starting += 1,
                _ if runtime.leases > 0 => stats.busy += 1,
                _ => stats.idle += 1,
            }
        }
        stats.conversations = self.leases.values().map(|lease| lease.used).sum();
        stats.waiting = self.waiting.len();
        stats.started = self.started;
        stats.crashed = self.crashed;
        stats
    }

    /// Gives everybody who can be served what they wait for, in their order.
    fn serve(&mut self) {
        if self.closed {
            return;
        }
        let mut at = 0;
        while let Some((ticket, want)) = self.waiting.get(at).copied() {
            let granted = match want {
                Want::Lease => self.place(),
                Want::Room(lease) => self.widen(lease),
            };
            let Some(granted) = granted else {
                at += 1;
                continue;
            };
            self.waiting.remove(at);
            self.outcomes.insert(ticket, (want, Ok(granted)));
            self.effects.push(Effect::Wake(ticket));
        }
    }

    /// A lease, where there is room.
    fn place(&mut self) -> Option<Granted> {
        let key = self.least_loaded().or_else(|| self.start())?;
        let runtime = self.runtimes.get_mut(&key)?;
        runtime.taken += 1;
        runtime.leases += 1;
        runtime.idle_since = None;
        let lease = LeaseKey(self.next());
        self.leases.insert(lease, Lease { runtime: key, room: 1, used: 0, releasing: false });
        Some(Granted::Lease(lease, key))
    }

    /// More room for a lease, where its runtime has some.
    fn widen(&mut self, lease: LeaseKey) -> Option<Granted> {
        let known = self.leases.get_mut(&lease)?;
        if known.used < known.room {
            known.used += 1;
            return Some(Granted::Room);
        }
        let runtime = self.runtimes.get_mut(&known.runtime)?;
        if !runtime.has_room(&self.options) {
            return None;
        }
        runtime.taken += 1;
        known.room += 1;
        known.used += 1;
        Some(Granted::Room)
    }

    /// Whether every lease of this one's runtime waits for room, so that nobody could make any.
    fn is_stuck(&self, lease: LeaseKey) -> bool {
        let Some(runtime) = self.leases.get(&lease).map(|lease| lease.runtime) else {
            return false;
        };
        let waits = |key: LeaseKey| self.waiting.iter().any(|(_, want)| *want == Want::Room(key));
        let mut leases = self.leases.iter().filter(|(_, lease)| lease.runtime == runtime);
        leases.all(|(key, lease)| !lease.releasing && waits(*key))
    }

    fn refuse(&mut self, refusal: Refusal, concerned: impl Fn(Want) -> bool) {
        let Self { waiting, outcomes, effects, .. } = self;
        waiting.retain(|(ticket, want)| {
            let stays = !concerned(*want);
            if !stays {
                outcomes.insert(*ticket, (*want, Err(refusal)));
                effects.push(Effect::Wake(*ticket));
            }
            stays
        });
    }

    fn next(&mut self) -> u64 {
        self.next += 1;
        self.next
    }
}
