//! Two workers, a bank and two intents that a look-up cannot tell apart.

use std::collections::HashSet;
use std::time::Duration;

use synctera_ledger::machine::{Entry, Event, Moment, Recovery, Rules, State, decide, take};

const INTENTS: usize = 2;
const WORKERS: usize = 2;

/// One tick of the model, as the rules see it.
const TICK: Duration = Duration::from_secs(100);
const WEEK: Duration = Duration::from_secs(7 * 86_400);

/// How long a request may be under way, and how long the list may lag: together no longer than the settling time.
const UNDER_WAY: u8 = 1;
const LAG: u8 = 2;

/// Who decides: the product, or somebody who makes one of the mistakes that pay twice or lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Policy {
    Product,
    /// Takes an empty list for the truth at once.
    TrustsALaggingList,
    /// Sends an unknown payment again under the same key.
    SendsUnknownAgain,
    /// Sends an unknown payment again under a new key.
    SendsUnderANewKey,
    /// Takes what a vanished worker had sent for not sent.
    ForgetsWhatWasSent,
    /// Takes a server error or silence for a refusal.
    TakesSilenceForRefusal,
    /// Makes equal payments at once.
    MakesTwinsAtOnce,
    /// Counts the settling time by the calendar, which jumps.
    SettlesByCalendar,
    /// Takes what the list shows without asking whose it is.
    TakesWhatIsOwned,
    /// Lets a worker write after its lease.
    WritesWithoutFence,
}

impl Policy {
    pub(crate) const BROKEN: [Self; 9] = [
        Self::TrustsALaggingList,
        Self::SendsUnknownAgain,
        Self::SendsUnderANewKey,
        Self::ForgetsWhatWasSent,
        Self::TakesSilenceForRefusal,
        Self::MakesTwinsAtOnce,
        Self::SettlesByCalendar,
        Self::TakesWhatIsOwned,
        Self::WritesWithoutFence,
    ];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Budget {
    pub(crate) ticks: u8,
    pub(crate) crashes: u8,
    pub(crate) jumps: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Work {
    Idle,
    /// About to leave: written, not sent.
    Ready(usize, Entry, u8),
    /// Under way since this tick.
    Calling(usize, Entry, u8),
    /// Heard or listed, not yet written.
    Heard(usize, Entry, Event),
    /// About to read the list.
    Looking(usize, Entry),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Worker {
    work: Work,
    /// Since which tick this process knows an intent as unknown, for this many sends.
    known: [Option<(u32, u8)>; INTENTS],
}

/// A request under way, whoever waits for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Flight {
    intent: usize,
    key: u32,
    at: u8,
    worker: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Movement {
    intent: usize,
    at: u8,
    visible: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct World {
    policy: Policy,
    left: Budget,
    /// Ticks passed: what a steady clock shows.
    tick: u8,
    /// Weeks that the calendar jumped.
    weeks: u8,
    entries: [Entry; INTENTS],
    workers: [Worker; WORKERS],
    flights: Vec<Flight>,
    movements: Vec<Movement>,
    /// Answers that the bank keeps: intent, key and the movement it made.
    kept: Vec<(usize, u32, usize)>,
}

fn rules() -> Rules {
    Rules::default().with_lease(TICK * 2).with_pause(TICK).with_settling(TICK * 4)
}

/// Without what no decision depends on, so that equal states are equal.
fn plain(mut entry: Entry) -> Entry {
    entry.reason = String::new();
    entry.looks = entry.looks.min(2);
    entry
}

impl World {
    pub(crate) fn new(policy: Policy, left: Budget) -> Self {
        let recovery = match policy {
            Policy::SendsUnknownAgain | Policy::SendsUnderANewKey => Recovery::SendAgain,
            _ => Recovery::LookUp,
        };
        let entry = plain(Entry::new(Moment(0), recovery));
        let worker = Worker { work: Work::Idle, known: [None; INTENTS] };
        Self {
            policy,
            left,
            tick: 0,
            weeks: 0,
            entries: [entry.clone(), entry],
            workers: [worker.clone(), worker],
            flights: Vec::new(),
            movements: Vec::new(),
            kept: Vec::new(),
        }
    }

    fn now(&self) -> Moment {
        Moment(0).plus(TICK * u32::from(self.tick) + WEEK * u32::from(self.weeks))
    }

    /// At most one movement for each intent, and every settled state is the truth.
    pub(crate) fn violation(&self) -> Option<String> {
        for (number, entry) in self.entries.iter().enumerate() {
            let made = self.movements.iter().filter(|movement| movement.intent == number).count();
            if made > 1 {
                return Some(format!("intent {number} moved money {made} times"));
            }
            if made == 1 && matches!(entry.state, State::NotExecuted | State::Rejected) {
                return Some(format!("intent {number} is {} and moved money", entry.state));
            }
            if entry.state == State::Done {
                let movement = entry.resource.as_deref().and_then(|resource| resource.parse::<usize>().ok());
                if movement.and_then(|it| self.movements.get(it)).is_none_or(|it| it.intent != number) {
                    return Some(format!(
                        "intent {number} is done and another one's movement is taken for its own"
                    ));
                }
            }
        }
        None
    }

    /// Whether, once nothing fails any more, an intent is left without an end. `ends` holds the hashes of the worlds that are
    /// known to come to theirs: whatever leads to one of them does, too.
    pub(crate) fn stuck(&self, ends: &mut HashSet<u64>, hash: impl Fn(&Self) -> u64) -> Option<String> {
        let mut world = self.clone();
        world.left = Budget { ticks: u8::MAX - world.tick, crashes: 0, jumps: 0 };
        let mut way = Vec::new();
        for _ in 0..200 {
            let here = hash(&world);
            way.push(here);
            if world.is_through() || ends.contains(&here) {
                ends.extend(way);
                return None;
            }
            let Some(next) = world.calm_steps().into_iter().next() else { break };
            world = next;
        }
        Some(format!("an intent comes to no end: {world:?}"))
    }

    /// Every intent is settled, or waits for a person, or stands behind an equal one that does.
    fn is_through(&self) -> bool {
        let waits = self.entries.iter().any(|it| it.state.is_open() && it.state.is_settled());
        self.entries.iter().all(|it| it.state.is_settled() || waits && it.state == State::Recorded)
    }

    pub(crate) fn next(&self) -> Vec<Self> {
        let mut all = Vec::new();
        for worker in 0..WORKERS {
            self.crash(worker, &mut all);
            self.work(worker, &mut all);
        }
        for flight in 0..self.flights.len() {
            self.arrive(flight, &mut all);
        }
        self.show(&mut all);
        self.jump(&mut all);
        self.tick_on(&mut all);
        all
    }

    /// One step in a fair order without faults: work, then arrivals, then the list, then time.
    fn calm_steps(&self) -> Vec<Self> {
        let mut all = Vec::new();
        for worker in 0..WORKERS {
            if !matches!(self.workers[worker].work, Work::Calling(..)) {
                self.work(worker, &mut all);
            }
        }
        if all.is_empty() && !self.flights.is_empty() {
            self.executed(0, true, &mut all);
        }
        if all.is_empty() {
            for worker in 0..WORKERS {
                self.work(worker, &mut all);
            }
        }
        if all.is_empty() {
            self.show(&mut all);
        }
        if all.is_empty() {
            self.tick_on(&mut all);
        }
        all
    }

    fn crash(&self, worker: usize, all: &mut Vec<Self>) {
        if self.left.crashes > 0 && self.workers[worker].work != Work::Idle {
            let mut next = self.clone();
            next.left.crashes -= 1;
            next.workers[worker] = Worker { work: Work::Idle, known: [None; INTENTS] };
            all.push(next);
        }
    }

    fn work(&self, worker: usize, all: &mut Vec<Self>) {
        match self.workers[worker].work.clone() {
            Work::Idle => (0..INTENTS).for_each(|intent| self.take(worker, intent, all)),
            Work::Ready(intent, entry, since) => self.send(worker, intent, entry, since, all),
            Work::Calling(intent, entry, since) => {
                // A call has half a lease; then it is given up, whatever becomes of the request.
                if self.tick > since {
                    all.push(self.hearing(worker, intent, entry, Event::Lost { why: String::new() }));
                }
            }
            Work::Looking(intent, entry) => self.look(worker, intent, entry, all),
            Work::Heard(intent, entry, event) => self.write(worker, intent, &entry, &event, all),
        }
    }

    fn take(&self, worker: usize, intent: usize, all: &mut Vec<Self>) {
        let entry = &self.entries[intent];
        let open = self.entries.iter().enumerate().any(|(other, it)| other != intent && it.state.is_open());
        let waits = entry.state == State::Recorded && open && self.policy != Policy::MakesTwinsAtOnce;
        if waits || entry.due.is_none_or(|due| due > self.now()) {
            return;
        }
        let taken = match (self.policy, entry.state) {
            (Policy::ForgetsWhatWasSent, State::Sent) => {
                vec![Entry { state: State::Recorded, version: entry.version + 1, ..entry.clone() }]
            }
            _ => take(entry, self.now(), &rules()),
        };
        let Some(entry) = taken.into_iter().next_back().map(plain) else { return };
        let mut next = self.clone();
        next.entries[intent] = entry.clone();
        match entry.state {
            State::Sent => next.workers[worker].work = Work::Ready(intent, entry, self.tick),
            State::Unknown if entry.recovery == Recovery::LookUp && entry.looks > 0 => {
                let known = &mut next.workers[worker].known[intent];
                if known.is_none_or(|(sends, _)| sends != entry.sends) {
                    *known = Some((entry.sends, self.tick));
                }
                next.workers[worker].work = Work::Looking(intent, entry);
            }
            _ => {}
        }
        all.push(next);
    }

    fn send(&self, worker: usize, intent: usize, entry: Entry, since: u8, all: &mut Vec<Self>) {
        let passed = entry.last_sent.map_or(Duration::ZERO, |sent| self.now().since(sent));
        if self.tick > since || passed >= rules().lease / 2 {
            let event = Event::NotExecutedYet { why: String::new(), wait: None };
            all.push(self.hearing(worker, intent, entry, event));
            return;
        }
        let key = if self.policy == Policy::SendsUnderANewKey { entry.sends } else { 1 };
        let mut next = self.clone();
        next.flights.push(Flight { intent, key, at: self.tick, worker });
        next.workers[worker].work = Work::Calling(intent, entry.clone(), self.tick);
        all.push(next);
        // No connection came about.
        let event = Event::NotExecutedYet { why: String::new(), wait: None };
        all.push(self.hearing(worker, intent, entry, event));
    }

    fn hearing(&self, worker: usize, intent: usize, entry: Entry, event: Event) -> Self {
        let mut next = self.clone();
        next.workers[worker].work = Work::Heard(intent, entry, event);
        next
    }

    /// What the bank may do with a request that arrives.
    fn arrive(&self, flight: usize, all: &mut Vec<Self>) {
        for heard in [true, false] {
            self.executed(flight, heard, all);
            // A server error: nothing is kept. With an effect or without.
            for effect in [true, false] {
                let (mut next, flight) = self.landed(flight);
                if effect && next.answer_kept(&flight).is_none() {
                    next.move_money(flight.intent);
                }
                next.tell(&flight, heard, Event::Lost { why: String::new() });
                all.push(next);
            }
            // A refusal, where nothing was done under the key before.
            let (mut next, flight) = self.landed(flight);
            if next.answer_kept(&flight).is_none()
                && next.movements.iter().all(|it| it.intent != flight.intent)
            {
                next.tell(&flight, heard, Event::Rejected { why: String::new() });
                all.push(next);
            }
        }
    }

    /// Carried out, or answered with what is kept.
    fn executed(&self, flight: usize, heard: bool, all: &mut Vec<Self>) {
        let (mut next, flight) = self.landed(flight);
        let movement = match next.answer_kept(&flight) {
            Some(movement) => movement,
            None => {
                let movement = next.move_money(flight.intent);
                next.kept.push((flight.intent, flight.key, movement));
                movement
            }
        };
        next.tell(&flight, heard, Event::Done { resource: Some(movement.to_string()) });
        all.push(next);
    }

    fn landed(&self, flight: usize) -> (Self, Flight) {
        let mut next = self.clone();
        let flight = next.flights.remove(flight);
        (next, flight)
    }

    fn answer_kept(&self, flight: &Flight) -> Option<usize> {
        let kept = self.kept.iter().find(|(intent, key, _)| (*intent, *key) == (flight.intent, flight.key));
        kept.map(|(_, _, movement)| *movement)
    }

    fn move_money(&mut self, intent: usize) -> usize {
        self.movements.push(Movement { intent, at: self.tick, visible: false });
        self.movements.len() - 1
    }

    /// The worker hears it, if it still waits and the answer is not lost.
    fn tell(&mut self, flight: &Flight, heard: bool, event: Event) {
        let work = &mut self.workers[flight.worker].work;
        if let (true, Work::Calling(intent, entry, _)) = (heard, work.clone())
            && intent == flight.intent
        {
            *work = Work::Heard(intent, entry, event);
        }
    }

    fn look(&self, worker: usize, intent: usize, entry: Entry, all: &mut Vec<Self>) {
        let owned = |resource: &String| {
            self.policy != Policy::TakesWhatIsOwned
                && self.entries.iter().any(|other| other.resource.as_ref() == Some(resource))
        };
        let shown = self.movements.iter().enumerate().filter(|(_, movement)| movement.visible);
        let matches: Vec<String> =
            shown.map(|(number, _)| number.to_string()).filter(|resource| !owned(resource)).collect();
        let steady = self.workers[worker].known[intent].map_or(0, |(_, since)| self.tick - since);
        let settled_for = match self.policy {
            Policy::TrustsALaggingList => rules().settling,
            Policy::SettlesByCalendar => {
                entry.last_sent.map_or(Duration::ZERO, |sent| self.now().since(sent))
            }
            _ => TICK * u32::from(steady),
        };
        all.push(self.hearing(worker, intent, entry, Event::Looked { matches, settled_for }));
    }

    fn write(&self, worker: usize, intent: usize, entry: &Entry, event: &Event, all: &mut Vec<Self>) {
        let mut next = self.clone();
        next.workers[worker].work = Work::Idle;
        let event = match (self.policy, event) {
            (Policy::TakesSilenceForRefusal, Event::Lost { .. }) => &Event::Rejected { why: String::new() },
            _ => event,
        };
        let fenced =
            self.entries[intent].version != entry.version && self.policy != Policy::WritesWithoutFence;
        let decided = match fenced {
            false => decide(entry, event, self.now(), &rules()),
            // Too late to write; what the bank did still counts.
            true => match event {
                Event::Done { resource: Some(resource) } => {
                    let observed = Event::Observed { resource: resource.clone() };
                    decide(&self.entries[intent], &observed, self.now(), &rules())
                }
                _ => Ok(self.entries[intent].clone()),
            },
        };
        let Ok(decided) = decided else { return all.push(next) };
        let owner = self.entries.iter().enumerate().any(|(other, it)| {
            other != intent && decided.resource.is_some() && it.resource == decided.resource
        });
        if !owner || self.policy == Policy::TakesWhatIsOwned {
            next.entries[intent] = plain(decided);
        } else if let Ok(held) =
            decide(&self.entries[intent], &Event::Hold { why: String::new() }, self.now(), &rules())
        {
            next.entries[intent] = plain(held);
        }
        all.push(next);
    }

    /// A movement appears in the list.
    fn show(&self, all: &mut Vec<Self>) {
        for number in (0..self.movements.len()).filter(|number| !self.movements[*number].visible) {
            let mut next = self.clone();
            next.movements[number].visible = true;
            all.push(next);
        }
    }

    /// The calendar jumps a week. The bank's does so as well, or not: it may forget what it kept.
    fn jump(&self, all: &mut Vec<Self>) {
        if self.left.jumps == 0 {
            return;
        }
        let mut next = self.clone();
        next.left.jumps -= 1;
        next.weeks += 1;
        all.push(next.clone());
        if !next.kept.is_empty() {
            next.kept.clear();
            all.push(next);
        }
    }

    /// Time passes, unless something must happen before.
    fn tick_on(&self, all: &mut Vec<Self>) {
        let waits = self.flights.iter().any(|flight| self.tick - flight.at >= UNDER_WAY)
            || self.movements.iter().any(|movement| !movement.visible && self.tick - movement.at >= LAG);
        if !waits && self.left.ticks > 0 {
            let mut next = self.clone();
            next.left.ticks -= 1;
            next.tick += 1;
            all.push(next);
        }
    }
}
