//! Pages through a few hundred cards into a table, holding one page in memory at a time, against the embedded
//! **simulated** sandbox.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::error::Error;
use std::pin::pin;

use futures_util::TryStreamExt;
use synctera::types::{CardResponse, CardStatus, ListCardsParams};
use synctera::{ApiKey, Client, Environment};
use synctera_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    sandbox.door().add_cards(250);
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url())?)
        .api_key(ApiKey::new(sandbox.api_key())?)
        .build()?;

    let mut params = ListCardsParams::default();
    params.card_status = Some(CardStatus::Active);
    let mut cards = pin!(client.cards().list(params).page_size(100).items());

    println!("{:<36}  {:<8}  LAST FOUR", "ID", "TYPE");
    let mut count = 0;
    while let Some(card) = cards.try_next().await? {
        if count < 10 {
            println!("{}", row(&card));
        }
        count += 1;
    }
    println!("… {count} active cards in all");
    Ok(())
}

fn row(card: &CardResponse) -> String {
    // Of a kind that is newer than this program, neither is known.
    let id = card.id().map_or_else(|| "unknown".to_owned(), ToString::to_string);
    format!("{id:<36}  {:<8}  {}", card.tag(), card.last_four().unwrap_or("-"))
}
