//! A response counts only for the request that it belongs to: on raw sockets, with strays in between.

use std::time::Duration;

use serde_json::{Value, json};
use synctera::retry::{Backoff, Event};
use synctera::types::{AccountId, ExternalCardId, TransferId, TransferRequestPush, TransferReversalRequest};
use synctera::{ApiKey, Client, Environment, Outcome};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const CARD: &str = "ec000000-0000-4000-8000-000000000001";
const ACCOUNT: &str = "a0000000-0000-4000-8000-000000000001";
const OTHER: &str = "0e000000-0000-4000-8000-000000000009";

/// The response to a transfer of this amount.
fn transfer(amount: i64) -> Value {
    json!({
        "type": "PUSH", "id": "t", "amount": amount, "currency": "USD", "status": "SUCCEEDED", "tenant": "t",
        "account_id": ACCOUNT, "external_card_id": CARD, "customer_id": OTHER,
        "creation_time": "2026-01-02T03:04:05Z", "last_updated_time": "2026-01-02T03:04:05Z",
        "merchant": { "name": "m", "address": {
            "address_line_1": "a", "city": "c", "country_code": "US", "postal_code": "1", "state": "s" } },
    })
}

fn response(body: &Value) -> String {
    let body = body.to_string();
    let head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: ";
    format!("{head}{}\r\n\r\n{body}", body.len())
}

/// Reads one request and returns its amount; `None` when the connection ended.
async fn amount(stream: &mut TcpStream) -> Option<i64> {
    let mut request = Vec::new();
    loop {
        if let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n")
            && let Ok(body) = serde_json::from_slice::<Value>(&request[end + 4..])
        {
            return body["amount"].as_i64();
        }
        if stream.read_buf(&mut request).await.ok()? == 0 {
            return None;
        }
    }
}

/// Serves every connection with what `answer` makes of the amount and of the number of the request on it.
async fn serve(answer: fn(i64, usize) -> Value, stray: Option<fn() -> Value>) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut number = 0;
                while let Some(amount) = amount(&mut stream).await {
                    stream.write_all(response(&answer(amount, number)).as_bytes()).await.ok();
                    number += 1;
                    if let Some(stray) = stray {
                        tokio::time::sleep(Duration::from_micros(500)).await;
                        stream.write_all(response(&stray()).as_bytes()).await.ok();
                    }
                }
            });
        }
    });
    client(&url)
}

fn client(url: &str) -> Client {
    let environment = Environment::custom(url).unwrap();
    let api_key = ApiKey::new("key").unwrap();
    Client::builder().environment(environment).api_key(api_key).backoff(Backoff::none()).build().unwrap()
}

fn push(amount: i64) -> TransferRequestPush {
    TransferRequestPush::new(amount, ExternalCardId::parse(CARD).unwrap(), AccountId::parse(ACCOUNT).unwrap())
}

#[tokio::test]
async fn a_stray_response_is_never_taken_for_the_next_payments_own() {
    let client = serve(|amount, _| transfer(amount), Some(|| transfer(7))).await;
    let (mut own, mut unknown) = (0, 0);
    for amount in 1_000..1_200 {
        match client.external_card_transfers().create(push(amount)).await {
            Ok(transfer) => {
                assert_eq!(transfer.amount(), Some(amount));
                own += 1;
            }
            Err(error) => {
                assert!(error.is_unknown(), "{error}");
                unknown += 1;
            }
        }
        // Now before, now while, now after the stray arrives.
        tokio::time::sleep(Duration::from_micros((amount as u64 * 37) % 900)).await;
    }
    assert!(own > 0, "{own} own, {unknown} unknown");
}

#[tokio::test]
async fn a_response_to_another_payment_leaves_this_one_unknown_and_its_key_in_the_error() {
    let foreign: [fn(i64, usize) -> Value; 5] = [
        |amount, _| transfer(amount + 1),
        |amount, _| with(transfer(amount), "type", "PULL"),
        |amount, _| with(transfer(amount), "type", "INSTANT_PUSH"),
        |amount, _| with(transfer(amount), "external_card_id", OTHER),
        |amount, _| with(transfer(amount), "account_id", OTHER),
    ];
    for answer in foreign {
        let client = serve(answer, None).await;
        let error = client.external_card_transfers().create(push(1_000)).await.unwrap_err();
        assert!(error.is_unknown(), "{error}");
        assert_eq!((error.event(), error.attempts().len()), (Event::ForeignResponse, 2));
        assert!(error.idempotency_key().is_some());
    }
}

/// A response that no client can read, as a required object in it is none.
fn unreadable(transfer: Value) -> Value {
    with(transfer, "merchant", "m")
}

#[tokio::test]
async fn a_response_that_cannot_be_read_is_done_only_where_it_is_of_this_payment() {
    let own: [fn(i64, usize) -> Value; 5] = [
        |amount, _| unreadable(transfer(amount)),
        |amount, _| with(unreadable(transfer(amount)), "amount", &amount.to_string()),
        |amount, _| with(unreadable(transfer(amount)), "amount", "a lot"),
        |amount, _| with(unreadable(transfer(amount)), "external_card_id", &CARD.to_uppercase()),
        |amount, _| {
            json!({ "id": "t", "merchant": 1, "type": [], "amount": {}, "account_id": null,
            "external_card_id": transfer(amount)["external_card_id"] })
        },
    ];
    for (number, answer) in own.into_iter().enumerate() {
        let client = serve(answer, None).await;
        let error = client.external_card_transfers().create(push(1_000)).await.unwrap_err();
        assert_eq!(error.event(), Event::Unreadable, "{number}: {error}");
        assert_eq!(error.outcome(), Outcome::Done, "{number}: {error}");
    }
    let foreign: [fn(i64, usize) -> Value; 5] = [
        |amount, _| unreadable(transfer(amount + 1)),
        |amount, _| with(unreadable(transfer(amount)), "amount", "7"),
        |amount, _| with(unreadable(transfer(amount)), "type", "PULL"),
        |amount, _| with(unreadable(transfer(amount)), "external_card_id", OTHER),
        |amount, _| with(unreadable(transfer(amount)), "account_id", OTHER),
    ];
    for (number, answer) in foreign.into_iter().enumerate() {
        let client = serve(answer, None).await;
        let error = client.external_card_transfers().create(push(1_000)).await.unwrap_err();
        assert_eq!((error.event(), error.attempts().len()), (Event::ForeignResponse, 2), "{number}: {error}");
        assert_eq!(error.outcome(), Outcome::Unknown, "{number}: {error}");
    }
}

#[tokio::test]
async fn a_response_that_breaks_off_is_done_only_where_it_is_of_this_payment() {
    let cut = |amount: i64| {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let text = response(&transfer(amount));
        std::thread::spawn(move || {
            for mut stream in listener.incoming().take(2).flatten() {
                let mut request = [0; 4096];
                std::io::Read::read(&mut stream, &mut request).ok();
                std::io::Write::write_all(&mut stream, &text.as_bytes()[..text.len() - 9]).ok();
            }
        });
        client(&url)
    };
    for (amount, event) in [(1_000, Event::Unreadable), (1_001, Event::ForeignResponse)] {
        let error = cut(amount).external_card_transfers().create(push(1_000)).await.unwrap_err();
        assert_eq!(error.event(), event, "{error}");
    }
}

#[tokio::test]
async fn what_the_second_look_brings_counts() {
    let client = serve(|amount, number| transfer(if number == 0 { 7 } else { amount }), None).await;
    let transfer = client.external_card_transfers().create(push(1_000)).await.unwrap();
    assert_eq!((transfer.amount(), transfer.attempts().len()), (Some(1_000), 2));
}

#[tokio::test]
async fn an_identifier_in_another_spelling_is_the_same_payment() {
    let shouted = |amount, _| with(transfer(amount), "external_card_id", &CARD.to_uppercase());
    let client = serve(shouted, None).await;
    client.external_card_transfers().create(push(1_000)).await.unwrap();
}

#[tokio::test]
async fn a_reversal_is_a_transfer_of_a_reversed_kind() {
    let id = TransferId::parse(OTHER).unwrap();
    let reversed = |amount, _| with(transfer(amount), "type", "PULL_REVERSAL");
    let reverse = || TransferReversalRequest::new(500, "USD");
    let client = serve(reversed, None).await;
    client.external_card_transfers().reverse(&id, reverse()).await.unwrap();
    let client = serve(|amount, _| transfer(amount), None).await;
    let error = client.external_card_transfers().reverse(&id, reverse()).await.unwrap_err();
    assert_eq!((error.is_unknown(), error.event()), (true, Event::ForeignResponse));
}

fn with(mut transfer: Value, field: &str, value: &str) -> Value {
    transfer[field] = value.into();
    transfer
}
