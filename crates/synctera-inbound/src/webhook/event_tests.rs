//! Events of both versions of the API, and of versions to come.

use bytes::Bytes;
use chrono::DateTime;
use serde_json::{Value, json};

use super::*;
use crate::{FixedClock, Secret};

/// The event of a verified delivery: the only way there is.
fn event(body: &Value) -> Event {
    let body = body.to_string();
    let secret = Secret::new("s").unwrap();
    let now = DateTime::from_timestamp(1_767_225_600, 0).unwrap();
    let headers = Signer::new(secret.clone()).sign(now, body.as_bytes());
    let verified = Verifier::new(secret).clock(FixedClock(now)).verify(headers.as_map(), body.into());
    verified.unwrap().event().unwrap()
}

fn envelope(resource: &str, changed: &str) -> Value {
    json!({
        "id": "6b0d1cd0-33c5-4a26-9f2b-b0b05f6b7d10",
        "type": "CARD.UPDATED",
        "event_time": "2026-01-01T00:00:00+01:00",
        "metadata": "{}",
        "url": "https://bank.example/events",
        "webhook_id": "0a8ad6d6-15aa-4ee1-8c3c-9c4d4b79c0f1",
        "resource_id": "c-1",
        resource: r#"{"id":"c-1","status":"ACTIVE"}"#,
        changed: r#"{"status":"UNACTIVATED"}"#,
    })
}

#[test]
fn both_envelopes_read_the_same() {
    for (resource, changed) in
        [("resource", "changed_fields"), ("event_resource", "event_resource_changed_fields")]
    {
        let event = event(&envelope(resource, changed));
        assert_eq!(event.kind().as_str(), "CARD.UPDATED");
        assert_eq!(event.time().unwrap().to_rfc3339(), "2025-12-31T23:00:00+00:00");
        assert_eq!(event.resource::<Value>().unwrap(), json!({"id": "c-1", "status": "ACTIVE"}));
        assert_eq!(event.changed_fields().unwrap()["status"], "UNACTIVATED");
        assert!(event.gaps().is_empty() && event.extra().is_empty());
    }
}

#[test]
fn an_object_where_the_document_has_a_string_is_read_too() {
    let mut body = envelope("resource", "changed_fields");
    body["resource"] = json!({"id": "c-1"});
    body["metadata"] = json!({"team": "cards"});
    let event = event(&body);
    assert_eq!(event.resource::<Value>().unwrap()["id"], "c-1");
    assert_eq!(event.metadata().unwrap()["team"], "cards");
}

#[test]
fn a_field_that_is_missing_unreadable_or_new_costs_nothing_but_itself() {
    let whole = envelope("resource", "changed_fields");
    for name in whole.as_object().unwrap().keys() {
        for broken in
            [None, Some(json!(null)), Some(json!([1])), Some(json!(7)), Some(json!("\u{0}not json"))]
        {
            let mut body = whole.clone();
            let fields = body.as_object_mut().unwrap();
            fields.remove(name);
            fields.extend(broken.map(|value| (name.clone(), value)));
            fields.insert("new_tomorrow".into(), json!({"x": 1}));
            let event = event(&body);
            assert!(!event.id().is_empty());
            assert_eq!(event.extra()["new_tomorrow"]["x"], 1);
        }
    }
}

#[test]
fn what_is_missing_is_visible() {
    let event = event(&json!({"type": "NEW.TOMORROW", "event_time": "yesterday"}));
    assert_eq!(event.kind().as_str(), "NEW.TOMORROW");
    assert_eq!(event.gaps().missing(), ["/id", "/webhook_id", "/url"]);
    assert_eq!(event.gaps().unreadable(), ["/event_time"]);
    assert_eq!(event.resource::<Value>(), Err(ResourceError::Absent));
}

#[test]
fn an_event_without_an_id_is_known_by_its_body() {
    let first = event(&json!({"type": "A"}));
    assert_eq!(first.id(), event(&json!({"type": "A"})).id());
    assert_ne!(first.id(), event(&json!({"type": "B"})).id());
}

#[test]
fn an_id_that_no_store_can_keep_is_none() {
    for id in ["nul\u{0}", "line\nend", &"x".repeat(256)] {
        let event = event(&json!({"id": id, "type": "A", "resource_id": id}));
        assert!(event.id().starts_with("sha256:"));
        assert_eq!(event.resource_id(), None);
    }
}

#[test]
fn a_resource_of_another_shape_fails_alone_and_shows_no_value() {
    let mut body = envelope("resource", "changed_fields");
    body["resource"] = json!(r#"{"id": "marked-secret"}"#);
    let event = event(&body);
    let error = event.resource::<u32>().unwrap_err();
    assert!(!format!("{error} {error:?} {event:?}").contains("marked"));
    assert_eq!(event.resource_json(), Some(r#"{"id": "marked-secret"}"#));
}

#[test]
fn a_body_that_is_no_object_has_no_event() {
    for body in ["", "[]", "null", "1", "{"] {
        assert!(Event::read(Bytes::from(body), Provenance::Listed).is_err(), "{body}");
    }
}
