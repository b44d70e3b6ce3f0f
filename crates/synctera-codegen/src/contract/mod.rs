//! What a simulated server must know of a document: its operations, with a ready JSON Schema wherever a value stands.
//!
//! Whoever serves the API or makes requests for it needs no reader of OpenAPI then, and no idea of its dialect.

mod spelling;

use serde_json::{Map, Value, json};

use crate::Error;
use crate::json_schema::Direction;
use crate::openapi::{Checked, Node, is_success, operations_of};
use spelling::Spelling;

/// The operations of a document, and the schemas that theirs refer to as `#/$defs/…`, for each direction.
///
/// # Errors
/// When the document is no OpenAPI 3.0, or an operation has no `operationId`.
pub fn contract(document: &Value) -> Result<Value, Error> {
    let document = Checked::new(document)?;
    let reader = Reader {
        document: &document,
        request: Spelling { document: &document, direction: Direction::Request },
        response: Spelling { document: &document, direction: Direction::Response },
    };
    let mut operations = Vec::new();
    for (path, item) in document.paths() {
        for (method, operation) in operations_of(&item) {
            operations.push(reader.operation(path, method, &item, &operation)?);
        }
    }
    let definitions = |spelling: &Spelling<'_, '_>| -> Map<String, Value> {
        let schemas = document.schemas().into_iter();
        schemas.map(|(name, schema)| (name.to_owned(), spelling.spell(&schema))).collect()
    };
    Ok(json!({
        "operations": operations,
        "request": definitions(&reader.request),
        "response": definitions(&reader.response),
    }))
}

struct Reader<'r, 'd> {
    document: &'r Checked<'d>,
    request: Spelling<'r, 'd>,
    response: Spelling<'r, 'd>,
}

impl<'d> Reader<'_, 'd> {
    fn operation(
        &self,
        path: &str,
        method: &str,
        item: &Node<'d>,
        operation: &Node<'d>,
    ) -> Result<Value, Error> {
        let id = operation.text("operationId");
        let id = id.ok_or_else(|| Error::located("an operation without `operationId`", &operation.at))?;
        let parameters = item.list("parameters").into_iter().chain(operation.list("parameters"));
        let body = operation.get("requestBody").map(|body| self.document.resolve(&body));
        let responses = operation.members("responses").into_iter();
        let success = responses.filter(|(status, _)| is_success(status)).min_by_key(|(status, _)| *status);
        let content =
            success.as_ref().map(|(_, response)| self.document.resolve(response).members("content"));
        let content = content.unwrap_or_default();
        let response =
            content.iter().find(|(name, _)| is_json(name)).and_then(|(_, media)| media.get("schema"));
        Ok(json!({
            "id": id,
            "method": method.to_uppercase(),
            "path": path,
            "parameters": parameters.filter_map(|it| self.parameter(&it)).collect::<Vec<_>>(),
            "body": body.map(|body| self.body(&body)),
            "success": success.and_then(|(status, _)| status.parse::<u16>().ok()).unwrap_or(200),
            "response": response.map(|schema| self.response.spell(&schema)),
            "media": content.keys().find(|name| !is_json(name)),
        }))
    }

    /// Headers are left out: the one that is documented is the idempotency key, whose rules are no schema.
    fn parameter(&self, parameter: &Node<'d>) -> Option<Value> {
        let parameter = self.document.resolve(parameter);
        let place = parameter.text("in").filter(|place| matches!(*place, "path" | "query"))?;
        let schema = parameter.get("schema")?;
        Some(json!({
            "name": parameter.text("name")?,
            "in": place,
            "required": parameter.flag("required"),
            "explode": parameter.raw("explode").and_then(Value::as_bool).unwrap_or(true),
            "schema": self.request.spell(&schema),
        }))
    }

    fn body(&self, body: &Node<'d>) -> Value {
        let media = body.members("content").into_iter().map(|(name, media)| {
            let schema = media.get("schema").filter(|_| is_json(name));
            (name.to_owned(), json!(schema.map(|schema| self.request.spell(&schema))))
        });
        json!({ "required": body.flag("required"), "media": media.collect::<Map<_, _>>() })
    }
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}

#[cfg(test)]
mod tests;
