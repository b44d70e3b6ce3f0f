//! The way in without sockets, and what a test can see and set from outside.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use chrono::DateTime;
use http::{Request, StatusCode};
use uuid::Uuid;

use crate::clock::Clock;
use crate::error::Error;
use crate::faults::{Fault, Rule};
use crate::journal::Arrival;
use crate::ledger::Ledger;
use crate::simulation::{Exchange, Outcome, Simulation};

/// The simulation without sockets, on a clock that stands still until it is moved. Clones lead to the same one.
///
/// ```
/// use synctera_sandbox::{Door, Fault, seeds};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let door = Door::open()?;
/// door.faults().next(Fault::ResponseLost);
/// let request = http::Request::get(format!("/v1/cards/{}", seeds::CARD_ID))
///     .header("authorization", format!("Bearer {}", seeds::API_KEY))
///     .body(Default::default())?;
/// let exchange = door.send(request);
/// door.clock().advance(exchange.delay);
/// assert!(door.collect(exchange).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Door {
    simulation: Arc<Mutex<Simulation>>,
    clock: Clock,
}

impl std::fmt::Debug for Door {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Door").field("clock", &self.clock).finish_non_exhaustive()
    }
}

/// When a door's clock starts: 2026-01-01T00:00:00Z.
const START_SECONDS: i64 = 1_767_225_600;

impl Door {
    /// A fresh simulation at a fixed time.
    pub fn open() -> Result<Self, Error> {
        Self::on(Clock::fixed(DateTime::from_timestamp(START_SECONDS, 0).unwrap_or_default()))
    }

    /// A fresh simulation on a clock of your own.
    pub fn on(clock: Clock) -> Result<Self, Error> {
        let simulation = Arc::new(Mutex::new(Simulation::new(clock.clone())?));
        Ok(Self { simulation, clock })
    }

    fn lock(&self) -> MutexGuard<'_, Simulation> {
        self.simulation.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The simulation with everything done that is due.
    pub(crate) fn present(&self) -> MutexGuard<'_, Simulation> {
        let mut simulation = self.lock();
        simulation.catch_up();
        simulation
    }

    /// Sends one request. What comes back can be collected once the exchange's delay has passed on the clock.
    pub fn send(&self, request: Request<Bytes>) -> Exchange {
        self.lock().send(request)
    }

    /// What came back from an exchange. Before its delay has passed, that is a broken connection.
    pub fn collect(&self, exchange: Exchange) -> Outcome {
        self.lock().collect(exchange)
    }

    /// Lets every late delivery and late commit happen, as if one had waited for ever.
    pub fn run_out(&self) {
        self.lock().run_out();
    }

    /// Back to the seed data: no faults, an empty ledger and journal. The clock stays.
    pub fn reset(&self) {
        self.lock().reset();
    }

    /// The simulated clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// What took effect.
    pub fn ledger(&self) -> Ledger {
        self.present().core.ledger().clone()
    }

    /// Every request that arrived.
    pub fn journal(&self) -> Vec<Arrival> {
        self.present().journal.clone()
    }

    /// The balance of an account, in cents.
    pub fn balance(&self, account_id: Uuid) -> Option<i64> {
        self.present().core.balance(account_id)
    }

    /// Where faults are placed.
    pub fn faults(&self) -> Faults {
        Faults { door: self.clone() }
    }

    /// Adds `count` active virtual cards like [`crate::seeds::CARD_ID`].
    pub fn add_cards(&self, count: usize) {
        let now = self.clock.now();
        self.lock().core.add_cards(count, now);
    }

    /// Accepts this API key from now on, and no other.
    pub fn set_api_key(&self, api_key: impl Into<String>) {
        self.lock().core.set_api_key(api_key);
    }

    /// Lists of transfers show a transfer only once it is this old, until the next [`reset`](Self::reset): what was made
    /// just now can be found by its id and not yet in a list. A year at most.
    pub fn set_list_lag(&self, lag: std::time::Duration) {
        let year = chrono::TimeDelta::days(365);
        let lag = chrono::TimeDelta::from_std(lag).map_or(year, |lag| lag.min(year));
        self.lock().core.state_mut().list_lag = lag;
    }

    /// The status of `IDEMPOTENCY_CONCURRENT_USE`: the sources disagree on 422 (default) and 409.
    pub fn set_concurrent_use_status(&self, status: StatusCode) {
        self.lock().core.set_concurrent_use_status(status);
    }

    /// Every operation of the packaged document, with whether the simulation serves it.
    pub fn operations(&self) -> Vec<(String, bool)> {
        self.lock().core.operations()
    }
}

/// Places faults: a script first, then rules, then chance.
pub struct Faults {
    door: Door,
}

impl Faults {
    /// This fault meets the next request that has none yet.
    pub fn next(&self, fault: Fault) -> &Self {
        self.script([Some(fault)])
    }

    /// One fault (or none) for each of the next requests, in order of arrival.
    pub fn script(&self, faults: impl IntoIterator<Item = Option<Fault>>) -> &Self {
        self.door.lock().plan.script(faults);
        self
    }

    /// A fault by operation and attempt.
    pub fn rule(&self, rule: Rule) -> &Self {
        self.door.lock().plan.rule(rule);
        self
    }

    /// This fault meets the next request to an operation, once.
    pub fn on(&self, operation: impl Into<String>, fault: Fault) -> &Self {
        self.rule(Rule { operation: Some(operation.into()), attempt: None, times: 1, fault })
    }

    /// Faults of the `menu` by chance: the same seed, the same faults.
    pub fn seeded(&self, seed: u64, probability: f64, menu: Vec<Fault>) -> &Self {
        self.door.lock().plan.seeded(seed, probability, menu);
        self
    }

    /// No more faults.
    pub fn clear(&self) -> &Self {
        self.door.lock().plan.clear();
        self
    }
}
