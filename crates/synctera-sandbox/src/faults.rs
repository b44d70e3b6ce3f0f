//! Faults: what can go wrong at each step of one attempt, and where to place them.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What goes wrong with one attempt. The steps are in the order in which an attempt passes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// No connection: no byte leaves the client. (Over sockets the connection is dropped before the body is read.)
    Refused,
    /// The connection breaks while the request is on its way; nothing is read.
    ResetBeforeReading,
    /// The request is lost for the client and reaches the service later, when nobody waits for it.
    DeliveredLate {
        /// How much later.
        #[serde(with = "millis", rename = "by_ms")]
        by: Duration,
    },
    /// The request is read, then the connection breaks, without effect.
    ResetAfterReading,
    /// The service is busy with the request for a while: it commits late and answers then.
    ExecutionLate {
        /// How long it is busy.
        #[serde(with = "millis", rename = "by_ms")]
        by: Duration,
    },
    /// The network delivers the request twice, one after the other; the second response arrives.
    Duplicate,
    /// The network delivers the request twice at once; the answer to the second arrives, while the first executes.
    OverlappingDuplicate,
    /// 429, not executed.
    RateLimited {
        /// How long the service asks to wait, and where it says so.
        hint: RetryHint,
    },
    /// A server error.
    ServerError {
        /// The status, for example 500.
        status: u16,
        /// Whether the request took effect all the same.
        effect: Effect,
        /// What the response's body is.
        body: ErrorBody,
    },
    /// Something in front of the service responds in its place: a proxy, a firewall, a gateway.
    Intercepted {
        /// The status, for example 401.
        status: u16,
        /// What the request behind it came to.
        effect: Effect,
        /// What the body is.
        body: ErrorBody,
    },
    /// The service commits; its response is lost.
    ResponseLost,
    /// The service commits; its response breaks off.
    ResponseCut {
        /// How many bytes of the body arrive.
        after_bytes: usize,
    },
    /// The service commits at once; its response arrives late.
    ResponseLate {
        /// How late.
        #[serde(with = "millis", rename = "by_ms")]
        by: Duration,
    },
    /// The service commits, its response is lost, and the clock jumps ahead before anything else happens: a suspended
    /// machine, or a job taken up again days later.
    ClockJump {
        /// How far.
        #[serde(with = "millis", rename = "by_ms")]
        by: Duration,
    },
}

/// Whether a server error hides an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Effect {
    /// Nothing happened; the key executes again.
    None,
    /// It happened and its response is stored; something in front of the service lost that response.
    Committed,
    /// It happened at a third party, and nothing is stored: the same key executes **again**.
    Unrecorded,
}

/// What the body of a server error is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorBody {
    /// The documented error object.
    Json,
    /// A gateway's HTML page.
    Html,
    /// Nothing.
    Empty,
    /// The documented error object, broken off in the middle of its code.
    Cut,
}

/// How a 429 says when to come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RetryHint {
    /// It does not.
    None,
    /// `retry_after` in the body, in seconds.
    Body(u64),
    /// A `Retry-After` header, in seconds.
    Header(u64),
}

impl Fault {
    /// A 5xx with the documented error object.
    pub fn server_error(status: u16, effect: Effect) -> Self {
        Fault::ServerError { status, effect, body: ErrorBody::Json }
    }

    /// One of every kind, for enumeration.
    pub fn menu() -> Vec<Fault> {
        let mut menu = Self::network();
        menu.extend(Self::server_errors());
        menu.extend(Self::interceptions());
        menu
    }

    fn network() -> Vec<Fault> {
        let short = Duration::from_secs(2);
        let long = Duration::from_secs(45);
        let mut menu = vec![
            Fault::Refused,
            Fault::ResetBeforeReading,
            Fault::DeliveredLate { by: short },
            Fault::DeliveredLate { by: long },
            Fault::ResetAfterReading,
            Fault::ExecutionLate { by: short },
            Fault::ExecutionLate { by: long },
            Fault::Duplicate,
            Fault::OverlappingDuplicate,
            Fault::ResponseLost,
            Fault::ResponseCut { after_bytes: 0 },
            Fault::ResponseCut { after_bytes: 20 },
            Fault::ResponseLate { by: short },
            Fault::ResponseLate { by: long },
            Fault::ClockJump { by: Duration::from_secs(8 * 24 * 3600) },
        ];
        let hints = [
            RetryHint::None,
            RetryHint::Body(1),
            RetryHint::Header(2),
            RetryHint::Header(0),
            RetryHint::Body(7200),
        ];
        menu.extend(hints.map(|hint| Fault::RateLimited { hint }));
        menu
    }

    fn server_errors() -> Vec<Fault> {
        let mut menu = Vec::new();
        for effect in [Effect::None, Effect::Committed, Effect::Unrecorded] {
            menu.push(Fault::server_error(500, effect));
            menu.push(Fault::ServerError { status: 502, effect, body: ErrorBody::Html });
            menu.push(Fault::ServerError { status: 503, effect, body: ErrorBody::Empty });
            menu.push(Fault::server_error(504, effect));
        }
        menu
    }

    /// An error of the API's own kind is only given where the request got no further; anything else may hide an effect.
    fn interceptions() -> Vec<Fault> {
        let intercepted = |status, effect, body| Fault::Intercepted { status, effect, body };
        let own = [401, 403, 404, 409, 422];
        let mut menu: Vec<Fault> =
            own.map(|status| intercepted(status, Effect::None, ErrorBody::Json)).into();
        for effect in [Effect::None, Effect::Committed] {
            menu.extend([401, 403, 409].map(|status| intercepted(status, effect, ErrorBody::Html)));
            menu.extend([302, 422, 501].map(|status| intercepted(status, effect, ErrorBody::Empty)));
            menu.extend([409, 422].map(|status| intercepted(status, effect, ErrorBody::Cut)));
            menu.push(intercepted(200, effect, ErrorBody::Html));
        }
        menu
    }
}

/// A fault placed by operation and attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Only on this `operationId`; on all without one.
    #[serde(default)]
    pub operation: Option<String>,
    /// Only on the n-th delivery (from 1) of one idempotency key to one operation; without a key, of the operation.
    #[serde(default)]
    pub attempt: Option<u32>,
    /// How often the rule applies before it is used up.
    #[serde(default = "once")]
    pub times: u32,
    /// What happens.
    #[serde(flatten)]
    pub fault: Fault,
}

fn once() -> u32 {
    1
}

/// Which fault meets which attempt: first the script, then the rules, then chance.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    script: VecDeque<Option<Fault>>,
    rules: Vec<Rule>,
    chance: Option<Chance>,
    deliveries: HashMap<(String, Option<String>), u32>,
}

#[derive(Debug)]
struct Chance {
    random: fastrand::Rng,
    probability: f64,
    menu: Vec<Fault>,
}

impl Plan {
    pub(crate) fn script(&mut self, faults: impl IntoIterator<Item = Option<Fault>>) {
        self.script.extend(faults);
    }

    pub(crate) fn rule(&mut self, rule: Rule) {
        self.rules.push(rule);
    }

    pub(crate) fn seeded(&mut self, seed: u64, probability: f64, menu: Vec<Fault>) {
        self.chance = Some(Chance { random: fastrand::Rng::with_seed(seed), probability, menu });
    }

    /// Forgets every fault that was placed and every delivery that was counted.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// The fault of this delivery, if any, and which delivery of its key it is.
    pub(crate) fn next(&mut self, operation: &str, key: Option<&str>) -> (Option<Fault>, u32) {
        let delivery = self.deliveries.entry((operation.to_owned(), key.map(str::to_owned))).or_insert(0);
        *delivery += 1;
        let attempt = *delivery;
        if let Some(scripted) = self.script.pop_front() {
            return (scripted, attempt);
        }
        (self.by_rule(operation, attempt).or_else(|| self.by_chance()), attempt)
    }

    fn by_rule(&mut self, operation: &str, attempt: u32) -> Option<Fault> {
        let rule = self.rules.iter_mut().find(|rule| {
            rule.times > 0
                && rule.operation.as_deref().is_none_or(|it| it == operation)
                && rule.attempt.is_none_or(|it| it == attempt)
        })?;
        rule.times -= 1;
        Some(rule.fault.clone())
    }

    fn by_chance(&mut self) -> Option<Fault> {
        let chance = self.chance.as_mut()?;
        if chance.random.f64() >= chance.probability {
            return None;
        }
        let pick = chance.random.usize(..chance.menu.len().max(1));
        chance.menu.get(pick).cloned()
    }
}

/// Durations as whole milliseconds.
mod millis {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(by: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(u64::try_from(by.as_millis()).unwrap_or(u64::MAX))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_millis)
    }
}
