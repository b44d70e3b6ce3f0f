//! Plays one schedule through the real client.

use std::cell::Cell;
use std::time::Duration;

use futures_util::future::{Either, join, select};
use synctera::retry::{Event, RetryBudget};
use synctera::{ApiKey, Client, Environment, Error, IdempotencyKey, KeySource, Outcome, SeededRandomness};
use synctera_sandbox::{Door, Entry, seeds};
use uuid::Uuid;

use super::check::{self, Violation};
use super::intents::{Intent, intents};
use super::schedule::{Caller, Keys, Policy, Schedule};
use super::transport::{DoorTransport, Sent};
use super::virtual_time::VirtualTime;
use super::watch::Watch;

/// The namespace of the keys that callers derive from their intents.
const NAMESPACE: Uuid = Uuid::from_u128(0x6578_706c_6f72_6572_6b65_7973_0000_0001);

/// How often a caller repeats an unknown outcome; more than there are faults in any schedule.
const PATIENCE: usize = 12;

/// How long a caller waits before it repeats.
const PAUSE: Duration = Duration::from_secs(60);

/// The tokens of the budget that all calls share.
pub(super) const BUDGET: u32 = 500;

/// Plays schedules on one simulation, which starts anew for each.
pub struct Player {
    door: Door,
}

/// What one schedule came to.
#[derive(Debug)]
pub struct Report {
    /// What must never happen, and did.
    pub violations: Vec<Violation>,
    /// What the caller was told, per call.
    pub told: Vec<Told>,
    /// How many requests arrived.
    pub attempts: usize,
    /// How much money moved how often.
    pub movements: usize,
}

/// What the caller of one intent was told in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Succeeded,
    Failed { outcome: Outcome, event: Event },
}

/// One intent, what its caller was told, and how long the longest call took. `None`: the caller dropped the call.
pub(super) struct Episode {
    pub(super) intent: &'static Intent,
    pub(super) told: Vec<Option<Told>>,
    pub(super) longest: Duration,
    /// The most that one call took from the budget.
    pub(super) dearest: u32,
}

impl Player {
    pub fn new() -> Result<Self, synctera_sandbox::Error> {
        Ok(Self { door: Door::open()? })
    }

    /// Plays one schedule from the seed data on.
    pub fn play(&self, schedule: &Schedule) -> Report {
        let door = &self.door;
        door.reset();
        door.set_concurrent_use_status(status(schedule.concurrent_use_status));
        door.faults().script(schedule.faults.iter().cloned());
        let time = VirtualTime::new(door.clock().clone());
        let sent = Sent::default();
        let watch = Watch::new(schedule.limits.attempts);
        let stage = Stage {
            door,
            time,
            schedule,
            sent: sent.clone(),
            budget: RetryBudget::new(BUDGET),
            processes: Cell::new(0),
            watch: watch.clone(),
        };
        let mut episodes = Vec::new();
        let mut violations = Vec::new();
        for name in &schedule.intents {
            let Some(intent) = intents().iter().find(|intent| intent.name == name) else {
                violations.push(Violation::UnknownIntent(name.clone()));
                continue;
            };
            match stage.time.clone().run(stage.episode(intent)) {
                Some(episode) => episodes.push(episode),
                None => violations.push(Violation::Stuck(intent.name)),
            }
        }
        door.run_out();
        let entries: Vec<Entry> = door.ledger().entries().to_vec();
        violations.extend(check::check(schedule, &episodes, &entries, &door.journal()));
        violations.extend(check::balance(door));
        violations.extend(check::attempts_differ(&sent));
        violations.extend(watch.seen());
        Report {
            violations,
            told: episodes
                .iter()
                .filter_map(|episode| episode.told.iter().flatten().next_back().copied())
                .collect(),
            attempts: door.journal().len(),
            movements: door.ledger().movements().len(),
        }
    }
}

/// Plays one schedule on a simulation of its own.
pub fn run(schedule: &Schedule) -> Result<Report, synctera_sandbox::Error> {
    Player::new().map(|player| player.play(schedule))
}

fn status(code: u16) -> http::StatusCode {
    http::StatusCode::from_u16(code).unwrap_or(http::StatusCode::CONFLICT)
}

/// A process of the caller: it knows nothing of the one before.
fn client(stage: &Stage<'_>) -> Client {
    let Stage { door, time, schedule, sent, budget, processes, watch } = stage;
    processes.set(processes.get() + 1);
    let seed = schedule.seed.wrapping_add(processes.get());
    let wire = DoorTransport::new((*door).clone(), time.clone(), schedule, sent.clone());
    let limits = schedule.limits;
    let built = Environment::custom("https://simulation.invalid").and_then(|environment| {
        Client::builder()
            .environment(environment)
            .api_key(ApiKey::new(seeds::API_KEY)?)
            .attempts(limits.attempts)
            .attempt_timeout(Duration::from_millis(limits.attempt_timeout_ms.into()))
            .deadline(limits.deadline())
            .retry_budget(budget.clone())
            .observer(watch.clone())
            .transport(wire)
            .clock(time.clone())
            .sleep(time.clone())
            .randomness(SeededRandomness::new(seed))
            .key_source(KeySource::seeded(seed))
            .build()
    });
    built.expect("the explorer's client is well configured")
}

struct Stage<'a> {
    door: &'a Door,
    time: VirtualTime,
    schedule: &'a Schedule,
    sent: Sent,
    budget: RetryBudget,
    /// How many processes have started; no two make the same random keys.
    processes: Cell<u64>,
    watch: Watch,
}

impl Stage<'_> {
    async fn episode(&self, intent: &'static Intent) -> Episode {
        let mut episode = Episode { intent, told: Vec::new(), longest: Duration::ZERO, dearest: 0 };
        let client = client(self);
        match self.schedule.caller {
            Caller::Once => {
                self.call(&client, &mut episode, self.own_key(intent)).await;
            }
            Caller::Repeats | Caller::Restarts => {
                self.repeat(client, &mut episode, self.own_key(intent)).await;
            }
            Caller::DropsAndRepeats { .. } => self.drop_and_repeat(client, &mut episode).await,
            Caller::Twice => self.twice(&client, &mut episode).await,
        }
        episode
    }

    async fn call(
        &self,
        client: &Client,
        episode: &mut Episode,
        key: Option<IdempotencyKey>,
    ) -> Option<Error> {
        let (started, tokens) = (self.time.elapsed(), self.budget.available());
        let result = episode.intent.send(client, key).await;
        episode.dearest = episode.dearest.max(tokens.saturating_sub(self.budget.available()));
        episode.longest = episode.longest.max(self.time.elapsed() - started);
        episode.told.push(Some(self.interpret(&result)));
        result.err()
    }

    /// What the caller takes the result for: a broken one takes every 5xx for a failure.
    fn interpret(&self, result: &Result<(), Error>) -> Told {
        let Err(error) = result else { return Told::Succeeded };
        let server_error = error.status().is_some_and(|status| status.is_server_error());
        let outcome = match self.schedule.policy {
            Policy::ServerErrorIsFailure if server_error => Outcome::Rejected,
            _ => error.outcome(),
        };
        Told::Failed { outcome, event: error.event() }
    }

    async fn repeat(&self, mut process: Client, episode: &mut Episode, mut key: Option<IdempotencyKey>) {
        let intent = episode.intent;
        for _ in 0..PATIENCE {
            let error = self.call(&process, episode, key.clone()).await;
            let Some(error) = error.filter(|error| worth_repeating(intent, error)) else { return };
            self.time.sleep(PAUSE).await;
            key = match self.schedule.policy {
                Policy::NewKeyAfterUnknown => None,
                _ => error.idempotency_key().cloned(),
            };
            if self.schedule.caller == Caller::Restarts {
                process = client(self);
                key = key.map(|key| stored(&key));
            }
        }
    }

    /// The caller's own key, where it brings one.
    fn own_key(&self, intent: &Intent) -> Option<IdempotencyKey> {
        (self.schedule.keys != Keys::New).then(|| self.key(intent))
    }

    fn key(&self, intent: &Intent) -> IdempotencyKey {
        let name = format!("{} {}", self.schedule.seed, intent.name);
        let key = IdempotencyKey::derive(NAMESPACE, name, synctera::Clock::now(&self.time));
        match self.schedule.keys {
            Keys::New => key.never_sent(),
            Keys::Derived => key,
            Keys::Undated => undated(&key),
        }
    }

    async fn drop_and_repeat(&self, client: Client, episode: &mut Episode) {
        let key = self.key(episode.intent);
        let call = episode.intent.send(&client, Some(key.clone()));
        let patience = self.time.sleep(self.schedule.caller.patience().unwrap_or_default());
        match select(call, patience).await {
            Either::Left((result, _)) => {
                episode.told.push(Some(self.interpret(&result)));
                if !result.is_err_and(|error| worth_repeating(episode.intent, &error)) {
                    return;
                }
            }
            Either::Right(_) => episode.told.push(None),
        }
        self.repeat(client, episode, Some(key)).await;
    }

    async fn twice(&self, client: &Client, episode: &mut Episode) {
        let key = self.key(episode.intent);
        let started = self.time.elapsed();
        let one = episode.intent.send(client, Some(key.clone()));
        let other = episode.intent.send(client, Some(key));
        let (one, other) = join(one, other).await;
        episode.longest = self.time.elapsed() - started;
        episode.told.extend([Some(self.interpret(&one)), Some(self.interpret(&other))]);
    }
}

/// A key as it comes back from where a process before this one left it.
fn stored(key: &IdempotencyKey) -> IdempotencyKey {
    match key.first_used_at() {
        Some(first_used) => undated(key).first_used(first_used),
        None => undated(key),
    }
}

fn undated(key: &IdempotencyKey) -> IdempotencyKey {
    IdempotencyKey::undated(key.expose()).expect("it was a key before")
}

/// An unknown outcome is repeated, unless the repetition may act again: then the caller looks it up instead.
fn worth_repeating(intent: &Intent, error: &Error) -> bool {
    error.is_unknown() && !must_look_up(intent, error.event())
}

/// The key may be forgotten, or the API has stored nothing under it.
pub(super) fn must_look_up(intent: &Intent, event: Event) -> bool {
    let server_error = matches!(event, Event::GatewayTimeout | Event::ServerError);
    event == Event::KeyTooOld || (intent.moves_money && server_error)
}
