//! The pool on the real runtime: conversations spread over runtimes, leases that do not see each other, and every way
//! in which one ends.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use codex_sdk_core::plugin::{
    CleanupContext, HookResult, Interest, Plugin, PluginContext, Veto, async_trait,
};
use codex_sdk_core::types::Submission;
use codex_sdk_core::types::options::{RequestPolicy, Unanswered};
use codex_sdk_core::{
    AskForApproval, CodexClientPool, Conversation, ConversationOptions, Error, EventFilter,
    Handlers, PoolLease, PoolOptions, ResumeSettings, TurnOptions, TurnResult, TurnStatus,
};
use codex_sdk_plugins::{RegisterPlugins as _, WithPlugins as _};
use codex_sdk_tests::Stage;
use serde_json::json;

fn here(stage: &Stage) -> ConversationOptions {
    ConversationOptions::default().cwd(stage.workspace.path())
}

fn pool(stage: &Stage, size: usize, conversations: usize) -> CodexClientPool {
    stage.model.otherwise().say("ok");
    let options = PoolOptions::default().max_size(size).max_conversations_per_client(conversations);
    CodexClientPool::new(stage.client(), options).unwrap()
}

fn pid(lease: &PoolLease) -> u32 {
    lease.runtime().and_then(|runtime| runtime.pid).expect("a runtime that runs")
}

fn is_alive(pid: u32) -> bool {
    Path::new(&format!("/proc/{pid}")).exists()
}

async fn resume(lease: &PoolLease, id: &str) -> Result<Conversation, Error> {
    let options = ConversationOptions::default();
    lease.resume_conversation(id, options, ResumeSettings::Client, Handlers::new()).await
}

#[tokio::test]
async fn ten_conversations_share_two_runtimes() {
    let stage = Stage::set().await;
    let pool = pool(&stage, 2, 5);
    let mut held = Vec::new();
    for _ in 0..10 {
        let lease = pool.acquire().await.unwrap();
        let conversation = lease.create_conversation(here(&stage)).await.unwrap();
        held.push((lease, conversation));
    }
    let mut spread = BTreeMap::new();
    for (lease, _) in &held {
        *spread.entry(pid(lease)).or_insert(0) += 1;
    }
    assert_eq!(spread.values().collect::<Vec<_>>(), [&5, &5]);
    let turns: Vec<_> = held
        .iter()
        .map(|(_, conversation)| {
            let conversation = conversation.clone();
            tokio::spawn(async move { conversation.run("hello", TurnOptions::default()).await })
        })
        .collect();
    for turn in turns {
        assert_eq!(turn.await.unwrap().unwrap().final_response, "ok");
    }
    let stats = pool.stats();
    assert_eq!((stats.clients, stats.busy, stats.conversations), (2, 2, 10));
    assert_eq!((stats.started, stats.turns, stats.waiting), (2, 10, 0));
    for (lease, _) in held {
        pool.release(&lease).await.unwrap();
    }
    let stats = pool.stats();
    assert_eq!((stats.clients, stats.idle, stats.conversations), (2, 2, 0));

    let result = pool.run("once more", here(&stage), TurnOptions::default()).await.unwrap();
    assert_eq!(result.final_response, "ok");
    pool.close().await;
    assert!(spread.keys().all(|pid| !is_alive(*pid)), "closed means gone");
    let stats = pool.stats();
    assert_eq!((stats.clients, stats.started, stats.crashed, stats.turns), (0, 2, 0, 11));
}

#[tokio::test]
async fn leases_see_only_their_own() {
    let stage = Stage::set().await;
    stage.model.on("touch it").command("touch asked").say("done");
    stage.model.otherwise().say("ok");
    let mut hold = RequestPolicy::default();
    hold.unanswered = Unanswered::Hold;
    let builder =
        stage.client().with_request_policy(hold).with_approval_policy(AskForApproval::Untrusted);
    let options = PoolOptions::default().max_size(1);
    let pool = CodexClientPool::new(builder, options).unwrap();
    let (one, two) = (pool.acquire().await.unwrap(), pool.acquire().await.unwrap());
    assert_eq!(pid(&one), pid(&two));
    let everything = EventFilter::default().with_subagents(true);
    let mut seen_by_one = one.events(everything.clone()).await.unwrap();
    let mut seen_by_two = two.events(everything).await.unwrap();
    let first = one.create_conversation(here(&stage)).await.unwrap();
    let second = two.create_conversation(here(&stage)).await.unwrap();
    let id = first.id().to_string();
    let mut of_first = two.events(EventFilter::default().with_conversation_id(&*id)).await.unwrap();

    let turn = first.send_user_turn("touch it", TurnOptions::default()).await.unwrap();
    let question = loop {
        let event = seen_by_one.next().await.unwrap().unwrap();
        assert_eq!(event.conversation_id.as_deref(), Some(&*id));
        if let Some(request) = event.request {
            break request;
        }
    };
    assert!(two.pending_requests().is_empty());
    let late = two.respond(&question.id, json!("accept")).await.unwrap_err();
    assert_eq!(late.reason(), Some("REQUEST_SETTLED"));
    assert_eq!(two.decline(&question.id).await.unwrap_err().reason(), Some("REQUEST_SETTLED"));
    assert_eq!(one.pending_requests().len(), 1);
    one.respond(&question.id, json!("accept")).await.unwrap();
    assert_eq!(turn.result().await.status, TurnStatus::Completed);
    assert!(stage.workspace.path().join("asked").exists());

    // What one lease has open, the other cannot reach.
    assert!(two.conversation(&id).is_none() && one.conversation(&id).is_some());
    assert_eq!(resume(&two, &id).await.unwrap_err().reason(), Some("IN_USE"));
    let fork = two.fork_conversation(&id, here(&stage), None, Handlers::new()).await;
    assert_eq!(fork.unwrap_err().reason(), Some("IN_USE"));
    let raw = two.request_raw("thread/read", json!({ "threadId": id })).await;
    assert_eq!(raw.unwrap_err().reason(), Some("IN_USE"));
    assert_eq!(two.request_raw("thread/start", json!({})).await.unwrap_err().code(), "CONFIG");
    let turn = two.send_user_turn("mine", TurnOptions::default()).await.unwrap();
    assert_eq!(turn.conversation_id(), second.id(), "the only one that it knows");
    turn.result().await;

    // Released, it is anybody's; and the readers have heard of nothing else.
    pool.release(&one).await.unwrap();
    let again = resume(&two, &id).await.unwrap();
    again.run("go on", TurnOptions::default()).await.unwrap();
    pool.release(&two).await.unwrap();
    let mut ids = Vec::new();
    while let Some(event) = seen_by_two.next().await {
        let event = event.unwrap();
        ids.push((event.root_conversation_id.clone().unwrap(), event.method().to_owned()));
    }
    let resumed = ids.iter().position(|(of, _)| **of == *id).unwrap();
    assert!(ids[..resumed].iter().all(|(of, _)| of == second.id()), "{ids:?}");
    assert!(ids.contains(&(second.id().clone(), "thread/started".to_owned())), "{ids:?}");
    while let Some(event) = of_first.next().await {
        assert!(event.unwrap().seq > 0, "only what came after it was resumed");
    }
    while let Some(event) = seen_by_one.next().await {
        assert_eq!(event.unwrap().conversation_id.as_deref(), Some(&*id));
    }
    pool.close().await;
}

#[tokio::test]
async fn a_fork_is_the_lease_s_own_and_takes_room() {
    let stage = Stage::set().await;
    let pool = pool(&stage, 1, 2);
    let lease = pool.acquire().await.unwrap();
    let conversation = lease.create_conversation(here(&stage)).await.unwrap();
    conversation.run("one", TurnOptions::default()).await.unwrap();
    let fork = conversation.fork(ConversationOptions::default(), None).await.unwrap();
    assert!(lease.conversation(fork.id()).is_some());
    assert_eq!(pool.stats().conversations, 2);
    let third = conversation.fork(ConversationOptions::default(), None).await.unwrap_err();
    assert_eq!((third.code(), third.reason()), ("POOL", Some("FULL")), "only it could make room");
    fork.close().await.unwrap();
    assert_eq!(pool.stats().conversations, 1);
    conversation.fork(ConversationOptions::default(), None).await.unwrap();
    lease.close().await;
    assert_eq!(pool.stats().conversations, 0);
    pool.close().await;
}

#[tokio::test]
async fn releasing_interrupts_the_turn_and_its_command() {
    let stage = Stage::set().await;
    let beat = stage.workspace.path().join("beat");
    let forever = format!("while true; do echo x >> {}; sleep 0.01; done", beat.display());
    stage.model.on("for ever").command(&forever).say("never");
    let pool = pool(&stage, 1, 1);
    let lease = pool.acquire().await.unwrap();
    let runtime = pid(&lease);
    let conversation = lease
        .create_conversation(here(&stage).approval_policy(AskForApproval::Never))
        .await
        .unwrap();
    let turn = conversation.send_user_turn("for ever", TurnOptions::default()).await.unwrap();
    let queued = TurnOptions::default().if_busy(codex_sdk_core::IfBusy::Queue);
    let waits = {
        let conversation = conversation.clone();
        tokio::spawn(async move { conversation.run("and then", queued).await })
    };
    while !beat.exists() {
        tokio::task::yield_now().await;
    }
    let next = {
        let pool = pool.clone();
        tokio::spawn(async move { pool.acquire().await })
    };
    tokio::join!(lease.close(), lease.close());
    lease.close().await;
    assert_eq!(turn.result().await.status, TurnStatus::Interrupted);
    let refused = waits.await.unwrap().unwrap_err();
    assert_eq!(refused.code(), "SESSION", "{refused}");
    for error in [
        conversation.run("again", TurnOptions::default()).await.unwrap_err(),
        lease.create_conversation(here(&stage)).await.unwrap_err(),
        lease.events(EventFilter::default()).await.unwrap_err(),
    ] {
        assert_eq!((error.code(), error.reason()), ("POOL", Some("RELEASED")), "{error}");
    }

    let next = next.await.unwrap().unwrap();
    assert_eq!(pid(&next), runtime, "the same runtime, reusable");
    assert!(next.conversation(conversation.id()).is_none());
    let other = next.create_conversation(here(&stage)).await.unwrap();
    // The runtime says that it has stopped the command a moment before the command's processes are gone.
    let mut beats = 0;
    while beats < std::fs::read(&beat).unwrap().len() {
        beats = std::fs::read(&beat).unwrap().len();
        other.run("hello", TurnOptions::default()).await.unwrap();
    }
    assert!(pool.release(&next).await.is_ok() && pool.release(&next).await.is_ok());
    pool.close().await;
}

#[tokio::test]
async fn a_killed_runtime_is_replaced() {
    let stage = Stage::set().await;
    stage.model.on("wait").stall();
    let pool = pool(&stage, 1, 2);
    let lease = pool.acquire().await.unwrap();
    let first = pid(&lease);
    let stored = lease.create_conversation(here(&stage)).await.unwrap();
    stored.run("remember", TurnOptions::default()).await.unwrap();
    let turn = stored.send_user_turn("wait", TurnOptions::default()).await.unwrap();
    let mut events = lease.events(EventFilter::default()).await.unwrap();
    let killed = rustix::process::Pid::from_raw(first.try_into().unwrap()).unwrap();
    rustix::process::kill_process(killed, rustix::process::Signal::KILL).unwrap();

    assert_eq!(turn.result().await.status, TurnStatus::Lost);
    let last = loop {
        match events.next().await.unwrap() {
            Ok(event) => assert!(event.method() != "sdk/connected"),
            Err(error) => break error,
        }
    };
    assert_eq!(last, codex_sdk_core::StreamError::ConnectionLost);
    let error = stored.run("still there?", TurnOptions::default()).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("CONNECTION", Some("RUNTIME_EXITED")));
    assert_eq!(lease.create_conversation(here(&stage)).await.unwrap_err().reason(), Some("LOST"));

    // The dead one holds no place, though its lease is still held.
    let other = pool.acquire().await.unwrap();
    assert_ne!(pid(&other), first);
    assert_eq!(resume(&other, stored.id()).await.unwrap_err().reason(), Some("IN_USE"));
    lease.close().await;
    let again = resume(&other, stored.id()).await.unwrap();
    again.run("and now?", TurnOptions::default()).await.unwrap();
    let turns = again.turns().all().await.unwrap().len();
    assert!(turns >= 2, "a turn that was lost may be stored: {turns}");
    let stats = pool.stats();
    assert_eq!((stats.clients, stats.started, stats.crashed, stats.turns), (1, 2, 1, 3));
    pool.close().await;
}

/// Remembers which of its hooks were called.
struct Diary {
    name: &'static str,
    entries: Mutex<Vec<String>>,
}

impl Diary {
    fn new(name: &'static str) -> Self {
        Self { name, entries: Mutex::default() }
    }

    fn note(&self, entry: impl Into<String>) {
        self.entries.lock().unwrap().push(entry.into());
    }

    fn count(&self, entry: &str) -> usize {
        self.entries.lock().unwrap().iter().filter(|known| *known == entry).count()
    }
}

#[async_trait]
impl Plugin for Diary {
    fn name(&self) -> &'static str {
        self.name
    }

    fn methods(&self) -> Interest {
        Interest::listed(["sdk/disconnected"])
    }

    async fn initialize(&self, _context: PluginContext) -> HookResult {
        self.note("initialize");
        Ok(())
    }

    async fn before_submit(&self, submission: Submission) -> Result<Submission, Veto> {
        self.note(&*submission.method);
        Ok(submission)
    }

    async fn on_turn_end(&self, _result: &TurnResult) -> HookResult {
        self.note("end of a turn");
        Ok(())
    }

    async fn on_error(&self, error: &Error) -> HookResult {
        self.note(error.code());
        Ok(())
    }

    async fn cleanup(&self, context: CleanupContext) -> HookResult {
        self.note(format!("{:?}", context.reason));
        Ok(())
    }
}

#[tokio::test]
async fn plugins_serve_every_runtime_and_end_with_each() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let diaries = ["first", "second"].map(|name| Arc::new(Diary::new(name)));
    let [diary, other] = &diaries;
    let builder = stage.client().add_plugin(Arc::clone(diary)).add_plugin(Arc::clone(other));
    let options = PoolOptions::default().max_size(2).max_conversations_per_client(1);
    let pool = CodexClientPool::new(builder, options).unwrap();
    assert!(diary.entries.lock().unwrap().is_empty(), "no runtime, no plugin");
    let (one, two) = (pool.acquire().await.unwrap(), pool.acquire().await.unwrap());
    assert_ne!(pid(&one), pid(&two));
    for lease in [&one, &two] {
        let conversation = lease.create_conversation(here(&stage)).await.unwrap();
        conversation.run("hello", TurnOptions::default()).await.unwrap();
        let refused = conversation.client().register_plugin(Diary::new("third")).await.unwrap_err();
        assert_eq!(refused.code(), "CONFIG", "it would see what other leases do");
    }
    assert_eq!((diary.count("initialize"), diary.count("turn/start")), (2, 2));

    let mut of_one = one.events(EventFilter::default()).await.unwrap();
    let killed = rustix::process::Pid::from_raw(pid(&one).try_into().unwrap()).unwrap();
    rustix::process::kill_process(killed, rustix::process::Signal::KILL).unwrap();
    while let Some(Ok(_)) = of_one.next().await {}
    let mut events = two.events(EventFilter::default()).await.unwrap();
    pool.release(&one).await.unwrap();
    let three = pool.acquire().await.unwrap();
    three.create_conversation(here(&stage)).await.unwrap();
    pool.release(&two).await.unwrap();
    while let Some(event) = events.next().await {
        assert_ne!(event.unwrap().method(), "sdk/error", "no plugin failed");
    }
    pool.close().await;
    for diary in diaries {
        assert_eq!((diary.count("initialize"), diary.count("end of a turn")), (3, 2));
        assert_eq!((diary.count("Crash"), diary.count("Close")), (1, 2));
        assert_eq!(diary.count("PLUGIN"), 0, "a runtime's end is no failure of a plugin's");
    }
}

#[tokio::test]
async fn closing_ends_turns_and_refuses_those_who_wait() {
    let stage = Stage::set().await;
    stage.model.on("wait").stall();
    let pool = pool(&stage, 1, 1);
    let lease = pool.acquire().await.unwrap();
    let runtime = pid(&lease);
    let conversation = lease.create_conversation(here(&stage)).await.unwrap();
    let turn = conversation.send_user_turn("wait", TurnOptions::default()).await.unwrap();
    let waits = {
        let pool = pool.clone();
        let here = here(&stage);
        tokio::spawn(async move { pool.run("hello", here, TurnOptions::default()).await })
    };
    while pool.stats().waiting == 0 {
        tokio::task::yield_now().await;
    }
    stage.model.next_request().await.unwrap();
    tokio::join!(pool.close(), pool.close());
    assert!(!is_alive(runtime));
    let end = turn.result().await;
    assert_eq!(end.status, TurnStatus::Interrupted, "{:?}", end.end_reason);
    for error in [waits.await.unwrap().unwrap_err(), pool.acquire().await.unwrap_err()] {
        assert_eq!((error.code(), error.reason()), ("POOL", Some("CLOSED")));
    }
    lease.close().await;
    pool.close().await;
    assert_eq!(pool.stats().clients, 0);
}

#[tokio::test]
async fn work_that_fails_or_panics_gives_its_lease_back() {
    let stage = Stage::set().await;
    let pool = pool(&stage, 1, 1);
    let failed: Result<(), Error> = pool
        .with_conversation(here(&stage), async |conversation: Conversation| {
            conversation.run("one", TurnOptions::default()).await?;
            Err(Error::config("mine"))
        })
        .await;
    assert_eq!(failed.unwrap_err().to_string(), "mine");
    assert_eq!(pool.stats().idle, 1);

    let (kept, keeps) = tokio::sync::oneshot::channel();
    let panicking = {
        let (pool, here) = (pool.clone(), here(&stage));
        tokio::spawn(async move {
            pool.with_client(async |lease: PoolLease| -> Result<(), Error> {
                lease.create_conversation(here.clone()).await?;
                let _ = kept.send(lease.clone());
                panic!("mine as well")
            })
            .await
        })
    };
    assert!(panicking.await.unwrap_err().is_panic());
    let kept = keeps.await.unwrap();
    let next = pool.acquire().await.unwrap();
    assert_eq!(kept.models().await.unwrap_err().reason(), Some("RELEASED"), "whoever kept it");
    drop(next);

    // Dropped in the middle: the conversation is closed in the background, and then there is room.
    stage.model.on("wait").stall();
    let dropped = tokio::time::timeout(std::time::Duration::from_millis(300), async {
        pool.run("wait", here(&stage), TurnOptions::default()).await
    });
    assert!(dropped.await.is_err());
    pool.run("after it", here(&stage), TurnOptions::default()).await.unwrap();
    pool.close().await;
}

#[tokio::test]
async fn a_runtime_that_cannot_be_started_is_an_error_of_those_who_asked() {
    let stage = Stage::set().await;
    let builder = stage.client().with_codex_path("/no/such/codex");
    let pool = CodexClientPool::new(builder, PoolOptions::default()).unwrap();
    for _ in 0..2 {
        assert_eq!(pool.acquire().await.unwrap_err().code(), "CONNECTION");
    }
    let stats = pool.stats();
    assert_eq!((stats.busy, stats.started, stats.crashed), (0, 0, 0));
    pool.close().await;

    let none = CodexClientPool::new(stage.client(), PoolOptions::default().max_size(0));
    assert_eq!(none.unwrap_err().fault().details["field"], "maxSize");
}
