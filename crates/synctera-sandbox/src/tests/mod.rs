//! What the simulation does, stated through its door.

mod deliveries;
mod faults;
mod idempotency;
mod lifecycles;
mod lists;
mod reversals;
mod served;
mod sockets;
mod transfers;
mod untrusted;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use serde_json::Value;

use crate::{Door, seeds};

fn door() -> Door {
    Door::open().unwrap()
}

fn request(method: Method, path: &str, key: Option<&str>, body: Option<&Value>) -> Request<Bytes> {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", format!("Bearer {}", seeds::API_KEY))
        .header("content-type", "application/json");
    if let Some(key) = key {
        request = request.header("idempotency-key", key);
    }
    let bytes = body.map(|body| Bytes::from(body.to_string())).unwrap_or_default();
    request.body(bytes).unwrap()
}

/// Sends a request and waits for its response.
fn call(door: &Door, request: Request<Bytes>) -> Response<Bytes> {
    let exchange = door.send(request);
    door.clock().advance(exchange.delay);
    door.collect(exchange).unwrap()
}

fn json(response: &Response<Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap_or(Value::Null)
}

fn get(door: &Door, path: &str) -> (StatusCode, Value) {
    let response = call(door, request(Method::GET, path, None, None));
    (response.status(), json(&response))
}

fn send(door: &Door, method: Method, path: &str, body: &Value) -> (StatusCode, Value) {
    let response = call(door, request(method, path, None, Some(body)));
    (response.status(), json(&response))
}

fn post(door: &Door, path: &str, body: &Value) -> (StatusCode, Value) {
    send(door, Method::POST, path, body)
}

fn pull(cents: i64) -> Value {
    serde_json::json!({
        "type": "PULL", "amount": cents, "originating_account_id": seeds::ACCOUNT_ID,
        "external_card_id": seeds::EXTERNAL_CARD_ID,
    })
}

fn push(cents: i64) -> Value {
    let mut push = pull(cents);
    push["type"] = "PUSH".into();
    push
}

const TRANSFERS: &str = "/v1/external_cards/transfers";
