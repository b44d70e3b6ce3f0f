//! The picture of the states, drawn by asking [`decide`] and not by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::time::Duration;

use super::{Entry, Event, Moment, Recovery, Rules, State, Verdict, decide};

/// The states and what leads from one to the other, in Graphviz's notation. What needs a person is dashed.
pub fn dot() -> String {
    let mut text = String::from(HEAD);
    for state in State::ALL {
        let _ = writeln!(text, "  {} [fillcolor=\"{}\"];", title(state), colour(state));
    }
    let mut steps: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (from, to, name) in edges() {
        steps.entry((from, to)).or_default().push(name);
    }
    for ((from, to), names) in steps {
        let style = if from == State::Held || to == State::Held { ", style=dashed" } else { "" };
        let _ =
            writeln!(text, "  {} -> {} [label=\"{}\"{style}];", title(from), title(to), names.join("\\n"));
    }
    text + "}\n"
}

const HEAD: &str = r##"digraph states {
  graph [nodesep=0.5, ranksep=0.6, bgcolor="transparent"];
  node [shape=box, style="rounded,filled", color="#5b6b7f", fontname="Helvetica,Arial,sans-serif", fontsize=12];
  edge [color="#5b6b7f", fontname="Helvetica,Arial,sans-serif", fontsize=9];
  start [shape=point, width=0.12, fillcolor="#5b6b7f"];
  start -> Recorded [label="record"];
"##;

/// Green where the money moved, red where it did not, yellow where nobody knows yet, grey on the way.
fn colour(state: State) -> &'static str {
    match state {
        State::Recorded | State::Claimed | State::Sent => "#eef2f7",
        State::Unknown | State::Ambiguous | State::Held => "#fdf0cf",
        State::Done => "#d9efdc",
        State::Rejected | State::NotExecuted => "#f7dcdc",
    }
}

/// Every step that the decision takes from some intent on some event.
pub fn edges() -> BTreeSet<(State, State, &'static str)> {
    let rules = Rules::default();
    let mut edges = BTreeSet::new();
    for entry in entries() {
        for (name, event) in events(&rules) {
            if let Ok(next) = decide(&entry, &event, now(), &rules) {
                edges.insert((entry.state, next.state, name));
            }
        }
    }
    edges
}

fn now() -> Moment {
    Moment(1_000_000_000_000)
}

/// Intents in every state, with every recovery, in doubt and not, with a young and with an old key.
fn entries() -> Vec<Entry> {
    let ages = [None, Some(Duration::from_secs(600)), Some(Duration::from_secs(7 * 86_400))];
    let mut entries = Vec::new();
    for state in State::ALL {
        for recovery in [Recovery::LookUp, Recovery::SendAgain, Recovery::Ask] {
            for (doubt, age) in [false, true].into_iter().flat_map(|doubt| ages.map(|age| (doubt, age))) {
                let age = age.map(|age| Moment(now().0 - i64::try_from(age.as_millis()).unwrap_or(0)));
                let due = Some(Moment(0));
                let entry = Entry::new(Moment(0), recovery);
                entries.push(Entry { state, due, doubt, first_sent: age, last_sent: age, ..entry });
            }
        }
    }
    entries
}

fn events(rules: &Rules) -> Vec<(&'static str, Event)> {
    let why = || "why".to_owned();
    let id = || "id".to_owned();
    let decided = |verdict| Event::Decided { who: "somebody".to_owned(), verdict };
    let looked = |matches, settled_for| Event::Looked { matches, settled_for };
    vec![
        ("claim", Event::Claim),
        ("send", Event::Send),
        ("done", Event::Done { resource: Some(id()) }),
        ("rejected", Event::Rejected { why: why() }),
        ("not executed, again later", Event::NotExecutedYet { why: why(), wait: None }),
        ("lost", Event::Lost { why: why() }),
        ("lease ends", Event::Lapse),
        ("one match", looked(vec![id()], Duration::ZERO)),
        ("no match yet", looked(Vec::new(), Duration::ZERO)),
        ("no match after settling", looked(Vec::new(), rules.settling)),
        ("several matches", looked(vec![id(), why()], Duration::ZERO)),
        ("the API shows it", Event::Observed { resource: id() }),
        ("held", Event::Hold { why: why() }),
        ("decided: done", decided(Verdict::Done { resource: id() })),
        ("decided: not executed", decided(Verdict::NotExecuted)),
        ("decided: send again", decided(Verdict::SendAgain)),
    ]
}

fn title(state: State) -> &'static str {
    match state {
        State::Recorded => "Recorded",
        State::Claimed => "Claimed",
        State::Sent => "Sent",
        State::Unknown => "Unknown",
        State::Done => "Done",
        State::Rejected => "Rejected",
        State::NotExecuted => "NotExecuted",
        State::Ambiguous => "Ambiguous",
        State::Held => "Held",
    }
}
