//! The real client, in time that passes faster.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;
use serde_json::json;
use synctera::raw::{self, reqwest};
use synctera::transport::ReqwestTransport;
use synctera::{ApiKey, Call, Client, ClientBuilder, Clock, Environment, Error, Outcome, Response, Sleep};

use tokio_rustls::TlsAcceptor;

use super::bank::Bank;
use super::cases::{Protocol, Row};
use super::responses::{ACCOUNT, AMOUNT, CARD};
use super::verdict::Said;
use crate::transport::Authority;

/// What is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Caller {
    /// Moves money.
    Pull,
    /// Moves money the other way.
    Push,
    /// Moves none, and carries a key.
    Webhook,
    /// Changes nothing.
    Read,
    /// A PULL of another amount, that went well before the call that counts.
    Warm,
}

impl Caller {
    pub(crate) fn moves_money(self) -> bool {
        !matches!(self, Caller::Webhook | Caller::Read)
    }

    pub(crate) fn reads(self) -> bool {
        self == Caller::Read
    }
}

/// How the client reaches the server: as it is, or broken on purpose.
pub(crate) trait Way {
    fn through(&self, builder: ClientBuilder, wire: ReqwestTransport) -> ClientBuilder;
}

pub(crate) struct Honest;

impl Way for Honest {
    fn through(&self, builder: ClientBuilder, wire: ReqwestTransport) -> ClientBuilder {
        builder.transport(wire)
    }
}

/// One pool of connections, shared by all rows.
#[derive(Clone)]
pub(crate) struct Connections {
    wire: ReqwestTransport,
    /// The end of the server for HTTP/2, which is spoken over TLS only.
    pub(crate) tls: TlsAcceptor,
}

impl Connections {
    pub(crate) fn new() -> Self {
        let authority = Authority::new();
        let tls = TlsAcceptor::from(Arc::new(authority.server("127.0.0.1", 2999)));
        let builder = reqwest::Client::builder().no_proxy().tls_certs_only([authority.certificate]);
        Self { wire: raw::transport(builder).unwrap(), tls }
    }

    /// Makes the row's call and says what it was told.
    pub(crate) async fn call(&self, row: &Row, bank: &Bank, way: &(impl Way + ?Sized)) -> (Said, String) {
        let scheme = match row.protocol {
            Protocol::Http1 => "http",
            Protocol::Http2 => "https",
        };
        let time = Fast(Instant::now());
        // Only rows that end by time may run out of it, however busy the machine is.
        let patience = if row.ends_by_time() { 1 } else { 10 };
        let builder = way.through(Client::builder(), self.wire.clone());
        let client = builder
            .environment(Environment::custom(&format!("{scheme}://{}", bank.address)).unwrap())
            .api_key(ApiKey::new("marked-api-key").unwrap())
            .attempt_timeout(Duration::from_secs(45) * patience)
            .deadline(Duration::from_secs(55) * patience)
            .max_answer_size(4 * 1024 * 1024)
            .clock(time)
            .sleep(time)
            .build()
            .unwrap();
        if row.stray.is_some() {
            let warm = send(&client, Caller::Warm).await;
            assert!(warm.is_ok(), "the warming call: {warm:?}");
        }
        match send(&client, row.caller).await {
            Ok(()) => (Said::Ok, String::new()),
            Err(error) => (said(&error), error.to_string()),
        }
    }
}

fn said(error: &Error) -> Said {
    match error.outcome() {
        Outcome::NotSent => Said::NotSent,
        Outcome::Rejected => Said::Rejected,
        Outcome::Done => Said::Done,
        _ => Said::Unknown,
    }
}

async fn send(client: &Client, caller: Caller) -> Result<(), Error> {
    let transfer = |kind, amount| {
        json!({
            "type": kind, "amount": amount, "originating_account_id": ACCOUNT, "external_card_id": CARD,
        })
    };
    let webhook =
        json!({ "url": "https://hooks.example/", "enabled_events": ["CARD.*"], "is_enabled": true });
    let id = "3b000000-0000-4000-8000-000000000001".parse().unwrap();
    match caller {
        Caller::Pull => finish(create(client, transfer("PULL", AMOUNT))).await,
        Caller::Push => finish(create(client, transfer("PUSH", AMOUNT))).await,
        Caller::Warm => finish(create(client, transfer("PULL", AMOUNT + 1))).await,
        Caller::Webhook => {
            let webhook = serde_json::from_value(webhook).unwrap();
            finish(client.call(|api| api.create_webhook(&webhook))).await
        }
        Caller::Read => finish(client.call(|api| api.get_webhook(&id))).await,
    }
}

fn create(client: &Client, body: serde_json::Value) -> Call<synctera::types::CreateTransferResponse> {
    let body = serde_json::from_value(body).unwrap();
    client.call(|api| api.create_external_card_transfer(&body))
}

async fn finish<T: Send + 'static>(call: Call<T>) -> Result<(), Error> {
    call.await.map(|_: Response<T>| ())
}

/// Forty times as fast as the world.
#[derive(Debug, Clone, Copy)]
struct Fast(Instant);

const FASTER: u32 = 40;

impl Clock for Fast {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        self.0.elapsed() * FASTER
    }
}

impl Sleep for Fast {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration / FASTER))
    }
}
