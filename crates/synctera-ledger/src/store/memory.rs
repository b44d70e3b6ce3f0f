//! Intents in memory: for tests. They end with the process.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_util::future::{BoxFuture, ready};

use super::{Pick, Stepped, Store};
use crate::audit::Link;
use crate::error::Error;
use crate::intent::{Change, Intent, NewIntent};
use crate::machine::{Moment, State};

/// A store for tests and trials: nothing survives the process.
///
/// Money that moves needs [`SqliteStore`](super::SqliteStore) or [`PostgresStore`](super::PostgresStore).
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Tables>);

#[derive(Debug, Default)]
struct Tables {
    intents: BTreeMap<i64, Intent>,
    names: BTreeMap<(String, String), i64>,
    links: BTreeMap<i64, Vec<Link>>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// A store that holds these.
    #[cfg(test)]
    pub(crate) fn holding(intents: Vec<Intent>) -> Self {
        let intents = intents.into_iter().map(|intent| (intent.id, intent)).collect();
        Self(Mutex::new(Tables { intents, ..Tables::default() }))
    }

    fn tables(&self) -> MutexGuard<'_, Tables> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tables {
    fn record(&mut self, new: NewIntent) -> Intent {
        let name = (new.namespace.clone(), new.name.clone());
        let next = i64::try_from(self.intents.len()).unwrap_or(i64::MAX).saturating_add(1);
        let id = *self.names.entry(name).or_insert(next);
        let links = &mut self.links;
        let intent = self.intents.entry(id).or_insert_with(|| {
            let (entry, link) = new.recording();
            let head = link.hash.clone();
            links.insert(id, vec![link]);
            Intent { id, entry, new, response: None, head }
        });
        intent.clone()
    }

    fn write(&mut self, change: &Change) -> bool {
        let owned =
            change.entry.resource.as_deref().is_some_and(|resource| self.is_owned(resource, change.id));
        let Some(intent) = self.intents.get_mut(&change.id) else { return false };
        if owned || intent.entry.version != change.expected {
            return false;
        }
        *intent = intent.clone().changed(change);
        self.links.entry(change.id).or_default().extend(change.links.iter().cloned());
        true
    }

    fn is_owned(&self, resource: &str, except: i64) -> bool {
        self.intents.values().any(|it| it.id != except && it.entry.resource.as_deref() == Some(resource))
    }

    fn may_be_taken(&self, intent: &Intent, now: Moment) -> bool {
        let due = intent.entry.due.is_some_and(|due| due <= now);
        due && (intent.state() != State::Recorded || !self.has_open_twin(intent))
    }

    fn has_open_twin(&self, intent: &Intent) -> bool {
        let twin = &intent.new.twin;
        let mut others = self.intents.values().filter(|it| it.id != intent.id && it.state().is_open());
        twin.is_some() && others.any(|it| it.new.twin == *twin)
    }

    fn take(&mut self, pick: &Pick) -> Vec<Intent> {
        let mut due: Vec<_> = self.intents.values().filter_map(|it| Some((it.entry.due?, it.id))).collect();
        due.sort_unstable();
        let mut taken = Vec::new();
        for (_, id) in due {
            let intent = self.intents.get(&id).filter(|it| self.may_be_taken(it, pick.now)).cloned();
            let Some(change) = intent.and_then(|intent| (pick.decide)(&intent)) else { continue };
            if self.write(&change) {
                taken.extend(self.intents.get(&id).cloned());
            }
            if taken.len() >= pick.limit {
                break;
            }
        }
        taken
    }
}

impl Store for MemoryStore {
    fn record(&self, new: NewIntent) -> BoxFuture<'_, Result<Intent, Error>> {
        Box::pin(ready(Ok(self.tables().record(new))))
    }

    fn find<'a>(&'a self, namespace: &'a str, name: &'a str) -> BoxFuture<'a, Result<Option<Intent>, Error>> {
        let tables = self.tables();
        let id = tables.names.get(&(namespace.to_owned(), name.to_owned()));
        let found = id.and_then(|id| tables.intents.get(id)).cloned();
        Box::pin(ready(Ok(found)))
    }

    fn step(&self, changes: Vec<Change>, pick: Option<Pick>) -> BoxFuture<'_, Result<Stepped, Error>> {
        let mut tables = self.tables();
        let written = changes.iter().map(|change| tables.write(change)).collect();
        let taken = pick.map(|pick| tables.take(&pick)).unwrap_or_default();
        Box::pin(ready(Ok(Stepped { written, taken })))
    }

    fn owned(&self, resources: Vec<String>) -> BoxFuture<'_, Result<BTreeSet<String>, Error>> {
        let tables = self.tables();
        let owned = resources.into_iter().filter(|resource| tables.is_owned(resource, 0)).collect();
        Box::pin(ready(Ok(owned)))
    }

    fn open(&self) -> BoxFuture<'_, Result<Vec<Intent>, Error>> {
        let tables = self.tables();
        let found = tables.intents.values().filter(|it| it.state().is_open()).cloned().collect();
        Box::pin(ready(Ok(found)))
    }

    fn next_due(&self) -> BoxFuture<'_, Result<Option<Moment>, Error>> {
        let due = self.tables().intents.values().filter_map(|it| it.entry.due).min();
        Box::pin(ready(Ok(due)))
    }

    fn intents(&self, after: i64, limit: usize) -> BoxFuture<'_, Result<Vec<Intent>, Error>> {
        let tables = self.tables();
        let some = tables.intents.range(after.saturating_add(1)..).take(limit);
        let some = some.map(|(_, intent)| intent.clone()).collect();
        Box::pin(ready(Ok(some)))
    }

    fn links(&self, id: i64) -> BoxFuture<'_, Result<Vec<Link>, Error>> {
        Box::pin(ready(Ok(self.tables().links.get(&id).cloned().unwrap_or_default())))
    }
}
