//! The table of requests as the sandbox's package holds it.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::tree::Tree;

const TABLE: &str = "openapi/requests.yaml";

/// The table as JSON; empty where there is none. The sandbox's tests hold it to the document.
pub fn json(tree: &Tree) -> Result<String> {
    if !tree.path(TABLE).exists() {
        return Ok("{}\n".to_owned());
    }
    let table: Value =
        serde_saphyr::from_str(&tree.read(TABLE)?.text).with_context(|| format!("{TABLE} is not YAML"))?;
    let table = if table.is_null() { Value::Object(serde_json::Map::new()) } else { table };
    Ok(format!("{}\n", serde_json::to_string_pretty(&table)?))
}
