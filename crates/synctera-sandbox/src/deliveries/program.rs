//! A card programme: purchases are authorized by your gateway, held, cleared, and told of by webhooks.

use std::collections::{BTreeMap, HashMap};

use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use uuid::Uuid;

use super::endpoint::Endpoint;
use super::outbox::Outbox;
use super::purchase::{Network, Script};
use crate::change::Change;
use crate::clock::timestamp;
use crate::door::Door;
use crate::seeds;

/// What your gateway decided.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decisions {
    /// Responses with 200.
    pub approved: usize,
    /// Responses with another status.
    pub declined: usize,
    /// Requests without a response.
    pub unanswered: usize,
    /// Requests that were asked twice and answered differently.
    pub contradicted: usize,
}

/// The bank's side of a card programme. Its randomness comes from a seed.
#[derive(Debug)]
pub struct CardProgram {
    door: Door,
    outbox: Outbox,
    random: fastrand::Rng,
    holds: BTreeMap<Uuid, i64>,
    posted: BTreeMap<Uuid, i64>,
    decided: HashMap<Uuid, u16>,
    decisions: Decisions,
}

impl CardProgram {
    /// A programme of `door`'s bank. Purchases are decided by the gateway that was made last, through the API or by
    /// [`Door::open_gateway`]; their events go to whoever subscribes, and `outbox` is one that you want to drive.
    pub fn of(door: &Door, outbox: Outbox, seed: u64) -> Self {
        Self {
            door: door.clone(),
            outbox,
            random: fastrand::Rng::with_seed(seed),
            holds: BTreeMap::new(),
            posted: BTreeMap::new(),
            decided: HashMap::new(),
            decisions: Decisions::default(),
        }
    }

    /// The webhook's outbox.
    pub fn outbox(&mut self) -> &mut Outbox {
        &mut self.outbox
    }

    /// Cents held by transaction; none once a purchase is over.
    pub fn holds(&self) -> &BTreeMap<Uuid, i64> {
        &self.holds
    }

    /// Cents posted by transaction.
    pub fn posted(&self) -> &BTreeMap<Uuid, i64> {
        &self.posted
    }

    /// What your gateway decided.
    pub fn decisions(&self) -> Decisions {
        self.decisions
    }

    fn fresh_id(&mut self) -> Uuid {
        uuid::Builder::from_random_bytes(self.random.u128(..).to_be_bytes()).into_uuid()
    }

    /// Plays a purchase from the shop to its end, but for its events, which the outbox [delivers](Outbox::deliver).
    /// Returns its transaction.
    pub async fn play(
        &mut self,
        endpoint: &impl Endpoint,
        cents: i64,
        script: Script,
        network: Network,
    ) -> Uuid {
        let transaction = self.fresh_id();
        match script {
            Script::ForcePost => self.clear(transaction, cents, "CREATED"),
            Script::Advice => {
                self.hold(transaction, cents, "CREATED");
                self.clear(transaction, cents, "UPDATED");
            }
            _ if self.authorize(endpoint, transaction, cents, network).await => {
                self.hold(transaction, cents, "CREATED");
                self.follow(endpoint, transaction, cents, script).await;
            }
            _ => self.tell(transaction, cents, "DECLINED", "CREATED"),
        }
        transaction
    }

    /// What comes after an approval.
    async fn follow(&mut self, endpoint: &impl Endpoint, transaction: Uuid, cents: i64, script: Script) {
        match script {
            Script::OverClearing => self.clear(transaction, cents + cents / 5, "UPDATED"),
            Script::PartialClearing => self.clear(transaction, cents / 2, "UPDATED"),
            Script::Incremental => {
                let more = cents / 4;
                let raised = self.authorize(endpoint, transaction, more, Network::Works).await;
                let total = if raised { cents + more } else { cents };
                self.hold(transaction, total, "UPDATED");
                self.clear(transaction, total, "UPDATED");
            }
            Script::Reversal => self.release(transaction, "REVERSED"),
            Script::Expired => self.release(transaction, "EXPIRED"),
            _ => self.clear(transaction, cents, "UPDATED"),
        }
    }

    /// Asks your gateway. True when it approved and the network heard it.
    async fn authorize(
        &mut self,
        endpoint: &impl Endpoint,
        transaction: Uuid,
        cents: i64,
        network: Network,
    ) -> bool {
        let id = self.fresh_id();
        let body = authorization(id, transaction, cents, &timestamp(self.door.clock().now()));
        let first = match network {
            Network::LosesTheRequest => None,
            _ => self.ask(endpoint, id, &body).await,
        };
        match network {
            Network::AsksTwice => self.ask(endpoint, id, &body).await == Some(200),
            Network::LosesTheResponse => false,
            _ => first == Some(200),
        }
    }

    async fn ask(&mut self, endpoint: &impl Endpoint, id: Uuid, body: &Bytes) -> Option<u16> {
        let status = match self.request(body) {
            Some(request) => endpoint.post(request).await,
            None => None,
        };
        let Some(code) = status else {
            self.decisions.unanswered += 1;
            return None;
        };
        let count = if code == 200 { &mut self.decisions.approved } else { &mut self.decisions.declined };
        *count += 1;
        if self.decided.insert(id, code).is_some_and(|earlier| earlier != code) {
            self.decisions.contradicted += 1;
        }
        status
    }

    fn request(&self, body: &Bytes) -> Option<Request<Bytes>> {
        let (url, headers) = self.door.deciding_gateway()?;
        let mut request = Request::post(url).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request.body(body.clone()).ok()
    }

    fn hold(&mut self, transaction: Uuid, cents: i64, what: &str) {
        self.holds.insert(transaction, cents);
        self.tell(transaction, cents, "PENDING", what);
    }

    fn clear(&mut self, transaction: Uuid, cents: i64, what: &str) {
        self.holds.remove(&transaction);
        *self.posted.entry(transaction).or_default() += cents;
        self.tell(transaction, cents, "POSTED", what);
    }

    fn release(&mut self, transaction: Uuid, status: &str) {
        self.holds.remove(&transaction);
        self.tell(transaction, 0, status, "UPDATED");
    }

    /// Publishes the transaction as it is now. Each event is a moment later than the one before.
    fn tell(&mut self, transaction: Uuid, cents: i64, status: &str, what: &str) {
        self.door.clock().advance(std::time::Duration::from_millis(1));
        let kind = if what == "CREATED" { "TRANSACTION.CREATED" } else { "TRANSACTION.UPDATED" };
        let resource = json!({ "id": transaction, "status": status, "amount": cents, "currency": "USD" });
        self.door.publish(&Change::new(kind, resource, self.door.clock().now()));
    }
}

/// An authorization with every field that the document requires.
fn authorization(id: Uuid, transaction: Uuid, cents: i64, at: &str) -> Bytes {
    let body: Value = json!({
        "id": id,
        "transaction_id": transaction,
        "account_id": seeds::ACCOUNT_ID,
        "card_id": seeds::CARD_ID,
        "customer_id": seeds::CUSTOMER_ID,
        "amount": {
            "amount": cents, "approved_amount": 0, "currency": "USD", "currency_conversion": {},
            "total_pending_amount": cents,
        },
        "balance": { "available_balance": seeds::OPENING_BALANCE },
        "bin": { "country_code": "US", "id": seeds::CARD_PRODUCT_ID },
        "card_format": "VIRTUAL",
        "last_four": "4242",
        "merchant": {
            "city": "Springfield", "country_code": "US", "mcc": "5812", "mid": "000000000001",
            "name": "A SIMULATED DINER", "payment_facilitator_id": "", "postal_code": "12345", "state": "OR",
            "sub_merchant_id": "",
        },
        "network_fraud": {},
        "processor": "MARQETA",
        "processor_data": {},
        "settlement_date": at,
        "subnetwork": "VISANET",
        "type": "authorization",
        "user": {},
        "user_transaction_time": at,
    });
    body.to_string().into()
}
