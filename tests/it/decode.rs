//! What generated types make of JSON.

use std::collections::HashSet;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use synctera_raw::types::{
    AccountId, CardActivationRequest, CardEditRequest, CardListResponse, CardResponse, CreateGatewayRequest,
    TransferRequest, TransferRequestPull, TransferResponse, TransferStatus, V0CardResponse,
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
fn two_values_of_one_text_are_one_value_however_they_were_made() {
    let named = TransferStatus::Unrecognized("SUCCEEDED".to_owned());
    assert_eq!(named, TransferStatus::Succeeded);
    assert_ne!(named, TransferStatus::Declined);
    assert_eq!(HashSet::from([named.clone(), TransferStatus::Succeeded]).len(), 1);
    let mut sorted = [TransferStatus::Unrecognized("ZZ".to_owned()), named, TransferStatus::Declined];
    sorted.sort();
    assert_eq!(sorted.each_ref().map(TransferStatus::as_str), ["DECLINED", "SUCCEEDED", "ZZ"]);
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

/// Reads a body as the client does.
fn read(body: &str) -> Result<TransferResponse, serde_json::Error> {
    synctera_raw::read_json(body.to_owned().into())
}

/// A pull with this JSON in one of its fields, before or after the discriminator.
fn pull_text(field: &str, value: &str, tag_first: bool) -> String {
    let mut pull = pull();
    let fields = pull.as_object_mut().expect("an object");
    fields.remove(field);
    fields.remove("type");
    let rest = pull.to_string();
    let rest = rest.trim_start_matches('{');
    match tag_first {
        true => format!("{{\"type\":\"PULL\",\"{field}\":{value},{rest}"),
        false => format!("{{\"{field}\":{value},\"type\":\"PULL\",{rest}"),
    }
}

/// Reads such a pull, as the client does and as serde does, and expects the field to be written as it came.
fn odd(field: &str, value: &str) -> TransferResponse {
    let mut read_back = None;
    for text in [pull_text(field, value, true), pull_text(field, value, false)] {
        let transfer = read(&text).unwrap_or_else(|error| panic!("{field}: {error}: {error:?}"));
        let by_serde: TransferResponse = serde_json::from_str(&text).expect("decodes");
        for transfer in [&transfer, &by_serde] {
            let written = serde_json::to_string(transfer).expect("encodes");
            assert_eq!(written.matches(&format!("\"{field}\":{value}")).count(), 1, "{field}: {value}");
            assert_eq!(written.matches(&format!("\"{field}\":")).count(), 1, "{field}: {value}");
            assert_eq!(transfer.amount(), Some(1000), "the rest is read");
        }
        read_back = Some(transfer);
    }
    read_back.expect("two were read")
}

#[test]
fn one_odd_field_never_makes_a_response_unreadable_and_is_written_as_it_came() {
    let deep = "[".repeat(2000) + &"]".repeat(2000);
    for (field, value) in [
        ("id", "\"\""),
        ("id", "\"7d943c51\""),
        ("account_id", "42"),
        ("creation_time", "\"yesterday\""),
        ("creation_time", "\"2026-01-02T03:04:05+0000\""),
        ("creation_time", "\"2026-01-02T03:04:05\""),
        ("three_ds_id", "{\"urn\":[1]}"),
        ("three_ds_id", "1E400"),
        ("reason", "[1]"),
        ("network_decline_details", &deep),
        ("brand_new", "1E400"),
        ("brand_new", "-0.5e-400"),
        ("brand_new", "\"\\ud800\""),
        ("brand_new", "[12345678901234567890123,0.10000000000000000555]"),
        ("brand_new", "[[{\"deeper\":1E400}]]"),
        ("brand_new", &deep),
    ] {
        odd(field, value);
    }
}

#[test]
fn an_optional_field_that_cannot_be_read_is_absent_and_stands_beside_the_known_ones() {
    let transfer = odd("reason", "[7]");
    let pull = transfer.as_pull().expect("a pull");
    assert_eq!((pull.reason.as_deref(), pull.extra.get("reason")), (None, Some(&json!([7]))));
    let transfer = odd("reason", "7e777");
    let pull = transfer.as_pull().expect("a pull");
    assert_eq!((pull.extra.get("reason"), pull.extra.raw("reason")), (None, Some("7e777")));
    assert!(format!("{pull:?}").contains("\"reason\"") && !format!("{pull:?}").contains("7e777"), "by name");
}

#[test]
fn a_required_member_that_is_missing_is_still_missing() {
    let text = pull().to_string().replace("\"address_line_1\"", "\"address_line_one\"");
    let error = read(&text).expect_err("a merchant has an address");
    assert!(synctera_raw::lacks_a_member(&error), "{error}");
}

#[test]
fn a_page_whose_items_cannot_be_read_is_not_an_empty_page() {
    for cards in ["{}", "\"none\"", "[1]", "[{}]"] {
        let text = format!("{{\"cards\":{cards},\"next_page_token\":7}}");
        assert!(serde_json::from_str::<CardListResponse>(&text).is_err(), "{cards}");
    }
    let page: CardListResponse =
        serde_json::from_str("{\"cards\":[],\"next_page_token\":7}").expect("decodes");
    assert_eq!(page.extra.get("next_page_token"), Some(&json!(7)));
}

#[test]
fn an_identifier_keeps_its_spelling() {
    let usual = AccountId::parse("b01db9c7-78f2-4a99-8aca-1231d32f9b96").expect("a UUID");
    for spelling in [
        "B01DB9C7-78F2-4A99-8ACA-1231D32F9B96",
        "b01db9c778f24a998aca1231d32f9b96",
        "{b01db9c7-78f2-4a99-8aca-1231d32f9b96}",
        "urn:uuid:b01db9c7-78f2-4a99-8aca-1231d32f9b96",
    ] {
        let transfer = odd("account_id", &format!("\"{spelling}\""));
        assert_eq!(transfer.account_id(), Some(&usual));
    }
}

#[test]
fn a_whole_number_is_whole_however_it_is_written() {
    for (text, cents) in [("1250.0", 1250), ("1e3", 1000), ("1.25E3", 1250), ("-0.0", 0)] {
        for tag_first in [true, false] {
            let transfer = read(&pull_text("amount", text, tag_first)).expect("decodes");
            assert_eq!(transfer.amount(), Some(cents), "{text}");
        }
    }
    for text in ["12.5", "1e300", "1E400", "9223372036854775808", "\"1000\"", "null"] {
        for tag_first in [true, false] {
            let error = read(&pull_text("amount", text, tag_first)).expect_err("is no number of cents");
            assert!(error.to_string().starts_with("`amount`: "), "{text}: {error}");
        }
    }
}

#[test]
fn of_a_discriminator_that_comes_twice_the_first_counts_everywhere() {
    let body = pull().to_string().replace("\"type\":\"PULL\"", "\"type\":\"PLACE\"");
    for (first, last) in [
        ("APPLE_PAY_PULL", "ZZZ"),
        ("PULL", "ZZZ"),
        ("PULL", "PUSH"),
        ("PUSH_REVERSAL", "ZZZ"),
        ("ZZZ", "PULL"),
    ] {
        for start in ["", "\"brand_new\":1,"] {
            let body = body.replace("PLACE", last);
            let details = "\"card_details\":{\"eci\":\"07\"}";
            let text = format!("{{{start}\"type\":\"{first}\",{details},{}", body.trim_start_matches('{'));
            let transfer = read(&text).expect("decodes");
            let written = serde_json::to_string(&transfer).expect("encodes");
            assert_eq!(transfer.tag(), first);
            assert_eq!(written.matches("\"type\":").count(), 1);
            assert!(written.contains(&format!("\"type\":\"{first}\"")), "{written}");
        }
    }
}

#[test]
fn of_a_field_that_comes_twice_the_first_counts() {
    let text = pull_text("amount", "1000,\"amount\":9999,\"new\":1,\"new\":2", true);
    let transfer = read(&text).expect("decodes");
    assert_eq!(transfer.amount(), Some(1000));
    assert_eq!(transfer.as_pull().expect("a pull").extra.get("new"), Some(&json!(1)));
}

#[test]
fn null_survives_where_any_json_can_stand() {
    let transfer = odd("brand_new", "null");
    assert_eq!(transfer.as_pull().expect("a pull").extra.get("brand_new"), Some(&Value::Null));
}

#[test]
fn types_are_read_from_other_things_than_text_as_well() {
    #[derive(Deserialize)]
    struct Row {
        name: String,
        #[serde(flatten)]
        transfer: TransferResponse,
    }
    let mut input = pull();
    input["name"] = json!("row");
    input["three_ds_id"] = json!([1]);
    for row in [serde_json::from_value(input.clone()), serde_json::from_str(&input.to_string())] {
        let row: Row = row.expect("decodes");
        assert_eq!((row.name.as_str(), row.transfer.amount()), ("row", Some(1000)));
    }
    let of_bytes: TransferResponse = serde_json::from_slice(input.to_string().as_bytes()).expect("decodes");
    let of_reader: TransferResponse = serde_json::from_reader(input.to_string().as_bytes()).expect("decodes");
    assert_eq!(of_bytes, of_reader);
    assert!(of_bytes.as_pull().expect("a pull").three_ds_id.is_some(), "an identifier keeps even this");
}

/// A discriminator after its fields is looked for ahead. What is seen there may be another object's, or the second of two.
#[test]
fn a_wrong_guess_of_a_discriminator_changes_nothing() {
    let fields = pull().to_string().replace("\"type\":\"PULL\"", "\"x\":1");
    let fields = fields.strip_prefix('{').and_then(|fields| fields.strip_suffix('}')).expect("an object");
    for (before, after) in [
        ("", "\"type\":\"PULL\""),
        ("\"odd\":\"}{\",", "\"type\":\"PULL\""),
        ("\"odd\":\"}\",\"more\":{\"type\":\"PUSH\",\"z\":\"{\"},", "\"type\":\"PULL\""),
        ("\"odd\":\"\\\"type\\\":\\\"PUSH\\\"\",", "\"type\":\"PULL\""),
        ("\"odd\":\"{\",", "\"type\":\"PULL\",\"type\":\"PUSH\""),
        ("\"odd\":\"}}\",\"deep\":[[{\"type\":\"NEW\"}]],", "\"type\":\"PULL\""),
        ("\"odd\":1,", "\"typ\\u0065\":\"PULL\",\"type\":\"PUSH\""),
        ("\"odd\":1,", "\"type\":\"PU\\u004cL\""),
        ("\"odd\":1,", "\"type\" : \"PULL\""),
    ] {
        let text = format!("{{{before}{fields},{after}}}");
        let slowly: TransferResponse =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let quickly = read(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(quickly, slowly, "{text}");
        assert_eq!(quickly.tag(), "PULL", "{text}");
    }
    let missing = read(&format!("{{\"odd\":1,{fields}}}")).expect_err("no discriminator");
    assert!(synctera_raw::lacks_a_member(&missing), "{missing}");
}
