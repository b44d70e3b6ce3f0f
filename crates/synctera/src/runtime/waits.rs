//! What a client waits with, as it is used inside.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{BoxFuture, Either};

use super::{RuntimeError, Sleep};

#[cfg(not(target_family = "wasm"))]
type Known = tokio::time::Sleep;
#[cfg(target_family = "wasm")]
type Known = std::future::Pending<()>;

/// One wait.
pub(crate) type Wait = Either<Known, BoxFuture<'static, ()>>;

/// The [`Sleep`] of a client. tokio's timers are known by name, so that a wait with them needs no box, and so that they
/// are not checked once more for the transport.
pub(crate) enum Waits {
    #[cfg(not(target_family = "wasm"))]
    Tokio,
    Other(Arc<dyn Sleep>),
}

impl Waits {
    pub(crate) fn new(sleep: impl Sleep) -> Self {
        #[cfg(not(target_family = "wasm"))]
        if (&sleep as &dyn std::any::Any).is::<super::TokioSleep>() {
            return Self::Tokio;
        }
        Self::Other(Arc::new(sleep))
    }

    /// A future that completes after `duration`.
    pub(crate) fn sleep(&self, duration: Duration) -> Wait {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Tokio => Either::Left(tokio::time::sleep(duration)),
            Self::Other(sleep) => Either::Right(sleep.sleep(duration)),
        }
    }

    /// Whether waiting is possible here and now, and connections as well where the client makes some.
    pub(crate) fn check(&self, connects: bool) -> Result<(), RuntimeError> {
        match self {
            #[cfg(not(target_family = "wasm"))]
            Self::Tokio => super::tokio_with_timers(),
            Self::Other(sleep) => sleep.check().and_then(|()| connections(connects)),
        }
    }
}

#[cfg(not(target_family = "wasm"))]
fn connections(wanted: bool) -> Result<(), RuntimeError> {
    if wanted { super::tokio_with_timers() } else { Ok(()) }
}

#[cfg(target_family = "wasm")]
fn connections(_: bool) -> Result<(), RuntimeError> {
    Ok(())
}
