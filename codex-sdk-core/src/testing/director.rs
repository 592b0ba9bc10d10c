//! Which script answers a request: the one that its turn is in the middle of, a rule, the next reply
//! in the queue, or the default.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::matcher::Matcher;
use super::request::Request;
use super::script::{Response, Script};

/// Hands out responses. Its lock is never held while a user's closure runs: a matcher may script.
#[derive(Debug, Default)]
pub(super) struct Director {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Replies for turns to come, first in, first out.
    queue: VecDeque<Part>,
    rules: Vec<(Matcher, Arc<Script>)>,
    otherwise: Option<Arc<Script>>,
    /// Scripts in the middle of their turn. One whose turn was interrupted stays: its key never comes
    /// again.
    running: HashMap<Key, Part>,
}

/// A script, and the response in it that is next.
#[derive(Debug, Clone)]
pub(super) struct Part {
    script: Arc<Script>,
    next: usize,
}

/// By what the follow-up of a response is known.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Key {
    /// Turn and kind: a compaction in the middle of a turn has that turn's id but another script.
    Turn { turn_id: String, kind: Option<String> },
    /// For a peer that does not name its turns: the call whose output it brings.
    Call(String),
}

impl Director {
    pub(super) fn reply(&self) -> Arc<Script> {
        let script = Arc::default();
        self.lock().queue.push_back(Part::first(&script));
        script
    }

    pub(super) fn on(&self, matcher: Matcher) -> Arc<Script> {
        let script = Arc::default();
        self.lock().rules.push((matcher, Arc::clone(&script)));
        script
    }

    pub(super) fn otherwise(&self) -> Arc<Script> {
        let script = Arc::default();
        self.lock().otherwise = Some(Arc::clone(&script));
        script
    }

    /// How many replies nobody has asked for yet.
    pub(super) fn queued(&self) -> usize {
        self.lock().queue.len()
    }

    /// The response to `request`, with what is left of its script, or `None` when nothing was said.
    pub(super) fn answer(&self, request: &Request) -> Option<(Response, Part)> {
        let mut part = self.continued(request);
        let mut response = part.as_ref().and_then(Part::response);
        if response.is_none() {
            part = self.begun(request, part.map(|ended| ended.script).as_ref());
            response = part.as_ref().and_then(Part::response);
        }
        part.zip(response).map(|(part, response)| (response, Part { next: part.next + 1, ..part }))
    }

    /// Keeps what is left of a script for the follow-up of a response that made these calls. A script
    /// that ends with a call is kept, too: its follow-up must not begin it again, for ever.
    pub(super) fn park(&self, request: &Request, rest: Part, call_ids: Vec<String>) {
        let more = rest.script.has_response(rest.next);
        if !more && call_ids.is_empty() {
            return;
        }
        let mut state = self.lock();
        match turn_key(request).or_else(|| call_ids.into_iter().next().map(Key::Call)) {
            Some(key) => {
                state.running.insert(key, rest);
            }
            // Nothing identifies the follow-up: with a single conversation, it is the next request.
            None => state.queue.push_front(rest),
        }
    }

    fn continued(&self, request: &Request) -> Option<Part> {
        let mut state = self.lock();
        match turn_key(request) {
            Some(key) => state.running.remove(&key),
            None => request
                .answered_calls()
                .find_map(|id| state.running.remove(&Key::Call(id.to_owned()))),
        }
    }

    /// A script from its beginning, but not the one that has just `ended`.
    fn begun(&self, request: &Request, ended: Option<&Arc<Script>>) -> Option<Part> {
        let fresh = |script: &Arc<Script>| ended.is_none_or(|ended| !Arc::ptr_eq(ended, script));
        let rules = self.lock().rules.clone();
        let rule = rules.iter().find(|(matcher, script)| fresh(script) && matcher.matches(request));
        if let Some((_, script)) = rule {
            return Some(Part::first(script));
        }
        let mut state = self.lock();
        let next = state.queue.pop_front();
        next.or_else(|| state.otherwise.as_ref().filter(|script| fresh(script)).map(Part::first))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Part {
    fn first(script: &Arc<Script>) -> Self {
        Self { script: Arc::clone(script), next: 0 }
    }

    fn response(&self) -> Option<Response> {
        self.script.response(self.next)
    }
}

fn turn_key(request: &Request) -> Option<Key> {
    let turn_id = request.turn_id()?.to_owned();
    Some(Key::Turn { turn_id, kind: request.kind().map(str::to_owned) })
}
