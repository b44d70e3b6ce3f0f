//! What each handle puts on the wire, and that every shipped operation has a handle with a runnable example.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::future::IntoFuture;
use std::str::FromStr;
use std::sync::{Arc, Mutex};

use futures_util::future::{BoxFuture, FutureExt};
use synctera::raw::operations;
use synctera::transport::{Body, Transport, TransportError, TransportErrorKind};
use synctera::types::*;
use synctera::{ApiKey, Client, Environment, Error, IdempotencyKey, JpegUpload, KeySource, Response};
use synctera_codegen::method_name;
use uuid::{Uuid, uuid};

use crate::whole_api::{sources, written_by_hand};

const ID: Uuid = uuid!("00000000-0000-4000-8000-000000000001");
const OTHER: Uuid = uuid!("00000000-0000-4000-8000-000000000002");

/// Writes down the one request that it gets, and answers nothing.
#[derive(Debug, Clone, Default)]
struct Tap(Arc<Mutex<Sent>>);

/// A request as it left.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Sent {
    /// All of it, for a reader: without the credentials, and with a body of ASCII.
    text: String,
    pub(crate) body: Vec<u8>,
}

impl Transport for Tap {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let tap = self.clone();
        async move {
            let (parts, body) = request.into_parts();
            let mut lines = format!("{} {}\n", parts.method, parts.uri);
            let headers: BTreeMap<_, _> =
                parts.headers.iter().map(|(name, value)| (name.as_str(), value)).collect();
            for (name, value) in headers {
                let value = if name == "authorization" { "(redacted)" } else { value.to_str().unwrap() };
                lines += &format!("{name}: {value}\n");
            }
            let body = body.collect(1_000_000).await.unwrap();
            lines += &format!("\n{}\n", body.escape_ascii().to_string().replace("\\\"", "\""));
            *tap.0.lock().unwrap() = Sent { text: lines, body: body.to_vec() };
            Err(TransportError::new(TransportErrorKind::InvalidRequest, "tapped"))
        }
        .boxed()
    }
}

type Sending = BoxFuture<'static, Option<Error>>;

fn sending<T: 'static>(
    call: impl IntoFuture<Output = Result<Response<T>, Error>, IntoFuture: Send + 'static>,
) -> Sending {
    let future = call.into_future();
    async move { future.await.err() }.boxed()
}

/// An identifier of the kind that is wanted.
fn id<T: FromStr<Err: Debug>>(uuid: Uuid) -> T {
    uuid.to_string().parse().unwrap()
}

/// One call of every handle.
fn every_call(client: &Client) -> Vec<Sending> {
    let (cards, images, gateways) = (client.cards(), client.card_images(), client.gateways());
    let (external, transfers, webhooks) =
        (client.external_cards(), client.external_card_transfers(), client.webhooks());
    let virtual_debit = VirtualDebitCardIssuanceRequest::new(id(ID), id(OTHER));
    let debit = DebitCard::new(DebitCardRequestDetails::virtual_(virtual_debit), DebitCardType::Debit);
    let v0 = V0VirtualCardIssuanceRequest::new(id(ID), id(OTHER), V0CardType::Debit);
    let mut filtered = ListCardsParams::default();
    filtered.account_id = Some(vec![id(ID), id(OTHER)]);
    filtered.page_token = Some("a token/1".to_owned());
    let pull = TransferRequestPull::new(1250, id(ID), id(OTHER));
    let webhook = || Webhook::new(vec![EventType::from("CARD.UPDATED")], true, "https://bank.example/events");
    vec![
        sending(cards.issue(debit)),
        sending(cards.issue_v0(V0CardIssuanceRequest::virtual_(v0))),
        sending(cards.list(filtered).page_size(7)),
        sending(cards.get(&id(ID))),
        sending(cards.update(&id(ID), CardEditRequest::new().with_card_status(CardStatusRequest::Suspended))),
        sending(cards.activate("CODE1", id(ID))),
        sending(cards.products(ListCardProductsParams::default())),
        sending(images.create(id(ID), id(OTHER))),
        sending(images.list(id(ID))),
        sending(images.get(&id(ID))),
        sending(images.update(&id(ID), UpdateCardImageRequest::new(CardImageStatus::Approved))),
        sending(images.upload(&id(ID), JpegUpload::bytes(&b"\xFF\xD8\xFF\xE0 exact bytes \x00\xFF\xD9"[..]))),
        sending(images.data(&id(ID))),
        sending(gateways.create(CreateGatewayRequest::new(
            vec![id(ID)],
            true,
            "https://bank.example/authorize",
        ))),
        sending(gateways.list(ListGatewaysParams::default())),
        sending(gateways.get(&id(ID))),
        sending(gateways.update(&id(ID), UpdateGatewayRequest::new().with_is_active(false))),
        sending(external.create_from_token(ExternalCardRequest::new(id(ID), "Ada Lovelace", "token-1"))),
        sending(external.list(ListExternalCardsParams::default())),
        sending(external.get(&id(ID))),
        sending(external.update(&id(ID), ExternalCardStatus::Suspended)),
        sending(external.delete(&id(ID))),
        sending(transfers.create(pull)),
        sending(transfers.list(ListExternalCardTransfersParams::default())),
        sending(transfers.get(&id(ID))),
        sending(transfers.reverse(&id(ID), TransferReversalRequest::new(500, "USD"))),
        sending(webhooks.create(webhook())),
        sending(webhooks.list(ListWebhooksParams::default())),
        sending(webhooks.get(&id(ID))),
        sending(webhooks.update(&id(ID), webhook())),
        sending(webhooks.delete(&id(ID))),
    ]
}

fn tapped() -> (Tap, Client) {
    let tap = Tap::default();
    let client = Client::builder()
        .environment(Environment::Sandbox)
        .api_key(ApiKey::new("test").unwrap())
        .transport(tap.clone())
        .key_source(KeySource::seeded(1))
        .build()
        .unwrap();
    (tap, client)
}

/// Each request as it leaves, by operation.
pub(crate) async fn requests() -> BTreeMap<&'static str, Sent> {
    let (tap, client) = tapped();
    let mut requests = BTreeMap::new();
    for call in every_call(&client) {
        let error = call.await.expect("the tap answers nothing");
        let request = std::mem::take(&mut *tap.0.lock().unwrap());
        assert!(!request.text.is_empty(), "{error}");
        requests.insert(error.operation(), request);
    }
    requests
}

#[tokio::test]
async fn every_handle_sends_what_is_reviewed_here() {
    for (operation, request) in requests().await {
        insta::assert_snapshot!(format!("wire_{operation}"), request.text);
    }
}

#[tokio::test]
async fn every_handle_that_is_written_by_hand_is_on_the_wire() {
    let sent: BTreeSet<&str> = requests().await.into_keys().collect();
    assert_eq!(sent, written_by_hand());
}

#[tokio::test]
async fn mutations_carry_a_key_reads_none_and_nothing_an_api_version() {
    for (operation, Sent { text: request, .. }) in requests().await {
        let reads = request.starts_with("GET ");
        assert_eq!(request.contains("\nidempotency-key: "), !reads, "{operation}: {request}");
        assert!(!request.contains("api-version"), "{operation}");
    }
}

#[tokio::test]
async fn an_id_that_is_no_uuid_stays_one_segment_of_the_path() {
    let (tap, client) = tapped();
    client.external_card_transfers().get(&TransferId::verbatim("../cards?x=%")).await.unwrap_err();
    let Sent { text, .. } = tap.0.lock().unwrap().clone();
    assert!(text.contains("/v1/external_cards/transfers/..%2Fcards%3Fx=%25\n"), "{text}");
}

#[tokio::test]
async fn an_id_that_would_lead_elsewhere_does_not_leave() {
    for id in ["", ".", ".."] {
        let (tap, client) = tapped();
        let error = client.external_card_transfers().get(&TransferId::verbatim(id)).await.unwrap_err();
        assert!(error.is_invalid_request() && error.is_not_sent(), "{error}");
        assert!(error.to_string().contains("transfer_id"), "{error}");
        assert_eq!(*tap.0.lock().unwrap(), Sent::default());
        let key = IdempotencyKey::random();
        let delete = client.external_cards().delete(&ExternalCardId::verbatim(id));
        let error = delete.idempotency_key(key.clone()).await.unwrap_err();
        assert_eq!(error.idempotency_key(), Some(&key));
    }
}

/// What the merged document ships.
fn shipped() -> BTreeSet<&'static str> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/synctera.yaml");
    let document = std::fs::read_to_string(path).unwrap();
    let ids = document.lines().filter_map(|line| line.trim().strip_prefix("operationId: "));
    let ids: BTreeSet<String> = ids.map(str::to_owned).collect();
    let known: BTreeSet<&'static str> = operations::ALL.iter().map(|operation| operation.id).collect();
    assert!(
        !ids.is_empty() && ids.iter().map(String::as_str).eq(known.iter().copied()),
        "{ids:?}\n{known:?}"
    );
    known
}

/// The methods of the handles, with their documentation: the text between one `pub fn` and the next.
fn documented_methods() -> Vec<String> {
    let split = |(_, text): (_, String)| text.split("\n    }\n").map(str::to_owned).collect::<Vec<_>>();
    sources().into_iter().flat_map(split).collect()
}

#[test]
fn every_shipped_operation_is_documented_with_its_reference_and_an_example_that_compiles() {
    let (methods, by_hand) = (documented_methods(), written_by_hand());
    for id in shipped() {
        let builder = format!("api.{}(", method_name(id));
        let Some(method) = methods.iter().find(|method| method.replace(['\n', ' '], "").contains(&builder))
        else {
            panic!("no handle calls `{builder}…)`: run `cargo xtask regenerate`");
        };
        let page = id.trim_end_matches("V0").to_lowercase();
        let link = format!("Reference: <https://docs.synctera.com/reference/{page}>");
        assert!(method.contains(&link), "{id} lacks its reference link");
        let example = if by_hand.contains(id) { "/// ```\n" } else { "/// ```no_run\n" };
        assert!(method.contains(example), "{id} lacks an example");
        assert!(method.to_lowercase().contains("repeat"), "{id} does not say whether repeating is safe");
    }
}
