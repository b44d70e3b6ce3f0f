//! Lifecycles of cards, images, gateways, external cards and webhooks.

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::json;

use super::*;
use crate::seeds::*;

fn patch(door: &Door, path: &str, body: &Value) -> (StatusCode, Value) {
    send(door, Method::PATCH, path, body)
}

fn upload(door: &Door, image: &str, data: &'static [u8]) -> (StatusCode, Value) {
    let path = format!("/v1/cards/images/{image}/data");
    let mut request = request(Method::POST, &path, None, None);
    request.headers_mut().insert("content-type", "image/jpeg".parse().unwrap());
    *request.body_mut() = Bytes::from_static(data);
    let answer = call(door, request);
    (answer.status(), json(&answer))
}

const JPEG: &[u8] = &[0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

#[test]
fn a_card_goes_from_unactivated_to_terminated() {
    let door = door();
    let path = format!("/v1/cards/{UNACTIVATED_CARD_ID}");
    assert_eq!(
        patch(&door, &path, &json!({ "card_status": "ACTIVE" })).1["valid_status"],
        json!(["TERMINATED"])
    );
    let activation = json!({ "customer_id": CUSTOMER_ID, "activation_code": ACTIVATION_CODE });
    assert_eq!(post(&door, "/v1/cards/activate", &activation).1["card_details"]["card_status"], "ACTIVE");
    assert_eq!(post(&door, "/v1/cards/activate", &activation).1["code"], "INVALID_STATUS");
    for status in ["SUSPENDED", "ACTIVE", "TERMINATED"] {
        let (_, card) = patch(&door, &path, &json!({ "card_status": status }));
        assert_eq!(card["card_details"]["card_status"], status);
    }
    let (status, error) = patch(&door, &path, &json!({ "card_status": "ACTIVE" }));
    assert_eq!((status, &error["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("INVALID_STATUS")));
}

#[test]
fn what_an_edit_does_not_name_stays() {
    let door = door();
    let path = format!("/v1/cards/{CARD_ID}");
    patch(&door, &path, &json!({ "metadata": { "a": "1" }, "memo": "m" }));
    let (_, card) = patch(&door, &path, &json!({ "metadata": { "b": "2" } }));
    assert_eq!(card["card_details"]["metadata"], json!({ "b": "2" }), "metadata is replaced whole");
    assert_eq!(card["card_details"]["memo"], "m");
}

#[test]
fn a_card_issued_in_v0_is_there_in_v1() {
    let door = door();
    let body = json!({
        "account_id": ACCOUNT_ID, "customer_id": CUSTOMER_ID, "card_product_id": PHYSICAL_CARD_PRODUCT_ID,
        "form": "PHYSICAL", "type": "PREPAID",
    });
    let (status, flat) = post(&door, "/v0/cards", &body);
    assert_eq!((status, &flat["form"]), (StatusCode::CREATED, &json!("PHYSICAL")));
    let (_, card) = get(&door, &format!("/v1/cards/{}", flat["id"].as_str().unwrap()));
    assert_eq!((&card["type"], &card["card_details"]["form"]), (&json!("PREPAID"), &json!("PHYSICAL")));
}

#[test]
fn a_card_needs_a_holder_and_a_product_of_its_form() {
    let door = door();
    let mut body = json!({
        "account_id": ACCOUNT_ID, "card_product_id": CARD_PRODUCT_ID, "form": "VIRTUAL", "type": "DEBIT",
    });
    assert_eq!(post(&door, "/v0/cards", &body).1["missing"], json!(["customer_id"]));
    body["customer_id"] = CUSTOMER_ID.to_string().into();
    body["form"] = "PHYSICAL".into();
    assert!(post(&door, "/v0/cards", &body).1["invalid"]["form"].is_string());
}

#[test]
fn an_image_is_uploaded_once_and_then_reviewed() {
    let door = door();
    let (_, image) = post(
        &door,
        "/v1/cards/images",
        &json!({ "customer_id": CUSTOMER_ID, "card_product_id": CARD_PRODUCT_ID }),
    );
    let id = image["id"].as_str().unwrap();
    let details = format!("/v1/cards/images/{id}");
    assert_eq!(get(&door, &format!("{details}/data")).0, StatusCode::NOT_FOUND);
    assert_eq!(patch(&door, &details, &json!({ "status": "APPROVED" })).1["code"], "INVALID_STATUS");
    assert_eq!(upload(&door, id, b"GIF89a").1["code"], "BAD_REQUEST_BODY");
    assert_eq!(upload(&door, id, JPEG).1["status"], "UNREVIEWED");
    assert_eq!(upload(&door, id, JPEG).1["code"], "INVALID_STATUS");
    let data = call(&door, request(Method::GET, &format!("{details}/data"), None, None));
    assert_eq!((data.headers()["content-type"].as_bytes(), &data.body()[..]), (&b"image/jpeg"[..], JPEG));
    let verdict = json!({ "status": "REJECTED", "rejection_reason": "BRANDED" });
    assert_eq!(patch(&door, &details, &verdict).1["rejection_reason"], "BRANDED");
}

#[test]
fn a_card_waits_for_its_image() {
    let door = door();
    let details = json!({
        "account_id": ACCOUNT_ID, "customer_id": CUSTOMER_ID, "card_product_id": PHYSICAL_CARD_PRODUCT_ID,
        "form": "PHYSICAL", "card_image_id": CARD_IMAGE_ID,
    });
    let (_, card) = post(&door, "/v1/cards", &json!({ "type": "DEBIT", "card_details": details }));
    assert_eq!(card["card_details"]["card_status"], "PENDING");
    upload(&door, &CARD_IMAGE_ID.to_string(), JPEG);
    patch(&door, &format!("/v1/cards/images/{CARD_IMAGE_ID}"), &json!({ "status": "APPROVED" }));
    let (_, card) = get(&door, &format!("/v1/cards/{}", card["card_details"]["id"].as_str().unwrap()));
    assert_eq!(card["card_details"]["card_status"], "UNACTIVATED");
}

#[test]
fn custom_headers_of_a_gateway_are_replaced_whole() {
    let door = door();
    let path = format!("/v1/cards/gateways/{GATEWAY_ID}");
    let (_, gateway) = patch(&door, &path, &json!({ "custom_headers": { "x-new": "1" } }));
    assert_eq!(gateway["custom_headers"], json!({ "x-new": "1" }));
    assert_eq!(gateway["is_active"], true);
}

#[test]
fn a_deleted_external_card_is_gone() {
    let door = door();
    let path = format!("/v1/external_cards/{EXTERNAL_CARD_ID}");
    assert_eq!(patch(&door, &path, &json!({ "status": "SUSPENDED" })).1["status"], "SUSPENDED");
    assert_eq!(send(&door, Method::DELETE, &path, &Value::Null).1["id"], json!(EXTERNAL_CARD_ID));
    assert_eq!(get(&door, &path).0, StatusCode::NOT_FOUND);
}

#[test]
fn a_webhook_is_replaced_by_put_and_deleted() {
    let door = door();
    let path = format!("/v1/webhooks/{WEBHOOK_ID}");
    let body =
        json!({ "url": "https://new.example/", "enabled_events": ["CARD.UPDATED"], "is_enabled": false });
    assert_eq!(send(&door, Method::PUT, &path, &body).1["url"], "https://new.example/");
    assert_eq!(get(&door, "/v1/webhooks?is_enabled_only=true").1["webhooks"], json!([]));
    send(&door, Method::DELETE, &path, &Value::Null);
    assert_eq!(get(&door, &path).0, StatusCode::NOT_FOUND);
}
