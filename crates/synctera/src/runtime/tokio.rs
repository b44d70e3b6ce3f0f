//! The only place of the client that waits, with tokio.

use std::panic::catch_unwind;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::runtime::Handle;

use super::{RuntimeError, Sleep};

/// Waits with tokio's timer; needs a tokio runtime with time enabled.
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioSleep;

impl Sleep for TokioSleep {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn check(&self) -> Result<(), RuntimeError> {
        tokio_with_timers()
    }
}

/// Whether the caller is inside a tokio runtime whose timers work: connections need them as much as waits do.
///
/// tokio has no way to ask for timers; making one panics where they are off, before it changes anything. Only this is
/// caught, so that a builder without `enable_time` is an error of the call rather than the end of the task that makes it.
/// (tokio's message still goes to the panic hook; with `panic = "abort"` it still ends the process.)
pub(crate) fn tokio_with_timers() -> Result<(), RuntimeError> {
    if Handle::try_current().is_err() {
        return Err(RuntimeError::new("not inside a tokio runtime: await the call in one"));
    }
    catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).map_err(|_| {
        RuntimeError::new("the tokio runtime has no timers: build it with `enable_time` or `enable_all`")
    })
}
