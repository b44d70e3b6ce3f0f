//! Orders a physical card, activates it when it arrived by post, and suspends it: a card's first weeks, against the
//! embedded **simulated** sandbox.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::error::Error;

use synctera::types::{
    CardEditRequest, CardIssuanceRequest, CardResponse, CardStatusRequest, DebitCard,
    DebitCardRequestDetails, DebitCardResponseDetails, DebitCardType, PhysicalDebitCardIssuanceRequest,
    PhysicalDebitCardResponse,
};
use synctera::{ApiKey, Client, Environment, IdempotencyKey};
use synctera_sandbox::{Sandbox, seeds};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url())?)
        .api_key(ApiKey::new(sandbox.api_key())?)
        .build()?;

    let details = PhysicalDebitCardIssuanceRequest::new(seeds::ACCOUNT_ID, seeds::PHYSICAL_CARD_PRODUCT_ID)
        .with_customer_id(seeds::CUSTOMER_ID);
    let card = DebitCard::new(DebitCardRequestDetails::physical(details), DebitCardType::Debit);
    let issued = client
        .cards()
        .issue(CardIssuanceRequest::from(card))
        // One card for this order, however often this program runs.
        .idempotency_key(IdempotencyKey::derive("card-orders", "order-1"))
        .await?;
    let plastic = plastic(&issued)?;
    println!("ordered    {:?}: {}", plastic.id, plastic.card_status);

    // The code is printed on the letter that brings the card; the simulation derives it from the card's id.
    let code = seeds::activation_code(plastic.id);
    let activated = client.cards().activate(code, seeds::CUSTOMER_ID).await?;
    println!("activated  {}", self::plastic(&activated)?.card_status);

    let change = CardEditRequest::new().with_card_status(CardStatusRequest::Suspended);
    let suspended = client.cards().update(plastic.id, change).await?;
    println!("suspended  {}", self::plastic(&suspended)?.card_status);
    Ok(())
}

/// The details of a physical debit card, or why there are none.
fn plastic(card: &CardResponse) -> Result<&PhysicalDebitCardResponse, Box<dyn Error>> {
    let debit = card.as_debit().ok_or_else(|| format!("a {} card", card.tag()))?;
    match &debit.card_details {
        DebitCardResponseDetails::Physical(details) => Ok(details),
        other => Err(format!("a {} card", other.tag()).into()),
    }
}
