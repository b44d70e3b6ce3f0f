//! The only place of the client that makes random values.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use uuid::Uuid;

/// Makes random bits: for the jitter between attempts and for fresh idempotency keys.
///
/// Replace it with [`ClientBuilder::randomness`](crate::ClientBuilder::randomness) to make a test repeatable.
pub trait Randomness: Send + Sync + fmt::Debug + 'static {
    /// 64 random bits for jitter; these need not be unpredictable.
    fn jitter(&self) -> u64;

    /// 128 random bits for an idempotency key. They must never repeat: two intents with one key are one payment.
    fn key_bits(&self) -> u128;
}

/// Randomness of the operating system for keys, and a fast generator for jitter.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn jitter(&self) -> u64 {
        fastrand::u64(..)
    }

    fn key_bits(&self) -> u128 {
        Uuid::new_v4().as_u128()
    }
}

/// The same values for the same seed: for tests and simulations only.
///
/// **Never use it against a server that moves money:** two processes with one seed make the same keys, and the server
/// takes the second process's payments for repetitions of the first's.
#[derive(Debug)]
pub struct SeededRandomness(Mutex<fastrand::Rng>);

impl SeededRandomness {
    /// Starts the sequence that belongs to `seed`.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(fastrand::Rng::with_seed(seed)))
    }
}

impl Randomness for SeededRandomness {
    fn jitter(&self) -> u64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).u64(..)
    }

    fn key_bits(&self) -> u128 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).u128(..)
    }
}
