//! `narrow-tags`: what a branch of a union may say in its discriminator.
//!
//! A branch that one value leads to has no field for it: it writes the value and checks it, so that it cannot
//! be sent under another. A branch that several values lead to keeps a field with an enum of just these.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::Log;
use crate::model::{Field, Rules, Shape, Type, TypeDef, Union, naming};
use crate::pointer;

type Values = BTreeMap<(String, String), BTreeSet<String>>;

/// Narrows every branch and names the enum that each union's `kind()` returns.
pub(super) fn narrow(types: &mut BTreeMap<String, TypeDef>, log: &mut Log) {
    name_kinds(types);
    for ((component, tag), values) in values_of_branches(types) {
        let values: Vec<String> = values.into_iter().collect();
        log.note("narrow-tags", pointer::schema(&component), format!("{tag}: {}", values.join(", ")));
        match values.as_slice() {
            [only] => write_only_value(types, &component, &tag, only),
            _ => keep_field(types, &component, &tag, values),
        }
    }
}

fn values_of_branches(types: &BTreeMap<String, TypeDef>) -> Values {
    let mut values = Values::new();
    for union in types.values().filter_map(union) {
        for branch in &union.branches {
            let key = (branch.component.clone(), union.tag.clone());
            values.entry(key).or_default().extend(branch.values.iter().cloned());
        }
    }
    values
}

fn union(def: &TypeDef) -> Option<&Union> {
    match &def.shape {
        Shape::Union(union) => Some(union),
        _ => None,
    }
}

fn write_only_value(types: &mut BTreeMap<String, TypeDef>, component: &str, tag: &str, value: &str) {
    if let Some(Shape::Record(record)) = types.get_mut(component).map(|def| &mut def.shape) {
        record.fields.retain(|field| field.wire != tag);
        record.tags.push((tag.to_owned(), value.to_owned()));
    }
}

fn keep_field(types: &mut BTreeMap<String, TypeDef>, component: &str, tag: &str, values: Vec<String>) {
    let known = |name: &str| !matches!(types.get(name).map(|def| &def.shape), None | Some(Shape::Enum(_)));
    let name = free_name(format!("{component}_{tag}"), known);
    let doc = format!("The values of `{tag}` that lead to `{}`.", naming::type_name(component));
    types.insert(name.clone(), enumeration(&name, doc, values));
    if let Some(Shape::Record(record)) = types.get_mut(component).map(|def| &mut def.shape) {
        let doc = record.fields.iter().find(|field| field.wire == tag).map(|field| field.doc.clone());
        record.fields.retain(|field| field.wire != tag);
        record.fields.push(tag_field(tag, name, doc.unwrap_or_default()));
        record.fields.sort_by(|a, b| a.wire.cmp(&b.wire));
    }
}

/// The name itself, or else the first with a number that nothing else has.
fn free_name(name: String, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

fn tag_field(tag: &str, component: String, doc: String) -> Field {
    Field {
        wire: tag.to_owned(),
        ident: naming::field_name(tag),
        doc,
        ty: Type::Named(component),
        required: true,
        one_way: None,
        nullable: false,
        sensitive: false,
        rules: Rules::default(),
    }
}

fn enumeration(name: &str, doc: String, values: Vec<String>) -> TypeDef {
    TypeDef {
        ident: naming::type_name(name),
        doc,
        shape: Shape::Enum(values),
        in_request: false,
        in_response: false,
    }
}

/// The enum that all branches share for the tag, or else a new one of the union's values.
fn name_kinds(types: &mut BTreeMap<String, TypeDef>) {
    let unions: Vec<String> =
        types.iter().filter(|(_, def)| union(def).is_some()).map(|(name, _)| name.clone()).collect();
    for name in unions {
        let Some(Shape::Union(found)) = types.get(&name).map(|def| &def.shape) else { continue };
        let kind = match shared_enum(types, found) {
            Some(shared) => shared,
            None => add_kind(types, &name),
        };
        if let Some(Shape::Union(found)) = types.get_mut(&name).map(|def| &mut def.shape) {
            found.kind = kind;
        }
    }
}

fn shared_enum(types: &BTreeMap<String, TypeDef>, union: &Union) -> Option<String> {
    let mut enums = union.branches.iter().map(|branch| tag_enum(types, &branch.component, &union.tag));
    let first = enums.next()??;
    let all_same = enums.all(|other| other.as_deref() == Some(first.as_str()));
    let Shape::Enum(known) = &types.get(&first)?.shape else { return None };
    let complete = union.branches.iter().flat_map(|branch| &branch.values).all(|value| known.contains(value));
    (all_same && complete && union.branches.len() > 1).then_some(first)
}

fn tag_enum(types: &BTreeMap<String, TypeDef>, component: &str, tag: &str) -> Option<String> {
    let Shape::Record(record) = &types.get(component)?.shape else { return None };
    let mut name = record.fields.iter().find(|field| field.wire == tag)?.ty.named()?.to_owned();
    while let Some(Shape::Alias(Type::Named(target))) = types.get(&name).map(|def| &def.shape) {
        name = target.clone();
    }
    Some(name)
}

fn add_kind(types: &mut BTreeMap<String, TypeDef>, union_name: &str) -> String {
    let name = free_name(format!("{union_name}_kind"), |name| types.contains_key(name));
    let Some(found) = types.get(union_name).and_then(union) else { return name };
    let mut values: Vec<String> = found.branches.iter().flat_map(|branch| branch.values.clone()).collect();
    values.sort();
    values.dedup();
    let doc = format!("The kinds of [`{}`].", naming::type_name(union_name));
    types.insert(name.clone(), enumeration(&name, doc, values));
    name
}
