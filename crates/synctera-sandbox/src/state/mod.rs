//! The simulated state: one table per kind of resource, and the operations on it.

mod accounts;
mod cards;
mod edit;
mod effects;
mod events;
mod external_cards;
mod filters;
mod gateways;
mod images;
mod pages;
mod products;
mod remembered;
mod secrets;
mod seeding;
mod table;
mod transfers;
mod webhooks;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use uuid::Uuid;

use crate::call::{Call, Reply};
use crate::refusal::Refusal;
pub(crate) use accounts::Account;
pub(crate) use events::Outgoing;
use images::Image;
use remembered::Remembered;
pub(crate) use remembered::serve;
pub(crate) use secrets::Secrets;
use table::Table;
use transfers::Transfer;
use webhooks::Webhook;

/// Everything that requests can see and change.
///
/// Cards, gateways, external cards and webhooks are kept as the documents that the API shows; where the simulation
/// has to reason (balances, transfers, uploads) it keeps a struct.
#[derive(Clone)]
pub(crate) struct State {
    customers: HashSet<Uuid>,
    businesses: HashSet<Uuid>,
    pub(crate) accounts: Table<Account>,
    products: Table<Value>,
    cards: Table<Value>,
    images: Table<Image>,
    gateways: Table<Value>,
    external_cards: Table<Value>,
    transfers: Table<Transfer>,
    webhooks: Table<Webhook>,
    pub(crate) secrets: Secrets,
    /// By webhook.
    events: HashMap<Uuid, Table<events::Event>>,
    outgoing: HashMap<Uuid, Vec<Outgoing>>,
    /// What events of a resource told last, by its id.
    told: HashMap<String, Value>,
    remembered: Remembered,
    /// How long a list of transfers does not show what was made.
    pub(crate) list_lag: TimeDelta,
    ids: fastrand::Rng,
    /// Apart, so that what is subscribed changes no other id.
    event_ids: fastrand::Rng,
}

impl State {
    /// A fresh id; the same run makes the same ids.
    fn fresh_id(&mut self) -> Uuid {
        uuid::Builder::from_random_bytes(self.ids.u128(..).to_be_bytes()).into_uuid()
    }

    fn require_customer(&self, id: Option<Uuid>) -> Result<(), Refusal> {
        match id.filter(|id| !self.customers.contains(id)) {
            Some(_) => Err(Refusal::new(crate::codes::CUSTOMER_NOT_FOUND, "The customer does not exist")),
            None => Ok(()),
        }
    }

    fn require_business(&self, id: Option<Uuid>) -> Result<(), Refusal> {
        match id.filter(|id| !self.businesses.contains(id)) {
            Some(_) => Err(Refusal::new(crate::codes::BUSINESS_NOT_FOUND, "The business does not exist")),
            None => Ok(()),
        }
    }

    /// The state of a new simulation.
    pub(crate) fn seeded(now: DateTime<Utc>) -> Self {
        seeding::state(now)
    }

    /// Adds cards for tests of long lists; they look like [`crate::seeds::CARD_ID`].
    pub(crate) fn add_cards(&mut self, count: usize, now: DateTime<Utc>) {
        for _ in 0..count {
            let id = self.fresh_id();
            self.cards.insert(id, seeding::virtual_card(id, now));
        }
    }
}

/// Does what one operation says.
pub(crate) type Handler = fn(&mut State, &Call) -> Result<Reply, Refusal>;

/// The handler of an operation; none where the simulation does not know it.
pub(crate) fn handler(operation_id: &str) -> Option<Handler> {
    Some(match operation_id {
        "issueCardV0" => cards::issue_v0,
        "issueCard" => cards::issue,
        "getCard" => cards::get,
        "listCards" => cards::list,
        "updateCard" => cards::update,
        "activateCard" => cards::activate,
        "listCardProducts" => products::list,
        "createCardImage" => images::create,
        "getCardImageDetails" => images::get,
        "listCardImageDetails" => images::list,
        "updateCardImageDetails" => images::update,
        "uploadCardImageData" => images::upload,
        "getCardImageData" => images::download,
        "createGateway" => gateways::create,
        "getGateway" => gateways::get,
        "listGateways" => gateways::list,
        "updateGateway" => gateways::update,
        "createExternalCardFromToken" => external_cards::create,
        "getExternalCard" => external_cards::get,
        "listExternalCards" => external_cards::list,
        "updateExternalCard" => external_cards::update,
        "deleteExternalCard" => external_cards::delete,
        "createExternalCardTransfer" => transfers::create,
        "getExternalCardTransfer" => transfers::get,
        "listExternalCardTransfers" => transfers::list,
        "createExternalCardTransferReversal" => transfers::reverse,
        "createWebhook" | "createWebhookV0" => webhooks::create,
        "getWebhook" | "getWebhookV0" => webhooks::get,
        "listWebhooks" | "listWebhooksV0" => webhooks::list,
        "updateWebhook" | "updateWebhookV0" => webhooks::update,
        "deleteWebhook" | "deleteWebhookV0" => webhooks::delete,
        "listEvents" | "listEventsV0" => events::list,
        "getEvent" | "getEventV0" => events::get,
        "resendEvent" | "resendEventV0" => events::resend,
        "triggerEvent" | "triggerEventV0" => events::trigger,
        "createSecretV0" => secrets::create,
        "replaceSecretV0" => secrets::replace,
        "revokeSecretV0" => secrets::revoke,
        _ => return None,
    })
}
