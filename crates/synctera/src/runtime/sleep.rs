//! The only place of the client that waits.

use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;

/// Waits on behalf of the client: between attempts, and to end an attempt that takes too long.
///
/// Replace it with [`ClientBuilder::sleep`](crate::ClientBuilder::sleep) to run tests in virtual time.
pub trait Sleep: Send + Sync + fmt::Debug + 'static {
    /// A future that completes after `duration`. Dropping it must cancel the wait.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// Waits with tokio's timer; needs a tokio runtime with time enabled.
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioSleep;

impl Sleep for TokioSleep {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
