//! The look-up plans of the merged document, for the ledger: how to find out what became of a request.

use anyhow::Result;
use serde_json::{Map, Value, json};

const MARK: &str = "x-synctera-lookup";

/// Every operation that changes something, with what the ledger must know of it.
pub fn json(document: &Value) -> Result<String> {
    let mut plans = Map::new();
    let paths = document["paths"].as_object().into_iter().flatten();
    for (path, item) in paths {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let (Some(id), Some(lookup)) = (operation["operationId"].as_str(), operation.get(MARK)) else {
                continue;
            };
            let mut plan = lookup.as_object().cloned().unwrap_or_default();
            plan.insert("method".into(), json!(method.to_ascii_uppercase()));
            plan.insert("path".into(), json!(path));
            plan.insert("list_path".into(), list_path(document, &plan)?);
            plans.insert(id.to_owned(), Value::Object(plan));
        }
    }
    Ok(format!("{}\n", serde_json::to_string_pretty(&Value::Object(plans))?))
}

/// The path of the list that a plan names.
fn list_path(document: &Value, plan: &Map<String, Value>) -> Result<Value> {
    let list = plan.get("list").cloned().unwrap_or_default();
    let paths = document["paths"].as_object().into_iter().flatten();
    let found = paths.filter(|(_, item)| item["get"]["operationId"] == list).map(|(path, _)| path).next();
    let missing =
        || anyhow::anyhow!("`{MARK}` in openapi/overlays/lookup.yaml names the list {list}; no such GET");
    Ok(json!(found.ok_or_else(missing)?))
}
