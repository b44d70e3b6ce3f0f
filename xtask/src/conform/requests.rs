//! Requests made from what the documents say of them, and judged by it.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Map, Value};
use synctera_codegen::{OperationReport, intake::Listed};

use super::{
    choices::Tour,
    judge::complaint,
    maker::{Fill, Maker},
    original::{Described, Original, is_json},
    schema::Schemas,
    wire,
    workspace::Outcome,
};

/// The requests of one operation that are to be built.
pub struct Requests<'d> {
    /// The `operationId` of the generated operation.
    pub operation: String,
    pub described: Described<'d>,
    validator: Validator,
    /// Requests that the document accepts, each with a name.
    pub cases: Vec<(String, Value)>,
    /// Requests that were made from the document and are not valid by it: it contradicts itself, or asks for more than
    /// the maker can do. They are not judged.
    pub invalid: Vec<(String, String)>,
}

impl<'d> Requests<'d> {
    /// Requests for an operation; the reason where none can be judged.
    pub fn new(
        original: &'d Original,
        maker: &mut Maker<'d>,
        listed: &Listed,
        operation: &OperationReport,
    ) -> Result<Self, String> {
        let described = original.describe(listed);
        let schema = described.schema(&original.requests);
        let validator = original.requests.validator(&schema).map_err(|error| error.to_string())?;
        let (mut cases, mut invalid) = (Vec::new(), Vec::new());
        for (case, value) in of_operation(maker, &described) {
            match complaint(&validator, &value) {
                None => cases.push((case, value)),
                Some(complaint) => invalid.push((case, complaint)),
            }
        }
        if cases.is_empty() {
            let first = invalid.into_iter().next().map(|(_, complaint)| complaint);
            return Err(first.unwrap_or_else(|| "no value could be made".to_owned()));
        }
        Ok(Self { operation: operation.id.clone(), described, validator, cases, invalid })
    }

    /// What is wrong with what was built for a request, if anything is.
    pub fn judge(&self, schemas: &Schemas<'_>, given: &Value, outcome: &Outcome) -> Option<String> {
        let sent = match outcome {
            Outcome::Failed(problem) => return Some(problem.clone()),
            Outcome::Came(sent) => serde_json::from_value(sent.clone()).map_err(anyhow::Error::from),
        };
        match sent.and_then(|sent| wire::read(&sent, &self.described, schemas)) {
            Err(error) => Some(format!("{error:#}")),
            Ok(read) => complaint(&self.validator, &read)
                .or_else(|| (read != *given).then(|| format!("sent as {read}"))),
        }
    }
}

/// Requests that leave the choice of optional parts to chance, for each operation.
const RANDOM: usize = 3;

/// Requests of one operation, each with a name: the shortest, the longest, some by chance, and the longest with each
/// option of each choice in turn. Each reads `{"path": {…}, "query": {…}, "header": {…}, "body": …}`.
fn of_operation<'d>(maker: &mut Maker<'d>, described: &Described<'d>) -> Vec<(String, Value)> {
    let mut made = Vec::new();
    for (case, fill) in [("shortest", Fill::Shortest), ("longest", Fill::Longest)] {
        made.push((case.to_owned(), whole(maker, described, fill)));
    }
    for nth in 0..RANDOM {
        made.push((format!("random {nth}"), whole(maker, described, Fill::Random)));
    }
    let mut tour = Tour::new();
    while let Some((case, choices)) = tour.next() {
        maker.choices = choices;
        made.push((case, whole(maker, described, Fill::Longest)));
        tour.met(&std::mem::take(&mut maker.choices));
    }
    let mut seen = BTreeSet::new();
    let made = made.into_iter().filter_map(|(case, value)| Some((case, value?)));
    made.filter(|(_, value)| seen.insert(value.to_string())).collect()
}

fn has_no_form(parts: &Map<String, Value>) -> bool {
    parts.is_empty() || parts.values().any(|part| part.as_array().is_some_and(Vec::is_empty))
}

/// Whether a body of this media type is one value that is sent as it is.
fn is_text(media: &str) -> bool {
    !is_json(media) && !matches!(media, "multipart/form-data" | "application/x-www-form-urlencoded")
}

fn whole<'d>(maker: &mut Maker<'d>, described: &Described<'d>, fill: Fill) -> Option<Value> {
    let mut request = Map::new();
    for place in ["path", "query", "header"] {
        let mut values = Map::new();
        let here = described.parameters.iter().filter(|parameter| parameter.place == place);
        for parameter in here.filter(|one| one.required || maker.fills(fill)).collect::<Vec<_>>() {
            maker.choices.enter(parameter.name);
            let value = maker.make(parameter.schema, fill);
            maker.choices.leave();
            let value = value?;
            let value = match value {
                // Null has no form outside a body: it is sent as if absent.
                Value::Null => continue,
                // What says nothing of its values is a text there.
                Value::Object(_) => Value::String("a text".to_owned()),
                value => value,
            };
            // An empty list without commas leaves no trace on the wire: it is sent as if absent.
            if place != "query" || parameter.commas || value != Value::Array(Vec::new()) {
                values.insert(parameter.name.to_owned(), value);
            }
        }
        request.insert(place.to_owned(), Value::Object(values));
    }
    if let Some(body) = &described.body {
        maker.choices.enter("body");
        let value = maker.make(body.schema, fill);
        maker.choices.leave();
        let value = match value? {
            // No body is sent by sending none.
            Value::Null => return None,
            // Neither a form of no parts can be written nor a list of none in it.
            Value::Object(parts) if body.media == "multipart/form-data" && has_no_form(&parts) => {
                return None;
            }
            // What is neither JSON nor a form is sent as it is.
            Value::Object(_) if is_text(body.media) => Value::String("a text".to_owned()),
            value => value,
        };
        request.insert("body".to_owned(), value);
    }
    Some(Value::Object(request))
}
