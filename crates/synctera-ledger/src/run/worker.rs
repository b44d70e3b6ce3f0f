//! One worker: take an intent, do what is due, write what came of it together with the next taking.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::Shared;
use crate::adapter::{self, Heard, Sending, timestamp};
use crate::error::{Error, Kind};
use crate::intent::{Change, Intent};
use crate::lookup::{Plan, SKEW};
use crate::machine::{Event, Moment, Recovery, Rules, State, decide, take};
use crate::store::{Pick, Stepped};

/// How often writing is tried before the run gives up.
const WRITES: u32 = 30;

/// How long a worker waits when what is due cannot be taken.
const BLOCKED: Duration = Duration::from_millis(500);

pub(super) struct Worker {
    shared: Arc<Shared>,
    refused: bool,
}

/// What came of an intent, not yet written.
struct Finished {
    intent: Intent,
    event: Event,
    response: Option<Vec<u8>>,
}

impl Worker {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared, refused: false }
    }

    /// Works until the run stops, then says whether the API refused the API key.
    pub(super) async fn work(mut self) -> Result<(), Error> {
        let worked = self.turns().await;
        if worked.is_err() || self.refused {
            self.shared.stop();
        }
        worked?;
        match self.refused {
            true => Err(Error::new(
                Kind::Unauthorized,
                "the API does not accept the API key; mend it and run again",
            )),
            false => Ok(()),
        }
    }

    async fn turns(&mut self) -> Result<(), Error> {
        let mut finished: Option<Finished> = None;
        loop {
            let stopping = self.shared.is_stopping();
            if stopping && finished.is_none() {
                return Ok(());
            }
            let before = self.steady();
            let taken = self.turn(finished.take(), !stopping).await?;
            match taken {
                Some(intent) => finished = self.act(intent, before).await?,
                None if stopping => return Ok(()),
                None => {
                    if self.shared.until_settled && self.all_settled().await? {
                        self.shared.stop();
                        return Ok(());
                    }
                    self.idle().await;
                }
            }
        }
    }

    fn steady(&self) -> Duration {
        self.shared.ledger.clock.monotonic()
    }

    /// Writes what came of the last intent and takes the next: one transaction.
    async fn turn(&self, finished: Option<Finished>, more: bool) -> Result<Option<Intent>, Error> {
        let ledger = &self.shared.ledger;
        let change = finished.as_ref().and_then(|it| self.change(it));
        let changes: Vec<Change> = change.into_iter().collect();
        let mut tries = 0;
        ledger.at("before the step");
        let Stepped { written, taken } = loop {
            let pick = more.then(|| pick(ledger.now(), ledger.rules));
            match ledger.store.step(changes.clone(), pick).await {
                Ok(stepped) => break stepped,
                Err(error) if tries >= WRITES => return Err(error),
                Err(error) => {
                    tries += 1;
                    tracing::warn!(%error, tries, "the store failed; trying again");
                    ledger.sleep.sleep(Duration::from_millis(100) * tries.min(10)).await;
                }
            }
        };
        ledger.at("step written");
        if let Some(finished) = finished {
            self.wrote(finished, written.first() == Some(&true)).await?;
        }
        let taken = taken.into_iter().next();
        if let Some(intent) = &taken {
            self.reached(intent);
        }
        Ok(taken)
    }

    fn change(&self, finished: &Finished) -> Option<Change> {
        let ledger = &self.shared.ledger;
        let entry = decide(&finished.intent.entry, &finished.event, ledger.now(), &ledger.rules).ok()?;
        finished.intent.change(vec![entry], finished.response.clone())
    }

    /// After writing: where another worker was faster, evidence of what the API did still counts.
    async fn wrote(&self, finished: Finished, written: bool) -> Result<(), Error> {
        let Finished { intent, event, response } = finished;
        let ledger = &self.shared.ledger;
        if written {
            let after = decide(&intent.entry, &event, ledger.now(), &ledger.rules);
            let state = after.map_or(intent.state(), |entry| entry.state);
            self.shared.progress.reached(state);
            tracing::info!(intent = intent.name(), %state, "written");
            if state != State::Unknown {
                self.shared.settling.forget(&intent);
            }
            ledger.at("outcome written");
            return Ok(());
        }
        let stands = ledger.intent(&intent.new.namespace, &intent.new.name).await?;
        let resource = match event {
            Event::Done { resource } => resource,
            Event::Looked { matches, .. } => matches.into_iter().next(),
            _ => None,
        };
        // Written after all (the acknowledgement was lost), or by somebody else.
        if stands.state() == State::Done && (resource.is_none() || stands.entry.resource == resource) {
            return Ok(());
        }
        if stands.entry.version == intent.entry.version {
            let why = "what the API made belongs to another intent already".to_owned();
            return ledger.apply(stands, &Event::Hold { why }, None).await.map(drop);
        }
        self.shared.progress.was_fenced();
        tracing::warn!(intent = intent.name(), "too late to write; another worker took it over");
        match resource {
            Some(resource) => match ledger.apply(stands, &Event::Observed { resource }, response).await {
                Err(error) if !error.is_refused() => Err(error),
                _ => Ok(()),
            },
            None => Ok(()),
        }
    }

    fn reached(&self, intent: &Intent) {
        self.shared.progress.reached(intent.state());
        tracing::debug!(intent = intent.name(), state = %intent.state(), "taken");
    }

    /// Does what the intent is due for. `before` is the steady time before it was taken.
    async fn act(&mut self, intent: Intent, before: Duration) -> Result<Option<Finished>, Error> {
        match intent.state() {
            State::Sent => self.send(intent, before).await.map(Some),
            State::Unknown if intent.new.recovery == Recovery::LookUp && intent.entry.looks > 0 => {
                self.look(intent).await.map(Some)
            }
            _ => Ok(None),
        }
    }

    async fn send(&mut self, intent: Intent, before: Duration) -> Result<Finished, Error> {
        let shared = Arc::clone(&self.shared);
        let ledger = &shared.ledger;
        ledger.at("sent written");
        ledger.sleep.sleep(shared.pace.wait(self.steady())).await;
        let content = match self.sendable(&intent) {
            Ok(content) => content,
            Err(event) => return Ok(Finished { intent, event, response: None }),
        };
        ledger.at("before sending");
        if self.is_late(&intent, before) {
            let event =
                Event::NotExecutedYet { why: "its lease was too short to send it".to_owned(), wait: None };
            return Ok(Finished { intent, event, response: None });
        }
        let sending = Sending {
            operation: &intent.new.operation,
            origin: &intent.new.origin,
            content,
            key: &intent.new.key,
            first_sent: intent.entry.first_sent,
            doubt: intent.entry.doubt,
            recovery: intent.new.recovery,
            deadline: ledger.rules.lease / 2,
        };
        let Heard { event, response, unauthorized } = adapter::send(&shared.client, sending).await;
        ledger.at("heard");
        if unauthorized {
            self.refused = true;
            shared.stop();
        }
        let response = response.and_then(|body| ledger.keep(&intent, &body));
        ledger.at("before writing the outcome");
        Ok(Finished { intent, event, response })
    }

    /// What can be sent by this run: opened, and for the server that the client talks to.
    fn sendable(&self, intent: &Intent) -> Result<crate::content::Content, Event> {
        let (ours, theirs) = (self.shared.client.environment().base_url(), &intent.new.origin);
        if ours != theirs {
            return Err(Event::Hold { why: format!("it is for {theirs}, and the client talks to {ours}") });
        }
        self.shared.ledger.content(intent).map_err(|error| Event::Hold { why: error.to_string() })
    }

    /// Whether too little of the lease is left to send within it, by the steady clock or by the calendar.
    fn is_late(&self, intent: &Intent, before: Duration) -> bool {
        let ledger = &self.shared.ledger;
        let half = ledger.rules.lease / 2;
        let passed = intent.entry.last_sent.map_or(Duration::ZERO, |sent| ledger.now().since(sent));
        self.steady().saturating_sub(before) >= half || passed >= half
    }

    async fn look(&self, intent: Intent) -> Result<Finished, Error> {
        let ledger = &self.shared.ledger;
        ledger.at("before looking up");
        let settled_for = self.shared.settling.known_for(&intent, self.steady());
        let (event, response) = match self.matches(&intent).await {
            Ok(found) => {
                let response =
                    found.first().and_then(|(_, item)| ledger.keep(&intent, item.to_string().as_bytes()));
                let matches: Vec<String> = found.into_iter().map(|(id, _)| id).collect();
                let response = response.filter(|_| matches.len() == 1);
                (Event::Looked { matches, settled_for }, response)
            }
            Err(error) if error.is_store() => return Err(error),
            Err(error) => (Event::LookFailed { why: error.to_string() }, None),
        };
        ledger.at("looked up");
        Ok(Finished { intent, event, response })
    }

    /// What in the list may be it and belongs to no other intent.
    async fn matches(&self, intent: &Intent) -> Result<Vec<(String, Value)>, Error> {
        let no_plan = || Error::new(Kind::Api, format!("{} has no list to look in", intent.new.operation));
        let plan = Plan::of(&intent.new.operation).ok_or_else(no_plan)?;
        let content = self.sendable(intent).map_err(|_| Error::new(Kind::Api, "it is for another server"))?;
        let first = intent.entry.first_sent.unwrap_or(Moment(intent.new.at));
        let since = timestamp(first.min(self.shared.ledger.now()).minus(SKEW));
        let target = |page: Option<&str>| plan.target(&content, &since, page);
        let mut found = Vec::new();
        let keep = |item: Value| {
            let id = item["id"].as_str().filter(|_| plan.fits(&content, &item)).map(str::to_owned);
            found.extend(id.map(|id| (id, item)));
        };
        adapter::list(&self.shared.client, plan, target, keep).await?;
        self.shared.ledger.at("list read");
        let ids = found.iter().map(|(id, _)| id.clone()).collect();
        let owned = self.shared.ledger.store.owned(ids).await?;
        found.retain(|(id, _)| !owned.contains(id));
        Ok(found)
    }

    async fn all_settled(&self) -> Result<bool, Error> {
        Ok(self.shared.ledger.store.next_due().await?.is_none())
    }

    /// Waits for the next due time, a second at most.
    async fn idle(&self) {
        let ledger = &self.shared.ledger;
        let due = ledger.store.next_due().await.ok().flatten();
        let wait = match due.map(|due| due.since(ledger.now())) {
            // Due, and yet not to be had: it waits behind an equal one, or another worker is taking it.
            Some(Duration::ZERO) => BLOCKED,
            Some(wait) => wait.clamp(Duration::from_millis(20), Duration::from_secs(1)),
            None => Duration::from_secs(1),
        };
        let woken = self.shared.woken.notified();
        futures_util::future::select(std::pin::pin!(woken), ledger.sleep.sleep(wait)).await;
    }
}

/// What to make of an intent that is due: sent, its lapsed lease written down, or looked up.
fn pick(now: Moment, rules: Rules) -> Pick {
    let decide = move |intent: &Intent| intent.change(take(&intent.entry, now, &rules), None);
    Pick { now, limit: 1, decide: Arc::new(decide) }
}
