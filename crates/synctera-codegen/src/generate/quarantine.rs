//! Leaving out what cannot be right, so that everything else is generated.
//!
//! The passes refuse a place of the document as it stands when they run. From there the operations that reach that
//! place are found, taken out of the document, and the passes run again on the rest.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{Error, LeftOut, Selection, lower, pointer};

/// What is still to be generated, and what was left out so far.
pub(super) struct Remaining {
    pub(super) document: Value,
    /// Component schemas that are not generated for their own sake.
    pub(super) without: BTreeSet<String>,
    pub(super) left_out: Vec<LeftOut>,
    /// The component schemas that would be, as long as nothing is wrong with them.
    roots: BTreeSet<String>,
}

impl Remaining {
    pub(super) fn all_of(document: &Value, selection: &Selection) -> Self {
        let roots = lower::roots(document, selection).into_iter().collect();
        Self { document: document.clone(), without: BTreeSet::new(), left_out: Vec::new(), roots }
    }

    /// Takes out what reaches the refused places of `lowered`; fails when nothing does.
    pub(super) fn leave_out(&mut self, lowered: &Value, refusals: Vec<Error>) -> Result<(), Error> {
        let users = Users::of(lowered);
        let mut progress = false;
        for refusal in &refusals {
            let culprits = users.reaching(refusal.pointer().unwrap_or_default());
            for operation in culprits.operations {
                progress |= self.without_operation(&operation, refusal);
            }
            for schema in culprits.schemas {
                progress |= self.without_schema(schema, refusal);
            }
        }
        match refusals.into_iter().next() {
            Some(first) if !progress => Err(first),
            _ => Ok(()),
        }
    }

    fn without_operation(&mut self, at: &str, reason: &Error) -> bool {
        let [_, path, method] = &pointer::tokens(at)[..] else { return false };
        let Some(item) = self.document["paths"].get_mut(path).and_then(Value::as_object_mut) else {
            return false;
        };
        let Some(operation) = item.remove(method) else { return false };
        let name = operation.get("operationId").and_then(Value::as_str).unwrap_or(method);
        self.left_out.push(LeftOut::new(format!("operation `{name}`"), at, reason.clone()));
        true
    }

    fn without_schema(&mut self, name: String, reason: &Error) -> bool {
        if self.roots.contains(&name) && !self.without.contains(&name) {
            let at = pointer::schema(&name);
            self.left_out.push(LeftOut::new(format!("schema `{name}`"), at, reason.clone()));
        }
        self.without.insert(name)
    }
}

/// Who refers to each component schema.
struct Users {
    of_schema: BTreeMap<String, Vec<String>>,
}

#[derive(Default)]
struct Culprits {
    operations: BTreeSet<String>,
    schemas: BTreeSet<String>,
}

impl Users {
    fn of(document: &Value) -> Self {
        let mut of_schema: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (target, at) in lower::references(document) {
            of_schema.entry(target).or_default().push(at);
        }
        Self { of_schema }
    }

    /// The operations and component schemas that hold a place or reach the component that holds it.
    fn reaching(&self, at: &str) -> Culprits {
        let mut culprits = Culprits::default();
        let mut open = vec![at.to_owned()];
        while let Some(at) = open.pop() {
            let segments: Vec<&str> = at.split('/').skip(1).collect();
            match segments[..] {
                ["paths", path, method, ..] => {
                    culprits.operations.insert(format!("/paths/{path}/{method}"));
                }
                ["components", "schemas", name, ..] => {
                    let name = name.replace("~1", "/").replace("~0", "~");
                    if culprits.schemas.insert(name.clone()) {
                        open.extend(self.of_schema.get(&name).into_iter().flatten().cloned());
                    }
                }
                _ => {}
            }
        }
        culprits
    }
}
