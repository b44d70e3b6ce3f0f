//! Limits on values: they bind what is sent and never what is received.

use std::cmp::Ordering;

use serde_json::Value;

use super::comparison::Comparison;
use super::pair::Pair;
use super::rules::Kind;
use super::schemas::Views;
use super::view::plain;

/// Which way a limit tightens.
#[derive(Clone, Copy)]
enum Tightens {
    Up,
    Down,
    /// By being there or being another one.
    Always,
}

const LIMITS: &[(&str, Tightens)] = &[
    ("exclusiveMaximum", Tightens::Up),
    ("exclusiveMinimum", Tightens::Up),
    ("maxItems", Tightens::Down),
    ("maxLength", Tightens::Down),
    ("maxProperties", Tightens::Down),
    ("maximum", Tightens::Down),
    ("minItems", Tightens::Up),
    ("minLength", Tightens::Up),
    ("minProperties", Tightens::Up),
    ("minimum", Tightens::Up),
    ("multipleOf", Tightens::Always),
    ("not", Tightens::Always),
    ("pattern", Tightens::Always),
    ("uniqueItems", Tightens::Up),
];

impl<'d> Comparison<'d> {
    pub(super) fn constraints(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        for (keyword, tightens) in LIMITS {
            if self.keyword_shared(views, keyword) {
                continue;
            }
            let old =
                views.old.find(keyword).map(|(_, value)| value).filter(|value| **value != Value::Bool(false));
            let new =
                views.new.find(keyword).map(|(_, value)| value).filter(|value| **value != Value::Bool(false));
            if let Some(kind) = kind_of(*tightens, old, new) {
                let name = |value: Option<&Value>| value.map_or("none".into(), plain);
                self.changed(kind, pair, format!("{keyword} {} is now {}", name(old), name(new)));
            }
        }
    }
}

fn kind_of(tightens: Tightens, old: Option<&Value>, new: Option<&Value>) -> Option<Kind> {
    let tighter = match (old, new) {
        (None, None) => return None,
        (None, Some(_)) => true,
        (Some(_), None) => false,
        (Some(old), Some(new)) => match (tightens, order(old, new)) {
            (_, Some(Ordering::Equal)) => return None,
            (Tightens::Up, Some(order)) => order == Ordering::Less,
            (Tightens::Down, Some(order)) => order == Ordering::Greater,
            _ => true,
        },
    };
    Some(if tighter { Kind::ConstraintTightened } else { Kind::ConstraintLoosened })
}

/// How two limits compare; `None` where that has no meaning.
fn order(old: &Value, new: &Value) -> Option<Ordering> {
    match (old.as_f64(), new.as_f64()) {
        (Some(old), Some(new)) => old.partial_cmp(&new),
        _ => (old == new).then_some(Ordering::Equal),
    }
}
