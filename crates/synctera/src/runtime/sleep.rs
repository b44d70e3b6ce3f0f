//! The only place of the client that waits.

use std::error::Error as StdError;
use std::fmt;
use std::panic::catch_unwind;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::runtime::Handle;

/// Waits on behalf of the client: between attempts, and to end an attempt that takes too long.
///
/// Replace it with [`ClientBuilder::sleep`](crate::ClientBuilder::sleep) to run tests in virtual time.
pub trait Sleep: Send + Sync + fmt::Debug + 'static {
    /// A future that completes after `duration`. Dropping it must cancel the wait.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Whether waiting is possible here and now. Each call asks before it does anything else, and sends nothing when it
    /// is not. By default it always is.
    ///
    /// # Errors
    /// When there is no runtime to wait in, or one that cannot wait.
    fn check(&self) -> Result<(), RuntimeError> {
        Ok(())
    }
}

/// There is no runtime here that can wait and reach the network. Nothing was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuntimeError(&'static str);

impl RuntimeError {
    /// An error with this reason, and what to do about it.
    pub const fn new(reason: &'static str) -> Self {
        Self(reason)
    }
}

impl fmt::Display for RuntimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl StdError for RuntimeError {}

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
        return Err(RuntimeError("not inside a tokio runtime: await the call in one"));
    }
    catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).map_err(|_| {
        RuntimeError("the tokio runtime has no timers: build it with `enable_time` or `enable_all`")
    })
}
