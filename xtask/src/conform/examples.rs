//! The examples of whole objects that the documents give.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::Value;
use synctera_codegen::{OperationReport, pointer::push};

use super::{
    calls::Surface,
    judge::{Judge, complaint},
    original::{Original, is_json},
};

/// One example.
pub struct Example {
    /// The file and the place in it.
    pub place: String,
    pub value: Value,
    /// What the runner's table calls the type; `None` where the client has none of its own.
    pub ty: Option<String>,
    /// What is wrong with it by its own schema.
    pub complaint: Option<String>,
}

/// The types of requests and responses that examples need, as the runner's table calls them and as Rust does.
pub type Types = BTreeSet<(String, String)>;

/// Every example of a document: of component schemas, and of the bodies of requests and responses.
pub fn of_document(
    original: &Original,
    components: &BTreeSet<&String>,
    operations: &[OperationReport],
    surface: &Surface,
    types: &mut Types,
) -> Result<Vec<Example>> {
    let mut found = of_schemas(original, components)?;
    for listed in original.document.operations() {
        let (at, described) = (listed.pointer(), original.describe(listed));
        let is_this = |one: &&OperationReport| {
            one.path == described.path && one.method.eq_ignore_ascii_case(&listed.method)
        };
        let Some(operation) = operations.iter().find(is_this) else { continue };
        let body = format!("{at}/requestBody");
        let ty = surface.request_type(operation)?.map(|ty| (format!("{} request", operation.id), ty));
        found.extend(of_content(original, &body, &original.requests, ty, types)?);
        let responses = original.document.root().pointer(&format!("{at}/responses"));
        for status in responses.and_then(Value::as_object).into_iter().flatten().map(|(status, _)| status) {
            // Errors are read by hand, whatever they look like.
            let ty = if status.starts_with('2') { surface.response_type(operation)? } else { None };
            let ty = ty.map(|ty| (format!("{} response", operation.id), ty));
            let response = push(&format!("{at}/responses"), status);
            found.extend(of_content(original, &response, &original.responses, ty, types)?);
        }
    }
    Ok(found)
}

fn of_schemas(original: &Original, components: &BTreeSet<&String>) -> Result<Vec<Example>> {
    let mut found = Vec::new();
    let schemas = original.document.root()["components"]["schemas"].as_object();
    for (name, schema) in schemas.into_iter().flatten() {
        let Some(value) = schema.get("example").filter(|example| example.is_object()) else { continue };
        let pointer = push("/components/schemas", name);
        let ours =
            if original.version == "v1" { name.clone() } else { format!("{}_{name}", original.version) };
        let by = |judge: &Judge| -> Result<Option<String>> {
            Ok(complaint(&judge.validator(&judge.by(schema, &pointer))?, value))
        };
        // It may be of either direction.
        let complaint = match by(&original.responses)? {
            None => None,
            Some(_) => by(&original.requests)?,
        };
        found.push(Example {
            place: format!("{}#{pointer}/example", original.document.file()),
            value: value.clone(),
            ty: components.contains(&ours).then_some(ours),
            complaint,
        });
    }
    Ok(found)
}

/// The examples of a body, request or response.
fn of_content(
    original: &Original,
    at: &str,
    judge: &Judge,
    ty: Option<(String, String)>,
    types: &mut Types,
) -> Result<Vec<Example>> {
    let Some((at, holder)) = original.follow(at) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for (media, content) in holder["content"].as_object().into_iter().flatten() {
        let at = push(&format!("{at}/content"), media);
        let schema = judge.by(&content["schema"], &format!("{at}/schema"));
        for (place, value) in of_media(original, content, &at) {
            let ty = ty.as_ref().filter(|_| is_json(media));
            types.extend(ty.cloned());
            found.push(Example {
                place: format!("{}#{place}", original.document.file()),
                complaint: complaint(&judge.validator(&schema)?, &value),
                value,
                ty: ty.map(|(name, _)| name.clone()),
            });
        }
    }
    Ok(found)
}

fn of_media(original: &Original, content: &Value, at: &str) -> Vec<(String, Value)> {
    let only = content.get("example").map(|example| (format!("{at}/example"), example.clone()));
    let named = content["examples"].as_object().into_iter().flatten().filter_map(|(name, _)| {
        let (place, example) = original.follow(&push(&format!("{at}/examples"), name))?;
        Some((place, example.get("value")?.clone()))
    });
    only.into_iter().chain(named).collect()
}
