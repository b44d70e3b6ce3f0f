//! `names`: things that would get one name are told apart by a number.
//!
//! The first in the order of the document keeps the plain name. Every number is reported, so that nobody is surprised
//! when a later document moves it.

use std::collections::{BTreeMap, BTreeSet};

use super::{constant_name, field_name, method_name, numbered, type_name, variant_name};
use crate::lower::Log;
use crate::model::{Branch, Operation, Parameter, Place, Record, Shape, TypeDef};
use crate::{Error, pointer};

const PASS: &str = "names";

/// Arguments of a method that are not parameters of the document, and what its body calls its own.
const ARGUMENTS: [&str; 6] = ["body", "params", "url", "request", "client", "value"];

/// Gives every type, field, variant and argument a name of its own. Two operations of one method name cannot be told
/// apart in the report, the requests and the metrics of their users: the second is refused.
pub(in crate::model) fn settle(
    types: &mut BTreeMap<String, TypeDef>,
    operations: &mut [Operation],
    log: &mut Log,
) {
    methods(operations, log);
    let mut taken: BTreeSet<String> =
        operations.iter().map(|operation| format!("{}Params", type_name(&operation.id))).collect();
    for (component, def) in types {
        let at = pointer::schema(component);
        settle_one(&mut def.ident, "", &mut taken, &at, log);
        match &mut def.shape {
            Shape::Record(record) => fields(record, &at, log),
            Shape::Enum(values) => variants(values, &at, log),
            Shape::Union(union) => branches(&mut union.branches, &at, log),
            _ => {}
        }
    }
}

/// Numbers a name where it is taken, and says so.
fn settle_one(name: &mut String, separator: &str, taken: &mut BTreeSet<String>, at: &str, log: &mut Log) {
    let settled = numbered(name.clone(), separator, taken);
    if settled != *name {
        log.note(PASS, at, format!("`{name}` is taken: `{settled}`"));
        *name = settled;
    }
}

fn fields(record: &mut Record, at: &str, log: &mut Log) {
    let mut taken = BTreeSet::new();
    for field in &mut record.fields {
        let at = pointer::push(&format!("{at}/properties"), &field.wire);
        settle_bare(&mut field.ident, &mut taken, &at, log);
    }
}

/// As [`settle_one`], of names whose setters leave a closing `_` away.
fn settle_bare(name: &mut String, taken: &mut BTreeSet<String>, at: &str, log: &mut Log) {
    let bare = name.trim_end_matches('_').to_owned();
    if taken.insert(bare.clone()) {
        return;
    }
    let mut settled = bare;
    settle_one(&mut settled, "_", taken, at, log);
    *name = settled;
}

fn variants(values: &[String], at: &str, log: &mut Log) {
    for (index, (value, name)) in values.iter().zip(super::variant_names(values)).enumerate() {
        let plain = variant_name(value);
        if name != plain {
            log.note(PASS, format!("{at}/enum/{index}"), format!("`{plain}` is taken: `{name}`"));
        }
    }
}

/// Variants are also told apart in `snake_case`: their helpers are called so.
fn branches(branches: &mut [Branch], at: &str, log: &mut Log) {
    let mut taken = BTreeSet::from(["unrecognized".to_owned()]);
    let mut names = BTreeSet::from(["Unrecognized".to_owned()]);
    for branch in branches {
        let plain = branch.variant.clone();
        let free = |name: &String| !names.contains(name) && !taken.contains(&method_name(name));
        let numbered = (2..).map(|number| format!("{plain}{number}"));
        let Some(name) = std::iter::once(plain.clone()).chain(numbered).find(free) else { continue };
        let bare = method_name(&name).trim_end_matches('_').to_owned();
        taken.extend(["is_", "as_", "into_"].map(|prefix| format!("{prefix}{bare}")));
        taken.insert(method_name(&name));
        names.insert(name.clone());
        if name != plain {
            log.note(PASS, at, format!("`{plain}` is taken: `{name}`"));
            branch.variant = name;
        }
    }
}

fn methods(operations: &mut [Operation], log: &mut Log) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for operation in operations {
        let at = operation.pointer.clone();
        let name = method_name(&operation.id);
        // Names are settled in both spellings: the constant of an operation and its method.
        let known = seen.get(&name).or_else(|| seen.get(&constant_name(&operation.id)));
        if let Some(first) = known {
            let what = format!("method name `{name}` is also that of {first}");
            log.refuse(
                Error::located(what, at).hint("give one of the two another operationId by an overlay"),
            );
            continue;
        }
        seen.insert(constant_name(&operation.id), at.clone());
        seen.insert(name, at.clone());
        parameters(&mut operation.parameters, &at, log);
    }
}

fn parameters(parameters: &mut [Parameter], at: &str, log: &mut Log) {
    let mut arguments: BTreeSet<String> = ARGUMENTS.map(str::to_owned).into();
    let mut taken = BTreeSet::new();
    for parameter in parameters {
        let name = field_name(&parameter.name);
        match parameter.place {
            Place::Path if !arguments.insert(name.trim_end_matches('_').to_owned()) => {
                let what = format!("an argument of the method would be called `{name}` as another one is");
                log.refuse(
                    Error::located(what, at).hint("give the path parameter another name by an overlay"),
                );
            }
            Place::Path => {}
            Place::Query | Place::Header => {
                parameter.ident = name;
                settle_bare(&mut parameter.ident, &mut taken, at, log);
            }
        }
    }
}
