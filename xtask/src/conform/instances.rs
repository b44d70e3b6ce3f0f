//! Instances of schemas, made from the schemas themselves.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{
    schema::{Schemas, component_name, mapping},
    strings::Strings,
};

/// One instance of a component schema.
#[derive(Debug, Clone, Serialize)]
pub struct Instance {
    /// The component.
    pub schema: String,
    /// What is special about it: `shortest`, `status=UNKNOWN`, …
    pub case: String,
    /// The instance.
    pub value: Value,
    /// Whether the schema itself allows it (an unknown enum value is not allowed, and must survive all the same).
    pub valid: bool,
}

/// How many of the optional properties are there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fill {
    Shortest,
    Longest,
    Random,
}

/// A value that no enum knows.
const UNKNOWN: &str = "ZZ_NOT_YET_KNOWN";

/// Optional properties deeper than this are left out: schemas may contain themselves.
const DEPTH: usize = 7;

/// Required properties deeper than this are a circle that no instance can fill.
const HOPELESS: usize = 40;

/// Instances that leave the choice of optional properties to chance, for each schema.
const RANDOM: usize = 3;

/// Makes instances.
pub struct Maker<'d> {
    schemas: Schemas<'d>,
    strings: Strings,
    random: fastrand::Rng,
}

impl<'d> Maker<'d> {
    /// A maker that makes the same instances for the same seed.
    pub fn new(document: &'d Value, seed: u64) -> Self {
        let random = fastrand::Rng::with_seed(seed);
        Self { schemas: Schemas::of(document), strings: Strings::new(seed), random }
    }

    /// All instances of all component schemas.
    pub fn all(&mut self) -> Vec<Instance> {
        let components: Vec<_> = self.schemas.components().collect();
        components.into_iter().flat_map(|(name, schema)| self.of_component(name, schema)).collect()
    }

    fn of_component(&mut self, name: &'d str, schema: &'d Value) -> Vec<Instance> {
        let mut made = Made { schema: name, instances: Vec::new() };
        for (case, fill) in [("shortest", Fill::Shortest), ("longest", Fill::Longest)] {
            made.add(case.to_owned(), self.component(name, schema, fill, 0), true);
        }
        for nth in 0..RANDOM {
            made.add(format!("random {nth}"), self.component(name, schema, Fill::Random, 0), true);
        }
        self.of_enum(schema, &mut made);
        self.of_union(schema, &mut made);
        self.of_properties(name, schema, &mut made);
        made.instances
    }

    fn of_enum(&self, schema: &'d Value, made: &mut Made<'d>) {
        let values = self.schemas.values(schema);
        for value in &values {
            made.add((*value).to_owned(), Some(json!(value)), true);
        }
        if !values.is_empty() {
            made.add("unknown value".to_owned(), Some(json!(UNKNOWN)), false);
        }
    }

    fn of_union(&mut self, schema: &'d Value, made: &mut Made<'d>) {
        let Some(property) = schema["discriminator"]["propertyName"].as_str() else { return };
        for (tag, branch) in mapping(schema) {
            for fill in [Fill::Shortest, Fill::Longest] {
                made.add(format!("{property}={tag}"), self.branch(branch, property, tag, fill, 0), true);
            }
        }
        made.add("unknown tag".to_owned(), Some(json!({ property: UNKNOWN, "more": [1, null, {}] })), false);
    }

    /// The longest instance with each value of each enum in turn, and with a field that nobody knows.
    fn of_properties(&mut self, name: &'d str, schema: &'d Value, made: &mut Made<'d>) {
        let flat = self.schemas.flatten(schema);
        let Some(Value::Object(longest)) = self.component(name, schema, Fill::Longest, 0) else { return };
        let is_tag = |property: &str| self.schemas.tags_of(name).any(|(tag, _)| tag == property);
        if flat.union.is_none() && !flat.properties.is_empty() {
            let more = (String::from("zz_not_yet_known"), json!({ "a": [1, null] }));
            made.add("unknown field".to_owned(), Some(with(&longest, more)), flat.additional.is_none());
        }
        for (property, schema) in flat.properties.iter().filter(|(property, _)| !is_tag(property)) {
            let values = self.schemas.values(schema);
            for value in values.iter().chain([&UNKNOWN]).filter(|_| !values.is_empty()) {
                let instance = with(&longest, ((*property).to_owned(), json!(value)));
                made.add(format!("{property}={value}"), Some(instance), *value != UNKNOWN);
            }
        }
    }

    /// An instance of a component: a branch of a union carries one of its tags.
    fn component(&mut self, name: &str, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        let mut value = self.schema(schema, fill, depth)?;
        if let Value::Object(object) = &mut value {
            for (property, tags) in self.schemas.tags_of(name) {
                object.insert(property.to_owned(), json!(tags[0]));
            }
        }
        Some(value)
    }

    /// An instance of a union by one of its tags.
    fn branch(
        &mut self,
        target: &'d str,
        property: &str,
        tag: &str,
        fill: Fill,
        depth: usize,
    ) -> Option<Value> {
        let name = component_name(target);
        let (_, schema) = self.schemas.components().find(|(component, _)| *component == name)?;
        let mut value = self.component(name, schema, fill, depth + 1)?;
        value.as_object_mut()?.insert(property.to_owned(), json!(tag));
        Some(value)
    }

    fn schema(&mut self, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        if depth > HOPELESS {
            return None;
        }
        if let (Some(name), schema) = self.schemas.resolve(schema) {
            return self.component(name, schema, fill, depth + 1);
        }
        if let Some(first) = schema["enum"].as_array().and_then(|values| values.first()) {
            return Some(first.clone());
        }
        match schema["type"].as_str().or(schema["format"].as_str()) {
            Some("string" | "date-time" | "date" | "uuid") => self.strings.make(schema),
            Some("integer") => Some(integer(schema)),
            Some("number") => Some(json!(schema["minimum"].as_f64().unwrap_or(0.0) + 1.5)),
            Some("boolean") => Some(json!(true)),
            Some("array") => self.array(schema, fill, depth),
            _ => self.object(schema, fill, depth),
        }
    }

    fn array(&mut self, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        let least = schema["minItems"].as_u64().unwrap_or(0);
        let length = if fill == Fill::Longest && depth < DEPTH { least.max(1) } else { least };
        (0..length)
            .map(|_| self.schema(&schema["items"], fill, depth + 1))
            .collect::<Option<Vec<_>>>()
            .map(Value::Array)
    }

    fn object(&mut self, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        let flat = self.schemas.flatten(schema);
        let single = schema["allOf"].as_array().filter(|branches| branches.len() == 1);
        if let (Some(branches), true) = (single, flat.properties.is_empty() && flat.additional.is_none()) {
            return self.schema(&branches[0], fill, depth + 1);
        }
        let mut object = Map::new();
        for (name, property) in &flat.properties {
            let wanted = flat.required.contains(name) || (depth < DEPTH && self.wants(fill));
            if wanted {
                object.insert((*name).to_owned(), self.schema(property, fill, depth + 1)?);
            }
        }
        if let Some(additional) = flat.additional.filter(|_| depth < DEPTH && self.wants(fill)) {
            object.insert("key".to_owned(), self.schema(additional, fill, depth + 1)?);
        }
        match flat.union {
            None => Some(Value::Object(object)),
            Some(union) => merge(self.union(union, fill, depth)?, object),
        }
    }

    fn union(&mut self, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        if let (Some(property), Some((tag, branch))) =
            (schema["discriminator"]["propertyName"].as_str(), mapping(schema).next())
        {
            return self.branch(branch, property, tag, fill, depth);
        }
        let branches = schema["oneOf"].as_array().or(schema["anyOf"].as_array())?;
        self.schema(branches.first()?, fill, depth + 1)
    }

    fn wants(&mut self, fill: Fill) -> bool {
        match fill {
            Fill::Shortest => false,
            Fill::Longest => true,
            Fill::Random => self.random.bool(),
        }
    }
}

/// The instances of one schema.
struct Made<'d> {
    schema: &'d str,
    instances: Vec<Instance>,
}

impl Made<'_> {
    fn add(&mut self, case: String, value: Option<Value>, valid: bool) {
        if let Some(value) = value {
            self.instances.push(Instance { schema: self.schema.to_owned(), case, value, valid });
        }
    }
}

fn integer(schema: &Value) -> Value {
    let least = schema["minimum"].as_i64();
    let most = schema["maximum"].as_i64();
    json!(least.or(most).unwrap_or(7))
}

fn with(object: &Map<String, Value>, (key, value): (String, Value)) -> Value {
    let mut object = object.clone();
    object.insert(key, value);
    Value::Object(object)
}

fn merge(value: Value, own: Map<String, Value>) -> Option<Value> {
    match value {
        Value::Object(mut object) => {
            for (key, value) in own {
                object.entry(key).or_insert(value);
            }
            Some(Value::Object(object))
        }
        scalar => own.is_empty().then_some(scalar),
    }
}
