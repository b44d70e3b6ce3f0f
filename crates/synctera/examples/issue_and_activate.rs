//! Orders a physical card, activates it when it arrived by post, and suspends it: a card's first weeks, against the
//! embedded **simulated** sandbox.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::error::Error;
use std::time::SystemTime;

use synctera::types::{
    AccountId, CardEditRequest, CardIssuanceRequest, CardProductId, CardResponse, CardStatusRequest,
    CustomerId, DebitCard, DebitCardRequestDetails, DebitCardType, PhysicalDebitCardIssuanceRequest,
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

    let account = AccountId::from_uuid(seeds::ACCOUNT_ID);
    let product = CardProductId::from_uuid(seeds::PHYSICAL_CARD_PRODUCT_ID);
    let customer = CustomerId::from_uuid(seeds::CUSTOMER_ID);
    let details = PhysicalDebitCardIssuanceRequest::new(account, product).with_customer_id(customer.clone());
    let card = DebitCard::new(DebitCardRequestDetails::physical(details), DebitCardType::Debit);
    let ordered = SystemTime::now(); // your own program reads it from where the order is stored
    let issued = client
        .cards()
        .issue(CardIssuanceRequest::from(card))
        // One card for this order, however often this program runs.
        .idempotency_key(IdempotencyKey::derive("card-orders", "order-1", ordered))
        .await?;
    let id = issued.id().ok_or("a card of a kind that is newer than this program")?;
    println!("ordered    {id}: {}", status(&issued));

    // The code is printed on the letter that brings the card; the simulation derives it from the card's id.
    let code = seeds::activation_code(id.uuid()?);
    let activated = client.cards().activate(code, customer).await?;
    println!("activated  {}", status(&activated));

    let change = CardEditRequest::new().with_card_status(CardStatusRequest::Suspended);
    let suspended = client.cards().update(id, change).await?;
    println!("suspended  {}", status(&suspended));
    Ok(())
}

fn status(card: &CardResponse) -> &str {
    card.card_status().map_or("of a kind that is newer than this program", |status| status.as_str())
}
