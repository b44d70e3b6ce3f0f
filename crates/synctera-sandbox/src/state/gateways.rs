//! Authorization gateways.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::edit::{copy, resource, touch};
use super::{State, pages};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

/// `custom_headers` is replaced whole, like every other field.
const FIELDS: &[&str] = &["card_products", "custom_headers", "is_active", "standin", "url"];

pub(super) fn create(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    state.require_products(call.json())?;
    Ok(Reply::json(state.add_gateway(call.json(), call.now)))
}

pub(super) fn get(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let gateway = state.gateways.get(call.id("gateway_id")?);
    Ok(Reply::json(gateway.ok_or_else(|| Refusal::not_found("gateway"))?.clone()))
}

pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    pages::page(call, "gateways", &state.gateways, Value::clone, &[])
}

pub(super) fn update(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let id = call.id("gateway_id")?;
    if state.gateways.get(id).is_some() {
        state.require_products(call.json())?;
    }
    let gateway = state.gateways.get_mut(id).ok_or_else(|| Refusal::not_found("gateway"))?;
    if let Some(fields) = gateway.as_object_mut() {
        copy(call.json(), fields, FIELDS);
        touch(fields, call.now);
    }
    Ok(Reply::json(gateway.clone()))
}

impl State {
    pub(crate) fn add_gateway(&mut self, request: &Value, now: DateTime<Utc>) -> Value {
        let id = self.fresh_id();
        let gateway = resource(id, request, FIELDS, now);
        self.gateways.insert(id, gateway.clone());
        gateway
    }

    /// The gateway that decides on purchases: of those that are active the one that was made last.
    pub(crate) fn deciding_gateway(&self) -> Option<&Value> {
        self.gateways.rows().filter(|gateway| gateway["is_active"] == true).last()
    }

    fn require_products(&self, body: &Value) -> Result<(), Refusal> {
        let ids = body.get("card_products").and_then(Value::as_array).into_iter().flatten();
        let mut ids = ids.map(|id| id.as_str().and_then(|text| uuid::Uuid::parse_str(text).ok()));
        let unknown = ids.any(|id| id.is_none_or(|id| self.products.get(id).is_none()));
        if unknown { Err(Refusal::invalid_field("card_products", "no such card product")) } else { Ok(()) }
    }
}
