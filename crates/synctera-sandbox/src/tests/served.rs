//! Every operation of the document is served, and its responses are valid against the document.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::*;
use crate::codes;
use crate::document::Document;
use crate::seeds::*;
use crate::version::ApiVersion;

fn of_example(example: &crate::Example) -> Request<Bytes> {
    let mut request = request(example.method.clone(), &example.target, None, example.body.as_ref());
    if let (Some(media), None) = (&example.media, &example.body) {
        request.headers_mut().insert("content-type", media.parse().unwrap());
        *request.body_mut() = Bytes::from_static(&[0xFF, 0xD8, 0xFF, 0xE0]);
    }
    request
}

/// Debug builds check every response against the document and turn a violation into a 500, so success says it all.
#[test]
fn every_operation_of_the_document_succeeds_with_a_valid_answer() {
    let door = door();
    let mut failed = Vec::new();
    let mut depths = BTreeMap::<String, usize>::new();
    let examples = crate::examples().unwrap();
    for example in &examples {
        door.reset();
        for before in &example.after {
            let before = examples.iter().find(|it| it.operation == *before).unwrap();
            assert!(call(&door, of_example(before)).status().is_success(), "{}", before.operation);
        }
        let answer = call(&door, of_example(example));
        let id = &example.operation;
        if !answer.status().is_success() {
            failed.push(format!("{id}: {} {}", answer.status(), String::from_utf8_lossy(answer.body())));
            continue;
        }
        assert!(
            answer.headers().contains_key(crate::SIMULATION_HEADER),
            "{id} does not say that it is simulated"
        );
        let depth = answer.headers()[crate::DEPTH_HEADER].to_str().unwrap().to_owned();
        *depths.entry(depth).or_default() += 1;
    }
    assert!(failed.is_empty(), "{} refused:\n{}", failed.len(), failed.join("\n"));
    assert_eq!(depths.values().sum::<usize>(), Document::packaged().unwrap().operations().len());
    assert!(depths["stateful"] > 40, "{depths:?}");
}

#[test]
fn what_an_operation_without_state_creates_is_found_again_listed_changed_and_deleted() {
    let door = door();
    let note = crate::examples().unwrap().into_iter().find(|it| it.operation == "createLicensesV0").unwrap();
    let (status, created) = post(&door, "/v0/licenses", &note.body.unwrap());
    assert!(status.is_success(), "{created}");
    let id = created["id"].as_str().unwrap();
    let (_, found) = get(&door, &format!("/v0/licenses/{id}"));
    assert_eq!(found["id"], created["id"]);
    let (_, listed) = get(&door, "/v0/licenses");
    let items = listed.as_object().unwrap().values().find_map(Value::as_array).unwrap();
    assert!(items.iter().any(|item| item["id"] == created["id"]), "{listed}");
}

#[test]
fn a_new_customer_opens_an_account_that_money_reaches() {
    let door = door();
    let body = |id: &str| crate::examples().unwrap().into_iter().find(|it| it.operation == id).unwrap().body;
    let (status, customer) = post(&door, "/v0/customers", &body("createCustomerV0").unwrap());
    assert!(status.is_success(), "{customer}");
    let (_, again) = get(&door, &format!("/v0/customers/{}", customer["id"].as_str().unwrap()));
    assert_eq!(again["id"], customer["id"]);
    let mut request = body("createAccountV0").unwrap();
    request["relationships"] =
        json!([{ "customer_id": customer["id"], "relationship_type": "PRIMARY_ACCOUNT_HOLDER" }]);
    let (status, account) = post(&door, "/v0/accounts", &request);
    assert!(status.is_success(), "{account}");
    let path = format!("/v0/accounts/{}", account["id"].as_str().unwrap());
    let transfer = json!({ "type": "ACCOUNT_TO_ACCOUNT", "amount": 700, "currency": "USD",
        "originating_account_id": ACCOUNT_ID, "receiving_account_id": account["id"] });
    let (status, moved) = post(&door, "/v0/transactions/internal_transfer", &transfer);
    assert!(status.is_success(), "{moved}");
    let (_, shown) = get(&door, &path);
    assert_eq!(shown["balances"][0]["balance"], 700, "{shown}");
    assert_eq!(door.ledger().net_cents(ACCOUNT_ID), -700);
    let mut ach = json!({ "amount": 300, "currency": "USD", "customer_id": customer["id"], "dc_sign": "credit",
        "originating_account_id": account["id"], "receiving_account_id": SECOND_CUSTOMER_ID });
    assert!(post(&door, "/v0/ach", &ach).0.is_success());
    assert_eq!(get(&door, &path).1["balances"][0]["balance"], 400);
    ach["amount"] = 401.into();
    assert_eq!(post(&door, "/v0/ach", &ach).1["code"], "INSUFFICIENT_FUNDS");
    let (status, closed) =
        send(&door, Method::PATCH, &path, &json!({ "status": "CLOSED", "account_type": "CHECKING" }));
    assert!(status.is_success(), "{closed}");
    ach["amount"] = 1.into();
    assert_eq!(post(&door, "/v0/ach", &ach).1["code"], "ACCOUNT_CLOSED");
    let nobody = uuid::Uuid::nil();
    assert_eq!(get(&door, &format!("/v0/customers/{nobody}")).0, StatusCode::NOT_FOUND);
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
