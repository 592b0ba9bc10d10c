//! Which events a reader wants: decided before anything is queued for it.

use std::sync::{Arc, PoisonError, RwLock};

use codex_sdk_types::{Event, EventFilter};

use super::tier::Tier;
use crate::plugin::Interest;

/// A set of methods.
#[derive(Debug, Clone)]
pub(super) enum Methods {
    All,
    NoDeltas,
    /// Sorted.
    Listed(Box<[String]>),
}

impl Methods {
    pub(super) fn new(methods: Option<Vec<String>>) -> Self {
        match methods {
            None => Self::All,
            Some(mut methods) => {
                methods.sort_unstable();
                methods.dedup();
                Self::Listed(methods.into())
            }
        }
    }

    pub(super) fn has(&self, method: &str) -> bool {
        match self {
            Self::All => true,
            Self::NoDeltas => Tier::of(method) == Tier::Transcript,
            Self::Listed(methods) => {
                methods.binary_search_by(|known| known.as_str().cmp(method)).is_ok()
            }
        }
    }
}

impl From<Interest> for Methods {
    fn from(interest: Interest) -> Self {
        match interest {
            Interest::All => Self::All,
            Interest::NoDeltas => Self::NoDeltas,
            Interest::Listed(methods) => Self::new(Some(methods)),
        }
    }
}

/// The methods that a reader wants, which it may change while events are published.
pub(super) type SharedMethods = Arc<RwLock<Methods>>;

/// A subscriber's filter.
#[derive(Debug, Clone)]
pub(super) struct Filter {
    methods: SharedMethods,
    pub(super) after: Option<u64>,
    conversation: Option<Box<str>>,
    subagents: bool,
}

impl Filter {
    pub(super) fn new(filter: EventFilter) -> Self {
        Self {
            methods: Arc::new(RwLock::new(Methods::new(filter.methods))),
            after: filter.after,
            conversation: filter.conversation_id.map(Into::into),
            subagents: filter.subagents,
        }
    }

    /// Everything that a plugin is interested in, sub-agents included.
    pub(super) fn of_interest(interest: Interest) -> Self {
        let methods = Arc::new(RwLock::new(interest.into()));
        Self { methods, after: None, conversation: None, subagents: true }
    }

    /// The methods, for the reader to change.
    pub(super) fn methods(&self) -> SharedMethods {
        Arc::clone(&self.methods)
    }

    pub(super) fn wants(&self, event: &Event) -> bool {
        self.after.is_none_or(|after| event.seq > after)
            && self.wants_conversation(event)
            && self.methods.read().unwrap_or_else(PoisonError::into_inner).has(event.method())
    }

    fn wants_conversation(&self, event: &Event) -> bool {
        let own = event.conversation_id.as_deref();
        let root = event.root_conversation_id.as_deref().or(own);
        // The two are the same allocation in nearly every event: comparing the texts is the exception.
        let is_root = || match (&event.conversation_id, &event.root_conversation_id) {
            (Some(own), Some(root)) => Arc::ptr_eq(own, root) || own == root,
            _ => true,
        };
        match self.conversation.as_deref() {
            Some(wanted) => own == Some(wanted) || (self.subagents && root == Some(wanted)),
            None => self.subagents || is_root(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(own: Option<&str>, root: Option<&str>) -> Event {
        let mut event = Event::new(5, "item/started".into(), "{}".into(), 0..0);
        event.conversation_id = own.map(Into::into);
        event.root_conversation_id = root.map(Into::into);
        event
    }

    #[test]
    fn conversations_and_their_subagents() {
        let all = [
            event(None, None),
            event(Some("a"), Some("a")),
            event(Some("sub"), Some("a")),
            event(Some("b"), None),
        ];
        let wanted = |filter: EventFilter| {
            let filter = Filter::new(filter);
            all.iter().map(|event| filter.wants(event)).collect::<Vec<_>>()
        };
        let filter = EventFilter::default();
        assert_eq!(wanted(filter.clone()), [true, true, false, true]);
        assert_eq!(wanted(filter.clone().with_subagents(true)), [true; 4]);
        let filter = filter.with_conversation_id("a");
        assert_eq!(wanted(filter.clone()), [false, true, false, false]);
        assert_eq!(wanted(filter.with_subagents(true)), [false, true, true, false]);
    }

    #[test]
    fn an_interest_is_in_the_events_of_subagents_too() {
        let mut delta = Event::new(5, "item/agentMessage/delta".into(), "{}".into(), 0..0);
        delta.conversation_id = Some("sub".into());
        delta.root_conversation_id = Some("a".into());
        let wants = |interest: Interest| Filter::of_interest(interest).wants(&delta);
        assert!(wants(Interest::All));
        assert!(!wants(Interest::NoDeltas));
        assert!(wants(Interest::listed(["item/agentMessage/delta"])));
        assert!(!wants(Interest::listed(["item/completed"])));
    }

    #[test]
    fn methods_and_after() {
        let started = event(None, None);
        let wants = |filter: EventFilter| Filter::new(filter).wants(&started);
        assert!(wants(EventFilter::default().with_methods(["item/completed", "item/started"])));
        assert!(!wants(EventFilter::default().with_methods(["item/*"])));
        assert!(!wants(EventFilter::default().with_methods(Vec::<String>::new())));
        assert!(wants(EventFilter::default().with_after(4)));
        assert!(!wants(EventFilter::default().with_after(5)));
    }
}
