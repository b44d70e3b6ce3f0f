//! Intents in one SQLite file: durable on one machine, with nothing to install.

mod together;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{OPEN, Pick, Stepped, Store, recovery_name, recovery_of};
use crate::audit::Link;
use crate::error::{Error, Kind};
use crate::intent::{Change, Intent, NewIntent};
use crate::machine::{Entry, Moment, State};

use together::{Failure, Together};

/// A store in one SQLite file (write-ahead log, `synchronous=FULL`): several processes of one machine may share it.
///
/// The file must lie on a local disk: SQLite's locks do not hold on network file systems.
#[derive(Clone)]
pub struct SqliteStore(Arc<Together>);

const SCHEMA: &str = include_str!("schema.sql");

const COLUMNS: &str = "id, namespace, name, operation, origin, twin, digest, key, recovery, content, recorded_at, \
     state, version, due, first_sent, last_sent, sends, looks, doubt, resource, reason, changed, response, head";

impl SqliteStore {
    /// Opens the file, and makes it where there is none.
    ///
    /// # Errors
    /// When the file cannot be opened, or is not one of this ledger.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let connection = Connection::open(path).map_err(failed("open the file"))?;
        connection.busy_timeout(Duration::from_secs(30)).map_err(failed("set its time-out"))?;
        connection
            .pragma_update(None, "journal_mode", "WAL")
            .map_err(failed("switch to a write-ahead log"))?;
        connection.pragma_update(None, "synchronous", "FULL").map_err(failed("make it durable"))?;
        connection.set_prepared_statement_cache_capacity(32);
        // One transaction: a process that dies here leaves no half of the tables, and the disk is synchronised once.
        let schema = format!("BEGIN IMMEDIATE; {SCHEMA} COMMIT;");
        connection.execute_batch(&schema).map_err(failed("make its tables"))?;
        Ok(Self(Arc::new(Together::new(connection))))
    }

    /// Asks or sets something of the connection.
    #[cfg(test)]
    pub(super) fn pragma<T: rusqlite::types::FromSql>(&self, name: &str) -> T {
        self.0.connection().query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap()
    }

    /// Runs one transaction off the threads that must not block, committed together with others that wait.
    fn transact<T: Send + 'static>(
        &self,
        what: &'static str,
        run: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> BoxFuture<'_, Result<T, Error>> {
        let together = Arc::clone(&self.0);
        Box::pin(async move {
            let answer = together.queue(run);
            let committed = tokio::task::spawn_blocking(move || together.commit()).await;
            committed.map_err(gone)?;
            answer.await.map_err(gone)?.map_err(failed(what))
        })
    }

    /// Runs a query; readers wait for nobody.
    fn read<T: Send + 'static>(
        &self,
        what: &'static str,
        run: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> BoxFuture<'_, Result<T, Error>> {
        let together = Arc::clone(&self.0);
        Box::pin(async move {
            let joined = tokio::task::spawn_blocking(move || run(&together.connection())).await;
            joined.map_err(gone)?.map_err(failed(what))
        })
    }
}

fn gone(cause: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::caused(Kind::Store, "the store's thread is gone", cause)
}

impl std::fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SqliteStore")
    }
}

fn failed<E: Into<Failure>>(what: &'static str) -> impl FnOnce(E) -> Error {
    move |cause| {
        let cause = cause.into();
        let full = cause.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull);
        let next = if full { "the disk is full; make room and run again" } else { "nothing was written" };
        Error::caused(Kind::Store, format!("SQLite could not {what}: {next}"), cause)
    }
}

fn find(on: &Connection, namespace: &str, name: &str) -> rusqlite::Result<Option<Intent>> {
    let sql = format!("SELECT {COLUMNS} FROM intents WHERE namespace = ?1 AND name = ?2");
    on.prepare_cached(&sql)?.query_row((namespace, name), intent).optional()
}

fn insert(on: &Connection, new: &NewIntent) -> rusqlite::Result<()> {
    let (entry, link) = new.recording();
    on.prepare_cached(
        "INSERT INTO intents (namespace, name, operation, origin, twin, digest, key, recovery, content, recorded_at,
             state, version, due, sends, looks, doubt, reason, changed, head)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 1, ?10, 0, 0, 0, ?12, ?10, ?13)",
    )?
    .execute(params![
        new.namespace,
        new.name,
        new.operation,
        new.origin,
        new.twin,
        new.digest,
        new.key,
        recovery_name(new.recovery),
        new.content,
        new.at,
        entry.state.as_str(),
        entry.reason,
        link.hash,
    ])?;
    append(on, on.last_insert_rowid(), &link)
}

fn append(on: &Connection, id: i64, link: &Link) -> rusqlite::Result<()> {
    on.prepare_cached(
        "INSERT INTO links (intent, version, state, at, resource, reason, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        id,
        signed(link.version),
        link.state.as_str(),
        link.at.0,
        link.resource,
        link.reason,
        link.hash
    ])?;
    Ok(())
}

/// Writes a change, unless its version is outdated or its resource belongs to another intent.
fn write(on: &Connection, change: &Change) -> rusqlite::Result<bool> {
    let entry = &change.entry;
    let head = change.links.last().map(|link| link.hash.as_str());
    let rows = on
        .prepare_cached(
            "UPDATE intents SET state = ?3, version = ?4, due = ?5, first_sent = ?6, last_sent = ?7, sends = ?8,
                 looks = ?9, doubt = ?10, resource = ?11, reason = ?12, changed = ?13,
                 response = coalesce(?14, response), head = coalesce(?15, head)
             WHERE id = ?1 AND version = ?2
               AND NOT EXISTS (SELECT 1 FROM intents AS other WHERE other.resource = ?11 AND other.id <> ?1)",
        )?
        .execute(params![
            change.id,
            signed(change.expected),
            entry.state.as_str(),
            signed(entry.version),
            entry.due.map(|due| due.0),
            entry.first_sent.map(|at| at.0),
            entry.last_sent.map(|at| at.0),
            entry.sends,
            entry.looks,
            entry.doubt,
            entry.resource,
            entry.reason,
            entry.changed.0,
            change.response,
            head,
        ])?;
    if rows == 0 {
        return Ok(false);
    }
    change.links.iter().try_for_each(|link| append(on, change.id, link))?;
    Ok(true)
}

fn take(on: &Connection, pick: &Pick) -> rusqlite::Result<Vec<Intent>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM intents AS mine WHERE due <= ?1 AND (state <> 'recorded' OR twin IS NULL OR NOT EXISTS (
             SELECT 1 FROM intents AS other WHERE other.twin = mine.twin AND other.id <> mine.id
                 AND other.state IN {OPEN}))
         ORDER BY due, id LIMIT ?2"
    );
    let mut taken = Vec::new();
    // One at a time: what the first one becomes may keep its twin from being taken.
    for _ in 0..pick.limit {
        let found = on.prepare_cached(&sql)?.query_row((pick.now.0, 1), intent).optional()?;
        let Some(found) = found else { break };
        let Some(change) = (pick.decide)(&found) else { break };
        if !write(on, &change)? {
            break;
        }
        taken.push(found.changed(&change));
    }
    Ok(taken)
}

fn intent(row: &Row<'_>) -> rusqlite::Result<Intent> {
    let recovery = recovery_of(&row.get::<_, String>(8)?);
    let new = NewIntent {
        namespace: row.get(1)?,
        name: row.get(2)?,
        operation: row.get(3)?,
        origin: row.get(4)?,
        twin: row.get(5)?,
        digest: row.get(6)?,
        key: row.get(7)?,
        recovery,
        content: row.get(9)?,
        at: row.get(10)?,
    };
    let entry = Entry {
        state: state(row, 11)?,
        version: row.get::<_, i64>(12)?.unsigned_abs(),
        due: row.get::<_, Option<i64>>(13)?.map(Moment),
        first_sent: row.get::<_, Option<i64>>(14)?.map(Moment),
        last_sent: row.get::<_, Option<i64>>(15)?.map(Moment),
        sends: row.get(16)?,
        looks: row.get(17)?,
        doubt: row.get(18)?,
        recovery,
        resource: row.get(19)?,
        reason: row.get(20)?,
        changed: Moment(row.get(21)?),
    };
    Ok(Intent { id: row.get(0)?, new, entry, response: row.get(22)?, head: row.get(23)? })
}

fn state(row: &Row<'_>, column: usize) -> rusqlite::Result<State> {
    let name: String = row.get(column)?;
    let unknown = || rusqlite::Error::InvalidColumnType(column, name.clone(), rusqlite::types::Type::Text);
    State::parse(&name).ok_or_else(unknown)
}

fn link(row: &Row<'_>) -> rusqlite::Result<Link> {
    Ok(Link {
        namespace: row.get(0)?,
        intent: row.get(1)?,
        version: row.get::<_, i64>(2)?.unsigned_abs(),
        state: state(row, 3)?,
        at: Moment(row.get(4)?),
        resource: row.get(5)?,
        reason: row.get(6)?,
        hash: row.get(7)?,
    })
}

fn signed(version: u64) -> i64 {
    i64::try_from(version).unwrap_or(i64::MAX)
}

impl Store for SqliteStore {
    fn record(&self, new: NewIntent) -> BoxFuture<'_, Result<Intent, Error>> {
        self.transact("record the intent", move |on| {
            if find(on, &new.namespace, &new.name)?.is_none() {
                insert(on, &new)?;
            }
            find(on, &new.namespace, &new.name)?.ok_or(rusqlite::Error::QueryReturnedNoRows)
        })
    }

    fn find<'a>(&'a self, namespace: &'a str, name: &'a str) -> BoxFuture<'a, Result<Option<Intent>, Error>> {
        let (namespace, name) = (namespace.to_owned(), name.to_owned());
        self.read("read the intent", move |on| find(on, &namespace, &name))
    }

    fn step(&self, changes: Vec<Change>, pick: Option<Pick>) -> BoxFuture<'_, Result<Stepped, Error>> {
        self.transact("write the transitions", move |on| {
            let written = changes.iter().map(|change| write(on, change)).collect::<rusqlite::Result<_>>()?;
            let taken = pick.map(|pick| take(on, &pick)).transpose()?.unwrap_or_default();
            Ok(Stepped { written, taken })
        })
    }

    fn owned(&self, resources: Vec<String>) -> BoxFuture<'_, Result<BTreeSet<String>, Error>> {
        self.read("look for owners", move |on| {
            let mut known = on.prepare_cached("SELECT 1 FROM intents WHERE resource = ?1")?;
            let mut owned = BTreeSet::new();
            for resource in resources {
                if known.exists([&resource])? {
                    owned.insert(resource);
                }
            }
            Ok(owned)
        })
    }

    fn open(&self) -> BoxFuture<'_, Result<Vec<Intent>, Error>> {
        self.read("read what is open", |on| {
            let sql = format!("SELECT {COLUMNS} FROM intents WHERE state IN {OPEN} ORDER BY id");
            on.prepare_cached(&sql)?.query_map([], intent)?.collect()
        })
    }

    fn next_due(&self) -> BoxFuture<'_, Result<Option<Moment>, Error>> {
        self.read("read the next due time", |on| {
            let due: Option<i64> = on.query_row("SELECT min(due) FROM intents", [], |row| row.get(0))?;
            Ok(due.map(Moment))
        })
    }

    fn intents(&self, after: i64, limit: usize) -> BoxFuture<'_, Result<Vec<Intent>, Error>> {
        self.read("read the intents", move |on| {
            let sql = format!("SELECT {COLUMNS} FROM intents WHERE id > ?1 ORDER BY id LIMIT ?2");
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            on.prepare_cached(&sql)?.query_map((after, limit), intent)?.collect()
        })
    }

    fn links(&self, id: i64) -> BoxFuture<'_, Result<Vec<Link>, Error>> {
        self.read("read the transitions", move |on| {
            on.prepare_cached(
                "SELECT i.namespace, i.name, l.version, l.state, l.at, l.resource, l.reason, l.hash
                 FROM links AS l JOIN intents AS i ON i.id = l.intent WHERE l.intent = ?1 ORDER BY l.version",
            )?
            .query_map([id], link)?
            .collect()
        })
    }
}
