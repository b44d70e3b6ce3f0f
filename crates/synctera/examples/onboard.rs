//! A customer, an account, a card, a deposit and a payout, against the embedded simulation: no account, no money.
//!
//! `cargo run -p synctera --example onboard --features customers,accounts,ach`

#![allow(clippy::print_stdout, reason = "an example talks to whoever runs it")]

use std::error::Error;

use synctera::types::*;
use synctera::{ApiKey, Client, Environment};
use synctera_sandbox::{Sandbox, seeds};

/// What the program has already: a card product, and where the money comes from and goes to.
const PRODUCT: CardProductId = CardProductId::from_uuid(seeds::CARD_PRODUCT_ID);
const DEBIT_CARD: ExternalCardId = ExternalCardId::from_uuid(seeds::EXTERNAL_CARD_ID);
const AT_ANOTHER_BANK: AccountId = AccountId::from_uuid(seeds::EMPTY_ACCOUNT_ID);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url())?) // later: Environment::Sandbox
        .api_key(ApiKey::new(sandbox.api_key())?)
        .build()?;

    let ada = V0Customer::new(V0CustomerStatus::Active).with_first_name("Ada").with_last_name("Example");
    let created = client.customers().create(ada).await?;
    let V0CustomerInBody::V0Customer(customer) = &*created else { return Err("not a customer".into()) };
    let customer = customer.id.clone().ok_or("the customer has no id")?;
    println!("customer {customer}");

    let holder = V0AccountRelationship::new(V0AccountRelationshipType::PrimaryAccountHolder)
        .with_customer_id(customer.clone());
    let request =
        V0AccountCreation::new().with_account_type(V0AccountType::Checking).with_relationships(vec![holder]);
    let account = client.accounts().create(request).await?.id.clone().ok_or("the account has no id")?;
    println!("account  {account}");

    let card =
        VirtualDebitCardIssuanceRequest::new(account.clone(), PRODUCT).with_customer_id(customer.clone());
    let card = DebitCard::new(DebitCardRequestDetails::virtual_(card), DebitCardType::Debit);
    client.cards().issue(card).await?;

    let deposit = TransferRequestPull::new(10_000, DEBIT_CARD, account.clone());
    client.external_card_transfers().create(deposit).await?;
    println!("deposit  100.00 USD: {:?} cents", sandbox.balance(account.to_string().parse()?));

    let payout = V0OutgoingAchRequest::new(
        2_500,
        "USD",
        customer,
        V0OutgoingAchRequestDcSign::Credit,
        account.clone(),
        AT_ANOTHER_BANK,
    );
    client.ach().create(payout).await?;
    println!("payout    25.00 USD: {:?} cents", sandbox.balance(account.to_string().parse()?));
    Ok(())
}
