//! Every shipped mutation, as something that a caller wants done once.

use std::str::FromStr;

use futures_util::future::BoxFuture;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use synctera::{Call, Client, Error, IdempotencyKey};
use synctera_sandbox::seeds;

/// A mutation with its content. Sending it twice with one key must do it once.
pub struct Intent {
    /// What a schedule calls it.
    pub name: &'static str,
    /// The `operationId` that it calls.
    pub operation: &'static str,
    /// Whether it moves money when it is accepted.
    pub moves_money: bool,
    /// Whether the service accepts it.
    pub acceptable: bool,
    send: fn(&Client, Option<IdempotencyKey>) -> Sending,
}

/// A call under way; only what became of it matters here.
pub type Sending = BoxFuture<'static, Result<(), Error>>;

impl Intent {
    /// Makes the call, with the caller's key if it has one.
    pub fn send(&self, client: &Client, key: Option<IdempotencyKey>) -> Sending {
        (self.send)(client, key)
    }

    const fn new(operation: &'static str, send: fn(&Client, Option<IdempotencyKey>) -> Sending) -> Self {
        Self { name: operation, operation, moves_money: false, acceptable: true, send }
    }

    const fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    const fn money(mut self) -> Self {
        self.moves_money = true;
        self
    }

    const fn refused(mut self) -> Self {
        self.acceptable = false;
        self
    }
}

/// The intents that schedules are made of; at least one per mutation of the document.
pub fn intents() -> &'static [Intent] {
    INTENTS
}

const INTENTS: &[Intent] = &[
    Intent::new("createExternalCardTransfer", |client, key| {
        go(
            client.call(|api| api.create_external_card_transfer(&body(transfer("PULL", seeds::ACCOUNT_ID)))),
            key,
        )
    })
    .named("pull")
    .money(),
    Intent::new("createExternalCardTransfer", |client, key| {
        go(
            client.call(|api| api.create_external_card_transfer(&body(transfer("PUSH", seeds::ACCOUNT_ID)))),
            key,
        )
    })
    .named("push")
    .money(),
    Intent::new("createExternalCardTransfer", |client, key| {
        let from_empty = transfer("PUSH", seeds::EMPTY_ACCOUNT_ID);
        go(client.call(|api| api.create_external_card_transfer(&body(from_empty))), key)
    })
    .named("push_without_funds")
    .money()
    .refused(),
    Intent::new("createExternalCardTransferReversal", |client, key| {
        let reversal = json!({ "amount": 100, "currency": "USD" });
        let transfer = id(seeds::TRANSFER_ID);
        go(client.call(|api| api.create_external_card_transfer_reversal(&transfer, &body(reversal))), key)
    })
    .money(),
    Intent::new("issueCardV0", |client, key| {
        let mut card = card();
        card["type"] = "DEBIT".into();
        go(client.call(|api| api.issue_card_v0(&body(card))), key)
    }),
    Intent::new("issueCard", |client, key| {
        let request = json!({ "type": "DEBIT", "card_details": card() });
        go(client.call(|api| api.issue_card(&body(request))), key)
    }),
    Intent::new("updateCard", |client, key| {
        let edit = json!({ "card_status": "SUSPENDED", "memo": "explored" });
        go(client.call(|api| api.update_card(&id(seeds::CARD_ID), &body(edit))), key)
    }),
    Intent::new("activateCard", |client, key| {
        let activation =
            json!({ "customer_id": seeds::CUSTOMER_ID, "activation_code": seeds::ACTIVATION_CODE });
        go(client.call(|api| api.activate_card(&body(activation))), key)
    }),
    Intent::new("createCardImage", |client, key| {
        let image =
            json!({ "customer_id": seeds::CUSTOMER_ID, "card_product_id": seeds::PHYSICAL_CARD_PRODUCT_ID });
        go(client.call(|api| api.create_card_image(&body(image))), key)
    }),
    Intent::new("uploadCardImageData", |client, key| {
        const JPEG: &[u8] = &[0xFF, 0xD8, 0xFF, 0xE0, 0, 16];
        go(client.call(|api| api.upload_card_image_data(&id(seeds::CARD_IMAGE_ID), JPEG)), key)
    }),
    Intent::new("updateCardImageDetails", |client, key| {
        let verdict = json!({ "status": "APPROVED" });
        go(client.call(|api| api.update_card_image_details(&id(seeds::CARD_IMAGE_ID), &body(verdict))), key)
    })
    .refused(),
    Intent::new("createGateway", |client, key| {
        let gateway = json!({
            "url": "https://gateway.example/", "card_products": [seeds::CARD_PRODUCT_ID], "is_active": true,
        });
        go(client.call(|api| api.create_gateway(&body(gateway))), key)
    }),
    Intent::new("updateGateway", |client, key| {
        let edit = json!({ "is_active": false });
        go(client.call(|api| api.update_gateway(&id(seeds::GATEWAY_ID), &body(edit))), key)
    }),
    Intent::new("createExternalCardFromToken", |client, key| {
        let card = json!({ "customer_id": seeds::CUSTOMER_ID, "name": "Ada Example", "token": "explored" });
        go(client.call(|api| api.create_external_card_from_token(&body(card))), key)
    }),
    Intent::new("updateExternalCard", |client, key| {
        let edit = json!({ "status": "ACTIVE" });
        let card = id(seeds::SUSPENDED_EXTERNAL_CARD_ID);
        go(client.call(|api| api.update_external_card(&card, &body(edit))), key)
    }),
    Intent::new("deleteExternalCard", |client, key| {
        go(client.call(|api| api.delete_external_card(&id(seeds::DECLINING_EXTERNAL_CARD_ID))), key)
    }),
    Intent::new("createWebhook", |client, key| {
        go(client.call(|api| api.create_webhook(&body(webhook()))), key)
    }),
    Intent::new("updateWebhook", |client, key| {
        go(client.call(|api| api.update_webhook(&id(seeds::WEBHOOK_ID), &body(webhook()))), key)
    }),
    Intent::new("deleteWebhook", |client, key| {
        go(client.call(|api| api.delete_webhook(&id(seeds::WEBHOOK_ID))), key)
    }),
];

fn go<T: Send + 'static>(call: Call<T>, key: Option<IdempotencyKey>) -> Sending {
    finish(match key {
        Some(key) => call.idempotency_key(key),
        None => call,
    })
}

/// Makes a call and forgets its value.
pub(crate) fn finish<T: Send + 'static>(call: Call<T>) -> Sending {
    Box::pin(async move { call.await.map(drop) })
}

/// A generated request type from its JSON form: the explorer is about delivery, not about constructors.
fn body<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("the explorer's bodies are valid")
}

/// A generated identifier type from its text form.
pub(crate) fn id<T: FromStr>(id: impl ToString) -> T {
    let parsed = T::from_str(&id.to_string()).ok();
    parsed.expect("the explorer's identifiers are valid")
}

fn transfer(kind: &str, account: uuid::Uuid) -> Value {
    json!({
        "type": kind, "amount": 100, "originating_account_id": account,
        "external_card_id": seeds::EXTERNAL_CARD_ID,
    })
}

fn card() -> Value {
    json!({
        "account_id": seeds::ACCOUNT_ID, "customer_id": seeds::CUSTOMER_ID,
        "card_product_id": seeds::CARD_PRODUCT_ID, "form": "VIRTUAL",
    })
}

fn webhook() -> Value {
    json!({ "url": "https://hooks.example/", "enabled_events": ["CARD.*"], "is_enabled": true })
}
