//! The only place of the client that waits, with the timers of a browser or worker.

use std::time::Duration;

use futures_util::future::BoxFuture;
use gloo_timers::future::sleep;
use send_wrapper::SendWrapper;

use super::Sleep;

/// Waits with the host's timers. The future must be dropped and polled on the thread that made it, which is the only one
/// that a browser or worker has.
#[derive(Debug, Clone, Copy, Default)]
pub struct HostSleep;

impl Sleep for HostSleep {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(SendWrapper::new(sleep(duration)))
    }
}
