//! What generated types make of JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use synctera_raw::types::{
    CardActivationRequest, CardEditRequest, CardResponse, CreateGatewayRequest, TransferRequest,
    TransferRequestPull, TransferResponse, V0CardResponse,
};

fn round_trip<T: DeserializeOwned + Serialize>(input: &Value) -> T {
    let text = input.to_string();
    let value: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(&serde_json::to_value(&value).expect("encodes"), input);
    value
}

fn pull() -> Value {
    json!({
        "type": "PULL", "status": "PENDING", "id": "t1", "amount": 1000, "currency": "USD",
        "account_id": "b01db9c7-78f2-4a99-8aca-1231d32f9b96", "customer_id": "b01db9c7-78f2-4a99-8aca-1231d32f9b96",
        "external_card_id": "b01db9c7-78f2-4a99-8aca-1231d32f9b96", "tenant": "abcdef_ghijkl",
        "creation_time": "2026-01-02T03:04:05.000Z", "last_updated_time": "2026-01-02T03:04:05+02:00",
        "merchant": { "name": "m", "address": { "address_line_1": "a", "city": "c", "country_code": "US", "postal_code": "1", "state": "s" } },
        "three_ds_id": "b01db9c7-78f2-4a99-8aca-1231d32f9b96",
    })
}

#[test]
fn a_pull_is_read_as_a_pull_with_its_three_ds_id_whatever_the_order() {
    let transfer: TransferResponse = round_trip(&pull());
    let pull = transfer.as_pull().expect("is a pull");
    assert_eq!(pull.type_.as_str(), "PULL");
    assert!(pull.three_ds_id.is_some());
    assert_eq!(transfer.kind().as_str(), "PULL");
}

#[test]
fn several_tags_of_one_branch_keep_their_value() {
    let mut input = pull();
    input["type"] = json!("PULL_REVERSAL");
    let transfer: TransferResponse = round_trip(&input);
    assert_eq!(transfer.tag(), "PULL_REVERSAL");
    assert!(transfer.is_pull());
}

#[test]
fn an_unknown_tag_survives_verbatim() {
    let input = json!({ "new_field": { "a": [1, null] }, "type": "SIDEWAYS", "amount": "not even a number" });
    let transfer: TransferResponse = round_trip(&input);
    assert_eq!(transfer.tag(), "SIDEWAYS");
    assert!(!format!("{transfer:?}").contains("not even a number"));
}

#[test]
fn an_unknown_enum_value_survives_verbatim() {
    let mut input = pull();
    input["status"] = json!("Brand-New");
    let _: TransferResponse = round_trip(&input);
}

#[test]
fn an_unknown_field_survives_and_prints_by_name_only() {
    let mut input = pull();
    input["sort_code"] = json!("SECRET");
    let transfer: TransferResponse = round_trip(&input);
    let printed = format!("{transfer:?}");
    assert!(printed.contains("sort_code") && !printed.contains("SECRET"), "{printed}");
}

#[test]
fn a_known_tag_with_a_broken_body_is_an_error_that_names_the_field() {
    let mut input = pull();
    input["amount"] = json!("much");
    for text in [
        input.to_string(),
        input.to_string().replace("\"type\":\"PULL\",", "").replacen('{', "{\"type\":\"PULL\",", 1),
    ] {
        let error =
            serde_json::from_str::<TransferResponse>(&text).expect_err("amount is a string").to_string();
        assert!(error.starts_with("`amount`: invalid type: string"), "{error}");
    }
}

#[test]
fn an_error_deep_within_names_the_whole_path() {
    let text = json!({ "type": "DEBIT", "card_details": { "form": "VIRTUAL" } }).to_string();
    let error =
        serde_json::from_str::<CardResponse>(&text).expect_err("a required field is missing").to_string();
    assert!(error.starts_with("`card_details.account_id`: missing"), "{error}");
}

#[test]
fn a_pull_cannot_be_sent_as_a_push() {
    let text = json!({ "type": "PUSH" }).to_string();
    let error = serde_json::from_str::<TransferRequestPull>(&text).expect_err("another tag").to_string();
    assert!(error.contains("`type`: expected \"PULL\", found another value"), "{error}");
    let union = serde_json::from_str::<TransferRequest>(&json!({ "amount": 1 }).to_string());
    assert!(union.expect_err("no tag").to_string().contains("`type`: missing"));
}

#[test]
fn a_patch_sends_only_what_was_set() {
    let edit = CardEditRequest::new();
    assert_eq!(serde_json::to_value(&edit).expect("encodes"), json!({}));
}

#[test]
fn nested_unions_are_told_apart_one_after_the_other() {
    let text = json!({ "form": "HOLOGRAM", "id": "x" }).to_string();
    let card: V0CardResponse = serde_json::from_str(&text).expect("an unknown form");
    assert_eq!(card.tag(), "HOLOGRAM");
}

#[test]
fn what_may_hold_a_secret_does_not_print() {
    let gateway: CreateGatewayRequest = round_trip(&json!({
        "card_products": [], "is_active": true, "url": "https://bank.example",
        "custom_headers": { "X-Shared": "marked-secret" },
    }));
    let change: CardEditRequest = round_trip(&json!({ "metadata": { "note": "marked-secret" } }));
    let activation: CardActivationRequest = round_trip(&json!({
        "activation_code": "marked-secret", "customer_id": "b01db9c7-78f2-4a99-8aca-1231d32f9b96",
    }));
    for printed in [format!("{gateway:?}"), format!("{change:?}"), format!("{activation:#?}")] {
        assert!(printed.contains("redacted") && !printed.contains("marked-secret"), "{printed}");
    }
}
