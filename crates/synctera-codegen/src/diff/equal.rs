//! Whether two component schemas are the same but for their names and their words.

use std::collections::BTreeSet;

use serde_json::Value;

use super::view::is_words;
use crate::openapi::Checked;
use crate::openapi::pointer::component;

/// What is known of pairs of schemas, old name first. It is kept between questions, so that a chain of references
/// is walked once and not from each of its links.
#[derive(Debug, Default)]
pub(super) struct Equality<'d> {
    equal: BTreeSet<Names<'d>>,
    unequal: BTreeSet<Names<'d>>,
}

type Names<'d> = (&'d str, &'d str);

/// A pair of schemas that is being compared, and the pair that refers to it.
struct Link<'d> {
    names: Names<'d>,
    within: Option<usize>,
}

impl<'d> Equality<'d> {
    /// Compares two component schemas and all that they refer to under other names. A pair that is met again while
    /// it is being compared counts as equal, so that circles of references end.
    pub(super) fn of(&mut self, old: &Checked<'d>, a: &'d str, new: &Checked<'d>, b: &'d str) -> bool {
        let mut links: Vec<Link<'d>> = Vec::new();
        let mut met = BTreeSet::new();
        let mut open = Vec::new();
        let mut next = Some(((a, b), None));
        loop {
            if let Some((names, within)) = next.take()
                && !self.equal.contains(&names)
                && met.insert(names)
            {
                links.push(Link { names, within });
                let (Some(a), Some(b)) = (old.schema(names.0), new.schema(names.1)) else {
                    return self.refuse(&links, links.len() - 1);
                };
                if self.unequal.contains(&names) {
                    return self.refuse(&links, links.len() - 1);
                }
                open.push((links.len() - 1, a.value, b.value, Level::Schema));
            }
            let Some((within, a, b, level)) = open.pop() else { break };
            match step(a, b, level) {
                Step::Same(parts) => {
                    open.extend(parts.into_iter().map(|(a, b, level)| (within, a, b, level)))
                }
                Step::Names(names) => next = Some((names, Some(within))),
                Step::Different => return self.refuse(&links, within),
            }
        }
        self.equal.extend(met);
        true
    }

    /// A pair is unequal, and so is every pair that refers to it.
    fn refuse(&mut self, links: &[Link<'d>], from: usize) -> bool {
        let mut within = Some(from);
        while let Some(link) = within.and_then(|index| links.get(index)) {
            self.unequal.insert(link.names);
            within = link.within;
        }
        false
    }
}

/// What two values say without a look at what they refer to.
enum Step<'d> {
    /// As far as it goes they are the same, if these parts are.
    Same(Parts<'d>),
    /// They are the same if these schemas are.
    Names(Names<'d>),
    Different,
}

fn step<'d>(a: &'d Value, b: &'d Value, level: Level) -> Step<'d> {
    let parts = match (a, b) {
        (Value::Object(_), Value::Object(_)) => match (reference(a), reference(b)) {
            (Some(a), Some(b)) if level == Level::Schema => return references(a, b),
            _ => members(a, b, level),
        },
        (Value::Array(a), Value::Array(b)) => items(a, b),
        _ => (a == b).then(Vec::new),
    };
    parts.map_or(Step::Different, Step::Same)
}

/// References to components are followed; of any others only the text is compared.
fn references<'d>(a: &'d str, b: &'d str) -> Step<'d> {
    match (component(a), component(b)) {
        _ if a == b => Step::Same(Vec::new()),
        (Some(a), Some(b)) => Step::Names((a, b)),
        _ => Step::Different,
    }
}

/// What the keys of an object are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// Keywords.
    Schema,
    /// Names of properties or tags.
    Names,
}

type Parts<'d> = Vec<(&'d Value, &'d Value, Level)>;

fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

fn members<'d>(a: &'d Value, b: &'d Value, level: Level) -> Option<Parts<'d>> {
    let names = |value: &'d Value| -> BTreeSet<&'d str> {
        let keys = value.as_object().into_iter().flat_map(|map| map.keys()).map(String::as_str);
        keys.filter(|key| level == Level::Names || !(is_words(key) || *key == "mapping")).collect()
    };
    let (old, new) = (names(a), names(b));
    if old != new || (level == Level::Schema && !same_tags(a, b)) {
        return None;
    }
    let mut open = Vec::new();
    for key in old {
        let (a, b) = (a.get(key)?, b.get(key)?);
        match (level, key) {
            (Level::Schema, "required" | "enum") if !same_set(a, b) => return None,
            (Level::Schema, "required" | "enum") => {}
            (Level::Schema, "properties") => open.push((a, b, Level::Names)),
            _ => open.push((a, b, Level::Schema)),
        }
    }
    Some(open)
}

/// The tags of a mapping must be the same; where they lead is compared with the branches.
fn same_tags(a: &Value, b: &Value) -> bool {
    let tags = |value: &Value| {
        value
            .get("mapping")
            .and_then(Value::as_object)
            .map(|map| map.keys().cloned().collect::<BTreeSet<_>>())
    };
    tags(a) == tags(b)
}

fn same_set(a: &Value, b: &Value) -> bool {
    let texts = |value: &Value| {
        value.as_array().map(|list| list.iter().map(Value::to_string).collect::<BTreeSet<_>>())
    };
    texts(a) == texts(b)
}

/// Lists of schemas are compared in order: a reordered `allOf` under another name is not called a rename.
fn items<'d>(a: &'d [Value], b: &'d [Value]) -> Option<Parts<'d>> {
    (a.len() == b.len()).then(|| a.iter().zip(b).map(|(a, b)| (a, b, Level::Schema)).collect())
}
