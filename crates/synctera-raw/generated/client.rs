// Generated from the merged OpenAPI document; do not edit.
/// Types of requests and answers.
#[allow(clippy::all, rustdoc::all, unused_mut, clippy::pedantic)]
pub mod types {
    crate::id::id! {
        #[doc = " Identifies an account."] AccountId
    }
    #[cfg(feature = "cards")]
    crate::id::id! {
        #[doc = " Identifies a range of card numbers."] AccountRangeId
    }
    #[cfg(any(feature = "cards", feature = "external-cards"))]
    /// `address`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Address {
        /// Street address line 1
        pub address_line_1: String,
        /// Street address line 2
        pub address_line_2: Option<String>,
        /// City
        pub city: String,
        /// ISO-3166-1 Alpha-2 country code
        pub country_code: String,
        /// Postal code
        pub postal_code: String,
        /// State, region, province, or prefecture.
        /// This is the ISO-3166-2 subdivision code, excluding the country prefix.
        /// For example, TX for Texas USA or TAM for Tamaulipas Mexico.
        /// Its length varies by country, e.g. 2 characters for US, 3 for MX.
        pub state: String,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(any(feature = "cards", feature = "external-cards"))]
    impl Address {
        /// With what is required; the rest is absent.
        pub fn new(
            address_line_1: impl Into<String>,
            city: impl Into<String>,
            country_code: impl Into<String>,
            postal_code: impl Into<String>,
            state: impl Into<String>,
        ) -> Self {
            Self {
                address_line_1: address_line_1.into(),
                address_line_2: None,
                city: city.into(),
                country_code: country_code.into(),
                postal_code: postal_code.into(),
                state: state.into(),
                extra: crate::Extra::new(),
            }
        }
        /// Sets `address_line_2`.
        #[must_use]
        pub fn with_address_line_2(mut self, value: impl Into<String>) -> Self {
            self.address_line_2 = Some(value.into());
            self
        }
    }
    #[cfg(any(feature = "cards", feature = "external-cards"))]
    impl ::std::fmt::Debug for Address {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "Address",
                &[
                    ("address_line_1", &self.address_line_1),
                    ("address_line_2", &self.address_line_2),
                    ("city", &self.city),
                    ("country_code", &self.country_code),
                    ("postal_code", &self.postal_code),
                    ("state", &self.state),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(any(feature = "cards", feature = "external-cards"))]
    impl<'de> ::serde::Deserialize<'de> for Address {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(any(feature = "cards", feature = "external-cards"))]
    impl crate::record::Record for Address {
        const NAME: &'static str = "Address";
        const FIELDS: &'static [&'static str] = &[
            "address_line_1",
            "address_line_2",
            "city",
            "country_code",
            "postal_code",
            "state",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut address_line_1,
                mut address_line_2,
                mut city,
                mut country_code,
                mut postal_code,
                mut state,
            ) = (None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut address_line_1),
                    1 => fields.maybe_or_keep(&mut address_line_2),
                    2 => fields.take(&mut city),
                    3 => fields.take(&mut country_code),
                    4 => fields.take(&mut postal_code),
                    _ => fields.take(&mut state),
                }?;
            }
            Ok(Self {
                address_line_1: crate::record::need(address_line_1, "address_line_1")?,
                address_line_2,
                city: crate::record::need(city, "city")?,
                country_code: crate::record::need(country_code, "country_code")?,
                postal_code: crate::record::need(postal_code, "postal_code")?,
                state: crate::record::need(state, "state")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(any(feature = "cards", feature = "external-cards"))]
    impl ::serde::Serialize for Address {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("address_line_1", &self.address_line_1)?;
            crate::record::write_some(&mut map, "address_line_2", &self.address_line_2)?;
            map.serialize_entry("city", &self.city)?;
            map.serialize_entry("country_code", &self.country_code)?;
            map.serialize_entry("postal_code", &self.postal_code)?;
            map.serialize_entry("state", &self.state)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(any(feature = "cards", feature = "external-cards"))]
    impl crate::check::Check for Address {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.address_line_1;
            crate::check::within("address_line_1", crate::check::length(value, 0, 100))?;
            if let Some(value) = &self.address_line_2 {
                crate::check::within(
                    "address_line_2",
                    crate::check::length(value, 0, 100),
                )?;
            }
            let value = &self.country_code;
            crate::check::within(
                "country_code",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::Start,
                            Node::Repeat(&Node::Class(&[('A', 'Z')]), 2, 2),
                            Node::End,
                        ],
                    );
                    crate::check::pattern(value, &PATTERN, "^[A-Z]{2}$")
                },
            )?;
            Ok(())
        }
    }
    #[cfg(feature = "cards")]
    /// Twenty digits printed on the packaging of a card.
    pub type Barcode = String;
    crate::id::id! {
        #[doc = " Identifies a BIN."] BinId
    }
    #[cfg(feature = "cards")]
    /// How the card number begins: 6 or 8 digits that name the issuer.
    pub type BinPrefix = String;
    #[cfg(feature = "cards")]
    crate::id::id! {
        #[doc = " Identifies the settings of a bulk order."] BulkOrderConfigId
    }
    #[cfg(feature = "cards")]
    crate::id::id! {
        #[doc = " Identifies a bulk order."] BulkOrderId
    }
    #[cfg(any(feature = "cards", feature = "external-cards"))]
    crate::id::id! {
        #[doc = " Identifies a business."] BusinessId
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
    #[cfg(feature = "cards")]
    impl CardActivationRequest {
        /// With what is required; the rest is absent.
        pub fn new(activation_code: impl Into<String>, customer_id: CustomerId) -> Self {
            Self {
                activation_code: activation_code.into(),
                customer_id,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CardActivationRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CardActivationRequest",
                &[
                    ("activation_code", &crate::record::Redacted),
                    ("customer_id", &self.customer_id),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardActivationRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for CardActivationRequest {
        const NAME: &'static str = "CardActivationRequest";
        const FIELDS: &'static [&'static str] = &["activation_code", "customer_id"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut activation_code, mut customer_id) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut activation_code),
                    _ => fields.take(&mut customer_id),
                }?;
            }
            Ok(Self {
                activation_code: crate::record::need(
                    activation_code,
                    "activation_code",
                )?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CardActivationRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("activation_code", &self.activation_code)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// The network of the card.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CardBrand {
        /// `MASTERCARD`
        Mastercard,
        /// `VISA`
        Visa,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardBrand {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "MASTERCARD" => Self::Mastercard,
                    "VISA" => Self::Visa,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardBrand);
    #[cfg(feature = "cards")]
    /// Whether the card is for people or for companies.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CardCategory {
        /// `COMMERCIAL`
        Commercial,
        /// `CONSUMER`
        Consumer,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardCategory {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "COMMERCIAL" => Self::Commercial,
                    "CONSUMER" => Self::Consumer,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardCategory);
    #[cfg(feature = "cards")]
    /// Changes to a card; what is absent stays as it is.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CardEditRequest {
        /// `card_status`
        pub card_status: Option<CardStatusRequest>,
        /// Person to assign the card to.
        pub customer_id: Option<CustomerId>,
        /// `emboss_name`
        pub emboss_name: Option<EmbossName>,
        /// `memo`
        pub memo: Option<CardStatusReasonMemo>,
        /// `metadata`
        pub metadata: Option<CardMetadata>,
        /// `reason`
        pub reason: Option<CardStatusReasonCode>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CardEditRequest {
        /// With what is required; the rest is absent.
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
        /// Sets `card_status`.
        #[must_use]
        pub fn with_card_status(mut self, value: impl Into<CardStatusRequest>) -> Self {
            self.card_status = Some(value.into());
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: CustomerId) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `emboss_name`.
        #[must_use]
        pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
            self.emboss_name = Some(value.into());
            self
        }
        /// Sets `memo`.
        #[must_use]
        pub fn with_memo(mut self, value: impl Into<CardStatusReasonMemo>) -> Self {
            self.memo = Some(value.into());
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn with_metadata(mut self, value: CardMetadata) -> Self {
            self.metadata = Some(value);
            self
        }
        /// Sets `reason`.
        #[must_use]
        pub fn with_reason(mut self, value: impl Into<CardStatusReasonCode>) -> Self {
            self.reason = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CardEditRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CardEditRequest",
                &[
                    ("card_status", &self.card_status),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("memo", &self.memo),
                    ("metadata", &crate::record::Redacted),
                    ("reason", &self.reason),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardEditRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut card_status,
                mut customer_id,
                mut emboss_name,
                mut memo,
                mut metadata,
                mut reason,
            ) = (None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe(&mut card_status),
                    1 => fields.maybe(&mut customer_id),
                    2 => fields.maybe(&mut emboss_name),
                    3 => fields.maybe(&mut memo),
                    4 => fields.maybe(&mut metadata),
                    _ => fields.maybe(&mut reason),
                }?;
            }
            Ok(Self {
                card_status,
                customer_id,
                emboss_name,
                memo,
                metadata,
                reason,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CardEditRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "card_status", &self.card_status)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            crate::record::write_some(&mut map, "emboss_name", &self.emboss_name)?;
            crate::record::write_some(&mut map, "memo", &self.memo)?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(&mut map, "reason", &self.reason)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
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
    /// Company that makes and posts the plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CardFulfillmentProvider {
        /// `ARROWEYE`
        Arroweye,
        /// `GD`
        Gd,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardFulfillmentProvider {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ARROWEYE" => Self::Arroweye,
                    "GD" => Self::Gd,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardFulfillmentProvider);
    #[cfg(feature = "cards")]
    /// Progress of production and delivery.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CardFulfillmentStatus {
        /// `DIGITALLY_PRESENTED`
        DigitallyPresented,
        /// `ISSUED`
        Issued,
        /// `ORDERED`
        Ordered,
        /// `REISSUED`
        Reissued,
        /// `REJECTED`
        Rejected,
        /// `REORDERED`
        Reordered,
        /// `SHIPPED`
        Shipped,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl CardFulfillmentStatus {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::DigitallyPresented,
            Self::Issued,
            Self::Ordered,
            Self::Reissued,
            Self::Rejected,
            Self::Reordered,
            Self::Shipped,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::DigitallyPresented => "DIGITALLY_PRESENTED",
                Self::Issued => "ISSUED",
                Self::Ordered => "ORDERED",
                Self::Reissued => "REISSUED",
                Self::Rejected => "REJECTED",
                Self::Reordered => "REORDERED",
                Self::Shipped => "SHIPPED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardFulfillmentStatus {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "DIGITALLY_PRESENTED" => Self::DigitallyPresented,
                    "ISSUED" => Self::Issued,
                    "ORDERED" => Self::Ordered,
                    "REISSUED" => Self::Reissued,
                    "REJECTED" => Self::Rejected,
                    "REORDERED" => Self::Reordered,
                    "SHIPPED" => Self::Shipped,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardFulfillmentStatus);
    crate::id::id! {
        #[doc = " Identifies a card."] CardId
    }
    #[cfg(feature = "cards")]
    /// `card_image_details`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CardImageDetails {
        /// `card_product_id`
        pub card_product_id: CardProductId,
        /// `customer_id`
        pub customer_id: CustomerId,
        /// `id`
        pub id: CardImageId,
        /// `rejection_memo`
        pub rejection_memo: Option<String>,
        /// `rejection_reason`
        pub rejection_reason: Option<CardImageRejectionReason>,
        /// `status`
        pub status: CardImageStatus,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CardImageDetails {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CardImageDetails {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CardImageDetails",
                &[
                    ("card_product_id", &self.card_product_id),
                    ("customer_id", &self.customer_id),
                    ("id", &self.id),
                    ("rejection_memo", &self.rejection_memo),
                    ("rejection_reason", &self.rejection_reason),
                    ("status", &self.status),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardImageDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut card_product_id,
                mut customer_id,
                mut id,
                mut rejection_memo,
                mut rejection_reason,
                mut status,
            ) = (None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut card_product_id),
                    1 => fields.take(&mut customer_id),
                    2 => fields.take(&mut id),
                    3 => fields.maybe_or_keep(&mut rejection_memo),
                    4 => fields.maybe_or_keep(&mut rejection_reason),
                    _ => fields.take(&mut status),
                }?;
            }
            Ok(Self {
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                id: crate::record::need(id, "id")?,
                rejection_memo,
                rejection_reason,
                status: crate::record::need(status, "status")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CardImageDetails {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            map.serialize_entry("id", &self.id)?;
            crate::record::write_some(&mut map, "rejection_memo", &self.rejection_memo)?;
            crate::record::write_some(
                &mut map,
                "rejection_reason",
                &self.rejection_reason,
            )?;
            map.serialize_entry("status", &self.status)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// A person's card images.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CardImageDetailsList {
        /// The images of this page.
        pub images: Vec<CardImageDetails>,
        /// Send it as `page_token` to get the next page. Absent on the last one.
        pub next_page_token: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CardImageDetailsList {
        /// With what is required; the rest is absent.
        pub fn new(images: Vec<CardImageDetails>) -> Self {
            Self {
                images,
                next_page_token: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CardImageDetailsList {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CardImageDetailsList",
                &[("images", &self.images), ("next_page_token", &self.next_page_token)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardImageDetailsList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for CardImageDetailsList {
        const NAME: &'static str = "CardImageDetailsList";
        const FIELDS: &'static [&'static str] = &["images", "next_page_token"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut images, mut next_page_token) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut images),
                    _ => fields.maybe_or_keep(&mut next_page_token),
                }?;
            }
            Ok(Self {
                images: crate::record::need(images, "images")?,
                next_page_token,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CardImageDetailsList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("images", &self.images)?;
            crate::record::write_some(
                &mut map,
                "next_page_token",
                &self.next_page_token,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    crate::id::id! {
        #[doc = " The unique identifier of a card image"] CardImageId
    }
    #[cfg(feature = "cards")]
    /// When a card may use a custom image. `REQUIRED_APPROVED_FIRST`: issuing fails unless the card names an image that is already approved.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CardImageMode {
        /// `REQUIRED_APPROVED_FIRST`
        RequiredApprovedFirst,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardImageMode {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "REQUIRED_APPROVED_FIRST" => Self::RequiredApprovedFirst,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardImageMode);
    #[cfg(feature = "cards")]
    /// The category of reason that a card image was rejected
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardImageRejectionReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "BRANDED" => Self::Branded,
                    "COPYRIGHT" => Self::Copyright,
                    "INAPPROPRIATE" => Self::Inappropriate,
                    "OTHER" => Self::Other,
                    "PROMOTIONAL" => Self::Promotional,
                    "TRADEMARK" => Self::Trademark,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardImageRejectionReason);
    #[cfg(feature = "cards")]
    /// The status of a custom card image
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardImageStatus {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPROVED" => Self::Approved,
                    "NOT_UPLOADED" => Self::NotUploaded,
                    "REJECTED" => Self::Rejected,
                    "UNREVIEWED" => Self::Unreviewed,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl From<CreditCard> for CardIssuanceRequest {
        #[inline]
        fn from(value: CreditCard) -> Self {
            Self::Credit(value)
        }
    }
    #[cfg(feature = "cards")]
    impl From<DebitCard> for CardIssuanceRequest {
        #[inline]
        fn from(value: DebitCard) -> Self {
            Self::DebitCard(value)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardIssuanceRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
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
        /// Send it as `page_token` to get the next page. Absent on the last one.
        pub next_page_token: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CardListResponse {
        /// With what is required; the rest is absent.
        pub fn new(cards: Vec<CardResponse>) -> Self {
            Self {
                cards,
                next_page_token: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CardListResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CardListResponse",
                &[("cards", &self.cards), ("next_page_token", &self.next_page_token)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardListResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for CardListResponse {
        const NAME: &'static str = "CardListResponse";
        const FIELDS: &'static [&'static str] = &["cards", "next_page_token"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut cards, mut next_page_token) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut cards),
                    _ => fields.maybe_or_keep(&mut next_page_token),
                }?;
            }
            Ok(Self {
                cards: crate::record::need(cards, "cards")?,
                next_page_token,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CardListResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("cards", &self.cards)?;
            crate::record::write_some(
                &mut map,
                "next_page_token",
                &self.next_page_token,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// Your own key-value pairs.
    pub type CardMetadata = ::std::collections::BTreeMap<String, String>;
    #[cfg(feature = "cards")]
    crate::id::id! {
        #[doc = " The unique identifier of a cards product"] CardProductId
    }
    #[cfg(feature = "cards")]
    /// One page of card products.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CardProductListResponse {
        /// The products of this page.
        pub card_products: Vec<CardProductResponse>,
        /// Send it as `page_token` to get the next page. Absent on the last one.
        pub next_page_token: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CardProductListResponse {
        /// With what is required; the rest is absent.
        pub fn new(card_products: Vec<CardProductResponse>) -> Self {
            Self {
                card_products,
                next_page_token: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CardProductListResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CardProductListResponse",
                &[
                    ("card_products", &self.card_products),
                    ("next_page_token", &self.next_page_token),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardProductListResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for CardProductListResponse {
        const NAME: &'static str = "CardProductListResponse";
        const FIELDS: &'static [&'static str] = &["card_products", "next_page_token"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut card_products, mut next_page_token) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut card_products),
                    _ => fields.maybe_or_keep(&mut next_page_token),
                }?;
            }
            Ok(Self {
                card_products: crate::record::need(card_products, "card_products")?,
                next_page_token,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CardProductListResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("card_products", &self.card_products)?;
            crate::record::write_some(
                &mut map,
                "next_page_token",
                &self.next_page_token,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// A card product as the API returns it.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CardProductResponse {
        /// `account_range_id`
        pub account_range_id: AccountRangeId,
        /// Whether cards can be issued under it.
        pub active: bool,
        /// `bin_country`
        pub bin_country: Option<CountryCode>,
        /// `bin_id`
        pub bin_id: BinId,
        /// Whether its cards may travel in bulk orders.
        pub bulk_shipping_enabled: bool,
        /// `bypass_risk_errors`
        pub bypass_risk_errors: Option<BypassRiskErrors>,
        /// `card_brand`
        pub card_brand: Option<CardBrand>,
        /// `card_category`
        pub card_category: Option<CardCategory>,
        /// `card_fulfillment_country`
        pub card_fulfillment_country: Option<CountryCode>,
        /// `card_fulfillment_provider`
        pub card_fulfillment_provider: Option<CardFulfillmentProvider>,
        /// Programme that the product belongs to.
        pub card_program_id: CardProgramId,
        /// `card_type`
        pub card_type: Option<CardType>,
        /// Colour of what is printed per card, such as number and name: six hexadecimal digits, RRGGBB.
        pub color: Option<String>,
        /// When it was created.
        pub creation_time: crate::Timestamp,
        /// `cross_border_enabled`
        pub cross_border_enabled: Option<CrossBorderEnabled>,
        /// `digital_wallet_tokenization`
        pub digital_wallet_tokenization: DigitalWalletTokenization,
        /// When it is retired.
        pub end_date: crate::Timestamp,
        /// Whether there is plastic.
        pub form: CardProductResponseForm,
        /// Its identifier.
        pub id: CardProductId,
        /// Whether a picture to lay over the card exists.
        pub image: Option<bool>,
        /// `image_mode`
        pub image_mode: Option<CardImageMode>,
        /// Whether cards may go to people who have not passed KYC.
        pub issue_without_kyc: Option<bool>,
        /// `l2l3_enabled`
        pub l2l3_enabled: Option<L2l3Enabled>,
        /// When it last changed.
        pub last_updated_time: crate::Timestamp,
        /// Its name, 1 to 40 characters.
        pub name: String,
        /// `notification_language`
        pub notification_language: Option<NotificationLanguage>,
        /// Whether the chip carries the PIN, so that it works without a connection.
        pub offline_pin: Option<bool>,
        /// Which way the design lies.
        pub orientation: Option<CardProductResponseOrientation>,
        /// The maker's name for the packaging, 1 to 50 characters.
        pub package_id: Option<String>,
        /// `physical_card_format`
        pub physical_card_format: Option<PhysicalCardFormat>,
        /// `pin_issuance_policy`
        pub pin_issuance_policy: Option<PinIssuancePolicy>,
        /// `return_address`
        pub return_address: Option<Shipping>,
        /// From when cards can be issued under it.
        pub start_date: crate::Timestamp,
        /// `tenant`
        pub tenant: TenantId,
        /// `three_ds_policy`
        pub three_ds_policy: ThreeDsPolicy,
        /// `txn_enhancer`
        pub txn_enhancer: Option<TxnEnhancer>,
        /// Whether its cards may spend unsecured credit.
        pub unsecured_credit_enabled: bool,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CardProductResponse {
        /// With what is required; the rest is absent.
        pub fn new(
            account_range_id: AccountRangeId,
            active: bool,
            bin_id: BinId,
            bulk_shipping_enabled: bool,
            card_program_id: CardProgramId,
            creation_time: impl Into<crate::Timestamp>,
            digital_wallet_tokenization: impl Into<DigitalWalletTokenization>,
            end_date: impl Into<crate::Timestamp>,
            form: impl Into<CardProductResponseForm>,
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CardProductResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CardProductResponse",
                &[
                    ("account_range_id", &self.account_range_id),
                    ("active", &self.active),
                    ("bin_country", &self.bin_country),
                    ("bin_id", &self.bin_id),
                    ("bulk_shipping_enabled", &self.bulk_shipping_enabled),
                    ("bypass_risk_errors", &self.bypass_risk_errors),
                    ("card_brand", &self.card_brand),
                    ("card_category", &self.card_category),
                    ("card_fulfillment_country", &self.card_fulfillment_country),
                    ("card_fulfillment_provider", &self.card_fulfillment_provider),
                    ("card_program_id", &self.card_program_id),
                    ("card_type", &self.card_type),
                    ("color", &self.color),
                    ("creation_time", &self.creation_time),
                    ("cross_border_enabled", &self.cross_border_enabled),
                    ("digital_wallet_tokenization", &self.digital_wallet_tokenization),
                    ("end_date", &self.end_date),
                    ("form", &self.form),
                    ("id", &self.id),
                    ("image", &self.image),
                    ("image_mode", &self.image_mode),
                    ("issue_without_kyc", &self.issue_without_kyc),
                    ("l2l3_enabled", &self.l2l3_enabled),
                    ("last_updated_time", &self.last_updated_time),
                    ("name", &self.name),
                    ("notification_language", &self.notification_language),
                    ("offline_pin", &crate::record::Redacted),
                    ("orientation", &self.orientation),
                    ("package_id", &self.package_id),
                    ("physical_card_format", &self.physical_card_format),
                    ("pin_issuance_policy", &self.pin_issuance_policy),
                    ("return_address", &self.return_address),
                    ("start_date", &self.start_date),
                    ("tenant", &self.tenant),
                    ("three_ds_policy", &self.three_ds_policy),
                    ("txn_enhancer", &self.txn_enhancer),
                    ("unsecured_credit_enabled", &self.unsecured_credit_enabled),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardProductResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_range_id,
                mut active,
                mut bin_country,
                mut bin_id,
                mut bulk_shipping_enabled,
                mut bypass_risk_errors,
                mut card_brand,
                mut card_category,
                mut card_fulfillment_country,
                mut card_fulfillment_provider,
                mut card_program_id,
                mut card_type,
                mut color,
                mut creation_time,
                mut cross_border_enabled,
                mut digital_wallet_tokenization,
                mut end_date,
                mut form,
                mut id,
                mut image,
                mut image_mode,
                mut issue_without_kyc,
                mut l2l3_enabled,
                mut last_updated_time,
                mut name,
                mut notification_language,
                mut offline_pin,
                mut orientation,
                mut package_id,
                mut physical_card_format,
                mut pin_issuance_policy,
                mut return_address,
                mut start_date,
                mut tenant,
                mut three_ds_policy,
                mut txn_enhancer,
                mut unsecured_credit_enabled,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_range_id),
                    1 => fields.take(&mut active),
                    2 => fields.maybe_or_keep(&mut bin_country),
                    3 => fields.take(&mut bin_id),
                    4 => fields.take(&mut bulk_shipping_enabled),
                    5 => fields.maybe_or_keep(&mut bypass_risk_errors),
                    6 => fields.maybe_or_keep(&mut card_brand),
                    7 => fields.maybe_or_keep(&mut card_category),
                    8 => fields.maybe_or_keep(&mut card_fulfillment_country),
                    9 => fields.maybe_or_keep(&mut card_fulfillment_provider),
                    10 => fields.take(&mut card_program_id),
                    11 => fields.maybe_or_keep(&mut card_type),
                    12 => fields.maybe_or_keep(&mut color),
                    13 => fields.take(&mut creation_time),
                    14 => fields.maybe_or_keep(&mut cross_border_enabled),
                    15 => fields.take(&mut digital_wallet_tokenization),
                    16 => fields.take(&mut end_date),
                    17 => fields.take(&mut form),
                    18 => fields.take(&mut id),
                    19 => fields.maybe_or_keep(&mut image),
                    20 => fields.maybe_or_keep(&mut image_mode),
                    21 => fields.maybe_or_keep(&mut issue_without_kyc),
                    22 => fields.maybe_or_keep(&mut l2l3_enabled),
                    23 => fields.take(&mut last_updated_time),
                    24 => fields.take(&mut name),
                    25 => fields.maybe_or_keep(&mut notification_language),
                    26 => fields.maybe_or_keep(&mut offline_pin),
                    27 => fields.maybe_or_keep(&mut orientation),
                    28 => fields.maybe_or_keep(&mut package_id),
                    29 => fields.maybe_or_keep(&mut physical_card_format),
                    30 => fields.maybe_or_keep(&mut pin_issuance_policy),
                    31 => fields.maybe_or_keep(&mut return_address),
                    32 => fields.take(&mut start_date),
                    33 => fields.take(&mut tenant),
                    34 => fields.take(&mut three_ds_policy),
                    35 => fields.maybe_or_keep(&mut txn_enhancer),
                    _ => fields.take(&mut unsecured_credit_enabled),
                }?;
            }
            Ok(Self {
                account_range_id: crate::record::need(
                    account_range_id,
                    "account_range_id",
                )?,
                active: crate::record::need(active, "active")?,
                bin_country,
                bin_id: crate::record::need(bin_id, "bin_id")?,
                bulk_shipping_enabled: crate::record::need(
                    bulk_shipping_enabled,
                    "bulk_shipping_enabled",
                )?,
                bypass_risk_errors,
                card_brand,
                card_category,
                card_fulfillment_country,
                card_fulfillment_provider,
                card_program_id: crate::record::need(
                    card_program_id,
                    "card_program_id",
                )?,
                card_type,
                color,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                cross_border_enabled,
                digital_wallet_tokenization: crate::record::need(
                    digital_wallet_tokenization,
                    "digital_wallet_tokenization",
                )?,
                end_date: crate::record::need(end_date, "end_date")?,
                form: crate::record::need(form, "form")?,
                id: crate::record::need(id, "id")?,
                image,
                image_mode,
                issue_without_kyc,
                l2l3_enabled,
                last_updated_time: crate::record::need(
                    last_updated_time,
                    "last_updated_time",
                )?,
                name: crate::record::need(name, "name")?,
                notification_language,
                offline_pin,
                orientation,
                package_id,
                physical_card_format,
                pin_issuance_policy,
                return_address,
                start_date: crate::record::need(start_date, "start_date")?,
                tenant: crate::record::need(tenant, "tenant")?,
                three_ds_policy: crate::record::need(
                    three_ds_policy,
                    "three_ds_policy",
                )?,
                txn_enhancer,
                unsecured_credit_enabled: crate::record::need(
                    unsecured_credit_enabled,
                    "unsecured_credit_enabled",
                )?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CardProductResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("account_range_id", &self.account_range_id)?;
            map.serialize_entry("active", &self.active)?;
            crate::record::write_some(&mut map, "bin_country", &self.bin_country)?;
            map.serialize_entry("bin_id", &self.bin_id)?;
            map.serialize_entry("bulk_shipping_enabled", &self.bulk_shipping_enabled)?;
            crate::record::write_some(
                &mut map,
                "bypass_risk_errors",
                &self.bypass_risk_errors,
            )?;
            crate::record::write_some(&mut map, "card_brand", &self.card_brand)?;
            crate::record::write_some(&mut map, "card_category", &self.card_category)?;
            crate::record::write_some(
                &mut map,
                "card_fulfillment_country",
                &self.card_fulfillment_country,
            )?;
            crate::record::write_some(
                &mut map,
                "card_fulfillment_provider",
                &self.card_fulfillment_provider,
            )?;
            map.serialize_entry("card_program_id", &self.card_program_id)?;
            crate::record::write_some(&mut map, "card_type", &self.card_type)?;
            crate::record::write_some(&mut map, "color", &self.color)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            crate::record::write_some(
                &mut map,
                "cross_border_enabled",
                &self.cross_border_enabled,
            )?;
            map.serialize_entry(
                "digital_wallet_tokenization",
                &self.digital_wallet_tokenization,
            )?;
            map.serialize_entry("end_date", &self.end_date)?;
            map.serialize_entry("form", &self.form)?;
            map.serialize_entry("id", &self.id)?;
            crate::record::write_some(&mut map, "image", &self.image)?;
            crate::record::write_some(&mut map, "image_mode", &self.image_mode)?;
            crate::record::write_some(
                &mut map,
                "issue_without_kyc",
                &self.issue_without_kyc,
            )?;
            crate::record::write_some(&mut map, "l2l3_enabled", &self.l2l3_enabled)?;
            map.serialize_entry("last_updated_time", &self.last_updated_time)?;
            map.serialize_entry("name", &self.name)?;
            crate::record::write_some(
                &mut map,
                "notification_language",
                &self.notification_language,
            )?;
            crate::record::write_some(&mut map, "offline_pin", &self.offline_pin)?;
            crate::record::write_some(&mut map, "orientation", &self.orientation)?;
            crate::record::write_some(&mut map, "package_id", &self.package_id)?;
            crate::record::write_some(
                &mut map,
                "physical_card_format",
                &self.physical_card_format,
            )?;
            crate::record::write_some(
                &mut map,
                "pin_issuance_policy",
                &self.pin_issuance_policy,
            )?;
            crate::record::write_some(&mut map, "return_address", &self.return_address)?;
            map.serialize_entry("start_date", &self.start_date)?;
            map.serialize_entry("tenant", &self.tenant)?;
            map.serialize_entry("three_ds_policy", &self.three_ds_policy)?;
            crate::record::write_some(&mut map, "txn_enhancer", &self.txn_enhancer)?;
            map.serialize_entry(
                "unsecured_credit_enabled",
                &self.unsecured_credit_enabled,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CardProductResponseForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl CardProductResponseForm {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardProductResponseForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardProductResponseForm);
    #[cfg(feature = "cards")]
    /// Which way the design lies.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CardProductResponseOrientation {
        /// `HORIZONTAL`
        Horizontal,
        /// `VERTICAL`
        Vertical,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl CardProductResponseOrientation {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardProductResponseOrientation {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "HORIZONTAL" => Self::Horizontal,
                    "VERTICAL" => Self::Vertical,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardProductResponseOrientation);
    #[cfg(feature = "cards")]
    crate::id::id! {
        #[doc = " Identifies: card program."] CardProgramId
    }
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl From<CreditCardResponse> for CardResponse {
        #[inline]
        fn from(value: CreditCardResponse) -> Self {
            Self::Credit(value)
        }
    }
    #[cfg(feature = "cards")]
    impl From<DebitCardResponse> for CardResponse {
        #[inline]
        fn from(value: DebitCardResponse) -> Self {
            Self::Debit(value)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
    /// Where the card is in its life.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardStatus {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ACTIVE" => Self::Active,
                    "PENDING" => Self::Pending,
                    "REJECTED" => Self::Rejected,
                    "SUSPENDED" => Self::Suspended,
                    "TERMINATED" => Self::Terminated,
                    "UNACTIVATED" => Self::Unactivated,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl CardStatusPendingReasons {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                is_waiting_for_bulk_shipment: None,
                is_waiting_for_image: None,
                is_waiting_for_pin: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CardStatusPendingReasons {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CardStatusPendingReasons",
                &[
                    ("is_waiting_for_bulk_shipment", &self.is_waiting_for_bulk_shipment),
                    ("is_waiting_for_image", &self.is_waiting_for_image),
                    ("is_waiting_for_pin", &crate::record::Redacted),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CardStatusPendingReasons {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for CardStatusPendingReasons {
        const NAME: &'static str = "CardStatusPendingReasons";
        const FIELDS: &'static [&'static str] = &[
            "is_waiting_for_bulk_shipment",
            "is_waiting_for_image",
            "is_waiting_for_pin",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut is_waiting_for_bulk_shipment,
                mut is_waiting_for_image,
                mut is_waiting_for_pin,
            ) = (None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut is_waiting_for_bulk_shipment),
                    1 => fields.maybe_or_keep(&mut is_waiting_for_image),
                    _ => fields.maybe_or_keep(&mut is_waiting_for_pin),
                }?;
            }
            Ok(Self {
                is_waiting_for_bulk_shipment,
                is_waiting_for_image,
                is_waiting_for_pin,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CardStatusPendingReasons {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "is_waiting_for_bulk_shipment",
                &self.is_waiting_for_bulk_shipment,
            )?;
            crate::record::write_some(
                &mut map,
                "is_waiting_for_image",
                &self.is_waiting_for_image,
            )?;
            crate::record::write_some(
                &mut map,
                "is_waiting_for_pin",
                &self.is_waiting_for_pin,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// Why the card is in its state: `ACT` its activity proved sound, `ADD` address in doubt, `AUX` wish of another party, `CLO` copied, `COM` card or account in wrong hands, `DOB` birth date in doubt, `EML` email in doubt, `EXP` past its expiry, `FRD` proven fraud, `FUL` account and delivery do not fit, `INA` long unused, `INF` its details proved right, `ISS` wish of the issuer, `KYC` identity check failed, `LOS` lost, `MAT` on a sanctions list, `NAM` name in doubt, `NEG` account overdrawn, `NEW` first activation, `OTH` anything else, `OUT` used against the rules of the programme, `PHO` phone in doubt, `PIN` too many wrong PINs, `PRC` wish of the processor, `REQ` your own wish, `REV` account under examination, `SSN` social security number in doubt, `STO` stolen, `SUS` looks suspicious, `TMP` the customer has yet to confirm, `UNK` cannot be delivered to.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardStatusReasonCode {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ACT" => Self::Act,
                    "ADD" => Self::Add,
                    "AUX" => Self::Aux,
                    "CLO" => Self::Clo,
                    "COM" => Self::Com,
                    "DOB" => Self::Dob,
                    "EML" => Self::Eml,
                    "EXP" => Self::Exp,
                    "FRD" => Self::Frd,
                    "FUL" => Self::Ful,
                    "INA" => Self::Ina,
                    "INF" => Self::Inf,
                    "ISS" => Self::Iss,
                    "KYC" => Self::Kyc,
                    "LOS" => Self::Los,
                    "MAT" => Self::Mat,
                    "NAM" => Self::Nam,
                    "NEG" => Self::Neg,
                    "NEW" => Self::New,
                    "OTH" => Self::Oth,
                    "OUT" => Self::Out,
                    "PHO" => Self::Pho,
                    "PIN" => Self::Pin,
                    "PRC" => Self::Prc,
                    "REQ" => Self::Req,
                    "REV" => Self::Rev,
                    "SSN" => Self::Ssn,
                    "STO" => Self::Sto,
                    "SUS" => Self::Sus,
                    "TMP" => Self::Tmp,
                    "UNK" => Self::Unk,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardStatusReasonCode);
    #[cfg(feature = "cards")]
    /// Free text on the change of state.
    pub type CardStatusReasonMemo = String;
    #[cfg(feature = "cards")]
    /// State to move the card to.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardStatusRequest {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ACTIVE" => Self::Active,
                    "SUSPENDED" => Self::Suspended,
                    "TERMINATED" => Self::Terminated,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardStatusRequest);
    #[cfg(feature = "cards")]
    /// The kind of card programme.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CardType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "CREDIT" => Self::Credit,
                    "DEBIT" => Self::Debit,
                    "PREPAID" => Self::Prepaid,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CardType);
    #[cfg(feature = "external-cards")]
    /// Name of the cardholder.
    pub type CardholderName = String;
    #[cfg(any(feature = "cards", feature = "external-cards"))]
    /// Country as two letters, ISO 3166-1.
    pub type CountryCode = String;
    #[cfg(feature = "cards")]
    /// Whom a new image is for, and on which product it will be printed.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCardImageRequest {
        /// `card_product_id`
        pub card_product_id: CardProductId,
        /// `customer_id`
        pub customer_id: CustomerId,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CreateCardImageRequest {
        /// With what is required; the rest is absent.
        pub fn new(card_product_id: CardProductId, customer_id: CustomerId) -> Self {
            Self {
                card_product_id,
                customer_id,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CreateCardImageRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CreateCardImageRequest",
                &[
                    ("card_product_id", &self.card_product_id),
                    ("customer_id", &self.customer_id),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CreateCardImageRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for CreateCardImageRequest {
        const NAME: &'static str = "CreateCardImageRequest";
        const FIELDS: &'static [&'static str] = &["card_product_id", "customer_id"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut card_product_id, mut customer_id) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut card_product_id),
                    _ => fields.take(&mut customer_id),
                }?;
            }
            Ok(Self {
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CreateCardImageRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// `create_gateway_request`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CreateGatewayRequest {
        /// List of Card Product unique identifiers that will utilize the Gateway
        pub card_products: Vec<CardProductId>,
        /// `custom_headers`
        pub custom_headers: Option<GatewayCustomHeaders>,
        /// Current status of the Authorization gateway
        pub is_active: bool,
        /// `standin`
        pub standin: Option<GatewayStandin>,
        /// URL of the Authorization gateway
        pub url: String,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CreateGatewayRequest {
        /// With what is required; the rest is absent.
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
        /// Sets `custom_headers`.
        #[must_use]
        pub fn with_custom_headers(mut self, value: GatewayCustomHeaders) -> Self {
            self.custom_headers = Some(value);
            self
        }
        /// Sets `standin`.
        #[must_use]
        pub fn with_standin(mut self, value: impl Into<GatewayStandin>) -> Self {
            self.standin = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CreateGatewayRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CreateGatewayRequest",
                &[
                    ("card_products", &self.card_products),
                    ("custom_headers", &crate::record::Redacted),
                    ("is_active", &self.is_active),
                    ("standin", &self.standin),
                    ("url", &self.url),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CreateGatewayRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for CreateGatewayRequest {
        const NAME: &'static str = "CreateGatewayRequest";
        const FIELDS: &'static [&'static str] = &[
            "card_products",
            "custom_headers",
            "is_active",
            "standin",
            "url",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut card_products,
                mut custom_headers,
                mut is_active,
                mut standin,
                mut url,
            ) = (None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut card_products),
                    1 => fields.maybe(&mut custom_headers),
                    2 => fields.take(&mut is_active),
                    3 => fields.maybe(&mut standin),
                    _ => fields.take(&mut url),
                }?;
            }
            Ok(Self {
                card_products: crate::record::need(card_products, "card_products")?,
                custom_headers,
                is_active: crate::record::need(is_active, "is_active")?,
                standin,
                url: crate::record::need(url, "url")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CreateGatewayRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("card_products", &self.card_products)?;
            crate::record::write_some(&mut map, "custom_headers", &self.custom_headers)?;
            map.serialize_entry("is_active", &self.is_active)?;
            crate::record::write_some(&mut map, "standin", &self.standin)?;
            map.serialize_entry("url", &self.url)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::check::Check for CreateGatewayRequest {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.url;
            crate::check::within("url", crate::check::length(value, 0, 1000))?;
            Ok(())
        }
    }
    #[cfg(feature = "external-cards")]
    /// `create_transfer_response`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CreateTransferResponse {
        /// `type: PULL`
        Pull(CreateTransferResponsePull),
        /// `type: PUSH`
        Push(CreateTransferResponsePush),
        /// A kind that this version does not know, as it came.
        Unrecognized(crate::UnrecognizedVariant),
    }
    #[cfg(feature = "external-cards")]
    impl CreateTransferResponse {
        /// The value of `type`.
        #[inline]
        pub fn tag(&self) -> &str {
            match self {
                Self::Pull(_) => "PULL",
                Self::Push(_) => "PUSH",
                Self::Unrecognized(value) => value.tag(),
            }
        }
        /// The value of `type`, as an enum.
        #[inline]
        pub fn kind(&self) -> CreateTransferType {
            self.tag().into()
        }
        /// Makes the variant `Pull`.
        #[inline]
        pub fn pull(value: CreateTransferResponsePull) -> Self {
            Self::Pull(value)
        }
        /// Whether this is `Pull`.
        #[inline]
        pub fn is_pull(&self) -> bool {
            matches!(self, Self::Pull(_))
        }
        /// The content of `Pull`, if this is one.
        #[inline]
        pub fn as_pull(&self) -> Option<&CreateTransferResponsePull> {
            match self {
                Self::Pull(value) => Some(value),
                _ => None,
            }
        }
        /// The content of `Pull`, if this is one.
        #[inline]
        pub fn into_pull(self) -> Option<CreateTransferResponsePull> {
            match self {
                Self::Pull(value) => Some(value),
                _ => None,
            }
        }
        /// Makes the variant `Push`.
        #[inline]
        pub fn push(value: CreateTransferResponsePush) -> Self {
            Self::Push(value)
        }
        /// Whether this is `Push`.
        #[inline]
        pub fn is_push(&self) -> bool {
            matches!(self, Self::Push(_))
        }
        /// The content of `Push`, if this is one.
        #[inline]
        pub fn as_push(&self) -> Option<&CreateTransferResponsePush> {
            match self {
                Self::Push(value) => Some(value),
                _ => None,
            }
        }
        /// The content of `Push`, if this is one.
        #[inline]
        pub fn into_push(self) -> Option<CreateTransferResponsePush> {
            match self {
                Self::Push(value) => Some(value),
                _ => None,
            }
        }
        /// `account_id`, which every known kind has.
        #[inline]
        pub fn account_id(&self) -> Option<&AccountId> {
            match self {
                Self::Pull(value) => Some(&value.account_id),
                Self::Push(value) => Some(&value.account_id),
                Self::Unrecognized(_) => None,
            }
        }
        /// `amount`, which every known kind has.
        #[inline]
        pub fn amount(&self) -> Option<i64> {
            match self {
                Self::Pull(value) => Some(value.amount),
                Self::Push(value) => Some(value.amount),
                Self::Unrecognized(_) => None,
            }
        }
        /// `creation_time`, which every known kind has.
        #[inline]
        pub fn creation_time(&self) -> Option<&crate::Timestamp> {
            match self {
                Self::Pull(value) => Some(&value.creation_time),
                Self::Push(value) => Some(&value.creation_time),
                Self::Unrecognized(_) => None,
            }
        }
        /// `currency`, which every known kind has.
        #[inline]
        pub fn currency(&self) -> Option<&str> {
            match self {
                Self::Pull(value) => Some(&*value.currency),
                Self::Push(value) => Some(&*value.currency),
                Self::Unrecognized(_) => None,
            }
        }
        /// `customer_id`, which every known kind has.
        #[inline]
        pub fn customer_id(&self) -> Option<&CustomerId> {
            match self {
                Self::Pull(value) => Some(&value.customer_id),
                Self::Push(value) => Some(&value.customer_id),
                Self::Unrecognized(_) => None,
            }
        }
        /// `external_card_id`, which every known kind has.
        #[inline]
        pub fn external_card_id(&self) -> Option<&ExternalCardId> {
            match self {
                Self::Pull(value) => Some(&value.external_card_id),
                Self::Push(value) => Some(&value.external_card_id),
                Self::Unrecognized(_) => None,
            }
        }
        /// `id`, which every known kind has.
        #[inline]
        pub fn id(&self) -> Option<&TransferId> {
            match self {
                Self::Pull(value) => Some(&value.id),
                Self::Push(value) => Some(&value.id),
                Self::Unrecognized(_) => None,
            }
        }
        /// `last_updated_time`, which every known kind has.
        #[inline]
        pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
            match self {
                Self::Pull(value) => Some(&value.last_updated_time),
                Self::Push(value) => Some(&value.last_updated_time),
                Self::Unrecognized(_) => None,
            }
        }
        /// `merchant`, which every known kind has.
        #[inline]
        pub fn merchant(&self) -> Option<&Merchant> {
            match self {
                Self::Pull(value) => Some(&value.merchant),
                Self::Push(value) => Some(&value.merchant),
                Self::Unrecognized(_) => None,
            }
        }
        /// `network_decline_details`, which every known kind has.
        #[inline]
        pub fn network_decline_details(&self) -> Option<&str> {
            match self {
                Self::Pull(value) => value.network_decline_details.as_deref(),
                Self::Push(value) => value.network_decline_details.as_deref(),
                Self::Unrecognized(_) => None,
            }
        }
        /// `reason`, which every known kind has.
        #[inline]
        pub fn reason(&self) -> Option<&str> {
            match self {
                Self::Pull(value) => value.reason.as_deref(),
                Self::Push(value) => value.reason.as_deref(),
                Self::Unrecognized(_) => None,
            }
        }
        /// `status`, which every known kind has.
        #[inline]
        pub fn status(&self) -> Option<&TransferStatus> {
            match self {
                Self::Pull(value) => Some(&value.status),
                Self::Push(value) => Some(&value.status),
                Self::Unrecognized(_) => None,
            }
        }
        /// `tenant`, which every known kind has.
        #[inline]
        pub fn tenant(&self) -> Option<&str> {
            match self {
                Self::Pull(value) => Some(&*value.tenant),
                Self::Push(value) => Some(&*value.tenant),
                Self::Unrecognized(_) => None,
            }
        }
        /// `transaction_id`, which every known kind has.
        #[inline]
        pub fn transaction_id(&self) -> Option<&TransactionId> {
            match self {
                Self::Pull(value) => value.transaction_id.as_ref(),
                Self::Push(value) => value.transaction_id.as_ref(),
                Self::Unrecognized(_) => None,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl From<CreateTransferResponsePull> for CreateTransferResponse {
        #[inline]
        fn from(value: CreateTransferResponsePull) -> Self {
            Self::Pull(value)
        }
    }
    #[cfg(feature = "external-cards")]
    impl From<CreateTransferResponsePush> for CreateTransferResponse {
        #[inline]
        fn from(value: CreateTransferResponsePush) -> Self {
            Self::Push(value)
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for CreateTransferResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Pull(value) => value.serialize(serializer),
                Self::Push(value) => value.serialize(serializer),
                Self::Unrecognized(value) => value.serialize(serializer),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for CreateTransferResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::tagged::Tagged for CreateTransferResponse {
        const NAME: &'static str = "CreateTransferResponse";
        const TAG: &'static str = "type";
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            tag: &str,
            body: crate::tagged::Body<'de, A>,
        ) -> Result<Self, A::Error> {
            Ok(
                match tag {
                    "PULL" => Self::Pull(body.branch()?),
                    "PUSH" => Self::Push(body.branch()?),
                    _ => Self::Unrecognized(body.unrecognized()?),
                },
            )
        }
    }
    #[cfg(feature = "external-cards")]
    /// Pull funds from an External Card
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTransferResponsePull {
        /// The ID of the Synctera account into which or from which funds were moved
        pub account_id: AccountId,
        /// Amount of the transfer in cents
        pub amount: i64,
        /// `creation_time`
        pub creation_time: crate::Timestamp,
        /// `currency`
        pub currency: CurrencyCode,
        /// `customer_id`
        pub customer_id: TransferCustomerId,
        /// `external_card_id`
        pub external_card_id: ExternalCardId,
        /// The ID of the transfer
        pub id: TransferId,
        /// `last_updated_time`
        pub last_updated_time: crate::Timestamp,
        /// `merchant`
        pub merchant: Merchant,
        /// If available, a human readable string indicating why a transfer was declined downstream of our system
        pub network_decline_details: Option<String>,
        /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
        pub reason: Option<String>,
        /// `status`
        pub status: TransferStatus,
        /// `tenant`
        pub tenant: TenantId,
        /// `three_ds_id`
        pub three_ds_id: Option<TransferThreeDsId>,
        /// The transaction ID
        pub transaction_id: Option<TransactionId>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl CreateTransferResponsePull {
        /// With what is required; the rest is absent.
        pub fn new(
            account_id: AccountId,
            amount: i64,
            creation_time: impl Into<crate::Timestamp>,
            currency: impl Into<CurrencyCode>,
            customer_id: TransferCustomerId,
            external_card_id: ExternalCardId,
            id: TransferId,
            last_updated_time: impl Into<crate::Timestamp>,
            merchant: impl Into<Merchant>,
            status: impl Into<TransferStatus>,
            tenant: impl Into<TenantId>,
        ) -> Self {
            Self {
                account_id,
                amount,
                creation_time: creation_time.into(),
                currency: currency.into(),
                customer_id,
                external_card_id,
                id,
                last_updated_time: last_updated_time.into(),
                merchant: merchant.into(),
                network_decline_details: None,
                reason: None,
                status: status.into(),
                tenant: tenant.into(),
                three_ds_id: None,
                transaction_id: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for CreateTransferResponsePull {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CreateTransferResponsePull",
                &[
                    ("type", &"PULL"),
                    ("account_id", &self.account_id),
                    ("amount", &self.amount),
                    ("creation_time", &self.creation_time),
                    ("currency", &self.currency),
                    ("customer_id", &self.customer_id),
                    ("external_card_id", &self.external_card_id),
                    ("id", &self.id),
                    ("last_updated_time", &self.last_updated_time),
                    ("merchant", &self.merchant),
                    ("network_decline_details", &self.network_decline_details),
                    ("reason", &self.reason),
                    ("status", &self.status),
                    ("tenant", &self.tenant),
                    ("three_ds_id", &self.three_ds_id),
                    ("transaction_id", &self.transaction_id),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for CreateTransferResponsePull {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for CreateTransferResponsePull {
        const NAME: &'static str = "CreateTransferResponsePull";
        const FIELDS: &'static [&'static str] = &[
            "account_id",
            "amount",
            "creation_time",
            "currency",
            "customer_id",
            "external_card_id",
            "id",
            "last_updated_time",
            "merchant",
            "network_decline_details",
            "reason",
            "status",
            "tenant",
            "three_ds_id",
            "transaction_id",
            "type",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut amount,
                mut creation_time,
                mut currency,
                mut customer_id,
                mut external_card_id,
                mut id,
                mut last_updated_time,
                mut merchant,
                mut network_decline_details,
                mut reason,
                mut status,
                mut tenant,
                mut three_ds_id,
                mut transaction_id,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.take::<crate::whole::Whole>(&mut amount),
                    2 => fields.take(&mut creation_time),
                    3 => fields.take(&mut currency),
                    4 => fields.take(&mut customer_id),
                    5 => fields.take(&mut external_card_id),
                    6 => fields.take(&mut id),
                    7 => fields.take(&mut last_updated_time),
                    8 => fields.take(&mut merchant),
                    9 => fields.maybe_or_keep(&mut network_decline_details),
                    10 => fields.maybe_or_keep(&mut reason),
                    11 => fields.take(&mut status),
                    12 => fields.take(&mut tenant),
                    13 => fields.maybe_or_keep(&mut three_ds_id),
                    14 => fields.maybe_or_keep(&mut transaction_id),
                    _ => fields.tag("PULL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                amount: crate::record::need(amount, "amount")?.0,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                currency: crate::record::need(currency, "currency")?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                external_card_id: crate::record::need(
                    external_card_id,
                    "external_card_id",
                )?,
                id: crate::record::need(id, "id")?,
                last_updated_time: crate::record::need(
                    last_updated_time,
                    "last_updated_time",
                )?,
                merchant: crate::record::need(merchant, "merchant")?,
                network_decline_details,
                reason,
                status: crate::record::need(status, "status")?,
                tenant: crate::record::need(tenant, "tenant")?,
                three_ds_id,
                transaction_id,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for CreateTransferResponsePull {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("type", "PULL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            map.serialize_entry("currency", &self.currency)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            map.serialize_entry("external_card_id", &self.external_card_id)?;
            map.serialize_entry("id", &self.id)?;
            map.serialize_entry("last_updated_time", &self.last_updated_time)?;
            map.serialize_entry("merchant", &self.merchant)?;
            crate::record::write_some(
                &mut map,
                "network_decline_details",
                &self.network_decline_details,
            )?;
            crate::record::write_some(&mut map, "reason", &self.reason)?;
            map.serialize_entry("status", &self.status)?;
            map.serialize_entry("tenant", &self.tenant)?;
            crate::record::write_some(&mut map, "three_ds_id", &self.three_ds_id)?;
            crate::record::write_some(&mut map, "transaction_id", &self.transaction_id)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Push funds to an External Card
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTransferResponsePush {
        /// The ID of the Synctera account into which or from which funds were moved
        pub account_id: AccountId,
        /// Amount of the transfer in cents
        pub amount: i64,
        /// `creation_time`
        pub creation_time: crate::Timestamp,
        /// `currency`
        pub currency: CurrencyCode,
        /// `customer_id`
        pub customer_id: TransferCustomerId,
        /// `external_card_id`
        pub external_card_id: ExternalCardId,
        /// The ID of the transfer
        pub id: TransferId,
        /// `last_updated_time`
        pub last_updated_time: crate::Timestamp,
        /// `merchant`
        pub merchant: Merchant,
        /// If available, a human readable string indicating why a transfer was declined downstream of our system
        pub network_decline_details: Option<String>,
        /// `originating_customer_id`
        pub originating_customer_id: Option<TransferOriginatingCustomerId>,
        /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
        pub reason: Option<String>,
        /// `status`
        pub status: TransferStatus,
        /// `tenant`
        pub tenant: TenantId,
        /// The transaction ID
        pub transaction_id: Option<TransactionId>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl CreateTransferResponsePush {
        /// With what is required; the rest is absent.
        pub fn new(
            account_id: AccountId,
            amount: i64,
            creation_time: impl Into<crate::Timestamp>,
            currency: impl Into<CurrencyCode>,
            customer_id: TransferCustomerId,
            external_card_id: ExternalCardId,
            id: TransferId,
            last_updated_time: impl Into<crate::Timestamp>,
            merchant: impl Into<Merchant>,
            status: impl Into<TransferStatus>,
            tenant: impl Into<TenantId>,
        ) -> Self {
            Self {
                account_id,
                amount,
                creation_time: creation_time.into(),
                currency: currency.into(),
                customer_id,
                external_card_id,
                id,
                last_updated_time: last_updated_time.into(),
                merchant: merchant.into(),
                network_decline_details: None,
                originating_customer_id: None,
                reason: None,
                status: status.into(),
                tenant: tenant.into(),
                transaction_id: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for CreateTransferResponsePush {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CreateTransferResponsePush",
                &[
                    ("type", &"PUSH"),
                    ("account_id", &self.account_id),
                    ("amount", &self.amount),
                    ("creation_time", &self.creation_time),
                    ("currency", &self.currency),
                    ("customer_id", &self.customer_id),
                    ("external_card_id", &self.external_card_id),
                    ("id", &self.id),
                    ("last_updated_time", &self.last_updated_time),
                    ("merchant", &self.merchant),
                    ("network_decline_details", &self.network_decline_details),
                    ("originating_customer_id", &self.originating_customer_id),
                    ("reason", &self.reason),
                    ("status", &self.status),
                    ("tenant", &self.tenant),
                    ("transaction_id", &self.transaction_id),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for CreateTransferResponsePush {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for CreateTransferResponsePush {
        const NAME: &'static str = "CreateTransferResponsePush";
        const FIELDS: &'static [&'static str] = &[
            "account_id",
            "amount",
            "creation_time",
            "currency",
            "customer_id",
            "external_card_id",
            "id",
            "last_updated_time",
            "merchant",
            "network_decline_details",
            "originating_customer_id",
            "reason",
            "status",
            "tenant",
            "transaction_id",
            "type",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut amount,
                mut creation_time,
                mut currency,
                mut customer_id,
                mut external_card_id,
                mut id,
                mut last_updated_time,
                mut merchant,
                mut network_decline_details,
                mut originating_customer_id,
                mut reason,
                mut status,
                mut tenant,
                mut transaction_id,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.take::<crate::whole::Whole>(&mut amount),
                    2 => fields.take(&mut creation_time),
                    3 => fields.take(&mut currency),
                    4 => fields.take(&mut customer_id),
                    5 => fields.take(&mut external_card_id),
                    6 => fields.take(&mut id),
                    7 => fields.take(&mut last_updated_time),
                    8 => fields.take(&mut merchant),
                    9 => fields.maybe_or_keep(&mut network_decline_details),
                    10 => fields.maybe_or_keep(&mut originating_customer_id),
                    11 => fields.maybe_or_keep(&mut reason),
                    12 => fields.take(&mut status),
                    13 => fields.take(&mut tenant),
                    14 => fields.maybe_or_keep(&mut transaction_id),
                    _ => fields.tag("PUSH"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                amount: crate::record::need(amount, "amount")?.0,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                currency: crate::record::need(currency, "currency")?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                external_card_id: crate::record::need(
                    external_card_id,
                    "external_card_id",
                )?,
                id: crate::record::need(id, "id")?,
                last_updated_time: crate::record::need(
                    last_updated_time,
                    "last_updated_time",
                )?,
                merchant: crate::record::need(merchant, "merchant")?,
                network_decline_details,
                originating_customer_id,
                reason,
                status: crate::record::need(status, "status")?,
                tenant: crate::record::need(tenant, "tenant")?,
                transaction_id,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for CreateTransferResponsePush {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("type", "PUSH")?;
            map.serialize_entry("account_id", &self.account_id)?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            map.serialize_entry("currency", &self.currency)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            map.serialize_entry("external_card_id", &self.external_card_id)?;
            map.serialize_entry("id", &self.id)?;
            map.serialize_entry("last_updated_time", &self.last_updated_time)?;
            map.serialize_entry("merchant", &self.merchant)?;
            crate::record::write_some(
                &mut map,
                "network_decline_details",
                &self.network_decline_details,
            )?;
            crate::record::write_some(
                &mut map,
                "originating_customer_id",
                &self.originating_customer_id,
            )?;
            crate::record::write_some(&mut map, "reason", &self.reason)?;
            map.serialize_entry("status", &self.status)?;
            map.serialize_entry("tenant", &self.tenant)?;
            crate::record::write_some(&mut map, "transaction_id", &self.transaction_id)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Type of transfer operation.
    ///
    /// Type | Description
    /// --- | ---
    /// PUSH | Push funds to an External Card from an Account
    /// PULL | Pull funds from an External Card to an Account
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CreateTransferType {
        /// `PULL`
        Pull,
        /// `PUSH`
        Push,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl CreateTransferType {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[Self::Pull, Self::Push];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Pull => "PULL",
                Self::Push => "PUSH",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for CreateTransferType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PULL" => Self::Pull,
                    "PUSH" => Self::Push,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(CreateTransferType);
    #[cfg(feature = "cards")]
    /// Issue a card that spends against a credit account.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CreditCard {
        /// `card_details`
        pub card_details: CreditCardRequestDetails,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CreditCard {
        /// With what is required; the rest is absent.
        pub fn new(card_details: impl Into<CreditCardRequestDetails>) -> Self {
            Self {
                card_details: card_details.into(),
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CreditCard {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CreditCard",
                &[("type", &"CREDIT"), ("card_details", &self.card_details)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CreditCard {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for CreditCard {
        const NAME: &'static str = "CreditCard";
        const FIELDS: &'static [&'static str] = &["card_details", "type"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut card_details,) = (None,);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut card_details),
                    _ => fields.tag("CREDIT"),
                }?;
            }
            Ok(Self {
                card_details: crate::record::need(card_details, "card_details")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CreditCard {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("type", "CREDIT")?;
            map.serialize_entry("card_details", &self.card_details)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
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
        pub fn kind(&self) -> CreditCardRequestDetailsKind {
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
    #[cfg(feature = "cards")]
    impl From<PhysicalCreditCardIssuanceRequest> for CreditCardRequestDetails {
        #[inline]
        fn from(value: PhysicalCreditCardIssuanceRequest) -> Self {
            Self::Physical(value)
        }
    }
    #[cfg(feature = "cards")]
    impl From<VirtualCreditCardIssuanceRequest> for CreditCardRequestDetails {
        #[inline]
        fn from(value: VirtualCreditCardIssuanceRequest) -> Self {
            Self::Virtual(value)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CreditCardRequestDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
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
    /// The kinds of [`CreditCardRequestDetails`].
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CreditCardRequestDetailsKind {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl CreditCardRequestDetailsKind {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CreditCardRequestDetailsKind {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CreditCardRequestDetailsKind);
    #[cfg(feature = "cards")]
    /// A card that spends against a credit account.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CreditCardResponse {
        /// `card_details`
        pub card_details: CreditCardResponseDetails,
        /// `tenant`
        pub tenant: TenantId,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl CreditCardResponse {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for CreditCardResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "CreditCardResponse",
                &[
                    ("type", &"CREDIT"),
                    ("card_details", &self.card_details),
                    ("tenant", &self.tenant),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CreditCardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for CreditCardResponse {
        const NAME: &'static str = "CreditCardResponse";
        const FIELDS: &'static [&'static str] = &["card_details", "tenant", "type"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut card_details, mut tenant) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut card_details),
                    1 => fields.take(&mut tenant),
                    _ => fields.tag("CREDIT"),
                }?;
            }
            Ok(Self {
                card_details: crate::record::need(card_details, "card_details")?,
                tenant: crate::record::need(tenant, "tenant")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for CreditCardResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("type", "CREDIT")?;
            map.serialize_entry("card_details", &self.card_details)?;
            map.serialize_entry("tenant", &self.tenant)?;
            crate::record::finish(map, &self.extra)
        }
    }
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
    #[cfg(feature = "cards")]
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
        pub fn kind(&self) -> CreditCardResponseDetailsKind {
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
    #[cfg(feature = "cards")]
    impl From<PhysicalCreditCardResponse> for CreditCardResponseDetails {
        #[inline]
        fn from(value: PhysicalCreditCardResponse) -> Self {
            Self::Physical(value)
        }
    }
    #[cfg(feature = "cards")]
    impl From<VirtualCreditCardResponse> for CreditCardResponseDetails {
        #[inline]
        fn from(value: VirtualCreditCardResponse) -> Self {
            Self::Virtual(value)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for CreditCardResponseDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
    /// The kinds of [`CreditCardResponseDetails`].
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum CreditCardResponseDetailsKind {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl CreditCardResponseDetailsKind {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for CreditCardResponseDetailsKind {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(CreditCardResponseDetailsKind);
    #[cfg(feature = "cards")]
    /// Whether purchases at merchants outside the country of the BIN are allowed. Off unless set: such purchases are declined.
    pub type CrossBorderEnabled = bool;
    /// ISO 4217  Alpha-3 currency code
    pub type CurrencyCode = String;
    crate::id::id! {
        #[doc = " The unique identifier of a customer"] CustomerId
    }
    #[cfg(feature = "cards")]
    /// Issue a card that spends a deposit or prepaid balance.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DebitCard {
        /// `card_details`
        pub card_details: DebitCardRequestDetails,
        /// `type`
        pub type_: DebitCardType,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl DebitCard {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for DebitCard {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "DebitCard",
                &[("card_details", &self.card_details), ("type_", &self.type_)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for DebitCard {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for DebitCard {
        const NAME: &'static str = "DebitCard";
        const FIELDS: &'static [&'static str] = &["card_details", "type"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut card_details, mut type_) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut card_details),
                    _ => fields.take(&mut type_),
                }?;
            }
            Ok(Self {
                card_details: crate::record::need(card_details, "card_details")?,
                type_: crate::record::need(type_, "type")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for DebitCard {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("card_details", &self.card_details)?;
            map.serialize_entry("type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
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
        pub fn kind(&self) -> DebitCardRequestDetailsKind {
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
    #[cfg(feature = "cards")]
    impl From<PhysicalDebitCardIssuanceRequest> for DebitCardRequestDetails {
        #[inline]
        fn from(value: PhysicalDebitCardIssuanceRequest) -> Self {
            Self::Physical(value)
        }
    }
    #[cfg(feature = "cards")]
    impl From<VirtualDebitCardIssuanceRequest> for DebitCardRequestDetails {
        #[inline]
        fn from(value: VirtualDebitCardIssuanceRequest) -> Self {
            Self::Virtual(value)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for DebitCardRequestDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
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
    /// The kinds of [`DebitCardRequestDetails`].
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum DebitCardRequestDetailsKind {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl DebitCardRequestDetailsKind {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for DebitCardRequestDetailsKind {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(DebitCardRequestDetailsKind);
    #[cfg(feature = "cards")]
    /// A card that spends a deposit or prepaid balance.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DebitCardResponse {
        /// `card_details`
        pub card_details: DebitCardResponseDetails,
        /// `tenant`
        pub tenant: TenantId,
        /// `type`
        pub type_: DebitCardResponseType,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl DebitCardResponse {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for DebitCardResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "DebitCardResponse",
                &[
                    ("card_details", &self.card_details),
                    ("tenant", &self.tenant),
                    ("type_", &self.type_),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for DebitCardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for DebitCardResponse {
        const NAME: &'static str = "DebitCardResponse";
        const FIELDS: &'static [&'static str] = &["card_details", "tenant", "type"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut card_details, mut tenant, mut type_) = (None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut card_details),
                    1 => fields.take(&mut tenant),
                    _ => fields.take(&mut type_),
                }?;
            }
            Ok(Self {
                card_details: crate::record::need(card_details, "card_details")?,
                tenant: crate::record::need(tenant, "tenant")?,
                type_: crate::record::need(type_, "type")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for DebitCardResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("card_details", &self.card_details)?;
            map.serialize_entry("tenant", &self.tenant)?;
            map.serialize_entry("type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
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
    #[cfg(feature = "cards")]
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
        pub fn kind(&self) -> DebitCardResponseDetailsKind {
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
    #[cfg(feature = "cards")]
    impl From<PhysicalDebitCardResponse> for DebitCardResponseDetails {
        #[inline]
        fn from(value: PhysicalDebitCardResponse) -> Self {
            Self::Physical(value)
        }
    }
    #[cfg(feature = "cards")]
    impl From<VirtualDebitCardResponse> for DebitCardResponseDetails {
        #[inline]
        fn from(value: VirtualDebitCardResponse) -> Self {
            Self::Virtual(value)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for DebitCardResponseDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
    /// The kinds of [`DebitCardResponseDetails`].
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum DebitCardResponseDetailsKind {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl DebitCardResponseDetailsKind {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for DebitCardResponseDetailsKind {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(DebitCardResponseDetailsKind);
    #[cfg(feature = "cards")]
    /// The values of `type` that lead to `DebitCardResponse`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum DebitCardResponseType {
        /// `DEBIT`
        Debit,
        /// `PREPAID`
        Prepaid,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for DebitCardResponseType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "DEBIT" => Self::Debit,
                    "PREPAID" => Self::Prepaid,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(DebitCardResponseType);
    #[cfg(feature = "cards")]
    /// The values of `type` that lead to `DebitCard`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum DebitCardType {
        /// `DEBIT`
        Debit,
        /// `PREPAID`
        Prepaid,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for DebitCardType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "DEBIT" => Self::Debit,
                    "PREPAID" => Self::Prepaid,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(DebitCardType);
    #[cfg(any(feature = "external-cards", feature = "webhooks"))]
    /// What was deleted.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteResponse {
        /// Identifier of the deleted object.
        pub id: Option<crate::AnyId>,
        /// Kind of the deleted object.
        pub resource: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(any(feature = "external-cards", feature = "webhooks"))]
    impl DeleteResponse {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                id: None,
                resource: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(any(feature = "external-cards", feature = "webhooks"))]
    impl ::std::fmt::Debug for DeleteResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "DeleteResponse",
                &[("id", &self.id), ("resource", &self.resource)],
                &self.extra,
            )
        }
    }
    #[cfg(any(feature = "external-cards", feature = "webhooks"))]
    impl<'de> ::serde::Deserialize<'de> for DeleteResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(any(feature = "external-cards", feature = "webhooks"))]
    impl crate::record::Record for DeleteResponse {
        const NAME: &'static str = "DeleteResponse";
        const FIELDS: &'static [&'static str] = &["id", "resource"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut id, mut resource) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut id),
                    _ => fields.maybe_or_keep(&mut resource),
                }?;
            }
            Ok(Self {
                id,
                resource,
                extra: fields.extra,
            })
        }
    }
    #[cfg(any(feature = "external-cards", feature = "webhooks"))]
    impl ::serde::Serialize for DeleteResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            crate::record::write_some(&mut map, "resource", &self.resource)?;
            crate::record::finish(map, &self.extra)
        }
    }
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
    #[cfg(feature = "cards")]
    impl DigitalWalletTokenAddressVerification {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                validate: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for DigitalWalletTokenAddressVerification {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "DigitalWalletTokenAddressVerification",
                &[("validate", &self.validate)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for DigitalWalletTokenAddressVerification {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for DigitalWalletTokenAddressVerification {
        const NAME: &'static str = "DigitalWalletTokenAddressVerification";
        const FIELDS: &'static [&'static str] = &["validate"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut validate,) = (None,);
            while let Some(index) = fields.next()? {
                match index {
                    _ => fields.maybe_or_keep(&mut validate),
                }?;
            }
            Ok(Self {
                validate,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for DigitalWalletTokenAddressVerification {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "validate", &self.validate)?;
            crate::record::finish(map, &self.extra)
        }
    }
    crate::id::id! {
        #[doc = " Identifies: digital wallet token."] DigitalWalletTokenId
    }
    #[cfg(feature = "cards")]
    /// How the product's cards enter digital wallets.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DigitalWalletTokenization {
        /// Picture of the card that the wallet shows.
        pub card_art_id: Option<String>,
        /// `provisioning_controls`
        pub provisioning_controls: Option<ProvisioningControls>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl DigitalWalletTokenization {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                card_art_id: None,
                provisioning_controls: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for DigitalWalletTokenization {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "DigitalWalletTokenization",
                &[
                    ("card_art_id", &self.card_art_id),
                    ("provisioning_controls", &self.provisioning_controls),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for DigitalWalletTokenization {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for DigitalWalletTokenization {
        const NAME: &'static str = "DigitalWalletTokenization";
        const FIELDS: &'static [&'static str] = &[
            "card_art_id",
            "provisioning_controls",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut card_art_id, mut provisioning_controls) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut card_art_id),
                    _ => fields.maybe_or_keep(&mut provisioning_controls),
                }?;
            }
            Ok(Self {
                card_art_id,
                provisioning_controls,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for DigitalWalletTokenization {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "card_art_id", &self.card_art_id)?;
            crate::record::write_some(
                &mut map,
                "provisioning_controls",
                &self.provisioning_controls,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
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
    #[cfg(feature = "cards")]
    impl EmbossName {
        /// With what is required; the rest is absent.
        pub fn new(line_1: impl Into<String>) -> Self {
            Self {
                line_1: line_1.into(),
                line_2: None,
                extra: crate::Extra::new(),
            }
        }
        /// Sets `line_2`.
        #[must_use]
        pub fn with_line_2(mut self, value: impl Into<String>) -> Self {
            self.line_2 = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for EmbossName {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "EmbossName",
                &[("line_1", &self.line_1), ("line_2", &self.line_2)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for EmbossName {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for EmbossName {
        const NAME: &'static str = "EmbossName";
        const FIELDS: &'static [&'static str] = &["line_1", "line_2"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut line_1, mut line_2) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut line_1),
                    _ => fields.maybe_or_keep(&mut line_2),
                }?;
            }
            Ok(Self {
                line_1: crate::record::need(line_1, "line_1")?,
                line_2,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for EmbossName {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("line_1", &self.line_1)?;
            crate::record::write_some(&mut map, "line_2", &self.line_2)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Synctera error responses in API v1 implement a custom error schema.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Error {
        /// A machine-readable string that identifies the error for programmatic use.
        pub code: Option<String>,
        /// A human-readable string explaining this particular error.
        pub detail: Option<String>,
        /// HTTP status code for this response
        pub status: Option<i64>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl Error {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                code: None,
                detail: None,
                status: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for Error {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "Error",
                &[
                    ("code", &self.code),
                    ("detail", &self.detail),
                    ("status", &self.status),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for Error {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for Error {
        const NAME: &'static str = "Error";
        const FIELDS: &'static [&'static str] = &["code", "detail", "status"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut code, mut detail, mut status) = (None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut code),
                    1 => fields.maybe_or_keep(&mut detail),
                    _ => fields.maybe_or_keep::<crate::whole::Whole>(&mut status),
                }?;
            }
            Ok(Self {
                code,
                detail,
                status: status.map(|value| value.0),
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for Error {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "code", &self.code)?;
            crate::record::write_some(&mut map, "detail", &self.detail)?;
            crate::record::write_some(&mut map, "status", &self.status)?;
            crate::record::finish(map, &self.extra)
        }
    }
    crate::id::id! {
        #[doc = " Identifies: event."] EventId
    }
    #[cfg(feature = "webhooks")]
    /// What a webhook subscribes to: one event type, or a wildcard for a family of them.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum EventType {
        /// `ADVERSE_ACTION.*`
        AdverseActionAny,
        /// `APPLICATION.*`
        ApplicationAny,
        /// `CARD.*`
        CardAny,
        /// `DISPUTE.*`
        DisputeAny,
        /// `EXTERNAL_CARD.*`
        ExternalCardAny,
        /// `EXTERNAL_CARD_TRANSFER.*`
        ExternalCardTransferAny,
        /// `INTERNAL_TRANSFER.*`
        InternalTransferAny,
        /// `STATEMENT.*`
        StatementAny,
        /// `TRANSACTION.*`
        TransactionAny,
        /// `ADVERSE_ACTION.CREATED`
        AdverseActionCreated,
        /// `APPLICATION.CREATED`
        ApplicationCreated,
        /// `APPLICATION.UPDATED`
        ApplicationUpdated,
        /// `CARD.CREATED`
        CardCreated,
        /// `CARD.DIGITALWALLETTOKEN.CREATED`
        CardDigitalwallettokenCreated,
        /// `CARD.DIGITALWALLETTOKEN.UPDATED`
        CardDigitalwallettokenUpdated,
        /// `CARD.IMAGE.CREATED`
        CardImageCreated,
        /// `CARD.IMAGE.UPDATED`
        CardImageUpdated,
        /// `CARD.UPDATED`
        CardUpdated,
        /// `DISPUTE.CREATED`
        DisputeCreated,
        /// `DISPUTE.UPDATED`
        DisputeUpdated,
        /// `EXTERNAL_CARD.CREATED`
        ExternalCardCreated,
        /// `EXTERNAL_CARD.DELETED`
        ExternalCardDeleted,
        /// `EXTERNAL_CARD.UPDATED`
        ExternalCardUpdated,
        /// `EXTERNAL_CARD_TRANSFER.CREATED`
        ExternalCardTransferCreated,
        /// `EXTERNAL_CARD_TRANSFER.UPDATED`
        ExternalCardTransferUpdated,
        /// `INTERNAL_TRANSFER.SUCCEEDED`
        InternalTransferSucceeded,
        /// `STATEMENT.CREATED`
        StatementCreated,
        /// `TRANSACTION.CREATED`
        TransactionCreated,
        /// `TRANSACTION.UPDATED`
        TransactionUpdated,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "webhooks")]
    impl EventType {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::AdverseActionAny,
            Self::ApplicationAny,
            Self::CardAny,
            Self::DisputeAny,
            Self::ExternalCardAny,
            Self::ExternalCardTransferAny,
            Self::InternalTransferAny,
            Self::StatementAny,
            Self::TransactionAny,
            Self::AdverseActionCreated,
            Self::ApplicationCreated,
            Self::ApplicationUpdated,
            Self::CardCreated,
            Self::CardDigitalwallettokenCreated,
            Self::CardDigitalwallettokenUpdated,
            Self::CardImageCreated,
            Self::CardImageUpdated,
            Self::CardUpdated,
            Self::DisputeCreated,
            Self::DisputeUpdated,
            Self::ExternalCardCreated,
            Self::ExternalCardDeleted,
            Self::ExternalCardUpdated,
            Self::ExternalCardTransferCreated,
            Self::ExternalCardTransferUpdated,
            Self::InternalTransferSucceeded,
            Self::StatementCreated,
            Self::TransactionCreated,
            Self::TransactionUpdated,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::AdverseActionAny => "ADVERSE_ACTION.*",
                Self::ApplicationAny => "APPLICATION.*",
                Self::CardAny => "CARD.*",
                Self::DisputeAny => "DISPUTE.*",
                Self::ExternalCardAny => "EXTERNAL_CARD.*",
                Self::ExternalCardTransferAny => "EXTERNAL_CARD_TRANSFER.*",
                Self::InternalTransferAny => "INTERNAL_TRANSFER.*",
                Self::StatementAny => "STATEMENT.*",
                Self::TransactionAny => "TRANSACTION.*",
                Self::AdverseActionCreated => "ADVERSE_ACTION.CREATED",
                Self::ApplicationCreated => "APPLICATION.CREATED",
                Self::ApplicationUpdated => "APPLICATION.UPDATED",
                Self::CardCreated => "CARD.CREATED",
                Self::CardDigitalwallettokenCreated => "CARD.DIGITALWALLETTOKEN.CREATED",
                Self::CardDigitalwallettokenUpdated => "CARD.DIGITALWALLETTOKEN.UPDATED",
                Self::CardImageCreated => "CARD.IMAGE.CREATED",
                Self::CardImageUpdated => "CARD.IMAGE.UPDATED",
                Self::CardUpdated => "CARD.UPDATED",
                Self::DisputeCreated => "DISPUTE.CREATED",
                Self::DisputeUpdated => "DISPUTE.UPDATED",
                Self::ExternalCardCreated => "EXTERNAL_CARD.CREATED",
                Self::ExternalCardDeleted => "EXTERNAL_CARD.DELETED",
                Self::ExternalCardUpdated => "EXTERNAL_CARD.UPDATED",
                Self::ExternalCardTransferCreated => "EXTERNAL_CARD_TRANSFER.CREATED",
                Self::ExternalCardTransferUpdated => "EXTERNAL_CARD_TRANSFER.UPDATED",
                Self::InternalTransferSucceeded => "INTERNAL_TRANSFER.SUCCEEDED",
                Self::StatementCreated => "STATEMENT.CREATED",
                Self::TransactionCreated => "TRANSACTION.CREATED",
                Self::TransactionUpdated => "TRANSACTION.UPDATED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "webhooks")]
    impl crate::open_enum::OpenEnum for EventType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ADVERSE_ACTION.*" => Self::AdverseActionAny,
                    "APPLICATION.*" => Self::ApplicationAny,
                    "CARD.*" => Self::CardAny,
                    "DISPUTE.*" => Self::DisputeAny,
                    "EXTERNAL_CARD.*" => Self::ExternalCardAny,
                    "EXTERNAL_CARD_TRANSFER.*" => Self::ExternalCardTransferAny,
                    "INTERNAL_TRANSFER.*" => Self::InternalTransferAny,
                    "STATEMENT.*" => Self::StatementAny,
                    "TRANSACTION.*" => Self::TransactionAny,
                    "ADVERSE_ACTION.CREATED" => Self::AdverseActionCreated,
                    "APPLICATION.CREATED" => Self::ApplicationCreated,
                    "APPLICATION.UPDATED" => Self::ApplicationUpdated,
                    "CARD.CREATED" => Self::CardCreated,
                    "CARD.DIGITALWALLETTOKEN.CREATED" => {
                        Self::CardDigitalwallettokenCreated
                    }
                    "CARD.DIGITALWALLETTOKEN.UPDATED" => {
                        Self::CardDigitalwallettokenUpdated
                    }
                    "CARD.IMAGE.CREATED" => Self::CardImageCreated,
                    "CARD.IMAGE.UPDATED" => Self::CardImageUpdated,
                    "CARD.UPDATED" => Self::CardUpdated,
                    "DISPUTE.CREATED" => Self::DisputeCreated,
                    "DISPUTE.UPDATED" => Self::DisputeUpdated,
                    "EXTERNAL_CARD.CREATED" => Self::ExternalCardCreated,
                    "EXTERNAL_CARD.DELETED" => Self::ExternalCardDeleted,
                    "EXTERNAL_CARD.UPDATED" => Self::ExternalCardUpdated,
                    "EXTERNAL_CARD_TRANSFER.CREATED" => Self::ExternalCardTransferCreated,
                    "EXTERNAL_CARD_TRANSFER.UPDATED" => Self::ExternalCardTransferUpdated,
                    "INTERNAL_TRANSFER.SUCCEEDED" => Self::InternalTransferSucceeded,
                    "STATEMENT.CREATED" => Self::StatementCreated,
                    "TRANSACTION.CREATED" => Self::TransactionCreated,
                    "TRANSACTION.UPDATED" => Self::TransactionUpdated,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "webhooks")]
    crate::open_enum::open_enum!(EventType);
    /// One type of event. New ones appear between releases.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum EventTypeExplicit {
        /// `ADVERSE_ACTION.CREATED`
        AdverseActionCreated,
        /// `APPLICATION.CREATED`
        ApplicationCreated,
        /// `APPLICATION.UPDATED`
        ApplicationUpdated,
        /// `CARD.CREATED`
        CardCreated,
        /// `CARD.DIGITALWALLETTOKEN.CREATED`
        CardDigitalwallettokenCreated,
        /// `CARD.DIGITALWALLETTOKEN.UPDATED`
        CardDigitalwallettokenUpdated,
        /// `CARD.IMAGE.CREATED`
        CardImageCreated,
        /// `CARD.IMAGE.UPDATED`
        CardImageUpdated,
        /// `CARD.UPDATED`
        CardUpdated,
        /// `DISPUTE.CREATED`
        DisputeCreated,
        /// `DISPUTE.UPDATED`
        DisputeUpdated,
        /// `EXTERNAL_CARD.CREATED`
        ExternalCardCreated,
        /// `EXTERNAL_CARD.DELETED`
        ExternalCardDeleted,
        /// `EXTERNAL_CARD.UPDATED`
        ExternalCardUpdated,
        /// `EXTERNAL_CARD_TRANSFER.CREATED`
        ExternalCardTransferCreated,
        /// `EXTERNAL_CARD_TRANSFER.UPDATED`
        ExternalCardTransferUpdated,
        /// `INTERNAL_TRANSFER.SUCCEEDED`
        InternalTransferSucceeded,
        /// `STATEMENT.CREATED`
        StatementCreated,
        /// `TRANSACTION.CREATED`
        TransactionCreated,
        /// `TRANSACTION.UPDATED`
        TransactionUpdated,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl EventTypeExplicit {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::AdverseActionCreated,
            Self::ApplicationCreated,
            Self::ApplicationUpdated,
            Self::CardCreated,
            Self::CardDigitalwallettokenCreated,
            Self::CardDigitalwallettokenUpdated,
            Self::CardImageCreated,
            Self::CardImageUpdated,
            Self::CardUpdated,
            Self::DisputeCreated,
            Self::DisputeUpdated,
            Self::ExternalCardCreated,
            Self::ExternalCardDeleted,
            Self::ExternalCardUpdated,
            Self::ExternalCardTransferCreated,
            Self::ExternalCardTransferUpdated,
            Self::InternalTransferSucceeded,
            Self::StatementCreated,
            Self::TransactionCreated,
            Self::TransactionUpdated,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::AdverseActionCreated => "ADVERSE_ACTION.CREATED",
                Self::ApplicationCreated => "APPLICATION.CREATED",
                Self::ApplicationUpdated => "APPLICATION.UPDATED",
                Self::CardCreated => "CARD.CREATED",
                Self::CardDigitalwallettokenCreated => "CARD.DIGITALWALLETTOKEN.CREATED",
                Self::CardDigitalwallettokenUpdated => "CARD.DIGITALWALLETTOKEN.UPDATED",
                Self::CardImageCreated => "CARD.IMAGE.CREATED",
                Self::CardImageUpdated => "CARD.IMAGE.UPDATED",
                Self::CardUpdated => "CARD.UPDATED",
                Self::DisputeCreated => "DISPUTE.CREATED",
                Self::DisputeUpdated => "DISPUTE.UPDATED",
                Self::ExternalCardCreated => "EXTERNAL_CARD.CREATED",
                Self::ExternalCardDeleted => "EXTERNAL_CARD.DELETED",
                Self::ExternalCardUpdated => "EXTERNAL_CARD.UPDATED",
                Self::ExternalCardTransferCreated => "EXTERNAL_CARD_TRANSFER.CREATED",
                Self::ExternalCardTransferUpdated => "EXTERNAL_CARD_TRANSFER.UPDATED",
                Self::InternalTransferSucceeded => "INTERNAL_TRANSFER.SUCCEEDED",
                Self::StatementCreated => "STATEMENT.CREATED",
                Self::TransactionCreated => "TRANSACTION.CREATED",
                Self::TransactionUpdated => "TRANSACTION.UPDATED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    impl crate::open_enum::OpenEnum for EventTypeExplicit {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ADVERSE_ACTION.CREATED" => Self::AdverseActionCreated,
                    "APPLICATION.CREATED" => Self::ApplicationCreated,
                    "APPLICATION.UPDATED" => Self::ApplicationUpdated,
                    "CARD.CREATED" => Self::CardCreated,
                    "CARD.DIGITALWALLETTOKEN.CREATED" => {
                        Self::CardDigitalwallettokenCreated
                    }
                    "CARD.DIGITALWALLETTOKEN.UPDATED" => {
                        Self::CardDigitalwallettokenUpdated
                    }
                    "CARD.IMAGE.CREATED" => Self::CardImageCreated,
                    "CARD.IMAGE.UPDATED" => Self::CardImageUpdated,
                    "CARD.UPDATED" => Self::CardUpdated,
                    "DISPUTE.CREATED" => Self::DisputeCreated,
                    "DISPUTE.UPDATED" => Self::DisputeUpdated,
                    "EXTERNAL_CARD.CREATED" => Self::ExternalCardCreated,
                    "EXTERNAL_CARD.DELETED" => Self::ExternalCardDeleted,
                    "EXTERNAL_CARD.UPDATED" => Self::ExternalCardUpdated,
                    "EXTERNAL_CARD_TRANSFER.CREATED" => Self::ExternalCardTransferCreated,
                    "EXTERNAL_CARD_TRANSFER.UPDATED" => Self::ExternalCardTransferUpdated,
                    "INTERNAL_TRANSFER.SUCCEEDED" => Self::InternalTransferSucceeded,
                    "STATEMENT.CREATED" => Self::StatementCreated,
                    "TRANSACTION.CREATED" => Self::TransactionCreated,
                    "TRANSACTION.UPDATED" => Self::TransactionUpdated,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(EventTypeExplicit);
    /// Every event type of one family, including those added later.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum EventTypeWildcard {
        /// `ADVERSE_ACTION.*`
        AdverseActionAny,
        /// `APPLICATION.*`
        ApplicationAny,
        /// `CARD.*`
        CardAny,
        /// `DISPUTE.*`
        DisputeAny,
        /// `EXTERNAL_CARD.*`
        ExternalCardAny,
        /// `EXTERNAL_CARD_TRANSFER.*`
        ExternalCardTransferAny,
        /// `INTERNAL_TRANSFER.*`
        InternalTransferAny,
        /// `STATEMENT.*`
        StatementAny,
        /// `TRANSACTION.*`
        TransactionAny,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl EventTypeWildcard {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::AdverseActionAny,
            Self::ApplicationAny,
            Self::CardAny,
            Self::DisputeAny,
            Self::ExternalCardAny,
            Self::ExternalCardTransferAny,
            Self::InternalTransferAny,
            Self::StatementAny,
            Self::TransactionAny,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::AdverseActionAny => "ADVERSE_ACTION.*",
                Self::ApplicationAny => "APPLICATION.*",
                Self::CardAny => "CARD.*",
                Self::DisputeAny => "DISPUTE.*",
                Self::ExternalCardAny => "EXTERNAL_CARD.*",
                Self::ExternalCardTransferAny => "EXTERNAL_CARD_TRANSFER.*",
                Self::InternalTransferAny => "INTERNAL_TRANSFER.*",
                Self::StatementAny => "STATEMENT.*",
                Self::TransactionAny => "TRANSACTION.*",
                Self::Unrecognized(text) => text,
            }
        }
    }
    impl crate::open_enum::OpenEnum for EventTypeWildcard {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ADVERSE_ACTION.*" => Self::AdverseActionAny,
                    "APPLICATION.*" => Self::ApplicationAny,
                    "CARD.*" => Self::CardAny,
                    "DISPUTE.*" => Self::DisputeAny,
                    "EXTERNAL_CARD.*" => Self::ExternalCardAny,
                    "EXTERNAL_CARD_TRANSFER.*" => Self::ExternalCardTransferAny,
                    "INTERNAL_TRANSFER.*" => Self::InternalTransferAny,
                    "STATEMENT.*" => Self::StatementAny,
                    "TRANSACTION.*" => Self::TransactionAny,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(EventTypeWildcard);
    #[cfg(feature = "cards")]
    /// Ask for faster production.
    pub type ExpeditedFulfillment = bool;
    #[cfg(feature = "external-cards")]
    /// What is known about a card that was charged through a wallet token.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExternalCardDetails {
        /// Whether the billing address fits. `ADDRESS_MISMATCH`: only the ZIP code fits; `ZIP_MISMATCH`: only the street address fits.
        pub address_verification_result: Option<
            ExternalCardDetailsAddressVerificationResult,
        >,
        /// Leading digits that name the issuer.
        pub bin: Option<String>,
        /// Whether security code and expiry fit. `CVV_MISMATCH`: one of the two is wrong; `NOT_SUPPORTED`: this issuer cannot tell.
        pub cvv2_result: Option<ExternalCardDetailsCvv2Result>,
        /// Bank that issued the card.
        pub issuer: Option<String>,
        /// Last four digits of the number.
        pub last_four: Option<String>,
        /// Whether the issuer knows the cardholder under this name. `NAME_MISMATCH`: under another one; `NOT_SUPPORTED`: this issuer cannot tell.
        pub name_verification_result: Option<ExternalCardDetailsNameVerificationResult>,
        /// `payment_account_reference`
        pub payment_account_reference: Option<PaymentAccountReference>,
        /// `pull_details`
        pub pull_details: Option<PullDetails>,
        /// Whether money can be pulled from the card.
        pub pull_enabled: Option<bool>,
        /// `push_details`
        pub push_details: Option<PushDetails>,
        /// Whether money can be pushed to the card.
        pub push_enabled: Option<bool>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardDetails {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                address_verification_result: None,
                bin: None,
                cvv2_result: None,
                issuer: None,
                last_four: None,
                name_verification_result: None,
                payment_account_reference: None,
                pull_details: None,
                pull_enabled: None,
                push_details: None,
                push_enabled: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for ExternalCardDetails {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "ExternalCardDetails",
                &[
                    ("address_verification_result", &self.address_verification_result),
                    ("bin", &self.bin),
                    ("cvv2_result", &self.cvv2_result),
                    ("issuer", &self.issuer),
                    ("last_four", &self.last_four),
                    ("name_verification_result", &self.name_verification_result),
                    ("payment_account_reference", &self.payment_account_reference),
                    ("pull_details", &self.pull_details),
                    ("pull_enabled", &self.pull_enabled),
                    ("push_details", &self.push_details),
                    ("push_enabled", &self.push_enabled),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for ExternalCardDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for ExternalCardDetails {
        const NAME: &'static str = "ExternalCardDetails";
        const FIELDS: &'static [&'static str] = &[
            "address_verification_result",
            "bin",
            "cvv2_result",
            "issuer",
            "last_four",
            "name_verification_result",
            "payment_account_reference",
            "pull_details",
            "pull_enabled",
            "push_details",
            "push_enabled",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut address_verification_result,
                mut bin,
                mut cvv2_result,
                mut issuer,
                mut last_four,
                mut name_verification_result,
                mut payment_account_reference,
                mut pull_details,
                mut pull_enabled,
                mut push_details,
                mut push_enabled,
            ) = (None, None, None, None, None, None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut address_verification_result),
                    1 => fields.maybe_or_keep(&mut bin),
                    2 => fields.maybe_or_keep(&mut cvv2_result),
                    3 => fields.maybe_or_keep(&mut issuer),
                    4 => fields.maybe_or_keep(&mut last_four),
                    5 => fields.maybe_or_keep(&mut name_verification_result),
                    6 => fields.maybe_or_keep(&mut payment_account_reference),
                    7 => fields.maybe_or_keep(&mut pull_details),
                    8 => fields.maybe_or_keep(&mut pull_enabled),
                    9 => fields.maybe_or_keep(&mut push_details),
                    _ => fields.maybe_or_keep(&mut push_enabled),
                }?;
            }
            Ok(Self {
                address_verification_result,
                bin,
                cvv2_result,
                issuer,
                last_four,
                name_verification_result,
                payment_account_reference,
                pull_details,
                pull_enabled,
                push_details,
                push_enabled,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for ExternalCardDetails {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "address_verification_result",
                &self.address_verification_result,
            )?;
            crate::record::write_some(&mut map, "bin", &self.bin)?;
            crate::record::write_some(&mut map, "cvv2_result", &self.cvv2_result)?;
            crate::record::write_some(&mut map, "issuer", &self.issuer)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "name_verification_result",
                &self.name_verification_result,
            )?;
            crate::record::write_some(
                &mut map,
                "payment_account_reference",
                &self.payment_account_reference,
            )?;
            crate::record::write_some(&mut map, "pull_details", &self.pull_details)?;
            crate::record::write_some(&mut map, "pull_enabled", &self.pull_enabled)?;
            crate::record::write_some(&mut map, "push_details", &self.push_details)?;
            crate::record::write_some(&mut map, "push_enabled", &self.push_enabled)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Whether the billing address fits. `ADDRESS_MISMATCH`: only the ZIP code fits; `ZIP_MISMATCH`: only the street address fits.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardDetailsAddressVerificationResult {
        /// `ADDRESS_AND_ZIP_MISMATCH`
        AddressAndZipMismatch,
        /// `ADDRESS_MISMATCH`
        AddressMismatch,
        /// `NOT_VERIFIED`
        NotVerified,
        /// `VERIFIED`
        Verified,
        /// `ZIP_MISMATCH`
        ZipMismatch,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardDetailsAddressVerificationResult {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::AddressAndZipMismatch,
            Self::AddressMismatch,
            Self::NotVerified,
            Self::Verified,
            Self::ZipMismatch,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::AddressAndZipMismatch => "ADDRESS_AND_ZIP_MISMATCH",
                Self::AddressMismatch => "ADDRESS_MISMATCH",
                Self::NotVerified => "NOT_VERIFIED",
                Self::Verified => "VERIFIED",
                Self::ZipMismatch => "ZIP_MISMATCH",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for ExternalCardDetailsAddressVerificationResult {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ADDRESS_AND_ZIP_MISMATCH" => Self::AddressAndZipMismatch,
                    "ADDRESS_MISMATCH" => Self::AddressMismatch,
                    "NOT_VERIFIED" => Self::NotVerified,
                    "VERIFIED" => Self::Verified,
                    "ZIP_MISMATCH" => Self::ZipMismatch,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardDetailsAddressVerificationResult);
    #[cfg(feature = "external-cards")]
    /// Whether security code and expiry fit. `CVV_MISMATCH`: one of the two is wrong; `NOT_SUPPORTED`: this issuer cannot tell.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardDetailsCvv2Result {
        /// `CVV_MISMATCH`
        CvvMismatch,
        /// `NOT_SUPPORTED`
        NotSupported,
        /// `NOT_VERIFIED`
        NotVerified,
        /// `VERIFIED`
        Verified,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardDetailsCvv2Result {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::CvvMismatch,
            Self::NotSupported,
            Self::NotVerified,
            Self::Verified,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::CvvMismatch => "CVV_MISMATCH",
                Self::NotSupported => "NOT_SUPPORTED",
                Self::NotVerified => "NOT_VERIFIED",
                Self::Verified => "VERIFIED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for ExternalCardDetailsCvv2Result {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "CVV_MISMATCH" => Self::CvvMismatch,
                    "NOT_SUPPORTED" => Self::NotSupported,
                    "NOT_VERIFIED" => Self::NotVerified,
                    "VERIFIED" => Self::Verified,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardDetailsCvv2Result);
    #[cfg(feature = "external-cards")]
    /// Whether the issuer knows the cardholder under this name. `NAME_MISMATCH`: under another one; `NOT_SUPPORTED`: this issuer cannot tell.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardDetailsNameVerificationResult {
        /// `NAME_MISMATCH`
        NameMismatch,
        /// `NOT_SUPPORTED`
        NotSupported,
        /// `NOT_VERIFIED`
        NotVerified,
        /// `VERIFIED`
        Verified,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardDetailsNameVerificationResult {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::NameMismatch,
            Self::NotSupported,
            Self::NotVerified,
            Self::Verified,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::NameMismatch => "NAME_MISMATCH",
                Self::NotSupported => "NOT_SUPPORTED",
                Self::NotVerified => "NOT_VERIFIED",
                Self::Verified => "VERIFIED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for ExternalCardDetailsNameVerificationResult {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "NAME_MISMATCH" => Self::NameMismatch,
                    "NOT_SUPPORTED" => Self::NotSupported,
                    "NOT_VERIFIED" => Self::NotVerified,
                    "VERIFIED" => Self::Verified,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardDetailsNameVerificationResult);
    #[cfg(feature = "external-cards")]
    crate::id::id! {
        #[doc = " The ID of the External Card associated with the operation"]
        ExternalCardId
    }
    #[cfg(feature = "external-cards")]
    /// One page of external cards.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExternalCardListResponse {
        /// The external cards of this page.
        pub external_cards: Vec<ExternalCardResponse>,
        /// Send it as `page_token` to get the next page. Absent on the last one.
        pub next_page_token: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardListResponse {
        /// With what is required; the rest is absent.
        pub fn new(external_cards: Vec<ExternalCardResponse>) -> Self {
            Self {
                external_cards,
                next_page_token: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for ExternalCardListResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "ExternalCardListResponse",
                &[
                    ("external_cards", &self.external_cards),
                    ("next_page_token", &self.next_page_token),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for ExternalCardListResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for ExternalCardListResponse {
        const NAME: &'static str = "ExternalCardListResponse";
        const FIELDS: &'static [&'static str] = &["external_cards", "next_page_token"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut external_cards, mut next_page_token) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut external_cards),
                    _ => fields.maybe_or_keep(&mut next_page_token),
                }?;
            }
            Ok(Self {
                external_cards: crate::record::need(external_cards, "external_cards")?,
                next_page_token,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for ExternalCardListResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("external_cards", &self.external_cards)?;
            crate::record::write_some(
                &mut map,
                "next_page_token",
                &self.next_page_token,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// The kind of card that another bank issued.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardProductType {
        /// `CREDIT`
        Credit,
        /// `DEBIT`
        Debit,
        /// `PREPAID`
        Prepaid,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardProductType {
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
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for ExternalCardProductType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "CREDIT" => Self::Credit,
                    "DEBIT" => Self::Debit,
                    "PREPAID" => Self::Prepaid,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardProductType);
    #[cfg(feature = "external-cards")]
    /// A card of another bank, to be linked to a person by the token that stands for its number.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExternalCardRequest {
        /// `business_id`
        pub business_id: Option<BusinessId>,
        /// `customer_id`
        pub customer_id: CustomerId,
        /// `name`
        pub name: CardholderName,
        /// What the API's card entry frame returned. It works for five minutes.
        pub token: String,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardRequest {
        /// With what is required; the rest is absent.
        pub fn new(
            customer_id: CustomerId,
            name: impl Into<CardholderName>,
            token: impl Into<String>,
        ) -> Self {
            Self {
                business_id: None,
                customer_id,
                name: name.into(),
                token: token.into(),
                extra: crate::Extra::new(),
            }
        }
        /// Sets `business_id`.
        #[must_use]
        pub fn with_business_id(mut self, value: BusinessId) -> Self {
            self.business_id = Some(value);
            self
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for ExternalCardRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "ExternalCardRequest",
                &[
                    ("business_id", &self.business_id),
                    ("customer_id", &self.customer_id),
                    ("name", &self.name),
                    ("token", &crate::record::Redacted),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for ExternalCardRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for ExternalCardRequest {
        const NAME: &'static str = "ExternalCardRequest";
        const FIELDS: &'static [&'static str] = &[
            "business_id",
            "customer_id",
            "name",
            "token",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut business_id, mut customer_id, mut name, mut token) = (
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe(&mut business_id),
                    1 => fields.take(&mut customer_id),
                    2 => fields.take(&mut name),
                    _ => fields.take(&mut token),
                }?;
            }
            Ok(Self {
                business_id,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                name: crate::record::need(name, "name")?,
                token: crate::record::need(token, "token")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for ExternalCardRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            map.serialize_entry("name", &self.name)?;
            map.serialize_entry("token", &self.token)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// A card of another bank that is linked to a person.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExternalCardResponse {
        /// Leading digits that name the issuer.
        pub bin: Option<String>,
        /// When it was linked.
        pub creation_time: Option<crate::Timestamp>,
        /// `currency`
        pub currency: CurrencyCode,
        /// `customer_id`
        pub customer_id: CustomerId,
        /// Two digits.
        pub expiration_month: String,
        /// Two digits.
        pub expiration_year: String,
        /// Its identifier.
        pub id: ExternalCardId,
        /// Bank that issued the card.
        pub issuer: Option<String>,
        /// Last four digits of the number.
        pub last_four: String,
        /// When it last changed.
        pub last_updated_time: Option<crate::Timestamp>,
        /// `name`
        pub name: CardholderName,
        /// `payment_account_reference`
        pub payment_account_reference: Option<PaymentAccountReference>,
        /// `status`
        pub status: ExternalCardStatus,
        /// `tenant`
        pub tenant: TenantId,
        /// `verifications`
        pub verifications: Option<ExternalCardVerifications>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardResponse {
        /// With what is required; the rest is absent.
        pub fn new(
            currency: impl Into<CurrencyCode>,
            customer_id: CustomerId,
            expiration_month: impl Into<String>,
            expiration_year: impl Into<String>,
            id: ExternalCardId,
            last_four: impl Into<String>,
            name: impl Into<CardholderName>,
            status: impl Into<ExternalCardStatus>,
            tenant: impl Into<TenantId>,
        ) -> Self {
            Self {
                bin: None,
                creation_time: None,
                currency: currency.into(),
                customer_id,
                expiration_month: expiration_month.into(),
                expiration_year: expiration_year.into(),
                id,
                issuer: None,
                last_four: last_four.into(),
                last_updated_time: None,
                name: name.into(),
                payment_account_reference: None,
                status: status.into(),
                tenant: tenant.into(),
                verifications: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for ExternalCardResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "ExternalCardResponse",
                &[
                    ("bin", &self.bin),
                    ("creation_time", &self.creation_time),
                    ("currency", &self.currency),
                    ("customer_id", &self.customer_id),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("issuer", &self.issuer),
                    ("last_four", &self.last_four),
                    ("last_updated_time", &self.last_updated_time),
                    ("name", &self.name),
                    ("payment_account_reference", &self.payment_account_reference),
                    ("status", &self.status),
                    ("tenant", &self.tenant),
                    ("verifications", &self.verifications),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for ExternalCardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for ExternalCardResponse {
        const NAME: &'static str = "ExternalCardResponse";
        const FIELDS: &'static [&'static str] = &[
            "bin",
            "creation_time",
            "currency",
            "customer_id",
            "expiration_month",
            "expiration_year",
            "id",
            "issuer",
            "last_four",
            "last_updated_time",
            "name",
            "payment_account_reference",
            "status",
            "tenant",
            "verifications",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut bin,
                mut creation_time,
                mut currency,
                mut customer_id,
                mut expiration_month,
                mut expiration_year,
                mut id,
                mut issuer,
                mut last_four,
                mut last_updated_time,
                mut name,
                mut payment_account_reference,
                mut status,
                mut tenant,
                mut verifications,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut bin),
                    1 => fields.maybe_or_keep(&mut creation_time),
                    2 => fields.take(&mut currency),
                    3 => fields.take(&mut customer_id),
                    4 => fields.take(&mut expiration_month),
                    5 => fields.take(&mut expiration_year),
                    6 => fields.take(&mut id),
                    7 => fields.maybe_or_keep(&mut issuer),
                    8 => fields.take(&mut last_four),
                    9 => fields.maybe_or_keep(&mut last_updated_time),
                    10 => fields.take(&mut name),
                    11 => fields.maybe_or_keep(&mut payment_account_reference),
                    12 => fields.take(&mut status),
                    13 => fields.take(&mut tenant),
                    _ => fields.maybe_or_keep(&mut verifications),
                }?;
            }
            Ok(Self {
                bin,
                creation_time,
                currency: crate::record::need(currency, "currency")?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                expiration_month: crate::record::need(
                    expiration_month,
                    "expiration_month",
                )?,
                expiration_year: crate::record::need(
                    expiration_year,
                    "expiration_year",
                )?,
                id: crate::record::need(id, "id")?,
                issuer,
                last_four: crate::record::need(last_four, "last_four")?,
                last_updated_time,
                name: crate::record::need(name, "name")?,
                payment_account_reference,
                status: crate::record::need(status, "status")?,
                tenant: crate::record::need(tenant, "tenant")?,
                verifications,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for ExternalCardResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "bin", &self.bin)?;
            crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
            map.serialize_entry("currency", &self.currency)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            map.serialize_entry("expiration_month", &self.expiration_month)?;
            map.serialize_entry("expiration_year", &self.expiration_year)?;
            map.serialize_entry("id", &self.id)?;
            crate::record::write_some(&mut map, "issuer", &self.issuer)?;
            map.serialize_entry("last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            map.serialize_entry("name", &self.name)?;
            crate::record::write_some(
                &mut map,
                "payment_account_reference",
                &self.payment_account_reference,
            )?;
            map.serialize_entry("status", &self.status)?;
            map.serialize_entry("tenant", &self.tenant)?;
            crate::record::write_some(&mut map, "verifications", &self.verifications)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Whether the external card is in use, or SUSPENDED.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardStatus {
        /// `ACTIVE`
        Active,
        /// `SUSPENDED`
        Suspended,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardStatus {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[Self::Active, Self::Suspended];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Active => "ACTIVE",
                Self::Suspended => "SUSPENDED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for ExternalCardStatus {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ACTIVE" => Self::Active,
                    "SUSPENDED" => Self::Suspended,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardStatus);
    #[cfg(feature = "external-cards")]
    /// The state to put an external card into.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExternalCardUpdateRequest {
        /// `status`
        pub status: ExternalCardStatus,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardUpdateRequest {
        /// With what is required; the rest is absent.
        pub fn new(status: impl Into<ExternalCardStatus>) -> Self {
            Self {
                status: status.into(),
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for ExternalCardUpdateRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "ExternalCardUpdateRequest",
                &[("status", &self.status)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for ExternalCardUpdateRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for ExternalCardUpdateRequest {
        const NAME: &'static str = "ExternalCardUpdateRequest";
        const FIELDS: &'static [&'static str] = &["status"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut status,) = (None,);
            while let Some(index) = fields.next()? {
                match index {
                    _ => fields.take(&mut status),
                }?;
            }
            Ok(Self {
                status: crate::record::need(status, "status")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for ExternalCardUpdateRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("status", &self.status)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Outcome of the checks made when the card was linked.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExternalCardVerifications {
        /// Whether the billing address fits. `ADDRESS_MISMATCH`: only the ZIP code fits; `ZIP_MISMATCH`: only the street address fits.
        pub address_verification_result: ExternalCardVerificationsAddressVerificationResult,
        /// Whether security code and expiry fit. `CVV_MISMATCH`: one of the two is wrong; `NOT_SUPPORTED`: this issuer cannot tell.
        pub cvv2_result: ExternalCardVerificationsCvv2Result,
        /// Whether the issuer knows the cardholder under this name. `NAME_MISMATCH`: under another one; `NOT_SUPPORTED`: this issuer cannot tell.
        pub name_verification_result: ExternalCardVerificationsNameVerificationResult,
        /// `pull_details`
        pub pull_details: Option<PullDetails>,
        /// Whether money can be pulled from the card.
        pub pull_enabled: bool,
        /// `push_details`
        pub push_details: Option<PushDetails>,
        /// Whether money can be pushed to the card.
        pub push_enabled: bool,
        /// Whether the card passed as a whole.
        pub state: ExternalCardVerificationsState,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardVerifications {
        /// With what is required; the rest is absent.
        pub fn new(
            address_verification_result: impl Into<
                ExternalCardVerificationsAddressVerificationResult,
            >,
            cvv2_result: impl Into<ExternalCardVerificationsCvv2Result>,
            name_verification_result: impl Into<
                ExternalCardVerificationsNameVerificationResult,
            >,
            pull_enabled: bool,
            push_enabled: bool,
            state: impl Into<ExternalCardVerificationsState>,
        ) -> Self {
            Self {
                address_verification_result: address_verification_result.into(),
                cvv2_result: cvv2_result.into(),
                name_verification_result: name_verification_result.into(),
                pull_details: None,
                pull_enabled,
                push_details: None,
                push_enabled,
                state: state.into(),
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for ExternalCardVerifications {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "ExternalCardVerifications",
                &[
                    ("address_verification_result", &self.address_verification_result),
                    ("cvv2_result", &self.cvv2_result),
                    ("name_verification_result", &self.name_verification_result),
                    ("pull_details", &self.pull_details),
                    ("pull_enabled", &self.pull_enabled),
                    ("push_details", &self.push_details),
                    ("push_enabled", &self.push_enabled),
                    ("state", &self.state),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for ExternalCardVerifications {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for ExternalCardVerifications {
        const NAME: &'static str = "ExternalCardVerifications";
        const FIELDS: &'static [&'static str] = &[
            "address_verification_result",
            "cvv2_result",
            "name_verification_result",
            "pull_details",
            "pull_enabled",
            "push_details",
            "push_enabled",
            "state",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut address_verification_result,
                mut cvv2_result,
                mut name_verification_result,
                mut pull_details,
                mut pull_enabled,
                mut push_details,
                mut push_enabled,
                mut state,
            ) = (None, None, None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut address_verification_result),
                    1 => fields.take(&mut cvv2_result),
                    2 => fields.take(&mut name_verification_result),
                    3 => fields.maybe_or_keep(&mut pull_details),
                    4 => fields.take(&mut pull_enabled),
                    5 => fields.maybe_or_keep(&mut push_details),
                    6 => fields.take(&mut push_enabled),
                    _ => fields.take(&mut state),
                }?;
            }
            Ok(Self {
                address_verification_result: crate::record::need(
                    address_verification_result,
                    "address_verification_result",
                )?,
                cvv2_result: crate::record::need(cvv2_result, "cvv2_result")?,
                name_verification_result: crate::record::need(
                    name_verification_result,
                    "name_verification_result",
                )?,
                pull_details,
                pull_enabled: crate::record::need(pull_enabled, "pull_enabled")?,
                push_details,
                push_enabled: crate::record::need(push_enabled, "push_enabled")?,
                state: crate::record::need(state, "state")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for ExternalCardVerifications {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry(
                "address_verification_result",
                &self.address_verification_result,
            )?;
            map.serialize_entry("cvv2_result", &self.cvv2_result)?;
            map.serialize_entry(
                "name_verification_result",
                &self.name_verification_result,
            )?;
            crate::record::write_some(&mut map, "pull_details", &self.pull_details)?;
            map.serialize_entry("pull_enabled", &self.pull_enabled)?;
            crate::record::write_some(&mut map, "push_details", &self.push_details)?;
            map.serialize_entry("push_enabled", &self.push_enabled)?;
            map.serialize_entry("state", &self.state)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Whether the billing address fits. `ADDRESS_MISMATCH`: only the ZIP code fits; `ZIP_MISMATCH`: only the street address fits.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardVerificationsAddressVerificationResult {
        /// `ADDRESS_AND_ZIP_MISMATCH`
        AddressAndZipMismatch,
        /// `ADDRESS_MISMATCH`
        AddressMismatch,
        /// `NOT_VERIFIED`
        NotVerified,
        /// `VERIFIED`
        Verified,
        /// `ZIP_MISMATCH`
        ZipMismatch,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardVerificationsAddressVerificationResult {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::AddressAndZipMismatch,
            Self::AddressMismatch,
            Self::NotVerified,
            Self::Verified,
            Self::ZipMismatch,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::AddressAndZipMismatch => "ADDRESS_AND_ZIP_MISMATCH",
                Self::AddressMismatch => "ADDRESS_MISMATCH",
                Self::NotVerified => "NOT_VERIFIED",
                Self::Verified => "VERIFIED",
                Self::ZipMismatch => "ZIP_MISMATCH",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum
    for ExternalCardVerificationsAddressVerificationResult {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ADDRESS_AND_ZIP_MISMATCH" => Self::AddressAndZipMismatch,
                    "ADDRESS_MISMATCH" => Self::AddressMismatch,
                    "NOT_VERIFIED" => Self::NotVerified,
                    "VERIFIED" => Self::Verified,
                    "ZIP_MISMATCH" => Self::ZipMismatch,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardVerificationsAddressVerificationResult);
    #[cfg(feature = "external-cards")]
    /// Whether security code and expiry fit. `CVV_MISMATCH`: one of the two is wrong; `NOT_SUPPORTED`: this issuer cannot tell.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardVerificationsCvv2Result {
        /// `CVV_MISMATCH`
        CvvMismatch,
        /// `NOT_SUPPORTED`
        NotSupported,
        /// `NOT_VERIFIED`
        NotVerified,
        /// `VERIFIED`
        Verified,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardVerificationsCvv2Result {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::CvvMismatch,
            Self::NotSupported,
            Self::NotVerified,
            Self::Verified,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::CvvMismatch => "CVV_MISMATCH",
                Self::NotSupported => "NOT_SUPPORTED",
                Self::NotVerified => "NOT_VERIFIED",
                Self::Verified => "VERIFIED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for ExternalCardVerificationsCvv2Result {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "CVV_MISMATCH" => Self::CvvMismatch,
                    "NOT_SUPPORTED" => Self::NotSupported,
                    "NOT_VERIFIED" => Self::NotVerified,
                    "VERIFIED" => Self::Verified,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardVerificationsCvv2Result);
    #[cfg(feature = "external-cards")]
    /// Whether the issuer knows the cardholder under this name. `NAME_MISMATCH`: under another one; `NOT_SUPPORTED`: this issuer cannot tell.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardVerificationsNameVerificationResult {
        /// `NAME_MISMATCH`
        NameMismatch,
        /// `NOT_SUPPORTED`
        NotSupported,
        /// `NOT_VERIFIED`
        NotVerified,
        /// `VERIFIED`
        Verified,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardVerificationsNameVerificationResult {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::NameMismatch,
            Self::NotSupported,
            Self::NotVerified,
            Self::Verified,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::NameMismatch => "NAME_MISMATCH",
                Self::NotSupported => "NOT_SUPPORTED",
                Self::NotVerified => "NOT_VERIFIED",
                Self::Verified => "VERIFIED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for ExternalCardVerificationsNameVerificationResult {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "NAME_MISMATCH" => Self::NameMismatch,
                    "NOT_SUPPORTED" => Self::NotSupported,
                    "NOT_VERIFIED" => Self::NotVerified,
                    "VERIFIED" => Self::Verified,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardVerificationsNameVerificationResult);
    #[cfg(feature = "external-cards")]
    /// Whether the card passed as a whole.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardVerificationsState {
        /// `FAILED`
        Failed,
        /// `SUCCEEDED`
        Succeeded,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardVerificationsState {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[Self::Failed, Self::Succeeded];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Failed => "FAILED",
                Self::Succeeded => "SUCCEEDED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for ExternalCardVerificationsState {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "FAILED" => Self::Failed,
                    "SUCCEEDED" => Self::Succeeded,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardVerificationsState);
    #[cfg(feature = "external-cards")]
    /// How soon pushed money can be spent: `NOW` in half an hour, `NEXT` by the following business day, `FEW` some business days later.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum ExternalCardsFundsAvailability {
        /// `FEW`
        Few,
        /// `NEXT`
        Next,
        /// `NOW`
        Now,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl ExternalCardsFundsAvailability {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[Self::Few, Self::Next, Self::Now];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Few => "FEW",
                Self::Next => "NEXT",
                Self::Now => "NOW",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for ExternalCardsFundsAvailability {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "FEW" => Self::Few,
                    "NEXT" => Self::Next,
                    "NOW" => Self::Now,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(ExternalCardsFundsAvailability);
    #[cfg(feature = "cards")]
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum Form {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for Form {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(Form);
    #[cfg(feature = "cards")]
    /// The parcel on its way.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FulfillmentDetails {
        /// `bulk_order_id`
        pub bulk_order_id: Option<BulkOrderId>,
        /// Day of dispatch.
        pub ship_date: Option<::chrono::NaiveDate>,
        /// Carrier's name for the service.
        pub shipping_method: Option<String>,
        /// Carrier's tracking number.
        pub tracking_number: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl FulfillmentDetails {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for FulfillmentDetails {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "FulfillmentDetails",
                &[
                    ("bulk_order_id", &self.bulk_order_id),
                    ("ship_date", &self.ship_date),
                    ("shipping_method", &self.shipping_method),
                    ("tracking_number", &self.tracking_number),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for FulfillmentDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for FulfillmentDetails {
        const NAME: &'static str = "FulfillmentDetails";
        const FIELDS: &'static [&'static str] = &[
            "bulk_order_id",
            "ship_date",
            "shipping_method",
            "tracking_number",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut bulk_order_id,
                mut ship_date,
                mut shipping_method,
                mut tracking_number,
            ) = (None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut bulk_order_id),
                    1 => fields.maybe_or_keep(&mut ship_date),
                    2 => fields.maybe_or_keep(&mut shipping_method),
                    _ => fields.maybe_or_keep(&mut tracking_number),
                }?;
            }
            Ok(Self {
                bulk_order_id,
                ship_date,
                shipping_method,
                tracking_number,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for FulfillmentDetails {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "bulk_order_id", &self.bulk_order_id)?;
            crate::record::write_some(&mut map, "ship_date", &self.ship_date)?;
            crate::record::write_some(
                &mut map,
                "shipping_method",
                &self.shipping_method,
            )?;
            crate::record::write_some(
                &mut map,
                "tracking_number",
                &self.tracking_number,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Request sent to gateway for authorization.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorization {
        /// Unique identifier of the account.
        pub account_id: AccountId,
        /// `acquirer_reference_id`
        pub acquirer_reference_id: Option<String>,
        /// `amount`
        pub amount: GatewayAuthorizationAmount,
        /// `balance`
        pub balance: GatewayAuthorizationBalance,
        /// `banknet_reference_id`
        pub banknet_reference_id: Option<String>,
        /// `bin`
        pub bin: GatewayAuthorizationBin,
        /// `card_category`
        pub card_category: Option<String>,
        /// `card_format`
        pub card_format: GatewayAuthorizationCardFormat,
        /// Unique identifier of the card.
        pub card_id: CardId,
        /// Unique identifier of the customer.
        pub customer_id: CustomerId,
        /// `dc_sign`
        pub dc_sign: Option<String>,
        /// Unique identifier of the digital wallet token.
        pub digital_wallet_token_id: Option<DigitalWalletTokenId>,
        /// `digital_wallet_token_reference_id`
        pub digital_wallet_token_reference_id: Option<String>,
        /// `enhanced_transaction`
        pub enhanced_transaction: Option<GatewayAuthorizationEnhancedTransaction>,
        /// `fees`
        pub fees: Option<GatewayAuthorizationFees>,
        /// Unique identifier assigned to each individual request.
        pub id: Option<crate::AnyId>,
        /// Indicates if the transaction is surcharge free.
        pub is_surcharge_free: Option<bool>,
        /// Last four digits of the card PAN.
        pub last_four: String,
        /// `merchant`
        pub merchant: GatewayAuthorizationMerchant,
        /// `network`
        pub network: Option<String>,
        /// `network_fraud`
        pub network_fraud: GatewayAuthorizationNetworkFraud,
        /// `payment_channel`
        pub payment_channel: Option<String>,
        /// `pos`
        pub pos: Option<GatewayAuthorizationPos>,
        /// `processor`
        pub processor: GatewayAuthorizationProcessor,
        /// An unstructured JSON blob containing raw transaction data from the processor.
        pub processor_data: ::serde_json::Map<String, ::serde_json::Value>,
        /// `settlement_date`
        pub settlement_date: crate::Timestamp,
        /// `subnetwork`
        pub subnetwork: String,
        /// `three_ds_authentication_status`
        pub three_ds_authentication_status: Option<
            GatewayAuthorizationThreeDsAuthenticationStatus,
        >,
        /// Unique identifier of the transaction.
        pub transaction_id: TransactionId,
        /// `type`
        pub type_: String,
        /// `user`
        pub user: GatewayAuthorizationUser,
        /// The time when the transaction occurred.
        pub user_transaction_time: crate::Timestamp,
        /// `verification`
        pub verification: Option<GatewayAuthorizationVerification>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorization {
        /// With what is required; the rest is absent.
        pub fn new(
            account_id: AccountId,
            amount: impl Into<GatewayAuthorizationAmount>,
            balance: impl Into<GatewayAuthorizationBalance>,
            bin: impl Into<GatewayAuthorizationBin>,
            card_format: impl Into<GatewayAuthorizationCardFormat>,
            card_id: CardId,
            customer_id: CustomerId,
            last_four: impl Into<String>,
            merchant: impl Into<GatewayAuthorizationMerchant>,
            network_fraud: impl Into<GatewayAuthorizationNetworkFraud>,
            processor: impl Into<GatewayAuthorizationProcessor>,
            processor_data: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
            settlement_date: impl Into<crate::Timestamp>,
            subnetwork: impl Into<String>,
            transaction_id: TransactionId,
            type_: impl Into<String>,
            user: impl Into<GatewayAuthorizationUser>,
            user_transaction_time: impl Into<crate::Timestamp>,
        ) -> Self {
            Self {
                account_id,
                acquirer_reference_id: None,
                amount: amount.into(),
                balance: balance.into(),
                banknet_reference_id: None,
                bin: bin.into(),
                card_category: None,
                card_format: card_format.into(),
                card_id,
                customer_id,
                dc_sign: None,
                digital_wallet_token_id: None,
                digital_wallet_token_reference_id: None,
                enhanced_transaction: None,
                fees: None,
                id: None,
                is_surcharge_free: None,
                last_four: last_four.into(),
                merchant: merchant.into(),
                network: None,
                network_fraud: network_fraud.into(),
                payment_channel: None,
                pos: None,
                processor: processor.into(),
                processor_data: processor_data.into(),
                settlement_date: settlement_date.into(),
                subnetwork: subnetwork.into(),
                three_ds_authentication_status: None,
                transaction_id,
                type_: type_.into(),
                user: user.into(),
                user_transaction_time: user_transaction_time.into(),
                verification: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorization {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorization",
                &[
                    ("account_id", &self.account_id),
                    ("acquirer_reference_id", &self.acquirer_reference_id),
                    ("amount", &self.amount),
                    ("balance", &self.balance),
                    ("banknet_reference_id", &self.banknet_reference_id),
                    ("bin", &self.bin),
                    ("card_category", &self.card_category),
                    ("card_format", &self.card_format),
                    ("card_id", &self.card_id),
                    ("customer_id", &self.customer_id),
                    ("dc_sign", &self.dc_sign),
                    ("digital_wallet_token_id", &self.digital_wallet_token_id),
                    (
                        "digital_wallet_token_reference_id",
                        &self.digital_wallet_token_reference_id,
                    ),
                    ("enhanced_transaction", &self.enhanced_transaction),
                    ("fees", &self.fees),
                    ("id", &self.id),
                    ("is_surcharge_free", &self.is_surcharge_free),
                    ("last_four", &self.last_four),
                    ("merchant", &self.merchant),
                    ("network", &self.network),
                    ("network_fraud", &self.network_fraud),
                    ("payment_channel", &self.payment_channel),
                    ("pos", &self.pos),
                    ("processor", &self.processor),
                    ("processor_data", &crate::record::Redacted),
                    ("settlement_date", &self.settlement_date),
                    ("subnetwork", &self.subnetwork),
                    (
                        "three_ds_authentication_status",
                        &self.three_ds_authentication_status,
                    ),
                    ("transaction_id", &self.transaction_id),
                    ("type_", &self.type_),
                    ("user", &self.user),
                    ("user_transaction_time", &self.user_transaction_time),
                    ("verification", &self.verification),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorization {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorization {
        const NAME: &'static str = "GatewayAuthorization";
        const FIELDS: &'static [&'static str] = &[
            "account_id",
            "acquirer_reference_id",
            "amount",
            "balance",
            "banknet_reference_id",
            "bin",
            "card_category",
            "card_format",
            "card_id",
            "customer_id",
            "dc_sign",
            "digital_wallet_token_id",
            "digital_wallet_token_reference_id",
            "enhanced_transaction",
            "fees",
            "id",
            "is_surcharge_free",
            "last_four",
            "merchant",
            "network",
            "network_fraud",
            "payment_channel",
            "pos",
            "processor",
            "processor_data",
            "settlement_date",
            "subnetwork",
            "three_ds_authentication_status",
            "transaction_id",
            "type",
            "user",
            "user_transaction_time",
            "verification",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut acquirer_reference_id,
                mut amount,
                mut balance,
                mut banknet_reference_id,
                mut bin,
                mut card_category,
                mut card_format,
                mut card_id,
                mut customer_id,
                mut dc_sign,
                mut digital_wallet_token_id,
                mut digital_wallet_token_reference_id,
                mut enhanced_transaction,
                mut fees,
                mut id,
                mut is_surcharge_free,
                mut last_four,
                mut merchant,
                mut network,
                mut network_fraud,
                mut payment_channel,
                mut pos,
                mut processor,
                mut processor_data,
                mut settlement_date,
                mut subnetwork,
                mut three_ds_authentication_status,
                mut transaction_id,
                mut type_,
                mut user,
                mut user_transaction_time,
                mut verification,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe_or_keep(&mut acquirer_reference_id),
                    2 => fields.take(&mut amount),
                    3 => fields.take(&mut balance),
                    4 => fields.maybe_or_keep(&mut banknet_reference_id),
                    5 => fields.take(&mut bin),
                    6 => fields.maybe_or_keep(&mut card_category),
                    7 => fields.take(&mut card_format),
                    8 => fields.take(&mut card_id),
                    9 => fields.take(&mut customer_id),
                    10 => fields.maybe_or_keep(&mut dc_sign),
                    11 => fields.maybe_or_keep(&mut digital_wallet_token_id),
                    12 => fields.maybe_or_keep(&mut digital_wallet_token_reference_id),
                    13 => fields.maybe_or_keep(&mut enhanced_transaction),
                    14 => fields.maybe_or_keep(&mut fees),
                    15 => fields.maybe_or_keep(&mut id),
                    16 => fields.maybe_or_keep(&mut is_surcharge_free),
                    17 => fields.take(&mut last_four),
                    18 => fields.take(&mut merchant),
                    19 => fields.maybe_or_keep(&mut network),
                    20 => fields.take(&mut network_fraud),
                    21 => fields.maybe_or_keep(&mut payment_channel),
                    22 => fields.maybe_or_keep(&mut pos),
                    23 => fields.take(&mut processor),
                    24 => fields.take(&mut processor_data),
                    25 => fields.take(&mut settlement_date),
                    26 => fields.take(&mut subnetwork),
                    27 => fields.maybe_or_keep(&mut three_ds_authentication_status),
                    28 => fields.take(&mut transaction_id),
                    29 => fields.take(&mut type_),
                    30 => fields.take(&mut user),
                    31 => fields.take(&mut user_transaction_time),
                    _ => fields.maybe_or_keep(&mut verification),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                acquirer_reference_id,
                amount: crate::record::need(amount, "amount")?,
                balance: crate::record::need(balance, "balance")?,
                banknet_reference_id,
                bin: crate::record::need(bin, "bin")?,
                card_category,
                card_format: crate::record::need(card_format, "card_format")?,
                card_id: crate::record::need(card_id, "card_id")?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                dc_sign,
                digital_wallet_token_id,
                digital_wallet_token_reference_id,
                enhanced_transaction,
                fees,
                id,
                is_surcharge_free,
                last_four: crate::record::need(last_four, "last_four")?,
                merchant: crate::record::need(merchant, "merchant")?,
                network,
                network_fraud: crate::record::need(network_fraud, "network_fraud")?,
                payment_channel,
                pos,
                processor: crate::record::need(processor, "processor")?,
                processor_data: crate::record::need(processor_data, "processor_data")?,
                settlement_date: crate::record::need(
                    settlement_date,
                    "settlement_date",
                )?,
                subnetwork: crate::record::need(subnetwork, "subnetwork")?,
                three_ds_authentication_status,
                transaction_id: crate::record::need(transaction_id, "transaction_id")?,
                type_: crate::record::need(type_, "type")?,
                user: crate::record::need(user, "user")?,
                user_transaction_time: crate::record::need(
                    user_transaction_time,
                    "user_transaction_time",
                )?,
                verification,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorization {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(
                &mut map,
                "acquirer_reference_id",
                &self.acquirer_reference_id,
            )?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("balance", &self.balance)?;
            crate::record::write_some(
                &mut map,
                "banknet_reference_id",
                &self.banknet_reference_id,
            )?;
            map.serialize_entry("bin", &self.bin)?;
            crate::record::write_some(&mut map, "card_category", &self.card_category)?;
            map.serialize_entry("card_format", &self.card_format)?;
            map.serialize_entry("card_id", &self.card_id)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            crate::record::write_some(&mut map, "dc_sign", &self.dc_sign)?;
            crate::record::write_some(
                &mut map,
                "digital_wallet_token_id",
                &self.digital_wallet_token_id,
            )?;
            crate::record::write_some(
                &mut map,
                "digital_wallet_token_reference_id",
                &self.digital_wallet_token_reference_id,
            )?;
            crate::record::write_some(
                &mut map,
                "enhanced_transaction",
                &self.enhanced_transaction,
            )?;
            crate::record::write_some(&mut map, "fees", &self.fees)?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            crate::record::write_some(
                &mut map,
                "is_surcharge_free",
                &self.is_surcharge_free,
            )?;
            map.serialize_entry("last_four", &self.last_four)?;
            map.serialize_entry("merchant", &self.merchant)?;
            crate::record::write_some(&mut map, "network", &self.network)?;
            map.serialize_entry("network_fraud", &self.network_fraud)?;
            crate::record::write_some(
                &mut map,
                "payment_channel",
                &self.payment_channel,
            )?;
            crate::record::write_some(&mut map, "pos", &self.pos)?;
            map.serialize_entry("processor", &self.processor)?;
            map.serialize_entry("processor_data", &self.processor_data)?;
            map.serialize_entry("settlement_date", &self.settlement_date)?;
            map.serialize_entry("subnetwork", &self.subnetwork)?;
            crate::record::write_some(
                &mut map,
                "three_ds_authentication_status",
                &self.three_ds_authentication_status,
            )?;
            map.serialize_entry("transaction_id", &self.transaction_id)?;
            map.serialize_entry("type", &self.type_)?;
            map.serialize_entry("user", &self.user)?;
            map.serialize_entry("user_transaction_time", &self.user_transaction_time)?;
            crate::record::write_some(&mut map, "verification", &self.verification)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_amount`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationAmount {
        /// `amount`
        pub amount: i64,
        /// `approved_amount`
        pub approved_amount: i64,
        /// `currency`
        pub currency: String,
        /// `currency_conversion`
        pub currency_conversion: GatewayAuthorizationCurrencyConversion,
        /// `total_pending_amount`
        pub total_pending_amount: i64,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationAmount {
        /// With what is required; the rest is absent.
        pub fn new(
            amount: i64,
            approved_amount: i64,
            currency: impl Into<String>,
            currency_conversion: impl Into<GatewayAuthorizationCurrencyConversion>,
            total_pending_amount: i64,
        ) -> Self {
            Self {
                amount,
                approved_amount,
                currency: currency.into(),
                currency_conversion: currency_conversion.into(),
                total_pending_amount,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationAmount {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationAmount",
                &[
                    ("amount", &self.amount),
                    ("approved_amount", &self.approved_amount),
                    ("currency", &self.currency),
                    ("currency_conversion", &self.currency_conversion),
                    ("total_pending_amount", &self.total_pending_amount),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationAmount {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationAmount {
        const NAME: &'static str = "GatewayAuthorizationAmount";
        const FIELDS: &'static [&'static str] = &[
            "amount",
            "approved_amount",
            "currency",
            "currency_conversion",
            "total_pending_amount",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut amount,
                mut approved_amount,
                mut currency,
                mut currency_conversion,
                mut total_pending_amount,
            ) = (None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take::<crate::whole::Whole>(&mut amount),
                    1 => fields.take::<crate::whole::Whole>(&mut approved_amount),
                    2 => fields.take(&mut currency),
                    3 => fields.take(&mut currency_conversion),
                    _ => fields.take::<crate::whole::Whole>(&mut total_pending_amount),
                }?;
            }
            Ok(Self {
                amount: crate::record::need(amount, "amount")?.0,
                approved_amount: crate::record::need(approved_amount, "approved_amount")?
                    .0,
                currency: crate::record::need(currency, "currency")?,
                currency_conversion: crate::record::need(
                    currency_conversion,
                    "currency_conversion",
                )?,
                total_pending_amount: crate::record::need(
                        total_pending_amount,
                        "total_pending_amount",
                    )?
                    .0,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationAmount {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("approved_amount", &self.approved_amount)?;
            map.serialize_entry("currency", &self.currency)?;
            map.serialize_entry("currency_conversion", &self.currency_conversion)?;
            map.serialize_entry("total_pending_amount", &self.total_pending_amount)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_balance`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationBalance {
        /// `available_balance`
        pub available_balance: i64,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationBalance {
        /// With what is required; the rest is absent.
        pub fn new(available_balance: i64) -> Self {
            Self {
                available_balance,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationBalance {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationBalance",
                &[("available_balance", &self.available_balance)],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationBalance {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationBalance {
        const NAME: &'static str = "GatewayAuthorizationBalance";
        const FIELDS: &'static [&'static str] = &["available_balance"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut available_balance,) = (None,);
            while let Some(index) = fields.next()? {
                match index {
                    _ => fields.take::<crate::whole::Whole>(&mut available_balance),
                }?;
            }
            Ok(Self {
                available_balance: crate::record::need(
                        available_balance,
                        "available_balance",
                    )?
                    .0,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationBalance {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("available_balance", &self.available_balance)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_bin`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationBin {
        /// `country_code`
        pub country_code: String,
        /// `id`
        pub id: BinId,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationBin {
        /// With what is required; the rest is absent.
        pub fn new(country_code: impl Into<String>, id: BinId) -> Self {
            Self {
                country_code: country_code.into(),
                id,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationBin {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationBin",
                &[("country_code", &self.country_code), ("id", &self.id)],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationBin {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationBin {
        const NAME: &'static str = "GatewayAuthorizationBin";
        const FIELDS: &'static [&'static str] = &["country_code", "id"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut country_code, mut id) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut country_code),
                    _ => fields.take(&mut id),
                }?;
            }
            Ok(Self {
                country_code: crate::record::need(country_code, "country_code")?,
                id: crate::record::need(id, "id")?,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationBin {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("country_code", &self.country_code)?;
            map.serialize_entry("id", &self.id)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_card_format`
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum GatewayAuthorizationCardFormat {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl GatewayAuthorizationCardFormat {
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
    impl crate::open_enum::OpenEnum for GatewayAuthorizationCardFormat {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(GatewayAuthorizationCardFormat);
    /// `gateway_authorization_currency_conversion`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationCurrencyConversion {
        /// `conversion_rate`
        pub conversion_rate: Option<f64>,
        /// `dynamic_currency_conversion`
        pub dynamic_currency_conversion: Option<bool>,
        /// `original_amount`
        pub original_amount: Option<i64>,
        /// `original_currency_code`
        pub original_currency_code: Option<String>,
        /// `original_currency_code_alpha`
        pub original_currency_code_alpha: Option<CurrencyCode>,
        /// `raw_original_amount`
        pub raw_original_amount: Option<f64>,
        /// `settlement_currency_conversion`
        pub settlement_currency_conversion: Option<
            GatewayAuthorizationSettlementCurrencyConversion,
        >,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationCurrencyConversion {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                conversion_rate: None,
                dynamic_currency_conversion: None,
                original_amount: None,
                original_currency_code: None,
                original_currency_code_alpha: None,
                raw_original_amount: None,
                settlement_currency_conversion: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationCurrencyConversion {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationCurrencyConversion",
                &[
                    ("conversion_rate", &self.conversion_rate),
                    ("dynamic_currency_conversion", &self.dynamic_currency_conversion),
                    ("original_amount", &self.original_amount),
                    ("original_currency_code", &self.original_currency_code),
                    ("original_currency_code_alpha", &self.original_currency_code_alpha),
                    ("raw_original_amount", &self.raw_original_amount),
                    (
                        "settlement_currency_conversion",
                        &self.settlement_currency_conversion,
                    ),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationCurrencyConversion {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationCurrencyConversion {
        const NAME: &'static str = "GatewayAuthorizationCurrencyConversion";
        const FIELDS: &'static [&'static str] = &[
            "conversion_rate",
            "dynamic_currency_conversion",
            "original_amount",
            "original_currency_code",
            "original_currency_code_alpha",
            "raw_original_amount",
            "settlement_currency_conversion",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut conversion_rate,
                mut dynamic_currency_conversion,
                mut original_amount,
                mut original_currency_code,
                mut original_currency_code_alpha,
                mut raw_original_amount,
                mut settlement_currency_conversion,
            ) = (None, None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut conversion_rate),
                    1 => fields.maybe_or_keep(&mut dynamic_currency_conversion),
                    2 => {
                        fields.maybe_or_keep::<crate::whole::Whole>(&mut original_amount)
                    }
                    3 => fields.maybe_or_keep(&mut original_currency_code),
                    4 => fields.maybe_or_keep(&mut original_currency_code_alpha),
                    5 => fields.maybe_or_keep(&mut raw_original_amount),
                    _ => fields.maybe_or_keep(&mut settlement_currency_conversion),
                }?;
            }
            Ok(Self {
                conversion_rate,
                dynamic_currency_conversion,
                original_amount: original_amount.map(|value| value.0),
                original_currency_code,
                original_currency_code_alpha,
                raw_original_amount,
                settlement_currency_conversion,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationCurrencyConversion {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "conversion_rate",
                &self.conversion_rate,
            )?;
            crate::record::write_some(
                &mut map,
                "dynamic_currency_conversion",
                &self.dynamic_currency_conversion,
            )?;
            crate::record::write_some(
                &mut map,
                "original_amount",
                &self.original_amount,
            )?;
            crate::record::write_some(
                &mut map,
                "original_currency_code",
                &self.original_currency_code,
            )?;
            crate::record::write_some(
                &mut map,
                "original_currency_code_alpha",
                &self.original_currency_code_alpha,
            )?;
            crate::record::write_some(
                &mut map,
                "raw_original_amount",
                &self.raw_original_amount,
            )?;
            crate::record::write_some(
                &mut map,
                "settlement_currency_conversion",
                &self.settlement_currency_conversion,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_enhanced_transaction`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationEnhancedTransaction {
        /// `category`
        pub category: String,
        /// `enhanced_description`
        pub enhanced_description: String,
        /// `enhanced_raw`
        pub enhanced_raw: Vec<GatewayAuthorizationEnhancedTransactionRaw>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationEnhancedTransaction {
        /// With what is required; the rest is absent.
        pub fn new(
            category: impl Into<String>,
            enhanced_description: impl Into<String>,
            enhanced_raw: Vec<GatewayAuthorizationEnhancedTransactionRaw>,
        ) -> Self {
            Self {
                category: category.into(),
                enhanced_description: enhanced_description.into(),
                enhanced_raw,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationEnhancedTransaction {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationEnhancedTransaction",
                &[
                    ("category", &self.category),
                    ("enhanced_description", &self.enhanced_description),
                    ("enhanced_raw", &self.enhanced_raw),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationEnhancedTransaction {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationEnhancedTransaction {
        const NAME: &'static str = "GatewayAuthorizationEnhancedTransaction";
        const FIELDS: &'static [&'static str] = &[
            "category",
            "enhanced_description",
            "enhanced_raw",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut category, mut enhanced_description, mut enhanced_raw) = (
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut category),
                    1 => fields.take(&mut enhanced_description),
                    _ => fields.take(&mut enhanced_raw),
                }?;
            }
            Ok(Self {
                category: crate::record::need(category, "category")?,
                enhanced_description: crate::record::need(
                    enhanced_description,
                    "enhanced_description",
                )?,
                enhanced_raw: crate::record::need(enhanced_raw, "enhanced_raw")?,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationEnhancedTransaction {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("category", &self.category)?;
            map.serialize_entry("enhanced_description", &self.enhanced_description)?;
            map.serialize_entry("enhanced_raw", &self.enhanced_raw)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_enhanced_transaction_raw`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationEnhancedTransactionRaw {
        /// `amount`
        pub amount: Option<Option<f64>>,
        /// `categorized_by`
        pub categorized_by: Option<Option<i64>>,
        /// `category`
        pub category: Option<Option<String>>,
        /// `category_guid`
        pub category_guid: Option<Option<String>>,
        /// `described_by`
        pub described_by: Option<Option<i64>>,
        /// `description`
        pub description: Option<Option<String>>,
        /// `extended_transaction_type`
        pub extended_transaction_type: Option<Option<String>>,
        /// `id`
        pub id: Option<Option<String>>,
        /// `is_bill_pay`
        pub is_bill_pay: Option<Option<bool>>,
        /// `is_direct_deposit`
        pub is_direct_deposit: Option<Option<bool>>,
        /// `is_expense`
        pub is_expense: Option<Option<bool>>,
        /// `is_fee`
        pub is_fee: Option<Option<bool>>,
        /// `is_income`
        pub is_income: Option<Option<bool>>,
        /// `is_international`
        pub is_international: Option<Option<bool>>,
        /// `is_overdraft_fee`
        pub is_overdraft_fee: Option<Option<bool>>,
        /// `is_payroll_advance`
        pub is_payroll_advance: Option<Option<bool>>,
        /// `is_subscription`
        pub is_subscription: Option<Option<bool>>,
        /// `memo`
        pub memo: Option<Option<String>>,
        /// `merchant_category_code`
        pub merchant_category_code: Option<String>,
        /// `merchant_guid`
        pub merchant_guid: Option<Option<String>>,
        /// `merchant_location_guid`
        pub merchant_location_guid: Option<Option<String>>,
        /// `original_description`
        pub original_description: Option<Option<String>>,
        /// `type`
        pub type_: Option<Option<String>>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationEnhancedTransactionRaw {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                amount: None,
                categorized_by: None,
                category: None,
                category_guid: None,
                described_by: None,
                description: None,
                extended_transaction_type: None,
                id: None,
                is_bill_pay: None,
                is_direct_deposit: None,
                is_expense: None,
                is_fee: None,
                is_income: None,
                is_international: None,
                is_overdraft_fee: None,
                is_payroll_advance: None,
                is_subscription: None,
                memo: None,
                merchant_category_code: None,
                merchant_guid: None,
                merchant_location_guid: None,
                original_description: None,
                type_: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationEnhancedTransactionRaw {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationEnhancedTransactionRaw",
                &[
                    ("amount", &self.amount),
                    ("categorized_by", &self.categorized_by),
                    ("category", &self.category),
                    ("category_guid", &self.category_guid),
                    ("described_by", &self.described_by),
                    ("description", &self.description),
                    ("extended_transaction_type", &self.extended_transaction_type),
                    ("id", &self.id),
                    ("is_bill_pay", &self.is_bill_pay),
                    ("is_direct_deposit", &self.is_direct_deposit),
                    ("is_expense", &self.is_expense),
                    ("is_fee", &self.is_fee),
                    ("is_income", &self.is_income),
                    ("is_international", &self.is_international),
                    ("is_overdraft_fee", &self.is_overdraft_fee),
                    ("is_payroll_advance", &self.is_payroll_advance),
                    ("is_subscription", &self.is_subscription),
                    ("memo", &self.memo),
                    ("merchant_category_code", &self.merchant_category_code),
                    ("merchant_guid", &self.merchant_guid),
                    ("merchant_location_guid", &self.merchant_location_guid),
                    ("original_description", &self.original_description),
                    ("type_", &self.type_),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationEnhancedTransactionRaw {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationEnhancedTransactionRaw {
        const NAME: &'static str = "GatewayAuthorizationEnhancedTransactionRaw";
        const FIELDS: &'static [&'static str] = &[
            "amount",
            "categorized_by",
            "category",
            "category_guid",
            "described_by",
            "description",
            "extended_transaction_type",
            "id",
            "is_bill_pay",
            "is_direct_deposit",
            "is_expense",
            "is_fee",
            "is_income",
            "is_international",
            "is_overdraft_fee",
            "is_payroll_advance",
            "is_subscription",
            "memo",
            "merchant_category_code",
            "merchant_guid",
            "merchant_location_guid",
            "original_description",
            "type",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut amount,
                mut categorized_by,
                mut category,
                mut category_guid,
                mut described_by,
                mut description,
                mut extended_transaction_type,
                mut id,
                mut is_bill_pay,
                mut is_direct_deposit,
                mut is_expense,
                mut is_fee,
                mut is_income,
                mut is_international,
                mut is_overdraft_fee,
                mut is_payroll_advance,
                mut is_subscription,
                mut memo,
                mut merchant_category_code,
                mut merchant_guid,
                mut merchant_location_guid,
                mut original_description,
                mut type_,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take_or_keep(&mut amount),
                    1 => {
                        fields
                            .take_or_keep::<
                                Option<crate::whole::Whole>,
                            >(&mut categorized_by)
                    }
                    2 => fields.take_or_keep(&mut category),
                    3 => fields.take_or_keep(&mut category_guid),
                    4 => {
                        fields
                            .take_or_keep::<
                                Option<crate::whole::Whole>,
                            >(&mut described_by)
                    }
                    5 => fields.take_or_keep(&mut description),
                    6 => fields.take_or_keep(&mut extended_transaction_type),
                    7 => fields.take_or_keep(&mut id),
                    8 => fields.take_or_keep(&mut is_bill_pay),
                    9 => fields.take_or_keep(&mut is_direct_deposit),
                    10 => fields.take_or_keep(&mut is_expense),
                    11 => fields.take_or_keep(&mut is_fee),
                    12 => fields.take_or_keep(&mut is_income),
                    13 => fields.take_or_keep(&mut is_international),
                    14 => fields.take_or_keep(&mut is_overdraft_fee),
                    15 => fields.take_or_keep(&mut is_payroll_advance),
                    16 => fields.take_or_keep(&mut is_subscription),
                    17 => fields.take_or_keep(&mut memo),
                    18 => fields.maybe_or_keep(&mut merchant_category_code),
                    19 => fields.take_or_keep(&mut merchant_guid),
                    20 => fields.take_or_keep(&mut merchant_location_guid),
                    21 => fields.take_or_keep(&mut original_description),
                    _ => fields.take_or_keep(&mut type_),
                }?;
            }
            Ok(Self {
                amount,
                categorized_by: categorized_by.map(|value| value.map(|value| value.0)),
                category,
                category_guid,
                described_by: described_by.map(|value| value.map(|value| value.0)),
                description,
                extended_transaction_type,
                id,
                is_bill_pay,
                is_direct_deposit,
                is_expense,
                is_fee,
                is_income,
                is_international,
                is_overdraft_fee,
                is_payroll_advance,
                is_subscription,
                memo,
                merchant_category_code,
                merchant_guid,
                merchant_location_guid,
                original_description,
                type_,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationEnhancedTransactionRaw {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "amount", &self.amount)?;
            crate::record::write_some(&mut map, "categorized_by", &self.categorized_by)?;
            crate::record::write_some(&mut map, "category", &self.category)?;
            crate::record::write_some(&mut map, "category_guid", &self.category_guid)?;
            crate::record::write_some(&mut map, "described_by", &self.described_by)?;
            crate::record::write_some(&mut map, "description", &self.description)?;
            crate::record::write_some(
                &mut map,
                "extended_transaction_type",
                &self.extended_transaction_type,
            )?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            crate::record::write_some(&mut map, "is_bill_pay", &self.is_bill_pay)?;
            crate::record::write_some(
                &mut map,
                "is_direct_deposit",
                &self.is_direct_deposit,
            )?;
            crate::record::write_some(&mut map, "is_expense", &self.is_expense)?;
            crate::record::write_some(&mut map, "is_fee", &self.is_fee)?;
            crate::record::write_some(&mut map, "is_income", &self.is_income)?;
            crate::record::write_some(
                &mut map,
                "is_international",
                &self.is_international,
            )?;
            crate::record::write_some(
                &mut map,
                "is_overdraft_fee",
                &self.is_overdraft_fee,
            )?;
            crate::record::write_some(
                &mut map,
                "is_payroll_advance",
                &self.is_payroll_advance,
            )?;
            crate::record::write_some(
                &mut map,
                "is_subscription",
                &self.is_subscription,
            )?;
            crate::record::write_some(&mut map, "memo", &self.memo)?;
            crate::record::write_some(
                &mut map,
                "merchant_category_code",
                &self.merchant_category_code,
            )?;
            crate::record::write_some(&mut map, "merchant_guid", &self.merchant_guid)?;
            crate::record::write_some(
                &mut map,
                "merchant_location_guid",
                &self.merchant_location_guid,
            )?;
            crate::record::write_some(
                &mut map,
                "original_description",
                &self.original_description,
            )?;
            crate::record::write_some(&mut map, "type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_fees`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationFees {
        /// `acquirer_user_fee`
        pub acquirer_user_fee: Option<i64>,
        /// `cross_border_issuer_fee`
        pub cross_border_issuer_fee: Option<i64>,
        /// `currency_conversion_issuer_fee`
        pub currency_conversion_issuer_fee: Option<i64>,
        /// `currency_conversion_user_fee`
        pub currency_conversion_user_fee: Option<i64>,
        /// `interchange_fee`
        pub interchange_fee: Option<i64>,
        /// `issuer_fee`
        pub issuer_fee: Option<i64>,
        /// `network_fee`
        pub network_fee: Option<i64>,
        /// `pindebit_user_fee`
        pub pindebit_user_fee: Option<i64>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationFees {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                acquirer_user_fee: None,
                cross_border_issuer_fee: None,
                currency_conversion_issuer_fee: None,
                currency_conversion_user_fee: None,
                interchange_fee: None,
                issuer_fee: None,
                network_fee: None,
                pindebit_user_fee: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationFees {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationFees",
                &[
                    ("acquirer_user_fee", &self.acquirer_user_fee),
                    ("cross_border_issuer_fee", &self.cross_border_issuer_fee),
                    (
                        "currency_conversion_issuer_fee",
                        &self.currency_conversion_issuer_fee,
                    ),
                    ("currency_conversion_user_fee", &self.currency_conversion_user_fee),
                    ("interchange_fee", &self.interchange_fee),
                    ("issuer_fee", &self.issuer_fee),
                    ("network_fee", &self.network_fee),
                    ("pindebit_user_fee", &self.pindebit_user_fee),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationFees {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationFees {
        const NAME: &'static str = "GatewayAuthorizationFees";
        const FIELDS: &'static [&'static str] = &[
            "acquirer_user_fee",
            "cross_border_issuer_fee",
            "currency_conversion_issuer_fee",
            "currency_conversion_user_fee",
            "interchange_fee",
            "issuer_fee",
            "network_fee",
            "pindebit_user_fee",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut acquirer_user_fee,
                mut cross_border_issuer_fee,
                mut currency_conversion_issuer_fee,
                mut currency_conversion_user_fee,
                mut interchange_fee,
                mut issuer_fee,
                mut network_fee,
                mut pindebit_user_fee,
            ) = (None, None, None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => {
                        fields
                            .maybe_or_keep::<crate::whole::Whole>(&mut acquirer_user_fee)
                    }
                    1 => {
                        fields
                            .maybe_or_keep::<
                                crate::whole::Whole,
                            >(&mut cross_border_issuer_fee)
                    }
                    2 => {
                        fields
                            .maybe_or_keep::<
                                crate::whole::Whole,
                            >(&mut currency_conversion_issuer_fee)
                    }
                    3 => {
                        fields
                            .maybe_or_keep::<
                                crate::whole::Whole,
                            >(&mut currency_conversion_user_fee)
                    }
                    4 => {
                        fields.maybe_or_keep::<crate::whole::Whole>(&mut interchange_fee)
                    }
                    5 => fields.maybe_or_keep::<crate::whole::Whole>(&mut issuer_fee),
                    6 => fields.maybe_or_keep::<crate::whole::Whole>(&mut network_fee),
                    _ => {
                        fields
                            .maybe_or_keep::<crate::whole::Whole>(&mut pindebit_user_fee)
                    }
                }?;
            }
            Ok(Self {
                acquirer_user_fee: acquirer_user_fee.map(|value| value.0),
                cross_border_issuer_fee: cross_border_issuer_fee.map(|value| value.0),
                currency_conversion_issuer_fee: currency_conversion_issuer_fee
                    .map(|value| value.0),
                currency_conversion_user_fee: currency_conversion_user_fee
                    .map(|value| value.0),
                interchange_fee: interchange_fee.map(|value| value.0),
                issuer_fee: issuer_fee.map(|value| value.0),
                network_fee: network_fee.map(|value| value.0),
                pindebit_user_fee: pindebit_user_fee.map(|value| value.0),
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationFees {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "acquirer_user_fee",
                &self.acquirer_user_fee,
            )?;
            crate::record::write_some(
                &mut map,
                "cross_border_issuer_fee",
                &self.cross_border_issuer_fee,
            )?;
            crate::record::write_some(
                &mut map,
                "currency_conversion_issuer_fee",
                &self.currency_conversion_issuer_fee,
            )?;
            crate::record::write_some(
                &mut map,
                "currency_conversion_user_fee",
                &self.currency_conversion_user_fee,
            )?;
            crate::record::write_some(
                &mut map,
                "interchange_fee",
                &self.interchange_fee,
            )?;
            crate::record::write_some(&mut map, "issuer_fee", &self.issuer_fee)?;
            crate::record::write_some(&mut map, "network_fee", &self.network_fee)?;
            crate::record::write_some(
                &mut map,
                "pindebit_user_fee",
                &self.pindebit_user_fee,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_merchant`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationMerchant {
        /// `city`
        pub city: String,
        /// `country_code`
        pub country_code: String,
        /// `mcc`
        pub mcc: String,
        /// `mid`
        pub mid: String,
        /// `name`
        pub name: String,
        /// `payment_facilitator_id`
        pub payment_facilitator_id: String,
        /// `postal_code`
        pub postal_code: String,
        /// `state`
        pub state: String,
        /// `sub_merchant_id`
        pub sub_merchant_id: String,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationMerchant {
        /// With what is required; the rest is absent.
        pub fn new(
            city: impl Into<String>,
            country_code: impl Into<String>,
            mcc: impl Into<String>,
            mid: impl Into<String>,
            name: impl Into<String>,
            payment_facilitator_id: impl Into<String>,
            postal_code: impl Into<String>,
            state: impl Into<String>,
            sub_merchant_id: impl Into<String>,
        ) -> Self {
            Self {
                city: city.into(),
                country_code: country_code.into(),
                mcc: mcc.into(),
                mid: mid.into(),
                name: name.into(),
                payment_facilitator_id: payment_facilitator_id.into(),
                postal_code: postal_code.into(),
                state: state.into(),
                sub_merchant_id: sub_merchant_id.into(),
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationMerchant {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationMerchant",
                &[
                    ("city", &self.city),
                    ("country_code", &self.country_code),
                    ("mcc", &self.mcc),
                    ("mid", &self.mid),
                    ("name", &self.name),
                    ("payment_facilitator_id", &self.payment_facilitator_id),
                    ("postal_code", &self.postal_code),
                    ("state", &self.state),
                    ("sub_merchant_id", &self.sub_merchant_id),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationMerchant {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationMerchant {
        const NAME: &'static str = "GatewayAuthorizationMerchant";
        const FIELDS: &'static [&'static str] = &[
            "city",
            "country_code",
            "mcc",
            "mid",
            "name",
            "payment_facilitator_id",
            "postal_code",
            "state",
            "sub_merchant_id",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut city,
                mut country_code,
                mut mcc,
                mut mid,
                mut name,
                mut payment_facilitator_id,
                mut postal_code,
                mut state,
                mut sub_merchant_id,
            ) = (None, None, None, None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut city),
                    1 => fields.take(&mut country_code),
                    2 => fields.take(&mut mcc),
                    3 => fields.take(&mut mid),
                    4 => fields.take(&mut name),
                    5 => fields.take(&mut payment_facilitator_id),
                    6 => fields.take(&mut postal_code),
                    7 => fields.take(&mut state),
                    _ => fields.take(&mut sub_merchant_id),
                }?;
            }
            Ok(Self {
                city: crate::record::need(city, "city")?,
                country_code: crate::record::need(country_code, "country_code")?,
                mcc: crate::record::need(mcc, "mcc")?,
                mid: crate::record::need(mid, "mid")?,
                name: crate::record::need(name, "name")?,
                payment_facilitator_id: crate::record::need(
                    payment_facilitator_id,
                    "payment_facilitator_id",
                )?,
                postal_code: crate::record::need(postal_code, "postal_code")?,
                state: crate::record::need(state, "state")?,
                sub_merchant_id: crate::record::need(
                    sub_merchant_id,
                    "sub_merchant_id",
                )?,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationMerchant {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("city", &self.city)?;
            map.serialize_entry("country_code", &self.country_code)?;
            map.serialize_entry("mcc", &self.mcc)?;
            map.serialize_entry("mid", &self.mid)?;
            map.serialize_entry("name", &self.name)?;
            map.serialize_entry("payment_facilitator_id", &self.payment_facilitator_id)?;
            map.serialize_entry("postal_code", &self.postal_code)?;
            map.serialize_entry("state", &self.state)?;
            map.serialize_entry("sub_merchant_id", &self.sub_merchant_id)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_network_fraud`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationNetworkFraud {
        /// `transaction_risk_score`
        pub transaction_risk_score: Option<i64>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationNetworkFraud {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                transaction_risk_score: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationNetworkFraud {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationNetworkFraud",
                &[("transaction_risk_score", &self.transaction_risk_score)],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationNetworkFraud {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationNetworkFraud {
        const NAME: &'static str = "GatewayAuthorizationNetworkFraud";
        const FIELDS: &'static [&'static str] = &["transaction_risk_score"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut transaction_risk_score,) = (None,);
            while let Some(index) = fields.next()? {
                match index {
                    _ => {
                        fields
                            .maybe_or_keep::<
                                crate::whole::Whole,
                            >(&mut transaction_risk_score)
                    }
                }?;
            }
            Ok(Self {
                transaction_risk_score: transaction_risk_score.map(|value| value.0),
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationNetworkFraud {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "transaction_risk_score",
                &self.transaction_risk_score,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_pos`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationPos {
        /// `cardholder_verification_method`
        pub cardholder_verification_method: Option<String>,
        /// `cvv_presence`
        pub cvv_presence: Option<String>,
        /// `pan_entry_mode`
        pub pan_entry_mode: Option<String>,
        /// `pin_entry_mode`
        pub pin_entry_mode: Option<String>,
        /// `pin_present`
        pub pin_present: Option<bool>,
        /// `terminal_capability`
        pub terminal_capability: Option<String>,
        /// `terminal_id`
        pub terminal_id: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationPos {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                cardholder_verification_method: None,
                cvv_presence: None,
                pan_entry_mode: None,
                pin_entry_mode: None,
                pin_present: None,
                terminal_capability: None,
                terminal_id: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationPos {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationPos",
                &[
                    (
                        "cardholder_verification_method",
                        &self.cardholder_verification_method,
                    ),
                    ("cvv_presence", &self.cvv_presence),
                    ("pan_entry_mode", &self.pan_entry_mode),
                    ("pin_entry_mode", &self.pin_entry_mode),
                    ("pin_present", &self.pin_present),
                    ("terminal_capability", &self.terminal_capability),
                    ("terminal_id", &self.terminal_id),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationPos {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationPos {
        const NAME: &'static str = "GatewayAuthorizationPos";
        const FIELDS: &'static [&'static str] = &[
            "cardholder_verification_method",
            "cvv_presence",
            "pan_entry_mode",
            "pin_entry_mode",
            "pin_present",
            "terminal_capability",
            "terminal_id",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut cardholder_verification_method,
                mut cvv_presence,
                mut pan_entry_mode,
                mut pin_entry_mode,
                mut pin_present,
                mut terminal_capability,
                mut terminal_id,
            ) = (None, None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut cardholder_verification_method),
                    1 => fields.maybe_or_keep(&mut cvv_presence),
                    2 => fields.maybe_or_keep(&mut pan_entry_mode),
                    3 => fields.maybe_or_keep(&mut pin_entry_mode),
                    4 => fields.maybe_or_keep(&mut pin_present),
                    5 => fields.maybe_or_keep(&mut terminal_capability),
                    _ => fields.maybe_or_keep(&mut terminal_id),
                }?;
            }
            Ok(Self {
                cardholder_verification_method,
                cvv_presence,
                pan_entry_mode,
                pin_entry_mode,
                pin_present,
                terminal_capability,
                terminal_id,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationPos {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "cardholder_verification_method",
                &self.cardholder_verification_method,
            )?;
            crate::record::write_some(&mut map, "cvv_presence", &self.cvv_presence)?;
            crate::record::write_some(&mut map, "pan_entry_mode", &self.pan_entry_mode)?;
            crate::record::write_some(&mut map, "pin_entry_mode", &self.pin_entry_mode)?;
            crate::record::write_some(&mut map, "pin_present", &self.pin_present)?;
            crate::record::write_some(
                &mut map,
                "terminal_capability",
                &self.terminal_capability,
            )?;
            crate::record::write_some(&mut map, "terminal_id", &self.terminal_id)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_processor`
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum GatewayAuthorizationProcessor {
        /// `EPISODE_SIX`
        EpisodeSix,
        /// `MARQETA`
        Marqeta,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl GatewayAuthorizationProcessor {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[Self::EpisodeSix, Self::Marqeta];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::EpisodeSix => "EPISODE_SIX",
                Self::Marqeta => "MARQETA",
                Self::Unrecognized(text) => text,
            }
        }
    }
    impl crate::open_enum::OpenEnum for GatewayAuthorizationProcessor {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "EPISODE_SIX" => Self::EpisodeSix,
                    "MARQETA" => Self::Marqeta,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(GatewayAuthorizationProcessor);
    /// `gateway_authorization_settlement_currency_conversion`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationSettlementCurrencyConversion {
        /// `amount`
        pub amount: Option<i64>,
        /// `conversion_rate`
        pub conversion_rate: Option<f64>,
        /// `currency_code`
        pub currency_code: Option<String>,
        /// `currency_code_alpha`
        pub currency_code_alpha: Option<CurrencyCode>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationSettlementCurrencyConversion {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                amount: None,
                conversion_rate: None,
                currency_code: None,
                currency_code_alpha: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationSettlementCurrencyConversion {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationSettlementCurrencyConversion",
                &[
                    ("amount", &self.amount),
                    ("conversion_rate", &self.conversion_rate),
                    ("currency_code", &self.currency_code),
                    ("currency_code_alpha", &self.currency_code_alpha),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de>
    for GatewayAuthorizationSettlementCurrencyConversion {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationSettlementCurrencyConversion {
        const NAME: &'static str = "GatewayAuthorizationSettlementCurrencyConversion";
        const FIELDS: &'static [&'static str] = &[
            "amount",
            "conversion_rate",
            "currency_code",
            "currency_code_alpha",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut amount,
                mut conversion_rate,
                mut currency_code,
                mut currency_code_alpha,
            ) = (None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep::<crate::whole::Whole>(&mut amount),
                    1 => fields.maybe_or_keep(&mut conversion_rate),
                    2 => fields.maybe_or_keep(&mut currency_code),
                    _ => fields.maybe_or_keep(&mut currency_code_alpha),
                }?;
            }
            Ok(Self {
                amount: amount.map(|value| value.0),
                conversion_rate,
                currency_code,
                currency_code_alpha,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationSettlementCurrencyConversion {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "amount", &self.amount)?;
            crate::record::write_some(
                &mut map,
                "conversion_rate",
                &self.conversion_rate,
            )?;
            crate::record::write_some(&mut map, "currency_code", &self.currency_code)?;
            crate::record::write_some(
                &mut map,
                "currency_code_alpha",
                &self.currency_code_alpha,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_three_ds_authentication_status`
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum GatewayAuthorizationThreeDsAuthenticationStatus {
        /// `ACQUIRER_EXEMPT`
        AcquirerExempt,
        /// `AUTHENTICATED`
        Authenticated,
        /// `EXEMPT`
        Exempt,
        /// `NOT_AUTHENTICATED`
        NotAuthenticated,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl GatewayAuthorizationThreeDsAuthenticationStatus {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::AcquirerExempt,
            Self::Authenticated,
            Self::Exempt,
            Self::NotAuthenticated,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::AcquirerExempt => "ACQUIRER_EXEMPT",
                Self::Authenticated => "AUTHENTICATED",
                Self::Exempt => "EXEMPT",
                Self::NotAuthenticated => "NOT_AUTHENTICATED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    impl crate::open_enum::OpenEnum for GatewayAuthorizationThreeDsAuthenticationStatus {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ACQUIRER_EXEMPT" => Self::AcquirerExempt,
                    "AUTHENTICATED" => Self::Authenticated,
                    "EXEMPT" => Self::Exempt,
                    "NOT_AUTHENTICATED" => Self::NotAuthenticated,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(GatewayAuthorizationThreeDsAuthenticationStatus);
    /// `gateway_authorization_user`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationUser {
        /// `metadata`
        pub metadata: Option<::std::collections::BTreeMap<String, String>>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationUser {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                metadata: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationUser {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationUser",
                &[("metadata", &crate::record::Redacted)],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationUser {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationUser {
        const NAME: &'static str = "GatewayAuthorizationUser";
        const FIELDS: &'static [&'static str] = &["metadata"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut metadata,) = (None,);
            while let Some(index) = fields.next()? {
                match index {
                    _ => fields.maybe_or_keep(&mut metadata),
                }?;
            }
            Ok(Self {
                metadata,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationUser {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// `gateway_authorization_verification`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayAuthorizationVerification {
        /// `online_security_transaction_code`
        pub online_security_transaction_code: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl GatewayAuthorizationVerification {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                online_security_transaction_code: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for GatewayAuthorizationVerification {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayAuthorizationVerification",
                &[
                    (
                        "online_security_transaction_code",
                        &self.online_security_transaction_code,
                    ),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for GatewayAuthorizationVerification {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for GatewayAuthorizationVerification {
        const NAME: &'static str = "GatewayAuthorizationVerification";
        const FIELDS: &'static [&'static str] = &["online_security_transaction_code"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut online_security_transaction_code,) = (None,);
            while let Some(index) = fields.next()? {
                match index {
                    _ => fields.maybe_or_keep(&mut online_security_transaction_code),
                }?;
            }
            Ok(Self {
                online_security_transaction_code,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for GatewayAuthorizationVerification {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "online_security_transaction_code",
                &self.online_security_transaction_code,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// These key-value pairs define custom HTTP headers that will be included in every HTTP request to the
    /// gateway. Note that when updating this field, all key-value pairs will be replaced. They are not merged with
    /// existing data.
    pub type GatewayCustomHeaders = ::std::collections::BTreeMap<String, String>;
    #[cfg(feature = "cards")]
    crate::id::id! {
        #[doc = " Identifies an authorization gateway."] GatewayId
    }
    #[cfg(feature = "cards")]
    /// One page of authorization gateways.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayListResponse {
        /// The gateways of this page.
        pub gateways: Vec<GatewayResponse>,
        /// Send it as `page_token` to get the next page. Absent on the last one.
        pub next_page_token: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl GatewayListResponse {
        /// With what is required; the rest is absent.
        pub fn new(gateways: Vec<GatewayResponse>) -> Self {
            Self {
                gateways,
                next_page_token: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for GatewayListResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayListResponse",
                &[
                    ("gateways", &self.gateways),
                    ("next_page_token", &self.next_page_token),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for GatewayListResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for GatewayListResponse {
        const NAME: &'static str = "GatewayListResponse";
        const FIELDS: &'static [&'static str] = &["gateways", "next_page_token"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut gateways, mut next_page_token) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut gateways),
                    _ => fields.maybe_or_keep(&mut next_page_token),
                }?;
            }
            Ok(Self {
                gateways: crate::record::need(gateways, "gateways")?,
                next_page_token,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for GatewayListResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("gateways", &self.gateways)?;
            crate::record::write_some(
                &mut map,
                "next_page_token",
                &self.next_page_token,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// `gateway_response`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayResponse {
        /// List of Card Product unique identifiers that will utilize the Gateway
        pub card_products: Vec<CardProductId>,
        /// The timestamp representing when the gateway config request was made
        pub creation_time: crate::Timestamp,
        /// `custom_headers`
        pub custom_headers: Option<GatewayCustomHeaders>,
        /// Gateway ID
        pub id: GatewayId,
        /// Current status of the Authorization gateway
        pub is_active: bool,
        /// The timestamp representing when the gateway config was last modified at
        pub last_updated_time: crate::Timestamp,
        /// `standin`
        pub standin: Option<GatewayStandin>,
        /// `tenant`
        pub tenant: TenantId,
        /// URL of the Authorization gateway
        pub url: String,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl GatewayResponse {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for GatewayResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayResponse",
                &[
                    ("card_products", &self.card_products),
                    ("creation_time", &self.creation_time),
                    ("custom_headers", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_active", &self.is_active),
                    ("last_updated_time", &self.last_updated_time),
                    ("standin", &self.standin),
                    ("tenant", &self.tenant),
                    ("url", &self.url),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for GatewayResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut card_products,
                mut creation_time,
                mut custom_headers,
                mut id,
                mut is_active,
                mut last_updated_time,
                mut standin,
                mut tenant,
                mut url,
            ) = (None, None, None, None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut card_products),
                    1 => fields.take(&mut creation_time),
                    2 => fields.maybe_or_keep(&mut custom_headers),
                    3 => fields.take(&mut id),
                    4 => fields.take(&mut is_active),
                    5 => fields.take(&mut last_updated_time),
                    6 => fields.maybe_or_keep(&mut standin),
                    7 => fields.take(&mut tenant),
                    _ => fields.take(&mut url),
                }?;
            }
            Ok(Self {
                card_products: crate::record::need(card_products, "card_products")?,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                custom_headers,
                id: crate::record::need(id, "id")?,
                is_active: crate::record::need(is_active, "is_active")?,
                last_updated_time: crate::record::need(
                    last_updated_time,
                    "last_updated_time",
                )?,
                standin,
                tenant: crate::record::need(tenant, "tenant")?,
                url: crate::record::need(url, "url")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for GatewayResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("card_products", &self.card_products)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "custom_headers", &self.custom_headers)?;
            map.serialize_entry("id", &self.id)?;
            map.serialize_entry("is_active", &self.is_active)?;
            map.serialize_entry("last_updated_time", &self.last_updated_time)?;
            crate::record::write_some(&mut map, "standin", &self.standin)?;
            map.serialize_entry("tenant", &self.tenant)?;
            map.serialize_entry("url", &self.url)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// `gateway_standin`
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GatewayStandin {
        /// `enabled`
        pub enabled: Option<bool>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl GatewayStandin {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                enabled: None,
                extra: crate::Extra::new(),
            }
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn with_enabled(mut self, value: bool) -> Self {
            self.enabled = Some(value);
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for GatewayStandin {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "GatewayStandin",
                &[("enabled", &self.enabled)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for GatewayStandin {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for GatewayStandin {
        const NAME: &'static str = "GatewayStandin";
        const FIELDS: &'static [&'static str] = &["enabled"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut enabled,) = (None,);
            while let Some(index) = fields.next()? {
                match index {
                    _ => fields.maybe_or_keep(&mut enabled),
                }?;
            }
            Ok(Self {
                enabled,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for GatewayStandin {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "enabled", &self.enabled)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// Adding a card to a wallet from within the programme's app.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct InAppProvisioning {
        /// `address_verification`
        pub address_verification: Option<DigitalWalletTokenAddressVerification>,
        /// Whether this way is open.
        pub enabled: Option<bool>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl InAppProvisioning {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                address_verification: None,
                enabled: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for InAppProvisioning {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "InAppProvisioning",
                &[
                    ("address_verification", &self.address_verification),
                    ("enabled", &self.enabled),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for InAppProvisioning {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for InAppProvisioning {
        const NAME: &'static str = "InAppProvisioning";
        const FIELDS: &'static [&'static str] = &["address_verification", "enabled"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut address_verification, mut enabled) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut address_verification),
                    _ => fields.maybe_or_keep(&mut enabled),
                }?;
            }
            Ok(Self {
                address_verification,
                enabled,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for InAppProvisioning {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "address_verification",
                &self.address_verification,
            )?;
            crate::record::write_some(&mut map, "enabled", &self.enabled)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// Whether transactions with level 2 and level 3 data are taken. Off unless set.
    pub type L2l3Enabled = bool;
    #[cfg(feature = "cards")]
    /// Adding a card to a wallet by typing its number.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ManualEntry {
        /// `address_verification`
        pub address_verification: Option<DigitalWalletTokenAddressVerification>,
        /// Whether this way is open.
        pub enabled: Option<bool>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl ManualEntry {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                address_verification: None,
                enabled: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for ManualEntry {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "ManualEntry",
                &[
                    ("address_verification", &self.address_verification),
                    ("enabled", &self.enabled),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for ManualEntry {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for ManualEntry {
        const NAME: &'static str = "ManualEntry";
        const FIELDS: &'static [&'static str] = &["address_verification", "enabled"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut address_verification, mut enabled) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut address_verification),
                    _ => fields.maybe_or_keep(&mut enabled),
                }?;
            }
            Ok(Self {
                address_verification,
                enabled,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for ManualEntry {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "address_verification",
                &self.address_verification,
            )?;
            crate::record::write_some(&mut map, "enabled", &self.enabled)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Merchant descriptor information that will be shown on statement and transaction details. If not provided, FinTech information will be used.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Merchant {
        /// `address`
        pub address: Address,
        /// Merchant's email
        pub email: Option<String>,
        /// Merchant's name
        pub name: String,
        /// Merchant's phone number with country code in E.164 format. Must have a valid country code. Area code and local phone number are not validated.
        pub phone_number: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl Merchant {
        /// With what is required; the rest is absent.
        pub fn new(address: impl Into<Address>, name: impl Into<String>) -> Self {
            Self {
                address: address.into(),
                email: None,
                name: name.into(),
                phone_number: None,
                extra: crate::Extra::new(),
            }
        }
        /// Sets `email`.
        #[must_use]
        pub fn with_email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }
        /// Sets `phone_number`.
        #[must_use]
        pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
            self.phone_number = Some(value.into());
            self
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for Merchant {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "Merchant",
                &[
                    ("address", &self.address),
                    ("email", &self.email),
                    ("name", &self.name),
                    ("phone_number", &self.phone_number),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for Merchant {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for Merchant {
        const NAME: &'static str = "Merchant";
        const FIELDS: &'static [&'static str] = &[
            "address",
            "email",
            "name",
            "phone_number",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut address, mut email, mut name, mut phone_number) = (
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut address),
                    1 => fields.maybe_or_keep(&mut email),
                    2 => fields.take(&mut name),
                    _ => fields.maybe_or_keep(&mut phone_number),
                }?;
            }
            Ok(Self {
                address: crate::record::need(address, "address")?,
                email,
                name: crate::record::need(name, "name")?,
                phone_number,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for Merchant {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("address", &self.address)?;
            crate::record::write_some(&mut map, "email", &self.email)?;
            map.serialize_entry("name", &self.name)?;
            crate::record::write_some(&mut map, "phone_number", &self.phone_number)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::check::Check for Merchant {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.address;
            crate::check::within("address", crate::check::Check::check(value))?;
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
            Ok(())
        }
    }
    #[cfg(feature = "cards")]
    /// Language of 3-D Secure and wallet messages to the cardholder, as an ISO 639-3 code. English unless set.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for NotificationLanguage {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ces" => Self::Ces,
                    "deu" => Self::Deu,
                    "ell" => Self::Ell,
                    "eng" => Self::Eng,
                    "fra" => Self::Fra,
                    "ita" => Self::Ita,
                    "nld" => Self::Nld,
                    "pol" => Self::Pol,
                    "por" => Self::Por,
                    "ron" => Self::Ron,
                    "spa" => Self::Spa,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(NotificationLanguage);
    #[cfg(feature = "external-cards")]
    /// Twenty-nine characters that stand for one card number and all its tokens, so that they can be recognised as the same account.
    pub type PaymentAccountReference = String;
    #[cfg(feature = "cards")]
    /// Number in E.164 form.
    pub type PhoneNumber = String;
    #[cfg(feature = "cards")]
    /// How the plastic can be read.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for PhysicalCardFormat {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "CHIP" => Self::Chip,
                    "CONTACTLESS" => Self::Contactless,
                    "MAGNETIC_STRIPE" => Self::MagneticStripe,
                    "PHYSICAL_COMBO" => Self::PhysicalCombo,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
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
        /// `emboss_name`
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
        /// `metadata`
        pub metadata: Option<CardMetadata>,
        /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
        pub reissue_reason: Option<PhysicalCreditCardIssuanceRequestReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// `shipping`
        pub shipping: Option<Shipping>,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl PhysicalCreditCardIssuanceRequest {
        /// With what is required; the rest is absent.
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
        /// Sets `bulk_order_config_id`.
        #[must_use]
        pub fn with_bulk_order_config_id(mut self, value: BulkOrderConfigId) -> Self {
            self.bulk_order_config_id = Some(value);
            self
        }
        /// Sets `business_id`.
        #[must_use]
        pub fn with_business_id(mut self, value: BusinessId) -> Self {
            self.business_id = Some(value);
            self
        }
        /// Sets `card_image_id`.
        #[must_use]
        pub fn with_card_image_id(mut self, value: CardImageId) -> Self {
            self.card_image_id = Some(value);
            self
        }
        /// Sets `creation_time`.
        #[must_use]
        pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
            self.creation_time = Some(value.into());
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: CustomerId) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `emboss_name`.
        #[must_use]
        pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
            self.emboss_name = Some(value.into());
            self
        }
        /// Sets `expiration_month`.
        #[must_use]
        pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
            self.expiration_month = Some(value.into());
            self
        }
        /// Sets `expiration_time`.
        #[must_use]
        pub fn with_expiration_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.expiration_time = Some(value.into());
            self
        }
        /// Sets `expiration_year`.
        #[must_use]
        pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
            self.expiration_year = Some(value.into());
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn with_id(mut self, value: CardId) -> Self {
            self.id = Some(value);
            self
        }
        /// Sets `is_pin_set`.
        #[must_use]
        pub fn with_is_pin_set(mut self, value: bool) -> Self {
            self.is_pin_set = Some(value);
            self
        }
        /// Sets `last_four`.
        #[must_use]
        pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
            self.last_four = Some(value.into());
            self
        }
        /// Sets `last_updated_time`.
        #[must_use]
        pub fn with_last_updated_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.last_updated_time = Some(value.into());
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn with_metadata(mut self, value: CardMetadata) -> Self {
            self.metadata = Some(value);
            self
        }
        /// Sets `reissue_reason`.
        #[must_use]
        pub fn with_reissue_reason(
            mut self,
            value: impl Into<PhysicalCreditCardIssuanceRequestReissueReason>,
        ) -> Self {
            self.reissue_reason = Some(value.into());
            self
        }
        /// Sets `reissued_from_id`.
        #[must_use]
        pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
            self.reissued_from_id = Some(value);
            self
        }
        /// Sets `reissued_to_id`.
        #[must_use]
        pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
            self.reissued_to_id = Some(value);
            self
        }
        /// Sets `shipping`.
        #[must_use]
        pub fn with_shipping(mut self, value: impl Into<Shipping>) -> Self {
            self.shipping = Some(value.into());
            self
        }
        /// Sets `timestamp_pin_set`.
        #[must_use]
        pub fn with_timestamp_pin_set(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.timestamp_pin_set = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for PhysicalCreditCardIssuanceRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "PhysicalCreditCardIssuanceRequest",
                &[
                    ("form", &"PHYSICAL"),
                    ("account_id", &self.account_id),
                    ("bulk_order_config_id", &self.bulk_order_config_id),
                    ("business_id", &self.business_id),
                    ("card_image_id", &self.card_image_id),
                    ("card_product_id", &self.card_product_id),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_updated_time", &self.last_updated_time),
                    ("metadata", &crate::record::Redacted),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("shipping", &self.shipping),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for PhysicalCreditCardIssuanceRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut bulk_order_config_id,
                mut business_id,
                mut card_image_id,
                mut card_product_id,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_updated_time,
                mut metadata,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut shipping,
                mut timestamp_pin_set,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe(&mut bulk_order_config_id),
                    2 => fields.maybe(&mut business_id),
                    3 => fields.maybe(&mut card_image_id),
                    4 => fields.take(&mut card_product_id),
                    5 => fields.maybe(&mut creation_time),
                    6 => fields.maybe(&mut customer_id),
                    7 => fields.maybe(&mut emboss_name),
                    8 => fields.maybe(&mut expiration_month),
                    9 => fields.maybe(&mut expiration_time),
                    10 => fields.maybe(&mut expiration_year),
                    11 => fields.maybe(&mut id),
                    12 => fields.maybe(&mut is_pin_set),
                    13 => fields.maybe(&mut last_four),
                    14 => fields.maybe(&mut last_updated_time),
                    15 => fields.maybe(&mut metadata),
                    16 => fields.maybe(&mut reissue_reason),
                    17 => fields.maybe(&mut reissued_from_id),
                    18 => fields.maybe(&mut reissued_to_id),
                    19 => fields.maybe(&mut shipping),
                    20 => fields.maybe(&mut timestamp_pin_set),
                    _ => fields.tag("PHYSICAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                bulk_order_config_id,
                business_id,
                card_image_id,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
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
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for PhysicalCreditCardIssuanceRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "PHYSICAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(
                &mut map,
                "bulk_order_config_id",
                &self.bulk_order_config_id,
            )?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            crate::record::write_some(&mut map, "card_image_id", &self.card_image_id)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            crate::record::write_some(&mut map, "emboss_name", &self.emboss_name)?;
            crate::record::write_some(
                &mut map,
                "expiration_month",
                &self.expiration_month,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_year",
                &self.expiration_year,
            )?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            crate::record::write_some(&mut map, "shipping", &self.shipping)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::check::Check for PhysicalCreditCardIssuanceRequest {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            if let Some(value) = &self.shipping {
                crate::check::within("shipping", crate::check::Check::check(value))?;
            }
            Ok(())
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum PhysicalCreditCardIssuanceRequestForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl PhysicalCreditCardIssuanceRequestForm {
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
    impl crate::open_enum::OpenEnum for PhysicalCreditCardIssuanceRequestForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(PhysicalCreditCardIssuanceRequestForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum PhysicalCreditCardIssuanceRequestReissueReason {
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
    #[cfg(feature = "cards")]
    impl PhysicalCreditCardIssuanceRequestReissueReason {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for PhysicalCreditCardIssuanceRequestReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "BANK_MIGRATION" => Self::BankMigration,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "PROGRAM_CHANGE" => Self::ProgramChange,
                    "STOLEN" => Self::Stolen,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(PhysicalCreditCardIssuanceRequestReissueReason);
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
        /// `card_brand`
        pub card_brand: CardBrand,
        /// `card_fulfillment_status`
        pub card_fulfillment_status: CardFulfillmentStatus,
        /// Custom image to print.
        pub card_image_id: Option<CardImageId>,
        /// Product the card is issued under.
        pub card_product_id: CardProductId,
        /// `card_status`
        pub card_status: CardStatus,
        /// When it was created.
        pub creation_time: crate::Timestamp,
        /// Person who holds the card.
        pub customer_id: Option<CustomerId>,
        /// `emboss_name`
        pub emboss_name: EmbossName,
        /// Two digits.
        pub expiration_month: Option<String>,
        /// When the card expires.
        pub expiration_time: Option<crate::Timestamp>,
        /// Two digits.
        pub expiration_year: Option<String>,
        /// `fulfillment_details`
        pub fulfillment_details: Option<FulfillmentDetails>,
        /// Its identifier.
        pub id: CardId,
        /// Whether a PIN is set.
        pub is_pin_set: Option<bool>,
        /// Last four digits of the number.
        pub last_four: Option<String>,
        /// When it last changed.
        pub last_updated_time: Option<crate::Timestamp>,
        /// `memo`
        pub memo: Option<CardStatusReasonMemo>,
        /// `metadata`
        pub metadata: Option<CardMetadata>,
        /// `pending_reasons`
        pub pending_reasons: Option<CardStatusPendingReasons>,
        /// `physical_card_format`
        pub physical_card_format: PhysicalCardFormat,
        /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
        pub reissue_reason: Option<PhysicalCreditCardResponseReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// `shipping`
        pub shipping: Shipping,
        /// `status_reason`
        pub status_reason: CardStatusReasonCode,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl PhysicalCreditCardResponse {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for PhysicalCreditCardResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "PhysicalCreditCardResponse",
                &[
                    ("form", &"PHYSICAL"),
                    ("account_id", &self.account_id),
                    ("bin", &self.bin),
                    ("bulk_order_config_id", &self.bulk_order_config_id),
                    ("business_id", &self.business_id),
                    ("card_brand", &self.card_brand),
                    ("card_fulfillment_status", &self.card_fulfillment_status),
                    ("card_image_id", &self.card_image_id),
                    ("card_product_id", &self.card_product_id),
                    ("card_status", &self.card_status),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("fulfillment_details", &self.fulfillment_details),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_updated_time", &self.last_updated_time),
                    ("memo", &self.memo),
                    ("metadata", &crate::record::Redacted),
                    ("pending_reasons", &self.pending_reasons),
                    ("physical_card_format", &self.physical_card_format),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("shipping", &self.shipping),
                    ("status_reason", &self.status_reason),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for PhysicalCreditCardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut bin,
                mut bulk_order_config_id,
                mut business_id,
                mut card_brand,
                mut card_fulfillment_status,
                mut card_image_id,
                mut card_product_id,
                mut card_status,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut fulfillment_details,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_updated_time,
                mut memo,
                mut metadata,
                mut pending_reasons,
                mut physical_card_format,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut shipping,
                mut status_reason,
                mut timestamp_pin_set,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe_or_keep(&mut bin),
                    2 => fields.maybe_or_keep(&mut bulk_order_config_id),
                    3 => fields.maybe_or_keep(&mut business_id),
                    4 => fields.take(&mut card_brand),
                    5 => fields.take(&mut card_fulfillment_status),
                    6 => fields.maybe_or_keep(&mut card_image_id),
                    7 => fields.take(&mut card_product_id),
                    8 => fields.take(&mut card_status),
                    9 => fields.take(&mut creation_time),
                    10 => fields.maybe_or_keep(&mut customer_id),
                    11 => fields.take(&mut emboss_name),
                    12 => fields.maybe_or_keep(&mut expiration_month),
                    13 => fields.maybe_or_keep(&mut expiration_time),
                    14 => fields.maybe_or_keep(&mut expiration_year),
                    15 => fields.maybe_or_keep(&mut fulfillment_details),
                    16 => fields.take(&mut id),
                    17 => fields.maybe_or_keep(&mut is_pin_set),
                    18 => fields.maybe_or_keep(&mut last_four),
                    19 => fields.maybe_or_keep(&mut last_updated_time),
                    20 => fields.maybe_or_keep(&mut memo),
                    21 => fields.maybe_or_keep(&mut metadata),
                    22 => fields.maybe_or_keep(&mut pending_reasons),
                    23 => fields.take(&mut physical_card_format),
                    24 => fields.maybe_or_keep(&mut reissue_reason),
                    25 => fields.maybe_or_keep(&mut reissued_from_id),
                    26 => fields.maybe_or_keep(&mut reissued_to_id),
                    27 => fields.take(&mut shipping),
                    28 => fields.take(&mut status_reason),
                    29 => fields.maybe_or_keep(&mut timestamp_pin_set),
                    _ => fields.tag("PHYSICAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                bin,
                bulk_order_config_id,
                business_id,
                card_brand: crate::record::need(card_brand, "card_brand")?,
                card_fulfillment_status: crate::record::need(
                    card_fulfillment_status,
                    "card_fulfillment_status",
                )?,
                card_image_id,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
                card_status: crate::record::need(card_status, "card_status")?,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                customer_id,
                emboss_name: crate::record::need(emboss_name, "emboss_name")?,
                expiration_month,
                expiration_time,
                expiration_year,
                fulfillment_details,
                id: crate::record::need(id, "id")?,
                is_pin_set,
                last_four,
                last_updated_time,
                memo,
                metadata,
                pending_reasons,
                physical_card_format: crate::record::need(
                    physical_card_format,
                    "physical_card_format",
                )?,
                reissue_reason,
                reissued_from_id,
                reissued_to_id,
                shipping: crate::record::need(shipping, "shipping")?,
                status_reason: crate::record::need(status_reason, "status_reason")?,
                timestamp_pin_set,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for PhysicalCreditCardResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "PHYSICAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "bin", &self.bin)?;
            crate::record::write_some(
                &mut map,
                "bulk_order_config_id",
                &self.bulk_order_config_id,
            )?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("card_brand", &self.card_brand)?;
            map.serialize_entry(
                "card_fulfillment_status",
                &self.card_fulfillment_status,
            )?;
            crate::record::write_some(&mut map, "card_image_id", &self.card_image_id)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            map.serialize_entry("card_status", &self.card_status)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            map.serialize_entry("emboss_name", &self.emboss_name)?;
            crate::record::write_some(
                &mut map,
                "expiration_month",
                &self.expiration_month,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_year",
                &self.expiration_year,
            )?;
            crate::record::write_some(
                &mut map,
                "fulfillment_details",
                &self.fulfillment_details,
            )?;
            map.serialize_entry("id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            crate::record::write_some(&mut map, "memo", &self.memo)?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(
                &mut map,
                "pending_reasons",
                &self.pending_reasons,
            )?;
            map.serialize_entry("physical_card_format", &self.physical_card_format)?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            map.serialize_entry("shipping", &self.shipping)?;
            map.serialize_entry("status_reason", &self.status_reason)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum PhysicalCreditCardResponseForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl PhysicalCreditCardResponseForm {
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
    impl crate::open_enum::OpenEnum for PhysicalCreditCardResponseForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(PhysicalCreditCardResponseForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum PhysicalCreditCardResponseReissueReason {
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
    #[cfg(feature = "cards")]
    impl PhysicalCreditCardResponseReissueReason {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for PhysicalCreditCardResponseReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "BANK_MIGRATION" => Self::BankMigration,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "PROGRAM_CHANGE" => Self::ProgramChange,
                    "STOLEN" => Self::Stolen,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(PhysicalCreditCardResponseReissueReason);
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
        /// `emboss_name`
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
        /// `metadata`
        pub metadata: Option<CardMetadata>,
        /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
        pub reissue_reason: Option<PhysicalDebitCardIssuanceRequestReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// `shipping`
        pub shipping: Option<Shipping>,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl PhysicalDebitCardIssuanceRequest {
        /// With what is required; the rest is absent.
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
        /// Sets `bulk_order_config_id`.
        #[must_use]
        pub fn with_bulk_order_config_id(mut self, value: BulkOrderConfigId) -> Self {
            self.bulk_order_config_id = Some(value);
            self
        }
        /// Sets `business_id`.
        #[must_use]
        pub fn with_business_id(mut self, value: BusinessId) -> Self {
            self.business_id = Some(value);
            self
        }
        /// Sets `card_image_id`.
        #[must_use]
        pub fn with_card_image_id(mut self, value: CardImageId) -> Self {
            self.card_image_id = Some(value);
            self
        }
        /// Sets `creation_time`.
        #[must_use]
        pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
            self.creation_time = Some(value.into());
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: CustomerId) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `emboss_name`.
        #[must_use]
        pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
            self.emboss_name = Some(value.into());
            self
        }
        /// Sets `expiration_month`.
        #[must_use]
        pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
            self.expiration_month = Some(value.into());
            self
        }
        /// Sets `expiration_time`.
        #[must_use]
        pub fn with_expiration_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.expiration_time = Some(value.into());
            self
        }
        /// Sets `expiration_year`.
        #[must_use]
        pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
            self.expiration_year = Some(value.into());
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn with_id(mut self, value: CardId) -> Self {
            self.id = Some(value);
            self
        }
        /// Sets `is_pin_set`.
        #[must_use]
        pub fn with_is_pin_set(mut self, value: bool) -> Self {
            self.is_pin_set = Some(value);
            self
        }
        /// Sets `last_four`.
        #[must_use]
        pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
            self.last_four = Some(value.into());
            self
        }
        /// Sets `last_updated_time`.
        #[must_use]
        pub fn with_last_updated_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.last_updated_time = Some(value.into());
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn with_metadata(mut self, value: CardMetadata) -> Self {
            self.metadata = Some(value);
            self
        }
        /// Sets `reissue_reason`.
        #[must_use]
        pub fn with_reissue_reason(
            mut self,
            value: impl Into<PhysicalDebitCardIssuanceRequestReissueReason>,
        ) -> Self {
            self.reissue_reason = Some(value.into());
            self
        }
        /// Sets `reissued_from_id`.
        #[must_use]
        pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
            self.reissued_from_id = Some(value);
            self
        }
        /// Sets `reissued_to_id`.
        #[must_use]
        pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
            self.reissued_to_id = Some(value);
            self
        }
        /// Sets `shipping`.
        #[must_use]
        pub fn with_shipping(mut self, value: impl Into<Shipping>) -> Self {
            self.shipping = Some(value.into());
            self
        }
        /// Sets `timestamp_pin_set`.
        #[must_use]
        pub fn with_timestamp_pin_set(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.timestamp_pin_set = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for PhysicalDebitCardIssuanceRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "PhysicalDebitCardIssuanceRequest",
                &[
                    ("form", &"PHYSICAL"),
                    ("account_id", &self.account_id),
                    ("bulk_order_config_id", &self.bulk_order_config_id),
                    ("business_id", &self.business_id),
                    ("card_image_id", &self.card_image_id),
                    ("card_product_id", &self.card_product_id),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_updated_time", &self.last_updated_time),
                    ("metadata", &crate::record::Redacted),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("shipping", &self.shipping),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for PhysicalDebitCardIssuanceRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut bulk_order_config_id,
                mut business_id,
                mut card_image_id,
                mut card_product_id,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_updated_time,
                mut metadata,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut shipping,
                mut timestamp_pin_set,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe(&mut bulk_order_config_id),
                    2 => fields.maybe(&mut business_id),
                    3 => fields.maybe(&mut card_image_id),
                    4 => fields.take(&mut card_product_id),
                    5 => fields.maybe(&mut creation_time),
                    6 => fields.maybe(&mut customer_id),
                    7 => fields.maybe(&mut emboss_name),
                    8 => fields.maybe(&mut expiration_month),
                    9 => fields.maybe(&mut expiration_time),
                    10 => fields.maybe(&mut expiration_year),
                    11 => fields.maybe(&mut id),
                    12 => fields.maybe(&mut is_pin_set),
                    13 => fields.maybe(&mut last_four),
                    14 => fields.maybe(&mut last_updated_time),
                    15 => fields.maybe(&mut metadata),
                    16 => fields.maybe(&mut reissue_reason),
                    17 => fields.maybe(&mut reissued_from_id),
                    18 => fields.maybe(&mut reissued_to_id),
                    19 => fields.maybe(&mut shipping),
                    20 => fields.maybe(&mut timestamp_pin_set),
                    _ => fields.tag("PHYSICAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                bulk_order_config_id,
                business_id,
                card_image_id,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
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
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for PhysicalDebitCardIssuanceRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "PHYSICAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(
                &mut map,
                "bulk_order_config_id",
                &self.bulk_order_config_id,
            )?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            crate::record::write_some(&mut map, "card_image_id", &self.card_image_id)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            crate::record::write_some(&mut map, "emboss_name", &self.emboss_name)?;
            crate::record::write_some(
                &mut map,
                "expiration_month",
                &self.expiration_month,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_year",
                &self.expiration_year,
            )?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            crate::record::write_some(&mut map, "shipping", &self.shipping)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::check::Check for PhysicalDebitCardIssuanceRequest {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            if let Some(value) = &self.shipping {
                crate::check::within("shipping", crate::check::Check::check(value))?;
            }
            Ok(())
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum PhysicalDebitCardIssuanceRequestForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl PhysicalDebitCardIssuanceRequestForm {
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
    impl crate::open_enum::OpenEnum for PhysicalDebitCardIssuanceRequestForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(PhysicalDebitCardIssuanceRequestForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum PhysicalDebitCardIssuanceRequestReissueReason {
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
    #[cfg(feature = "cards")]
    impl PhysicalDebitCardIssuanceRequestReissueReason {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for PhysicalDebitCardIssuanceRequestReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "BANK_MIGRATION" => Self::BankMigration,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "PROGRAM_CHANGE" => Self::ProgramChange,
                    "STOLEN" => Self::Stolen,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(PhysicalDebitCardIssuanceRequestReissueReason);
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
        /// `card_brand`
        pub card_brand: CardBrand,
        /// `card_fulfillment_status`
        pub card_fulfillment_status: CardFulfillmentStatus,
        /// Custom image to print.
        pub card_image_id: Option<CardImageId>,
        /// Product the card is issued under.
        pub card_product_id: CardProductId,
        /// `card_status`
        pub card_status: CardStatus,
        /// When it was created.
        pub creation_time: crate::Timestamp,
        /// Person who holds the card.
        pub customer_id: Option<CustomerId>,
        /// `emboss_name`
        pub emboss_name: EmbossName,
        /// Two digits.
        pub expiration_month: Option<String>,
        /// When the card expires.
        pub expiration_time: Option<crate::Timestamp>,
        /// Two digits.
        pub expiration_year: Option<String>,
        /// `fulfillment_details`
        pub fulfillment_details: Option<FulfillmentDetails>,
        /// Its identifier.
        pub id: CardId,
        /// Whether a PIN is set.
        pub is_pin_set: Option<bool>,
        /// Last four digits of the number.
        pub last_four: Option<String>,
        /// When it last changed.
        pub last_updated_time: Option<crate::Timestamp>,
        /// `memo`
        pub memo: Option<CardStatusReasonMemo>,
        /// `metadata`
        pub metadata: Option<CardMetadata>,
        /// `pending_reasons`
        pub pending_reasons: Option<CardStatusPendingReasons>,
        /// `physical_card_format`
        pub physical_card_format: PhysicalCardFormat,
        /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
        pub reissue_reason: Option<PhysicalDebitCardResponseReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// `shipping`
        pub shipping: Shipping,
        /// `status_reason`
        pub status_reason: CardStatusReasonCode,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl PhysicalDebitCardResponse {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for PhysicalDebitCardResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "PhysicalDebitCardResponse",
                &[
                    ("form", &"PHYSICAL"),
                    ("account_id", &self.account_id),
                    ("bin", &self.bin),
                    ("bulk_order_config_id", &self.bulk_order_config_id),
                    ("business_id", &self.business_id),
                    ("card_brand", &self.card_brand),
                    ("card_fulfillment_status", &self.card_fulfillment_status),
                    ("card_image_id", &self.card_image_id),
                    ("card_product_id", &self.card_product_id),
                    ("card_status", &self.card_status),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("fulfillment_details", &self.fulfillment_details),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_updated_time", &self.last_updated_time),
                    ("memo", &self.memo),
                    ("metadata", &crate::record::Redacted),
                    ("pending_reasons", &self.pending_reasons),
                    ("physical_card_format", &self.physical_card_format),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("shipping", &self.shipping),
                    ("status_reason", &self.status_reason),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for PhysicalDebitCardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut bin,
                mut bulk_order_config_id,
                mut business_id,
                mut card_brand,
                mut card_fulfillment_status,
                mut card_image_id,
                mut card_product_id,
                mut card_status,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut fulfillment_details,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_updated_time,
                mut memo,
                mut metadata,
                mut pending_reasons,
                mut physical_card_format,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut shipping,
                mut status_reason,
                mut timestamp_pin_set,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe_or_keep(&mut bin),
                    2 => fields.maybe_or_keep(&mut bulk_order_config_id),
                    3 => fields.maybe_or_keep(&mut business_id),
                    4 => fields.take(&mut card_brand),
                    5 => fields.take(&mut card_fulfillment_status),
                    6 => fields.maybe_or_keep(&mut card_image_id),
                    7 => fields.take(&mut card_product_id),
                    8 => fields.take(&mut card_status),
                    9 => fields.take(&mut creation_time),
                    10 => fields.maybe_or_keep(&mut customer_id),
                    11 => fields.take(&mut emboss_name),
                    12 => fields.maybe_or_keep(&mut expiration_month),
                    13 => fields.maybe_or_keep(&mut expiration_time),
                    14 => fields.maybe_or_keep(&mut expiration_year),
                    15 => fields.maybe_or_keep(&mut fulfillment_details),
                    16 => fields.take(&mut id),
                    17 => fields.maybe_or_keep(&mut is_pin_set),
                    18 => fields.maybe_or_keep(&mut last_four),
                    19 => fields.maybe_or_keep(&mut last_updated_time),
                    20 => fields.maybe_or_keep(&mut memo),
                    21 => fields.maybe_or_keep(&mut metadata),
                    22 => fields.maybe_or_keep(&mut pending_reasons),
                    23 => fields.take(&mut physical_card_format),
                    24 => fields.maybe_or_keep(&mut reissue_reason),
                    25 => fields.maybe_or_keep(&mut reissued_from_id),
                    26 => fields.maybe_or_keep(&mut reissued_to_id),
                    27 => fields.take(&mut shipping),
                    28 => fields.take(&mut status_reason),
                    29 => fields.maybe_or_keep(&mut timestamp_pin_set),
                    _ => fields.tag("PHYSICAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                bin,
                bulk_order_config_id,
                business_id,
                card_brand: crate::record::need(card_brand, "card_brand")?,
                card_fulfillment_status: crate::record::need(
                    card_fulfillment_status,
                    "card_fulfillment_status",
                )?,
                card_image_id,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
                card_status: crate::record::need(card_status, "card_status")?,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                customer_id,
                emboss_name: crate::record::need(emboss_name, "emboss_name")?,
                expiration_month,
                expiration_time,
                expiration_year,
                fulfillment_details,
                id: crate::record::need(id, "id")?,
                is_pin_set,
                last_four,
                last_updated_time,
                memo,
                metadata,
                pending_reasons,
                physical_card_format: crate::record::need(
                    physical_card_format,
                    "physical_card_format",
                )?,
                reissue_reason,
                reissued_from_id,
                reissued_to_id,
                shipping: crate::record::need(shipping, "shipping")?,
                status_reason: crate::record::need(status_reason, "status_reason")?,
                timestamp_pin_set,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for PhysicalDebitCardResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "PHYSICAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "bin", &self.bin)?;
            crate::record::write_some(
                &mut map,
                "bulk_order_config_id",
                &self.bulk_order_config_id,
            )?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("card_brand", &self.card_brand)?;
            map.serialize_entry(
                "card_fulfillment_status",
                &self.card_fulfillment_status,
            )?;
            crate::record::write_some(&mut map, "card_image_id", &self.card_image_id)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            map.serialize_entry("card_status", &self.card_status)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            map.serialize_entry("emboss_name", &self.emboss_name)?;
            crate::record::write_some(
                &mut map,
                "expiration_month",
                &self.expiration_month,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_year",
                &self.expiration_year,
            )?;
            crate::record::write_some(
                &mut map,
                "fulfillment_details",
                &self.fulfillment_details,
            )?;
            map.serialize_entry("id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            crate::record::write_some(&mut map, "memo", &self.memo)?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(
                &mut map,
                "pending_reasons",
                &self.pending_reasons,
            )?;
            map.serialize_entry("physical_card_format", &self.physical_card_format)?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            map.serialize_entry("shipping", &self.shipping)?;
            map.serialize_entry("status_reason", &self.status_reason)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum PhysicalDebitCardResponseForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl PhysicalDebitCardResponseForm {
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
    impl crate::open_enum::OpenEnum for PhysicalDebitCardResponseForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(PhysicalDebitCardResponseForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum PhysicalDebitCardResponseReissueReason {
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
    #[cfg(feature = "cards")]
    impl PhysicalDebitCardResponseReissueReason {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for PhysicalDebitCardResponseReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "BANK_MIGRATION" => Self::BankMigration,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "PROGRAM_CHANGE" => Self::ProgramChange,
                    "STOLEN" => Self::Stolen,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(PhysicalDebitCardResponseReissueReason);
    #[cfg(feature = "cards")]
    /// What the making of plastic waits for. `REQUIRED`: the card stays PENDING until its PIN is set; `RANDOM`: it is made with a random PIN; `NOT_REQUIRED`, the default: it is made at once.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for PinIssuancePolicy {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "NOT_REQUIRED" => Self::NotRequired,
                    "RANDOM" => Self::Random,
                    "REQUIRED" => Self::Required,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(PinIssuancePolicy);
    #[cfg(feature = "cards")]
    /// Which ways into a digital wallet are open.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ProvisioningControls {
        /// `in_app_provisioning`
        pub in_app_provisioning: Option<InAppProvisioning>,
        /// `manual_entry`
        pub manual_entry: Option<ManualEntry>,
        /// `wallet_provider_card_on_file`
        pub wallet_provider_card_on_file: Option<WalletProviderCardOnFile>,
        /// `web_push_provisioning`
        pub web_push_provisioning: Option<WebPushProvisioning>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl ProvisioningControls {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for ProvisioningControls {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "ProvisioningControls",
                &[
                    ("in_app_provisioning", &self.in_app_provisioning),
                    ("manual_entry", &self.manual_entry),
                    ("wallet_provider_card_on_file", &self.wallet_provider_card_on_file),
                    ("web_push_provisioning", &self.web_push_provisioning),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for ProvisioningControls {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for ProvisioningControls {
        const NAME: &'static str = "ProvisioningControls";
        const FIELDS: &'static [&'static str] = &[
            "in_app_provisioning",
            "manual_entry",
            "wallet_provider_card_on_file",
            "web_push_provisioning",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut in_app_provisioning,
                mut manual_entry,
                mut wallet_provider_card_on_file,
                mut web_push_provisioning,
            ) = (None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut in_app_provisioning),
                    1 => fields.maybe_or_keep(&mut manual_entry),
                    2 => fields.maybe_or_keep(&mut wallet_provider_card_on_file),
                    _ => fields.maybe_or_keep(&mut web_push_provisioning),
                }?;
            }
            Ok(Self {
                in_app_provisioning,
                manual_entry,
                wallet_provider_card_on_file,
                web_push_provisioning,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for ProvisioningControls {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "in_app_provisioning",
                &self.in_app_provisioning,
            )?;
            crate::record::write_some(&mut map, "manual_entry", &self.manual_entry)?;
            crate::record::write_some(
                &mut map,
                "wallet_provider_card_on_file",
                &self.wallet_provider_card_on_file,
            )?;
            crate::record::write_some(
                &mut map,
                "web_push_provisioning",
                &self.web_push_provisioning,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// How money is pulled from the card.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PullDetails {
        /// `country`
        pub country: Option<CountryCode>,
        /// `currency`
        pub currency: Option<CurrencyCode>,
        /// Network that carries the transfer.
        pub network: Option<String>,
        /// `product_type`
        pub product_type: Option<ExternalCardProductType>,
        /// Whether the rules that limit debit interchange fees apply to the card.
        pub regulated: Option<bool>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl PullDetails {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                country: None,
                currency: None,
                network: None,
                product_type: None,
                regulated: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for PullDetails {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "PullDetails",
                &[
                    ("country", &self.country),
                    ("currency", &self.currency),
                    ("network", &self.network),
                    ("product_type", &self.product_type),
                    ("regulated", &self.regulated),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for PullDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for PullDetails {
        const NAME: &'static str = "PullDetails";
        const FIELDS: &'static [&'static str] = &[
            "country",
            "currency",
            "network",
            "product_type",
            "regulated",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut country,
                mut currency,
                mut network,
                mut product_type,
                mut regulated,
            ) = (None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut country),
                    1 => fields.maybe_or_keep(&mut currency),
                    2 => fields.maybe_or_keep(&mut network),
                    3 => fields.maybe_or_keep(&mut product_type),
                    _ => fields.maybe_or_keep(&mut regulated),
                }?;
            }
            Ok(Self {
                country,
                currency,
                network,
                product_type,
                regulated,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for PullDetails {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "country", &self.country)?;
            crate::record::write_some(&mut map, "currency", &self.currency)?;
            crate::record::write_some(&mut map, "network", &self.network)?;
            crate::record::write_some(&mut map, "product_type", &self.product_type)?;
            crate::record::write_some(&mut map, "regulated", &self.regulated)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// How money is pushed to the card.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PushDetails {
        /// `country`
        pub country: Option<CountryCode>,
        /// `currency`
        pub currency: Option<CurrencyCode>,
        /// `funds_availability`
        pub funds_availability: Option<ExternalCardsFundsAvailability>,
        /// Network that carries the transfer.
        pub network: Option<String>,
        /// `product_type`
        pub product_type: Option<ExternalCardProductType>,
        /// Whether the rules that limit debit interchange fees apply to the card.
        pub regulated: Option<bool>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl PushDetails {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                country: None,
                currency: None,
                funds_availability: None,
                network: None,
                product_type: None,
                regulated: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for PushDetails {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "PushDetails",
                &[
                    ("country", &self.country),
                    ("currency", &self.currency),
                    ("funds_availability", &self.funds_availability),
                    ("network", &self.network),
                    ("product_type", &self.product_type),
                    ("regulated", &self.regulated),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for PushDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for PushDetails {
        const NAME: &'static str = "PushDetails";
        const FIELDS: &'static [&'static str] = &[
            "country",
            "currency",
            "funds_availability",
            "network",
            "product_type",
            "regulated",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut country,
                mut currency,
                mut funds_availability,
                mut network,
                mut product_type,
                mut regulated,
            ) = (None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut country),
                    1 => fields.maybe_or_keep(&mut currency),
                    2 => fields.maybe_or_keep(&mut funds_availability),
                    3 => fields.maybe_or_keep(&mut network),
                    4 => fields.maybe_or_keep(&mut product_type),
                    _ => fields.maybe_or_keep(&mut regulated),
                }?;
            }
            Ok(Self {
                country,
                currency,
                funds_availability,
                network,
                product_type,
                regulated,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for PushDetails {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "country", &self.country)?;
            crate::record::write_some(&mut map, "currency", &self.currency)?;
            crate::record::write_some(
                &mut map,
                "funds_availability",
                &self.funds_availability,
            )?;
            crate::record::write_some(&mut map, "network", &self.network)?;
            crate::record::write_some(&mut map, "product_type", &self.product_type)?;
            crate::record::write_some(&mut map, "regulated", &self.regulated)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// Who receives the parcel.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RecipientName {
        /// Given name.
        pub first_name: String,
        /// Family name.
        pub last_name: String,
        /// Middle name.
        pub middle_name: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl RecipientName {
        /// With what is required; the rest is absent.
        pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
            Self {
                first_name: first_name.into(),
                last_name: last_name.into(),
                middle_name: None,
                extra: crate::Extra::new(),
            }
        }
        /// Sets `middle_name`.
        #[must_use]
        pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
            self.middle_name = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for RecipientName {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "RecipientName",
                &[
                    ("first_name", &self.first_name),
                    ("last_name", &self.last_name),
                    ("middle_name", &self.middle_name),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for RecipientName {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for RecipientName {
        const NAME: &'static str = "RecipientName";
        const FIELDS: &'static [&'static str] = &[
            "first_name",
            "last_name",
            "middle_name",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut first_name, mut last_name, mut middle_name) = (None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut first_name),
                    1 => fields.take(&mut last_name),
                    _ => fields.maybe_or_keep(&mut middle_name),
                }?;
            }
            Ok(Self {
                first_name: crate::record::need(first_name, "first_name")?,
                last_name: crate::record::need(last_name, "last_name")?,
                middle_name,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for RecipientName {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("first_name", &self.first_name)?;
            map.serialize_entry("last_name", &self.last_name)?;
            crate::record::write_some(&mut map, "middle_name", &self.middle_name)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::check::Check for RecipientName {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.first_name;
            crate::check::within("first_name", crate::check::length(value, 0, 30))?;
            let value = &self.last_name;
            crate::check::within("last_name", crate::check::length(value, 0, 30))?;
            if let Some(value) = &self.middle_name {
                crate::check::within("middle_name", crate::check::length(value, 0, 30))?;
            }
            Ok(())
        }
    }
    #[cfg(feature = "cards")]
    /// Where and how the plastic is sent.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Shipping {
        /// Destination of the parcel.
        pub address: Option<Address>,
        /// Second addressee line.
        pub care_of_line: Option<String>,
        /// `is_expedited_fulfillment`
        pub is_expedited_fulfillment: Option<ExpeditedFulfillment>,
        /// `method`
        pub method: Option<ShippingMethod>,
        /// `phone_number`
        pub phone_number: Option<PhoneNumber>,
        /// Who receives the parcel; default: the customer.
        pub recipient_name: Option<RecipientName>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl Shipping {
        /// With what is required; the rest is absent.
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
        /// Sets `address`.
        #[must_use]
        pub fn with_address(mut self, value: impl Into<Address>) -> Self {
            self.address = Some(value.into());
            self
        }
        /// Sets `care_of_line`.
        #[must_use]
        pub fn with_care_of_line(mut self, value: impl Into<String>) -> Self {
            self.care_of_line = Some(value.into());
            self
        }
        /// Sets `is_expedited_fulfillment`.
        #[must_use]
        pub fn with_is_expedited_fulfillment(
            mut self,
            value: ExpeditedFulfillment,
        ) -> Self {
            self.is_expedited_fulfillment = Some(value);
            self
        }
        /// Sets `method`.
        #[must_use]
        pub fn with_method(mut self, value: impl Into<ShippingMethod>) -> Self {
            self.method = Some(value.into());
            self
        }
        /// Sets `phone_number`.
        #[must_use]
        pub fn with_phone_number(mut self, value: impl Into<PhoneNumber>) -> Self {
            self.phone_number = Some(value.into());
            self
        }
        /// Sets `recipient_name`.
        #[must_use]
        pub fn with_recipient_name(mut self, value: impl Into<RecipientName>) -> Self {
            self.recipient_name = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for Shipping {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "Shipping",
                &[
                    ("address", &self.address),
                    ("care_of_line", &self.care_of_line),
                    ("is_expedited_fulfillment", &self.is_expedited_fulfillment),
                    ("method", &self.method),
                    ("phone_number", &self.phone_number),
                    ("recipient_name", &self.recipient_name),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for Shipping {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut address,
                mut care_of_line,
                mut is_expedited_fulfillment,
                mut method,
                mut phone_number,
                mut recipient_name,
            ) = (None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut address),
                    1 => fields.maybe_or_keep(&mut care_of_line),
                    2 => fields.maybe_or_keep(&mut is_expedited_fulfillment),
                    3 => fields.maybe_or_keep(&mut method),
                    4 => fields.maybe_or_keep(&mut phone_number),
                    _ => fields.maybe_or_keep(&mut recipient_name),
                }?;
            }
            Ok(Self {
                address,
                care_of_line,
                is_expedited_fulfillment,
                method,
                phone_number,
                recipient_name,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for Shipping {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "address", &self.address)?;
            crate::record::write_some(&mut map, "care_of_line", &self.care_of_line)?;
            crate::record::write_some(
                &mut map,
                "is_expedited_fulfillment",
                &self.is_expedited_fulfillment,
            )?;
            crate::record::write_some(&mut map, "method", &self.method)?;
            crate::record::write_some(&mut map, "phone_number", &self.phone_number)?;
            crate::record::write_some(&mut map, "recipient_name", &self.recipient_name)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
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
                crate::check::within(
                    "recipient_name",
                    crate::check::Check::check(value),
                )?;
            }
            Ok(())
        }
    }
    #[cfg(feature = "cards")]
    /// Speed and reach of delivery. `INTERNATIONAL_GROUND` reaches Canada and Mexico only.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for ShippingMethod {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "INTERNATIONAL" => Self::International,
                    "INTERNATIONAL_GROUND" => Self::InternationalGround,
                    "INTERNATIONAL_PRIORITY" => Self::InternationalPriority,
                    "LOCAL_MAIL" => Self::LocalMail,
                    "LOCAL_PRIORITY" => Self::LocalPriority,
                    "OVERNIGHT" => Self::Overnight,
                    "TWO_DAY" => Self::TwoDay,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(ShippingMethod);
    #[cfg(any(feature = "cards", feature = "external-cards", feature = "webhooks"))]
    /// The id of the tenant containing the resource.
    pub type TenantId = String;
    #[cfg(feature = "external-cards")]
    crate::id::id! {
        #[doc = " Identifies: three ds."] ThreeDsId
    }
    #[cfg(feature = "cards")]
    /// How online purchases are authenticated. `SMS_OTP`: by a code to the cardholder's phone; `EXEMPT`: not at all; `DECISION_GATEWAY`: your gateway chooses each time, and always applies when a gateway names the product.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for ThreeDsPolicy {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "DECISION_GATEWAY" => Self::DecisionGateway,
                    "EXEMPT" => Self::Exempt,
                    "SMS_OTP" => Self::SmsOtp,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(ThreeDsPolicy);
    crate::id::id! {
        #[doc = " Identifies: transaction."] TransactionId
    }
    #[cfg(feature = "external-cards")]
    /// The customer_id of the cardholder
    pub type TransferCustomerId = CustomerId;
    #[cfg(feature = "external-cards")]
    crate::id::id! {
        #[doc = " Identifies: transfer."] TransferId
    }
    #[cfg(feature = "external-cards")]
    /// One page of transfers.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TransferListResponse {
        /// The transfers of this page.
        pub external_transfers: Vec<TransferResponse>,
        /// Send it as `page_token` to get the next page. Absent on the last one.
        pub next_page_token: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl TransferListResponse {
        /// With what is required; the rest is absent.
        pub fn new(external_transfers: Vec<TransferResponse>) -> Self {
            Self {
                external_transfers,
                next_page_token: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for TransferListResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "TransferListResponse",
                &[
                    ("external_transfers", &self.external_transfers),
                    ("next_page_token", &self.next_page_token),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for TransferListResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for TransferListResponse {
        const NAME: &'static str = "TransferListResponse";
        const FIELDS: &'static [&'static str] = &[
            "external_transfers",
            "next_page_token",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut external_transfers, mut next_page_token) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut external_transfers),
                    _ => fields.maybe_or_keep(&mut next_page_token),
                }?;
            }
            Ok(Self {
                external_transfers: crate::record::need(
                    external_transfers,
                    "external_transfers",
                )?,
                next_page_token,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for TransferListResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("external_transfers", &self.external_transfers)?;
            crate::record::write_some(
                &mut map,
                "next_page_token",
                &self.next_page_token,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// For person-to-person PUSH transactions this is the customer_id of the sender who must have privileges to access funds in the originating account in order to send funds to the recipient cardholder
    pub type TransferOriginatingCustomerId = CustomerId;
    #[cfg(feature = "external-cards")]
    /// `transfer_request`
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum TransferRequest {
        /// `type: PULL`
        Pull(TransferRequestPull),
        /// `type: PUSH`
        Push(TransferRequestPush),
        /// A kind that this version does not know, as it came.
        Unrecognized(crate::UnrecognizedVariant),
    }
    #[cfg(feature = "external-cards")]
    impl TransferRequest {
        /// The value of `type`.
        #[inline]
        pub fn tag(&self) -> &str {
            match self {
                Self::Pull(_) => "PULL",
                Self::Push(_) => "PUSH",
                Self::Unrecognized(value) => value.tag(),
            }
        }
        /// The value of `type`, as an enum.
        #[inline]
        pub fn kind(&self) -> CreateTransferType {
            self.tag().into()
        }
        /// Makes the variant `Pull`.
        #[inline]
        pub fn pull(value: TransferRequestPull) -> Self {
            Self::Pull(value)
        }
        /// Whether this is `Pull`.
        #[inline]
        pub fn is_pull(&self) -> bool {
            matches!(self, Self::Pull(_))
        }
        /// The content of `Pull`, if this is one.
        #[inline]
        pub fn as_pull(&self) -> Option<&TransferRequestPull> {
            match self {
                Self::Pull(value) => Some(value),
                _ => None,
            }
        }
        /// The content of `Pull`, if this is one.
        #[inline]
        pub fn into_pull(self) -> Option<TransferRequestPull> {
            match self {
                Self::Pull(value) => Some(value),
                _ => None,
            }
        }
        /// Makes the variant `Push`.
        #[inline]
        pub fn push(value: TransferRequestPush) -> Self {
            Self::Push(value)
        }
        /// Whether this is `Push`.
        #[inline]
        pub fn is_push(&self) -> bool {
            matches!(self, Self::Push(_))
        }
        /// The content of `Push`, if this is one.
        #[inline]
        pub fn as_push(&self) -> Option<&TransferRequestPush> {
            match self {
                Self::Push(value) => Some(value),
                _ => None,
            }
        }
        /// The content of `Push`, if this is one.
        #[inline]
        pub fn into_push(self) -> Option<TransferRequestPush> {
            match self {
                Self::Push(value) => Some(value),
                _ => None,
            }
        }
        /// `amount`, which every known kind has.
        #[inline]
        pub fn amount(&self) -> Option<i64> {
            match self {
                Self::Pull(value) => Some(value.amount),
                Self::Push(value) => Some(value.amount),
                Self::Unrecognized(_) => None,
            }
        }
        /// `external_card_id`, which every known kind has.
        #[inline]
        pub fn external_card_id(&self) -> Option<&ExternalCardId> {
            match self {
                Self::Pull(value) => Some(&value.external_card_id),
                Self::Push(value) => Some(&value.external_card_id),
                Self::Unrecognized(_) => None,
            }
        }
        /// `merchant`, which every known kind has.
        #[inline]
        pub fn merchant(&self) -> Option<&Merchant> {
            match self {
                Self::Pull(value) => value.merchant.as_ref(),
                Self::Push(value) => value.merchant.as_ref(),
                Self::Unrecognized(_) => None,
            }
        }
        /// `originating_account_id`, which every known kind has.
        #[inline]
        pub fn originating_account_id(&self) -> Option<&AccountId> {
            match self {
                Self::Pull(value) => Some(&value.originating_account_id),
                Self::Push(value) => Some(&value.originating_account_id),
                Self::Unrecognized(_) => None,
            }
        }
        /// `tenant`, which every known kind has.
        #[inline]
        pub fn tenant(&self) -> Option<&str> {
            match self {
                Self::Pull(value) => value.tenant.as_deref(),
                Self::Push(value) => value.tenant.as_deref(),
                Self::Unrecognized(_) => None,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl From<TransferRequestPull> for TransferRequest {
        #[inline]
        fn from(value: TransferRequestPull) -> Self {
            Self::Pull(value)
        }
    }
    #[cfg(feature = "external-cards")]
    impl From<TransferRequestPush> for TransferRequest {
        #[inline]
        fn from(value: TransferRequestPush) -> Self {
            Self::Push(value)
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for TransferRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Pull(value) => value.serialize(serializer),
                Self::Push(value) => value.serialize(serializer),
                Self::Unrecognized(value) => value.serialize(serializer),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for TransferRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::tagged::Tagged for TransferRequest {
        const NAME: &'static str = "TransferRequest";
        const TAG: &'static str = "type";
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            tag: &str,
            body: crate::tagged::Body<'de, A>,
        ) -> Result<Self, A::Error> {
            Ok(
                match tag {
                    "PULL" => Self::Pull(body.branch()?),
                    "PUSH" => Self::Push(body.branch()?),
                    _ => Self::Unrecognized(body.unrecognized()?),
                },
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::check::Check for TransferRequest {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            match self {
                Self::Pull(value) => crate::check::Check::check(value),
                Self::Push(value) => crate::check::Check::check(value),
                _ => Ok(()),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    /// Push/pull funds to/from an External Card
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TransferRequestPull {
        /// Amount of the transfer in cents (USD)
        pub amount: i64,
        /// `external_card_id`
        pub external_card_id: ExternalCardId,
        /// `merchant`
        pub merchant: Option<Merchant>,
        /// The ID of the account to which the transfer will be initiated/received
        pub originating_account_id: AccountId,
        /// `tenant`
        pub tenant: Option<TenantId>,
        /// Unique identifier of an External Card Transfer 3-D Secure Authorization - conditionally required according to your program's 3DS policy
        pub three_ds_id: Option<ThreeDsId>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl TransferRequestPull {
        /// With what is required; the rest is absent.
        pub fn new(
            amount: i64,
            external_card_id: ExternalCardId,
            originating_account_id: AccountId,
        ) -> Self {
            Self {
                amount,
                external_card_id,
                merchant: None,
                originating_account_id,
                tenant: None,
                three_ds_id: None,
                extra: crate::Extra::new(),
            }
        }
        /// Sets `merchant`.
        #[must_use]
        pub fn with_merchant(mut self, value: impl Into<Merchant>) -> Self {
            self.merchant = Some(value.into());
            self
        }
        /// Sets `tenant`.
        #[must_use]
        pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
            self.tenant = Some(value.into());
            self
        }
        /// Sets `three_ds_id`.
        #[must_use]
        pub fn with_three_ds_id(mut self, value: ThreeDsId) -> Self {
            self.three_ds_id = Some(value);
            self
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for TransferRequestPull {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "TransferRequestPull",
                &[
                    ("type", &"PULL"),
                    ("amount", &self.amount),
                    ("external_card_id", &self.external_card_id),
                    ("merchant", &self.merchant),
                    ("originating_account_id", &self.originating_account_id),
                    ("tenant", &self.tenant),
                    ("three_ds_id", &self.three_ds_id),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for TransferRequestPull {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for TransferRequestPull {
        const NAME: &'static str = "TransferRequestPull";
        const FIELDS: &'static [&'static str] = &[
            "amount",
            "external_card_id",
            "merchant",
            "originating_account_id",
            "tenant",
            "three_ds_id",
            "type",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut amount,
                mut external_card_id,
                mut merchant,
                mut originating_account_id,
                mut tenant,
                mut three_ds_id,
            ) = (None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take::<crate::whole::Whole>(&mut amount),
                    1 => fields.take(&mut external_card_id),
                    2 => fields.maybe(&mut merchant),
                    3 => fields.take(&mut originating_account_id),
                    4 => fields.maybe(&mut tenant),
                    5 => fields.maybe(&mut three_ds_id),
                    _ => fields.tag("PULL"),
                }?;
            }
            Ok(Self {
                amount: crate::record::need(amount, "amount")?.0,
                external_card_id: crate::record::need(
                    external_card_id,
                    "external_card_id",
                )?,
                merchant,
                originating_account_id: crate::record::need(
                    originating_account_id,
                    "originating_account_id",
                )?,
                tenant,
                three_ds_id,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for TransferRequestPull {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("type", "PULL")?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("external_card_id", &self.external_card_id)?;
            crate::record::write_some(&mut map, "merchant", &self.merchant)?;
            map.serialize_entry("originating_account_id", &self.originating_account_id)?;
            crate::record::write_some(&mut map, "tenant", &self.tenant)?;
            crate::record::write_some(&mut map, "three_ds_id", &self.three_ds_id)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::check::Check for TransferRequestPull {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.amount;
            crate::check::within(
                "amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
            if let Some(value) = &self.merchant {
                crate::check::within("merchant", crate::check::Check::check(value))?;
            }
            Ok(())
        }
    }
    #[cfg(feature = "external-cards")]
    /// Push/pull funds to/from an External Card
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TransferRequestPush {
        /// Amount of the transfer in cents (USD)
        pub amount: i64,
        /// `external_card_id`
        pub external_card_id: ExternalCardId,
        /// `merchant`
        pub merchant: Option<Merchant>,
        /// The ID of the account to which the transfer will be initiated/received
        pub originating_account_id: AccountId,
        /// For person-to-person PUSH transactions this is the customer_id of the sender who must have privileges to access funds in the originating account in order to send funds to the recipient cardholder
        pub originating_customer_id: Option<CustomerId>,
        /// `tenant`
        pub tenant: Option<TenantId>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl TransferRequestPush {
        /// With what is required; the rest is absent.
        pub fn new(
            amount: i64,
            external_card_id: ExternalCardId,
            originating_account_id: AccountId,
        ) -> Self {
            Self {
                amount,
                external_card_id,
                merchant: None,
                originating_account_id,
                originating_customer_id: None,
                tenant: None,
                extra: crate::Extra::new(),
            }
        }
        /// Sets `merchant`.
        #[must_use]
        pub fn with_merchant(mut self, value: impl Into<Merchant>) -> Self {
            self.merchant = Some(value.into());
            self
        }
        /// Sets `originating_customer_id`.
        #[must_use]
        pub fn with_originating_customer_id(mut self, value: CustomerId) -> Self {
            self.originating_customer_id = Some(value);
            self
        }
        /// Sets `tenant`.
        #[must_use]
        pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
            self.tenant = Some(value.into());
            self
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for TransferRequestPush {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "TransferRequestPush",
                &[
                    ("type", &"PUSH"),
                    ("amount", &self.amount),
                    ("external_card_id", &self.external_card_id),
                    ("merchant", &self.merchant),
                    ("originating_account_id", &self.originating_account_id),
                    ("originating_customer_id", &self.originating_customer_id),
                    ("tenant", &self.tenant),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for TransferRequestPush {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for TransferRequestPush {
        const NAME: &'static str = "TransferRequestPush";
        const FIELDS: &'static [&'static str] = &[
            "amount",
            "external_card_id",
            "merchant",
            "originating_account_id",
            "originating_customer_id",
            "tenant",
            "type",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut amount,
                mut external_card_id,
                mut merchant,
                mut originating_account_id,
                mut originating_customer_id,
                mut tenant,
            ) = (None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take::<crate::whole::Whole>(&mut amount),
                    1 => fields.take(&mut external_card_id),
                    2 => fields.maybe(&mut merchant),
                    3 => fields.take(&mut originating_account_id),
                    4 => fields.maybe(&mut originating_customer_id),
                    5 => fields.maybe(&mut tenant),
                    _ => fields.tag("PUSH"),
                }?;
            }
            Ok(Self {
                amount: crate::record::need(amount, "amount")?.0,
                external_card_id: crate::record::need(
                    external_card_id,
                    "external_card_id",
                )?,
                merchant,
                originating_account_id: crate::record::need(
                    originating_account_id,
                    "originating_account_id",
                )?,
                originating_customer_id,
                tenant,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for TransferRequestPush {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("type", "PUSH")?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("external_card_id", &self.external_card_id)?;
            crate::record::write_some(&mut map, "merchant", &self.merchant)?;
            map.serialize_entry("originating_account_id", &self.originating_account_id)?;
            crate::record::write_some(
                &mut map,
                "originating_customer_id",
                &self.originating_customer_id,
            )?;
            crate::record::write_some(&mut map, "tenant", &self.tenant)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::check::Check for TransferRequestPush {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.amount;
            crate::check::within(
                "amount",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
            if let Some(value) = &self.merchant {
                crate::check::within("merchant", crate::check::Check::check(value))?;
            }
            Ok(())
        }
    }
    #[cfg(feature = "external-cards")]
    /// A transfer between an account and an external card. Seven values of `type` share three shapes: by card, by wallet token, and outgoing.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum TransferResponse {
        /// `type: APPLE_PAY_PULL | APPLE_PAY_PULL_REVERSAL | GOOGLE_PAY_PULL | GOOGLE_PAY_PULL_REVERSAL`
        Token(TransferResponseToken),
        /// `type: PULL | PULL_REVERSAL`
        Pull(TransferResponsePull),
        /// `type: PUSH`
        Push(TransferResponsePush),
        /// A kind that this version does not know, as it came.
        Unrecognized(crate::UnrecognizedVariant),
    }
    #[cfg(feature = "external-cards")]
    impl TransferResponse {
        /// The value of `type`.
        #[inline]
        pub fn tag(&self) -> &str {
            match self {
                Self::Token(value) => value.type_.as_str(),
                Self::Pull(value) => value.type_.as_str(),
                Self::Push(_) => "PUSH",
                Self::Unrecognized(value) => value.tag(),
            }
        }
        /// The value of `type`, as an enum.
        #[inline]
        pub fn kind(&self) -> TransferType {
            self.tag().into()
        }
        /// Makes the variant `Token`.
        #[inline]
        pub fn token(value: TransferResponseToken) -> Self {
            Self::Token(value)
        }
        /// Whether this is `Token`.
        #[inline]
        pub fn is_token(&self) -> bool {
            matches!(self, Self::Token(_))
        }
        /// The content of `Token`, if this is one.
        #[inline]
        pub fn as_token(&self) -> Option<&TransferResponseToken> {
            match self {
                Self::Token(value) => Some(value),
                _ => None,
            }
        }
        /// The content of `Token`, if this is one.
        #[inline]
        pub fn into_token(self) -> Option<TransferResponseToken> {
            match self {
                Self::Token(value) => Some(value),
                _ => None,
            }
        }
        /// Makes the variant `Pull`.
        #[inline]
        pub fn pull(value: TransferResponsePull) -> Self {
            Self::Pull(value)
        }
        /// Whether this is `Pull`.
        #[inline]
        pub fn is_pull(&self) -> bool {
            matches!(self, Self::Pull(_))
        }
        /// The content of `Pull`, if this is one.
        #[inline]
        pub fn as_pull(&self) -> Option<&TransferResponsePull> {
            match self {
                Self::Pull(value) => Some(value),
                _ => None,
            }
        }
        /// The content of `Pull`, if this is one.
        #[inline]
        pub fn into_pull(self) -> Option<TransferResponsePull> {
            match self {
                Self::Pull(value) => Some(value),
                _ => None,
            }
        }
        /// Makes the variant `Push`.
        #[inline]
        pub fn push(value: TransferResponsePush) -> Self {
            Self::Push(value)
        }
        /// Whether this is `Push`.
        #[inline]
        pub fn is_push(&self) -> bool {
            matches!(self, Self::Push(_))
        }
        /// The content of `Push`, if this is one.
        #[inline]
        pub fn as_push(&self) -> Option<&TransferResponsePush> {
            match self {
                Self::Push(value) => Some(value),
                _ => None,
            }
        }
        /// The content of `Push`, if this is one.
        #[inline]
        pub fn into_push(self) -> Option<TransferResponsePush> {
            match self {
                Self::Push(value) => Some(value),
                _ => None,
            }
        }
        /// `account_id`, which every known kind has.
        #[inline]
        pub fn account_id(&self) -> Option<&AccountId> {
            match self {
                Self::Token(value) => Some(&value.account_id),
                Self::Pull(value) => Some(&value.account_id),
                Self::Push(value) => Some(&value.account_id),
                Self::Unrecognized(_) => None,
            }
        }
        /// `amount`, which every known kind has.
        #[inline]
        pub fn amount(&self) -> Option<i64> {
            match self {
                Self::Token(value) => Some(value.amount),
                Self::Pull(value) => Some(value.amount),
                Self::Push(value) => Some(value.amount),
                Self::Unrecognized(_) => None,
            }
        }
        /// `creation_time`, which every known kind has.
        #[inline]
        pub fn creation_time(&self) -> Option<&crate::Timestamp> {
            match self {
                Self::Token(value) => Some(&value.creation_time),
                Self::Pull(value) => Some(&value.creation_time),
                Self::Push(value) => Some(&value.creation_time),
                Self::Unrecognized(_) => None,
            }
        }
        /// `currency`, which every known kind has.
        #[inline]
        pub fn currency(&self) -> Option<&str> {
            match self {
                Self::Token(value) => Some(&*value.currency),
                Self::Pull(value) => Some(&*value.currency),
                Self::Push(value) => Some(&*value.currency),
                Self::Unrecognized(_) => None,
            }
        }
        /// `customer_id`, which every known kind has.
        #[inline]
        pub fn customer_id(&self) -> Option<&CustomerId> {
            match self {
                Self::Token(value) => Some(&value.customer_id),
                Self::Pull(value) => Some(&value.customer_id),
                Self::Push(value) => Some(&value.customer_id),
                Self::Unrecognized(_) => None,
            }
        }
        /// `id`, which every known kind has.
        #[inline]
        pub fn id(&self) -> Option<&TransferId> {
            match self {
                Self::Token(value) => Some(&value.id),
                Self::Pull(value) => Some(&value.id),
                Self::Push(value) => Some(&value.id),
                Self::Unrecognized(_) => None,
            }
        }
        /// `last_updated_time`, which every known kind has.
        #[inline]
        pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
            match self {
                Self::Token(value) => Some(&value.last_updated_time),
                Self::Pull(value) => Some(&value.last_updated_time),
                Self::Push(value) => Some(&value.last_updated_time),
                Self::Unrecognized(_) => None,
            }
        }
        /// `merchant`, which every known kind has.
        #[inline]
        pub fn merchant(&self) -> Option<&Merchant> {
            match self {
                Self::Token(value) => Some(&value.merchant),
                Self::Pull(value) => Some(&value.merchant),
                Self::Push(value) => Some(&value.merchant),
                Self::Unrecognized(_) => None,
            }
        }
        /// `network_decline_details`, which every known kind has.
        #[inline]
        pub fn network_decline_details(&self) -> Option<&str> {
            match self {
                Self::Token(value) => value.network_decline_details.as_deref(),
                Self::Pull(value) => value.network_decline_details.as_deref(),
                Self::Push(value) => value.network_decline_details.as_deref(),
                Self::Unrecognized(_) => None,
            }
        }
        /// `reason`, which every known kind has.
        #[inline]
        pub fn reason(&self) -> Option<&str> {
            match self {
                Self::Token(value) => value.reason.as_deref(),
                Self::Pull(value) => value.reason.as_deref(),
                Self::Push(value) => value.reason.as_deref(),
                Self::Unrecognized(_) => None,
            }
        }
        /// `status`, which every known kind has.
        #[inline]
        pub fn status(&self) -> Option<&TransferStatus> {
            match self {
                Self::Token(value) => Some(&value.status),
                Self::Pull(value) => Some(&value.status),
                Self::Push(value) => Some(&value.status),
                Self::Unrecognized(_) => None,
            }
        }
        /// `tenant`, which every known kind has.
        #[inline]
        pub fn tenant(&self) -> Option<&str> {
            match self {
                Self::Token(value) => Some(&*value.tenant),
                Self::Pull(value) => Some(&*value.tenant),
                Self::Push(value) => Some(&*value.tenant),
                Self::Unrecognized(_) => None,
            }
        }
        /// `transaction_id`, which every known kind has.
        #[inline]
        pub fn transaction_id(&self) -> Option<&TransactionId> {
            match self {
                Self::Token(value) => value.transaction_id.as_ref(),
                Self::Pull(value) => value.transaction_id.as_ref(),
                Self::Push(value) => value.transaction_id.as_ref(),
                Self::Unrecognized(_) => None,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl From<TransferResponseToken> for TransferResponse {
        #[inline]
        fn from(value: TransferResponseToken) -> Self {
            Self::Token(value)
        }
    }
    #[cfg(feature = "external-cards")]
    impl From<TransferResponsePull> for TransferResponse {
        #[inline]
        fn from(value: TransferResponsePull) -> Self {
            Self::Pull(value)
        }
    }
    #[cfg(feature = "external-cards")]
    impl From<TransferResponsePush> for TransferResponse {
        #[inline]
        fn from(value: TransferResponsePush) -> Self {
            Self::Push(value)
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for TransferResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Self::Token(value) => value.serialize(serializer),
                Self::Pull(value) => value.serialize(serializer),
                Self::Push(value) => value.serialize(serializer),
                Self::Unrecognized(value) => value.serialize(serializer),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for TransferResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::tagged::Tagged for TransferResponse {
        const NAME: &'static str = "TransferResponse";
        const TAG: &'static str = "type";
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            tag: &str,
            body: crate::tagged::Body<'de, A>,
        ) -> Result<Self, A::Error> {
            Ok(
                match tag {
                    "APPLE_PAY_PULL" | "APPLE_PAY_PULL_REVERSAL" | "GOOGLE_PAY_PULL"
                    | "GOOGLE_PAY_PULL_REVERSAL" => Self::Token(body.branch_with_tag()?),
                    "PULL" | "PULL_REVERSAL" => Self::Pull(body.branch_with_tag()?),
                    "PUSH" => Self::Push(body.branch()?),
                    _ => Self::Unrecognized(body.unrecognized()?),
                },
            )
        }
    }
    #[cfg(feature = "external-cards")]
    /// Money taken from an external card, or its return.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TransferResponsePull {
        /// The ID of the Synctera account into which or from which funds were moved
        pub account_id: AccountId,
        /// Amount of the transfer in cents
        pub amount: i64,
        /// `creation_time`
        pub creation_time: crate::Timestamp,
        /// `currency`
        pub currency: CurrencyCode,
        /// `customer_id`
        pub customer_id: TransferCustomerId,
        /// `external_card_id`
        pub external_card_id: ExternalCardId,
        /// The ID of the transfer
        pub id: TransferId,
        /// `last_updated_time`
        pub last_updated_time: crate::Timestamp,
        /// `merchant`
        pub merchant: Merchant,
        /// If available, a human readable string indicating why a transfer was declined downstream of our system
        pub network_decline_details: Option<String>,
        /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
        pub reason: Option<String>,
        /// `status`
        pub status: TransferStatus,
        /// `tenant`
        pub tenant: TenantId,
        /// `three_ds_id`
        pub three_ds_id: Option<TransferThreeDsId>,
        /// The transaction ID
        pub transaction_id: Option<TransactionId>,
        /// `type`
        pub type_: TransferResponsePullType,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl TransferResponsePull {
        /// With what is required; the rest is absent.
        pub fn new(
            account_id: AccountId,
            amount: i64,
            creation_time: impl Into<crate::Timestamp>,
            currency: impl Into<CurrencyCode>,
            customer_id: TransferCustomerId,
            external_card_id: ExternalCardId,
            id: TransferId,
            last_updated_time: impl Into<crate::Timestamp>,
            merchant: impl Into<Merchant>,
            status: impl Into<TransferStatus>,
            tenant: impl Into<TenantId>,
            type_: impl Into<TransferResponsePullType>,
        ) -> Self {
            Self {
                account_id,
                amount,
                creation_time: creation_time.into(),
                currency: currency.into(),
                customer_id,
                external_card_id,
                id,
                last_updated_time: last_updated_time.into(),
                merchant: merchant.into(),
                network_decline_details: None,
                reason: None,
                status: status.into(),
                tenant: tenant.into(),
                three_ds_id: None,
                transaction_id: None,
                type_: type_.into(),
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for TransferResponsePull {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "TransferResponsePull",
                &[
                    ("account_id", &self.account_id),
                    ("amount", &self.amount),
                    ("creation_time", &self.creation_time),
                    ("currency", &self.currency),
                    ("customer_id", &self.customer_id),
                    ("external_card_id", &self.external_card_id),
                    ("id", &self.id),
                    ("last_updated_time", &self.last_updated_time),
                    ("merchant", &self.merchant),
                    ("network_decline_details", &self.network_decline_details),
                    ("reason", &self.reason),
                    ("status", &self.status),
                    ("tenant", &self.tenant),
                    ("three_ds_id", &self.three_ds_id),
                    ("transaction_id", &self.transaction_id),
                    ("type_", &self.type_),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for TransferResponsePull {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for TransferResponsePull {
        const NAME: &'static str = "TransferResponsePull";
        const FIELDS: &'static [&'static str] = &[
            "account_id",
            "amount",
            "creation_time",
            "currency",
            "customer_id",
            "external_card_id",
            "id",
            "last_updated_time",
            "merchant",
            "network_decline_details",
            "reason",
            "status",
            "tenant",
            "three_ds_id",
            "transaction_id",
            "type",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut amount,
                mut creation_time,
                mut currency,
                mut customer_id,
                mut external_card_id,
                mut id,
                mut last_updated_time,
                mut merchant,
                mut network_decline_details,
                mut reason,
                mut status,
                mut tenant,
                mut three_ds_id,
                mut transaction_id,
                mut type_,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.take::<crate::whole::Whole>(&mut amount),
                    2 => fields.take(&mut creation_time),
                    3 => fields.take(&mut currency),
                    4 => fields.take(&mut customer_id),
                    5 => fields.take(&mut external_card_id),
                    6 => fields.take(&mut id),
                    7 => fields.take(&mut last_updated_time),
                    8 => fields.take(&mut merchant),
                    9 => fields.maybe_or_keep(&mut network_decline_details),
                    10 => fields.maybe_or_keep(&mut reason),
                    11 => fields.take(&mut status),
                    12 => fields.take(&mut tenant),
                    13 => fields.maybe_or_keep(&mut three_ds_id),
                    14 => fields.maybe_or_keep(&mut transaction_id),
                    _ => fields.take(&mut type_),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                amount: crate::record::need(amount, "amount")?.0,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                currency: crate::record::need(currency, "currency")?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                external_card_id: crate::record::need(
                    external_card_id,
                    "external_card_id",
                )?,
                id: crate::record::need(id, "id")?,
                last_updated_time: crate::record::need(
                    last_updated_time,
                    "last_updated_time",
                )?,
                merchant: crate::record::need(merchant, "merchant")?,
                network_decline_details,
                reason,
                status: crate::record::need(status, "status")?,
                tenant: crate::record::need(tenant, "tenant")?,
                three_ds_id,
                transaction_id,
                type_: crate::record::need(type_, "type")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for TransferResponsePull {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("account_id", &self.account_id)?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            map.serialize_entry("currency", &self.currency)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            map.serialize_entry("external_card_id", &self.external_card_id)?;
            map.serialize_entry("id", &self.id)?;
            map.serialize_entry("last_updated_time", &self.last_updated_time)?;
            map.serialize_entry("merchant", &self.merchant)?;
            crate::record::write_some(
                &mut map,
                "network_decline_details",
                &self.network_decline_details,
            )?;
            crate::record::write_some(&mut map, "reason", &self.reason)?;
            map.serialize_entry("status", &self.status)?;
            map.serialize_entry("tenant", &self.tenant)?;
            crate::record::write_some(&mut map, "three_ds_id", &self.three_ds_id)?;
            crate::record::write_some(&mut map, "transaction_id", &self.transaction_id)?;
            map.serialize_entry("type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// The values of `type` that lead to `TransferResponsePull`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum TransferResponsePullType {
        /// `PULL`
        Pull,
        /// `PULL_REVERSAL`
        PullReversal,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl TransferResponsePullType {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[Self::Pull, Self::PullReversal];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Pull => "PULL",
                Self::PullReversal => "PULL_REVERSAL",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for TransferResponsePullType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PULL" => Self::Pull,
                    "PULL_REVERSAL" => Self::PullReversal,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(TransferResponsePullType);
    #[cfg(feature = "external-cards")]
    /// Money sent to an external card.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TransferResponsePush {
        /// The ID of the Synctera account into which or from which funds were moved
        pub account_id: AccountId,
        /// Amount of the transfer in cents
        pub amount: i64,
        /// `creation_time`
        pub creation_time: crate::Timestamp,
        /// `currency`
        pub currency: CurrencyCode,
        /// `customer_id`
        pub customer_id: TransferCustomerId,
        /// `external_card_id`
        pub external_card_id: ExternalCardId,
        /// The ID of the transfer
        pub id: TransferId,
        /// `last_updated_time`
        pub last_updated_time: crate::Timestamp,
        /// `merchant`
        pub merchant: Merchant,
        /// If available, a human readable string indicating why a transfer was declined downstream of our system
        pub network_decline_details: Option<String>,
        /// `originating_customer_id`
        pub originating_customer_id: Option<TransferOriginatingCustomerId>,
        /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
        pub reason: Option<String>,
        /// `status`
        pub status: TransferStatus,
        /// `tenant`
        pub tenant: TenantId,
        /// The transaction ID
        pub transaction_id: Option<TransactionId>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl TransferResponsePush {
        /// With what is required; the rest is absent.
        pub fn new(
            account_id: AccountId,
            amount: i64,
            creation_time: impl Into<crate::Timestamp>,
            currency: impl Into<CurrencyCode>,
            customer_id: TransferCustomerId,
            external_card_id: ExternalCardId,
            id: TransferId,
            last_updated_time: impl Into<crate::Timestamp>,
            merchant: impl Into<Merchant>,
            status: impl Into<TransferStatus>,
            tenant: impl Into<TenantId>,
        ) -> Self {
            Self {
                account_id,
                amount,
                creation_time: creation_time.into(),
                currency: currency.into(),
                customer_id,
                external_card_id,
                id,
                last_updated_time: last_updated_time.into(),
                merchant: merchant.into(),
                network_decline_details: None,
                originating_customer_id: None,
                reason: None,
                status: status.into(),
                tenant: tenant.into(),
                transaction_id: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for TransferResponsePush {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "TransferResponsePush",
                &[
                    ("type", &"PUSH"),
                    ("account_id", &self.account_id),
                    ("amount", &self.amount),
                    ("creation_time", &self.creation_time),
                    ("currency", &self.currency),
                    ("customer_id", &self.customer_id),
                    ("external_card_id", &self.external_card_id),
                    ("id", &self.id),
                    ("last_updated_time", &self.last_updated_time),
                    ("merchant", &self.merchant),
                    ("network_decline_details", &self.network_decline_details),
                    ("originating_customer_id", &self.originating_customer_id),
                    ("reason", &self.reason),
                    ("status", &self.status),
                    ("tenant", &self.tenant),
                    ("transaction_id", &self.transaction_id),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for TransferResponsePush {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for TransferResponsePush {
        const NAME: &'static str = "TransferResponsePush";
        const FIELDS: &'static [&'static str] = &[
            "account_id",
            "amount",
            "creation_time",
            "currency",
            "customer_id",
            "external_card_id",
            "id",
            "last_updated_time",
            "merchant",
            "network_decline_details",
            "originating_customer_id",
            "reason",
            "status",
            "tenant",
            "transaction_id",
            "type",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut amount,
                mut creation_time,
                mut currency,
                mut customer_id,
                mut external_card_id,
                mut id,
                mut last_updated_time,
                mut merchant,
                mut network_decline_details,
                mut originating_customer_id,
                mut reason,
                mut status,
                mut tenant,
                mut transaction_id,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.take::<crate::whole::Whole>(&mut amount),
                    2 => fields.take(&mut creation_time),
                    3 => fields.take(&mut currency),
                    4 => fields.take(&mut customer_id),
                    5 => fields.take(&mut external_card_id),
                    6 => fields.take(&mut id),
                    7 => fields.take(&mut last_updated_time),
                    8 => fields.take(&mut merchant),
                    9 => fields.maybe_or_keep(&mut network_decline_details),
                    10 => fields.maybe_or_keep(&mut originating_customer_id),
                    11 => fields.maybe_or_keep(&mut reason),
                    12 => fields.take(&mut status),
                    13 => fields.take(&mut tenant),
                    14 => fields.maybe_or_keep(&mut transaction_id),
                    _ => fields.tag("PUSH"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                amount: crate::record::need(amount, "amount")?.0,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                currency: crate::record::need(currency, "currency")?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                external_card_id: crate::record::need(
                    external_card_id,
                    "external_card_id",
                )?,
                id: crate::record::need(id, "id")?,
                last_updated_time: crate::record::need(
                    last_updated_time,
                    "last_updated_time",
                )?,
                merchant: crate::record::need(merchant, "merchant")?,
                network_decline_details,
                originating_customer_id,
                reason,
                status: crate::record::need(status, "status")?,
                tenant: crate::record::need(tenant, "tenant")?,
                transaction_id,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for TransferResponsePush {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("type", "PUSH")?;
            map.serialize_entry("account_id", &self.account_id)?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            map.serialize_entry("currency", &self.currency)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            map.serialize_entry("external_card_id", &self.external_card_id)?;
            map.serialize_entry("id", &self.id)?;
            map.serialize_entry("last_updated_time", &self.last_updated_time)?;
            map.serialize_entry("merchant", &self.merchant)?;
            crate::record::write_some(
                &mut map,
                "network_decline_details",
                &self.network_decline_details,
            )?;
            crate::record::write_some(
                &mut map,
                "originating_customer_id",
                &self.originating_customer_id,
            )?;
            crate::record::write_some(&mut map, "reason", &self.reason)?;
            map.serialize_entry("status", &self.status)?;
            map.serialize_entry("tenant", &self.tenant)?;
            crate::record::write_some(&mut map, "transaction_id", &self.transaction_id)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Money taken from a card in Apple Pay or Google Pay, or its return.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TransferResponseToken {
        /// The ID of the Synctera account into which or from which funds were moved
        pub account_id: AccountId,
        /// Amount of the transfer in cents
        pub amount: i64,
        /// `card_details`
        pub card_details: ExternalCardDetails,
        /// `creation_time`
        pub creation_time: crate::Timestamp,
        /// `currency`
        pub currency: CurrencyCode,
        /// `customer_id`
        pub customer_id: TransferCustomerId,
        /// The ID of the transfer
        pub id: TransferId,
        /// `last_updated_time`
        pub last_updated_time: crate::Timestamp,
        /// `merchant`
        pub merchant: Merchant,
        /// If available, a human readable string indicating why a transfer was declined downstream of our system
        pub network_decline_details: Option<String>,
        /// The reason for the status, e.g. INSUFFICIENT_FUNDS, SUSPECTED_FRAUD, NETWORK_DECLINED
        pub reason: Option<String>,
        /// `status`
        pub status: TransferStatus,
        /// `tenant`
        pub tenant: TenantId,
        /// The transaction ID
        pub transaction_id: Option<TransactionId>,
        /// `type`
        pub type_: TransferResponseTokenType,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl TransferResponseToken {
        /// With what is required; the rest is absent.
        pub fn new(
            account_id: AccountId,
            amount: i64,
            card_details: impl Into<ExternalCardDetails>,
            creation_time: impl Into<crate::Timestamp>,
            currency: impl Into<CurrencyCode>,
            customer_id: TransferCustomerId,
            id: TransferId,
            last_updated_time: impl Into<crate::Timestamp>,
            merchant: impl Into<Merchant>,
            status: impl Into<TransferStatus>,
            tenant: impl Into<TenantId>,
            type_: impl Into<TransferResponseTokenType>,
        ) -> Self {
            Self {
                account_id,
                amount,
                card_details: card_details.into(),
                creation_time: creation_time.into(),
                currency: currency.into(),
                customer_id,
                id,
                last_updated_time: last_updated_time.into(),
                merchant: merchant.into(),
                network_decline_details: None,
                reason: None,
                status: status.into(),
                tenant: tenant.into(),
                transaction_id: None,
                type_: type_.into(),
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for TransferResponseToken {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "TransferResponseToken",
                &[
                    ("account_id", &self.account_id),
                    ("amount", &self.amount),
                    ("card_details", &self.card_details),
                    ("creation_time", &self.creation_time),
                    ("currency", &self.currency),
                    ("customer_id", &self.customer_id),
                    ("id", &self.id),
                    ("last_updated_time", &self.last_updated_time),
                    ("merchant", &self.merchant),
                    ("network_decline_details", &self.network_decline_details),
                    ("reason", &self.reason),
                    ("status", &self.status),
                    ("tenant", &self.tenant),
                    ("transaction_id", &self.transaction_id),
                    ("type_", &self.type_),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for TransferResponseToken {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for TransferResponseToken {
        const NAME: &'static str = "TransferResponseToken";
        const FIELDS: &'static [&'static str] = &[
            "account_id",
            "amount",
            "card_details",
            "creation_time",
            "currency",
            "customer_id",
            "id",
            "last_updated_time",
            "merchant",
            "network_decline_details",
            "reason",
            "status",
            "tenant",
            "transaction_id",
            "type",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut amount,
                mut card_details,
                mut creation_time,
                mut currency,
                mut customer_id,
                mut id,
                mut last_updated_time,
                mut merchant,
                mut network_decline_details,
                mut reason,
                mut status,
                mut tenant,
                mut transaction_id,
                mut type_,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.take::<crate::whole::Whole>(&mut amount),
                    2 => fields.take(&mut card_details),
                    3 => fields.take(&mut creation_time),
                    4 => fields.take(&mut currency),
                    5 => fields.take(&mut customer_id),
                    6 => fields.take(&mut id),
                    7 => fields.take(&mut last_updated_time),
                    8 => fields.take(&mut merchant),
                    9 => fields.maybe_or_keep(&mut network_decline_details),
                    10 => fields.maybe_or_keep(&mut reason),
                    11 => fields.take(&mut status),
                    12 => fields.take(&mut tenant),
                    13 => fields.maybe_or_keep(&mut transaction_id),
                    _ => fields.take(&mut type_),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                amount: crate::record::need(amount, "amount")?.0,
                card_details: crate::record::need(card_details, "card_details")?,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                currency: crate::record::need(currency, "currency")?,
                customer_id: crate::record::need(customer_id, "customer_id")?,
                id: crate::record::need(id, "id")?,
                last_updated_time: crate::record::need(
                    last_updated_time,
                    "last_updated_time",
                )?,
                merchant: crate::record::need(merchant, "merchant")?,
                network_decline_details,
                reason,
                status: crate::record::need(status, "status")?,
                tenant: crate::record::need(tenant, "tenant")?,
                transaction_id,
                type_: crate::record::need(type_, "type")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for TransferResponseToken {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("account_id", &self.account_id)?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("card_details", &self.card_details)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            map.serialize_entry("currency", &self.currency)?;
            map.serialize_entry("customer_id", &self.customer_id)?;
            map.serialize_entry("id", &self.id)?;
            map.serialize_entry("last_updated_time", &self.last_updated_time)?;
            map.serialize_entry("merchant", &self.merchant)?;
            crate::record::write_some(
                &mut map,
                "network_decline_details",
                &self.network_decline_details,
            )?;
            crate::record::write_some(&mut map, "reason", &self.reason)?;
            map.serialize_entry("status", &self.status)?;
            map.serialize_entry("tenant", &self.tenant)?;
            crate::record::write_some(&mut map, "transaction_id", &self.transaction_id)?;
            map.serialize_entry("type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    /// The values of `type` that lead to `TransferResponseToken`.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum TransferResponseTokenType {
        /// `APPLE_PAY_PULL`
        ApplePayPull,
        /// `APPLE_PAY_PULL_REVERSAL`
        ApplePayPullReversal,
        /// `GOOGLE_PAY_PULL`
        GooglePayPull,
        /// `GOOGLE_PAY_PULL_REVERSAL`
        GooglePayPullReversal,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl TransferResponseTokenType {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::ApplePayPull,
            Self::ApplePayPullReversal,
            Self::GooglePayPull,
            Self::GooglePayPullReversal,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::ApplePayPull => "APPLE_PAY_PULL",
                Self::ApplePayPullReversal => "APPLE_PAY_PULL_REVERSAL",
                Self::GooglePayPull => "GOOGLE_PAY_PULL",
                Self::GooglePayPullReversal => "GOOGLE_PAY_PULL_REVERSAL",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for TransferResponseTokenType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPLE_PAY_PULL" => Self::ApplePayPull,
                    "APPLE_PAY_PULL_REVERSAL" => Self::ApplePayPullReversal,
                    "GOOGLE_PAY_PULL" => Self::GooglePayPull,
                    "GOOGLE_PAY_PULL_REVERSAL" => Self::GooglePayPullReversal,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(TransferResponseTokenType);
    #[cfg(feature = "external-cards")]
    /// How much of a pull to give back.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TransferReversalRequest {
        /// Money to give back, in cents: at most what was pulled.
        pub amount: i64,
        /// `currency`
        pub currency: CurrencyCode,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "external-cards")]
    impl TransferReversalRequest {
        /// With what is required; the rest is absent.
        pub fn new(amount: i64, currency: impl Into<CurrencyCode>) -> Self {
            Self {
                amount,
                currency: currency.into(),
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::std::fmt::Debug for TransferReversalRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "TransferReversalRequest",
                &[("amount", &self.amount), ("currency", &self.currency)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "external-cards")]
    impl<'de> ::serde::Deserialize<'de> for TransferReversalRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::record::Record for TransferReversalRequest {
        const NAME: &'static str = "TransferReversalRequest";
        const FIELDS: &'static [&'static str] = &["amount", "currency"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut amount, mut currency) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take::<crate::whole::Whole>(&mut amount),
                    _ => fields.take(&mut currency),
                }?;
            }
            Ok(Self {
                amount: crate::record::need(amount, "amount")?.0,
                currency: crate::record::need(currency, "currency")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "external-cards")]
    impl ::serde::Serialize for TransferReversalRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("amount", &self.amount)?;
            map.serialize_entry("currency", &self.currency)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::check::Check for TransferReversalRequest {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.currency;
            crate::check::within("currency", crate::check::length(value, 3, 3))?;
            Ok(())
        }
    }
    #[cfg(feature = "external-cards")]
    /// The status of the transfer
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum TransferStatus {
        /// `CANCELED`
        Canceled,
        /// `DECLINED`
        Declined,
        /// `PENDING`
        Pending,
        /// `SUCCEEDED`
        Succeeded,
        /// `UNKNOWN`
        Unknown,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl TransferStatus {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::Canceled,
            Self::Declined,
            Self::Pending,
            Self::Succeeded,
            Self::Unknown,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Canceled => "CANCELED",
                Self::Declined => "DECLINED",
                Self::Pending => "PENDING",
                Self::Succeeded => "SUCCEEDED",
                Self::Unknown => "UNKNOWN",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for TransferStatus {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "CANCELED" => Self::Canceled,
                    "DECLINED" => Self::Declined,
                    "PENDING" => Self::Pending,
                    "SUCCEEDED" => Self::Succeeded,
                    "UNKNOWN" => Self::Unknown,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(TransferStatus);
    #[cfg(feature = "external-cards")]
    /// Unique identifier of an External Card Transfer 3-D Secure Authorization - conditionally required according to your program's 3DS policy
    pub type TransferThreeDsId = ThreeDsId;
    #[cfg(feature = "external-cards")]
    /// Which way the money goes: `PUSH` from an account to a card, the PULL values from a card to an account, the REVERSAL values back to the card they came from.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum TransferType {
        /// `APPLE_PAY_PULL`
        ApplePayPull,
        /// `APPLE_PAY_PULL_REVERSAL`
        ApplePayPullReversal,
        /// `GOOGLE_PAY_PULL`
        GooglePayPull,
        /// `GOOGLE_PAY_PULL_REVERSAL`
        GooglePayPullReversal,
        /// `PULL`
        Pull,
        /// `PULL_REVERSAL`
        PullReversal,
        /// `PUSH`
        Push,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "external-cards")]
    impl TransferType {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::ApplePayPull,
            Self::ApplePayPullReversal,
            Self::GooglePayPull,
            Self::GooglePayPullReversal,
            Self::Pull,
            Self::PullReversal,
            Self::Push,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::ApplePayPull => "APPLE_PAY_PULL",
                Self::ApplePayPullReversal => "APPLE_PAY_PULL_REVERSAL",
                Self::GooglePayPull => "GOOGLE_PAY_PULL",
                Self::GooglePayPullReversal => "GOOGLE_PAY_PULL_REVERSAL",
                Self::Pull => "PULL",
                Self::PullReversal => "PULL_REVERSAL",
                Self::Push => "PUSH",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::open_enum::OpenEnum for TransferType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPLE_PAY_PULL" => Self::ApplePayPull,
                    "APPLE_PAY_PULL_REVERSAL" => Self::ApplePayPullReversal,
                    "GOOGLE_PAY_PULL" => Self::GooglePayPull,
                    "GOOGLE_PAY_PULL_REVERSAL" => Self::GooglePayPullReversal,
                    "PULL" => Self::Pull,
                    "PULL_REVERSAL" => Self::PullReversal,
                    "PUSH" => Self::Push,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "external-cards")]
    crate::open_enum::open_enum!(TransferType);
    #[cfg(feature = "cards")]
    /// Service that adds details such as a merchant name to card transactions. MX unless set to NONE.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum TxnEnhancer {
        /// `MX`
        Mx,
        /// `NONE`
        None,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for TxnEnhancer {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "MX" => Self::Mx,
                    "NONE" => Self::None,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(TxnEnhancer);
    #[cfg(feature = "cards")]
    /// Verdict of a review.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCardImageRequest {
        /// Words for the customer on why it was refused.
        pub rejection_memo: Option<String>,
        /// `rejection_reason`
        pub rejection_reason: Option<CardImageRejectionReason>,
        /// `status`
        pub status: CardImageStatus,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl UpdateCardImageRequest {
        /// With what is required; the rest is absent.
        pub fn new(status: impl Into<CardImageStatus>) -> Self {
            Self {
                rejection_memo: None,
                rejection_reason: None,
                status: status.into(),
                extra: crate::Extra::new(),
            }
        }
        /// Sets `rejection_memo`.
        #[must_use]
        pub fn with_rejection_memo(mut self, value: impl Into<String>) -> Self {
            self.rejection_memo = Some(value.into());
            self
        }
        /// Sets `rejection_reason`.
        #[must_use]
        pub fn with_rejection_reason(
            mut self,
            value: impl Into<CardImageRejectionReason>,
        ) -> Self {
            self.rejection_reason = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for UpdateCardImageRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "UpdateCardImageRequest",
                &[
                    ("rejection_memo", &self.rejection_memo),
                    ("rejection_reason", &self.rejection_reason),
                    ("status", &self.status),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for UpdateCardImageRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for UpdateCardImageRequest {
        const NAME: &'static str = "UpdateCardImageRequest";
        const FIELDS: &'static [&'static str] = &[
            "rejection_memo",
            "rejection_reason",
            "status",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut rejection_memo, mut rejection_reason, mut status) = (
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe(&mut rejection_memo),
                    1 => fields.maybe(&mut rejection_reason),
                    _ => fields.take(&mut status),
                }?;
            }
            Ok(Self {
                rejection_memo,
                rejection_reason,
                status: crate::record::need(status, "status")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for UpdateCardImageRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "rejection_memo", &self.rejection_memo)?;
            crate::record::write_some(
                &mut map,
                "rejection_reason",
                &self.rejection_reason,
            )?;
            map.serialize_entry("status", &self.status)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// Changes to a gateway; what is absent stays as it is.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateGatewayRequest {
        /// Products whose purchases are sent to it; replaces the list.
        pub card_products: Option<Vec<CardProductId>>,
        /// `custom_headers`
        pub custom_headers: Option<GatewayCustomHeaders>,
        /// Whether purchases are sent to it.
        pub is_active: Option<bool>,
        /// `standin`
        pub standin: Option<GatewayStandin>,
        /// Endpoint that receives the purchases.
        pub url: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl UpdateGatewayRequest {
        /// With what is required; the rest is absent.
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
        /// Sets `card_products`.
        #[must_use]
        pub fn with_card_products(mut self, value: Vec<CardProductId>) -> Self {
            self.card_products = Some(value);
            self
        }
        /// Sets `custom_headers`.
        #[must_use]
        pub fn with_custom_headers(mut self, value: GatewayCustomHeaders) -> Self {
            self.custom_headers = Some(value);
            self
        }
        /// Sets `is_active`.
        #[must_use]
        pub fn with_is_active(mut self, value: bool) -> Self {
            self.is_active = Some(value);
            self
        }
        /// Sets `standin`.
        #[must_use]
        pub fn with_standin(mut self, value: impl Into<GatewayStandin>) -> Self {
            self.standin = Some(value.into());
            self
        }
        /// Sets `url`.
        #[must_use]
        pub fn with_url(mut self, value: impl Into<String>) -> Self {
            self.url = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for UpdateGatewayRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "UpdateGatewayRequest",
                &[
                    ("card_products", &self.card_products),
                    ("custom_headers", &crate::record::Redacted),
                    ("is_active", &self.is_active),
                    ("standin", &self.standin),
                    ("url", &self.url),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for UpdateGatewayRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for UpdateGatewayRequest {
        const NAME: &'static str = "UpdateGatewayRequest";
        const FIELDS: &'static [&'static str] = &[
            "card_products",
            "custom_headers",
            "is_active",
            "standin",
            "url",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut card_products,
                mut custom_headers,
                mut is_active,
                mut standin,
                mut url,
            ) = (None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe(&mut card_products),
                    1 => fields.maybe(&mut custom_headers),
                    2 => fields.maybe(&mut is_active),
                    3 => fields.maybe(&mut standin),
                    _ => fields.maybe(&mut url),
                }?;
            }
            Ok(Self {
                card_products,
                custom_headers,
                is_active,
                standin,
                url,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for UpdateGatewayRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "card_products", &self.card_products)?;
            crate::record::write_some(&mut map, "custom_headers", &self.custom_headers)?;
            crate::record::write_some(&mut map, "is_active", &self.is_active)?;
            crate::record::write_some(&mut map, "standin", &self.standin)?;
            crate::record::write_some(&mut map, "url", &self.url)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
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
    /// A postal address.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0Address {
        /// Street and number.
        pub address_line_1: String,
        /// Flat, floor or suite.
        pub address_line_2: Option<String>,
        /// Town.
        pub city: String,
        /// ISO 3166-1 alpha-2 code.
        pub country_code: String,
        /// ZIP or postal code.
        pub postal_code: String,
        /// ISO 3166-2 subdivision, without the country.
        pub state: String,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0Address {
        /// With what is required; the rest is absent.
        pub fn new(
            address_line_1: impl Into<String>,
            city: impl Into<String>,
            country_code: impl Into<String>,
            postal_code: impl Into<String>,
            state: impl Into<String>,
        ) -> Self {
            Self {
                address_line_1: address_line_1.into(),
                address_line_2: None,
                city: city.into(),
                country_code: country_code.into(),
                postal_code: postal_code.into(),
                state: state.into(),
                extra: crate::Extra::new(),
            }
        }
        /// Sets `address_line_2`.
        #[must_use]
        pub fn with_address_line_2(mut self, value: impl Into<String>) -> Self {
            self.address_line_2 = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0Address {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0Address",
                &[
                    ("address_line_1", &self.address_line_1),
                    ("address_line_2", &self.address_line_2),
                    ("city", &self.city),
                    ("country_code", &self.country_code),
                    ("postal_code", &self.postal_code),
                    ("state", &self.state),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0Address {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for V0Address {
        const NAME: &'static str = "V0Address";
        const FIELDS: &'static [&'static str] = &[
            "address_line_1",
            "address_line_2",
            "city",
            "country_code",
            "postal_code",
            "state",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut address_line_1,
                mut address_line_2,
                mut city,
                mut country_code,
                mut postal_code,
                mut state,
            ) = (None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut address_line_1),
                    1 => fields.maybe_or_keep(&mut address_line_2),
                    2 => fields.take(&mut city),
                    3 => fields.take(&mut country_code),
                    4 => fields.take(&mut postal_code),
                    _ => fields.take(&mut state),
                }?;
            }
            Ok(Self {
                address_line_1: crate::record::need(address_line_1, "address_line_1")?,
                address_line_2,
                city: crate::record::need(city, "city")?,
                country_code: crate::record::need(country_code, "country_code")?,
                postal_code: crate::record::need(postal_code, "postal_code")?,
                state: crate::record::need(state, "state")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0Address {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("address_line_1", &self.address_line_1)?;
            crate::record::write_some(&mut map, "address_line_2", &self.address_line_2)?;
            map.serialize_entry("city", &self.city)?;
            map.serialize_entry("country_code", &self.country_code)?;
            map.serialize_entry("postal_code", &self.postal_code)?;
            map.serialize_entry("state", &self.state)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::check::Check for V0Address {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.address_line_1;
            crate::check::within("address_line_1", crate::check::length(value, 0, 100))?;
            if let Some(value) = &self.address_line_2 {
                crate::check::within(
                    "address_line_2",
                    crate::check::length(value, 0, 100),
                )?;
            }
            Ok(())
        }
    }
    #[cfg(feature = "cards")]
    /// The network of the card.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0CardBrand {
        /// `MASTERCARD`
        Mastercard,
        /// `VISA`
        Visa,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0CardBrand {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0CardBrand {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "MASTERCARD" => Self::Mastercard,
                    "VISA" => Self::Visa,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0CardBrand);
    #[cfg(feature = "cards")]
    /// Progress of production and delivery.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0CardFulfillmentStatus {
        /// `DIGITALLY_PRESENTED`
        DigitallyPresented,
        /// `ISSUED`
        Issued,
        /// `ORDERED`
        Ordered,
        /// `REISSUED`
        Reissued,
        /// `REJECTED`
        Rejected,
        /// `REORDERED`
        Reordered,
        /// `SHIPPED`
        Shipped,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0CardFulfillmentStatus {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::DigitallyPresented,
            Self::Issued,
            Self::Ordered,
            Self::Reissued,
            Self::Rejected,
            Self::Reordered,
            Self::Shipped,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::DigitallyPresented => "DIGITALLY_PRESENTED",
                Self::Issued => "ISSUED",
                Self::Ordered => "ORDERED",
                Self::Reissued => "REISSUED",
                Self::Rejected => "REJECTED",
                Self::Reordered => "REORDERED",
                Self::Shipped => "SHIPPED",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0CardFulfillmentStatus {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "DIGITALLY_PRESENTED" => Self::DigitallyPresented,
                    "ISSUED" => Self::Issued,
                    "ORDERED" => Self::Ordered,
                    "REISSUED" => Self::Reissued,
                    "REJECTED" => Self::Rejected,
                    "REORDERED" => Self::Reordered,
                    "SHIPPED" => Self::Shipped,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0CardFulfillmentStatus);
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
    #[cfg(feature = "cards")]
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
        pub fn kind(&self) -> V0CardIssuanceRequestKind {
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
    #[cfg(feature = "cards")]
    impl From<V0PhysicalCardIssuanceRequest> for V0CardIssuanceRequest {
        #[inline]
        fn from(value: V0PhysicalCardIssuanceRequest) -> Self {
            Self::Physical(value)
        }
    }
    #[cfg(feature = "cards")]
    impl From<V0VirtualCardIssuanceRequest> for V0CardIssuanceRequest {
        #[inline]
        fn from(value: V0VirtualCardIssuanceRequest) -> Self {
            Self::Virtual(value)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0CardIssuanceRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
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
    /// The kinds of [`V0CardIssuanceRequest`].
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0CardIssuanceRequestKind {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0CardIssuanceRequestKind {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0CardIssuanceRequestKind {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0CardIssuanceRequestKind);
    #[cfg(feature = "cards")]
    /// Your own key-value pairs.
    pub type V0CardMetadata = ::std::collections::BTreeMap<String, String>;
    #[cfg(feature = "cards")]
    /// A card.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum V0CardResponse {
        /// `form: PHYSICAL`
        Physical(V0PhysicalCardResponse),
        /// `form: VIRTUAL`
        Virtual(V0VirtualCardResponse),
        /// A kind that this version does not know, as it came.
        Unrecognized(crate::UnrecognizedVariant),
    }
    #[cfg(feature = "cards")]
    impl V0CardResponse {
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
        pub fn kind(&self) -> V0CardResponseKind {
            self.tag().into()
        }
        /// Makes the variant `Physical`.
        #[inline]
        pub fn physical(value: V0PhysicalCardResponse) -> Self {
            Self::Physical(value)
        }
        /// Whether this is `Physical`.
        #[inline]
        pub fn is_physical(&self) -> bool {
            matches!(self, Self::Physical(_))
        }
        /// The content of `Physical`, if this is one.
        #[inline]
        pub fn as_physical(&self) -> Option<&V0PhysicalCardResponse> {
            match self {
                Self::Physical(value) => Some(value),
                _ => None,
            }
        }
        /// The content of `Physical`, if this is one.
        #[inline]
        pub fn into_physical(self) -> Option<V0PhysicalCardResponse> {
            match self {
                Self::Physical(value) => Some(value),
                _ => None,
            }
        }
        /// Makes the variant `Virtual`.
        #[inline]
        pub fn virtual_(value: V0VirtualCardResponse) -> Self {
            Self::Virtual(value)
        }
        /// Whether this is `Virtual`.
        #[inline]
        pub fn is_virtual(&self) -> bool {
            matches!(self, Self::Virtual(_))
        }
        /// The content of `Virtual`, if this is one.
        #[inline]
        pub fn as_virtual(&self) -> Option<&V0VirtualCardResponse> {
            match self {
                Self::Virtual(value) => Some(value),
                _ => None,
            }
        }
        /// The content of `Virtual`, if this is one.
        #[inline]
        pub fn into_virtual(self) -> Option<V0VirtualCardResponse> {
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
        pub fn card_brand(&self) -> Option<&V0CardBrand> {
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
        pub fn card_status(&self) -> Option<&V0CardStatus> {
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
        pub fn emboss_name(&self) -> Option<&V0EmbossName> {
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
        /// `last_modified_time`, which every known kind has.
        #[inline]
        pub fn last_modified_time(&self) -> Option<&crate::Timestamp> {
            match self {
                Self::Physical(value) => value.last_modified_time.as_ref(),
                Self::Virtual(value) => value.last_modified_time.as_ref(),
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
        pub fn pending_reasons(&self) -> Option<&V0CardStatusPendingReasons> {
            match self {
                Self::Physical(value) => value.pending_reasons.as_ref(),
                Self::Virtual(value) => value.pending_reasons.as_ref(),
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
        pub fn status_reason(&self) -> Option<&V0CardStatusReasonCode> {
            match self {
                Self::Physical(value) => Some(&value.status_reason),
                Self::Virtual(value) => Some(&value.status_reason),
                Self::Unrecognized(_) => None,
            }
        }
        /// `tenant`, which every known kind has.
        #[inline]
        pub fn tenant(&self) -> Option<&str> {
            match self {
                Self::Physical(value) => Some(&*value.tenant),
                Self::Virtual(value) => Some(&*value.tenant),
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
    #[cfg(feature = "cards")]
    impl From<V0PhysicalCardResponse> for V0CardResponse {
        #[inline]
        fn from(value: V0PhysicalCardResponse) -> Self {
            Self::Physical(value)
        }
    }
    #[cfg(feature = "cards")]
    impl From<V0VirtualCardResponse> for V0CardResponse {
        #[inline]
        fn from(value: V0VirtualCardResponse) -> Self {
            Self::Virtual(value)
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0CardResponse {
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
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0CardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::tagged::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::tagged::Tagged for V0CardResponse {
        const NAME: &'static str = "V0CardResponse";
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
    /// The kinds of [`V0CardResponse`].
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0CardResponseKind {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0CardResponseKind {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0CardResponseKind {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0CardResponseKind);
    #[cfg(feature = "cards")]
    /// Where the card is in its life.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0CardStatus {
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
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0CardStatus {
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
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0CardStatus {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ACTIVE" => Self::Active,
                    "IMAGE_PENDING" => Self::ImagePending,
                    "IMAGE_REJECTED" => Self::ImageRejected,
                    "PENDING" => Self::Pending,
                    "REJECTED" => Self::Rejected,
                    "SUSPENDED" => Self::Suspended,
                    "TERMINATED" => Self::Terminated,
                    "UNACTIVATED" => Self::Unactivated,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0CardStatus);
    #[cfg(feature = "cards")]
    /// What a PENDING card waits for.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0CardStatusPendingReasons {
        /// It waits for its bulk order.
        pub is_waiting_for_bulk_shipment: Option<bool>,
        /// It waits for its image's approval.
        pub is_waiting_for_image: Option<bool>,
        /// It waits for a PIN.
        pub is_waiting_for_pin: Option<bool>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0CardStatusPendingReasons {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                is_waiting_for_bulk_shipment: None,
                is_waiting_for_image: None,
                is_waiting_for_pin: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0CardStatusPendingReasons {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0CardStatusPendingReasons",
                &[
                    ("is_waiting_for_bulk_shipment", &self.is_waiting_for_bulk_shipment),
                    ("is_waiting_for_image", &self.is_waiting_for_image),
                    ("is_waiting_for_pin", &crate::record::Redacted),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0CardStatusPendingReasons {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for V0CardStatusPendingReasons {
        const NAME: &'static str = "V0CardStatusPendingReasons";
        const FIELDS: &'static [&'static str] = &[
            "is_waiting_for_bulk_shipment",
            "is_waiting_for_image",
            "is_waiting_for_pin",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut is_waiting_for_bulk_shipment,
                mut is_waiting_for_image,
                mut is_waiting_for_pin,
            ) = (None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut is_waiting_for_bulk_shipment),
                    1 => fields.maybe_or_keep(&mut is_waiting_for_image),
                    _ => fields.maybe_or_keep(&mut is_waiting_for_pin),
                }?;
            }
            Ok(Self {
                is_waiting_for_bulk_shipment,
                is_waiting_for_image,
                is_waiting_for_pin,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0CardStatusPendingReasons {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "is_waiting_for_bulk_shipment",
                &self.is_waiting_for_bulk_shipment,
            )?;
            crate::record::write_some(
                &mut map,
                "is_waiting_for_image",
                &self.is_waiting_for_image,
            )?;
            crate::record::write_some(
                &mut map,
                "is_waiting_for_pin",
                &self.is_waiting_for_pin,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// Why the card is in its state.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0CardStatusReasonCode {
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
    #[cfg(feature = "cards")]
    impl V0CardStatusReasonCode {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0CardStatusReasonCode {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "ACT" => Self::Act,
                    "ADD" => Self::Add,
                    "AUX" => Self::Aux,
                    "CLO" => Self::Clo,
                    "COM" => Self::Com,
                    "DOB" => Self::Dob,
                    "EML" => Self::Eml,
                    "EXP" => Self::Exp,
                    "FRD" => Self::Frd,
                    "FUL" => Self::Ful,
                    "INA" => Self::Ina,
                    "INF" => Self::Inf,
                    "ISS" => Self::Iss,
                    "KYC" => Self::Kyc,
                    "LOS" => Self::Los,
                    "MAT" => Self::Mat,
                    "NAM" => Self::Nam,
                    "NEG" => Self::Neg,
                    "NEW" => Self::New,
                    "OTH" => Self::Oth,
                    "OUT" => Self::Out,
                    "PHO" => Self::Pho,
                    "PIN" => Self::Pin,
                    "PRC" => Self::Prc,
                    "REQ" => Self::Req,
                    "REV" => Self::Rev,
                    "SSN" => Self::Ssn,
                    "STO" => Self::Sto,
                    "SUS" => Self::Sus,
                    "TMP" => Self::Tmp,
                    "UNK" => Self::Unk,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0CardStatusReasonCode);
    #[cfg(feature = "cards")]
    /// Free text on the change of state.
    pub type V0CardStatusReasonMemo = String;
    #[cfg(feature = "cards")]
    /// The kind of card programme.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0CardType {
        /// `DEBIT`
        Debit,
        /// `PREPAID`
        Prepaid,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0CardType {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0CardType {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "DEBIT" => Self::Debit,
                    "PREPAID" => Self::Prepaid,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0CardType);
    #[cfg(feature = "cards")]
    /// Printed on the card; 21 characters a line from A-Z a-z 0-9, space and . , / - & '. Default: the customer's name.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0EmbossName {
        /// First printed line.
        pub line_1: String,
        /// Second printed line.
        pub line_2: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0EmbossName {
        /// With what is required; the rest is absent.
        pub fn new(line_1: impl Into<String>) -> Self {
            Self {
                line_1: line_1.into(),
                line_2: None,
                extra: crate::Extra::new(),
            }
        }
        /// Sets `line_2`.
        #[must_use]
        pub fn with_line_2(mut self, value: impl Into<String>) -> Self {
            self.line_2 = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0EmbossName {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0EmbossName",
                &[("line_1", &self.line_1), ("line_2", &self.line_2)],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0EmbossName {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for V0EmbossName {
        const NAME: &'static str = "V0EmbossName";
        const FIELDS: &'static [&'static str] = &["line_1", "line_2"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut line_1, mut line_2) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut line_1),
                    _ => fields.maybe_or_keep(&mut line_2),
                }?;
            }
            Ok(Self {
                line_1: crate::record::need(line_1, "line_1")?,
                line_2,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0EmbossName {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("line_1", &self.line_1)?;
            crate::record::write_some(&mut map, "line_2", &self.line_2)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// What went wrong, as the API reports it.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0Error {
        /// Stable machine-readable code. The list is open.
        pub code: Option<String>,
        /// Explanation for a human reader.
        pub detail: Option<String>,
        /// HTTP status of this answer.
        pub status: Option<i64>,
        /// Short name of the kind of problem.
        pub title: Option<String>,
        /// URI that identifies the kind of problem.
        pub type_: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl V0Error {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                code: None,
                detail: None,
                status: None,
                title: None,
                type_: None,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for V0Error {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0Error",
                &[
                    ("code", &self.code),
                    ("detail", &self.detail),
                    ("status", &self.status),
                    ("title", &self.title),
                    ("type_", &self.type_),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for V0Error {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for V0Error {
        const NAME: &'static str = "V0Error";
        const FIELDS: &'static [&'static str] = &[
            "code",
            "detail",
            "status",
            "title",
            "type",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut code, mut detail, mut status, mut title, mut type_) = (
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut code),
                    1 => fields.maybe_or_keep(&mut detail),
                    2 => fields.maybe_or_keep::<crate::whole::Whole>(&mut status),
                    3 => fields.maybe_or_keep(&mut title),
                    _ => fields.maybe_or_keep(&mut type_),
                }?;
            }
            Ok(Self {
                code,
                detail,
                status: status.map(|value| value.0),
                title,
                type_,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for V0Error {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "code", &self.code)?;
            crate::record::write_some(&mut map, "detail", &self.detail)?;
            crate::record::write_some(&mut map, "status", &self.status)?;
            crate::record::write_some(&mut map, "title", &self.title)?;
            crate::record::write_some(&mut map, "type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// The parcel on its way.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0FulfillmentDetails {
        /// Day of dispatch.
        pub ship_date: Option<::chrono::NaiveDate>,
        /// Carrier's name for the service.
        pub shipping_method: Option<String>,
        /// Carrier's tracking number.
        pub tracking_number: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0FulfillmentDetails {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                ship_date: None,
                shipping_method: None,
                tracking_number: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0FulfillmentDetails {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0FulfillmentDetails",
                &[
                    ("ship_date", &self.ship_date),
                    ("shipping_method", &self.shipping_method),
                    ("tracking_number", &self.tracking_number),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0FulfillmentDetails {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for V0FulfillmentDetails {
        const NAME: &'static str = "V0FulfillmentDetails";
        const FIELDS: &'static [&'static str] = &[
            "ship_date",
            "shipping_method",
            "tracking_number",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut ship_date, mut shipping_method, mut tracking_number) = (
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut ship_date),
                    1 => fields.maybe_or_keep(&mut shipping_method),
                    _ => fields.maybe_or_keep(&mut tracking_number),
                }?;
            }
            Ok(Self {
                ship_date,
                shipping_method,
                tracking_number,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0FulfillmentDetails {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "ship_date", &self.ship_date)?;
            crate::record::write_some(
                &mut map,
                "shipping_method",
                &self.shipping_method,
            )?;
            crate::record::write_some(
                &mut map,
                "tracking_number",
                &self.tracking_number,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    /// How the plastic can be read.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0PhysicalCardFormat {
        /// `CHIP`
        Chip,
        /// `CONTACT`
        Contact,
        /// `CONTACTLESS`
        Contactless,
        /// `MAGNETIC_STRIPE`
        MagneticStripe,
        /// `PHYSICAL_COMBO`
        PhysicalCombo,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0PhysicalCardFormat {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::Chip,
            Self::Contact,
            Self::Contactless,
            Self::MagneticStripe,
            Self::PhysicalCombo,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Chip => "CHIP",
                Self::Contact => "CONTACT",
                Self::Contactless => "CONTACTLESS",
                Self::MagneticStripe => "MAGNETIC_STRIPE",
                Self::PhysicalCombo => "PHYSICAL_COMBO",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0PhysicalCardFormat {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "CHIP" => Self::Chip,
                    "CONTACT" => Self::Contact,
                    "CONTACTLESS" => Self::Contactless,
                    "MAGNETIC_STRIPE" => Self::MagneticStripe,
                    "PHYSICAL_COMBO" => Self::PhysicalCombo,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0PhysicalCardFormat);
    #[cfg(feature = "cards")]
    /// A plastic card to issue.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0PhysicalCardIssuanceRequest {
        /// Account the card spends from.
        pub account_id: AccountId,
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
        /// `emboss_name`
        pub emboss_name: Option<V0EmbossName>,
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
        pub last_modified_time: Option<crate::Timestamp>,
        /// `metadata`
        pub metadata: Option<V0CardMetadata>,
        /// Why a card replaces another; decides about the number and when the old card ends.
        pub reissue_reason: Option<V0PhysicalCardIssuanceRequestReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// `shipping`
        pub shipping: Option<V0Shipping>,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// `type`
        pub type_: V0CardType,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0PhysicalCardIssuanceRequest {
        /// With what is required; the rest is absent.
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
        /// Sets `business_id`.
        #[must_use]
        pub fn with_business_id(mut self, value: BusinessId) -> Self {
            self.business_id = Some(value);
            self
        }
        /// Sets `card_image_id`.
        #[must_use]
        pub fn with_card_image_id(mut self, value: CardImageId) -> Self {
            self.card_image_id = Some(value);
            self
        }
        /// Sets `creation_time`.
        #[must_use]
        pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
            self.creation_time = Some(value.into());
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: CustomerId) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `emboss_name`.
        #[must_use]
        pub fn with_emboss_name(mut self, value: impl Into<V0EmbossName>) -> Self {
            self.emboss_name = Some(value.into());
            self
        }
        /// Sets `expiration_month`.
        #[must_use]
        pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
            self.expiration_month = Some(value.into());
            self
        }
        /// Sets `expiration_time`.
        #[must_use]
        pub fn with_expiration_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.expiration_time = Some(value.into());
            self
        }
        /// Sets `expiration_year`.
        #[must_use]
        pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
            self.expiration_year = Some(value.into());
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn with_id(mut self, value: CardId) -> Self {
            self.id = Some(value);
            self
        }
        /// Sets `is_pin_set`.
        #[must_use]
        pub fn with_is_pin_set(mut self, value: bool) -> Self {
            self.is_pin_set = Some(value);
            self
        }
        /// Sets `last_four`.
        #[must_use]
        pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
            self.last_four = Some(value.into());
            self
        }
        /// Sets `last_modified_time`.
        #[must_use]
        pub fn with_last_modified_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.last_modified_time = Some(value.into());
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn with_metadata(mut self, value: V0CardMetadata) -> Self {
            self.metadata = Some(value);
            self
        }
        /// Sets `reissue_reason`.
        #[must_use]
        pub fn with_reissue_reason(
            mut self,
            value: impl Into<V0PhysicalCardIssuanceRequestReissueReason>,
        ) -> Self {
            self.reissue_reason = Some(value.into());
            self
        }
        /// Sets `reissued_from_id`.
        #[must_use]
        pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
            self.reissued_from_id = Some(value);
            self
        }
        /// Sets `reissued_to_id`.
        #[must_use]
        pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
            self.reissued_to_id = Some(value);
            self
        }
        /// Sets `shipping`.
        #[must_use]
        pub fn with_shipping(mut self, value: impl Into<V0Shipping>) -> Self {
            self.shipping = Some(value.into());
            self
        }
        /// Sets `timestamp_pin_set`.
        #[must_use]
        pub fn with_timestamp_pin_set(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.timestamp_pin_set = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0PhysicalCardIssuanceRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0PhysicalCardIssuanceRequest",
                &[
                    ("form", &"PHYSICAL"),
                    ("account_id", &self.account_id),
                    ("business_id", &self.business_id),
                    ("card_image_id", &self.card_image_id),
                    ("card_product_id", &self.card_product_id),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_modified_time", &self.last_modified_time),
                    ("metadata", &crate::record::Redacted),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("shipping", &self.shipping),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                    ("type_", &self.type_),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0PhysicalCardIssuanceRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut business_id,
                mut card_image_id,
                mut card_product_id,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_modified_time,
                mut metadata,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut shipping,
                mut timestamp_pin_set,
                mut type_,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe(&mut business_id),
                    2 => fields.maybe(&mut card_image_id),
                    3 => fields.take(&mut card_product_id),
                    4 => fields.maybe(&mut creation_time),
                    5 => fields.maybe(&mut customer_id),
                    6 => fields.maybe(&mut emboss_name),
                    7 => fields.maybe(&mut expiration_month),
                    8 => fields.maybe(&mut expiration_time),
                    9 => fields.maybe(&mut expiration_year),
                    10 => fields.maybe(&mut id),
                    11 => fields.maybe(&mut is_pin_set),
                    12 => fields.maybe(&mut last_four),
                    13 => fields.maybe(&mut last_modified_time),
                    14 => fields.maybe(&mut metadata),
                    15 => fields.maybe(&mut reissue_reason),
                    16 => fields.maybe(&mut reissued_from_id),
                    17 => fields.maybe(&mut reissued_to_id),
                    18 => fields.maybe(&mut shipping),
                    19 => fields.maybe(&mut timestamp_pin_set),
                    20 => fields.take(&mut type_),
                    _ => fields.tag("PHYSICAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                business_id,
                card_image_id,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
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
                type_: crate::record::need(type_, "type")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0PhysicalCardIssuanceRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "PHYSICAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            crate::record::write_some(&mut map, "card_image_id", &self.card_image_id)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            crate::record::write_some(&mut map, "emboss_name", &self.emboss_name)?;
            crate::record::write_some(
                &mut map,
                "expiration_month",
                &self.expiration_month,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_year",
                &self.expiration_year,
            )?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_modified_time",
                &self.last_modified_time,
            )?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            crate::record::write_some(&mut map, "shipping", &self.shipping)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            map.serialize_entry("type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::check::Check for V0PhysicalCardIssuanceRequest {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            if let Some(value) = &self.shipping {
                crate::check::within("shipping", crate::check::Check::check(value))?;
            }
            Ok(())
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0PhysicalCardIssuanceRequestForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl V0PhysicalCardIssuanceRequestForm {
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
    impl crate::open_enum::OpenEnum for V0PhysicalCardIssuanceRequestForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(V0PhysicalCardIssuanceRequestForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another; decides about the number and when the old card ends.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0PhysicalCardIssuanceRequestReissueReason {
        /// `APPEARANCE`
        Appearance,
        /// `DAMAGED`
        Damaged,
        /// `EXPIRATION`
        Expiration,
        /// `LOST`
        Lost,
        /// `NAME_CHANGE`
        NameChange,
        /// `PRODUCT_CHANGE`
        ProductChange,
        /// `STOLEN`
        Stolen,
        /// `VIRTUAL_TO_PHYSICAL`
        VirtualToPhysical,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0PhysicalCardIssuanceRequestReissueReason {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::Appearance,
            Self::Damaged,
            Self::Expiration,
            Self::Lost,
            Self::NameChange,
            Self::ProductChange,
            Self::Stolen,
            Self::VirtualToPhysical,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Appearance => "APPEARANCE",
                Self::Damaged => "DAMAGED",
                Self::Expiration => "EXPIRATION",
                Self::Lost => "LOST",
                Self::NameChange => "NAME_CHANGE",
                Self::ProductChange => "PRODUCT_CHANGE",
                Self::Stolen => "STOLEN",
                Self::VirtualToPhysical => "VIRTUAL_TO_PHYSICAL",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0PhysicalCardIssuanceRequestReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "NAME_CHANGE" => Self::NameChange,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "STOLEN" => Self::Stolen,
                    "VIRTUAL_TO_PHYSICAL" => Self::VirtualToPhysical,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0PhysicalCardIssuanceRequestReissueReason);
    #[cfg(feature = "cards")]
    /// A plastic card.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0PhysicalCardResponse {
        /// Account the card spends from.
        pub account_id: AccountId,
        /// Leading digits that name the issuer.
        pub bin: Option<String>,
        /// Business that holds the card; without a customer it cannot be activated.
        pub business_id: Option<BusinessId>,
        /// `card_brand`
        pub card_brand: V0CardBrand,
        /// `card_fulfillment_status`
        pub card_fulfillment_status: V0CardFulfillmentStatus,
        /// Custom image to print.
        pub card_image_id: Option<CardImageId>,
        /// Product the card is issued under.
        pub card_product_id: CardProductId,
        /// `card_status`
        pub card_status: V0CardStatus,
        /// When it was created.
        pub creation_time: crate::Timestamp,
        /// Person who holds the card.
        pub customer_id: Option<CustomerId>,
        /// `emboss_name`
        pub emboss_name: V0EmbossName,
        /// Two digits.
        pub expiration_month: Option<String>,
        /// When the card expires.
        pub expiration_time: Option<crate::Timestamp>,
        /// Two digits.
        pub expiration_year: Option<String>,
        /// `fulfillment_details`
        pub fulfillment_details: Option<V0FulfillmentDetails>,
        /// Its identifier.
        pub id: CardId,
        /// Whether a PIN is set.
        pub is_pin_set: Option<bool>,
        /// Last four digits of the number.
        pub last_four: Option<String>,
        /// When it last changed.
        pub last_modified_time: Option<crate::Timestamp>,
        /// `memo`
        pub memo: Option<V0CardStatusReasonMemo>,
        /// `metadata`
        pub metadata: Option<V0CardMetadata>,
        /// `pending_reasons`
        pub pending_reasons: Option<V0CardStatusPendingReasons>,
        /// `physical_card_format`
        pub physical_card_format: V0PhysicalCardFormat,
        /// Why a card replaces another; decides about the number and when the old card ends.
        pub reissue_reason: Option<V0PhysicalCardResponseReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// `shipping`
        pub shipping: V0Shipping,
        /// `status_reason`
        pub status_reason: V0CardStatusReasonCode,
        /// `tenant`
        pub tenant: V0TenantId,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// Superseded by fulfillment_details.
        pub tracking_number: Option<String>,
        /// `type`
        pub type_: V0CardType,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0PhysicalCardResponse {
        /// With what is required; the rest is absent.
        pub fn new(
            account_id: AccountId,
            card_brand: impl Into<V0CardBrand>,
            card_fulfillment_status: impl Into<V0CardFulfillmentStatus>,
            card_product_id: CardProductId,
            card_status: impl Into<V0CardStatus>,
            creation_time: impl Into<crate::Timestamp>,
            emboss_name: impl Into<V0EmbossName>,
            id: CardId,
            physical_card_format: impl Into<V0PhysicalCardFormat>,
            shipping: impl Into<V0Shipping>,
            status_reason: impl Into<V0CardStatusReasonCode>,
            tenant: impl Into<V0TenantId>,
            type_: impl Into<V0CardType>,
        ) -> Self {
            Self {
                account_id,
                bin: None,
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
                last_modified_time: None,
                memo: None,
                metadata: None,
                pending_reasons: None,
                physical_card_format: physical_card_format.into(),
                reissue_reason: None,
                reissued_from_id: None,
                reissued_to_id: None,
                shipping: shipping.into(),
                status_reason: status_reason.into(),
                tenant: tenant.into(),
                timestamp_pin_set: None,
                tracking_number: None,
                type_: type_.into(),
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0PhysicalCardResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0PhysicalCardResponse",
                &[
                    ("form", &"PHYSICAL"),
                    ("account_id", &self.account_id),
                    ("bin", &self.bin),
                    ("business_id", &self.business_id),
                    ("card_brand", &self.card_brand),
                    ("card_fulfillment_status", &self.card_fulfillment_status),
                    ("card_image_id", &self.card_image_id),
                    ("card_product_id", &self.card_product_id),
                    ("card_status", &self.card_status),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("fulfillment_details", &self.fulfillment_details),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_modified_time", &self.last_modified_time),
                    ("memo", &self.memo),
                    ("metadata", &crate::record::Redacted),
                    ("pending_reasons", &self.pending_reasons),
                    ("physical_card_format", &self.physical_card_format),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("shipping", &self.shipping),
                    ("status_reason", &self.status_reason),
                    ("tenant", &self.tenant),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                    ("tracking_number", &self.tracking_number),
                    ("type_", &self.type_),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0PhysicalCardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for V0PhysicalCardResponse {
        const NAME: &'static str = "V0PhysicalCardResponse";
        const FIELDS: &'static [&'static str] = &[
            "account_id",
            "bin",
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
            "last_modified_time",
            "memo",
            "metadata",
            "pending_reasons",
            "physical_card_format",
            "reissue_reason",
            "reissued_from_id",
            "reissued_to_id",
            "shipping",
            "status_reason",
            "tenant",
            "timestamp_pin_set",
            "tracking_number",
            "type",
            "form",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut bin,
                mut business_id,
                mut card_brand,
                mut card_fulfillment_status,
                mut card_image_id,
                mut card_product_id,
                mut card_status,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut fulfillment_details,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_modified_time,
                mut memo,
                mut metadata,
                mut pending_reasons,
                mut physical_card_format,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut shipping,
                mut status_reason,
                mut tenant,
                mut timestamp_pin_set,
                mut tracking_number,
                mut type_,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe_or_keep(&mut bin),
                    2 => fields.maybe_or_keep(&mut business_id),
                    3 => fields.take(&mut card_brand),
                    4 => fields.take(&mut card_fulfillment_status),
                    5 => fields.maybe_or_keep(&mut card_image_id),
                    6 => fields.take(&mut card_product_id),
                    7 => fields.take(&mut card_status),
                    8 => fields.take(&mut creation_time),
                    9 => fields.maybe_or_keep(&mut customer_id),
                    10 => fields.take(&mut emboss_name),
                    11 => fields.maybe_or_keep(&mut expiration_month),
                    12 => fields.maybe_or_keep(&mut expiration_time),
                    13 => fields.maybe_or_keep(&mut expiration_year),
                    14 => fields.maybe_or_keep(&mut fulfillment_details),
                    15 => fields.take(&mut id),
                    16 => fields.maybe_or_keep(&mut is_pin_set),
                    17 => fields.maybe_or_keep(&mut last_four),
                    18 => fields.maybe_or_keep(&mut last_modified_time),
                    19 => fields.maybe_or_keep(&mut memo),
                    20 => fields.maybe_or_keep(&mut metadata),
                    21 => fields.maybe_or_keep(&mut pending_reasons),
                    22 => fields.take(&mut physical_card_format),
                    23 => fields.maybe_or_keep(&mut reissue_reason),
                    24 => fields.maybe_or_keep(&mut reissued_from_id),
                    25 => fields.maybe_or_keep(&mut reissued_to_id),
                    26 => fields.take(&mut shipping),
                    27 => fields.take(&mut status_reason),
                    28 => fields.take(&mut tenant),
                    29 => fields.maybe_or_keep(&mut timestamp_pin_set),
                    30 => fields.maybe_or_keep(&mut tracking_number),
                    31 => fields.take(&mut type_),
                    _ => fields.tag("PHYSICAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                bin,
                business_id,
                card_brand: crate::record::need(card_brand, "card_brand")?,
                card_fulfillment_status: crate::record::need(
                    card_fulfillment_status,
                    "card_fulfillment_status",
                )?,
                card_image_id,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
                card_status: crate::record::need(card_status, "card_status")?,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                customer_id,
                emboss_name: crate::record::need(emboss_name, "emboss_name")?,
                expiration_month,
                expiration_time,
                expiration_year,
                fulfillment_details,
                id: crate::record::need(id, "id")?,
                is_pin_set,
                last_four,
                last_modified_time,
                memo,
                metadata,
                pending_reasons,
                physical_card_format: crate::record::need(
                    physical_card_format,
                    "physical_card_format",
                )?,
                reissue_reason,
                reissued_from_id,
                reissued_to_id,
                shipping: crate::record::need(shipping, "shipping")?,
                status_reason: crate::record::need(status_reason, "status_reason")?,
                tenant: crate::record::need(tenant, "tenant")?,
                timestamp_pin_set,
                tracking_number,
                type_: crate::record::need(type_, "type")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0PhysicalCardResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "PHYSICAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "bin", &self.bin)?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("card_brand", &self.card_brand)?;
            map.serialize_entry(
                "card_fulfillment_status",
                &self.card_fulfillment_status,
            )?;
            crate::record::write_some(&mut map, "card_image_id", &self.card_image_id)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            map.serialize_entry("card_status", &self.card_status)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            map.serialize_entry("emboss_name", &self.emboss_name)?;
            crate::record::write_some(
                &mut map,
                "expiration_month",
                &self.expiration_month,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_year",
                &self.expiration_year,
            )?;
            crate::record::write_some(
                &mut map,
                "fulfillment_details",
                &self.fulfillment_details,
            )?;
            map.serialize_entry("id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_modified_time",
                &self.last_modified_time,
            )?;
            crate::record::write_some(&mut map, "memo", &self.memo)?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(
                &mut map,
                "pending_reasons",
                &self.pending_reasons,
            )?;
            map.serialize_entry("physical_card_format", &self.physical_card_format)?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            map.serialize_entry("shipping", &self.shipping)?;
            map.serialize_entry("status_reason", &self.status_reason)?;
            map.serialize_entry("tenant", &self.tenant)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            crate::record::write_some(
                &mut map,
                "tracking_number",
                &self.tracking_number,
            )?;
            map.serialize_entry("type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0PhysicalCardResponseForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl V0PhysicalCardResponseForm {
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
    impl crate::open_enum::OpenEnum for V0PhysicalCardResponseForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(V0PhysicalCardResponseForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another; decides about the number and when the old card ends.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0PhysicalCardResponseReissueReason {
        /// `APPEARANCE`
        Appearance,
        /// `DAMAGED`
        Damaged,
        /// `EXPIRATION`
        Expiration,
        /// `LOST`
        Lost,
        /// `NAME_CHANGE`
        NameChange,
        /// `PRODUCT_CHANGE`
        ProductChange,
        /// `STOLEN`
        Stolen,
        /// `VIRTUAL_TO_PHYSICAL`
        VirtualToPhysical,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0PhysicalCardResponseReissueReason {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::Appearance,
            Self::Damaged,
            Self::Expiration,
            Self::Lost,
            Self::NameChange,
            Self::ProductChange,
            Self::Stolen,
            Self::VirtualToPhysical,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Appearance => "APPEARANCE",
                Self::Damaged => "DAMAGED",
                Self::Expiration => "EXPIRATION",
                Self::Lost => "LOST",
                Self::NameChange => "NAME_CHANGE",
                Self::ProductChange => "PRODUCT_CHANGE",
                Self::Stolen => "STOLEN",
                Self::VirtualToPhysical => "VIRTUAL_TO_PHYSICAL",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0PhysicalCardResponseReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "NAME_CHANGE" => Self::NameChange,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "STOLEN" => Self::Stolen,
                    "VIRTUAL_TO_PHYSICAL" => Self::VirtualToPhysical,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0PhysicalCardResponseReissueReason);
    #[cfg(feature = "cards")]
    /// Who receives the parcel.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0RecipientName {
        /// Given name.
        pub first_name: String,
        /// Family name.
        pub last_name: String,
        /// Middle name.
        pub middle_name: Option<String>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0RecipientName {
        /// With what is required; the rest is absent.
        pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
            Self {
                first_name: first_name.into(),
                last_name: last_name.into(),
                middle_name: None,
                extra: crate::Extra::new(),
            }
        }
        /// Sets `middle_name`.
        #[must_use]
        pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
            self.middle_name = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0RecipientName {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0RecipientName",
                &[
                    ("first_name", &self.first_name),
                    ("last_name", &self.last_name),
                    ("middle_name", &self.middle_name),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0RecipientName {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for V0RecipientName {
        const NAME: &'static str = "V0RecipientName";
        const FIELDS: &'static [&'static str] = &[
            "first_name",
            "last_name",
            "middle_name",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut first_name, mut last_name, mut middle_name) = (None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut first_name),
                    1 => fields.take(&mut last_name),
                    _ => fields.maybe_or_keep(&mut middle_name),
                }?;
            }
            Ok(Self {
                first_name: crate::record::need(first_name, "first_name")?,
                last_name: crate::record::need(last_name, "last_name")?,
                middle_name,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0RecipientName {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("first_name", &self.first_name)?;
            map.serialize_entry("last_name", &self.last_name)?;
            crate::record::write_some(&mut map, "middle_name", &self.middle_name)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::check::Check for V0RecipientName {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.first_name;
            crate::check::within("first_name", crate::check::length(value, 0, 30))?;
            let value = &self.last_name;
            crate::check::within("last_name", crate::check::length(value, 0, 30))?;
            if let Some(value) = &self.middle_name {
                crate::check::within("middle_name", crate::check::length(value, 0, 30))?;
            }
            Ok(())
        }
    }
    #[cfg(feature = "cards")]
    /// Where and how the plastic is sent.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0Shipping {
        /// Destination of the parcel.
        pub address: Option<V0Address>,
        /// Second addressee line.
        pub care_of_line: Option<String>,
        /// Ask for faster production.
        pub is_expedited_fulfillment: Option<bool>,
        /// Speed and reach of delivery.
        pub method: Option<V0ShippingMethod>,
        /// Recipient's number in E.164 form.
        pub phone_number: Option<String>,
        /// `recipient_name`
        pub recipient_name: Option<V0RecipientName>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0Shipping {
        /// With what is required; the rest is absent.
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
        /// Sets `address`.
        #[must_use]
        pub fn with_address(mut self, value: impl Into<V0Address>) -> Self {
            self.address = Some(value.into());
            self
        }
        /// Sets `care_of_line`.
        #[must_use]
        pub fn with_care_of_line(mut self, value: impl Into<String>) -> Self {
            self.care_of_line = Some(value.into());
            self
        }
        /// Sets `is_expedited_fulfillment`.
        #[must_use]
        pub fn with_is_expedited_fulfillment(mut self, value: bool) -> Self {
            self.is_expedited_fulfillment = Some(value);
            self
        }
        /// Sets `method`.
        #[must_use]
        pub fn with_method(mut self, value: impl Into<V0ShippingMethod>) -> Self {
            self.method = Some(value.into());
            self
        }
        /// Sets `phone_number`.
        #[must_use]
        pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
            self.phone_number = Some(value.into());
            self
        }
        /// Sets `recipient_name`.
        #[must_use]
        pub fn with_recipient_name(mut self, value: impl Into<V0RecipientName>) -> Self {
            self.recipient_name = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0Shipping {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0Shipping",
                &[
                    ("address", &self.address),
                    ("care_of_line", &self.care_of_line),
                    ("is_expedited_fulfillment", &self.is_expedited_fulfillment),
                    ("method", &self.method),
                    ("phone_number", &self.phone_number),
                    ("recipient_name", &self.recipient_name),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0Shipping {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for V0Shipping {
        const NAME: &'static str = "V0Shipping";
        const FIELDS: &'static [&'static str] = &[
            "address",
            "care_of_line",
            "is_expedited_fulfillment",
            "method",
            "phone_number",
            "recipient_name",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut address,
                mut care_of_line,
                mut is_expedited_fulfillment,
                mut method,
                mut phone_number,
                mut recipient_name,
            ) = (None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut address),
                    1 => fields.maybe_or_keep(&mut care_of_line),
                    2 => fields.maybe_or_keep(&mut is_expedited_fulfillment),
                    3 => fields.maybe_or_keep(&mut method),
                    4 => fields.maybe_or_keep(&mut phone_number),
                    _ => fields.maybe_or_keep(&mut recipient_name),
                }?;
            }
            Ok(Self {
                address,
                care_of_line,
                is_expedited_fulfillment,
                method,
                phone_number,
                recipient_name,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0Shipping {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "address", &self.address)?;
            crate::record::write_some(&mut map, "care_of_line", &self.care_of_line)?;
            crate::record::write_some(
                &mut map,
                "is_expedited_fulfillment",
                &self.is_expedited_fulfillment,
            )?;
            crate::record::write_some(&mut map, "method", &self.method)?;
            crate::record::write_some(&mut map, "phone_number", &self.phone_number)?;
            crate::record::write_some(&mut map, "recipient_name", &self.recipient_name)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::check::Check for V0Shipping {
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
                crate::check::within(
                    "recipient_name",
                    crate::check::Check::check(value),
                )?;
            }
            Ok(())
        }
    }
    #[cfg(feature = "cards")]
    /// Speed and reach of delivery.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0ShippingMethod {
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
    #[cfg(feature = "cards")]
    impl V0ShippingMethod {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0ShippingMethod {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "INTERNATIONAL" => Self::International,
                    "INTERNATIONAL_GROUND" => Self::InternationalGround,
                    "INTERNATIONAL_PRIORITY" => Self::InternationalPriority,
                    "LOCAL_MAIL" => Self::LocalMail,
                    "LOCAL_PRIORITY" => Self::LocalPriority,
                    "OVERNIGHT" => Self::Overnight,
                    "TWO_DAY" => Self::TwoDay,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0ShippingMethod);
    #[cfg(feature = "cards")]
    /// The workspace that holds the resource.
    pub type V0TenantId = String;
    #[cfg(feature = "cards")]
    /// A card without plastic to issue.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0VirtualCardIssuanceRequest {
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
        /// `emboss_name`
        pub emboss_name: Option<V0EmbossName>,
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
        pub last_modified_time: Option<crate::Timestamp>,
        /// `metadata`
        pub metadata: Option<V0CardMetadata>,
        /// Why a card replaces another; decides about the number and when the old card ends.
        pub reissue_reason: Option<V0VirtualCardIssuanceRequestReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// `type`
        pub type_: V0CardType,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0VirtualCardIssuanceRequest {
        /// With what is required; the rest is absent.
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
        /// Sets `business_id`.
        #[must_use]
        pub fn with_business_id(mut self, value: BusinessId) -> Self {
            self.business_id = Some(value);
            self
        }
        /// Sets `creation_time`.
        #[must_use]
        pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
            self.creation_time = Some(value.into());
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: CustomerId) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `emboss_name`.
        #[must_use]
        pub fn with_emboss_name(mut self, value: impl Into<V0EmbossName>) -> Self {
            self.emboss_name = Some(value.into());
            self
        }
        /// Sets `expiration_month`.
        #[must_use]
        pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
            self.expiration_month = Some(value.into());
            self
        }
        /// Sets `expiration_time`.
        #[must_use]
        pub fn with_expiration_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.expiration_time = Some(value.into());
            self
        }
        /// Sets `expiration_year`.
        #[must_use]
        pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
            self.expiration_year = Some(value.into());
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn with_id(mut self, value: CardId) -> Self {
            self.id = Some(value);
            self
        }
        /// Sets `is_pin_set`.
        #[must_use]
        pub fn with_is_pin_set(mut self, value: bool) -> Self {
            self.is_pin_set = Some(value);
            self
        }
        /// Sets `last_four`.
        #[must_use]
        pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
            self.last_four = Some(value.into());
            self
        }
        /// Sets `last_modified_time`.
        #[must_use]
        pub fn with_last_modified_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.last_modified_time = Some(value.into());
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn with_metadata(mut self, value: V0CardMetadata) -> Self {
            self.metadata = Some(value);
            self
        }
        /// Sets `reissue_reason`.
        #[must_use]
        pub fn with_reissue_reason(
            mut self,
            value: impl Into<V0VirtualCardIssuanceRequestReissueReason>,
        ) -> Self {
            self.reissue_reason = Some(value.into());
            self
        }
        /// Sets `reissued_from_id`.
        #[must_use]
        pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
            self.reissued_from_id = Some(value);
            self
        }
        /// Sets `reissued_to_id`.
        #[must_use]
        pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
            self.reissued_to_id = Some(value);
            self
        }
        /// Sets `timestamp_pin_set`.
        #[must_use]
        pub fn with_timestamp_pin_set(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.timestamp_pin_set = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0VirtualCardIssuanceRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0VirtualCardIssuanceRequest",
                &[
                    ("form", &"VIRTUAL"),
                    ("account_id", &self.account_id),
                    ("business_id", &self.business_id),
                    ("card_product_id", &self.card_product_id),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_modified_time", &self.last_modified_time),
                    ("metadata", &crate::record::Redacted),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                    ("type_", &self.type_),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0VirtualCardIssuanceRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut business_id,
                mut card_product_id,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_modified_time,
                mut metadata,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut timestamp_pin_set,
                mut type_,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe(&mut business_id),
                    2 => fields.take(&mut card_product_id),
                    3 => fields.maybe(&mut creation_time),
                    4 => fields.maybe(&mut customer_id),
                    5 => fields.maybe(&mut emboss_name),
                    6 => fields.maybe(&mut expiration_month),
                    7 => fields.maybe(&mut expiration_time),
                    8 => fields.maybe(&mut expiration_year),
                    9 => fields.maybe(&mut id),
                    10 => fields.maybe(&mut is_pin_set),
                    11 => fields.maybe(&mut last_four),
                    12 => fields.maybe(&mut last_modified_time),
                    13 => fields.maybe(&mut metadata),
                    14 => fields.maybe(&mut reissue_reason),
                    15 => fields.maybe(&mut reissued_from_id),
                    16 => fields.maybe(&mut reissued_to_id),
                    17 => fields.maybe(&mut timestamp_pin_set),
                    18 => fields.take(&mut type_),
                    _ => fields.tag("VIRTUAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                business_id,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
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
                type_: crate::record::need(type_, "type")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0VirtualCardIssuanceRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "VIRTUAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            crate::record::write_some(&mut map, "emboss_name", &self.emboss_name)?;
            crate::record::write_some(
                &mut map,
                "expiration_month",
                &self.expiration_month,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_year",
                &self.expiration_year,
            )?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_modified_time",
                &self.last_modified_time,
            )?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            map.serialize_entry("type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0VirtualCardIssuanceRequestForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl V0VirtualCardIssuanceRequestForm {
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
    impl crate::open_enum::OpenEnum for V0VirtualCardIssuanceRequestForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(V0VirtualCardIssuanceRequestForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another; decides about the number and when the old card ends.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0VirtualCardIssuanceRequestReissueReason {
        /// `APPEARANCE`
        Appearance,
        /// `DAMAGED`
        Damaged,
        /// `EXPIRATION`
        Expiration,
        /// `LOST`
        Lost,
        /// `NAME_CHANGE`
        NameChange,
        /// `PRODUCT_CHANGE`
        ProductChange,
        /// `STOLEN`
        Stolen,
        /// `VIRTUAL_TO_PHYSICAL`
        VirtualToPhysical,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0VirtualCardIssuanceRequestReissueReason {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::Appearance,
            Self::Damaged,
            Self::Expiration,
            Self::Lost,
            Self::NameChange,
            Self::ProductChange,
            Self::Stolen,
            Self::VirtualToPhysical,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Appearance => "APPEARANCE",
                Self::Damaged => "DAMAGED",
                Self::Expiration => "EXPIRATION",
                Self::Lost => "LOST",
                Self::NameChange => "NAME_CHANGE",
                Self::ProductChange => "PRODUCT_CHANGE",
                Self::Stolen => "STOLEN",
                Self::VirtualToPhysical => "VIRTUAL_TO_PHYSICAL",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0VirtualCardIssuanceRequestReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "NAME_CHANGE" => Self::NameChange,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "STOLEN" => Self::Stolen,
                    "VIRTUAL_TO_PHYSICAL" => Self::VirtualToPhysical,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0VirtualCardIssuanceRequestReissueReason);
    #[cfg(feature = "cards")]
    /// A card without plastic.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct V0VirtualCardResponse {
        /// Account the card spends from.
        pub account_id: AccountId,
        /// Leading digits that name the issuer.
        pub bin: Option<String>,
        /// Business that holds the card; without a customer it cannot be activated.
        pub business_id: Option<BusinessId>,
        /// `card_brand`
        pub card_brand: V0CardBrand,
        /// Product the card is issued under.
        pub card_product_id: CardProductId,
        /// `card_status`
        pub card_status: V0CardStatus,
        /// When it was created.
        pub creation_time: crate::Timestamp,
        /// Person who holds the card.
        pub customer_id: Option<CustomerId>,
        /// `emboss_name`
        pub emboss_name: V0EmbossName,
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
        pub last_modified_time: Option<crate::Timestamp>,
        /// `memo`
        pub memo: Option<V0CardStatusReasonMemo>,
        /// `metadata`
        pub metadata: Option<V0CardMetadata>,
        /// `pending_reasons`
        pub pending_reasons: Option<V0CardStatusPendingReasons>,
        /// Why a card replaces another; decides about the number and when the old card ends.
        pub reissue_reason: Option<V0VirtualCardResponseReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// `status_reason`
        pub status_reason: V0CardStatusReasonCode,
        /// `tenant`
        pub tenant: V0TenantId,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// `type`
        pub type_: V0CardType,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl V0VirtualCardResponse {
        /// With what is required; the rest is absent.
        pub fn new(
            account_id: AccountId,
            card_brand: impl Into<V0CardBrand>,
            card_product_id: CardProductId,
            card_status: impl Into<V0CardStatus>,
            creation_time: impl Into<crate::Timestamp>,
            emboss_name: impl Into<V0EmbossName>,
            expiration_month: impl Into<String>,
            expiration_year: impl Into<String>,
            id: CardId,
            last_four: impl Into<String>,
            status_reason: impl Into<V0CardStatusReasonCode>,
            tenant: impl Into<V0TenantId>,
            type_: impl Into<V0CardType>,
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
                last_modified_time: None,
                memo: None,
                metadata: None,
                pending_reasons: None,
                reissue_reason: None,
                reissued_from_id: None,
                reissued_to_id: None,
                status_reason: status_reason.into(),
                tenant: tenant.into(),
                timestamp_pin_set: None,
                type_: type_.into(),
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for V0VirtualCardResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "V0VirtualCardResponse",
                &[
                    ("form", &"VIRTUAL"),
                    ("account_id", &self.account_id),
                    ("bin", &self.bin),
                    ("business_id", &self.business_id),
                    ("card_brand", &self.card_brand),
                    ("card_product_id", &self.card_product_id),
                    ("card_status", &self.card_status),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_modified_time", &self.last_modified_time),
                    ("memo", &self.memo),
                    ("metadata", &crate::record::Redacted),
                    ("pending_reasons", &self.pending_reasons),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("status_reason", &self.status_reason),
                    ("tenant", &self.tenant),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                    ("type_", &self.type_),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for V0VirtualCardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for V0VirtualCardResponse {
        const NAME: &'static str = "V0VirtualCardResponse";
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
            "last_modified_time",
            "memo",
            "metadata",
            "pending_reasons",
            "reissue_reason",
            "reissued_from_id",
            "reissued_to_id",
            "status_reason",
            "tenant",
            "timestamp_pin_set",
            "type",
            "form",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut bin,
                mut business_id,
                mut card_brand,
                mut card_product_id,
                mut card_status,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_modified_time,
                mut memo,
                mut metadata,
                mut pending_reasons,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut status_reason,
                mut tenant,
                mut timestamp_pin_set,
                mut type_,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe_or_keep(&mut bin),
                    2 => fields.maybe_or_keep(&mut business_id),
                    3 => fields.take(&mut card_brand),
                    4 => fields.take(&mut card_product_id),
                    5 => fields.take(&mut card_status),
                    6 => fields.take(&mut creation_time),
                    7 => fields.maybe_or_keep(&mut customer_id),
                    8 => fields.take(&mut emboss_name),
                    9 => fields.take(&mut expiration_month),
                    10 => fields.maybe_or_keep(&mut expiration_time),
                    11 => fields.take(&mut expiration_year),
                    12 => fields.take(&mut id),
                    13 => fields.maybe_or_keep(&mut is_pin_set),
                    14 => fields.take(&mut last_four),
                    15 => fields.maybe_or_keep(&mut last_modified_time),
                    16 => fields.maybe_or_keep(&mut memo),
                    17 => fields.maybe_or_keep(&mut metadata),
                    18 => fields.maybe_or_keep(&mut pending_reasons),
                    19 => fields.maybe_or_keep(&mut reissue_reason),
                    20 => fields.maybe_or_keep(&mut reissued_from_id),
                    21 => fields.maybe_or_keep(&mut reissued_to_id),
                    22 => fields.take(&mut status_reason),
                    23 => fields.take(&mut tenant),
                    24 => fields.maybe_or_keep(&mut timestamp_pin_set),
                    25 => fields.take(&mut type_),
                    _ => fields.tag("VIRTUAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                bin,
                business_id,
                card_brand: crate::record::need(card_brand, "card_brand")?,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
                card_status: crate::record::need(card_status, "card_status")?,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                customer_id,
                emboss_name: crate::record::need(emboss_name, "emboss_name")?,
                expiration_month: crate::record::need(
                    expiration_month,
                    "expiration_month",
                )?,
                expiration_time,
                expiration_year: crate::record::need(
                    expiration_year,
                    "expiration_year",
                )?,
                id: crate::record::need(id, "id")?,
                is_pin_set,
                last_four: crate::record::need(last_four, "last_four")?,
                last_modified_time,
                memo,
                metadata,
                pending_reasons,
                reissue_reason,
                reissued_from_id,
                reissued_to_id,
                status_reason: crate::record::need(status_reason, "status_reason")?,
                tenant: crate::record::need(tenant, "tenant")?,
                timestamp_pin_set,
                type_: crate::record::need(type_, "type")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for V0VirtualCardResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "VIRTUAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "bin", &self.bin)?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("card_brand", &self.card_brand)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            map.serialize_entry("card_status", &self.card_status)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            map.serialize_entry("emboss_name", &self.emboss_name)?;
            map.serialize_entry("expiration_month", &self.expiration_month)?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            map.serialize_entry("expiration_year", &self.expiration_year)?;
            map.serialize_entry("id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            map.serialize_entry("last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_modified_time",
                &self.last_modified_time,
            )?;
            crate::record::write_some(&mut map, "memo", &self.memo)?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(
                &mut map,
                "pending_reasons",
                &self.pending_reasons,
            )?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            map.serialize_entry("status_reason", &self.status_reason)?;
            map.serialize_entry("tenant", &self.tenant)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            map.serialize_entry("type", &self.type_)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0VirtualCardResponseForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl V0VirtualCardResponseForm {
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
    impl crate::open_enum::OpenEnum for V0VirtualCardResponseForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(V0VirtualCardResponseForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another; decides about the number and when the old card ends.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum V0VirtualCardResponseReissueReason {
        /// `APPEARANCE`
        Appearance,
        /// `DAMAGED`
        Damaged,
        /// `EXPIRATION`
        Expiration,
        /// `LOST`
        Lost,
        /// `NAME_CHANGE`
        NameChange,
        /// `PRODUCT_CHANGE`
        ProductChange,
        /// `STOLEN`
        Stolen,
        /// `VIRTUAL_TO_PHYSICAL`
        VirtualToPhysical,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    #[cfg(feature = "cards")]
    impl V0VirtualCardResponseReissueReason {
        /// The values that this version knows.
        pub const KNOWN: &'static [Self] = &[
            Self::Appearance,
            Self::Damaged,
            Self::Expiration,
            Self::Lost,
            Self::NameChange,
            Self::ProductChange,
            Self::Stolen,
            Self::VirtualToPhysical,
        ];
        /// The text on the wire.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Appearance => "APPEARANCE",
                Self::Damaged => "DAMAGED",
                Self::Expiration => "EXPIRATION",
                Self::Lost => "LOST",
                Self::NameChange => "NAME_CHANGE",
                Self::ProductChange => "PRODUCT_CHANGE",
                Self::Stolen => "STOLEN",
                Self::VirtualToPhysical => "VIRTUAL_TO_PHYSICAL",
                Self::Unrecognized(text) => text,
            }
        }
    }
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for V0VirtualCardResponseReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "NAME_CHANGE" => Self::NameChange,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "STOLEN" => Self::Stolen,
                    "VIRTUAL_TO_PHYSICAL" => Self::VirtualToPhysical,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(V0VirtualCardResponseReissueReason);
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
        /// `emboss_name`
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
        /// `metadata`
        pub metadata: Option<CardMetadata>,
        /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
        pub reissue_reason: Option<VirtualCreditCardIssuanceRequestReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl VirtualCreditCardIssuanceRequest {
        /// With what is required; the rest is absent.
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
        /// Sets `business_id`.
        #[must_use]
        pub fn with_business_id(mut self, value: BusinessId) -> Self {
            self.business_id = Some(value);
            self
        }
        /// Sets `creation_time`.
        #[must_use]
        pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
            self.creation_time = Some(value.into());
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: CustomerId) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `emboss_name`.
        #[must_use]
        pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
            self.emboss_name = Some(value.into());
            self
        }
        /// Sets `expiration_month`.
        #[must_use]
        pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
            self.expiration_month = Some(value.into());
            self
        }
        /// Sets `expiration_time`.
        #[must_use]
        pub fn with_expiration_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.expiration_time = Some(value.into());
            self
        }
        /// Sets `expiration_year`.
        #[must_use]
        pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
            self.expiration_year = Some(value.into());
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn with_id(mut self, value: CardId) -> Self {
            self.id = Some(value);
            self
        }
        /// Sets `is_pin_set`.
        #[must_use]
        pub fn with_is_pin_set(mut self, value: bool) -> Self {
            self.is_pin_set = Some(value);
            self
        }
        /// Sets `last_four`.
        #[must_use]
        pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
            self.last_four = Some(value.into());
            self
        }
        /// Sets `last_updated_time`.
        #[must_use]
        pub fn with_last_updated_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.last_updated_time = Some(value.into());
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn with_metadata(mut self, value: CardMetadata) -> Self {
            self.metadata = Some(value);
            self
        }
        /// Sets `reissue_reason`.
        #[must_use]
        pub fn with_reissue_reason(
            mut self,
            value: impl Into<VirtualCreditCardIssuanceRequestReissueReason>,
        ) -> Self {
            self.reissue_reason = Some(value.into());
            self
        }
        /// Sets `reissued_from_id`.
        #[must_use]
        pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
            self.reissued_from_id = Some(value);
            self
        }
        /// Sets `reissued_to_id`.
        #[must_use]
        pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
            self.reissued_to_id = Some(value);
            self
        }
        /// Sets `timestamp_pin_set`.
        #[must_use]
        pub fn with_timestamp_pin_set(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.timestamp_pin_set = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for VirtualCreditCardIssuanceRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "VirtualCreditCardIssuanceRequest",
                &[
                    ("form", &"VIRTUAL"),
                    ("account_id", &self.account_id),
                    ("business_id", &self.business_id),
                    ("card_product_id", &self.card_product_id),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_updated_time", &self.last_updated_time),
                    ("metadata", &crate::record::Redacted),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for VirtualCreditCardIssuanceRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut business_id,
                mut card_product_id,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_updated_time,
                mut metadata,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut timestamp_pin_set,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe(&mut business_id),
                    2 => fields.take(&mut card_product_id),
                    3 => fields.maybe(&mut creation_time),
                    4 => fields.maybe(&mut customer_id),
                    5 => fields.maybe(&mut emboss_name),
                    6 => fields.maybe(&mut expiration_month),
                    7 => fields.maybe(&mut expiration_time),
                    8 => fields.maybe(&mut expiration_year),
                    9 => fields.maybe(&mut id),
                    10 => fields.maybe(&mut is_pin_set),
                    11 => fields.maybe(&mut last_four),
                    12 => fields.maybe(&mut last_updated_time),
                    13 => fields.maybe(&mut metadata),
                    14 => fields.maybe(&mut reissue_reason),
                    15 => fields.maybe(&mut reissued_from_id),
                    16 => fields.maybe(&mut reissued_to_id),
                    17 => fields.maybe(&mut timestamp_pin_set),
                    _ => fields.tag("VIRTUAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                business_id,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
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
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for VirtualCreditCardIssuanceRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "VIRTUAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            crate::record::write_some(&mut map, "emboss_name", &self.emboss_name)?;
            crate::record::write_some(
                &mut map,
                "expiration_month",
                &self.expiration_month,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_year",
                &self.expiration_year,
            )?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum VirtualCreditCardIssuanceRequestForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl VirtualCreditCardIssuanceRequestForm {
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
    impl crate::open_enum::OpenEnum for VirtualCreditCardIssuanceRequestForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(VirtualCreditCardIssuanceRequestForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum VirtualCreditCardIssuanceRequestReissueReason {
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
    #[cfg(feature = "cards")]
    impl VirtualCreditCardIssuanceRequestReissueReason {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for VirtualCreditCardIssuanceRequestReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "BANK_MIGRATION" => Self::BankMigration,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "PROGRAM_CHANGE" => Self::ProgramChange,
                    "STOLEN" => Self::Stolen,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(VirtualCreditCardIssuanceRequestReissueReason);
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
        /// `card_brand`
        pub card_brand: CardBrand,
        /// Product the card is issued under.
        pub card_product_id: CardProductId,
        /// `card_status`
        pub card_status: CardStatus,
        /// When it was created.
        pub creation_time: crate::Timestamp,
        /// Person who holds the card.
        pub customer_id: Option<CustomerId>,
        /// `emboss_name`
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
        /// `memo`
        pub memo: Option<CardStatusReasonMemo>,
        /// `metadata`
        pub metadata: Option<CardMetadata>,
        /// `pending_reasons`
        pub pending_reasons: Option<CardStatusPendingReasons>,
        /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
        pub reissue_reason: Option<VirtualCreditCardResponseReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// `status_reason`
        pub status_reason: CardStatusReasonCode,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl VirtualCreditCardResponse {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for VirtualCreditCardResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "VirtualCreditCardResponse",
                &[
                    ("form", &"VIRTUAL"),
                    ("account_id", &self.account_id),
                    ("bin", &self.bin),
                    ("business_id", &self.business_id),
                    ("card_brand", &self.card_brand),
                    ("card_product_id", &self.card_product_id),
                    ("card_status", &self.card_status),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_updated_time", &self.last_updated_time),
                    ("memo", &self.memo),
                    ("metadata", &crate::record::Redacted),
                    ("pending_reasons", &self.pending_reasons),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("status_reason", &self.status_reason),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for VirtualCreditCardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut bin,
                mut business_id,
                mut card_brand,
                mut card_product_id,
                mut card_status,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_updated_time,
                mut memo,
                mut metadata,
                mut pending_reasons,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut status_reason,
                mut timestamp_pin_set,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe_or_keep(&mut bin),
                    2 => fields.maybe_or_keep(&mut business_id),
                    3 => fields.take(&mut card_brand),
                    4 => fields.take(&mut card_product_id),
                    5 => fields.take(&mut card_status),
                    6 => fields.take(&mut creation_time),
                    7 => fields.maybe_or_keep(&mut customer_id),
                    8 => fields.take(&mut emboss_name),
                    9 => fields.take(&mut expiration_month),
                    10 => fields.maybe_or_keep(&mut expiration_time),
                    11 => fields.take(&mut expiration_year),
                    12 => fields.take(&mut id),
                    13 => fields.maybe_or_keep(&mut is_pin_set),
                    14 => fields.take(&mut last_four),
                    15 => fields.maybe_or_keep(&mut last_updated_time),
                    16 => fields.maybe_or_keep(&mut memo),
                    17 => fields.maybe_or_keep(&mut metadata),
                    18 => fields.maybe_or_keep(&mut pending_reasons),
                    19 => fields.maybe_or_keep(&mut reissue_reason),
                    20 => fields.maybe_or_keep(&mut reissued_from_id),
                    21 => fields.maybe_or_keep(&mut reissued_to_id),
                    22 => fields.take(&mut status_reason),
                    23 => fields.maybe_or_keep(&mut timestamp_pin_set),
                    _ => fields.tag("VIRTUAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                bin,
                business_id,
                card_brand: crate::record::need(card_brand, "card_brand")?,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
                card_status: crate::record::need(card_status, "card_status")?,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                customer_id,
                emboss_name: crate::record::need(emboss_name, "emboss_name")?,
                expiration_month: crate::record::need(
                    expiration_month,
                    "expiration_month",
                )?,
                expiration_time,
                expiration_year: crate::record::need(
                    expiration_year,
                    "expiration_year",
                )?,
                id: crate::record::need(id, "id")?,
                is_pin_set,
                last_four: crate::record::need(last_four, "last_four")?,
                last_updated_time,
                memo,
                metadata,
                pending_reasons,
                reissue_reason,
                reissued_from_id,
                reissued_to_id,
                status_reason: crate::record::need(status_reason, "status_reason")?,
                timestamp_pin_set,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for VirtualCreditCardResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "VIRTUAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "bin", &self.bin)?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("card_brand", &self.card_brand)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            map.serialize_entry("card_status", &self.card_status)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            map.serialize_entry("emboss_name", &self.emboss_name)?;
            map.serialize_entry("expiration_month", &self.expiration_month)?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            map.serialize_entry("expiration_year", &self.expiration_year)?;
            map.serialize_entry("id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            map.serialize_entry("last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            crate::record::write_some(&mut map, "memo", &self.memo)?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(
                &mut map,
                "pending_reasons",
                &self.pending_reasons,
            )?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            map.serialize_entry("status_reason", &self.status_reason)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum VirtualCreditCardResponseForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl VirtualCreditCardResponseForm {
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
    impl crate::open_enum::OpenEnum for VirtualCreditCardResponseForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(VirtualCreditCardResponseForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum VirtualCreditCardResponseReissueReason {
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
    #[cfg(feature = "cards")]
    impl VirtualCreditCardResponseReissueReason {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for VirtualCreditCardResponseReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "BANK_MIGRATION" => Self::BankMigration,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "PROGRAM_CHANGE" => Self::ProgramChange,
                    "STOLEN" => Self::Stolen,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(VirtualCreditCardResponseReissueReason);
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
        /// `emboss_name`
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
        /// `metadata`
        pub metadata: Option<CardMetadata>,
        /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
        pub reissue_reason: Option<VirtualDebitCardIssuanceRequestReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl VirtualDebitCardIssuanceRequest {
        /// With what is required; the rest is absent.
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
        /// Sets `business_id`.
        #[must_use]
        pub fn with_business_id(mut self, value: BusinessId) -> Self {
            self.business_id = Some(value);
            self
        }
        /// Sets `creation_time`.
        #[must_use]
        pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
            self.creation_time = Some(value.into());
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: CustomerId) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `emboss_name`.
        #[must_use]
        pub fn with_emboss_name(mut self, value: impl Into<EmbossName>) -> Self {
            self.emboss_name = Some(value.into());
            self
        }
        /// Sets `expiration_month`.
        #[must_use]
        pub fn with_expiration_month(mut self, value: impl Into<String>) -> Self {
            self.expiration_month = Some(value.into());
            self
        }
        /// Sets `expiration_time`.
        #[must_use]
        pub fn with_expiration_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.expiration_time = Some(value.into());
            self
        }
        /// Sets `expiration_year`.
        #[must_use]
        pub fn with_expiration_year(mut self, value: impl Into<String>) -> Self {
            self.expiration_year = Some(value.into());
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn with_id(mut self, value: CardId) -> Self {
            self.id = Some(value);
            self
        }
        /// Sets `is_pin_set`.
        #[must_use]
        pub fn with_is_pin_set(mut self, value: bool) -> Self {
            self.is_pin_set = Some(value);
            self
        }
        /// Sets `last_four`.
        #[must_use]
        pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
            self.last_four = Some(value.into());
            self
        }
        /// Sets `last_updated_time`.
        #[must_use]
        pub fn with_last_updated_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.last_updated_time = Some(value.into());
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn with_metadata(mut self, value: CardMetadata) -> Self {
            self.metadata = Some(value);
            self
        }
        /// Sets `reissue_reason`.
        #[must_use]
        pub fn with_reissue_reason(
            mut self,
            value: impl Into<VirtualDebitCardIssuanceRequestReissueReason>,
        ) -> Self {
            self.reissue_reason = Some(value.into());
            self
        }
        /// Sets `reissued_from_id`.
        #[must_use]
        pub fn with_reissued_from_id(mut self, value: CardId) -> Self {
            self.reissued_from_id = Some(value);
            self
        }
        /// Sets `reissued_to_id`.
        #[must_use]
        pub fn with_reissued_to_id(mut self, value: CardId) -> Self {
            self.reissued_to_id = Some(value);
            self
        }
        /// Sets `timestamp_pin_set`.
        #[must_use]
        pub fn with_timestamp_pin_set(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.timestamp_pin_set = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for VirtualDebitCardIssuanceRequest {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "VirtualDebitCardIssuanceRequest",
                &[
                    ("form", &"VIRTUAL"),
                    ("account_id", &self.account_id),
                    ("business_id", &self.business_id),
                    ("card_product_id", &self.card_product_id),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_updated_time", &self.last_updated_time),
                    ("metadata", &crate::record::Redacted),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for VirtualDebitCardIssuanceRequest {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut business_id,
                mut card_product_id,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_updated_time,
                mut metadata,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut timestamp_pin_set,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe(&mut business_id),
                    2 => fields.take(&mut card_product_id),
                    3 => fields.maybe(&mut creation_time),
                    4 => fields.maybe(&mut customer_id),
                    5 => fields.maybe(&mut emboss_name),
                    6 => fields.maybe(&mut expiration_month),
                    7 => fields.maybe(&mut expiration_time),
                    8 => fields.maybe(&mut expiration_year),
                    9 => fields.maybe(&mut id),
                    10 => fields.maybe(&mut is_pin_set),
                    11 => fields.maybe(&mut last_four),
                    12 => fields.maybe(&mut last_updated_time),
                    13 => fields.maybe(&mut metadata),
                    14 => fields.maybe(&mut reissue_reason),
                    15 => fields.maybe(&mut reissued_from_id),
                    16 => fields.maybe(&mut reissued_to_id),
                    17 => fields.maybe(&mut timestamp_pin_set),
                    _ => fields.tag("VIRTUAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                business_id,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
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
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for VirtualDebitCardIssuanceRequest {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "VIRTUAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            crate::record::write_some(&mut map, "emboss_name", &self.emboss_name)?;
            crate::record::write_some(
                &mut map,
                "expiration_month",
                &self.expiration_month,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            crate::record::write_some(
                &mut map,
                "expiration_year",
                &self.expiration_year,
            )?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            crate::record::write_some(&mut map, "last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum VirtualDebitCardIssuanceRequestForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl VirtualDebitCardIssuanceRequestForm {
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
    impl crate::open_enum::OpenEnum for VirtualDebitCardIssuanceRequestForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(VirtualDebitCardIssuanceRequestForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum VirtualDebitCardIssuanceRequestReissueReason {
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
    #[cfg(feature = "cards")]
    impl VirtualDebitCardIssuanceRequestReissueReason {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for VirtualDebitCardIssuanceRequestReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "BANK_MIGRATION" => Self::BankMigration,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "PROGRAM_CHANGE" => Self::ProgramChange,
                    "STOLEN" => Self::Stolen,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(VirtualDebitCardIssuanceRequestReissueReason);
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
        /// `card_brand`
        pub card_brand: CardBrand,
        /// Product the card is issued under.
        pub card_product_id: CardProductId,
        /// `card_status`
        pub card_status: CardStatus,
        /// When it was created.
        pub creation_time: crate::Timestamp,
        /// Person who holds the card.
        pub customer_id: Option<CustomerId>,
        /// `emboss_name`
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
        /// `memo`
        pub memo: Option<CardStatusReasonMemo>,
        /// `metadata`
        pub metadata: Option<CardMetadata>,
        /// `pending_reasons`
        pub pending_reasons: Option<CardStatusPendingReasons>,
        /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
        pub reissue_reason: Option<VirtualDebitCardResponseReissueReason>,
        /// Card that this one replaces; needs reissue_reason.
        pub reissued_from_id: Option<CardId>,
        /// Card that replaced this one.
        pub reissued_to_id: Option<CardId>,
        /// `status_reason`
        pub status_reason: CardStatusReasonCode,
        /// When the PIN was last set.
        pub timestamp_pin_set: Option<crate::Timestamp>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl VirtualDebitCardResponse {
        /// With what is required; the rest is absent.
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
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for VirtualDebitCardResponse {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "VirtualDebitCardResponse",
                &[
                    ("form", &"VIRTUAL"),
                    ("account_id", &self.account_id),
                    ("bin", &self.bin),
                    ("business_id", &self.business_id),
                    ("card_brand", &self.card_brand),
                    ("card_product_id", &self.card_product_id),
                    ("card_status", &self.card_status),
                    ("creation_time", &self.creation_time),
                    ("customer_id", &self.customer_id),
                    ("emboss_name", &self.emboss_name),
                    ("expiration_month", &crate::record::Redacted),
                    ("expiration_time", &self.expiration_time),
                    ("expiration_year", &crate::record::Redacted),
                    ("id", &self.id),
                    ("is_pin_set", &self.is_pin_set),
                    ("last_four", &self.last_four),
                    ("last_updated_time", &self.last_updated_time),
                    ("memo", &self.memo),
                    ("metadata", &crate::record::Redacted),
                    ("pending_reasons", &self.pending_reasons),
                    ("reissue_reason", &self.reissue_reason),
                    ("reissued_from_id", &self.reissued_from_id),
                    ("reissued_to_id", &self.reissued_to_id),
                    ("status_reason", &self.status_reason),
                    ("timestamp_pin_set", &self.timestamp_pin_set),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for VirtualDebitCardResponse {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
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
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut account_id,
                mut bin,
                mut business_id,
                mut card_brand,
                mut card_product_id,
                mut card_status,
                mut creation_time,
                mut customer_id,
                mut emboss_name,
                mut expiration_month,
                mut expiration_time,
                mut expiration_year,
                mut id,
                mut is_pin_set,
                mut last_four,
                mut last_updated_time,
                mut memo,
                mut metadata,
                mut pending_reasons,
                mut reissue_reason,
                mut reissued_from_id,
                mut reissued_to_id,
                mut status_reason,
                mut timestamp_pin_set,
            ) = (
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.take(&mut account_id),
                    1 => fields.maybe_or_keep(&mut bin),
                    2 => fields.maybe_or_keep(&mut business_id),
                    3 => fields.take(&mut card_brand),
                    4 => fields.take(&mut card_product_id),
                    5 => fields.take(&mut card_status),
                    6 => fields.take(&mut creation_time),
                    7 => fields.maybe_or_keep(&mut customer_id),
                    8 => fields.take(&mut emboss_name),
                    9 => fields.take(&mut expiration_month),
                    10 => fields.maybe_or_keep(&mut expiration_time),
                    11 => fields.take(&mut expiration_year),
                    12 => fields.take(&mut id),
                    13 => fields.maybe_or_keep(&mut is_pin_set),
                    14 => fields.take(&mut last_four),
                    15 => fields.maybe_or_keep(&mut last_updated_time),
                    16 => fields.maybe_or_keep(&mut memo),
                    17 => fields.maybe_or_keep(&mut metadata),
                    18 => fields.maybe_or_keep(&mut pending_reasons),
                    19 => fields.maybe_or_keep(&mut reissue_reason),
                    20 => fields.maybe_or_keep(&mut reissued_from_id),
                    21 => fields.maybe_or_keep(&mut reissued_to_id),
                    22 => fields.take(&mut status_reason),
                    23 => fields.maybe_or_keep(&mut timestamp_pin_set),
                    _ => fields.tag("VIRTUAL"),
                }?;
            }
            Ok(Self {
                account_id: crate::record::need(account_id, "account_id")?,
                bin,
                business_id,
                card_brand: crate::record::need(card_brand, "card_brand")?,
                card_product_id: crate::record::need(
                    card_product_id,
                    "card_product_id",
                )?,
                card_status: crate::record::need(card_status, "card_status")?,
                creation_time: crate::record::need(creation_time, "creation_time")?,
                customer_id,
                emboss_name: crate::record::need(emboss_name, "emboss_name")?,
                expiration_month: crate::record::need(
                    expiration_month,
                    "expiration_month",
                )?,
                expiration_time,
                expiration_year: crate::record::need(
                    expiration_year,
                    "expiration_year",
                )?,
                id: crate::record::need(id, "id")?,
                is_pin_set,
                last_four: crate::record::need(last_four, "last_four")?,
                last_updated_time,
                memo,
                metadata,
                pending_reasons,
                reissue_reason,
                reissued_from_id,
                reissued_to_id,
                status_reason: crate::record::need(status_reason, "status_reason")?,
                timestamp_pin_set,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for VirtualDebitCardResponse {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            map.serialize_entry("form", "VIRTUAL")?;
            map.serialize_entry("account_id", &self.account_id)?;
            crate::record::write_some(&mut map, "bin", &self.bin)?;
            crate::record::write_some(&mut map, "business_id", &self.business_id)?;
            map.serialize_entry("card_brand", &self.card_brand)?;
            map.serialize_entry("card_product_id", &self.card_product_id)?;
            map.serialize_entry("card_status", &self.card_status)?;
            map.serialize_entry("creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
            map.serialize_entry("emboss_name", &self.emboss_name)?;
            map.serialize_entry("expiration_month", &self.expiration_month)?;
            crate::record::write_some(
                &mut map,
                "expiration_time",
                &self.expiration_time,
            )?;
            map.serialize_entry("expiration_year", &self.expiration_year)?;
            map.serialize_entry("id", &self.id)?;
            crate::record::write_some(&mut map, "is_pin_set", &self.is_pin_set)?;
            map.serialize_entry("last_four", &self.last_four)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            crate::record::write_some(&mut map, "memo", &self.memo)?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(
                &mut map,
                "pending_reasons",
                &self.pending_reasons,
            )?;
            crate::record::write_some(&mut map, "reissue_reason", &self.reissue_reason)?;
            crate::record::write_some(
                &mut map,
                "reissued_from_id",
                &self.reissued_from_id,
            )?;
            crate::record::write_some(&mut map, "reissued_to_id", &self.reissued_to_id)?;
            map.serialize_entry("status_reason", &self.status_reason)?;
            crate::record::write_some(
                &mut map,
                "timestamp_pin_set",
                &self.timestamp_pin_set,
            )?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// Whether there is plastic.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum VirtualDebitCardResponseForm {
        /// `PHYSICAL`
        Physical,
        /// `VIRTUAL`
        Virtual,
        /// A value that this version does not know, as it came.
        Unrecognized(String),
    }
    impl VirtualDebitCardResponseForm {
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
    impl crate::open_enum::OpenEnum for VirtualDebitCardResponseForm {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "PHYSICAL" => Self::Physical,
                    "VIRTUAL" => Self::Virtual,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    crate::open_enum::open_enum!(VirtualDebitCardResponseForm);
    #[cfg(feature = "cards")]
    /// Why a card replaces another. `LOST` and `STOLEN`: it gets a new number, and the old card ends at once. All other reasons: it keeps the number, and the old card ends when this one is activated. PIN and wallet tokens carry over.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum VirtualDebitCardResponseReissueReason {
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
    #[cfg(feature = "cards")]
    impl VirtualDebitCardResponseReissueReason {
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
    #[cfg(feature = "cards")]
    impl crate::open_enum::OpenEnum for VirtualDebitCardResponseReissueReason {
        #[inline]
        fn known(text: &str) -> Option<Self> {
            Some(
                match text {
                    "APPEARANCE" => Self::Appearance,
                    "BANK_MIGRATION" => Self::BankMigration,
                    "DAMAGED" => Self::Damaged,
                    "EXPIRATION" => Self::Expiration,
                    "LOST" => Self::Lost,
                    "PRODUCT_CHANGE" => Self::ProductChange,
                    "PROGRAM_CHANGE" => Self::ProgramChange,
                    "STOLEN" => Self::Stolen,
                    _ => return None,
                },
            )
        }
        #[inline]
        fn unrecognized(text: String) -> Self {
            Self::Unrecognized(text)
        }
    }
    #[cfg(feature = "cards")]
    crate::open_enum::open_enum!(VirtualDebitCardResponseReissueReason);
    #[cfg(feature = "cards")]
    /// Adding the card that a wallet provider already has on file.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct WalletProviderCardOnFile {
        /// `address_verification`
        pub address_verification: Option<DigitalWalletTokenAddressVerification>,
        /// Whether this way is open.
        pub enabled: Option<bool>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "cards")]
    impl WalletProviderCardOnFile {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                address_verification: None,
                enabled: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for WalletProviderCardOnFile {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "WalletProviderCardOnFile",
                &[
                    ("address_verification", &self.address_verification),
                    ("enabled", &self.enabled),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for WalletProviderCardOnFile {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for WalletProviderCardOnFile {
        const NAME: &'static str = "WalletProviderCardOnFile";
        const FIELDS: &'static [&'static str] = &["address_verification", "enabled"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut address_verification, mut enabled) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut address_verification),
                    _ => fields.maybe_or_keep(&mut enabled),
                }?;
            }
            Ok(Self {
                address_verification,
                enabled,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for WalletProviderCardOnFile {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "address_verification",
                &self.address_verification,
            )?;
            crate::record::write_some(&mut map, "enabled", &self.enabled)?;
            crate::record::finish(map, &self.extra)
        }
    }
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
    #[cfg(feature = "cards")]
    impl WebPushProvisioning {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                apple_card_template_id: None,
                apple_partner_id: None,
                google_piaid: None,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "cards")]
    impl ::std::fmt::Debug for WebPushProvisioning {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "WebPushProvisioning",
                &[
                    ("apple_card_template_id", &self.apple_card_template_id),
                    ("apple_partner_id", &self.apple_partner_id),
                    ("google_piaid", &self.google_piaid),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "cards")]
    impl<'de> ::serde::Deserialize<'de> for WebPushProvisioning {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "cards")]
    impl crate::record::Record for WebPushProvisioning {
        const NAME: &'static str = "WebPushProvisioning";
        const FIELDS: &'static [&'static str] = &[
            "apple_card_template_id",
            "apple_partner_id",
            "google_piaid",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut apple_card_template_id, mut apple_partner_id, mut google_piaid) = (
                None,
                None,
                None,
            );
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut apple_card_template_id),
                    1 => fields.maybe_or_keep(&mut apple_partner_id),
                    _ => fields.maybe_or_keep(&mut google_piaid),
                }?;
            }
            Ok(Self {
                apple_card_template_id,
                apple_partner_id,
                google_piaid,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "cards")]
    impl ::serde::Serialize for WebPushProvisioning {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "apple_card_template_id",
                &self.apple_card_template_id,
            )?;
            crate::record::write_some(
                &mut map,
                "apple_partner_id",
                &self.apple_partner_id,
            )?;
            crate::record::write_some(&mut map, "google_piaid", &self.google_piaid)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "webhooks")]
    /// A subscription: which events are posted to which endpoint.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Webhook {
        /// When it was created.
        pub creation_time: Option<crate::Timestamp>,
        /// Your own note on its purpose.
        pub description: Option<String>,
        /// Events to post. A wildcard covers its whole family, and also types added later.
        pub enabled_events: Vec<EventType>,
        /// Its identifier.
        pub id: Option<WebhookId>,
        /// Whether events are posted.
        pub is_enabled: bool,
        /// When any field of it was last set.
        pub last_updated: Option<crate::Timestamp>,
        /// When it last changed.
        pub last_updated_time: Option<crate::Timestamp>,
        /// Your own data; comes back with every delivery.
        pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
        /// `tenant`
        pub tenant: Option<TenantId>,
        /// Endpoint that receives the events, at most 1000 characters.
        pub url: String,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "webhooks")]
    impl Webhook {
        /// With what is required; the rest is absent.
        pub fn new(
            enabled_events: Vec<EventType>,
            is_enabled: bool,
            url: impl Into<String>,
        ) -> Self {
            Self {
                creation_time: None,
                description: None,
                enabled_events,
                id: None,
                is_enabled,
                last_updated: None,
                last_updated_time: None,
                metadata: None,
                tenant: None,
                url: url.into(),
                extra: crate::Extra::new(),
            }
        }
        /// Sets `creation_time`.
        #[must_use]
        pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
            self.creation_time = Some(value.into());
            self
        }
        /// Sets `description`.
        #[must_use]
        pub fn with_description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn with_id(mut self, value: WebhookId) -> Self {
            self.id = Some(value);
            self
        }
        /// Sets `last_updated`.
        #[must_use]
        pub fn with_last_updated(mut self, value: impl Into<crate::Timestamp>) -> Self {
            self.last_updated = Some(value.into());
            self
        }
        /// Sets `last_updated_time`.
        #[must_use]
        pub fn with_last_updated_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.last_updated_time = Some(value.into());
            self
        }
        /// Sets `metadata`.
        #[must_use]
        pub fn with_metadata(
            mut self,
            value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
        ) -> Self {
            self.metadata = Some(value.into());
            self
        }
        /// Sets `tenant`.
        #[must_use]
        pub fn with_tenant(mut self, value: impl Into<TenantId>) -> Self {
            self.tenant = Some(value.into());
            self
        }
    }
    #[cfg(feature = "webhooks")]
    impl ::std::fmt::Debug for Webhook {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "Webhook",
                &[
                    ("creation_time", &self.creation_time),
                    ("description", &self.description),
                    ("enabled_events", &self.enabled_events),
                    ("id", &self.id),
                    ("is_enabled", &self.is_enabled),
                    ("last_updated", &self.last_updated),
                    ("last_updated_time", &self.last_updated_time),
                    ("metadata", &crate::record::Redacted),
                    ("tenant", &self.tenant),
                    ("url", &self.url),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "webhooks")]
    impl<'de> ::serde::Deserialize<'de> for Webhook {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "webhooks")]
    impl crate::record::Record for Webhook {
        const NAME: &'static str = "Webhook";
        const FIELDS: &'static [&'static str] = &[
            "creation_time",
            "description",
            "enabled_events",
            "id",
            "is_enabled",
            "last_updated",
            "last_updated_time",
            "metadata",
            "tenant",
            "url",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut creation_time,
                mut description,
                mut enabled_events,
                mut id,
                mut is_enabled,
                mut last_updated,
                mut last_updated_time,
                mut metadata,
                mut tenant,
                mut url,
            ) = (None, None, None, None, None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut creation_time),
                    1 => fields.maybe_or_keep(&mut description),
                    2 => fields.take(&mut enabled_events),
                    3 => fields.maybe_or_keep(&mut id),
                    4 => fields.take(&mut is_enabled),
                    5 => fields.maybe_or_keep(&mut last_updated),
                    6 => fields.maybe_or_keep(&mut last_updated_time),
                    7 => fields.maybe_or_keep(&mut metadata),
                    8 => fields.maybe_or_keep(&mut tenant),
                    _ => fields.take(&mut url),
                }?;
            }
            Ok(Self {
                creation_time,
                description,
                enabled_events: crate::record::need(enabled_events, "enabled_events")?,
                id,
                is_enabled: crate::record::need(is_enabled, "is_enabled")?,
                last_updated,
                last_updated_time,
                metadata,
                tenant,
                url: crate::record::need(url, "url")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "webhooks")]
    impl ::serde::Serialize for Webhook {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "creation_time", &self.creation_time)?;
            crate::record::write_some(&mut map, "description", &self.description)?;
            map.serialize_entry("enabled_events", &self.enabled_events)?;
            crate::record::write_some(&mut map, "id", &self.id)?;
            map.serialize_entry("is_enabled", &self.is_enabled)?;
            crate::record::write_some(&mut map, "last_updated", &self.last_updated)?;
            crate::record::write_some(
                &mut map,
                "last_updated_time",
                &self.last_updated_time,
            )?;
            crate::record::write_some(&mut map, "metadata", &self.metadata)?;
            crate::record::write_some(&mut map, "tenant", &self.tenant)?;
            map.serialize_entry("url", &self.url)?;
            crate::record::finish(map, &self.extra)
        }
    }
    #[cfg(feature = "webhooks")]
    impl crate::check::Check for Webhook {
        #[inline]
        fn check(&self) -> Result<(), crate::check::Violation> {
            let value = &self.url;
            crate::check::within("url", crate::check::length(value, 0, 1000))?;
            Ok(())
        }
    }
    crate::id::id! {
        #[doc = " Identifies: webhook."] WebhookId
    }
    #[cfg(feature = "webhooks")]
    /// One page of webhooks.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookList {
        /// Send it as `page_token` to get the next page. Absent on the last one.
        pub next_page_token: Option<String>,
        /// The webhooks of this page.
        pub webhooks: Vec<Webhook>,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    #[cfg(feature = "webhooks")]
    impl WebhookList {
        /// With what is required; the rest is absent.
        pub fn new(webhooks: Vec<Webhook>) -> Self {
            Self {
                next_page_token: None,
                webhooks,
                extra: crate::Extra::new(),
            }
        }
    }
    #[cfg(feature = "webhooks")]
    impl ::std::fmt::Debug for WebhookList {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "WebhookList",
                &[
                    ("next_page_token", &self.next_page_token),
                    ("webhooks", &self.webhooks),
                ],
                &self.extra,
            )
        }
    }
    #[cfg(feature = "webhooks")]
    impl<'de> ::serde::Deserialize<'de> for WebhookList {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    #[cfg(feature = "webhooks")]
    impl crate::record::Record for WebhookList {
        const NAME: &'static str = "WebhookList";
        const FIELDS: &'static [&'static str] = &["next_page_token", "webhooks"];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (mut next_page_token, mut webhooks) = (None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut next_page_token),
                    _ => fields.take(&mut webhooks),
                }?;
            }
            Ok(Self {
                next_page_token,
                webhooks: crate::record::need(webhooks, "webhooks")?,
                extra: fields.extra,
            })
        }
    }
    #[cfg(feature = "webhooks")]
    impl ::serde::Serialize for WebhookList {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(
                &mut map,
                "next_page_token",
                &self.next_page_token,
            )?;
            map.serialize_entry("webhooks", &self.webhooks)?;
            crate::record::finish(map, &self.extra)
        }
    }
    /// One delivery of an event to your endpoint. Deliveries can repeat: tell them apart by `id`.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookRequestObject {
        /// The changed fields with their old values: JSON inside a string, to be parsed again.
        pub changed_fields: Option<String>,
        /// When the event happened.
        pub event_time: crate::Timestamp,
        /// Identifies the event; the same on every delivery of it.
        pub id: EventId,
        /// What the subscription carries as metadata, at most 1024 characters.
        pub metadata: String,
        /// The object that the event is about: JSON inside a string, to be parsed again.
        pub resource: Option<String>,
        /// Identifies that object, where there is one.
        pub resource_id: Option<crate::AnyId>,
        /// `type`
        pub type_: EventTypeExplicit,
        /// Endpoint that this delivery was sent to.
        pub url: String,
        /// Subscription that caused the delivery.
        pub webhook_id: WebhookId,
        /// Fields that this version does not know.
        pub extra: crate::Extra,
    }
    impl WebhookRequestObject {
        /// With what is required; the rest is absent.
        pub fn new(
            event_time: impl Into<crate::Timestamp>,
            id: EventId,
            metadata: impl Into<String>,
            type_: impl Into<EventTypeExplicit>,
            url: impl Into<String>,
            webhook_id: WebhookId,
        ) -> Self {
            Self {
                changed_fields: None,
                event_time: event_time.into(),
                id,
                metadata: metadata.into(),
                resource: None,
                resource_id: None,
                type_: type_.into(),
                url: url.into(),
                webhook_id,
                extra: crate::Extra::new(),
            }
        }
    }
    impl ::std::fmt::Debug for WebhookRequestObject {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            crate::record::debug(
                f,
                "WebhookRequestObject",
                &[
                    ("changed_fields", &self.changed_fields),
                    ("event_time", &self.event_time),
                    ("id", &self.id),
                    ("metadata", &self.metadata),
                    ("resource", &self.resource),
                    ("resource_id", &self.resource_id),
                    ("type_", &self.type_),
                    ("url", &self.url),
                    ("webhook_id", &self.webhook_id),
                ],
                &self.extra,
            )
        }
    }
    impl<'de> ::serde::Deserialize<'de> for WebhookRequestObject {
        fn deserialize<D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            crate::record::decode(deserializer)
        }
    }
    impl crate::record::Record for WebhookRequestObject {
        const NAME: &'static str = "WebhookRequestObject";
        const FIELDS: &'static [&'static str] = &[
            "changed_fields",
            "event_time",
            "id",
            "metadata",
            "resource",
            "resource_id",
            "type",
            "url",
            "webhook_id",
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            mut fields: crate::record::Fields<A>,
        ) -> Result<Self, A::Error> {
            let (
                mut changed_fields,
                mut event_time,
                mut id,
                mut metadata,
                mut resource,
                mut resource_id,
                mut type_,
                mut url,
                mut webhook_id,
            ) = (None, None, None, None, None, None, None, None, None);
            while let Some(index) = fields.next()? {
                match index {
                    0 => fields.maybe_or_keep(&mut changed_fields),
                    1 => fields.take(&mut event_time),
                    2 => fields.take(&mut id),
                    3 => fields.take(&mut metadata),
                    4 => fields.maybe_or_keep(&mut resource),
                    5 => fields.maybe_or_keep(&mut resource_id),
                    6 => fields.take(&mut type_),
                    7 => fields.take(&mut url),
                    _ => fields.take(&mut webhook_id),
                }?;
            }
            Ok(Self {
                changed_fields,
                event_time: crate::record::need(event_time, "event_time")?,
                id: crate::record::need(id, "id")?,
                metadata: crate::record::need(metadata, "metadata")?,
                resource,
                resource_id,
                type_: crate::record::need(type_, "type")?,
                url: crate::record::need(url, "url")?,
                webhook_id: crate::record::need(webhook_id, "webhook_id")?,
                extra: fields.extra,
            })
        }
    }
    impl ::serde::Serialize for WebhookRequestObject {
        fn serialize<S: ::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            use ::serde::ser::SerializeMap as _;
            let mut map = crate::record::start(serializer)?;
            crate::record::write_some(&mut map, "changed_fields", &self.changed_fields)?;
            map.serialize_entry("event_time", &self.event_time)?;
            map.serialize_entry("id", &self.id)?;
            map.serialize_entry("metadata", &self.metadata)?;
            crate::record::write_some(&mut map, "resource", &self.resource)?;
            crate::record::write_some(&mut map, "resource_id", &self.resource_id)?;
            map.serialize_entry("type", &self.type_)?;
            map.serialize_entry("url", &self.url)?;
            map.serialize_entry("webhook_id", &self.webhook_id)?;
            crate::record::finish(map, &self.extra)
        }
    }
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
        /// Only cards issued under this product.
        pub card_product_id: Option<CardProductId>,
        /// Only cards in this state.
        pub card_status: Option<CardStatus>,
        /// Only what belongs to this person.
        pub customer_id: Option<CustomerId>,
        /// Only cards with this printed name.
        pub emboss_name: Option<String>,
        /// Only cards that expire on this day.
        pub expiration_date: Option<::chrono::NaiveDate>,
        /// Only cards that expire earlier than this day.
        pub expires_before: Option<::chrono::NaiveDate>,
        /// Only plastic or only virtual.
        pub form: Option<Form>,
        /// Only cards whose number ends in these four digits.
        pub last_four: Option<String>,
        /// How many entries a page holds at most. Anything above 100 counts as 100, without an error.
        pub limit: Option<i64>,
        /// Where to go on: the `next_page_token` of the page before. Absent: the first page.
        pub page_token: Option<String>,
        /// Order of the cards: one or more `field:asc` or `field:desc`, separated by commas, most significant first.
        pub sort_by: Option<Vec<String>>,
    }
    #[cfg(feature = "cards")]
    impl ListCardsParams {
        /// With what is required; the rest is absent.
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
        /// Sets `account_id`.
        #[must_use]
        pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
            self.account_id = Some(value);
            self
        }
        /// Sets `barcode`.
        #[must_use]
        pub fn with_barcode(mut self, value: impl Into<Barcode>) -> Self {
            self.barcode = Some(value.into());
            self
        }
        /// Sets `bin_prefix`.
        #[must_use]
        pub fn with_bin_prefix(mut self, value: impl Into<BinPrefix>) -> Self {
            self.bin_prefix = Some(value.into());
            self
        }
        /// Sets `bulk_order_config_id`.
        #[must_use]
        pub fn with_bulk_order_config_id(mut self, value: BulkOrderConfigId) -> Self {
            self.bulk_order_config_id = Some(value);
            self
        }
        /// Sets `bulk_order_id`.
        #[must_use]
        pub fn with_bulk_order_id(mut self, value: BulkOrderId) -> Self {
            self.bulk_order_id = Some(value);
            self
        }
        /// Sets `card_brand`.
        #[must_use]
        pub fn with_card_brand(mut self, value: impl Into<CardBrand>) -> Self {
            self.card_brand = Some(value.into());
            self
        }
        /// Sets `card_product_id`.
        #[must_use]
        pub fn with_card_product_id(mut self, value: CardProductId) -> Self {
            self.card_product_id = Some(value);
            self
        }
        /// Sets `card_status`.
        #[must_use]
        pub fn with_card_status(mut self, value: impl Into<CardStatus>) -> Self {
            self.card_status = Some(value.into());
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: CustomerId) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `emboss_name`.
        #[must_use]
        pub fn with_emboss_name(mut self, value: impl Into<String>) -> Self {
            self.emboss_name = Some(value.into());
            self
        }
        /// Sets `expiration_date`.
        #[must_use]
        pub fn with_expiration_date(
            mut self,
            value: impl Into<::chrono::NaiveDate>,
        ) -> Self {
            self.expiration_date = Some(value.into());
            self
        }
        /// Sets `expires_before`.
        #[must_use]
        pub fn with_expires_before(
            mut self,
            value: impl Into<::chrono::NaiveDate>,
        ) -> Self {
            self.expires_before = Some(value.into());
            self
        }
        /// Sets `form`.
        #[must_use]
        pub fn with_form(mut self, value: impl Into<Form>) -> Self {
            self.form = Some(value.into());
            self
        }
        /// Sets `last_four`.
        #[must_use]
        pub fn with_last_four(mut self, value: impl Into<String>) -> Self {
            self.last_four = Some(value.into());
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn with_limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// Sets `page_token`.
        #[must_use]
        pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
        /// Sets `sort_by`.
        #[must_use]
        pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
            self.sort_by = Some(value);
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ListCardsParams {
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::Paged for ListCardsParams {
        type Item = CardResponse;
        type Page = CardListResponse;
        fn page_token(&self) -> Option<&str> {
            self.page_token.as_deref()
        }
        fn set_page_token(&mut self, token: Option<String>) {
            self.page_token = token;
        }
        fn set_limit(&mut self, limit: Option<i64>) {
            self.limit = limit;
        }
        fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
            (page.cards, page.next_page_token)
        }
    }
    #[cfg(feature = "cards")]
    /// Parameters of `listGateways`.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListGatewaysParams {
        /// How many entries a page holds at most. Anything above 100 counts as 100, without an error.
        pub limit: Option<i64>,
        /// Where to go on: the `next_page_token` of the page before. Absent: the first page.
        pub page_token: Option<String>,
    }
    #[cfg(feature = "cards")]
    impl ListGatewaysParams {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                limit: None,
                page_token: None,
            }
        }
        /// Sets `limit`.
        #[must_use]
        pub fn with_limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// Sets `page_token`.
        #[must_use]
        pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ListGatewaysParams {
        pub(crate) fn add_to(&self, url: String) -> String {
            let mut query = crate::query::Query::new(url);
            query.some("page_token", &self.page_token);
            query.some("limit", &self.limit);
            query.into_url()
        }
    }
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::Paged for ListGatewaysParams {
        type Item = GatewayResponse;
        type Page = GatewayListResponse;
        fn page_token(&self) -> Option<&str> {
            self.page_token.as_deref()
        }
        fn set_page_token(&mut self, token: Option<String>) {
            self.page_token = token;
        }
        fn set_limit(&mut self, limit: Option<i64>) {
            self.limit = limit;
        }
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
    #[cfg(feature = "cards")]
    impl ListCardImageDetailsParams {
        /// With what is required; the rest is absent.
        pub fn new(customer_id: CustomerId) -> Self {
            Self { customer_id }
        }
    }
    #[cfg(feature = "cards")]
    impl ListCardImageDetailsParams {
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
        /// How many entries a page holds at most. Anything above 100 counts as 100, without an error.
        pub limit: Option<i64>,
        /// Where to go on: the `next_page_token` of the page before. Absent: the first page.
        pub page_token: Option<String>,
        /// Order of the products: one or more `field:asc` or `field:desc`, separated by commas, most significant first.
        pub sort_by: Option<Vec<String>>,
    }
    #[cfg(feature = "cards")]
    impl ListCardProductsParams {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                card_brand: None,
                form: None,
                limit: None,
                page_token: None,
                sort_by: None,
            }
        }
        /// Sets `card_brand`.
        #[must_use]
        pub fn with_card_brand(mut self, value: impl Into<CardBrand>) -> Self {
            self.card_brand = Some(value.into());
            self
        }
        /// Sets `form`.
        #[must_use]
        pub fn with_form(mut self, value: impl Into<Form>) -> Self {
            self.form = Some(value.into());
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn with_limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// Sets `page_token`.
        #[must_use]
        pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
        /// Sets `sort_by`.
        #[must_use]
        pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
            self.sort_by = Some(value);
            self
        }
    }
    #[cfg(feature = "cards")]
    impl ListCardProductsParams {
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
    #[cfg(feature = "cards")]
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
    #[cfg(feature = "cards")]
    impl crate::Paged for ListCardProductsParams {
        type Item = CardProductResponse;
        type Page = CardProductListResponse;
        fn page_token(&self) -> Option<&str> {
            self.page_token.as_deref()
        }
        fn set_page_token(&mut self, token: Option<String>) {
            self.page_token = token;
        }
        fn set_limit(&mut self, limit: Option<i64>) {
            self.limit = limit;
        }
        fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
            (page.card_products, page.next_page_token)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Parameters of `listExternalCards`.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListExternalCardsParams {
        /// Only what belongs to this business.
        pub business_id: Option<BusinessId>,
        /// Only what belongs to this person.
        pub customer_id: Option<CustomerId>,
        /// How many entries a page holds at most. Anything above 100 counts as 100, without an error.
        pub limit: Option<i64>,
        /// Where to go on: the `next_page_token` of the page before. Absent: the first page.
        pub page_token: Option<String>,
        /// Only what belongs to this payment account reference.
        pub payment_account_reference: Option<PaymentAccountReference>,
        /// Only external cards in this state.
        pub status: Option<ExternalCardStatus>,
    }
    #[cfg(feature = "external-cards")]
    impl ListExternalCardsParams {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                business_id: None,
                customer_id: None,
                limit: None,
                page_token: None,
                payment_account_reference: None,
                status: None,
            }
        }
        /// Sets `business_id`.
        #[must_use]
        pub fn with_business_id(mut self, value: BusinessId) -> Self {
            self.business_id = Some(value);
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: CustomerId) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn with_limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// Sets `page_token`.
        #[must_use]
        pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
        /// Sets `payment_account_reference`.
        #[must_use]
        pub fn with_payment_account_reference(
            mut self,
            value: impl Into<PaymentAccountReference>,
        ) -> Self {
            self.payment_account_reference = Some(value.into());
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn with_status(mut self, value: impl Into<ExternalCardStatus>) -> Self {
            self.status = Some(value.into());
            self
        }
    }
    #[cfg(feature = "external-cards")]
    impl ListExternalCardsParams {
        pub(crate) fn add_to(&self, url: String) -> String {
            let mut query = crate::query::Query::new(url);
            query.some("customer_id", &self.customer_id);
            query.some("business_id", &self.business_id);
            query.some("page_token", &self.page_token);
            query.some("status", &self.status);
            query.some("payment_account_reference", &self.payment_account_reference);
            query.some("limit", &self.limit);
            query.into_url()
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::check::Check for ListExternalCardsParams {
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
            if let Some(value) = &self.payment_account_reference {
                crate::check::within(
                    "payment_account_reference",
                    crate::check::length(value, 29, 29),
                )?;
            }
            Ok(())
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::Paged for ListExternalCardsParams {
        type Item = ExternalCardResponse;
        type Page = ExternalCardListResponse;
        fn page_token(&self) -> Option<&str> {
            self.page_token.as_deref()
        }
        fn set_page_token(&mut self, token: Option<String>) {
            self.page_token = token;
        }
        fn set_limit(&mut self, limit: Option<i64>) {
            self.limit = limit;
        }
        fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
            (page.external_cards, page.next_page_token)
        }
    }
    #[cfg(feature = "external-cards")]
    /// Parameters of `listExternalCardTransfers`.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListExternalCardTransfersParams {
        /// Only transfers into or out of these accounts, separated by commas.
        pub account_id: Option<Vec<AccountId>>,
        /// Only transfers of exactly these amounts, in cents, separated by commas.
        pub amount: Option<Vec<i64>>,
        /// Only transfers with cards of these people, separated by commas.
        pub customer_id: Option<Vec<CustomerId>>,
        /// Only transfers with these external cards, separated by commas.
        pub external_card_id: Option<Vec<ExternalCardId>>,
        /// Only transfers of this many cents or more.
        pub from_amount: Option<i64>,
        /// Only transfers created at this time or later.
        pub from_creation_time: Option<crate::Timestamp>,
        /// Only transfers changed at this time or later.
        pub from_last_updated_time: Option<crate::Timestamp>,
        /// Only these transfers, separated by commas.
        pub id: Option<Vec<TransferId>>,
        /// How many entries a page holds at most. Anything above 100 counts as 100, without an error.
        pub limit: Option<i64>,
        /// Only reversals of these transfers, separated by commas.
        pub original_transfer_id: Option<Vec<TransferId>>,
        /// Only transfers started from these accounts, separated by commas.
        pub originating_account_id: Option<Vec<AccountId>>,
        /// Only pushes by these senders, separated by commas.
        pub originating_customer_id: Option<Vec<CustomerId>>,
        /// Where to go on: the `next_page_token` of the page before. Absent: the first page.
        pub page_token: Option<String>,
        /// Only transfers with the card of this payment account reference.
        pub payment_account_reference: Option<String>,
        /// Only transfers in these states, separated by commas.
        pub status: Option<Vec<TransferStatus>>,
        /// Only transfers of these workspaces, separated by commas.
        pub tenant: Option<Vec<TenantId>>,
        /// Only transfers with these 3-D Secure authentications, separated by commas.
        pub three_ds_id: Option<Vec<ThreeDsId>>,
        /// Only transfers of this many cents or fewer.
        pub to_amount: Option<i64>,
        /// Only transfers created up to this time.
        pub to_creation_time: Option<crate::Timestamp>,
        /// Only transfers last changed up to this time.
        pub to_last_updated_time: Option<crate::Timestamp>,
        /// Only the transfers behind these transactions, separated by commas.
        pub transaction_id: Option<Vec<TransactionId>>,
        /// Only transfers of these types, separated by commas.
        pub type_: Option<Vec<TransferType>>,
    }
    #[cfg(feature = "external-cards")]
    impl ListExternalCardTransfersParams {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                account_id: None,
                amount: None,
                customer_id: None,
                external_card_id: None,
                from_amount: None,
                from_creation_time: None,
                from_last_updated_time: None,
                id: None,
                limit: None,
                original_transfer_id: None,
                originating_account_id: None,
                originating_customer_id: None,
                page_token: None,
                payment_account_reference: None,
                status: None,
                tenant: None,
                three_ds_id: None,
                to_amount: None,
                to_creation_time: None,
                to_last_updated_time: None,
                transaction_id: None,
                type_: None,
            }
        }
        /// Sets `account_id`.
        #[must_use]
        pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
            self.account_id = Some(value);
            self
        }
        /// Sets `amount`.
        #[must_use]
        pub fn with_amount(mut self, value: Vec<i64>) -> Self {
            self.amount = Some(value);
            self
        }
        /// Sets `customer_id`.
        #[must_use]
        pub fn with_customer_id(mut self, value: Vec<CustomerId>) -> Self {
            self.customer_id = Some(value);
            self
        }
        /// Sets `external_card_id`.
        #[must_use]
        pub fn with_external_card_id(mut self, value: Vec<ExternalCardId>) -> Self {
            self.external_card_id = Some(value);
            self
        }
        /// Sets `from_amount`.
        #[must_use]
        pub fn with_from_amount(mut self, value: i64) -> Self {
            self.from_amount = Some(value);
            self
        }
        /// Sets `from_creation_time`.
        #[must_use]
        pub fn with_from_creation_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.from_creation_time = Some(value.into());
            self
        }
        /// Sets `from_last_updated_time`.
        #[must_use]
        pub fn with_from_last_updated_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.from_last_updated_time = Some(value.into());
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn with_id(mut self, value: Vec<TransferId>) -> Self {
            self.id = Some(value);
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn with_limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// Sets `original_transfer_id`.
        #[must_use]
        pub fn with_original_transfer_id(mut self, value: Vec<TransferId>) -> Self {
            self.original_transfer_id = Some(value);
            self
        }
        /// Sets `originating_account_id`.
        #[must_use]
        pub fn with_originating_account_id(mut self, value: Vec<AccountId>) -> Self {
            self.originating_account_id = Some(value);
            self
        }
        /// Sets `originating_customer_id`.
        #[must_use]
        pub fn with_originating_customer_id(mut self, value: Vec<CustomerId>) -> Self {
            self.originating_customer_id = Some(value);
            self
        }
        /// Sets `page_token`.
        #[must_use]
        pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
        /// Sets `payment_account_reference`.
        #[must_use]
        pub fn with_payment_account_reference(
            mut self,
            value: impl Into<String>,
        ) -> Self {
            self.payment_account_reference = Some(value.into());
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn with_status(mut self, value: Vec<TransferStatus>) -> Self {
            self.status = Some(value);
            self
        }
        /// Sets `tenant`.
        #[must_use]
        pub fn with_tenant(mut self, value: Vec<TenantId>) -> Self {
            self.tenant = Some(value);
            self
        }
        /// Sets `three_ds_id`.
        #[must_use]
        pub fn with_three_ds_id(mut self, value: Vec<ThreeDsId>) -> Self {
            self.three_ds_id = Some(value);
            self
        }
        /// Sets `to_amount`.
        #[must_use]
        pub fn with_to_amount(mut self, value: i64) -> Self {
            self.to_amount = Some(value);
            self
        }
        /// Sets `to_creation_time`.
        #[must_use]
        pub fn with_to_creation_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.to_creation_time = Some(value.into());
            self
        }
        /// Sets `to_last_updated_time`.
        #[must_use]
        pub fn with_to_last_updated_time(
            mut self,
            value: impl Into<crate::Timestamp>,
        ) -> Self {
            self.to_last_updated_time = Some(value.into());
            self
        }
        /// Sets `transaction_id`.
        #[must_use]
        pub fn with_transaction_id(mut self, value: Vec<TransactionId>) -> Self {
            self.transaction_id = Some(value);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn with_type(mut self, value: Vec<TransferType>) -> Self {
            self.type_ = Some(value);
            self
        }
    }
    #[cfg(feature = "external-cards")]
    impl ListExternalCardTransfersParams {
        pub(crate) fn add_to(&self, url: String) -> String {
            let mut query = crate::query::Query::new(url);
            if let Some(values) = &self.type_ {
                query.comma_list("type", values);
            }
            if let Some(values) = &self.amount {
                query.comma_list("amount", values);
            }
            if let Some(values) = &self.three_ds_id {
                query.comma_list("three_ds_id", values);
            }
            if let Some(values) = &self.originating_account_id {
                query.comma_list("originating_account_id", values);
            }
            if let Some(values) = &self.account_id {
                query.comma_list("account_id", values);
            }
            query.some("from_creation_time", &self.from_creation_time);
            if let Some(values) = &self.status {
                query.comma_list("status", values);
            }
            if let Some(values) = &self.originating_customer_id {
                query.comma_list("originating_customer_id", values);
            }
            query.some("from_last_updated_time", &self.from_last_updated_time);
            query.some("from_amount", &self.from_amount);
            query.some("to_last_updated_time", &self.to_last_updated_time);
            query.some("to_amount", &self.to_amount);
            if let Some(values) = &self.tenant {
                query.comma_list("tenant", values);
            }
            query.some("page_token", &self.page_token);
            if let Some(values) = &self.external_card_id {
                query.comma_list("external_card_id", values);
            }
            if let Some(values) = &self.transaction_id {
                query.comma_list("transaction_id", values);
            }
            query.some("limit", &self.limit);
            if let Some(values) = &self.original_transfer_id {
                query.comma_list("original_transfer_id", values);
            }
            query.some("to_creation_time", &self.to_creation_time);
            query.some("payment_account_reference", &self.payment_account_reference);
            if let Some(values) = &self.customer_id {
                query.comma_list("customer_id", values);
            }
            if let Some(values) = &self.id {
                query.comma_list("id", values);
            }
            query.into_url()
        }
    }
    #[cfg(feature = "external-cards")]
    impl crate::check::Check for ListExternalCardTransfersParams {
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
    #[cfg(feature = "external-cards")]
    impl crate::Paged for ListExternalCardTransfersParams {
        type Item = TransferResponse;
        type Page = TransferListResponse;
        fn page_token(&self) -> Option<&str> {
            self.page_token.as_deref()
        }
        fn set_page_token(&mut self, token: Option<String>) {
            self.page_token = token;
        }
        fn set_limit(&mut self, limit: Option<i64>) {
            self.limit = limit;
        }
        fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
            (page.external_transfers, page.next_page_token)
        }
    }
    #[cfg(feature = "webhooks")]
    /// Parameters of `listWebhooks`.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListWebhooksParams {
        /// Whether to leave out subscriptions that are switched off.
        pub is_enabled_only: Option<bool>,
        /// How many entries a page holds at most. Anything above 100 counts as 100, without an error.
        pub limit: Option<i64>,
        /// Where to go on: the `next_page_token` of the page before. Absent: the first page.
        pub page_token: Option<String>,
    }
    #[cfg(feature = "webhooks")]
    impl ListWebhooksParams {
        /// With what is required; the rest is absent.
        pub fn new() -> Self {
            Self {
                is_enabled_only: None,
                limit: None,
                page_token: None,
            }
        }
        /// Sets `is_enabled_only`.
        #[must_use]
        pub fn with_is_enabled_only(mut self, value: bool) -> Self {
            self.is_enabled_only = Some(value);
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn with_limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// Sets `page_token`.
        #[must_use]
        pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
            self.page_token = Some(value.into());
            self
        }
    }
    #[cfg(feature = "webhooks")]
    impl ListWebhooksParams {
        pub(crate) fn add_to(&self, url: String) -> String {
            let mut query = crate::query::Query::new(url);
            query.some("page_token", &self.page_token);
            query.some("is_enabled_only", &self.is_enabled_only);
            query.some("limit", &self.limit);
            query.into_url()
        }
    }
    #[cfg(feature = "webhooks")]
    impl crate::check::Check for ListWebhooksParams {
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
    #[cfg(feature = "webhooks")]
    impl crate::Paged for ListWebhooksParams {
        type Item = Webhook;
        type Page = WebhookList;
        fn page_token(&self) -> Option<&str> {
            self.page_token.as_deref()
        }
        fn set_page_token(&mut self, token: Option<String>) {
            self.page_token = token;
        }
        fn set_limit(&mut self, limit: Option<i64>) {
            self.limit = limit;
        }
        fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
            (page.webhooks, page.next_page_token)
        }
    }
}
/// What the document says of each operation.
#[allow(rustdoc::all)]
pub mod operations {
    use crate::Operation;
    #[cfg(feature = "cards")]
    /// `POST /v0/cards`
    pub static ISSUE_CARD_V0: Operation = Operation {
        id: "issueCardV0",
        method: "POST",
        path: "/v0/cards",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `GET /v1/cards`
    pub static LIST_CARDS: Operation = Operation {
        id: "listCards",
        method: "GET",
        path: "/v1/cards",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `POST /v1/cards`
    pub static ISSUE_CARD: Operation = Operation {
        id: "issueCard",
        method: "POST",
        path: "/v1/cards",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `POST /v1/cards/activate`
    pub static ACTIVATE_CARD: Operation = Operation {
        id: "activateCard",
        method: "POST",
        path: "/v1/cards/activate",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/gateways`
    pub static LIST_GATEWAYS: Operation = Operation {
        id: "listGateways",
        method: "GET",
        path: "/v1/cards/gateways",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `POST /v1/cards/gateways`
    pub static CREATE_GATEWAY: Operation = Operation {
        id: "createGateway",
        method: "POST",
        path: "/v1/cards/gateways",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/gateways/{gateway_id}`
    pub static GET_GATEWAY: Operation = Operation {
        id: "getGateway",
        method: "GET",
        path: "/v1/cards/gateways/{gateway_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `PATCH /v1/cards/gateways/{gateway_id}`
    pub static UPDATE_GATEWAY: Operation = Operation {
        id: "updateGateway",
        method: "PATCH",
        path: "/v1/cards/gateways/{gateway_id}",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/images`
    pub static LIST_CARD_IMAGE_DETAILS: Operation = Operation {
        id: "listCardImageDetails",
        method: "GET",
        path: "/v1/cards/images",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `POST /v1/cards/images`
    pub static CREATE_CARD_IMAGE: Operation = Operation {
        id: "createCardImage",
        method: "POST",
        path: "/v1/cards/images",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/images/{card_image_id}`
    pub static GET_CARD_IMAGE_DETAILS: Operation = Operation {
        id: "getCardImageDetails",
        method: "GET",
        path: "/v1/cards/images/{card_image_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `PATCH /v1/cards/images/{card_image_id}`
    pub static UPDATE_CARD_IMAGE_DETAILS: Operation = Operation {
        id: "updateCardImageDetails",
        method: "PATCH",
        path: "/v1/cards/images/{card_image_id}",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/images/{card_image_id}/data`
    pub static GET_CARD_IMAGE_DATA: Operation = Operation {
        id: "getCardImageData",
        method: "GET",
        path: "/v1/cards/images/{card_image_id}/data",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: true,
    };
    #[cfg(feature = "cards")]
    /// `POST /v1/cards/images/{card_image_id}/data`
    pub static UPLOAD_CARD_IMAGE_DATA: Operation = Operation {
        id: "uploadCardImageData",
        method: "POST",
        path: "/v1/cards/images/{card_image_id}/data",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/products`
    pub static LIST_CARD_PRODUCTS: Operation = Operation {
        id: "listCardProducts",
        method: "GET",
        path: "/v1/cards/products",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `GET /v1/cards/{card_id}`
    pub static GET_CARD: Operation = Operation {
        id: "getCard",
        method: "GET",
        path: "/v1/cards/{card_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "cards")]
    /// `PATCH /v1/cards/{card_id}`
    pub static UPDATE_CARD: Operation = Operation {
        id: "updateCard",
        method: "PATCH",
        path: "/v1/cards/{card_id}",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "external-cards")]
    /// `GET /v1/external_cards`
    pub static LIST_EXTERNAL_CARDS: Operation = Operation {
        id: "listExternalCards",
        method: "GET",
        path: "/v1/external_cards",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "external-cards")]
    /// `POST /v1/external_cards/tokens`
    pub static CREATE_EXTERNAL_CARD_FROM_TOKEN: Operation = Operation {
        id: "createExternalCardFromToken",
        method: "POST",
        path: "/v1/external_cards/tokens",
        declares_idempotency_key: true,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "external-cards")]
    /// `GET /v1/external_cards/transfers`
    pub static LIST_EXTERNAL_CARD_TRANSFERS: Operation = Operation {
        id: "listExternalCardTransfers",
        method: "GET",
        path: "/v1/external_cards/transfers",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "external-cards")]
    /// `POST /v1/external_cards/transfers`
    pub static CREATE_EXTERNAL_CARD_TRANSFER: Operation = Operation {
        id: "createExternalCardTransfer",
        method: "POST",
        path: "/v1/external_cards/transfers",
        declares_idempotency_key: true,
        moves_money: true,
        binary_response: false,
    };
    #[cfg(feature = "external-cards")]
    /// `GET /v1/external_cards/transfers/{transfer_id}`
    pub static GET_EXTERNAL_CARD_TRANSFER: Operation = Operation {
        id: "getExternalCardTransfer",
        method: "GET",
        path: "/v1/external_cards/transfers/{transfer_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "external-cards")]
    /// `POST /v1/external_cards/transfers/{transfer_id}/reversals`
    pub static CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL: Operation = Operation {
        id: "createExternalCardTransferReversal",
        method: "POST",
        path: "/v1/external_cards/transfers/{transfer_id}/reversals",
        declares_idempotency_key: true,
        moves_money: true,
        binary_response: false,
    };
    #[cfg(feature = "external-cards")]
    /// `GET /v1/external_cards/{external_card_id}`
    pub static GET_EXTERNAL_CARD: Operation = Operation {
        id: "getExternalCard",
        method: "GET",
        path: "/v1/external_cards/{external_card_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "external-cards")]
    /// `DELETE /v1/external_cards/{external_card_id}`
    pub static DELETE_EXTERNAL_CARD: Operation = Operation {
        id: "deleteExternalCard",
        method: "DELETE",
        path: "/v1/external_cards/{external_card_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "external-cards")]
    /// `PATCH /v1/external_cards/{external_card_id}`
    pub static UPDATE_EXTERNAL_CARD: Operation = Operation {
        id: "updateExternalCard",
        method: "PATCH",
        path: "/v1/external_cards/{external_card_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "webhooks")]
    /// `GET /v1/webhooks`
    pub static LIST_WEBHOOKS: Operation = Operation {
        id: "listWebhooks",
        method: "GET",
        path: "/v1/webhooks",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "webhooks")]
    /// `POST /v1/webhooks`
    pub static CREATE_WEBHOOK: Operation = Operation {
        id: "createWebhook",
        method: "POST",
        path: "/v1/webhooks",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "webhooks")]
    /// `GET /v1/webhooks/{webhook_id}`
    pub static GET_WEBHOOK: Operation = Operation {
        id: "getWebhook",
        method: "GET",
        path: "/v1/webhooks/{webhook_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "webhooks")]
    /// `PUT /v1/webhooks/{webhook_id}`
    pub static UPDATE_WEBHOOK: Operation = Operation {
        id: "updateWebhook",
        method: "PUT",
        path: "/v1/webhooks/{webhook_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    #[cfg(feature = "webhooks")]
    /// `DELETE /v1/webhooks/{webhook_id}`
    pub static DELETE_WEBHOOK: Operation = Operation {
        id: "deleteWebhook",
        method: "DELETE",
        path: "/v1/webhooks/{webhook_id}",
        declares_idempotency_key: false,
        moves_money: false,
        binary_response: false,
    };
    /// Every operation of this build.
    pub static ALL: &[&Operation] = &[
        #[cfg(feature = "cards")]
        &ISSUE_CARD_V0,
        #[cfg(feature = "cards")]
        &LIST_CARDS,
        #[cfg(feature = "cards")]
        &ISSUE_CARD,
        #[cfg(feature = "cards")]
        &ACTIVATE_CARD,
        #[cfg(feature = "cards")]
        &LIST_GATEWAYS,
        #[cfg(feature = "cards")]
        &CREATE_GATEWAY,
        #[cfg(feature = "cards")]
        &GET_GATEWAY,
        #[cfg(feature = "cards")]
        &UPDATE_GATEWAY,
        #[cfg(feature = "cards")]
        &LIST_CARD_IMAGE_DETAILS,
        #[cfg(feature = "cards")]
        &CREATE_CARD_IMAGE,
        #[cfg(feature = "cards")]
        &GET_CARD_IMAGE_DETAILS,
        #[cfg(feature = "cards")]
        &UPDATE_CARD_IMAGE_DETAILS,
        #[cfg(feature = "cards")]
        &GET_CARD_IMAGE_DATA,
        #[cfg(feature = "cards")]
        &UPLOAD_CARD_IMAGE_DATA,
        #[cfg(feature = "cards")]
        &LIST_CARD_PRODUCTS,
        #[cfg(feature = "cards")]
        &GET_CARD,
        #[cfg(feature = "cards")]
        &UPDATE_CARD,
        #[cfg(feature = "external-cards")]
        &LIST_EXTERNAL_CARDS,
        #[cfg(feature = "external-cards")]
        &CREATE_EXTERNAL_CARD_FROM_TOKEN,
        #[cfg(feature = "external-cards")]
        &LIST_EXTERNAL_CARD_TRANSFERS,
        #[cfg(feature = "external-cards")]
        &CREATE_EXTERNAL_CARD_TRANSFER,
        #[cfg(feature = "external-cards")]
        &GET_EXTERNAL_CARD_TRANSFER,
        #[cfg(feature = "external-cards")]
        &CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL,
        #[cfg(feature = "external-cards")]
        &GET_EXTERNAL_CARD,
        #[cfg(feature = "external-cards")]
        &DELETE_EXTERNAL_CARD,
        #[cfg(feature = "external-cards")]
        &UPDATE_EXTERNAL_CARD,
        #[cfg(feature = "webhooks")]
        &LIST_WEBHOOKS,
        #[cfg(feature = "webhooks")]
        &CREATE_WEBHOOK,
        #[cfg(feature = "webhooks")]
        &GET_WEBHOOK,
        #[cfg(feature = "webhooks")]
        &UPDATE_WEBHOOK,
        #[cfg(feature = "webhooks")]
        &DELETE_WEBHOOK,
    ];
}
#[allow(clippy::all, rustdoc::all)]
mod api {
    use crate::query::encode_path;
    use crate::{BuildError, Request, operations, types};
    /// Builds requests; sends none.
    #[derive(Clone)]
    pub struct Api {
        baseurl: String,
        client: ::reqwest::Client,
    }
    impl Api {
        /// Requests to the server at this URL, without version and final slash.
        pub fn new(base_url: impl Into<String>, client: ::reqwest::Client) -> Self {
            let baseurl = base_url.into().trim_end_matches('/').to_owned();
            Self { baseurl, client }
        }
    }
    /// Prints no URL: it may carry credentials.
    impl ::std::fmt::Debug for Api {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Api").finish_non_exhaustive()
        }
    }
    impl Api {
        #[cfg(feature = "cards")]
        /// Issue a card
        ///
        /// Issues a virtual card at once or orders a physical one.
        ///
        /// `POST /v0/cards`
        #[inline]
        pub fn issue_card_v0(
            &self,
            body: &types::V0CardIssuanceRequest,
        ) -> Result<Request<types::V0CardResponse>, BuildError> {
            crate::check::request(&operations::ISSUE_CARD_V0, body)?;
            let url = format!("{}/v0/cards", self.baseurl,);
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::ISSUE_CARD_V0,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// List cards
        ///
        /// Pages through the cards that fit every given filter. Reads only.
        ///
        /// `GET /v1/cards`
        #[inline]
        pub fn list_cards(
            &self,
            params: &types::ListCardsParams,
        ) -> Result<Request<types::CardListResponse>, BuildError> {
            crate::check::request(&operations::LIST_CARDS, params)?;
            let url = format!("{}/v1/cards", self.baseurl,);
            let url = params.add_to(url);
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::LIST_CARDS,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Issue a card
        ///
        /// Issues a virtual card at once or orders a plastic one; `type` says which account it spends from, `card_details.form` which kind it is. Give `reissued_from_id` and `reissue_reason` to replace a card. Repeating is safe with the same idempotency key; with a new one, a second card is issued.
        ///
        /// `POST /v1/cards`
        #[inline]
        pub fn issue_card(
            &self,
            body: &types::CardIssuanceRequest,
        ) -> Result<Request<types::CardResponse>, BuildError> {
            crate::check::request(&operations::ISSUE_CARD, body)?;
            let url = format!("{}/v1/cards", self.baseurl,);
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::ISSUE_CARD,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Activate a card by its code
        ///
        /// Moves a card that has arrived to ACTIVE, so that it can be used. The code and the person say which card: no card identifier is sent. Repeating is safe with the same idempotency key.
        ///
        /// `POST /v1/cards/activate`
        #[inline]
        pub fn activate_card(
            &self,
            body: &types::CardActivationRequest,
        ) -> Result<Request<types::CardResponse>, BuildError> {
            let url = format!("{}/v1/cards/activate", self.baseurl,);
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::ACTIVATE_CARD,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// List authorization gateways
        ///
        /// Pages through the gateways. The API answers 201 here, although nothing is created. Reads only.
        ///
        /// `GET /v1/cards/gateways`
        #[inline]
        pub fn list_gateways(
            &self,
            params: &types::ListGatewaysParams,
        ) -> Result<Request<types::GatewayListResponse>, BuildError> {
            crate::check::request(&operations::LIST_GATEWAYS, params)?;
            let url = format!("{}/v1/cards/gateways", self.baseurl,);
            let url = params.add_to(url);
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::LIST_GATEWAYS,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Create Gateway
        ///
        /// Create a new Authorization Gateway Configuration
        ///
        ///
        /// `POST /v1/cards/gateways`
        #[inline]
        pub fn create_gateway(
            &self,
            body: &types::CreateGatewayRequest,
        ) -> Result<Request<types::GatewayResponse>, BuildError> {
            crate::check::request(&operations::CREATE_GATEWAY, body)?;
            let url = format!("{}/v1/cards/gateways", self.baseurl,);
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::CREATE_GATEWAY,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Look up an authorization gateway
        ///
        /// Returns one gateway. Reads only.
        ///
        /// `GET /v1/cards/gateways/{gateway_id}`
        #[inline]
        pub fn get_gateway(
            &self,
            gateway_id: &types::GatewayId,
        ) -> Result<Request<types::GatewayResponse>, BuildError> {
            crate::check::segment(&operations::GET_GATEWAY, "gateway_id", gateway_id)?;
            let url = format!(
                "{}/v1/cards/gateways/{}", self.baseurl, encode_path(& gateway_id
                .to_string()),
            );
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::GET_GATEWAY,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Change an authorization gateway
        ///
        /// Changes what is given; absent fields stay as they are, while `custom_headers` and `card_products` are replaced whole. It takes effect on live purchases: an endpoint that answers anything but 200 declines them. Repeating is safe with the same idempotency key.
        ///
        /// `PATCH /v1/cards/gateways/{gateway_id}`
        #[inline]
        pub fn update_gateway(
            &self,
            gateway_id: &types::GatewayId,
            body: &types::UpdateGatewayRequest,
        ) -> Result<Request<types::GatewayResponse>, BuildError> {
            crate::check::segment(
                &operations::UPDATE_GATEWAY,
                "gateway_id",
                gateway_id,
            )?;
            crate::check::request(&operations::UPDATE_GATEWAY, body)?;
            let url = format!(
                "{}/v1/cards/gateways/{}", self.baseurl, encode_path(& gateway_id
                .to_string()),
            );
            let request = self
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::UPDATE_GATEWAY,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// List a person's card images
        ///
        /// Returns the images of one person with their review, without the pictures. There is no way to ask for a further page. Reads only.
        ///
        /// `GET /v1/cards/images`
        #[inline]
        pub fn list_card_image_details(
            &self,
            params: &types::ListCardImageDetailsParams,
        ) -> Result<Request<types::CardImageDetailsList>, BuildError> {
            let url = format!("{}/v1/cards/images", self.baseurl,);
            let url = params.add_to(url);
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::LIST_CARD_IMAGE_DETAILS,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Create an image entry
        ///
        /// First of two steps to a custom card image: makes an entry in state NOT_UPLOADED. Send the JPEG to it next; uploaded bytes can never be replaced, so a better picture needs a new entry. Repeating is safe with the same idempotency key.
        ///
        /// `POST /v1/cards/images`
        #[inline]
        pub fn create_card_image(
            &self,
            body: &types::CreateCardImageRequest,
        ) -> Result<Request<types::CardImageDetails>, BuildError> {
            let url = format!("{}/v1/cards/images", self.baseurl,);
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::CREATE_CARD_IMAGE,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Look up a card image
        ///
        /// Returns one image with its review, without the picture. Reads only.
        ///
        /// `GET /v1/cards/images/{card_image_id}`
        #[inline]
        pub fn get_card_image_details(
            &self,
            card_image_id: &types::CardImageId,
        ) -> Result<Request<types::CardImageDetails>, BuildError> {
            crate::check::segment(
                &operations::GET_CARD_IMAGE_DETAILS,
                "card_image_id",
                card_image_id,
            )?;
            let url = format!(
                "{}/v1/cards/images/{}", self.baseurl, encode_path(& card_image_id
                .to_string()),
            );
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::GET_CARD_IMAGE_DETAILS,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Review a card image
        ///
        /// Sets the verdict on an uploaded image: APPROVED or REJECTED, no other state. A card that waits for the image can be made after the approval. Repeating is safe with the same idempotency key.
        ///
        /// `PATCH /v1/cards/images/{card_image_id}`
        #[inline]
        pub fn update_card_image_details(
            &self,
            card_image_id: &types::CardImageId,
            body: &types::UpdateCardImageRequest,
        ) -> Result<Request<types::CardImageDetails>, BuildError> {
            crate::check::segment(
                &operations::UPDATE_CARD_IMAGE_DETAILS,
                "card_image_id",
                card_image_id,
            )?;
            let url = format!(
                "{}/v1/cards/images/{}", self.baseurl, encode_path(& card_image_id
                .to_string()),
            );
            let request = self
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::UPDATE_CARD_IMAGE_DETAILS,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Download a card image
        ///
        /// Returns the JPEG as it was uploaded. Reads only.
        ///
        /// `GET /v1/cards/images/{card_image_id}/data`
        #[inline]
        pub fn get_card_image_data(
            &self,
            card_image_id: &types::CardImageId,
        ) -> Result<Request<::bytes::Bytes>, BuildError> {
            crate::check::segment(
                &operations::GET_CARD_IMAGE_DATA,
                "card_image_id",
                card_image_id,
            )?;
            let url = format!(
                "{}/v1/cards/images/{}/data", self.baseurl, encode_path(& card_image_id
                .to_string()),
            );
            let request = self.client.get(url);
            Request::prepared(
                &operations::GET_CARD_IMAGE_DATA,
                request.build(),
                crate::decode::bytes,
            )
        }
        #[cfg(feature = "cards")]
        /// Upload Card Image
        ///
        /// Upload card image data
        ///
        ///
        /// `POST /v1/cards/images/{card_image_id}/data`
        #[inline]
        pub fn upload_card_image_data<B: Into<::reqwest::Body>>(
            &self,
            card_image_id: &types::CardImageId,
            body: B,
        ) -> Result<Request<types::CardImageDetails>, BuildError> {
            crate::check::segment(
                &operations::UPLOAD_CARD_IMAGE_DATA,
                "card_image_id",
                card_image_id,
            )?;
            let url = format!(
                "{}/v1/cards/images/{}/data", self.baseurl, encode_path(& card_image_id
                .to_string()),
            );
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .header(
                    ::reqwest::header::CONTENT_TYPE,
                    ::reqwest::header::HeaderValue::from_static("image/jpeg"),
                )
                .body(body);
            Request::prepared(
                &operations::UPLOAD_CARD_IMAGE_DATA,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// List card products
        ///
        /// Pages through the products that cards can be issued under. Reads only.
        ///
        /// `GET /v1/cards/products`
        #[inline]
        pub fn list_card_products(
            &self,
            params: &types::ListCardProductsParams,
        ) -> Result<Request<types::CardProductListResponse>, BuildError> {
            crate::check::request(&operations::LIST_CARD_PRODUCTS, params)?;
            let url = format!("{}/v1/cards/products", self.baseurl,);
            let url = params.add_to(url);
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::LIST_CARD_PRODUCTS,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Look up a card
        ///
        /// Returns one card with its state. Reads only.
        ///
        /// `GET /v1/cards/{card_id}`
        #[inline]
        pub fn get_card(
            &self,
            card_id: &types::CardId,
        ) -> Result<Request<types::CardResponse>, BuildError> {
            crate::check::segment(&operations::GET_CARD, "card_id", card_id)?;
            let url = format!(
                "{}/v1/cards/{}", self.baseurl, encode_path(& card_id.to_string()),
            );
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::GET_CARD,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "cards")]
        /// Update a card
        ///
        /// Changes a card's state, holder, printed name or metadata. Absent fields stay as they are.
        ///
        /// `PATCH /v1/cards/{card_id}`
        #[inline]
        pub fn update_card(
            &self,
            card_id: &types::CardId,
            body: &types::CardEditRequest,
        ) -> Result<Request<types::CardResponse>, BuildError> {
            crate::check::segment(&operations::UPDATE_CARD, "card_id", card_id)?;
            crate::check::request(&operations::UPDATE_CARD, body)?;
            let url = format!(
                "{}/v1/cards/{}", self.baseurl, encode_path(& card_id.to_string()),
            );
            let request = self
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::UPDATE_CARD,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "external-cards")]
        /// List external cards
        ///
        /// Pages through the linked cards that fit every given filter. Reads only.
        ///
        /// `GET /v1/external_cards`
        #[inline]
        pub fn list_external_cards(
            &self,
            params: &types::ListExternalCardsParams,
        ) -> Result<Request<types::ExternalCardListResponse>, BuildError> {
            crate::check::request(&operations::LIST_EXTERNAL_CARDS, params)?;
            let url = format!("{}/v1/external_cards", self.baseurl,);
            let url = params.add_to(url);
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::LIST_EXTERNAL_CARDS,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "external-cards")]
        /// Link an external card
        ///
        /// Links a card of another bank to a person and checks it with its issuer: the name against the person's, the address against that of the business if one is given. No money moves. The token lives for five minutes. A card belongs to the first person it is linked to, even after its deletion; the sandbox lifts that. Repeating is safe with the same idempotency key.
        ///
        /// `POST /v1/external_cards/tokens`
        #[inline]
        pub fn create_external_card_from_token(
            &self,
            body: &types::ExternalCardRequest,
        ) -> Result<Request<types::ExternalCardResponse>, BuildError> {
            let url = format!("{}/v1/external_cards/tokens", self.baseurl,);
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::CREATE_EXTERNAL_CARD_FROM_TOKEN,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "external-cards")]
        /// List transfers
        ///
        /// Pages through the transfers that fit every given filter. After an unknown outcome this finds out whether the money moved. Reads only.
        ///
        /// `GET /v1/external_cards/transfers`
        #[inline]
        pub fn list_external_card_transfers(
            &self,
            params: &types::ListExternalCardTransfersParams,
        ) -> Result<Request<types::TransferListResponse>, BuildError> {
            crate::check::request(&operations::LIST_EXTERNAL_CARD_TRANSFERS, params)?;
            let url = format!("{}/v1/external_cards/transfers", self.baseurl,);
            let url = params.add_to(url);
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::LIST_EXTERNAL_CARD_TRANSFERS,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "external-cards")]
        /// Create External Card Transfer
        ///
        /// Create External Card Transfer
        ///
        ///
        /// `POST /v1/external_cards/transfers`
        #[inline]
        pub fn create_external_card_transfer(
            &self,
            body: &types::TransferRequest,
        ) -> Result<Request<types::CreateTransferResponse>, BuildError> {
            crate::check::request(&operations::CREATE_EXTERNAL_CARD_TRANSFER, body)?;
            let url = format!("{}/v1/external_cards/transfers", self.baseurl,);
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            let sent = {
                let value = body;
                (
                    Some(value.tag()).map(ToOwned::to_owned),
                    value.amount(),
                    value.external_card_id().map(ToOwned::to_owned),
                    value.originating_account_id().map(ToOwned::to_owned),
                )
            };
            Ok(
                Request::prepared(
                        &operations::CREATE_EXTERNAL_CARD_TRANSFER,
                        request.build(),
                        crate::decode::json,
                    )?
                    .echoing(move |value: &types::CreateTransferResponse| {
                        crate::echo::same("type", &sent.0, Some(value.tag()))?;
                        crate::echo::same("amount", &sent.1, value.amount().as_ref())?;
                        crate::echo::same(
                            "external_card_id",
                            &sent.2,
                            value.external_card_id(),
                        )?;
                        crate::echo::same("account_id", &sent.3, value.account_id())?;
                        Ok(())
                    }),
            )
        }
        #[cfg(feature = "external-cards")]
        /// Look up a transfer
        ///
        /// Returns one transfer with its state. Reads only.
        ///
        /// `GET /v1/external_cards/transfers/{transfer_id}`
        #[inline]
        pub fn get_external_card_transfer(
            &self,
            transfer_id: &types::TransferId,
        ) -> Result<Request<types::TransferResponse>, BuildError> {
            crate::check::segment(
                &operations::GET_EXTERNAL_CARD_TRANSFER,
                "transfer_id",
                transfer_id,
            )?;
            let url = format!(
                "{}/v1/external_cards/transfers/{}", self.baseurl, encode_path(&
                transfer_id.to_string()),
            );
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::GET_EXTERNAL_CARD_TRANSFER,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "external-cards")]
        /// Give back a pull
        ///
        /// Moves money: returns all or part of a pulled amount to the card it came from. Repeating is safe with the same idempotency key; under a new key the money may be returned a second time.
        ///
        /// `POST /v1/external_cards/transfers/{transfer_id}/reversals`
        #[inline]
        pub fn create_external_card_transfer_reversal(
            &self,
            transfer_id: &types::TransferId,
            body: &types::TransferReversalRequest,
        ) -> Result<Request<types::TransferResponse>, BuildError> {
            crate::check::segment(
                &operations::CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL,
                "transfer_id",
                transfer_id,
            )?;
            crate::check::request(
                &operations::CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL,
                body,
            )?;
            let url = format!(
                "{}/v1/external_cards/transfers/{}/reversals", self.baseurl,
                encode_path(& transfer_id.to_string()),
            );
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            let sent = {
                let value = body;
                (Some(value.amount), Some(&*value.currency).map(ToOwned::to_owned))
            };
            Ok(
                Request::prepared(
                        &operations::CREATE_EXTERNAL_CARD_TRANSFER_REVERSAL,
                        request.build(),
                        crate::decode::json,
                    )?
                    .echoing(move |value: &types::TransferResponse| {
                        crate::echo::same("amount", &sent.0, value.amount().as_ref())?;
                        crate::echo::same("currency", &sent.1, value.currency())?;
                        crate::echo::one_of(
                            "type",
                            &[
                                "PULL_REVERSAL",
                                "APPLE_PAY_PULL_REVERSAL",
                                "GOOGLE_PAY_PULL_REVERSAL",
                            ],
                            Some(value.tag()),
                        )?;
                        Ok(())
                    }),
            )
        }
        #[cfg(feature = "external-cards")]
        /// Look up an external card
        ///
        /// Returns one linked card. Reads only.
        ///
        /// `GET /v1/external_cards/{external_card_id}`
        #[inline]
        pub fn get_external_card(
            &self,
            external_card_id: &types::ExternalCardId,
        ) -> Result<Request<types::ExternalCardResponse>, BuildError> {
            crate::check::segment(
                &operations::GET_EXTERNAL_CARD,
                "external_card_id",
                external_card_id,
            )?;
            let url = format!(
                "{}/v1/external_cards/{}", self.baseurl, encode_path(& external_card_id
                .to_string()),
            );
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::GET_EXTERNAL_CARD,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "external-cards")]
        /// Unlink an external card
        ///
        /// Removes the link; money already moved stays where it is. Outside the sandbox the card cannot be linked to another person afterwards. Declares no idempotency key.
        ///
        /// `DELETE /v1/external_cards/{external_card_id}`
        #[inline]
        pub fn delete_external_card(
            &self,
            external_card_id: &types::ExternalCardId,
        ) -> Result<Request<types::DeleteResponse>, BuildError> {
            crate::check::segment(
                &operations::DELETE_EXTERNAL_CARD,
                "external_card_id",
                external_card_id,
            )?;
            let url = format!(
                "{}/v1/external_cards/{}", self.baseurl, encode_path(& external_card_id
                .to_string()),
            );
            let request = self
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::DELETE_EXTERNAL_CARD,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "external-cards")]
        /// Suspend or resume an external card
        ///
        /// Sets the state of a linked card. Declares no idempotency key; setting the same state twice changes nothing more.
        ///
        /// `PATCH /v1/external_cards/{external_card_id}`
        #[inline]
        pub fn update_external_card(
            &self,
            external_card_id: &types::ExternalCardId,
            body: &types::ExternalCardUpdateRequest,
        ) -> Result<Request<types::ExternalCardResponse>, BuildError> {
            crate::check::segment(
                &operations::UPDATE_EXTERNAL_CARD,
                "external_card_id",
                external_card_id,
            )?;
            let url = format!(
                "{}/v1/external_cards/{}", self.baseurl, encode_path(& external_card_id
                .to_string()),
            );
            let request = self
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::UPDATE_EXTERNAL_CARD,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "webhooks")]
        /// List webhooks
        ///
        /// Pages through the subscriptions. Reads only.
        ///
        /// `GET /v1/webhooks`
        #[inline]
        pub fn list_webhooks(
            &self,
            params: &types::ListWebhooksParams,
        ) -> Result<Request<types::WebhookList>, BuildError> {
            crate::check::request(&operations::LIST_WEBHOOKS, params)?;
            let url = format!("{}/v1/webhooks", self.baseurl,);
            let url = params.add_to(url);
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::LIST_WEBHOOKS,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "webhooks")]
        /// Subscribe to events
        ///
        /// Registers an endpoint for events. The operation declares no idempotency key: after an unknown outcome, list the webhooks before trying again, or events may arrive twice.
        ///
        /// `POST /v1/webhooks`
        #[inline]
        pub fn create_webhook(
            &self,
            body: &types::Webhook,
        ) -> Result<Request<types::Webhook>, BuildError> {
            crate::check::request(&operations::CREATE_WEBHOOK, body)?;
            let url = format!("{}/v1/webhooks", self.baseurl,);
            let request = self
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::CREATE_WEBHOOK,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "webhooks")]
        /// Look up a webhook
        ///
        /// Returns one subscription. Reads only.
        ///
        /// `GET /v1/webhooks/{webhook_id}`
        #[inline]
        pub fn get_webhook(
            &self,
            webhook_id: &types::WebhookId,
        ) -> Result<Request<types::Webhook>, BuildError> {
            crate::check::segment(&operations::GET_WEBHOOK, "webhook_id", webhook_id)?;
            let url = format!(
                "{}/v1/webhooks/{}", self.baseurl, encode_path(& webhook_id.to_string()),
            );
            let request = self
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::GET_WEBHOOK,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "webhooks")]
        /// Replace a webhook
        ///
        /// Puts a new subscription in place of the old one: send every field, as one left out may be lost. Declares no idempotency key; repeating the same body changes nothing more.
        ///
        /// `PUT /v1/webhooks/{webhook_id}`
        #[inline]
        pub fn update_webhook(
            &self,
            webhook_id: &types::WebhookId,
            body: &types::Webhook,
        ) -> Result<Request<types::Webhook>, BuildError> {
            crate::check::segment(
                &operations::UPDATE_WEBHOOK,
                "webhook_id",
                webhook_id,
            )?;
            crate::check::request(&operations::UPDATE_WEBHOOK, body)?;
            let url = format!(
                "{}/v1/webhooks/{}", self.baseurl, encode_path(& webhook_id.to_string()),
            );
            let request = self
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body);
            Request::prepared(
                &operations::UPDATE_WEBHOOK,
                request.build(),
                crate::decode::json,
            )
        }
        #[cfg(feature = "webhooks")]
        /// Remove a webhook
        ///
        /// Ends the subscription; nothing more is posted to its endpoint. Declares no idempotency key.
        ///
        /// `DELETE /v1/webhooks/{webhook_id}`
        #[inline]
        pub fn delete_webhook(
            &self,
            webhook_id: &types::WebhookId,
        ) -> Result<Request<types::DeleteResponse>, BuildError> {
            crate::check::segment(
                &operations::DELETE_WEBHOOK,
                "webhook_id",
                webhook_id,
            )?;
            let url = format!(
                "{}/v1/webhooks/{}", self.baseurl, encode_path(& webhook_id.to_string()),
            );
            let request = self
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                );
            Request::prepared(
                &operations::DELETE_WEBHOOK,
                request.build(),
                crate::decode::json,
            )
        }
    }
}
pub use api::Api;
