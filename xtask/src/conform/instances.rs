//! Instances of component schemas, made from the schemas themselves.

use jsonschema::Validator;
use serde::Serialize;
use serde_json::{Map, Value, json};
use synctera_codegen::pointer::push;

use super::{
    judge::Judge,
    maker::{Fill, Maker},
    schema::mapping,
};

/// One instance of a type.
#[derive(Debug, Clone, Serialize)]
pub struct Instance {
    /// What the runner's table calls the type: the component's name.
    pub schema: String,
    /// What is special about it: `shortest`, `status=UNKNOWN`, …
    pub case: String,
    /// The instance.
    pub value: Value,
    /// Whether the document accepts it, or what it was made from: where it does not, nothing is promised of it.
    pub promised: bool,
}

/// A value that no enum knows.
const UNKNOWN: &str = "ZZ_NOT_YET_KNOWN";

/// Instances that leave the choice of optional properties to chance, for each schema.
const RANDOM: usize = 3;

/// All instances of all component schemas. What is special about one may be invalid, as an unknown enum value, and must
/// survive all the same; what it was made from is valid, as `judge` says by the document.
pub fn of_components(document: &Value, judge: &Judge, seed: u64) -> Vec<Instance> {
    let mut maker = Maker::new(document, seed, false);
    let components: Vec<_> = maker.schemas.components().collect();
    let in_responses = maker.schemas.in_responses();
    let mut instances = Vec::new();
    for (name, schema) in components {
        // By what is no schema nothing is valid.
        let Ok(validator) = judge.validator(&judge.by(schema, &push("/components/schemas", name))) else {
            continue;
        };
        let mut made = Made { schema: name, validator, instances: Vec::new() };
        of_component(&mut maker, schema, &mut made);
        if in_responses.contains(name.as_str()) {
            of_damage(&mut maker, schema, &mut made);
        }
        instances.extend(made.instances);
    }
    instances
}

/// The longest instance with each optional scalar in turn as something else, and each identifier, day and moment be it
/// required or not: the rest must still be read, and what came must be written again.
fn of_damage<'d>(maker: &mut Maker<'d>, schema: &'d Value, made: &mut Made<'d>) {
    let name = made.schema;
    let flat = maker.schemas.flatten(schema);
    let Some(longest) = made.longest(maker, schema) else { return };
    let is_tag = |property: &str| maker.schemas.tags_of(name).any(|(tag, _)| tag == property);
    for (property, schema) in &flat.properties {
        let keeps_all =
            matches!(maker.schemas.resolve(schema).1["format"].as_str(), Some("uuid" | "date" | "date-time"));
        let may_be_damaged = keeps_all || !flat.required.contains(property);
        if flat.union.is_some() || is_tag(property) || !may_be_damaged {
            continue;
        }
        let other = match maker.schemas.kind(schema) {
            "string" => json!(7.5),
            "integer" | "number" | "boolean" => json!("ZZ no such thing"),
            _ => continue,
        };
        for damage in [other, json!({ "zz": [1, null] })] {
            made.add(format!("{property} damaged"), with(&longest, ((*property).to_owned(), damage)));
        }
    }
}

fn of_component<'d>(maker: &mut Maker<'d>, schema: &'d Value, made: &mut Made<'d>) {
    let name = made.schema;
    for (case, fill) in [("shortest", Fill::Shortest), ("longest", Fill::Longest)] {
        made.add_judged(case.to_owned(), maker.component(name, schema, fill));
    }
    for nth in 0..RANDOM {
        made.add_judged(format!("random {nth}"), maker.component(name, schema, Fill::Random));
    }
    of_enum(maker, schema, made);
    of_union(maker, schema, made);
    of_properties(maker, schema, made);
}

fn of_enum<'d>(maker: &Maker<'d>, schema: &'d Value, made: &mut Made<'d>) {
    let values = maker.schemas.values(schema);
    for value in &values {
        made.add_judged((*value).to_owned(), Some(json!(value)));
    }
    if !values.is_empty() && maker.schemas.kind(schema) == "string" {
        made.add("unknown value".to_owned(), json!(UNKNOWN));
    }
}

fn of_union<'d>(maker: &mut Maker<'d>, schema: &'d Value, made: &mut Made<'d>) {
    let Some(property) = schema["discriminator"]["propertyName"].as_str() else { return };
    if !schema["oneOf"].is_array() && !schema["anyOf"].is_array() {
        return;
    }
    for (tag, branch) in mapping(schema) {
        for fill in [Fill::Shortest, Fill::Longest] {
            made.add_judged(format!("{property}={tag}"), maker.branch(branch, property, tag, fill));
        }
    }
    made.add("unknown tag".to_owned(), json!({ property: UNKNOWN, "more": [1, null, {}] }));
}

/// The longest instance with each value of each enum in turn, with null where it is allowed, and with a field that
/// nobody knows.
fn of_properties<'d>(maker: &mut Maker<'d>, schema: &'d Value, made: &mut Made<'d>) {
    let name = made.schema;
    let flat = maker.schemas.flatten(schema);
    let Some(longest) = made.longest(maker, schema) else { return };
    let is_tag = |property: &str| maker.schemas.tags_of(name).any(|(tag, _)| tag == property);
    if flat.union.is_none() && !flat.properties.is_empty() {
        let more = (String::from("zz_not_yet_known"), json!({ "a": [1, null] }));
        made.add("unknown field".to_owned(), with(&longest, more));
    }
    for (property, schema) in flat.properties.iter().filter(|(property, _)| !is_tag(property)) {
        let values = maker.schemas.values(schema);
        for value in &values {
            let instance = with(&longest, ((*property).to_owned(), json!(value)));
            made.add_judged(format!("{property}={value}"), Some(instance));
        }
        if !values.is_empty() && maker.schemas.kind(schema) == "string" {
            let instance = with(&longest, ((*property).to_owned(), json!(UNKNOWN)));
            made.add(format!("{property}={UNKNOWN}"), instance);
        }
        if maker.schemas.resolve(schema).1["nullable"] == true {
            let instance = with(&longest, ((*property).to_owned(), Value::Null));
            made.add(format!("{property}=null"), instance);
        }
    }
}

/// The instances of one schema.
struct Made<'d> {
    schema: &'d str,
    validator: Validator,
    instances: Vec<Instance>,
}

impl<'d> Made<'d> {
    fn add(&mut self, case: String, value: Value) {
        self.instances.push(Instance { schema: self.schema.to_owned(), case, value, promised: true });
    }

    /// An instance that the document should accept.
    fn add_judged(&mut self, case: String, value: Option<Value>) {
        if let Some(value) = value {
            let promised = self.validator.is_valid(&value);
            self.instances.push(Instance { schema: self.schema.to_owned(), case, value, promised });
        }
    }

    /// The longest instance, where it is an object and valid.
    fn longest(&self, maker: &mut Maker<'d>, schema: &'d Value) -> Option<Map<String, Value>> {
        let longest = maker.component(self.schema, schema, Fill::Longest)?;
        let valid = self.validator.is_valid(&longest);
        longest.as_object().filter(|_| valid).cloned()
    }
}

fn with(object: &Map<String, Value>, (key, value): (String, Value)) -> Value {
    let mut object = object.clone();
    object.insert(key, value);
    Value::Object(object)
}
