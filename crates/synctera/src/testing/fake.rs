//! A network, a clock and a sleep for tests: scripted, virtual, and counted.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::future::{BoxFuture, FutureExt};
use serde_json::Value;
use synctera_raw::{Operation, Request};

use crate::transport::{Body, Transport, TransportError, TransportErrorKind};
use crate::{ApiKey, Call, Client, ClientBuilder, Clock, Environment, Sleep};

/// What the fake network does with one attempt.
pub(crate) enum Step {
    Answer(u16, &'static str),
    AnswerWith(u16, &'static [(&'static str, &'static str)], &'static str),
    /// What arrives before the connection breaks.
    CutAnswer(u16, &'static str),
    Fail(TransportErrorKind),
    Hang,
}

/// One request as it reached the fake network.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) key: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) headers: http::HeaderMap,
}

/// Plays a script, one step per attempt; the last step repeats.
#[derive(Clone, Default)]
pub(crate) struct Network {
    script: Arc<Mutex<VecDeque<Step>>>,
    pub(crate) seen: Arc<Mutex<Vec<Seen>>>,
}

impl std::fmt::Debug for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Network")
    }
}

impl Network {
    pub(crate) fn playing(script: impl IntoIterator<Item = Step>) -> Self {
        Self { script: Arc::new(Mutex::new(script.into_iter().collect())), seen: Arc::default() }
    }

    pub(crate) fn requests(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn keys(&self) -> Vec<Option<String>> {
        self.requests().into_iter().map(|seen| seen.key).collect()
    }
}

impl Transport for Network {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let network = self.clone();
        async move {
            let (parts, body) = request.into_parts();
            let key = parts.headers.get("idempotency-key").map(|key| key.to_str().unwrap().to_owned());
            let body = body.collect(usize::MAX).await.map_err(TransportError::lost)?;
            network.seen.lock().unwrap().push(Seen { key, body, headers: parts.headers });
            let step = network.script.lock().unwrap().pop_front().expect("the script is too short");
            play(step).await
        }
        .boxed()
    }
}

async fn play(step: Step) -> Result<http::Response<Body>, TransportError> {
    let answer = |status: u16, body| Ok(http::Response::builder().status(status).body(body).unwrap());
    match step {
        Step::Answer(status, body) => answer(status, Body::from(body)),
        Step::AnswerWith(status, headers, body) => {
            let mut response = http::Response::builder().status(status);
            for (name, value) in headers {
                response = response.header(*name, *value);
            }
            Ok(response.body(Body::from(body)).unwrap())
        }
        Step::CutAnswer(status, arrived) => {
            let chunks = [Ok(Bytes::from(arrived)), Err(std::io::Error::other("reset"))];
            answer(status, Body::stream(futures_util::stream::iter(chunks), None))
        }
        Step::Fail(kind) => Err(TransportError::new(kind, "scripted")),
        Step::Hang => futures_util::future::pending().await,
    }
}

/// Virtual time: a sleep passes at once and moves both clocks.
#[derive(Debug, Clone, Default)]
pub(crate) struct VirtualTime {
    passed: Arc<Mutex<Duration>>,
    pub(crate) naps: Arc<Mutex<Vec<Duration>>>,
}

impl VirtualTime {
    pub(crate) fn pass(&self, time: Duration) {
        *self.passed.lock().unwrap() += time;
    }

    pub(crate) fn passed(&self) -> Duration {
        *self.passed.lock().unwrap()
    }
}

impl Clock for VirtualTime {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000) + self.passed()
    }

    fn monotonic(&self) -> Duration {
        self.passed()
    }
}

impl Sleep for VirtualTime {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let time = self.clone();
        async move {
            time.pass(duration);
            time.naps.lock().unwrap().push(duration);
        }
        .boxed()
    }
}

pub(crate) fn builder(network: &Network, time: &VirtualTime) -> ClientBuilder<Environment, ApiKey> {
    Client::builder()
        .environment(Environment::Sandbox)
        .api_key(ApiKey::new("k3y-of-the-test").unwrap())
        .transport(network.clone())
        .clock(time.clone())
        .sleep(time.clone())
        .randomness(crate::SeededRandomness::new(1))
}

pub(crate) fn client(network: &Network) -> Client {
    builder(network, &VirtualTime::default()).build().unwrap()
}

/// A call of `operation` with a JSON body, as the generated code would prepare it.
pub(crate) fn call(client: &Client, operation: &'static Operation, body: &str) -> Call<Value> {
    let url = format!("https://api-sandbox.synctera.com{}", operation.path.replace(['{', '}'], "x"));
    let mut request = reqwest::Request::new(operation.method.parse().unwrap(), url.parse().unwrap());
    *request.body_mut() = Some(body.to_owned().into());
    client.call(|_| Ok(Request::new(operation, request, |body| serde_json::from_slice(&body))))
}
