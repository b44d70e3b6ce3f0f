//! Everything that the ledger asks of the client stands here: keys, sending, reading lists.

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::Value;
use synctera::raw::operations;
use synctera::{Client, IdempotencyKey, Outcome, StoredRequest};

use crate::content::Content;
use crate::error::{Error, Kind};
use crate::lookup::Plan;
use crate::machine::{Event, Moment, Recovery};

/// The key of an intent: always the same, so that even a store that was lost pays nothing twice within a week.
pub(crate) fn key(namespace: &str, name: &str) -> String {
    IdempotencyKey::derive(namespace, name, SystemTime::UNIX_EPOCH).expose().to_owned()
}

/// How the outcome of an operation can be learned; nothing for an operation that this build does not have, or that changes
/// nothing.
pub(crate) fn recovery(operation: &str) -> Option<Recovery> {
    let known = operations::ALL.iter().find(|known| known.id == operation && known.method != "GET")?;
    Some(match Plan::of(operation) {
        Some(_) => Recovery::LookUp,
        None if known.moves_money => Recovery::Ask,
        None => Recovery::SendAgain,
    })
}

/// A request to be sent under its key.
pub(crate) struct Sending<'a> {
    pub(crate) operation: &'a str,
    pub(crate) origin: &'a str,
    pub(crate) content: Content,
    pub(crate) key: &'a str,
    pub(crate) first_sent: Option<Moment>,
    /// Whether an earlier attempt may have been carried out.
    pub(crate) doubt: bool,
    pub(crate) recovery: Recovery,
    pub(crate) deadline: Duration,
}

/// What was heard of a request: the event, the response that carried it out, and whether the API key was refused.
pub(crate) struct Heard {
    pub(crate) event: Event,
    pub(crate) response: Option<Bytes>,
    pub(crate) unauthorized: bool,
}

impl Heard {
    fn only(event: Event) -> Self {
        Self { event, response: None, unauthorized: false }
    }
}

/// Sends it and says what became of it.
pub(crate) async fn send(client: &Client, sending: Sending<'_>) -> Heard {
    let Sending { operation, origin, content, key, first_sent, doubt, recovery, deadline } = sending;
    let key = match IdempotencyKey::new(key, first_sent.map_or_else(SystemTime::now, SystemTime::from)) {
        // The store knows of every sending: where none is in doubt, a refusal is one, and no connection is "not sent".
        Ok(key) if !doubt => key.never_sent(),
        Ok(key) => key,
        Err(error) => return Heard::only(Event::Hold { why: format!("its key cannot be sent: {error}") }),
    };
    // Where there is a list, an unknown outcome is looked up and never repeated: a response that was lost may have been a
    // server error, after which the API carries the same key out again.
    let attempts = if recovery == Recovery::SendAgain { 3 } else { 1 };
    let request = content.clone().request(operation, origin);
    let call = client.call_stored(&request).idempotency_key(key).attempts(attempts);
    match call.deadline(deadline).attempt_timeout(deadline).await {
        Ok(response) => heard_success(operation, &content, response.into_inner()),
        Err(error) => Heard { unauthorized: error.is_unauthorized(), ..Heard::only(event_of(&error)) },
    }
}

/// A success counts when it speaks of this intent.
fn heard_success(operation: &str, content: &Content, body: Bytes) -> Heard {
    let value: Value = serde_json::from_slice(&body).unwrap_or_default();
    let resource = value.get("id").and_then(Value::as_str).filter(|id| !id.is_empty()).map(str::to_owned);
    let fits = Plan::of(operation).is_none_or(|plan| resource.is_some() && plan.fits(content, &value));
    match fits {
        true => Heard { response: Some(body), ..Heard::only(Event::Done { resource }) },
        false => Heard::only(Event::Lost { why: "a success that does not speak of this intent".to_owned() }),
    }
}

fn event_of(error: &synctera::Error) -> Event {
    let why = error.to_string();
    match error.outcome() {
        Outcome::NotSent if error.is_invalid_request() || error.is_key_reused() => Event::Hold { why },
        Outcome::NotSent => Event::NotExecutedYet { why, wait: None },
        Outcome::Rejected if error.may_be_own() => Event::Lost { why },
        Outcome::Rejected if error.is_rate_limited() => {
            Event::NotExecutedYet { why, wait: error.retry_after() }
        }
        Outcome::Rejected => Event::Rejected { why },
        Outcome::Unknown | Outcome::Done => Event::Lost { why },
    }
}

/// Reads a list to its end and shows each item.
pub(crate) async fn list(
    client: &Client,
    plan: &Plan,
    mut target: impl FnMut(Option<&str>) -> String,
    mut show: impl FnMut(Value),
) -> Result<(), Error> {
    let (mut seen, mut token) = (HashSet::new(), None);
    loop {
        let (items, next) = page(client, plan, target(token.as_deref())).await?;
        items.into_iter().for_each(&mut show);
        let Some(next) = next else { return Ok(()) };
        if !seen.insert(next.clone()) {
            return Err(Error::new(Kind::Api, format!("{} repeats a page", plan.list)));
        }
        token = Some(next);
    }
}

/// One page of a list, and the token of the next.
async fn page(client: &Client, plan: &Plan, target: String) -> Result<(Vec<Value>, Option<String>), Error> {
    let failed = |error| Error::caused(Kind::Api, format!("{} could not be read", plan.list), error);
    let request = StoredRequest {
        operation: plan.list.clone(),
        origin: client.environment().base_url().to_owned(),
        target,
        headers: Vec::new(),
        body: Bytes::new(),
    };
    let page = client.call_stored(&request).await.map_err(failed)?.into_inner();
    let mut page: Value = serde_json::from_slice(&page).unwrap_or_default();
    let next = page.get("next_page_token").and_then(Value::as_str).filter(|token| !token.is_empty());
    let next = next.map(str::to_owned);
    match page.get_mut(&plan.items).map(Value::take) {
        Some(Value::Array(items)) => Ok((items, next)),
        _ => Err(Error::new(Kind::Api, format!("{} has no `{}`", plan.list, plan.items))),
    }
}

/// A moment as the API reads it.
pub(crate) fn timestamp(moment: Moment) -> String {
    let time = DateTime::<Utc>::from_timestamp_millis(moment.0).unwrap_or_default();
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}
