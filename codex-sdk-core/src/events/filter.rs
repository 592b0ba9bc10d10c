//! Which events a reader wants: decided before anything is queued for it.

use std::sync::{Arc, PoisonError, RwLock};

use codex_sdk_types::{Event, EventFilter};

use super::message::Origin;
use super::owned::Owned;
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
    /// The conversations that may be shown to this reader, where others share the connection.
    owned: Option<Arc<Owned>>,
}

impl Filter {
    pub(super) fn new(filter: EventFilter, owned: Option<Arc<Owned>>) -> Self {
        Self {
            methods: Arc::new(RwLock::new(Methods::new(filter.methods))),
            after: filter.after,
            conversation: filter.conversation_id.map(Into::into),
            subagents: filter.subagents,
            owned,
        }
    }

    /// Everything that a plugin is interested in, sub-agents included.
    pub(super) fn of_interest(interest: Interest, owned: Option<Arc<Owned>>) -> Self {
        let methods = Arc::new(RwLock::new(interest.into()));
        Self { methods, after: None, conversation: None, subagents: true, owned }
    }

    /// The methods, for the reader to change.
    pub(super) fn methods(&self) -> SharedMethods {
        Arc::clone(&self.methods)
    }

    pub(super) fn wants(&self, event: &Event) -> bool {
        let (origin, method) = (Origin::from(event), event.method());
        self.wants_kind(&origin, method) && self.admits(event.seq, &origin, method)
    }

    /// Whether it is about events from here, with this method: the same for all of them, until the methods are changed.
    pub(super) fn wants_kind(&self, origin: &Origin, method: &str) -> bool {
        self.wants_conversation(origin) && self.wants_method(method)
    }

    /// Whether an event that it is about may be shown to the reader.
    pub(super) fn admits(&self, seq: u64, origin: &Origin, method: &str) -> bool {
        self.after.is_none_or(|after| seq > after) && self.may_see(origin, method)
    }

    fn wants_method(&self, method: &str) -> bool {
        self.methods.read().unwrap_or_else(PoisonError::into_inner).has(method)
    }

    /// The conversation that it is about, where it is about one.
    pub(super) fn conversation(&self) -> Option<&str> {
        self.conversation.as_deref()
    }

    /// Whether this reader is one of those of a part of the connection.
    pub(super) fn is_of(&self, owned: &Arc<Owned>) -> bool {
        self.owned.as_ref().is_some_and(|own| Arc::ptr_eq(own, owned))
    }

    /// Of what belongs to no conversation, a part of the connection is shown only its end.
    fn may_see(&self, origin: &Origin, method: &str) -> bool {
        let Some(owned) = &self.owned else { return true };
        match origin.root() {
            Some(root) => owned.has(root),
            None => method == "sdk/disconnected",
        }
    }

    fn wants_conversation(&self, origin: &Origin) -> bool {
        let (own, root) = (origin.conversation.as_deref(), origin.root());
        match self.conversation.as_deref() {
            Some(wanted) => own == Some(wanted) || (self.subagents && root == Some(wanted)),
            None => self.subagents || own.is_none() || own == root,
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
            let filter = Filter::new(filter, None);
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
        let wants = |interest: Interest| Filter::of_interest(interest, None).wants(&delta);
        assert!(wants(Interest::All));
        assert!(!wants(Interest::NoDeltas));
        assert!(wants(Interest::listed(["item/agentMessage/delta"])));
        assert!(!wants(Interest::listed(["item/completed"])));
    }

    #[test]
    fn a_part_sees_its_own_conversations_and_the_end_of_the_connection() {
        let owned = Arc::new(Owned::default());
        let all =
            Filter::new(EventFilter::default().with_subagents(true), Some(Arc::clone(&owned)));
        let of_b = EventFilter::default().with_conversation_id("b");
        let of_b = Filter::new(of_b, Some(Arc::clone(&owned)));
        let (a, sub) = (event(Some("a"), Some("a")), event(Some("sub"), Some("a")));
        assert!(!all.wants(&a) && !all.wants(&sub));
        owned.add("a".into());
        assert!(all.wants(&a) && all.wants(&sub));
        assert!(!all.wants(&event(None, None)) && !all.wants(&event(Some("b"), None)));
        assert!(!of_b.wants(&event(Some("b"), None)), "naming it does not help");
        assert!(all.wants(&Event::new(6, "sdk/disconnected".into(), "{}".into(), 0..0)));
        owned.remove("a");
        assert!(!all.wants(&a) && !all.wants(&sub));
    }

    #[test]
    fn methods_and_after() {
        let started = event(None, None);
        let wants = |filter: EventFilter| Filter::new(filter, None).wants(&started);
        assert!(wants(EventFilter::default().with_methods(["item/completed", "item/started"])));
        assert!(!wants(EventFilter::default().with_methods(["item/*"])));
        assert!(!wants(EventFilter::default().with_methods(Vec::<String>::new())));
        assert!(wants(EventFilter::default().with_after(4)));
        assert!(!wants(EventFilter::default().with_after(5)));
    }
}
