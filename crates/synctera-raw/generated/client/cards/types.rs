// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies a range of card numbers."] AccountRangeId
}
#[cfg(feature = "cards")]
/// Twenty digits printed on the packaging of a card.
pub type Barcode = String;
#[cfg(feature = "cards")]
/// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BaseCardReissueReason {
    /// `APPEARANCE`
    Appearance,
    /// `BANK_MIGRATION`
    BankMigration,
    /// `DAMAGED`
    Damaged,
    /// `EXPIRATION`
    Expiration,
    /// `LOST`
    Lost,
    /// `PRODUCT_CHANGE`
    ProductChange,
    /// `PROGRAM_CHANGE`
    ProgramChange,
    /// `STOLEN`
    Stolen,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl BaseCardReissueReason {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Appearance,
        Self::BankMigration,
        Self::Damaged,
        Self::Expiration,
        Self::Lost,
        Self::ProductChange,
        Self::ProgramChange,
        Self::Stolen,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Appearance => "APPEARANCE",
            Self::BankMigration => "BANK_MIGRATION",
            Self::Damaged => "DAMAGED",
            Self::Expiration => "EXPIRATION",
            Self::Lost => "LOST",
            Self::ProductChange => "PRODUCT_CHANGE",
            Self::ProgramChange => "PROGRAM_CHANGE",
            Self::Stolen => "STOLEN",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(BaseCardReissueReason);
#[cfg(feature = "cards")]
/// How the card number begins: 6 or 8 digits that name the issuer.
pub type BinPrefix = String;
crate::id::id! {
    #[doc = " Identifies a bulk order."] BulkOrderId
}
#[cfg(feature = "cards")]
/// Whether to go on when the risk engine reports an error.
pub type BypassRiskErrors = bool;
#[cfg(feature = "cards")]
/// Proof that the cardholder has the card in hand.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardActivationRequest {
    /// Code that came with the card.
    pub activation_code: String,
    /// Person who activates the card.
    pub customer_id: CustomerId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardActivationRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(activation_code: impl Into<String>, customer_id: CustomerId) -> Self {
        Self {
            activation_code: activation_code.into(),
            customer_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardActivationRequest {
    const NAME: &'static str = "CardActivationRequest";
    const FIELDS: &'static [&'static str] = &["activation_code", "customer_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut activation_code: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut activation_code),
                1 => __input.take(&mut customer_id),
                _ => __input.again(),
            }
        }
        __input.need(&activation_code, "activation_code");
        __input.need(&customer_id, "customer_id");
        Some(Self {
            activation_code: activation_code?,
            customer_id: customer_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("activation_code", &self.activation_code);
        out.field("customer_id", &self.customer_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardActivationRequest);
#[cfg(feature = "cards")]
/// The network of the card.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardBrand {
    /// `MASTERCARD`
    Mastercard,
    /// `VISA`
    Visa,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardBrand {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Mastercard, Self::Visa];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mastercard => "MASTERCARD",
            Self::Visa => "VISA",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardBrand);
#[cfg(feature = "cards")]
/// Whether the card is for people or for companies.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardCategory {
    /// `COMMERCIAL`
    Commercial,
    /// `CONSUMER`
    Consumer,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardCategory {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Commercial, Self::Consumer];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Commercial => "COMMERCIAL",
            Self::Consumer => "CONSUMER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardCategory);
#[cfg(feature = "cards")]
/// Changes to a card; what is absent stays as it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardEditRequest {
    /// Optional.
    pub card_status: Option<CardStatusRequest>,
    /// Person to assign the card to.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub emboss_name: Option<EmbossName>,
    /// Optional. At most 255 characters.
    pub memo: Option<CardStatusReasonMemo>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<CardMetadata>,
    /// Optional.
    pub reason: Option<CardStatusReasonCode>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardEditRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_status: None,
            customer_id: None,
            emboss_name: None,
            memo: None,
            metadata: None,
            reason: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`card_status`](Self::card_status).
    #[must_use]
    #[inline]
    pub fn with_card_status(mut self, value: impl Into<CardStatusRequest>) -> Self {
        self.card_status = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`emboss_name`](Self::emboss_name).
    #[must_use]
    #[inline]
    pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
        self.emboss_name = Some(value.into());
        self
    }
    /// Sets [`memo`](Self::memo). At most 255 characters.
    #[must_use]
    #[inline]
    pub fn with_memo(mut self, value: impl Into<CardStatusReasonMemo>) -> Self {
        self.memo = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: CardMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// Sets [`reason`](Self::reason).
    #[must_use]
    #[inline]
    pub fn with_reason(mut self, value: impl Into<CardStatusReasonCode>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
impl crate::record::Record for CardEditRequest {
    const NAME: &'static str = "CardEditRequest";
    const FIELDS: &'static [&'static str] = &[
        "card_status",
        "customer_id",
        "emboss_name",
        "memo",
        "metadata",
        "reason",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_status: Option<CardStatusRequest> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<EmbossName> = None;
        let mut memo: Option<CardStatusReasonMemo> = None;
        let mut metadata: Option<CardMetadata> = None;
        let mut reason: Option<CardStatusReasonCode> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut card_status),
                1 => __input.maybe(&mut customer_id),
                2 => __input.maybe(&mut emboss_name),
                3 => __input.maybe(&mut memo),
                4 => __input.maybe(&mut metadata),
                5 => __input.maybe(&mut reason),
                _ => __input.again(),
            }
        }
        Some(Self {
            card_status,
            customer_id,
            emboss_name,
            memo,
            metadata,
            reason,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("card_status", &self.card_status);
        out.option("customer_id", &self.customer_id);
        out.option("emboss_name", &self.emboss_name);
        out.option("memo", &self.memo);
        out.secret_option("metadata", &self.metadata);
        out.option("reason", &self.reason);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardEditRequest);
impl crate::check::Check for CardEditRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.memo {
            crate::check::within("memo", crate::check::length(value, 0, 255))?;
        }
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// Whether there is plastic.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardFormatForm {
    /// `PHYSICAL`
    Physical,
    /// `VIRTUAL`
    Virtual,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardFormatForm {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Physical, Self::Virtual];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Physical => "PHYSICAL",
            Self::Virtual => "VIRTUAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardFormatForm);
#[cfg(feature = "cards")]
/// Company that makes and posts the plastic.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardFulfillmentProvider {
    /// `ARROWEYE`
    Arroweye,
    /// `GD`
    Gd,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardFulfillmentProvider {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Arroweye, Self::Gd];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Arroweye => "ARROWEYE",
            Self::Gd => "GD",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardFulfillmentProvider);
#[cfg(feature = "cards")]
/// The document's schema `card_image_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImageDetails {
    /// Required.
    pub card_product_id: CardProductId,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub id: CardImageId,
    /// Optional.
    pub rejection_memo: Option<String>,
    /// Optional.
    pub rejection_reason: Option<CardImageRejectionReason>,
    /// Required.
    pub status: CardImageStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardImageDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        card_product_id: CardProductId,
        customer_id: CustomerId,
        id: CardImageId,
        status: impl Into<CardImageStatus>,
    ) -> Self {
        Self {
            card_product_id,
            customer_id,
            id,
            rejection_memo: None,
            rejection_reason: None,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardImageDetails {
    const NAME: &'static str = "CardImageDetails";
    const FIELDS: &'static [&'static str] = &[
        "card_product_id",
        "customer_id",
        "id",
        "rejection_memo",
        "rejection_reason",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_product_id: Option<CardProductId> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut id: Option<CardImageId> = None;
        let mut rejection_memo: Option<String> = None;
        let mut rejection_reason: Option<CardImageRejectionReason> = None;
        let mut status: Option<CardImageStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_product_id),
                1 => __input.take(&mut customer_id),
                2 => __input.take(&mut id),
                3 => __input.maybe_or_keep(&mut rejection_memo),
                4 => __input.maybe_or_keep(&mut rejection_reason),
                5 => __input.take(&mut status),
                _ => __input.again(),
            }
        }
        __input.need(&card_product_id, "card_product_id");
        __input.need(&customer_id, "customer_id");
        __input.need(&id, "id");
        __input.need(&status, "status");
        Some(Self {
            card_product_id: card_product_id?,
            customer_id: customer_id?,
            id: id?,
            rejection_memo,
            rejection_reason,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_product_id", &self.card_product_id);
        out.field("customer_id", &self.customer_id);
        out.field("id", &self.id);
        out.option("rejection_memo", &self.rejection_memo);
        out.option("rejection_reason", &self.rejection_reason);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardImageDetails);
#[cfg(feature = "cards")]
/// A person's card images.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardImageDetailsList {
    /// The images of this page.
    pub images: Vec<CardImageDetails>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardImageDetailsList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(images: Vec<CardImageDetails>) -> Self {
        Self {
            images,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardImageDetailsList {
    const NAME: &'static str = "CardImageDetailsList";
    const FIELDS: &'static [&'static str] = &["images", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut images: Option<Vec<CardImageDetails>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut images),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&images, "images");
        Some(Self {
            images: images?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("images", &self.images);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardImageDetailsList);
#[cfg(feature = "cards")]
/// When a card may use a custom image. `REQUIRED_APPROVED_FIRST`: issuing fails unless the card names an image that is already approved.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardImageMode {
    /// `REQUIRED_APPROVED_FIRST`
    RequiredApprovedFirst,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardImageMode {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::RequiredApprovedFirst];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequiredApprovedFirst => "REQUIRED_APPROVED_FIRST",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardImageMode);
#[cfg(feature = "cards")]
/// The category of reason that a card image was rejected
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardImageRejectionReason {
    /// `BRANDED`
    Branded,
    /// `COPYRIGHT`
    Copyright,
    /// `INAPPROPRIATE`
    Inappropriate,
    /// `OTHER`
    Other,
    /// `PROMOTIONAL`
    Promotional,
    /// `TRADEMARK`
    Trademark,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardImageRejectionReason {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Branded,
        Self::Copyright,
        Self::Inappropriate,
        Self::Other,
        Self::Promotional,
        Self::Trademark,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Branded => "BRANDED",
            Self::Copyright => "COPYRIGHT",
            Self::Inappropriate => "INAPPROPRIATE",
            Self::Other => "OTHER",
            Self::Promotional => "PROMOTIONAL",
            Self::Trademark => "TRADEMARK",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardImageRejectionReason);
#[cfg(feature = "cards")]
/// The status of a custom card image
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardImageStatus {
    /// `APPROVED`
    Approved,
    /// `NOT_UPLOADED`
    NotUploaded,
    /// `REJECTED`
    Rejected,
    /// `UNREVIEWED`
    Unreviewed,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardImageStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Approved,
        Self::NotUploaded,
        Self::Rejected,
        Self::Unreviewed,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approved => "APPROVED",
            Self::NotUploaded => "NOT_UPLOADED",
            Self::Rejected => "REJECTED",
            Self::Unreviewed => "UNREVIEWED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardImageStatus);
#[cfg(feature = "cards")]
/// A card to issue. `type` decides which account it spends from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CardIssuanceRequest {
    /// `type: CREDIT`
    Credit(CreditCard),
    /// `type: DEBIT | PREPAID`
    DebitCard(DebitCard),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl CardIssuanceRequest {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Credit(_) => "CREDIT",
            Self::DebitCard(value) => value.type_.as_str(),
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> CardType {
        self.tag().into()
    }
    /// Makes the variant `Credit`.
    #[inline]
    pub fn credit(value: CreditCard) -> Self {
        Self::Credit(value)
    }
    /// Whether this is `Credit`.
    #[inline]
    pub fn is_credit(&self) -> bool {
        matches!(self, Self::Credit(_))
    }
    /// The content of `Credit`, if this is one.
    #[inline]
    pub fn as_credit(&self) -> Option<&CreditCard> {
        match self {
            Self::Credit(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Credit`, if this is one.
    #[inline]
    pub fn into_credit(self) -> Option<CreditCard> {
        match self {
            Self::Credit(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `DebitCard`.
    #[inline]
    pub fn debit_card(value: DebitCard) -> Self {
        Self::DebitCard(value)
    }
    /// Whether this is `DebitCard`.
    #[inline]
    pub fn is_debit_card(&self) -> bool {
        matches!(self, Self::DebitCard(_))
    }
    /// The content of `DebitCard`, if this is one.
    #[inline]
    pub fn as_debit_card(&self) -> Option<&DebitCard> {
        match self {
            Self::DebitCard(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `DebitCard`, if this is one.
    #[inline]
    pub fn into_debit_card(self) -> Option<DebitCard> {
        match self {
            Self::DebitCard(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Credit(value) => value.card_details.account_id(),
            Self::DebitCard(value) => value.card_details.account_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `business_id`, which every known kind has.
    #[inline]
    pub fn business_id(&self) -> Option<&BusinessId> {
        match self {
            Self::Credit(value) => value.card_details.business_id(),
            Self::DebitCard(value) => value.card_details.business_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_product_id`, which every known kind has.
    #[inline]
    pub fn card_product_id(&self) -> Option<&CardProductId> {
        match self {
            Self::Credit(value) => value.card_details.card_product_id(),
            Self::DebitCard(value) => value.card_details.card_product_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => value.card_details.creation_time(),
            Self::DebitCard(value) => value.card_details.creation_time(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Credit(value) => value.card_details.customer_id(),
            Self::DebitCard(value) => value.card_details.customer_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `emboss_name`, which every known kind has.
    #[inline]
    pub fn emboss_name(&self) -> Option<&EmbossName> {
        match self {
            Self::Credit(value) => value.card_details.emboss_name(),
            Self::DebitCard(value) => value.card_details.emboss_name(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_month`, which every known kind has.
    #[inline]
    pub fn expiration_month(&self) -> Option<&str> {
        match self {
            Self::Credit(value) => value.card_details.expiration_month(),
            Self::DebitCard(value) => value.card_details.expiration_month(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_time`, which every known kind has.
    #[inline]
    pub fn expiration_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => value.card_details.expiration_time(),
            Self::DebitCard(value) => value.card_details.expiration_time(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_year`, which every known kind has.
    #[inline]
    pub fn expiration_year(&self) -> Option<&str> {
        match self {
            Self::Credit(value) => value.card_details.expiration_year(),
            Self::DebitCard(value) => value.card_details.expiration_year(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&CardId> {
        match self {
            Self::Credit(value) => value.card_details.id(),
            Self::DebitCard(value) => value.card_details.id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `is_pin_set`, which every known kind has.
    #[inline]
    pub fn is_pin_set(&self) -> Option<bool> {
        match self {
            Self::Credit(value) => value.card_details.is_pin_set(),
            Self::DebitCard(value) => value.card_details.is_pin_set(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_four`, which every known kind has.
    #[inline]
    pub fn last_four(&self) -> Option<&str> {
        match self {
            Self::Credit(value) => value.card_details.last_four(),
            Self::DebitCard(value) => value.card_details.last_four(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => value.card_details.last_updated_time(),
            Self::DebitCard(value) => value.card_details.last_updated_time(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::std::collections::BTreeMap<String, String>> {
        match self {
            Self::Credit(value) => value.card_details.metadata(),
            Self::DebitCard(value) => value.card_details.metadata(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissue_reason`, which every known kind has.
    #[inline]
    pub fn reissue_reason(&self) -> Option<&BaseCardReissueReason> {
        match self {
            Self::Credit(value) => value.card_details.reissue_reason(),
            Self::DebitCard(value) => value.card_details.reissue_reason(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_from_id`, which every known kind has.
    #[inline]
    pub fn reissued_from_id(&self) -> Option<&CardId> {
        match self {
            Self::Credit(value) => value.card_details.reissued_from_id(),
            Self::DebitCard(value) => value.card_details.reissued_from_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_to_id`, which every known kind has.
    #[inline]
    pub fn reissued_to_id(&self) -> Option<&CardId> {
        match self {
            Self::Credit(value) => value.card_details.reissued_to_id(),
            Self::DebitCard(value) => value.card_details.reissued_to_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_pin_set`, which every known kind has.
    #[inline]
    pub fn timestamp_pin_set(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => value.card_details.timestamp_pin_set(),
            Self::DebitCard(value) => value.card_details.timestamp_pin_set(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<CreditCard> for CardIssuanceRequest {
    #[inline]
    fn from(value: CreditCard) -> Self {
        Self::Credit(value)
    }
}
impl From<DebitCard> for CardIssuanceRequest {
    #[inline]
    fn from(value: DebitCard) -> Self {
        Self::DebitCard(value)
    }
}
impl ::serde::Serialize for CardIssuanceRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Credit(value) => value.serialize(serializer),
            Self::DebitCard(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for CardIssuanceRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for CardIssuanceRequest {
    const NAME: &'static str = "CardIssuanceRequest";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "CREDIT" => Self::Credit(body.branch()?),
                "DEBIT" | "PREPAID" => Self::DebitCard(body.branch_with_tag()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for CardIssuanceRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Credit(value) => crate::check::Check::check(value),
            Self::DebitCard(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "cards")]
/// One page of cards.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardListResponse {
    /// The cards of this page.
    pub cards: Vec<CardResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(cards: Vec<CardResponse>) -> Self {
        Self {
            cards,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardListResponse {
    const NAME: &'static str = "CardListResponse";
    const FIELDS: &'static [&'static str] = &["cards", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut cards: Option<Vec<CardResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut cards),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&cards, "cards");
        Some(Self {
            cards: cards?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("cards", &self.cards);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardListResponse);
#[cfg(feature = "cards")]
/// Your own key-value pairs.
pub type CardMetadata = ::std::collections::BTreeMap<String, String>;
#[cfg(feature = "cards")]
/// One page of card products.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardProductListResponse {
    /// The products of this page.
    pub card_products: Vec<CardProductResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardProductListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(card_products: Vec<CardProductResponse>) -> Self {
        Self {
            card_products,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardProductListResponse {
    const NAME: &'static str = "CardProductListResponse";
    const FIELDS: &'static [&'static str] = &["card_products", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_products: Option<Vec<CardProductResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_products),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&card_products, "card_products");
        Some(Self {
            card_products: card_products?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_products", &self.card_products);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardProductListResponse);
#[cfg(feature = "cards")]
/// Which way the design lies.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardProductOrientation {
    /// `HORIZONTAL`
    Horizontal,
    /// `VERTICAL`
    Vertical,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardProductOrientation {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Horizontal, Self::Vertical];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Horizontal => "HORIZONTAL",
            Self::Vertical => "VERTICAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardProductOrientation);
#[cfg(feature = "cards")]
/// A card product as the API returns it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardProductResponse {
    /// Required.
    pub account_range_id: AccountRangeId,
    /// Whether cards can be issued under it.
    pub active: bool,
    /// Optional. 2 characters.
    pub bin_country: Option<CountryCode>,
    /// Required.
    pub bin_id: BinId,
    /// Whether its cards may travel in bulk orders.
    pub bulk_shipping_enabled: bool,
    /// Optional.
    pub bypass_risk_errors: Option<BypassRiskErrors>,
    /// Optional.
    pub card_brand: Option<CardBrand>,
    /// Optional.
    pub card_category: Option<CardCategory>,
    /// Optional. 2 characters.
    pub card_fulfillment_country: Option<CountryCode>,
    /// Optional.
    pub card_fulfillment_provider: Option<CardFulfillmentProvider>,
    /// Programme that the product belongs to.
    pub card_program_id: CardProgramId,
    /// Optional.
    pub card_type: Option<CardType>,
    /// Colour of what is printed per card, such as number and name: six hexadecimal digits, RRGGBB.
    pub color: Option<String>,
    /// When it was created.
    pub creation_time: crate::Timestamp,
    /// Optional.
    pub cross_border_enabled: Option<CrossBorderEnabled>,
    /// Required.
    pub digital_wallet_tokenization: DigitalWalletTokenization,
    /// When it is retired.
    pub end_date: crate::Timestamp,
    /// Whether there is plastic.
    pub form: CardFormatForm,
    /// Its identifier.
    pub id: CardProductId,
    /// Whether a picture to lay over the card exists.
    pub image: Option<bool>,
    /// Optional.
    pub image_mode: Option<CardImageMode>,
    /// Whether cards may go to people who have not passed KYC.
    pub issue_without_kyc: Option<bool>,
    /// Optional.
    pub l2l3_enabled: Option<L2l3Enabled>,
    /// When it last changed.
    pub last_updated_time: crate::Timestamp,
    /// Its name, 1 to 40 characters.
    pub name: String,
    /// Optional.
    pub notification_language: Option<NotificationLanguage>,
    /// Whether the chip carries the PIN, so that it works without a connection.
    pub offline_pin: Option<bool>,
    /// Which way the design lies.
    pub orientation: Option<CardProductOrientation>,
    /// The maker's name for the packaging, 1 to 50 characters.
    pub package_id: Option<String>,
    /// Optional.
    pub physical_card_format: Option<PhysicalCardFormat>,
    /// Optional.
    pub pin_issuance_policy: Option<PinIssuancePolicy>,
    /// Optional.
    pub return_address: Option<Shipping>,
    /// From when cards can be issued under it.
    pub start_date: crate::Timestamp,
    /// Required.
    pub tenant: TenantId,
    /// Required.
    pub three_ds_policy: ThreeDsPolicy,
    /// Optional.
    pub txn_enhancer: Option<TxnEnhancer>,
    /// Whether its cards may spend unsecured credit.
    pub unsecured_credit_enabled: bool,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardProductResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_range_id: AccountRangeId,
        active: bool,
        bin_id: BinId,
        bulk_shipping_enabled: bool,
        card_program_id: CardProgramId,
        creation_time: impl Into<crate::Timestamp>,
        digital_wallet_tokenization: impl Into<DigitalWalletTokenization>,
        end_date: impl Into<crate::Timestamp>,
        form: impl Into<CardFormatForm>,
        id: CardProductId,
        last_updated_time: impl Into<crate::Timestamp>,
        name: impl Into<String>,
        start_date: impl Into<crate::Timestamp>,
        tenant: impl Into<TenantId>,
        three_ds_policy: impl Into<ThreeDsPolicy>,
        unsecured_credit_enabled: bool,
    ) -> Self {
        Self {
            account_range_id,
            active,
            bin_country: None,
            bin_id,
            bulk_shipping_enabled,
            bypass_risk_errors: None,
            card_brand: None,
            card_category: None,
            card_fulfillment_country: None,
            card_fulfillment_provider: None,
            card_program_id,
            card_type: None,
            color: None,
            creation_time: creation_time.into(),
            cross_border_enabled: None,
            digital_wallet_tokenization: digital_wallet_tokenization.into(),
            end_date: end_date.into(),
            form: form.into(),
            id,
            image: None,
            image_mode: None,
            issue_without_kyc: None,
            l2l3_enabled: None,
            last_updated_time: last_updated_time.into(),
            name: name.into(),
            notification_language: None,
            offline_pin: None,
            orientation: None,
            package_id: None,
            physical_card_format: None,
            pin_issuance_policy: None,
            return_address: None,
            start_date: start_date.into(),
            tenant: tenant.into(),
            three_ds_policy: three_ds_policy.into(),
            txn_enhancer: None,
            unsecured_credit_enabled,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardProductResponse {
    const NAME: &'static str = "CardProductResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_range_id",
        "active",
        "bin_country",
        "bin_id",
        "bulk_shipping_enabled",
        "bypass_risk_errors",
        "card_brand",
        "card_category",
        "card_fulfillment_country",
        "card_fulfillment_provider",
        "card_program_id",
        "card_type",
        "color",
        "creation_time",
        "cross_border_enabled",
        "digital_wallet_tokenization",
        "end_date",
        "form",
        "id",
        "image",
        "image_mode",
        "issue_without_kyc",
        "l2l3_enabled",
        "last_updated_time",
        "name",
        "notification_language",
        "offline_pin",
        "orientation",
        "package_id",
        "physical_card_format",
        "pin_issuance_policy",
        "return_address",
        "start_date",
        "tenant",
        "three_ds_policy",
        "txn_enhancer",
        "unsecured_credit_enabled",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_range_id: Option<AccountRangeId> = None;
        let mut active: Option<bool> = None;
        let mut bin_country: Option<CountryCode> = None;
        let mut bin_id: Option<BinId> = None;
        let mut bulk_shipping_enabled: Option<bool> = None;
        let mut bypass_risk_errors: Option<BypassRiskErrors> = None;
        let mut card_brand: Option<CardBrand> = None;
        let mut card_category: Option<CardCategory> = None;
        let mut card_fulfillment_country: Option<CountryCode> = None;
        let mut card_fulfillment_provider: Option<CardFulfillmentProvider> = None;
        let mut card_program_id: Option<CardProgramId> = None;
        let mut card_type: Option<CardType> = None;
        let mut color: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut cross_border_enabled: Option<CrossBorderEnabled> = None;
        let mut digital_wallet_tokenization: Option<DigitalWalletTokenization> = None;
        let mut end_date: Option<crate::Timestamp> = None;
        let mut form: Option<CardFormatForm> = None;
        let mut id: Option<CardProductId> = None;
        let mut image: Option<bool> = None;
        let mut image_mode: Option<CardImageMode> = None;
        let mut issue_without_kyc: Option<bool> = None;
        let mut l2l3_enabled: Option<L2l3Enabled> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut name: Option<String> = None;
        let mut notification_language: Option<NotificationLanguage> = None;
        let mut offline_pin: Option<bool> = None;
        let mut orientation: Option<CardProductOrientation> = None;
        let mut package_id: Option<String> = None;
        let mut physical_card_format: Option<PhysicalCardFormat> = None;
        let mut pin_issuance_policy: Option<PinIssuancePolicy> = None;
        let mut return_address: Option<Shipping> = None;
        let mut start_date: Option<crate::Timestamp> = None;
        let mut tenant: Option<TenantId> = None;
        let mut three_ds_policy: Option<ThreeDsPolicy> = None;
        let mut txn_enhancer: Option<TxnEnhancer> = None;
        let mut unsecured_credit_enabled: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_range_id),
                1 => __input.take(&mut active),
                2 => __input.maybe_or_keep(&mut bin_country),
                3 => __input.take(&mut bin_id),
                4 => __input.take(&mut bulk_shipping_enabled),
                5 => __input.maybe_or_keep(&mut bypass_risk_errors),
                6 => __input.maybe_or_keep(&mut card_brand),
                7 => __input.maybe_or_keep(&mut card_category),
                8 => __input.maybe_or_keep(&mut card_fulfillment_country),
                9 => __input.maybe_or_keep(&mut card_fulfillment_provider),
                10 => __input.take(&mut card_program_id),
                11 => __input.maybe_or_keep(&mut card_type),
                12 => __input.maybe_or_keep(&mut color),
                13 => __input.take(&mut creation_time),
                14 => __input.maybe_or_keep(&mut cross_border_enabled),
                15 => __input.take(&mut digital_wallet_tokenization),
                16 => __input.take(&mut end_date),
                17 => __input.take(&mut form),
                18 => __input.take(&mut id),
                19 => __input.maybe_or_keep(&mut image),
                20 => __input.maybe_or_keep(&mut image_mode),
                21 => __input.maybe_or_keep(&mut issue_without_kyc),
                22 => __input.maybe_or_keep(&mut l2l3_enabled),
                23 => __input.take(&mut last_updated_time),
                24 => __input.take(&mut name),
                25 => __input.maybe_or_keep(&mut notification_language),
                26 => __input.maybe_or_keep(&mut offline_pin),
                27 => __input.maybe_or_keep(&mut orientation),
                28 => __input.maybe_or_keep(&mut package_id),
                29 => __input.maybe_or_keep(&mut physical_card_format),
                30 => __input.maybe_or_keep(&mut pin_issuance_policy),
                31 => __input.maybe_or_keep(&mut return_address),
                32 => __input.take(&mut start_date),
                33 => __input.take(&mut tenant),
                34 => __input.take(&mut three_ds_policy),
                35 => __input.maybe_or_keep(&mut txn_enhancer),
                36 => __input.take(&mut unsecured_credit_enabled),
                _ => __input.again(),
            }
        }
        __input.need(&account_range_id, "account_range_id");
        __input.need(&active, "active");
        __input.need(&bin_id, "bin_id");
        __input.need(&bulk_shipping_enabled, "bulk_shipping_enabled");
        __input.need(&card_program_id, "card_program_id");
        __input.need(&creation_time, "creation_time");
        __input.need(&digital_wallet_tokenization, "digital_wallet_tokenization");
        __input.need(&end_date, "end_date");
        __input.need(&form, "form");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&name, "name");
        __input.need(&start_date, "start_date");
        __input.need(&tenant, "tenant");
        __input.need(&three_ds_policy, "three_ds_policy");
        __input.need(&unsecured_credit_enabled, "unsecured_credit_enabled");
        Some(Self {
            account_range_id: account_range_id?,
            active: active?,
            bin_country,
            bin_id: bin_id?,
            bulk_shipping_enabled: bulk_shipping_enabled?,
            bypass_risk_errors,
            card_brand,
            card_category,
            card_fulfillment_country,
            card_fulfillment_provider,
            card_program_id: card_program_id?,
            card_type,
            color,
            creation_time: creation_time?,
            cross_border_enabled,
            digital_wallet_tokenization: digital_wallet_tokenization?,
            end_date: end_date?,
            form: form?,
            id: id?,
            image,
            image_mode,
            issue_without_kyc,
            l2l3_enabled,
            last_updated_time: last_updated_time?,
            name: name?,
            notification_language,
            offline_pin,
            orientation,
            package_id,
            physical_card_format,
            pin_issuance_policy,
            return_address,
            start_date: start_date?,
            tenant: tenant?,
            three_ds_policy: three_ds_policy?,
            txn_enhancer,
            unsecured_credit_enabled: unsecured_credit_enabled?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_range_id", &self.account_range_id);
        out.field("active", &self.active);
        out.option("bin_country", &self.bin_country);
        out.field("bin_id", &self.bin_id);
        out.field("bulk_shipping_enabled", &self.bulk_shipping_enabled);
        out.option("bypass_risk_errors", &self.bypass_risk_errors);
        out.option("card_brand", &self.card_brand);
        out.option("card_category", &self.card_category);
        out.option("card_fulfillment_country", &self.card_fulfillment_country);
        out.option("card_fulfillment_provider", &self.card_fulfillment_provider);
        out.field("card_program_id", &self.card_program_id);
        out.option("card_type", &self.card_type);
        out.option("color", &self.color);
        out.field("creation_time", &self.creation_time);
        out.option("cross_border_enabled", &self.cross_border_enabled);
        out.field("digital_wallet_tokenization", &self.digital_wallet_tokenization);
        out.field("end_date", &self.end_date);
        out.field("form", &self.form);
        out.field("id", &self.id);
        out.option("image", &self.image);
        out.option("image_mode", &self.image_mode);
        out.option("issue_without_kyc", &self.issue_without_kyc);
        out.option("l2l3_enabled", &self.l2l3_enabled);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("name", &self.name);
        out.option("notification_language", &self.notification_language);
        out.secret_option("offline_pin", &self.offline_pin);
        out.option("orientation", &self.orientation);
        out.option("package_id", &self.package_id);
        out.option("physical_card_format", &self.physical_card_format);
        out.option("pin_issuance_policy", &self.pin_issuance_policy);
        out.option("return_address", &self.return_address);
        out.field("start_date", &self.start_date);
        out.field("tenant", &self.tenant);
        out.field("three_ds_policy", &self.three_ds_policy);
        out.option("txn_enhancer", &self.txn_enhancer);
        out.field("unsecured_credit_enabled", &self.unsecured_credit_enabled);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardProductResponse);
#[cfg(feature = "cards")]
/// A card.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CardResponse {
    /// `type: CREDIT`
    Credit(CreditCardResponse),
    /// `type: DEBIT | PREPAID`
    Debit(DebitCardResponse),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl CardResponse {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Credit(_) => "CREDIT",
            Self::Debit(value) => value.type_.as_str(),
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> CardType {
        self.tag().into()
    }
    /// Makes the variant `Credit`.
    #[inline]
    pub fn credit(value: CreditCardResponse) -> Self {
        Self::Credit(value)
    }
    /// Whether this is `Credit`.
    #[inline]
    pub fn is_credit(&self) -> bool {
        matches!(self, Self::Credit(_))
    }
    /// The content of `Credit`, if this is one.
    #[inline]
    pub fn as_credit(&self) -> Option<&CreditCardResponse> {
        match self {
            Self::Credit(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Credit`, if this is one.
    #[inline]
    pub fn into_credit(self) -> Option<CreditCardResponse> {
        match self {
            Self::Credit(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Debit`.
    #[inline]
    pub fn debit(value: DebitCardResponse) -> Self {
        Self::Debit(value)
    }
    /// Whether this is `Debit`.
    #[inline]
    pub fn is_debit(&self) -> bool {
        matches!(self, Self::Debit(_))
    }
    /// The content of `Debit`, if this is one.
    #[inline]
    pub fn as_debit(&self) -> Option<&DebitCardResponse> {
        match self {
            Self::Debit(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Debit`, if this is one.
    #[inline]
    pub fn into_debit(self) -> Option<DebitCardResponse> {
        match self {
            Self::Debit(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Credit(value) => value.card_details.account_id(),
            Self::Debit(value) => value.card_details.account_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `bin`, which every known kind has.
    #[inline]
    pub fn bin(&self) -> Option<&str> {
        match self {
            Self::Credit(value) => value.card_details.bin(),
            Self::Debit(value) => value.card_details.bin(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `business_id`, which every known kind has.
    #[inline]
    pub fn business_id(&self) -> Option<&BusinessId> {
        match self {
            Self::Credit(value) => value.card_details.business_id(),
            Self::Debit(value) => value.card_details.business_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_brand`, which every known kind has.
    #[inline]
    pub fn card_brand(&self) -> Option<&CardBrand> {
        match self {
            Self::Credit(value) => value.card_details.card_brand(),
            Self::Debit(value) => value.card_details.card_brand(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_product_id`, which every known kind has.
    #[inline]
    pub fn card_product_id(&self) -> Option<&CardProductId> {
        match self {
            Self::Credit(value) => value.card_details.card_product_id(),
            Self::Debit(value) => value.card_details.card_product_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_status`, which every known kind has.
    #[inline]
    pub fn card_status(&self) -> Option<&CardStatus> {
        match self {
            Self::Credit(value) => value.card_details.card_status(),
            Self::Debit(value) => value.card_details.card_status(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => value.card_details.creation_time(),
            Self::Debit(value) => value.card_details.creation_time(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Credit(value) => value.card_details.customer_id(),
            Self::Debit(value) => value.card_details.customer_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `emboss_name`, which every known kind has.
    #[inline]
    pub fn emboss_name(&self) -> Option<&EmbossName> {
        match self {
            Self::Credit(value) => value.card_details.emboss_name(),
            Self::Debit(value) => value.card_details.emboss_name(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_month`, which every known kind has.
    #[inline]
    pub fn expiration_month(&self) -> Option<&str> {
        match self {
            Self::Credit(value) => value.card_details.expiration_month(),
            Self::Debit(value) => value.card_details.expiration_month(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_time`, which every known kind has.
    #[inline]
    pub fn expiration_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => value.card_details.expiration_time(),
            Self::Debit(value) => value.card_details.expiration_time(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_year`, which every known kind has.
    #[inline]
    pub fn expiration_year(&self) -> Option<&str> {
        match self {
            Self::Credit(value) => value.card_details.expiration_year(),
            Self::Debit(value) => value.card_details.expiration_year(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&CardId> {
        match self {
            Self::Credit(value) => value.card_details.id(),
            Self::Debit(value) => value.card_details.id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `is_pin_set`, which every known kind has.
    #[inline]
    pub fn is_pin_set(&self) -> Option<bool> {
        match self {
            Self::Credit(value) => value.card_details.is_pin_set(),
            Self::Debit(value) => value.card_details.is_pin_set(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_four`, which every known kind has.
    #[inline]
    pub fn last_four(&self) -> Option<&str> {
        match self {
            Self::Credit(value) => value.card_details.last_four(),
            Self::Debit(value) => value.card_details.last_four(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => value.card_details.last_updated_time(),
            Self::Debit(value) => value.card_details.last_updated_time(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `memo`, which every known kind has.
    #[inline]
    pub fn memo(&self) -> Option<&str> {
        match self {
            Self::Credit(value) => value.card_details.memo(),
            Self::Debit(value) => value.card_details.memo(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::std::collections::BTreeMap<String, String>> {
        match self {
            Self::Credit(value) => value.card_details.metadata(),
            Self::Debit(value) => value.card_details.metadata(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `pending_reasons`, which every known kind has.
    #[inline]
    pub fn pending_reasons(&self) -> Option<&CardStatusPendingReasons> {
        match self {
            Self::Credit(value) => value.card_details.pending_reasons(),
            Self::Debit(value) => value.card_details.pending_reasons(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissue_reason`, which every known kind has.
    #[inline]
    pub fn reissue_reason(&self) -> Option<&BaseCardReissueReason> {
        match self {
            Self::Credit(value) => value.card_details.reissue_reason(),
            Self::Debit(value) => value.card_details.reissue_reason(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_from_id`, which every known kind has.
    #[inline]
    pub fn reissued_from_id(&self) -> Option<&CardId> {
        match self {
            Self::Credit(value) => value.card_details.reissued_from_id(),
            Self::Debit(value) => value.card_details.reissued_from_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_to_id`, which every known kind has.
    #[inline]
    pub fn reissued_to_id(&self) -> Option<&CardId> {
        match self {
            Self::Credit(value) => value.card_details.reissued_to_id(),
            Self::Debit(value) => value.card_details.reissued_to_id(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `status_reason`, which every known kind has.
    #[inline]
    pub fn status_reason(&self) -> Option<&CardStatusReasonCode> {
        match self {
            Self::Credit(value) => value.card_details.status_reason(),
            Self::Debit(value) => value.card_details.status_reason(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::Credit(value) => Some(&*value.tenant),
            Self::Debit(value) => Some(&*value.tenant),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_pin_set`, which every known kind has.
    #[inline]
    pub fn timestamp_pin_set(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Credit(value) => value.card_details.timestamp_pin_set(),
            Self::Debit(value) => value.card_details.timestamp_pin_set(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<CreditCardResponse> for CardResponse {
    #[inline]
    fn from(value: CreditCardResponse) -> Self {
        Self::Credit(value)
    }
}
impl From<DebitCardResponse> for CardResponse {
    #[inline]
    fn from(value: DebitCardResponse) -> Self {
        Self::Debit(value)
    }
}
impl ::serde::Serialize for CardResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Credit(value) => value.serialize(serializer),
            Self::Debit(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for CardResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for CardResponse {
    const NAME: &'static str = "CardResponse";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "CREDIT" => Self::Credit(body.branch()?),
                "DEBIT" | "PREPAID" => Self::Debit(body.branch_with_tag()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "cards")]
/// The document's schema `card_reveal_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardRevealResponse {
    /// Required. `Debug` does not print it.
    pub ciphertext: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardRevealResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(ciphertext: impl Into<String>) -> Self {
        Self {
            ciphertext: ciphertext.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardRevealResponse {
    const NAME: &'static str = "CardRevealResponse";
    const FIELDS: &'static [&'static str] = &["ciphertext"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut ciphertext: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut ciphertext),
                _ => __input.again(),
            }
        }
        __input.need(&ciphertext, "ciphertext");
        Some(Self {
            ciphertext: ciphertext?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("ciphertext", &self.ciphertext);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardRevealResponse);
#[cfg(feature = "cards")]
/// Where the card is in its life.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardStatus {
    /// `ACTIVE`
    Active,
    /// `PENDING`
    Pending,
    /// `REJECTED`
    Rejected,
    /// `SUSPENDED`
    Suspended,
    /// `TERMINATED`
    Terminated,
    /// `UNACTIVATED`
    Unactivated,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Pending,
        Self::Rejected,
        Self::Suspended,
        Self::Terminated,
        Self::Unactivated,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Pending => "PENDING",
            Self::Rejected => "REJECTED",
            Self::Suspended => "SUSPENDED",
            Self::Terminated => "TERMINATED",
            Self::Unactivated => "UNACTIVATED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardStatus);
#[cfg(feature = "cards")]
/// What a PENDING card waits for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardStatusPendingReasons {
    /// It waits for its bulk order.
    pub is_waiting_for_bulk_shipment: Option<bool>,
    /// It waits for its image's approval.
    pub is_waiting_for_image: Option<bool>,
    /// It waits for a PIN.
    pub is_waiting_for_pin: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardStatusPendingReasons {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            is_waiting_for_bulk_shipment: None,
            is_waiting_for_image: None,
            is_waiting_for_pin: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardStatusPendingReasons {
    const NAME: &'static str = "CardStatusPendingReasons";
    const FIELDS: &'static [&'static str] = &[
        "is_waiting_for_bulk_shipment",
        "is_waiting_for_image",
        "is_waiting_for_pin",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut is_waiting_for_bulk_shipment: Option<bool> = None;
        let mut is_waiting_for_image: Option<bool> = None;
        let mut is_waiting_for_pin: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut is_waiting_for_bulk_shipment),
                1 => __input.maybe_or_keep(&mut is_waiting_for_image),
                2 => __input.maybe_or_keep(&mut is_waiting_for_pin),
                _ => __input.again(),
            }
        }
        Some(Self {
            is_waiting_for_bulk_shipment,
            is_waiting_for_image,
            is_waiting_for_pin,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("is_waiting_for_bulk_shipment", &self.is_waiting_for_bulk_shipment);
        out.option("is_waiting_for_image", &self.is_waiting_for_image);
        out.secret_option("is_waiting_for_pin", &self.is_waiting_for_pin);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardStatusPendingReasons);
#[cfg(feature = "cards")]
/// Why the card is in its state: `ACT` its activity proved sound, `ADD` address in doubt, `AUX` wish of another party, `CLO` copied, `COM` card or account in wrong hands, `DOB` birth date in doubt, `EML` email in doubt, `EXP` past its expiry, `FRD` proven fraud, `FUL` account and delivery do not fit, `INA` long unused, `INF` its details proved right, `ISS` wish of the issuer, `KYC` identity check failed, `LOS` lost, `MAT` on a sanctions list, `NAM` name in doubt, `NEG` account overdrawn, `NEW` first activation, `OTH` anything else, `OUT` used against the rules of the programme, `PHO` phone in doubt, `PIN` too many wrong PINs, `PRC` wish of the processor, `REQ` your own wish, `REV` account under examination, `SSN` social security number in doubt, `STO` stolen, `SUS` looks suspicious, `TMP` the customer has yet to confirm, `UNK` cannot be delivered to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardStatusReasonCode {
    /// `ACT`
    Act,
    /// `ADD`
    Add,
    /// `AUX`
    Aux,
    /// `CLO`
    Clo,
    /// `COM`
    Com,
    /// `DOB`
    Dob,
    /// `EML`
    Eml,
    /// `EXP`
    Exp,
    /// `FRD`
    Frd,
    /// `FUL`
    Ful,
    /// `INA`
    Ina,
    /// `INF`
    Inf,
    /// `ISS`
    Iss,
    /// `KYC`
    Kyc,
    /// `LOS`
    Los,
    /// `MAT`
    Mat,
    /// `NAM`
    Nam,
    /// `NEG`
    Neg,
    /// `NEW`
    New,
    /// `OTH`
    Oth,
    /// `OUT`
    Out,
    /// `PHO`
    Pho,
    /// `PIN`
    Pin,
    /// `PRC`
    Prc,
    /// `REQ`
    Req,
    /// `REV`
    Rev,
    /// `SSN`
    Ssn,
    /// `STO`
    Sto,
    /// `SUS`
    Sus,
    /// `TMP`
    Tmp,
    /// `UNK`
    Unk,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardStatusReasonCode {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Act,
        Self::Add,
        Self::Aux,
        Self::Clo,
        Self::Com,
        Self::Dob,
        Self::Eml,
        Self::Exp,
        Self::Frd,
        Self::Ful,
        Self::Ina,
        Self::Inf,
        Self::Iss,
        Self::Kyc,
        Self::Los,
        Self::Mat,
        Self::Nam,
        Self::Neg,
        Self::New,
        Self::Oth,
        Self::Out,
        Self::Pho,
        Self::Pin,
        Self::Prc,
        Self::Req,
        Self::Rev,
        Self::Ssn,
        Self::Sto,
        Self::Sus,
        Self::Tmp,
        Self::Unk,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Act => "ACT",
            Self::Add => "ADD",
            Self::Aux => "AUX",
            Self::Clo => "CLO",
            Self::Com => "COM",
            Self::Dob => "DOB",
            Self::Eml => "EML",
            Self::Exp => "EXP",
            Self::Frd => "FRD",
            Self::Ful => "FUL",
            Self::Ina => "INA",
            Self::Inf => "INF",
            Self::Iss => "ISS",
            Self::Kyc => "KYC",
            Self::Los => "LOS",
            Self::Mat => "MAT",
            Self::Nam => "NAM",
            Self::Neg => "NEG",
            Self::New => "NEW",
            Self::Oth => "OTH",
            Self::Out => "OUT",
            Self::Pho => "PHO",
            Self::Pin => "PIN",
            Self::Prc => "PRC",
            Self::Req => "REQ",
            Self::Rev => "REV",
            Self::Ssn => "SSN",
            Self::Sto => "STO",
            Self::Sus => "SUS",
            Self::Tmp => "TMP",
            Self::Unk => "UNK",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardStatusReasonCode);
#[cfg(feature = "cards")]
/// Free text on the change of state.
pub type CardStatusReasonMemo = String;
#[cfg(feature = "cards")]
/// State to move the card to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardStatusRequest {
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// `TERMINATED`
    Terminated,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardStatusRequest {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Suspended,
        Self::Terminated,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::Terminated => "TERMINATED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardStatusRequest);
#[cfg(feature = "cards")]
/// The kind of card programme.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardType {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// `PREPAID`
    Prepaid,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credit, Self::Debit, Self::Prepaid];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::Debit => "DEBIT",
            Self::Prepaid => "PREPAID",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardType);
#[cfg(feature = "cards")]
/// The document's schema `card_widget_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CardWidgetType {
    /// `ACTIVATE`
    Activate,
    /// `GET_PIN`
    GetPin,
    /// `REVEAL`
    Reveal,
    /// `SET_PIN`
    SetPin,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl CardWidgetType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Activate,
        Self::GetPin,
        Self::Reveal,
        Self::SetPin,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activate => "ACTIVATE",
            Self::GetPin => "GET_PIN",
            Self::Reveal => "REVEAL",
            Self::SetPin => "SET_PIN",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(CardWidgetType);
#[cfg(feature = "cards")]
/// The document's schema `card_widget_url_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardWidgetUrlResponse {
    /// Optional.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CardWidgetUrlResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            url: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CardWidgetUrlResponse {
    const NAME: &'static str = "CardWidgetUrlResponse";
    const FIELDS: &'static [&'static str] = &["url"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut url),
                _ => __input.again(),
            }
        }
        Some(Self {
            url,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(CardWidgetUrlResponse);
#[cfg(feature = "cards")]
/// The document's schema `client_token`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientToken {
    /// Optional. `Debug` does not print it.
    pub client_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ClientToken {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            client_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ClientToken {
    const NAME: &'static str = "ClientToken";
    const FIELDS: &'static [&'static str] = &["client_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut client_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut client_token),
                _ => __input.again(),
            }
        }
        Some(Self {
            client_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("client_token", &self.client_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(ClientToken);
#[cfg(feature = "cards")]
/// Whom a new image is for, and on which product it will be printed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCardImageRequest {
    /// Required.
    pub card_product_id: CardProductId,
    /// Required.
    pub customer_id: CustomerId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateCardImageRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(card_product_id: CardProductId, customer_id: CustomerId) -> Self {
        Self {
            card_product_id,
            customer_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreateCardImageRequest {
    const NAME: &'static str = "CreateCardImageRequest";
    const FIELDS: &'static [&'static str] = &["card_product_id", "customer_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_product_id: Option<CardProductId> = None;
        let mut customer_id: Option<CustomerId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_product_id),
                1 => __input.take(&mut customer_id),
                _ => __input.again(),
            }
        }
        __input.need(&card_product_id, "card_product_id");
        __input.need(&customer_id, "customer_id");
        Some(Self {
            card_product_id: card_product_id?,
            customer_id: customer_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_product_id", &self.card_product_id);
        out.field("customer_id", &self.customer_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateCardImageRequest);
#[cfg(feature = "cards")]
/// The document's schema `create_gateway_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGatewayRequest {
    /// List of Card Product unique identifiers that will utilize the Gateway
    pub card_products: Vec<CardProductId>,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<GatewayCustomHeaders>,
    /// Current status of the Authorization gateway
    pub is_active: bool,
    /// Optional.
    pub standin: Option<GatewayStandin>,
    /// URL of the Authorization gateway
    pub url: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateGatewayRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        card_products: Vec<CardProductId>,
        is_active: bool,
        url: impl Into<String>,
    ) -> Self {
        Self {
            card_products,
            custom_headers: None,
            is_active,
            standin: None,
            url: url.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`custom_headers`](Self::custom_headers). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_custom_headers(mut self, value: GatewayCustomHeaders) -> Self {
        self.custom_headers = Some(value);
        self
    }
    /// Sets [`standin`](Self::standin).
    #[must_use]
    #[inline]
    pub fn with_standin(mut self, value: impl Into<GatewayStandin>) -> Self {
        self.standin = Some(value.into());
        self
    }
}
impl crate::record::Record for CreateGatewayRequest {
    const NAME: &'static str = "CreateGatewayRequest";
    const FIELDS: &'static [&'static str] = &[
        "card_products",
        "custom_headers",
        "is_active",
        "standin",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_products: Option<Vec<CardProductId>> = None;
        let mut custom_headers: Option<GatewayCustomHeaders> = None;
        let mut is_active: Option<bool> = None;
        let mut standin: Option<GatewayStandin> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_products),
                1 => __input.maybe(&mut custom_headers),
                2 => __input.take(&mut is_active),
                3 => __input.maybe(&mut standin),
                4 => __input.take(&mut url),
                _ => __input.again(),
            }
        }
        __input.need(&card_products, "card_products");
        __input.need(&is_active, "is_active");
        __input.need(&url, "url");
        Some(Self {
            card_products: card_products?,
            custom_headers,
            is_active: is_active?,
            standin,
            url: url?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_products", &self.card_products);
        out.secret_option("custom_headers", &self.custom_headers);
        out.field("is_active", &self.is_active);
        out.option("standin", &self.standin);
        out.field("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateGatewayRequest);
impl crate::check::Check for CreateGatewayRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.url;
        crate::check::within("url", crate::check::length(value, 0, 1000))?;
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// The document's schema `create_three_ds_decision_gateway_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateThreeDsDecisionGatewayRequest {
    /// Required.
    pub card_products: Vec<CardProductId>,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<GatewayCustomHeaders>,
    /// Required. At most 1000 characters.
    pub decision_url: String,
    /// Required.
    pub fallback_decision: ThreeDsDecision,
    /// Required.
    pub is_active: bool,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreateThreeDsDecisionGatewayRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        card_products: Vec<CardProductId>,
        decision_url: impl Into<String>,
        fallback_decision: impl Into<ThreeDsDecision>,
        is_active: bool,
    ) -> Self {
        Self {
            card_products,
            custom_headers: None,
            decision_url: decision_url.into(),
            fallback_decision: fallback_decision.into(),
            is_active,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`custom_headers`](Self::custom_headers). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_custom_headers(mut self, value: GatewayCustomHeaders) -> Self {
        self.custom_headers = Some(value);
        self
    }
}
impl crate::record::Record for CreateThreeDsDecisionGatewayRequest {
    const NAME: &'static str = "CreateThreeDsDecisionGatewayRequest";
    const FIELDS: &'static [&'static str] = &[
        "card_products",
        "custom_headers",
        "decision_url",
        "fallback_decision",
        "is_active",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_products: Option<Vec<CardProductId>> = None;
        let mut custom_headers: Option<GatewayCustomHeaders> = None;
        let mut decision_url: Option<String> = None;
        let mut fallback_decision: Option<ThreeDsDecision> = None;
        let mut is_active: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_products),
                1 => __input.maybe(&mut custom_headers),
                2 => __input.take(&mut decision_url),
                3 => __input.take(&mut fallback_decision),
                4 => __input.take(&mut is_active),
                _ => __input.again(),
            }
        }
        __input.need(&card_products, "card_products");
        __input.need(&decision_url, "decision_url");
        __input.need(&fallback_decision, "fallback_decision");
        __input.need(&is_active, "is_active");
        Some(Self {
            card_products: card_products?,
            custom_headers,
            decision_url: decision_url?,
            fallback_decision: fallback_decision?,
            is_active: is_active?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_products", &self.card_products);
        out.secret_option("custom_headers", &self.custom_headers);
        out.field("decision_url", &self.decision_url);
        out.field("fallback_decision", &self.fallback_decision);
        out.field("is_active", &self.is_active);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreateThreeDsDecisionGatewayRequest);
impl crate::check::Check for CreateThreeDsDecisionGatewayRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.decision_url;
        crate::check::within("decision_url", crate::check::length(value, 0, 1000))?;
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// Issue a card that spends against a credit account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCard {
    /// Required.
    pub card_details: CreditCardRequestDetails,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreditCard {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(card_details: impl Into<CreditCardRequestDetails>) -> Self {
        Self {
            card_details: card_details.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreditCard {
    const NAME: &'static str = "CreditCard";
    const FIELDS: &'static [&'static str] = &["card_details", "type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_details: Option<CreditCardRequestDetails> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_details),
                1 => __input.tag("CREDIT"),
                _ => __input.again(),
            }
        }
        __input.need(&card_details, "card_details");
        Some(Self {
            card_details: card_details?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "CREDIT");
        out.field("card_details", &self.card_details);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreditCard);
impl crate::check::Check for CreditCard {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.card_details;
        crate::check::within("card_details", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// The credit card to issue; `form` says plastic or virtual.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreditCardRequestDetails {
    /// `form: PHYSICAL`
    Physical(PhysicalCreditCardIssuanceRequest),
    /// `form: VIRTUAL`
    Virtual(VirtualCreditCardIssuanceRequest),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl CreditCardRequestDetails {
    /// The value of `form`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Physical(_) => "PHYSICAL",
            Self::Virtual(_) => "VIRTUAL",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `form`, as an enum.
    #[inline]
    pub fn kind(&self) -> CardFormatForm {
        self.tag().into()
    }
    /// Makes the variant `Physical`.
    #[inline]
    pub fn physical(value: PhysicalCreditCardIssuanceRequest) -> Self {
        Self::Physical(value)
    }
    /// Whether this is `Physical`.
    #[inline]
    pub fn is_physical(&self) -> bool {
        matches!(self, Self::Physical(_))
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn as_physical(&self) -> Option<&PhysicalCreditCardIssuanceRequest> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn into_physical(self) -> Option<PhysicalCreditCardIssuanceRequest> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Virtual`.
    #[inline]
    pub fn virtual_(value: VirtualCreditCardIssuanceRequest) -> Self {
        Self::Virtual(value)
    }
    /// Whether this is `Virtual`.
    #[inline]
    pub fn is_virtual(&self) -> bool {
        matches!(self, Self::Virtual(_))
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn as_virtual(&self) -> Option<&VirtualCreditCardIssuanceRequest> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn into_virtual(self) -> Option<VirtualCreditCardIssuanceRequest> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Physical(value) => Some(&value.account_id),
            Self::Virtual(value) => Some(&value.account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `business_id`, which every known kind has.
    #[inline]
    pub fn business_id(&self) -> Option<&BusinessId> {
        match self {
            Self::Physical(value) => value.business_id.as_ref(),
            Self::Virtual(value) => value.business_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_product_id`, which every known kind has.
    #[inline]
    pub fn card_product_id(&self) -> Option<&CardProductId> {
        match self {
            Self::Physical(value) => Some(&value.card_product_id),
            Self::Virtual(value) => Some(&value.card_product_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.creation_time.as_ref(),
            Self::Virtual(value) => value.creation_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Physical(value) => value.customer_id.as_ref(),
            Self::Virtual(value) => value.customer_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `emboss_name`, which every known kind has.
    #[inline]
    pub fn emboss_name(&self) -> Option<&EmbossName> {
        match self {
            Self::Physical(value) => value.emboss_name.as_ref(),
            Self::Virtual(value) => value.emboss_name.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_month`, which every known kind has.
    #[inline]
    pub fn expiration_month(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_month.as_deref(),
            Self::Virtual(value) => value.expiration_month.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_time`, which every known kind has.
    #[inline]
    pub fn expiration_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.expiration_time.as_ref(),
            Self::Virtual(value) => value.expiration_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_year`, which every known kind has.
    #[inline]
    pub fn expiration_year(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_year.as_deref(),
            Self::Virtual(value) => value.expiration_year.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.id.as_ref(),
            Self::Virtual(value) => value.id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `is_pin_set`, which every known kind has.
    #[inline]
    pub fn is_pin_set(&self) -> Option<bool> {
        match self {
            Self::Physical(value) => value.is_pin_set,
            Self::Virtual(value) => value.is_pin_set,
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_four`, which every known kind has.
    #[inline]
    pub fn last_four(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.last_four.as_deref(),
            Self::Virtual(value) => value.last_four.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.last_updated_time.as_ref(),
            Self::Virtual(value) => value.last_updated_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::std::collections::BTreeMap<String, String>> {
        match self {
            Self::Physical(value) => value.metadata.as_ref(),
            Self::Virtual(value) => value.metadata.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissue_reason`, which every known kind has.
    #[inline]
    pub fn reissue_reason(&self) -> Option<&BaseCardReissueReason> {
        match self {
            Self::Physical(value) => value.reissue_reason.as_ref(),
            Self::Virtual(value) => value.reissue_reason.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_from_id`, which every known kind has.
    #[inline]
    pub fn reissued_from_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_from_id.as_ref(),
            Self::Virtual(value) => value.reissued_from_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_to_id`, which every known kind has.
    #[inline]
    pub fn reissued_to_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_to_id.as_ref(),
            Self::Virtual(value) => value.reissued_to_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_pin_set`, which every known kind has.
    #[inline]
    pub fn timestamp_pin_set(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.timestamp_pin_set.as_ref(),
            Self::Virtual(value) => value.timestamp_pin_set.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<PhysicalCreditCardIssuanceRequest> for CreditCardRequestDetails {
    #[inline]
    fn from(value: PhysicalCreditCardIssuanceRequest) -> Self {
        Self::Physical(value)
    }
}
impl From<VirtualCreditCardIssuanceRequest> for CreditCardRequestDetails {
    #[inline]
    fn from(value: VirtualCreditCardIssuanceRequest) -> Self {
        Self::Virtual(value)
    }
}
impl ::serde::Serialize for CreditCardRequestDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Physical(value) => value.serialize(serializer),
            Self::Virtual(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for CreditCardRequestDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for CreditCardRequestDetails {
    const NAME: &'static str = "CreditCardRequestDetails";
    const TAG: &'static str = "form";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "PHYSICAL" => Self::Physical(body.branch()?),
                "VIRTUAL" => Self::Virtual(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for CreditCardRequestDetails {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Physical(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "cards")]
/// A card that spends against a credit account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardResponse {
    /// Required.
    pub card_details: CreditCardResponseDetails,
    /// Required.
    pub tenant: TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl CreditCardResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        card_details: impl Into<CreditCardResponseDetails>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            card_details: card_details.into(),
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for CreditCardResponse {
    const NAME: &'static str = "CreditCardResponse";
    const FIELDS: &'static [&'static str] = &["card_details", "tenant", "type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_details: Option<CreditCardResponseDetails> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_details),
                1 => __input.take(&mut tenant),
                2 => __input.tag("CREDIT"),
                _ => __input.again(),
            }
        }
        __input.need(&card_details, "card_details");
        __input.need(&tenant, "tenant");
        Some(Self {
            card_details: card_details?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "CREDIT");
        out.field("card_details", &self.card_details);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(CreditCardResponse);
#[cfg(feature = "cards")]
/// The credit card itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreditCardResponseDetails {
    /// `form: PHYSICAL`
    Physical(PhysicalCreditCardResponse),
    /// `form: VIRTUAL`
    Virtual(VirtualCreditCardResponse),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl CreditCardResponseDetails {
    /// The value of `form`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Physical(_) => "PHYSICAL",
            Self::Virtual(_) => "VIRTUAL",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `form`, as an enum.
    #[inline]
    pub fn kind(&self) -> CardFormatForm {
        self.tag().into()
    }
    /// Makes the variant `Physical`.
    #[inline]
    pub fn physical(value: PhysicalCreditCardResponse) -> Self {
        Self::Physical(value)
    }
    /// Whether this is `Physical`.
    #[inline]
    pub fn is_physical(&self) -> bool {
        matches!(self, Self::Physical(_))
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn as_physical(&self) -> Option<&PhysicalCreditCardResponse> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn into_physical(self) -> Option<PhysicalCreditCardResponse> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Virtual`.
    #[inline]
    pub fn virtual_(value: VirtualCreditCardResponse) -> Self {
        Self::Virtual(value)
    }
    /// Whether this is `Virtual`.
    #[inline]
    pub fn is_virtual(&self) -> bool {
        matches!(self, Self::Virtual(_))
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn as_virtual(&self) -> Option<&VirtualCreditCardResponse> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn into_virtual(self) -> Option<VirtualCreditCardResponse> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Physical(value) => Some(&value.account_id),
            Self::Virtual(value) => Some(&value.account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `bin`, which every known kind has.
    #[inline]
    pub fn bin(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.bin.as_deref(),
            Self::Virtual(value) => value.bin.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `business_id`, which every known kind has.
    #[inline]
    pub fn business_id(&self) -> Option<&BusinessId> {
        match self {
            Self::Physical(value) => value.business_id.as_ref(),
            Self::Virtual(value) => value.business_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_brand`, which every known kind has.
    #[inline]
    pub fn card_brand(&self) -> Option<&CardBrand> {
        match self {
            Self::Physical(value) => Some(&value.card_brand),
            Self::Virtual(value) => Some(&value.card_brand),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_product_id`, which every known kind has.
    #[inline]
    pub fn card_product_id(&self) -> Option<&CardProductId> {
        match self {
            Self::Physical(value) => Some(&value.card_product_id),
            Self::Virtual(value) => Some(&value.card_product_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_status`, which every known kind has.
    #[inline]
    pub fn card_status(&self) -> Option<&CardStatus> {
        match self {
            Self::Physical(value) => Some(&value.card_status),
            Self::Virtual(value) => Some(&value.card_status),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => Some(&value.creation_time),
            Self::Virtual(value) => Some(&value.creation_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Physical(value) => value.customer_id.as_ref(),
            Self::Virtual(value) => value.customer_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `emboss_name`, which every known kind has.
    #[inline]
    pub fn emboss_name(&self) -> Option<&EmbossName> {
        match self {
            Self::Physical(value) => Some(&value.emboss_name),
            Self::Virtual(value) => Some(&value.emboss_name),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_month`, which every known kind has.
    #[inline]
    pub fn expiration_month(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_month.as_deref(),
            Self::Virtual(value) => Some(&*value.expiration_month),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_time`, which every known kind has.
    #[inline]
    pub fn expiration_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.expiration_time.as_ref(),
            Self::Virtual(value) => value.expiration_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_year`, which every known kind has.
    #[inline]
    pub fn expiration_year(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_year.as_deref(),
            Self::Virtual(value) => Some(&*value.expiration_year),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => Some(&value.id),
            Self::Virtual(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `is_pin_set`, which every known kind has.
    #[inline]
    pub fn is_pin_set(&self) -> Option<bool> {
        match self {
            Self::Physical(value) => value.is_pin_set,
            Self::Virtual(value) => value.is_pin_set,
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_four`, which every known kind has.
    #[inline]
    pub fn last_four(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.last_four.as_deref(),
            Self::Virtual(value) => Some(&*value.last_four),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.last_updated_time.as_ref(),
            Self::Virtual(value) => value.last_updated_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `memo`, which every known kind has.
    #[inline]
    pub fn memo(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.memo.as_deref(),
            Self::Virtual(value) => value.memo.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::std::collections::BTreeMap<String, String>> {
        match self {
            Self::Physical(value) => value.metadata.as_ref(),
            Self::Virtual(value) => value.metadata.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `pending_reasons`, which every known kind has.
    #[inline]
    pub fn pending_reasons(&self) -> Option<&CardStatusPendingReasons> {
        match self {
            Self::Physical(value) => value.pending_reasons.as_ref(),
            Self::Virtual(value) => value.pending_reasons.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissue_reason`, which every known kind has.
    #[inline]
    pub fn reissue_reason(&self) -> Option<&BaseCardReissueReason> {
        match self {
            Self::Physical(value) => value.reissue_reason.as_ref(),
            Self::Virtual(value) => value.reissue_reason.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_from_id`, which every known kind has.
    #[inline]
    pub fn reissued_from_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_from_id.as_ref(),
            Self::Virtual(value) => value.reissued_from_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_to_id`, which every known kind has.
    #[inline]
    pub fn reissued_to_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_to_id.as_ref(),
            Self::Virtual(value) => value.reissued_to_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `status_reason`, which every known kind has.
    #[inline]
    pub fn status_reason(&self) -> Option<&CardStatusReasonCode> {
        match self {
            Self::Physical(value) => Some(&value.status_reason),
            Self::Virtual(value) => Some(&value.status_reason),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_pin_set`, which every known kind has.
    #[inline]
    pub fn timestamp_pin_set(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.timestamp_pin_set.as_ref(),
            Self::Virtual(value) => value.timestamp_pin_set.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<PhysicalCreditCardResponse> for CreditCardResponseDetails {
    #[inline]
    fn from(value: PhysicalCreditCardResponse) -> Self {
        Self::Physical(value)
    }
}
impl From<VirtualCreditCardResponse> for CreditCardResponseDetails {
    #[inline]
    fn from(value: VirtualCreditCardResponse) -> Self {
        Self::Virtual(value)
    }
}
impl ::serde::Serialize for CreditCardResponseDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Physical(value) => value.serialize(serializer),
            Self::Virtual(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for CreditCardResponseDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for CreditCardResponseDetails {
    const NAME: &'static str = "CreditCardResponseDetails";
    const TAG: &'static str = "form";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "PHYSICAL" => Self::Physical(body.branch()?),
                "VIRTUAL" => Self::Virtual(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "cards")]
/// Whether purchases at merchants outside the country of the BIN are allowed. Off unless set: such purchases are declined.
pub type CrossBorderEnabled = bool;
#[cfg(feature = "cards")]
/// Issue a card that spends a deposit or prepaid balance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DebitCard {
    /// Required.
    pub card_details: DebitCardRequestDetails,
    /// Required.
    pub type_: DebitCardType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DebitCard {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        card_details: impl Into<DebitCardRequestDetails>,
        type_: impl Into<DebitCardType>,
    ) -> Self {
        Self {
            card_details: card_details.into(),
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for DebitCard {
    const NAME: &'static str = "DebitCard";
    const FIELDS: &'static [&'static str] = &["card_details", "type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_details: Option<DebitCardRequestDetails> = None;
        let mut type_: Option<DebitCardType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_details),
                1 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&card_details, "card_details");
        __input.need(&type_, "type");
        Some(Self {
            card_details: card_details?,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_details", &self.card_details);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(DebitCard);
impl crate::check::Check for DebitCard {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.card_details;
        crate::check::within("card_details", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// The debit or prepaid card to issue; `form` says plastic or virtual.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DebitCardRequestDetails {
    /// `form: PHYSICAL`
    Physical(PhysicalDebitCardIssuanceRequest),
    /// `form: VIRTUAL`
    Virtual(VirtualDebitCardIssuanceRequest),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl DebitCardRequestDetails {
    /// The value of `form`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Physical(_) => "PHYSICAL",
            Self::Virtual(_) => "VIRTUAL",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `form`, as an enum.
    #[inline]
    pub fn kind(&self) -> CardFormatForm {
        self.tag().into()
    }
    /// Makes the variant `Physical`.
    #[inline]
    pub fn physical(value: PhysicalDebitCardIssuanceRequest) -> Self {
        Self::Physical(value)
    }
    /// Whether this is `Physical`.
    #[inline]
    pub fn is_physical(&self) -> bool {
        matches!(self, Self::Physical(_))
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn as_physical(&self) -> Option<&PhysicalDebitCardIssuanceRequest> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn into_physical(self) -> Option<PhysicalDebitCardIssuanceRequest> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Virtual`.
    #[inline]
    pub fn virtual_(value: VirtualDebitCardIssuanceRequest) -> Self {
        Self::Virtual(value)
    }
    /// Whether this is `Virtual`.
    #[inline]
    pub fn is_virtual(&self) -> bool {
        matches!(self, Self::Virtual(_))
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn as_virtual(&self) -> Option<&VirtualDebitCardIssuanceRequest> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn into_virtual(self) -> Option<VirtualDebitCardIssuanceRequest> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Physical(value) => Some(&value.account_id),
            Self::Virtual(value) => Some(&value.account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `business_id`, which every known kind has.
    #[inline]
    pub fn business_id(&self) -> Option<&BusinessId> {
        match self {
            Self::Physical(value) => value.business_id.as_ref(),
            Self::Virtual(value) => value.business_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_product_id`, which every known kind has.
    #[inline]
    pub fn card_product_id(&self) -> Option<&CardProductId> {
        match self {
            Self::Physical(value) => Some(&value.card_product_id),
            Self::Virtual(value) => Some(&value.card_product_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.creation_time.as_ref(),
            Self::Virtual(value) => value.creation_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Physical(value) => value.customer_id.as_ref(),
            Self::Virtual(value) => value.customer_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `emboss_name`, which every known kind has.
    #[inline]
    pub fn emboss_name(&self) -> Option<&EmbossName> {
        match self {
            Self::Physical(value) => value.emboss_name.as_ref(),
            Self::Virtual(value) => value.emboss_name.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_month`, which every known kind has.
    #[inline]
    pub fn expiration_month(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_month.as_deref(),
            Self::Virtual(value) => value.expiration_month.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_time`, which every known kind has.
    #[inline]
    pub fn expiration_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.expiration_time.as_ref(),
            Self::Virtual(value) => value.expiration_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_year`, which every known kind has.
    #[inline]
    pub fn expiration_year(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_year.as_deref(),
            Self::Virtual(value) => value.expiration_year.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.id.as_ref(),
            Self::Virtual(value) => value.id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `is_pin_set`, which every known kind has.
    #[inline]
    pub fn is_pin_set(&self) -> Option<bool> {
        match self {
            Self::Physical(value) => value.is_pin_set,
            Self::Virtual(value) => value.is_pin_set,
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_four`, which every known kind has.
    #[inline]
    pub fn last_four(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.last_four.as_deref(),
            Self::Virtual(value) => value.last_four.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.last_updated_time.as_ref(),
            Self::Virtual(value) => value.last_updated_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::std::collections::BTreeMap<String, String>> {
        match self {
            Self::Physical(value) => value.metadata.as_ref(),
            Self::Virtual(value) => value.metadata.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissue_reason`, which every known kind has.
    #[inline]
    pub fn reissue_reason(&self) -> Option<&BaseCardReissueReason> {
        match self {
            Self::Physical(value) => value.reissue_reason.as_ref(),
            Self::Virtual(value) => value.reissue_reason.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_from_id`, which every known kind has.
    #[inline]
    pub fn reissued_from_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_from_id.as_ref(),
            Self::Virtual(value) => value.reissued_from_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_to_id`, which every known kind has.
    #[inline]
    pub fn reissued_to_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_to_id.as_ref(),
            Self::Virtual(value) => value.reissued_to_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_pin_set`, which every known kind has.
    #[inline]
    pub fn timestamp_pin_set(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.timestamp_pin_set.as_ref(),
            Self::Virtual(value) => value.timestamp_pin_set.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<PhysicalDebitCardIssuanceRequest> for DebitCardRequestDetails {
    #[inline]
    fn from(value: PhysicalDebitCardIssuanceRequest) -> Self {
        Self::Physical(value)
    }
}
impl From<VirtualDebitCardIssuanceRequest> for DebitCardRequestDetails {
    #[inline]
    fn from(value: VirtualDebitCardIssuanceRequest) -> Self {
        Self::Virtual(value)
    }
}
impl ::serde::Serialize for DebitCardRequestDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Physical(value) => value.serialize(serializer),
            Self::Virtual(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for DebitCardRequestDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for DebitCardRequestDetails {
    const NAME: &'static str = "DebitCardRequestDetails";
    const TAG: &'static str = "form";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "PHYSICAL" => Self::Physical(body.branch()?),
                "VIRTUAL" => Self::Virtual(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for DebitCardRequestDetails {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Physical(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "cards")]
/// A card that spends a deposit or prepaid balance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DebitCardResponse {
    /// Required.
    pub card_details: DebitCardResponseDetails,
    /// Required.
    pub tenant: TenantId,
    /// Required.
    pub type_: DebitCardResponseType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DebitCardResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        card_details: impl Into<DebitCardResponseDetails>,
        tenant: impl Into<TenantId>,
        type_: impl Into<DebitCardResponseType>,
    ) -> Self {
        Self {
            card_details: card_details.into(),
            tenant: tenant.into(),
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for DebitCardResponse {
    const NAME: &'static str = "DebitCardResponse";
    const FIELDS: &'static [&'static str] = &["card_details", "tenant", "type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_details: Option<DebitCardResponseDetails> = None;
        let mut tenant: Option<TenantId> = None;
        let mut type_: Option<DebitCardResponseType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_details),
                1 => __input.take(&mut tenant),
                2 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&card_details, "card_details");
        __input.need(&tenant, "tenant");
        __input.need(&type_, "type");
        Some(Self {
            card_details: card_details?,
            tenant: tenant?,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_details", &self.card_details);
        out.field("tenant", &self.tenant);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(DebitCardResponse);
#[cfg(feature = "cards")]
/// The debit or prepaid card itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DebitCardResponseDetails {
    /// `form: PHYSICAL`
    Physical(PhysicalDebitCardResponse),
    /// `form: VIRTUAL`
    Virtual(VirtualDebitCardResponse),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl DebitCardResponseDetails {
    /// The value of `form`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Physical(_) => "PHYSICAL",
            Self::Virtual(_) => "VIRTUAL",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `form`, as an enum.
    #[inline]
    pub fn kind(&self) -> CardFormatForm {
        self.tag().into()
    }
    /// Makes the variant `Physical`.
    #[inline]
    pub fn physical(value: PhysicalDebitCardResponse) -> Self {
        Self::Physical(value)
    }
    /// Whether this is `Physical`.
    #[inline]
    pub fn is_physical(&self) -> bool {
        matches!(self, Self::Physical(_))
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn as_physical(&self) -> Option<&PhysicalDebitCardResponse> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn into_physical(self) -> Option<PhysicalDebitCardResponse> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Virtual`.
    #[inline]
    pub fn virtual_(value: VirtualDebitCardResponse) -> Self {
        Self::Virtual(value)
    }
    /// Whether this is `Virtual`.
    #[inline]
    pub fn is_virtual(&self) -> bool {
        matches!(self, Self::Virtual(_))
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn as_virtual(&self) -> Option<&VirtualDebitCardResponse> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn into_virtual(self) -> Option<VirtualDebitCardResponse> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Physical(value) => Some(&value.account_id),
            Self::Virtual(value) => Some(&value.account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `bin`, which every known kind has.
    #[inline]
    pub fn bin(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.bin.as_deref(),
            Self::Virtual(value) => value.bin.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `business_id`, which every known kind has.
    #[inline]
    pub fn business_id(&self) -> Option<&BusinessId> {
        match self {
            Self::Physical(value) => value.business_id.as_ref(),
            Self::Virtual(value) => value.business_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_brand`, which every known kind has.
    #[inline]
    pub fn card_brand(&self) -> Option<&CardBrand> {
        match self {
            Self::Physical(value) => Some(&value.card_brand),
            Self::Virtual(value) => Some(&value.card_brand),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_product_id`, which every known kind has.
    #[inline]
    pub fn card_product_id(&self) -> Option<&CardProductId> {
        match self {
            Self::Physical(value) => Some(&value.card_product_id),
            Self::Virtual(value) => Some(&value.card_product_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_status`, which every known kind has.
    #[inline]
    pub fn card_status(&self) -> Option<&CardStatus> {
        match self {
            Self::Physical(value) => Some(&value.card_status),
            Self::Virtual(value) => Some(&value.card_status),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => Some(&value.creation_time),
            Self::Virtual(value) => Some(&value.creation_time),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Physical(value) => value.customer_id.as_ref(),
            Self::Virtual(value) => value.customer_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `emboss_name`, which every known kind has.
    #[inline]
    pub fn emboss_name(&self) -> Option<&EmbossName> {
        match self {
            Self::Physical(value) => Some(&value.emboss_name),
            Self::Virtual(value) => Some(&value.emboss_name),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_month`, which every known kind has.
    #[inline]
    pub fn expiration_month(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_month.as_deref(),
            Self::Virtual(value) => Some(&*value.expiration_month),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_time`, which every known kind has.
    #[inline]
    pub fn expiration_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.expiration_time.as_ref(),
            Self::Virtual(value) => value.expiration_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_year`, which every known kind has.
    #[inline]
    pub fn expiration_year(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_year.as_deref(),
            Self::Virtual(value) => Some(&*value.expiration_year),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => Some(&value.id),
            Self::Virtual(value) => Some(&value.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `is_pin_set`, which every known kind has.
    #[inline]
    pub fn is_pin_set(&self) -> Option<bool> {
        match self {
            Self::Physical(value) => value.is_pin_set,
            Self::Virtual(value) => value.is_pin_set,
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_four`, which every known kind has.
    #[inline]
    pub fn last_four(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.last_four.as_deref(),
            Self::Virtual(value) => Some(&*value.last_four),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.last_updated_time.as_ref(),
            Self::Virtual(value) => value.last_updated_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `memo`, which every known kind has.
    #[inline]
    pub fn memo(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.memo.as_deref(),
            Self::Virtual(value) => value.memo.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::std::collections::BTreeMap<String, String>> {
        match self {
            Self::Physical(value) => value.metadata.as_ref(),
            Self::Virtual(value) => value.metadata.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `pending_reasons`, which every known kind has.
    #[inline]
    pub fn pending_reasons(&self) -> Option<&CardStatusPendingReasons> {
        match self {
            Self::Physical(value) => value.pending_reasons.as_ref(),
            Self::Virtual(value) => value.pending_reasons.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissue_reason`, which every known kind has.
    #[inline]
    pub fn reissue_reason(&self) -> Option<&BaseCardReissueReason> {
        match self {
            Self::Physical(value) => value.reissue_reason.as_ref(),
            Self::Virtual(value) => value.reissue_reason.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_from_id`, which every known kind has.
    #[inline]
    pub fn reissued_from_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_from_id.as_ref(),
            Self::Virtual(value) => value.reissued_from_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_to_id`, which every known kind has.
    #[inline]
    pub fn reissued_to_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_to_id.as_ref(),
            Self::Virtual(value) => value.reissued_to_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `status_reason`, which every known kind has.
    #[inline]
    pub fn status_reason(&self) -> Option<&CardStatusReasonCode> {
        match self {
            Self::Physical(value) => Some(&value.status_reason),
            Self::Virtual(value) => Some(&value.status_reason),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_pin_set`, which every known kind has.
    #[inline]
    pub fn timestamp_pin_set(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.timestamp_pin_set.as_ref(),
            Self::Virtual(value) => value.timestamp_pin_set.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<PhysicalDebitCardResponse> for DebitCardResponseDetails {
    #[inline]
    fn from(value: PhysicalDebitCardResponse) -> Self {
        Self::Physical(value)
    }
}
impl From<VirtualDebitCardResponse> for DebitCardResponseDetails {
    #[inline]
    fn from(value: VirtualDebitCardResponse) -> Self {
        Self::Virtual(value)
    }
}
impl ::serde::Serialize for DebitCardResponseDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Physical(value) => value.serialize(serializer),
            Self::Virtual(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for DebitCardResponseDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for DebitCardResponseDetails {
    const NAME: &'static str = "DebitCardResponseDetails";
    const TAG: &'static str = "form";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "PHYSICAL" => Self::Physical(body.branch()?),
                "VIRTUAL" => Self::Virtual(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
#[cfg(feature = "cards")]
/// The values of `type` that lead to `DebitCardResponse`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DebitCardResponseType {
    /// `DEBIT`
    Debit,
    /// `PREPAID`
    Prepaid,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DebitCardResponseType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Debit, Self::Prepaid];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debit => "DEBIT",
            Self::Prepaid => "PREPAID",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DebitCardResponseType);
#[cfg(feature = "cards")]
/// The values of `type` that lead to `DebitCard`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DebitCardType {
    /// `DEBIT`
    Debit,
    /// `PREPAID`
    Prepaid,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl DebitCardType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Debit, Self::Prepaid];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debit => "DEBIT",
            Self::Prepaid => "PREPAID",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(DebitCardType);
#[cfg(feature = "cards")]
/// Address check while a card is added to a wallet.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenAddressVerification {
    /// Whether the address is checked.
    pub validate: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DigitalWalletTokenAddressVerification {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            validate: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for DigitalWalletTokenAddressVerification {
    const NAME: &'static str = "DigitalWalletTokenAddressVerification";
    const FIELDS: &'static [&'static str] = &["validate"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut validate: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut validate),
                _ => __input.again(),
            }
        }
        Some(Self {
            validate,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("validate", &self.validate);
        out.extra(&self.extra);
    }
}
crate::record::record!(DigitalWalletTokenAddressVerification);
#[cfg(feature = "cards")]
/// How the product's cards enter digital wallets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DigitalWalletTokenization {
    /// Picture of the card that the wallet shows.
    pub card_art_id: Option<String>,
    /// Optional.
    pub provisioning_controls: Option<ProvisioningControls>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl DigitalWalletTokenization {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_art_id: None,
            provisioning_controls: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for DigitalWalletTokenization {
    const NAME: &'static str = "DigitalWalletTokenization";
    const FIELDS: &'static [&'static str] = &["card_art_id", "provisioning_controls"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_art_id: Option<String> = None;
        let mut provisioning_controls: Option<ProvisioningControls> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut card_art_id),
                1 => __input.maybe_or_keep(&mut provisioning_controls),
                _ => __input.again(),
            }
        }
        Some(Self {
            card_art_id,
            provisioning_controls,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("card_art_id", &self.card_art_id);
        out.option("provisioning_controls", &self.provisioning_controls);
        out.extra(&self.extra);
    }
}
crate::record::record!(DigitalWalletTokenization);
#[cfg(feature = "cards")]
/// Printed on the card; 21 characters a line from A-Z a-z 0-9, space and . , / - & '. Default: the customer's name.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmbossName {
    /// First printed line.
    pub line_1: String,
    /// Second printed line.
    pub line_2: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl EmbossName {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(line_1: impl Into<String>) -> Self {
        Self {
            line_1: line_1.into(),
            line_2: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`line_2`](Self::line_2).
    #[must_use]
    #[inline]
    pub fn with_line_2(mut self, value: impl Into<String>) -> Self {
        self.line_2 = Some(value.into());
        self
    }
}
impl crate::record::Record for EmbossName {
    const NAME: &'static str = "EmbossName";
    const FIELDS: &'static [&'static str] = &["line_1", "line_2"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut line_1: Option<String> = None;
        let mut line_2: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut line_1),
                1 => __input.maybe_or_keep(&mut line_2),
                _ => __input.again(),
            }
        }
        __input.need(&line_1, "line_1");
        Some(Self {
            line_1: line_1?,
            line_2,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("line_1", &self.line_1);
        out.option("line_2", &self.line_2);
        out.extra(&self.extra);
    }
}
crate::record::record!(EmbossName);
#[cfg(feature = "cards")]
/// Whether there is plastic.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Form {
    /// `PHYSICAL`
    Physical,
    /// `VIRTUAL`
    Virtual,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl Form {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Physical, Self::Virtual];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Physical => "PHYSICAL",
            Self::Virtual => "VIRTUAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(Form);
#[cfg(feature = "cards")]
/// The parcel on its way.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FulfillmentDetails {
    /// Optional. Only in responses.
    pub bulk_order_id: Option<BulkOrderId>,
    /// Day of dispatch.
    pub ship_date: Option<crate::Date>,
    /// Carrier's name for the service.
    pub shipping_method: Option<String>,
    /// Carrier's tracking number.
    pub tracking_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl FulfillmentDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bulk_order_id: None,
            ship_date: None,
            shipping_method: None,
            tracking_number: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for FulfillmentDetails {
    const NAME: &'static str = "FulfillmentDetails";
    const FIELDS: &'static [&'static str] = &[
        "bulk_order_id",
        "ship_date",
        "shipping_method",
        "tracking_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut bulk_order_id: Option<BulkOrderId> = None;
        let mut ship_date: Option<crate::Date> = None;
        let mut shipping_method: Option<String> = None;
        let mut tracking_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut bulk_order_id),
                1 => __input.maybe_or_keep(&mut ship_date),
                2 => __input.maybe_or_keep(&mut shipping_method),
                3 => __input.maybe_or_keep(&mut tracking_number),
                _ => __input.again(),
            }
        }
        Some(Self {
            bulk_order_id,
            ship_date,
            shipping_method,
            tracking_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("bulk_order_id", &self.bulk_order_id);
        out.option("ship_date", &self.ship_date);
        out.option("shipping_method", &self.shipping_method);
        out.option("tracking_number", &self.tracking_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(FulfillmentDetails);
#[cfg(feature = "cards")]
/// These key-value pairs define custom HTTP headers that will be included in every HTTP request to the
/// gateway. Note that when updating this field, all key-value pairs will be replaced. They are not merged with
/// existing data.
pub type GatewayCustomHeaders = ::std::collections::BTreeMap<String, String>;
#[cfg(feature = "cards")]
/// One page of authorization gateways.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayListResponse {
    /// The gateways of this page.
    pub gateways: Vec<GatewayResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GatewayListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(gateways: Vec<GatewayResponse>) -> Self {
        Self {
            gateways,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for GatewayListResponse {
    const NAME: &'static str = "GatewayListResponse";
    const FIELDS: &'static [&'static str] = &["gateways", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut gateways: Option<Vec<GatewayResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut gateways),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&gateways, "gateways");
        Some(Self {
            gateways: gateways?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("gateways", &self.gateways);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(GatewayListResponse);
#[cfg(feature = "cards")]
/// The document's schema `gateway_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayResponse {
    /// List of Card Product unique identifiers that will utilize the Gateway
    pub card_products: Vec<CardProductId>,
    /// The timestamp representing when the gateway config request was made
    pub creation_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<GatewayCustomHeaders>,
    /// Gateway ID
    pub id: GatewayId,
    /// Current status of the Authorization gateway
    pub is_active: bool,
    /// The timestamp representing when the gateway config was last modified at
    pub last_updated_time: crate::Timestamp,
    /// Optional.
    pub standin: Option<GatewayStandin>,
    /// Required.
    pub tenant: TenantId,
    /// URL of the Authorization gateway
    pub url: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GatewayResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        card_products: Vec<CardProductId>,
        creation_time: impl Into<crate::Timestamp>,
        id: GatewayId,
        is_active: bool,
        last_updated_time: impl Into<crate::Timestamp>,
        tenant: impl Into<TenantId>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            card_products,
            creation_time: creation_time.into(),
            custom_headers: None,
            id,
            is_active,
            last_updated_time: last_updated_time.into(),
            standin: None,
            tenant: tenant.into(),
            url: url.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for GatewayResponse {
    const NAME: &'static str = "GatewayResponse";
    const FIELDS: &'static [&'static str] = &[
        "card_products",
        "creation_time",
        "custom_headers",
        "id",
        "is_active",
        "last_updated_time",
        "standin",
        "tenant",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_products: Option<Vec<CardProductId>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut custom_headers: Option<GatewayCustomHeaders> = None;
        let mut id: Option<GatewayId> = None;
        let mut is_active: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut standin: Option<GatewayStandin> = None;
        let mut tenant: Option<TenantId> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_products),
                1 => __input.take(&mut creation_time),
                2 => __input.maybe_or_keep(&mut custom_headers),
                3 => __input.take(&mut id),
                4 => __input.take(&mut is_active),
                5 => __input.take(&mut last_updated_time),
                6 => __input.maybe_or_keep(&mut standin),
                7 => __input.take(&mut tenant),
                8 => __input.take(&mut url),
                _ => __input.again(),
            }
        }
        __input.need(&card_products, "card_products");
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&is_active, "is_active");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&tenant, "tenant");
        __input.need(&url, "url");
        Some(Self {
            card_products: card_products?,
            creation_time: creation_time?,
            custom_headers,
            id: id?,
            is_active: is_active?,
            last_updated_time: last_updated_time?,
            standin,
            tenant: tenant?,
            url: url?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_products", &self.card_products);
        out.field("creation_time", &self.creation_time);
        out.secret_option("custom_headers", &self.custom_headers);
        out.field("id", &self.id);
        out.field("is_active", &self.is_active);
        out.field("last_updated_time", &self.last_updated_time);
        out.option("standin", &self.standin);
        out.field("tenant", &self.tenant);
        out.field("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(GatewayResponse);
#[cfg(feature = "cards")]
/// The document's schema `gateway_standin`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GatewayStandin {
    /// Optional.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GatewayStandin {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enabled: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}
impl crate::record::Record for GatewayStandin {
    const NAME: &'static str = "GatewayStandin";
    const FIELDS: &'static [&'static str] = &["enabled"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut enabled: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut enabled),
                _ => __input.again(),
            }
        }
        Some(Self {
            enabled,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("enabled", &self.enabled);
        out.extra(&self.extra);
    }
}
crate::record::record!(GatewayStandin);
#[cfg(feature = "cards")]
/// The document's schema `getCardBarcode_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCardBarcodeResponse {
    /// Optional.
    pub barcode: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GetCardBarcodeResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            barcode: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for GetCardBarcodeResponse {
    const NAME: &'static str = "GetCardBarcodeResponse";
    const FIELDS: &'static [&'static str] = &["barcode"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut barcode: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut barcode),
                _ => __input.again(),
            }
        }
        Some(Self {
            barcode,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("barcode", &self.barcode);
        out.extra(&self.extra);
    }
}
crate::record::record!(GetCardBarcodeResponse);
#[cfg(feature = "cards")]
/// Adding a card to a wallet from within the programme's app.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InAppProvisioning {
    /// Optional.
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    /// Whether this way is open.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl InAppProvisioning {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_verification: None,
            enabled: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for InAppProvisioning {
    const NAME: &'static str = "InAppProvisioning";
    const FIELDS: &'static [&'static str] = &["address_verification", "enabled"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_verification: Option<DigitalWalletTokenAddressVerification> = None;
        let mut enabled: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address_verification),
                1 => __input.maybe_or_keep(&mut enabled),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_verification,
            enabled,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_verification", &self.address_verification);
        out.option("enabled", &self.enabled);
        out.extra(&self.extra);
    }
}
crate::record::record!(InAppProvisioning);
#[cfg(feature = "cards")]
/// Whether transactions with level 2 and level 3 data are taken. Off unless set.
pub type L2l3Enabled = bool;
#[cfg(feature = "cards")]
/// Adding a card to a wallet by typing its number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ManualEntry {
    /// Optional.
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    /// Whether this way is open.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ManualEntry {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_verification: None,
            enabled: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ManualEntry {
    const NAME: &'static str = "ManualEntry";
    const FIELDS: &'static [&'static str] = &["address_verification", "enabled"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_verification: Option<DigitalWalletTokenAddressVerification> = None;
        let mut enabled: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address_verification),
                1 => __input.maybe_or_keep(&mut enabled),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_verification,
            enabled,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_verification", &self.address_verification);
        out.option("enabled", &self.enabled);
        out.extra(&self.extra);
    }
}
crate::record::record!(ManualEntry);
#[cfg(feature = "cards")]
/// Language of 3-D Secure and wallet messages to the cardholder, as an ISO 639-3 code. English unless set.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NotificationLanguage {
    /// `ces`
    Ces,
    /// `deu`
    Deu,
    /// `ell`
    Ell,
    /// `eng`
    Eng,
    /// `fra`
    Fra,
    /// `ita`
    Ita,
    /// `nld`
    Nld,
    /// `pol`
    Pol,
    /// `por`
    Por,
    /// `ron`
    Ron,
    /// `spa`
    Spa,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl NotificationLanguage {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Ces,
        Self::Deu,
        Self::Ell,
        Self::Eng,
        Self::Fra,
        Self::Ita,
        Self::Nld,
        Self::Pol,
        Self::Por,
        Self::Ron,
        Self::Spa,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ces => "ces",
            Self::Deu => "deu",
            Self::Ell => "ell",
            Self::Eng => "eng",
            Self::Fra => "fra",
            Self::Ita => "ita",
            Self::Nld => "nld",
            Self::Pol => "pol",
            Self::Por => "por",
            Self::Ron => "ron",
            Self::Spa => "spa",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(NotificationLanguage);
#[cfg(feature = "cards")]
/// How the plastic can be read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PhysicalCardFormat {
    /// `CHIP`
    Chip,
    /// `CONTACTLESS`
    Contactless,
    /// `MAGNETIC_STRIPE`
    MagneticStripe,
    /// `PHYSICAL_COMBO`
    PhysicalCombo,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl PhysicalCardFormat {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Chip,
        Self::Contactless,
        Self::MagneticStripe,
        Self::PhysicalCombo,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chip => "CHIP",
            Self::Contactless => "CONTACTLESS",
            Self::MagneticStripe => "MAGNETIC_STRIPE",
            Self::PhysicalCombo => "PHYSICAL_COMBO",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(PhysicalCardFormat);
#[cfg(feature = "cards")]
/// A plastic credit card to order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCreditCardIssuanceRequest {
    /// Account the card spends from.
    pub account_id: AccountId,
    /// Bulk order settings to ship under.
    pub bulk_order_config_id: Option<BulkOrderConfigId>,
    /// Business that holds the card; without a customer it cannot be activated.
    pub business_id: Option<BusinessId>,
    /// Custom image to print.
    pub card_image_id: Option<CardImageId>,
    /// Product the card is issued under.
    pub card_product_id: CardProductId,
    /// When it was created.
    pub creation_time: Option<crate::Timestamp>,
    /// Person who holds the card.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub emboss_name: Option<EmbossName>,
    /// Two digits.
    pub expiration_month: Option<String>,
    /// When the card expires.
    pub expiration_time: Option<crate::Timestamp>,
    /// Two digits.
    pub expiration_year: Option<String>,
    /// Its identifier.
    pub id: Option<CardId>,
    /// Whether a PIN is set.
    pub is_pin_set: Option<bool>,
    /// Last four digits of the number.
    pub last_four: Option<String>,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<CardMetadata>,
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    pub reissue_reason: Option<BaseCardReissueReason>,
    /// Card that this one replaces; needs reissue_reason.
    pub reissued_from_id: Option<CardId>,
    /// Card that replaced this one.
    pub reissued_to_id: Option<CardId>,
    /// Optional.
    pub shipping: Option<Shipping>,
    /// When the PIN was last set.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl PhysicalCreditCardIssuanceRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(account_id: AccountId, card_product_id: CardProductId) -> Self {
        Self {
            account_id,
            bulk_order_config_id: None,
            business_id: None,
            card_image_id: None,
            card_product_id,
            creation_time: None,
            customer_id: None,
            emboss_name: None,
            expiration_month: None,
            expiration_time: None,
            expiration_year: None,
            id: None,
            is_pin_set: None,
            last_four: None,
            last_updated_time: None,
            metadata: None,
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            shipping: None,
            timestamp_pin_set: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`bulk_order_config_id`](Self::bulk_order_config_id).
    #[must_use]
    #[inline]
    pub fn with_bulk_order_config_id(mut self, value: BulkOrderConfigId) -> Self {
        self.bulk_order_config_id = Some(value);
        self
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`card_image_id`](Self::card_image_id).
    #[must_use]
    #[inline]
    pub fn with_card_image_id(mut self, value: CardImageId) -> Self {
        self.card_image_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`emboss_name`](Self::emboss_name).
    #[must_use]
    #[inline]
    pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
        self.emboss_name = Some(value.into());
        self
    }
    /// Sets [`expiration_month`](Self::expiration_month). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
        self.expiration_month = Some(value.into());
        self
    }
    /// Sets [`expiration_time`](Self::expiration_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_expiration_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets [`expiration_year`](Self::expiration_year). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
        self.expiration_year = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: CardId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_pin_set`](Self::is_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_pin_set(mut self, value: bool) -> Self {
        self.is_pin_set = Some(value);
        self
    }
    /// Sets [`last_four`](Self::last_four). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
        self.last_four = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: CardMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// Sets [`reissue_reason`](Self::reissue_reason).
    #[must_use]
    #[inline]
    pub fn with_reissue_reason(
        mut self,
        value: impl Into<BaseCardReissueReason>,
    ) -> Self {
        self.reissue_reason = Some(value.into());
        self
    }
    /// Sets [`reissued_from_id`](Self::reissued_from_id).
    #[must_use]
    #[inline]
    pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
        self.reissued_from_id = Some(value);
        self
    }
    /// Sets [`reissued_to_id`](Self::reissued_to_id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
        self.reissued_to_id = Some(value);
        self
    }
    /// Sets [`shipping`](Self::shipping).
    #[must_use]
    #[inline]
    pub fn with_shipping(mut self, value: impl Into<Shipping>) -> Self {
        self.shipping = Some(value.into());
        self
    }
    /// Sets [`timestamp_pin_set`](Self::timestamp_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_timestamp_pin_set(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.timestamp_pin_set = Some(value.into());
        self
    }
}
impl crate::record::Record for PhysicalCreditCardIssuanceRequest {
    const NAME: &'static str = "PhysicalCreditCardIssuanceRequest";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "bulk_order_config_id",
        "business_id",
        "card_image_id",
        "card_product_id",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "id",
        "is_pin_set",
        "last_four",
        "last_updated_time",
        "metadata",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "shipping",
        "timestamp_pin_set",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut bulk_order_config_id: Option<BulkOrderConfigId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_image_id: Option<CardImageId> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<CardMetadata> = None;
        let mut reissue_reason: Option<BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut shipping: Option<Shipping> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe(&mut bulk_order_config_id),
                2 => __input.maybe(&mut business_id),
                3 => __input.maybe(&mut card_image_id),
                4 => __input.take(&mut card_product_id),
                5 => __input.maybe(&mut creation_time),
                6 => __input.maybe(&mut customer_id),
                7 => __input.maybe(&mut emboss_name),
                8 => __input.maybe(&mut expiration_month),
                9 => __input.maybe(&mut expiration_time),
                10 => __input.maybe(&mut expiration_year),
                11 => __input.maybe(&mut id),
                12 => __input.maybe(&mut is_pin_set),
                13 => __input.maybe(&mut last_four),
                14 => __input.maybe(&mut last_updated_time),
                15 => __input.maybe(&mut metadata),
                16 => __input.maybe(&mut reissue_reason),
                17 => __input.maybe(&mut reissued_from_id),
                18 => __input.maybe(&mut reissued_to_id),
                19 => __input.maybe(&mut shipping),
                20 => __input.maybe(&mut timestamp_pin_set),
                21 => __input.tag("PHYSICAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_product_id, "card_product_id");
        Some(Self {
            account_id: account_id?,
            bulk_order_config_id,
            business_id,
            card_image_id,
            card_product_id: card_product_id?,
            creation_time,
            customer_id,
            emboss_name,
            expiration_month,
            expiration_time,
            expiration_year,
            id,
            is_pin_set,
            last_four,
            last_updated_time,
            metadata,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            shipping,
            timestamp_pin_set,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "PHYSICAL");
        out.field("account_id", &self.account_id);
        out.option("bulk_order_config_id", &self.bulk_order_config_id);
        out.option("business_id", &self.business_id);
        out.option("card_image_id", &self.card_image_id);
        out.field("card_product_id", &self.card_product_id);
        out.option("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.option("emboss_name", &self.emboss_name);
        out.secret_option("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret_option("expiration_year", &self.expiration_year);
        out.option("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.option("last_four", &self.last_four);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.option("shipping", &self.shipping);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.extra(&self.extra);
    }
}
crate::record::record!(PhysicalCreditCardIssuanceRequest);
impl crate::check::Check for PhysicalCreditCardIssuanceRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.shipping {
            crate::check::within("shipping", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// A plastic credit card.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalCreditCardResponse {
    /// Account the card spends from.
    pub account_id: AccountId,
    /// Leading digits that name the issuer.
    pub bin: Option<String>,
    /// Bulk order settings to ship under.
    pub bulk_order_config_id: Option<BulkOrderConfigId>,
    /// Business that holds the card; without a customer it cannot be activated.
    pub business_id: Option<BusinessId>,
    /// Required.
    pub card_brand: CardBrand,
    /// Required.
    pub card_fulfillment_status: CardFulfillmentStatus,
    /// Custom image to print.
    pub card_image_id: Option<CardImageId>,
    /// Product the card is issued under.
    pub card_product_id: CardProductId,
    /// Required.
    pub card_status: CardStatus,
    /// When it was created.
    pub creation_time: crate::Timestamp,
    /// Person who holds the card.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub emboss_name: EmbossName,
    /// Two digits.
    pub expiration_month: Option<String>,
    /// When the card expires.
    pub expiration_time: Option<crate::Timestamp>,
    /// Two digits.
    pub expiration_year: Option<String>,
    /// Optional.
    pub fulfillment_details: Option<FulfillmentDetails>,
    /// Its identifier.
    pub id: CardId,
    /// Whether a PIN is set.
    pub is_pin_set: Option<bool>,
    /// Last four digits of the number.
    pub last_four: Option<String>,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. At most 255 characters.
    pub memo: Option<CardStatusReasonMemo>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<CardMetadata>,
    /// Optional.
    pub pending_reasons: Option<CardStatusPendingReasons>,
    /// Required.
    pub physical_card_format: PhysicalCardFormat,
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    pub reissue_reason: Option<BaseCardReissueReason>,
    /// Card that this one replaces; needs reissue_reason.
    pub reissued_from_id: Option<CardId>,
    /// Card that replaced this one.
    pub reissued_to_id: Option<CardId>,
    /// Required.
    pub shipping: Shipping,
    /// Required.
    pub status_reason: CardStatusReasonCode,
    /// When the PIN was last set.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl PhysicalCreditCardResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        card_brand: impl Into<CardBrand>,
        card_fulfillment_status: impl Into<CardFulfillmentStatus>,
        card_product_id: CardProductId,
        card_status: impl Into<CardStatus>,
        creation_time: impl Into<crate::Timestamp>,
        emboss_name: impl Into<EmbossName>,
        id: CardId,
        physical_card_format: impl Into<PhysicalCardFormat>,
        shipping: impl Into<Shipping>,
        status_reason: impl Into<CardStatusReasonCode>,
    ) -> Self {
        Self {
            account_id,
            bin: None,
            bulk_order_config_id: None,
            business_id: None,
            card_brand: card_brand.into(),
            card_fulfillment_status: card_fulfillment_status.into(),
            card_image_id: None,
            card_product_id,
            card_status: card_status.into(),
            creation_time: creation_time.into(),
            customer_id: None,
            emboss_name: emboss_name.into(),
            expiration_month: None,
            expiration_time: None,
            expiration_year: None,
            fulfillment_details: None,
            id,
            is_pin_set: None,
            last_four: None,
            last_updated_time: None,
            memo: None,
            metadata: None,
            pending_reasons: None,
            physical_card_format: physical_card_format.into(),
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            shipping: shipping.into(),
            status_reason: status_reason.into(),
            timestamp_pin_set: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for PhysicalCreditCardResponse {
    const NAME: &'static str = "PhysicalCreditCardResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "bin",
        "bulk_order_config_id",
        "business_id",
        "card_brand",
        "card_fulfillment_status",
        "card_image_id",
        "card_product_id",
        "card_status",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "fulfillment_details",
        "id",
        "is_pin_set",
        "last_four",
        "last_updated_time",
        "memo",
        "metadata",
        "pending_reasons",
        "physical_card_format",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "shipping",
        "status_reason",
        "timestamp_pin_set",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut bin: Option<String> = None;
        let mut bulk_order_config_id: Option<BulkOrderConfigId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_brand: Option<CardBrand> = None;
        let mut card_fulfillment_status: Option<CardFulfillmentStatus> = None;
        let mut card_image_id: Option<CardImageId> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut card_status: Option<CardStatus> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut fulfillment_details: Option<FulfillmentDetails> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut memo: Option<CardStatusReasonMemo> = None;
        let mut metadata: Option<CardMetadata> = None;
        let mut pending_reasons: Option<CardStatusPendingReasons> = None;
        let mut physical_card_format: Option<PhysicalCardFormat> = None;
        let mut reissue_reason: Option<BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut shipping: Option<Shipping> = None;
        let mut status_reason: Option<CardStatusReasonCode> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe_or_keep(&mut bin),
                2 => __input.maybe_or_keep(&mut bulk_order_config_id),
                3 => __input.maybe_or_keep(&mut business_id),
                4 => __input.take(&mut card_brand),
                5 => __input.take(&mut card_fulfillment_status),
                6 => __input.maybe_or_keep(&mut card_image_id),
                7 => __input.take(&mut card_product_id),
                8 => __input.take(&mut card_status),
                9 => __input.take(&mut creation_time),
                10 => __input.maybe_or_keep(&mut customer_id),
                11 => __input.take(&mut emboss_name),
                12 => __input.maybe_or_keep(&mut expiration_month),
                13 => __input.maybe_or_keep(&mut expiration_time),
                14 => __input.maybe_or_keep(&mut expiration_year),
                15 => __input.maybe_or_keep(&mut fulfillment_details),
                16 => __input.take(&mut id),
                17 => __input.maybe_or_keep(&mut is_pin_set),
                18 => __input.maybe_or_keep(&mut last_four),
                19 => __input.maybe_or_keep(&mut last_updated_time),
                20 => __input.maybe_or_keep(&mut memo),
                21 => __input.maybe_or_keep(&mut metadata),
                22 => __input.maybe_or_keep(&mut pending_reasons),
                23 => __input.take(&mut physical_card_format),
                24 => __input.maybe_or_keep(&mut reissue_reason),
                25 => __input.maybe_or_keep(&mut reissued_from_id),
                26 => __input.maybe_or_keep(&mut reissued_to_id),
                27 => __input.take(&mut shipping),
                28 => __input.take(&mut status_reason),
                29 => __input.maybe_or_keep(&mut timestamp_pin_set),
                30 => __input.tag("PHYSICAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_brand, "card_brand");
        __input.need(&card_fulfillment_status, "card_fulfillment_status");
        __input.need(&card_product_id, "card_product_id");
        __input.need(&card_status, "card_status");
        __input.need(&creation_time, "creation_time");
        __input.need(&emboss_name, "emboss_name");
        __input.need(&id, "id");
        __input.need(&physical_card_format, "physical_card_format");
        __input.need(&shipping, "shipping");
        __input.need(&status_reason, "status_reason");
        Some(Self {
            account_id: account_id?,
            bin,
            bulk_order_config_id,
            business_id,
            card_brand: card_brand?,
            card_fulfillment_status: card_fulfillment_status?,
            card_image_id,
            card_product_id: card_product_id?,
            card_status: card_status?,
            creation_time: creation_time?,
            customer_id,
            emboss_name: emboss_name?,
            expiration_month,
            expiration_time,
            expiration_year,
            fulfillment_details,
            id: id?,
            is_pin_set,
            last_four,
            last_updated_time,
            memo,
            metadata,
            pending_reasons,
            physical_card_format: physical_card_format?,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            shipping: shipping?,
            status_reason: status_reason?,
            timestamp_pin_set,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "PHYSICAL");
        out.field("account_id", &self.account_id);
        out.option("bin", &self.bin);
        out.option("bulk_order_config_id", &self.bulk_order_config_id);
        out.option("business_id", &self.business_id);
        out.field("card_brand", &self.card_brand);
        out.field("card_fulfillment_status", &self.card_fulfillment_status);
        out.option("card_image_id", &self.card_image_id);
        out.field("card_product_id", &self.card_product_id);
        out.field("card_status", &self.card_status);
        out.field("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.field("emboss_name", &self.emboss_name);
        out.secret_option("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret_option("expiration_year", &self.expiration_year);
        out.option("fulfillment_details", &self.fulfillment_details);
        out.field("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.option("last_four", &self.last_four);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("memo", &self.memo);
        out.secret_option("metadata", &self.metadata);
        out.option("pending_reasons", &self.pending_reasons);
        out.field("physical_card_format", &self.physical_card_format);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.field("shipping", &self.shipping);
        out.field("status_reason", &self.status_reason);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.extra(&self.extra);
    }
}
crate::record::record!(PhysicalCreditCardResponse);
#[cfg(feature = "cards")]
/// A plastic debit or prepaid card to order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalDebitCardIssuanceRequest {
    /// Account the card spends from.
    pub account_id: AccountId,
    /// Bulk order settings to ship under.
    pub bulk_order_config_id: Option<BulkOrderConfigId>,
    /// Business that holds the card; without a customer it cannot be activated.
    pub business_id: Option<BusinessId>,
    /// Custom image to print.
    pub card_image_id: Option<CardImageId>,
    /// Product the card is issued under.
    pub card_product_id: CardProductId,
    /// When it was created.
    pub creation_time: Option<crate::Timestamp>,
    /// Person who holds the card.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub emboss_name: Option<EmbossName>,
    /// Two digits.
    pub expiration_month: Option<String>,
    /// When the card expires.
    pub expiration_time: Option<crate::Timestamp>,
    /// Two digits.
    pub expiration_year: Option<String>,
    /// Its identifier.
    pub id: Option<CardId>,
    /// Whether a PIN is set.
    pub is_pin_set: Option<bool>,
    /// Last four digits of the number.
    pub last_four: Option<String>,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<CardMetadata>,
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    pub reissue_reason: Option<BaseCardReissueReason>,
    /// Card that this one replaces; needs reissue_reason.
    pub reissued_from_id: Option<CardId>,
    /// Card that replaced this one.
    pub reissued_to_id: Option<CardId>,
    /// Optional.
    pub shipping: Option<Shipping>,
    /// When the PIN was last set.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl PhysicalDebitCardIssuanceRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(account_id: AccountId, card_product_id: CardProductId) -> Self {
        Self {
            account_id,
            bulk_order_config_id: None,
            business_id: None,
            card_image_id: None,
            card_product_id,
            creation_time: None,
            customer_id: None,
            emboss_name: None,
            expiration_month: None,
            expiration_time: None,
            expiration_year: None,
            id: None,
            is_pin_set: None,
            last_four: None,
            last_updated_time: None,
            metadata: None,
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            shipping: None,
            timestamp_pin_set: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`bulk_order_config_id`](Self::bulk_order_config_id).
    #[must_use]
    #[inline]
    pub fn with_bulk_order_config_id(mut self, value: BulkOrderConfigId) -> Self {
        self.bulk_order_config_id = Some(value);
        self
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`card_image_id`](Self::card_image_id).
    #[must_use]
    #[inline]
    pub fn with_card_image_id(mut self, value: CardImageId) -> Self {
        self.card_image_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`emboss_name`](Self::emboss_name).
    #[must_use]
    #[inline]
    pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
        self.emboss_name = Some(value.into());
        self
    }
    /// Sets [`expiration_month`](Self::expiration_month). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
        self.expiration_month = Some(value.into());
        self
    }
    /// Sets [`expiration_time`](Self::expiration_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_expiration_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets [`expiration_year`](Self::expiration_year). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
        self.expiration_year = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: CardId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_pin_set`](Self::is_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_pin_set(mut self, value: bool) -> Self {
        self.is_pin_set = Some(value);
        self
    }
    /// Sets [`last_four`](Self::last_four). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
        self.last_four = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: CardMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// Sets [`reissue_reason`](Self::reissue_reason).
    #[must_use]
    #[inline]
    pub fn with_reissue_reason(
        mut self,
        value: impl Into<BaseCardReissueReason>,
    ) -> Self {
        self.reissue_reason = Some(value.into());
        self
    }
    /// Sets [`reissued_from_id`](Self::reissued_from_id).
    #[must_use]
    #[inline]
    pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
        self.reissued_from_id = Some(value);
        self
    }
    /// Sets [`reissued_to_id`](Self::reissued_to_id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
        self.reissued_to_id = Some(value);
        self
    }
    /// Sets [`shipping`](Self::shipping).
    #[must_use]
    #[inline]
    pub fn with_shipping(mut self, value: impl Into<Shipping>) -> Self {
        self.shipping = Some(value.into());
        self
    }
    /// Sets [`timestamp_pin_set`](Self::timestamp_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_timestamp_pin_set(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.timestamp_pin_set = Some(value.into());
        self
    }
}
impl crate::record::Record for PhysicalDebitCardIssuanceRequest {
    const NAME: &'static str = "PhysicalDebitCardIssuanceRequest";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "bulk_order_config_id",
        "business_id",
        "card_image_id",
        "card_product_id",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "id",
        "is_pin_set",
        "last_four",
        "last_updated_time",
        "metadata",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "shipping",
        "timestamp_pin_set",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut bulk_order_config_id: Option<BulkOrderConfigId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_image_id: Option<CardImageId> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<CardMetadata> = None;
        let mut reissue_reason: Option<BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut shipping: Option<Shipping> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe(&mut bulk_order_config_id),
                2 => __input.maybe(&mut business_id),
                3 => __input.maybe(&mut card_image_id),
                4 => __input.take(&mut card_product_id),
                5 => __input.maybe(&mut creation_time),
                6 => __input.maybe(&mut customer_id),
                7 => __input.maybe(&mut emboss_name),
                8 => __input.maybe(&mut expiration_month),
                9 => __input.maybe(&mut expiration_time),
                10 => __input.maybe(&mut expiration_year),
                11 => __input.maybe(&mut id),
                12 => __input.maybe(&mut is_pin_set),
                13 => __input.maybe(&mut last_four),
                14 => __input.maybe(&mut last_updated_time),
                15 => __input.maybe(&mut metadata),
                16 => __input.maybe(&mut reissue_reason),
                17 => __input.maybe(&mut reissued_from_id),
                18 => __input.maybe(&mut reissued_to_id),
                19 => __input.maybe(&mut shipping),
                20 => __input.maybe(&mut timestamp_pin_set),
                21 => __input.tag("PHYSICAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_product_id, "card_product_id");
        Some(Self {
            account_id: account_id?,
            bulk_order_config_id,
            business_id,
            card_image_id,
            card_product_id: card_product_id?,
            creation_time,
            customer_id,
            emboss_name,
            expiration_month,
            expiration_time,
            expiration_year,
            id,
            is_pin_set,
            last_four,
            last_updated_time,
            metadata,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            shipping,
            timestamp_pin_set,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "PHYSICAL");
        out.field("account_id", &self.account_id);
        out.option("bulk_order_config_id", &self.bulk_order_config_id);
        out.option("business_id", &self.business_id);
        out.option("card_image_id", &self.card_image_id);
        out.field("card_product_id", &self.card_product_id);
        out.option("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.option("emboss_name", &self.emboss_name);
        out.secret_option("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret_option("expiration_year", &self.expiration_year);
        out.option("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.option("last_four", &self.last_four);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.option("shipping", &self.shipping);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.extra(&self.extra);
    }
}
crate::record::record!(PhysicalDebitCardIssuanceRequest);
impl crate::check::Check for PhysicalDebitCardIssuanceRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.shipping {
            crate::check::within("shipping", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// A plastic debit or prepaid card.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalDebitCardResponse {
    /// Account the card spends from.
    pub account_id: AccountId,
    /// Leading digits that name the issuer.
    pub bin: Option<String>,
    /// Bulk order settings to ship under.
    pub bulk_order_config_id: Option<BulkOrderConfigId>,
    /// Business that holds the card; without a customer it cannot be activated.
    pub business_id: Option<BusinessId>,
    /// Required.
    pub card_brand: CardBrand,
    /// Required.
    pub card_fulfillment_status: CardFulfillmentStatus,
    /// Custom image to print.
    pub card_image_id: Option<CardImageId>,
    /// Product the card is issued under.
    pub card_product_id: CardProductId,
    /// Required.
    pub card_status: CardStatus,
    /// When it was created.
    pub creation_time: crate::Timestamp,
    /// Person who holds the card.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub emboss_name: EmbossName,
    /// Two digits.
    pub expiration_month: Option<String>,
    /// When the card expires.
    pub expiration_time: Option<crate::Timestamp>,
    /// Two digits.
    pub expiration_year: Option<String>,
    /// Optional.
    pub fulfillment_details: Option<FulfillmentDetails>,
    /// Its identifier.
    pub id: CardId,
    /// Whether a PIN is set.
    pub is_pin_set: Option<bool>,
    /// Last four digits of the number.
    pub last_four: Option<String>,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. At most 255 characters.
    pub memo: Option<CardStatusReasonMemo>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<CardMetadata>,
    /// Optional.
    pub pending_reasons: Option<CardStatusPendingReasons>,
    /// Required.
    pub physical_card_format: PhysicalCardFormat,
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    pub reissue_reason: Option<BaseCardReissueReason>,
    /// Card that this one replaces; needs reissue_reason.
    pub reissued_from_id: Option<CardId>,
    /// Card that replaced this one.
    pub reissued_to_id: Option<CardId>,
    /// Required.
    pub shipping: Shipping,
    /// Required.
    pub status_reason: CardStatusReasonCode,
    /// When the PIN was last set.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl PhysicalDebitCardResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        card_brand: impl Into<CardBrand>,
        card_fulfillment_status: impl Into<CardFulfillmentStatus>,
        card_product_id: CardProductId,
        card_status: impl Into<CardStatus>,
        creation_time: impl Into<crate::Timestamp>,
        emboss_name: impl Into<EmbossName>,
        id: CardId,
        physical_card_format: impl Into<PhysicalCardFormat>,
        shipping: impl Into<Shipping>,
        status_reason: impl Into<CardStatusReasonCode>,
    ) -> Self {
        Self {
            account_id,
            bin: None,
            bulk_order_config_id: None,
            business_id: None,
            card_brand: card_brand.into(),
            card_fulfillment_status: card_fulfillment_status.into(),
            card_image_id: None,
            card_product_id,
            card_status: card_status.into(),
            creation_time: creation_time.into(),
            customer_id: None,
            emboss_name: emboss_name.into(),
            expiration_month: None,
            expiration_time: None,
            expiration_year: None,
            fulfillment_details: None,
            id,
            is_pin_set: None,
            last_four: None,
            last_updated_time: None,
            memo: None,
            metadata: None,
            pending_reasons: None,
            physical_card_format: physical_card_format.into(),
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            shipping: shipping.into(),
            status_reason: status_reason.into(),
            timestamp_pin_set: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for PhysicalDebitCardResponse {
    const NAME: &'static str = "PhysicalDebitCardResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "bin",
        "bulk_order_config_id",
        "business_id",
        "card_brand",
        "card_fulfillment_status",
        "card_image_id",
        "card_product_id",
        "card_status",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "fulfillment_details",
        "id",
        "is_pin_set",
        "last_four",
        "last_updated_time",
        "memo",
        "metadata",
        "pending_reasons",
        "physical_card_format",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "shipping",
        "status_reason",
        "timestamp_pin_set",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut bin: Option<String> = None;
        let mut bulk_order_config_id: Option<BulkOrderConfigId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_brand: Option<CardBrand> = None;
        let mut card_fulfillment_status: Option<CardFulfillmentStatus> = None;
        let mut card_image_id: Option<CardImageId> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut card_status: Option<CardStatus> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut fulfillment_details: Option<FulfillmentDetails> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut memo: Option<CardStatusReasonMemo> = None;
        let mut metadata: Option<CardMetadata> = None;
        let mut pending_reasons: Option<CardStatusPendingReasons> = None;
        let mut physical_card_format: Option<PhysicalCardFormat> = None;
        let mut reissue_reason: Option<BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut shipping: Option<Shipping> = None;
        let mut status_reason: Option<CardStatusReasonCode> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe_or_keep(&mut bin),
                2 => __input.maybe_or_keep(&mut bulk_order_config_id),
                3 => __input.maybe_or_keep(&mut business_id),
                4 => __input.take(&mut card_brand),
                5 => __input.take(&mut card_fulfillment_status),
                6 => __input.maybe_or_keep(&mut card_image_id),
                7 => __input.take(&mut card_product_id),
                8 => __input.take(&mut card_status),
                9 => __input.take(&mut creation_time),
                10 => __input.maybe_or_keep(&mut customer_id),
                11 => __input.take(&mut emboss_name),
                12 => __input.maybe_or_keep(&mut expiration_month),
                13 => __input.maybe_or_keep(&mut expiration_time),
                14 => __input.maybe_or_keep(&mut expiration_year),
                15 => __input.maybe_or_keep(&mut fulfillment_details),
                16 => __input.take(&mut id),
                17 => __input.maybe_or_keep(&mut is_pin_set),
                18 => __input.maybe_or_keep(&mut last_four),
                19 => __input.maybe_or_keep(&mut last_updated_time),
                20 => __input.maybe_or_keep(&mut memo),
                21 => __input.maybe_or_keep(&mut metadata),
                22 => __input.maybe_or_keep(&mut pending_reasons),
                23 => __input.take(&mut physical_card_format),
                24 => __input.maybe_or_keep(&mut reissue_reason),
                25 => __input.maybe_or_keep(&mut reissued_from_id),
                26 => __input.maybe_or_keep(&mut reissued_to_id),
                27 => __input.take(&mut shipping),
                28 => __input.take(&mut status_reason),
                29 => __input.maybe_or_keep(&mut timestamp_pin_set),
                30 => __input.tag("PHYSICAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_brand, "card_brand");
        __input.need(&card_fulfillment_status, "card_fulfillment_status");
        __input.need(&card_product_id, "card_product_id");
        __input.need(&card_status, "card_status");
        __input.need(&creation_time, "creation_time");
        __input.need(&emboss_name, "emboss_name");
        __input.need(&id, "id");
        __input.need(&physical_card_format, "physical_card_format");
        __input.need(&shipping, "shipping");
        __input.need(&status_reason, "status_reason");
        Some(Self {
            account_id: account_id?,
            bin,
            bulk_order_config_id,
            business_id,
            card_brand: card_brand?,
            card_fulfillment_status: card_fulfillment_status?,
            card_image_id,
            card_product_id: card_product_id?,
            card_status: card_status?,
            creation_time: creation_time?,
            customer_id,
            emboss_name: emboss_name?,
            expiration_month,
            expiration_time,
            expiration_year,
            fulfillment_details,
            id: id?,
            is_pin_set,
            last_four,
            last_updated_time,
            memo,
            metadata,
            pending_reasons,
            physical_card_format: physical_card_format?,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            shipping: shipping?,
            status_reason: status_reason?,
            timestamp_pin_set,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "PHYSICAL");
        out.field("account_id", &self.account_id);
        out.option("bin", &self.bin);
        out.option("bulk_order_config_id", &self.bulk_order_config_id);
        out.option("business_id", &self.business_id);
        out.field("card_brand", &self.card_brand);
        out.field("card_fulfillment_status", &self.card_fulfillment_status);
        out.option("card_image_id", &self.card_image_id);
        out.field("card_product_id", &self.card_product_id);
        out.field("card_status", &self.card_status);
        out.field("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.field("emboss_name", &self.emboss_name);
        out.secret_option("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret_option("expiration_year", &self.expiration_year);
        out.option("fulfillment_details", &self.fulfillment_details);
        out.field("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.option("last_four", &self.last_four);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("memo", &self.memo);
        out.secret_option("metadata", &self.metadata);
        out.option("pending_reasons", &self.pending_reasons);
        out.field("physical_card_format", &self.physical_card_format);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.field("shipping", &self.shipping);
        out.field("status_reason", &self.status_reason);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.extra(&self.extra);
    }
}
crate::record::record!(PhysicalDebitCardResponse);
#[cfg(feature = "cards")]
/// What the making of plastic waits for. `REQUIRED`: the card stays PENDING until its PIN is set; `RANDOM`: it is made with a random PIN; `NOT_REQUIRED`, the default: it is made at once.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PinIssuancePolicy {
    /// `NOT_REQUIRED`
    NotRequired,
    /// `RANDOM`
    Random,
    /// `REQUIRED`
    Required,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl PinIssuancePolicy {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::NotRequired,
        Self::Random,
        Self::Required,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotRequired => "NOT_REQUIRED",
            Self::Random => "RANDOM",
            Self::Required => "REQUIRED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(PinIssuancePolicy);
#[cfg(feature = "cards")]
/// Which ways into a digital wallet are open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProvisioningControls {
    /// Optional.
    pub in_app_provisioning: Option<InAppProvisioning>,
    /// Optional.
    pub manual_entry: Option<ManualEntry>,
    /// Optional.
    pub wallet_provider_card_on_file: Option<WalletProviderCardOnFile>,
    /// Optional.
    pub web_push_provisioning: Option<WebPushProvisioning>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ProvisioningControls {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            in_app_provisioning: None,
            manual_entry: None,
            wallet_provider_card_on_file: None,
            web_push_provisioning: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ProvisioningControls {
    const NAME: &'static str = "ProvisioningControls";
    const FIELDS: &'static [&'static str] = &[
        "in_app_provisioning",
        "manual_entry",
        "wallet_provider_card_on_file",
        "web_push_provisioning",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut in_app_provisioning: Option<InAppProvisioning> = None;
        let mut manual_entry: Option<ManualEntry> = None;
        let mut wallet_provider_card_on_file: Option<WalletProviderCardOnFile> = None;
        let mut web_push_provisioning: Option<WebPushProvisioning> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut in_app_provisioning),
                1 => __input.maybe_or_keep(&mut manual_entry),
                2 => __input.maybe_or_keep(&mut wallet_provider_card_on_file),
                3 => __input.maybe_or_keep(&mut web_push_provisioning),
                _ => __input.again(),
            }
        }
        Some(Self {
            in_app_provisioning,
            manual_entry,
            wallet_provider_card_on_file,
            web_push_provisioning,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("in_app_provisioning", &self.in_app_provisioning);
        out.option("manual_entry", &self.manual_entry);
        out.option("wallet_provider_card_on_file", &self.wallet_provider_card_on_file);
        out.option("web_push_provisioning", &self.web_push_provisioning);
        out.extra(&self.extra);
    }
}
crate::record::record!(ProvisioningControls);
#[cfg(feature = "cards")]
/// The document's schema `set_pin_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPinRequest {
    /// Required. `Debug` does not print it.
    pub pin: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl SetPinRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(pin: impl Into<String>) -> Self {
        Self {
            pin: pin.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for SetPinRequest {
    const NAME: &'static str = "SetPinRequest";
    const FIELDS: &'static [&'static str] = &["pin"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut pin: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut pin),
                _ => __input.again(),
            }
        }
        __input.need(&pin, "pin");
        Some(Self {
            pin: pin?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret("pin", &self.pin);
        out.extra(&self.extra);
    }
}
crate::record::record!(SetPinRequest);
#[cfg(feature = "cards")]
/// Where and how the plastic is sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Shipping {
    /// Destination of the parcel.
    pub address: Option<Address>,
    /// Second addressee line.
    pub care_of_line: Option<String>,
    /// Optional.
    pub is_expedited_fulfillment: Option<ExpeditedFulfillment>,
    /// Optional.
    pub method: Option<ShippingMethod>,
    /// Optional. Matches `^\+[1-9]\d{1,14}$`.
    pub phone_number: Option<PhoneNumber>,
    /// Who receives the parcel; default: the customer.
    pub recipient_name: Option<RecipientName>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl Shipping {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            care_of_line: None,
            is_expedited_fulfillment: None,
            method: None,
            phone_number: None,
            recipient_name: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: impl Into<Address>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`care_of_line`](Self::care_of_line).
    #[must_use]
    #[inline]
    pub fn with_care_of_line(mut self, value: impl Into<String>) -> Self {
        self.care_of_line = Some(value.into());
        self
    }
    /// Sets [`is_expedited_fulfillment`](Self::is_expedited_fulfillment).
    #[must_use]
    #[inline]
    pub fn with_is_expedited_fulfillment(mut self, value: ExpeditedFulfillment) -> Self {
        self.is_expedited_fulfillment = Some(value);
        self
    }
    /// Sets [`method`](Self::method).
    #[must_use]
    #[inline]
    pub fn with_method(mut self, value: impl Into<ShippingMethod>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets [`phone_number`](Self::phone_number). Matches `^\+[1-9]\d{1,14}$`.
    #[must_use]
    #[inline]
    pub fn with_phone_number(mut self, value: impl Into<PhoneNumber>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`recipient_name`](Self::recipient_name).
    #[must_use]
    #[inline]
    pub fn with_recipient_name(mut self, value: impl Into<RecipientName>) -> Self {
        self.recipient_name = Some(value.into());
        self
    }
}
impl crate::record::Record for Shipping {
    const NAME: &'static str = "Shipping";
    const FIELDS: &'static [&'static str] = &[
        "address",
        "care_of_line",
        "is_expedited_fulfillment",
        "method",
        "phone_number",
        "recipient_name",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<Address> = None;
        let mut care_of_line: Option<String> = None;
        let mut is_expedited_fulfillment: Option<ExpeditedFulfillment> = None;
        let mut method: Option<ShippingMethod> = None;
        let mut phone_number: Option<PhoneNumber> = None;
        let mut recipient_name: Option<RecipientName> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address),
                1 => __input.maybe_or_keep(&mut care_of_line),
                2 => __input.maybe_or_keep(&mut is_expedited_fulfillment),
                3 => __input.maybe_or_keep(&mut method),
                4 => __input.maybe_or_keep(&mut phone_number),
                5 => __input.maybe_or_keep(&mut recipient_name),
                _ => __input.again(),
            }
        }
        Some(Self {
            address,
            care_of_line,
            is_expedited_fulfillment,
            method,
            phone_number,
            recipient_name,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address", &self.address);
        out.option("care_of_line", &self.care_of_line);
        out.option("is_expedited_fulfillment", &self.is_expedited_fulfillment);
        out.option("method", &self.method);
        out.option("phone_number", &self.phone_number);
        out.option("recipient_name", &self.recipient_name);
        out.extra(&self.extra);
    }
}
crate::record::record!(Shipping);
impl crate::check::Check for Shipping {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.address {
            crate::check::within("address", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.phone_number {
            crate::check::within(
                "phone_number",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Sequence(&[Node::Class(&[('+', '+')])]),
                            Node::Class(&[('1', '9')]),
                            Node::Repeat(&Node::Class(&[('0', '9')]), 1, 14),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^\\+[1-9]\\d{1,14}$")
                },
            )?;
        }
        if let Some(value) = &self.recipient_name {
            crate::check::within("recipient_name", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// Speed and reach of delivery. `INTERNATIONAL_GROUND` reaches Canada and Mexico only.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ShippingMethod {
    /// `INTERNATIONAL`
    International,
    /// `INTERNATIONAL_GROUND`
    InternationalGround,
    /// `INTERNATIONAL_PRIORITY`
    InternationalPriority,
    /// `LOCAL_MAIL`
    LocalMail,
    /// `LOCAL_PRIORITY`
    LocalPriority,
    /// `OVERNIGHT`
    Overnight,
    /// `TWO_DAY`
    TwoDay,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ShippingMethod {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::International,
        Self::InternationalGround,
        Self::InternationalPriority,
        Self::LocalMail,
        Self::LocalPriority,
        Self::Overnight,
        Self::TwoDay,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::International => "INTERNATIONAL",
            Self::InternationalGround => "INTERNATIONAL_GROUND",
            Self::InternationalPriority => "INTERNATIONAL_PRIORITY",
            Self::LocalMail => "LOCAL_MAIL",
            Self::LocalPriority => "LOCAL_PRIORITY",
            Self::Overnight => "OVERNIGHT",
            Self::TwoDay => "TWO_DAY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ShippingMethod);
#[cfg(feature = "cards")]
/// The document's schema `three_ds_decision_gateway_id`, sent and received.
pub type ThreeDsDecisionGatewayId = GatewayId;
#[cfg(feature = "cards")]
/// The document's schema `three_ds_decision_gateway_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayList {
    /// Required.
    pub gateways: Vec<ThreeDsDecisionGatewayResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ThreeDsDecisionGatewayList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(gateways: Vec<ThreeDsDecisionGatewayResponse>) -> Self {
        Self {
            gateways,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ThreeDsDecisionGatewayList {
    const NAME: &'static str = "ThreeDsDecisionGatewayList";
    const FIELDS: &'static [&'static str] = &["gateways", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut gateways: Option<Vec<ThreeDsDecisionGatewayResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut gateways),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&gateways, "gateways");
        Some(Self {
            gateways: gateways?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("gateways", &self.gateways);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(ThreeDsDecisionGatewayList);
#[cfg(feature = "cards")]
/// The document's schema `three_ds_decision_gateway_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsDecisionGatewayResponse {
    /// Required.
    pub card_products: Vec<CardProductId>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<GatewayCustomHeaders>,
    /// Required. At most 1000 characters.
    pub decision_url: String,
    /// Required.
    pub fallback_decision: ThreeDsDecision,
    /// Required.
    pub id: ThreeDsDecisionGatewayId,
    /// Required.
    pub is_active: bool,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Required.
    pub tenant: TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ThreeDsDecisionGatewayResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        card_products: Vec<CardProductId>,
        creation_time: impl Into<crate::Timestamp>,
        decision_url: impl Into<String>,
        fallback_decision: impl Into<ThreeDsDecision>,
        id: ThreeDsDecisionGatewayId,
        is_active: bool,
        last_updated_time: impl Into<crate::Timestamp>,
        tenant: impl Into<TenantId>,
    ) -> Self {
        Self {
            card_products,
            creation_time: creation_time.into(),
            custom_headers: None,
            decision_url: decision_url.into(),
            fallback_decision: fallback_decision.into(),
            id,
            is_active,
            last_updated_time: last_updated_time.into(),
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for ThreeDsDecisionGatewayResponse {
    const NAME: &'static str = "ThreeDsDecisionGatewayResponse";
    const FIELDS: &'static [&'static str] = &[
        "card_products",
        "creation_time",
        "custom_headers",
        "decision_url",
        "fallback_decision",
        "id",
        "is_active",
        "last_updated_time",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_products: Option<Vec<CardProductId>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut custom_headers: Option<GatewayCustomHeaders> = None;
        let mut decision_url: Option<String> = None;
        let mut fallback_decision: Option<ThreeDsDecision> = None;
        let mut id: Option<ThreeDsDecisionGatewayId> = None;
        let mut is_active: Option<bool> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut tenant: Option<TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut card_products),
                1 => __input.take(&mut creation_time),
                2 => __input.maybe_or_keep(&mut custom_headers),
                3 => __input.take(&mut decision_url),
                4 => __input.take(&mut fallback_decision),
                5 => __input.take(&mut id),
                6 => __input.take(&mut is_active),
                7 => __input.take(&mut last_updated_time),
                8 => __input.take(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&card_products, "card_products");
        __input.need(&creation_time, "creation_time");
        __input.need(&decision_url, "decision_url");
        __input.need(&fallback_decision, "fallback_decision");
        __input.need(&id, "id");
        __input.need(&is_active, "is_active");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&tenant, "tenant");
        Some(Self {
            card_products: card_products?,
            creation_time: creation_time?,
            custom_headers,
            decision_url: decision_url?,
            fallback_decision: fallback_decision?,
            id: id?,
            is_active: is_active?,
            last_updated_time: last_updated_time?,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("card_products", &self.card_products);
        out.field("creation_time", &self.creation_time);
        out.secret_option("custom_headers", &self.custom_headers);
        out.field("decision_url", &self.decision_url);
        out.field("fallback_decision", &self.fallback_decision);
        out.field("id", &self.id);
        out.field("is_active", &self.is_active);
        out.field("last_updated_time", &self.last_updated_time);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(ThreeDsDecisionGatewayResponse);
#[cfg(feature = "cards")]
/// How online purchases are authenticated. `SMS_OTP`: by a code to the cardholder's phone; `EXEMPT`: not at all; `DECISION_GATEWAY`: your gateway chooses each time, and always applies when a gateway names the product.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ThreeDsPolicy {
    /// `DECISION_GATEWAY`
    DecisionGateway,
    /// `EXEMPT`
    Exempt,
    /// `SMS_OTP`
    SmsOtp,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ThreeDsPolicy {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::DecisionGateway,
        Self::Exempt,
        Self::SmsOtp,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DecisionGateway => "DECISION_GATEWAY",
            Self::Exempt => "EXEMPT",
            Self::SmsOtp => "SMS_OTP",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ThreeDsPolicy);
#[cfg(feature = "cards")]
/// Service that adds details such as a merchant name to card transactions. MX unless set to NONE.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TxnEnhancer {
    /// `MX`
    Mx,
    /// `NONE`
    None,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl TxnEnhancer {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Mx, Self::None];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mx => "MX",
            Self::None => "NONE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(TxnEnhancer);
#[cfg(feature = "cards")]
/// Verdict of a review.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCardImageRequest {
    /// Words for the customer on why it was refused.
    pub rejection_memo: Option<String>,
    /// Optional.
    pub rejection_reason: Option<CardImageRejectionReason>,
    /// Required.
    pub status: CardImageStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl UpdateCardImageRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(status: impl Into<CardImageStatus>) -> Self {
        Self {
            rejection_memo: None,
            rejection_reason: None,
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`rejection_memo`](Self::rejection_memo).
    #[must_use]
    #[inline]
    pub fn with_rejection_memo(mut self, value: impl Into<String>) -> Self {
        self.rejection_memo = Some(value.into());
        self
    }
    /// Sets [`rejection_reason`](Self::rejection_reason).
    #[must_use]
    #[inline]
    pub fn with_rejection_reason(
        mut self,
        value: impl Into<CardImageRejectionReason>,
    ) -> Self {
        self.rejection_reason = Some(value.into());
        self
    }
}
impl crate::record::Record for UpdateCardImageRequest {
    const NAME: &'static str = "UpdateCardImageRequest";
    const FIELDS: &'static [&'static str] = &[
        "rejection_memo",
        "rejection_reason",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut rejection_memo: Option<String> = None;
        let mut rejection_reason: Option<CardImageRejectionReason> = None;
        let mut status: Option<CardImageStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut rejection_memo),
                1 => __input.maybe(&mut rejection_reason),
                2 => __input.take(&mut status),
                _ => __input.again(),
            }
        }
        __input.need(&status, "status");
        Some(Self {
            rejection_memo,
            rejection_reason,
            status: status?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("rejection_memo", &self.rejection_memo);
        out.option("rejection_reason", &self.rejection_reason);
        out.field("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(UpdateCardImageRequest);
#[cfg(feature = "cards")]
/// Changes to a gateway; what is absent stays as it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateGatewayRequest {
    /// Products whose purchases are sent to it; replaces the list.
    pub card_products: Option<Vec<CardProductId>>,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<GatewayCustomHeaders>,
    /// Whether purchases are sent to it.
    pub is_active: Option<bool>,
    /// Optional.
    pub standin: Option<GatewayStandin>,
    /// Endpoint that receives the purchases.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl UpdateGatewayRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_products: None,
            custom_headers: None,
            is_active: None,
            standin: None,
            url: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`card_products`](Self::card_products).
    #[must_use]
    #[inline]
    pub fn with_card_products(mut self, value: Vec<CardProductId>) -> Self {
        self.card_products = Some(value);
        self
    }
    /// Sets [`custom_headers`](Self::custom_headers). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_custom_headers(mut self, value: GatewayCustomHeaders) -> Self {
        self.custom_headers = Some(value);
        self
    }
    /// Sets [`is_active`](Self::is_active).
    #[must_use]
    #[inline]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// Sets [`standin`](Self::standin).
    #[must_use]
    #[inline]
    pub fn with_standin(mut self, value: impl Into<GatewayStandin>) -> Self {
        self.standin = Some(value.into());
        self
    }
    /// Sets [`url`](Self::url). At most 1000 characters.
    #[must_use]
    #[inline]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
impl crate::record::Record for UpdateGatewayRequest {
    const NAME: &'static str = "UpdateGatewayRequest";
    const FIELDS: &'static [&'static str] = &[
        "card_products",
        "custom_headers",
        "is_active",
        "standin",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_products: Option<Vec<CardProductId>> = None;
        let mut custom_headers: Option<GatewayCustomHeaders> = None;
        let mut is_active: Option<bool> = None;
        let mut standin: Option<GatewayStandin> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut card_products),
                1 => __input.maybe(&mut custom_headers),
                2 => __input.maybe(&mut is_active),
                3 => __input.maybe(&mut standin),
                4 => __input.maybe(&mut url),
                _ => __input.again(),
            }
        }
        Some(Self {
            card_products,
            custom_headers,
            is_active,
            standin,
            url,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("card_products", &self.card_products);
        out.secret_option("custom_headers", &self.custom_headers);
        out.option("is_active", &self.is_active);
        out.option("standin", &self.standin);
        out.option("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(UpdateGatewayRequest);
impl crate::check::Check for UpdateGatewayRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.url {
            crate::check::within("url", crate::check::length(value, 0, 1000))?;
        }
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// The document's schema `update_three_ds_decision_gateway_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateThreeDsDecisionGatewayRequest {
    /// Optional.
    pub card_products: Option<Vec<CardProductId>>,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<GatewayCustomHeaders>,
    /// Optional. At most 1000 characters.
    pub decision_url: Option<String>,
    /// Optional.
    pub fallback_decision: Option<ThreeDsDecision>,
    /// Optional.
    pub is_active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl UpdateThreeDsDecisionGatewayRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_products: None,
            custom_headers: None,
            decision_url: None,
            fallback_decision: None,
            is_active: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`card_products`](Self::card_products).
    #[must_use]
    #[inline]
    pub fn with_card_products(mut self, value: Vec<CardProductId>) -> Self {
        self.card_products = Some(value);
        self
    }
    /// Sets [`custom_headers`](Self::custom_headers). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_custom_headers(mut self, value: GatewayCustomHeaders) -> Self {
        self.custom_headers = Some(value);
        self
    }
    /// Sets [`decision_url`](Self::decision_url). At most 1000 characters.
    #[must_use]
    #[inline]
    pub fn with_decision_url(mut self, value: impl Into<String>) -> Self {
        self.decision_url = Some(value.into());
        self
    }
    /// Sets [`fallback_decision`](Self::fallback_decision).
    #[must_use]
    #[inline]
    pub fn with_fallback_decision(mut self, value: impl Into<ThreeDsDecision>) -> Self {
        self.fallback_decision = Some(value.into());
        self
    }
    /// Sets [`is_active`](Self::is_active).
    #[must_use]
    #[inline]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
}
impl crate::record::Record for UpdateThreeDsDecisionGatewayRequest {
    const NAME: &'static str = "UpdateThreeDsDecisionGatewayRequest";
    const FIELDS: &'static [&'static str] = &[
        "card_products",
        "custom_headers",
        "decision_url",
        "fallback_decision",
        "is_active",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_products: Option<Vec<CardProductId>> = None;
        let mut custom_headers: Option<GatewayCustomHeaders> = None;
        let mut decision_url: Option<String> = None;
        let mut fallback_decision: Option<ThreeDsDecision> = None;
        let mut is_active: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut card_products),
                1 => __input.maybe(&mut custom_headers),
                2 => __input.maybe(&mut decision_url),
                3 => __input.maybe(&mut fallback_decision),
                4 => __input.maybe(&mut is_active),
                _ => __input.again(),
            }
        }
        Some(Self {
            card_products,
            custom_headers,
            decision_url,
            fallback_decision,
            is_active,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("card_products", &self.card_products);
        out.secret_option("custom_headers", &self.custom_headers);
        out.option("decision_url", &self.decision_url);
        out.option("fallback_decision", &self.fallback_decision);
        out.option("is_active", &self.is_active);
        out.extra(&self.extra);
    }
}
crate::record::record!(UpdateThreeDsDecisionGatewayRequest);
impl crate::check::Check for UpdateThreeDsDecisionGatewayRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.decision_url {
            crate::check::within("decision_url", crate::check::length(value, 0, 1000))?;
        }
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// A card to issue.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0CardIssuanceRequest {
    /// `form: PHYSICAL`
    Physical(V0PhysicalCardIssuanceRequest),
    /// `form: VIRTUAL`
    Virtual(V0VirtualCardIssuanceRequest),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0CardIssuanceRequest {
    /// The value of `form`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Physical(_) => "PHYSICAL",
            Self::Virtual(_) => "VIRTUAL",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `form`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0CardFormatForm {
        self.tag().into()
    }
    /// Makes the variant `Physical`.
    #[inline]
    pub fn physical(value: V0PhysicalCardIssuanceRequest) -> Self {
        Self::Physical(value)
    }
    /// Whether this is `Physical`.
    #[inline]
    pub fn is_physical(&self) -> bool {
        matches!(self, Self::Physical(_))
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn as_physical(&self) -> Option<&V0PhysicalCardIssuanceRequest> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Physical`, if this is one.
    #[inline]
    pub fn into_physical(self) -> Option<V0PhysicalCardIssuanceRequest> {
        match self {
            Self::Physical(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `Virtual`.
    #[inline]
    pub fn virtual_(value: V0VirtualCardIssuanceRequest) -> Self {
        Self::Virtual(value)
    }
    /// Whether this is `Virtual`.
    #[inline]
    pub fn is_virtual(&self) -> bool {
        matches!(self, Self::Virtual(_))
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn as_virtual(&self) -> Option<&V0VirtualCardIssuanceRequest> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Virtual`, if this is one.
    #[inline]
    pub fn into_virtual(self) -> Option<V0VirtualCardIssuanceRequest> {
        match self {
            Self::Virtual(value) => Some(value),
            _ => None,
        }
    }
    /// `account_id`, which every known kind has.
    #[inline]
    pub fn account_id(&self) -> Option<&AccountId> {
        match self {
            Self::Physical(value) => Some(&value.account_id),
            Self::Virtual(value) => Some(&value.account_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `business_id`, which every known kind has.
    #[inline]
    pub fn business_id(&self) -> Option<&BusinessId> {
        match self {
            Self::Physical(value) => value.business_id.as_ref(),
            Self::Virtual(value) => value.business_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `card_product_id`, which every known kind has.
    #[inline]
    pub fn card_product_id(&self) -> Option<&CardProductId> {
        match self {
            Self::Physical(value) => Some(&value.card_product_id),
            Self::Virtual(value) => Some(&value.card_product_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.creation_time.as_ref(),
            Self::Virtual(value) => value.creation_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer_id`, which every known kind has.
    #[inline]
    pub fn customer_id(&self) -> Option<&CustomerId> {
        match self {
            Self::Physical(value) => value.customer_id.as_ref(),
            Self::Virtual(value) => value.customer_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `emboss_name`, which every known kind has.
    #[inline]
    pub fn emboss_name(&self) -> Option<&V0EmbossName> {
        match self {
            Self::Physical(value) => value.emboss_name.as_ref(),
            Self::Virtual(value) => value.emboss_name.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_month`, which every known kind has.
    #[inline]
    pub fn expiration_month(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_month.as_deref(),
            Self::Virtual(value) => value.expiration_month.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_time`, which every known kind has.
    #[inline]
    pub fn expiration_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.expiration_time.as_ref(),
            Self::Virtual(value) => value.expiration_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `expiration_year`, which every known kind has.
    #[inline]
    pub fn expiration_year(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.expiration_year.as_deref(),
            Self::Virtual(value) => value.expiration_year.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.id.as_ref(),
            Self::Virtual(value) => value.id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `is_pin_set`, which every known kind has.
    #[inline]
    pub fn is_pin_set(&self) -> Option<bool> {
        match self {
            Self::Physical(value) => value.is_pin_set,
            Self::Virtual(value) => value.is_pin_set,
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_four`, which every known kind has.
    #[inline]
    pub fn last_four(&self) -> Option<&str> {
        match self {
            Self::Physical(value) => value.last_four.as_deref(),
            Self::Virtual(value) => value.last_four.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_modified_time`, which every known kind has.
    #[inline]
    pub fn last_modified_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.last_modified_time.as_ref(),
            Self::Virtual(value) => value.last_modified_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::std::collections::BTreeMap<String, String>> {
        match self {
            Self::Physical(value) => value.metadata.as_ref(),
            Self::Virtual(value) => value.metadata.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissue_reason`, which every known kind has.
    #[inline]
    pub fn reissue_reason(&self) -> Option<&V0BaseCardReissueReason> {
        match self {
            Self::Physical(value) => value.reissue_reason.as_ref(),
            Self::Virtual(value) => value.reissue_reason.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_from_id`, which every known kind has.
    #[inline]
    pub fn reissued_from_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_from_id.as_ref(),
            Self::Virtual(value) => value.reissued_from_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reissued_to_id`, which every known kind has.
    #[inline]
    pub fn reissued_to_id(&self) -> Option<&CardId> {
        match self {
            Self::Physical(value) => value.reissued_to_id.as_ref(),
            Self::Virtual(value) => value.reissued_to_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timestamp_pin_set`, which every known kind has.
    #[inline]
    pub fn timestamp_pin_set(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::Physical(value) => value.timestamp_pin_set.as_ref(),
            Self::Virtual(value) => value.timestamp_pin_set.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `type`, which every known kind has.
    #[inline]
    pub fn type_(&self) -> Option<&V0CardType> {
        match self {
            Self::Physical(value) => Some(&value.type_),
            Self::Virtual(value) => Some(&value.type_),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0PhysicalCardIssuanceRequest> for V0CardIssuanceRequest {
    #[inline]
    fn from(value: V0PhysicalCardIssuanceRequest) -> Self {
        Self::Physical(value)
    }
}
impl From<V0VirtualCardIssuanceRequest> for V0CardIssuanceRequest {
    #[inline]
    fn from(value: V0VirtualCardIssuanceRequest) -> Self {
        Self::Virtual(value)
    }
}
impl ::serde::Serialize for V0CardIssuanceRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Physical(value) => value.serialize(serializer),
            Self::Virtual(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0CardIssuanceRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0CardIssuanceRequest {
    const NAME: &'static str = "V0CardIssuanceRequest";
    const TAG: &'static str = "form";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "PHYSICAL" => Self::Physical(body.branch()?),
                "VIRTUAL" => Self::Virtual(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0CardIssuanceRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Physical(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "cards")]
/// A plastic card to issue.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PhysicalCardIssuanceRequest {
    /// Required.
    pub account_id: AccountId,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Optional.
    pub card_image_id: Option<CardImageId>,
    /// Required.
    pub card_product_id: CardProductId,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub emboss_name: Option<V0EmbossName>,
    /// Optional. Only in responses. `Debug` does not print it.
    pub expiration_month: Option<String>,
    /// Optional. Only in responses.
    pub expiration_time: Option<crate::Timestamp>,
    /// Optional. Only in responses. `Debug` does not print it.
    pub expiration_year: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<CardId>,
    /// Optional. Only in responses.
    pub is_pin_set: Option<bool>,
    /// Optional. Only in responses.
    pub last_four: Option<String>,
    /// Optional. Only in responses.
    pub last_modified_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0CardMetadata>,
    /// Optional.
    pub reissue_reason: Option<V0BaseCardReissueReason>,
    /// Optional.
    pub reissued_from_id: Option<CardId>,
    /// Optional. Only in responses.
    pub reissued_to_id: Option<CardId>,
    /// Optional.
    pub shipping: Option<V0Shipping>,
    /// Optional. Only in responses.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Required.
    pub type_: V0CardType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PhysicalCardIssuanceRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        card_product_id: CardProductId,
        type_: impl Into<V0CardType>,
    ) -> Self {
        Self {
            account_id,
            business_id: None,
            card_image_id: None,
            card_product_id,
            creation_time: None,
            customer_id: None,
            emboss_name: None,
            expiration_month: None,
            expiration_time: None,
            expiration_year: None,
            id: None,
            is_pin_set: None,
            last_four: None,
            last_modified_time: None,
            metadata: None,
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            shipping: None,
            timestamp_pin_set: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`card_image_id`](Self::card_image_id).
    #[must_use]
    #[inline]
    pub fn with_card_image_id(mut self, value: CardImageId) -> Self {
        self.card_image_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`emboss_name`](Self::emboss_name).
    #[must_use]
    #[inline]
    pub fn with_emboss_name(mut self, value: impl Into<V0EmbossName>) -> Self {
        self.emboss_name = Some(value.into());
        self
    }
    /// Sets [`expiration_month`](Self::expiration_month). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
        self.expiration_month = Some(value.into());
        self
    }
    /// Sets [`expiration_time`](Self::expiration_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_expiration_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets [`expiration_year`](Self::expiration_year). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
        self.expiration_year = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: CardId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_pin_set`](Self::is_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_pin_set(mut self, value: bool) -> Self {
        self.is_pin_set = Some(value);
        self
    }
    /// Sets [`last_four`](Self::last_four). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
        self.last_four = Some(value.into());
        self
    }
    /// Sets [`last_modified_time`](Self::last_modified_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_modified_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.last_modified_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: V0CardMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// Sets [`reissue_reason`](Self::reissue_reason).
    #[must_use]
    #[inline]
    pub fn with_reissue_reason(
        mut self,
        value: impl Into<V0BaseCardReissueReason>,
    ) -> Self {
        self.reissue_reason = Some(value.into());
        self
    }
    /// Sets [`reissued_from_id`](Self::reissued_from_id).
    #[must_use]
    #[inline]
    pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
        self.reissued_from_id = Some(value);
        self
    }
    /// Sets [`reissued_to_id`](Self::reissued_to_id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
        self.reissued_to_id = Some(value);
        self
    }
    /// Sets [`shipping`](Self::shipping).
    #[must_use]
    #[inline]
    pub fn with_shipping(mut self, value: impl Into<V0Shipping>) -> Self {
        self.shipping = Some(value.into());
        self
    }
    /// Sets [`timestamp_pin_set`](Self::timestamp_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_timestamp_pin_set(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.timestamp_pin_set = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PhysicalCardIssuanceRequest {
    const NAME: &'static str = "V0PhysicalCardIssuanceRequest";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "business_id",
        "card_image_id",
        "card_product_id",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "id",
        "is_pin_set",
        "last_four",
        "last_modified_time",
        "metadata",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "shipping",
        "timestamp_pin_set",
        "type",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_image_id: Option<CardImageId> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<V0EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0CardMetadata> = None;
        let mut reissue_reason: Option<V0BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut shipping: Option<V0Shipping> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        let mut type_: Option<V0CardType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe(&mut business_id),
                2 => __input.maybe(&mut card_image_id),
                3 => __input.take(&mut card_product_id),
                4 => __input.maybe(&mut creation_time),
                5 => __input.maybe(&mut customer_id),
                6 => __input.maybe(&mut emboss_name),
                7 => __input.maybe(&mut expiration_month),
                8 => __input.maybe(&mut expiration_time),
                9 => __input.maybe(&mut expiration_year),
                10 => __input.maybe(&mut id),
                11 => __input.maybe(&mut is_pin_set),
                12 => __input.maybe(&mut last_four),
                13 => __input.maybe(&mut last_modified_time),
                14 => __input.maybe(&mut metadata),
                15 => __input.maybe(&mut reissue_reason),
                16 => __input.maybe(&mut reissued_from_id),
                17 => __input.maybe(&mut reissued_to_id),
                18 => __input.maybe(&mut shipping),
                19 => __input.maybe(&mut timestamp_pin_set),
                20 => __input.take(&mut type_),
                21 => __input.tag("PHYSICAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_product_id, "card_product_id");
        __input.need(&type_, "type");
        Some(Self {
            account_id: account_id?,
            business_id,
            card_image_id,
            card_product_id: card_product_id?,
            creation_time,
            customer_id,
            emboss_name,
            expiration_month,
            expiration_time,
            expiration_year,
            id,
            is_pin_set,
            last_four,
            last_modified_time,
            metadata,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            shipping,
            timestamp_pin_set,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "PHYSICAL");
        out.field("account_id", &self.account_id);
        out.option("business_id", &self.business_id);
        out.option("card_image_id", &self.card_image_id);
        out.field("card_product_id", &self.card_product_id);
        out.option("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.option("emboss_name", &self.emboss_name);
        out.secret_option("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret_option("expiration_year", &self.expiration_year);
        out.option("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.option("last_four", &self.last_four);
        out.option("last_modified_time", &self.last_modified_time);
        out.secret_option("metadata", &self.metadata);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.option("shipping", &self.shipping);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PhysicalCardIssuanceRequest);
impl crate::check::Check for V0PhysicalCardIssuanceRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.shipping {
            crate::check::within("shipping", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "cards")]
/// A card without plastic to issue.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0VirtualCardIssuanceRequest {
    /// Required.
    pub account_id: AccountId,
    /// Optional.
    pub business_id: Option<BusinessId>,
    /// Required.
    pub card_product_id: CardProductId,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub emboss_name: Option<V0EmbossName>,
    /// Optional. Only in responses. `Debug` does not print it.
    pub expiration_month: Option<String>,
    /// Optional. Only in responses.
    pub expiration_time: Option<crate::Timestamp>,
    /// Optional. Only in responses. `Debug` does not print it.
    pub expiration_year: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<CardId>,
    /// Optional. Only in responses.
    pub is_pin_set: Option<bool>,
    /// Optional. Only in responses.
    pub last_four: Option<String>,
    /// Optional. Only in responses.
    pub last_modified_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0CardMetadata>,
    /// Optional.
    pub reissue_reason: Option<V0BaseCardReissueReason>,
    /// Optional.
    pub reissued_from_id: Option<CardId>,
    /// Optional. Only in responses.
    pub reissued_to_id: Option<CardId>,
    /// Optional. Only in responses.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Required.
    pub type_: V0CardType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0VirtualCardIssuanceRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        card_product_id: CardProductId,
        type_: impl Into<V0CardType>,
    ) -> Self {
        Self {
            account_id,
            business_id: None,
            card_product_id,
            creation_time: None,
            customer_id: None,
            emboss_name: None,
            expiration_month: None,
            expiration_time: None,
            expiration_year: None,
            id: None,
            is_pin_set: None,
            last_four: None,
            last_modified_time: None,
            metadata: None,
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            timestamp_pin_set: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`emboss_name`](Self::emboss_name).
    #[must_use]
    #[inline]
    pub fn with_emboss_name(mut self, value: impl Into<V0EmbossName>) -> Self {
        self.emboss_name = Some(value.into());
        self
    }
    /// Sets [`expiration_month`](Self::expiration_month). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
        self.expiration_month = Some(value.into());
        self
    }
    /// Sets [`expiration_time`](Self::expiration_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_expiration_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets [`expiration_year`](Self::expiration_year). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
        self.expiration_year = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: CardId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_pin_set`](Self::is_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_pin_set(mut self, value: bool) -> Self {
        self.is_pin_set = Some(value);
        self
    }
    /// Sets [`last_four`](Self::last_four). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
        self.last_four = Some(value.into());
        self
    }
    /// Sets [`last_modified_time`](Self::last_modified_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_modified_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.last_modified_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: V0CardMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// Sets [`reissue_reason`](Self::reissue_reason).
    #[must_use]
    #[inline]
    pub fn with_reissue_reason(
        mut self,
        value: impl Into<V0BaseCardReissueReason>,
    ) -> Self {
        self.reissue_reason = Some(value.into());
        self
    }
    /// Sets [`reissued_from_id`](Self::reissued_from_id).
    #[must_use]
    #[inline]
    pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
        self.reissued_from_id = Some(value);
        self
    }
    /// Sets [`reissued_to_id`](Self::reissued_to_id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
        self.reissued_to_id = Some(value);
        self
    }
    /// Sets [`timestamp_pin_set`](Self::timestamp_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_timestamp_pin_set(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.timestamp_pin_set = Some(value.into());
        self
    }
}
impl crate::record::Record for V0VirtualCardIssuanceRequest {
    const NAME: &'static str = "V0VirtualCardIssuanceRequest";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "business_id",
        "card_product_id",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "id",
        "is_pin_set",
        "last_four",
        "last_modified_time",
        "metadata",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "timestamp_pin_set",
        "type",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<V0EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0CardMetadata> = None;
        let mut reissue_reason: Option<V0BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        let mut type_: Option<V0CardType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe(&mut business_id),
                2 => __input.take(&mut card_product_id),
                3 => __input.maybe(&mut creation_time),
                4 => __input.maybe(&mut customer_id),
                5 => __input.maybe(&mut emboss_name),
                6 => __input.maybe(&mut expiration_month),
                7 => __input.maybe(&mut expiration_time),
                8 => __input.maybe(&mut expiration_year),
                9 => __input.maybe(&mut id),
                10 => __input.maybe(&mut is_pin_set),
                11 => __input.maybe(&mut last_four),
                12 => __input.maybe(&mut last_modified_time),
                13 => __input.maybe(&mut metadata),
                14 => __input.maybe(&mut reissue_reason),
                15 => __input.maybe(&mut reissued_from_id),
                16 => __input.maybe(&mut reissued_to_id),
                17 => __input.maybe(&mut timestamp_pin_set),
                18 => __input.take(&mut type_),
                19 => __input.tag("VIRTUAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_product_id, "card_product_id");
        __input.need(&type_, "type");
        Some(Self {
            account_id: account_id?,
            business_id,
            card_product_id: card_product_id?,
            creation_time,
            customer_id,
            emboss_name,
            expiration_month,
            expiration_time,
            expiration_year,
            id,
            is_pin_set,
            last_four,
            last_modified_time,
            metadata,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            timestamp_pin_set,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "VIRTUAL");
        out.field("account_id", &self.account_id);
        out.option("business_id", &self.business_id);
        out.field("card_product_id", &self.card_product_id);
        out.option("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.option("emboss_name", &self.emboss_name);
        out.secret_option("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret_option("expiration_year", &self.expiration_year);
        out.option("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.option("last_four", &self.last_four);
        out.option("last_modified_time", &self.last_modified_time);
        out.secret_option("metadata", &self.metadata);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0VirtualCardIssuanceRequest);
#[cfg(feature = "cards")]
/// A virtual credit card to issue.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCreditCardIssuanceRequest {
    /// Account the card spends from.
    pub account_id: AccountId,
    /// Business that holds the card; without a customer it cannot be activated.
    pub business_id: Option<BusinessId>,
    /// Product the card is issued under.
    pub card_product_id: CardProductId,
    /// When it was created.
    pub creation_time: Option<crate::Timestamp>,
    /// Person who holds the card.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub emboss_name: Option<EmbossName>,
    /// Two digits.
    pub expiration_month: Option<String>,
    /// When the card expires.
    pub expiration_time: Option<crate::Timestamp>,
    /// Two digits.
    pub expiration_year: Option<String>,
    /// Its identifier.
    pub id: Option<CardId>,
    /// Whether a PIN is set.
    pub is_pin_set: Option<bool>,
    /// Last four digits of the number.
    pub last_four: Option<String>,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<CardMetadata>,
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    pub reissue_reason: Option<BaseCardReissueReason>,
    /// Card that this one replaces; needs reissue_reason.
    pub reissued_from_id: Option<CardId>,
    /// Card that replaced this one.
    pub reissued_to_id: Option<CardId>,
    /// When the PIN was last set.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl VirtualCreditCardIssuanceRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(account_id: AccountId, card_product_id: CardProductId) -> Self {
        Self {
            account_id,
            business_id: None,
            card_product_id,
            creation_time: None,
            customer_id: None,
            emboss_name: None,
            expiration_month: None,
            expiration_time: None,
            expiration_year: None,
            id: None,
            is_pin_set: None,
            last_four: None,
            last_updated_time: None,
            metadata: None,
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            timestamp_pin_set: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`emboss_name`](Self::emboss_name).
    #[must_use]
    #[inline]
    pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
        self.emboss_name = Some(value.into());
        self
    }
    /// Sets [`expiration_month`](Self::expiration_month). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
        self.expiration_month = Some(value.into());
        self
    }
    /// Sets [`expiration_time`](Self::expiration_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_expiration_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets [`expiration_year`](Self::expiration_year). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
        self.expiration_year = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: CardId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_pin_set`](Self::is_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_pin_set(mut self, value: bool) -> Self {
        self.is_pin_set = Some(value);
        self
    }
    /// Sets [`last_four`](Self::last_four). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
        self.last_four = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: CardMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// Sets [`reissue_reason`](Self::reissue_reason).
    #[must_use]
    #[inline]
    pub fn with_reissue_reason(
        mut self,
        value: impl Into<BaseCardReissueReason>,
    ) -> Self {
        self.reissue_reason = Some(value.into());
        self
    }
    /// Sets [`reissued_from_id`](Self::reissued_from_id).
    #[must_use]
    #[inline]
    pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
        self.reissued_from_id = Some(value);
        self
    }
    /// Sets [`reissued_to_id`](Self::reissued_to_id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
        self.reissued_to_id = Some(value);
        self
    }
    /// Sets [`timestamp_pin_set`](Self::timestamp_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_timestamp_pin_set(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.timestamp_pin_set = Some(value.into());
        self
    }
}
impl crate::record::Record for VirtualCreditCardIssuanceRequest {
    const NAME: &'static str = "VirtualCreditCardIssuanceRequest";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "business_id",
        "card_product_id",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "id",
        "is_pin_set",
        "last_four",
        "last_updated_time",
        "metadata",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "timestamp_pin_set",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<CardMetadata> = None;
        let mut reissue_reason: Option<BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe(&mut business_id),
                2 => __input.take(&mut card_product_id),
                3 => __input.maybe(&mut creation_time),
                4 => __input.maybe(&mut customer_id),
                5 => __input.maybe(&mut emboss_name),
                6 => __input.maybe(&mut expiration_month),
                7 => __input.maybe(&mut expiration_time),
                8 => __input.maybe(&mut expiration_year),
                9 => __input.maybe(&mut id),
                10 => __input.maybe(&mut is_pin_set),
                11 => __input.maybe(&mut last_four),
                12 => __input.maybe(&mut last_updated_time),
                13 => __input.maybe(&mut metadata),
                14 => __input.maybe(&mut reissue_reason),
                15 => __input.maybe(&mut reissued_from_id),
                16 => __input.maybe(&mut reissued_to_id),
                17 => __input.maybe(&mut timestamp_pin_set),
                18 => __input.tag("VIRTUAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_product_id, "card_product_id");
        Some(Self {
            account_id: account_id?,
            business_id,
            card_product_id: card_product_id?,
            creation_time,
            customer_id,
            emboss_name,
            expiration_month,
            expiration_time,
            expiration_year,
            id,
            is_pin_set,
            last_four,
            last_updated_time,
            metadata,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            timestamp_pin_set,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "VIRTUAL");
        out.field("account_id", &self.account_id);
        out.option("business_id", &self.business_id);
        out.field("card_product_id", &self.card_product_id);
        out.option("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.option("emboss_name", &self.emboss_name);
        out.secret_option("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret_option("expiration_year", &self.expiration_year);
        out.option("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.option("last_four", &self.last_four);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.extra(&self.extra);
    }
}
crate::record::record!(VirtualCreditCardIssuanceRequest);
#[cfg(feature = "cards")]
/// A credit card without plastic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualCreditCardResponse {
    /// Account the card spends from.
    pub account_id: AccountId,
    /// Leading digits that name the issuer.
    pub bin: Option<String>,
    /// Business that holds the card; without a customer it cannot be activated.
    pub business_id: Option<BusinessId>,
    /// Required.
    pub card_brand: CardBrand,
    /// Product the card is issued under.
    pub card_product_id: CardProductId,
    /// Required.
    pub card_status: CardStatus,
    /// When it was created.
    pub creation_time: crate::Timestamp,
    /// Person who holds the card.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub emboss_name: EmbossName,
    /// Two digits.
    pub expiration_month: String,
    /// When the card expires.
    pub expiration_time: Option<crate::Timestamp>,
    /// Two digits.
    pub expiration_year: String,
    /// Its identifier.
    pub id: CardId,
    /// Whether a PIN is set.
    pub is_pin_set: Option<bool>,
    /// Last four digits of the number.
    pub last_four: String,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. At most 255 characters.
    pub memo: Option<CardStatusReasonMemo>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<CardMetadata>,
    /// Optional.
    pub pending_reasons: Option<CardStatusPendingReasons>,
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    pub reissue_reason: Option<BaseCardReissueReason>,
    /// Card that this one replaces; needs reissue_reason.
    pub reissued_from_id: Option<CardId>,
    /// Card that replaced this one.
    pub reissued_to_id: Option<CardId>,
    /// Required.
    pub status_reason: CardStatusReasonCode,
    /// When the PIN was last set.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl VirtualCreditCardResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        card_brand: impl Into<CardBrand>,
        card_product_id: CardProductId,
        card_status: impl Into<CardStatus>,
        creation_time: impl Into<crate::Timestamp>,
        emboss_name: impl Into<EmbossName>,
        expiration_month: impl Into<String>,
        expiration_year: impl Into<String>,
        id: CardId,
        last_four: impl Into<String>,
        status_reason: impl Into<CardStatusReasonCode>,
    ) -> Self {
        Self {
            account_id,
            bin: None,
            business_id: None,
            card_brand: card_brand.into(),
            card_product_id,
            card_status: card_status.into(),
            creation_time: creation_time.into(),
            customer_id: None,
            emboss_name: emboss_name.into(),
            expiration_month: expiration_month.into(),
            expiration_time: None,
            expiration_year: expiration_year.into(),
            id,
            is_pin_set: None,
            last_four: last_four.into(),
            last_updated_time: None,
            memo: None,
            metadata: None,
            pending_reasons: None,
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            status_reason: status_reason.into(),
            timestamp_pin_set: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for VirtualCreditCardResponse {
    const NAME: &'static str = "VirtualCreditCardResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "bin",
        "business_id",
        "card_brand",
        "card_product_id",
        "card_status",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "id",
        "is_pin_set",
        "last_four",
        "last_updated_time",
        "memo",
        "metadata",
        "pending_reasons",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "status_reason",
        "timestamp_pin_set",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut bin: Option<String> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_brand: Option<CardBrand> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut card_status: Option<CardStatus> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut memo: Option<CardStatusReasonMemo> = None;
        let mut metadata: Option<CardMetadata> = None;
        let mut pending_reasons: Option<CardStatusPendingReasons> = None;
        let mut reissue_reason: Option<BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut status_reason: Option<CardStatusReasonCode> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe_or_keep(&mut bin),
                2 => __input.maybe_or_keep(&mut business_id),
                3 => __input.take(&mut card_brand),
                4 => __input.take(&mut card_product_id),
                5 => __input.take(&mut card_status),
                6 => __input.take(&mut creation_time),
                7 => __input.maybe_or_keep(&mut customer_id),
                8 => __input.take(&mut emboss_name),
                9 => __input.take(&mut expiration_month),
                10 => __input.maybe_or_keep(&mut expiration_time),
                11 => __input.take(&mut expiration_year),
                12 => __input.take(&mut id),
                13 => __input.maybe_or_keep(&mut is_pin_set),
                14 => __input.take(&mut last_four),
                15 => __input.maybe_or_keep(&mut last_updated_time),
                16 => __input.maybe_or_keep(&mut memo),
                17 => __input.maybe_or_keep(&mut metadata),
                18 => __input.maybe_or_keep(&mut pending_reasons),
                19 => __input.maybe_or_keep(&mut reissue_reason),
                20 => __input.maybe_or_keep(&mut reissued_from_id),
                21 => __input.maybe_or_keep(&mut reissued_to_id),
                22 => __input.take(&mut status_reason),
                23 => __input.maybe_or_keep(&mut timestamp_pin_set),
                24 => __input.tag("VIRTUAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_brand, "card_brand");
        __input.need(&card_product_id, "card_product_id");
        __input.need(&card_status, "card_status");
        __input.need(&creation_time, "creation_time");
        __input.need(&emboss_name, "emboss_name");
        __input.need(&expiration_month, "expiration_month");
        __input.need(&expiration_year, "expiration_year");
        __input.need(&id, "id");
        __input.need(&last_four, "last_four");
        __input.need(&status_reason, "status_reason");
        Some(Self {
            account_id: account_id?,
            bin,
            business_id,
            card_brand: card_brand?,
            card_product_id: card_product_id?,
            card_status: card_status?,
            creation_time: creation_time?,
            customer_id,
            emboss_name: emboss_name?,
            expiration_month: expiration_month?,
            expiration_time,
            expiration_year: expiration_year?,
            id: id?,
            is_pin_set,
            last_four: last_four?,
            last_updated_time,
            memo,
            metadata,
            pending_reasons,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            status_reason: status_reason?,
            timestamp_pin_set,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "VIRTUAL");
        out.field("account_id", &self.account_id);
        out.option("bin", &self.bin);
        out.option("business_id", &self.business_id);
        out.field("card_brand", &self.card_brand);
        out.field("card_product_id", &self.card_product_id);
        out.field("card_status", &self.card_status);
        out.field("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.field("emboss_name", &self.emboss_name);
        out.secret("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret("expiration_year", &self.expiration_year);
        out.field("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.field("last_four", &self.last_four);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("memo", &self.memo);
        out.secret_option("metadata", &self.metadata);
        out.option("pending_reasons", &self.pending_reasons);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.field("status_reason", &self.status_reason);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.extra(&self.extra);
    }
}
crate::record::record!(VirtualCreditCardResponse);
#[cfg(feature = "cards")]
/// A virtual debit or prepaid card to issue.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualDebitCardIssuanceRequest {
    /// Account the card spends from.
    pub account_id: AccountId,
    /// Business that holds the card; without a customer it cannot be activated.
    pub business_id: Option<BusinessId>,
    /// Product the card is issued under.
    pub card_product_id: CardProductId,
    /// When it was created.
    pub creation_time: Option<crate::Timestamp>,
    /// Person who holds the card.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub emboss_name: Option<EmbossName>,
    /// Two digits.
    pub expiration_month: Option<String>,
    /// When the card expires.
    pub expiration_time: Option<crate::Timestamp>,
    /// Two digits.
    pub expiration_year: Option<String>,
    /// Its identifier.
    pub id: Option<CardId>,
    /// Whether a PIN is set.
    pub is_pin_set: Option<bool>,
    /// Last four digits of the number.
    pub last_four: Option<String>,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<CardMetadata>,
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    pub reissue_reason: Option<BaseCardReissueReason>,
    /// Card that this one replaces; needs reissue_reason.
    pub reissued_from_id: Option<CardId>,
    /// Card that replaced this one.
    pub reissued_to_id: Option<CardId>,
    /// When the PIN was last set.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl VirtualDebitCardIssuanceRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(account_id: AccountId, card_product_id: CardProductId) -> Self {
        Self {
            account_id,
            business_id: None,
            card_product_id,
            creation_time: None,
            customer_id: None,
            emboss_name: None,
            expiration_month: None,
            expiration_time: None,
            expiration_year: None,
            id: None,
            is_pin_set: None,
            last_four: None,
            last_updated_time: None,
            metadata: None,
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            timestamp_pin_set: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`business_id`](Self::business_id).
    #[must_use]
    #[inline]
    pub fn with_business_id(mut self, value: BusinessId) -> Self {
        self.business_id = Some(value);
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`emboss_name`](Self::emboss_name).
    #[must_use]
    #[inline]
    pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
        self.emboss_name = Some(value.into());
        self
    }
    /// Sets [`expiration_month`](Self::expiration_month). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
        self.expiration_month = Some(value.into());
        self
    }
    /// Sets [`expiration_time`](Self::expiration_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_expiration_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets [`expiration_year`](Self::expiration_year). Only in responses. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
        self.expiration_year = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: CardId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`is_pin_set`](Self::is_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_is_pin_set(mut self, value: bool) -> Self {
        self.is_pin_set = Some(value);
        self
    }
    /// Sets [`last_four`](Self::last_four). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
        self.last_four = Some(value.into());
        self
    }
    /// Sets [`last_updated_time`](Self::last_updated_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_last_updated_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.last_updated_time = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: CardMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// Sets [`reissue_reason`](Self::reissue_reason).
    #[must_use]
    #[inline]
    pub fn with_reissue_reason(
        mut self,
        value: impl Into<BaseCardReissueReason>,
    ) -> Self {
        self.reissue_reason = Some(value.into());
        self
    }
    /// Sets [`reissued_from_id`](Self::reissued_from_id).
    #[must_use]
    #[inline]
    pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
        self.reissued_from_id = Some(value);
        self
    }
    /// Sets [`reissued_to_id`](Self::reissued_to_id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
        self.reissued_to_id = Some(value);
        self
    }
    /// Sets [`timestamp_pin_set`](Self::timestamp_pin_set). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_timestamp_pin_set(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.timestamp_pin_set = Some(value.into());
        self
    }
}
impl crate::record::Record for VirtualDebitCardIssuanceRequest {
    const NAME: &'static str = "VirtualDebitCardIssuanceRequest";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "business_id",
        "card_product_id",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "id",
        "is_pin_set",
        "last_four",
        "last_updated_time",
        "metadata",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "timestamp_pin_set",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<CardMetadata> = None;
        let mut reissue_reason: Option<BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe(&mut business_id),
                2 => __input.take(&mut card_product_id),
                3 => __input.maybe(&mut creation_time),
                4 => __input.maybe(&mut customer_id),
                5 => __input.maybe(&mut emboss_name),
                6 => __input.maybe(&mut expiration_month),
                7 => __input.maybe(&mut expiration_time),
                8 => __input.maybe(&mut expiration_year),
                9 => __input.maybe(&mut id),
                10 => __input.maybe(&mut is_pin_set),
                11 => __input.maybe(&mut last_four),
                12 => __input.maybe(&mut last_updated_time),
                13 => __input.maybe(&mut metadata),
                14 => __input.maybe(&mut reissue_reason),
                15 => __input.maybe(&mut reissued_from_id),
                16 => __input.maybe(&mut reissued_to_id),
                17 => __input.maybe(&mut timestamp_pin_set),
                18 => __input.tag("VIRTUAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_product_id, "card_product_id");
        Some(Self {
            account_id: account_id?,
            business_id,
            card_product_id: card_product_id?,
            creation_time,
            customer_id,
            emboss_name,
            expiration_month,
            expiration_time,
            expiration_year,
            id,
            is_pin_set,
            last_four,
            last_updated_time,
            metadata,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            timestamp_pin_set,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "VIRTUAL");
        out.field("account_id", &self.account_id);
        out.option("business_id", &self.business_id);
        out.field("card_product_id", &self.card_product_id);
        out.option("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.option("emboss_name", &self.emboss_name);
        out.secret_option("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret_option("expiration_year", &self.expiration_year);
        out.option("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.option("last_four", &self.last_four);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.extra(&self.extra);
    }
}
crate::record::record!(VirtualDebitCardIssuanceRequest);
#[cfg(feature = "cards")]
/// A debit or prepaid card without plastic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualDebitCardResponse {
    /// Account the card spends from.
    pub account_id: AccountId,
    /// Leading digits that name the issuer.
    pub bin: Option<String>,
    /// Business that holds the card; without a customer it cannot be activated.
    pub business_id: Option<BusinessId>,
    /// Required.
    pub card_brand: CardBrand,
    /// Product the card is issued under.
    pub card_product_id: CardProductId,
    /// Required.
    pub card_status: CardStatus,
    /// When it was created.
    pub creation_time: crate::Timestamp,
    /// Person who holds the card.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub emboss_name: EmbossName,
    /// Two digits.
    pub expiration_month: String,
    /// When the card expires.
    pub expiration_time: Option<crate::Timestamp>,
    /// Two digits.
    pub expiration_year: String,
    /// Its identifier.
    pub id: CardId,
    /// Whether a PIN is set.
    pub is_pin_set: Option<bool>,
    /// Last four digits of the number.
    pub last_four: String,
    /// When it last changed.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. At most 255 characters.
    pub memo: Option<CardStatusReasonMemo>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<CardMetadata>,
    /// Optional.
    pub pending_reasons: Option<CardStatusPendingReasons>,
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    pub reissue_reason: Option<BaseCardReissueReason>,
    /// Card that this one replaces; needs reissue_reason.
    pub reissued_from_id: Option<CardId>,
    /// Card that replaced this one.
    pub reissued_to_id: Option<CardId>,
    /// Required.
    pub status_reason: CardStatusReasonCode,
    /// When the PIN was last set.
    pub timestamp_pin_set: Option<crate::Timestamp>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl VirtualDebitCardResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        card_brand: impl Into<CardBrand>,
        card_product_id: CardProductId,
        card_status: impl Into<CardStatus>,
        creation_time: impl Into<crate::Timestamp>,
        emboss_name: impl Into<EmbossName>,
        expiration_month: impl Into<String>,
        expiration_year: impl Into<String>,
        id: CardId,
        last_four: impl Into<String>,
        status_reason: impl Into<CardStatusReasonCode>,
    ) -> Self {
        Self {
            account_id,
            bin: None,
            business_id: None,
            card_brand: card_brand.into(),
            card_product_id,
            card_status: card_status.into(),
            creation_time: creation_time.into(),
            customer_id: None,
            emboss_name: emboss_name.into(),
            expiration_month: expiration_month.into(),
            expiration_time: None,
            expiration_year: expiration_year.into(),
            id,
            is_pin_set: None,
            last_four: last_four.into(),
            last_updated_time: None,
            memo: None,
            metadata: None,
            pending_reasons: None,
            reissue_reason: None,
            reissued_from_id: None,
            reissued_to_id: None,
            status_reason: status_reason.into(),
            timestamp_pin_set: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for VirtualDebitCardResponse {
    const NAME: &'static str = "VirtualDebitCardResponse";
    const FIELDS: &'static [&'static str] = &[
        "account_id",
        "bin",
        "business_id",
        "card_brand",
        "card_product_id",
        "card_status",
        "creation_time",
        "customer_id",
        "emboss_name",
        "expiration_month",
        "expiration_time",
        "expiration_year",
        "id",
        "is_pin_set",
        "last_four",
        "last_updated_time",
        "memo",
        "metadata",
        "pending_reasons",
        "reissue_reason",
        "reissued_from_id",
        "reissued_to_id",
        "status_reason",
        "timestamp_pin_set",
        "form",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut bin: Option<String> = None;
        let mut business_id: Option<BusinessId> = None;
        let mut card_brand: Option<CardBrand> = None;
        let mut card_product_id: Option<CardProductId> = None;
        let mut card_status: Option<CardStatus> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<EmbossName> = None;
        let mut expiration_month: Option<String> = None;
        let mut expiration_time: Option<crate::Timestamp> = None;
        let mut expiration_year: Option<String> = None;
        let mut id: Option<CardId> = None;
        let mut is_pin_set: Option<bool> = None;
        let mut last_four: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut memo: Option<CardStatusReasonMemo> = None;
        let mut metadata: Option<CardMetadata> = None;
        let mut pending_reasons: Option<CardStatusPendingReasons> = None;
        let mut reissue_reason: Option<BaseCardReissueReason> = None;
        let mut reissued_from_id: Option<CardId> = None;
        let mut reissued_to_id: Option<CardId> = None;
        let mut status_reason: Option<CardStatusReasonCode> = None;
        let mut timestamp_pin_set: Option<crate::Timestamp> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.maybe_or_keep(&mut bin),
                2 => __input.maybe_or_keep(&mut business_id),
                3 => __input.take(&mut card_brand),
                4 => __input.take(&mut card_product_id),
                5 => __input.take(&mut card_status),
                6 => __input.take(&mut creation_time),
                7 => __input.maybe_or_keep(&mut customer_id),
                8 => __input.take(&mut emboss_name),
                9 => __input.take(&mut expiration_month),
                10 => __input.maybe_or_keep(&mut expiration_time),
                11 => __input.take(&mut expiration_year),
                12 => __input.take(&mut id),
                13 => __input.maybe_or_keep(&mut is_pin_set),
                14 => __input.take(&mut last_four),
                15 => __input.maybe_or_keep(&mut last_updated_time),
                16 => __input.maybe_or_keep(&mut memo),
                17 => __input.maybe_or_keep(&mut metadata),
                18 => __input.maybe_or_keep(&mut pending_reasons),
                19 => __input.maybe_or_keep(&mut reissue_reason),
                20 => __input.maybe_or_keep(&mut reissued_from_id),
                21 => __input.maybe_or_keep(&mut reissued_to_id),
                22 => __input.take(&mut status_reason),
                23 => __input.maybe_or_keep(&mut timestamp_pin_set),
                24 => __input.tag("VIRTUAL"),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&card_brand, "card_brand");
        __input.need(&card_product_id, "card_product_id");
        __input.need(&card_status, "card_status");
        __input.need(&creation_time, "creation_time");
        __input.need(&emboss_name, "emboss_name");
        __input.need(&expiration_month, "expiration_month");
        __input.need(&expiration_year, "expiration_year");
        __input.need(&id, "id");
        __input.need(&last_four, "last_four");
        __input.need(&status_reason, "status_reason");
        Some(Self {
            account_id: account_id?,
            bin,
            business_id,
            card_brand: card_brand?,
            card_product_id: card_product_id?,
            card_status: card_status?,
            creation_time: creation_time?,
            customer_id,
            emboss_name: emboss_name?,
            expiration_month: expiration_month?,
            expiration_time,
            expiration_year: expiration_year?,
            id: id?,
            is_pin_set,
            last_four: last_four?,
            last_updated_time,
            memo,
            metadata,
            pending_reasons,
            reissue_reason,
            reissued_from_id,
            reissued_to_id,
            status_reason: status_reason?,
            timestamp_pin_set,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("form", "VIRTUAL");
        out.field("account_id", &self.account_id);
        out.option("bin", &self.bin);
        out.option("business_id", &self.business_id);
        out.field("card_brand", &self.card_brand);
        out.field("card_product_id", &self.card_product_id);
        out.field("card_status", &self.card_status);
        out.field("creation_time", &self.creation_time);
        out.option("customer_id", &self.customer_id);
        out.field("emboss_name", &self.emboss_name);
        out.secret("expiration_month", &self.expiration_month);
        out.option("expiration_time", &self.expiration_time);
        out.secret("expiration_year", &self.expiration_year);
        out.field("id", &self.id);
        out.option("is_pin_set", &self.is_pin_set);
        out.field("last_four", &self.last_four);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("memo", &self.memo);
        out.secret_option("metadata", &self.metadata);
        out.option("pending_reasons", &self.pending_reasons);
        out.option("reissue_reason", &self.reissue_reason);
        out.option("reissued_from_id", &self.reissued_from_id);
        out.option("reissued_to_id", &self.reissued_to_id);
        out.field("status_reason", &self.status_reason);
        out.option("timestamp_pin_set", &self.timestamp_pin_set);
        out.extra(&self.extra);
    }
}
crate::record::record!(VirtualDebitCardResponse);
#[cfg(feature = "cards")]
/// Adding the card that a wallet provider already has on file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WalletProviderCardOnFile {
    /// Optional.
    pub address_verification: Option<DigitalWalletTokenAddressVerification>,
    /// Whether this way is open.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl WalletProviderCardOnFile {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_verification: None,
            enabled: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for WalletProviderCardOnFile {
    const NAME: &'static str = "WalletProviderCardOnFile";
    const FIELDS: &'static [&'static str] = &["address_verification", "enabled"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_verification: Option<DigitalWalletTokenAddressVerification> = None;
        let mut enabled: Option<bool> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address_verification),
                1 => __input.maybe_or_keep(&mut enabled),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_verification,
            enabled,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_verification", &self.address_verification);
        out.option("enabled", &self.enabled);
        out.extra(&self.extra);
    }
}
crate::record::record!(WalletProviderCardOnFile);
#[cfg(feature = "cards")]
/// Adding a card to a wallet from a website.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebPushProvisioning {
    /// Template of the card at Apple.
    pub apple_card_template_id: Option<String>,
    /// Your partner number at Apple.
    pub apple_partner_id: Option<String>,
    /// Your integrator account at Google.
    pub google_piaid: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl WebPushProvisioning {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apple_card_template_id: None,
            apple_partner_id: None,
            google_piaid: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for WebPushProvisioning {
    const NAME: &'static str = "WebPushProvisioning";
    const FIELDS: &'static [&'static str] = &[
        "apple_card_template_id",
        "apple_partner_id",
        "google_piaid",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut apple_card_template_id: Option<String> = None;
        let mut apple_partner_id: Option<String> = None;
        let mut google_piaid: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut apple_card_template_id),
                1 => __input.maybe_or_keep(&mut apple_partner_id),
                2 => __input.maybe_or_keep(&mut google_piaid),
                _ => __input.again(),
            }
        }
        Some(Self {
            apple_card_template_id,
            apple_partner_id,
            google_piaid,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("apple_card_template_id", &self.apple_card_template_id);
        out.option("apple_partner_id", &self.apple_partner_id);
        out.option("google_piaid", &self.google_piaid);
        out.extra(&self.extra);
    }
}
crate::record::record!(WebPushProvisioning);
#[cfg(feature = "cards")]
/// The document's schema `widget_token`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WidgetToken {
    /// Required.
    pub tenant: TenantId,
    /// Required. `Debug` does not print it.
    pub widget_token: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl WidgetToken {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(tenant: impl Into<TenantId>, widget_token: impl Into<String>) -> Self {
        Self {
            tenant: tenant.into(),
            widget_token: widget_token.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for WidgetToken {
    const NAME: &'static str = "WidgetToken";
    const FIELDS: &'static [&'static str] = &["tenant", "widget_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut tenant: Option<TenantId> = None;
        let mut widget_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut tenant),
                1 => __input.take(&mut widget_token),
                _ => __input.again(),
            }
        }
        __input.need(&tenant, "tenant");
        __input.need(&widget_token, "widget_token");
        Some(Self {
            tenant: tenant?,
            widget_token: widget_token?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("tenant", &self.tenant);
        out.secret("widget_token", &self.widget_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(WidgetToken);
#[cfg(feature = "cards")]
/// The document's schema `widget_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WidgetType {
    /// `ACTIVATE_CARD`
    ActivateCard,
    /// `SET_PIN`
    SetPin,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl WidgetType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::ActivateCard, Self::SetPin];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ActivateCard => "ACTIVATE_CARD",
            Self::SetPin => "SET_PIN",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(WidgetType);
#[cfg(feature = "cards")]
/// Parameters of `listCards`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListCardsParams {
    /// Only cards of these accounts; separate several with commas.
    pub account_id: Option<Vec<AccountId>>,
    /// Only the card whose packaging carries this barcode.
    pub barcode: Option<Barcode>,
    /// Only cards whose number starts with these 6 or 8 digits.
    pub bin_prefix: Option<BinPrefix>,
    /// Only cards shipped under these bulk order settings.
    pub bulk_order_config_id: Option<BulkOrderConfigId>,
    /// Only cards of this bulk order.
    pub bulk_order_id: Option<BulkOrderId>,
    /// Only this card network.
    pub card_brand: Option<CardBrand>,
    /// Optional.
    pub card_product_id: Option<CardProductId>,
    /// Only cards in this state.
    pub card_status: Option<CardStatus>,
    /// Only what belongs to this person.
    pub customer_id: Option<CustomerId>,
    /// Only cards with this printed name.
    pub emboss_name: Option<String>,
    /// Only cards that expire on this day.
    pub expiration_date: Option<crate::Date>,
    /// Only cards that expire earlier than this day.
    pub expires_before: Option<crate::Date>,
    /// Only plastic or only virtual.
    pub form: Option<Form>,
    /// Only cards whose number ends in these four digits.
    pub last_four: Option<String>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Order of the cards: one or more `field:asc` or `field:desc`, separated by commas, most significant first.
    pub sort_by: Option<Vec<String>>,
}
impl ListCardsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            barcode: None,
            bin_prefix: None,
            bulk_order_config_id: None,
            bulk_order_id: None,
            card_brand: None,
            card_product_id: None,
            card_status: None,
            customer_id: None,
            emboss_name: None,
            expiration_date: None,
            expires_before: None,
            form: None,
            last_four: None,
            limit: None,
            page_token: None,
            sort_by: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`barcode`](Self::barcode). Matches `\d{20}`.
    #[must_use]
    #[inline]
    pub fn with_barcode(mut self, value: impl Into<Barcode>) -> Self {
        self.barcode = Some(value.into());
        self
    }
    /// Sets [`bin_prefix`](Self::bin_prefix). Matches `^(\d{6}|\d{8})$`.
    #[must_use]
    #[inline]
    pub fn with_bin_prefix(mut self, value: impl Into<BinPrefix>) -> Self {
        self.bin_prefix = Some(value.into());
        self
    }
    /// Sets [`bulk_order_config_id`](Self::bulk_order_config_id).
    #[must_use]
    #[inline]
    pub fn with_bulk_order_config_id(mut self, value: BulkOrderConfigId) -> Self {
        self.bulk_order_config_id = Some(value);
        self
    }
    /// Sets [`bulk_order_id`](Self::bulk_order_id).
    #[must_use]
    #[inline]
    pub fn with_bulk_order_id(mut self, value: BulkOrderId) -> Self {
        self.bulk_order_id = Some(value);
        self
    }
    /// Sets [`card_brand`](Self::card_brand).
    #[must_use]
    #[inline]
    pub fn with_card_brand(mut self, value: impl Into<CardBrand>) -> Self {
        self.card_brand = Some(value.into());
        self
    }
    /// Sets [`card_product_id`](Self::card_product_id).
    #[must_use]
    #[inline]
    pub fn with_card_product_id(mut self, value: CardProductId) -> Self {
        self.card_product_id = Some(value);
        self
    }
    /// Sets [`card_status`](Self::card_status).
    #[must_use]
    #[inline]
    pub fn with_card_status(mut self, value: impl Into<CardStatus>) -> Self {
        self.card_status = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`emboss_name`](Self::emboss_name).
    #[must_use]
    #[inline]
    pub fn with_emboss_name(mut self, value: impl Into<String>) -> Self {
        self.emboss_name = Some(value.into());
        self
    }
    /// Sets [`expiration_date`](Self::expiration_date).
    #[must_use]
    #[inline]
    pub fn with_expiration_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.expiration_date = Some(value.into());
        self
    }
    /// Sets [`expires_before`](Self::expires_before).
    #[must_use]
    #[inline]
    pub fn with_expires_before(mut self, value: impl Into<crate::Date>) -> Self {
        self.expires_before = Some(value.into());
        self
    }
    /// Sets [`form`](Self::form).
    #[must_use]
    #[inline]
    pub fn with_form(mut self, value: impl Into<Form>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets [`last_four`](Self::last_four). Matches `^\d{4}$`.
    #[must_use]
    #[inline]
    pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
        self.last_four = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
}
impl ListCardsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("last_four", &self.last_four);
        query.some("bulk_order_id", &self.bulk_order_id);
        query.some("customer_id", &self.customer_id);
        query.some("card_brand", &self.card_brand);
        query.some("bin_prefix", &self.bin_prefix);
        query.some("emboss_name", &self.emboss_name);
        query.some("bulk_order_config_id", &self.bulk_order_config_id);
        query.some("form", &self.form);
        query.some("expires_before", &self.expires_before);
        query.some("page_token", &self.page_token);
        query.some("card_status", &self.card_status);
        query.some("card_product_id", &self.card_product_id);
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        query.some("limit", &self.limit);
        query.some("barcode", &self.barcode);
        query.some("expiration_date", &self.expiration_date);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListCardsParams {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.barcode {
            crate::check::within(
                "barcode",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Repeat(
                        &Node::Class(&[('0', '9')]),
                        20,
                        20,
                    );
                    crate::check::pattern(value, &PATTERN, "\\d{20}")
                },
            )?;
        }
        if let Some(value) = &self.bin_prefix {
            crate::check::within(
                "bin_prefix",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Either(
                                &[
                                    Node::Repeat(&Node::Class(&[('0', '9')]), 6, 6),
                                    Node::Repeat(&Node::Class(&[('0', '9')]), 8, 8),
                                ],
                            ),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^(\\d{6}|\\d{8})$")
                },
            )?;
        }
        if let Some(value) = &self.last_four {
            crate::check::within(
                "last_four",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('0', '9')]), 4, 4),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^\\d{4}$")
                },
            )?;
        }
        if let Some(value) = &self.limit {
            crate::check::within(
                "limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for ListCardsParams {
    type Item = CardResponse;
    type Page = CardListResponse;
    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    #[inline]
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    #[inline]
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    #[inline]
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.cards, page.next_page_token)
    }
}
#[cfg(feature = "cards")]
/// Parameters of `getCardWidgetURL`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCardWidgetUrlParams {
    /// Required.
    pub account_id: AccountId,
    /// Optional.
    pub card_id: Option<CardId>,
    /// Required.
    pub customer_id: CustomerId,
    /// Required.
    pub widget_type: WidgetType,
}
impl GetCardWidgetUrlParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: AccountId,
        customer_id: CustomerId,
        widget_type: impl Into<WidgetType>,
    ) -> Self {
        Self {
            account_id,
            card_id: None,
            customer_id,
            widget_type: widget_type.into(),
        }
    }
    /// Sets [`card_id`](Self::card_id).
    #[must_use]
    #[inline]
    pub fn with_card_id(mut self, value: CardId) -> Self {
        self.card_id = Some(value);
        self
    }
}
impl GetCardWidgetUrlParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("card_id", &self.card_id);
        query.one("account_id", &self.account_id);
        query.one("customer_id", &self.customer_id);
        query.one("widget_type", &self.widget_type);
        query.into_url()
    }
}
#[cfg(feature = "cards")]
/// Parameters of `listGateways`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGatewaysParams {
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListGatewaysParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl ListGatewaysParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListGatewaysParams {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.limit {
            crate::check::within(
                "limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for ListGatewaysParams {
    type Item = GatewayResponse;
    type Page = GatewayListResponse;
    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    #[inline]
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    #[inline]
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    #[inline]
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.gateways, page.next_page_token)
    }
}
#[cfg(feature = "cards")]
/// Parameters of `listCardImageDetails`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCardImageDetailsParams {
    /// Person whose images to list. Required: images cannot be listed across customers.
    pub customer_id: CustomerId,
}
impl ListCardImageDetailsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(customer_id: CustomerId) -> Self {
        Self { customer_id }
    }
}
impl ListCardImageDetailsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.one("customer_id", &self.customer_id);
        query.into_url()
    }
}
#[cfg(feature = "cards")]
/// Parameters of `listCardProducts`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListCardProductsParams {
    /// Only this card network.
    pub card_brand: Option<CardBrand>,
    /// Only plastic or only virtual.
    pub form: Option<Form>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Order of the products: one or more `field:asc` or `field:desc`, separated by commas, most significant first.
    pub sort_by: Option<Vec<String>>,
}
impl ListCardProductsParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_brand: None,
            form: None,
            limit: None,
            page_token: None,
            sort_by: None,
        }
    }
    /// Sets [`card_brand`](Self::card_brand).
    #[must_use]
    #[inline]
    pub fn with_card_brand(mut self, value: impl Into<CardBrand>) -> Self {
        self.card_brand = Some(value.into());
        self
    }
    /// Sets [`form`](Self::form).
    #[must_use]
    #[inline]
    pub fn with_form(mut self, value: impl Into<Form>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
}
impl ListCardProductsParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("card_brand", &self.card_brand);
        query.some("form", &self.form);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListCardProductsParams {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.limit {
            crate::check::within(
                "limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for ListCardProductsParams {
    type Item = CardProductResponse;
    type Page = CardProductListResponse;
    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    #[inline]
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    #[inline]
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    #[inline]
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.card_products, page.next_page_token)
    }
}
#[cfg(feature = "cards")]
/// Parameters of `listThreeDsDecisionGateways`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListThreeDsDecisionGatewaysParams {
    /// Optional.
    pub card_product_id: Option<CardProductId>,
    /// Optional.
    pub is_active: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListThreeDsDecisionGatewaysParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_product_id: None,
            is_active: None,
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`card_product_id`](Self::card_product_id).
    #[must_use]
    #[inline]
    pub fn with_card_product_id(mut self, value: CardProductId) -> Self {
        self.card_product_id = Some(value);
        self
    }
    /// Sets [`is_active`](Self::is_active).
    #[must_use]
    #[inline]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl ListThreeDsDecisionGatewaysParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("is_active", &self.is_active);
        query.some("page_token", &self.page_token);
        query.some("card_product_id", &self.card_product_id);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListThreeDsDecisionGatewaysParams {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.limit {
            crate::check::within(
                "limit",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        Ok(())
    }
}
impl crate::Paged for ListThreeDsDecisionGatewaysParams {
    type Item = ThreeDsDecisionGatewayResponse;
    type Page = ThreeDsDecisionGatewayList;
    #[inline]
    fn page_token(&self) -> Option<&str> {
        self.page_token.as_deref()
    }
    #[inline]
    fn set_page_token(&mut self, token: Option<String>) {
        self.page_token = token;
    }
    #[inline]
    fn set_limit(&mut self, limit: Option<i64>) {
        self.limit = limit;
    }
    #[inline]
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.gateways, page.next_page_token)
    }
}
#[cfg(feature = "cards")]
/// Parameters of `getWidgetAccessToken`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWidgetAccessTokenParams {
    /// Required.
    pub widget_type: CardWidgetType,
}
impl GetWidgetAccessTokenParams {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(widget_type: impl Into<CardWidgetType>) -> Self {
        Self {
            widget_type: widget_type.into(),
        }
    }
}
impl GetWidgetAccessTokenParams {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.one("widget_type", &self.widget_type);
        query.into_url()
    }
}
