//! One handle per kind of resource: thin sugar over [`Client::call`](crate::Client::call).
//!
//! What an operation requires is an argument; what is optional is a field or a `with_` method of the request, or a method
//! of the [`Call`](crate::Call) that every operation returns.

#[cfg(feature = "cards")]
mod card_images;
#[cfg(feature = "cards")]
mod cards;
#[cfg(feature = "external-cards")]
mod external_card_transfers;
#[cfg(feature = "external-cards")]
mod external_cards;
#[cfg(feature = "cards")]
mod gateways;
#[rustfmt::skip]
mod generated;
#[cfg(feature = "webhooks")]
mod webhooks;

#[cfg(feature = "cards")]
pub use card_images::CardImages;
#[cfg(feature = "cards")]
pub use cards::Cards;
#[cfg(feature = "external-cards")]
pub use external_card_transfers::ExternalCardTransfers;
#[cfg(feature = "external-cards")]
pub use external_cards::ExternalCards;
#[cfg(feature = "cards")]
pub use gateways::Gateways;
#[allow(unused_imports, unreachable_pub, reason = "the default areas' handles are written by hand")]
pub use generated::*;
#[cfg(feature = "webhooks")]
pub use webhooks::Webhooks;
