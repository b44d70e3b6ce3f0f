//! What a response repeats of its request: compared for every operation whose response could be another payment's.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use http::{Request, Response};
use serde_json::{Value, json};
use synctera::retry::Event;
use synctera::transport::{Body, ReqwestTransport, Transport, TransportError};
use synctera::{ApiKey, Client, Environment};
use synctera_sandbox::{Example, Sandbox, examples};
use synctera_tests::calls::call;

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

fn document() -> Value {
    serde_json::from_str(include_str!("../../crates/synctera-raw/spec/synctera.json")).unwrap()
}

/// What the document says of an operation, by its method and `operationId`.
fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    let items = document["paths"].as_object().unwrap().values();
    items.flat_map(|item| item.as_object().unwrap()).filter_map(|(method, operation)| {
        Some((method.as_str(), operation["operationId"].as_str()?, operation))
    })
}

/// The names of the members that the response of an operation repeats, as the document says.
fn repeated(operation: &Value) -> Vec<String> {
    let echoes = operation["x-synctera-echo"].as_array().into_iter().flatten();
    echoes.map(|echo| echo["response"].as_str().unwrap()[1..].to_owned()).collect()
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
    let document = document();
    for (_, operation, facts) in operations(&document) {
        for member in repeated(facts) {
            sandbox.reset();
            *changing.member.lock().unwrap() = None;
            *changing.changed.lock().unwrap() = false;
            for before in &all[operation].after {
                call(&client, &all[before]).expect("is in the table").await.unwrap();
            }
            *changing.member.lock().unwrap() = Some(member.clone());
            let done = call(&client, &all[operation]).expect("is in the table").await;
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

/// Whether every body of a schema has an `amount`.
fn requires_amount(document: &Value, schema: &Value) -> bool {
    if let Some(reference) = schema["$ref"].as_str() {
        return requires_amount(document, document.pointer(&reference[1..]).unwrap());
    }
    let list = |key: &str| schema[key].as_array().map(Vec::as_slice).unwrap_or_default();
    let requires = |schema: &Value| requires_amount(document, schema);
    let branches = [list("oneOf"), list("anyOf")].concat();
    list("required").contains(&json!("amount"))
        || list("allOf").iter().any(requires)
        || !branches.is_empty() && branches.iter().all(requires)
}

#[test]
fn whatever_books_an_amount_and_answers_with_one_is_compared() {
    let document = document();
    let mut books = 0;
    for (method, operation, facts) in operations(&document) {
        let schema =
            |place: &Value| requires_amount(&document, &place["content"]["application/json"]["schema"]);
        let answers = facts["responses"].as_object().unwrap();
        let answers = answers.iter().filter(|(status, _)| status.starts_with('2')).any(|(_, it)| schema(it));
        let moves_money = facts.get("x-synctera-moves-money").is_some_and(|mark| *mark != json!(false));
        if method == "post" && moves_money && answers && schema(&facts["requestBody"]) {
            books += 1;
            let amount = "amount".to_owned();
            assert!(
                repeated(facts).contains(&amount),
                "{operation}: say in overlays/echo.yaml what is repeated"
            );
        }
    }
    assert!(books > 10, "{books}");
}
