//! Every operation of the document is called through the client, served by the simulated bank and judged by it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use http::{Request, Response};
use serde_json::{Value, json};
use synctera::raw::operations;
use synctera::retry::Event;
use synctera::transport::{Body, ReqwestTransport, Transport, TransportError};
use synctera::{ApiKey, Client, Environment, Error};
use synctera_sandbox::{Example, Sandbox, examples};
use synctera_tests::calls::{CALLS, call};

fn client(sandbox: &Sandbox) -> Client {
    Client::builder()
        .environment(Environment::custom_without_tls(&sandbox.url()).unwrap())
        .api_key(ApiKey::new(sandbox.api_key()).unwrap())
        .attempts(1)
        .build()
        .unwrap()
}

/// Calls an operation in a new simulation, after those that it needs.
async fn play(
    sandbox: &Sandbox,
    client: &Client,
    all: &BTreeMap<String, Example>,
    example: &Example,
) -> Result<(), Error> {
    sandbox.reset();
    for before in &example.after {
        call(client, &all[before]).expect("is in the table").await?;
    }
    call(client, example).expect("is in the table").await
}

/// The sandbox checks each request and, in debug builds, each of its own responses against the document.
#[tokio::test]
async fn every_operation_goes_through_the_client_to_the_bank_and_back() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    let all: BTreeMap<String, Example> =
        examples().unwrap().into_iter().map(|example| (example.operation.clone(), example)).collect();
    let mut failed = Vec::new();
    for example in all.values() {
        if let Err(error) = play(&sandbox, &client, &all, example).await {
            failed.push(format!("{}: {error} {:?}", example.operation, error.detail()));
        }
        let arrived = sandbox.journal().last().map(|arrival| arrival.operation.clone());
        assert_eq!(arrived.flatten().as_ref(), Some(&example.operation), "what arrived is another operation");
    }
    assert!(failed.is_empty(), "{} of {} failed:\n{}", failed.len(), all.len(), failed.join("\n"));
}

/// Says something else in one member of every response, once it is told which.
#[derive(Debug, Clone)]
struct Changing {
    wire: Arc<ReqwestTransport>,
    member: Arc<Mutex<Option<String>>>,
    changed: Arc<Mutex<bool>>,
}

impl Transport for Changing {
    fn send(&self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let own = self.clone();
        Box::pin(async move {
            let mut response = own.wire.send(request).await?;
            let Some(member) = own.member.lock().unwrap().clone() else { return Ok(response) };
            let body = std::mem::replace(response.body_mut(), Body::empty());
            let mut body: Value = serde_json::from_slice(&body.collect(1 << 20).await.unwrap()).unwrap();
            if let Some(value) = body.get_mut(&member) {
                *value = other(value);
                *own.changed.lock().unwrap() = true;
            }
            response.headers_mut().remove(http::header::CONTENT_LENGTH);
            *response.body_mut() = Body::from(body.to_string());
            Ok(response)
        })
    }
}

/// Another value of the same kind.
fn other(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_i64().unwrap() + 1),
        Value::String(text) if text.len() == 36 => json!("0e000000-0000-4000-8000-000000000009"),
        _ => json!("OTHER"),
    }
}

/// What the document says that the response of each operation repeats: the names of the members.
fn repeated() -> BTreeMap<String, Vec<String>> {
    let document: Value =
        serde_json::from_str(include_str!("../../crates/synctera-raw/spec/synctera.json")).unwrap();
    let operations =
        document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let members = |operation: &Value| {
        let echoes = operation.get("x-synctera-echo")?.as_array()?;
        let names = echoes.iter().map(|echo| echo["response"].as_str().unwrap()[1..].to_owned());
        Some((operation["operationId"].as_str()?.to_owned(), names.collect()))
    };
    operations.filter_map(members).collect()
}

#[tokio::test]
async fn a_response_that_repeats_something_else_is_of_another_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let changing = Changing {
        wire: Arc::new(ReqwestTransport::new().unwrap()),
        member: Arc::default(),
        changed: Arc::default(),
    };
    let client = Client::builder()
        .environment(Environment::custom_without_tls(&sandbox.url()).unwrap())
        .api_key(ApiKey::new(sandbox.api_key()).unwrap())
        .transport(changing.clone())
        .attempts(1)
        .build()
        .unwrap();
    let all: BTreeMap<String, Example> =
        examples().unwrap().into_iter().map(|example| (example.operation.clone(), example)).collect();
    let mut left_out = Vec::new();
    for (operation, members) in repeated() {
        for member in members {
            sandbox.reset();
            *changing.member.lock().unwrap() = None;
            *changing.changed.lock().unwrap() = false;
            for before in &all[&operation].after {
                call(&client, &all[before]).expect("is in the table").await.unwrap();
            }
            *changing.member.lock().unwrap() = Some(member.clone());
            let done = call(&client, &all[&operation]).expect("is in the table").await;
            if !*changing.changed.lock().unwrap() {
                done.unwrap();
                left_out.push(format!("{operation}: {member}"));
                continue;
            }
            let error = done.expect_err(&format!("{operation}: another {member}"));
            assert!(error.is_unknown(), "{operation}: another {member}: {error}");
            assert_eq!(error.event(), Event::ForeignResponse, "{operation}: another {member}: {error}");
        }
    }
    assert_eq!(left_out, Vec::<String>::new(), "the simulated bank leaves these out");
}

#[test]
fn the_calls_and_the_examples_are_the_operations_of_the_document() {
    let document: BTreeSet<&str> = operations::ALL.iter().map(|operation| operation.id).collect();
    assert_eq!(CALLS.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>(), document);
    let examples = examples().unwrap();
    assert_eq!(examples.iter().map(|it| it.operation.as_str()).collect::<BTreeSet<_>>(), document);
    assert!(examples.iter().any(|it| it.synthesised) && examples.iter().any(|it| !it.synthesised));
}
