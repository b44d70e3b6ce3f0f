//! Versions of the API: where a document says its own, and what it does to names in the merged document.

use serde_json::Value;

use crate::Error;

/// The version segment that all servers share.
pub(crate) fn path_version(root: &Value) -> Result<String, Error> {
    let servers = root.get("servers").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut versions = servers.iter().map(|server| split_server(server["url"].as_str().unwrap_or_default()));
    let unclear = || {
        Error::new("the servers do not share one version segment such as `/v1`")
            .at("/servers")
            .hint("the version prefix of every path is read from there")
    };
    let (_, version) = versions.next().flatten().ok_or_else(unclear)?;
    let all_same = versions.all(|server| server.is_some_and(|(_, other)| other == version));
    if all_same { Ok(version.to_owned()) } else { Err(unclear()) }
}

/// A server URL taken apart: `https://api.synctera.com/v1` is (`https://api.synctera.com`, `v1`).
pub(crate) fn split_server(url: &str) -> Option<(&str, &str)> {
    let (base, version) = url.trim_end_matches('/').rsplit_once('/')?;
    let digits = version.strip_prefix('v')?;
    (!digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())).then_some((base, version))
}

/// The prefix of component names: none for v1, `v0_` for v0.
pub(crate) fn prefix(version: &str) -> String {
    if version == "v1" { String::new() } else { format!("{version}_") }
}

/// The name of a component in the merged document. Security schemes are shared by all versions.
pub(crate) fn merged_name(version: &str, kind: &str, name: &str) -> String {
    if kind == "securitySchemes" { name.to_owned() } else { format!("{}{name}", prefix(version)) }
}

/// The `operationId` in the merged document: as it is for v1, with `V0` behind it for v0.
pub(crate) fn merged_id(version: &str, id: &str) -> String {
    if version == "v1" { id.to_owned() } else { format!("{id}{}", version.to_uppercase()) }
}
