//! One call per shipped operation that reads.

use chrono::DateTime;
use synctera::{Client, Error};
use synctera_raw::types;
use synctera_sandbox::seeds;

use crate::explore::{Sending, finish, id};

/// A call that changes nothing.
pub struct Read {
    /// The `operationId` that it calls.
    pub operation: &'static str,
    send: fn(&Client) -> Sending,
}

impl Read {
    const fn new(operation: &'static str, send: fn(&Client) -> Sending) -> Self {
        Self { operation, send }
    }

    /// Makes the call.
    pub fn send(&self, client: &Client) -> impl Future<Output = Result<(), Error>> + use<> {
        (self.send)(client)
    }
}

/// One call per reading operation, with parameters of every kind: lists, dates, times, enums, numbers.
pub fn reads() -> &'static [Read] {
    READS
}

const READS: &[Read] = &[
    Read::new("listCards", |client| finish(client.call(|api| api.list_cards(&cards())))),
    Read::new("getCard", |client| finish(client.call(|api| api.get_card(&id(seeds::CARD_ID))))),
    Read::new("listCardProducts", |client| {
        let mut params = types::ListCardProductsParams::default();
        params.sort_by = Some(vec!["name:asc".into(), "form:desc".into()]);
        finish(client.call(|api| api.list_card_products(&params)))
    }),
    Read::new("listCardImageDetails", |client| {
        let params = types::ListCardImageDetailsParams::new(id(seeds::CUSTOMER_ID));
        finish(client.call(|api| api.list_card_image_details(&params)))
    }),
    Read::new("getCardImageDetails", |client| {
        finish(client.call(|api| api.get_card_image_details(&id(seeds::CARD_IMAGE_ID))))
    }),
    Read::new("getCardImageData", |client| {
        finish(client.call(|api| api.get_card_image_data(&id(seeds::CARD_IMAGE_ID))))
    }),
    Read::new("listGateways", |client| finish(client.call(|api| api.list_gateways(&Default::default())))),
    Read::new("getGateway", |client| finish(client.call(|api| api.get_gateway(&id(seeds::GATEWAY_ID))))),
    Read::new("listExternalCards", |client| {
        let mut params = types::ListExternalCardsParams::default();
        params.customer_id = Some(id(seeds::CUSTOMER_ID));
        params.status = Some(types::ExternalCardStatus::Active);
        finish(client.call(|api| api.list_external_cards(&params)))
    }),
    Read::new("getExternalCard", |client| {
        finish(client.call(|api| api.get_external_card(&id(seeds::EXTERNAL_CARD_ID))))
    }),
    Read::new("listExternalCardTransfers", |client| {
        finish(client.call(|api| api.list_external_card_transfers(&transfers())))
    }),
    Read::new("getExternalCardTransfer", |client| {
        finish(client.call(|api| api.get_external_card_transfer(&id(seeds::TRANSFER_ID))))
    }),
    Read::new("listWebhooks", |client| {
        let mut params = types::ListWebhooksParams::default();
        params.is_enabled_only = Some(true);
        finish(client.call(|api| api.list_webhooks(&params)))
    }),
    Read::new("getWebhook", |client| finish(client.call(|api| api.get_webhook(&id(seeds::WEBHOOK_ID))))),
];

fn cards() -> types::ListCardsParams {
    let mut params = types::ListCardsParams::default();
    params.account_id = Some(vec![id(seeds::ACCOUNT_ID), id(seeds::EMPTY_ACCOUNT_ID)]);
    params.card_status = Some(types::CardStatus::Active);
    params.expires_before = chrono::NaiveDate::from_ymd_opt(2031, 12, 31).map(Into::into);
    params.last_four = Some("1111".into());
    params.limit = Some(25);
    params.sort_by = Some(vec!["last_four:asc".into()]);
    params
}

fn transfers() -> types::ListExternalCardTransfersParams {
    let mut params = types::ListExternalCardTransfersParams::default();
    params.account_id = Some(vec![id(seeds::ACCOUNT_ID), id(seeds::EMPTY_ACCOUNT_ID)]);
    params.amount = Some(vec![100, 200]);
    params.status = Some(vec![types::TransferStatus::Succeeded, types::TransferStatus::Pending]);
    params.from_creation_time =
        DateTime::parse_from_rfc3339("2026-01-01T00:00:00+01:00").ok().map(Into::into);
    params
}
