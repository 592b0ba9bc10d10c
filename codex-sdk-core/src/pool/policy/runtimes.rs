//! The policy's part about runtimes: which one takes a lease, when one is started, and when one is stopped.

use codex_sdk_types::options::PoolOptions;
use tokio::time::Instant;

use super::{Effect, Policy, Refusal, RuntimeKey, Want};

/// A runtime, as far as the rules go.
#[derive(Debug)]
pub(super) struct Runtime {
    pub(super) phase: Phase,
    /// The conversations that its leases have room for.
    pub(super) taken: usize,
    pub(super) leases: usize,
    /// Since when it has no lease.
    pub(super) idle_since: Option<Instant>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Starting,
    Up,
    /// It could not be brought to order: nobody new comes in, and it is stopped when the last lease is gone.
    Retired,
    /// Its process is being ended.
    Stopping,
    /// Its process has ended by itself, or could not be started; leases may still refer to it.
    Dead,
}

impl Runtime {
    /// Whether it takes in anything new.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.phase, Phase::Starting | Phase::Up)
    }

    pub(super) fn has_room(&self, options: &PoolOptions) -> bool {
        self.is_open() && self.taken < options.max_conversations_per_client
    }
}

impl Policy {
    /// The runtime has started.
    pub(in super::super) fn up(&mut self, key: RuntimeKey, now: Instant) {
        let Some(runtime) = self.runtimes.get_mut(&key) else { return };
        if runtime.phase != Phase::Starting {
            return;
        }
        runtime.phase = Phase::Up;
        self.started += 1;
        if runtime.leases == 0 {
            runtime.idle_since = Some(now);
            self.effects.push(Effect::Idle(key));
        }
    }

    /// The runtime has ended by itself, or could not be started. False: that is known, or it was told to end.
    pub(in super::super) fn gone(&mut self, key: RuntimeKey) -> bool {
        let Some(runtime) = self.runtimes.get_mut(&key) else { return false };
        match runtime.phase {
            Phase::Stopping | Phase::Dead => return false,
            Phase::Starting => {}
            Phase::Up | Phase::Retired => self.crashed += 1,
        }
        runtime.phase = Phase::Dead;
        if runtime.leases == 0 {
            self.effects.push(Effect::Stop(key));
        }
        self.refuse_rooms_in(key);
        self.serve();
        true
    }

    /// The runtime has not done what it was told: it is not used again.
    pub(in super::super) fn retire(&mut self, key: RuntimeKey) {
        let Some(runtime) = self.runtimes.get_mut(&key) else { return };
        if runtime.is_open() {
            runtime.phase = Phase::Retired;
            if runtime.leases == 0 {
                runtime.phase = Phase::Stopping;
                self.effects.push(Effect::Stop(key));
            }
            self.refuse_rooms_in(key);
        }
    }

    /// Nobody gets more room in this runtime.
    fn refuse_rooms_in(&mut self, key: RuntimeKey) {
        let of_it = self.leases.iter().filter(|(_, lease)| lease.runtime == key);
        let of_it: Vec<_> = of_it.map(|(lease, _)| Want::Room(*lease)).collect();
        self.refuse(Refusal::Lost, |want| of_it.contains(&want));
    }

    /// Stops a runtime whose idle time has passed. Otherwise says when to ask again, unless it is busy.
    pub(in super::super) fn expire(&mut self, key: RuntimeKey, now: Instant) -> Option<Instant> {
        let runtime = self.runtimes.get_mut(&key).filter(|runtime| runtime.phase == Phase::Up)?;
        // Too long for a clock is for ever.
        let until = runtime.idle_since?.checked_add(self.options.idle_timeout)?;
        if now < until {
            return Some(until);
        }
        runtime.phase = Phase::Stopping;
        self.effects.push(Effect::Stop(key));
        None
    }

    /// Every runtime is being ended.
    pub(super) fn stop_all(&mut self) {
        for runtime in self.runtimes.values_mut().filter(|runtime| runtime.phase != Phase::Dead) {
            runtime.phase = Phase::Stopping;
        }
    }

    /// The runtime was stopped, and its process is gone.
    pub(in super::super) fn stopped(&mut self, key: RuntimeKey) {
        self.runtimes.remove(&key);
        self.serve();
    }

    /// The runtime with room in which the fewest conversations have theirs; one that is up rather than one that starts.
    pub(super) fn least_loaded(&self) -> Option<RuntimeKey> {
        let with_room = self.runtimes.iter().filter(|(_, runtime)| runtime.has_room(&self.options));
        with_room
            .min_by_key(|(key, runtime)| (runtime.taken, runtime.phase == Phase::Starting, **key))
            .map(|(key, _)| *key)
    }

    /// A new runtime, where there may be another one.
    pub(super) fn start(&mut self) -> Option<RuntimeKey> {
        let alive = self.runtimes.values().filter(|runtime| runtime.phase != Phase::Dead).count();
        if alive >= self.options.max_size {
            return None;
        }
        let key = RuntimeKey(self.next());
        let new = Runtime { phase: Phase::Starting, taken: 0, leases: 0, idle_since: None };
        self.runtimes.insert(key, new);
        self.effects.push(Effect::Start(key));
        Some(key)
    }

    /// A lease has left a runtime.
    pub(super) fn leave(&mut self, key: RuntimeKey, room: usize, now: Instant) {
        let Some(runtime) = self.runtimes.get_mut(&key) else { return };
        runtime.taken -= room;
        runtime.leases -= 1;
        if runtime.leases > 0 || self.closed {
            return;
        }
        match runtime.phase {
            Phase::Up => {
                runtime.idle_since = Some(now);
                self.effects.push(Effect::Idle(key));
            }
            Phase::Retired => {
                runtime.phase = Phase::Stopping;
                self.effects.push(Effect::Stop(key));
            }
            Phase::Dead => self.effects.push(Effect::Stop(key)),
            Phase::Starting | Phase::Stopping => {}
        }
    }
}
