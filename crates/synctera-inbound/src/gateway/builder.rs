//! How a gateway is set up: what must be chosen is an argument, the rest has a default.

use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use http::HeaderName;
use tokio::sync::Semaphore;

use super::decided::Decided;
use super::kind::Kind;
use super::late::{Compared, Late};
use super::parts::{Gateway, Parts};
use super::policy::Policy;
use super::recording::Recording;
use crate::clock::{Clock, SystemClock};
use crate::secret::Secret;

/// The state of a builder that does not know yet who may ask.
#[derive(Debug)]
pub struct Unsecured;

impl<K: Kind> Gateway<K> {
    /// A gateway that decides by `policy`, and says `when_undecided` on time-out, overload and the undecodable, until each
    /// is told something else.
    pub fn builder(policy: impl Policy<K>, when_undecided: K::Decision) -> GatewayBuilder<K> {
        GatewayBuilder::new(policy, when_undecided)
    }
}

/// Sets a gateway up; made by [`Gateway::builder`].
pub struct GatewayBuilder<K: Kind, State = Unsecured> {
    parts: Parts<K>,
    kept_for: Duration,
    state: PhantomData<State>,
}

/// The state of a builder that can build.
#[derive(Debug)]
pub struct Secured;

impl<K: Kind> GatewayBuilder<K> {
    pub(super) fn new(policy: impl Policy<K>, when_undecided: K::Decision) -> Self {
        let parts = Parts {
            policy: Arc::new(policy),
            credentials: None,
            deadline: Duration::from_millis(1_000),
            reserve: Duration::from_millis(10),
            on_timeout: when_undecided,
            on_overload: when_undecided,
            on_undecodable: when_undecided,
            permits: Arc::new(Semaphore::new(1_024)),
            decided: Decided::new(Duration::ZERO),
            on_late: Arc::new(|_| std::future::ready(()).boxed()),
            shadow: None,
            recorder: None,
            clock: Arc::new(SystemClock),
            body_limit: 256 * 1024,
        };
        Self { parts, kept_for: Duration::from_secs(5 * 60), state: PhantomData }
    }

    /// Decides only for who presents one of these secrets in this header: the one that you set in the gateway's
    /// `custom_headers`. Two while you change it.
    ///
    /// The API signs no authorization, so this header is all that tells Synctera from anybody else.
    pub fn shared_secret(
        mut self,
        header: HeaderName,
        secrets: impl IntoIterator<Item = Secret>,
    ) -> GatewayBuilder<K, Secured> {
        self.parts.credentials = Some((header, secrets.into_iter().collect()));
        self.secured()
    }

    /// Decides for everybody who can reach it: for a network that only Synctera reaches, and for tests.
    pub fn without_shared_secret(self) -> GatewayBuilder<K, Secured> {
        self.secured()
    }

    fn secured(self) -> GatewayBuilder<K, Secured> {
        GatewayBuilder { parts: self.parts, kept_for: self.kept_for, state: PhantomData }
    }
}

impl<K: Kind, State> GatewayBuilder<K, State> {
    /// How long after the first byte Synctera has its response at the latest. 1,000 ms; how long it waits is not
    /// documented.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.parts.deadline = deadline;
        self
    }

    /// How much of the deadline is kept back for writing the response and for the way. 10 ms.
    pub fn reserve(mut self, reserve: Duration) -> Self {
        self.parts.reserve = reserve;
        self
    }

    /// What is said when the policy does not decide in time, or panics.
    pub fn on_timeout(mut self, decision: K::Decision) -> Self {
        self.parts.on_timeout = decision;
        self
    }

    /// What is said at once when too many decisions are under way.
    pub fn on_overload(mut self, decision: K::Decision) -> Self {
        self.parts.on_overload = decision;
        self
    }

    /// What is said to a body that is no JSON object. A single field never makes a body undecodable.
    pub fn on_undecodable(mut self, decision: K::Decision) -> Self {
        self.parts.on_undecodable = decision;
        self
    }

    /// How many decisions may be under way, late ones included; more are shed, never queued. 1,024.
    pub fn at_most(mut self, decisions: usize) -> Self {
        self.parts.permits = Arc::new(Semaphore::new(decisions.min(Semaphore::MAX_PERMITS)));
        self
    }

    /// How long a decision is remembered for a request that is asked again. Five minutes, in this process.
    pub fn remember_for(mut self, duration: Duration) -> Self {
        self.kept_for = duration;
        self
    }

    /// The longest body that is read. 256 KiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.parts.body_limit = bytes;
        self
    }

    /// Called with every decision that Synctera was not told.
    pub fn on_late<F, R>(mut self, on_late: F) -> Self
    where
        F: Fn(Late<K>) -> R + Send + Sync + 'static,
        R: Future<Output = ()> + Send + 'static,
    {
        self.parts.on_late = Arc::new(move |late| on_late(late).boxed());
        self
    }

    /// Asks a second policy after each live decision, and reports both. Synctera is told the live one only.
    ///
    /// The shadow runs after the response, and counts against [`at_most`](Self::at_most).
    pub fn shadow(
        mut self,
        policy: impl Policy<K>,
        report: impl Fn(Compared<K>) + Send + Sync + 'static,
    ) -> Self {
        self.parts.shadow = Some((Arc::new(policy), Arc::new(report)));
        self
    }

    /// Called with a redacted recording of each decision, to be [replayed](super::replay) against another policy.
    pub fn record(mut self, recorder: impl Fn(Recording) + Send + Sync + 'static) -> Self {
        self.parts.recorder = Some(Arc::new(recorder));
        self
    }

    /// Reads the time of recordings from this clock.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.parts.clock = Arc::new(clock);
        self
    }
}

impl<K: Kind> GatewayBuilder<K, Secured> {
    /// The gateway.
    pub fn build(mut self) -> Gateway<K> {
        self.parts.decided = Decided::new(self.kept_for);
        Gateway::new(self.parts)
    }
}
