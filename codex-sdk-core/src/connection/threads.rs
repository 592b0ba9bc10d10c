//! The threads of the runtime, by their ids and by places that stay theirs: an id is looked up once for each message.

use std::sync::Arc;

use foldhash::HashMap;

use super::thread::Thread;

/// All that is known of.
#[derive(Default)]
pub(super) struct Threads {
    places: HashMap<Arc<str>, usize>,
    all: Vec<Option<Thread>>,
}

impl Threads {
    /// Where a thread is.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The thread at a place.
    pub(super) fn at(&mut self, place: usize) -> Option<&mut Thread> {
        self.all.get_mut(place)?.as_mut()
    }

    pub(super) fn get(&self, id: &str) -> Option<&Thread> {
        self.all.get(self.place(id)?)?.as_ref()
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut Thread> {
        let place = self.place(id)?;
        self.at(place)
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &Thread> {
        self.all.iter().flatten()
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut Thread> {
        self.all.iter_mut().flatten()
    }

    /// The place of a thread, which is made known where it was not.
    pub(super) fn enter(&mut self, id: &str) -> usize {
        if let Some(place) = self.place(id) {
            return place;
        }
        let id: Arc<str> = Arc::from(id);
        let free = self.all.iter().position(Option::is_none);
        let place = free.unwrap_or(self.all.len());
        let thread = Some(Thread::new(Arc::clone(&id), Arc::clone(&id)));
        match free {
            Some(free) => self.all[free] = thread,
            None => self.all.push(thread),
        }
        self.places.insert(id, place);
        place
    }

    /// Forgets those that are not to be kept.
    pub(super) fn retain(&mut self, keep: impl Fn(&Thread) -> bool) {
        for place in &mut self.all {
            if let Some(gone) = place.take_if(|thread| !keep(thread)) {
                self.places.remove(&gone.id);
            }
        }
    }
}
