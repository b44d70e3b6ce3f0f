//! Every operation of the document is served, and its answers are valid against the document.

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::*;
use crate::codes;
use crate::document::{ApiVersion, Document};
use crate::seeds::*;

/// One valid request per operation.
pub(super) fn examples() -> Vec<(&'static str, Method, String, Option<Value>)> {
    let card = json!({
        "account_id": ACCOUNT_ID, "customer_id": CUSTOMER_ID, "card_product_id": CARD_PRODUCT_ID, "form": "VIRTUAL",
    });
    let mut flat = card.clone();
    flat["type"] = "DEBIT".into();
    let webhook = json!({
        "url": "https://hooks.example/", "enabled_events": ["CARD.*", "CARD.UPDATED"], "is_enabled": true,
    });
    let gateway =
        json!({ "url": "https://gateway.example/", "card_products": [CARD_PRODUCT_ID], "is_active": true });
    let image = json!({ "customer_id": CUSTOMER_ID, "card_product_id": CARD_PRODUCT_ID });
    let (get, post, patch) = (Method::GET, Method::POST, Method::PATCH);
    vec![
        ("issueCardV0", post.clone(), "/v0/cards".into(), Some(flat)),
        (
            "issueCard",
            post.clone(),
            "/v1/cards".into(),
            Some(json!({ "type": "DEBIT", "card_details": card })),
        ),
        ("listCards", get.clone(), "/v1/cards?limit=1".into(), None),
        ("getCard", get.clone(), format!("/v1/cards/{CARD_ID}"), None),
        (
            "updateCard",
            patch.clone(),
            format!("/v1/cards/{CARD_ID}"),
            Some(json!({ "card_status": "SUSPENDED" })),
        ),
        (
            "activateCard",
            post.clone(),
            "/v1/cards/activate".into(),
            Some(json!({ "customer_id": CUSTOMER_ID, "activation_code": ACTIVATION_CODE })),
        ),
        ("listCardProducts", get.clone(), "/v1/cards/products".into(), None),
        ("createCardImage", post.clone(), "/v1/cards/images".into(), Some(image)),
        ("getCardImageDetails", get.clone(), format!("/v1/cards/images/{CARD_IMAGE_ID}"), None),
        ("listCardImageDetails", get.clone(), format!("/v1/cards/images?customer_id={CUSTOMER_ID}"), None),
        ("uploadCardImageData", post.clone(), format!("/v1/cards/images/{CARD_IMAGE_ID}/data"), None),
        (
            "updateCardImageDetails",
            patch.clone(),
            format!("/v1/cards/images/{CARD_IMAGE_ID}"),
            Some(json!({ "status": "APPROVED" })),
        ),
        ("getCardImageData", get.clone(), format!("/v1/cards/images/{CARD_IMAGE_ID}/data"), None),
        ("createGateway", post.clone(), "/v1/cards/gateways".into(), Some(gateway)),
        ("getGateway", get.clone(), format!("/v1/cards/gateways/{GATEWAY_ID}"), None),
        ("listGateways", get.clone(), "/v1/cards/gateways".into(), None),
        (
            "updateGateway",
            patch.clone(),
            format!("/v1/cards/gateways/{GATEWAY_ID}"),
            Some(json!({ "is_active": false })),
        ),
        (
            "createExternalCardFromToken",
            post.clone(),
            "/v1/external_cards/tokens".into(),
            Some(json!({ "customer_id": CUSTOMER_ID, "name": "Ada Example", "token": "tok" })),
        ),
        ("getExternalCard", get.clone(), format!("/v1/external_cards/{EXTERNAL_CARD_ID}"), None),
        ("listExternalCards", get.clone(), "/v1/external_cards?status=ACTIVE".into(), None),
        (
            "updateExternalCard",
            patch,
            format!("/v1/external_cards/{SUSPENDED_EXTERNAL_CARD_ID}"),
            Some(json!({ "status": "ACTIVE" })),
        ),
        (
            "deleteExternalCard",
            Method::DELETE,
            format!("/v1/external_cards/{DECLINING_EXTERNAL_CARD_ID}"),
            None,
        ),
        ("createExternalCardTransfer", post.clone(), TRANSFERS.into(), Some(pull(100))),
        ("getExternalCardTransfer", get.clone(), format!("{TRANSFERS}/{TRANSFER_ID}"), None),
        ("listExternalCardTransfers", get.clone(), format!("{TRANSFERS}?type=PULL,PUSH"), None),
        (
            "createExternalCardTransferReversal",
            post.clone(),
            format!("{TRANSFERS}/{TRANSFER_ID}/reversals"),
            Some(json!({ "amount": 100, "currency": "USD" })),
        ),
        ("createWebhook", post, "/v1/webhooks".into(), Some(webhook.clone())),
        ("getWebhook", get.clone(), format!("/v1/webhooks/{WEBHOOK_ID}"), None),
        ("listWebhooks", get, "/v1/webhooks?is_enabled_only=true".into(), None),
        ("updateWebhook", Method::PUT, format!("/v1/webhooks/{WEBHOOK_ID}"), Some(webhook)),
        ("deleteWebhook", Method::DELETE, format!("/v1/webhooks/{WEBHOOK_ID}"), None),
    ]
}

/// Debug builds check every answer against the document and turn a violation into a 500, so success says it all.
#[test]
fn every_operation_of_the_document_succeeds_with_a_valid_answer() {
    let door = door();
    let examples = examples();
    for operation in Document::packaged().unwrap().operations() {
        let id = operation.id.as_str();
        assert!(examples.iter().any(|it| it.0 == id), "{id} has no example here");
    }
    for (id, method, path, body) in examples {
        if !Document::packaged().unwrap().operations().iter().any(|operation| operation.id == id) {
            continue;
        }
        let mut request = request(method, &path, None, body.as_ref());
        if id == "uploadCardImageData" {
            request.headers_mut().insert("content-type", "image/jpeg".parse().unwrap());
            *request.body_mut() = Bytes::from_static(&[0xFF, 0xD8, 0xFF, 0xE0]);
        }
        let answer = call(&door, request);
        assert!(answer.status().is_success(), "{id}: {} {:?}", answer.status(), answer.body());
        assert!(
            answer.headers().contains_key(crate::SIMULATION_HEADER),
            "{id} does not say that it is simulated"
        );
    }
}

#[test]
fn a_body_that_breaks_the_document_is_refused_with_the_fields() {
    let body = json!({ "type": "PULL", "amount": 0, "external_card_id": "no uuid" });
    let (status, error) = post(&door(), TRANSFERS, &body);
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error["code"], "BAD_REQUEST_BODY");
    assert_eq!(error["missing"], json!(["originating_account_id"]));
    assert_eq!(error["invalid"]["amount"], "is less than 1");
    assert_eq!(error["invalid"]["external_card_id"], "is not a valid uuid");
}

#[test]
fn an_unknown_tag_is_refused_and_named() {
    let mut body = pull(1);
    body["type"] = "SHOVE".into();
    let (_, error) = post(&door(), TRANSFERS, &body);
    assert_eq!(error["invalid"]["type"], r#"must be one of ["PULL","PUSH"]"#);
}

#[test]
fn v0_errors_are_problems() {
    let answer = call(&door(), request(Method::POST, "/v0/cards", None, Some(&json!({}))));
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    let error = json(&answer);
    assert_eq!(error["title"], "Bad Request Body");
    assert_eq!(error["type"], "https://dev.synctera.com/errors/bad-request-body");
    assert_eq!(error["code"], "BAD_REQUEST_BODY");
}

#[test]
fn a_request_without_the_key_is_unauthenticated() {
    let mut request = request(Method::GET, "/v1/webhooks", None, None);
    request.headers_mut().remove("authorization");
    let answer = call(&door(), request);
    assert_eq!(
        (answer.status(), json(&answer)["code"].clone()),
        (StatusCode::UNAUTHORIZED, json!("UNAUTHENTICATED"))
    );
}

#[test]
fn what_is_not_there_is_not_found() {
    let nobody = uuid::Uuid::nil();
    for path in [format!("/v1/cards/{nobody}"), "/v1/nothing".into(), format!("{TRANSFERS}/{nobody}")] {
        let (status, error) = get(&door(), &path);
        assert_eq!((status, &error["code"]), (StatusCode::NOT_FOUND, &json!("RESOURCE_NOT_FOUND")), "{path}");
    }
}

#[test]
fn codes_have_error_statuses() {
    for code in codes::ALL {
        assert!(code.status.is_client_error() || code.status.is_server_error(), "{}", code.name);
        assert_ne!(ApiVersion::of_path("/v0/x"), ApiVersion::of_path("/v1/x"));
    }
}
