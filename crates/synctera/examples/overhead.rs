//! What a call costs beside a hand-written `reqwest` call: the program that `cargo xtask bench` measures.
//!
//! `overhead serve` answers with fixed bytes and prints its URL; `overhead <bare|client> <get|post> <calls> <url>` makes so many
//! calls, one after the other. Instructions are counted from outside, for two numbers of calls: the difference is
//! what the calls cost, without the start of the program.

#![allow(clippy::print_stdout, reason = "a program for measuring, run by hand or by xtask")]

use std::error::Error;

use synctera::raw::reqwest;
use synctera::transport::ReqwestTransport;
use synctera::types::{
    AccountId, CardId, CardResponse, CreateTransferResponse, ExternalCardId, TransferRequest,
    TransferRequestPull,
};
use synctera::{ApiKey, Client, Environment};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

const CARD: &str = r#"{"type":"DEBIT","card_details":{"form":"VIRTUAL","id":"ca000000-0000-4000-8000-000000000001",
"account_id":"a0000000-0000-4000-8000-000000000001","card_product_id":"d0000000-0000-4000-8000-000000000001",
"customer_id":"c0000000-0000-4000-8000-000000000001","card_status":"ACTIVE","creation_time":"2026-01-02T03:04:05Z",
"last_updated_time":"2026-01-02T03:04:05Z","last_four":"4242","emboss_name":{"line_1": "x"},"expiration_month":"06","expiration_year":"29",
"is_pin_set":false,"card_brand":"VISA","status_reason":"ACT","tenant":"abcdef_ghijkl"},"tenant":"abcdef_ghijkl"}"#;
const TRANSFER: &str = r#"{"type":"PULL","account_id":"a0000000-0000-4000-8000-000000000001","merchant":{"address": {"address_line_1": "x", "city": "x", "country_code": "x", "postal_code": "x", "state": "x"}, "name": "x"},"id":"f0000000-0000-4000-8000-000000000001","amount":1250,"currency":"USD",
"external_card_id":"ec000000-0000-4000-8000-000000000001","originating_account_id":"a0000000-0000-4000-8000-000000000001",
"customer_id":"c0000000-0000-4000-8000-000000000001","status":"SUCCEEDED","creation_time":"2026-01-02T03:04:05Z",
"last_updated_time":"2026-01-02T03:04:05Z","tenant":"abcdef_ghijkl","transaction_id":"7d943c51-e4ff-4e57-9558-08cab6b963c7",
"country_code":"US","network_name":"VISA"}"#;
const CARD_ID: CardId = CardId::from_uuid(Uuid::from_u128(0xca00_0000_0000_4000_8000_0000_0000_0001));
const EXTERNAL_CARD_ID: ExternalCardId =
    ExternalCardId::from_uuid(Uuid::from_u128(0xec00_0000_0000_4000_8000_0000_0000_0001));
const ACCOUNT_ID: AccountId =
    AccountId::from_uuid(Uuid::from_u128(0xa000_0000_0000_4000_8000_0000_0000_0001));
const API_KEY: &str = "measured-api-key";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["serve"] => serve().await,
        ["bare", method, calls, url] => bare(method, calls.parse()?, url).await,
        ["client", method, calls, url] => client(method, calls.parse()?, url).await,
        _ => Err("usage: overhead serve | overhead <bare|client> <get|post> <calls> <url>".into()),
    }
}

/// The same calls as a careful hand would write them: same address, headers, JSON and types.
async fn bare(method: &str, calls: u32, url: &str) -> Result<(), Box<dyn Error>> {
    // `reqwest` takes its cryptography from the process; the client's transport names one.
    ReqwestTransport::new()?;
    let user_agent = concat!("synctera-rust/", env!("CARGO_PKG_VERSION"));
    let http = reqwest::Client::builder().user_agent(user_agent).retry(reqwest::retry::never()).build()?;
    let authorization = format!("Bearer {API_KEY}");
    for _ in 0..calls {
        if method == "get" {
            let request = http.get(format!("{url}/v1/cards/{CARD_ID}"));
            let request =
                request.header("accept", "application/json").header("authorization", &authorization);
            let answer = request.send().await?.error_for_status()?.bytes().await?;
            std::hint::black_box(serde_json::from_slice::<CardResponse>(&answer)?);
        } else {
            let request = http.post(format!("{url}/v1/external_cards/transfers")).json(&transfer());
            let request =
                request.header("accept", "application/json").header("authorization", &authorization);
            let request = request.header("idempotency-key", Uuid::new_v4().to_string());
            let answer = request.send().await?.error_for_status()?.bytes().await?;
            std::hint::black_box(serde_json::from_slice::<CreateTransferResponse>(&answer)?);
        }
    }
    Ok(())
}

async fn client(method: &str, calls: u32, url: &str) -> Result<(), Box<dyn Error>> {
    let client =
        Client::builder().environment(Environment::custom(url)?).api_key(ApiKey::new(API_KEY)?).build()?;
    for _ in 0..calls {
        if method == "get" {
            std::hint::black_box(client.cards().get(&CARD_ID).await?.into_inner());
        } else {
            std::hint::black_box(client.external_card_transfers().create(transfer()).await?.into_inner());
        }
    }
    Ok(())
}

fn transfer() -> TransferRequest {
    TransferRequest::pull(TransferRequestPull::new(1250, EXTERNAL_CARD_ID, ACCOUNT_ID))
}

async fn serve() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(answer(stream));
    }
}

/// Every request of the measurement fits into one read.
async fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let count = stream.read(&mut buffer).await?;
        if count == 0 {
            return Ok(());
        }
        let body = if buffer.starts_with(b"GET") { CARD } else { TRANSFER };
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length:";
        stream.write_all(format!("{head} {}\r\n\r\n{body}", body.len()).as_bytes()).await?;
    }
}
