//! A fragment's facts without its sentences: names, types, values, limits and examples stay, prose goes.
//!
//! What a document says *of* the API is its author's text; what the API *is* belongs to nobody.

use serde_json::{Map, Value, json};

use crate::openapi::keywords::{self, Keys};

/// An example with a string of this many words or more is prose.
const PROSE: usize = 6;

/// Removes every sentence. Where OpenAPI demands a text, one of our own stands in its place.
pub(crate) fn keep_facts(fragment: &mut Value) {
    fragment["info"] = json!({
        "title": "Synctera API",
        "description": "Facts of the API's published document, without its sentences.",
        "license": fragment["info"]["license"],
        "version": fragment["info"]["version"],
    });
    // Before the walk: `tags` holds names here, and text only beside them.
    for key in ["servers", "tags"] {
        let items = fragment.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten();
        items.filter_map(Value::as_object_mut).for_each(|item| item.retain(|key, _| !is_text(key)));
    }
    for key in ["paths", "components"] {
        let keys = if key == "paths" { Keys::Names } else { Keys::Keywords };
        if let Some(part) = fragment.get_mut(key) {
            keywords::each_mut(part, keys, &mut |_, object| strip(object));
        }
    }
    responses(fragment);
}

fn is_text(keyword: &str) -> bool {
    matches!(keyword, "description" | "summary" | "title" | "externalDocs") || keyword.starts_with("x-")
}

fn strip(object: &mut Map<String, Value>) {
    object.retain(|keyword, value| match keyword.as_str() {
        "example" => !holds_prose(value),
        "examples" => {
            retain_values(value);
            value.as_object().is_none_or(|examples| !examples.is_empty())
        }
        keyword => !is_text(keyword),
    });
}

/// Named examples: their values, as far as they are values.
fn retain_values(examples: &mut Value) {
    let Some(examples) = examples.as_object_mut() else { return };
    examples.retain(|_, example| !holds_prose(example.get("value").unwrap_or(&Value::Null)));
}

fn holds_prose(value: &Value) -> bool {
    match value {
        Value::String(text) => text.split_whitespace().count() >= PROSE,
        Value::Array(items) => items.iter().any(holds_prose),
        Value::Object(map) => map.values().any(holds_prose),
        _ => false,
    }
}

/// OpenAPI demands a description of every response: the meaning of its status.
fn responses(fragment: &mut Value) {
    keywords::each_mut(fragment, Keys::Keywords, &mut |_, object| {
        let Some(responses) = object.get_mut("responses").and_then(Value::as_object_mut) else { return };
        for (status, response) in responses {
            if let Some(response) = response.as_object_mut().filter(|response| !response.contains_key("$ref"))
            {
                response.insert("description".to_owned(), json!(meaning(status)));
            }
        }
    });
}

/// What a response is, by its status; shared ones go by their name.
fn meaning(status: &str) -> String {
    match status {
        "200" => "Success".to_owned(),
        "201" => "Created".to_owned(),
        "202" => "Accepted".to_owned(),
        "204" => "Success, without a body".to_owned(),
        "default" => "Any other outcome".to_owned(),
        status if status.chars().all(|c| c.is_ascii_digit()) => format!("Refused with status {status}"),
        name => name.replace('_', " "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stay_and_sentences_go() {
        let mut fragment = json!({
            "info": { "title": "T", "description": "Long words.", "version": "1", "license": { "name": "L" } },
            "servers": [{ "url": "https://a.example/v1", "description": "Text" }],
            "tags": [{ "name": "Cards", "description": "Text" }],
            "paths": { "/description": { "get": {
                "summary": "Text", "tags": ["Cards"], "x-text": "Text", "operationId": "a", "deprecated": true,
                "responses": { "200": { "description": "Text" }, "404": { "$ref": "#/components/responses/gone_for_good" } } } } },
            "components": {
                "responses": { "gone_for_good": { "description": "Text" } },
                "schemas": { "title": { "type": "object", "title": "Text", "required": ["description"], "properties": {
                    "description": { "type": "string", "description": "Text", "maxLength": 3, "example": "two words" },
                    "note": { "type": "string", "example": "this one has as many as seven words" } } } } },
        });
        keep_facts(&mut fragment);
        assert_eq!(
            fragment["paths"]["/description"]["get"],
            json!({ "tags": ["Cards"], "operationId": "a", "deprecated": true, "responses": {
                "200": { "description": "Success" },
                "404": { "$ref": "#/components/responses/gone_for_good" } } })
        );
        assert_eq!(
            fragment["components"],
            json!({ "responses": { "gone_for_good": { "description": "gone for good" } }, "schemas": { "title": {
                "type": "object", "required": ["description"], "properties": {
                    "description": { "type": "string", "maxLength": 3, "example": "two words" },
                    "note": { "type": "string" } } } } })
        );
        assert_eq!(fragment["servers"], json!([{ "url": "https://a.example/v1" }]));
        assert_eq!(fragment["tags"], json!([{ "name": "Cards" }]));
    }
}
