//! Deliveries follow what happens in the simulation, and the subscriptions that were made through its API.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::deliveries::{CardProgram, Change, Network, Outbox, Script};
use crate::seeds::*;

/// Takes everything down and responds with what it was made with.
#[derive(Clone)]
struct Desk(Option<u16>, Arc<Mutex<Vec<Request<Bytes>>>>);

impl Desk {
    fn new(status: Option<u16>) -> Self {
        Self(status, Arc::default())
    }

    fn endpoint(&self) -> impl Fn(Request<Bytes>) -> std::future::Ready<Option<u16>> + Send + Sync + use<> {
        let desk = self.clone();
        move |request| {
            desk.1.lock().unwrap().push(request);
            std::future::ready(desk.0)
        }
    }

    fn take(&self) -> Vec<Request<Bytes>> {
        std::mem::take(&mut *self.1.lock().unwrap())
    }

    fn bodies(&self) -> Vec<Value> {
        self.take().iter().map(|request| serde_json::from_slice(request.body()).unwrap()).collect()
    }
}

fn webhook(door: &Door, url: &str, events: &[&str]) -> Uuid {
    let body = json!({ "url": url, "enabled_events": events, "is_enabled": true });
    post(door, "/v1/webhooks", &body).1["id"].as_str().unwrap().parse().unwrap()
}

fn suspend(door: &Door, status: &str) {
    let body = json!({ "card_status": status });
    assert_eq!(send(door, Method::PATCH, &format!("/v1/cards/{CARD_ID}"), &body).0, 200);
}

#[tokio::test]
async fn what_happens_to_a_card_is_told_to_who_subscribes_to_it() {
    let door = door();
    let (cards, transfers) = (
        webhook(&door, "http://a/events", &["CARD.*"]),
        webhook(&door, "http://b/events", &["EXTERNAL_CARD.CREATED"]),
    );
    suspend(&door, "SUSPENDED");
    let desk = Desk::new(Some(200));
    Outbox::of(&door, transfers, 1).deliver(&desk.endpoint()).await;
    assert!(desk.take().is_empty());
    Outbox::of(&door, cards, 1).deliver(&desk.endpoint()).await;
    let [told]: [_; 1] = desk.take().try_into().unwrap();
    assert_eq!(told.uri(), "http://a/events");
    let body: Value = serde_json::from_slice(told.body()).unwrap();
    assert_eq!((&body["type"], &body["webhook_id"]), (&json!("CARD.UPDATED"), &json!(cards)));
    let card: Value = serde_json::from_str(body["resource"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&body["resource_id"], &card["card_details"]["card_status"]),
        (&json!(CARD_ID), &json!("SUSPENDED"))
    );
}

#[tokio::test]
async fn an_event_says_what_changed_with_the_old_values() {
    let door = door();
    let id = webhook(&door, "http://a/events", &["CARD.*"]);
    suspend(&door, "SUSPENDED");
    let desk = Desk::new(Some(200));
    Outbox::of(&door, id, 1).deliver(&desk.endpoint()).await;
    let told = desk.bodies().remove(0);
    let old: Value = serde_json::from_str(told["changed_fields"].as_str().unwrap()).unwrap();
    assert_eq!(old["card_details"]["card_status"], "ACTIVE");
    assert!(old.get("tenant").is_none(), "{old}");
    let (_, listed) = get(&door, &format!("/v1/webhooks/{id}/events"));
    assert_eq!(listed["event_list"][0]["event_resource_changed_fields"], told["changed_fields"]);
}

#[tokio::test]
async fn a_webhook_of_v0_is_told_of_accounts_and_customers_in_the_form_of_v0() {
    let door = door();
    let subscription = json!({ "url": "http://a/events", "enabled_events": ["ACCOUNT.*", "TRANSACTION.*"],
        "is_enabled": true, "metadata": "of mine" });
    let (_, made) = post(&door, "/v0/webhooks", &subscription);
    let path = format!("/v0/webhooks/{}", made["id"].as_str().unwrap());
    assert_eq!(get(&door, &path).1["metadata"], "of mine");
    assert_eq!(get(&door, &path.replace("v0", "v1")).0, 404);
    let account = format!("/v0/accounts/{ACCOUNT_ID}");
    let suspended = json!({ "status": "SUSPENDED", "account_type": "CHECKING" });
    let active = json!({ "status": "ACTIVE_OR_DISBURSED", "account_type": "CHECKING" });
    for body in [&suspended, &active] {
        assert_eq!(send(&door, Method::PATCH, &account, body).0, 200);
    }
    door.publish(&Change::new("TRANSACTION.CREATED", json!({ "status": "POSTED" }), door.clock().now()));
    door.publish(&Change::new("DISPUTE.CREATED", json!({}), door.clock().now()));
    let desk = Desk::new(Some(200));
    let mut outbox = Outbox::of(&door, made["id"].as_str().unwrap().parse().unwrap(), 1);
    outbox.deliver(&desk.endpoint()).await;
    let told = desk.bodies();
    let kinds: Vec<_> = told.iter().map(|event| event["type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["ACCOUNT.UPDATED", "ACCOUNT.UPDATED", "TRANSACTION.POSTED.CREATED"]);
    let again = &told[1];
    assert_eq!((&again["metadata"], again.get("resource")), (&json!("of mine"), None));
    let now: Value = serde_json::from_str(again["event_resource"].as_str().unwrap()).unwrap();
    let old: Value = serde_json::from_str(again["event_resource_changed_fields"].as_str().unwrap()).unwrap();
    assert_eq!((&now["status"], &old["status"]), (&active["status"], &suspended["status"]));
    let event = format!("{path}/events/{}", again["id"].as_str().unwrap());
    assert_eq!(get(&door, &event).1["status"], "SUCCESS");
    assert_eq!(post(&door, &format!("{event}/resend"), &Value::Null).0, 200);
    outbox.deliver(&desk.endpoint()).await;
    assert_eq!(desk.bodies(), std::slice::from_ref(again));
    assert_eq!(call(&door, request(Method::DELETE, &path, None, None)).status(), 200);
    assert_eq!(get(&door, &path).0, 404);
}

#[tokio::test]
async fn a_webhook_that_moved_was_disabled_or_is_gone_is_followed() {
    let door = door();
    let id = webhook(&door, "http://a/events", &["CARD.*"]);
    let (mut outbox, desk) = (Outbox::of(&door, id, 1), Desk::new(Some(200)));
    let path = format!("/v1/webhooks/{id}");
    let change = |url: &str, enabled: bool| {
        let body = json!({ "url": url, "enabled_events": ["CARD.*"], "is_enabled": enabled });
        assert_eq!(send(&door, Method::PUT, &path, &body).0, 200);
    };
    suspend(&door, "SUSPENDED");
    change("http://b/events", true);
    outbox.deliver(&desk.endpoint()).await;
    assert_eq!(desk.take()[0].uri(), "http://b/events");
    change("http://b/events", false);
    suspend(&door, "ACTIVE");
    outbox.deliver(&desk.endpoint()).await;
    assert!(desk.take().is_empty());
    change("http://b/events", true);
    suspend(&door, "SUSPENDED");
    assert_eq!(call(&door, request(Method::DELETE, &path, None, None)).status(), 200);
    outbox.deliver(&desk.endpoint()).await;
    assert!(desk.take().is_empty());
    assert_eq!((outbox.report().events, outbox.report().unanswered), (2, 1));
}

#[tokio::test]
async fn what_is_not_acknowledged_is_repeated_for_hours_and_then_given_up() {
    let door = door();
    let id = webhook(&door, "http://a/events", &["CARD.*"]);
    let (mut outbox, desk) = (Outbox::of(&door, id, 1), Desk::new(Some(503)));
    suspend(&door, "SUSPENDED");
    let before = door.clock().now();
    outbox.deliver_all(&desk.endpoint()).await;
    let hours = (door.clock().now() - before).num_hours();
    assert!((40..=55).contains(&hours), "{hours}");
    assert_eq!((outbox.report().given_up, outbox.report().refused), (1, outbox.report().sent));
    let ids: HashSet<_> = desk.bodies().into_iter().map(|body| body["id"].clone()).collect();
    assert_eq!(ids.len(), 1, "each time the same event");
}

#[tokio::test]
async fn a_secret_that_rolls_signs_beside_the_new_one_for_a_day() {
    let door = door();
    let id = door.subscribe("http://a/events", &["X"]);
    let (mut outbox, desk) = (Outbox::of(&door, id, 1), Desk::new(Some(200)));
    let mut signatures = async || {
        door.publish(&Change::new("X", json!({}), door.clock().now()));
        outbox.deliver(&desk.endpoint()).await;
        let header = desk.take()[0].headers()["synctera-signature"].to_str().unwrap().to_owned();
        header.split('.').filter(|signature| signature.len() == 64).count()
    };
    assert_eq!(signatures().await, 0, "no secret, no signature");
    door.set_webhook_secret("first");
    assert_eq!(signatures().await, 1);
    door.roll_webhook_secret("second");
    assert_eq!(signatures().await, 2);
    door.clock().advance(Duration::from_secs(24 * 3600));
    assert_eq!(signatures().await, 1);
    door.roll_webhook_secret("third");
    door.revoke_old_webhook_secret();
    assert_eq!(signatures().await, 1);
}

#[tokio::test]
async fn purchases_are_decided_by_the_gateway_that_was_made_last() {
    let door = door();
    let gateway = json!({
        "url": "http://a/decide", "card_products": [CARD_PRODUCT_ID], "is_active": true,
        "custom_headers": { "x-shared-secret": "s" }, "standin": { "enabled": false },
    });
    assert_eq!(post(&door, "/v1/cards/gateways", &gateway).0, 201);
    let id = webhook(&door, "http://a/events", &["TRANSACTION.*"]);
    let mut bank = CardProgram::of(&door, Outbox::of(&door, id, 1), 1);
    let desk = Desk::new(Some(200));
    bank.play(&desk.endpoint(), 1_250, Script::Plain, Network::Works).await;
    let [asked]: [_; 1] = desk.take().try_into().unwrap();
    assert_eq!((asked.uri().path(), &asked.headers()["x-shared-secret"]), ("/decide", &"s".parse().unwrap()));
    bank.outbox().deliver_all(&desk.endpoint()).await;
    let statuses: Vec<_> = desk
        .bodies()
        .iter()
        .map(|body| {
            let transaction: Value = serde_json::from_str(body["resource"].as_str().unwrap()).unwrap();
            transaction["status"].clone()
        })
        .collect();
    assert_eq!(statuses, ["PENDING", "POSTED"]);
}

#[tokio::test]
async fn events_are_listed_shown_and_sent_again_through_the_api() {
    let door = door();
    let id = webhook(&door, "http://a/events", &["CARD.*"]);
    let (mut outbox, desk) = (Outbox::of(&door, id, 1), Desk::new(Some(500)));
    suspend(&door, "SUSPENDED");
    outbox.deliver(&desk.endpoint()).await;
    let events = format!("/v1/webhooks/{id}/events");
    let listed = get(&door, &events).1["event_list"][0].clone();
    assert_eq!((&listed["type"], &listed["status"]), (&json!("CARD.UPDATED"), &json!("RETRYING")));
    assert_eq!((&listed["resource_id"], listed.get("response_history")), (&json!(CARD_ID), None));
    let one = format!("{events}/{}", listed["id"].as_str().unwrap());
    assert_eq!(get(&door, &one).1["response_history"][0]["code"], 500);
    assert_eq!(post(&door, &format!("{one}/resend"), &Value::Null).0, 200);
    outbox.deliver(&desk.endpoint()).await;
    let ids: Vec<_> = desk.bodies().iter().map(|body| body["id"].clone()).collect();
    assert_eq!(ids, [listed["id"].clone(), listed["id"].clone()]);
    let later = crate::clock::timestamp(door.clock().now() + chrono::TimeDelta::seconds(1));
    assert_eq!(get(&door, &format!("{events}?start_time={later}")).1["event_list"], json!([]));
    assert_eq!(get(&door, &format!("{events}/{id}")).0, 404);
}

#[tokio::test]
async fn an_event_that_is_triggered_is_delivered() {
    let door = door();
    let id = webhook(&door, "http://a/events", &["CARD.*"]);
    let (status, triggered) = post(&door, "/v1/webhooks/trigger", &json!({ "event": "CARD.CREATED" }));
    assert_eq!((status.as_u16(), &triggered["type"]), (200, &json!("CARD.CREATED")));
    let desk = Desk::new(Some(200));
    Outbox::of(&door, id, 1).deliver(&desk.endpoint()).await;
    assert_eq!(desk.bodies()[0]["type"], "CARD.CREATED");
}

#[test]
fn there_is_one_webhook_secret_that_is_made_replaced_and_revoked() {
    let door = door();
    let secrets = "/v0/webhook_secrets";
    let change = |method: Method, body: &Value| send(&door, method, secrets, body);
    let signing = || door.webhook_secrets().len();
    let rolling = json!({ "is_rolling_secret": true });
    assert_eq!((change(Method::PUT, &rolling).0.as_u16(), signing()), (404, 0));
    let (status, made) = change(Method::POST, &Value::Null);
    assert_eq!((status.as_u16(), made["secret"].as_str().unwrap().len()), (201, 64));
    assert_eq!((change(Method::POST, &Value::Null).0.as_u16(), signing()), (409, 1));
    let replaced = change(Method::PUT, &rolling).1;
    assert_ne!(replaced["secret"], made["secret"]);
    assert_eq!(signing(), 2);
    assert_eq!((change(Method::PUT, &json!({})).0.as_u16(), signing()), (200, 1));
    let revoke = |query: &str| call(&door, request(Method::DELETE, &format!("{secrets}{query}"), None, None));
    change(Method::PUT, &rolling);
    assert_eq!((revoke("?old_secret_only=true").status().as_u16(), signing()), (200, 1));
    assert_eq!((revoke("").status().as_u16(), signing()), (200, 0));
    assert_eq!(revoke("").status().as_u16(), 404);
}
