//! What an error says.

use std::error::Error as _;

use http::{HeaderValue, header};
use synctera_raw::operations::{
    CREATE_EXTERNAL_CARD_TRANSFER as PAY, GET_CARD as GET, UPDATE_CARD as UPDATE,
};
use synctera_raw::{BuildError, Operation};

use crate::Error;
use crate::testing::fake::{Network, Step, call, client};
use crate::transport::TransportErrorKind::{Certificate, Lost, NotConnected};

async fn said(operation: &'static Operation, step: Step) -> Error {
    call(&client(&Network::playing([step])), operation, "{}").attempts(1).await.unwrap_err()
}

fn every_ending() -> Vec<Step> {
    vec![
        Step::Answer(400, r#"{"code":"BAD_REQUEST_BODY"}"#),
        Step::Answer(401, r#"{"code":"UNAUTHENTICATED"}"#),
        Step::Answer(404, r#"{"code":"RESOURCE_NOT_FOUND"}"#),
        Step::Answer(409, r#"{"code":"DUPLICATE_RESOURCE"}"#),
        Step::Answer(422, "<html>"),
        Step::Answer(429, r#"{"code":"TOO_MANY_REQUESTS"}"#),
        Step::Answer(500, ""),
        Step::Answer(504, r#"{"code":"VENDOR_TIMEOUT"}"#),
        Step::Answer(302, ""),
        Step::Answer(200, "<html>"),
        Step::CutAnswer(200, r#"{"id":"#),
        Step::Answer(999, ""),
        Step::Fail(Lost),
        Step::Fail(NotConnected),
        Step::Fail(Certificate),
    ]
}

#[tokio::test]
async fn a_read_never_speaks_of_keys_nor_of_what_may_have_happened() {
    for step in every_ending() {
        let text = said(&GET, step).await.to_string();
        for word in ["key;", "idempotency", "may have happened", "nothing happened", "carried out", "done,"] {
            assert!(!text.contains(word), "{text}");
        }
    }
}

#[tokio::test]
async fn a_text_names_the_operation_once_and_the_root_cause_and_has_no_source_to_repeat() {
    for (operation, steps) in [(&PAY, every_ending()), (&GET, every_ending()), (&UPDATE, every_ending())] {
        for step in steps {
            let error = said(operation, step).await;
            let text = error.to_string();
            assert_eq!(text.matches(operation.id).count(), 1, "{text}");
            assert!(error.source().is_none(), "{text}");
            let mut root = error.cause().map(|cause| cause as &(dyn std::error::Error + 'static));
            while let Some(cause) = root {
                assert!(text.contains(&cause.to_string()), "`{cause}` is missing: {text}");
                root = cause.source();
            }
        }
    }
    let client = client(&Network::playing([]));
    let invalid = client.call(|_| {
        Err(BuildError::invalid(PAY.id, "amount", "must be at least 1"))
            as Result<synctera_raw::Request<()>, _>
    });
    let error = invalid.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "createExternalCardTransfer: not sent (`amount` must be at least 1): correct the request"
    );
    let header = call(&client, &PAY, "{}").header(header::HOST, HeaderValue::from_static("x"));
    let text = header.await.unwrap_err().to_string();
    assert_eq!(text.matches("createExternalCardTransfer").count(), 1, "{text}");
}

#[tokio::test]
async fn a_refused_body_names_its_fields_and_nothing_else_of_it() {
    let body = r#"{"code":"BAD_REQUEST_BODY","missing":["amount","card_details.lines[0].form"],
        "invalid":{"type":"4111111111111111 is odd","4111111111111111":"x"},"immutable":["id"]}"#;
    let text = said(&PAY, Step::Answer(400, body)).await.to_string();
    assert_eq!(
        text,
        "createExternalCardTransfer: rejected (400 BAD_REQUEST_BODY, missing: `amount`, \
         `card_details.lines[0].form`, invalid: (unprintable field), `type`, immutable: `id`): correct the request, \
         then send it with a new idempotency key"
    );
}

#[tokio::test]
async fn after_a_server_error_on_money_the_advice_is_to_look_first() {
    for step in [Step::Answer(500, ""), Step::Answer(504, ""), Step::Answer(429, "<html>")] {
        let text = said(&PAY, step).await.to_string();
        assert!(text.ends_with("look it up first") && !text.contains("repeat it"), "{text}");
    }
    let text = said(&UPDATE, Step::Answer(500, "")).await.to_string();
    assert!(text.contains("repeat it with the same idempotency key"), "{text}");
}
