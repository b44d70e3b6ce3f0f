//! Reconciliation: what the ledger says beside what the API lists.

use std::collections::HashMap;
use std::ops::Range;

use serde_json::Value;
use synctera::Client;

use crate::error::{Error, Kind};
use crate::intent::Intent;
use crate::ledger::Ledger;
use crate::lookup::Plan;
use crate::machine::{Moment, State};
use crate::run::listed;

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

impl Ledger {
    /// Compares the intents of `operation` that were carried out within `range` with what the API lists for it.
    ///
    /// Operations that share a list (a transfer and its reversal) are compared together.
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
        let theirs = listed(client, plan, range.start, range.end).await?;
        self.compare(&plan.list, &theirs, range).await
    }

    async fn compare(
        &self,
        list: &str,
        theirs: &[Value],
        range: Range<Moment>,
    ) -> Result<Reconciliation, Error> {
        let mut listed: HashMap<&str, &Value> =
            theirs.iter().filter_map(|item| Some((item["id"].as_str()?, item))).collect();
        let mut result = Reconciliation::default();
        let mut after = 0;
        loop {
            let intents = self.store.intents(after, 1_000).await?;
            let Some(last) = intents.last() else { break };
            after = last.id;
            for intent in intents.iter().filter(|intent| intent.state() == State::Done) {
                self.judge(list, intent, &mut listed, &range, &mut result)?;
            }
        }
        result.only_theirs = listed.into_keys().map(str::to_owned).collect();
        result.only_theirs.sort_unstable();
        Ok(result)
    }

    fn judge(
        &self,
        list: &str,
        intent: &Intent,
        listed: &mut HashMap<&str, &Value>,
        range: &Range<Moment>,
        result: &mut Reconciliation,
    ) -> Result<(), Error> {
        let Some(plan) = Plan::of(intent.operation()).filter(|plan| plan.list == list) else { return Ok(()) };
        let Some(resource) = intent.resource() else { return Ok(()) };
        let (namespace, name) = (intent.namespace().to_owned(), intent.name().to_owned());
        match listed.remove(resource) {
            Some(item) => match plan.differing(&self.content(intent)?, item) {
                fields if fields.is_empty() => result.matched += 1,
                fields => {
                    let resource = resource.to_owned();
                    result.differing.push(Difference { namespace, intent: name, resource, fields });
                }
            },
            None if intent.entry.last_sent.is_some_and(|sent| range.contains(&sent)) => {
                result.only_ours.push((namespace, name));
            }
            None => {}
        }
        Ok(())
    }
}
