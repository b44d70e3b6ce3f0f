//! Reads component schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::lower::Log;
use crate::model::sensitive::is_sensitive;
use crate::model::{Branch, Field, Limit, OneWay, Record, Rules, Shape, Type, TypeDef, Union, naming};
use crate::openapi::schemas;
use crate::{Error, pointer};

/// Reads every component schema of the lowered document.
pub(super) fn read(document: &Value, log: &mut Log) -> BTreeMap<String, TypeDef> {
    let Some(schemas) = schemas::schemas(document) else { return BTreeMap::new() };
    let reader = Reader { schemas };
    schemas.iter().map(|(name, schema)| (name.clone(), reader.definition(name, schema, log))).collect()
}

pub(super) struct Reader<'a> {
    pub(super) schemas: &'a Map<String, Value>,
}

impl Reader<'_> {
    /// A schema that has no type in Rust is any JSON value: nothing is lost by it, and the report says so.
    fn definition(&self, name: &str, schema: &Value, log: &mut Log) -> TypeDef {
        let shape = self.shape(name, schema).unwrap_or_else(|error| {
            let at = error.pointer().unwrap_or_default().to_owned();
            log.note("any-json", at, format!("`{name}` is any JSON value: {}", error.what()));
            Shape::Alias(Type::Json)
        });
        let doc = text(schema, "description");
        TypeDef { ident: naming::type_name(name), doc, shape, in_request: false, in_response: false }
    }

    fn shape(&self, name: &str, schema: &Value) -> Result<Shape, Error> {
        let at = pointer::schema(name);
        if schema.get("oneOf").is_some() && schema.get("discriminator").is_some() {
            return Ok(Shape::Union(self.union(name, schema, &at)?));
        }
        if let Some(properties) = properties(schema) {
            return Ok(Shape::Record(self.record(schema, properties, &at)?));
        }
        if let Some(values) = string_enum(schema) {
            return Ok(Shape::Enum(values));
        }
        match self.ty(schema, &at)? {
            Type::Uuid => Ok(Shape::Id),
            ty => Ok(Shape::Alias(ty)),
        }
    }

    fn record(&self, schema: &Value, properties: &Map<String, Value>, at: &str) -> Result<Record, Error> {
        let required: BTreeSet<&str> = strings(schema, "required").collect();
        let mut names: Vec<&String> = properties.keys().collect();
        names.sort();
        let read = |wire: &String| {
            let at = pointer::push(&format!("{at}/properties"), wire);
            self.field(wire, &properties[wire.as_str()], required.contains(wire.as_str()), &at)
        };
        Ok(Record { fields: names.into_iter().map(read).collect::<Result<_, _>>()?, tags: Vec::new() })
    }

    fn field(&self, wire: &str, schema: &Value, required: bool, at: &str) -> Result<Field, Error> {
        let one_way = match (self.says(schema, "readOnly"), self.says(schema, "writeOnly")) {
            (true, _) => Some(OneWay::Responses),
            (_, true) => Some(OneWay::Requests),
            _ => None,
        };
        Ok(Field {
            wire: wire.to_owned(),
            ident: naming::field_name(wire),
            doc: text(schema, "description"),
            ty: self.ty(schema, at)?,
            required,
            one_way,
            nullable: self.nullable(schema),
            sensitive: is_sensitive(wire) || self.is_free_form(schema, 0),
            rules: self.rules(schema),
        })
    }

    fn union(&self, name: &str, schema: &Value, at: &str) -> Result<Union, Error> {
        let discriminator = &schema["discriminator"];
        let tag = text(discriminator, "propertyName");
        if tag.is_empty() {
            return Err(Error::located(
                "`discriminator` without `propertyName`",
                format!("{at}/discriminator"),
            ));
        }
        let mapping = mapping(discriminator);
        let mut branches = Vec::new();
        for (index, branch) in schema["oneOf"].as_array().into_iter().flatten().enumerate() {
            branches.push(self.branch(branch, &tag, &mapping, &format!("{at}/oneOf/{index}"))?);
        }
        branches.sort_by(|a, b| a.values.cmp(&b.values));
        shorten(&mut branches, name);
        Ok(Union { tag, branches, kind: String::new() })
    }

    fn branch(
        &self,
        branch: &Value,
        tag: &str,
        mapping: &[(String, String)],
        at: &str,
    ) -> Result<Branch, Error> {
        let component = schemas::target(branch).ok_or_else(|| {
            Error::located("a branch of a union is not an object", at)
                .hint("make the branch a component with properties")
        })?;
        let schema = schemas::resolve(self.schemas, branch);
        let properties = schema.and_then(properties).ok_or_else(|| {
            Error::located(format!("branch `{component}` is not an object with properties"), at)
                .hint("a discriminated union needs objects; write the schema out")
        })?;
        let mut values: Vec<String> = mapping
            .iter()
            .filter(|(_, target)| target == component)
            .map(|(value, _)| value.clone())
            .collect();
        if values.is_empty() {
            values = self.implied_values(component, properties.get(tag), mapping.is_empty());
        }
        if values.is_empty() {
            return Err(Error::located(format!("no value of `{tag}` leads to branch `{component}`"), at)
                .hint("add it to `discriminator.mapping`"));
        }
        Ok(Branch { component: component.to_owned(), variant: variant(component, &values), values })
    }

    /// Without a mapping the value is the branch's own single enum value, or else its name.
    fn implied_values(&self, component: &str, tag: Option<&Value>, no_mapping: bool) -> Vec<String> {
        let own = tag.and_then(|tag| schemas::resolve(self.schemas, tag)).and_then(string_enum);
        match own {
            Some(values) if values.len() == 1 => values,
            _ if no_mapping => vec![component.to_owned()],
            _ => Vec::new(),
        }
    }

    pub(super) fn ty(&self, schema: &Value, at: &str) -> Result<Type, Error> {
        if let Some(target) = schemas::target(schema) {
            if !self.schemas.contains_key(target) {
                return Err(Error::located(format!("`{target}` does not exist"), at));
            }
            return Ok(Type::Named(target.to_owned()));
        }
        if schema.get("oneOf").is_some() || schema.get("not").is_some() {
            return Ok(Type::Json);
        }
        Ok(match (text(schema, "type").as_str(), text(schema, "format").as_str()) {
            ("string", "uuid") => Type::Uuid,
            ("string", "date-time") => Type::Timestamp,
            ("string", "date") => Type::Date,
            ("string", "binary") => Type::File,
            ("string", _) => Type::Text,
            ("integer", _) => Type::Integer,
            ("number", _) => Type::Number,
            ("boolean", _) => Type::Boolean,
            ("array", _) => Type::List(Box::new(self.items(schema, at)?)),
            ("object", _) => self.map(schema, at)?,
            ("", _) => Type::Json,
            (other, _) => {
                return Err(Error::located(
                    format!("`{other}` is not a type of OpenAPI 3.0"),
                    format!("{at}/type"),
                ));
            }
        })
    }

    fn items(&self, schema: &Value, at: &str) -> Result<Type, Error> {
        let Some(items) = schema.get("items") else { return Ok(Type::Json) };
        let ty = self.ty(items, &format!("{at}/items"))?;
        Ok(if self.nullable(items) { Type::Nullable(Box::new(ty)) } else { ty })
    }

    fn map(&self, schema: &Value, at: &str) -> Result<Type, Error> {
        match schema.get("additionalProperties") {
            Some(values) if values.as_object().is_some_and(|values| !values.is_empty()) => {
                Ok(Type::Map(Box::new(self.ty(values, &format!("{at}/additionalProperties"))?)))
            }
            _ => Ok(Type::Object),
        }
    }

    /// Whether null is a documented value, here or where the reference leads.
    fn nullable(&self, schema: &Value) -> bool {
        self.says(schema, "nullable")
    }

    /// Whether a flag is set here, or on any schema that the references lead through.
    fn says(&self, schema: &Value, key: &str) -> bool {
        schemas::chain(self.schemas, schema).any(|schema| flag(schema, key))
    }

    /// Whether names or values can stand here that the document does not know: then nobody knows what is in it, and it
    /// does not print.
    fn is_free_form(&self, schema: &Value, depth: usize) -> bool {
        let resolved = schemas::resolve(self.schemas, schema).unwrap_or(schema);
        match text(resolved, "type").as_str() {
            _ if properties(resolved).is_some() || resolved.get("discriminator").is_some() => false,
            "object" => true,
            "array" => {
                resolved.get("items").is_none_or(|items| depth < 16 && self.is_free_form(items, depth + 1))
            }
            "" => resolved.get("enum").is_none(),
            _ => false,
        }
    }

    pub(super) fn rules(&self, schema: &Value) -> Rules {
        let schema = schemas::resolve(self.schemas, schema).unwrap_or(schema);
        if properties(schema).is_some() || string_enum(schema).is_some() {
            return Rules::default();
        }
        let each =
            schema.get("items").or_else(|| schema.get("additionalProperties")).map(|each| self.rules(each));
        Rules {
            min_length: schema.get("minLength").and_then(Value::as_u64),
            max_length: schema.get("maxLength").and_then(Value::as_u64),
            pattern: schema.get("pattern").and_then(Value::as_str).map(str::to_owned),
            minimum: limit(schema, "minimum", "exclusiveMinimum"),
            maximum: limit(schema, "maximum", "exclusiveMaximum"),
            min_items: schema.get("minItems").and_then(Value::as_u64),
            max_items: schema.get("maxItems").and_then(Value::as_u64),
            each: each.filter(|each| *each != Rules::default()).map(Box::new),
        }
    }
}

fn limit(schema: &Value, key: &str, exclusive: &str) -> Option<Limit> {
    Some(Limit { value: schema.get(key)?.as_f64()?, exclusive: flag(schema, exclusive) })
}

/// Named by its tag value, or after the component where several values lead to it.
fn variant(component: &str, values: &[String]) -> String {
    match values {
        [only] => naming::variant_name(only),
        _ => naming::type_name(component),
    }
}

/// Drops the union's own name from variants that are called after their component (`transfer_response_pull` of
/// `transfer_response` is `Pull`), unless another variant has the short name.
fn shorten(branches: &mut [Branch], union: &str) {
    for index in 0..branches.len() {
        let component = unversioned(&branches[index].component);
        let union = unversioned(union);
        let rest = component
            .strip_prefix(union)
            .and_then(|rest| rest.strip_prefix('_'))
            .or_else(|| component.strip_suffix(union).and_then(|rest| rest.strip_suffix('_')));
        let (Some(rest), true) = (rest, branches[index].values.len() > 1) else { continue };
        let short = naming::type_name(rest);
        if branches.iter().all(|other| other.variant != short) {
            branches[index].variant = short;
        }
    }
}

fn unversioned(component: &str) -> &str {
    component.strip_prefix("v0_").unwrap_or(component)
}

fn mapping(discriminator: &Value) -> Vec<(String, String)> {
    let pairs = discriminator.get("mapping").and_then(Value::as_object).into_iter().flatten();
    let target = |value: &Value| {
        let value = value.as_str()?;
        Some(pointer::ref_target(value).unwrap_or(value).to_owned())
    };
    let mut mapping: Vec<_> = pairs.filter_map(|(key, value)| Some((key.clone(), target(value)?))).collect();
    mapping.sort();
    mapping
}

/// The properties of an object; what says that it is something else has none, whatever is written there.
fn properties(schema: &Value) -> Option<&Map<String, Value>> {
    if schema.get("type").is_some_and(|kind| kind != "object") {
        return None;
    }
    schema.get("properties")?.as_object().filter(|properties| !properties.is_empty())
}

fn string_enum(schema: &Value) -> Option<Vec<String>> {
    if schema.get("type").is_some_and(|kind| kind != "string") {
        return None;
    }
    let mut values: Vec<String> = Vec::new();
    for value in schema.get("enum")?.as_array()?.iter().filter_map(Value::as_str) {
        if !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
    }
    Some(values).filter(|values| !values.is_empty())
}

fn strings<'a>(schema: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    schema.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

pub(super) fn text(schema: &Value, key: &str) -> String {
    schema.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

pub(super) fn flag(schema: &Value, key: &str) -> bool {
    schema.get(key).and_then(Value::as_bool).unwrap_or_default()
}
