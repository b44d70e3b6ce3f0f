//! Intents in PostgreSQL: many machines, one ledger.

mod hidden;

use std::collections::BTreeSet;

use deadpool_postgres::{Object, Pool};
use futures_util::future::{BoxFuture, try_join3};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Row, Statement};

use super::{OPEN, Pick, Stepped, Store, recovery_name, recovery_of};
use crate::adapter;
use crate::audit::Link;
use crate::error::{Error, Kind};
use crate::intent::{Change, Intent, NewIntent};
use crate::lookup::plans;
use crate::machine::{Entry, Moment, State};
use crate::seal;
use hidden::{execute, query};

/// A store in PostgreSQL (13 or later), in the schema `synctera_ledger`.
///
/// Workers take intents with `FOR UPDATE SKIP LOCKED`; a payment takes three round trips: one to record it, two to take it
/// and to write down what became of the one before.
#[derive(Clone)]
pub struct PostgresStore(Pool);

const SCHEMA: &str = include_str!("schema.sql");

const COLUMNS: &str = "id, namespace, name, operation, origin, twin, digest, key, recovery, content, recorded_at, \
     state, version, due, first_sent, last_sent, sends, looks, doubt, resource, reason, changed, response, head";

impl PostgresStore {
    /// Uses the pool's database, and makes the tables there where they are missing.
    ///
    /// The pool's user needs the right to make a schema the first time, and to use its tables later. Durability is the
    /// server's: leave `synchronous_commit` on.
    ///
    /// # Errors
    /// When no connection comes about, or the tables cannot be made.
    pub async fn open(pool: Pool) -> Result<Self, Error> {
        let store = Self(pool);
        let mut client = store.client().await?;
        let transaction = client.transaction().await.map_err(failed("begin"))?;
        // Two processes that start at once make the tables one after the other.
        transaction
            .execute("SELECT pg_advisory_xact_lock(7305012874)", &[])
            .await
            .map_err(failed("wait for its turn"))?;
        transaction.batch_execute(SCHEMA).await.map_err(failed("make its tables"))?;
        transaction.batch_execute(&facts()).await.map_err(failed("write what it knows of the operations"))?;
        transaction.commit().await.map_err(failed("make its tables"))?;
        Ok(store)
    }

    async fn client(&self) -> Result<Object, Error> {
        self.0.get().await.map_err(|error| Error::caused(Kind::Store, "no connection to PostgreSQL", error))
    }

    async fn query(
        &self,
        what: &'static str,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error> {
        let client = self.client().await?;
        let statement = client.prepare_cached(sql).await.map_err(failed(what))?;
        query(&client, &statement, parameters).await.map_err(failed(what))
    }

    async fn intents_where(
        &self,
        rest: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Intent>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM synctera_ledger.intents WHERE {rest}");
        self.query("read intents", &sql, parameters).await?.iter().map(intent).collect()
    }

    /// Two round trips: begin, write and choose together, then write what was chosen and commit together.
    async fn stepped(&self, changes: &[Change], pick: Option<&Pick>) -> Result<Stepped, Error> {
        let client = self.client().await?;
        let statements = Statements::prepare(&client).await?;
        let result = statements.step(&client, changes, pick).await;
        if result.is_err() && client.batch_execute("ROLLBACK").await.is_err() {
            // Nobody else may get a connection whose transaction is still open.
            drop(Object::take(client));
        }
        result
    }
}

impl std::fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PostgresStore")
    }
}

fn failed(what: &'static str) -> impl FnOnce(tokio_postgres::Error) -> Error {
    move |cause| {
        Error::caused(Kind::Store, format!("PostgreSQL could not {what}; nothing was written"), cause)
    }
}

/// What the SQL functions must know: every operation's way to learn its outcome, and the names of sensitive fields.
fn facts() -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let operations = synctera::raw::operations::ALL.iter().filter_map(|operation| {
        let recovery = recovery_name(adapter::recovery(operation.id)?);
        let sources = plans().get(operation.id).map_or("NULL".to_owned(), |plan| {
            let sources: Vec<String> = plan.sources().map(|source| quoted(source)).collect();
            format!("ARRAY[{}]::text[]", sources.join(", "))
        });
        Some(format!("({}, {}, {sources})", quoted(operation.id), quoted(recovery)))
    });
    let operations = operations.collect::<Vec<_>>().join(",\n");
    let patterns =
        seal::patterns().map(|pattern| format!("({})", quoted(&pattern))).collect::<Vec<_>>().join(", ");
    format!(
        "INSERT INTO synctera_ledger.operations (operation, recovery, sources) VALUES {operations}
             ON CONFLICT (operation) DO UPDATE SET recovery = excluded.recovery, sources = excluded.sources;
         INSERT INTO synctera_ledger.sensitive VALUES {patterns} ON CONFLICT DO NOTHING"
    )
}

/// The statements of a step, prepared once for each connection.
struct Statements {
    write: Statement,
    append: Statement,
    take: Statement,
}

const WRITE: &str =
    "UPDATE synctera_ledger.intents AS mine SET state = $3, version = $4, due = $5, first_sent = $6,
         last_sent = $7, sends = $8, looks = $9, doubt = $10, resource = $11, reason = $12, changed = $13,
         response = coalesce($14, response), head = coalesce($15, head)
     WHERE id = $1 AND version = $2 AND NOT EXISTS (
         SELECT 1 FROM synctera_ledger.intents AS other WHERE other.resource = $11 AND other.id <> $1)";

/// Appends the transitions of one change, if the change itself was written.
const APPEND: &str = "INSERT INTO synctera_ledger.links (intent, version, state, at, resource, reason, hash)
     SELECT $1, version, state, at, resource, reason, hash
     FROM unnest($2::bigint[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::text[])
         AS new (version, state, at, resource, reason, hash)
     WHERE EXISTS (SELECT 1 FROM synctera_ledger.intents WHERE id = $1 AND head = ($7::text[])[array_length($7::text[], 1)])";

fn take() -> String {
    format!(
        "SELECT {COLUMNS} FROM synctera_ledger.intents AS mine
         WHERE due <= $1 AND (state <> 'recorded' OR twin IS NULL OR NOT EXISTS (
             SELECT 1 FROM synctera_ledger.intents AS other WHERE other.twin = mine.twin AND other.id <> mine.id
                 AND (other.state IN {OPEN}
                     OR other.state = 'recorded' AND other.id < mine.id AND other.due <= $1)))
         ORDER BY due, id LIMIT $2 FOR UPDATE SKIP LOCKED"
    )
}

impl Statements {
    async fn prepare(client: &Object) -> Result<Self, Error> {
        let what = "prepare its statements";
        Ok(Self {
            write: client.prepare_cached(WRITE).await.map_err(failed(what))?,
            append: client.prepare_cached(APPEND).await.map_err(failed(what))?,
            take: client.prepare_cached(&take()).await.map_err(failed(what))?,
        })
    }

    async fn step(&self, client: &Object, changes: &[Change], pick: Option<&Pick>) -> Result<Stepped, Error> {
        let (now, limit) = pick.map_or((0, 0), |pick| (pick.now.0, i64::try_from(pick.limit).unwrap_or(1)));
        let choose = async {
            match pick {
                None => Ok(Vec::new()),
                Some(_) => query(client, &self.take, &[&now, &limit]).await.map_err(failed("take intents")),
            }
        };
        let begin = async { client.batch_execute("BEGIN").await.map_err(failed("begin")) };
        // Polled together, so that they travel together; the server runs them in this order.
        let ((), written, rows) = try_join3(begin, self.write_all(client, changes), choose).await?;
        let mut taken = Vec::new();
        for row in &rows {
            let found = intent(row)?;
            if let Some(change) = pick.and_then(|pick| (pick.decide)(&found)) {
                taken.push((found, change));
            }
        }
        let changes: Vec<Change> = taken.iter().map(|(_, change)| change.clone()).collect();
        let commit = async { client.batch_execute("COMMIT").await.map_err(failed("commit")) };
        let (took, ()) = futures_util::future::try_join(self.write_all(client, &changes), commit).await?;
        let taken = taken.into_iter().zip(took).filter(|(_, took)| *took);
        Ok(Stepped { written, taken: taken.map(|((found, change), _)| found.changed(&change)).collect() })
    }

    /// All writes travel together.
    async fn write_all(&self, client: &Object, changes: &[Change]) -> Result<Vec<bool>, Error> {
        let writes = changes.iter().map(|change| async move {
            let both =
                futures_util::future::try_join(self.write(client, change), self.append(client, change));
            Ok(both.await?.0)
        });
        futures_util::future::try_join_all(writes).await
    }

    async fn write(&self, client: &Object, change: &Change) -> Result<bool, Error> {
        let entry = &change.entry;
        let head = change.links.last().map(|link| link.hash.as_str());
        let (expected, version) = (signed(change.expected), signed(entry.version));
        let (sends, looks) = (small(entry.sends), small(entry.looks));
        let moments = [entry.due, entry.first_sent, entry.last_sent].map(|at| at.map(|at| at.0));
        let parameters: [&(dyn ToSql + Sync); 15] = [
            &change.id,
            &expected,
            &entry.state.as_str(),
            &version,
            &moments[0],
            &moments[1],
            &moments[2],
            &sends,
            &looks,
            &entry.doubt,
            &entry.resource,
            &entry.reason,
            &entry.changed.0,
            &change.response,
            &head,
        ];
        let rows = execute(client, &self.write, &parameters).await.map_err(failed("write a transition"))?;
        Ok(rows == 1)
    }

    async fn append(&self, client: &Object, change: &Change) -> Result<(), Error> {
        let links = &change.links;
        let versions: Vec<i64> = links.iter().map(|link| signed(link.version)).collect();
        let states: Vec<&str> = links.iter().map(|link| link.state.as_str()).collect();
        let at: Vec<i64> = links.iter().map(|link| link.at.0).collect();
        let resources: Vec<Option<&str>> = links.iter().map(|link| link.resource.as_deref()).collect();
        let reasons: Vec<&str> = links.iter().map(|link| link.reason.as_str()).collect();
        let hashes: Vec<&str> = links.iter().map(|link| link.hash.as_str()).collect();
        let parameters: [&(dyn ToSql + Sync); 7] =
            [&change.id, &versions, &states, &at, &resources, &reasons, &hashes];
        execute(client, &self.append, &parameters).await.map_err(failed("append a transition"))?;
        Ok(())
    }
}

fn signed(version: u64) -> i64 {
    i64::try_from(version).unwrap_or(i64::MAX)
}

fn small(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn get<'a, T: tokio_postgres::types::FromSql<'a>>(row: &'a Row, column: usize) -> Result<T, Error> {
    row.try_get(column)
        .map_err(|error| Error::caused(Kind::Unreadable, "a row of the ledger is damaged", error))
}

fn state(row: &Row, column: usize) -> Result<State, Error> {
    let name: &str = get(row, column)?;
    State::parse(name).ok_or_else(|| {
        Error::new(Kind::Unreadable, format!("a row of the ledger has the unknown state {name:?}"))
    })
}

fn intent(row: &Row) -> Result<Intent, Error> {
    let recovery = recovery_of(get(row, 8)?);
    let new = NewIntent {
        namespace: get(row, 1)?,
        name: get(row, 2)?,
        operation: get(row, 3)?,
        origin: get(row, 4)?,
        twin: get(row, 5)?,
        digest: get(row, 6)?,
        key: get(row, 7)?,
        recovery,
        content: get(row, 9)?,
        at: get(row, 10)?,
    };
    let moment = |column| get::<Option<i64>>(row, column).map(|at| at.map(Moment));
    let entry = Entry {
        state: state(row, 11)?,
        version: get::<i64>(row, 12)?.unsigned_abs(),
        due: moment(13)?,
        first_sent: moment(14)?,
        last_sent: moment(15)?,
        sends: get::<i32>(row, 16)?.unsigned_abs(),
        looks: get::<i32>(row, 17)?.unsigned_abs(),
        doubt: get(row, 18)?,
        recovery,
        resource: get(row, 19)?,
        reason: get(row, 20)?,
        changed: Moment(get(row, 21)?),
    };
    Ok(Intent { id: get(row, 0)?, new, entry, response: get(row, 22)?, head: get(row, 23)? })
}

fn link(row: &Row) -> Result<Link, Error> {
    Ok(Link {
        namespace: get(row, 0)?,
        intent: get(row, 1)?,
        version: get::<i64>(row, 2)?.unsigned_abs(),
        state: state(row, 3)?,
        at: Moment(get(row, 4)?),
        resource: get(row, 5)?,
        reason: get(row, 6)?,
        hash: get(row, 7)?,
    })
}

impl Store for PostgresStore {
    fn record(&self, new: NewIntent) -> BoxFuture<'_, Result<Intent, Error>> {
        Box::pin(async move {
            let client = self.client().await?;
            let what = "record the intent";
            let insert = "SELECT synctera_ledger.record($1::text::jsonb)";
            let select =
                format!("SELECT {COLUMNS} FROM synctera_ledger.intents WHERE namespace = $1 AND name = $2");
            let insert = client.prepare_cached(insert).await.map_err(failed(what))?;
            let select = client.prepare_cached(&select).await.map_err(failed(what))?;
            let prepared = new.to_json();
            // Both travel together. The first fails where the name has another content; the caller compares that itself.
            let insert_parameters: [&(dyn ToSql + Sync); 1] = [&prepared];
            let select_parameters: [&(dyn ToSql + Sync); 2] = [&new.namespace, &new.name];
            let recording = query(&client, &insert, &insert_parameters);
            let reading = query(&client, &select, &select_parameters);
            let (recorded, found) = futures_util::future::join(recording, reading).await;
            match recorded {
                Err(error) if error.code() != Some(&SqlState::UNIQUE_VIOLATION) => {
                    return Err(failed(what)(error));
                }
                _ => {}
            }
            let gone = || Error::new(Kind::Store, "the intent was deleted while it was recorded");
            intent(found.map_err(failed(what))?.first().ok_or_else(gone)?)
        })
    }

    fn find<'a>(&'a self, namespace: &'a str, name: &'a str) -> BoxFuture<'a, Result<Option<Intent>, Error>> {
        Box::pin(async move {
            let found = self.intents_where("namespace = $1 AND name = $2", &[&namespace, &name]).await?;
            Ok(found.into_iter().next())
        })
    }

    fn step(&self, changes: Vec<Change>, pick: Option<Pick>) -> BoxFuture<'_, Result<Stepped, Error>> {
        let store = self.clone();
        Box::pin(async move {
            // A task of its own: a transaction that has begun is brought to its end though nobody waits for it any more.
            // Given up half-way, its connection would go back to the pool with the transaction open.
            let step = tokio::spawn(async move { store.stepped(&changes, pick.as_ref()).await });
            step.await.map_err(|gone| Error::caused(Kind::Store, "the step was ended from outside", gone))?
        })
    }

    fn owned(&self, resources: Vec<String>) -> BoxFuture<'_, Result<BTreeSet<String>, Error>> {
        Box::pin(async move {
            let sql = "SELECT resource FROM synctera_ledger.intents WHERE resource = ANY($1)";
            let rows = self.query("look for owners", sql, &[&resources]).await?;
            rows.iter().map(|row| get(row, 0)).collect()
        })
    }

    fn open(&self) -> BoxFuture<'_, Result<Vec<Intent>, Error>> {
        Box::pin(async move { self.intents_where(&format!("state IN {OPEN} ORDER BY id"), &[]).await })
    }

    fn next_due(&self) -> BoxFuture<'_, Result<Option<Moment>, Error>> {
        Box::pin(async move {
            let sql = "SELECT min(due) FROM synctera_ledger.intents WHERE due IS NOT NULL";
            let rows = self.query("read the next due time", sql, &[]).await?;
            let due = rows.first().map(|row| get::<Option<i64>>(row, 0)).transpose()?;
            Ok(due.flatten().map(Moment))
        })
    }

    fn intents(&self, after: i64, limit: usize) -> BoxFuture<'_, Result<Vec<Intent>, Error>> {
        Box::pin(async move {
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            self.intents_where("id > $1 ORDER BY id LIMIT $2", &[&after, &limit]).await
        })
    }

    fn links(&self, id: i64) -> BoxFuture<'_, Result<Vec<Link>, Error>> {
        Box::pin(async move {
            let sql = "SELECT i.namespace, i.name, l.version, l.state, l.at, l.resource, l.reason, l.hash
                 FROM synctera_ledger.links AS l JOIN synctera_ledger.intents AS i ON i.id = l.intent
                 WHERE l.intent = $1 ORDER BY l.version";
            self.query("read the transitions", sql, &[&id]).await?.iter().map(link).collect()
        })
    }
}
