//! What joins the client with what Synctera sends: typed events, and the subscription of a router.

pub mod events;
#[cfg(feature = "webhooks")]
mod subscribe;

#[cfg(feature = "webhooks")]
pub use subscribe::Subscription;
