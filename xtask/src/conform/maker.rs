//! Makes values from schemas.

use serde_json::{Map, Value, json};

use super::{
    choices::Choices,
    schema::{Schemas, component_name, mapping},
    strings::Strings,
};

/// How many of the optional properties are there, and how long strings are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    Shortest,
    Longest,
    Random,
}

/// Optional properties deeper than this are left out: the first depth that does not make an instance too large.
const DEPTHS: [usize; 6] = [30, 8, 6, 4, 2, 0];

/// An instance with more values than this is too large. Where every type can hold most of the others, each level of depth
/// multiplies the size of the longest instance.
const LARGE: usize = 3_000;

/// Required properties deeper than this are a circle that no instance can fill.
const HOPELESS: usize = 60;

/// Makes values.
pub struct Maker<'d> {
    pub schemas: Schemas<'d>,
    pub choices: Choices,
    strings: Strings,
    random: fastrand::Rng,
    /// Whether to leave out what only responses have.
    for_requests: bool,
    /// The components that the present place stands in.
    around: Vec<&'d str>,
    /// How many values the present instance has so far.
    values: usize,
    /// Down to where it has optional properties.
    deepest: usize,
}

impl<'d> Maker<'d> {
    /// A maker that makes the same values for the same seed.
    pub fn new(document: &'d Value, seed: u64, for_requests: bool) -> Self {
        Self {
            schemas: Schemas::of(document),
            choices: Choices::default(),
            strings: Strings::new(seed),
            random: fastrand::Rng::with_seed(seed),
            for_requests,
            around: Vec::new(),
            values: 0,
            deepest: 0,
        }
    }

    /// A value that fits a schema, where one can be made.
    pub fn make(&mut self, schema: &'d Value, fill: Fill) -> Option<Value> {
        self.instance(|maker| maker.schema(schema, fill, 0))
    }

    /// An instance of a component: a branch of a union carries one of its tags.
    pub fn component(&mut self, name: &'d str, schema: &'d Value, fill: Fill) -> Option<Value> {
        self.instance(|maker| maker.component_at(name, schema, fill, 0))
    }

    /// An instance of a union by one of its tags.
    pub fn branch(&mut self, target: &'d str, property: &str, tag: &str, fill: Fill) -> Option<Value> {
        self.instance(|maker| maker.branch_at(target, property, tag, fill, 0))
    }

    /// The deepest instance that is not too large.
    fn instance(&mut self, make: impl Fn(&mut Self) -> Option<Value>) -> Option<Value> {
        for deepest in DEPTHS {
            (self.values, self.deepest) = (0, deepest);
            let value = make(self);
            if self.values <= LARGE {
                return value;
            }
        }
        None
    }

    fn component_at(&mut self, name: &'d str, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        self.around.push(name);
        let value = self.schema(schema, fill, depth);
        self.around.pop();
        let mut value = value?;
        if let Value::Object(object) = &mut value {
            for (property, tags) in self.schemas.tags_of(name) {
                object.insert(property.to_owned(), json!(tags[0]));
            }
        }
        Some(value)
    }

    fn branch_at(
        &mut self,
        target: &'d str,
        property: &str,
        tag: &str,
        fill: Fill,
        depth: usize,
    ) -> Option<Value> {
        let name = component_name(target);
        let (_, schema) = self.schemas.components().find(|(component, _)| *component == name)?;
        self.choices.enter(tag);
        let value = self.component_at(name, schema, fill, depth + 1);
        self.choices.leave();
        let mut value = value?;
        value.as_object_mut()?.insert(property.to_owned(), json!(tag));
        Some(value)
    }

    fn schema(&mut self, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        self.values += 1;
        if depth > HOPELESS || self.values > LARGE {
            return None;
        }
        if let (Some(name), schema) = self.schemas.resolve(schema) {
            return self.component_at(name, schema, fill, depth + 1);
        }
        let null = || ["a value", "null"].into_iter().map(str::to_owned);
        if schema["nullable"] == true && self.choices.choose("?", null()) == 1 {
            return Some(Value::Null);
        }
        if let Some(values) = schema["enum"].as_array().filter(|values| !values.is_empty()) {
            let chosen = self.choices.choose("", values.iter().map(Value::to_string));
            return values.get(chosen).cloned();
        }
        match schema["type"].as_str().or(schema["format"].as_str()) {
            Some("string" | "date-time" | "date" | "uuid") => {
                self.strings.make(schema, fill == Fill::Longest)
            }
            Some("integer") => Some(integer(schema, fill)),
            Some("number") => Some(number(schema)),
            Some("boolean") => Some(json!(true)),
            Some("array") => self.array(schema, fill, depth),
            _ => self.object(schema, fill, depth),
        }
    }

    fn array(&mut self, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        let least = schema["minItems"].as_u64().unwrap_or(0);
        let most = schema["maxItems"].as_u64().unwrap_or(u64::MAX);
        // Two: a list of one looks like no list in a query.
        let length = if self.wants(&schema["items"], fill, depth) { least.max(2).min(most) } else { least };
        let items = (0..length).map(|_| self.schema(&schema["items"], fill, depth + 1));
        items.collect::<Option<Vec<_>>>().map(Value::Array)
    }

    fn object(&mut self, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        let flat = self.schemas.flatten(schema);
        let single = schema["allOf"].as_array().filter(|branches| branches.len() == 1);
        if let (Some(branches), true) = (single, flat.properties.is_empty() && flat.additional.is_none()) {
            return self.schema(&branches[0], fill, depth + 1);
        }
        let least = schema["minProperties"].as_u64().unwrap_or(0);
        let mut object = Map::new();
        for (name, property) in &flat.properties {
            if self.for_requests && self.schemas.is_read_only(property) {
                continue;
            }
            let lacks = (object.len() as u64) < least;
            if flat.required.contains(name) || lacks || self.wants(property, fill, depth) {
                object.insert((*name).to_owned(), self.part(name, property, fill, depth)?);
            }
        }
        let lacks = (object.len() as u64) < least;
        match flat.additional {
            Some(values) if lacks || self.wants(values, fill, depth) => {
                object.insert("key".to_owned(), self.part("key", values, fill, depth)?);
            }
            None if lacks && schema["additionalProperties"] != false => {
                object.insert("key".to_owned(), json!("value"));
            }
            _ => {}
        }
        match flat.union {
            None => Some(Value::Object(object)),
            Some(union) => merge(self.union(union, fill, depth)?, object),
        }
    }

    fn part(&mut self, name: &str, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        self.choices.enter(name);
        let value = self.schema(schema, fill, depth + 1);
        self.choices.leave();
        value
    }

    fn union(&mut self, schema: &'d Value, fill: Fill, depth: usize) -> Option<Value> {
        let tags: Vec<(&'d str, &'d str)> = mapping(schema).collect();
        if let (Some(property), false) = (schema["discriminator"]["propertyName"].as_str(), tags.is_empty()) {
            let chosen = self.choices.choose("|", tags.iter().map(|(tag, _)| (*tag).to_owned()));
            let (tag, branch) = tags.get(chosen)?;
            return self.branch_at(branch, property, tag, fill, depth);
        }
        let branches = schema["oneOf"].as_array().or(schema["anyOf"].as_array())?;
        let numbers = (0..branches.len()).map(|number| number.to_string());
        let chosen = self.choices.choose("|", numbers);
        self.part(&format!("<{chosen}>"), branches.get(chosen)?, fill, depth)
    }

    /// Whether what may be there shall be there. What stands in itself is not filled again.
    fn wants(&mut self, schema: &Value, fill: Fill, depth: usize) -> bool {
        self.fills(fill) && depth < self.deepest && !self.leads_back(schema)
    }

    /// Whether something optional shall be there.
    pub fn fills(&mut self, fill: Fill) -> bool {
        match fill {
            Fill::Shortest => false,
            Fill::Longest => true,
            Fill::Random => self.random.bool(),
        }
    }

    fn leads_back(&self, schema: &Value) -> bool {
        let own = schema["$ref"].as_str().map(component_name);
        own.is_some_and(|name| self.around.contains(&name))
            || ["items", "additionalProperties"]
                .iter()
                .any(|key| schema[key].is_object() && self.leads_back(&schema[key]))
            || schema["allOf"].as_array().into_iter().flatten().any(|branch| self.leads_back(branch))
    }
}

fn integer(schema: &Value, fill: Fill) -> Value {
    let after = i64::from(schema["exclusiveMinimum"] == true);
    let before = i64::from(schema["exclusiveMaximum"] == true);
    let least = schema["minimum"].as_i64().map(|least| least + after);
    let most = schema["maximum"].as_i64().map(|most| most - before);
    let first = if fill == Fill::Longest { most.or(least) } else { least.or(most) };
    json!(first.unwrap_or(7))
}

fn number(schema: &Value) -> Value {
    let least = schema["minimum"].as_f64();
    let most = schema["maximum"].as_f64();
    json!(match (least, most) {
        (Some(least), Some(most)) => f64::midpoint(least, most),
        (Some(least), None) => least + 1.5,
        (None, Some(most)) => most - 1.5,
        (None, None) => 1.5,
    })
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
