//! Back-fill: the API lists the events of a webhook, so what no delivery brought can be fetched.

use std::collections::HashSet;
use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;

use super::event::{Event, Provenance};
use super::inbox::StoreError;
use super::receiver::{Handling, Receiver};

/// Where events are listed: the API, through `synctera::Client`.
pub trait Archive: Send + Sync {
    /// The events of a webhook since a moment, or since an earlier one: the page that `token` names, or the first.
    fn page<'a>(
        &'a self,
        since: DateTime<Utc>,
        token: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ArchivePage, ArchiveError>>;
}

/// Why an archive could not be read.
pub type ArchiveError = Box<dyn std::error::Error + Send + Sync>;

/// One page of listed events.
#[derive(Clone, Default)]
pub struct ArchivePage {
    /// Each event as JSON.
    pub events: Vec<Bytes>,
    /// The token of the next page.
    pub next: Option<String>,
}

impl fmt::Debug for ArchivePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ArchivePage").field("events", &self.events.len()).finish_non_exhaustive()
    }
}

/// What a back-fill found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Backfilled {
    /// Events that the API lists.
    pub listed: usize,
    /// Events that had been missed, and are handled now.
    pub done: usize,
    /// Events that had been missed, and whose handler failed; they are unfinished.
    pub failed: usize,
    /// Events that had been handled, or are being handled.
    pub known: usize,
    /// Entries of the list that are no JSON objects.
    pub unreadable: usize,
}

/// A back-fill that ended early. What it handled stays handled; run it again.
#[derive(Debug)]
#[non_exhaustive]
pub enum BackfillError {
    /// The list could not be read.
    Archive(ArchiveError),
    /// The inbox failed.
    Store(StoreError),
    /// A page names one that was read as the next: the list would never end.
    Loop,
}

impl fmt::Display for BackfillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Archive(_) => "the list of events cannot be read",
            Self::Store(_) => "the inbox failed during a back-fill",
            Self::Loop => "the list of events leads back to a page that was read",
        })
    }
}

impl std::error::Error for BackfillError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Archive(error) => Some(&**error),
            Self::Store(error) => Some(error),
            Self::Loop => None,
        }
    }
}

impl Receiver {
    /// Handles every event since `since` that the API lists and the inbox does not know.
    ///
    /// Run it after an outage, with a moment before its begin, and now and then. Running it twice changes nothing.
    ///
    /// # Errors
    /// When the list or the inbox cannot be read.
    pub async fn backfill(
        &self,
        archive: &impl Archive,
        since: DateTime<Utc>,
    ) -> Result<Backfilled, BackfillError> {
        let (mut found, mut seen) = (Backfilled::default(), HashSet::new());
        let mut token = None::<String>;
        loop {
            let page = archive.page(since, token.as_deref()).await.map_err(BackfillError::Archive)?;
            for event in page.events {
                self.fill(event, since, &mut found).await.map_err(BackfillError::Store)?;
            }
            match page.next {
                None => return Ok(found),
                Some(next) if !seen.insert(next.clone()) => return Err(BackfillError::Loop),
                next => token = next,
            }
        }
    }

    async fn fill(
        &self,
        listed: Bytes,
        since: DateTime<Utc>,
        found: &mut Backfilled,
    ) -> Result<(), StoreError> {
        let event = Event::read(listed, Provenance::Listed);
        // An archive may begin earlier than it was asked to.
        if event.as_ref().is_ok_and(|event| event.time().is_some_and(|time| time < since)) {
            return Ok(());
        }
        found.listed += 1;
        let Ok(event) = event else {
            found.unreadable += 1;
            return Ok(());
        };
        match self.take(event).await? {
            Handling::Done => found.done += 1,
            Handling::Failed => found.failed += 1,
            Handling::Duplicate | Handling::InFlight => found.known += 1,
        }
        Ok(())
    }
}
