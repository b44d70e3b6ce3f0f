//! Every operation of the document is called through the client, served by the simulated bank and judged by it.

use std::collections::{BTreeMap, BTreeSet};

use synctera::raw::operations;
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

#[test]
fn the_calls_and_the_examples_are_the_operations_of_the_document() {
    let document: BTreeSet<&str> = operations::ALL.iter().map(|operation| operation.id).collect();
    assert_eq!(CALLS.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>(), document);
    let examples = examples().unwrap();
    assert_eq!(examples.iter().map(|it| it.operation.as_str()).collect::<BTreeSet<_>>(), document);
    assert!(examples.iter().any(|it| it.synthesised) && examples.iter().any(|it| !it.synthesised));
}
