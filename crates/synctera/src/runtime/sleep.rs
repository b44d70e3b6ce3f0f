//! Waiting, as the client asks for it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;

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
