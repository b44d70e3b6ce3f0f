//! Without `async`: counts the active cards of the embedded **simulated** sandbox.
//!
//! `cargo run --example blocking`

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use synctera::types::{CardStatus, ListCardsParams};
use synctera::{ApiKey, Environment, blocking};
use synctera_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The simulation needs a runtime of its own; a program that calls the real API needs none.
    let runtime = tokio::runtime::Runtime::new()?;
    let sandbox = runtime.block_on(Sandbox::start())?;

    let client = synctera::Client::builder()
        .environment(Environment::custom(&sandbox.url())?)
        .api_key(ApiKey::new(sandbox.api_key())?)
        .build()?;
    let client = blocking::Client::new(client)?;

    let mut active = 0;
    for card in client.walk(client.cards().list(ListCardsParams::default()).items()) {
        let card = card?;
        active += usize::from(card.card_status() == Some(&CardStatus::Active));
    }
    println!("{active} active cards");
    Ok(())
}
