//! Who reads events, and which of them an event is for.
//!
//! Whom the events of a thread with a method are for is found out once, and again when readers come, go or want other
//! methods; so an event costs one look-up, however many readers there are. What a reader's filter says is the filter's
//! affair.
//!
//! Events are gathered and handed over together, at the latest when the router has worked off what was read: a reader is
//! woken once for all of them.

use std::borrow::Cow;
use std::sync::Arc;

use codex_sdk_types::Event;
use foldhash::HashMap;

use crate::events::{Batches, Changes, CloseReason, Message, Origin, Owned, Published, Publisher};

/// So many audiences are remembered.
const KNOWN_AUDIENCES: usize = 16 * 1024;

/// All readers of a connection.
#[derive(Default)]
pub(super) struct Readers {
    /// At places that stay theirs.
    all: Vec<Option<Reader>>,
    of_conversation: HashMap<Box<str>, Vec<usize>>,
    /// Those that are about no conversation in particular.
    of_any: Vec<usize>,
    audiences: HashMap<Kind, Arc<[usize]>>,
    /// The count of changes that `audiences` takes into account.
    methods_known: u64,
    /// Told when a reader that had the runtime paused has caught up, has gone, or wants other methods.
    pub(super) changes: Arc<Changes>,
    /// Those for whom something is gathered.
    gathered: Vec<usize>,
    /// Whether one of them has to catch up before the runtime is read again.
    pub(super) paused: bool,
}

/// Events that are for the same readers: the place of their thread, and their method, by where its one name is.
type Kind = (Option<usize>, (usize, usize));

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
        match publisher.conversation() {
            Some(id) => self.of_conversation.entry(id.into()).or_default().push(place),
            None => self.of_any.push(place),
        }
        let events = publisher.batches();
        let reader = Some(Reader { publisher, events });
        match free {
            Some(free) => self.all[free] = reader,
            None => self.all.push(reader),
        }
        self.forget_audiences();
    }

    /// Whom events are for has to be found out anew: a thread belongs to somebody else, or another one is at its place.
    pub(super) fn forget_audiences(&mut self) {
        self.audiences.clear();
    }

    /// Gathers what a thread at this place says, for everybody who wants it.
    pub(super) fn publish_message(&mut self, thread: Option<usize>, message: &Message<'_>) {
        let Message { method, origin, .. } = message;
        let audience = match method {
            Cow::Borrowed(method) => self.audience(thread, origin, method),
            Cow::Owned(method) => &self.find_audience(origin, method),
        };
        // One reader is usual, and needs no count of who holds the list.
        match **audience {
            [] => {}
            [place] => self.gather(place, message),
            _ => Arc::clone(audience).iter().for_each(|&place| self.gather(place, message)),
        }
    }

    fn gather(&mut self, place: usize, message: &Message<'_>) {
        if let Some(reader) = &mut self.all[place]
            && reader.publisher.admits(message.seq, message.origin, &message.method)
        {
            reader.events.push_message(message);
            self.gathered(place);
        }
    }

    /// Gathers an event for everybody who wants it.
    pub(super) fn publish(&mut self, event: &Event) {
        let origin = Origin::from(event);
        for &place in &*self.find_audience(&origin, event.method()) {
            if let Some(reader) = &mut self.all[place]
                && reader.publisher.admits(event.seq, &origin, event.method())
            {
                reader.events.push(event.clone());
                self.gathered(place);
            }
        }
    }

    /// Hands over what is gathered.
    pub(super) fn hand_over(&mut self) {
        while let Some(place) = self.gathered.pop() {
            self.hand_over_to(place);
        }
    }

    /// Something was gathered for the reader at this place.
    fn gathered(&mut self, place: usize) {
        let Some(reader) = &self.all[place] else { return };
        if reader.events.len() == 1 {
            self.gathered.push(place);
        }
        if reader.events.are_due() {
            self.hand_over_to(place);
        }
    }

    fn hand_over_to(&mut self, place: usize) {
        let Some(reader) = &mut self.all[place] else { return };
        if reader.events.is_empty() {
            return;
        }
        match reader.publisher.publish(&mut reader.events) {
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
        self.end_those(|publisher| of.is_none_or(|owned| publisher.is_of(owned)), reason);
    }

    /// Tells those of a conversation that it is over.
    pub(super) fn end_of(&mut self, conversation: &str) {
        let concerned = |publisher: &Publisher| publisher.conversation() == Some(conversation);
        self.end_those(concerned, CloseReason::Ended);
    }

    fn end_those(&mut self, concerned: impl Fn(&Publisher) -> bool, reason: CloseReason) {
        self.hand_over();
        for publisher in self.take(concerned) {
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
        self.forget_audiences();
        if let Some(id) = publisher.conversation() {
            let of_it = self.of_conversation.get_mut(id)?;
            of_it.retain(|&other| other != place);
            if of_it.is_empty() {
                self.of_conversation.remove(id);
            }
        } else {
            self.of_any.retain(|&other| other != place);
        }
        Some(publisher)
    }

    fn audience(
        &mut self,
        thread: Option<usize>,
        origin: &Origin,
        method: &'static str,
    ) -> &Arc<[usize]> {
        let changes = self.changes.of_methods();
        if self.methods_known != changes || self.audiences.len() > KNOWN_AUDIENCES {
            self.methods_known = changes;
            self.forget_audiences();
        }
        let kind = (thread, (method.as_ptr().addr(), method.len()));
        let Self { audiences, all, of_conversation, of_any, .. } = self;
        audiences
            .entry(kind)
            .or_insert_with(|| find_audience(all, of_conversation, of_any, origin, method))
    }

    fn find_audience(&self, origin: &Origin, method: &str) -> Arc<[usize]> {
        find_audience(&self.all, &self.of_conversation, &self.of_any, origin, method)
    }
}

fn find_audience(
    all: &[Option<Reader>],
    of_conversation: &HashMap<Box<str>, Vec<usize>>,
    of_any: &[usize],
    origin: &Origin,
    method: &str,
) -> Arc<[usize]> {
    let (own, root) = (origin.conversation.as_deref(), origin.root());
    let about = |id: Option<&str>| of_conversation.get(id?);
    let about = about(own).into_iter().chain(about(root.filter(|_| root != own)));
    let wants = |place: &usize| {
        let reader = all[*place].as_ref();
        reader.is_some_and(|reader| reader.publisher.wants_kind(origin, method))
    };
    about.flatten().chain(of_any).copied().filter(wants).collect()
}

#[cfg(test)]
mod tests;
