//! What a key lets a call say: whose it is, how old, and what was sent under it before.

use std::sync::Arc;
use std::time::Duration;

use synctera_raw::operations::{CREATE_EXTERNAL_CARD_TRANSFER as PAY, UPDATE_CARD as UPDATE};

use crate::IdempotencyKey;
use crate::retry::Backoff;
use crate::send::Payload;
use crate::testing::fake::{Network, Step, VirtualTime, builder, call, client};
use crate::transport::TransportErrorKind::{Certificate, Lost, NotConnected};

const OK: Step = Step::Answer(200, r#"{"id":"t1"}"#);
/// The beginning of a transfer.
const HALF: &str = r#"{"id":"t1","ty"#;
const LIMITED: &str = r#"{"code":"TOO_MANY_REQUESTS"}"#;

fn key_from_outside(text: &str) -> IdempotencyKey {
    IdempotencyKey::undated(text).unwrap()
}

fn key(text: &str) -> IdempotencyKey {
    key_from_outside(text).never_sent()
}

#[tokio::test]
async fn a_key_of_another_request_is_refused_before_anything_is_sent() {
    let network = Network::playing([OK, OK]);
    let client = client(&network);
    call(&client, &PAY, r#"{"amount":1}"#).idempotency_key(key("a")).await.unwrap();
    for (operation, body) in [(&PAY, r#"{"amount":2}"#), (&UPDATE, r#"{"amount":1}"#)] {
        let error = call(&client, operation, body).idempotency_key(key("a")).await.unwrap_err();
        assert!(error.is_unknown() && error.is_key_reused(), "what the key stands for happened: {error}");
        assert!(error.attempts().is_empty());
    }
    call(&client, &PAY, r#"{"amount":1}"#).idempotency_key(key("a")).await.unwrap();
    assert_eq!(network.requests().len(), 2);
}

#[tokio::test]
async fn a_key_of_six_days_is_refused_and_so_is_one_that_ages_during_the_call() {
    let (network, time) = (Network::playing([]), VirtualTime::default());
    let client = builder(&network, &time).build().unwrap();
    let old = crate::Clock::now(&time) - Duration::from_secs(6 * 24 * 3600);
    let error = call(&client, &PAY, "{}").idempotency_key(key("old").first_used(old)).await.unwrap_err();
    assert!(error.is_unknown() && error.is_key_too_old(), "{error}");
    assert!(network.requests().is_empty());

    let network = Network::playing([Step::Hang]);
    let client = builder(&network, &time).backoff(Backoff::none()).build().unwrap();
    let nearly = key("nearly").first_used(old + Duration::from_secs(5));
    let error = call(&client, &PAY, "{}").idempotency_key(nearly).await.unwrap_err();
    assert!(error.is_unknown() && error.is_key_too_old(), "{error}");
}

#[tokio::test]
async fn what_an_earlier_call_left_unknown_a_later_refusal_does_not_settle() {
    let network = Network::playing([
        Step::Fail(Lost),
        Step::Answer(422, r#"{"code":"INSUFFICIENT_FUNDS"}"#),
        OK,
        Step::Answer(422, r#"{"code":"INSUFFICIENT_FUNDS"}"#),
    ]);
    let client = client(&network);
    let pay = || call(&client, &PAY, "{}").idempotency_key(key("a")).attempts(1);
    assert!(pay().await.unwrap_err().is_unknown());
    let error = pay().await.unwrap_err();
    assert!(error.is_unknown() && error.may_be_own(), "{error}");
    pay().await.unwrap();
    assert!(pay().await.unwrap_err().is_unknown(), "it has happened");
}

#[tokio::test]
async fn under_a_key_from_outside_nothing_is_called_undone() {
    let steps = || {
        [
            Step::Answer(409, r#"{"code":"DUPLICATE_RESOURCE"}"#),
            Step::Answer(422, r#"{"code":"INSUFFICIENT_FUNDS"}"#),
            Step::Answer(401, r#"{"code":"UNAUTHENTICATED"}"#),
            Step::Fail(NotConnected),
            Step::Fail(Certificate),
        ]
    };
    for step in steps() {
        let network = Network::playing([step]);
        let pay = call(&client(&network), &PAY, "{}").idempotency_key(key_from_outside("a")).attempts(1);
        let error = pay.await.unwrap_err();
        assert!(error.is_unknown() && error.to_string().contains("never_sent"), "{error}");
    }
    for step in steps() {
        let network = Network::playing([step]);
        let pay = call(&client(&network), &PAY, "{}").idempotency_key(key("a")).attempts(1);
        let error = pay.await.unwrap_err();
        assert!(error.is_rejected() || error.is_not_sent(), "{error}");
    }
}

#[tokio::test]
async fn what_another_client_left_in_doubt_is_not_called_undone() {
    let network = Network::playing([Step::Fail(Lost), Step::Answer(409, r#"{"code":"DUPLICATE_RESOURCE"}"#)]);
    let before = call(&client(&network), &PAY, "{}").attempts(1).await.unwrap_err();
    let key = before.idempotency_key().unwrap().clone();
    let after = call(&client(&network), &PAY, "{}").idempotency_key(key).await.unwrap_err();
    assert!(before.is_unknown() && after.is_unknown() && after.may_be_own(), "{after}");
}

#[tokio::test]
async fn a_request_that_cannot_be_built_says_nothing_of_what_was_sent_under_its_key() {
    let network = Network::playing([Step::Fail(Lost)]);
    let client = client(&network);
    let unbuilt = |key| {
        let refused = http::header::AUTHORIZATION;
        call(&client, &PAY, "{}").idempotency_key(key).header(refused, http::HeaderValue::from_static("x"))
    };
    for key in [key("new"), key_from_outside("old")] {
        assert!(unbuilt(key).await.unwrap_err().is_not_sent(), "such a request was sent by nobody");
    }
    call(&client, &PAY, "{}").idempotency_key(key("a")).attempts(1).await.unwrap_err();
    assert!(unbuilt(key("a")).await.unwrap_err().is_unknown());
}

#[tokio::test]
async fn a_first_use_that_lies_far_ahead_is_refused() {
    let (network, time) = (Network::playing([OK]), VirtualTime::default());
    let client = builder(&network, &time).build().unwrap();
    let hours = |hours: u64| crate::Clock::now(&time) + Duration::from_secs(hours * 3600);
    for ahead in [15, 400 * 24] {
        let pay = call(&client, &PAY, "{}").idempotency_key(key("a").first_used(hours(ahead)));
        let error = pay.await.unwrap_err();
        assert!(error.is_not_sent() && error.is_key_dated_ahead(), "{error}");
    }
    let unknown = key_from_outside("b").first_used(hours(400 * 24));
    assert!(call(&client, &PAY, "{}").idempotency_key(unknown).await.unwrap_err().is_unknown());
    assert!(network.requests().is_empty());
    call(&client, &PAY, "{}").idempotency_key(key("c").first_used(hours(14))).await.unwrap();
}

#[tokio::test]
async fn the_next_try_needs_the_refusal_of_exactly_this_key() {
    let no_funds = || Step::Answer(422, r#"{"code":"INSUFFICIENT_FUNDS"}"#);
    let network = Network::playing([no_funds(), no_funds(), OK]);
    let client = client(&network);
    let now = crate::Clock::now(&VirtualTime::default());
    let pay = |key: &IdempotencyKey| call(&client, &PAY, "{}").idempotency_key(key.clone());
    let first = key("invoice-17");
    let refused = pay(&first).await.unwrap_err();
    let second = first.next_try(&refused, now).unwrap();
    assert_eq!((first.try_number(), second.try_number()), (1, 2));
    assert_eq!(second, first.next_try(&refused, now).unwrap(), "the same for everybody");
    assert_ne!(first, second);
    assert!(key("invoice-18").next_try(&refused, now).is_err(), "of another key");
    assert!(!second.is_unsent(), "another process may have made it too");

    let refused_again = pay(&second.clone().never_sent()).await.unwrap_err();
    let third = second.next_try(&refused_again, now).unwrap();
    assert_eq!(third.try_number(), 3);
    assert_eq!(IdempotencyKey::new(third.expose(), now).unwrap().try_number(), 3, "after a restart");
    assert!(third.next_try(&refused_again, now).is_err());
    pay(&first).await.unwrap();
    assert!(first.next_try(&refused, now).is_err(), "meanwhile it has happened");
}

#[tokio::test]
async fn there_is_no_next_try_of_what_may_have_happened_or_is_to_be_repeated() {
    let steps = [
        Step::Answer(409, r#"{"code":"DUPLICATE_RESOURCE"}"#),
        Step::Answer(429, LIMITED),
        Step::Answer(500, ""),
        Step::Answer(422, ""),
        Step::Fail(Lost),
        Step::Fail(NotConnected),
        Step::CutAnswer(201, HALF),
    ];
    for step in steps {
        let error = call(&client(&Network::playing([step])), &PAY, "{}").attempts(1).await.unwrap_err();
        let key = error.idempotency_key().unwrap();
        assert!(key.next_try(&error, std::time::SystemTime::now()).is_err(), "{error}");
    }
    let network = Network::playing([Step::Answer(422, r#"{"code":"INSUFFICIENT_FUNDS"}"#)]);
    let outside = key_from_outside("a");
    let error = call(&client(&network), &PAY, "{}").idempotency_key(outside.clone()).await.unwrap_err();
    assert!(outside.next_try(&error, std::time::SystemTime::now()).is_err(), "it may have been sent before");
}

#[tokio::test]
async fn a_source_that_cannot_be_opened_says_nothing_of_what_was_sent_under_its_key() {
    let network = Network::playing([Step::Fail(Lost)]);
    let client = client(&network);
    call(&client, &PAY, "{}").idempotency_key(key("a")).attempts(1).await.unwrap_err();
    let gone = || Payload::Reopen {
        open: Arc::new(|| Box::pin(async { Err(std::io::Error::other("gone")) })),
        content: None,
        progress: None,
    };
    let error = call(&client, &PAY, "{}").payload(gone()).idempotency_key(key("a")).await.unwrap_err();
    assert!(error.is_unknown() && error.is_invalid_request(), "{error}");
    let unused = call(&client, &PAY, "{}").payload(gone()).await.unwrap_err();
    assert!(unused.is_not_sent());

    // The key that was made for that call was never sent, and whoever uses it now learns what a refusal means.
    let network = Network::playing([Step::Answer(422, r#"{"code":"INSUFFICIENT_FUNDS"}"#)]);
    let unused = unused.idempotency_key().unwrap().clone();
    let error = call(&self::client(&network), &PAY, "{}").idempotency_key(unused.clone()).await.unwrap_err();
    assert!(error.is_rejected(), "{error}");
    let network = Network::playing([Step::Answer(422, r#"{"code":"INSUFFICIENT_FUNDS"}"#)]);
    let error = call(&self::client(&network), &PAY, "{}").idempotency_key(unused).await.unwrap_err();
    assert!(error.is_unknown(), "another client has sent it by now: {error}");
}

#[tokio::test]
async fn a_fixed_key_from_outside_is_not_taken_for_a_new_one() {
    let network = Network::playing([Step::Answer(422, r#"{"code":"INSUFFICIENT_FUNDS"}"#)]);
    let source = crate::KeySource::fixed(key_from_outside("a"));
    let client = builder(&network, &VirtualTime::default()).key_source(source).build().unwrap();
    assert!(call(&client, &PAY, "{}").await.unwrap_err().is_unknown());
}
