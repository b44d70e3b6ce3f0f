//! Walking through thousands of cards of the simulation, over real sockets.

use std::collections::HashSet;

use futures_util::TryStreamExt;
use synctera::retry::Backoff;
use synctera::types::{CardId, CardResponse, ListCardsParams};
use synctera::{ApiKey, Client, Environment, Outcome};
use synctera_sandbox::{Effect, ErrorBody, Fault, Sandbox};

const CARDS: usize = 10_000;

async fn simulated() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .environment(Environment::custom(&sandbox.url()).unwrap())
        .api_key(ApiKey::new(sandbox.api_key()).unwrap())
        .backoff(Backoff::none())
        .build()
        .unwrap();
    (sandbox, client)
}

fn id(card: &CardResponse) -> Option<CardId> {
    card.id().cloned()
}

#[tokio::test]
async fn thousands_of_cards_come_once_each_though_one_page_in_a_hundred_fails_at_first() {
    let (sandbox, client) = simulated().await;
    sandbox.add_cards(CARDS);
    let calm: Vec<CardResponse> =
        client.cards().list(ListCardsParams::default()).items().try_collect().await.unwrap();
    let broken = Fault::ServerError { status: 503, effect: Effect::None, body: ErrorBody::Html };
    sandbox.faults().seeded(7, 0.01, vec![broken, Fault::ResponseLost]);
    let before = sandbox.journal().len();
    let list = client.cards().list(ListCardsParams::default()).page_size(20);
    let cards: Vec<CardResponse> = list.items().try_collect().await.unwrap();
    let asked = sandbox.journal().len() - before;
    let ids: Vec<_> = cards.iter().map(id).collect();
    assert!(
        cards.len() >= CARDS && ids.len() == ids.iter().collect::<HashSet<_>>().len(),
        "{} cards",
        cards.len()
    );
    assert_eq!(
        ids,
        calm.iter().map(id).collect::<Vec<_>>(),
        "the order is the same, whatever the size of a page"
    );
    assert!(asked > cards.len() / 20, "{asked} requests: no page failed");
}

#[tokio::test]
async fn a_card_that_does_not_exist_is_rejected_as_not_found() {
    let (_sandbox, client) = simulated().await;
    let error = client.cards().get(&CardId::from_uuid(uuid::Uuid::nil())).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.outcome(), Outcome::Rejected);
}
