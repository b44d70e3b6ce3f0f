//! Verification, by its verdicts.

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;

use super::*;
use crate::{FixedClock, Secret};

const BODY: &[u8] = br#"{"id":"e-1","type":"CARD.UPDATED","a":[1, 2]}"#;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_767_225_600, 0).unwrap()
}

fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

fn verifier(text: &str) -> Verifier {
    Verifier::new(secret(text)).clock(FixedClock(now()))
}

fn signed(text: &str, at: DateTime<Utc>, body: &[u8]) -> HeaderMap {
    Signer::new(secret(text)).sign(at, body).into_map()
}

fn cause(verifier: &Verifier, headers: &HeaderMap, body: &[u8]) -> Option<Cause> {
    verifier.verify(headers, Bytes::copy_from_slice(body)).err().map(|error| error.cause())
}

fn with(name: &'static str, value: &'static str) -> HeaderMap {
    let mut headers = signed("new", now(), BODY);
    headers.insert(name, HeaderValue::from_static(value));
    headers
}

#[test]
fn both_secrets_verify_while_rolling_in_both_orders_and_only_the_new_one_after() {
    let rolling = [
        Signer::new(secret("new")).and(secret("old")).sign(now(), BODY),
        Signer::new(secret("old")).and(secret("new")).sign(now(), BODY),
    ];
    for headers in &rolling {
        for verifier in [
            verifier("new"),
            verifier("old"),
            verifier("new").or(secret("old")),
            verifier("old").or(secret("new")),
        ] {
            assert_eq!(cause(&verifier, headers.as_map(), BODY), None);
        }
    }
    let after = signed("new", now(), BODY);
    assert_eq!(cause(&verifier("new"), &after, BODY), None);
    assert_eq!(cause(&verifier("old"), &after, BODY), Some(Cause::NoMatch));
    let both = verifier("old").or(secret("new"));
    assert_eq!(both.verify(&after, BODY.into()).unwrap().secret(), 1);
}

#[test]
fn a_time_beyond_the_tolerance_is_refused_in_both_directions() {
    let at = |seconds| signed("new", now() + TimeDelta::seconds(seconds), BODY);
    let verdict = |seconds| cause(&verifier("new"), &at(seconds), BODY);
    assert_eq!(verdict(-300), None);
    assert_eq!(verdict(-301), Some(Cause::Stale { by_seconds: 301 }));
    assert_eq!(verdict(300), None);
    assert_eq!(verdict(301), Some(Cause::Future { by_seconds: 301 }));
}

#[test]
fn an_old_delivery_that_somebody_else_signed_is_no_match_and_not_stale() {
    let headers = signed("other", now() - TimeDelta::days(1), BODY);
    assert_eq!(cause(&verifier("new"), &headers, BODY), Some(Cause::NoMatch));
}

#[test]
fn what_is_missing_or_malformed_is_named() {
    for (name, header) in
        [("synctera-signature", "Synctera-Signature"), ("request-timestamp", "Request-Timestamp")]
    {
        let mut headers = signed("new", now(), BODY);
        headers.remove(name);
        assert_eq!(cause(&verifier("new"), &headers, BODY), Some(Cause::Missing { header }));
        for value in ["", "+1767225600", " 1767225600", "-1", "0x1", "99999999999999999999999", "now"] {
            let found = cause(&verifier("new"), &with(name, value), BODY);
            assert!(
                matches!(found, Some(Cause::Malformed { header: it, .. }) if it == header),
                "{value}: {found:?}"
            );
        }
    }
}

#[test]
fn a_second_timestamp_is_malformed() {
    let mut headers = signed("new", now(), BODY);
    headers.append(TIMESTAMP_HEADER, HeaderValue::from_static("1767225600"));
    assert!(matches!(cause(&verifier("new"), &headers, BODY), Some(Cause::Malformed { .. })));
}

#[test]
fn milliseconds_are_told_from_seconds() {
    let headers = with(TIMESTAMP_HEADER, "1767225600000");
    assert_eq!(cause(&verifier("new"), &headers, BODY), Some(Cause::TimeLooksLikeMilliseconds));
}

#[test]
fn a_body_that_was_parsed_and_written_again_is_told_from_a_wrong_secret() {
    let sent = br#"{"id":"e-1","type":"CARD.UPDATED"}"#;
    let again = br#"{"id": "e-1", "type": "CARD.UPDATED"}"#;
    let pretty = b"{\n  \"id\": \"e-1\",\n  \"type\": \"CARD.UPDATED\"\n}";
    let headers = signed("new", now(), sent);
    assert_eq!(cause(&verifier("new"), &headers, again), Some(Cause::BodyLooksReserialized));
    assert_eq!(cause(&verifier("new"), &headers, pretty), Some(Cause::BodyLooksReserialized));
    let headers = signed("new", now(), again);
    assert_eq!(cause(&verifier("new"), &headers, sent), Some(Cause::BodyLooksReserialized));
    assert_eq!(cause(&verifier("other"), &headers, sent), Some(Cause::NoMatch));
}

#[test]
fn a_secret_with_its_line_end_is_named() {
    let headers = signed("new", now(), BODY);
    assert_eq!(cause(&verifier("new\n"), &headers, BODY), Some(Cause::SecretHasWhitespace));
}

#[test]
fn another_kind_of_signature_in_the_header_stops_nothing() {
    let mut headers = signed("new", now(), BODY);
    let known = headers[SIGNATURE_HEADER].to_str().unwrap();
    let extended = HeaderValue::from_str(&format!("v2-ed25519.{known}.")).unwrap();
    headers.insert(SIGNATURE_HEADER, extended);
    assert_eq!(cause(&verifier("new"), &headers, BODY), None);
}

#[test]
fn no_verdict_shows_what_the_headers_or_the_secret_held() {
    let verifier = verifier("a-marked-secret ");
    let headers = with(TIMESTAMP_HEADER, "1767225601");
    let error = verifier.verify(&headers, BODY.into()).unwrap_err();
    let shown = format!("{error} {error:?} {verifier:?}");
    assert!(!shown.contains("marked") && !shown.contains("1767225601"), "{shown}");
}

proptest! {
    #[test]
    fn a_delivery_is_accepted_within_the_tolerance_and_never_beyond(
        tolerance in 0_u64..1_000,
        seconds in -2_000_i64..2_000,
    ) {
        let tolerant = verifier("new").tolerance(std::time::Duration::from_secs(tolerance));
        let headers = signed("new", now() + TimeDelta::seconds(seconds), BODY);
        let expected = match (seconds.unsigned_abs() > tolerance, seconds < 0) {
            (false, _) => None,
            (true, true) => Some(Cause::Stale { by_seconds: seconds.unsigned_abs() }),
            (true, false) => Some(Cause::Future { by_seconds: seconds.unsigned_abs() }),
        };
        prop_assert_eq!(cause(&tolerant, &headers, BODY), expected);
    }

    #[test]
    fn whichever_secrets_sign_and_verify_one_in_common_is_enough_and_none_is_not(
        signing in proptest::collection::vec(0_u8..6, 1..4),
        accepted in proptest::collection::vec(0_u8..6, 1..4),
        body in proptest::collection::vec(any::<u8>(), 0..50),
    ) {
        let named = |number: &u8| secret(&format!("secret {number}"));
        let signer = signing[1..].iter().fold(Signer::new(named(&signing[0])), |it, next| it.and(named(next)));
        let first = Verifier::new(named(&accepted[0])).clock(FixedClock(now()));
        let verifier = accepted[1..].iter().fold(first, |it, next| it.or(named(next)));
        let verified = verifier.verify(signer.sign(now(), &body).as_map(), body.into());
        let common = accepted.iter().position(|it| signing.contains(it));
        prop_assert_eq!(verified.map(|it| it.secret()).ok(), common);
    }

    #[test]
    fn one_bit_changed_in_body_time_or_signature_is_refused(
        body in proptest::collection::vec(any::<u8>(), 1..200),
        seconds in -300_i64..=300,
        place in any::<prop::sample::Index>(),
        bit in 0_u8..8,
    ) {
        let headers = signed("new", now() + TimeDelta::seconds(seconds), &body);
        prop_assert!(cause(&verifier("new"), &headers, &body).is_none());
        let flip = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            let at = place.index(bytes.len());
            bytes[at] ^= 1 << bit;
            bytes
        };
        prop_assert!(cause(&verifier("new"), &headers, &flip(&body)).is_some());
        for name in [SIGNATURE_HEADER, TIMESTAMP_HEADER] {
            // A byte that no header can hold cannot arrive either.
            let Ok(value) = HeaderValue::from_bytes(&flip(headers[name].as_bytes())) else { continue };
            let mut changed = headers.clone();
            changed.insert(name, value);
            prop_assert!(cause(&verifier("new"), &changed, &body).is_some());
        }
    }
}
