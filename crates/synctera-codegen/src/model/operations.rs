//! Reads operations.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::lower::{Log, walk};
use crate::model::{Echo, Rules, Shape, Type, TypeDef, echo, naming, shapes};
use crate::openapi::schemas;
use crate::{Error, area, pointer};

/// One operation of the document.
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) pointer: String,
    pub(crate) area: Option<String>,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) doc: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) response: Response,
    pub(crate) declares_idempotency_key: bool,
    pub(crate) moves_money: bool,
    /// What the response must repeat.
    pub(crate) echo: Vec<Echo>,
    pub(crate) page: Option<Page>,
}

pub(crate) struct Parameter {
    pub(crate) name: String,
    /// The name of its field or argument.
    pub(crate) ident: String,
    pub(crate) place: Place,
    pub(crate) doc: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// Whether a list goes out as one value with commas.
    pub(crate) comma_list: bool,
    pub(crate) rules: Rules,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

pub(crate) enum Body {
    Json(Type),
    /// Bytes under this content type.
    Raw(String),
    /// A multipart form with the fields of this component.
    Form(String),
    /// An object whose properties go out as `application/x-www-form-urlencoded`.
    UrlEncoded(Type),
}

#[derive(PartialEq)]
pub(crate) enum Response {
    Json(Type),
    /// JSON, or nothing: one success has content and another one none.
    JsonOrEmpty(Type),
    Bytes,
    Empty,
}

impl Response {
    /// The type of its JSON, if it has any.
    pub(crate) fn json(&self) -> Option<&Type> {
        match self {
            Response::Json(ty) | Response::JsonOrEmpty(ty) => Some(ty),
            Response::Bytes | Response::Empty => None,
        }
    }

    pub(crate) fn json_mut(&mut self) -> Option<&mut Type> {
        match self {
            Response::Json(ty) | Response::JsonOrEmpty(ty) => Some(ty),
            Response::Bytes | Response::Empty => None,
        }
    }

    /// One response for two successes of an operation: what a method returns has one type.
    fn or(self, other: Response) -> Response {
        let common = |a: Type, b: Type| if a == b { a } else { Type::Json };
        match (self, other) {
            (Response::Empty, Response::Empty) => Response::Empty,
            (Response::Json(a), Response::Json(b)) => Response::Json(common(a, b)),
            (Response::Bytes, _) | (_, Response::Bytes) => Response::Bytes,
            (Response::Empty, Response::Json(ty) | Response::JsonOrEmpty(ty))
            | (Response::Json(ty) | Response::JsonOrEmpty(ty), Response::Empty) => Response::JsonOrEmpty(ty),
            (Response::JsonOrEmpty(a), Response::Json(b) | Response::JsonOrEmpty(b))
            | (Response::Json(a), Response::JsonOrEmpty(b)) => Response::JsonOrEmpty(common(a, b)),
        }
    }
}

/// How a list operation pages.
pub(crate) struct Page {
    /// The response's array property.
    pub(crate) items: String,
    pub(crate) item: Type,
    pub(crate) items_required: bool,
    pub(crate) token_nullable: bool,
    pub(crate) has_limit: bool,
}

/// The header that the sender sets, and that is therefore no parameter.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// Headers that OpenAPI describes elsewhere: a parameter of this name is to be ignored.
const IGNORED: [&str; 3] = ["accept", "authorization", "content-type"];

pub(super) fn read(document: &Value, types: &BTreeMap<String, TypeDef>, log: &mut Log) -> Vec<Operation> {
    let mut document = document.clone();
    let schemas = schemas::schemas(&document).cloned().unwrap_or_default();
    let mut operations = Vec::new();
    walk::each_operation(&mut document, log, |at, path, method, operation, log| {
        let reader = Reader { at, schemas: &schemas, types };
        operations.push(reader.operation(path, method, operation, log)?);
        Ok(())
    });
    operations
}

struct Reader<'a> {
    at: &'a str,
    schemas: &'a serde_json::Map<String, Value>,
    types: &'a BTreeMap<String, TypeDef>,
}

impl Reader<'_> {
    fn operation(
        &self,
        path: &str,
        method: &str,
        operation: &Value,
        log: &mut Log,
    ) -> Result<Operation, Error> {
        let id = operation.get("operationId").and_then(Value::as_str).ok_or_else(|| {
            Error::located("operation without `operationId`", self.at)
                .hint("the id becomes the method's name: add one")
        })?;
        let declared = operation.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
        let is_key = |p: &Value| shapes::text(p, "name").eq_ignore_ascii_case(IDEMPOTENCY_KEY);
        let mut parameters = Vec::new();
        let ignored = |p: &Value| {
            let is_named = |name: &str| shapes::text(p, "name").eq_ignore_ascii_case(name);
            is_key(p) || shapes::text(p, "in") == "header" && IGNORED.iter().any(|name| is_named(name))
        };
        for (index, parameter) in declared.iter().enumerate().filter(|(_, p)| !ignored(p)) {
            parameters.push(self.parameter(parameter, &format!("{}/parameters/{index}", self.at))?);
        }
        self.check_path(path, &parameters)?;
        let response = self.response(operation, log)?;
        let page = self.page(&parameters, &response);
        Ok(Operation {
            id: id.to_owned(),
            pointer: self.at.to_owned(),
            area: area::of_operation(operation),
            method: method.to_owned(),
            path: path.to_owned(),
            doc: documentation(operation),
            parameters,
            body: self.body(operation)?,
            response,
            declares_idempotency_key: declared.iter().any(is_key),
            moves_money: operation.get("x-synctera-moves-money") == Some(&Value::Bool(true)),
            echo: echo::read(operation, self.at)?,
            page,
        })
    }

    /// Every `{name}` of the path is a parameter, and the other way round.
    fn check_path(&self, path: &str, parameters: &[Parameter]) -> Result<(), Error> {
        let in_path: Vec<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
        let described: Vec<&str> =
            parameters.iter().filter(|p| p.place == Place::Path).map(|p| p.name.as_str()).collect();
        let missing = in_path.iter().find(|name| !described.contains(name));
        let stray = described.iter().find(|name| !in_path.contains(name));
        let what = match (missing, stray) {
            (None, None) => return Ok(()),
            (Some(name), _) => format!("`{name}` stands in the path and is not described"),
            (None, Some(name)) => format!("`{name}` is a path parameter and does not stand in the path"),
        };
        Err(Error::located(what, self.at).hint("let the path and its parameters agree"))
    }

    fn parameter(&self, parameter: &Value, at: &str) -> Result<Parameter, Error> {
        let name = shapes::text(parameter, "name");
        let place = match shapes::text(parameter, "in").as_str() {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            other => {
                return Err(Error::located(format!("parameter `{name}` in `{other}` is not supported"), at)
                    .hint("only path, query and header parameters are generated"));
            }
        };
        let style = shapes::text(parameter, "style");
        if !matches!(style.as_str(), "" | "form" | "simple") {
            return Err(Error::located(
                format!("parameter style `{style}` is not supported"),
                format!("{at}/style"),
            )
            .hint("use `form` or `simple`"));
        }
        if parameter.get("content").is_some() {
            return Err(Error::located(format!("parameter `{name}` is described by `content`"), at)
                .hint("describe it by `schema`"));
        }
        // Without any schema it is whatever the caller writes.
        let text = json!({ "type": "string" });
        let schema = parameter.get("schema").unwrap_or(&text);
        let reader = shapes::Reader { schemas: self.schemas };
        let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(place == Place::Query);
        let ty = reader.ty(schema, &pointer::push(at, "schema"))?;
        self.check_plain(&ty, &name, at)?;
        Ok(Parameter {
            ident: naming::field_name(&name),
            doc: shapes::text(parameter, "description"),
            required: shapes::flag(parameter, "required") || place == Place::Path,
            comma_list: !explode,
            rules: reader.rules(schema),
            ty,
            place,
            name,
        })
    }

    /// A parameter is one value or a list of values; objects have no one way onto the wire.
    fn check_plain(&self, ty: &Type, name: &str, at: &str) -> Result<(), Error> {
        let plain = match ty {
            Type::List(inner) => return self.check_plain(inner, name, at),
            Type::Named(component) => match self.types.get(component).map(|def| &def.shape) {
                Some(Shape::Alias(inner)) => return self.check_plain(inner, name, at),
                Some(Shape::Record(_) | Shape::Union(_)) | None => false,
                Some(Shape::Enum(_) | Shape::Id) => true,
            },
            Type::Json | Type::Object | Type::Map(_) | Type::File => false,
            _ => true,
        };
        if plain {
            return Ok(());
        }
        Err(Error::located(format!("parameter `{name}` is an object"), at)
            .hint("describe it as one value or as a list of values"))
    }

    fn body(&self, operation: &Value) -> Result<Option<Body>, Error> {
        let Some(body) = operation.get("requestBody") else { return Ok(None) };
        let at = format!("{}/requestBody/content", self.at);
        let content = body.get("content").and_then(Value::as_object).filter(|content| !content.is_empty());
        let Some(content) = content else {
            return Err(
                Error::located("request body without content", at).hint("name its media type and schema")
            );
        };
        let json = content.iter().find(|(media, _)| is_json(media));
        let Some((media, described)) = json.or_else(|| content.iter().next().filter(|_| content.len() == 1))
        else {
            return Err(Error::located("several request media types, none of them JSON", at)
                .hint("keep the one that the client shall send"));
        };
        let at = pointer::push(&at, media);
        let schema = described.get("schema");
        if is_json(media) {
            return Ok(Some(Body::Json(self.schema_type(schema, &at)?)));
        }
        if media == "multipart/form-data" {
            let component = schema.and_then(|schema| self.record(schema)).ok_or_else(|| {
                Error::located("a multipart form that is not an object", at).hint("describe its fields")
            })?;
            return Ok(Some(Body::Form(component)));
        }
        if media == "application/x-www-form-urlencoded"
            && let Some(component) = schema.and_then(|s| self.record(s))
        {
            return Ok(Some(Body::UrlEncoded(Type::Named(component))));
        }
        Ok(Some(Body::Raw(media.clone())))
    }

    /// The component with fields that a schema names, through other names.
    fn record(&self, schema: &Value) -> Option<String> {
        let names = schemas::chain(self.schemas, schema).filter_map(schemas::target);
        let component = names.last()?;
        let def = self.types.get(component)?;
        matches!(def.shape, Shape::Record(_)).then(|| component.to_owned())
    }

    fn response(&self, operation: &Value, log: &mut Log) -> Result<Response, Error> {
        let mut found: Option<Response> = None;
        for (status, response) in operation.get("responses").and_then(Value::as_object).into_iter().flatten()
        {
            let at = format!("{}/responses/{status}", self.at);
            let response = self.one_response(response, &at)?;
            found = Some(match found {
                Some(first) if first != response => {
                    log.note("responses", at, "successes differ: the method returns what holds each of them");
                    first.or(response)
                }
                _ => response,
            });
        }
        Ok(found.unwrap_or(Response::Empty))
    }

    fn one_response(&self, response: &Value, at: &str) -> Result<Response, Error> {
        let content =
            response.get("content").and_then(Value::as_object).filter(|content| !content.is_empty());
        let Some(content) = content else { return Ok(Response::Empty) };
        let json = content.iter().find(|(media, _)| is_json(media));
        match json {
            Some((media, described)) => {
                let at = pointer::push(&format!("{at}/content"), media);
                Ok(Response::Json(self.schema_type(described.get("schema"), &at)?))
            }
            None => Ok(Response::Bytes),
        }
    }

    fn schema_type(&self, schema: Option<&Value>, at: &str) -> Result<Type, Error> {
        let Some(schema) = schema else { return Ok(Type::Json) };
        shapes::Reader { schemas: self.schemas }.ty(schema, &pointer::push(at, "schema"))
    }

    /// An operation pages when it takes a token, gives the next one, and has one list.
    fn page(&self, parameters: &[Parameter], response: &Response) -> Option<Page> {
        // What pages are asked by is an optional text, and the limit an optional whole number.
        let has = |name: &str, ty: &Type| {
            let mut given = parameters.iter().filter(|p| p.name == name && p.place == Place::Query);
            given.any(|p| !p.required && self.is(&p.ty, ty))
        };
        let Response::Json(Type::Named(component)) = response else { return None };
        let Shape::Record(record) = &self.types.get(component)?.shape else { return None };
        let mut lists = record.fields.iter().filter_map(|field| Some((field, self.list_item(&field.ty)?)));
        let (field, item) = lists.next()?;
        let one_list = lists.next().is_none();
        let token = record.fields.iter().find(|field| field.wire == "next_page_token")?;
        let is_text = self.is(&token.ty, &Type::Text);
        let pages = has("page_token", &Type::Text) && is_text && !token.required;
        (pages && !field.nullable && one_list).then(|| Page {
            items: field.ident.clone(),
            item,
            items_required: field.required,
            token_nullable: token.nullable,
            has_limit: has("limit", &Type::Integer),
        })
    }

    /// Whether a type is this one, or another name for it.
    fn is(&self, ty: &Type, wanted: &Type) -> bool {
        match ty {
            Type::Named(name) => match self.types.get(name).map(|def| &def.shape) {
                Some(Shape::Alias(inner)) => self.is(inner, wanted),
                _ => false,
            },
            ty => ty == wanted,
        }
    }

    fn list_item(&self, ty: &Type) -> Option<Type> {
        match ty {
            Type::List(item) => Some((**item).clone()),
            Type::Named(name) => match &self.types.get(name)?.shape {
                Shape::Alias(inner) => self.list_item(inner),
                _ => None,
            },
            _ => None,
        }
    }
}

fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim();
    media == "application/json" || media.ends_with("+json")
}

fn documentation(operation: &Value) -> String {
    let (summary, description) = (shapes::text(operation, "summary"), shapes::text(operation, "description"));
    match (summary.is_empty(), description.is_empty() || description == summary) {
        (false, false) => format!("{summary}\n\n{description}"),
        (false, true) => summary,
        _ => description,
    }
}
