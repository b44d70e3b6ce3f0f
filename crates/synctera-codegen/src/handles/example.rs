//! The example of a method: a valid request, written as a user of the types writes it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::{Map, Value};

use super::method::{is_id, is_text, path_parameters};
use crate::Error;
use crate::emit::{self, takes_into};
use crate::model::{
    Body, Field, Model, Operation, Place, Record, Response, Shape, Type, field_name, variant_names,
};

/// A valid request of one operation, as JSON.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Path parameters by name.
    pub path: BTreeMap<String, String>,
    /// Query parameters by name.
    pub query: BTreeMap<String, Value>,
    /// The body, where it is JSON.
    pub body: Option<Value>,
}

/// The lines of the example, between the fences and with them.
pub(super) fn example(
    model: &Model,
    operation: &Operation,
    request: &Request,
    deprecated: bool,
    call: &str,
) -> Result<Vec<String>, Error> {
    let writer = Writer { model, ids: RefCell::default() };
    let (prepared, arguments) = writer.arguments(operation, request);
    let ids = writer.ids.take().into_iter().map(|(name, text)| format!("let {name} = {text:?}.parse()?;"));
    let mut statements: Vec<String> =
        operation.page.iter().map(|_| "use futures_util::TryStreamExt;".to_owned()).collect();
    statements.extend(ids.chain(prepared));
    statements.extend(shown(operation, &format!("{call}({})", arguments.join(", "))));
    let source = format!(
        "async fn example(client: synctera::Client) -> Result<(), Box<dyn std::error::Error>> {{ {} Ok(()) }}",
        statements.join("\n")
    );
    let file = syn::parse_str(&source).map_err(|error| {
        Error::located(format!("the example of `{}` is not Rust: {error}", operation.id), &operation.pointer)
            .hint("this is a fault of the generator: please report the document's place that caused it")
    })?;
    let text = prettyplease::unparse(&file);
    let mut lines = vec!["```no_run".to_owned()];
    lines.extend(text.contains("types::").then(|| "# use synctera::types;".to_owned()));
    lines.extend(deprecated.then(|| "# #[allow(deprecated)]".to_owned()));
    lines.extend(text.lines().map(|line| match line.strip_prefix("    ") {
        Some("Ok(())") => "# Ok(())".to_owned(),
        Some(inside) => inside.to_owned(),
        None => format!("# {line}"),
    }));
    lines.push("```".to_owned());
    Ok(lines)
}

fn shown(operation: &Operation, call: &str) -> Vec<String> {
    if operation.page.is_some() {
        return vec![
            format!("let mut items = {call}.items();"),
            "while let Some(item) = items.try_next().await? { println!(\"{item:?}\"); }".to_owned(),
        ];
    }
    match operation.response {
        Response::Json(_) | Response::JsonOrEmpty(_) => {
            vec![format!("let response = {call}.await?;"), "println!(\"{response:?}\");".to_owned()]
        }
        Response::Bytes => {
            vec![format!("let data = {call}.await?;"), "println!(\"{} bytes\", data.len());".to_owned()]
        }
        Response::Empty => vec![format!("{call}.await?;")],
    }
}

struct Writer<'a> {
    model: &'a Model,
    /// Identifiers among required arguments, by the name of the argument: a row of UUIDs would tell a reader nothing.
    ids: RefCell<BTreeMap<String, String>>,
}

impl Writer<'_> {
    /// What stands before the call, and its arguments.
    fn arguments(&self, operation: &Operation, request: &Request) -> (Vec<String>, Vec<String>) {
        let (mut statements, mut arguments) = (Vec::new(), Vec::new());
        for parameter in path_parameters(operation) {
            let name = field_name(&parameter.name);
            let value = request.path.get(&parameter.name).map_or("", String::as_str);
            if is_id(self.model, &parameter.ty) {
                let ty = self.written(&parameter.ty);
                statements.push(format!("let {name}: {ty} = {value:?}.parse()?;"));
                arguments.push(format!("&{name}"));
            } else if is_text(self.model, &parameter.ty) {
                arguments.push(format!("{value:?}"));
            } else {
                arguments.push(self.value(
                    &parameter.ty,
                    &value.into(),
                    takes_into(self.model, &parameter.ty),
                ));
            }
        }
        arguments.extend(emit::params_name(operation).map(|params| self.params(&params, operation, request)));
        let body = operation.body.as_ref().map(|body| match body {
            Body::Json(ty) | Body::UrlEncoded(ty) => {
                self.value(ty, request.body.as_ref().unwrap_or(&Value::Null), false)
            }
            Body::Form(component) => self.value(&Type::Named(component.clone()), &Value::Null, false),
            Body::Raw(media) if media == "image/jpeg" => "std::fs::read(\"card.jpg\")?".to_owned(),
            Body::Raw(_) => "std::fs::read(\"data\")?".to_owned(),
        });
        if let Some(body) = body {
            statements.push(format!("let request = {body};"));
            arguments.push("request".to_owned());
        }
        (statements, arguments)
    }

    fn params(&self, name: &str, operation: &Operation, request: &Request) -> String {
        let mut outside: Vec<_> = operation.parameters.iter().filter(|it| it.place != Place::Path).collect();
        outside.sort_by(|a, b| a.name.cmp(&b.name));
        let value = |name: &str| request.query.get(name).cloned().unwrap_or_else(|| "example".into());
        let required: Vec<String> = outside
            .iter()
            .filter(|parameter| parameter.required)
            .map(|it| self.value(&it.ty, &value(&it.name), takes_into(self.model, &it.ty)))
            .collect();
        if required.is_empty() {
            return format!("types::{name}::default()");
        }
        format!("types::{name}::new({})", required.join(", "))
    }

    fn shape(&self, component: &str) -> Option<(&str, &Shape)> {
        self.model.types.get(component).map(|def| (def.ident.as_str(), &def.shape))
    }

    /// An expression of this value. `into`: whatever becomes the type will do; otherwise it is the type itself.
    fn value(&self, ty: &Type, value: &Value, into: bool) -> String {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match ty {
            Type::Named(component) => self.named(component, value, into),
            Type::Text if into => format!("{text:?}"),
            Type::Text => format!("{text:?}.to_owned()"),
            Type::Uuid => format!("{text:?}.parse()?"),
            Type::Timestamp => format!("{text:?}.parse::<synctera::Timestamp>()?"),
            Type::Date => format!("{text:?}.parse::<synctera::Date>()?"),
            Type::Integer => value.as_i64().unwrap_or(1).to_string(),
            Type::Number => format!("{:?}", value.as_f64().unwrap_or(1.0)),
            Type::Boolean => value.as_bool().unwrap_or(true).to_string(),
            Type::Json => format!("serde_json::json!({value})"),
            Type::Object => match value.as_object().is_some_and(|object| !object.is_empty()) {
                true => {
                    format!("serde_json::from_value::<serde_json::Map<_, _>>(serde_json::json!({value}))?")
                }
                false => "serde_json::Map::new()".to_owned(),
            },
            Type::File => {
                "synctera::FilePart::new(\"document.pdf\", std::fs::read(\"document.pdf\")?)".to_owned()
            }
            Type::List(item) => {
                let items = value.as_array().into_iter().flatten();
                let items: Vec<String> = items.map(|value| self.value(item, value, false)).collect();
                format!("vec![{}]", items.join(", "))
            }
            Type::Map(item) => self.map(item, value),
            Type::Nullable(_) if value.is_null() => "None".to_owned(),
            Type::Nullable(inner) => format!("Some({})", self.value(inner, value, false)),
            Type::Boxed(inner) if into => self.value(inner, value, false),
            Type::Boxed(inner) => format!("Box::new({})", self.value(inner, value, false)),
        }
    }

    fn map(&self, item: &Type, value: &Value) -> String {
        let entries = value.as_object().into_iter().flatten();
        let entries: Vec<String> = entries
            .map(|(name, value)| format!("({name:?}.to_owned(), {})", self.value(item, value, false)))
            .collect();
        format!("std::collections::BTreeMap::from([{}])", entries.join(", "))
    }

    fn named(&self, component: &str, value: &Value, into: bool) -> String {
        let text = value.as_str().unwrap_or_default();
        match self.shape(component) {
            Some((name, Shape::Record(record))) => self.record(name, record, value),
            Some((name, Shape::Enum(values))) => {
                let known = values.iter().zip(variant_names(values)).find(|(value, _)| *value == text);
                match known {
                    Some((_, variant)) => format!("types::{name}::{variant}"),
                    None if into => format!("{text:?}"),
                    None => format!("types::{name}::from({text:?})"),
                }
            }
            Some((name, Shape::Union(union))) => {
                let tag = value.get(&union.tag).and_then(Value::as_str).unwrap_or_default();
                let branch =
                    union.branches.iter().find(|branch| branch.values.iter().any(|value| value == tag));
                match branch.or(union.branches.first()) {
                    Some(branch) => {
                        let inner = self.named(&branch.component, value, false);
                        format!("types::{name}::{}({inner})", branch.variant)
                    }
                    None => format!("serde_json::from_value(serde_json::json!({value}))?"),
                }
            }
            Some((_, Shape::Id)) => format!("{text:?}.parse()?"),
            Some((_, Shape::Alias(inner))) => self.value(inner, value, into),
            None => format!("serde_json::from_value(serde_json::json!({value}))?"),
        }
    }

    /// `new` with what is required, and a setter for whatever else the request has.
    fn record(&self, name: &str, record: &Record, value: &Value) -> String {
        let none = Map::new();
        let given = value.as_object().unwrap_or(&none);
        let required = record.fields.iter().filter(|field| field.required).map(|field| {
            let value = given.get(&field.wire).unwrap_or(&Value::Null);
            let nullable = field.takes_null();
            match (nullable, value.is_null()) {
                (true, true) => "None".to_owned(),
                (true, false) => format!("Some({})", self.value(&field.ty, value, false)),
                (false, _) => self
                    .named_id(field, value)
                    .unwrap_or_else(|| self.value(&field.ty, value, takes_into(self.model, &field.ty))),
            }
        });
        let mut text = format!("types::{name}::new({})", required.collect::<Vec<_>>().join(", "));
        let optional = record.fields.iter().filter(|field| !field.required);
        for (field, value) in optional.filter_map(|field| Some((field, given.get(&field.wire)?))) {
            let nullable = field.takes_null();
            let value = match nullable && value.is_null() {
                true => "None".to_owned(),
                false => self.value(&field.ty, value, !nullable && takes_into(self.model, &field.ty)),
            };
            text.push_str(&format!(".with_{}({value})", field.ident.trim_end_matches('_')));
        }
        text
    }

    /// The name of an identifier that a line of its own makes, unless the name is taken.
    fn named_id(&self, field: &Field, value: &Value) -> Option<String> {
        let is_id = field.ty == Type::Uuid || is_id(self.model, &field.ty);
        match self.ids.borrow_mut().entry(field.ident.clone()) {
            Entry::Vacant(vacant) if is_id => {
                vacant.insert(value.as_str()?.to_owned());
                Some(field.ident.clone())
            }
            _ => None,
        }
    }

    /// A type as a user of the client writes it.
    fn written(&self, ty: &Type) -> String {
        let module = "types::".parse().unwrap_or_default();
        let text = emit::tokens_in(self.model, ty, &module).to_string().replace(' ', "");
        text.replace("crate::", "synctera::")
    }
}
