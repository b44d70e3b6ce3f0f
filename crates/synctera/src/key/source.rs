//! Where keys come from when the caller gives none.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use crate::key::IdempotencyKey;
use crate::runtime::{Randomness, SeededRandomness};

/// Makes the idempotency key of a call that brings none.
#[derive(Clone)]
pub struct KeySource(Kind);

#[derive(Clone)]
enum Kind {
    Random,
    Fixed(IdempotencyKey),
    Seeded(Arc<SeededRandomness>),
}

impl KeySource {
    /// A fresh random key for each call: the default, and the only one for real money.
    pub fn random() -> Self {
        Self(Kind::Random)
    }

    /// The same key for each call: for tests that compare requests byte by byte. The client refuses the second use of
    /// the key for another request, as it does with any key.
    pub fn fixed(key: IdempotencyKey) -> Self {
        Self(Kind::Fixed(key))
    }

    /// The same sequence of keys for the same seed: for simulations that must be repeatable. Never for real money, since
    /// two processes with one seed use the same keys.
    pub fn seeded(seed: u64) -> Self {
        Self(Kind::Seeded(Arc::new(SeededRandomness::new(seed))))
    }

    /// The next key, and whether nobody else has it yet.
    pub(crate) fn next(&self, randomness: &dyn Randomness, now: SystemTime) -> (IdempotencyKey, bool) {
        match &self.0 {
            Kind::Random => (IdempotencyKey::from_bits(randomness.key_bits(), now), true),
            Kind::Fixed(key) => (key.clone(), false),
            Kind::Seeded(seeded) => (IdempotencyKey::from_bits(seeded.key_bits(), now), true),
        }
    }
}

impl Default for KeySource {
    fn default() -> Self {
        Self::random()
    }
}

impl fmt::Debug for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Kind::Random => "KeySource(random)",
            Kind::Fixed(_) => "KeySource(fixed)",
            Kind::Seeded(_) => "KeySource(seeded)",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::SystemRandomness;

    fn three(source: &KeySource) -> Vec<String> {
        let keys = (0..3).map(|_| source.next(&SystemRandomness, SystemTime::UNIX_EPOCH));
        keys.map(|(key, _)| key.expose().to_owned()).collect()
    }

    #[test]
    fn each_source_does_what_its_name_says() {
        let random = three(&KeySource::random());
        assert!(random[0] != random[1] && random[1] != random[2]);
        let fixed = three(&KeySource::fixed(IdempotencyKey::undated("k").unwrap()));
        assert_eq!(fixed, ["k", "k", "k"]);
        let seeded = three(&KeySource::seeded(7));
        assert_eq!(seeded, three(&KeySource::seeded(7)));
        assert_ne!(seeded, three(&KeySource::seeded(8)));
        assert_ne!(seeded[0], seeded[1]);
    }
}
