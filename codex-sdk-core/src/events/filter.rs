//! Which events a reader wants: decided before anything is queued for it.

use std::sync::{Arc, PoisonError, RwLock};

use codex_sdk_types::{Event, EventFilter};

/// A set of methods, or all of them.
#[derive(Debug, Clone)]
pub(super) struct Methods(Option<Box<[String]>>);

impl Methods {
    pub(super) fn new(methods: Option<Vec<String>>) -> Self {
        Self(methods.map(|mut methods| {
            methods.sort_unstable();
            methods.dedup();
            methods.into()
        }))
    }

    pub(super) fn has(&self, method: &str) -> bool {
        match &self.0 {
            None => true,
            Some(methods) => methods.binary_search_by(|known| known.as_str().cmp(method)).is_ok(),
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
