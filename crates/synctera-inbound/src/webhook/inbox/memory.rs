//! An inbox in memory: for tests, and where a back-fill after each start is enough.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, ready};

use super::{Claim, Claimed, Freshness, Store, StoreError, Ticket, Unfinished};

/// Keeps claims in this process. They end with it.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Tables>);

#[derive(Debug, Default)]
struct Tables {
    events: HashMap<String, Row>,
    newest: HashMap<String, DateTime<Utc>>,
    arrivals: u64,
}

#[derive(Debug)]
struct Row {
    attempt: i32,
    /// In which order rows were made.
    arrival: u64,
    state: State,
    payload: Bytes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    ClaimedUntil(DateTime<Utc>),
    Failed(DateTime<Utc>),
    Done(DateTime<Utc>),
}

impl MemoryStore {
    fn tables(&self) -> MutexGuard<'_, Tables> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tables {
    fn claim(&mut self, claim: Claim) -> Claimed {
        let known = self.events.get(&claim.id);
        match known.map(|row| row.state) {
            Some(State::Done(_)) => return Claimed::Duplicate,
            Some(State::ClaimedUntil(end)) if end > claim.now => return Claimed::InFlight,
            _ => {}
        }
        let attempt = known.map_or(1, |row| row.attempt + 1);
        let arrival = known.map_or(self.arrivals, |row| row.arrival);
        self.arrivals += 1;
        let freshness = self.pass(&claim);
        let state = State::ClaimedUntil(claim.ends());
        self.events.insert(claim.id, Row { attempt, arrival, state, payload: claim.payload });
        Claimed::New(Ticket { attempt, freshness })
    }

    /// Moves the watermark of the resource, unless the event is below it.
    fn pass(&mut self, claim: &Claim) -> Freshness {
        let (Some(resource), Some(time)) = (&claim.resource_id, claim.event_time) else {
            return Freshness::Fresh;
        };
        let newest = self.newest.entry(resource.clone()).or_insert(time);
        if *newest > time {
            return Freshness::Stale;
        }
        *newest = time;
        Freshness::Fresh
    }

    /// Ends the claim of an attempt, if it is still the one.
    fn end(&mut self, id: &str, attempt: i32, state: State) -> bool {
        let row = self.events.get_mut(id).filter(|row| row.attempt == attempt);
        let Some(row) = row.filter(|row| matches!(row.state, State::ClaimedUntil(_))) else { return false };
        row.state = state;
        true
    }

    fn unfinished(&self, now: DateTime<Utc>, limit: u32) -> Vec<Unfinished> {
        let waits_since = |row: &Row| match row.state {
            State::ClaimedUntil(end) => Some(end).filter(|end| *end <= now),
            State::Failed(at) => Some(at),
            State::Done(_) => None,
        };
        let waiting = self.events.iter().filter_map(|(id, row)| Some((waits_since(row)?, id, row)));
        let mut rows: Vec<_> = waiting.collect();
        rows.sort_by_key(|(since, _, row)| (*since, row.attempt, row.arrival));
        let rows = rows.into_iter().take(usize::try_from(limit).unwrap_or(usize::MAX));
        rows.map(|(_, id, row)| Unfinished::new(id.clone(), row.payload.clone())).collect()
    }

    fn forget(&mut self, before: DateTime<Utc>) -> u64 {
        let length = self.events.len();
        self.events.retain(|_, row| !matches!(row.state, State::Done(at) if at < before));
        self.newest.retain(|_, time| *time >= before);
        u64::try_from(length - self.events.len()).unwrap_or(u64::MAX)
    }
}

impl Store for MemoryStore {
    fn claim(&self, claim: Claim) -> BoxFuture<'_, Result<Claimed, StoreError>> {
        ready(Ok(self.tables().claim(claim))).boxed()
    }

    fn complete<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        ready(Ok(self.tables().end(id, attempt, State::Done(now)))).boxed()
    }

    fn fail<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        ready(Ok(self.tables().end(id, attempt, State::Failed(now)))).boxed()
    }

    fn unfinished(
        &self,
        now: DateTime<Utc>,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<Unfinished>, StoreError>> {
        ready(Ok(self.tables().unfinished(now, limit))).boxed()
    }

    fn forget(&self, before: DateTime<Utc>) -> BoxFuture<'_, Result<u64, StoreError>> {
        ready(Ok(self.tables().forget(before))).boxed()
    }
}
