//! The rules one by one, and all of them under random steps.

use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;

use super::*;

/// A policy, with the names of what was given.
struct Table {
    policy: Policy,
    now: Instant,
}

impl Table {
    fn new(size: usize, conversations: usize, waiting: usize) -> Self {
        let options = PoolOptions::default().max_size(size).max_waiting(waiting);
        let options = options.max_conversations_per_client(conversations);
        Self { policy: Policy::new(options), now: Instant::now() }
    }

    fn lease(&mut self) -> (LeaseKey, RuntimeKey) {
        let ticket = self.policy.ask(Want::Lease).unwrap();
        self.lease_of(ticket).expect("there is room")
    }

    fn lease_of(&mut self, ticket: Ticket) -> Option<(LeaseKey, RuntimeKey)> {
        match self.policy.collect(ticket)?.unwrap() {
            Granted::Lease(lease, runtime) => Some((lease, runtime)),
            Granted::Room => panic!("a lease was asked for"),
        }
    }

    fn room(&mut self, lease: LeaseKey) -> Ticket {
        self.policy.ask(Want::Room(lease)).unwrap()
    }

    fn release(&mut self, lease: LeaseKey) {
        self.policy.release(lease, self.now);
    }

    fn up(&mut self, runtime: RuntimeKey) {
        self.policy.up(runtime, self.now);
    }

    fn effects(&mut self) -> Vec<Effect> {
        self.policy.take_effects()
    }
}

#[tokio::test]
async fn a_runtime_is_started_only_when_none_has_room_and_the_least_loaded_is_chosen() {
    let mut table = Table::new(2, 2, 10);
    let (a, first) = table.lease();
    assert_eq!(table.effects(), [Effect::Start(first)]);
    let (b, again) = table.lease();
    assert_eq!(again, first, "one that starts has room as well");
    let (_, second) = table.lease();
    assert_eq!(table.effects(), [Effect::Start(second)]);
    table.release(a);
    assert_eq!(table.lease().1, first, "one each: the older one");
    table.release(b);
    assert_eq!(table.lease().1, first);
    assert_eq!(table.lease().1, second);
    assert_eq!(table.policy.ask(Want::Lease).map(|_| ()), Ok(()), "and now one waits");
    assert_eq!(table.policy.stats().waiting, 1);
}

#[tokio::test]
async fn callers_are_served_in_their_order_and_only_so_many_wait() {
    let mut table = Table::new(1, 1, 2);
    let (a, _) = table.lease();
    let first = table.policy.ask(Want::Lease).unwrap();
    let second = table.policy.ask(Want::Lease).unwrap();
    assert_eq!(table.policy.ask(Want::Lease), Err(Refusal::Full));
    table.effects();
    table.release(a);
    assert_eq!(table.effects(), [Effect::Wake(first)]);
    let (b, _) = table.lease_of(first).unwrap();
    assert_eq!(table.lease_of(second), None);
    let third = table.policy.ask(Want::Lease).unwrap();
    table.policy.give_up(second, table.now);
    table.release(b);
    assert!(table.lease_of(third).is_some(), "who gives up is passed over");
}

#[tokio::test]
async fn what_was_granted_to_somebody_who_gave_up_goes_to_the_next() {
    let mut table = Table::new(1, 1, 2);
    let (a, _) = table.lease();
    let first = table.policy.ask(Want::Lease).unwrap();
    let second = table.policy.ask(Want::Lease).unwrap();
    table.release(a);
    table.policy.give_up(first, table.now);
    assert!(table.lease_of(second).is_some());
}

#[tokio::test]
async fn a_lease_has_room_for_one_and_asks_for_more() {
    let mut table = Table::new(1, 3, 10);
    let (a, _) = table.lease();
    let (b, _) = table.lease();
    let room = table.room(a);
    assert_eq!(table.policy.collect(room), Some(Ok(Granted::Room)));
    let room = table.room(a);
    assert_eq!(table.policy.collect(room), Some(Ok(Granted::Room)), "the third");
    let waits = table.room(a);
    assert_eq!(table.policy.collect(waits), None);
    let own = table.room(b);
    assert_eq!(table.policy.collect(own), Some(Ok(Granted::Room)), "its own needs no turn");
    assert_eq!(table.policy.stats().conversations, 3);
    // All would wait for each other.
    assert_eq!(table.policy.ask(Want::Room(b)), Err(Refusal::Stuck));
    table.release(b);
    assert_eq!(table.policy.collect(waits), Some(Ok(Granted::Room)));
    // Alone, and nobody could make room but itself.
    assert_eq!(table.policy.ask(Want::Room(a)), Err(Refusal::Stuck));
    table.policy.room_back(a);
    let (_, _) = table.lease();
    assert_eq!(table.policy.ask(Want::Room(LeaseKey(999))), Err(Refusal::Released));
}

#[tokio::test]
async fn closing_a_conversation_serves_the_lease_s_own_waiter() {
    let mut table = Table::new(1, 2, 10);
    let (a, _) = table.lease();
    let (_b, _) = table.lease();
    table.room(a);
    let waits = table.room(a);
    assert_eq!(table.policy.collect(waits), None);
    table.policy.room_back(a);
    assert_eq!(table.policy.collect(waits), Some(Ok(Granted::Room)));
}

#[tokio::test]
async fn a_dead_runtime_is_replaced_and_its_leases_get_nothing_more() {
    let mut table = Table::new(1, 2, 10);
    let (a, runtime) = table.lease();
    let (b, _) = table.lease();
    table.up(runtime);
    table.room(a);
    let room = table.room(a);
    let lease = table.policy.ask(Want::Lease).unwrap();
    table.effects();
    assert!(table.policy.gone(runtime));
    assert!(!table.policy.gone(runtime), "once");
    assert_eq!(table.policy.collect(room), Some(Err(Refusal::Lost)));
    assert_eq!(table.policy.ask(Want::Room(b)), Err(Refusal::Lost));
    let (_, other) = table.lease_of(lease).expect("its place is free");
    assert_ne!(other, runtime);
    let effects = table.effects();
    assert!(effects.contains(&Effect::Start(other)), "{effects:?}");
    table.release(a);
    assert_eq!(table.effects(), []);
    table.release(b);
    assert_eq!(table.effects(), [Effect::Stop(runtime)], "only to forget it");
    table.policy.stopped(runtime);
    let stats = table.policy.stats();
    assert_eq!((stats.clients, stats.started, stats.crashed), (1, 1, 1));
}

#[tokio::test]
async fn a_runtime_that_did_not_start_is_no_crash() {
    let mut table = Table::new(1, 1, 10);
    let (a, runtime) = table.lease();
    assert!(table.policy.gone(runtime));
    table.release(a);
    table.policy.stopped(runtime);
    assert_eq!(table.policy.stats(), PoolStats::default());
}

#[tokio::test]
async fn a_retired_runtime_keeps_its_place_until_it_is_stopped() {
    let mut table = Table::new(1, 2, 10);
    let (a, runtime) = table.lease();
    table.up(runtime);
    table.policy.retire(runtime);
    let lease = table.policy.ask(Want::Lease).unwrap();
    table.effects();
    table.release(a);
    assert_eq!(table.effects(), [Effect::Stop(runtime)]);
    assert_eq!(table.lease_of(lease), None);
    table.policy.stopped(runtime);
    assert_ne!(table.lease_of(lease).unwrap().1, runtime);
}

#[tokio::test]
async fn an_idle_runtime_is_stopped_after_its_time() {
    let mut table = Table::new(1, 1, 10);
    let (a, runtime) = table.lease();
    table.up(runtime);
    table.effects();
    assert_eq!(table.policy.expire(runtime, table.now), None, "it is busy");
    table.release(a);
    assert_eq!(table.effects(), [Effect::Idle(runtime)]);
    let until = table.now + Duration::from_secs(60);
    assert_eq!(table.policy.expire(runtime, table.now), Some(until));
    // Used in between: its time begins again.
    let (b, _) = table.lease();
    table.now += Duration::from_secs(50);
    table.release(b);
    assert!(table.policy.expire(runtime, until).is_some());
    table.effects();
    assert_eq!(table.policy.expire(runtime, table.now + Duration::from_secs(60)), None);
    assert_eq!(table.effects(), [Effect::Stop(runtime)]);
    let waits = table.policy.ask(Want::Lease).unwrap();
    assert_eq!(table.lease_of(waits), None, "not before the process is gone");
    table.policy.stopped(runtime);
    assert!(table.lease_of(waits).is_some());
}

#[tokio::test]
async fn a_conversation_has_one_holder() {
    let mut table = Table::new(1, 2, 10);
    let (a, _) = table.lease();
    let (b, _) = table.lease();
    let id: Arc<str> = "one".into();
    assert!(table.policy.claim(&id, a) && !table.policy.claim(&id, b));
    table.policy.unclaim(&id, b);
    assert_eq!(table.policy.holder(&id), Some(a));
    table.release(a);
    assert_eq!(table.policy.holder(&id), None);
}

#[tokio::test]
async fn closing_refuses_everybody() {
    let mut table = Table::new(1, 1, 10);
    let (a, runtime) = table.lease();
    table.up(runtime);
    let waits = table.policy.ask(Want::Lease).unwrap();
    assert!(table.policy.close() && !table.policy.close());
    assert_eq!(table.policy.collect(waits), Some(Err(Refusal::Closed)));
    assert_eq!(table.policy.ask(Want::Lease), Err(Refusal::Closed));
    table.effects();
    table.release(a);
    assert_eq!(table.effects(), []);
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Lease,
    Room(usize),
    RoomBack(usize),
    Release(usize),
    GiveUp(usize),
    Up(usize),
    Gone(usize),
    Retire(usize),
    Expire(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => Just(Step::Lease),
        4 => (0..8usize).prop_map(Step::Room),
        3 => (0..8usize).prop_map(Step::RoomBack),
        4 => (0..8usize).prop_map(Step::Release),
        2 => (0..8usize).prop_map(Step::GiveUp),
        3 => (0..4usize).prop_map(Step::Up),
        1 => (0..4usize).prop_map(Step::Gone),
        1 => (0..4usize).prop_map(Step::Retire),
        2 => (0..4usize).prop_map(Step::Expire),
    ];
    proptest::collection::vec(step, 1..80)
}

/// What the callers of a policy know.
#[derive(Default)]
struct Callers {
    tickets: Vec<(Ticket, Want)>,
    leases: Vec<LeaseKey>,
    used: BTreeMap<LeaseKey, usize>,
    runtimes: Vec<RuntimeKey>,
}

impl Callers {
    fn take(&mut self, policy: &mut Policy, step: Step, now: Instant) {
        let pick = |len: usize, at: usize| (len > 0).then(|| at % len.max(1));
        match step {
            Step::Lease => self.ask(policy, Want::Lease),
            Step::Room(at) => {
                if let Some(at) = pick(self.leases.len(), at) {
                    self.ask(policy, Want::Room(self.leases[at]));
                }
            }
            Step::RoomBack(at) => {
                if let Some(at) = pick(self.leases.len(), at)
                    && let Some(used) =
                        self.used.get_mut(&self.leases[at]).filter(|used| **used > 0)
                {
                    *used -= 1;
                    policy.room_back(self.leases[at]);
                }
            }
            Step::Release(at) => {
                if let Some(at) = pick(self.leases.len(), at) {
                    let lease = self.leases.remove(at);
                    self.used.remove(&lease);
                    policy.releasing(lease);
                    policy.release(lease, now);
                }
            }
            Step::GiveUp(at) => {
                if let Some(at) = pick(self.tickets.len(), at) {
                    policy.give_up(self.tickets.remove(at).0, now);
                }
            }
            Step::Up(at) => {
                if let Some(at) = pick(self.runtimes.len(), at) {
                    policy.up(self.runtimes[at], now);
                }
            }
            Step::Gone(at) => {
                if let Some(at) = pick(self.runtimes.len(), at) {
                    policy.gone(self.runtimes[at]);
                }
            }
            Step::Retire(at) => {
                if let Some(at) = pick(self.runtimes.len(), at) {
                    policy.retire(self.runtimes[at]);
                }
            }
            Step::Expire(at) => {
                if let Some(at) = pick(self.runtimes.len(), at) {
                    policy.expire(self.runtimes[at], now + Duration::from_secs(3600));
                }
            }
        }
    }

    fn ask(&mut self, policy: &mut Policy, want: Want) {
        if let Ok(ticket) = policy.ask(want) {
            self.tickets.push((ticket, want));
        }
    }

    /// Does what the policy asks for, and takes in what it gave, in the order in which it was asked for.
    fn obey(&mut self, policy: &mut Policy) {
        loop {
            let effects = policy.take_effects();
            for effect in &effects {
                match effect {
                    Effect::Start(key) => self.runtimes.push(*key),
                    Effect::Stop(key) => {
                        self.runtimes.retain(|known| known != key);
                        policy.stopped(*key);
                    }
                    Effect::Idle(_) | Effect::Wake(_) => {}
                }
            }
            if effects.is_empty() {
                break;
            }
        }
        let Self { tickets, leases, used, .. } = self;
        let mut lease_waits = false;
        tickets.retain(|(ticket, want)| {
            match policy.collect(*ticket) {
                None => {
                    lease_waits |= *want == Want::Lease;
                    return true;
                }
                Some(Ok(Granted::Lease(lease, _))) => {
                    assert!(!lease_waits, "somebody was overtaken");
                    leases.push(lease);
                    used.insert(lease, 0);
                }
                Some(Ok(Granted::Room)) => {
                    let Want::Room(lease) = want else { panic!("room for a lease") };
                    *used.get_mut(lease).expect("a lease that is held") += 1;
                }
                Some(Err(_)) => {}
            }
            false
        });
    }
}

fn check(policy: &Policy, callers: &Callers) {
    let options = &policy.options;
    let alive = policy.runtimes.values().filter(|runtime| runtime.phase != Phase::Dead).count();
    assert!(alive <= options.max_size);
    assert!(policy.waiting.len() <= options.max_waiting);
    assert_eq!(policy.waiting.len(), callers.tickets.len());
    for (key, runtime) in &policy.runtimes {
        let leases = policy.leases.values().filter(|lease| lease.runtime == *key);
        let (count, taken) =
            leases.fold((0, 0), |(count, taken), lease| (count + 1, taken + lease.room));
        assert_eq!((runtime.leases, runtime.taken), (count, taken));
        assert!(runtime.taken <= options.max_conversations_per_client);
        assert!(runtime.idle_since.is_none() || count == 0);
    }
    for (key, lease) in &policy.leases {
        assert!(lease.room >= lease.used.max(1) && lease.used == callers.used[key]);
    }
    // Nobody who could be served waits.
    for (_, want) in &policy.waiting {
        match want {
            Want::Lease => assert!(policy.least_loaded().is_none() && alive == options.max_size),
            Want::Room(lease) => {
                let lease = &policy.leases[lease];
                let runtime = &policy.runtimes[&lease.runtime];
                assert!(
                    runtime.is_open() && !runtime.has_room(options) && lease.used == lease.room
                );
            }
        }
    }
}

proptest! {
    #[test]
    fn whatever_happens_the_books_balance_and_nobody_waits_in_vain(
        size in 1..4usize,
        conversations in 1..4usize,
        waiting in 0..6usize,
        steps in steps(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let _context = runtime.enter();
        let mut table = Table::new(size, conversations, waiting);
        let mut callers = Callers::default();
        for step in steps {
            callers.take(&mut table.policy, step, table.now);
            callers.obey(&mut table.policy);
            check(&table.policy, &callers);
        }
        // Whoever is left gets served as the others go.
        while let Some(lease) = callers.leases.pop() {
            callers.used.remove(&lease);
            table.policy.release(lease, table.now);
            callers.obey(&mut table.policy);
        }
        prop_assert!(callers.tickets.is_empty() && table.policy.leases.is_empty());
        let stats = table.policy.stats();
        prop_assert_eq!((stats.busy, stats.conversations, stats.waiting), (0, 0, 0));
    }
}
