//! The document that progenitor gets: operations only, their types as numbered stand-ins.
//!
//! Its own type generator then has nothing to decide, and nothing to get wrong; ours has made the types.

use serde_json::{Map, Value, json};

use crate::model::{Body, Operation, Parameter, Place, Response, Type};

/// The skeleton and the type that each stand-in stands for.
pub(super) struct Skeleton {
    pub(super) document: Value,
    pub(super) stand_ins: Vec<Type>,
}

/// The `operationId` of the operation at an index: short, distinct, and the same as its method's name.
pub(super) fn operation_id(index: usize) -> String {
    format!("op{index}")
}

/// The name of a stand-in.
pub(super) fn stand_in(index: usize) -> String {
    format!("T{index}")
}

pub(super) fn skeleton(operations: &[&Operation]) -> Skeleton {
    let mut stand_ins = Vec::new();
    let mut paths = Map::new();
    for (index, operation) in operations.iter().enumerate() {
        let item = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
        item[operation.method.as_str()] = describe(index, operation, &mut stand_ins);
    }
    let schemas: Map<String, Value> =
        (0..stand_ins.len()).map(|index| (stand_in(index), json!({ "type": "string" }))).collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Synctera", "version": "0" },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    Skeleton { document, stand_ins }
}

fn describe(index: usize, operation: &Operation, stand_ins: &mut Vec<Type>) -> Value {
    let path = operation.parameters.iter().filter(|parameter| parameter.place == Place::Path);
    let parameters: Vec<Value> = path.map(|parameter| describe_parameter(parameter, stand_ins)).collect();
    let response = match &operation.response {
        Response::Json(ty) | Response::JsonOrEmpty(ty) => {
            json!({ "description": "", "content": json_content(ty, stand_ins) })
        }
        Response::Bytes => json!({ "description": "", "content": raw_content() }),
        Response::Empty => json!({ "description": "" }),
    };
    let mut described = json!({
        "operationId": operation_id(index),
        "parameters": parameters,
        "responses": { "2XX": response },
    });
    let content = match &operation.body {
        Some(Body::Json(ty)) => json_content(ty, stand_ins),
        Some(Body::Raw(_) | Body::Form(_) | Body::UrlEncoded(_)) => raw_content(),
        None => return described,
    };
    described["requestBody"] = json!({ "required": true, "content": content });
    described
}

fn describe_parameter(parameter: &Parameter, stand_ins: &mut Vec<Type>) -> Value {
    json!({
        "name": parameter.name,
        "in": "path",
        "required": true,
        "schema": reference(&parameter.ty, stand_ins),
    })
}

fn json_content(ty: &Type, stand_ins: &mut Vec<Type>) -> Value {
    json!({ "application/json": { "schema": reference(ty, stand_ins) } })
}

fn raw_content() -> Value {
    json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } })
}

fn reference(ty: &Type, stand_ins: &mut Vec<Type>) -> Value {
    let index = stand_ins.iter().position(|known| known == ty).unwrap_or_else(|| {
        stand_ins.push(ty.clone());
        stand_ins.len() - 1
    });
    json!({ "$ref": format!("#/components/schemas/{}", stand_in(index)) })
}
