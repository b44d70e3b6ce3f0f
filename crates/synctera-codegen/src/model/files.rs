//! `files`: bytes stand in the parts of multipart forms; anywhere else they are text.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::Log;
use crate::model::{Body, Operation, Record, Shape, Type, TypeDef};
use crate::pointer;

/// Gives forms types of their own, and leaves files only where a part can hold them.
pub(super) fn settle(types: &mut BTreeMap<String, TypeDef>, operations: &mut [Operation], log: &mut Log) {
    let forms = separate(types, operations, log);
    let aliases: BTreeMap<String, Type> = types.iter().filter_map(file_alias).collect();
    for (name, def) in types.iter_mut() {
        let is_form = forms.contains(name);
        match &mut def.shape {
            Shape::Record(record) if is_form => parts(record, &aliases),
            Shape::Record(record) => {
                record.fields.iter_mut().for_each(|field| to_text(&mut field.ty, name, log));
            }
            Shape::Alias(ty) => to_text(ty, name, log),
            _ => {}
        }
    }
    for operation in operations {
        let body = match &mut operation.body {
            Some(Body::Json(ty) | Body::UrlEncoded(ty)) => Some(ty),
            _ => None,
        };
        let response = operation.response.json_mut();
        body.into_iter().chain(response).for_each(|ty| to_text(ty, &operation.id, log));
    }
}

/// The components that are forms and nothing else: one that is also read or written as JSON is copied.
fn separate(
    types: &mut BTreeMap<String, TypeDef>,
    operations: &mut [Operation],
    log: &mut Log,
) -> BTreeSet<String> {
    let as_json: BTreeSet<String> =
        types.values().flat_map(named_in).chain(operations.iter().flat_map(json)).collect();
    let mut forms = BTreeSet::new();
    for operation in operations {
        let Some(Body::Form(component)) = &mut operation.body else { continue };
        if as_json.contains(component) {
            let copy = format!("{component}_form");
            if !types.contains_key(&copy)
                && let Some(def) = types.get(component).and_then(|def| copied(def, &copy))
            {
                log.note(
                    "files",
                    pointer::schema(component),
                    format!("also sent as JSON: `{copy}` is the form"),
                );
                types.insert(copy.clone(), def);
            }
            *component = copy;
        }
        forms.insert(component.clone());
    }
    forms
}

fn copied(def: &TypeDef, name: &str) -> Option<TypeDef> {
    let Shape::Record(record) = &def.shape else { return None };
    let record = Record { fields: record.fields.clone(), tags: record.tags.clone() };
    Some(TypeDef {
        ident: crate::model::type_name(name),
        doc: def.doc.clone(),
        shape: Shape::Record(record),
        in_request: false,
        in_response: false,
    })
}

fn json(operation: &Operation) -> Vec<String> {
    let body = match &operation.body {
        Some(Body::Json(ty) | Body::UrlEncoded(ty)) => ty.named(),
        _ => None,
    };
    let response = operation.response.json().and_then(Type::named);
    body.into_iter().chain(response).map(str::to_owned).collect()
}

fn named_in(def: &TypeDef) -> Vec<String> {
    let names: Vec<&str> = match &def.shape {
        Shape::Record(record) => record.fields.iter().filter_map(|field| field.ty.named()).collect(),
        Shape::Union(union) => union.branches.iter().map(|branch| branch.component.as_str()).collect(),
        Shape::Alias(ty) => ty.named().into_iter().collect(),
        Shape::Enum(_) | Shape::Id => Vec::new(),
    };
    names.into_iter().map(str::to_owned).collect()
}

/// Components that are other names for a file or a list of files.
fn file_alias((name, def): (&String, &TypeDef)) -> Option<(String, Type)> {
    match &def.shape {
        Shape::Alias(ty) if is_part(ty) => Some((name.clone(), ty.clone())),
        _ => None,
    }
}

fn is_part(ty: &Type) -> bool {
    match ty {
        Type::File => true,
        Type::List(item) => **item == Type::File,
        _ => false,
    }
}

/// A form's parts hold files and lists of files themselves, whatever they are called.
fn parts(record: &mut Record, aliases: &BTreeMap<String, Type>) {
    for field in &mut record.fields {
        let file = match &field.ty {
            Type::Named(name) => aliases.get(name).cloned(),
            Type::List(item) => {
                item.named().and_then(|name| aliases.get(name)).map(|ty| Type::List(Box::new(ty.clone())))
            }
            _ => None,
        };
        if let Some(file) = file.filter(is_part) {
            field.ty = file;
        }
        if !is_part(&field.ty) {
            replace(&mut field.ty);
        }
    }
}

fn to_text(ty: &mut Type, name: &str, log: &mut Log) {
    if replace(ty) {
        log.note("files", pointer::schema(name), "`format: binary` outside a multipart form: text");
    }
}

/// Whether there was a file in it.
fn replace(ty: &mut Type) -> bool {
    match ty {
        Type::File => {
            *ty = Type::Text;
            true
        }
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => replace(inner),
        _ => false,
    }
}
