//! Which types requests and responses reach, and which contain themselves.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Body, OneWay, Operation, Shape, Type, TypeDef};

/// Marks the types that requests and responses can hold.
pub(super) fn mark(types: &mut BTreeMap<String, TypeDef>, operations: &[Operation]) {
    let requests = closure(types, operations.iter().flat_map(sent).collect());
    let responses = closure(types, operations.iter().filter_map(returned).collect());
    for (name, def) in types {
        def.in_request = requests.contains(name);
        // What no operation reaches (payloads of callbacks and webhooks) comes in as well.
        def.in_response = responses.contains(name) || !def.in_request;
        relax(def);
    }
}

/// The areas whose operations reach a type. One that no operation reaches, or one without an area, has none: it is always
/// there.
pub(super) fn areas(
    types: &BTreeMap<String, TypeDef>,
    operations: &[Operation],
) -> BTreeMap<String, BTreeSet<String>> {
    let mut by_area: BTreeMap<Option<&String>, Vec<String>> = BTreeMap::new();
    for operation in operations {
        let reached = sent(operation).into_iter().chain(returned(operation));
        by_area.entry(operation.area.as_ref()).or_default().extend(reached);
    }
    let always = always(types, by_area.remove(&None).unwrap_or_default(), &by_area);
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (area, roots) in by_area {
        for name in closure(types, roots).difference(&always) {
            found.entry(name.clone()).or_default().extend(area.cloned());
        }
    }
    found
}

/// The types that are compiled whatever the features: roots of the document's own, and what they need.
fn always(
    types: &BTreeMap<String, TypeDef>,
    mut roots: Vec<String>,
    by_area: &BTreeMap<Option<&String>, Vec<String>>,
) -> BTreeSet<String> {
    let reached = closure(types, by_area.values().flatten().cloned().collect());
    roots.extend(types.keys().filter(|name| !reached.contains(*name)).cloned());
    closure(types, roots)
}

/// The components that a request of the operation names.
fn sent(operation: &Operation) -> Vec<String> {
    let parameters = operation.parameters.iter().filter_map(|parameter| parameter.ty.named());
    let body = match &operation.body {
        Some(Body::Json(ty) | Body::UrlEncoded(ty)) => ty.named(),
        Some(Body::Form(component)) => Some(component.as_str()),
        _ => None,
    };
    parameters.chain(body).map(str::to_owned).collect()
}

/// The component that a successful response of the operation names.
fn returned(operation: &Operation) -> Option<String> {
    operation.response.json()?.named().map(str::to_owned)
}

/// A type that goes both ways cannot require what only one direction has.
fn relax(def: &mut TypeDef) {
    let (in_request, in_response) = (def.in_request, def.in_response);
    let Shape::Record(record) = &mut def.shape else { return };
    for field in &mut record.fields {
        field.required &= match field.one_way {
            Some(OneWay::Responses) => !in_request,
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
