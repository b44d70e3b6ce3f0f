//! What a client stands on, each in one place and replaceable: the clock, waiting, randomness.

mod clock;
mod randomness;
mod sleep;

pub use clock::{Clock, SystemClock};
pub use randomness::{Randomness, SeededRandomness, SystemRandomness};
pub(crate) use sleep::tokio_with_timers;
pub use sleep::{RuntimeError, Sleep, TokioSleep};
