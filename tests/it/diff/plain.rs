//! A plain comparison, made independently: each document as a set of facts, and the facts that stand on one side only.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use synctera_codegen::diff::{Change, Report};

/// Something that a document says of one place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fact {
    /// The operation or schema and the way down to the place.
    pub(super) place: String,
    pub(super) what: String,
}

/// Facts, each with the other places that it may be told of: a base, or a schema that is only another name.
#[derive(Debug, Default)]
pub(super) struct Facts(BTreeMap<Fact, BTreeSet<String>>);

/// A fact of one side only.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) fact: Fact,
    places: BTreeSet<String>,
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const LIMITS: [&str; 12] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "multipleOf",
    "default",
];

impl Facts {
    pub(super) fn of(document: &Value) -> Self {
        let mut facts = Self::default();
        for (path, item) in members(&document["paths"]) {
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    facts.operation(document, &format!("{} {path}", method.to_uppercase()), item, operation);
                }
            }
        }
        for (name, schema) in members(&document["components"]["schemas"]) {
            facts.add("", format!("schema {name}"), &[]);
            facts.schema(document, schema, name, &[]);
        }
        facts
    }

    fn add(&mut self, place: &str, what: String, others: &[String]) {
        self.0.entry(Fact { place: place.to_owned(), what }).or_default().extend(others.iter().cloned());
    }

    fn operation(&mut self, document: &Value, place: &str, item: &Value, operation: &Value) {
        self.add("", format!("operation {place}"), &[]);
        self.add(place, format!("id {}", operation["operationId"]), &[]);
        for parameter in list(&item["parameters"]).iter().chain(list(&operation["parameters"])) {
            let others = component(parameter);
            let parameter = resolve(document, parameter);
            let name = format!("{} parameter `{}`", word(&parameter["in"]), word(&parameter["name"]));
            let in_path = word(&parameter["in"]) == "path";
            if !in_path {
                self.add(place, name.clone(), &[]);
            }
            let place = format!("{place} {name}");
            // What stands in the path is always required.
            if parameter["required"] == true && !in_path {
                self.add(&place, "required".to_owned(), &others);
            }
            self.schema(document, &parameter["schema"], &place, &others);
        }
        if let Some(body) = operation.get("requestBody") {
            self.add(place, "request body".to_owned(), &[]);
            self.content(document, &format!("{place} body"), body);
        }
        for (status, response) in members(&operation["responses"]) {
            self.add(place, format!("response {status}"), &[]);
            self.content(document, &format!("{place} response {status}"), response);
        }
    }

    fn content(&mut self, document: &Value, place: &str, holder: &Value) {
        let others = component(holder);
        for (media, content) in members(&resolve(document, holder)["content"]) {
            self.add(place, format!("content type `{media}`"), &others);
            self.schema(document, &content["schema"], place, &others);
        }
    }

    fn schema(&mut self, document: &Value, schema: &Value, place: &str, others: &[String]) {
        if let Some(name) = reference(schema) {
            let target = &document["components"]["schemas"][name];
            if has_own_type(document, target) {
                return self.add(place, format!("type name {name}"), others);
            }
            let others = [others, &[name.to_owned()]].concat();
            return self.schema(document, target, place, &others);
        }
        let parts = parts(document, schema);
        // Without any property an object is a map.
        let holds = |key: &str| parts.iter().any(|(_, part)| members(&part[key]).next().is_some());
        let is_union = parts.iter().any(|(_, part)| part.get("oneOf").or(part.get("anyOf")).is_some());
        if holds("properties") && !is_union {
            let bases: Vec<_> = parts.iter().flat_map(|(bases, _)| bases.clone()).collect();
            self.add(place, "has properties".to_owned(), &[others, &bases].concat());
        }
        let mut seen = BTreeSet::new();
        for (base, part) in &parts {
            let mut others = others.to_vec();
            others.extend(base.iter().cloned());
            self.part(document, part, place, &others, &mut seen);
        }
    }

    fn part(
        &mut self,
        document: &Value,
        part: &Value,
        place: &str,
        others: &[String],
        seen: &mut BTreeSet<String>,
    ) {
        for key in ["type", "format", "nullable", "readOnly", "writeOnly"].iter().chain(&LIMITS) {
            // That something is an object is often left to be seen from its properties.
            if part.get(*key).is_some_and(|value| *value != false && *value != "object")
                && seen.insert((*key).to_owned())
            {
                self.add(place, format!("{key} {}", word(&part[*key])), others);
            }
        }
        list(&part["enum"])
            .iter()
            .for_each(|value| self.add(place, format!("enum value `{}`", word(value)), others));
        list(&part["required"])
            .iter()
            .for_each(|name| self.add(place, format!("required `{}`", word(name)), others));
        for (name, property) in members(&part["properties"]) {
            self.add(place, format!("property `{name}`"), others);
            if seen.insert(format!("property {name}")) {
                let below: Vec<String> = others.iter().map(|other| format!("{other}.{name}")).collect();
                self.schema(document, property, &format!("{place}.{name}"), &below);
            }
        }
        for (key, suffix) in [("items", "[]"), ("additionalProperties", "[*]")] {
            if part[key].is_object() && seen.insert(key.to_owned()) {
                let below: Vec<String> = others.iter().map(|other| format!("{other}{suffix}")).collect();
                self.schema(document, &part[key], &format!("{place}{suffix}"), &below);
            }
        }
        self.union(part, place, others);
    }

    fn union(&mut self, part: &Value, place: &str, others: &[String]) {
        for branch in list(&part["oneOf"]).iter().chain(list(&part["anyOf"])) {
            if let Some(name) = reference(branch) {
                self.add(place, format!("branch `{name}`"), others);
            }
        }
        if let Some(property) = part.pointer("/discriminator/propertyName") {
            self.add(place, format!("discriminator `{}`", word(property)), others);
        }
        for (tag, target) in members(&part["discriminator"]["mapping"]) {
            self.add(place, format!("tag `{tag}`"), others);
            self.add(place, format!("target of tag `{tag}` {}", word(target)), others);
        }
    }

    /// The places that these facts bring into being, whether or not they say anything of them.
    fn named_places(&self) -> BTreeSet<String> {
        let named = |fact: &Fact| {
            let (kind, name) = fact.what.split_once(' ')?;
            let name = name.trim_matches('`');
            match kind {
                "schema" | "operation" => Some(name.to_owned()),
                "property" => Some(format!("{}.{name}", fact.place)),
                "response" => Some(format!("{} response {name}", fact.place)),
                "request" => Some(format!("{} body", fact.place)),
                _ if name.starts_with("parameter") => Some(format!("{} {}", fact.place, fact.what)),
                _ => None,
            }
        };
        self.0.keys().filter_map(named).collect()
    }
}

/// The facts of one side only. What stands in a place that itself stands on one side only is left out.
pub(super) fn findings(old: &Facts, new: &Facts) -> Vec<Finding> {
    let (old_places, new_places) = (old.named_places(), new.named_places());
    let one_sided: BTreeSet<_> = old_places.symmetric_difference(&new_places).collect();
    let whole = |fact: &Fact| !prefixes(&fact.place).iter().any(|place| one_sided.contains(place));
    let only = |a: &Facts, b: &Facts| {
        let facts = a.0.iter().filter(|(fact, _)| !b.0.contains_key(fact) && whole(fact));
        facts.map(|(fact, places)| Finding { fact: fact.clone(), places: places.clone() }).collect::<Vec<_>>()
    };
    [only(old, new), only(new, old)].concat()
}

/// A place and all places above it.
fn prefixes(place: &str) -> Vec<String> {
    let cuts = place.char_indices().filter(|(_, c)| matches!(c, '.' | '[' | ' ')).map(|(index, _)| index);
    cuts.chain([place.len()]).map(|index| place[..index].to_owned()).collect()
}

impl Finding {
    /// Whether a change tells of this finding.
    pub(super) fn is_told_by(&self, change: &Change) -> bool {
        let places = || self.places.iter().chain([&self.fact.place]);
        let what = self.fact.what.as_str();
        let (keyword, rest) = what.split_once(' ').unwrap_or((what, ""));
        let kind = change.kind.rule().id;
        // What stands below a place tells nothing when its type is another one.
        if matches!(kind, "type-changed" | "type-name-changed" | "type-reference-changed" | "schema-renamed")
            && places().any(|place| prefixes(place).contains(&change.subject))
        {
            return true;
        }
        let quoted = |name: &str| change.detail.contains(&format!("`{}`", name.trim_matches('`')));
        let here = |suffix: &str| places().any(|place| change.subject == format!("{place}{suffix}"));
        match keyword {
            "schema" => kind.starts_with("schema-") && quoted(rest),
            "operation" => kind.starts_with("operation-") && change.subject == rest,
            "id" => kind == "operation-renamed" && here(""),
            "has" => kind == "shape-changed" && here(""),
            "property" => kind.contains("property") && here(&format!(".{}", rest.trim_matches('`'))),
            "required" if rest.is_empty() => kind.starts_with("parameter-now") && here(""),
            "required" => {
                kind.contains("required") && here(&format!(".{}", rest.trim_matches('`')))
                    || kind.starts_with("property-") && here(&format!(".{}", rest.trim_matches('`')))
            }
            "enum" => {
                kind.starts_with("enum-")
                    && here("")
                    && (quoted(rest.trim_start_matches("value "))
                        || kind != "enum-value-added" && kind != "enum-value-removed")
            }
            "nullable" => kind.contains("nullable") && here(""),
            "format" => kind.starts_with("format") && here(""),
            "readOnly" | "writeOnly" => (kind.contains("only") || kind == "access-widened") && here(""),
            "default" => kind == "default-changed" && here(""),
            "branch" => kind.contains("branch") && here("") && quoted(rest),
            "tag" => kind.starts_with("tag-") && here("") && quoted(rest),
            "target" => {
                kind.starts_with("tag-") && places().any(|place| change.subject.starts_with(place.as_str()))
            }
            "discriminator" => kind.starts_with("discriminator") && here(""),
            "type" if rest.starts_with("name ") => {
                let name = rest.trim_start_matches("name ");
                matches!(kind, "type-name-changed" | "type-reference-changed") && here("")
                    || kind == "schema-renamed" && quoted(name)
                    // A struct that has become a map, or the reverse: told where it stands, not at each use.
                    || kind == "shape-changed" && change.subject == name
            }
            "type" => kind == "shape-changed" && here(""),
            "response" => {
                (kind.starts_with("success-") || kind.starts_with("error-"))
                    && change.subject.starts_with(&self.fact.place)
                    && change.detail.contains(rest)
            }
            "request" => kind.contains("body") && here(""),
            "content" => (kind.contains("-type-") || kind.starts_with("response-")) && here(""),
            _ if LIMITS.contains(&keyword) => {
                kind.starts_with("constraint") && here("") && change.detail.starts_with(keyword)
            }
            _ => {
                kind.contains("parameter")
                    && change.subject.starts_with(&self.fact.place)
                    && change.detail.contains(what)
            }
        }
    }
}

/// Kinds of change that are no fact of one place, or that the plain comparison does not look at.
const NO_FACTS: &[&str] = &[
    "documentation-changed",
    "now-sent",
    "no-longer-sent",
    "deprecated",
    "undeprecated",
    "field-now-optional",
    "field-now-mandatory",
];

/// Every finding is told by a change, and every change tells of a finding.
pub(super) fn assert_agree(old: &Value, new: &Value, report: &Report, what: &str) {
    let findings = assert_all_told(old, new, report, what);
    let compared = report.changes.iter().filter(|change| !NO_FACTS.contains(&change.kind.rule().id));
    let groundless: Vec<_> = compared.filter(|c| !findings.iter().any(|f| f.is_told_by(c))).collect();
    assert!(groundless.is_empty(), "{what}: without ground: {:#?}", &groundless[..groundless.len().min(5)]);
}

/// Every finding is told by a change.
pub(super) fn assert_all_told(old: &Value, new: &Value, report: &Report, what: &str) -> Vec<Finding> {
    let findings = findings(&Facts::of(old), &Facts::of(new));
    let untold: Vec<_> =
        findings.iter().filter(|f| !report.changes.iter().any(|c| f.is_told_by(c))).collect();
    assert!(
        untold.is_empty(),
        "{what}: {} of {} not told: {:#?}",
        untold.len(),
        findings.len(),
        &untold[..untold.len().min(8)]
    );
    findings
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What the comparison calls a parameter, body or response that stands in the components.
fn component(value: &Value) -> Vec<String> {
    let name = value.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix("#/components/"));
    let split = name.and_then(|name| name.split_once('/'));
    split.map(|(kind, name)| format!("component {kind} `{name}`")).into_iter().collect()
}

/// The schema that a place is another spelling of.
fn reference(schema: &Value) -> Option<&str> {
    let only = match list(&schema["allOf"]) {
        [only] if schema.get("properties").is_none() && schema.get("required").is_none() => only,
        _ => schema,
    };
    only.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

fn resolve<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    match value.get("$ref").and_then(Value::as_str) {
        Some(name) => resolve(document, document.pointer(&name[1..]).unwrap()),
        None => value,
    }
}

/// Objects with properties, enums, unions and UUIDs are types; other schemas only names for what they hold.
fn has_own_type(document: &Value, schema: &Value) -> bool {
    parts(document, schema).iter().any(|(_, part)| {
        let holds = |key: &str| part.get(key).is_some();
        members(&part["properties"]).next().is_some()
            || (holds("enum") && part["type"] != "integer")
            || holds("oneOf")
            || holds("anyOf")
            || part["format"] == "uuid"
    })
}

/// A schema and all that its `allOf` brings in, those written in place first, each with the bases on the way.
fn parts<'d>(document: &'d Value, schema: &'d Value) -> Vec<(Vec<String>, &'d Value)> {
    let mut parts = vec![(Vec::new(), schema)];
    let mut index = 0;
    while index < parts.len() {
        let (bases, part) = parts[index].clone();
        for element in list(&part["allOf"]) {
            let (mut bases, mut element) = (bases.clone(), element);
            while let Some(name) = element.get("$ref").and_then(Value::as_str) {
                bases.push(name.rsplit('/').next().unwrap().to_owned());
                element = document.pointer(&name[1..]).unwrap();
            }
            parts.push((bases, element));
        }
        index += 1;
    }
    parts.sort_by_key(|(bases, _)| bases.len());
    parts
}
