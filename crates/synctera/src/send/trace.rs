//! Spans and events, in OpenTelemetry's names for HTTP. Never a header, a body, a full URL or a full key.

use synctera_raw::Operation;
use tracing::Span;
use tracing::field::Empty;
use url::Url;

use crate::error::Error;
use crate::key::IdempotencyKey;
use crate::observe::Attempt;
use crate::outcome::Outcome;
use crate::retry::Event;

pub(super) fn call(operation: &'static Operation, key: Option<&IdempotencyKey>) -> Span {
    let span = tracing::info_span!(
        "synctera.call",
        otel.name = operation.id,
        otel.status_code = Empty,
        synctera.operation = operation.id,
        synctera.idempotency_key = Empty,
        synctera.outcome = Empty,
        synctera.attempts = Empty,
        error.type = Empty,
    );
    if let (false, Some(key)) = (span.is_disabled(), key) {
        span.record("synctera.idempotency_key", tracing::field::display(key.abbreviated()));
    }
    span
}

pub(super) fn attempt(operation: &'static Operation, url: &Url, number: u32) -> Span {
    tracing::debug_span!(
        "synctera.attempt",
        otel.name = operation.method,
        otel.kind = "client",
        http.request.method = operation.method,
        http.request.resend_count = number.saturating_sub(1),
        url.template = operation.path,
        server.address = url.host_str().unwrap_or_default(),
        server.port = url.port_or_known_default(),
        http.response.status_code = Empty,
        error.type = Empty,
        synctera.code = Empty,
    )
}

pub(super) fn attempt_ended(span: &Span, attempt: &Attempt) {
    if let Some(status) = attempt.status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(code) = &attempt.code {
        span.record("synctera.code", code.printable());
    }
    let Some(event) = attempt.event else { return };
    span.record("error.type", event.as_str());
    if event == Event::ForeignResponse {
        tracing::error!(parent: span, number = attempt.number, "the response belongs to another request");
    }
    tracing::debug!(
        parent: span,
        event = event.as_str(),
        number = attempt.number,
        took_ms = attempt.took.as_millis(),
        "attempt failed"
    );
}

/// Runs inside the span of the call.
pub(super) fn call_succeeded(attempts: &[Attempt]) {
    let span = Span::current();
    span.record("synctera.outcome", "success");
    span.record("synctera.attempts", attempts.len());
    tracing::debug!(attempts = attempts.len(), "call succeeded");
}

/// Runs inside the span of the call. An unknown outcome is a warning, because somebody must act on it; a key
/// that belongs to another request is a programming error, and is logged as one.
pub(super) fn call_failed(error: &Error) {
    let span = Span::current();
    let (outcome, event, attempts) =
        (error.outcome().as_str(), error.event().as_str(), error.attempts().len());
    span.record("synctera.outcome", outcome);
    span.record("synctera.attempts", attempts);
    span.record("error.type", event);
    span.record("otel.status_code", "ERROR");
    match (error.event(), error.outcome()) {
        (Event::KeyReusedLocally | Event::InvalidReuse, _) => {
            tracing::error!(outcome, event, attempts, "call ended: its key belongs to another request");
        }
        (_, Outcome::Unknown) => tracing::warn!(outcome, event, attempts, "call ended"),
        _ => tracing::info!(outcome, event, attempts, "call ended"),
    }
}
