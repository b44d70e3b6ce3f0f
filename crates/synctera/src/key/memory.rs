//! A bounded memory of which key was used for what, so that a mistaken reuse never leaves the process.

use std::collections::VecDeque;
use std::collections::hash_map::{self, HashMap};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::key::IdempotencyKey;

/// What a key was used for: method, path with query, and body, as one keyed hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint(u64);

/// Remembers the last keys of one client (and of its clones).
#[derive(Debug)]
pub(crate) struct KeyMemory {
    capacity: usize,
    hasher: RandomState,
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    by_key: HashMap<Arc<str>, Arc<Entry>>,
    oldest_first: VecDeque<Arc<str>>,
}

#[derive(Debug)]
struct Entry {
    fingerprint: Fingerprint,
    /// Calls of which nobody can say whether they happened: under way, dropped, or ended as unknown.
    in_doubt: AtomicU32,
}

/// One call's use of a key. Until it is told how the call ended, the call counts as one that may have happened.
#[derive(Debug)]
pub(crate) struct Use {
    entry: Arc<Entry>,
    /// Whether another call with the key may have happened when this one began.
    pub(crate) after_doubt: bool,
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

    /// Notes one more use of the key. `None` when the key belongs to another request: sending it would be a mistake.
    pub(crate) fn begin(&self, key: &IdempotencyKey, fingerprint: Fingerprint) -> Option<Use> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = entries.entry(&key.text, fingerprint, self.capacity);
        drop(entries);
        let in_doubt =
            (entry.fingerprint == fingerprint).then(|| entry.in_doubt.fetch_add(1, Ordering::AcqRel));
        in_doubt.map(|in_doubt| Use { entry, after_doubt: in_doubt > 0 })
    }
}

impl Use {
    /// The call was carried out, and its answer is stored: whatever used the key before meant the same.
    pub(crate) fn happened(self) {
        self.entry.in_doubt.store(0, Ordering::Release);
    }

    /// Nothing of this call was carried out.
    pub(crate) fn did_not_happen(self) {
        let less = |in_doubt: u32| in_doubt.checked_sub(1);
        let _ = self.entry.in_doubt.fetch_update(Ordering::AcqRel, Ordering::Acquire, less);
    }
}

impl Entries {
    /// What is known of the key; a new one is remembered, and the oldest forgotten for it.
    fn entry(&mut self, key: &Arc<str>, fingerprint: Fingerprint, capacity: usize) -> Arc<Entry> {
        let vacant = match self.by_key.entry(key.clone()) {
            hash_map::Entry::Occupied(known) => return known.get().clone(),
            hash_map::Entry::Vacant(vacant) => vacant,
        };
        let entry = vacant.insert(Arc::new(Entry { fingerprint, in_doubt: AtomicU32::new(0) })).clone();
        self.oldest_first.push_back(key.clone());
        while self.oldest_first.len() > capacity {
            if let Some(oldest) = self.oldest_first.pop_front() {
                self.by_key.remove(&oldest);
            }
        }
        entry
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
        assert!(memory.begin(&key("a"), pay).is_some());
        assert!(memory.begin(&key("a"), pay_more).is_none());
        assert!(memory.begin(&key("b"), pay_more).is_some());
    }

    #[test]
    fn doubt_lasts_until_every_call_in_doubt_has_a_known_end() {
        let memory = KeyMemory::new(10);
        let pay = memory.fingerprint("POST", "/v1/pay", None);
        let begin = || memory.begin(&key("a"), pay).unwrap();
        let refused = begin();
        assert!(!refused.after_doubt);
        let lost = begin();
        assert!(lost.after_doubt, "the first is still under way");
        refused.did_not_happen();
        drop(lost);
        let later = begin();
        assert!(later.after_doubt, "what ended after the refusal is still unknown");
        later.happened();
        assert!(!begin().after_doubt);
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
        assert!(memory.begin(&key("999"), other).is_none());
        assert!(memory.begin(&key("0"), other).is_some());
    }
}
