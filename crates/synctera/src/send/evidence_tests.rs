//! Claims need evidence: what each response of a server lets the client say of a payment.

use std::time::Duration;

use synctera_raw::operations::{
    CREATE_EXTERNAL_CARD_TRANSFER as PAY, GET_CARD as GET, UPDATE_CARD as UPDATE,
};

use crate::Outcome;
use crate::retry::Event;
use crate::testing::fake::{Network, Step, call, client};
use crate::transport::TransportErrorKind::Lost;

const OK: Step = Step::Answer(200, r#"{"id":"t1"}"#);
const FUNDS: &str = r#"{"code":"INSUFFICIENT_FUNDS","detail":"no","status":422}"#;

/// Pays once and tells outcome, last event and number of requests.
async fn pay(steps: impl IntoIterator<Item = Step>) -> (Outcome, Event, usize) {
    let network = Network::playing(steps);
    let error = call(&client(&network), &PAY, "{}").await.unwrap_err();
    (error.outcome(), error.event(), network.requests().len())
}

#[tokio::test]
async fn a_refusal_without_an_error_of_the_api_proves_nothing_and_is_not_repeated() {
    let bodies = ["", "<html>no</html>", "{}", "null", r#"{"message":"Forbidden"}"#, r#"{"code":"INSUFFIC"#];
    for status in [300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 409, 410, 422, 423, 501] {
        for body in bodies {
            let said = pay([Step::Answer(status, body)]).await;
            assert_eq!(said, (Outcome::Unknown, Event::UnprovenRefusal, 1), "{status} {body}");
        }
    }
}

#[tokio::test]
async fn an_error_of_the_api_is_evidence_whatever_stands_beside_its_code() {
    let bodies = [
        FUNDS,
        "\u{feff}{\"code\":\"INSUFFICIENT_FUNDS\"}\0",
        r#"[{"code":"INSUFFICIENT_FUNDS"}]"#,
        r#"{"detail":"\ud800","status":1e400,"x":{"x":[]},"code":" insufficient_funds "} trailing"#,
        r#"{"code":"INSUFFICIENT_FUNDS","deta"#,
    ];
    for body in bodies {
        assert_eq!(pay([Step::Answer(422, body)]).await, (Outcome::Rejected, Event::Refused, 1), "{body}");
        let cut = pay([Step::CutAnswer(422, body)]).await;
        assert_eq!(cut, (Outcome::Rejected, Event::Refused, 1), "cut after {body}");
    }
    let (plain, gzip) = (("content-type", "application/json;charset=utf-8"), ("content-encoding", "gzip"));
    for header in [plain, gzip] {
        let headers: &'static [_] = Box::leak(Box::new([header]));
        assert_eq!(pay([Step::AnswerWith(422, headers, FUNDS)]).await.0, Outcome::Rejected, "{header:?}");
    }
}

#[tokio::test]
async fn a_key_in_use_is_never_a_refusal_however_damaged_its_body() {
    let whole = r#"{"detail":"in use","code":"IDEMPOTENCY_CONCURRENT_USE","status":409}"#;
    let readable = whole.find("_USE\"").unwrap() + "_USE\"".len();
    for status in [400, 409, 422, 423] {
        for end in 0..whole.len() {
            let network = Network::playing([Step::CutAnswer(status, &whole[..end]), OK]);
            let result = call(&client(&network), &PAY, "{}").await;
            assert_eq!(result.is_ok(), end >= readable, "{status} {}", &whole[..end]);
            assert!(result.err().is_none_or(|error| error.is_unknown()), "{status} {}", &whole[..end]);
        }
    }
    let damaged = [
        r#"{"code":"IDEMPOTENCY_CONCURRENT_USE","x":1e400}"#,
        r#"{"code":"INVALID_STATUS","code":"IDEMPOTENCY_CONCURRENT_USE"}"#,
        r#"{"detail":"\ud800","code":"idempotency_concurrent_use"}"#,
        "\u{feff}{\"code\":\" IDEMPOTENCY_CONCURRENT_USE \"}\0",
        r#"[{"code":"IDEMPOTENCY_CONCURRENT_USE"}]"#,
    ];
    for body in damaged {
        let network = Network::playing([Step::Answer(422, body), OK]);
        call(&client(&network), &PAY, "{}").await.unwrap();
        assert_eq!(network.keys()[0], network.keys()[1], "{body}");
    }
}

#[tokio::test]
async fn a_success_that_is_none_of_the_operation_is_unknown_and_asked_for_once_more() {
    let bodies = ["", "<html>sign in</html>", "null", r#"{"message":"ok"}"#, FUNDS];
    for body in bodies {
        for status in [200, 201, 202, 204] {
            let said = pay([Step::Answer(status, body), Step::Answer(status, body)]).await;
            assert_eq!(said, (Outcome::Unknown, Event::UnprovenSuccess, 2), "{status} {body}");
        }
        let said = pay([Step::CutAnswer(200, body), Step::CutAnswer(200, body)]).await;
        assert_eq!(said, (Outcome::Unknown, Event::UnprovenSuccess, 2), "cut after {body}");
    }
}

#[tokio::test]
async fn what_the_second_look_at_a_foreign_success_says_counts() {
    let network = Network::playing([Step::Answer(200, "<html>"), OK]);
    call(&client(&network), &PAY, "{}").await.unwrap();

    let foreign = || Step::Answer(200, "<html>");
    let done = pay([foreign(), Step::CutAnswer(201, r#"{"id":"t1","#)]).await;
    assert_eq!(done, (Outcome::Done, Event::Unreadable, 2));
    let refused = pay([foreign(), Step::Answer(422, FUNDS)]).await;
    assert_eq!(refused, (Outcome::Unknown, Event::Refused, 2), "the first may have hidden an effect");
}

#[tokio::test]
async fn money_is_never_repeated_after_a_server_error_unless_the_caller_asks_for_it() {
    let bodies = ["", "<html>", r#"{"code":"INTERNAL_ERROR"}"#, r#"{"code":"IDEMPOTENCY_CONCURRENT_USE"}"#];
    for status in [500, 502, 503, 504, 507, 520, 599] {
        for body in bodies {
            let (outcome, _, requests) = pay([Step::Answer(status, body)]).await;
            assert_eq!((outcome, requests), (Outcome::Unknown, 1), "{status} {body}");

            let network = Network::playing([Step::Answer(status, body), OK, Step::Answer(status, body), OK]);
            let client = client(&network);
            call(&client, &PAY, "1").repeat_server_errors().await.unwrap();
            call(&client, &UPDATE, "2").await.unwrap();
            assert_eq!(network.keys()[0], network.keys()[1]);
        }
    }
    let later = pay([Step::Fail(Lost), Step::Answer(500, "")]).await;
    assert_eq!(later, (Outcome::Unknown, Event::ServerError, 2));
}

#[tokio::test]
async fn a_rate_limit_that_is_none_of_the_apis_moves_no_money_twice() {
    assert_eq!(pay([Step::Answer(429, "slow down")]).await, (Outcome::Unknown, Event::UnprovenRateLimit, 1));
    let network = Network::playing([Step::Answer(429, ""), OK, Step::Answer(429, ""), OK]);
    let client = client(&network);
    call(&client, &UPDATE, "1").await.unwrap();
    call(&client, &GET, "").deadline(Duration::from_secs(90)).await.unwrap();
}

#[tokio::test]
async fn a_key_of_another_request_at_the_server_leaves_the_intent_unknown() {
    let reused = pay([Step::Answer(422, r#"{"code":"IDEMPOTENCY_INVALID_REUSE"}"#)]).await;
    assert_eq!(reused, (Outcome::Unknown, Event::InvalidReuse, 1));
}
