//! Which types requests and answers reach, and which contain themselves.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Answer, Body, OneWay, Operation, Shape, Type, TypeDef};

/// Marks the types that requests and answers can hold.
pub(super) fn mark(types: &mut BTreeMap<String, TypeDef>, operations: &[Operation]) {
    let mut requests = Vec::new();
    let mut answers = Vec::new();
    for operation in operations {
        requests.extend(operation.parameters.iter().filter_map(|p| p.ty.named().map(str::to_owned)));
        match &operation.body {
            Some(Body::Json(ty)) => requests.extend(ty.named().map(str::to_owned)),
            Some(Body::Form(component)) => requests.push(component.clone()),
            _ => {}
        }
        if let Answer::Json(ty) = &operation.answer {
            answers.extend(ty.named().map(str::to_owned));
        }
    }
    let (requests, answers) = (closure(types, requests), closure(types, answers));
    for (name, def) in types {
        def.in_request = requests.contains(name);
        // What no operation reaches (payloads of callbacks and webhooks) comes in as well.
        def.in_response = answers.contains(name) || !def.in_request;
        relax(def);
    }
}

/// A type that goes both ways cannot require what only one direction has.
fn relax(def: &mut TypeDef) {
    let (in_request, in_response) = (def.in_request, def.in_response);
    let Shape::Record(record) = &mut def.shape else { return };
    for field in &mut record.fields {
        field.required &= match field.one_way {
            Some(OneWay::Answers) => !in_request,
            Some(OneWay::Requests) => !in_response,
            None => true,
        };
    }
}

fn closure(types: &BTreeMap<String, TypeDef>, mut open: Vec<String>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(def) = types.get(&name)
            && reached.insert(name)
        {
            open.extend(parts(def).into_iter().map(str::to_owned));
        }
    }
    reached
}

fn parts(def: &TypeDef) -> Vec<&str> {
    match &def.shape {
        Shape::Record(record) => record.fields.iter().filter_map(|field| field.ty.named()).collect(),
        Shape::Union(union) => {
            let branches = union.branches.iter().map(|branch| branch.component.as_str());
            branches.chain(std::iter::once(union.kind.as_str())).collect()
        }
        Shape::Alias(ty) => ty.named().into_iter().collect(),
        Shape::Enum(_) | Shape::Id => Vec::new(),
    }
}

/// `break-circles`: boxes the fields through which a type would contain itself.
pub(super) fn break_circles(types: &mut BTreeMap<String, TypeDef>) {
    let names: Vec<String> = types.keys().cloned().collect();
    for name in names {
        let Some(TypeDef { shape: Shape::Record(record), .. }) = types.get(&name) else { continue };
        let circular: Vec<usize> = record
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| held(&field.ty).is_some_and(|part| holds(types, part, &name)))
            .map(|(index, _)| index)
            .collect();
        if let Some(Shape::Record(record)) = types.get_mut(&name).map(|def| &mut def.shape) {
            for index in circular {
                let ty = record.fields[index].ty.clone();
                record.fields[index].ty = Type::Boxed(Box::new(ty));
            }
        }
    }
}

/// The component that a value of this type holds in place, without a heap in between.
fn held(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::Nullable(inner) => held(inner),
        _ => None,
    }
}

fn holds(types: &BTreeMap<String, TypeDef>, from: &str, wanted: &str) -> bool {
    let mut open = vec![from];
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == wanted {
            return true;
        }
        if !seen.insert(name) {
            continue;
        }
        match types.get(name).map(|def| &def.shape) {
            Some(Shape::Record(record)) => {
                open.extend(record.fields.iter().filter_map(|field| held(&field.ty)))
            }
            Some(Shape::Union(union)) => open.extend(union.branches.iter().map(|b| b.component.as_str())),
            Some(Shape::Alias(ty)) => open.extend(held(ty)),
            _ => {}
        }
    }
    false
}
