//! One run's work: what is tried, in which order, and who judges it.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::Value;
use synctera_codegen::{
    Generated, OperationReport,
    intake::Listed,
    json_schema::{Direction, draft4},
};

use super::{
    calls::Surface,
    examples::{self, Example},
    instances::{self, Instance},
    judge::Judge,
    maker::Maker,
    original::Original,
    requests::Requests,
    schema::component_name,
    verdict::{Component, Verdict},
    workspace::{Outcome, Tables, Task},
};

/// Everything that is tried in one run.
pub struct Trial<'d> {
    instances: Vec<Instance>,
    examples: Vec<Example>,
    /// The requests of each document, with what reads its schemas.
    requests: Vec<(Maker<'d>, Vec<Requests<'d>>)>,
    unjudged: Vec<String>,
    components: Vec<String>,
    /// What the program has to know.
    pub tables: Tables,
}

impl<'d> Trial<'d> {
    /// Makes instances of every schema of the merged document, and requests from the documents as published.
    pub fn new(originals: &'d [Original], merged: &Value, generated: &Generated, seed: u64) -> Result<Self> {
        let components = components(merged, generated);
        let known: BTreeSet<&String> = components.iter().collect();
        let judge = Judge::new(draft4(merged, Direction::Response))?;
        let mut instances = instances::of_components(merged, &judge, seed);
        instances.retain(|instance| known.contains(&instance.schema));
        let in_rust = |name: &String| {
            let ty = format!("synctera_raw::types::{}", generated.report.type_names[name]);
            // Null is no value of the type: where it may stand, the place has an `Option`.
            let schema = &merged["components"]["schemas"][name];
            let listed = schema["enum"].as_array().is_some_and(|values| values.contains(&Value::Null));
            let nullable = schema["nullable"] == true || listed;
            (name.clone(), if nullable { format!("Option<{ty}>") } else { ty })
        };
        let mut trial = Self {
            instances,
            examples: Vec::new(),
            requests: Vec::new(),
            unjudged: Vec::new(),
            components: components.clone(),
            tables: Tables { types: components.iter().map(in_rust).collect(), calls: Vec::new() },
        };
        let surface = Surface::read(&generated.code)?;
        let operations = &generated.report.operations;
        let mut types = examples::Types::new();
        for original in originals {
            trial.add_requests(original, operations, &surface, seed)?;
            trial.examples.extend(examples::of_document(original, &known, operations, &surface, &mut types)?);
        }
        trial.tables.types.extend(types);
        Ok(trial)
    }

    fn add_requests(
        &mut self,
        original: &'d Original,
        operations: &[OperationReport],
        surface: &Surface,
        seed: u64,
    ) -> Result<()> {
        let mut maker = Maker::new(original.document.root(), seed, true);
        let mut requests = Vec::new();
        for listed in original.document.operations() {
            let Some(operation) = find(operations, original, listed) else { continue };
            match Requests::new(original, &mut maker, listed, operation) {
                Ok(made) => {
                    self.tables.calls.push(surface.entry(operation, &made.described, &maker.schemas)?);
                    requests.push(made);
                }
                Err(reason) => self.unjudged.push(format!("{}: {reason}", operation.id)),
            }
        }
        self.requests.push((maker, requests));
        Ok(())
    }

    /// The program's work.
    pub fn tasks(&self) -> Vec<Task<'_>> {
        let instances =
            self.instances.iter().map(|one| Task::RoundTrip { ty: &one.schema, value: &one.value });
        let examples = self.typed_examples().map(|(ty, one)| Task::RoundTrip { ty, value: &one.value });
        let requests = self.requests.iter().flat_map(|(_, requests)| requests);
        let calls = requests.flat_map(|requests| {
            requests.cases.iter().map(|(_, value)| Task::Call { call: &requests.operation, value })
        });
        instances.chain(examples).chain(calls).collect()
    }

    /// The valid examples that have a type.
    fn typed_examples(&self) -> impl Iterator<Item = (&String, &Example)> {
        let valid = self.examples.iter().filter(|example| example.complaint.is_none());
        valid.filter_map(|example| Some((example.ty.as_ref()?, example)))
    }

    /// Judges what came of the tasks, in their order.
    pub fn judge(&self, outcomes: &[Outcome], mut verdict: Verdict) -> Verdict {
        let mut outcomes = outcomes.iter();
        verdict.components =
            self.components.iter().map(|name| (name.clone(), Component::default())).collect();
        for (one, outcome) in self.instances.iter().zip(&mut outcomes) {
            let what = || format!("{} ({})", one.schema, one.case);
            let problem = came_back(&one.value, outcome);
            verdict.components.entry(one.schema.clone()).or_default().add(one.promised, problem.is_none());
            verdict.unpromised += usize::from(!one.promised);
            verdict.round_trips.add(what, &one.value, problem.filter(|_| one.promised));
        }
        for ((ty, one), outcome) in self.typed_examples().zip(&mut outcomes) {
            let what = || format!("{} as {ty}", one.place);
            verdict.examples.add(what, &one.value, came_back(&one.value, outcome));
        }
        for (maker, requests) in &self.requests {
            for requests in requests {
                for ((case, value), outcome) in requests.cases.iter().zip(&mut outcomes) {
                    let what = || format!("{} ({case})", requests.operation);
                    let problem = requests.judge(&maker.schemas, value, outcome);
                    verdict.requests.add(what, value, problem);
                }
                let invalid = requests.invalid.iter().cloned();
                let named = invalid.map(|(case, why)| (requests.operation.clone(), case, why));
                verdict.invalid_requests.extend(named);
            }
        }
        verdict.unjudged.clone_from(&self.unjudged);
        verdict.examples_found = self.examples.len();
        verdict.examples_left_out = self.examples.iter().filter_map(left_out).collect();
        verdict
    }
}

/// The generated operation of a described one.
fn find<'o>(
    operations: &'o [OperationReport],
    original: &Original,
    listed: &Listed,
) -> Option<&'o OperationReport> {
    let path = format!("/{}{}", original.version, listed.path);
    operations.iter().find(|one| one.path == path && one.method.eq_ignore_ascii_case(&listed.method))
}

/// What is wrong with a value that should have come back as it was.
pub fn came_back(value: &Value, outcome: &Outcome) -> Option<String> {
    match outcome {
        Outcome::Came(back) if same(back, value) => None,
        Outcome::Came(back) => Some(format!("came back as {back}")),
        Outcome::Failed(problem) => Some(problem.clone()),
    }
}

/// Whether two values are the same, with numbers as numbers: 1 is 1.0.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

fn left_out(example: &Example) -> Option<String> {
    let reason = match (&example.complaint, &example.ty) {
        (Some(complaint), _) => complaint,
        (None, None) => "the client has no type for it",
        (None, Some(_)) => return None,
    };
    Some(format!("{}: {reason}", example.place))
}

/// The component schemas of the document that have a type of their own. Forms are written part by part, not as JSON.
fn components(document: &Value, generated: &Generated) -> Vec<String> {
    let report = &generated.report;
    let typed = report.records.iter().chain(&report.unions).chain(&report.enums).chain(&report.aliases);
    let (schemas, forms) = (&document["components"]["schemas"], forms(document));
    let is_json = |name: &&String| schemas.get(name).is_some() && !forms.contains(name.as_str());
    let mut names: Vec<String> = typed.filter(is_json).cloned().collect();
    names.sort();
    names.dedup();
    names
}

/// The component schemas that are sent as `multipart/form-data`.
fn forms(value: &Value) -> BTreeSet<&str> {
    // JSON is preferred where there is a choice.
    let form = value.get("multipart/form-data").filter(|_| value.get("application/json").is_none());
    let own = form.and_then(|form| form["schema"]["$ref"].as_str()).map(component_name);
    let below: Box<dyn Iterator<Item = &Value>> = match value {
        Value::Object(map) => Box::new(map.values()),
        Value::Array(items) => Box::new(items.iter()),
        _ => Box::new(std::iter::empty()),
    };
    own.into_iter().chain(below.flat_map(forms)).collect()
}
