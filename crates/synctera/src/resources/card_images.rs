//! Card images: announce, upload, review, download.

use bytes::Bytes;
use synctera_raw::types::{
    CardImageDetails, CardImageDetailsList, CardImageId, CardProductId, CreateCardImageRequest, CustomerId,
    ListCardImageDetailsParams, UpdateCardImageRequest,
};

use crate::{Call, Client, JpegUpload};

impl Client {
    /// Card images: announce, upload, review, download.
    pub fn card_images(&self) -> CardImages<'_> {
        CardImages(self)
    }
}

/// Works on card images; made by [`Client::card_images`].
///
/// An image takes two steps: [`create`](Self::create) makes an entity without data (`NOT_UPLOADED`), then
/// [`upload`](Self::upload) gives it its data (`UNREVIEWED`, later `APPROVED` or `REJECTED`). Data once uploaded can never
/// be replaced: for another picture, start again with a new entity.
#[derive(Debug, Clone, Copy)]
pub struct CardImages<'a>(pub(super) &'a Client);

impl CardImages<'_> {
    /// Makes an image entity, still without data. Repeating it after an unknown outcome is safe with the **same**
    /// idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/createcardimage>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # use synctera_sandbox::seeds::{CUSTOMER_ID, PHYSICAL_CARD_PRODUCT_ID};
    /// use synctera::types::{CardProductId, CustomerId};
    ///
    /// let (product, customer) = (CardProductId::from_uuid(PHYSICAL_CARD_PRODUCT_ID), CustomerId::from_uuid(CUSTOMER_ID));
    /// let image = client.card_images().create(product, customer).await?;
    /// println!("{image:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, card_product_id: CardProductId, customer_id: CustomerId) -> Call<CardImageDetails> {
        let request = CreateCardImageRequest::new(card_product_id, customer_id);
        self.0.call(|api| api.create_card_image(&request))
    }

    /// Uploads the data of an image: once, for good.
    ///
    /// Bytes and files are sent again when an attempt fails; a stream is sent once. Whatever is no JPEG is refused
    /// before anything leaves. Give large files time with [`Call::attempt_timeout`]. Repeating it after an unknown
    /// outcome is safe with the **same** idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/uploadcardimagedata>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera::types::CardImageId::from_uuid(synctera_sandbox::seeds::CARD_IMAGE_ID);
    /// # let jpeg = b"\xFF\xD8\xFF\xE0 a very small portrait \xFF\xD9".to_vec();
    /// use synctera::JpegUpload;
    ///
    /// let upload = JpegUpload::bytes(jpeg).on_progress(|progress| println!("{}/{}", progress.sent, progress.total));
    /// let image = client.card_images().upload(&id, upload).await?;
    /// println!("{image:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, id: &CardImageId, image: impl Into<JpegUpload>) -> Call<CardImageDetails> {
        let call = self.0.call(|api| api.upload_card_image_data(id, Bytes::new()));
        call.payload(image.into().into_payload())
    }

    /// Lists the images of a customer. The API gives them in one response and cannot page here. Changes nothing;
    /// repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/listcardimagedetails>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let customer_id = synctera::types::CustomerId::from_uuid(synctera_sandbox::seeds::CUSTOMER_ID);
    /// let list = client.card_images().list(customer_id).await?;
    /// println!("{} images", list.images.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, customer_id: CustomerId) -> Call<CardImageDetailsList> {
        let params = ListCardImageDetailsParams::new(customer_id);
        self.0.call(|api| api.list_card_image_details(&params))
    }

    /// Looks up what is known of an image, its review status above all. Changes nothing; repeating it is always
    /// safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/getcardimagedetails>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera::types::CardImageId::from_uuid(synctera_sandbox::seeds::CARD_IMAGE_ID);
    /// let image = client.card_images().get(&id).await?;
    /// println!("{image:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: &CardImageId) -> Call<CardImageDetails> {
        self.0.call(|api| api.get_card_image_details(id))
    }

    /// Records the review of an image: approved, or rejected with a reason. Repeating it after an unknown outcome
    /// is safe with the **same** idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/updatecardimagedetails>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera::types::CardImageId::from_uuid(synctera_sandbox::seeds::CARD_IMAGE_ID);
    /// # client.card_images().upload(&id, b"\xFF\xD8\xFF\xE0 portrait \xFF\xD9".to_vec()).await?;
    /// use synctera::types::{CardImageStatus, UpdateCardImageRequest};
    ///
    /// let review = UpdateCardImageRequest::new(CardImageStatus::Approved);
    /// client.card_images().update(&id, review).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: &CardImageId, change: UpdateCardImageRequest) -> Call<CardImageDetails> {
        self.0.call(|api| api.update_card_image_details(id, &change))
    }

    /// Downloads the JPEG: awaited as bytes, or with [`Call::stream`] while it arrives. Changes nothing; repeating
    /// it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/getcardimagedata>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let id = synctera::types::CardImageId::from_uuid(synctera_sandbox::seeds::CARD_IMAGE_ID);
    /// # client.card_images().upload(&id, b"\xFF\xD8\xFF\xE0 portrait \xFF\xD9".to_vec()).await?;
    /// use futures_util::TryStreamExt;
    ///
    /// let bytes = client.card_images().data(&id).await?;
    /// let mut chunks = client.card_images().data(&id).stream().await?.into_inner().into_stream();
    /// let mut streamed = 0;
    /// while let Some(chunk) = chunks.try_next().await? {
    ///     streamed += chunk.len();
    /// }
    /// assert_eq!(streamed, bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn data(&self, id: &CardImageId) -> Call<Bytes> {
        self.0.call(|api| api.get_card_image_data(id))
    }
}
