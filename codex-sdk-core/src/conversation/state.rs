//! A conversation as its handles and the connection task share it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use codex_sdk_types::options::{ConversationOptions, TurnContext};

use tracing::Span;

use super::line::Line;
use crate::client::ClientInner;
use crate::requests::Handlers;
use crate::tools::ToolSet;
use crate::turn::TurnState;

/// What is known of a conversation.
#[derive(Debug)]
pub(crate) struct ConversationState {
    pub(crate) id: Arc<str>,
    pub(crate) options: ConversationOptions,
    pub(crate) span: Span,
    pub(crate) handlers: Handlers,
    /// Its own tools, and those of the client that have other names.
    pub(crate) tools: ToolSet,
    /// Where the runtime keeps it, unless it is ephemeral.
    pub(crate) path: Option<String>,
    /// On which connection the runtime has it loaded. Another one has to resume it first.
    pub(crate) epoch: AtomicU64,
    /// The handles through which it was opened, where they are those of a part of a client.
    seen_by: OnceLock<Weak<ClientInner>>,
    /// Whether its last turn has left a command running.
    commands_left: AtomicBool,
    /// Whether items were added to its history since its last turn: the model may go on from there.
    injected: AtomicBool,
    /// The settings that every turn restates.
    context: Mutex<TurnContext>,
    /// The name that it was given last, here.
    name: Mutex<Option<String>>,
    /// The turns that somebody still holds, and the one that goes on.
    turns: Mutex<Turns>,
    /// Those who are about to send a turn.
    pub(super) line: Line,
    /// It was archived, and closed for that, and then taken out again.
    unarchived: AtomicBool,
}

/// What the caller opens a conversation with.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) options: ConversationOptions,
    pub(crate) handlers: Handlers,
    /// Its own tools, and those of the client that have other names.
    pub(crate) tools: ToolSet,
}

#[derive(Debug, Default)]
struct Turns {
    active: Option<Arc<TurnState>>,
    known: Vec<Weak<TurnState>>,
}

impl ConversationState {
    pub(crate) fn new(
        id: Arc<str>,
        span: Span,
        given: Given,
        context: TurnContext,
        path: Option<String>,
        epoch: u64,
    ) -> Self {
        let Given { options, handlers, tools } = given;
        Self {
            id,
            span,
            name: Mutex::new(options.name.clone()),
            options,
            handlers,
            tools,
            path,
            epoch: AtomicU64::new(epoch),
            seen_by: OnceLock::new(),
            commands_left: AtomicBool::new(false),
            injected: AtomicBool::new(false),
            context: Mutex::new(context),
            turns: Mutex::default(),
            line: Line::default(),
            unarchived: AtomicBool::new(false),
        }
    }

    /// Remembers through which handles it was opened.
    pub(crate) fn set_seen_by(&self, client: &Arc<ClientInner>) {
        if client.scope.is_some() {
            // Set once, where it is opened.
            let _ = self.seen_by.set(Arc::downgrade(client));
        }
    }

    /// The handles of the part of a client that it was opened in, if anybody still holds them.
    pub(crate) fn seen_by(&self) -> Option<Arc<ClientInner>> {
        self.seen_by.get()?.upgrade()
    }

    /// The settings as they stand.
    pub(crate) fn context(&self) -> TurnContext {
        self.context.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes the settings for good.
    pub(crate) fn set_context(&self, context: TurnContext) {
        *self.context.lock().unwrap_or_else(PoisonError::into_inner) = context;
    }

    /// The name as it stands.
    pub(super) fn name(&self) -> Option<String> {
        self.name.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn set_name(&self, name: &str) {
        *self.name.lock().unwrap_or_else(PoisonError::into_inner) = Some(name.to_owned());
    }

    /// A turn has ended, and left commands running, or not.
    pub(crate) fn leaves_commands(&self, left: bool) {
        self.commands_left.fetch_or(left, Ordering::AcqRel);
    }

    /// Whether commands may have been left running since this was asked last.
    pub(super) fn is_injected(&self) -> bool {
        self.injected.load(Ordering::Acquire)
    }

    pub(super) fn set_injected(&self, injected: bool) {
        self.injected.store(injected, Ordering::Release);
    }

    pub(crate) fn take_commands_left(&self) -> bool {
        self.commands_left.swap(false, Ordering::AcqRel)
    }

    pub(crate) fn epoch(&self) -> u64 {
        self.epoch.load(Ordering::Acquire)
    }

    /// Whether it is to be opened again on its next use: it was taken out of the archive, for which it had been closed.
    pub(super) fn unarchived(&self) -> &AtomicBool {
        &self.unarchived
    }

    /// The turn that goes on.
    pub(crate) fn active(&self) -> Option<Arc<TurnState>> {
        self.turns().active.clone()
    }

    /// A turn that goes on, or that somebody still holds.
    pub(crate) fn turn(&self, id: &str) -> Option<Arc<TurnState>> {
        let is = |turn: &Arc<TurnState>| turn.id.get().is_some_and(|known| **known == *id);
        self.turns().known.iter().filter_map(Weak::upgrade).find(is)
    }

    /// Takes note of the turn that goes on now. Only the connection task decides that.
    pub(crate) fn set_active(&self, active: Option<Arc<TurnState>>) {
        let mut turns = self.turns();
        turns.known.retain(|turn| turn.strong_count() > 0);
        turns.known.extend(active.as_ref().map(Arc::downgrade));
        turns.active = active;
    }

    fn turns(&self) -> MutexGuard<'_, Turns> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
