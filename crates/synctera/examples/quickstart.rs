//! The whole way in one program, without an account and without a network: a **simulated** Synctera on loopback issues
//! and changes a card, takes an image and a gateway, and moves money both ways. One answer is lost on purpose, and the
//! simulation's ledger shows that the money moved once.
//!
//! ```sh
//! cargo run --example quickstart
//! ```

#![allow(clippy::print_stdout, reason = "an example talks to whoever runs it")]

use std::error::Error;
use std::time::SystemTime;

use synctera::types::{
    AccountId, CardEditRequest, CardId, CardImageId, CardProductId, CreateGatewayRequest,
    CreateTransferResponse, CustomerId, ExternalCardId, TransferRequest, TransferRequestPull,
    TransferRequestPush, V0CardIssuanceRequest, V0CardType, V0VirtualCardIssuanceRequest,
};
use synctera::{ApiKey, Client, Environment, IdempotencyKey, JpegUpload, Response};
use synctera_sandbox::{Fault, Sandbox, seeds};

/// The smallest thing that starts like a JPEG; the simulation looks no further.
const IMAGE: &[u8] = &[0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, b'J', b'F', b'I', b'F', 0xFF, 0xD9];

/// What is there before the first call. Each kind of identifier has a type, so that none can stand for another.
const ACCOUNT: AccountId = AccountId::from_uuid(seeds::ACCOUNT_ID);
const EXTERNAL_CARD: ExternalCardId = ExternalCardId::from_uuid(seeds::EXTERNAL_CARD_ID);
const PRODUCT: CardProductId = CardProductId::from_uuid(seeds::CARD_PRODUCT_ID);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    println!("Simulated Synctera at {} — no bank, no money.\n", sandbox.url());
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url())?) // later: Environment::Sandbox
        .api_key(ApiKey::new(sandbox.api_key())?) // later: ApiKey::from_env("SYNCTERA_API_KEY")?
        .build()?;

    issue_card(&client).await?;
    update_card(&client).await?;
    upload_image(&client).await?;
    create_gateway(&client).await?;
    pull(&client).await?;
    push_while_the_answer_gets_lost(&client, &sandbox).await?;
    show_movements(&sandbox)
}

/// v0: a virtual debit card for a customer's account.
async fn issue_card(client: &Client) -> Result<(), Box<dyn Error>> {
    let request = V0VirtualCardIssuanceRequest::new(ACCOUNT, PRODUCT, V0CardType::Debit)
        .with_customer_id(CustomerId::from_uuid(seeds::CUSTOMER_ID));
    let card = client.cards().issue_v0(V0CardIssuanceRequest::virtual_(request)).await?;
    let issued = card.as_virtual().ok_or("the card is not virtual")?;
    println!("1. Card issued      {} {} ending in {}", issued.type_, issued.card_status, issued.last_four);
    Ok(())
}

/// v1: a note on a card; what is not named stays as it is.
async fn update_card(client: &Client) -> Result<(), Box<dyn Error>> {
    let change = CardEditRequest::new().with_memo("travels in March");
    let card = client.cards().update(&CardId::from_uuid(seeds::CARD_ID), change).await?;
    println!("2. Card updated     {} card, answered {}", card.tag(), card.http_status());
    Ok(())
}

/// The bytes of a card image, sent as `image/jpeg`.
async fn upload_image(client: &Client) -> Result<(), Box<dyn Error>> {
    let id = CardImageId::from_uuid(seeds::CARD_IMAGE_ID);
    let image = client.card_images().upload(&id, JpegUpload::bytes(IMAGE)).await?;
    println!("3. Image uploaded   {} bytes, now {}", IMAGE.len(), image.status);
    Ok(())
}

/// Who is asked before a card payment is approved.
async fn create_gateway(client: &Client) -> Result<(), Box<dyn Error>> {
    let url = "https://fintech.example/authorizations";
    let request = CreateGatewayRequest::new(vec![PRODUCT], true, url);
    let gateway = client.gateways().create(request).await?;
    println!("4. Gateway created  {} (active: {})", gateway.url, gateway.is_active);
    Ok(())
}

/// 12.50 dollars from the external card into the account.
async fn pull(client: &Client) -> Result<(), Box<dyn Error>> {
    let pull = TransferRequestPull::new(12_50, EXTERNAL_CARD, ACCOUNT);
    let transfer = client.external_card_transfers().create(TransferRequest::pull(pull)).await?;
    println!("5. PULL of $12.50   {}", outcome(&transfer));
    Ok(())
}

/// 5 dollars to the external card. The simulation carries it out and loses its answer; the client repeats it with the
/// same key and is given the answer of the first time.
async fn push_while_the_answer_gets_lost(client: &Client, sandbox: &Sandbox) -> Result<(), Box<dyn Error>> {
    sandbox.faults().next(Fault::ResponseLost);
    let push = TransferRequestPush::new(5_00, EXTERNAL_CARD, ACCOUNT);
    let recorded = SystemTime::now(); // your own program reads it from where the invoice is stored
    let transfer = client
        .external_card_transfers()
        .create(TransferRequest::push(push))
        .idempotency_key(IdempotencyKey::derive("payouts", "invoice-4711", recorded)) // one intent, one key
        .await?;
    println!("6. PUSH of $5.00    {}   <- its first response was lost", outcome(&transfer));
    Ok(())
}

fn outcome(transfer: &Response<CreateTransferResponse>) -> String {
    let Some(status) = transfer.status() else {
        return format!("{} (unknown to this version)", transfer.tag());
    };
    let attempts = transfer.attempts().len();
    format!("{status} after {attempts} attempt{}", if attempts == 1 { "" } else { "s" })
}

/// Fails unless every transfer moved its money once.
fn show_movements(sandbox: &Sandbox) -> Result<(), Box<dyn Error>> {
    let ledger = sandbox.ledger();
    let movements = ledger.movements();
    println!("\nThe simulation's ledger:");
    for movement in &movements {
        println!("   transfer {}  {:>+8.2} USD", movement.transfer_id, movement.cents as f64 / 100.0);
    }
    let arrivals = sandbox.journal();
    let transfers =
        arrivals.iter().filter(|it| it.operation.as_deref() == Some("createExternalCardTransfer"));
    println!(
        "\n{} requests for 2 transfers arrived; the money moved {} times.",
        transfers.count(),
        movements.len()
    );
    if movements.len() == 2 { Ok(()) } else { Err("a transfer did not move its money exactly once".into()) }
}
