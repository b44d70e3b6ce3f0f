//! Which handler takes which event.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde::de::DeserializeOwned;

use super::event::{Event, ResourceError};
use super::inbox::Freshness;

/// Why a handler did not succeed; the event stays unfinished and is handled again.
pub type HandlerError = Box<dyn std::error::Error + Send + Sync>;

type Handled = BoxFuture<'static, Result<(), HandlerError>>;
type Handler = Arc<dyn Fn(Delivered) -> Handled + Send + Sync>;

/// A type of event, and of the object that its events carry.
///
/// `synctera::webhook_events` has those whose objects the generated client knows; write your own for others.
pub trait EventKind: 'static {
    /// The type, for example `CARD.UPDATED`.
    const NAME: &'static str;
    /// What [`Delivery::resource`] reads.
    type Resource: DeserializeOwned;
}

/// An event on its way to a handler.
#[derive(Debug, Clone)]
pub struct Delivered {
    event: Arc<Event>,
    attempt: i32,
    freshness: Freshness,
}

impl Delivered {
    pub(super) fn new(event: Arc<Event>, attempt: i32, freshness: Freshness) -> Self {
        Self { event, attempt, freshness }
    }

    /// The event.
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// Which attempt at handling it this is, from 1. From 2 on, an earlier one may have done part of the work.
    pub fn attempt(&self) -> i32 {
        self.attempt
    }

    /// Whether a newer event about the same object was claimed before. Ask the API for the object then, rather than
    /// believing what this event shows.
    pub fn is_stale(&self) -> bool {
        self.freshness == Freshness::Stale
    }
}

/// An event of one kind on its way to its handler.
#[derive(Debug, Clone)]
pub struct Delivery<K>(Delivered, PhantomData<K>);

impl<K: EventKind> Delivery<K> {
    /// The object as the event shows it.
    ///
    /// # Errors
    /// When the event carries none, or one of another shape; its JSON is there all the same.
    pub fn resource(&self) -> Result<K::Resource, ResourceError> {
        self.0.event.resource()
    }
}

impl<K> std::ops::Deref for Delivery<K> {
    type Target = Delivered;

    fn deref(&self) -> &Delivered {
        &self.0
    }
}

/// Takes each event to the handler of its type, and what has none to the fallback.
#[derive(Clone)]
pub struct Router {
    exact: BTreeMap<String, Handler>,
    /// By the part before the star.
    families: BTreeMap<String, Handler>,
    fallback: Handler,
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router").field("enabled_events", &self.enabled_events()).finish_non_exhaustive()
    }
}

impl Router {
    /// Starts with the handler of every event that has no other: types that the bank adds tomorrow, above all.
    pub fn builder<F, R>(fallback: F) -> RouterBuilder
    where
        F: Fn(Delivered) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        RouterBuilder { handlers: Vec::new(), fallback: handler(fallback) }
    }

    /// What to subscribe to so that every handler has its events: the registered types, in order.
    pub fn enabled_events(&self) -> Vec<String> {
        let families = self.families.keys().map(|family| format!("{family}*"));
        let mut all: Vec<_> = self.exact.keys().cloned().chain(families).collect();
        all.sort();
        all
    }

    /// The handler of this type: its own, else that of the longest family that covers it, else the fallback.
    pub(super) async fn handle(&self, delivered: Delivered) -> Result<(), HandlerError> {
        let kind = delivered.event.kind().as_str();
        let family = || self.families.iter().rev().find(|(family, _)| kind.starts_with(family.as_str()));
        let handler = self.exact.get(kind).or_else(|| family().map(|(_, handler)| handler));
        handler.unwrap_or(&self.fallback)(delivered).await
    }
}

fn handler<F, R>(handle: F) -> Handler
where
    F: Fn(Delivered) -> R + Send + Sync + 'static,
    R: Future<Output = Result<(), HandlerError>> + Send + 'static,
{
    Arc::new(move |delivered| handle(delivered).boxed())
}

/// Collects handlers; made by [`Router::builder`]. Once built, a router takes no more: a handler that comes late does not
/// compile.
pub struct RouterBuilder {
    handlers: Vec<(String, Handler)>,
    fallback: Handler,
}

impl RouterBuilder {
    /// Handles events of one kind.
    pub fn on<K, F, R>(self, handle: F) -> Self
    where
        K: EventKind,
        F: Fn(Delivery<K>) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        self.on_type(K::NAME, move |delivered| handle(Delivery(delivered, PhantomData)))
    }

    /// Handles events of one type, or with `CARD.*` of a family, without knowing what they carry.
    pub fn on_type<F, R>(mut self, kind: impl Into<String>, handle: F) -> Self
    where
        F: Fn(Delivered) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        self.handlers.push((kind.into(), handler(handle)));
        self
    }

    /// The router.
    ///
    /// # Errors
    /// When two handlers are registered for the same type: which of them would run, nobody could see.
    pub fn build(self) -> Result<Router, RegisteredTwice> {
        let (mut exact, mut families) = (BTreeMap::new(), BTreeMap::new());
        for (kind, handler) in self.handlers {
            let earlier = match kind.strip_suffix('*') {
                Some(family) => families.insert(family.to_owned(), handler),
                None => exact.insert(kind.clone(), handler),
            };
            if earlier.is_some() {
                return Err(RegisteredTwice { kind });
            }
        }
        Ok(Router { exact, families, fallback: self.fallback })
    }
}

/// Two handlers for the same type of event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredTwice {
    kind: String,
}

impl fmt::Display for RegisteredTwice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "two handlers are registered for {}; join them into one", self.kind)
    }
}

impl std::error::Error for RegisteredTwice {}
