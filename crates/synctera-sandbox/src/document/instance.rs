//! A value that a schema accepts, made from the schema alone: the same one every time.
//!
//! Identifiers are those of [`crate::seeds`] where a property's name says of what; everything else is made up.

use serde_json::{Map, Value, json};

use crate::seeds;

/// How much of a schema a value shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What is documented, to a few levels.
    Whole,
    /// What is required.
    Required,
    /// What is required, and no item in a list that may be empty.
    Bare,
}

/// Beyond this depth only what is required is shown.
const SHOWN_DEPTH: usize = 3;

/// After this many steps a schema goes round in a circle.
const STEPS: usize = 32;

/// How deep in the value, and how many steps into the schema.
#[derive(Clone, Copy, Default)]
pub(crate) struct At {
    value: usize,
    steps: usize,
}

impl At {
    fn further(self) -> Self {
        Self { steps: self.steps + 1, ..self }
    }

    fn inside(self) -> Self {
        Self { value: self.value + 1, steps: self.steps + 1 }
    }
}

/// An identifier of something that the seeds do not hold.
pub(crate) const SOME_ID: &str = "e0000000-0000-4000-8000-000000000001";

/// Texts for the patterns of the document; whichever matches first.
const TEXTS: [&str; 15] = [
    "USD",
    "US",
    "CA",
    "+14155550123",
    "1234",
    "123",
    "123456",
    "1A2B3C",
    "12345678",
    "CHASUS33",
    "CHASUS33XXX",
    "10044461864615598001",
    "merchant.com.example",
    "1.0",
    "simulated",
];

/// Makes values for one closed schema; `nth` chooses among branches that exclude each other.
pub(crate) struct Maker<'a> {
    definitions: &'a Map<String, Value>,
    extent: Extent,
    nth: usize,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(definitions: &'a Map<String, Value>, extent: Extent, nth: usize) -> Self {
        Self { definitions, extent, nth }
    }

    /// A value for `schema`, which is that of the property `name`.
    pub(crate) fn value(&self, schema: &Value, name: &str, at: At) -> Value {
        let Some(source) = schema.as_object().filter(|_| at.steps < STEPS) else { return Value::Null };
        if let Some(target) = source.get("$ref").and_then(Value::as_str) {
            let target = target.trim_start_matches("#/$defs/");
            return self.definitions.get(target).map_or(Value::Null, |it| self.value(it, name, at.further()));
        }
        if let Some(fixed) = source.get("const").or_else(|| source.get("enum")?.get(0)) {
            return fixed.clone();
        }
        let own = self.own(source, name, at);
        let parts = source.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let whole = parts.fold(own, |whole, part| match part.get("if") {
            Some(condition) => self.branch(whole, condition, part, name, at),
            None => merged(whole, self.value(part, name, at.further())),
        });
        match self.alternative(source) {
            Some(branch) => merged(whole, self.value(branch, name, at.further())),
            None => whole,
        }
    }

    /// `if` the tag says so, `then` the branch: the tag stays what it is.
    fn branch(&self, whole: Value, condition: &Value, part: &Value, name: &str, at: At) -> Value {
        let tags = condition["properties"].as_object().into_iter().flatten();
        let chosen = tags.clone().all(|(tag, is)| whole.get(tag).is_some_and(|value| *value == is["const"]));
        if !chosen {
            return whole;
        }
        let mut value = merged(whole, self.value(&part["then"], name, at.further()));
        for (tag, is) in tags {
            value[tag.as_str()] = is["const"].clone();
        }
        value
    }

    /// The branch that stands for all of `anyOf` or `oneOf`; never null where there is another.
    fn alternative(&self, source: &'a Map<String, Value>) -> Option<&'a Value> {
        let branches = source.get("anyOf").or_else(|| source.get("oneOf"))?.as_array()?;
        let some: Vec<&Value> = branches.iter().filter(|branch| branch["type"] != "null").collect();
        some.get(self.nth % some.len().max(1)).copied()
    }

    fn own(&self, source: &Map<String, Value>, name: &str, at: At) -> Value {
        match source.get("type").and_then(Value::as_str) {
            Some("object") => self.object(source, at),
            Some("array") => self.array(source, name, at),
            Some("string") => text(source, name).into(),
            Some("integer") => json!(number(source)),
            Some("number") => json!(number(source)),
            Some("boolean") => true.into(),
            _ if source.contains_key("properties") || source.contains_key("required") => {
                self.object(source, at)
            }
            _ => Value::Null,
        }
    }

    fn object(&self, source: &Map<String, Value>, at: At) -> Value {
        let required: Vec<&str> = source
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let shown = self.extent == Extent::Whole && at.value < SHOWN_DEPTH;
        let properties = source.get("properties").and_then(Value::as_object).into_iter().flatten();
        let wanted = properties
            .filter(|(name, _)| shown || name.as_str() == "id" || required.contains(&name.as_str()));
        let values = wanted.map(|(name, schema)| (name.clone(), self.value(schema, name, at.inside())));
        let mut object: Map<String, Value> = values.filter(|(_, value)| !value.is_null()).collect();
        for name in required {
            object.entry(name).or_insert_with(|| UNDESCRIBED.into());
        }
        Value::Object(object)
    }

    fn array(&self, source: &Map<String, Value>, name: &str, at: At) -> Value {
        let least = source.get("minItems").and_then(Value::as_u64).unwrap_or(0).min(10);
        let least = if self.extent == Extent::Bare { least } else { least.max(1) };
        let item = source.get("items").map_or(Value::Null, |items| self.value(items, name, at.inside()));
        if item.is_null() {
            return json!([]);
        }
        (0..least).map(|_| item.clone()).collect()
    }
}

/// What is required here and described by another part of the schema, or by none.
const UNDESCRIBED: &str = "undescribed";

/// Objects together; of other values the first that says something.
fn merged(first: Value, second: Value) -> Value {
    match (first, second) {
        (Value::Object(mut first), Value::Object(second)) => {
            for (name, value) in second {
                let before = first.remove(&name).unwrap_or(Value::Null);
                first.insert(name, merged(before, value));
            }
            Value::Object(first)
        }
        (first, Value::Null) => first,
        (first, second) if second == UNDESCRIBED && !first.is_null() => first,
        (_, second) => second,
    }
}

fn number(source: &Map<String, Value>) -> i64 {
    let limit = |name: &str| source.get(name).and_then(Value::as_f64).map(|limit| limit.ceil() as i64);
    let least = limit("minimum").or_else(|| Some(limit("exclusiveMinimum")? + 1));
    let most = limit("maximum").or_else(|| Some(limit("exclusiveMaximum")? - 1));
    100.max(least.unwrap_or(i64::MIN)).min(most.unwrap_or(i64::MAX))
}

fn text(source: &Map<String, Value>, name: &str) -> String {
    match source.get("format").and_then(Value::as_str) {
        Some("uuid") => return id(name),
        Some("date") => return "2030-01-15".to_owned(),
        Some("date-time") => return "2030-01-15T12:00:00Z".to_owned(),
        Some("uri" | "url") => return "https://example.com/simulated".to_owned(),
        Some("email") => return "ada@example.com".to_owned(),
        Some("ipv4") => return "192.0.2.1".to_owned(),
        _ => {}
    }
    let limits: Map<String, Value> = ["pattern", "minLength", "maxLength"]
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), source.get(*key)?.clone())))
        .collect();
    let limits = Value::Object(limits);
    let mut candidates = named(name).into_iter().chain(["simulated"]).chain(TEXTS);
    if let Some(found) = candidates.find(|text| jsonschema::is_valid(&limits, &json!(text))) {
        return found.to_owned();
    }
    let least = source.get("minLength").and_then(Value::as_u64).unwrap_or(1);
    "1".repeat(usize::try_from(least).unwrap_or(1).clamp(1, 4096))
}

/// Texts whose meaning the schema leaves to the property's name.
fn named(name: &str) -> Option<&'static str> {
    let found = match name {
        "currency" | "iso_currency_code" => "USD",
        "country_code" | "country" => "US",
        "state" => "CA",
        "postal_code" => "94107",
        "phone_number" => "+14155550123",
        "email" => "ada@example.com",
        "first_name" => "Ada",
        "last_name" => "Example",
        _ => return None,
    };
    Some(found)
}

/// The seed that a property's name speaks of.
fn id(name: &str) -> String {
    let known = [
        ("card_product", seeds::CARD_PRODUCT_ID),
        ("external_card", seeds::EXTERNAL_CARD_ID),
        ("customer", seeds::CUSTOMER_ID),
        ("person", seeds::CUSTOMER_ID),
        ("business", seeds::BUSINESS_ID),
        ("account_id", seeds::ACCOUNT_ID),
        ("card_id", seeds::CARD_ID),
        ("image", seeds::CARD_IMAGE_ID),
        ("gateway", seeds::GATEWAY_ID),
        ("webhook", seeds::WEBHOOK_ID),
        ("transfer_id", seeds::TRANSFER_ID),
    ];
    let found = known.iter().find(|(part, _)| name.contains(part) && !name.contains("external_account"));
    found.map_or_else(|| SOME_ID.to_owned(), |(_, id)| id.to_string())
}
