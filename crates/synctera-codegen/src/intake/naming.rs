//! Names that the vendor's bundler made by appending a number (`customer_id1`) never reach the merged document.
//!
//! Which number a component gets depends on what else stood in the vendor's document, so the name says nothing and
//! changes meaning between releases. Three rules replace it, none of which looks at which fragments happen to be here:
//!
//! - `inline-suffixed`: parameters, responses and the like are written where they are used; their names mean nothing.
//! - `unsuffixed-scalar`: a plain string, number or boolean takes the name without the number, unless another
//!   structure has that name: then it too is written where it is used.
//! - `named-by-place`: any other schema is named by where it is used: `address1` as property `address` of `shipping`
//!   becomes `address_of_shipping`, in each place its own. (`shipping_address` would read better, and is what the vendor
//!   may call something else.) Which places are one schema is for an overlay to say: see `renaming`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{compare, fragment::Fragment, report::Change};
use crate::Error;
use crate::openapi::keywords::{self, Keys};
use crate::openapi::pointer::{push, tokens};

/// The name without the bundler's number; `None` for a name that has none.
pub(crate) fn base(name: &str) -> Option<&str> {
    let base = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = &name[base.len()..];
    let is_count = (1..=2).contains(&number.len()) && !number.starts_with('0');
    (is_count && base.len() >= 2 && base.ends_with(|c: char| c.is_ascii_alphabetic())).then_some(base)
}

/// Replaces every suffixed name in the fragments of one API version; the changes, or the refusal, of each.
pub(crate) fn resolve(fragments: &mut [&mut Fragment]) -> Vec<Result<Vec<Change>, Error>> {
    let clear = unambiguous_scalars(fragments);
    let renamed = fragments.iter_mut().map(|fragment| {
        let file = fragment.file().to_owned();
        Renaming::new(fragment, &clear).run().map_err(|error| error.in_file(file))
    });
    renamed.collect()
}

/// The unsuffixed names that stand for one structure in all fragments, counting suffixed scalars under their base.
fn unambiguous_scalars(fragments: &[&mut Fragment]) -> BTreeSet<String> {
    let mut forms: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for fragment in fragments {
        for (name, schema) in schemas(&fragment.root) {
            let name = base(name).filter(|_| is_scalar(schema)).unwrap_or(name);
            let known = forms.entry(name.to_owned()).or_default();
            if known.iter().all(|form| compare::difference(form, schema, Keys::Keywords).is_some()) {
                known.push(schema.clone());
            }
        }
    }
    forms.into_iter().filter(|(_, forms)| forms.len() == 1).map(|(name, _)| name).collect()
}

fn schemas(root: &Value) -> impl Iterator<Item = (&String, &Value)> {
    root.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten()
}

fn is_scalar(schema: &Value) -> bool {
    let simple = matches!(schema["type"].as_str(), Some("string" | "integer" | "number" | "boolean"));
    simple && ["enum", "allOf", "oneOf", "anyOf", "not"].iter().all(|keyword| schema.get(keyword).is_none())
}

/// The work on one fragment.
struct Renaming<'a> {
    fragment: &'a mut Fragment,
    clear: &'a BTreeSet<String>,
    /// New name → the suffixed names that it and the schemas around it were made of, innermost last.
    origins: BTreeMap<String, Vec<(String, String)>>,
    log: Vec<Change>,
}

/// Renaming goes from place to place; nesting deeper than this is a cycle that no rule foresaw.
const MAX_ROUNDS: usize = 64;

impl<'a> Renaming<'a> {
    fn new(fragment: &'a mut Fragment, clear: &'a BTreeSet<String>) -> Self {
        Self { fragment, clear, origins: BTreeMap::new(), log: Vec::new() }
    }

    fn run(mut self) -> Result<Vec<Change>, Error> {
        self.unsuffix_scalars();
        for _ in 0..MAX_ROUNDS {
            let inlined = self.inline();
            let named = self.name_by_place();
            if !inlined && !named {
                self.drop_suffixed();
                return Ok(self.log);
            }
        }
        Err(self.endless())
    }

    /// Names what is still to be replaced after so many rounds.
    fn endless(&self) -> Error {
        let left = keywords::references(&self.fragment.root, Keys::Keywords).into_iter().find_map(
            |(pointer, target)| {
                let (kind, name) = keywords::component_of(&target)?;
                base(name).map(|_| (pointer, format!("{kind}/{name}")))
            },
        );
        let (pointer, name) = left.unwrap_or_else(|| ("/components".to_owned(), "components".to_owned()));
        Error::new(format!("`{name}`, used here, refers to itself through other names with a number"))
            .at(pointer)
            .hint("give one of the components on this circle a name without a number, in a copy of the document")
    }

    fn add(&mut self, rule: &'static str, pointer: &str, detail: String) {
        let fragment = self.fragment.name();
        self.log.push(Change { rule, fragment, pointer: pointer.to_owned(), detail });
    }

    /// Gives plain scalars their name without the number, where that name is clear.
    fn unsuffix_scalars(&mut self) {
        let named: Vec<(String, String)> = schemas(&self.fragment.root)
            .filter(|(_, schema)| is_scalar(schema))
            .filter_map(|(name, _)| Some((name.clone(), base(name)?.to_owned())))
            .filter(|(_, base)| self.clear.contains(base))
            .collect();
        for (old, new) in named {
            let Some(schemas) = components_mut(&mut self.fragment.root, "schemas") else { return };
            if let Some(schema) = schemas.remove(&old) {
                schemas.entry(new.clone()).or_insert(schema);
            }
            let (from, to) = (format!("#/components/schemas/{old}"), format!("#/components/schemas/{new}"));
            keywords::rewrite_references(&mut self.fragment.root, Keys::Keywords, &mut |_, target| {
                (target == from).then(|| to.clone())
            });
            self.add("unsuffixed-scalar", &format!("/components/schemas/{old}"), format!("{old} → {new}"));
        }
    }

    /// Writes suffixed parameters, responses and remaining scalars where they are used.
    fn inline(&mut self) -> bool {
        let components = self.fragment.root["components"].clone();
        let mut inlined = BTreeSet::new();
        keywords::each_mut(&mut self.fragment.root, Keys::Keywords, &mut |pointer, object| {
            let Some((kind, name)) =
                object.get("$ref").and_then(Value::as_str).and_then(keywords::component_of)
            else {
                return;
            };
            let component = &components[kind][name];
            let applies = base(name).is_some() && (kind != "schemas" || is_scalar(component));
            if let (true, Value::Object(content)) = (applies && !is_own(pointer, kind, name), component) {
                inlined.insert((kind.to_owned(), name.to_owned()));
                *object = content.clone();
            }
        });
        for (kind, name) in &inlined {
            self.add(
                "inline-suffixed",
                &format!("/components/{kind}/{name}"),
                "written where it is used".to_owned(),
            );
        }
        !inlined.is_empty()
    }

    /// Gives each use of a suffixed schema a copy named after the place.
    fn name_by_place(&mut self) -> bool {
        let uses: Vec<(String, String)> = keywords::references(&self.fragment.root, Keys::Keywords)
            .into_iter()
            .filter_map(|(pointer, target)| Some((pointer, keywords::component_of(&target)?.1.to_owned())))
            .filter(|(pointer, name)| base(name).is_some() && self.stands_in_named(pointer))
            .collect();
        for (pointer, old) in &uses {
            let new = self.copy_for(pointer, old);
            if let Some(reference) = self.fragment.root.pointer_mut(pointer) {
                *reference = Value::String(format!("#/components/schemas/{new}"));
            }
        }
        !uses.is_empty()
    }

    /// Uses inside suffixed components wait until those have their own names.
    fn stands_in_named(&self, pointer: &str) -> bool {
        match tokens(pointer).as_slice() {
            [components, _, name, ..] if components == "components" => base(name).is_none(),
            _ => true,
        }
    }

    fn copy_for(&mut self, pointer: &str, old: &str) -> String {
        let holder = holder(pointer);
        let around = holder.and_then(|holder| self.origins.get(&holder)).cloned().unwrap_or_default();
        if let Some((_, ancestor)) = around.iter().find(|(origin, _)| origin == old) {
            return ancestor.clone();
        }
        let place = place_name(&self.fragment.root, pointer, base(old).unwrap_or(old));
        let new = self.free_name(place, old);
        let schema = self.fragment.root["components"]["schemas"][old].clone();
        self.insert(pointer, old, &new, schema);
        let mut chain = around;
        chain.push((old.to_owned(), new.clone()));
        self.origins.insert(new.clone(), chain);
        new
    }

    /// The name of a place, or else the first with a number behind it that nothing else has: `x1` and `x2` in one union
    /// are `x_of_union` and `x_of_union_2`.
    fn free_name(&self, place: String, old: &str) -> String {
        let schemas = &self.fragment.root["components"]["schemas"];
        let is_free = |name: &String| schemas.get(name).is_none() || self.made_of(name) == Some(old);
        let numbered = (2..).map(|number| format!("{place}_{number}"));
        std::iter::once(place.clone()).chain(numbered).find(is_free).unwrap_or(place)
    }

    /// The suffixed name that a new name was made of.
    fn made_of(&self, new: &str) -> Option<&str> {
        Some(self.origins.get(new)?.last()?.0.as_str())
    }

    fn insert(&mut self, pointer: &str, old: &str, new: &str, schema: Value) {
        if self.made_of(new) == Some(old) {
            return;
        }
        let Some(schemas) = components_mut(&mut self.fragment.root, "schemas") else { return };
        schemas.insert(new.to_owned(), schema);
        self.add("named-by-place", pointer, format!("{old} → {new}"));
    }

    fn drop_suffixed(&mut self) {
        let Some(Value::Object(components)) = self.fragment.root.get_mut("components") else { return };
        for names in components.values_mut().filter_map(Value::as_object_mut) {
            names.retain(|name, _| base(name).is_none());
        }
    }
}

pub(super) fn components_mut<'v>(root: &'v mut Value, kind: &str) -> Option<&'v mut Map<String, Value>> {
    root.get_mut("components")?.get_mut(kind)?.as_object_mut()
}

/// A component that is nothing but a reference to itself cannot be inlined.
fn is_own(pointer: &str, kind: &str, name: &str) -> bool {
    pointer == push(&push("/components", kind), name)
}

/// The schema component that a pointer stands in.
fn holder(pointer: &str) -> Option<String> {
    match tokens(pointer).as_slice() {
        [components, schemas, name, ..] if components == "components" && schemas == "schemas" => {
            Some(name.clone())
        }
        _ => None,
    }
}

/// The base name and where it is used: the component or operation, and the properties on the way.
fn place_name(root: &Value, pointer: &str, base: &str) -> String {
    let tokens = tokens(pointer);
    let mut words: Vec<String> = Vec::new();
    let mut rest = match tokens.as_slice() {
        [components, _, name, rest @ ..] if components == "components" => {
            words.push(name.clone());
            rest
        }
        [paths, path, method, rest @ ..] if paths == "paths" => {
            words.push(snake_case(root["paths"][path][method]["operationId"].as_str().unwrap_or(method)));
            rest
        }
        other => other,
    };
    while let [token, after @ ..] = rest {
        rest = after;
        match (token.as_str(), after) {
            ("properties", [name, after @ ..]) => {
                words.push(name.clone());
                rest = after;
            }
            ("requestBody", _) => words.push("request".to_owned()),
            ("responses", _) => words.push("response".to_owned()),
            _ => {}
        }
    }
    let place = words.join("_");
    let said = place.strip_suffix(base).and_then(|start| start.strip_suffix('_'));
    without_suffix(format!("{base}_of_{}", said.unwrap_or(&place)))
}

/// A place may end in a number itself (`listVerifications1`, property `address2`): parted from the word before it, the
/// number is not taken for the bundler's, and the new name is final.
fn without_suffix(name: String) -> String {
    match self::base(&name) {
        Some(base) => format!("{base}_{}", &name[base.len()..]),
        None => name,
    }
}

/// `getTransactionByID` is `get_transaction_by_id`.
fn snake_case(name: &str) -> String {
    let mut out = String::new();
    let mut after_capital = true;
    for c in name.chars() {
        if c.is_ascii_uppercase() && !after_capital {
            out.push('_');
        }
        after_capital = c.is_ascii_uppercase();
        out.push(c.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_bare_number_behind_a_letter_counts_as_a_suffix() {
        assert_eq!(base("customer_id1"), Some("customer_id"));
        assert_eq!(base("address12"), Some("address"));
        assert_eq!(base("id1"), Some("id"));
        for name in ["address_line_1", "ssn_last_4", "iso8583", "w9", "card", "form01"] {
            assert_eq!(base(name), None, "{name}");
        }
    }

    #[test]
    fn an_operation_id_becomes_words() {
        assert_eq!(snake_case("getTransactionByID"), "get_transaction_by_id");
        assert_eq!(snake_case("CreateCard"), "create_card");
    }

    #[test]
    fn a_place_is_named_by_component_and_properties() {
        let root = Value::Null;
        let name = |pointer| place_name(&root, pointer, "address");
        assert_eq!(name("/components/schemas/shipping/properties/address/$ref"), "address_of_shipping");
        assert_eq!(name("/components/schemas/bank/properties/legal_address/$ref"), "address_of_bank_legal");
        assert_eq!(name("/components/schemas/party/oneOf/0/$ref"), "address_of_party");
        assert_eq!(name("/components/schemas/a/properties/b/items/$ref"), "address_of_a_b");
    }

    #[test]
    fn a_place_that_ends_in_a_number_gives_a_name_that_is_final() {
        let root = serde_json::json!({"paths": {"/a": {"get": {"operationId": "listVerifications1"}}}});
        let name = |pointer| place_name(&root, pointer, "kind");
        assert_eq!(name("/paths/~1a/get/parameters/0/schema/$ref"), "kind_of_list_verifications_1");
        assert_eq!(name("/components/schemas/shipping/properties/line2/$ref"), "kind_of_shipping_line_2");
    }
}
