//! What a client stands on, each in one place and replaceable: the clock, waiting, randomness.

mod aside;
mod clock;
#[cfg(target_family = "wasm")]
mod host;
mod randomness;
mod sleep;
#[cfg(not(target_family = "wasm"))]
mod tokio;
mod waits;

pub(crate) use aside::aside;
pub use clock::{Clock, SystemClock};
#[cfg(target_family = "wasm")]
pub use host::HostSleep;
pub use randomness::{Randomness, SeededRandomness, SystemRandomness};
pub use sleep::{RuntimeError, Sleep};
#[cfg(not(target_family = "wasm"))]
pub use tokio::TokioSleep;
#[cfg(not(target_family = "wasm"))]
pub(crate) use tokio::tokio_with_timers;
pub(crate) use waits::{Wait, Waits};

/// What a client waits with unless it is told otherwise.
#[cfg(target_family = "wasm")]
pub(crate) type DefaultSleep = HostSleep;
/// What a client waits with unless it is told otherwise.
#[cfg(not(target_family = "wasm"))]
pub(crate) type DefaultSleep = TokioSleep;
