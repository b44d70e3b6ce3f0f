//! What came out, as a table.

use std::{collections::BTreeMap, process::ExitCode, time::Duration};

use serde_json::Value;
use synctera_codegen::LeftOut;

/// What came out of one run.
#[derive(Default)]
pub struct Verdict {
    /// What was left out, with the reason.
    pub left_out: Vec<LeftOut>,
    /// Whether what was left out is a failure.
    pub strict: bool,
    pub operations_in_documents: usize,
    pub operations: usize,
    pub unions: usize,
    pub enums: usize,
    pub structs: usize,
    pub repairs: usize,
    pub names: usize,
    pub warnings: usize,
    /// The component schemas with a type.
    pub components: BTreeMap<String, Component>,
    /// Instances that their own document does not accept.
    pub unpromised: usize,
    pub round_trips: Tally,
    /// Requests, judged by the documents as published.
    pub requests: Tally,
    /// Requests made from a document that it does not accept itself: operation, case, complaint.
    pub invalid_requests: Vec<(String, String, String)>,
    /// Operations none of whose requests can be judged, with the reason.
    pub unjudged: Vec<String>,
    /// Examples, valid ones that have a type.
    pub examples: Tally,
    pub examples_found: usize,
    /// Examples that are not valid by their own schema, or have no type of their own, with the reason.
    pub examples_left_out: Vec<String>,
}

/// What became of the instances of one component.
#[derive(Default)]
pub struct Component {
    promised: (usize, usize),
    others: (usize, usize),
}

impl Component {
    /// Counts one instance: whether the document accepts it, and whether it came back.
    pub fn add(&mut self, promised: bool, came_back: bool) {
        let (all, back) = if promised { &mut self.promised } else { &mut self.others };
        *all += 1;
        *back += usize::from(came_back);
    }

    /// Whether all instances came back that the document accepts, and there are some; where it accepts none, as it
    /// contradicts itself, whether the others did. The reason where not.
    pub fn problem(&self) -> Option<&'static str> {
        match (self.promised, self.others) {
            ((0, _), (0, _)) => Some("no instance could be made"),
            ((0, _), (all, back)) if all == back => None,
            ((0, _), _) => Some("its own schema accepts no instance that was made, and not all came back"),
            ((all, back), _) if all == back => None,
            _ => Some("an instance did not come back"),
        }
    }

    /// Whether its own schema accepts nothing of what was made from it.
    pub fn contradicts_itself(&self) -> bool {
        self.promised.0 == 0 && self.others.0 > 0
    }
}

/// What was tried, and what failed.
#[derive(Default)]
pub struct Tally {
    pub tried: usize,
    pub failures: Vec<String>,
}

impl Tally {
    /// Counts one try.
    pub fn add(&mut self, what: impl FnOnce() -> String, value: &Value, problem: Option<String>) {
        self.tried += 1;
        self.failures.extend(problem.map(|problem| format!("{}: {problem}\n  {value}", what())));
    }
}

/// Failures that are shown of each kind; the rest is counted.
const SHOWN: usize = 20;

impl Verdict {
    /// Success only if everything works and something was tried.
    pub fn exit_code(&self) -> ExitCode {
        if self.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    pub fn is_good(&self) -> bool {
        let tallies = [&self.round_trips, &self.requests, &self.examples];
        self.warnings == 0
            && (self.operations == self.operations_in_documents || !self.strict)
            && tallies.iter().all(|tally| tally.failures.is_empty())
            && self.requests.tried > 0
    }

    pub fn print(&self, seed: u64, time: Duration) {
        println!("| | |\n|---|---|");
        for (name, value) in self.rows(seed) {
            println!("| {name} | {value} |");
        }
        println!("| time | {:.1} s |", time.as_secs_f64());
        list("round trips that failed", &self.round_trips.failures);
        list("requests that the documents refuse", &self.requests.failures);
        list("examples that came back otherwise", &self.examples.failures);
        list("operations whose requests cannot be judged", &self.unjudged);
        list("requests that were made from a document and are not valid by it", &self.invalid_by_operation());
        list("examples that were left out", &self.examples_left_out);
    }

    fn rows(&self, seed: u64) -> Vec<(String, String)> {
        let pair = |first: usize, second: usize| format!("{first} / {second}");
        let tally = |tally: &Tally| pair(tally.tried, tally.failures.len());
        let round_tripped = self.examples.tried - self.examples.failures.len();
        let examples = format!("{} / {} / {round_tripped}", self.examples_found, self.examples.tried);
        let rows = [
            ("operations in the documents / generated", pair(self.operations_in_documents, self.operations)),
            ("unions / open enums / structs", format!("{} / {} / {}", self.unions, self.enums, self.structs)),
            ("left out (with --strict a failure)", self.left_out.len().to_string()),
            ("repairs / names mended", pair(self.repairs, self.names)),
            ("schemas with instances", self.components.len().to_string()),
            (&format!("instances tried / failed (seed {seed})"), tally(&self.round_trips)),
            ("instances that their own document does not accept", self.unpromised.to_string()),
            ("requests judged by the documents / refused", tally(&self.requests)),
            (
                "requests not valid by their own document / operations not judged",
                pair(self.invalid_requests.len(), self.unjudged.len()),
            ),
            ("examples in the documents / valid / round-tripped", examples),
            ("compiler warnings", self.warnings.to_string()),
        ];
        rows.map(|(name, value)| (name.to_owned(), value)).into()
    }

    /// One line for each operation, with its first complaint.
    fn invalid_by_operation(&self) -> Vec<String> {
        let mut operations: BTreeMap<&String, (usize, &String, &String)> = BTreeMap::new();
        for (operation, case, complaint) in &self.invalid_requests {
            operations.entry(operation).or_insert((0, case, complaint)).0 += 1;
        }
        let line = |(operation, (count, case, complaint))| {
            format!("{operation}: {count}, first {case}: {complaint}")
        };
        operations.into_iter().map(line).collect()
    }
}

fn list(title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    println!("\n{} {title}:", lines.len());
    lines.iter().take(SHOWN).for_each(|line| println!("- {line}"));
    if lines.len() > SHOWN {
        println!("- … and {} more", lines.len() - SHOWN);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn good() -> Verdict {
        let mut verdict =
            Verdict { operations_in_documents: 1, operations: 1, strict: true, ..Verdict::default() };
        verdict.requests.add(|| "a request".into(), &json!({}), None);
        verdict
    }

    #[test]
    fn a_single_fault_of_any_kind_is_a_failure() {
        assert!(good().is_good());
        let faults: [fn(&mut Verdict); 6] = [
            |verdict| verdict.warnings = 1,
            |verdict| verdict.operations = 0,
            |verdict| verdict.requests = Tally::default(),
            |verdict| verdict.requests.add(String::new, &json!(1), Some("refused".into())),
            |verdict| verdict.round_trips.add(String::new, &json!(1), Some("came back as 2".into())),
            |verdict| verdict.examples.add(String::new, &json!(1), Some("came back as 2".into())),
        ];
        for (index, fault) in faults.into_iter().enumerate() {
            let mut verdict = good();
            fault(&mut verdict);
            assert!(!verdict.is_good(), "fault {index}");
        }
    }

    #[test]
    fn what_a_document_gets_wrong_by_itself_is_told_and_is_no_failure() {
        let mut verdict = good();
        verdict.unjudged.push("issueCard: `/body`: …".into());
        verdict.invalid_requests.push(("issueCard".into(), "longest".into(), "…".into()));
        assert!(verdict.is_good());
        let rows = verdict.rows(1);
        assert!(rows.iter().any(|(name, value)| name.contains("not judged") && value == "1 / 1"), "{rows:?}");
    }
}
