//! A report as text, Markdown or JSON.

use std::fmt::Write as _;

use super::report::{Change, Report};
use super::rules::Kind;

/// What a person's listing shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Listing {
    /// Every change but those of words, which are counted.
    #[default]
    WithoutWords,
    /// Every change.
    Whole,
}

impl Listing {
    fn shows(self, change: &Change) -> bool {
        self == Listing::Whole || change.kind != Kind::DocumentationChanged
    }
}

/// One line per change, the breaking ones first, and a last line with the sums.
pub fn text(report: &Report, listing: Listing) -> String {
    let mut text = String::new();
    for change in report.changes.iter().filter(|change| listing.shows(change)) {
        let class = if change.breaking { "BREAKING" } else { "compatible" };
        let _ = writeln!(
            text,
            "{class:<10} {:<6} {} [{}] {}: {} ({}) (#{} -> #{})",
            change.effect.name(),
            change.kind.rule().id,
            change.reach.name(),
            change.subject,
            change.detail,
            change.because,
            change.old,
            change.new,
        );
    }
    let _ = writeln!(text, "{}", summary(report, listing));
    text
}

/// A heading, the sums and one table per class.
pub fn markdown(report: &Report, listing: Listing) -> String {
    let mut text = format!("# API changes\n\n{}\n", summary(report, listing));
    for (title, breaking) in [("Breaking", true), ("Compatible", false)] {
        let changes: Vec<_> =
            report.changes.iter().filter(|c| c.breaking == breaking && listing.shows(c)).collect();
        if !changes.is_empty() {
            let _ = write!(
                text,
                "\n## {title}\n\n| effect | change | where | what | why | old | new |\n|---|---|---|---|---|---|---|\n"
            );
            changes.into_iter().for_each(|change| row(&mut text, change));
        }
    }
    text
}

fn row(text: &mut String, change: &Change) {
    let _ = writeln!(
        text,
        "| {} | `{}` | {} ({}) | {} | {} | {} | {} |",
        change.effect.name(),
        change.kind.rule().id,
        cell(&change.subject),
        change.reach.name(),
        cell(&change.detail),
        cell(change.because),
        code(&change.old),
        code(&change.new),
    );
}

/// Text that cannot end its cell or its line.
fn cell(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace(['\n', '\r'], " ").replace('<', "&lt;")
}

fn code(pointer: &str) -> String {
    format!("`#{}`", pointer.replace('|', "\\|").replace(['\n', '\r', '`'], " "))
}

fn summary(report: &Report, listing: Listing) -> String {
    let hidden = report.changes.iter().filter(|change| !listing.shows(change)).count();
    let words =
        if hidden == 0 { String::new() } else { format!(", of which {hidden} only of words and not listed") };
    format!(
        "{} breaking, {} compatible changes{words}. Version step: {}.",
        report.breaking,
        report.compatible,
        report.step.name()
    )
}

/// The whole report, every change included.
pub fn json(report: &Report) -> String {
    serde_json::to_string_pretty(report).map(|text| text + "\n").unwrap_or_default()
}
