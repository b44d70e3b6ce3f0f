// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "cards-v0")]
/// The document's schema `getCardBarcodeV0_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCardBarcodeV0Response {
    /// Optional.
    pub barcode: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl GetCardBarcodeV0Response {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            barcode: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for GetCardBarcodeV0Response {
    const NAME: &'static str = "GetCardBarcodeV0Response";
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
crate::record::record!(GetCardBarcodeV0Response);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_account_id`, sent.
pub type V0AccountId = AccountId;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_barcode`, sent.
pub type V0Barcode = String;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_bin_prefix`, sent.
pub type V0BinPrefix = String;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_bypass_risk_errors`, received.
pub type V0BypassRiskErrors = bool;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_activation_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardActivationRequest {
    /// Required. `Debug` does not print it.
    pub activation_code: String,
    /// Required.
    pub customer_id: CustomerId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardActivationRequest {
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
impl crate::record::Record for V0CardActivationRequest {
    const NAME: &'static str = "V0CardActivationRequest";
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
crate::record::record!(V0CardActivationRequest);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_category`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CardCategory {
    /// `COMMERCIAL`
    Commercial,
    /// `CONSUMER`
    Consumer,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CardCategory {
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
crate::open_enum::open_enum!(V0CardCategory);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_change`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardChange {
    /// Required.
    pub change_type: V0ChangeType,
    /// Required.
    pub channel: V0ChangeChannel,
    /// Required. Only in responses.
    pub id: crate::AnyId,
    /// Optional. At most 255 characters.
    pub memo: Option<V0CardStatusReasonMemo>,
    /// Optional.
    pub reason: Option<V0CardStatusReasonCode>,
    /// Required.
    pub state: V0CardChangeState,
    /// Required. Only in responses.
    pub updated_at: crate::Timestamp,
    /// Required.
    pub updated_by: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardChange {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        change_type: impl Into<V0ChangeType>,
        channel: impl Into<V0ChangeChannel>,
        id: crate::AnyId,
        state: impl Into<V0CardChangeState>,
        updated_at: impl Into<crate::Timestamp>,
        updated_by: impl Into<String>,
    ) -> Self {
        Self {
            change_type: change_type.into(),
            channel: channel.into(),
            id,
            memo: None,
            reason: None,
            state: state.into(),
            updated_at: updated_at.into(),
            updated_by: updated_by.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CardChange {
    const NAME: &'static str = "V0CardChange";
    const FIELDS: &'static [&'static str] = &[
        "change_type",
        "channel",
        "id",
        "memo",
        "reason",
        "state",
        "updated_at",
        "updated_by",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut change_type: Option<V0ChangeType> = None;
        let mut channel: Option<V0ChangeChannel> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut memo: Option<V0CardStatusReasonMemo> = None;
        let mut reason: Option<V0CardStatusReasonCode> = None;
        let mut state: Option<V0CardChangeState> = None;
        let mut updated_at: Option<crate::Timestamp> = None;
        let mut updated_by: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut change_type),
                1 => __input.take(&mut channel),
                2 => __input.take(&mut id),
                3 => __input.maybe_or_keep(&mut memo),
                4 => __input.maybe_or_keep(&mut reason),
                5 => __input.take(&mut state),
                6 => __input.take(&mut updated_at),
                7 => __input.take(&mut updated_by),
                _ => __input.again(),
            }
        }
        __input.need(&change_type, "change_type");
        __input.need(&channel, "channel");
        __input.need(&id, "id");
        __input.need(&state, "state");
        __input.need(&updated_at, "updated_at");
        __input.need(&updated_by, "updated_by");
        Some(Self {
            change_type: change_type?,
            channel: channel?,
            id: id?,
            memo,
            reason,
            state: state?,
            updated_at: updated_at?,
            updated_by: updated_by?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("change_type", &self.change_type);
        out.field("channel", &self.channel);
        out.field("id", &self.id);
        out.option("memo", &self.memo);
        out.option("reason", &self.reason);
        out.field("state", &self.state);
        out.field("updated_at", &self.updated_at);
        out.field("updated_by", &self.updated_by);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CardChange);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_change_state`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CardChangeState {
    /// `ACTIVE`
    Active,
    /// `IMAGE_PENDING`
    ImagePending,
    /// `IMAGE_REJECTED`
    ImageRejected,
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
    /// `CHANGED`
    Changed,
    /// `SET`
    Set,
    /// `DIGITALLY_PRESENTED`
    DigitallyPresented,
    /// `ISSUED`
    Issued,
    /// `ORDERED`
    Ordered,
    /// `REISSUED`
    Reissued,
    /// `REORDERED`
    Reordered,
    /// `SHIPPED`
    Shipped,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CardChangeState {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::ImagePending,
        Self::ImageRejected,
        Self::Pending,
        Self::Rejected,
        Self::Suspended,
        Self::Terminated,
        Self::Unactivated,
        Self::Changed,
        Self::Set,
        Self::DigitallyPresented,
        Self::Issued,
        Self::Ordered,
        Self::Reissued,
        Self::Reordered,
        Self::Shipped,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::ImagePending => "IMAGE_PENDING",
            Self::ImageRejected => "IMAGE_REJECTED",
            Self::Pending => "PENDING",
            Self::Rejected => "REJECTED",
            Self::Suspended => "SUSPENDED",
            Self::Terminated => "TERMINATED",
            Self::Unactivated => "UNACTIVATED",
            Self::Changed => "CHANGED",
            Self::Set => "SET",
            Self::DigitallyPresented => "DIGITALLY_PRESENTED",
            Self::Issued => "ISSUED",
            Self::Ordered => "ORDERED",
            Self::Reissued => "REISSUED",
            Self::Reordered => "REORDERED",
            Self::Shipped => "SHIPPED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CardChangeState);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_changes_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardChangesList {
    /// Required.
    pub changes: Vec<V0CardChange>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardChangesList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(changes: Vec<V0CardChange>) -> Self {
        Self {
            changes,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CardChangesList {
    const NAME: &'static str = "V0CardChangesList";
    const FIELDS: &'static [&'static str] = &["changes", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut changes: Option<Vec<V0CardChange>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut changes),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&changes, "changes");
        Some(Self {
            changes: changes?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("changes", &self.changes);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CardChangesList);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_edit_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardEditRequest {
    /// Optional.
    pub card_status: Option<V0CardStatusRequest>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub emboss_name: Option<V0EmbossName>,
    /// Optional. At most 255 characters.
    pub memo: Option<V0CardStatusReasonMemo>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0CardMetadata>,
    /// Optional.
    pub reason: Option<V0CardStatusReasonCode>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardEditRequest {
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
    pub fn with_card_status(mut self, value: impl Into<V0CardStatusRequest>) -> Self {
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
    pub fn with_emboss_name(mut self, value: impl Into<V0EmbossName>) -> Self {
        self.emboss_name = Some(value.into());
        self
    }
    /// Sets [`memo`](Self::memo). At most 255 characters.
    #[must_use]
    #[inline]
    pub fn with_memo(mut self, value: impl Into<V0CardStatusReasonMemo>) -> Self {
        self.memo = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: V0CardMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
    /// Sets [`reason`](Self::reason).
    #[must_use]
    #[inline]
    pub fn with_reason(mut self, value: impl Into<V0CardStatusReasonCode>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
impl crate::record::Record for V0CardEditRequest {
    const NAME: &'static str = "V0CardEditRequest";
    const FIELDS: &'static [&'static str] = &[
        "card_status",
        "customer_id",
        "emboss_name",
        "memo",
        "metadata",
        "reason",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_status: Option<V0CardStatusRequest> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut emboss_name: Option<V0EmbossName> = None;
        let mut memo: Option<V0CardStatusReasonMemo> = None;
        let mut metadata: Option<V0CardMetadata> = None;
        let mut reason: Option<V0CardStatusReasonCode> = None;
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
crate::record::record!(V0CardEditRequest);
impl crate::check::Check for V0CardEditRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.memo {
            crate::check::within("memo", crate::check::length(value, 0, 255))?;
        }
        Ok(())
    }
}
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_fulfillment_provider`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CardFulfillmentProvider {
    /// `ARROWEYE`
    Arroweye,
    /// `GD`
    Gd,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CardFulfillmentProvider {
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
crate::open_enum::open_enum!(V0CardFulfillmentProvider);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_image_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardImageDetails {
    /// Required.
    pub card_product_id: V0CardProductId,
    /// Required.
    pub customer_id: V0CustomerId,
    /// Required.
    pub id: V0CardImageId,
    /// Optional.
    pub rejection_memo: Option<String>,
    /// Optional.
    pub rejection_reason: Option<V0CardImageRejectionReason>,
    /// Required.
    pub status: V0CardImageStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardImageDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        card_product_id: V0CardProductId,
        customer_id: V0CustomerId,
        id: V0CardImageId,
        status: impl Into<V0CardImageStatus>,
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
impl crate::record::Record for V0CardImageDetails {
    const NAME: &'static str = "V0CardImageDetails";
    const FIELDS: &'static [&'static str] = &[
        "card_product_id",
        "customer_id",
        "id",
        "rejection_memo",
        "rejection_reason",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_product_id: Option<V0CardProductId> = None;
        let mut customer_id: Option<V0CustomerId> = None;
        let mut id: Option<V0CardImageId> = None;
        let mut rejection_memo: Option<String> = None;
        let mut rejection_reason: Option<V0CardImageRejectionReason> = None;
        let mut status: Option<V0CardImageStatus> = None;
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
crate::record::record!(V0CardImageDetails);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_image_details_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardImageDetailsList {
    /// Required.
    pub images: Vec<V0CardImageDetails>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardImageDetailsList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(images: Vec<V0CardImageDetails>) -> Self {
        Self {
            images,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CardImageDetailsList {
    const NAME: &'static str = "V0CardImageDetailsList";
    const FIELDS: &'static [&'static str] = &["images", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut images: Option<Vec<V0CardImageDetails>> = None;
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
crate::record::record!(V0CardImageDetailsList);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_image_id`, sent and received.
pub type V0CardImageId = CardImageId;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_image_mode`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CardImageMode {
    /// `REQUIRED`
    Required,
    /// `REQUIRED_APPROVED_FIRST`
    RequiredApprovedFirst,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CardImageMode {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Required, Self::RequiredApprovedFirst];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Required => "REQUIRED",
            Self::RequiredApprovedFirst => "REQUIRED_APPROVED_FIRST",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0CardImageMode);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_image_rejection_reason`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CardImageRejectionReason {
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
impl V0CardImageRejectionReason {
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
crate::open_enum::open_enum!(V0CardImageRejectionReason);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_image_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CardImageStatus {
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
impl V0CardImageStatus {
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
crate::open_enum::open_enum!(V0CardImageStatus);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_list_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardListResponse {
    /// Required.
    pub cards: Vec<V0CardResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(cards: Vec<V0CardResponse>) -> Self {
        Self {
            cards,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CardListResponse {
    const NAME: &'static str = "V0CardListResponse";
    const FIELDS: &'static [&'static str] = &["cards", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut cards: Option<Vec<V0CardResponse>> = None;
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
crate::record::record!(V0CardListResponse);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_product_id`, sent and received.
pub type V0CardProductId = CardProductId;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_product_list_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardProductListResponse {
    /// Required.
    pub card_products: Vec<V0CardProductResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardProductListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(card_products: Vec<V0CardProductResponse>) -> Self {
        Self {
            card_products,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CardProductListResponse {
    const NAME: &'static str = "V0CardProductListResponse";
    const FIELDS: &'static [&'static str] = &["card_products", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_products: Option<Vec<V0CardProductResponse>> = None;
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
crate::record::record!(V0CardProductListResponse);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_product_orientation`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CardProductOrientation {
    /// `HORIZONTAL`
    Horizontal,
    /// `VERTICAL`
    Vertical,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CardProductOrientation {
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
crate::open_enum::open_enum!(V0CardProductOrientation);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_product_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardProductResponse {
    /// Required.
    pub active: bool,
    /// Optional. 2 characters.
    pub bin_country: Option<V0CountryCode>,
    /// Optional.
    pub bypass_risk_errors: Option<V0BypassRiskErrors>,
    /// Optional.
    pub card_brand: Option<V0CardBrand>,
    /// Optional.
    pub card_category: Option<V0CardCategory>,
    /// Optional. 2 characters.
    pub card_fulfillment_country: Option<V0CountryCode>,
    /// Optional.
    pub card_fulfillment_provider: Option<V0CardFulfillmentProvider>,
    /// Required.
    pub card_program_id: CardProgramId,
    /// Optional.
    pub card_type: Option<V0CardProgramType>,
    /// Optional. Matches `^[0-9A-F]{6}$`.
    pub color: Option<String>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Optional.
    pub cross_border_enabled: Option<V0CrossBorderEnabled>,
    /// Required.
    pub digital_wallet_tokenization: V0DigitalWalletTokenization,
    /// Required.
    pub end_date: crate::Timestamp,
    /// Required.
    pub form: V0CardFormatForm,
    /// Required. Only in responses.
    pub id: CardProductId,
    /// Optional.
    pub image: Option<bool>,
    /// Optional.
    pub image_mode: Option<V0CardImageMode>,
    /// Optional.
    pub issue_without_kyc: Option<bool>,
    /// Optional.
    pub l2l3_enabled: Option<V0L2l3Enabled>,
    /// Required. Only in responses.
    pub last_modified_time: crate::Timestamp,
    /// Required. 1 to 40 characters.
    pub name: String,
    /// Optional.
    pub notification_language: Option<V0NotificationLanguage>,
    /// Optional.
    pub orientation: Option<V0CardProductOrientation>,
    /// Optional. 1 to 50 characters.
    pub package_id: Option<String>,
    /// Optional.
    pub physical_card_format: Option<V0PhysicalCardFormat>,
    /// Optional.
    pub return_address: Option<V0Shipping>,
    /// Required.
    pub start_date: crate::Timestamp,
    /// Required.
    pub three_ds_policy: V0ThreeDsPolicy,
    /// Optional.
    pub txn_enhancer: Option<V0TxnEnhancer>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardProductResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        active: bool,
        card_program_id: CardProgramId,
        creation_time: impl Into<crate::Timestamp>,
        digital_wallet_tokenization: impl Into<V0DigitalWalletTokenization>,
        end_date: impl Into<crate::Timestamp>,
        form: impl Into<V0CardFormatForm>,
        id: CardProductId,
        last_modified_time: impl Into<crate::Timestamp>,
        name: impl Into<String>,
        start_date: impl Into<crate::Timestamp>,
        three_ds_policy: impl Into<V0ThreeDsPolicy>,
    ) -> Self {
        Self {
            active,
            bin_country: None,
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
            last_modified_time: last_modified_time.into(),
            name: name.into(),
            notification_language: None,
            orientation: None,
            package_id: None,
            physical_card_format: None,
            return_address: None,
            start_date: start_date.into(),
            three_ds_policy: three_ds_policy.into(),
            txn_enhancer: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CardProductResponse {
    const NAME: &'static str = "V0CardProductResponse";
    const FIELDS: &'static [&'static str] = &[
        "active",
        "bin_country",
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
        "last_modified_time",
        "name",
        "notification_language",
        "orientation",
        "package_id",
        "physical_card_format",
        "return_address",
        "start_date",
        "three_ds_policy",
        "txn_enhancer",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut active: Option<bool> = None;
        let mut bin_country: Option<V0CountryCode> = None;
        let mut bypass_risk_errors: Option<V0BypassRiskErrors> = None;
        let mut card_brand: Option<V0CardBrand> = None;
        let mut card_category: Option<V0CardCategory> = None;
        let mut card_fulfillment_country: Option<V0CountryCode> = None;
        let mut card_fulfillment_provider: Option<V0CardFulfillmentProvider> = None;
        let mut card_program_id: Option<CardProgramId> = None;
        let mut card_type: Option<V0CardProgramType> = None;
        let mut color: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut cross_border_enabled: Option<V0CrossBorderEnabled> = None;
        let mut digital_wallet_tokenization: Option<V0DigitalWalletTokenization> = None;
        let mut end_date: Option<crate::Timestamp> = None;
        let mut form: Option<V0CardFormatForm> = None;
        let mut id: Option<CardProductId> = None;
        let mut image: Option<bool> = None;
        let mut image_mode: Option<V0CardImageMode> = None;
        let mut issue_without_kyc: Option<bool> = None;
        let mut l2l3_enabled: Option<V0L2l3Enabled> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut name: Option<String> = None;
        let mut notification_language: Option<V0NotificationLanguage> = None;
        let mut orientation: Option<V0CardProductOrientation> = None;
        let mut package_id: Option<String> = None;
        let mut physical_card_format: Option<V0PhysicalCardFormat> = None;
        let mut return_address: Option<V0Shipping> = None;
        let mut start_date: Option<crate::Timestamp> = None;
        let mut three_ds_policy: Option<V0ThreeDsPolicy> = None;
        let mut txn_enhancer: Option<V0TxnEnhancer> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut active),
                1 => __input.maybe_or_keep(&mut bin_country),
                2 => __input.maybe_or_keep(&mut bypass_risk_errors),
                3 => __input.maybe_or_keep(&mut card_brand),
                4 => __input.maybe_or_keep(&mut card_category),
                5 => __input.maybe_or_keep(&mut card_fulfillment_country),
                6 => __input.maybe_or_keep(&mut card_fulfillment_provider),
                7 => __input.take(&mut card_program_id),
                8 => __input.maybe_or_keep(&mut card_type),
                9 => __input.maybe_or_keep(&mut color),
                10 => __input.take(&mut creation_time),
                11 => __input.maybe_or_keep(&mut cross_border_enabled),
                12 => __input.take(&mut digital_wallet_tokenization),
                13 => __input.take(&mut end_date),
                14 => __input.take(&mut form),
                15 => __input.take(&mut id),
                16 => __input.maybe_or_keep(&mut image),
                17 => __input.maybe_or_keep(&mut image_mode),
                18 => __input.maybe_or_keep(&mut issue_without_kyc),
                19 => __input.maybe_or_keep(&mut l2l3_enabled),
                20 => __input.take(&mut last_modified_time),
                21 => __input.take(&mut name),
                22 => __input.maybe_or_keep(&mut notification_language),
                23 => __input.maybe_or_keep(&mut orientation),
                24 => __input.maybe_or_keep(&mut package_id),
                25 => __input.maybe_or_keep(&mut physical_card_format),
                26 => __input.maybe_or_keep(&mut return_address),
                27 => __input.take(&mut start_date),
                28 => __input.take(&mut three_ds_policy),
                29 => __input.maybe_or_keep(&mut txn_enhancer),
                _ => __input.again(),
            }
        }
        __input.need(&active, "active");
        __input.need(&card_program_id, "card_program_id");
        __input.need(&creation_time, "creation_time");
        __input.need(&digital_wallet_tokenization, "digital_wallet_tokenization");
        __input.need(&end_date, "end_date");
        __input.need(&form, "form");
        __input.need(&id, "id");
        __input.need(&last_modified_time, "last_modified_time");
        __input.need(&name, "name");
        __input.need(&start_date, "start_date");
        __input.need(&three_ds_policy, "three_ds_policy");
        Some(Self {
            active: active?,
            bin_country,
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
            last_modified_time: last_modified_time?,
            name: name?,
            notification_language,
            orientation,
            package_id,
            physical_card_format,
            return_address,
            start_date: start_date?,
            three_ds_policy: three_ds_policy?,
            txn_enhancer,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("active", &self.active);
        out.option("bin_country", &self.bin_country);
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
        out.field("last_modified_time", &self.last_modified_time);
        out.field("name", &self.name);
        out.option("notification_language", &self.notification_language);
        out.option("orientation", &self.orientation);
        out.option("package_id", &self.package_id);
        out.option("physical_card_format", &self.physical_card_format);
        out.option("return_address", &self.return_address);
        out.field("start_date", &self.start_date);
        out.field("three_ds_policy", &self.three_ds_policy);
        out.option("txn_enhancer", &self.txn_enhancer);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CardProductResponse);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_program_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CardProgramType {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// `PREPAID`
    Prepaid,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CardProgramType {
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
crate::open_enum::open_enum!(V0CardProgramType);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_status_request`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0CardStatusRequest {
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// `TERMINATED`
    Terminated,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0CardStatusRequest {
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
crate::open_enum::open_enum!(V0CardStatusRequest);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_card_widget_url_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardWidgetUrlResponse {
    /// Optional.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardWidgetUrlResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            url: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CardWidgetUrlResponse {
    const NAME: &'static str = "V0CardWidgetUrlResponse";
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
crate::record::record!(V0CardWidgetUrlResponse);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_change_channel`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ChangeChannel {
    /// `ADMIN`
    Admin,
    /// `API`
    Api,
    /// `FRAUD`
    Fraud,
    /// `SYSTEM`
    System,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ChangeChannel {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Admin,
        Self::Api,
        Self::Fraud,
        Self::System,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "ADMIN",
            Self::Api => "API",
            Self::Fraud => "FRAUD",
            Self::System => "SYSTEM",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ChangeChannel);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_change_type`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ChangeType {
    /// `FULFILLMENT`
    Fulfillment,
    /// `PIN`
    Pin,
    /// `STATUS`
    Status,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ChangeType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Fulfillment, Self::Pin, Self::Status];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fulfillment => "FULFILLMENT",
            Self::Pin => "PIN",
            Self::Status => "STATUS",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ChangeType);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_client_token`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ClientToken {
    /// Optional. `Debug` does not print it.
    pub client_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ClientToken {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            client_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ClientToken {
    const NAME: &'static str = "V0ClientToken";
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
crate::record::record!(V0ClientToken);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_create_card_image_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CreateCardImageRequest {
    /// Required.
    pub card_product_id: V0CardProductId,
    /// Required.
    pub customer_id: V0CustomerId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CreateCardImageRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(card_product_id: V0CardProductId, customer_id: V0CustomerId) -> Self {
        Self {
            card_product_id,
            customer_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0CreateCardImageRequest {
    const NAME: &'static str = "V0CreateCardImageRequest";
    const FIELDS: &'static [&'static str] = &["card_product_id", "customer_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_product_id: Option<V0CardProductId> = None;
        let mut customer_id: Option<V0CustomerId> = None;
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
crate::record::record!(V0CreateCardImageRequest);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_create_gateway_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CreateGatewayRequest {
    /// Optional.
    pub active: Option<bool>,
    /// Required.
    pub card_products: Vec<CardProductId>,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<V0GatewayCustomHeaders>,
    /// Optional.
    pub standin: Option<V0GatewayStandin>,
    /// Required. At most 1000 characters.
    pub url: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CreateGatewayRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(card_products: Vec<CardProductId>, url: impl Into<String>) -> Self {
        Self {
            active: None,
            card_products,
            custom_headers: None,
            standin: None,
            url: url.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`active`](Self::active).
    #[must_use]
    #[inline]
    pub fn with_active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets [`custom_headers`](Self::custom_headers). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_custom_headers(mut self, value: V0GatewayCustomHeaders) -> Self {
        self.custom_headers = Some(value);
        self
    }
    /// Sets [`standin`](Self::standin).
    #[must_use]
    #[inline]
    pub fn with_standin(mut self, value: impl Into<V0GatewayStandin>) -> Self {
        self.standin = Some(value.into());
        self
    }
}
impl crate::record::Record for V0CreateGatewayRequest {
    const NAME: &'static str = "V0CreateGatewayRequest";
    const FIELDS: &'static [&'static str] = &[
        "active",
        "card_products",
        "custom_headers",
        "standin",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut active: Option<bool> = None;
        let mut card_products: Option<Vec<CardProductId>> = None;
        let mut custom_headers: Option<V0GatewayCustomHeaders> = None;
        let mut standin: Option<V0GatewayStandin> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut active),
                1 => __input.take(&mut card_products),
                2 => __input.maybe(&mut custom_headers),
                3 => __input.maybe(&mut standin),
                4 => __input.take(&mut url),
                _ => __input.again(),
            }
        }
        __input.need(&card_products, "card_products");
        __input.need(&url, "url");
        Some(Self {
            active,
            card_products: card_products?,
            custom_headers,
            standin,
            url: url?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("active", &self.active);
        out.field("card_products", &self.card_products);
        out.secret_option("custom_headers", &self.custom_headers);
        out.option("standin", &self.standin);
        out.field("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CreateGatewayRequest);
impl crate::check::Check for V0CreateGatewayRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.url;
        crate::check::within("url", crate::check::length(value, 0, 1000))?;
        Ok(())
    }
}
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_cross_border_enabled`, received.
pub type V0CrossBorderEnabled = bool;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_digital_wallet_token_address_verification`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DigitalWalletTokenAddressVerification {
    /// Optional.
    pub validate: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DigitalWalletTokenAddressVerification {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            validate: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DigitalWalletTokenAddressVerification {
    const NAME: &'static str = "V0DigitalWalletTokenAddressVerification";
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
crate::record::record!(V0DigitalWalletTokenAddressVerification);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_digital_wallet_tokenization`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DigitalWalletTokenization {
    /// Optional.
    pub card_art_id: Option<String>,
    /// Optional.
    pub provisioning_controls: Option<V0ProvisioningControls>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DigitalWalletTokenization {
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
impl crate::record::Record for V0DigitalWalletTokenization {
    const NAME: &'static str = "V0DigitalWalletTokenization";
    const FIELDS: &'static [&'static str] = &["card_art_id", "provisioning_controls"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut card_art_id: Option<String> = None;
        let mut provisioning_controls: Option<V0ProvisioningControls> = None;
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
crate::record::record!(V0DigitalWalletTokenization);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_form`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0Form {
    /// `PHYSICAL`
    Physical,
    /// `VIRTUAL`
    Virtual,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0Form {
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
crate::open_enum::open_enum!(V0Form);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_gateway_custom_headers`, sent and received.
pub type V0GatewayCustomHeaders = ::std::collections::BTreeMap<String, String>;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_gateway_id`, sent.
pub type V0GatewayId = GatewayId;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_gateway_list_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0GatewayListResponse {
    /// Optional.
    pub gateways: Option<Vec<V0GatewayResponse>>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0GatewayListResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            gateways: None,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0GatewayListResponse {
    const NAME: &'static str = "V0GatewayListResponse";
    const FIELDS: &'static [&'static str] = &["gateways", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut gateways: Option<Vec<V0GatewayResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut gateways),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        Some(Self {
            gateways,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("gateways", &self.gateways);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0GatewayListResponse);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_gateway_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0GatewayResponse {
    /// Required.
    pub active: bool,
    /// Required.
    pub card_products: Vec<CardProductId>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<V0GatewayCustomHeaders>,
    /// Required.
    pub id: GatewayId,
    /// Required. Only in responses.
    pub last_modified_time: crate::Timestamp,
    /// Optional.
    pub standin: Option<V0GatewayStandin>,
    /// Required. At most 1000 characters.
    pub url: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0GatewayResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        active: bool,
        card_products: Vec<CardProductId>,
        creation_time: impl Into<crate::Timestamp>,
        id: GatewayId,
        last_modified_time: impl Into<crate::Timestamp>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            active,
            card_products,
            creation_time: creation_time.into(),
            custom_headers: None,
            id,
            last_modified_time: last_modified_time.into(),
            standin: None,
            url: url.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0GatewayResponse {
    const NAME: &'static str = "V0GatewayResponse";
    const FIELDS: &'static [&'static str] = &[
        "active",
        "card_products",
        "creation_time",
        "custom_headers",
        "id",
        "last_modified_time",
        "standin",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut active: Option<bool> = None;
        let mut card_products: Option<Vec<CardProductId>> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut custom_headers: Option<V0GatewayCustomHeaders> = None;
        let mut id: Option<GatewayId> = None;
        let mut last_modified_time: Option<crate::Timestamp> = None;
        let mut standin: Option<V0GatewayStandin> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut active),
                1 => __input.take(&mut card_products),
                2 => __input.take(&mut creation_time),
                3 => __input.maybe_or_keep(&mut custom_headers),
                4 => __input.take(&mut id),
                5 => __input.take(&mut last_modified_time),
                6 => __input.maybe_or_keep(&mut standin),
                7 => __input.take(&mut url),
                _ => __input.again(),
            }
        }
        __input.need(&active, "active");
        __input.need(&card_products, "card_products");
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&last_modified_time, "last_modified_time");
        __input.need(&url, "url");
        Some(Self {
            active: active?,
            card_products: card_products?,
            creation_time: creation_time?,
            custom_headers,
            id: id?,
            last_modified_time: last_modified_time?,
            standin,
            url: url?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("active", &self.active);
        out.field("card_products", &self.card_products);
        out.field("creation_time", &self.creation_time);
        out.secret_option("custom_headers", &self.custom_headers);
        out.field("id", &self.id);
        out.field("last_modified_time", &self.last_modified_time);
        out.option("standin", &self.standin);
        out.field("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0GatewayResponse);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_gateway_standin`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0GatewayStandin {
    /// Optional.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0GatewayStandin {
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
impl crate::record::Record for V0GatewayStandin {
    const NAME: &'static str = "V0GatewayStandin";
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
crate::record::record!(V0GatewayStandin);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_in_app_provisioning`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InAppProvisioning {
    /// Optional.
    pub address_verification: Option<V0DigitalWalletTokenAddressVerification>,
    /// Optional.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InAppProvisioning {
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
impl crate::record::Record for V0InAppProvisioning {
    const NAME: &'static str = "V0InAppProvisioning";
    const FIELDS: &'static [&'static str] = &["address_verification", "enabled"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_verification: Option<V0DigitalWalletTokenAddressVerification> = None;
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
crate::record::record!(V0InAppProvisioning);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_l2l3_enabled`, received.
pub type V0L2l3Enabled = bool;
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_manual_entry`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ManualEntry {
    /// Optional.
    pub address_verification: Option<V0DigitalWalletTokenAddressVerification>,
    /// Optional.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ManualEntry {
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
impl crate::record::Record for V0ManualEntry {
    const NAME: &'static str = "V0ManualEntry";
    const FIELDS: &'static [&'static str] = &["address_verification", "enabled"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_verification: Option<V0DigitalWalletTokenAddressVerification> = None;
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
crate::record::record!(V0ManualEntry);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_notification_language`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0NotificationLanguage {
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
impl V0NotificationLanguage {
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
crate::open_enum::open_enum!(V0NotificationLanguage);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_provisioning_controls`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ProvisioningControls {
    /// Optional.
    pub in_app_provisioning: Option<V0InAppProvisioning>,
    /// Optional.
    pub manual_entry: Option<V0ManualEntry>,
    /// Optional.
    pub wallet_provider_card_on_file: Option<V0WalletProviderCardOnFile>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ProvisioningControls {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            in_app_provisioning: None,
            manual_entry: None,
            wallet_provider_card_on_file: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0ProvisioningControls {
    const NAME: &'static str = "V0ProvisioningControls";
    const FIELDS: &'static [&'static str] = &[
        "in_app_provisioning",
        "manual_entry",
        "wallet_provider_card_on_file",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut in_app_provisioning: Option<V0InAppProvisioning> = None;
        let mut manual_entry: Option<V0ManualEntry> = None;
        let mut wallet_provider_card_on_file: Option<V0WalletProviderCardOnFile> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut in_app_provisioning),
                1 => __input.maybe_or_keep(&mut manual_entry),
                2 => __input.maybe_or_keep(&mut wallet_provider_card_on_file),
                _ => __input.again(),
            }
        }
        Some(Self {
            in_app_provisioning,
            manual_entry,
            wallet_provider_card_on_file,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("in_app_provisioning", &self.in_app_provisioning);
        out.option("manual_entry", &self.manual_entry);
        out.option("wallet_provider_card_on_file", &self.wallet_provider_card_on_file);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ProvisioningControls);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_single_use_token_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0SingleUseTokenRequest {
    /// Required.
    pub account_id: AccountId,
    /// Required.
    pub customer_id: CustomerId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0SingleUseTokenRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(account_id: AccountId, customer_id: CustomerId) -> Self {
        Self {
            account_id,
            customer_id,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0SingleUseTokenRequest {
    const NAME: &'static str = "V0SingleUseTokenRequest";
    const FIELDS: &'static [&'static str] = &["account_id", "customer_id"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_id: Option<AccountId> = None;
        let mut customer_id: Option<CustomerId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_id),
                1 => __input.take(&mut customer_id),
                _ => __input.again(),
            }
        }
        __input.need(&account_id, "account_id");
        __input.need(&customer_id, "customer_id");
        Some(Self {
            account_id: account_id?,
            customer_id: customer_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_id", &self.account_id);
        out.field("customer_id", &self.customer_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0SingleUseTokenRequest);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_single_use_token_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0SingleUseTokenResponse {
    /// Optional.
    pub customer_account_mapping_id: Option<String>,
    /// Required.
    pub expires: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0SingleUseTokenResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(expires: impl Into<crate::Timestamp>) -> Self {
        Self {
            customer_account_mapping_id: None,
            expires: expires.into(),
            token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0SingleUseTokenResponse {
    const NAME: &'static str = "V0SingleUseTokenResponse";
    const FIELDS: &'static [&'static str] = &[
        "customer_account_mapping_id",
        "expires",
        "token",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut customer_account_mapping_id: Option<String> = None;
        let mut expires: Option<crate::Timestamp> = None;
        let mut token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut customer_account_mapping_id),
                1 => __input.take(&mut expires),
                2 => __input.maybe_or_keep(&mut token),
                _ => __input.again(),
            }
        }
        __input.need(&expires, "expires");
        Some(Self {
            customer_account_mapping_id,
            expires: expires?,
            token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("customer_account_mapping_id", &self.customer_account_mapping_id);
        out.field("expires", &self.expires);
        out.secret_option("token", &self.token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0SingleUseTokenResponse);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_three_ds_policy`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ThreeDsPolicy {
    /// `DECISION_GATEWAY`
    DecisionGateway,
    /// `EXEMPT`
    Exempt,
    /// `SMS_OTP`
    SmsOtp,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ThreeDsPolicy {
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
crate::open_enum::open_enum!(V0ThreeDsPolicy);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_txn_enhancer`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0TxnEnhancer {
    /// `MX`
    Mx,
    /// `NONE`
    None,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0TxnEnhancer {
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
crate::open_enum::open_enum!(V0TxnEnhancer);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_update_card_image_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0UpdateCardImageRequest {
    /// Optional.
    pub rejection_memo: Option<String>,
    /// Optional.
    pub rejection_reason: Option<V0CardImageRejectionReason>,
    /// Required.
    pub status: V0CardImageStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0UpdateCardImageRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(status: impl Into<V0CardImageStatus>) -> Self {
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
        value: impl Into<V0CardImageRejectionReason>,
    ) -> Self {
        self.rejection_reason = Some(value.into());
        self
    }
}
impl crate::record::Record for V0UpdateCardImageRequest {
    const NAME: &'static str = "V0UpdateCardImageRequest";
    const FIELDS: &'static [&'static str] = &[
        "rejection_memo",
        "rejection_reason",
        "status",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut rejection_memo: Option<String> = None;
        let mut rejection_reason: Option<V0CardImageRejectionReason> = None;
        let mut status: Option<V0CardImageStatus> = None;
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
crate::record::record!(V0UpdateCardImageRequest);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_update_gateway_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0UpdateGatewayRequest {
    /// Optional.
    pub active: Option<bool>,
    /// Optional.
    pub card_products: Option<Vec<CardProductId>>,
    /// Optional. `Debug` does not print it.
    pub custom_headers: Option<V0GatewayCustomHeaders>,
    /// Optional.
    pub standin: Option<V0GatewayStandin>,
    /// Optional. At most 1000 characters.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0UpdateGatewayRequest {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            active: None,
            card_products: None,
            custom_headers: None,
            standin: None,
            url: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`active`](Self::active).
    #[must_use]
    #[inline]
    pub fn with_active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
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
    pub fn with_custom_headers(mut self, value: V0GatewayCustomHeaders) -> Self {
        self.custom_headers = Some(value);
        self
    }
    /// Sets [`standin`](Self::standin).
    #[must_use]
    #[inline]
    pub fn with_standin(mut self, value: impl Into<V0GatewayStandin>) -> Self {
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
impl crate::record::Record for V0UpdateGatewayRequest {
    const NAME: &'static str = "V0UpdateGatewayRequest";
    const FIELDS: &'static [&'static str] = &[
        "active",
        "card_products",
        "custom_headers",
        "standin",
        "url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut active: Option<bool> = None;
        let mut card_products: Option<Vec<CardProductId>> = None;
        let mut custom_headers: Option<V0GatewayCustomHeaders> = None;
        let mut standin: Option<V0GatewayStandin> = None;
        let mut url: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut active),
                1 => __input.maybe(&mut card_products),
                2 => __input.maybe(&mut custom_headers),
                3 => __input.maybe(&mut standin),
                4 => __input.maybe(&mut url),
                _ => __input.again(),
            }
        }
        Some(Self {
            active,
            card_products,
            custom_headers,
            standin,
            url,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("active", &self.active);
        out.option("card_products", &self.card_products);
        out.secret_option("custom_headers", &self.custom_headers);
        out.option("standin", &self.standin);
        out.option("url", &self.url);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0UpdateGatewayRequest);
impl crate::check::Check for V0UpdateGatewayRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.url {
            crate::check::within("url", crate::check::length(value, 0, 1000))?;
        }
        Ok(())
    }
}
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_wallet_provider_card_on_file`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WalletProviderCardOnFile {
    /// Optional.
    pub address_verification: Option<V0DigitalWalletTokenAddressVerification>,
    /// Optional.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WalletProviderCardOnFile {
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
impl crate::record::Record for V0WalletProviderCardOnFile {
    const NAME: &'static str = "V0WalletProviderCardOnFile";
    const FIELDS: &'static [&'static str] = &["address_verification", "enabled"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_verification: Option<V0DigitalWalletTokenAddressVerification> = None;
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
crate::record::record!(V0WalletProviderCardOnFile);
#[cfg(feature = "cards-v0")]
/// The document's schema `v0_widget_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0WidgetType {
    /// `activate_card`
    ActivateCard,
    /// `set_pin`
    SetPin,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WidgetType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::ActivateCard, Self::SetPin];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ActivateCard => "activate_card",
            Self::SetPin => "set_pin",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0WidgetType);
#[cfg(feature = "cards-v0")]
/// Parameters of `listCardsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListCardsV0Params {
    /// Optional.
    pub account_id: Option<Vec<V0AccountId>>,
    /// Optional. Matches `\d{20}`.
    pub barcode: Option<V0Barcode>,
    /// Optional. Matches `^(\d{6}|\d{8})$`.
    pub bin_prefix: Option<V0BinPrefix>,
    /// Optional.
    pub card_brand: Option<V0CardBrand>,
    /// Optional.
    pub card_product_id: Option<V0CardProductId>,
    /// Optional.
    pub card_status: Option<V0CardStatus>,
    /// Optional.
    pub card_type: Option<V0CardType>,
    /// Optional.
    pub customer_id: Option<V0CustomerId>,
    /// Optional.
    pub emboss_name: Option<String>,
    /// Optional.
    pub expiration_date: Option<crate::Date>,
    /// Optional.
    pub form: Option<V0Form>,
    /// Optional. Matches `^\d{4}$`.
    pub last_four: Option<String>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub postal_code: Option<String>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
}
impl ListCardsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            barcode: None,
            bin_prefix: None,
            card_brand: None,
            card_product_id: None,
            card_status: None,
            card_type: None,
            customer_id: None,
            emboss_name: None,
            expiration_date: None,
            form: None,
            last_four: None,
            limit: None,
            page_token: None,
            postal_code: None,
            sort_by: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: Vec<V0AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`barcode`](Self::barcode). Matches `\d{20}`.
    #[must_use]
    #[inline]
    pub fn with_barcode(mut self, value: impl Into<V0Barcode>) -> Self {
        self.barcode = Some(value.into());
        self
    }
    /// Sets [`bin_prefix`](Self::bin_prefix). Matches `^(\d{6}|\d{8})$`.
    #[must_use]
    #[inline]
    pub fn with_bin_prefix(mut self, value: impl Into<V0BinPrefix>) -> Self {
        self.bin_prefix = Some(value.into());
        self
    }
    /// Sets [`card_brand`](Self::card_brand).
    #[must_use]
    #[inline]
    pub fn with_card_brand(mut self, value: impl Into<V0CardBrand>) -> Self {
        self.card_brand = Some(value.into());
        self
    }
    /// Sets [`card_product_id`](Self::card_product_id).
    #[must_use]
    #[inline]
    pub fn with_card_product_id(mut self, value: V0CardProductId) -> Self {
        self.card_product_id = Some(value);
        self
    }
    /// Sets [`card_status`](Self::card_status).
    #[must_use]
    #[inline]
    pub fn with_card_status(mut self, value: impl Into<V0CardStatus>) -> Self {
        self.card_status = Some(value.into());
        self
    }
    /// Sets [`card_type`](Self::card_type).
    #[must_use]
    #[inline]
    pub fn with_card_type(mut self, value: impl Into<V0CardType>) -> Self {
        self.card_type = Some(value.into());
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: V0CustomerId) -> Self {
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
    /// Sets [`form`](Self::form).
    #[must_use]
    #[inline]
    pub fn with_form(mut self, value: impl Into<V0Form>) -> Self {
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
    /// Sets [`postal_code`](Self::postal_code).
    #[must_use]
    #[inline]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
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
impl ListCardsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("last_four", &self.last_four);
        query.some("postal_code", &self.postal_code);
        query.some("customer_id", &self.customer_id);
        query.some("card_brand", &self.card_brand);
        query.some("bin_prefix", &self.bin_prefix);
        query.some("emboss_name", &self.emboss_name);
        query.some("card_type", &self.card_type);
        query.some("form", &self.form);
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
impl crate::check::Check for ListCardsV0Params {
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
impl crate::Paged for ListCardsV0Params {
    type Item = V0CardResponse;
    type Page = V0CardListResponse;
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
#[cfg(feature = "cards-v0")]
/// Parameters of `getCardWidgetURLV0`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCardWidgetUrlv0Params {
    /// Required.
    pub account_id: V0AccountId,
    /// Optional.
    pub card_id: Option<V0CardId>,
    /// Required.
    pub customer_id: V0CustomerId,
    /// Required.
    pub widget_type: V0WidgetType,
}
impl GetCardWidgetUrlv0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_id: V0AccountId,
        customer_id: V0CustomerId,
        widget_type: impl Into<V0WidgetType>,
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
    pub fn with_card_id(mut self, value: V0CardId) -> Self {
        self.card_id = Some(value);
        self
    }
}
impl GetCardWidgetUrlv0Params {
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
#[cfg(feature = "cards-v0")]
/// Parameters of `listGatewaysV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGatewaysV0Params {
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListGatewaysV0Params {
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
impl ListGatewaysV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListGatewaysV0Params {
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
impl crate::Paged for ListGatewaysV0Params {
    type Item = V0GatewayResponse;
    type Page = V0GatewayListResponse;
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
        (page.gateways.unwrap_or_default(), page.next_page_token)
    }
}
#[cfg(feature = "cards-v0")]
/// Parameters of `listCardImageDetailsV0`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCardImageDetailsV0Params {
    /// Required.
    pub customer_id: V0CustomerId,
}
impl ListCardImageDetailsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(customer_id: V0CustomerId) -> Self {
        Self { customer_id }
    }
}
impl ListCardImageDetailsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.one("customer_id", &self.customer_id);
        query.into_url()
    }
}
#[cfg(feature = "cards-v0")]
/// Parameters of `listCardProductsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListCardProductsV0Params {
    /// Optional.
    pub form: Option<V0Form>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
}
impl ListCardProductsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            form: None,
            limit: None,
            page_token: None,
        }
    }
    /// Sets [`form`](Self::form).
    #[must_use]
    #[inline]
    pub fn with_form(mut self, value: impl Into<V0Form>) -> Self {
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
}
impl ListCardProductsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("form", &self.form);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListCardProductsV0Params {
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
impl crate::Paged for ListCardProductsV0Params {
    type Item = V0CardProductResponse;
    type Page = V0CardProductListResponse;
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
