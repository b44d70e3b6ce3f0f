//! One decision, in time, whatever the policy does. In virtual time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::json;
use synctera_inbound::Secret;
use synctera_inbound::gateway::{
    Ach, AchRequest, Authorization, Card, Decision, Decoded, Gateway, GatewayBuilder, Late, Secured, ThreeDs,
    ThreeDsDecision, replay,
};
use tokio::time::{Instant, sleep};

type Request = Arc<Decoded<Authorization>>;

fn purchase(number: u128, cents: i64) -> Bytes {
    json!({"id": uuid::Uuid::from_u128(number), "amount": {"amount": cents}, "last_four": "marked"})
        .to_string()
        .into()
}

/// Takes as many milliseconds as the purchase has cents, and approves.
async fn slow(request: Request) -> Decision {
    sleep(Duration::from_millis(request.amount.amount.unwrap_or(0).unsigned_abs())).await;
    Decision::Approve
}

fn gateway() -> GatewayBuilder<Card, Secured> {
    Gateway::<Card>::builder(slow, Decision::Decline).without_shared_secret()
}

async fn ask(gateway: &Gateway<Card>, body: Bytes) -> (u16, Duration) {
    let begun = Instant::now();
    let reply = gateway.decide(begun, &HeaderMap::new(), body).await;
    (reply.status.as_u16(), begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn the_policy_decides_within_the_deadline_and_its_default_after() {
    let gateway = gateway().build();
    assert_eq!(ask(&gateway, purchase(1, 5)).await, (200, Duration::from_millis(5)));
    assert_eq!(ask(&gateway, purchase(2, 60_000)).await, (402, Duration::from_millis(990)));
}

#[tokio::test(start_paused = true)]
async fn the_deadline_counts_from_the_first_byte() {
    let gateway = gateway().build();
    let begun = Instant::now();
    sleep(Duration::from_millis(900)).await;
    let reply = gateway.decide(begun, &HeaderMap::new(), purchase(1, 500)).await;
    assert_eq!((reply.status.as_u16(), begun.elapsed()), (402, Duration::from_millis(990)));
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_asked_again_has_the_same_decision_and_one_run_of_the_policy() {
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = runs.clone();
    let policy = move |request: Request| {
        // Would say something else the second time.
        let run = counted.fetch_add(1, Ordering::SeqCst);
        async move {
            slow(request).await;
            if run == 0 { Decision::Approve } else { Decision::Decline }
        }
    };
    let gateway = Gateway::<Card>::builder(policy, Decision::Decline).without_shared_secret().build();
    let together = tokio::join!(ask(&gateway, purchase(1, 50)), ask(&gateway, purchase(1, 50)));
    assert_eq!((together.0.0, together.1.0), (200, 200));
    assert_eq!(ask(&gateway, purchase(1, 50)).await.0, 200);
    assert_eq!(runs.load(Ordering::SeqCst), 1);
    // One that was declined for being late stays declined, though the policy has approved meanwhile.
    assert_eq!(ask(&gateway, purchase(2, 5_000)).await.0, 402);
    sleep(Duration::from_secs(10)).await;
    assert_eq!(ask(&gateway, purchase(2, 5_000)).await.0, 402);
}

#[tokio::test(start_paused = true)]
async fn a_late_decision_is_reported_with_what_was_told() {
    let late = Arc::new(Mutex::new(Vec::<Late<Card>>::new()));
    let seen = late.clone();
    let on_late = move |it| {
        seen.lock().unwrap().push(it);
        std::future::ready(())
    };
    let gateway = gateway().on_late(on_late).build();
    assert_eq!(ask(&gateway, purchase(1, 5)).await.0, 200);
    assert_eq!(ask(&gateway, purchase(2, 2_000)).await.0, 402);
    sleep(Duration::from_secs(3)).await;
    // And one whose connection is gone before the decision.
    let gone = tokio::time::timeout(Duration::from_millis(10), ask(&gateway, purchase(3, 100))).await;
    assert!(gone.is_err());
    sleep(Duration::from_secs(3)).await;
    let late = late.lock().unwrap();
    let told: Vec<_> = late.iter().map(|it| (it.request.amount.amount, it.decided, it.told)).collect();
    let approve = Some(Decision::Approve);
    assert_eq!(told, [(Some(2_000), approve, Some(Decision::Decline)), (Some(100), approve, None)]);
}

#[tokio::test(start_paused = true)]
async fn overload_is_shed_at_once_and_not_queued() {
    let gateway = gateway().at_most(1).on_overload(Decision::Decline).build();
    let (first, second) = tokio::join!(ask(&gateway, purchase(1, 100)), ask(&gateway, purchase(2, 100)));
    assert_eq!(first, (200, Duration::from_millis(100)));
    assert_eq!(second, (402, Duration::ZERO));
    assert_eq!(ask(&gateway, purchase(2, 1)).await.0, 402, "what was shed stays declined");
    assert_eq!(ask(&gateway, purchase(3, 1)).await.0, 200);
}

#[tokio::test]
async fn what_a_policy_that_blocks_decides_after_the_deadline_is_late() {
    let late = Arc::new(AtomicUsize::new(0));
    let seen = late.clone();
    let blocking = |_: Request| async {
        std::thread::sleep(Duration::from_millis(60));
        Decision::Approve
    };
    let gateway = Gateway::<Card>::builder(blocking, Decision::Decline)
        .without_shared_secret()
        .deadline(Duration::from_millis(50))
        .on_late(move |_| {
            seen.fetch_add(1, Ordering::SeqCst);
            std::future::ready(())
        })
        .build();
    assert_eq!(ask(&gateway, purchase(1, 1)).await.0, 402);
    sleep(Duration::from_millis(1)).await;
    assert_eq!(late.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_policy_that_panics_costs_one_decision() {
    let policy = |request: Request| {
        assert!(request.amount.amount != Some(12), "before there is a future");
        async move {
            assert!(request.amount.amount != Some(13), "unlucky");
            Decision::Approve
        }
    };
    let gateway = Gateway::<Card>::builder(policy, Decision::Decline).without_shared_secret().build();
    assert_eq!(ask(&gateway, purchase(0, 12)).await.0, 402);
    assert_eq!(ask(&gateway, purchase(1, 13)).await.0, 402);
    assert_eq!(ask(&gateway, purchase(2, 14)).await.0, 200);
}

#[tokio::test(start_paused = true)]
async fn the_undecodable_is_decided_by_its_own_policy() {
    let gateway = gateway().on_undecodable(Decision::Approve).build();
    for body in ["", "[]", "null", "{"] {
        assert_eq!(ask(&gateway, body.into()).await.0, 200, "{body}");
    }
    assert_eq!(ask(&gateway, "{}".into()).await.0, 200, "an empty object is decided by the policy");
}

#[tokio::test(start_paused = true)]
async fn only_who_knows_the_shared_secret_is_given_a_decision() {
    let name = HeaderName::from_static("x-gateway-secret");
    let secrets = ["new", "old"].map(|text| Secret::new(text).unwrap());
    let gateway =
        Gateway::<Card>::builder(slow, Decision::Decline).shared_secret(name.clone(), secrets).build();
    for (value, status) in [(Some("new"), 200), (Some("old"), 200), (Some("other"), 401), (None, 401)] {
        let mut headers = HeaderMap::new();
        headers.extend(value.map(|value| (name.clone(), HeaderValue::from_static(value))));
        let reply = gateway.decide(Instant::now(), &headers, purchase(1, 1)).await;
        assert_eq!(reply.status.as_u16(), status, "{value:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_shadow_policy_is_compared_and_never_told() {
    let compared = Arc::new(Mutex::new(Vec::new()));
    let seen = compared.clone();
    let gateway = gateway()
        .shadow(
            |_: Request| std::future::ready(Decision::Decline),
            move |it| seen.lock().unwrap().push((it.live, it.shadow)),
        )
        .build();
    assert_eq!(ask(&gateway, purchase(1, 1)).await.0, 200);
    sleep(Duration::from_millis(1)).await;
    assert_eq!(*compared.lock().unwrap(), [(Decision::Approve, Decision::Decline)]);
}

#[tokio::test(start_paused = true)]
async fn a_recording_is_redacted_and_replays_against_another_policy() {
    let lines = Arc::new(Mutex::new(String::new()));
    let written = lines.clone();
    let gateway = gateway()
        .record(move |it| {
            let mut lines = written.lock().unwrap();
            lines.push_str(&it.to_line());
            lines.push('\n');
        })
        .build();
    for number in 1..=4 {
        ask(&gateway, purchase(number, i64::try_from(number).unwrap())).await;
    }
    let lines = lines.lock().unwrap().clone();
    assert!(!lines.contains("marked"), "{lines}");
    let stricter = |request: Request| {
        let small = request.amount.amount.is_some_and(|cents| cents < 3);
        std::future::ready(if small { Decision::Approve } else { Decision::Decline })
    };
    let report = replay::<Card>(lines.as_bytes(), &stricter).await.unwrap();
    assert_eq!(report.same, 2);
    assert_eq!(
        report.different.iter().map(|it| (it.line, it.now)).collect::<Vec<_>>(),
        [(3, "decline"), (4, "decline")]
    );
    let error = replay::<ThreeDs>(lines.as_bytes(), &|_| std::future::ready(ThreeDsDecision::Exempt)).await;
    assert_eq!(error.unwrap_err().to_string(), "line 1 is no recording of a three_ds gateway");
}

#[tokio::test(start_paused = true)]
async fn an_ach_gateway_decides_on_json_as_it_comes_in_time_and_once() {
    let policy = |entry: Arc<Decoded<AchRequest>>| async move {
        let cents = entry.fields["amount"].as_u64().unwrap();
        sleep(Duration::from_millis(cents)).await;
        Decision::Approve
    };
    let lines = Arc::new(Mutex::new(Vec::new()));
    let written = lines.clone();
    let gateway = Gateway::<Ach>::builder(policy, Decision::Decline)
        .without_shared_secret()
        .deadline(Duration::from_millis(1_500))
        .record(move |it| written.lock().unwrap().push(it.to_line()))
        .build();
    let entry = |id: &str, cents: u64| json!({"id": id, "amount": cents, "name": "marked"}).to_string();
    for (id, cents, status) in [("a", 100, 200), ("b", 2_000, 402), ("b", 1, 402)] {
        let reply = gateway.decide(Instant::now(), &HeaderMap::new(), entry(id, cents).into()).await;
        assert_eq!(reply.status.as_u16(), status, "{id}");
    }
    sleep(Duration::from_secs(3)).await;
    let lines = lines.lock().unwrap().join("\n");
    assert!(lines.contains("approve") && lines.contains("decline") && !lines.contains("marked"), "{lines}");
}

#[tokio::test(start_paused = true)]
async fn a_three_ds_gateway_says_its_decision_in_the_body() {
    let policy = |request: Arc<Decoded<_>>| {
        let request: Arc<Decoded<synctera_inbound::gateway::ThreeDsRequest>> = request;
        let known = request.merchant.id.is_some();
        std::future::ready(if known { ThreeDsDecision::Exempt } else { ThreeDsDecision::SmsOtp })
    };
    let gateway =
        Gateway::<ThreeDs>::builder(policy, ThreeDsDecision::Fallback).without_shared_secret().build();
    let body = json!({"acs_transaction_id": "1", "merchant": {"id": "m"}}).to_string();
    let reply = gateway.decide(Instant::now(), &HeaderMap::new(), body.into()).await;
    assert_eq!((reply.status.as_u16(), &reply.body[..]), (200, br#"{"decision":"EXEMPT"}"#.as_slice()));
    let reply = gateway.decide(Instant::now(), &HeaderMap::new(), "not json".into()).await;
    assert_eq!((reply.status.as_u16(), reply.body.len()), (503, 0));
}
