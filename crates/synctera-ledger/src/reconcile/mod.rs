//! Reconciliation: what the ledger says beside what the API lists.

#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::time::Duration;

use chrono::DateTime;
use serde_json::Value;
use synctera::Client;

use crate::adapter::{self, timestamp};
use crate::error::{Error, Kind};
use crate::intent::Intent;
use crate::ledger::Ledger;
use crate::lookup::{Plan, plans};
use crate::machine::{Moment, State};

/// What both sides say of a range of time.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reconciliation {
    /// How many agree.
    pub matched: usize,
    /// Intents (namespace, name) that are done and that the API does not list.
    pub only_ours: Vec<(String, String)>,
    /// Ids that the API lists and that belong to no intent.
    pub only_theirs: Vec<String>,
    /// Intents whose content differs from what the API lists, with the fields that differ.
    pub differing: Vec<Difference>,
}

/// An intent that the API lists with another content.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The namespace of the intent.
    pub namespace: String,
    /// Its name.
    pub intent: String,
    /// What the API made of it.
    pub resource: String,
    /// The fields that differ, as JSON pointers.
    pub fields: Vec<String>,
}

/// One that the API lists.
struct Listed {
    /// Whether it was made within the range asked for. The list is read with a margin around it.
    inside: bool,
    /// The fields that are compared.
    fields: Value,
}

/// Two clocks, and a request under way: how far apart the two sides may date one transfer.
const MARGIN: Duration = Duration::from_secs(600);

impl Ledger {
    /// Compares the intents of `operation` that were carried out within `range` with what the API lists for it.
    ///
    /// Operations that share a list (a transfer and its reversal) are compared together. The API's time of creation says
    /// what it made within the range, and the time of sending says which intents must have something there; ten minutes on
    /// either side are read along, so that nothing differs merely for having been made close to a border.
    ///
    /// # Errors
    /// When the operation has no list, or the list or the store cannot be read.
    pub async fn reconcile(
        &self,
        client: &Client,
        operation: &str,
        range: Range<Moment>,
    ) -> Result<Reconciliation, Error> {
        let no_list = || Error::new(Kind::Refused, format!("{operation} has no list to compare with"));
        let plan = Plan::of(operation).ok_or_else(no_list)?;
        let theirs = listed(client, plan, &range).await?;
        self.compare(&plan.list, theirs, &range).await
    }

    async fn compare(
        &self,
        list: &str,
        mut listed: HashMap<String, Listed>,
        range: &Range<Moment>,
    ) -> Result<Reconciliation, Error> {
        let mut result = Reconciliation::default();
        let mut after = 0;
        loop {
            let intents = self.store.intents(after, 1_000).await?;
            let Some(last) = intents.last() else { break };
            after = last.id;
            for intent in intents.iter().filter(|intent| intent.state() == State::Done) {
                self.judge(list, intent, &mut listed, range, &mut result)?;
            }
        }
        let left = listed.into_iter().filter(|(_, item)| item.inside);
        result.only_theirs = left.map(|(id, _)| id).collect();
        result.only_theirs.sort_unstable();
        Ok(result)
    }

    fn judge(
        &self,
        list: &str,
        intent: &Intent,
        listed: &mut HashMap<String, Listed>,
        range: &Range<Moment>,
        result: &mut Reconciliation,
    ) -> Result<(), Error> {
        let Some(plan) = Plan::of(intent.operation()).filter(|plan| plan.list == list) else { return Ok(()) };
        let Some(resource) = intent.resource() else { return Ok(()) };
        let (namespace, name) = (intent.namespace().to_owned(), intent.name().to_owned());
        match listed.remove(resource) {
            Some(item) if item.inside => match plan.differing(&self.content(intent)?, &item.fields) {
                fields if fields.is_empty() => result.matched += 1,
                fields => {
                    let resource = resource.to_owned();
                    result.differing.push(Difference { namespace, intent: name, resource, fields });
                }
            },
            None if intent.entry.last_sent.is_some_and(|sent| range.contains(&sent)) => {
                result.only_ours.push((namespace, name));
            }
            _ => {}
        }
        Ok(())
    }
}

/// What the API lists around a range of time, by id.
async fn listed(
    client: &Client,
    plan: &Plan,
    range: &Range<Moment>,
) -> Result<HashMap<String, Listed>, Error> {
    let (from, to) = (timestamp(range.start.minus(MARGIN)), timestamp(range.end.plus(MARGIN)));
    let compared = compared(&plan.list);
    let (mut listed, mut nameless) = (HashMap::new(), 0);
    let target = |page: Option<&str>| plan.range(&from, &to, page);
    adapter::list(client, plan, target, |item| match item.get("id").and_then(Value::as_str) {
        Some(id) => drop(listed.insert(id.to_owned(), Listed::of(&item, &compared, range))),
        None => nameless += 1,
    })
    .await?;
    match nameless {
        0 => Ok(listed),
        _ => Err(Error::new(Kind::Api, format!("{} has {nameless} items without an id", plan.list))),
    }
}

/// The members of an item that some operation with this list compares; the rest is not kept.
fn compared(list: &str) -> BTreeSet<&'static str> {
    let plans = plans().values().filter(|plan| plan.list == list);
    plans.flat_map(|plan| plan.equal.keys()).filter_map(|pointer| pointer.split('/').nth(1)).collect()
}

impl Listed {
    fn of(item: &Value, compared: &BTreeSet<&str>, range: &Range<Moment>) -> Self {
        let made = item.get("creation_time").and_then(Value::as_str);
        let made = made.and_then(|time| DateTime::parse_from_rfc3339(time).ok());
        // One without a time of creation stands in the list that was asked for by it.
        let inside = made.is_none_or(|made| range.contains(&Moment(made.timestamp_millis())));
        let fields = compared.iter().filter_map(|name| Some(((*name).to_owned(), item.get(name)?.clone())));
        Self { inside, fields: Value::Object(fields.collect()) }
    }
}
