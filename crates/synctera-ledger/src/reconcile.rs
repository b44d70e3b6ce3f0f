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

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use serde_json::json;

    use super::*;
    use crate::content::Content;
    use crate::intent::NewIntent;
    use crate::machine::{Entry, Recovery};
    use crate::seal;

    const ROWS: i64 = 100_000;

    fn done(number: i64) -> Intent {
        let body = json!({ "type": "PUSH", "amount": number, "external_card_id": "c" }).to_string();
        let content =
            Content { target: "/v1/external_cards/transfers".to_owned(), headers: Vec::new(), body };
        let new = NewIntent {
            namespace: "payouts".to_owned(),
            name: number.to_string(),
            operation: "createExternalCardTransfer".to_owned(),
            origin: "https://b".to_owned(),
            twin: None,
            digest: String::new(),
            key: number.to_string(),
            recovery: Recovery::LookUp,
            content: seal::close(None, "", &content.bytes().unwrap()).unwrap(),
            at: number,
        };
        let (sent, resource) = (Some(Moment(number)), Some(format!("r{number}")));
        let entry = Entry {
            state: State::Done,
            last_sent: sent,
            resource,
            ..Entry::new(Moment(number), Recovery::LookUp)
        };
        Intent { id: number, new, entry, response: None, head: String::new() }
    }

    /// Differences planted among 100,000 rows are found, all of them and no others, in the time that a report may take.
    #[test]
    fn planted_differences_among_a_hundred_thousand_rows_are_found_exactly() {
        let ledger = Ledger::new(crate::MemoryStore::new());
        let mut theirs: Vec<Value> = (0..ROWS)
            .map(|number| json!({ "id": format!("r{number}"), "type": "PUSH", "amount": number, "external_card_id": "c" }))
            .collect();
        theirs[77]["amount"] = 78.into();
        theirs[99_999]["id"] = "foreign".into();
        let mut listed: HashMap<&str, &Value> =
            theirs.iter().map(|item| (item["id"].as_str().unwrap(), item)).collect();
        let intents: Vec<Intent> = (0..ROWS).map(done).collect();
        let range = Moment(0)..Moment(ROWS);
        let (mut result, began) = (Reconciliation::default(), Instant::now());
        for intent in &intents {
            ledger.judge("listExternalCardTransfers", intent, &mut listed, &range, &mut result).unwrap();
        }
        let took = began.elapsed();
        assert_eq!(result.matched, 99_998);
        assert_eq!(result.only_ours, [("payouts".to_owned(), "99999".to_owned())]);
        assert_eq!(listed.into_keys().collect::<Vec<_>>(), ["foreign"]);
        assert_eq!(
            (result.differing.len(), result.differing[0].fields.as_slice()),
            (1, ["/amount".to_owned()].as_slice())
        );
        println!("100,000 rows in {took:?}, of at most {:?}", Duration::from_secs(5));
    }
}
