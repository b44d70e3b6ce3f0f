//! Lists that come in pages: one page, all pages, or all items.

use std::collections::HashSet;
use std::fmt;
use std::future::IntoFuture;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_util::future::BoxFuture;
use futures_util::{FutureExt, Stream};
use synctera_raw::{Api, BuildError, Paged, Request};

use crate::error::Failure;
use crate::retry::Event;
use crate::{Call, Client, Error, Outcome, Response};

/// Prepares the request of one page.
type Prepare<P> = Arc<dyn Fn(&Api, &P) -> Result<Request<<P as Paged>::Page>, BuildError> + Send + Sync>;
type Configure<P> = Arc<dyn Fn(Call<<P as Paged>::Page>) -> Call<<P as Paged>::Page> + Send + Sync>;
type Fetch<P> = BoxFuture<'static, Result<Response<<P as Paged>::Page>, Error>>;

/// A list operation that pages.
///
/// - `.await` fetches one page, as the API answers it.
/// - [`items`](Self::items) walks through everything, item by item.
/// - [`pages`](Self::pages) walks through everything, page by page, with the tokens to resume from.
///
/// Walks are lazy: a page is fetched when its first item is asked for, and no page is fetched ahead. Each page is a call
/// of its own, with its own retries and deadline. Listing changes nothing, so repeating it is always safe.
///
/// ```no_run
/// # async fn example(client: synctera::Client) -> Result<(), synctera::Error> {
/// use futures_util::TryStreamExt;
/// use synctera::types::ListCardsParams;
///
/// let mut cards = client.cards().list(ListCardsParams::default()).items();
/// while let Some(card) = cards.try_next().await? {
///     println!("{card:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a list does nothing until it is awaited or walked through"]
pub struct List<P: Paged> {
    client: Client,
    params: P,
    prepare: Prepare<P>,
    configure: Option<Configure<P>>,
}

impl<P: Paged> List<P> {
    pub(crate) fn new(
        client: Client,
        params: P,
        prepare: impl Fn(&Api, &P) -> Result<Request<P::Page>, BuildError> + Send + Sync + 'static,
    ) -> Self {
        Self { client, params, prepare: Arc::new(prepare), configure: None }
    }

    /// How many items a page holds. The API gives at most 100, whatever is asked for.
    pub fn page_size(mut self, items: u32) -> Self {
        self.params.set_limit(Some(items.into()));
        self
    }

    /// Starts at a page token, for example the [`next_token`](Page::next_token) of an earlier walk.
    pub fn from_token(mut self, token: impl Into<String>) -> Self {
        self.params.set_page_token(Some(token.into()));
        self
    }

    /// Sets options of the calls, one per page: `.each_call(|call| call.attempts(5))`.
    pub fn each_call(
        mut self,
        configure: impl Fn(Call<P::Page>) -> Call<P::Page> + Send + Sync + 'static,
    ) -> Self {
        self.configure = Some(Arc::new(configure));
        self
    }

    /// Walks through all pages.
    pub fn pages(self) -> Pages<P> {
        let token = self.params.page_token().map(str::to_owned);
        Pages {
            list: self,
            next: Next::Page(token),
            fetching: None,
            seen: HashSet::new(),
            hasher: RandomState::new(),
        }
    }

    /// Walks through all items of all pages.
    pub fn items(self) -> Items<P> {
        Items { pages: self.pages(), page: Vec::new().into_iter(), token: None }
    }

    fn call(&self) -> Call<P::Page> {
        let call = self.client.call(|api| (self.prepare)(api, &self.params));
        match &self.configure {
            Some(configure) => configure(call),
            None => call,
        }
    }
}

impl<P: Paged> IntoFuture for List<P>
where
    P::Page: Send + 'static,
{
    type Output = Result<Response<P::Page>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.call().into_future()
    }
}

impl<P: Paged> fmt::Debug for List<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").finish_non_exhaustive()
    }
}

/// One page of a walk.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page<I> {
    /// The items, in the order of the API.
    pub items: Vec<I>,
    /// The token that fetches this page again; `None` for the first.
    pub token: Option<String>,
    /// The token of the page that follows; `None` at the end. Store it to resume the walk later.
    pub next_token: Option<String>,
}

/// A walk through all pages; made by [`List::pages`]. It ends after an error.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<P: Paged> {
    list: List<P>,
    next: Next,
    fetching: Option<Fetch<P>>,
    /// Hashes of the tokens so far, so that a server that repeats one cannot keep the walk going round.
    seen: HashSet<u64>,
    hasher: RandomState,
}

enum Next {
    Page(Option<String>),
    End,
}

impl<P: Paged> Pages<P> {
    /// The token of the page that comes next: after an error, that of the page that failed. `None` stands for the first.
    pub fn next_token(&self) -> Option<&str> {
        self.list.params.page_token()
    }

    fn took(&mut self, response: Response<P::Page>, token: Option<String>) -> Result<Page<P::Item>, Error> {
        let operation = response.operation();
        let (items, next_token) = P::into_items(response.into_inner());
        let next_token = next_token.filter(|token| !token.is_empty());
        if let Some(next) = &next_token {
            if !self.seen.insert(self.hasher.hash_one(next)) || token.as_ref() == Some(next) {
                return Err(going_round(operation));
            }
            self.next = Next::Page(next_token.clone());
            self.list.params.set_page_token(next_token.clone());
        }
        Ok(Page { items, token, next_token })
    }
}

fn going_round(operation: &'static str) -> Error {
    let failure = Failure::new(operation, Outcome::Done, Event::Unreadable, None);
    let cause = "the API repeats a page token, so the list would never end";
    Error::from(Failure { cause: Some(cause.into()), ..failure })
}

/// Nothing in it is pinned in place.
impl<P: Paged> Unpin for Pages<P> {}

impl<P: Paged> Stream for Pages<P>
where
    P::Page: Send + 'static,
{
    type Item = Result<Page<P::Item>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let Next::Page(token) = &this.next else { return Poll::Ready(None) };
        let token = token.clone();
        let fetching = this.fetching.get_or_insert_with(|| this.list.call().into_future());
        let fetched = ready!(fetching.poll_unpin(context));
        this.fetching = None;
        this.next = Next::End;
        Poll::Ready(Some(fetched.and_then(|response| this.took(response, token))))
    }
}

impl<P: Paged> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// A walk through all items; made by [`List::items`]. It ends after an error.
#[must_use = "streams do nothing unless polled"]
pub struct Items<P: Paged> {
    pages: Pages<P>,
    page: std::vec::IntoIter<P::Item>,
    token: Option<String>,
}

impl<P: Paged> Items<P> {
    /// The token of the page that the last item came from (`None` for the first page). A walk that resumes
    /// there with [`List::from_token`] sees that page's items again.
    pub fn page_token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

impl<P: Paged> Unpin for Items<P> {}

impl<P: Paged> Stream for Items<P>
where
    P::Page: Send + 'static,
{
    type Item = Result<P::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => (this.token, this.page) = (page.token, page.items.into_iter()),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P: Paged> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}

#[cfg(test)]
#[cfg(all(feature = "cards", feature = "external-cards", feature = "webhooks"))]
mod tests;
