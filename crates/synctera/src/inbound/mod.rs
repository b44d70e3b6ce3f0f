//! What joins the client with what Synctera sends: typed events, the subscription of a router, the list for a
//! back-fill.

#[cfg(feature = "webhooks")]
mod archive;
pub mod events;
#[cfg(feature = "webhooks")]
mod subscribe;

#[cfg(feature = "webhooks")]
pub use archive::EventArchive;
#[cfg(feature = "webhooks")]
pub use subscribe::Subscription;
