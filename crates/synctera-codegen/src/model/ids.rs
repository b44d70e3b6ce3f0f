//! `type-ids`: an identifier has the type of what it identifies, wherever it stands and however the document types
//! it there.
//!
//! The kinds are the path parameters called `…_id` of the whole document, and those that an overlay adds in the
//! document's `x-synctera-ids`. A UUID is of the kind that ends its name (`originating_account_id` is an `account_id`),
//! or else of its own; a plain string only when its name is a kind. The `id` of what a path's last parameter leads to
//! is of that parameter's kind.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use crate::lower::{Log, walk};
use crate::model::{Operation, Shape, Type, TypeDef, naming};
use crate::openapi::schemas;
use crate::{Error, pointer};

/// The kinds of identifiers of a whole document, before areas are selected: no type depends on what is selected.
#[derive(Clone)]
pub(crate) struct Kinds {
    kinds: BTreeSet<String>,
    /// Names of components that are no text: identifiers cannot be called so.
    taken: BTreeSet<String>,
    /// The kind of the `id` of a component.
    resources: BTreeMap<String, String>,
    /// The kind of what a path lists: `card_id` for `/v1/cards`.
    collections: BTreeMap<String, String>,
    exceptions: Exceptions,
}

/// What an overlay says in `x-synctera-ids`.
#[derive(Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Exceptions {
    /// Kinds beside the path parameters.
    kinds: Vec<String>,
    /// The kinds of names that do not tell, or of `component.property`.
    names: BTreeMap<String, String>,
    /// Names that identify things of several kinds.
    any: BTreeSet<String>,
}

/// The extension of the document's root.
const EXTENSION: &str = "x-synctera-ids";

impl Kinds {
    pub(crate) fn of(document: &Value) -> Result<Self, Error> {
        let exceptions = match document.get(EXTENSION) {
            Some(written) => Exceptions::deserialize(written).map_err(|error| {
                Error::located(format!("`{EXTENSION}`: {error}"), format!("/{EXTENSION}"))
            })?,
            None => Exceptions::default(),
        };
        let mut kinds: BTreeSet<String> = exceptions.kinds.iter().cloned().collect();
        kinds.extend(exceptions.names.values().cloned());
        let mut document = document.clone();
        let shared = document.get("components").cloned().unwrap_or_default();
        let (mut collections, mut returned) = (BTreeMap::new(), Vec::new());
        walk::each_operation(&mut document, &mut Log::default(), |_, path, method, operation, _| {
            let names = path.split(['{', '}']).skip(1).step_by(2).filter(|name| name.ends_with("_id"));
            kinds.extend(names.map(str::to_owned));
            let path = unversioned(path);
            if let Some((collection, kind)) = addressed(path) {
                collections.insert(collection.to_owned(), kind.to_owned());
            }
            returned.push((path.to_owned(), method.to_owned(), bodies(operation, &shared)));
            Ok(())
        });
        let mut resources = BTreeMap::new();
        for (path, method, components) in returned {
            let kind = match method.as_str() {
                "get" | "put" | "patch" => addressed(&path).map(|(_, kind)| kind),
                "post" => collections.get(&path).map(String::as_str),
                _ => None,
            };
            let Some(kind) = kind else { continue };
            resources.extend(components.into_iter().map(|name| (name, kind.to_owned())));
        }
        Ok(Self { kinds, taken: BTreeSet::new(), resources, collections, exceptions })
    }

    /// The kinds whose names no component of another shape has.
    fn beside(&self, types: &BTreeMap<String, TypeDef>) -> Self {
        let can_be_id = |def: &TypeDef| match &def.shape {
            Shape::Id | Shape::Alias(Type::Text) => true,
            Shape::Alias(Type::Named(name)) => !types.contains_key(name) || is_text(types, name, 0),
            _ => false,
        };
        let taken = types.iter().filter(|(_, def)| !can_be_id(def)).map(|(name, _)| name.clone());
        Self { taken: taken.collect(), ..self.clone() }
    }

    /// The kind of a property or parameter, by its name.
    fn of_name(&self, owner: &str, name: &str, is_uuid: bool) -> Option<String> {
        self.kind_of_name(owner, name, is_uuid).filter(|kind| !self.taken.contains(kind))
    }

    fn kind_of_name(&self, owner: &str, name: &str, is_uuid: bool) -> Option<String> {
        let written =
            self.exceptions.names.get(&format!("{owner}.{name}")).or_else(|| self.exceptions.names.get(name));
        if let Some(kind) = written {
            return Some(kind.clone());
        }
        if self.exceptions.any.contains(name) {
            return None;
        }
        let singular = name.strip_suffix("_ids").map(|stem| format!("{stem}_id"));
        let name = singular.as_deref().unwrap_or(name);
        if self.kinds.contains(name) {
            return Some(name.to_owned());
        }
        if !is_uuid || !name.ends_with("_id") {
            return None;
        }
        let ends = self
            .kinds
            .iter()
            .filter(|kind| name.strip_suffix(kind.as_str()).is_some_and(|rest| rest.ends_with('_')));
        Some(ends.max_by_key(|kind| kind.len()).cloned().unwrap_or_else(|| name.to_owned()))
    }
}

/// The collection and the kind of what stands at a path: `/v1/cards` and `card_id` of `/v1/cards/{card_id}`.
fn addressed(path: &str) -> Option<(&str, &str)> {
    let (collection, last) = path.rsplit_once('/')?;
    let kind = last.strip_prefix('{')?.strip_suffix('}').filter(|name| name.ends_with("_id"))?;
    Some((collection, kind))
}

/// A path without its version: both versions of the API speak of the same things.
fn unversioned(path: &str) -> &str {
    let versioned =
        |rest: &&str| rest.split('/').next().is_some_and(|first| matches!(first, "v0" | "v1" | "v2"));
    match path.strip_prefix('/').filter(versioned) {
        Some(_) => &path[3..],
        None => path,
    }
}

/// The components that an operation takes and returns.
fn bodies(operation: &Value, shared: &Value) -> Vec<String> {
    let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
    let successes = responses.filter(|(status, _)| status.starts_with('2')).map(|(_, response)| response);
    let component = |holder: &Value| {
        let target = holder.get("$ref").and_then(Value::as_str);
        let target = target.and_then(|target| shared.pointer(target.strip_prefix("#/components")?));
        let content = target.unwrap_or(holder).get("content")?.as_object()?;
        content.values().find_map(|media| schemas::target(media.get("schema")?).map(str::to_owned))
    };
    successes.chain(operation.get("requestBody")).filter_map(component).collect()
}

/// Whether a component is an identifier or text under another name.
fn is_text(types: &BTreeMap<String, TypeDef>, name: &str, depth: usize) -> bool {
    match types.get(name).map(|def| &def.shape) {
        Some(Shape::Id | Shape::Alias(Type::Text)) => true,
        Some(Shape::Alias(Type::Named(next))) => depth < 64 && is_text(types, next, depth + 1),
        _ => false,
    }
}

/// Gives every identifier its type.
pub(super) fn assign(
    types: &mut BTreeMap<String, TypeDef>,
    operations: &mut [Operation],
    kinds: &Kinds,
    log: &mut Log,
) -> Result<(), Error> {
    let kinds = &kinds.beside(types);
    let mut pass = Pass { resources: resources(types, kinds), kinds, used: BTreeSet::new(), log };
    pass.components(types);
    for (name, def) in types.iter_mut() {
        pass.definition(name, def);
    }
    for operation in operations {
        pass.operation(operation);
    }
    let used = pass.used;
    define(types, used)
}

/// The kind of the `id` of each type: what is said of a union goes for its branches, and for what these hold as
/// their details.
fn resources(types: &BTreeMap<String, TypeDef>, kinds: &Kinds) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut open: Vec<(String, String)> =
        kinds.resources.iter().map(|(name, kind)| (name.clone(), kind.clone())).collect();
    while let Some((name, kind)) = open.pop() {
        let Some(def) = types.get(&name) else { continue };
        if found.contains_key(&name) {
            continue;
        }
        match &def.shape {
            Shape::Union(union) => {
                open.extend(union.branches.iter().map(|branch| (branch.component.clone(), kind.clone())));
            }
            Shape::Alias(Type::Named(target)) => open.push((target.clone(), kind.clone())),
            Shape::Record(record) if record.fields.iter().all(|field| field.wire != "id") => {
                let unions = record.fields.iter().filter_map(|field| match &field.ty {
                    Type::Named(target) if field.required => Some(target),
                    _ => None,
                });
                let unions = unions
                    .filter(|name| matches!(types.get(*name).map(|def| &def.shape), Some(Shape::Union(_))));
                open.extend(unions.map(|name| (name.clone(), kind.clone())));
            }
            _ => {}
        }
        found.insert(name, kind);
    }
    found
}

struct Pass<'a> {
    kinds: &'a Kinds,
    resources: BTreeMap<String, String>,
    used: BTreeSet<String>,
    log: &'a mut Log,
}

impl Pass<'_> {
    /// A component that is another name of a kind becomes an alias of it.
    fn components(&mut self, types: &mut BTreeMap<String, TypeDef>) {
        let ids = types.iter().filter(|(_, def)| matches!(def.shape, Shape::Id));
        let names: Vec<String> = ids.map(|(name, _)| name.clone()).collect();
        for name in names {
            let plain = name.strip_prefix("v0_").unwrap_or(&name);
            let Some(kind) = self.kinds.of_name("", plain, true).filter(|kind| *kind != name) else {
                continue;
            };
            self.note(&pointer::schema(&name), &kind);
            if let Some(def) = types.get_mut(&name) {
                def.shape = Shape::Alias(Type::Named(kind));
            }
        }
    }

    fn note(&mut self, at: &str, kind: &str) {
        self.used.insert(kind.to_owned());
        self.log.note("type-ids", at, format!("`{kind}`"));
    }

    fn definition(&mut self, name: &str, def: &mut TypeDef) {
        let at = pointer::schema(name);
        match &mut def.shape {
            Shape::Record(record) => {
                let owner = name.strip_prefix("v0_").unwrap_or(name);
                for field in &mut record.fields {
                    let at = pointer::push(&format!("{at}/properties"), &field.wire);
                    let resource = self.resources.get(name).filter(|_| field.wire == "id").cloned();
                    self.value(owner, &field.wire, resource, &mut field.ty, &at);
                }
            }
            Shape::Alias(ty) => self.value("", name, None, ty, &at),
            _ => {}
        }
    }

    fn operation(&mut self, operation: &mut Operation) {
        let (at, path) = (operation.pointer.clone(), operation.path.clone());
        for (index, parameter) in operation.parameters.iter_mut().enumerate() {
            let kind = self.kinds.collections.get(unversioned(&path)).filter(|_| parameter.name == "id");
            let (kind, at) = (kind.cloned(), format!("{at}/parameters/{index}"));
            self.value("", &parameter.name, kind, &mut parameter.ty, &at);
        }
    }

    /// The type of a value by its name, unless `resource` says what it identifies.
    fn value(&mut self, owner: &str, name: &str, resource: Option<String>, ty: &mut Type, at: &str) {
        match ty {
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => {
                self.value(owner, name, resource, inner, at);
            }
            Type::Uuid | Type::Text => {
                let is_uuid = *ty == Type::Uuid;
                let Some(kind) = resource.or_else(|| self.kinds.of_name(owner, name, is_uuid)) else {
                    return;
                };
                if kind != name {
                    self.note(at, &kind);
                }
                self.used.insert(kind.clone());
                *ty = Type::Named(kind);
            }
            _ => {}
        }
    }
}

/// The types of the kinds that are used and that no component of the document defines.
fn define(types: &mut BTreeMap<String, TypeDef>, used: BTreeSet<String>) -> Result<(), Error> {
    for kind in used {
        match types.get_mut(&kind) {
            Some(def) if matches!(def.shape, Shape::Id | Shape::Alias(Type::Text)) => def.shape = Shape::Id,
            Some(def) if matches!(&def.shape, Shape::Alias(Type::Named(name)) if *name == kind) => {
                def.shape = Shape::Id;
            }
            Some(_) => {
                return Err(Error::located(
                    format!("`{kind}` is wanted as the name of an identifier"),
                    pointer::schema(&kind),
                )
                .hint("rename the component by an overlay"));
            }
            None => {
                let what = kind.trim_end_matches("_id").replace('_', " ");
                let def = TypeDef {
                    ident: naming::type_name(&kind),
                    doc: format!("Identifies: {what}."),
                    shape: Shape::Id,
                    in_request: false,
                    in_response: false,
                };
                types.insert(kind, def);
            }
        }
    }
    Ok(())
}
