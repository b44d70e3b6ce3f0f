//! OpenAPI Overlay 1.0: our corrections to the merged document, each with its reason and evidence.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};
use serde_json_path::JsonPath;

use super::{fragment::Fragment, report::Applied, versions::merged_name, yaml};
use crate::Error;
use crate::openapi::pointer::{push, tokens};

/// One overlay file.
#[derive(Debug, Clone)]
pub struct Overlay {
    file: String,
    actions: Vec<Action>,
}

#[derive(Debug, Clone)]
struct Action {
    target: String,
    path: JsonPath,
    effect: Effect,
    reason: String,
}

#[derive(Debug, Clone)]
enum Effect {
    Update(Value),
    Remove,
    Prefer(String),
}

/// An overlay's word on which fragment's structure stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Preference {
    pub(crate) fragment: String,
    pub(crate) overlay: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOverlay {
    overlay: String,
    #[serde(rename = "info")]
    _info: RawInfo,
    #[serde(rename = "extends")]
    _extends: Option<String>,
    actions: Vec<RawAction>,
}

#[derive(Deserialize)]
struct RawInfo {
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "version")]
    _version: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAction {
    target: String,
    description: String,
    #[serde(rename = "x-synctera-evidence")]
    evidence: String,
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
    #[serde(rename = "x-synctera-prefer")]
    prefer: Option<String>,
}

impl Overlay {
    /// Reads an overlay; refuses an action without target, reason (`description`), evidence or effect.
    pub fn parse(file: &str, text: &str) -> Result<Self, Error> {
        let value = yaml::parse(file, text)?;
        let raw: RawOverlay = serde_json::from_value(value)
            .map_err(|error| Error::new(format!("not an overlay: {error}")).in_file(file).hint(SHAPE))?;
        if !raw.overlay.starts_with("1.0.") {
            return Err(Error::new("only Overlay 1.0 is understood").in_file(file).at("/overlay"));
        }
        let actions = raw.actions.into_iter().enumerate().map(|(index, raw)| {
            action(raw).map_err(|error| error.in_file(file).at(format!("/actions/{index}")))
        });
        Ok(Self { file: file.to_owned(), actions: actions.collect::<Result<_, _>>()? })
    }
}

const SHAPE: &str = "an action needs `target`, `description` (the reason), `x-synctera-evidence`, and one of \
                     `update`, `remove` and `x-synctera-prefer`";

fn action(raw: RawAction) -> Result<Action, Error> {
    let path =
        JsonPath::parse(&raw.target).map_err(|error| Error::new(format!("not a JSONPath: {error}")))?;
    let effect = match (raw.update, raw.remove, raw.prefer) {
        (Some(update), false, None) => Effect::Update(update),
        (None, true, None) => Effect::Remove,
        (None, false, Some(fragment)) => Effect::Prefer(fragment),
        _ => return Err(Error::new("an action has one effect").hint(SHAPE)),
    };
    let reason = format!("{} ({})", raw.description.trim(), raw.evidence.trim());
    Ok(Action { target: raw.target, path, effect, reason })
}

/// The decisions of all overlays, by pointer into the merged document.
pub(crate) fn preferences(
    overlays: &[Overlay],
    fragments: &[Fragment],
) -> Result<BTreeMap<String, Preference>, Error> {
    let skeleton = skeleton(fragments);
    let mut found = BTreeMap::new();
    each_action(overlays, |overlay, action| {
        let Effect::Prefer(fragment) = &action.effect else { return Ok(()) };
        let Some(known) = fragments.iter().find(|known| known.name() == *fragment) else {
            let what = format!("`x-synctera-prefer` names {fragment}, and there is no such fragment");
            return Err(Error::new(what));
        };
        let held = self::skeleton(std::slice::from_ref(known));
        for pointer in matches(action, &skeleton)? {
            if !held.pointer(&pointer).is_some_and(Value::is_object) {
                let what = format!("`x-synctera-prefer` names {fragment}, which does not hold {pointer}");
                return Err(Error::new(what));
            }
            let preference = Preference { fragment: fragment.clone(), overlay: overlay.file.clone() };
            found.insert(pointer, preference);
        }
        Ok(())
    })?;
    Ok(found)
}

/// The names of all components without their content: what a preference can point at before there is a document.
fn skeleton(fragments: &[Fragment]) -> Value {
    let mut skeleton = json!({ "components": {} });
    for fragment in fragments {
        for (kind, names) in fragment.root["components"].as_object().into_iter().flatten() {
            for name in names.as_object().into_iter().flatten().map(|(name, _)| name) {
                skeleton["components"][kind.as_str()][merged_name(fragment.version(), kind, name)] =
                    json!({});
            }
        }
    }
    skeleton
}

/// Applies updates and removals, overlay by overlay and action by action.
pub(crate) fn apply(overlays: &[Overlay], document: &mut Value) -> Result<Vec<Applied>, Error> {
    let mut applied = Vec::new();
    each_action(overlays, |overlay, action| {
        if matches!(action.effect, Effect::Prefer(_)) {
            return Ok(());
        }
        let pointers = matches(action, document)?;
        for pointer in pointers.iter().rev() {
            match &action.effect {
                Effect::Update(update) => merge_into(document.pointer_mut(pointer), update),
                Effect::Remove | Effect::Prefer(_) => remove(document, pointer),
            }
        }
        let (overlay, target, reason) = (overlay.file.clone(), action.target.clone(), action.reason.clone());
        applied.push(Applied { overlay, target, pointers, reason });
        Ok(())
    })?;
    Ok(applied)
}

fn each_action(
    overlays: &[Overlay],
    mut visit: impl FnMut(&Overlay, &Action) -> Result<(), Error>,
) -> Result<(), Error> {
    for overlay in overlays {
        for (index, action) in overlay.actions.iter().enumerate() {
            visit(overlay, action)
                .map_err(|error| error.in_file(&overlay.file).at(format!("/actions/{index}")))?;
        }
    }
    Ok(())
}

/// The pointers that an action's target matches, in document order; matching nothing is a mistake.
fn matches(action: &Action, document: &Value) -> Result<Vec<String>, Error> {
    let located = action.path.query_located(document);
    let pointers: Vec<String> = located.locations().map(|location| location.to_json_pointer()).collect();
    if pointers.is_empty() {
        return Err(Error::new(format!("the target matches nothing: {}", action.target))
            .hint("mend the target, or remove the action when its reason is gone"));
    }
    Ok(pointers)
}

/// Objects merge key by key, an update of an array is appended, anything else is replaced.
fn merge_into(target: Option<&mut Value>, update: &Value) {
    match (target, update) {
        (Some(Value::Object(target)), Value::Object(update)) => {
            for (key, value) in update {
                match target.get_mut(key) {
                    Some(existing) => merge_into(Some(existing), value),
                    None => drop(target.insert(key.clone(), value.clone())),
                }
            }
        }
        (Some(Value::Array(target)), Value::Array(update)) => target.extend(update.iter().cloned()),
        (Some(Value::Array(target)), update) => target.push(update.clone()),
        (Some(target), update) => *target = update.clone(),
        (None, _) => {}
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let tokens = tokens(pointer);
    let Some((last, parents)) = tokens.split_last() else { return };
    let parent = parents.iter().fold(String::new(), |pointer, token| push(&pointer, token));
    match document.pointer_mut(&parent) {
        Some(Value::Object(map)) => drop(map.remove(last)),
        Some(Value::Array(items)) => match last.parse() {
            Ok(index) if index < items.len() => drop(items.remove(index)),
            _ => {}
        },
        _ => {}
    }
}
