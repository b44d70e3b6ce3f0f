//! What comes in, from end to end: subscribed, signed and listed through the API of a simulated bank.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::Request;
use serde_json::json;
use synctera::types::{ReplaceSecretV0Request, RevokeSecretV0Params, WebhookId};
use synctera::webhook::inbox::MemoryStore;
use synctera::webhook::{Clock, Delivered, Receiver, Router, Verifier};
use synctera::{ApiKey, Client, Environment, Secret};
use synctera_sandbox::Sandbox;
use synctera_sandbox::deliveries::{Change, Outbox};

const URL: &str = "http://fintech.example/events";

#[derive(Debug, Clone)]
struct BankTime(synctera_sandbox::Clock);

impl Clock for BankTime {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}

struct Fintech {
    sandbox: Sandbox,
    client: Client,
    webhook: WebhookId,
    router: Router,
    /// How often each event was handled.
    handled: Arc<Mutex<BTreeMap<String, usize>>>,
}

impl Fintech {
    async fn new() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let environment = Environment::custom(&sandbox.url()).unwrap();
        let api_key = ApiKey::new(sandbox.api_key()).unwrap();
        let client = Client::builder().environment(environment).api_key(api_key).build().unwrap();
        let handled = Arc::<Mutex<BTreeMap<String, usize>>>::default();
        let counting = handled.clone();
        let count = move |it: Delivered| {
            *counting.lock().unwrap().entry(it.event().id().to_owned()).or_default() += 1;
            async { Ok(()) }
        };
        let router =
            Router::builder(|_| async { Err("no other".into()) }).on_type("CARD.*", count).build().unwrap();
        let webhook = client.webhooks().subscribe(URL, &router).await.unwrap().webhook().id.clone().unwrap();
        Self { sandbox, client, webhook, router, handled }
    }

    fn receiver(&self, verifier: Verifier) -> Receiver {
        let clock = BankTime(self.sandbox.clock().clone());
        let receiver =
            Receiver::new(verifier.clock(clock.clone()), MemoryStore::default(), self.router.clone());
        receiver.clock(clock)
    }

    fn outbox(&self) -> Outbox {
        Outbox::of(self.sandbox.door(), self.webhook.uuid().unwrap(), 11)
    }

    /// So many cards change, in moments of their own.
    fn happen(&self, events: usize) {
        for number in 0..events {
            self.sandbox.clock().advance(Duration::from_secs(60));
            let card = json!({ "id": uuid::Uuid::from_u128(number as u128) });
            self.sandbox.publish(&Change::new("CARD.UPDATED", card, self.sandbox.clock().now()));
        }
    }
}

async fn post(receiver: Receiver, request: Request<Bytes>) -> Option<u16> {
    let (head, body) = request.into_parts();
    let status = receiver.receive(&head.headers, body).await.status.as_u16();
    receiver.idle().await;
    Some(status)
}

#[tokio::test]
async fn a_secret_made_and_replaced_through_the_api_verifies_while_it_rolls() {
    let fintech = Fintech::new().await;
    let webhooks = fintech.client.webhooks();
    let old = webhooks.create_secret().await.unwrap().into_inner().secret.unwrap();
    assert_eq!(old.len(), 64);
    assert_eq!(webhooks.create_secret().await.unwrap_err().status().unwrap().as_u16(), 409);
    let verifier = |text: &str| Verifier::new(Secret::new(text).unwrap());
    let (mut outbox, with_old) = (fintech.outbox(), fintech.receiver(verifier(&old)));
    let mut deliver = async |receiver: &Receiver| {
        fintech.happen(1);
        let before = outbox.report().acknowledged;
        let receiver = receiver.clone();
        outbox.deliver(&move |request| post(receiver.clone(), request)).await;
        outbox.report().acknowledged > before
    };
    assert!(deliver(&with_old).await);
    let mut rolling = ReplaceSecretV0Request::new();
    rolling.is_rolling_secret = Some(true);
    let new = webhooks.replace_secret(rolling).await.unwrap().into_inner().secret.unwrap();
    let with_new = fintech.receiver(verifier(&new));
    assert!(deliver(&with_old).await && deliver(&with_new).await);
    let mut old_only = RevokeSecretV0Params::new();
    old_only.old_secret_only = Some(true);
    webhooks.revoke_secret(old_only).await.unwrap();
    assert!(!deliver(&with_old).await && deliver(&with_new).await);
}

#[tokio::test]
async fn a_back_fill_through_the_client_finds_what_an_outage_of_three_days_lost() {
    let fintech = Fintech::new().await;
    fintech.sandbox.set_webhook_secret("s");
    let receiver = fintech.receiver(Verifier::new(Secret::new("s").unwrap()));
    let (mut outbox, endpoint) = (fintech.outbox(), receiver.clone());
    let endpoint = move |request| post(endpoint.clone(), request);
    let before = fintech.sandbox.clock().now();
    fintech.happen(30);
    outbox.deliver_all(&endpoint).await;
    let outage = fintech.sandbox.clock().now();
    outbox.outage(Duration::from_secs(3 * 24 * 3600));
    fintech.happen(230);
    outbox.deliver_all(&endpoint).await;
    assert_eq!(outbox.report().given_up, 230, "the outage outlasts the repetitions");
    let archive = fintech.client.webhooks().archive(&fintech.webhook);
    let found = receiver.backfill(&archive, outage).await.unwrap();
    assert_eq!((found.listed, found.done, found.failed), (230, 230, 0), "three pages, nothing older");
    let again = receiver.backfill(&archive, before).await.unwrap();
    assert_eq!((again.listed, again.known, again.done), (260, 260, 0));
    let handled = fintech.handled.lock().unwrap();
    assert_eq!((handled.len(), handled.values().all(|times| *times == 1)), (260, true));
}
