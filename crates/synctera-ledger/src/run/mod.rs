//! Running: workers that claim, send, write down and look up, until told to stop.

mod pace;
mod progress;
mod settling;
mod worker;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::{join_all, select};
use synctera::Client;
use tokio::sync::Notify;

use crate::error::Error;
use crate::ledger::Ledger;

use pace::Pace;
pub use progress::Progress;
use settling::Settling;
use worker::Worker;

impl Ledger {
    /// Carries recorded intents out with this client, and finds out what became of those in doubt. Nothing happens before
    /// [`until_settled`](Run::until_settled) or [`until`](Run::until) is awaited.
    ///
    /// Any number of processes and machines may run the same store at once.
    pub fn run(&self, client: &Client) -> Run {
        let ledger = self.clone();
        Run { ledger, client: client.clone(), workers: 4, interval: Duration::ZERO, progress: Arc::default() }
    }
}

/// A run about to start; made by [`Ledger::run`].
#[must_use = "nothing runs until it is awaited"]
#[derive(Debug)]
pub struct Run {
    ledger: Ledger,
    client: Client,
    workers: usize,
    interval: Duration,
    progress: Arc<Progress>,
}

/// What the workers of one run share.
pub(crate) struct Shared {
    pub(crate) ledger: Ledger,
    pub(crate) client: Client,
    pub(crate) progress: Arc<Progress>,
    pub(crate) pace: Pace,
    pub(crate) settling: Settling,
    pub(crate) stopping: AtomicBool,
    pub(crate) woken: Notify,
    /// Whether the run ends once nothing is left to do by itself.
    pub(crate) until_settled: bool,
}

impl Shared {
    pub(crate) fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
        self.woken.notify_waiters();
    }

    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }
}

impl Run {
    /// How many intents are under way at once (4 unless set).
    pub fn workers(mut self, workers: usize) -> Self {
        self.workers = workers.max(1);
        self
    }

    /// Sends at most this many requests a second.
    pub fn per_second(mut self, requests: u32) -> Self {
        self.interval = Duration::from_secs(1) / requests.max(1);
        self
    }

    /// Counts while it runs; read it from another task.
    pub fn progress(&self) -> Arc<Progress> {
        Arc::clone(&self.progress)
    }

    /// Runs until every intent is settled or waits for a person.
    ///
    /// # Errors
    /// When the store fails for longer than a moment, or the API does not accept the API key. What was under way is then
    /// taken up by the next run.
    pub async fn until_settled(self) -> Result<Arc<Progress>, Error> {
        self.go(std::future::pending(), true).await
    }

    /// Runs until `shutdown` completes. Then no further intent is taken; what is under way is brought to its end and
    /// written down.
    ///
    /// # Errors
    /// As [`until_settled`](Self::until_settled).
    pub async fn until(self, shutdown: impl Future<Output = ()> + Send) -> Result<Arc<Progress>, Error> {
        self.go(shutdown, false).await
    }

    async fn go(
        self,
        shutdown: impl Future<Output = ()> + Send,
        until_settled: bool,
    ) -> Result<Arc<Progress>, Error> {
        let Self { ledger, client, workers, interval, progress } = self;
        let shared = Arc::new(Shared {
            ledger,
            client,
            progress: Arc::clone(&progress),
            pace: Pace::new(interval),
            settling: Settling::default(),
            stopping: AtomicBool::new(false),
            woken: Notify::new(),
            until_settled,
        });
        let all = join_all((0..workers).map(|_| Worker::new(Arc::clone(&shared)).work()));
        let stop = async {
            shutdown.await;
            shared.stop();
            std::future::pending::<()>().await;
        };
        let results = match select(std::pin::pin!(all), std::pin::pin!(stop)).await {
            futures_util::future::Either::Left((results, _)) => results,
            futures_util::future::Either::Right(((), _)) => Vec::new(),
        };
        results.into_iter().collect::<Result<Vec<()>, Error>>()?;
        Ok(progress)
    }
}
