//! What came of foreign documents, one by one and together.

use super::{super::verdict::Verdict, adapt::Adapted};

/// What came of documents.
#[derive(Default)]
pub struct Tally {
    pub documents: usize,
    pub seconds: f64,
    operations: usize,
    operations_generated: usize,
    components: usize,
    came_back: usize,
    samples: usize,
    samples_failed: usize,
    requests: usize,
    requests_failed: usize,
    warnings: usize,
    /// Components whose own schema accepts nothing of what was made from it.
    contradictory: usize,
    /// Components that did not come back, by name and with the reason.
    skipped: Vec<String>,
    /// What was left out, by name and with the reason.
    left_out: Vec<String>,
    failures: Vec<String>,
    /// Documents of which nothing came out.
    broken: Vec<String>,
}

/// Lines of each kind that are shown of one document.
const SHOWN: usize = 5;

impl Tally {
    pub const HEAD: &str = "| document | operations / generated | components / came back | samples / failed | \
        requests / refused | warnings | time |\n|---|---|---|---|---|---|---|";

    /// What came of one document.
    pub fn of(verdict: &Verdict, adapted: &Adapted) -> Self {
        let skip = |(name, published): (&String, &String)| {
            let reason = match verdict.components.get(name) {
                Some(component) => component.problem()?,
                None => "it has no type in JSON",
            };
            Some(format!("{published}: {reason}"))
        };
        let contradictory = verdict.components.values().filter(|one| one.contradicts_itself()).count();
        let skipped: Vec<String> = adapted.components.iter().filter_map(skip).collect();
        let added = verdict.operations_in_documents - adapted.operations;
        Self {
            documents: 1,
            seconds: 0.0,
            operations: adapted.operations,
            operations_generated: verdict.operations.saturating_sub(added),
            components: adapted.components.len(),
            came_back: adapted.components.len() - skipped.len(),
            samples: verdict.round_trips.tried,
            samples_failed: verdict.round_trips.failures.len(),
            requests: verdict.requests.tried,
            requests_failed: verdict.requests.failures.len(),
            warnings: verdict.warnings,
            contradictory,
            skipped,
            left_out: verdict.left_out.iter().map(ToString::to_string).collect(),
            failures: [verdict.round_trips.failures.as_slice(), &verdict.requests.failures].concat(),
            broken: Vec::new(),
        }
    }

    /// A document of which nothing came out.
    pub fn failed(reason: String) -> Self {
        Self { documents: 1, broken: vec![reason], ..Self::default() }
    }

    pub fn add(&mut self, other: Self) {
        self.documents += other.documents;
        self.seconds += other.seconds;
        self.operations += other.operations;
        self.operations_generated += other.operations_generated;
        self.components += other.components;
        self.came_back += other.came_back;
        self.samples += other.samples;
        self.samples_failed += other.samples_failed;
        self.requests += other.requests;
        self.requests_failed += other.requests_failed;
        self.warnings += other.warnings;
        self.contradictory += other.contradictory;
        self.skipped.extend(other.skipped);
        self.left_out.extend(other.left_out);
        self.broken.extend(other.broken);
    }

    /// The components that came back, of all, in per cent.
    pub fn share(&self) -> f64 {
        100.0 * self.came_back as f64 / self.components.max(1) as f64
    }

    /// Enough came back, all that was accepted compiles, and nothing panicked or hung.
    pub fn is_good(&self, least: f64) -> bool {
        self.components > 0 && self.share() >= least && self.broken.is_empty()
    }

    pub fn row(&self, name: &str) -> String {
        format!(
            "| {name} | {} / {} | {} / {} | {} / {} | {} / {} | {} | {:.0} s |",
            self.operations,
            self.operations_generated,
            self.components,
            self.came_back,
            self.samples,
            self.samples_failed,
            self.requests,
            self.requests_failed,
            self.warnings,
            self.seconds
        )
    }

    /// The first lines of each kind, or all.
    pub fn print_details(&self, all: bool) {
        let lists = [
            ("DID NOT COME OUT", &self.broken),
            ("left out", &self.left_out),
            ("skipped", &self.skipped),
            ("failed", &self.failures),
        ];
        for (what, lines) in lists {
            let shown = if all { lines.len() } else { SHOWN };
            lines.iter().take(shown).for_each(|line| println!("  - {what}: {}", cut(line, all)));
            if lines.len() > shown {
                println!("  - {what}: {} more", lines.len() - shown);
            }
        }
    }

    pub fn print_totals(&self) {
        println!(
            "left out: {}; components skipped: {}; components judged by instances that their own schema refuses: {}; \
             documents of which nothing came out: {}",
            self.left_out.len(),
            self.skipped.len(),
            self.contradictory,
            self.broken.len()
        );
    }
}

/// A line may hold a whole instance.
fn cut(line: &str, all: bool) -> String {
    if all { line.to_owned() } else { line.chars().take(400).collect() }
}
