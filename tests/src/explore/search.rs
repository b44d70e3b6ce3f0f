//! Looks for schedules with violations: everywhere up to a bound, then at random from a seed.

use synctera_sandbox::{Effect, Fault};

use super::check::Violation;
use super::intents::{Intent, intents};
use super::run::{Player, Told};
use super::schedule::{Caller, Keys, Limits, Policy, Schedule};

/// Where to look, and how long.
#[derive(Debug, Clone, Copy)]
pub struct Search {
    pub seed: u64,
    pub schedules: usize,
    pub policy: Policy,
}

/// What a search saw.
#[derive(Debug, Default)]
pub struct Summary {
    pub exhaustive: usize,
    pub random: usize,
    pub attempts: usize,
    pub movements: usize,
    pub succeeded: usize,
    pub rejected: usize,
    pub unknown: usize,
    pub not_sent: usize,
    pub done_unreadable: usize,
    /// The first schedule with a violation, cut down to what it takes.
    pub found: Option<Found>,
}

/// A schedule that makes something happen that never must.
#[derive(Debug)]
pub struct Found {
    /// How many schedules were played until then, itself included.
    pub after: usize,
    pub schedule: Schedule,
    pub violations: Vec<Violation>,
}

impl Summary {
    pub fn played(&self) -> usize {
        self.exhaustive + self.random
    }

    fn count(&mut self, told: &[Told]) {
        use synctera::Outcome;
        for told in told {
            *match told {
                Told::Succeeded => &mut self.succeeded,
                Told::Failed { outcome: Outcome::Rejected, .. } => &mut self.rejected,
                Told::Failed { outcome: Outcome::NotSent, .. } => &mut self.not_sent,
                Told::Failed { outcome: Outcome::Done, .. } => &mut self.done_unreadable,
                Told::Failed { .. } => &mut self.unknown,
            } += 1;
        }
    }
}

impl Search {
    /// Plays schedules until one of `sought` is found or there are enough. At most half of them come from the
    /// enumeration, so that a short search is a mixture too.
    pub fn run(
        &self,
        sought: impl Fn(&Violation) -> bool,
        mut progress: impl FnMut(usize),
    ) -> Result<Summary, synctera_sandbox::Error> {
        let player = Player::new()?;
        let mut summary = Summary::default();
        let exhaustive = exhaustive().take(self.schedules / 2).map(|schedule| (true, schedule));
        let mut random = fastrand::Rng::with_seed(self.seed);
        let endless = std::iter::repeat_with(|| (false, at_random(&mut random)));
        for (enumerated, schedule) in exhaustive.chain(endless).take(self.schedules) {
            let schedule = Schedule { policy: self.policy, ..schedule };
            let report = player.play(&schedule);
            *if enumerated { &mut summary.exhaustive } else { &mut summary.random } += 1;
            summary.attempts += report.attempts;
            summary.movements += report.movements;
            summary.count(&report.told);
            progress(summary.played());
            if report.violations.iter().any(&sought) {
                let schedule = shrink(&player, schedule, &sought);
                let violations = player.play(&schedule).violations;
                summary.found = Some(Found { after: summary.played(), schedule, violations });
                break;
            }
        }
        Ok(summary)
    }
}

/// All intents, callers and fault sequences up to two, then three for a PULL called once.
fn exhaustive() -> impl Iterator<Item = Schedule> {
    let short = (0..=2).flat_map(|length| {
        intents().iter().flat_map(move |intent| {
            [Caller::Once, Caller::Repeats].into_iter().flat_map(move |caller| {
                sequences(length).map(move |faults| enumerated(intent, caller, faults))
            })
        })
    });
    let pull = intents().iter().take(1);
    let long = pull.flat_map(|intent| sequences(3).map(|faults| enumerated(intent, Caller::Once, faults)));
    short.chain(long).filter(is_fair)
}

fn enumerated(intent: &Intent, caller: Caller, faults: Vec<Option<Fault>>) -> Schedule {
    let concurrent_use_status = if faults.len().is_multiple_of(2) { 409 } else { 422 };
    let intents = vec![intent.name.to_owned()];
    Schedule {
        policy: Policy::Sound,
        caller,
        keys: Keys::New,
        intents,
        faults,
        concurrent_use_status,
        seed: 1,
        limits: Limits::default(),
    }
}

/// Every sequence of faults of one length. No fault is one of the choices, except in the last place.
fn sequences(length: usize) -> impl Iterator<Item = Vec<Option<Fault>>> {
    let menu: Vec<Option<Fault>> = Fault::menu().into_iter().map(Some).chain([None]).collect();
    let count = menu.len().pow(u32::try_from(length).unwrap_or(u32::MAX));
    (0..count).filter_map(move |mut number| {
        let mut faults = Vec::with_capacity(length);
        for _ in 0..length {
            faults.push(menu[number % menu.len()].clone());
            number /= menu.len();
        }
        (length == 0 || faults.last().is_some_and(Option::is_some)).then_some(faults)
    })
}

fn at_random(random: &mut fastrand::Rng) -> Schedule {
    loop {
        let schedule = draw(random);
        if is_fair(&schedule) {
            return schedule;
        }
    }
}

fn draw(random: &mut fastrand::Rng) -> Schedule {
    let menu = Fault::menu();
    let length = random.usize(0..=8);
    let faults = (0..length).map(|_| (random.u8(..) < 190).then(|| menu[random.usize(..menu.len())].clone()));
    let faults = faults.collect();
    let caller = match random.u8(0..5) {
        0 => Caller::Once,
        1 => Caller::Repeats,
        3 => Caller::Restarts,
        2 => Caller::DropsAndRepeats { after_ms: random.u32(0..60_000) },
        _ => Caller::Twice,
    };
    Schedule {
        policy: Policy::Sound,
        caller,
        keys: [Keys::New, Keys::New, Keys::Derived, Keys::Undated][random.usize(..4)],
        intents: some_intents(random),
        faults,
        concurrent_use_status: if random.bool() { 409 } else { 422 },
        seed: random.u64(..),
        limits: some_limits(random),
    }
}

fn some_limits(random: &mut fastrand::Rng) -> Limits {
    let attempts = [1, 2, 3, 3, 5, 9][random.usize(..6)];
    let deadline_ms = [3_000, 20_000, 90_000, 90_000, 900_000][random.usize(..5)];
    let attempt_timeout_ms = [1_000, 30_000, 30_000, 120_000][random.usize(..4)];
    Limits { attempts, deadline_ms, attempt_timeout_ms }
}

/// One to three intents of different operations, so that effects can be told apart. Money half of the time.
fn some_intents(random: &mut fastrand::Rng) -> Vec<String> {
    let mut chosen: Vec<&Intent> = Vec::new();
    for _ in 0..random.usize(1..=3) {
        let pool: Vec<&Intent> = match random.bool() {
            true => intents().iter().filter(|intent| intent.moves_money).collect(),
            false => intents().iter().collect(),
        };
        let candidate = pool[random.usize(..pool.len())];
        if chosen.iter().all(|it| !interferes(it, candidate)) {
            chosen.push(candidate);
        }
    }
    chosen.into_iter().map(|intent| intent.name.to_owned()).collect()
}

/// Operations on one resource, where what the first does decides what the second may.
const ENTANGLED: &[[&str; 2]] =
    &[["uploadCardImageData", "updateCardImageDetails"], ["updateWebhook", "deleteWebhook"]];

/// Two intents on one operation cannot be told apart in the ledger, and entangled ones refuse each other.
fn interferes(one: &Intent, other: &Intent) -> bool {
    let entangled = |pair: &[&str; 2]| pair.contains(&one.operation) && pair.contains(&other.operation);
    one.operation == other.operation || ENTANGLED.iter().any(entangled)
}

/// Leaves out what no client can survive, whatever it does: an effect at a third party that nobody recorded happens
/// again on every further delivery of the same key. The client makes none after such a response to a money movement; it
/// cannot prevent one that the network makes, or that a second caller makes at the same time.
///
/// So does what is repeated days later under a key without a date, and what leaves days after its key was looked at, because
/// the machine slept in between.
fn is_fair(schedule: &Schedule) -> bool {
    let days_later = |fault: &Fault| matches!(fault, Fault::ClockJump { .. });
    let ages_unseen = schedule.keys == Keys::Undated || schedule.caller == Caller::Twice;
    if ages_unseen && schedule.faults.iter().flatten().any(days_later) {
        return false;
    }
    let unrecorded = |fault: &Fault| {
        matches!(
            fault,
            Fault::ServerError { effect: Effect::Unrecorded, .. }
                | Fault::Intercepted { effect: Effect::Unrecorded, .. }
        )
    };
    if !schedule.faults.iter().flatten().any(unrecorded) {
        return true;
    }
    let redelivered = |fault: &Fault| matches!(fault, Fault::DeliveredLate { .. });
    let money =
        schedule.intents.iter().all(|name| intents().iter().any(|it| it.name == name && it.moves_money));
    let one_caller = matches!(schedule.caller, Caller::Once | Caller::Repeats | Caller::Restarts);
    money && one_caller && !schedule.faults.iter().flatten().any(redelivered)
}

/// Takes away whatever the violation does not need.
fn shrink(player: &Player, mut schedule: Schedule, sought: impl Fn(&Violation) -> bool) -> Schedule {
    while let Some(smaller) =
        smaller(&schedule).into_iter().find(|it| player.play(it).violations.iter().any(&sought))
    {
        schedule = smaller;
    }
    schedule
}

fn smaller(schedule: &Schedule) -> Vec<Schedule> {
    let mut candidates = Vec::new();
    for index in 0..schedule.intents.len().saturating_sub(1) {
        let mut fewer = schedule.clone();
        fewer.intents.remove(index);
        candidates.push(fewer);
    }
    for index in 0..schedule.faults.len() {
        let mut fewer = schedule.clone();
        fewer.faults.remove(index);
        candidates.push(fewer);
        if schedule.faults[index].is_some() {
            let mut calmer = schedule.clone();
            calmer.faults[index] = None;
            candidates.push(calmer);
        }
    }
    if schedule.limits != Limits::default() {
        candidates.push(Schedule { limits: Limits::default(), ..schedule.clone() });
    }
    if schedule.keys != Keys::New {
        candidates.push(Schedule { keys: Keys::New, ..schedule.clone() });
    }
    if schedule.caller != Caller::Once {
        candidates.push(Schedule { caller: Caller::Once, ..schedule.clone() });
    }
    candidates
}
