//! What a client stands on, each in one place and replaceable: the clock, waiting, randomness.

mod clock;
mod randomness;
mod sleep;

pub use clock::{Clock, SystemClock};
pub use randomness::{Randomness, SeededRandomness, SystemRandomness};
pub use sleep::{Sleep, TokioSleep};
