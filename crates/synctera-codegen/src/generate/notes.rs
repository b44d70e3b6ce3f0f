//! What the document says and the client does not follow: reported, so that nobody takes silence for support.

use serde_json::Value;

use crate::lower::{Log, walk};
use crate::model::Model;
use crate::openapi::schemas;
use crate::{Error, emit, pointer};

/// The name under which the report lists it.
const PASS: &str = "not-followed";

/// Limits that a request is not held to before it leaves.
const UNCHECKED: [&str; 4] = ["multipleOf", "uniqueItems", "minProperties", "maxProperties"];

/// Notes everything of the lowered document that has no counterpart in the client.
pub(super) fn note(document: &Value, model: &Model, log: &mut Log) -> Result<(), Error> {
    let mut document = document.clone();
    for (name, schema) in schemas::schemas_mut(&mut document)? {
        let in_request = model.types.get(name).is_some_and(|def| def.in_request);
        schemas::each_schema(schema, &pointer::schema(name), &mut |schema, at| {
            if in_request {
                limits(schema, at, log);
            }
            further_properties(schema, at, log);
        });
    }
    walk::each_operation(&mut document, log, |at, _, _, operation, log| {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            if let Some(schema) = parameter.get_mut("schema") {
                let at = format!("{at}/parameters/{index}/schema");
                schemas::each_schema(schema, &at, &mut |schema, at| limits(schema, at, log));
            }
        }
        if let Some(body) = operation.get("requestBody") {
            let at = pointer::push(at, "requestBody");
            media_types(body, &at, log);
            if body.get("required") != Some(&Value::Bool(true)) {
                log.note(PASS, at, "the body may be left out: the method always takes one");
            }
        }
        for (status, response) in operation.get("responses").and_then(Value::as_object).into_iter().flatten()
        {
            media_types(response, &pointer::push(&format!("{at}/responses"), status), log);
        }
        Ok(())
    });
    Ok(())
}

fn limits(schema: &Value, at: &str, log: &mut Log) {
    for key in UNCHECKED.into_iter().filter(|key| schema.get(key).is_some_and(|value| *value != false)) {
        log.note(PASS, at, format!("`{key}` is left to the server to check"));
    }
    let pattern = schema.get("pattern").and_then(Value::as_str);
    if pattern.is_some_and(|pattern| emit::pattern_table(pattern).is_none()) {
        log.note(PASS, at, "`pattern` is left to the server to check: it takes a regex engine");
    }
}

fn further_properties(schema: &Value, at: &str, log: &mut Log) {
    let some = |key: &str| schema.get(key).and_then(Value::as_object).is_some_and(|map| !map.is_empty());
    if some("properties") && some("additionalProperties") {
        log.note(PASS, at, "further properties have a schema: `extra` holds them as they are");
    }
}

fn media_types(holder: &Value, at: &str, log: &mut Log) {
    let content = holder.get("content").and_then(Value::as_object);
    let offered: Vec<&String> = content.into_iter().flatten().map(|(media, _)| media).collect();
    if offered.len() > 1 {
        let offered: Vec<String> = offered.into_iter().map(|media| format!("`{media}`")).collect();
        log.note(
            PASS,
            at,
            format!("of {} the client speaks one: JSON where there is JSON", offered.join(", ")),
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::{Selection, generate};

    /// The notes on a document with one operation that sends and receives a `thing`.
    fn notes(thing: Value, operation: Value) -> Vec<String> {
        let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } });
        let mut post = json!({ "operationId": "makeThing", "responses": {},
            "requestBody": { "required": true, "content": content } });
        for (key, value) in operation.as_object().into_iter().flatten() {
            post[key] = value.clone();
        }
        let document = json!({ "openapi": "3.0.3", "info": { "title": "t", "version": "1" },
            "paths": { "/v1/things": { "post": post } }, "components": { "schemas": { "thing": thing } } });
        let report = generate(&document, &Selection::All).unwrap().report;
        let notes = report.changes.into_iter().filter(|change| change.pass == super::PASS);
        notes.map(|change| format!("{}: {}", change.pointer, change.note)).collect()
    }

    fn thing(property: Value) -> Value {
        json!({ "type": "object", "properties": { "p": property } })
    }

    #[track_caller]
    fn assert_noted(notes: &[String], pointer: &str, what: &str) {
        let found = matches!(notes, [one] if one.starts_with(&format!("{pointer}: ")) && one.contains(what));
        assert!(found, "{pointer}, {what}: {notes:?}");
    }

    #[test]
    fn a_document_that_is_followed_to_the_letter_gives_no_note() {
        let property =
            json!({ "type": "string", "pattern": "^[A-Z]{3}\\d?$", "maxLength": 4, "uniqueItems": false });
        assert_eq!(notes(thing(property), json!({})), Vec::<String>::new());
    }

    #[test]
    fn a_limit_that_no_check_is_generated_for() {
        let at = "/components/schemas/thing/properties/p";
        let unique = json!({ "type": "array", "uniqueItems": true, "items": { "type": "string" } });
        assert_noted(&notes(thing(unique), json!({})), at, "`uniqueItems`");
        let steps = json!({ "type": "integer", "multipleOf": 5 });
        assert_noted(&notes(thing(steps), json!({})), at, "`multipleOf`");
        let lookahead = json!({ "type": "string", "pattern": "^(?!0000)\\d{4}$" });
        assert_noted(&notes(thing(lookahead), json!({})), at, "`pattern`");
        let parameters =
            json!([{ "name": "q", "in": "query", "schema": { "type": "integer", "multipleOf": 5 } }]);
        let noted = notes(thing(json!({ "type": "string" })), json!({ "parameters": parameters }));
        assert_noted(&noted, "/paths/~1v1~1things/post/parameters/0/schema", "`multipleOf`");
    }

    #[test]
    fn a_limit_of_what_is_only_received_binds_nobody() {
        let steps = thing(json!({ "type": "integer", "multipleOf": 5 }));
        let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/thing" } } });
        let receives = json!({ "requestBody": { "required": true, "content": { "application/json": {
            "schema": { "type": "string" } } } }, "responses": { "200": { "description": "", "content": content } } });
        assert_eq!(notes(steps, receives), Vec::<String>::new());
    }

    #[test]
    fn further_properties_with_a_schema_beside_named_ones() {
        let mut schema = thing(json!({ "type": "string" }));
        schema["additionalProperties"] = json!({ "type": "integer" });
        assert_noted(&notes(schema, json!({})), "/components/schemas/thing", "`extra`");
    }

    #[test]
    fn a_body_that_may_be_left_out_and_several_media_types() {
        let schema = json!({ "schema": { "$ref": "#/components/schemas/thing" } });
        let content = json!({ "application/json": schema, "application/xml": schema });
        let body = json!({ "requestBody": { "required": true, "content": content } });
        let at = "/paths/~1v1~1things/post";
        let noted = notes(thing(json!({ "type": "string" })), body);
        assert_noted(&noted, &format!("{at}/requestBody"), "`application/json`, `application/xml`");
        let response = json!({ "responses": { "200": { "description": "", "content": content } } });
        let noted = notes(thing(json!({ "type": "string" })), response);
        assert_noted(&noted, &format!("{at}/responses/200"), "`application/xml`");
        let optional = json!({ "requestBody": { "content": { "application/json": schema } } });
        let noted = notes(thing(json!({ "type": "string" })), optional);
        assert_noted(&noted, &format!("{at}/requestBody"), "may be left out");
    }
}
