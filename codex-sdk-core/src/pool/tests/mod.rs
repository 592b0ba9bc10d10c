//! The pool with runtimes in memory and time that stands still: who waits for whom, and for how long.

mod runtime;

use std::time::Duration;

use codex_sdk_types::EventFilter;
use tokio::task::{JoinHandle, yield_now};
use tokio::time::Instant;

use super::*;
use runtime::Runtimes;

const TIMEOUT: Duration = Duration::from_secs(30);

fn pool(options: PoolOptions) -> (CodexClientPool, Runtimes) {
    let runtimes = Runtimes::default();
    let builder = CodexClientBuilder::new().with_custom_transport(runtimes.clone());
    (CodexClientPool::new(builder.with_timeout(TIMEOUT), options).unwrap(), runtimes)
}

fn one() -> PoolOptions {
    PoolOptions::default().max_size(1).max_conversations_per_client(1)
}

async fn create(lease: &PoolLease) -> Conversation {
    lease.create_conversation(ConversationOptions::default()).await.unwrap()
}

/// Begins to acquire a lease, and returns once it waits.
async fn waiter(pool: &CodexClientPool) -> JoinHandle<Result<PoolLease>> {
    let waiting = pool.stats().waiting;
    let task = tokio::spawn({
        let pool = pool.clone();
        async move { pool.acquire().await }
    });
    while pool.stats().waiting == waiting {
        yield_now().await;
    }
    task
}

#[tokio::test(start_paused = true)]
async fn callers_wait_in_the_order_in_which_they_came() {
    let (pool, _runtimes) = pool(one().max_waiting(3));
    let held = pool.acquire().await.unwrap();
    let mut waiting = [waiter(&pool).await, waiter(&pool).await, waiter(&pool).await].into_iter();
    let full = pool.acquire().await.unwrap_err();
    assert_eq!((full.code(), full.reason(), full.is_retryable()), ("POOL", Some("FULL"), true));

    // The first one goes away: the second one is next.
    let gone = waiting.next().unwrap();
    gone.abort();
    assert!(gone.await.unwrap_err().is_cancelled());
    let (second, third) = (waiting.next().unwrap(), waiting.next().unwrap());
    assert_eq!(pool.stats().waiting, 2);
    held.close().await;
    let second = second.await.unwrap().unwrap();
    assert!(!third.is_finished() && pool.stats().waiting == 1);
    drop(second);
    drop(third.await.unwrap().unwrap());
    assert_eq!(pool.stats().started, 1);
    pool.close().await;
}

#[tokio::test(start_paused = true)]
async fn acquiring_takes_only_so_long() {
    let limit = Duration::from_secs(5);
    let (pool, runtimes) = pool(one().acquire_timeout(limit));
    let held = pool.acquire().await.unwrap();
    let begun = Instant::now();
    let late = pool.acquire().await.unwrap_err();
    assert_eq!((late.code(), late.reason()), ("POOL", Some("ACQUIRE_TIMEOUT")));
    assert_eq!((begun.elapsed(), pool.stats().waiting), (limit, 0));
    pool.release(&held).await.unwrap();
    let again = pool.acquire().await.unwrap();
    pool.release(&again).await.unwrap();
    pool.close().await;
    runtimes.alive(0).await;
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_gives_up_while_its_runtime_starts_takes_no_room() {
    let (pool, runtimes) = pool(one());
    runtimes.hold_back("initialize");
    let gone = tokio::spawn({
        let pool = pool.clone();
        async move { pool.acquire().await }
    });
    runtimes.asked("initialize", 1).await;
    let stats = pool.stats();
    assert_eq!((stats.clients, stats.starting, stats.busy), (1, 1, 0));
    gone.abort();
    assert!(gone.await.unwrap_err().is_cancelled());
    runtimes.speak();
    let lease = pool.acquire().await.unwrap();
    create(&lease).await;
    let stats = pool.stats();
    assert_eq!((stats.clients, stats.starting, stats.busy), (1, 0, 1));
    assert_eq!((stats.conversations, stats.waiting, stats.crashed), (1, 0, 0));
    assert_eq!(stats.started, 1, "what was being started is used");
    lease.close().await;
    drop(pool.acquire().await.unwrap());
    pool.close().await;
    runtimes.alive(0).await;
}

#[tokio::test(start_paused = true)]
async fn an_idle_runtime_is_stopped_and_another_started_when_needed() {
    let idle = Duration::from_secs(60);
    let (pool, runtimes) = pool(PoolOptions::default().idle_timeout(idle));
    drop(pool.acquire().await.unwrap());
    assert_eq!((pool.stats().clients, pool.stats().idle), (1, 1));
    // Used once more: its time begins again.
    tokio::time::advance(idle / 2).await;
    drop(pool.acquire().await.unwrap());
    let begun = Instant::now();
    runtimes.alive(0).await;
    assert!(begun.elapsed() >= idle, "{:?}", begun.elapsed());
    while pool.stats().clients > 0 {
        yield_now().await;
    }
    let lease = pool.acquire().await.unwrap();
    tokio::time::advance(idle * 2).await;
    create(&lease).await;
    let stats = pool.stats();
    assert_eq!((stats.clients, stats.busy, stats.started, stats.crashed), (1, 1, 2, 0));
    pool.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_runtime_that_died_makes_room_for_another() {
    let (pool, runtimes) = pool(one());
    let lease = pool.acquire().await.unwrap();
    let conversation = create(&lease).await;
    let mut events = lease.events(EventFilter::default()).await.unwrap();
    let next = waiter(&pool).await;
    runtimes.kill_last();
    let next = next.await.unwrap().unwrap();
    create(&next).await;
    let told = events.next().await.unwrap().unwrap();
    assert_eq!(told.method(), "sdk/disconnected");
    assert!(events.next().await.unwrap().is_err() && events.next().await.is_none());
    assert_eq!(lease.events(EventFilter::default()).await.unwrap_err().code(), "CONNECTION");
    assert_eq!(conversation.set_name("n").await.unwrap_err().code(), "CONNECTION");
    assert!(lease.runtime().is_none());
    lease.close().await;
    let stats = pool.stats();
    assert_eq!((stats.clients, stats.started, stats.crashed), (1, 2, 1));
    pool.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_runtime_that_does_not_let_go_is_not_used_again() {
    let (pool, runtimes) = pool(one());
    let lease = pool.acquire().await.unwrap();
    create(&lease).await;
    let mut events = lease.events(EventFilter::default()).await.unwrap();
    runtimes.keep_silent("thread/unsubscribe");
    let begun = Instant::now();
    let next = waiter(&pool).await;
    lease.close().await;
    assert_eq!(begun.elapsed(), TIMEOUT);
    assert!(events.next().await.is_none(), "the lease's readers are at their end");
    let _next = next.await.unwrap().unwrap();
    let stats = pool.stats();
    assert_eq!((stats.clients, stats.started, stats.crashed), (1, 2, 0));
    runtimes.alive(1).await;
    pool.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_lease_s_further_conversations_wait_for_room() {
    let (pool, _runtimes) = pool(one().max_conversations_per_client(2));
    let (a, b) = (pool.acquire().await.unwrap(), pool.acquire().await.unwrap());
    create(&a).await;
    let further = tokio::spawn({
        let a = a.clone();
        async move { create(&a).await.id().clone() }
    });
    while pool.stats().waiting == 0 {
        yield_now().await;
    }
    // Its own room is there though others wait; a second one would make them wait for each other.
    create(&b).await;
    let stuck = b.create_conversation(ConversationOptions::default()).await.unwrap_err();
    assert_eq!(stuck.reason(), Some("FULL"));
    b.close().await;
    let id = further.await.unwrap();
    assert!(a.conversation(&id).is_some());
    assert_eq!(pool.stats().conversations, 2);
    pool.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_conversation_that_nobody_waits_for_any_more_is_closed_again() {
    let (pool, runtimes) = pool(one().max_conversations_per_client(2));
    let lease = pool.acquire().await.unwrap();
    create(&lease).await;
    runtimes.keep_silent("thread/settings/update");
    let opening = tokio::spawn({
        let lease = lease.clone();
        async move { create(&lease).await }
    });
    runtimes.asked("thread/settings/update", 2).await;
    opening.abort();
    runtimes.speak();
    // The update is never answered: in its time the opening fails, and the conversation is closed.
    runtimes.asked("thread/unsubscribe", 1).await;
    while pool.stats().conversations > 1 {
        yield_now().await;
    }
    create(&lease).await;
    lease.close().await;
    runtimes.asked("thread/unsubscribe", 3).await;
    assert_eq!(pool.stats().idle, 1);
    pool.close().await;
}

#[tokio::test(start_paused = true)]
async fn releasing_waits_for_what_is_being_opened() {
    let (pool, runtimes) = pool(one());
    let lease = pool.acquire().await.unwrap();
    runtimes.keep_silent("thread/start");
    let opening = tokio::spawn({
        let lease = lease.clone();
        async move { lease.create_conversation(ConversationOptions::default()).await }
    });
    runtimes.asked("thread/start", 1).await;
    let begun = Instant::now();
    lease.close().await;
    assert_eq!(begun.elapsed(), TIMEOUT);
    assert_eq!(opening.await.unwrap().unwrap_err().code(), "TIMEOUT");
    pool.close().await;
}

#[tokio::test(start_paused = true)]
async fn the_last_handle_takes_the_runtimes_along() {
    let (pool, runtimes) = pool(one());
    let lease = pool.acquire().await.unwrap();
    drop(pool);
    create(&lease).await;
    drop(lease);
    runtimes.alive(0).await;
}

#[tokio::test(start_paused = true)]
async fn a_lease_is_released_by_its_own_pool() {
    let ((pool, _a), (other, _b)) = (pool(one()), pool(one()));
    let lease = pool.acquire().await.unwrap();
    assert_eq!(other.release(&lease).await.unwrap_err().reason(), Some("NOT_FOUND"));
    pool.release(&lease).await.unwrap();
    pool.release(&lease).await.unwrap();
    assert_eq!(pool.stats().idle, 1);
    pool.close().await;
}

#[tokio::test]
async fn options_are_checked() {
    for (options, field) in [
        (PoolOptions::default().max_size(0), "maxSize"),
        (one().max_conversations_per_client(0), "maxConversationsPerClient"),
        (one().acquire_timeout(Duration::ZERO), "acquireTimeoutMs"),
    ] {
        let error = CodexClientPool::new(CodexClientBuilder::new(), options).unwrap_err();
        assert_eq!((error.code(), &error.fault().details["field"]), ("CONFIG", &field.into()));
    }
}
