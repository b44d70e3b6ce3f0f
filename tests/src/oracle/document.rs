//! The merged document in the form that Prism understands.
//!
//! Prism ignores `discriminator` and asks that exactly one branch of a `oneOf` fits. The branches of this API share one
//! enum for their tag, so a PULL fits both branches of a transfer. The copy says in plain JSON Schema what the
//! discriminator says: a branch fits only the tags that lead to it. Nothing else changes.

use serde_json::{Map, Value, json};

/// The document with every discriminated union spelled out.
pub fn plain_json_schema(document: &Value) -> Value {
    match document {
        Value::Object(object) => {
            let mut copy: Map<String, Value> =
                object.iter().map(|(name, value)| (name.clone(), plain_json_schema(value))).collect();
            if object.contains_key("oneOf") && object.contains_key("discriminator") {
                spell_out(&mut copy);
            }
            Value::Object(copy)
        }
        Value::Array(items) => items.iter().map(plain_json_schema).collect(),
        other => other.clone(),
    }
}

fn spell_out(union: &mut Map<String, Value>) {
    let Some(discriminator) = union.remove("discriminator") else { return };
    let Some(tag) = discriminator.get("propertyName").and_then(Value::as_str) else { return };
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let Some(branches) = union.get_mut("oneOf").and_then(Value::as_array_mut) else { return };
    for branch in branches {
        let tags: Vec<&String> = mapping
            .into_iter()
            .flatten()
            .filter(|(_, target)| Some(*target) == branch.get("$ref"))
            .map(|it| it.0)
            .collect();
        if !tags.is_empty() {
            let only =
                json!({ "type": "object", "required": [tag], "properties": { tag: { "enum": tags } } });
            *branch = json!({ "allOf": [branch.clone(), only] });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_fits_only_the_tags_that_lead_to_it() {
        let union = json!({
            "oneOf": [{ "$ref": "#/a" }, { "$ref": "#/b" }],
            "discriminator": { "propertyName": "type", "mapping": { "A": "#/a", "AA": "#/a", "B": "#/b" } },
        });
        let plain = plain_json_schema(&union);
        assert_eq!(plain["oneOf"][0]["allOf"][1]["properties"]["type"]["enum"], json!(["A", "AA"]));
        assert_eq!(plain["oneOf"][1]["allOf"][0], json!({ "$ref": "#/b" }));
        assert!(plain.get("discriminator").is_none());
    }
}
