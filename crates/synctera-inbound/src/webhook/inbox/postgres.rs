//! An inbox for many machines.

use std::error::Error;

use bytes::{Bytes, BytesMut};
use chrono::{DateTime, Utc};
use deadpool_postgres::{Client, Pool};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio_postgres::Transaction;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use super::{Claim, Claimed, Freshness, Store, StoreError, Ticket, Unfinished};

const SCHEMA: &str = "
    BEGIN;
    -- Two processes that start at once make the tables one after the other.
    SELECT pg_advisory_xact_lock(7305012875);
    CREATE TABLE IF NOT EXISTS synctera_inbox (
        arrival BIGINT GENERATED ALWAYS AS IDENTITY,
        id TEXT PRIMARY KEY,
        attempt INT NOT NULL,
        -- In microseconds since 1970: the end of the claim, or when it failed; and when it was completed.
        claimed_until BIGINT NOT NULL,
        failed BOOLEAN NOT NULL DEFAULT FALSE,
        done_at BIGINT,
        payload BYTEA NOT NULL
    );
    CREATE INDEX IF NOT EXISTS synctera_inbox_open ON synctera_inbox (claimed_until) WHERE done_at IS NULL;
    CREATE TABLE IF NOT EXISTS synctera_inbox_newest (
        resource_id TEXT PRIMARY KEY,
        event_time BIGINT NOT NULL
    );
    COMMIT;";

/// Keeps claims in PostgreSQL, for every process that reaches it. The payload of an event stays there until the event is
/// forgotten; protect the table as you do other customer data.
#[derive(Clone)]
pub struct PostgresStore(Pool);

impl std::fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PostgresStore")
    }
}

impl PostgresStore {
    /// Uses this pool, and makes the tables where they are not there.
    ///
    /// # Errors
    /// When there is no connection, or the tables cannot be made.
    pub async fn open(pool: Pool) -> Result<Self, StoreError> {
        let store = Self(pool);
        store.client().await?.batch_execute(SCHEMA).await.map_err(StoreError::new)?;
        Ok(store)
    }

    async fn client(&self) -> Result<Client, StoreError> {
        self.0.get().await.map_err(StoreError::new)
    }

    async fn claim(&self, it: Claim) -> Result<Claimed, StoreError> {
        let mut client = self.client().await?;
        let transaction = client.transaction().await.map_err(StoreError::new)?;
        let claimed = claim(&transaction, &it).await.map_err(StoreError::new)?;
        transaction.commit().await.map_err(StoreError::new)?;
        Ok(claimed)
    }

    /// Ends a claim with one statement, which only the holder of the valid ticket can.
    async fn end(&self, set: &str, now: DateTime<Utc>, id: &str, attempt: i32) -> Result<bool, StoreError> {
        let sql = format!(
            "UPDATE synctera_inbox SET {set} WHERE id = $2 AND attempt = $3 AND done_at IS NULL AND NOT failed"
        );
        let changed =
            self.client().await?.execute(&sql, &[&now.timestamp_micros(), &Unlogged(id), &attempt]).await;
        Ok(changed.map_err(StoreError::new)? == 1)
    }
}

/// A parameter that is sent and not shown: the driver logs parameters at DEBUG, and payloads hold customers' data.
struct Unlogged<T>(T);

impl<T> std::fmt::Debug for Unlogged<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

impl<T: ToSql> ToSql for Unlogged<T> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        self.0.to_sql(kind, out)
    }

    fn accepts(kind: &Type) -> bool {
        T::accepts(kind)
    }

    to_sql_checked!();
}

async fn claim(transaction: &Transaction<'_>, it: &Claim) -> Result<Claimed, tokio_postgres::Error> {
    // One statement makes the row or takes it over; a second claimant waits for the first's transaction here.
    let sql = "INSERT INTO synctera_inbox AS it (id, attempt, claimed_until, payload) VALUES ($1, 1, $2, $3)
               ON CONFLICT (id) DO UPDATE SET attempt = it.attempt + 1, claimed_until = $2, failed = FALSE
               WHERE it.done_at IS NULL AND (it.failed OR it.claimed_until <= $4)
               RETURNING attempt";
    let (ends, now) = (it.ends().timestamp_micros(), it.now.timestamp_micros());
    let id = Unlogged(&it.id);
    let row = transaction.query_opt(sql, &[&id, &ends, &Unlogged(&it.payload[..]), &now]).await?;
    if let Some(row) = row {
        let attempt = row.try_get(0)?;
        return Ok(Claimed::New(Ticket { attempt, freshness: pass(transaction, it).await? }));
    }
    let sql = "SELECT done_at IS NOT NULL FROM synctera_inbox WHERE id = $1";
    let done = transaction.query_one(sql, &[&id]).await?.try_get(0)?;
    Ok(if done { Claimed::Duplicate } else { Claimed::InFlight })
}

/// Moves the watermark of the resource, unless the event is below it.
async fn pass(transaction: &Transaction<'_>, it: &Claim) -> Result<Freshness, tokio_postgres::Error> {
    let (Some(resource), Some(time)) = (&it.resource_id, it.event_time) else { return Ok(Freshness::Fresh) };
    let time = time.timestamp_micros();
    let sql = "INSERT INTO synctera_inbox_newest AS it (resource_id, event_time) VALUES ($1, $2)
               ON CONFLICT (resource_id) DO UPDATE SET event_time = greatest(it.event_time, $2)
               RETURNING event_time";
    let newest: i64 = transaction.query_one(sql, &[&Unlogged(resource), &time]).await?.try_get(0)?;
    Ok(Freshness::of(newest > time))
}

impl Store for PostgresStore {
    fn claim(&self, it: Claim) -> BoxFuture<'_, Result<Claimed, StoreError>> {
        Self::claim(self, it).boxed()
    }

    fn complete<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.end("done_at = $1", now, id, attempt).boxed()
    }

    fn fail<'a>(
        &'a self,
        id: &'a str,
        attempt: i32,
        now: DateTime<Utc>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.end("claimed_until = $1, failed = TRUE", now, id, attempt).boxed()
    }

    fn unfinished(
        &self,
        now: DateTime<Utc>,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<Unfinished>, StoreError>> {
        let sql = "SELECT id, payload FROM synctera_inbox
                   WHERE done_at IS NULL AND (failed OR claimed_until <= $1)
                   ORDER BY claimed_until, attempt, arrival LIMIT $2";
        async move {
            let (now, limit) = (now.timestamp_micros(), i64::from(limit));
            let rows = self.client().await?.query(sql, &[&now, &limit]).await.map_err(StoreError::new)?;
            let read = rows
                .iter()
                .map(|row| Ok(Unfinished::new(row.try_get(0)?, Bytes::from(row.try_get::<_, Vec<u8>>(1)?))));
            read.collect::<Result<_, tokio_postgres::Error>>().map_err(StoreError::new)
        }
        .boxed()
    }

    fn forget(&self, before: DateTime<Utc>) -> BoxFuture<'_, Result<u64, StoreError>> {
        async move {
            let (client, before) = (self.client().await?, before.timestamp_micros());
            let sql = "DELETE FROM synctera_inbox_newest WHERE event_time < $1";
            client.execute(sql, &[&before]).await.map_err(StoreError::new)?;
            let sql = "DELETE FROM synctera_inbox WHERE done_at < $1";
            client.execute(sql, &[&before]).await.map_err(StoreError::new)
        }
        .boxed()
    }
}
