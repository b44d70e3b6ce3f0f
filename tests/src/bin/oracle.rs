//! The independent oracle on the command line; `cargo xtask oracle` runs it.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::time::Duration;

use synctera::transport::ReqwestTransport;
use synctera::{ApiKey, Client, Environment, Error};
use synctera_codegen::json_schema::plain_unions;
use synctera_sandbox::examples;
use synctera_tests::calls::call;
use synctera_tests::explore::intents;
use synctera_tests::oracle::{Heard, Listener, Prism, reads};

type Failure = Box<dyn std::error::Error>;

const DOCUMENT: &str = include_str!("../../../crates/synctera-raw/spec/synctera.json");

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match consult().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("oracle: {error}");
            ExitCode::from(2)
        }
    }
}

async fn consult() -> Result<bool, Failure> {
    println!("Starting Prism (installed under target/oracle at the first run) …");
    let document = plain_unions(&serde_json::from_str(DOCUMENT)?);
    let prism = Prism::serve(&document.to_string())?;
    let listener = Listener::new(ReqwestTransport::new()?);
    let client = client(&prism, listener.clone())?;
    complains_of_a_bad_request(&prism).await?;
    let mut verdicts = Vec::new();
    for intent in intents() {
        let result = intent.send(&client, None).await;
        verdicts.push(verdict(intent.name, result, listener.take()));
    }
    for read in reads() {
        let result = read.send(&client).await;
        verdicts.push(verdict(read.operation, result, listener.take()));
    }
    let asked: BTreeSet<&str> = intents()
        .iter()
        .map(|intent| intent.operation)
        .chain(reads().iter().map(|read| read.operation))
        .collect();
    for example in examples()? {
        if !asked.contains(example.operation.as_str()) {
            let sending = call(&client, &example).ok_or("an example without a call")?;
            verdicts.push(verdict(&example.operation, sending.await, listener.take()));
        }
    }
    let sound = verdicts.iter().filter(|verdict| **verdict).count();
    println!();
    println!("{} requests, {} with violations.", verdicts.len(), verdicts.len() - sound);
    Ok(sound == verdicts.len())
}

fn client(prism: &Prism, listener: Listener) -> Result<Client, Failure> {
    let client = Client::builder()
        .environment(Environment::custom_without_tls(&prism.url())?)
        .api_key(ApiKey::new("oracle")?)
        .attempts(1)
        .attempt_timeout(Duration::from_secs(30))
        .transport(listener)
        .build()?;
    Ok(client)
}

/// An oracle that complains of nothing would prove nothing.
async fn complains_of_a_bad_request(prism: &Prism) -> Result<(), Failure> {
    let request = reqwest::Client::new()
        .post(format!("{}/v1/external_cards/transfers", prism.url()))
        .bearer_auth("oracle")
        .json(&serde_json::json!({ "type": "PULL", "amount": 0 }));
    let answer = request.send().await?;
    match answer.headers().get("sl-violations") {
        Some(_) if answer.status().is_client_error() => Ok(()),
        _ => Err("Prism accepted a request that breaks the document: its verdicts are worth nothing".into()),
    }
}

/// Prints what Prism holds against a request; true when it is nothing.
fn verdict(name: &str, result: Result<(), Error>, heard: Option<Heard>) -> bool {
    let Some(heard) = heard else {
        println!("  FAULT  {name}: no answer: {}", result.err().map(|it| it.to_string()).unwrap_or_default());
        return false;
    };
    let accepted = heard.against_request.is_empty() && (200..300).contains(&heard.status);
    println!("  {}  {name} ({})", if accepted { "ok   " } else { "FAULT" }, heard.status);
    for violation in &heard.against_request {
        println!("         {violation}");
    }
    if !heard.against_answer.is_empty() {
        println!(
            "         note: Prism's made-up answer breaks the document in {} places",
            heard.against_answer.len()
        );
    }
    if let Some(error) = result.err().filter(Error::is_unreadable) {
        println!("         note: Prism's made-up answer cannot be read: {error:?}");
    }
    accepted
}
