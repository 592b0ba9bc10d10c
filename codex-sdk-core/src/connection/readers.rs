//! Who reads events, and which of them an event is for.
//!
//! Most readers are about one conversation, or want few methods; so they are found by these, and an event that nobody
//! wants costs two look-ups, however many they are. What a reader's filter says is the filter's affair: here is only whom
//! it is worth to ask.
//!
//! Events are gathered and handed over together, at the latest when the router has worked off what was read: a reader is
//! woken once for all of them.

use std::sync::Arc;

use codex_sdk_types::Event;
use foldhash::HashMap;

use crate::events::{Batches, Changes, CloseReason, Owned, Published, Publisher};

/// So many events are gathered for a reader at most: what a usual read brings, since each time that a reader is woken
/// costs as much as dozens of events.
pub(super) const GATHERED_EVENTS: usize = 1024;
/// For so many methods it is known who wants them. There are not so many; but the runtime may call a method anything.
const KNOWN_METHODS: usize = 1024;

/// All readers of a connection.
#[derive(Default)]
pub(super) struct Readers {
    /// At places that stay theirs.
    all: Vec<Option<Reader>>,
    of_conversation: HashMap<Box<str>, Vec<usize>>,
    /// Those that are about no conversation in particular.
    of_any: Vec<usize>,
    /// Which of these want a method: found out when it comes for the first time.
    of_method: HashMap<Box<str>, Vec<usize>>,
    /// The count of changes that `of_method` takes into account.
    methods_known: u64,
    /// Told when a reader that had the runtime paused has caught up, has gone, or wants other methods.
    pub(super) changes: Arc<Changes>,
    /// Those for whom something is gathered.
    gathered: Vec<usize>,
    /// Empty; its memory serves `publish`.
    wanting: Vec<usize>,
    /// Whether one of them has to catch up before the runtime is read again.
    pub(super) paused: bool,
}

struct Reader {
    publisher: Publisher,
    events: Batches,
}

impl Readers {
    /// Adds one. `seq` is that of the last event so far.
    pub(super) fn add(&mut self, publisher: Publisher, seq: u64) {
        publisher.attach(seq, Arc::clone(&self.changes));
        let free = self.all.iter().position(Option::is_none);
        let place = free.unwrap_or(self.all.len());
        if let Some(id) = publisher.conversation() {
            self.of_conversation.entry(id.into()).or_default().push(place);
        } else {
            self.of_any.push(place);
            self.of_method.clear();
        }
        let reader = Some(Reader { publisher, events: Batches::default() });
        match free {
            Some(free) => self.all[free] = reader,
            None => self.all.push(reader),
        }
    }

    /// Whether somebody may want an event of this conversation, below this root, with this method. False: nobody does.
    pub(super) fn may_want(
        &mut self,
        conversation: Option<&str>,
        root: Option<&str>,
        method: &str,
    ) -> bool {
        let about = |id: Option<&str>| id.is_some_and(|id| self.of_conversation.contains_key(id));
        about(conversation) || about(root) || !self.any_for(method).is_empty()
    }

    /// Gathers an event for everybody who wants it.
    pub(super) fn publish(&mut self, event: Event) {
        let mut wanting = std::mem::take(&mut self.wanting);
        let (own, root) = (event.conversation_id.as_deref(), event.root_conversation_id.as_deref());
        let about = |id: Option<&str>| id.and_then(|id| self.of_conversation.get(id));
        let about = about(own).into_iter().chain(about(root.filter(|_| root != own))).flatten();
        wanting.extend(about);
        wanting.extend(self.any_for(event.method()));
        wanting.retain(|&place| {
            self.all[place].as_ref().is_some_and(|reader| reader.publisher.wants(&event))
        });
        if let Some(last) = wanting.pop() {
            for place in wanting.drain(..) {
                self.gather(place, event.clone());
            }
            self.gather(last, event);
        }
        self.wanting = wanting;
    }

    /// Hands over what is gathered.
    pub(super) fn hand_over(&mut self) {
        while let Some(place) = self.gathered.pop() {
            self.hand_over_to(place);
        }
    }

    fn gather(&mut self, place: usize, event: Event) {
        let Some(reader) = &mut self.all[place] else { return };
        if reader.events.is_empty() {
            self.gathered.push(place);
        }
        reader.events.push(event);
        if reader.events.len() >= GATHERED_EVENTS {
            self.hand_over_to(place);
        }
    }

    fn hand_over_to(&mut self, place: usize) {
        let Some(reader) = &mut self.all[place] else { return };
        if reader.events.is_empty() {
            return;
        }
        match reader.publisher.publish(reader.events.take()) {
            Published::Closed => drop(self.remove(place)),
            Published::Pause => self.paused = true,
            Published::Delivered | Published::Refused => {}
        }
    }

    /// Looks again who has gone, and whether somebody still has to catch up.
    pub(super) fn review(&mut self) {
        drop(self.take(Publisher::is_closed));
        self.paused = self.all.iter().flatten().any(|reader| reader.publisher.is_paused());
    }

    /// Tells those of one part of the client, or all of them, that nothing more comes.
    pub(super) fn end(&mut self, of: Option<&Arc<Owned>>, reason: CloseReason) {
        self.hand_over();
        for publisher in self.take(|publisher| of.is_none_or(|owned| publisher.is_of(owned))) {
            publisher.close(reason);
        }
        self.review();
    }

    fn take(&mut self, concerned: impl Fn(&Publisher) -> bool) -> Vec<Publisher> {
        let places: Vec<_> = (0..self.all.len())
            .filter(|&place| self.all[place].as_ref().is_some_and(|it| concerned(&it.publisher)))
            .collect();
        places.into_iter().filter_map(|place| self.remove(place)).collect()
    }

    fn remove(&mut self, place: usize) -> Option<Publisher> {
        let Reader { publisher, .. } = self.all[place].take()?;
        if let Some(id) = publisher.conversation() {
            let of_it = self.of_conversation.get_mut(id)?;
            of_it.retain(|&other| other != place);
            if of_it.is_empty() {
                self.of_conversation.remove(id);
            }
        } else {
            self.of_any.retain(|&other| other != place);
            self.of_method.clear();
        }
        Some(publisher)
    }

    /// Those about no conversation in particular that want a method.
    fn any_for(&mut self, method: &str) -> &[usize] {
        let changes = self.changes.of_methods();
        if self.methods_known != changes || self.of_method.len() > KNOWN_METHODS {
            self.methods_known = changes;
            self.of_method.clear();
        }
        if !self.of_method.contains_key(method) {
            let wants = |place: &usize| {
                let reader = self.all[*place].as_ref();
                reader.is_some_and(|reader| reader.publisher.wants_method(method))
            };
            let wanting = self.of_any.iter().copied().filter(wants).collect();
            self.of_method.insert(method.into(), wanting);
        }
        self.of_method.get(method).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests;
