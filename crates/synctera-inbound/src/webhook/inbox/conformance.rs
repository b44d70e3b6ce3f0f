//! What every store must do, as a suite: run it against a store of your own.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::join_all;

use super::{Claim, Claimed, Freshness, Store, StoreError, Ticket};

/// A store that broke the contract.
#[derive(Debug)]
#[non_exhaustive]
pub enum Breach {
    /// It behaved otherwise than it must.
    Contract {
        /// What must hold.
        rule: &'static str,
        /// What it did.
        found: String,
    },
    /// It failed.
    Store(StoreError),
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Contract { rule, found } => write!(f, "{rule}; found {found}"),
            Self::Store(_) => f.write_str("the store failed"),
        }
    }
}

impl std::error::Error for Breach {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => Some(error),
            Self::Contract { .. } => None,
        }
    }
}

impl From<StoreError> for Breach {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

fn holds<T: PartialEq + fmt::Debug>(rule: &'static str, found: T, expected: T) -> Result<(), Breach> {
    if found == expected {
        return Ok(());
    }
    Err(Breach::Contract { rule, found: format!("{found:?} instead of {expected:?}") })
}

const LEASE: Duration = Duration::from_secs(60);

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_767_225_600 + seconds, 0).unwrap_or_default()
}

fn claim(id: &str, seconds: i64) -> Claim {
    Claim::new(id, Bytes::from(format!("payload of {id}")), at(seconds), LEASE)
}

fn about(id: &str, resource: &str, happened: i64) -> Claim {
    Claim { resource_id: Some(resource.to_owned()), event_time: Some(at(happened)), ..claim(id, 0) }
}

fn new(attempt: i32) -> Claimed {
    Claimed::New(Ticket { attempt, freshness: Freshness::Fresh })
}

/// Runs every rule against an **empty** store. The store is not empty afterwards.
///
/// # Errors
/// At the first rule that does not hold.
pub async fn check(store: &impl Store) -> Result<(), Breach> {
    once(store).await?;
    again_after_failure(store).await?;
    fair(store).await?;
    taken_over(store).await?;
    one_of_many(store).await?;
    order(store).await?;
    forgotten(store).await
}

async fn once(store: &impl Store) -> Result<(), Breach> {
    holds("an unknown event is new", store.claim(claim("once", 0)).await?, new(1))?;
    holds("a claimed event is in flight", store.claim(claim("once", 59)).await?, Claimed::InFlight)?;
    holds("another event is new", store.claim(claim("other", 0)).await?, new(1))?;
    holds("a valid ticket completes", store.complete("once", 1, at(1)).await?, true)?;
    holds("a completed event is a duplicate", store.claim(claim("once", 1)).await?, Claimed::Duplicate)?;
    holds("also when its claim has ended", store.claim(claim("once", 999)).await?, Claimed::Duplicate)?;
    holds("a ticket completes once", store.complete("once", 1, at(2)).await?, false)?;
    holds("what is done does not fail", store.fail("once", 1, at(0)).await?, false)?;
    holds("an unknown event cannot be completed", store.complete("unknown", 1, at(0)).await?, false)?;
    holds("the other completes", store.complete("other", 1, at(1)).await?, true)
}

async fn again_after_failure(store: &impl Store) -> Result<(), Breach> {
    holds("an unknown event is new", store.claim(claim("failing", 0)).await?, new(1))?;
    holds("a valid ticket fails", store.fail("failing", 1, at(0)).await?, true)?;
    holds("a failed event cannot be completed", store.complete("failing", 1, at(1)).await?, false)?;
    holds("what failed is unfinished", ids(store, 0).await?, vec!["failing".to_owned()])?;
    holds("a failed event is new at once", store.claim(claim("failing", 0)).await?, new(2))?;
    holds("a void ticket does not complete", store.complete("failing", 1, at(1)).await?, false)?;
    holds("a void ticket does not fail", store.fail("failing", 1, at(0)).await?, false)?;
    holds("the valid ticket completes", store.complete("failing", 2, at(1)).await?, true)
}

/// One that fails again and again waits behind the others.
async fn fair(store: &impl Store) -> Result<(), Breach> {
    for id in ["f1", "f2", "f3"] {
        holds("an unknown event is new", store.claim(claim(id, 0)).await?, new(1))?;
        holds("each fails", store.fail(id, 1, at(1)).await?, true)?;
    }
    let order = |ids: [&str; 3]| ids.map(str::to_owned).to_vec();
    holds("of equals the first comes first", ids(store, 2).await?, order(["f1", "f2", "f3"]))?;
    holds("a failed event is new at once", store.claim(claim("f1", 1)).await?, new(2))?;
    holds("it fails again in the same moment", store.fail("f1", 2, at(1)).await?, true)?;
    holds("what was tried less comes before it", ids(store, 2).await?, order(["f2", "f3", "f1"]))?;
    for id in ["f2", "f3"] {
        holds("the others are tried", store.claim(claim(id, 2)).await?, new(2))?;
    }
    holds("it is tried once more", store.claim(claim("f1", 2)).await?, new(3))?;
    for (id, attempt, seconds) in [("f3", 2, 4), ("f2", 2, 3), ("f1", 3, 2)] {
        holds("each fails again", store.fail(id, attempt, at(seconds)).await?, true)?;
    }
    holds("what has waited longest comes first", ids(store, 5).await?, order(["f1", "f2", "f3"]))?;
    for (id, attempt) in [("f1", 4), ("f2", 3), ("f3", 3)] {
        holds("each is claimed again", store.claim(claim(id, 6)).await?, new(attempt))?;
        holds("each completes", store.complete(id, attempt, at(7)).await?, true)?;
    }
    Ok(())
}

async fn taken_over(store: &impl Store) -> Result<(), Breach> {
    holds("an unknown event is new", store.claim(claim("slow", 0)).await?, new(1))?;
    holds("a claim that holds is not unfinished", ids(store, 59).await?, vec![])?;
    holds("a claim that has ended is unfinished", ids(store, 60).await?, vec!["slow".to_owned()])?;
    let kept = store.unfinished(at(60), 9).await?.pop().map(|it| it.payload);
    holds("the payload is kept", kept, Some(Bytes::from_static(b"payload of slow")))?;
    holds("a claim that has ended is new", store.claim(claim("slow", 60)).await?, new(2))?;
    holds("its late handler does not complete", store.complete("slow", 1, at(61)).await?, false)?;
    holds("the second one does", store.complete("slow", 2, at(61)).await?, true)
}

async fn one_of_many(store: &impl Store) -> Result<(), Breach> {
    let claims = join_all((0..16).map(|_| store.claim(claim("contended", 0)))).await;
    let mut won = 0;
    for claimed in claims {
        won += usize::from(claimed? == new(1));
    }
    holds("of claims at the same time one wins", won, 1)?;
    holds("the winner completes", store.complete("contended", 1, at(1)).await?, true)
}

async fn order(store: &impl Store) -> Result<(), Breach> {
    let stale = Claimed::New(Ticket { attempt: 1, freshness: Freshness::Stale });
    holds("the first is fresh", store.claim(about("o1", "r1", 10)).await?, new(1))?;
    holds("an older one is stale and delivered", store.claim(about("o2", "r1", 9)).await?, stale)?;
    holds("one of the same moment is fresh", store.claim(about("o3", "r1", 10)).await?, new(1))?;
    holds("a newer one is fresh", store.claim(about("o4", "r1", 11)).await?, new(1))?;
    holds("another resource has its own order", store.claim(about("o5", "r2", 1)).await?, new(1))?;
    holds("a stale one does not lower the mark", store.claim(about("o6", "r1", 10)).await?, stale)?;
    for id in ["o1", "o2", "o3", "o4", "o5", "o6"] {
        holds("each completes", store.complete(id, 1, at(20)).await?, true)?;
    }
    Ok(())
}

async fn forgotten(store: &impl Store) -> Result<(), Breach> {
    holds("an unknown event is new", store.claim(claim("open", 0)).await?, new(1))?;
    let before = at(0) + TimeDelta::days(30);
    holds("the completed are forgotten", store.forget(before).await? > 0, true)?;
    holds("nothing is left to forget", store.forget(before).await?, 0)?;
    holds("what is not completed stays", ids(store, 60).await?, vec!["open".to_owned()])?;
    holds("a forgotten event is new", store.claim(claim("once", 0)).await?, new(1))
}

async fn ids(store: &impl Store, seconds: i64) -> Result<Vec<String>, StoreError> {
    Ok(store.unfinished(at(seconds), 9).await?.into_iter().map(|it| it.id).collect())
}
