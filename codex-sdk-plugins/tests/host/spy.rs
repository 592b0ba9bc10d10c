//! A plugin that does as it is told, and a diary of all hooks that were called.

use std::sync::Arc;

use codex_sdk_core::plugin::{
    CleanupContext, HookResult, Interest, Plugin, PluginContext, Veto, async_trait,
};
use codex_sdk_core::types::Submission;
use codex_sdk_core::types::request::Answer;
use codex_sdk_core::{Decision, Error, Event, PendingRequest, TurnResult};
use tokio::sync::watch;

/// What was called, in its order: `plugin.hook about`.
#[derive(Clone)]
pub(crate) struct Diary(Arc<watch::Sender<Vec<String>>>);

impl Diary {
    pub(crate) fn new() -> Self {
        Self(Arc::new(watch::Sender::new(Vec::new())))
    }

    pub(crate) fn note(&self, entry: String) {
        self.0.send_modify(|entries| entries.push(entry));
    }

    /// The entries that begin with this.
    pub(crate) fn of(&self, prefix: &str) -> Vec<String> {
        self.0.borrow().iter().filter(|entry| entry.starts_with(prefix)).cloned().collect()
    }

    /// The entries that are not about this hook, which comes when it comes.
    pub(crate) fn without(&self, hook: &str) -> Vec<String> {
        self.0.borrow().iter().filter(|entry| !entry.contains(hook)).cloned().collect()
    }

    /// Waits for an entry.
    pub(crate) async fn has(&self, entry: &str) {
        let mut entries = self.0.subscribe();
        entries.wait_for(|entries| entries.iter().any(|known| known == entry)).await.unwrap();
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Does {
    Fail,
    Panic,
    Hang,
    /// Uses the client from within the hook.
    Ask,
    /// Answers a question.
    Accept,
    /// Adds its name to the parameter `seen`.
    Sign,
}

pub(crate) struct Spy {
    name: &'static str,
    diary: Diary,
    does: Vec<(&'static str, Does)>,
    methods: Interest,
    client: std::sync::OnceLock<codex_sdk_core::WeakCodexClient>,
}

impl Spy {
    pub(crate) fn new(name: &'static str, diary: &Diary) -> Self {
        Self {
            name,
            diary: diary.clone(),
            does: Vec::new(),
            methods: Interest::default(),
            client: std::sync::OnceLock::new(),
        }
    }

    /// What it does in a hook; nothing otherwise.
    pub(crate) fn does(mut self, hook: &'static str, does: Does) -> Self {
        self.does.push((hook, does));
        self
    }

    pub(crate) fn listens_to(mut self, methods: &[&str]) -> Self {
        self.methods = Interest::listed(methods.iter().copied());
        self
    }

    fn told(&self, hook: &str) -> Option<Does> {
        self.does.iter().find(|(of, _)| *of == hook).map(|(_, does)| *does)
    }

    async fn act(&self, hook: &str, about: &str) -> Result<(), std::io::Error> {
        self.diary.note(format!("{}.{hook} {about}", self.name).trim_end().to_owned());
        match self.told(hook) {
            Some(Does::Fail) => Err(std::io::Error::other("it does not work")),
            Some(Does::Panic) => panic!("out of order"),
            Some(Does::Hang) => std::future::pending().await,
            Some(Does::Ask) => {
                let client = self.client.get().and_then(|client| client.upgrade()).unwrap();
                client.models().await.map(drop).map_err(std::io::Error::other)
            }
            _ => Ok(()),
        }
    }
}

#[async_trait]
impl Plugin for Spy {
    fn name(&self) -> &str {
        self.name
    }

    fn methods(&self) -> Interest {
        self.methods.clone()
    }

    async fn initialize(&self, context: PluginContext) -> HookResult {
        let _ = self.client.set(context.client.downgrade());
        Ok(self.act("initialize", "").await?)
    }

    async fn before_submit(&self, mut submission: Submission) -> Result<Submission, Veto> {
        self.act("before_submit", &submission.method).await?;
        if self.told("before_submit") == Some(Does::Sign) {
            let seen = submission.params["seen"].as_str().unwrap_or_default().to_owned();
            submission.params["seen"] = format!("{seen}{}", self.name).into();
            submission.method = "something/else".into();
        }
        Ok(submission)
    }

    async fn on_event(&self, event: &Event) -> HookResult {
        let text = String::from_utf8_lossy(event.params_json()).into_owned();
        let about = format!("{} {text}", event.method());
        let about = if event.method().starts_with("say") { &about } else { event.method() };
        Ok(self.act("on_event", about).await?)
    }

    async fn on_server_request(&self, request: &PendingRequest) -> HookResult<Option<Answer>> {
        self.act("on_server_request", &request.method).await?;
        let accepts = self.told("on_server_request") == Some(Does::Accept);
        Ok(accepts.then(|| Decision::Accept.to_answer(&request.method)))
    }

    async fn on_turn_end(&self, result: &TurnResult) -> HookResult {
        Ok(self.act("on_turn_end", &result.final_response).await?)
    }

    async fn on_error(&self, error: &Error) -> HookResult {
        Ok(self.act("on_error", &error.to_string()).await?)
    }

    async fn cleanup(&self, context: CleanupContext) -> HookResult {
        Ok(self.act("cleanup", &format!("{:?}", context.reason)).await?)
    }
}
