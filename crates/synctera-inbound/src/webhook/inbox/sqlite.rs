//! An inbox in one file.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::{Claim, Claimed, Freshness, Store, StoreError, Ticket, Unfinished};

const SCHEMA: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS synctera_inbox (
        arrival INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        attempt INTEGER NOT NULL,
        -- In microseconds since 1970: the end of the claim, or when it failed; and when it was completed.
        claimed_until INTEGER NOT NULL,
        failed INTEGER NOT NULL DEFAULT FALSE,
        done_at INTEGER,
        payload BLOB NOT NULL
    );
    CREATE INDEX IF NOT EXISTS synctera_inbox_open ON synctera_inbox (claimed_until) WHERE done_at IS NULL;
    CREATE TABLE IF NOT EXISTS synctera_inbox_newest (
        resource_id TEXT PRIMARY KEY,
        event_time INTEGER NOT NULL
    );";

/// Keeps claims in an SQLite file, for every process on this machine. The payload of an event stays in it until the event
/// is forgotten; protect the file as you do other customer data.
#[derive(Debug, Clone)]
pub struct SqliteStore(Arc<Mutex<Connection>>);

impl SqliteStore {
    /// Opens the file, and makes it and its tables where they are not there.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let connection = Connection::open(path).map_err(StoreError::new)?;
        connection.execute_batch(SCHEMA).map_err(StoreError::new)?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Runs a transaction on a thread that may block. It takes the write lock at once, so that none fails half-way.
    fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> BoxFuture<'static, Result<T, StoreError>> {
        let connection = self.0.clone();
        let transaction = move || {
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = work(&transaction)?;
            transaction.commit()?;
            Ok::<T, rusqlite::Error>(result)
        };
        async move {
            let done = tokio::task::spawn_blocking(transaction).await.map_err(StoreError::new)?;
            done.map_err(StoreError::new)
        }
        .boxed()
    }

    /// Ends a claim, which only the holder of the valid ticket can.
    fn end(
        &self,
        set: &'static str,
        now: DateTime<Utc>,
        id: &str,
        attempt: i32,
    ) -> BoxFuture<'static, Result<bool, StoreError>> {
        let id = id.to_owned();
        self.run(move |transaction| {
            let sql = format!(
                "UPDATE synctera_inbox SET {set} WHERE id = ? AND attempt = ? AND done_at IS NULL AND NOT failed"
            );
            Ok(transaction.execute(&sql, params![now.timestamp_micros(), id, attempt])? == 1)
        })
    }
}

fn claim(transaction: &Transaction<'_>, claim: &Claim) -> rusqlite::Result<Claimed> {
    let known = "SELECT attempt, done_at IS NOT NULL, NOT failed AND claimed_until > ? FROM synctera_inbox WHERE id = ?";
    let known: Option<(i32, bool, bool)> = transaction
        .query_row(known, params![claim.now.timestamp_micros(), claim.id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let attempt = match known {
        Some((_, true, _)) => return Ok(Claimed::Duplicate),
        Some((_, false, true)) => return Ok(Claimed::InFlight),
        Some((attempt, false, false)) => attempt + 1,
        None => 1,
    };
    transaction.execute(
        "INSERT INTO synctera_inbox (id, attempt, claimed_until, payload) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE
         SET attempt = excluded.attempt, claimed_until = excluded.claimed_until, failed = FALSE",
        params![claim.id, attempt, claim.ends().timestamp_micros(), &claim.payload[..]],
    )?;
    Ok(Claimed::New(Ticket { attempt, freshness: pass(transaction, claim)? }))
}

/// Moves the watermark of the resource, unless the event is below it.
fn pass(transaction: &Transaction<'_>, claim: &Claim) -> rusqlite::Result<Freshness> {
    let (Some(resource), Some(time)) = (&claim.resource_id, claim.event_time) else {
        return Ok(Freshness::Fresh);
    };
    let time = time.timestamp_micros();
    let newest: i64 = transaction.query_row(
        "INSERT INTO synctera_inbox_newest (resource_id, event_time) VALUES (?, ?)
         ON CONFLICT (resource_id) DO UPDATE SET event_time = max(event_time, excluded.event_time)
         RETURNING event_time",
        params![resource, time],
        |row| row.get(0),
    )?;
    Ok(Freshness::of(newest > time))
}

fn unfinished(
    transaction: &Transaction<'_>,
    now: DateTime<Utc>,
    limit: u32,
) -> rusqlite::Result<Vec<Unfinished>> {
    let mut rows = transaction.prepare(
        "SELECT id, payload FROM synctera_inbox WHERE done_at IS NULL AND (failed OR claimed_until <= ?)
         ORDER BY claimed_until, attempt, arrival LIMIT ?",
    )?;
    let found = rows.query_map(params![now.timestamp_micros(), limit], |row| {
        Ok(Unfinished::new(row.get(0)?, Bytes::from(row.get::<_, Vec<u8>>(1)?)))
    })?;
    found.collect()
}

impl Store for SqliteStore {
    fn claim(&self, it: Claim) -> BoxFuture<'_, Result<Claimed, StoreError>> {
        self.run(move |transaction| claim(transaction, &it))
    }

    fn complete<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.end("done_at = ?", now, id, attempt)
    }

    fn fail<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.end("claimed_until = ?, failed = TRUE", now, id, attempt)
    }

    fn unfinished(
        &self,
        now: DateTime<Utc>,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<Unfinished>, StoreError>> {
        self.run(move |transaction| unfinished(transaction, now, limit))
    }

    fn forget(&self, before: DateTime<Utc>) -> BoxFuture<'_, Result<u64, StoreError>> {
        self.run(move |transaction| {
            let before = before.timestamp_micros();
            transaction.execute("DELETE FROM synctera_inbox_newest WHERE event_time < ?", [before])?;
            let forgotten = transaction.execute("DELETE FROM synctera_inbox WHERE done_at < ?", [before])?;
            Ok(u64::try_from(forgotten).unwrap_or(u64::MAX))
        })
    }
}
