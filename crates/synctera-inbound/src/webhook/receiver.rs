//! The way of a delivery: verified, read, claimed, acknowledged, handled.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderMap, StatusCode};
use tokio_util::task::TaskTracker;
use tracing::{debug, error, warn};

use super::event::{Event, Provenance};
use super::inbox::{Claim, Claimed, Store, StoreError, Ticket, Unfinished, to_delta};
use super::router::{Delivered, Router};
use super::verify::Verifier;
use crate::clock::{Clock, SystemClock};
use crate::reply::Reply;

/// How many unfinished events are taken up at a time.
const BATCH: u32 = 100;

/// Receives webhooks: answers at once, handles each event once. Clones are the same receiver.
///
/// A delivery is acknowledged as soon as the inbox holds it, since the API waits five seconds and then repeats; the handler
/// runs after that. What a handler or a crash leaves unfinished is handled by [`resume`](Self::resume): call it at start,
/// and from time to time.
#[derive(Clone)]
pub struct Receiver(Arc<Parts>);

#[derive(Clone)]
struct Parts {
    verifier: Verifier,
    store: Arc<dyn Store>,
    router: Router,
    clock: Arc<dyn Clock>,
    lease: Duration,
    keep: Duration,
    body_limit: usize,
    tasks: TaskTracker,
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").field("router", &self.0.router).finish_non_exhaustive()
    }
}

/// What became of one event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Handling {
    /// Its handler succeeded.
    Done,
    /// Its handler failed or panicked; it is unfinished.
    Failed,
    /// It had been handled before.
    Duplicate,
    /// Somebody else handles it now.
    InFlight,
}

impl Receiver {
    /// Receives what `verifier` lets through, keeps it in `store`, handles it by `router`.
    pub fn new(verifier: Verifier, store: impl Store, router: Router) -> Self {
        Self(Arc::new(Parts {
            verifier,
            store: Arc::new(store),
            router,
            clock: Arc::new(SystemClock),
            lease: Duration::from_secs(5 * 60),
            keep: Duration::from_secs(30 * 24 * 3600),
            body_limit: 1024 * 1024,
            tasks: TaskTracker::new(),
        }))
    }

    /// Changes a setting; receivers that were cloned from this one keep theirs.
    fn with(mut self, change: impl FnOnce(&mut Parts)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// How long a handler may take before the event may be given to another. Five minutes.
    pub fn lease(self, lease: Duration) -> Self {
        self.with(|parts| parts.lease = lease)
    }

    /// How long handled events are remembered. 30 days; deliveries are repeated for hours or days.
    pub fn keep(self, keep: Duration) -> Self {
        self.with(|parts| parts.keep = keep)
    }

    /// Reads the time from this clock.
    pub fn clock(self, clock: impl Clock) -> Self {
        self.with(|parts| parts.clock = Arc::new(clock))
    }

    /// The longest body that is read. 1 MiB.
    pub fn body_limit(&self) -> usize {
        self.0.body_limit
    }

    /// The router.
    pub fn router(&self) -> &Router {
        &self.0.router
    }

    /// The response to one delivery. Its handler runs in a task of its own.
    pub async fn receive(&self, headers: &HeaderMap, body: Bytes) -> Reply {
        let event = match self.verified(headers, body) {
            Ok(event) => event,
            Err(refusal) => return refusal,
        };
        match self.claim(&event).await {
            Ok(Claimed::New(ticket)) => {
                let receiver = self.clone();
                self.0.tasks.spawn(async move { receiver.work(event, ticket).await });
                Reply::status(StatusCode::OK)
            }
            Ok(Claimed::Duplicate | Claimed::InFlight) => {
                debug!(target: "synctera::webhook", "delivered again");
                Reply::status(StatusCode::OK)
            }
            Err(failure) => {
                error!(target: "synctera::webhook", status = 503, "not acknowledged: {failure}");
                Reply::status(StatusCode::SERVICE_UNAVAILABLE)
            }
        }
    }

    fn verified(&self, headers: &HeaderMap, body: Bytes) -> Result<Event, Reply> {
        let verified = self.0.verifier.verify(headers, body).map_err(|refusal| refusal.refuse())?;
        verified.event().map_err(|unreadable| {
            error!(target: "synctera::webhook", status = 400, "{unreadable}");
            Reply::status(StatusCode::BAD_REQUEST)
        })
    }

    async fn claim(&self, event: &Event) -> Result<Claimed, StoreError> {
        let claim = Claim {
            resource_id: event.resource_id().map(str::to_owned),
            event_time: event.time(),
            ..Claim::new(event.id(), event.raw().clone(), self.0.clock.now(), self.0.lease)
        };
        self.0.store.claim(claim).await
    }

    /// Claims and handles an event of the API's list.
    pub(super) async fn take(&self, event: Event) -> Result<Handling, StoreError> {
        Ok(match self.claim(&event).await? {
            Claimed::New(ticket) => self.work(event, ticket).await,
            Claimed::Duplicate => Handling::Duplicate,
            Claimed::InFlight => Handling::InFlight,
        })
    }

    async fn work(&self, event: Event, ticket: Ticket) -> Handling {
        let event = Arc::new(event);
        let delivered = Delivered::new(event.clone(), ticket.attempt, ticket.freshness);
        let handled = std::panic::AssertUnwindSafe(self.0.router.handle(delivered)).catch_unwind().await;
        // An error's text is the handler's own and may quote the event: it is not logged here.
        let (handling, ended) = match handled {
            Ok(Ok(())) => {
                let now = self.0.clock.now();
                (Handling::Done, self.0.store.complete(event.id(), ticket.attempt, now).await)
            }
            Ok(Err(_)) | Err(_) => {
                warn!(target: "synctera::webhook", attempt = ticket.attempt, "a handler failed; the event is unfinished");
                let now = self.0.clock.now();
                (Handling::Failed, self.0.store.fail(event.id(), ticket.attempt, now).await)
            }
        };
        match ended {
            Ok(true) => {}
            Ok(false) => {
                warn!(target: "synctera::webhook", "a handler took longer than its lease; the event may be handled twice");
            }
            Err(failure) => error!(target: "synctera::webhook", "the event stays in flight: {failure}"),
        }
        handling
    }

    /// Handles what is unfinished: after a crash, and what failed. Each event is tried once, first the one that has waited
    /// longest, so that events which always fail keep no others from their turn. Forgets what was handled long ago.
    ///
    /// An event fails until its handler succeeds; a handler that wants to give one up looks at
    /// [`attempt`](super::Delivered::attempt), notes it for a person, and returns `Ok`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn resume(&self) -> Result<Resumed, StoreError> {
        let (mut resumed, mut tried) = (Resumed::default(), HashSet::new());
        loop {
            // Those that failed just now stand at the end, so a batch of nothing else means that all had their turn.
            let batch = self.0.store.unfinished(self.0.clock.now(), BATCH).await?;
            let untried: Vec<_> = batch.into_iter().filter(|it| tried.insert(it.id.clone())).collect();
            if untried.is_empty() {
                break;
            }
            for unfinished in untried {
                self.try_again(unfinished, &mut resumed).await?;
            }
        }
        let before = self.0.clock.now().checked_sub_signed(to_delta(self.0.keep)).unwrap_or_default();
        self.0.store.forget(before).await?;
        Ok(resumed)
    }

    async fn try_again(&self, unfinished: Unfinished, resumed: &mut Resumed) -> Result<(), StoreError> {
        let Ok(event) = Event::read(unfinished.payload, Provenance::Stored) else {
            error!(target: "synctera::webhook", "the inbox holds what is no event; was it written by somebody else?");
            resumed.failed += 1;
            return Ok(());
        };
        match self.take(event).await? {
            Handling::Done => resumed.done += 1,
            Handling::Failed => resumed.failed += 1,
            Handling::Duplicate | Handling::InFlight => {}
        }
        Ok(())
    }

    /// Waits until no handler runs any more: for an orderly end, and for tests. New deliveries are still taken.
    pub async fn idle(&self) {
        self.0.tasks.close();
        self.0.tasks.wait().await;
        self.0.tasks.reopen();
    }
}

/// What [`Receiver::resume`] did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Resumed {
    /// Events whose handler succeeded now.
    pub done: usize,
    /// Events whose handler failed again.
    pub failed: usize,
}
