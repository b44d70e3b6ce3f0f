//! A bounded memory of which key was used for what, so that a mistaken reuse never leaves the process.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

use crate::key::IdempotencyKey;

/// What a key was used for: method, path with query, and body, as one keyed hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint(u64);

/// What the client remembers of a key when a call begins with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    /// Never seen, or forgotten.
    New,
    /// Used for this very request before, and every such call has a known end.
    Settled,
    /// Used for this very request before, and what became of that is unknown.
    Unsettled,
    /// Used for another request: sending it again would be a mistake.
    Otherwise,
}

/// Remembers the last keys of one client (and of its clones).
#[derive(Debug)]
pub(crate) struct KeyMemory {
    capacity: usize,
    hasher: RandomState,
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    by_key: HashMap<Arc<str>, Entry>,
    oldest_first: VecDeque<Arc<str>>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    fingerprint: Fingerprint,
    unsettled: bool,
}

impl KeyMemory {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { capacity, hasher: RandomState::new(), entries: Mutex::default() }
    }

    pub(crate) fn fingerprint(&self, method: &str, target: &str, body: Option<&[u8]>) -> Fingerprint {
        let mut hasher = self.hasher.build_hasher();
        for part in [method.as_bytes(), target.as_bytes(), body.unwrap_or_default()] {
            hasher.write_usize(part.len());
            hasher.write(part);
        }
        Fingerprint(hasher.finish())
    }

    /// Asks what the key is known for, and notes this use of it.
    ///
    /// The use counts as unsettled until [`settle`](Self::settle): a call that is dropped half-way stays so.
    pub(crate) fn begin(&self, key: &IdempotencyKey, fingerprint: Fingerprint) -> Known {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = entries.by_key.get_mut(&key.text) {
            return entry.begin(fingerprint);
        }
        entries.insert(key.text.clone(), Entry { fingerprint, unsettled: true }, self.capacity);
        Known::New
    }

    /// Notes that the call with this key ended with a known outcome, or that nothing of it was sent.
    pub(crate) fn settle(&self, key: &IdempotencyKey) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = entries.by_key.get_mut(&key.text) {
            entry.unsettled = false;
        }
    }
}

impl Entry {
    fn begin(&mut self, fingerprint: Fingerprint) -> Known {
        if self.fingerprint != fingerprint {
            return Known::Otherwise;
        }
        match std::mem::replace(&mut self.unsettled, true) {
            true => Known::Unsettled,
            false => Known::Settled,
        }
    }
}

impl Entries {
    fn insert(&mut self, key: Arc<str>, entry: Entry, capacity: usize) {
        self.by_key.insert(key.clone(), entry);
        self.oldest_first.push_back(key);
        while self.oldest_first.len() > capacity {
            if let Some(oldest) = self.oldest_first.pop_front() {
                self.by_key.remove(&oldest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> IdempotencyKey {
        IdempotencyKey::new(text).unwrap()
    }

    #[test]
    fn a_key_belongs_to_one_request() {
        let memory = KeyMemory::new(10);
        let pay = memory.fingerprint("POST", "/v1/pay", Some(b"1"));
        let pay_more = memory.fingerprint("POST", "/v1/pay", Some(b"2"));
        assert_eq!(memory.begin(&key("a"), pay), Known::New);
        assert_eq!(memory.begin(&key("a"), pay_more), Known::Otherwise);
        assert_eq!(memory.begin(&key("b"), pay_more), Known::New);
    }

    #[test]
    fn an_unfinished_use_is_remembered_as_unsettled() {
        let memory = KeyMemory::new(10);
        let pay = memory.fingerprint("POST", "/v1/pay", None);
        memory.begin(&key("a"), pay);
        assert_eq!(memory.begin(&key("a"), pay), Known::Unsettled);
        memory.settle(&key("a"));
        assert_eq!(memory.begin(&key("a"), pay), Known::Settled);
    }

    #[test]
    fn parts_of_a_fingerprint_do_not_run_into_each_other() {
        let memory = KeyMemory::new(1);
        assert_ne!(
            memory.fingerprint("POST", "/a", Some(b"bc")),
            memory.fingerprint("POST", "/ab", Some(b"c")),
        );
    }

    #[test]
    fn the_memory_is_bounded_and_forgets_the_oldest() {
        let memory = KeyMemory::new(100);
        let pay = memory.fingerprint("POST", "/v1/pay", None);
        let other = memory.fingerprint("POST", "/v1/other", None);
        for number in 0..1_000 {
            memory.begin(&key(&number.to_string()), pay);
        }
        assert_eq!(memory.entries.lock().unwrap().by_key.len(), 100);
        assert_eq!(memory.begin(&key("999"), other), Known::Otherwise);
        assert_eq!(memory.begin(&key("0"), other), Known::New);
    }
}
