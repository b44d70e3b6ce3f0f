//! Whatever the network sends: no panic, and nothing is verified or decided that should not be.
//!
//! A short run in the gate, from a fixed seed. The long one:
//! `cargo test --release -p synctera-inbound --test hostile -- --ignored --nocapture`
#![cfg(test)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use fastrand::Rng;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use synctera_inbound::gateway::{Ach, Authorization, Card, Decision, Decoded, Gateway, Kind, ThreeDs};
use synctera_inbound::webhook::inbox::MemoryStore;
use synctera_inbound::webhook::{
    Receiver, Router, SIGNATURE_HEADER, Signer, TIMESTAMP_HEADER, Verified, Verifier,
};
use synctera_inbound::{FixedClock, Secret};
use tokio::time::Instant;

const SEED: u64 = 2026;
const GATEWAY_HEADER: HeaderName = HeaderName::from_static("x-gateway-secret");
/// Pieces that JSON is made of, and that it is broken with.
const PIECES: [&[u8]; 24] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b"\\",
    b":",
    b",",
    b"\\u",
    b"\\ud800",
    b"\\udc00",
    b"NaN",
    b"-",
    b"1e999",
    b"\xff",
    b"\xf0\x9f",
    b"\xef\xbb\xbf",
    b"\0",
    b"null",
    b"\"id\":",
    b"\"amount\":",
    b"\"type\":",
    b" ",
    b"\n",
];

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_767_225_600, 0).unwrap()
}

fn secret() -> Secret {
    Secret::new("the secret of these tests").unwrap()
}

fn any_bytes(random: &mut Rng, longest: usize) -> Vec<u8> {
    let length = random.usize(..=longest);
    std::iter::repeat_with(|| random.u8(..)).take(length).collect()
}

/// Bodies of the three kinds, whole.
fn whole(random: &mut Rng) -> Vec<u8> {
    let body = match random.u8(..3) {
        0 => json!({
            "id": uuid::Uuid::from_u128(random.u128(..)), "amount": {"amount": random.i64(..), "currency": "USD"},
            "merchant": {"name": "A DINER", "mcc": "5812"}, "processor": "MARQETA", "processor_data": {"a": [1, 2]},
            "enhanced_transaction": {"enhanced_raw": [{"amount": 1.5, "id": "x"}, {"is_fee": true}]},
        }),
        1 => json!({
            "id": uuid::Uuid::from_u128(random.u128(..)), "type": "CARD.UPDATED", "event_time": now(),
            "resource_id": "c-1", "resource": "{\"id\":\"c-1\"}", "changed_fields": "{\"status\":\"ACTIVE\"}",
            "url": "https://fintech.example", "webhook_id": "w-1", "metadata": {},
        }),
        _ => json!({"acs_transaction_id": "a", "merchant": {"id": "m"}, "transaction_amount": 7}),
    };
    body.to_string().into_bytes()
}

/// Changes, removes, repeats or inserts a few bytes.
fn disturb(random: &mut Rng, bytes: &mut Vec<u8>) {
    for _ in 0..random.usize(1..4) {
        let at = random.usize(..=bytes.len());
        match random.u8(..5) {
            0 if at < bytes.len() => bytes[at] ^= 1 << random.u8(..8),
            1 => bytes.truncate(at),
            2 => drop(bytes.splice(at..at, PIECES[random.usize(..PIECES.len())].iter().copied())),
            3 if at < bytes.len() => drop(bytes.remove(at)),
            _ => {
                let end = (at + random.usize(..16)).min(bytes.len());
                bytes.extend_from_within(at..end);
            }
        }
    }
}

fn body(random: &mut Rng) -> Vec<u8> {
    match random.u8(..4) {
        0 => any_bytes(random, 200),
        1 => {
            let pieces = random.usize(..40);
            (0..pieces).flat_map(|_| PIECES[random.usize(..PIECES.len())]).copied().collect()
        }
        kind => {
            let mut body = whole(random);
            if kind == 2 {
                disturb(random, &mut body);
            }
            body
        }
    }
}

/// Headers as they should be for `signed`, or with one of them changed, removed, doubled or made up.
fn headers(random: &mut Rng, signed: &[u8]) -> HeaderMap {
    let mut headers = Signer::new(secret()).and(Secret::new("old").unwrap()).sign(now(), signed).into_map();
    headers.insert(GATEWAY_HEADER, HeaderValue::from_static("s"));
    if random.bool() {
        return headers;
    }
    let name = HeaderName::from_static(match random.usize(..3) {
        0 => SIGNATURE_HEADER,
        1 => TIMESTAMP_HEADER,
        _ => "x-gateway-secret",
    });
    let mut value = headers.remove(&name).unwrap().as_bytes().to_vec();
    match random.u8(..4) {
        0 => return headers,
        1 => value = any_bytes(random, 150),
        2 => drop(headers.append(name.clone(), HeaderValue::from_bytes(&value).unwrap())),
        _ => disturb(random, &mut value),
    }
    // What is no header value cannot arrive.
    if let Ok(value) = HeaderValue::from_bytes(&value) {
        headers.append(name, value);
    }
    headers
}

/// What makes a delivery genuine, looked at in another way than the verifier does.
fn is_genuine(headers: &HeaderMap, body: &[u8]) -> bool {
    let right = Signer::new(secret()).sign(now(), body).into_map();
    let times: Vec<_> = headers.get_all(TIMESTAMP_HEADER).iter().collect();
    let signatures = headers.get_all(SIGNATURE_HEADER).iter().map(HeaderValue::as_bytes);
    times == [&right[TIMESTAMP_HEADER]]
        && signatures
            .flat_map(|value| value.split(|byte| *byte == b'.'))
            .any(|signature| signature == right[SIGNATURE_HEADER].as_bytes())
}

/// Reads everything that there is to an event.
fn read(verified: &Verified) -> bool {
    let Ok(event) = verified.event() else { return false };
    let _ =
        (event.resource::<Value>(), event.changed_fields(), event.metadata(), event.time(), event.extra());
    let shown = format!("{event:?} {verified:?} {}", event.kind());
    assert!(!event.id().is_empty() && !shown.is_empty());
    true
}

struct Target {
    verifier: Verifier,
    gateway: Gateway<Card>,
    receiver: Receiver,
    decided: Arc<AtomicUsize>,
}

impl Target {
    fn new() -> Self {
        let decided = Arc::<AtomicUsize>::default();
        let count = decided.clone();
        let policy = move |_: Arc<Decoded<Authorization>>| {
            count.fetch_add(1, Ordering::Relaxed);
            std::future::ready(Decision::Approve)
        };
        let gateway = Gateway::<Card>::builder(policy, Decision::Decline)
            .shared_secret(GATEWAY_HEADER, [Secret::new("s").unwrap()])
            .remember_for(std::time::Duration::ZERO)
            .build();
        let verifier = Verifier::new(secret()).clock(FixedClock(now()));
        let router = Router::builder(|_| async { Ok(()) }).build().unwrap();
        let receiver = Receiver::new(verifier.clone(), MemoryStore::default(), router);
        Self { verifier, gateway, receiver, decided }
    }

    /// Sends one request everywhere. Whether it was a genuine event.
    async fn meet(&self, headers: &HeaderMap, body: Bytes) -> bool {
        let verified = self.verifier.verify(headers, body.clone());
        assert_eq!(verified.is_ok(), is_genuine(headers, &body), "{headers:?}");
        let event = verified.as_ref().is_ok_and(read);
        let status = self.receiver.receive(headers, body.clone()).await.status.as_u16();
        assert_eq!(status == 200, event, "{status}");
        let card = Card::read(&body);
        let others = (ThreeDs::read(&body), Ach::read(&body));
        let _ = format!("{card:?} {others:?} {:?}", Card::redact(&body));
        let object = serde_json::from_slice::<Value>(&body).is_ok_and(|value| value.is_object());
        assert!(!object || card.is_some(), "an object is always decoded");
        let known = headers.get_all(GATEWAY_HEADER).iter().next().is_some_and(|value| value == "s");
        let before = self.decided.load(Ordering::Relaxed);
        let status = self.gateway.decide(Instant::now(), headers, body).await.status.as_u16();
        assert_eq!(
            status,
            if !known {
                401
            } else if card.is_some() {
                200
            } else {
                402
            }
        );
        assert_eq!(self.decided.load(Ordering::Relaxed) > before, status == 200);
        event
    }
}

async fn assault(count: usize) {
    let (mut random, target) = (Rng::with_seed(SEED), Target::new());
    let (mut events, mut decided) = (0, 0);
    for number in 0..count {
        let body = body(&mut random);
        // One in eight signs another body than is sent.
        let signed = if random.u8(..8) == 0 { any_bytes(&mut random, 20) } else { body.clone() };
        let headers = headers(&mut random, &signed);
        events += usize::from(target.meet(&headers, body.into()).await);
        decided += target.decided.swap(0, Ordering::Relaxed);
        if number % 1_000 == 0 {
            target.receiver.idle().await;
        }
    }
    println!("seed {SEED}: {count} requests, {events} genuine events, {decided} decisions, no panic");
    assert!(events > count / 10 && decided > count / 10, "the generator makes good ones too");
    assert!(events < count / 2 && decided < count * 2 / 3, "and bad ones");
}

#[tokio::test]
async fn no_header_and_no_body_does_harm() {
    assault(5_000).await;
}

#[tokio::test]
#[ignore = "minutes: cargo test --release -p synctera-inbound --test hostile -- --ignored --nocapture"]
async fn a_million_headers_and_bodies_do_no_harm() {
    assault(1_000_000).await;
}
