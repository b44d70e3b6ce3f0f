//! Transactions that are committed together: while one waits for the disk others arrive, and one more synchronisation makes
//! all of them durable.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::oneshot;

/// A connection, and the transactions that wait for it.
pub(super) struct Together {
    connection: Mutex<Connection>,
    waiting: Mutex<Vec<Box<dyn Waiting>>>,
}

/// One error for every transaction that it hits.
pub(super) type Failure = Arc<rusqlite::Error>;

/// What a transaction returned, or why nothing of it was written.
pub(super) type Answer<T> = oneshot::Receiver<Result<T, Failure>>;

impl Together {
    pub(super) fn new(connection: Connection) -> Self {
        Self { connection: Mutex::new(connection), waiting: Mutex::default() }
    }

    pub(super) fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues a transaction. It runs with the next [`commit`](Self::commit).
    pub(super) fn queue<T, F>(&self, run: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        let (answer, receiver) = oneshot::channel();
        let one = One { run: Some(run), result: None, answer };
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(Box::new(one));
        receiver
    }

    /// Runs all that wait and commits them at once. Blocks while another thread does so; that one may take these along.
    pub(super) fn commit(&self) {
        let mut connection = self.connection();
        let mut all = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        if !all.is_empty() {
            let committed = run(&mut connection, &mut all).map_err(Arc::new);
            all.into_iter().for_each(|one| one.end(&committed));
        }
    }
}

/// The write lock is taken first, so that nothing fails half-way for another process.
fn run(connection: &mut Connection, all: &mut [Box<dyn Waiting>]) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    all.iter_mut().try_for_each(|one| one.run(&transaction))?;
    transaction.commit()
}

/// A transaction of one caller, inside one that is shared.
trait Waiting: Send {
    /// Runs it. An error ends the shared transaction; one that is the caller's own is kept for the caller.
    fn run(&mut self, on: &Connection) -> rusqlite::Result<()>;

    /// Tells the caller.
    fn end(self: Box<Self>, committed: &Result<(), Failure>);
}

struct One<T, F> {
    run: Option<F>,
    result: Option<rusqlite::Result<T>>,
    answer: oneshot::Sender<Result<T, Failure>>,
}

impl<T, F> Waiting for One<T, F>
where
    T: Send,
    F: FnOnce(&Connection) -> rusqlite::Result<T> + Send,
{
    fn run(&mut self, on: &Connection) -> rusqlite::Result<()> {
        let Some(run) = self.run.take() else { return Ok(()) };
        // What fails is undone alone; the others go on.
        on.execute_batch("SAVEPOINT one")?;
        let result = run(on);
        match result {
            Ok(_) => on.execute_batch("RELEASE one")?,
            // A full or failing disk undoes everything.
            Err(error) if on.is_autocommit() => return Err(error),
            Err(_) => on.execute_batch("ROLLBACK TO one; RELEASE one")?,
        }
        self.result = Some(result);
        Ok(())
    }

    fn end(self: Box<Self>, committed: &Result<(), Failure>) {
        let result = match (committed, self.result) {
            (Err(failure), _) => Err(Arc::clone(failure)),
            (Ok(()), Some(result)) => result.map_err(Arc::new),
            // It was not run; dropping the sender says so.
            (Ok(()), None) => return,
        };
        // A caller that has gone wants no result; what was committed stands.
        let _ = self.answer.send(result);
    }
}
