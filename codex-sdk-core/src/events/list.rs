//! A list in which an element is removed or moved to the end in constant time, by its id: links between the places of
//! one vector, without an allocation for each element.

/// Names an element as long as it is in the list; afterwards another one may get the same.
pub(super) type Id = usize;

/// "No element", in links.
const NONE: Id = Id::MAX;

/// How many places an emptied list keeps.
const KEPT_PLACES: usize = 256;

pub(super) struct List<T> {
    places: Vec<Place<T>>,
    /// The first of the free places, which are linked through `next`.
    free: Id,
    front: Id,
    back: Id,
    len: usize,
}

struct Place<T> {
    prev: Id,
    next: Id,
    value: Option<T>,
}

impl<T> List<T> {
    /// The memory of one element, with what the vector's growth leaves unused at most.
    pub(super) const PLACE_BYTES: usize = size_of::<Place<T>>() + size_of::<Place<T>>() / 4;

    pub(super) const fn new() -> Self {
        Self { places: Vec::new(), free: NONE, front: NONE, back: NONE, len: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub(super) fn front(&self) -> Option<Id> {
        some(self.front)
    }

    pub(super) fn back(&self) -> Option<Id> {
        some(self.back)
    }

    pub(super) fn next(&self, id: Id) -> Option<Id> {
        some(self.places.get(id)?.next)
    }

    pub(super) fn get(&self, id: Id) -> Option<&T> {
        self.places.get(id)?.value.as_ref()
    }

    pub(super) fn get_mut(&mut self, id: Id) -> Option<&mut T> {
        self.places.get_mut(id)?.value.as_mut()
    }

    pub(super) fn push_back(&mut self, value: T) -> Id {
        let place = Place { prev: NONE, next: NONE, value: Some(value) };
        let id = if self.free == NONE {
            if self.places.len() == self.places.capacity() {
                // By a quarter, not by half as much again and again: what is unused stays within `PLACE_BYTES`.
                self.places.reserve_exact((self.places.len() / 4).max(16));
            }
            self.places.push(place);
            self.places.len() - 1
        } else {
            let id = self.free;
            let old = &mut self.places[id];
            self.free = old.next;
            *old = place;
            id
        };
        self.link_back(id);
        self.len += 1;
        id
    }

    pub(super) fn remove(&mut self, id: Id) -> Option<T> {
        let value = self.places.get_mut(id)?.value.take()?;
        self.unlink(id);
        self.places[id].next = self.free;
        self.free = id;
        self.len -= 1;
        if self.len == 0 && self.places.len() > KEPT_PLACES {
            *self = Self::new();
        }
        Some(value)
    }

    /// Does nothing when it is there already.
    pub(super) fn move_to_back(&mut self, id: Id) {
        if id != self.back {
            self.unlink(id);
            self.link_back(id);
        }
    }

    fn link_back(&mut self, id: Id) {
        let place = &mut self.places[id];
        (place.prev, place.next) = (self.back, NONE);
        match some(self.back) {
            Some(back) => self.places[back].next = id,
            None => self.front = id,
        }
        self.back = id;
    }

    fn unlink(&mut self, id: Id) {
        let Place { prev, next, .. } = self.places[id];
        match some(prev) {
            Some(prev) => self.places[prev].next = next,
            None => self.front = next,
        }
        match some(next) {
            Some(next) => self.places[next].prev = prev,
            None => self.back = prev,
        }
    }
}

fn some(id: Id) -> Option<Id> {
    (id != NONE).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents(list: &List<char>) -> String {
        std::iter::successors(list.front(), |&id| list.next(id))
            .filter_map(|id| list.get(id))
            .collect()
    }

    #[test]
    fn elements_leave_and_move_by_their_ids() {
        let mut list = List::new();
        let ids: Vec<_> = "abcd".chars().map(|letter| list.push_back(letter)).collect();
        list.move_to_back(ids[0]);
        assert_eq!(contents(&list), "bcda");
        assert_eq!(list.remove(ids[2]), Some('c'));
        assert_eq!(list.remove(ids[2]), None);
        list.move_to_back(ids[0]);
        assert_eq!(contents(&list), "bda");
        assert_eq!(list.push_back('e'), ids[2], "free places are used again");
        assert_eq!(contents(&list), "bdae");
        while let Some(front) = list.front() {
            list.remove(front);
        }
        assert!(list.is_empty() && list.back().is_none());
    }

    #[test]
    fn an_emptied_list_gives_its_memory_back() {
        let mut list = List::new();
        for number in 0..10_000 {
            list.push_back(number);
        }
        while let Some(front) = list.front() {
            list.remove(front);
        }
        assert_eq!(list.places.capacity(), 0);
    }
}
