//! Instances of component schemas, made from the schemas themselves.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{
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
}

/// A value that no enum knows.
const UNKNOWN: &str = "ZZ_NOT_YET_KNOWN";

/// Instances that leave the choice of optional properties to chance, for each schema.
const RANDOM: usize = 3;

/// All instances of all component schemas. Not all are valid: an unknown enum value is not allowed and must survive all
/// the same.
pub fn of_components(document: &Value, seed: u64) -> Vec<Instance> {
    let mut maker = Maker::new(document, seed, false);
    let components: Vec<_> = maker.schemas.components().collect();
    let in_responses = maker.schemas.in_responses();
    let mut instances: Vec<_> =
        components.iter().flat_map(|(name, schema)| of_component(&mut maker, name, schema)).collect();
    for (name, schema) in components.into_iter().filter(|(name, _)| in_responses.contains(name.as_str())) {
        instances.extend(of_damage(&mut maker, name, schema));
    }
    instances
}

/// The longest instance with each optional scalar in turn as something else: the rest must still be read, and what came
/// must be written again.
fn of_damage<'d>(maker: &mut Maker<'d>, name: &'d str, schema: &'d Value) -> Vec<Instance> {
    let mut made = Made { schema: name, instances: Vec::new() };
    let flat = maker.schemas.flatten(schema);
    let Some(Value::Object(longest)) = maker.component(name, schema, Fill::Longest, 0) else {
        return Vec::new();
    };
    let is_tag = |property: &str| maker.schemas.tags_of(name).any(|(tag, _)| tag == property);
    let optional = flat.properties.iter().filter(|(property, _)| !flat.required.contains(*property));
    for (property, schema) in optional.filter(|(property, _)| flat.union.is_none() && !is_tag(property)) {
        let other = match maker.schemas.kind(schema) {
            "string" => json!(7.5),
            "integer" | "number" | "boolean" => json!("ZZ no such thing"),
            _ => continue,
        };
        for damage in [other, json!({ "zz": [1, null] })] {
            made.add(format!("{property} damaged"), Some(with(&longest, ((*property).to_owned(), damage))));
        }
    }
    made.instances
}

fn of_component<'d>(maker: &mut Maker<'d>, name: &'d str, schema: &'d Value) -> Vec<Instance> {
    let mut made = Made { schema: name, instances: Vec::new() };
    for (case, fill) in [("shortest", Fill::Shortest), ("longest", Fill::Longest)] {
        made.add(case.to_owned(), maker.component(name, schema, fill, 0));
    }
    for nth in 0..RANDOM {
        made.add(format!("random {nth}"), maker.component(name, schema, Fill::Random, 0));
    }
    of_enum(maker, schema, &mut made);
    of_union(maker, schema, &mut made);
    of_properties(maker, name, schema, &mut made);
    made.instances
}

fn of_enum<'d>(maker: &Maker<'d>, schema: &'d Value, made: &mut Made<'d>) {
    let values = maker.schemas.values(schema);
    for value in &values {
        made.add((*value).to_owned(), Some(json!(value)));
    }
    if !values.is_empty() {
        made.add("unknown value".to_owned(), Some(json!(UNKNOWN)));
    }
}

fn of_union<'d>(maker: &mut Maker<'d>, schema: &'d Value, made: &mut Made<'d>) {
    let Some(property) = schema["discriminator"]["propertyName"].as_str() else { return };
    for (tag, branch) in mapping(schema) {
        for fill in [Fill::Shortest, Fill::Longest] {
            made.add(format!("{property}={tag}"), maker.branch(branch, property, tag, fill, 0));
        }
    }
    made.add("unknown tag".to_owned(), Some(json!({ property: UNKNOWN, "more": [1, null, {}] })));
}

/// The longest instance with each value of each enum in turn, with null where it is allowed, and with a field that
/// nobody knows.
fn of_properties<'d>(maker: &mut Maker<'d>, name: &'d str, schema: &'d Value, made: &mut Made<'d>) {
    let flat = maker.schemas.flatten(schema);
    let Some(Value::Object(longest)) = maker.component(name, schema, Fill::Longest, 0) else { return };
    let is_tag = |property: &str| maker.schemas.tags_of(name).any(|(tag, _)| tag == property);
    if flat.union.is_none() && !flat.properties.is_empty() {
        let more = (String::from("zz_not_yet_known"), json!({ "a": [1, null] }));
        made.add("unknown field".to_owned(), Some(with(&longest, more)));
    }
    for (property, schema) in flat.properties.iter().filter(|(property, _)| !is_tag(property)) {
        let values = maker.schemas.values(schema);
        for value in values.iter().chain([&UNKNOWN]).filter(|_| !values.is_empty()) {
            let instance = with(&longest, ((*property).to_owned(), json!(value)));
            made.add(format!("{property}={value}"), Some(instance));
        }
        if maker.schemas.resolve(schema).1["nullable"] == true {
            let instance = with(&longest, ((*property).to_owned(), Value::Null));
            made.add(format!("{property}=null"), Some(instance));
        }
    }
}

/// The instances of one schema.
struct Made<'d> {
    schema: &'d str,
    instances: Vec<Instance>,
}

impl Made<'_> {
    fn add(&mut self, case: String, value: Option<Value>) {
        if let Some(value) = value {
            self.instances.push(Instance { schema: self.schema.to_owned(), case, value });
        }
    }
}

fn with(object: &Map<String, Value>, (key, value): (String, Value)) -> Value {
    let mut object = object.clone();
    object.insert(key, value);
    Value::Object(object)
}
