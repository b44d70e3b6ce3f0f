//! Events whose objects the generated client knows, for [`webhook::RouterBuilder::on`](crate::webhook::RouterBuilder::on).
//!
//! An object of another shape than expected costs its handler the typed value alone: the event and its JSON are there.

use synctera_inbound::webhook::EventKind;

use crate::types;

macro_rules! kinds {
    ($($(#[$condition:meta])* $name:ident = $text:literal: $resource:ty,)*) => {$(
        #[doc = concat!("`", $text, "`")]
        $(#[$condition])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name;

        $(#[$condition])*
        impl EventKind for $name {
            const NAME: &'static str = $text;
            type Resource = $resource;
        }
    )*};
}

kinds! {
    #[cfg(feature = "cards")] CardCreated = "CARD.CREATED": types::CardResponse,
    #[cfg(feature = "cards")] CardUpdated = "CARD.UPDATED": types::CardResponse,
    #[cfg(feature = "cards")] CardImageCreated = "CARD.IMAGE.CREATED": types::CardImageDetails,
    #[cfg(feature = "cards")] CardImageUpdated = "CARD.IMAGE.UPDATED": types::CardImageDetails,
    #[cfg(feature = "external-cards")] ExternalCardCreated = "EXTERNAL_CARD.CREATED": types::ExternalCardResponse,
    #[cfg(feature = "external-cards")] ExternalCardUpdated = "EXTERNAL_CARD.UPDATED": types::ExternalCardResponse,
    #[cfg(feature = "external-cards")] TransferCreated = "EXTERNAL_CARD_TRANSFER.CREATED": types::TransferResponse,
    #[cfg(feature = "external-cards")] TransferUpdated = "EXTERNAL_CARD_TRANSFER.UPDATED": types::TransferResponse,
}
