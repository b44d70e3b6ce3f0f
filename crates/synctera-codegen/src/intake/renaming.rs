//! Names that an overlay gives to schemas: `x-synctera-name`.
//!
//! What the vendor wrote once and a rule named by each of its places (`naming`) becomes one again, and a name that says
//! too little becomes another. Which schemas are one is never guessed: whoever gives two of them one name says so, and
//! once they differ, that is an error.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{compare, naming};
use crate::Error;
use crate::openapi::keywords::{self, Keys};
use crate::openapi::pointer::{component, schema, schema_ref};

/// The name that an overlay gives to a component schema.
const MARK: &str = "x-synctera-name";

/// Gives every marked schema its name, wherever it is referred to.
pub(crate) fn rename(document: &mut Value) -> Result<(), Error> {
    let names = names(document)?;
    if names.is_empty() {
        return Ok(());
    }
    refuse_implied(document, &names)?;
    keywords::rewrite_references(document, Keys::Keywords, &mut |_, target| {
        let (_, old) = keywords::component_of(target).filter(|(kind, _)| *kind == "schemas")?;
        let rest = target.strip_prefix(&schema_ref(old))?;
        Some(format!("{}{rest}", schema_ref(names.get(old)?)))
    });
    let Some(schemas) = naming::components_mut(document, "schemas") else { return Ok(()) };
    // All are taken out before one is put back: a new name may be what another schema was called.
    let renamed = names.iter().map(|(old, new)| (old, new, schemas.remove(old).unwrap_or_default()));
    let renamed: Vec<_> = renamed.collect();
    renamed.into_iter().try_for_each(|(old, new, schema)| put(schemas, old, new, schema))
}

/// Old name → new name, of all marked schemas; the marks are taken away.
fn names(document: &mut Value) -> Result<BTreeMap<String, String>, Error> {
    let mut names = BTreeMap::new();
    let Some(schemas) = naming::components_mut(document, "schemas") else { return Ok(names) };
    for (old, schema) in schemas.iter_mut() {
        let Some(mark) = schema.as_object_mut().and_then(|schema| schema.remove(MARK)) else { continue };
        let new = mark.as_str().filter(|new| is_name(new));
        let new = new.ok_or_else(|| {
            refusal(
                old,
                format!("`{MARK}` is {mark}"),
                "letters, digits and underscores, and no number that could be the bundler's",
            )
        })?;
        names.insert(old.clone(), new.to_owned());
    }
    match names.iter().find(|(_, new)| schemas.contains_key(*new) && !names.contains_key(*new)) {
        None => Ok(names),
        Some((old, new)) => Err(refusal(
            old,
            format!("the name `{new}` is taken"),
            "choose another, or give the schema that has it another one",
        )),
    }
}

fn put(schemas: &mut Map<String, Value>, old: &str, new: &str, renamed: Value) -> Result<(), Error> {
    let Some(known) = schemas.get(new) else {
        schemas.insert(new.to_owned(), renamed);
        return Ok(());
    };
    match compare::difference(known, &renamed, Keys::Keywords) {
        None => Ok(()),
        Some(place) => {
            let what = format!("`{new}` is the name of two schemas, and they differ at {place}");
            Err(refusal(old, what, "give this one a name of its own in the overlay"))
        }
    }
}

/// Without a mapping, the value of a discriminator is the name of the schema: there it cannot have another.
fn refuse_implied(document: &Value, names: &BTreeMap<String, String>) -> Result<(), Error> {
    let mut implied = None;
    keywords::each(document, Keys::Keywords, &mut |pointer, object| {
        if !object.contains_key("discriminator") {
            return;
        }
        let branches = ["oneOf", "anyOf"].iter().filter_map(|key| object.get(*key)?.as_array()).flatten();
        let branches = branches.filter_map(|branch| component(branch["$ref"].as_str()?));
        let mapped = |name: &str| keywords::mapping(object).any(|(_, target)| *target == *schema_ref(name));
        let mut branches = branches.filter(|name| names.contains_key(*name) && !mapped(name));
        if let (None, Some(name)) = (&implied, branches.next()) {
            implied = Some((name.to_owned(), pointer.to_owned()));
        }
    });
    match implied {
        None => Ok(()),
        Some((name, union)) => {
            let what = format!("its name is the value of a discriminator, at {union}");
            Err(refusal(&name, what, "write the discriminator's mapping first, in an overlay"))
        }
    }
}

fn is_name(name: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(is_word)
        && naming::base(name).is_none()
}

fn refusal(name: &str, what: String, hint: &str) -> Error {
    Error::new(what).at(schema(name)).hint(hint)
}
