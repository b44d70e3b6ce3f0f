//! What a call does when something breaks, attempt by attempt.

use std::future::IntoFuture as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use serde_json::json;
use synctera_raw::operations::{
    CREATE_EXTERNAL_CARD_TRANSFER as PAY, GET_CARD as GET, UPDATE_CARD as UPDATE,
};

use crate::retry::{Backoff, Event, RetryBudget};
use crate::send::Payload;
use crate::testing::fake::{Network, Step, VirtualTime, builder, call, client};
use crate::transport::Promise;
use crate::transport::TransportErrorKind::{Certificate, Lost, NotConnected};
use crate::{Call, ErrorCode, IdempotencyKey, Outcome};

const OK: Step = Step::Answer(200, r#"{"id":"t1"}"#);
/// The beginning of a transfer.
const HALF: &str = r#"{"id":"t1","ty"#;
const LIMITED: &str = r#"{"code":"TOO_MANY_REQUESTS"}"#;
const IN_USE: &str = r#"{"code":"IDEMPOTENCY_CONCURRENT_USE"}"#;

fn key(text: &str) -> IdempotencyKey {
    IdempotencyKey::undated(text).unwrap().never_sent()
}

#[tokio::test]
async fn a_mutation_carries_one_key_on_every_attempt_and_returns_it() {
    let network = Network::playing([Step::Fail(Lost), Step::Answer(408, "<html>"), OK]);
    let response = call(&client(&network), &PAY, "{}").await.unwrap();
    let used = response.idempotency_key().unwrap().expose().to_owned();
    assert_eq!(network.keys(), vec![Some(used); 3]);
    assert_eq!(*response, json!({"id": "t1"}));
    let seen: Vec<_> =
        response.attempts().iter().map(|a| (a.number, a.status.map(|s| s.as_u16()), a.event)).collect();
    assert_eq!(
        seen,
        [(1, None, Some(Event::Lost)), (2, Some(408), Some(Event::RequestTimeout)), (3, Some(200), None)]
    );
}

#[tokio::test]
async fn a_read_gets_no_key_of_its_own_and_is_repeated() {
    let network = Network::playing([Step::Answer(504, ""), OK]);
    call(&client(&network), &GET, "").await.unwrap();
    assert_eq!(network.keys(), [None, None]);
}

#[tokio::test]
async fn a_lost_connection_ends_as_unknown_with_the_key_never_as_failed() {
    let network = Network::playing([Step::Fail(Lost), Step::Fail(Lost), Step::Fail(Lost)]);
    let error = call(&client(&network), &PAY, "{}").idempotency_key(key("invoice-17")).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(error.idempotency_key(), Some(&key("invoice-17")));
    assert_eq!(error.attempts().len(), 3);
    assert!(error.to_string().contains("same idempotency key"), "{error}");
}

#[tokio::test]
async fn no_connection_is_not_sent_unless_an_earlier_attempt_got_through() {
    let network =
        Network::playing([Step::Fail(NotConnected), Step::Fail(NotConnected), Step::Fail(NotConnected)]);
    let error = call(&client(&network), &PAY, "{}").await.unwrap_err();
    assert!(error.is_not_sent() && error.is_connect());

    let network = Network::playing([Step::Fail(Lost), Step::Fail(NotConnected), Step::Fail(NotConnected)]);
    let error = call(&client(&network), &PAY, "{}").await.unwrap_err();
    assert!(error.is_unknown(), "{error}");
}

#[tokio::test]
async fn a_refused_certificate_is_not_tried_again() {
    let network = Network::playing([Step::Fail(Certificate)]);
    let error = call(&client(&network), &PAY, "{}").await.unwrap_err();
    assert!(error.is_certificate() && error.is_not_sent());
}

#[tokio::test]
async fn a_rejection_is_final_and_tells_its_code_and_fields() {
    let body = r#"{"code":"BAD_REQUEST_BODY","detail":"no","missing":["amount"],"invalid":{"type":"odd"}}"#;
    let network = Network::playing([Step::Answer(400, body)]);
    let error = call(&client(&network), &PAY, "{}").await.unwrap_err();
    assert!(error.is_rejected() && !error.may_be_own());
    assert_eq!((error.code(), error.detail()), (Some(&ErrorCode::BadRequestBody), Some("no")));
    assert_eq!((error.missing(), error.invalid()["type"].as_str()), (&["amount".to_owned()][..], "odd"));
    assert_eq!(error.raw_body().unwrap(), body);
}

#[tokio::test]
async fn a_refusal_after_a_lost_attempt_may_be_about_our_own_effect() {
    let duplicate = r#"{"code":"DUPLICATE_RESOURCE"}"#;
    let network = Network::playing([Step::Fail(Lost), Step::Answer(409, duplicate)]);
    let error = call(&client(&network), &PAY, "{}").await.unwrap_err();
    assert!(error.is_unknown() && error.is_duplicate() && error.may_be_own());
}

#[tokio::test]
async fn a_504_of_a_money_movement_is_unknown_at_once_and_of_anything_else_repeated() {
    let timeout = || Step::Answer(504, r#"{"code":"VENDOR_TIMEOUT"}"#);
    let network = Network::playing([timeout()]);
    let error = call(&client(&network), &PAY, "{}").await.unwrap_err();
    assert!(error.is_unknown() && error.is_timeout());

    let network = Network::playing([timeout(), OK]);
    call(&client(&network), &UPDATE, "{}").await.unwrap();
}

#[tokio::test]
async fn a_key_in_use_is_waited_for_with_the_same_key_until_the_deadline() {
    for status in [409, 422] {
        let network = Network::playing((0..6).map(|_| Step::Answer(status, IN_USE)).chain([OK]));
        let response = call(&client(&network), &PAY, "{}").await.unwrap();
        assert_eq!(response.attempts().len(), 7);
        assert_eq!(network.keys().iter().collect::<std::collections::HashSet<_>>().len(), 1);
    }
    let network = Network::playing((0..1_000).map(|_| Step::Answer(409, IN_USE)));
    let time = VirtualTime::default();
    let client = builder(&network, &time).deadline(Duration::from_secs(20)).build().unwrap();
    let error = call(&client, &PAY, "{}").await.unwrap_err();
    assert!(error.is_unknown() && error.is_concurrent_use());
    assert!(time.passed() <= Duration::from_secs(20));
}

#[tokio::test]
async fn the_server_is_given_the_time_that_it_asks_for() {
    let network = Network::playing([
        Step::AnswerWith(429, &[("retry-after", "7")], LIMITED),
        Step::Answer(429, r#"{"code":"TOO_MANY_REQUESTS","retry_after":11}"#),
        OK,
    ]);
    let time = VirtualTime::default();
    let client = builder(&network, &time).build().unwrap();
    call(&client, &PAY, "{}").await.unwrap();
    assert_eq!(*time.naps.lock().unwrap(), [Duration::from_secs(7), Duration::from_secs(11)]);
}

/// The waits of a call whose first attempts meet `step`, with jitter from one seed.
async fn naps_after(step: fn() -> Step, budget: &RetryBudget) -> Vec<Duration> {
    let network = Network::playing([step(), step(), OK]);
    let time = VirtualTime::default();
    let client = builder(&network, &time)
        .randomness(crate::SeededRandomness::new(1))
        .retry_budget(budget.clone())
        .build()
        .unwrap();
    call(&client, &PAY, "{}").await.unwrap();
    let naps = time.naps.lock().unwrap();
    naps.clone()
}

#[tokio::test]
async fn a_hint_lengthens_the_backoff_and_never_shortens_it() {
    let budget = RetryBudget::default();
    let unasked = naps_after(|| Step::Answer(429, LIMITED), &budget).await;
    let at_once = naps_after(|| Step::AnswerWith(429, &[("retry-after", "0")], LIMITED), &budget).await;
    assert_eq!(at_once, unasked);
    let long = naps_after(|| Step::AnswerWith(429, &[("retry-after", "20")], LIMITED), &budget).await;
    assert_eq!(long, [Duration::from_secs(20); 2]);
}

#[tokio::test]
async fn waiting_for_a_key_in_use_takes_nothing_from_the_budget_of_other_calls() {
    let budget = RetryBudget::new(0);
    let in_use =
        || Step::AnswerWith(409, &[("retry-after", "0")], r#"{"code":"IDEMPOTENCY_CONCURRENT_USE"}"#);
    let naps = naps_after(in_use, &budget).await;
    assert!(naps.len() == 2 && naps.iter().all(|nap| !nap.is_zero()), "{naps:?}");
}

#[tokio::test]
async fn a_wait_that_would_pass_the_deadline_is_not_begun() {
    let network = Network::playing([Step::AnswerWith(429, &[("retry-after", "3600")], LIMITED)]);
    let time = VirtualTime::default();
    let client = builder(&network, &time).build().unwrap();
    let error = call(&client, &PAY, "{}").await.unwrap_err();
    assert!(error.is_rejected() && error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(time.passed(), Duration::ZERO);
}

#[tokio::test]
async fn attempts_end_at_their_time_out_and_all_of_them_at_the_deadline() {
    let network = Network::playing([Step::Hang, Step::Hang, Step::Hang]);
    let time = VirtualTime::default();
    let client = builder(&network, &time).backoff(Backoff::none()).build().unwrap();
    let timed =
        call(&client, &PAY, "{}").attempt_timeout(Duration::from_secs(8)).deadline(Duration::from_secs(20));
    let error = timed.await.unwrap_err();
    assert!(error.is_unknown() && error.is_timeout());
    let took: Vec<_> = error.attempts().iter().map(|attempt| attempt.took.as_secs()).collect();
    assert_eq!((took, time.passed().as_secs()), (vec![8, 8, 4], 20));
}

#[tokio::test]
async fn an_unreadable_success_is_read_once_more_with_the_same_key() {
    let cases = [
        (Step::CutAnswer(200, HALF), Event::Unreadable),
        (Step::Answer(201, "<html>"), Event::UnprovenSuccess),
        (Step::Answer(200, ""), Event::UnprovenSuccess),
    ];
    for (unreadable, event) in cases {
        let network = Network::playing([unreadable, OK]);
        let response = call(&client(&network), &PAY, "{}").await.unwrap();
        assert_eq!(response.attempts()[0].event, Some(event));
        assert_eq!(network.keys()[0], network.keys()[1]);
    }
}

#[tokio::test]
async fn a_success_that_stays_unreadable_is_done_whatever_the_second_look_meets() {
    for second in [
        Step::Answer(200, "<b>"),
        Step::Answer(422, r#"{"code":"INSUFFICIENT_FUNDS"}"#),
        Step::Fail(Lost),
        Step::Fail(NotConnected),
    ] {
        let network = Network::playing([Step::CutAnswer(201, HALF), second]);
        let error = call(&client(&network), &PAY, "{}").await.unwrap_err();
        assert!(error.is_done() && error.is_unreadable(), "{error}");
        assert_eq!((error.status().unwrap().as_u16(), error.attempts().len()), (201, 2));
        assert_eq!(error.raw_body().unwrap(), HALF);
    }
}

#[tokio::test]
async fn a_body_that_is_larger_than_the_limit_is_not_read() {
    let network = Network::playing([OK, OK]);
    let error = call(&client(&network), &PAY, "{}").max_answer_size(10).await.unwrap_err();
    assert!(error.is_done() && error.to_string().contains("could not be read"), "{error}");
    assert_eq!(error.raw_body().unwrap(), r#"{"id":"t1""#, "what fits is kept");
}

#[tokio::test]
async fn a_dropped_call_leaves_the_client_whole_and_its_key_unsettled() {
    let network = Network::playing([Step::Hang, Step::Answer(409, r#"{"code":"DUPLICATE_RESOURCE"}"#), OK]);
    let client = builder(&network, &VirtualTime::default()).sleep(crate::TokioSleep).build().unwrap();
    let pay = || call(&client, &PAY, "{}").idempotency_key(key("a"));
    let dropped = tokio::time::timeout(Duration::from_millis(20), pay().into_future()).await;
    assert!(dropped.is_err());
    let error = pay().await.unwrap_err();
    assert!(error.is_unknown() && error.may_be_own(), "{error}");
    pay().await.unwrap();
}

#[tokio::test]
async fn a_call_that_succeeds_puts_back_what_its_repetitions_took() {
    let (budget, two) = (RetryBudget::new(100), [Step::Answer(503, "{}"), Step::Answer(200, "{}")]);
    let client = builder(&Network::playing(two), &VirtualTime::default()).retry_budget(budget.clone());
    call(&client.build().unwrap(), &GET, "").await.unwrap();
    assert_eq!(budget.available(), 100);
}

#[tokio::test]
async fn an_empty_budget_leaves_one_attempt_per_call() {
    let network = Network::playing([Step::Fail(Lost), Step::Fail(Lost), Step::Fail(Lost)]);
    let budget = RetryBudget::new(RetryBudget::COST);
    let client = builder(&network, &VirtualTime::default()).retry_budget(budget.clone()).build().unwrap();
    assert_eq!(call(&client, &PAY, "1").await.unwrap_err().attempts().len(), 2);
    assert_eq!(call(&client, &PAY, "2").await.unwrap_err().attempts().len(), 1);
    assert_eq!(budget.available(), 0);
}

#[tokio::test]
async fn a_call_with_a_budget_of_its_own_leaves_the_clients_alone() {
    let network = Network::playing([Step::Fail(Lost), Step::Fail(Lost), Step::Fail(Lost), OK]);
    let shared = RetryBudget::new(RetryBudget::COST);
    let client = builder(&network, &VirtualTime::default()).retry_budget(shared.clone()).build().unwrap();
    let empty = call(&client, &PAY, "1").retry_budget(RetryBudget::new(0));
    assert_eq!(empty.await.unwrap_err().attempts().len(), 1);
    let response = call(&client, &PAY, "2").retry_budget(RetryBudget::unlimited()).await.unwrap();
    assert_eq!((response.attempts().len(), shared.available()), (3, RetryBudget::COST));
}

#[tokio::test]
async fn a_504_of_a_money_movement_is_repeated_with_the_same_key_where_the_caller_answers_for_it() {
    let timeout = || Step::Answer(504, r#"{"code":"VENDOR_TIMEOUT"}"#);
    let network = Network::playing([timeout(), OK, timeout(), timeout(), timeout()]);
    let client = client(&network);
    call(&client, &PAY, "1").repeat_server_errors().await.unwrap();
    assert_eq!(network.keys()[0], network.keys()[1]);
    let error = call(&client, &PAY, "2").repeat_server_errors().await.unwrap_err();
    assert!(error.is_unknown() && error.attempts().len() == 3, "{error}");
}

#[tokio::test]
async fn what_arrived_of_a_cut_body_is_kept() {
    let network = Network::playing([
        Step::CutAnswer(200, HALF),
        Step::CutAnswer(200, HALF),
        Step::CutAnswer(400, HALF),
    ]);
    let client = client(&network);
    let done = call(&client, &PAY, "1").await.unwrap_err();
    assert!(done.is_done() && done.raw_body().unwrap() == HALF, "{done}");
    assert_eq!(call(&client, &PAY, "2").await.unwrap_err().raw_body().unwrap(), HALF);
}

#[tokio::test]
async fn a_body_that_never_opens_ends_with_the_attempt_and_nothing_was_sent() {
    let never = Payload::Once {
        opening: Some(Box::pin(futures_util::future::pending())),
        promise: Promise::Nothing,
        progress: None,
    };
    let network = Network::playing([]);
    let error = call(&client(&network), &PAY, "{}").payload(never).await.unwrap_err();
    assert!(error.is_not_sent() && error.is_timeout(), "{error:?}");
    assert!(network.requests().is_empty());
}

#[tokio::test]
async fn a_refusal_beside_a_call_with_the_same_key_under_way_is_no_known_end() {
    let network = Network::playing([Step::Hang, Step::Answer(429, "")]);
    let client = builder(&network, &VirtualTime::default()).sleep(crate::TokioSleep).build().unwrap();
    let pay = || call(&client, &PAY, "{}").idempotency_key(key("a")).attempts(1);
    let hanging = tokio::spawn(pay().into_future());
    tokio::task::yield_now().await;
    assert!(pay().await.unwrap_err().is_unknown(), "the first is still under way");
    hanging.abort();
}

#[tokio::test]
async fn options_reach_the_wire_and_bad_ones_stop_the_call_before_it() {
    let network = Network::playing([OK]);
    let client = client(&network);
    let name = http::HeaderName::from_static("x-trace");
    let called = call(&client, &PAY, "{}").header(name, http::HeaderValue::from_static("7"));
    called.device_info(&crate::DeviceInfo::system_call()).await.unwrap();
    let seen = &network.requests()[0];
    assert_eq!(seen.headers["x-trace"], "7");
    assert_eq!(seen.headers["customer-device-info"], r#"{"is_system_call":true}"#);
    assert_eq!(seen.headers["authorization"], "Bearer k3y-of-the-test");
    assert_eq!(seen.body, "{}");

    let stolen =
        call(&client, &PAY, "{}").header(http::header::AUTHORIZATION, http::HeaderValue::from_static("x"));
    let error = stolen.await.unwrap_err();
    assert!(error.is_not_sent() && error.is_invalid_request(), "{error}");
}

/// Counts what it is told.
#[derive(Debug, Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl crate::Observer for Told {
    fn attempt(&self, report: &crate::AttemptReport<'_>) {
        let (number, event) = (report.attempt.number, report.attempt.event.map(Event::as_str));
        self.0.lock().unwrap().push(format!("{} {number} {event:?}", report.operation));
    }

    fn call(&self, report: &crate::CallReport<'_>) {
        let (outcome, attempts) = (report.outcome.map(Outcome::as_str), report.attempts.len());
        self.0.lock().unwrap().push(format!("{} {outcome:?} after {attempts}", report.operation));
    }
}

#[tokio::test]
async fn an_observer_is_told_of_every_attempt_and_every_call() {
    let told = Told::default();
    let network =
        Network::playing([Step::Fail(Lost), OK, Step::Answer(404, r#"{"code":"RESOURCE_NOT_FOUND"}"#)]);
    let client = builder(&network, &VirtualTime::default()).observer(told.clone()).build().unwrap();
    call(&client, &UPDATE, "1").await.unwrap();
    call(&client, &GET, "2").await.unwrap_err();
    assert_eq!(
        *told.0.lock().unwrap(),
        [
            "updateCard 1 Some(\"connection_lost\")",
            "updateCard 2 None",
            "updateCard None after 2",
            "getCard 1 Some(\"refused\")",
            "getCard Some(\"rejected\") after 1",
        ]
    );
}

#[tokio::test]
async fn a_call_without_time_says_that_nothing_left() {
    let network = Network::playing([OK]);
    for limit in [Call::deadline, Call::attempt_timeout] {
        let error = limit(call(&client(&network), &PAY, "{}"), Duration::ZERO).await.unwrap_err();
        assert!(error.is_not_sent() && error.is_timeout(), "{error:?}");
        let text = error.to_string();
        assert!(
            text.contains("the time ran out before anything was sent") && !text.contains("may have left"),
            "{text}"
        );
    }
    assert!(network.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn decoding_counts_against_the_time_of_an_attempt_and_what_it_takes_too_long_for_is_done() {
    static RELEASED: AtomicBool = AtomicBool::new(false);
    fn never_ready(_: Bytes) -> Result<(), serde_json::Error> {
        while !RELEASED.load(Ordering::Acquire) {
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }
    /// Lets the threads go, also where an assertion fails.
    struct Release;
    impl Drop for Release {
        fn drop(&mut self) {
            RELEASED.store(true, Ordering::Release);
        }
    }
    let _release = Release;
    let large: &'static str = Box::leak(format!(r#"{{"id":"{}"}}"#, "t".repeat(65 * 1024)).into());
    let html: &'static str = Box::leak("<html>".repeat(12 * 1024).into());
    for (body, outcome) in [(large, Outcome::Done), (html, Outcome::Unknown)] {
        let network = Network::playing([Step::Answer(201, body)]);
        let client = builder(&network, &VirtualTime::default()).sleep(crate::TokioSleep).build().unwrap();
        let call = client.call(|_| {
            let url = "https://api-sandbox.synctera.com/v1/x".parse().unwrap();
            Ok(synctera_raw::Request::new(&PAY, reqwest::Request::new(http::Method::POST, url), never_ready))
        });
        let error = call.attempts(1).deadline(Duration::from_millis(50)).await.unwrap_err();
        assert_eq!((error.outcome(), error.is_timeout()), (outcome, true), "{error}");
        assert!(error.to_string().contains("could not be decoded in time"), "{error}");
    }
}

#[tokio::test]
async fn a_read_that_was_unreadable_once_ends_with_what_its_last_attempt_met() {
    let network = Network::playing([Step::CutAnswer(200, HALF), Step::Fail(Lost), Step::Fail(Lost)]);
    let error = call(&client(&network), &GET, "").await.unwrap_err();
    assert!(error.is_unknown() && error.event() == Event::Lost, "{error}");
}
