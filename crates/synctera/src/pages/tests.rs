//! Walks over many pages, some of which fail at first.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::future::{BoxFuture, FutureExt};
use futures_util::{StreamExt, TryStreamExt};
use serde::Deserialize;
use synctera_raw::operations::GET_CARD;

use super::*;
use crate::testing::fake::{Network, VirtualTime, builder};
use crate::transport::{Body, Transport, TransportError};

#[derive(Default)]
struct Numbers {
    page_token: Option<String>,
    limit: Option<i64>,
}

#[derive(Debug, Deserialize)]
struct NumbersPage {
    numbers: Vec<u32>,
    next_page_token: Option<String>,
}

impl Paged for Numbers {
    type Item = u32;
    type Page = NumbersPage;

    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }

    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }

    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }

    fn into_items(page: NumbersPage) -> (Vec<u32>, Option<String>) {
        (page.numbers, page.next_page_token)
    }
}

/// Counts up to a total; every `flaky`-th request fails; from `stuck_at` on it repeats the same token.
#[derive(Debug, Clone)]
struct Counter {
    total: u32,
    flaky: usize,
    stuck_at: u32,
    requests: Arc<Mutex<usize>>,
}

impl Counter {
    fn to(total: u32) -> Self {
        Self { total, flaky: usize::MAX, stuck_at: u32::MAX, requests: Arc::default() }
    }

    fn requests(&self) -> usize {
        *self.requests.lock().unwrap()
    }

    fn page(&self, query: &str) -> String {
        let read = |name: &str| {
            let pair = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
            pair.map(|value| value.parse::<u32>().unwrap())
        };
        let (from, limit) = (read("page_token").unwrap_or(0), read("limit").unwrap_or(100).min(100));
        let to = self.total.min(from + limit);
        let next = if to >= self.stuck_at { Some(self.stuck_at) } else { (to < self.total).then_some(to) };
        let next = next.map(|next| next.to_string());
        serde_json::json!({"numbers": (from..to).collect::<Vec<_>>(), "next_page_token": next}).to_string()
    }
}

impl Transport for Counter {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let number = {
            let mut requests = self.requests.lock().unwrap();
            *requests += 1;
            *requests
        };
        let failed = number.is_multiple_of(self.flaky);
        let body = if failed { String::new() } else { self.page(request.uri().query().unwrap_or_default()) };
        let status = if failed { 503 } else { 200 };
        async move { Ok(http::Response::builder().status(status).body(Body::from(body)).unwrap()) }.boxed()
    }
}

fn prepare(_: &Api, params: &Numbers) -> Result<Request<NumbersPage>, BuildError> {
    let mut url = reqwest::Url::parse("https://api-sandbox.synctera.com/v1/numbers").unwrap();
    if let Some(token) = &params.page_token {
        url.query_pairs_mut().append_pair("page_token", token);
    }
    if let Some(limit) = params.limit {
        url.query_pairs_mut().append_pair("limit", &limit.to_string());
    }
    let decode = |body: Bytes| serde_json::from_slice(&body);
    Ok(Request::new(&GET_CARD, reqwest::Request::new(http::Method::GET, url), decode))
}

fn list(counter: &Counter) -> List<Numbers> {
    let client =
        builder(&Network::default(), &VirtualTime::default()).transport(counter.clone()).build().unwrap();
    List::new(client, Numbers::default(), prepare)
}

#[tokio::test]
async fn ten_thousand_items_come_in_order_once_each_though_pages_fail_at_first() {
    let counter = Counter { flaky: 10, ..Counter::to(10_000) };
    let items: Vec<u32> = list(&counter).items().try_collect().await.unwrap();
    assert!(items.iter().copied().eq(0..10_000));
    assert!(counter.requests() > 110, "some pages were asked for twice: {}", counter.requests());
}

#[tokio::test]
async fn nothing_is_fetched_ahead() {
    let counter = Counter::to(1_000);
    let mut items = list(&counter).page_size(10).items();
    assert_eq!(counter.requests(), 0);
    for _ in 0..10 {
        items.try_next().await.unwrap();
    }
    assert_eq!(counter.requests(), 1);
    items.try_next().await.unwrap();
    assert_eq!(counter.requests(), 2);
}

#[tokio::test]
async fn a_walk_resumes_from_a_token() {
    let counter = Counter::to(250);
    let pages: Vec<_> = list(&counter).pages().try_collect().await.unwrap();
    let tokens: Vec<_> =
        pages.iter().map(|page| (page.token.as_deref(), page.next_token.as_deref())).collect();
    assert_eq!(tokens, [(None, Some("100")), (Some("100"), Some("200")), (Some("200"), None)]);
    let rest: Vec<u32> = list(&counter).from_token("200").items().try_collect().await.unwrap();
    assert!(rest.into_iter().eq(200..250));
}

#[tokio::test]
async fn a_repeated_token_ends_the_walk_with_an_error() {
    let counter = Counter { stuck_at: 300, ..Counter::to(1_000) };
    let mut items = list(&counter).items();
    let mut seen = 0;
    let error = loop {
        match items.next().await.expect("an error, not an end") {
            Ok(_) => seen += 1,
            Err(error) => break error,
        }
    };
    assert!(error.to_string().contains("repeats a page token"), "{error}");
    assert!(seen <= 400 && items.next().await.is_none());
}

#[tokio::test]
async fn a_page_that_keeps_failing_ends_the_walk_and_says_where() {
    let counter = Counter { flaky: 3, ..Counter::to(1_000) };
    let mut pages = list(&counter).each_call(|call| call.attempts(1)).pages();
    assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_err());
    assert_eq!(pages.next_token(), Some("200"));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_list_that_is_awaited_is_one_page() {
    let page = list(&Counter::to(250)).page_size(7).await.unwrap();
    assert_eq!((page.numbers.len(), page.next_page_token.as_deref()), (7, Some("7")));
}
