//! Every operation of the whole API, with a mark in every sensitive member of its request and its response: no log of any
//! crate has it at TRACE, and no `Debug`, `Display` or cause of what the call takes and leaves behind.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use http::{Method, Response, StatusCode};
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::{Map, Value, json};
use synctera::raw::reqwest;
use synctera::retry::Backoff;
use synctera::{ApiKey, Client, Environment};
use synctera_raw::is_sensitive;
use synctera_sandbox::{Example, Sandbox, examples};
use synctera_tests::calls::{SHOW, call};
use tokio::net::TcpListener;

use crate::secrets::{Heard, print};

const ROLE: &str = "SYNCTERA_TEST_SECRETS_EVERYWHERE";
/// Stands in every sensitive member.
const MARK: &str = "XEVERYX4111";
/// The same where only a number fits.
const NUMBER: i64 = 774_111_477;
/// And where only a date does.
const DATE: &str = "4111-12-22";
/// Stands in a member that is not sensitive, and shows that values are printed and heard.
const PLAIN: &str = "XPLAINX";

/// Every text and number in it is a mark.
fn marked(value: &Value, marks: &mut usize) -> Value {
    match value {
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), marked(value, marks))).collect()
        }
        Value::Array(items) => items.iter().map(|value| marked(value, marks)).collect(),
        Value::Bool(_) | Value::Null => value.clone(),
        Value::Number(_) => {
            *marks += 1;
            json!(NUMBER)
        }
        Value::String(text) => {
            *marks += 1;
            if text.parse::<chrono::NaiveDate>().is_ok() { json!(DATE) } else { json!(MARK) }
        }
    }
}

/// Marks what is sensitive in it, and one text that is not.
fn mark(value: &mut Value, marks: &mut usize) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    _ if is_sensitive(name) => *value = marked(value, marks),
                    Value::String(text) if name == "description" => *text = PLAIN.to_owned(),
                    _ => mark(value, marks),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mark(item, marks)),
        _ => {}
    }
}

/// Adds the members that the schema names and the request leaves out, as far as they are sensitive or hold what is.
fn fill(document: &Value, schema: &Value, value: &mut Map<String, Value>, depth: usize) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return fill(document, &document[reference], value, depth);
    }
    let parts = ["allOf", "oneOf", "anyOf"].iter().filter_map(|part| schema.get(part)?.as_array()).flatten();
    parts.for_each(|part| fill(document, part, value, depth));
    for (name, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let is_object = |schema: &Value| schema.get("properties").is_some() || schema.get("allOf").is_some();
        let target = schema.get("$ref").and_then(Value::as_str).map_or(schema, |at| &document[at]);
        match value.get_mut(name) {
            Some(Value::Object(inner)) if depth > 0 => fill(document, target, inner, depth - 1),
            None if is_sensitive(name) => {
                value.insert(name.clone(), some(document, target, 8));
            }
            None if is_object(target) && depth > 0 => {
                let mut inner = Map::new();
                fill(document, target, &mut inner, depth - 1);
                // Whole, so that it can be read.
                value.extend((!inner.is_empty()).then(|| (name.clone(), some(document, target, 8))));
            }
            _ => {}
        }
    }
}

/// A value of this schema, with every member; of alternatives the first.
fn some(document: &Value, schema: &Value, depth: usize) -> Value {
    if let Some(at) = schema.get("$ref").and_then(Value::as_str) {
        return some(document, &document[at], depth);
    }
    let alternative = ["oneOf", "anyOf"].iter().find_map(|name| schema.get(name)?.get(0));
    let all = schema.get("allOf").and_then(Value::as_array).into_iter().flatten().chain(alternative);
    let mut parts: Vec<Value> = all.map(|part| some(document, part, depth)).collect();
    parts.push(match schema.get("type").and_then(Value::as_str) {
        Some("array") => json!([some(document, &schema["items"], depth)]),
        Some("integer" | "number") => json!(1),
        Some("boolean") => json!(true),
        Some("string") if schema["format"] == "date" => json!("2001-01-01"),
        Some("string") => json!("x"),
        _ if depth == 0 => json!({}),
        _ => {
            let members = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            members.map(|(name, schema)| (name.clone(), some(document, schema, depth - 1))).collect()
        }
    });
    let simple = parts.iter().find(|part| !part.is_object()).cloned();
    simple
        .unwrap_or_else(|| parts.into_iter().filter_map(|part| part.as_object().cloned()).flatten().collect())
}

/// The document with its references as keys of its top: `#/components/schemas/x`.
fn document() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/synctera-raw/spec/synctera.json");
    let mut document: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap().clone();
    let top = document.as_object_mut().unwrap();
    top.extend(schemas.into_iter().map(|(name, schema)| (format!("#/components/schemas/{name}"), schema)));
    document
}

/// The schema of the operation's JSON body.
fn request_schema<'a>(document: &'a Value, example: &Example) -> Option<&'a Value> {
    let operations =
        document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let operation = operations.into_iter().find(|it| it["operationId"] == *example.operation)?;
    operation.pointer("/requestBody/content/application~1json/schema")
}

type Told = BTreeMap<(Method, String), (StatusCode, String)>;

/// What the bank responds to each operation, marked; and how many marks that took.
async fn responses(all: &[Example]) -> (Told, usize) {
    // The client's own names the cryptography; a bare one finds it there.
    drop(Client::builder().environment(Environment::Sandbox).api_key(ApiKey::new("k").unwrap()).build());
    let (sandbox, http) = (Sandbox::start().await.unwrap(), reqwest::Client::new());
    let send = |example: &Example| {
        let request = http.request(example.method.clone(), format!("{}{}", sandbox.url(), example.target));
        let request = request.bearer_auth(sandbox.api_key()).header("idempotency-key", "k");
        match (&example.body, &example.media) {
            (Some(body), _) => request.json(body).send(),
            (None, Some(media)) => {
                request.header("content-type", media).body(vec![0xFF, 0xD8, 0xFF, 0xE0]).send()
            }
            (None, None) => request.send(),
        }
    };
    let (mut told, mut marks) = (Told::new(), 0);
    for example in all {
        sandbox.reset();
        for before in &example.after {
            send(all.iter().find(|it| it.operation == *before).unwrap()).await.unwrap();
        }
        let response = send(example).await.unwrap();
        let (status, body) = (response.status(), response.text().await.unwrap_or_default());
        let body = match serde_json::from_str::<Value>(&body) {
            Ok(mut value) => {
                mark(&mut value, &mut marks);
                value.to_string()
            }
            Err(_) => body,
        };
        told.insert((example.method.clone(), example.target.clone()), (status, body));
    }
    (told, marks)
}

async fn serve(told: Told) -> std::net::SocketAddr {
    let (listener, told) = (TcpListener::bind("127.0.0.1:0").await.unwrap(), Arc::new(told));
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let told = told.clone();
            tokio::spawn(async move {
                let respond = move |request: http::Request<hyper::body::Incoming>| {
                    let target = request.uri().path_and_query().unwrap().to_string();
                    let (status, body) = told
                        .get(&(request.method().clone(), target))
                        .cloned()
                        .unwrap_or((StatusCode::NOT_FOUND, format!("{{\"detail\":{MARK:?}}}")));
                    let response =
                        Response::builder().status(status).header("content-type", "application/json");
                    async move { Ok::<_, Infallible>(response.body(body).unwrap()) }
                };
                let server = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
                let _ =
                    server.serve_connection(TokioIo::new(stream), hyper::service::service_fn(respond)).await;
            });
        }
    });
    address
}

/// Does something only when it is told to.
#[tokio::test]
async fn child() {
    if std::env::var(ROLE).is_err() {
        return;
    }
    let (all, document) = (examples().unwrap(), document());
    let (told, in_responses) = responses(&all).await;
    log::set_logger(&Heard).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
    tracing::subscriber::set_global_default(subscriber.with_writer(std::io::stdout).finish()).unwrap();
    SHOW.store(true, Ordering::Relaxed);
    let environment = Environment::custom_without_tls(&format!("http://{}", serve(told).await)).unwrap();
    let builder = Client::builder().environment(environment).api_key(ApiKey::new(MARK).unwrap());
    let client = builder.backoff(Backoff::none()).attempts(1).build().unwrap();
    let (mut in_requests, mut succeeded) = (0, 0);
    for example in &all {
        // As it is valid, so that it leaves; then with marks, which the documented limits may refuse.
        print(call(&client, example).unwrap().await.inspect(|()| succeeded += 1));
        let mut marked = example.clone();
        if let Some(Value::Object(body)) = &mut marked.body {
            request_schema(&document, example)
                .into_iter()
                .for_each(|schema| fill(&document, schema, body, 3));
        }
        marked.body.iter_mut().for_each(|body| mark(body, &mut in_requests));
        print(call(&client, &marked).unwrap().await);
    }
    println!(
        "child: {} operations, {succeeded} done, {in_requests} marks in requests, {in_responses} in responses",
        all.len()
    );
}

#[test]
fn no_operation_of_the_whole_api_prints_what_is_sensitive() {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["secrets_everywhere::child", "--exact", "--nocapture", "--test-threads=1"]).env(ROLE, "1");
    let output = child.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    let tail: Vec<_> = text.lines().rev().take(10).collect();
    let counts =
        text.lines().find_map(|line| line.strip_prefix("child: ")).unwrap_or_else(|| panic!("{tail:#?}"));
    let counts: Vec<usize> = counts.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [operations, succeeded, in_requests, in_responses] = counts[..] else { panic!("{counts:?}") };
    println!("{operations} operations, {succeeded} done, {in_requests} and {in_responses} marks");
    assert_eq!(operations, synctera::raw::operations::ALL.len());
    assert!(succeeded > operations / 2 && in_requests > 60 && in_responses > 150, "{counts:?}");
    for heard in ["synctera.attempt", "log TRACE", PLAIN] {
        assert!(text.contains(heard), "nothing was heard of `{heard}`");
    }
    let marks = [MARK, &NUMBER.to_string(), DATE];
    let leaks: Vec<_> =
        text.lines().filter(|line| marks.iter().any(|mark| line.contains(mark))).take(5).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
}
