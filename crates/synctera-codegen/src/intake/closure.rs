//! The components that an operation needs, found by following references.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::Error;
use crate::openapi::keywords::{self, Keys};
use crate::openapi::pointer::{push, tokens};

/// The components of `root` that `node` needs, directly and through others.
///
/// `paths_pointer` is where `node` stands, for the pointers of refusals.
pub(crate) fn components(root: &Value, paths: &Value, paths_pointer: &str) -> Result<Value, Error> {
    let mut needed: BTreeSet<(String, String)> = BTreeSet::new();
    let mut found = Map::new();
    let mut open = vec![(paths_pointer.to_owned(), paths, Keys::Names)];
    for (scheme, pointer) in security_schemes(root, paths) {
        need(root, &format!("#/components/securitySchemes/{scheme}"), &pointer, &mut needed, &mut open)?;
    }
    while let Some((place, node, keys)) = open.pop() {
        for (pointer, target) in keywords::references(node, keys) {
            need(root, &target, &format!("{place}{pointer}"), &mut needed, &mut open)?;
        }
    }
    for (kind, name) in needed {
        let component = root["components"][&kind][&name].clone();
        let names = found.entry(kind).or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(names) = names {
            names.insert(name, component);
        }
    }
    Ok(Value::Object(found))
}

fn need<'a>(
    root: &'a Value,
    target: &str,
    pointer: &str,
    needed: &mut BTreeSet<(String, String)>,
    open: &mut Vec<(String, &'a Value, Keys)>,
) -> Result<(), Error> {
    let (kind, name) = resolve(root, target).map_err(|error| error.at(pointer))?;
    if needed.insert((kind.clone(), name.clone())) {
        let place = push(&push("/components", &kind), &name);
        open.push((place, &root["components"][&kind][&name], Keys::Keywords));
    }
    Ok(())
}

/// The component that a reference needs; refuses what does not exist or does not stand in this document.
pub(crate) fn resolve(root: &Value, target: &str) -> Result<(String, String), Error> {
    let Some(pointer) = target.strip_prefix('#') else {
        return resolve_name(root, target);
    };
    let dangling = || Error::new(format!("dangling reference: nothing stands at {target}"));
    root.pointer(pointer).ok_or_else(dangling)?;
    match tokens(pointer).as_slice() {
        [components, kind, name, ..] if components == "components" => Ok((kind.clone(), name.clone())),
        _ => Err(Error::new(format!("a reference to {target}, which is not a component"))
            .hint("move the target into `components` in a copy of the document")),
    }
}

/// A discriminator mapping may name a schema without `#/components/schemas/`.
fn resolve_name(root: &Value, name: &str) -> Result<(String, String), Error> {
    match root["components"]["schemas"].get(name) {
        Some(_) => Ok(("schemas".to_owned(), name.to_owned())),
        None => Err(Error::new(format!("a reference into another document: {name}"))
            .hint("bundle the document into one file first")),
    }
}

/// The security schemes in force: those of the operations where they have any, those of the document otherwise.
fn security_schemes(root: &Value, paths: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut collect = |pointer: &str, security: Option<&Value>| {
        for requirement in security.and_then(Value::as_array).into_iter().flatten() {
            let names = requirement.as_object().into_iter().flat_map(Map::keys);
            found.extend(names.map(|name| (name.clone(), push(pointer, "security"))));
        }
    };
    collect("", root.get("security"));
    keywords::each(paths, Keys::Names, &mut |pointer, object| {
        collect(&format!("/paths{pointer}"), object.get("security"))
    });
    found
}
