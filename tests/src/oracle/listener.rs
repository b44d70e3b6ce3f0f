//! Listens to what Prism says of each request.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use http::{HeaderMap, Request, Response};
use serde_json::Value;
use synctera::transport::{Body, ReqwestTransport, Transport, TransportError};

/// What Prism answered to one request: the status, and what it holds against the request and against its own answer.
#[derive(Debug, Clone, Default)]
pub struct Heard {
    pub status: u16,
    pub against_request: Vec<String>,
    pub against_answer: Vec<String>,
}

/// A transport that remembers Prism's verdict on the last request.
#[derive(Clone)]
pub struct Listener {
    wire: Arc<ReqwestTransport>,
    last: Arc<Mutex<Option<Heard>>>,
}

impl Listener {
    pub fn new(wire: ReqwestTransport) -> Self {
        Self { wire: Arc::new(wire), last: Arc::default() }
    }

    /// The verdict on the last request; none when no response came.
    pub fn take(&self) -> Option<Heard> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn hear(&self, response: &Response<Body>) {
        let heard = Heard {
            status: response.status().as_u16(),
            against_request: violations(response.headers(), "request"),
            against_answer: violations(response.headers(), "response"),
        };
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(heard);
    }
}

impl Transport for Listener {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let listener = self.clone();
        Box::pin(async move {
            let response = listener.wire.send(request).await?;
            listener.hear(&response);
            Ok(response)
        })
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}

/// Prism's `sl-violations` header, the part about the request or about the response.
fn violations(headers: &HeaderMap, side: &str) -> Vec<String> {
    let text = headers.get("sl-violations").and_then(|value| value.to_str().ok()).unwrap_or("[]");
    let Ok(all) = serde_json::from_str::<Vec<Value>>(text) else { return vec![text.to_owned()] };
    all.iter().filter(|it| it["location"][0] == side).map(describe).collect()
}

fn describe(violation: &Value) -> String {
    let place = violation["location"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let place = place.collect::<Vec<_>>().join(".");
    format!("{place}: {}", violation["message"].as_str().unwrap_or_default())
}
