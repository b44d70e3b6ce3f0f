//! A bounded memory of which key was used for what, so that a mistaken reuse never leaves the process.

use std::collections::VecDeque;
use std::collections::hash_map::{self, HashMap};
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use foldhash::quality::RandomState;

use crate::key::IdempotencyKey;
use crate::retry::Earlier;

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
    by_key: HashMap<Arc<str>, Arc<Entry>, RandomState>,
    oldest_first: VecDeque<Arc<str>>,
}

#[derive(Debug)]
struct Entry {
    fingerprint: Fingerprint,
    /// Whether the key was new when it came here: nothing was sent with it that is not counted below.
    was_new: bool,
    /// The calls that may have been carried out: done, under way, dropped, or ended as unknown.
    may_have_happened: AtomicU32,
}

/// The key belongs to another request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct KeyReused;

/// One call's use of a key. Until it is told that nothing happened, the call counts as one that may have.
#[derive(Debug)]
pub(crate) struct Use {
    entry: Arc<Entry>,
}

impl KeyMemory {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { capacity, hasher: RandomState::default(), entries: Mutex::default() }
    }

    pub(crate) fn fingerprint(&self, method: &str, target: &str, body: Option<&[u8]>) -> Fingerprint {
        let mut hasher = self.hasher.build_hasher();
        for part in [method.as_bytes(), target.as_bytes(), body.unwrap_or_default()] {
            hasher.write_usize(part.len());
            hasher.write(part);
        }
        Fingerprint(hasher.finish())
    }

    /// Notes one more use of the key. A fresh one was made by the caller and is known to nobody else.
    ///
    /// # Errors
    /// When the key belongs to another request, so that sending it would be a mistake.
    pub(crate) fn begin(
        &self,
        key: &IdempotencyKey,
        is_fresh: bool,
        fingerprint: Fingerprint,
    ) -> Result<Use, KeyReused> {
        let mut entries = self.entries();
        let was_new = is_fresh || key.begin();
        let new = || Entry { fingerprint, was_new, may_have_happened: AtomicU32::new(0) };
        let entry = entries.entry(&key.text, self.capacity, new);
        drop(entries);
        if entry.fingerprint != fingerprint {
            return Err(KeyReused);
        }
        entry.may_have_happened.fetch_add(1, Ordering::AcqRel);
        Ok(Use { entry })
    }

    /// What is known of a key, whether or not it is used now.
    pub(crate) fn recall(&self, key: &IdempotencyKey) -> Earlier {
        match self.entries().by_key.get(&key.text) {
            Some(entry) => entry.earlier(),
            None if key.is_unsent() => Earlier::Nothing,
            None => Earlier::Unseen,
        }
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    fn earlier(&self) -> Earlier {
        match (self.may_have_happened.load(Ordering::Acquire), self.was_new) {
            (0, true) => Earlier::Nothing,
            (0, false) => Earlier::Unseen,
            _ => Earlier::Unknown,
        }
    }
}

impl Use {
    /// Nothing of this call was carried out. Told at most once.
    pub(crate) fn did_not_happen(&self) {
        let less = |calls: u32| calls.checked_sub(1);
        let _ = self.entry.may_have_happened.fetch_update(Ordering::AcqRel, Ordering::Acquire, less);
    }

    /// What is known of the key by now, this use included.
    pub(crate) fn history(&self) -> Earlier {
        self.entry.earlier()
    }
}

impl Entries {
    /// What is known of the key; a new one is remembered, and the oldest forgotten for it. A key that was forgotten counts
    /// as one that may have been sent elsewhere.
    fn entry(&mut self, key: &Arc<str>, capacity: usize, new: impl FnOnce() -> Entry) -> Arc<Entry> {
        let vacant = match self.by_key.entry(key.clone()) {
            hash_map::Entry::Occupied(known) => return known.get().clone(),
            hash_map::Entry::Vacant(vacant) => vacant,
        };
        let entry = vacant.insert(Arc::new(new())).clone();
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

    /// A key from outside.
    fn key(text: &str) -> IdempotencyKey {
        IdempotencyKey::undated(text).unwrap()
    }

    fn begin(memory: &KeyMemory, key: &IdempotencyKey) -> Use {
        memory.begin(key, false, memory.fingerprint("POST", "/v1/pay", None)).unwrap()
    }

    /// What is known of the key before it is used once more.
    fn known(memory: &KeyMemory, key: &IdempotencyKey) -> (Earlier, Use) {
        (memory.recall(key), begin(memory, key))
    }

    #[test]
    fn a_key_belongs_to_one_request_and_a_mistaken_use_learns_what_became_of_that_one() {
        let memory = KeyMemory::new(10);
        let pay = memory.fingerprint("POST", "/v1/pay", Some(b"1"));
        let pay_more = memory.fingerprint("POST", "/v1/pay", Some(b"2"));
        let new = key("a").never_sent();
        let reused = |key: &IdempotencyKey| {
            assert_eq!(memory.begin(key, false, pay_more).unwrap_err(), KeyReused);
            memory.recall(key)
        };
        let first = memory.begin(&new, false, pay).unwrap();
        assert_eq!(reused(&new), Earlier::Unknown, "it is under way");
        first.did_not_happen();
        assert_eq!(reused(&new), Earlier::Nothing);
        memory.begin(&key("b"), false, pay).unwrap().did_not_happen();
        assert_eq!(reused(&key("b")), Earlier::Unseen);
    }

    #[test]
    fn what_may_have_happened_is_remembered_whatever_comes_after_it() {
        let memory = KeyMemory::new(10);
        let key = key("a").never_sent();
        let (before, refused) = known(&memory, &key);
        assert_eq!(before, Earlier::Nothing);
        let (before, lost) = known(&memory, &key);
        assert_eq!(before, Earlier::Unknown, "the first is still under way");
        refused.did_not_happen();
        assert_eq!(refused.history(), Earlier::Unknown, "the other may have happened");
        drop(lost);
        let (before, refused) = known(&memory, &key);
        assert_eq!(before, Earlier::Unknown);
        refused.did_not_happen();
        assert_eq!(memory.recall(&key), Earlier::Unknown);
    }

    #[test]
    fn of_a_key_from_outside_nobody_knows_what_was_sent_before() {
        let memory = KeyMemory::new(10);
        let (before, refused) = known(&memory, &key("a"));
        assert_eq!(before, Earlier::Unseen);
        refused.did_not_happen();
        assert_eq!(memory.recall(&key("a").never_sent()), Earlier::Unseen, "it was sent here");
        assert_eq!(memory.recall(&key("b").never_sent()), Earlier::Nothing);
    }

    #[test]
    fn a_new_key_that_another_client_has_sent_is_new_no_more() {
        let random = IdempotencyKey::random();
        assert_eq!(known(&KeyMemory::new(1), &random.clone()).0, Earlier::Nothing);
        let other = KeyMemory::new(1);
        let (before, refused) = known(&other, &random);
        assert_eq!(before, Earlier::Unseen);
        refused.did_not_happen();
        assert_eq!(refused.history(), Earlier::Unseen, "the other client's use counts");
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
    fn the_memory_is_bounded_and_what_it_forgot_may_have_happened() {
        let memory = KeyMemory::new(100);
        let keys: Vec<_> = (0..1_000).map(|number| key(&number.to_string()).never_sent()).collect();
        for key in &keys {
            begin(&memory, key);
        }
        assert_eq!(memory.entries().by_key.len(), 100);
        let other = memory.fingerprint("POST", "/v1/other", None);
        assert!(memory.begin(&keys[999], false, other).is_err());
        assert_eq!(memory.recall(&keys[0]), Earlier::Unseen);
        assert!(memory.begin(&keys[0], false, other).is_ok(), "what it was used for is forgotten");
    }
}
