//! Operations without a state of their own: valid responses made from the document, and what was created, kept under its
//! id so that it is found again.

use std::collections::{BTreeMap, BTreeSet};

use http::Method;
use serde_json::{Map, Value, json};

use super::State;
use super::effects::{self, Effect};
use crate::call::{Call, Depth, Reply, ReplyBody};
use crate::codes;
use crate::document::{Extent, Operation, SchemaRule};
use crate::refusal::Refusal;

/// What requests created, as the document shows it.
#[derive(Clone, Default)]
pub(super) struct Remembered {
    by_id: BTreeMap<String, Document>,
    /// What was deleted is not made up again.
    gone: BTreeSet<String>,
    next: u64,
}

#[derive(Clone)]
struct Document {
    /// The path that it was created under: its list.
    collection: String,
    /// In the order of creation.
    number: u64,
    shown: Value,
}

impl Remembered {
    pub(super) fn keep(&mut self, collection: &str, id: &str, shown: Value) {
        let number = self.by_id.get(id).map_or(self.next, |known| known.number);
        self.next += 1;
        self.by_id.insert(id.to_owned(), Document { collection: collection.to_owned(), number, shown });
    }

    fn get(&self, id: &str) -> Option<&Value> {
        self.by_id.get(id).map(|document| &document.shown)
    }

    fn list(&self, collection: &str) -> Vec<Value> {
        let mut found: Vec<&Document> =
            self.by_id.values().filter(|it| it.collection == collection).collect();
        found.sort_by_key(|document| document.number);
        found.into_iter().map(|document| document.shown.clone()).collect()
    }
}

/// Serves an operation of which the simulation knows only what the document says.
pub(crate) fn serve(
    state: &mut State,
    operation: &Operation,
    path: &str,
    call: &Call,
) -> Result<Reply, Refusal> {
    let (parent, last) = path.rsplit_once('/').unwrap_or(("", path));
    let of_one = operation.ends_with_parameter();
    let Some(rule) = &operation.response else {
        if operation.method == Method::DELETE && of_one {
            state.forget(last)?;
        }
        return Ok(without_json(operation));
    };
    match operation.method {
        Method::GET if of_one => state.shown(rule, operation, parent, last),
        Method::GET => state.listed(rule, path),
        Method::POST => state.created(rule, operation, path, call),
        Method::DELETE if of_one => {
            state.forget(last)?;
            Ok(Reply::json(instance(rule, operation)?).of_depth(Depth::Remembered))
        }
        _ => state.changed(rule, operation, path, call),
    }
}

/// What a response without JSON holds: bytes where the document has a media type.
fn without_json(operation: &Operation) -> Reply {
    let body = match operation.media.as_deref() {
        Some("image/jpeg") => ReplyBody::Jpeg(vec![0xFF, 0xD8, 0xFF, 0xD9].into()),
        Some(_) => ReplyBody::Bytes("simulated".into()),
        None => ReplyBody::Empty,
    };
    Reply { body, ..Reply::json(Value::Null) }.of_depth(Depth::Documented)
}

fn instance(rule: &SchemaRule, operation: &Operation) -> Result<Value, Refusal> {
    rule.instance(Extent::Whole).map_err(|why| {
        let detail =
            format!("simulation: no response of {} could be made from the document: {why}", operation.id);
        Refusal::new(codes::INTERNAL_ERROR, detail)
    })
}

/// `base` with the fields of `above` that leave it valid.
fn laid_over(rule: &SchemaRule, base: Value, above: &Value) -> Value {
    let Some(fields) = above.as_object() else { return base };
    let mut whole = base.clone();
    if let Some(target) = whole.as_object_mut() {
        target.extend(fields.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
    if rule.check(&whole).is_ok() {
        return whole;
    }
    let mut kept = base;
    for (name, value) in fields {
        let mut with = kept.clone();
        if let Some(target) = with.as_object_mut() {
            target.insert(name.clone(), value.clone());
        }
        if rule.check(&with).is_ok() {
            kept = with;
        }
    }
    kept
}

impl State {
    fn forget(&mut self, id: &str) -> Result<(), Refusal> {
        if !self.remembered.gone.insert(id.to_owned()) {
            return Err(Refusal::not_found("resource"));
        }
        self.remembered.by_id.remove(id);
        Ok(())
    }

    /// What was created under this id; else a document that the API could show.
    fn shown(
        &self,
        rule: &SchemaRule,
        operation: &Operation,
        parent: &str,
        id: &str,
    ) -> Result<Reply, Refusal> {
        if self.remembered.gone.contains(id) {
            return Err(Refusal::not_found("resource"));
        }
        let known = self.remembered.get(id).cloned();
        let known = known.map(|known| effects::shown(self, parent, known));
        if effects::is_stateful(parent) && known.is_none() {
            return Err(Refusal::not_found("resource"));
        }
        let depth = depth(parent, known.is_some());
        let base = laid_over(rule, instance(rule, operation)?, &json!({ "id": id }));
        Ok(Reply::json(known.map_or(base.clone(), |known| laid_over(rule, base, &known))).of_depth(depth))
    }

    /// The array of a list holds what was created under its path.
    fn listed(&self, rule: &SchemaRule, path: &str) -> Result<Reply, Refusal> {
        let mut whole = rule.instance(Extent::Whole).unwrap_or_else(|_| json!({}));
        let array = whole.as_object().and_then(|map| map.iter().find(|(_, value)| value.is_array()));
        let Some((name, first)) = array.map(|(name, items)| (name.clone(), items.get(0).cloned())) else {
            return Ok(Reply::json(whole).of_depth(Depth::Documented));
        };
        let known = self.remembered.list(path);
        let depth = depth(path, !known.is_empty());
        let items = known.into_iter().map(|known| {
            let known = effects::shown(self, path, known);
            let mut item = first.clone().unwrap_or_else(|| json!({}));
            if let (Some(item), Some(known)) = (item.as_object_mut(), known.as_object()) {
                item.extend(known.iter().map(|(name, value)| (name.clone(), value.clone())));
            }
            item
        });
        whole[name.as_str()] = items.collect();
        if let Some(map) = whole.as_object_mut() {
            map.remove("next_page_token");
        }
        if rule.check(&whole).is_err() {
            whole = rule.instance(Extent::Bare).unwrap_or_else(|_| json!({}));
        }
        Ok(Reply::json(whole).of_depth(depth))
    }

    fn created(
        &mut self,
        rule: &SchemaRule,
        operation: &Operation,
        path: &str,
        call: &Call,
    ) -> Result<Reply, Refusal> {
        let effect = effects::of(self, &operation.id, call)?;
        let mut document = laid_over(rule, instance(rule, operation)?, call.json());
        let fresh = self.fresh_id();
        document = laid_over(rule, document, &json!({ "id": fresh, "tenant": crate::seeds::TENANT }));
        document = laid_over(rule, document, &effect.fields(call.now));
        if let Some(id) = document.get("id").and_then(Value::as_str).map(str::to_owned) {
            self.remembered.keep(path, &id, document.clone());
        }
        let reply = Reply::json(document);
        self.take_effect(effect, fresh, reply, path)
    }

    fn take_effect(
        &mut self,
        effect: Effect,
        id: uuid::Uuid,
        reply: Reply,
        path: &str,
    ) -> Result<Reply, Refusal> {
        let moved = effect.happen(self, id)?;
        let depth = if moved.is_empty() { depth(path, true) } else { Depth::Stateful };
        let mut moved = moved.into_iter();
        let reply = Reply { movement: moved.next(), counterpart: moved.next(), ..reply };
        Ok(reply.of_depth(depth))
    }

    fn changed(
        &mut self,
        rule: &SchemaRule,
        operation: &Operation,
        path: &str,
        call: &Call,
    ) -> Result<Reply, Refusal> {
        let (parent, id) = path.rsplit_once('/').unwrap_or(("", path));
        let base = match self.shown(rule, operation, parent, id)?.body {
            ReplyBody::Json(base) => base,
            _ => Value::Object(Map::new()),
        };
        let changed = laid_over(rule, base, call.json());
        let known = self.remembered.get(id).is_some();
        self.remembered.keep(parent, id, changed.clone());
        effects::changed(self, parent, id, call.json());
        Ok(Reply::json(changed).of_depth(depth(parent, known)))
    }
}

fn depth(collection: &str, known: bool) -> Depth {
    match (effects::is_stateful(collection), known) {
        (true, _) => Depth::Stateful,
        (false, true) => Depth::Remembered,
        (false, false) => Depth::Documented,
    }
}
