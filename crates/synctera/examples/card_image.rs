//! Uploads a card image with progress and watches its status until it was reviewed, against the embedded **simulated**
//! sandbox.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::error::Error;
use std::time::Duration;

use synctera::types::{CardImageId, CardImageStatus, CardProductId, CustomerId, UpdateCardImageRequest};
use synctera::{ApiKey, Client, Environment, JpegUpload};
use synctera_sandbox::{Sandbox, seeds};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url())?)
        .api_key(ApiKey::new(sandbox.api_key())?)
        .build()?;

    let product = CardProductId::from_uuid(seeds::CARD_PRODUCT_ID);
    let customer = CustomerId::from_uuid(seeds::CUSTOMER_ID);
    let image = client.card_images().create(product, customer).await?;
    println!("created    {}", image.status);

    let picture: Vec<u8> =
        [0xFF, 0xD8, 0xFF, 0xE0].into_iter().chain(std::iter::repeat_n(0, 200_000)).collect();
    let upload = JpegUpload::bytes(picture)
        .on_progress(|progress| println!("           {} of {} bytes", progress.sent, progress.total));
    let uploaded = client.card_images().upload(&image.id, upload).await?;
    println!("uploaded   {}", uploaded.status);

    // In the real sandbox a person reviews it; here this program does.
    let approval = UpdateCardImageRequest::new(CardImageStatus::Approved);
    client.card_images().update(&image.id, approval).await?;
    println!("reviewed   {}", watch(&client, &image.id).await?);
    Ok(())
}

/// Asks until the image is neither missing nor waiting.
async fn watch(client: &Client, id: &CardImageId) -> Result<CardImageStatus, synctera::Error> {
    loop {
        let status = client.card_images().get(id).await?.into_inner().status;
        if !matches!(status, CardImageStatus::NotUploaded | CardImageStatus::Unreviewed) {
            return Ok(status);
        }
        tokio::time::sleep(Duration::from_secs(5)).await;
    }
}
