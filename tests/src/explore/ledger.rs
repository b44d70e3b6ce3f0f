//! Plays the payment ledger: its process dies at named points, what it sends meets faults, and a new process carries on.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use synctera::types::{AccountId, ExternalCardId, TransferRequestPush};
use synctera::{ApiKey, Client, Environment};
use synctera_ledger::{Error, Ledger, MemoryStore, Rules, State};
use synctera_sandbox::{Door, Fault, seeds};

use super::schedule::{Caller, Keys, Limits, Policy, Schedule};
use super::transport::{DoorTransport, Sent};
use super::virtual_time::VirtualTime;

/// The amounts to be paid: two payments that a look-up cannot tell apart, and one that it can.
const CENTS: [i64; 3] = [500, 500, 700];

/// One history of a ledger.
#[derive(Debug, Clone)]
pub struct Crashes {
    /// At which point, passed for the how manieth time by one process, the processes die, one after the other.
    pub at: Vec<(&'static str, u32)>,
    /// What goes wrong with each request, in order of arrival; nothing after the last.
    pub faults: Vec<Option<Fault>>,
    /// How many intents one process has under way.
    pub workers: usize,
    /// How long lists do not show what was paid: a ledger is told to wait for longer.
    pub lag: Duration,
    /// Whether each process begins with an empty store: a ledger that is broken on purpose.
    pub forgets: bool,
}

/// What a history came to.
#[derive(Debug)]
pub struct Played {
    /// How many processes died where they were told to.
    pub deaths: usize,
    /// How often money moved.
    pub movements: usize,
    /// What must never happen, and did.
    pub violations: Vec<String>,
}

/// More points than any process passes that comes to its end.
const ENDLESS: u32 = 20_000;

/// A process that ends, carried as a panic past everything that it was doing.
struct Death;

/// Plays histories on one simulation, which starts anew for each.
pub struct LedgerPlayer {
    door: Door,
}

impl LedgerPlayer {
    pub fn new() -> Result<Self, synctera_sandbox::Error> {
        Ok(Self { door: Door::open()? })
    }

    pub fn play(&self, crashes: &Crashes) -> Played {
        let door = &self.door;
        door.reset();
        door.faults().script(crashes.faults.iter().cloned());
        door.set_list_lag(crashes.lag);
        let time = VirtualTime::new(door.clock().clone());
        let ledger = RefCell::new(on(&time));
        let mut violations = Vec::new();
        let mut deaths = 0;
        for death in crashes.at.iter().map(Some).chain([None]) {
            let process = ledger.borrow().clone().probe(dies(death.copied()));
            match time
                .run(AssertUnwindSafe(live(&process, &client(door, &time), crashes.workers)).catch_unwind())
            {
                Some(Err(death)) if death.is::<Death>() => deaths += 1,
                Some(Err(_)) => violations.push("it comes to no end, or panics".to_owned()),
                Some(Ok(Ok(()))) => {}
                Some(Ok(Err(error))) => violations.push(error.to_string()),
                None => violations.push("it waits for ever".to_owned()),
            }
            if crashes.forgets && death.is_some() {
                ledger.replace(on(&time));
            }
        }
        door.run_out();
        let ledger = ledger.into_inner();
        violations.extend(time.run(judge(&ledger, door)).unwrap_or_default());
        Played { deaths, movements: door.ledger().movements().len(), violations }
    }
}

/// A settling time that outlasts every fault; with the default, most of a history would be waiting.
const SETTLING: Duration = Duration::from_secs(120);

fn on(time: &VirtualTime) -> Ledger {
    let rules = Rules::default().with_settling(SETTLING);
    Ledger::new(MemoryStore::new()).rules(rules).clock(time.clone()).sleep(time.clone())
}

/// What a process does from its start: it records what is to be paid, and pays.
async fn live(ledger: &Ledger, client: &Client, workers: usize) -> Result<(), Error> {
    for (number, cents) in CENTS.iter().enumerate() {
        let card = ExternalCardId::from_uuid(seeds::EXTERNAL_CARD_ID);
        let account = AccountId::from_uuid(seeds::ACCOUNT_ID);
        let payment =
            client.external_card_transfers().create(TransferRequestPush::new(*cents, card, account));
        ledger.record("payouts", &number.to_string(), payment).await?;
    }
    // Somebody mends the API key that was refused, and starts it again: as often as there are faults that refuse it.
    let mut ran = ledger.run(client).workers(workers).until_settled().await;
    while ran.as_ref().is_err_and(Error::is_unauthorized) {
        ran = ledger.run(client).workers(workers).until_settled().await;
    }
    ran.map(drop)
}

/// Ends the process at the point, passed for the how manieth time; and one that passes points for ever.
fn dies(at: Option<(&'static str, u32)>) -> impl Fn(&'static str) + Send + Sync + 'static {
    let passed = Arc::new(Mutex::new((0, 0)));
    move |point| {
        let mut passed = passed.lock().unwrap_or_else(PoisonError::into_inner);
        passed.1 += 1;
        if passed.1 > ENDLESS {
            resume_unwind(Box::new("it comes to no end"));
        }
        let Some((_, times)) = at.filter(|(name, _)| *name == point) else { return };
        passed.0 += 1;
        if passed.0 == times {
            resume_unwind(Box::new(Death));
        }
    }
}

fn client(door: &Door, time: &VirtualTime) -> Client {
    let schedule = Schedule {
        policy: Policy::Sound,
        caller: Caller::Once,
        keys: Keys::default(),
        intents: Vec::new(),
        faults: Vec::new(),
        concurrent_use_status: 409,
        seed: 1,
        limits: Limits::default(),
    };
    let built = Environment::custom("https://simulation.invalid").and_then(|environment| {
        Client::builder()
            .environment(environment)
            .api_key(ApiKey::new(seeds::API_KEY)?)
            .transport(DoorTransport::new(door.clone(), time.clone(), &schedule, Sent::default()))
            .clock(time.clone())
            .sleep(time.clone())
            .randomness(synctera::SeededRandomness::new(1))
            .build()
    });
    built.expect("the explorer's client is well configured")
}

/// At most one movement for each intent, every settled state is the truth, and nothing is left undecided.
async fn judge(ledger: &Ledger, door: &Door) -> Vec<String> {
    let mut violations = Vec::new();
    let intents = match ledger.intents().await {
        Ok(intents) => intents,
        Err(error) => return vec![error.to_string()],
    };
    let made: Vec<String> =
        door.ledger().movements().iter().map(|movement| movement.transfer_id.to_string()).collect();
    let mut owned = BTreeSet::new();
    for intent in &intents {
        let resource = intent.resource().unwrap_or_default();
        match intent.state() {
            State::Done if !made.iter().any(|id| id == resource) => {
                violations.push(format!("{} is done and did not happen", intent.name()));
            }
            State::Done if !owned.insert(resource.to_owned()) => {
                violations.push(format!("{} is done by another's payment", intent.name()));
            }
            state if !state.is_settled() => violations.push(format!("{} stays {state}", intent.name())),
            _ => {}
        }
    }
    // A person has still to decide about these; each may have moved money once.
    let open = intents.iter().filter(|intent| intent.state().is_open()).count();
    let foreign = made.iter().filter(|id| !owned.contains(*id)).count();
    if foreign > open {
        violations.push(format!("{foreign} payments that the ledger does not know of, {open} intents open"));
    }
    if let Err(error) = ledger.export(std::io::sink()).await {
        violations.push(error.to_string());
    }
    violations
}
