//! Fragments into one document.
//!
//! Same name and same structure: one. Only text differs: the newest API version's text stands. Structure differs: an
//! error that names both fragments and the place, unless an overlay decides. The order of input means nothing.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    compare,
    fragment::Fragment,
    overlay::Preference,
    report::{Decision, Report, TextChoice},
    versions::{merged_id, merged_name, prefix, split_server},
};
use crate::Error;
use crate::openapi::keywords::{self, Keys};
use crate::openapi::pointer::push;

/// Merges repaired fragments, newest API version first; `preferences` decide structural conflicts.
pub(crate) fn merge(
    fragments: &[Fragment],
    preferences: &BTreeMap<String, Preference>,
    report: &mut Report,
) -> Result<Value, Unmerged> {
    let mut merge = Merge {
        fragments,
        preferences,
        parts: BTreeMap::new(),
        ids: BTreeMap::new(),
        used: Vec::new(),
        conflicts: Vec::new(),
    };
    for (index, fragment) in fragments.iter().enumerate() {
        if let Err(error) = merge.fragment(index) {
            return Err(Unmerged::Fragments(vec![(index, error.in_file(fragment.file()))]));
        }
    }
    let conflicts = merge.conflicts();
    if !conflicts.is_empty() {
        return Err(Unmerged::Fragments(conflicts));
    }
    if report.left_out.is_empty() {
        merge.refuse_unused().map_err(Unmerged::Overlay)?;
    }
    Ok(merge.finish(report))
}

/// Why fragments do not become one document.
pub(crate) enum Unmerged {
    /// These fragments contradict newer ones: their indices and the refusals.
    Fragments(Vec<(usize, Error)>),
    /// An overlay is wrong.
    Overlay(Error),
}

/// The order in which text is chosen: newest API version first, then by name.
pub(crate) fn sort(fragments: &mut [Fragment]) {
    fragments.sort_by_cached_key(|fragment| (std::cmp::Reverse(fragment.release()), fragment.name()));
}

/// One component, path item, tag or server of the merged document.
struct Part {
    value: Value,
    owner: usize,
    other_text: Vec<usize>,
    decided_by: Option<String>,
}

struct Merge<'a> {
    fragments: &'a [Fragment],
    preferences: &'a BTreeMap<String, Preference>,
    /// By pointer into the merged document, so that the result has one order.
    parts: BTreeMap<String, Part>,
    /// The fragment of each merged `operationId`.
    ids: BTreeMap<String, usize>,
    used: Vec<String>,
    /// Place, the newest fragment that describes it, the index of the one that contradicts it, and the refusal.
    conflicts: Vec<(String, String, usize, Error)>,
}

impl Merge<'_> {
    fn fragment(&mut self, index: usize) -> Result<(), Error> {
        let fragment = &self.fragments[index];
        let mut root = fragment.root.clone();
        prefix_references(&mut root, fragment.version());
        for (kind, names) in entries(root.get("components")) {
            for (name, component) in entries(Some(names)) {
                let merged = merged_name(fragment.version(), kind, name);
                let place = push(&push("/components", kind), &merged);
                let own = push(&push("/components", kind), name);
                self.part(index, place, &own, component.clone())?;
            }
        }
        self.path(index, &root)?;
        self.servers(index, &root)?;
        self.tags(index, &root)
    }

    fn path(&mut self, index: usize, root: &Value) -> Result<(), Error> {
        let fragment = &self.fragments[index];
        let listed = fragment.operation();
        let pointer = listed.pointer();
        let place = push("/paths", &format!("/{}{}", fragment.version(), listed.path));
        let mut operation = root.pointer(&pointer).cloned().unwrap_or_default();
        operation["operationId"] = json!(merged_id(fragment.version(), &listed.id));
        if let (Value::Object(operation), None, Some(security)) =
            (&mut operation, root.pointer(&push(&pointer, "security")), root.get("security"))
        {
            operation.insert("security".to_owned(), security.clone());
        }
        for key in ["summary", "description"] {
            let text = &root["paths"][&listed.path][key];
            if text.is_string() {
                self.part(index, push(&place, key), &push(&push("/paths", &listed.path), key), text.clone())?;
            }
        }
        self.operation(index, push(&place, &listed.method), operation)
    }

    /// An operation stands in one fragment only.
    fn operation(&mut self, index: usize, place: String, operation: Value) -> Result<(), Error> {
        let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
        let same_place = self.parts.get(&place).map(|part| part.owner);
        if let Some(owner) = self.ids.insert(id, index).or(same_place) {
            let (one, two) = (self.fragments[owner].name(), self.fragments[index].name());
            return Err(Error::new(format!("{one} and {two} describe the same operation"))
                .at(self.fragments[index].operation().pointer())
                .hint("remove one of the two fragments"));
        }
        self.parts
            .insert(place, Part { value: operation, owner: index, other_text: Vec::new(), decided_by: None });
        Ok(())
    }

    fn servers(&mut self, index: usize, root: &Value) -> Result<(), Error> {
        for (nth, server) in root["servers"].as_array().into_iter().flatten().enumerate() {
            let Some((base, _)) = split_server(server["url"].as_str().unwrap_or_default()) else { continue };
            let mut server = server.clone();
            server["url"] = json!(base);
            self.part(index, push("/servers", base), &format!("/servers/{nth}"), server)?;
        }
        Ok(())
    }

    fn tags(&mut self, index: usize, root: &Value) -> Result<(), Error> {
        for name in &self.fragments[index].operation().tags {
            let described = root["tags"].as_array().into_iter().flatten().find(|tag| tag["name"] == **name);
            let tag = described.cloned().unwrap_or_else(|| json!({ "name": name }));
            self.part(index, push("/tags", name), "/tags", tag)?;
        }
        Ok(())
    }

    /// Adds one part; `own` is where it stands in its fragment.
    fn part(&mut self, index: usize, place: String, own: &str, value: Value) -> Result<(), Error> {
        let Some(part) = self.parts.get_mut(&place) else {
            self.parts.insert(place, Part { value, owner: index, other_text: Vec::new(), decided_by: None });
            return Ok(());
        };
        let is_text = value.is_string() && part.value.is_string();
        match compare::difference(&part.value, &value, Keys::Keywords).filter(|_| !is_text) {
            None if part.value != value => part.other_text.push(index),
            None => {}
            Some(difference) => self.decide(index, place, &format!("{own}{difference}"), value),
        }
        Ok(())
    }

    /// A structural conflict: an overlay decides, or it is refused.
    fn decide(&mut self, index: usize, place: String, own: &str, value: Value) {
        let fragments = self.fragments;
        let Some(part) = self.parts.get_mut(&place) else { return };
        let (one, two) = (fragments[part.owner].name(), fragments[index].name());
        let Some(preference) = self.preferences.get(&place) else {
            let what = format!("{one} and {two} describe {place} with different structures");
            let error = Error::new(what).in_file(fragments[index].file()).at(own);
            self.conflicts.push((place, one, index, error));
            return;
        };
        self.used.push(place);
        part.decided_by = Some(preference.overlay.clone());
        if preference.fragment == two {
            part.value = value;
            part.owner = index;
        }
    }

    /// The first refusal of each fragment that contradicts a newer one, with the actions that would decide all of them.
    fn conflicts(&mut self) -> Vec<(usize, Error)> {
        let mut places: Vec<(String, String)> =
            self.conflicts.iter().map(|(place, one, _, _)| (place.clone(), one.clone())).collect();
        places.sort();
        places.dedup_by(|a, b| a.0 == b.0);
        let count = places.len();
        let actions: String = places.iter().map(|(place, one)| deciding_action(place, one)).collect();
        let hint = format!(
            "vendor the fragments from one API version, or decide the {count} conflicts in openapi/overlays:{actions}"
        );
        let mut first: BTreeMap<usize, Error> = BTreeMap::new();
        for (_, _, index, error) in self.conflicts.drain(..) {
            first.entry(index).or_insert_with(|| error.hint(hint.clone()));
        }
        first.into_iter().collect()
    }

    fn refuse_unused(&self) -> Result<(), Error> {
        match self.preferences.iter().find(|(place, _)| !self.used.contains(place)) {
            None => Ok(()),
            Some((place, preference)) => {
                Err(Error::new(format!("`x-synctera-prefer` decides nothing at {place}"))
                    .in_file(&preference.overlay)
                    .hint("the fragments agree there: remove the action"))
            }
        }
    }

    fn finish(self, report: &mut Report) -> Value {
        let mut document = json!({ "openapi": "3.0.3", "info": self.info() });
        for (place, part) in self.parts {
            let name = |index: &usize| self.fragments[*index].name();
            if let Some(overlay) = part.decided_by {
                report.decisions.push(Decision { pointer: place.clone(), kept: name(&part.owner), overlay });
            } else if !part.other_text.is_empty() {
                let other = part.other_text.iter().map(name).collect();
                report.texts.push(TextChoice { pointer: place.clone(), kept: name(&part.owner), other });
            }
            insert(&mut document, &place, part.value);
        }
        hoist_security(&mut document);
        document
    }

    fn info(&self) -> Value {
        let mut versions: BTreeMap<&str, &Fragment> = BTreeMap::new();
        for fragment in self.fragments {
            versions.entry(fragment.version()).or_insert(fragment);
        }
        let plain = versions.get("v1").map(|fragment| fragment.api_version().to_owned());
        let prefixed = versions.iter().filter(|(name, _)| **name != "v1");
        let prefixed = prefixed.map(|(name, fragment)| format!("{name}.{}", fragment.api_version()));
        let labels: Vec<String> = plain.into_iter().chain(prefixed).collect();
        json!({
            "title": "Synctera API, merged",
            "description": "Vendored operations of all API versions in one document. Every path carries its version.",
            "version": labels.join("+"),
            "license": self.fragments.first().map(|fragment| fragment.root["info"]["license"].clone()),
        })
    }
}

/// An overlay action that keeps the structure of the newest fragment, ready to be pasted.
fn deciding_action(place: &str, fragment: &str) -> String {
    let path = crate::pointer::json_path(place);
    format!(
        "\n  - target: {path}\n    description: …\n    x-synctera-evidence: …\n    x-synctera-prefer: {fragment}"
    )
}

/// The entries of an object; none for anything else.
fn entries(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn prefix_references(root: &mut Value, version: &str) {
    let prefix = prefix(version);
    if prefix.is_empty() {
        return;
    }
    keywords::rewrite_references(root, Keys::Keywords, &mut |_, target| {
        let (kind, _) = keywords::component_of(target)?;
        let start = format!("#/components/{kind}/");
        Some(format!("{start}{prefix}{}", target.strip_prefix(&start)?))
    });
}

/// Puts a part where its place says: `/tags/…` and `/servers/…` are lists, `/paths/…` and `/components/…` maps.
fn insert(document: &mut Value, place: &str, value: Value) {
    let tokens = crate::openapi::pointer::tokens(place);
    let Value::Object(mut target) = std::mem::take(document) else { return };
    match tokens.as_slice() {
        [list, _] => {
            if let Value::Array(items) = target.entry(list).or_insert_with(|| json!([])) {
                items.push(value);
            }
        }
        [section, group, name] => {
            let section = target.entry(section).or_insert_with(|| json!({}));
            if let Some(group) = object_at(section, group) {
                group.insert(name.clone(), value);
            }
        }
        _ => {}
    }
    *document = Value::Object(target);
}

fn object_at<'v>(section: &'v mut Value, key: &str) -> Option<&'v mut Map<String, Value>> {
    section.as_object_mut()?.entry(key).or_insert_with(|| json!({})).as_object_mut()
}

/// What all operations require is said once, for the document.
fn hoist_security(document: &mut Value) {
    let mut all = Vec::new();
    each_operation(document, &mut |operation| all.push(operation.get("security").cloned()));
    let Some(Some(first)) = all.first().cloned() else { return };
    if all.iter().all(|security| security.as_ref() == Some(&first)) {
        each_operation(document, &mut |operation| {
            operation.remove("security");
        });
        document["security"] = first;
    }
}

fn each_operation(document: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    let items = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for (_, item) in items {
        let operations = item.as_object_mut().into_iter().flatten();
        operations.filter_map(|(_, operation)| operation.as_object_mut()).for_each(&mut *visit);
    }
}
