// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_auth_request_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AuthRequestModel {
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub card_acceptor: Option<V0CardAcceptorModel>,
    /// Required.
    pub card_id: CardId,
    /// Optional.
    pub card_options: Option<V0CardOptions>,
    /// Optional. Cents.
    pub cash_back_amount: Option<i64>,
    /// Optional.
    pub is_pre_auth: Option<bool>,
    /// Required. 1 to 50 characters.
    pub mid: String,
    /// Optional.
    pub network_fees: Option<Vec<V0NetworkFeeModel>>,
    /// Optional. 1 to 50 characters. `Debug` does not print it.
    pub pin: Option<String>,
    /// Optional.
    pub transaction_options: Option<V0TransactionOptions>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AuthRequestModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(amount: i64, card_id: CardId, mid: impl Into<String>) -> Self {
        Self {
            amount,
            card_acceptor: None,
            card_id,
            card_options: None,
            cash_back_amount: None,
            is_pre_auth: None,
            mid: mid.into(),
            network_fees: None,
            pin: None,
            transaction_options: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`card_acceptor`](Self::card_acceptor).
    #[must_use]
    #[inline]
    pub fn with_card_acceptor(mut self, value: impl Into<V0CardAcceptorModel>) -> Self {
        self.card_acceptor = Some(value.into());
        self
    }
    /// Sets [`card_options`](Self::card_options).
    #[must_use]
    #[inline]
    pub fn with_card_options(mut self, value: impl Into<V0CardOptions>) -> Self {
        self.card_options = Some(value.into());
        self
    }
    /// Sets [`cash_back_amount`](Self::cash_back_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_cash_back_amount(mut self, value: i64) -> Self {
        self.cash_back_amount = Some(value);
        self
    }
    /// Sets [`is_pre_auth`](Self::is_pre_auth).
    #[must_use]
    #[inline]
    pub fn with_is_pre_auth(mut self, value: bool) -> Self {
        self.is_pre_auth = Some(value);
        self
    }
    /// Sets [`network_fees`](Self::network_fees).
    #[must_use]
    #[inline]
    pub fn with_network_fees(mut self, value: Vec<V0NetworkFeeModel>) -> Self {
        self.network_fees = Some(value);
        self
    }
    /// Sets [`pin`](Self::pin). 1 to 50 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_pin(mut self, value: impl Into<String>) -> Self {
        self.pin = Some(value.into());
        self
    }
    /// Sets [`transaction_options`](Self::transaction_options).
    #[must_use]
    #[inline]
    pub fn with_transaction_options(
        mut self,
        value: impl Into<V0TransactionOptions>,
    ) -> Self {
        self.transaction_options = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AuthRequestModel {
    const NAME: &'static str = "V0AuthRequestModel";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "card_acceptor",
        "card_id",
        "card_options",
        "cash_back_amount",
        "is_pre_auth",
        "mid",
        "network_fees",
        "pin",
        "transaction_options",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut card_acceptor: Option<V0CardAcceptorModel> = None;
        let mut card_id: Option<CardId> = None;
        let mut card_options: Option<V0CardOptions> = None;
        let mut cash_back_amount: Option<crate::whole::Whole> = None;
        let mut is_pre_auth: Option<bool> = None;
        let mut mid: Option<String> = None;
        let mut network_fees: Option<Vec<V0NetworkFeeModel>> = None;
        let mut pin: Option<String> = None;
        let mut transaction_options: Option<V0TransactionOptions> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe(&mut card_acceptor),
                2 => __input.take(&mut card_id),
                3 => __input.maybe(&mut card_options),
                4 => __input.maybe(&mut cash_back_amount),
                5 => __input.maybe(&mut is_pre_auth),
                6 => __input.take(&mut mid),
                7 => __input.maybe(&mut network_fees),
                8 => __input.maybe(&mut pin),
                9 => __input.maybe(&mut transaction_options),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&card_id, "card_id");
        __input.need(&mid, "mid");
        Some(Self {
            amount: amount?.0,
            card_acceptor,
            card_id: card_id?,
            card_options,
            cash_back_amount: cash_back_amount.map(|value| value.0),
            is_pre_auth,
            mid: mid?,
            network_fees,
            pin,
            transaction_options,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("card_acceptor", &self.card_acceptor);
        out.field("card_id", &self.card_id);
        out.option("card_options", &self.card_options);
        out.option("cash_back_amount", &self.cash_back_amount);
        out.option("is_pre_auth", &self.is_pre_auth);
        out.field("mid", &self.mid);
        out.option("network_fees", &self.network_fees);
        out.secret_option("pin", &self.pin);
        out.option("transaction_options", &self.transaction_options);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AuthRequestModel);
impl crate::check::Check for V0AuthRequestModel {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.card_acceptor {
            crate::check::within("card_acceptor", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.card_options {
            crate::check::within("card_options", crate::check::Check::check(value))?;
        }
        let value = &self.mid;
        crate::check::within("mid", crate::check::length(value, 1, 50))?;
        if let Some(value) = &self.pin {
            crate::check::within("pin", crate::check::length(value, 1, 50))?;
        }
        Ok(())
    }
}
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_authorization_advice_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AuthorizationAdviceModel {
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub network_fees: Option<Vec<V0NetworkFeeModel>>,
    /// Required.
    pub original_transaction_id: TransactionId,
    /// Optional.
    pub transaction_options: Option<V0TransactionOptions>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AuthorizationAdviceModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(amount: i64, original_transaction_id: TransactionId) -> Self {
        Self {
            amount,
            network_fees: None,
            original_transaction_id,
            transaction_options: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`network_fees`](Self::network_fees).
    #[must_use]
    #[inline]
    pub fn with_network_fees(mut self, value: Vec<V0NetworkFeeModel>) -> Self {
        self.network_fees = Some(value);
        self
    }
    /// Sets [`transaction_options`](Self::transaction_options).
    #[must_use]
    #[inline]
    pub fn with_transaction_options(
        mut self,
        value: impl Into<V0TransactionOptions>,
    ) -> Self {
        self.transaction_options = Some(value.into());
        self
    }
}
impl crate::record::Record for V0AuthorizationAdviceModel {
    const NAME: &'static str = "V0AuthorizationAdviceModel";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "network_fees",
        "original_transaction_id",
        "transaction_options",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut network_fees: Option<Vec<V0NetworkFeeModel>> = None;
        let mut original_transaction_id: Option<TransactionId> = None;
        let mut transaction_options: Option<V0TransactionOptions> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe(&mut network_fees),
                2 => __input.take(&mut original_transaction_id),
                3 => __input.maybe(&mut transaction_options),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&original_transaction_id, "original_transaction_id");
        Some(Self {
            amount: amount?.0,
            network_fees,
            original_transaction_id: original_transaction_id?,
            transaction_options,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("network_fees", &self.network_fees);
        out.field("original_transaction_id", &self.original_transaction_id);
        out.option("transaction_options", &self.transaction_options);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AuthorizationAdviceModel);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_balance_inquiry_request_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0BalanceInquiryRequestModel {
    /// Required.
    pub account_type: V0BalanceInquiryRequestModelAccountType,
    /// Required.
    pub card_acceptor: V0CardAcceptorModel,
    /// Required.
    pub card_id: CardId,
    /// Required. 1 to 50 characters.
    pub mid: String,
    /// Optional.
    pub network_fees: Option<Vec<V0NetworkFeeModel>>,
    /// Optional. 1 to 15 characters. `Debug` does not print it.
    pub pin: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0BalanceInquiryRequestModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        account_type: impl Into<V0BalanceInquiryRequestModelAccountType>,
        card_acceptor: impl Into<V0CardAcceptorModel>,
        card_id: CardId,
        mid: impl Into<String>,
    ) -> Self {
        Self {
            account_type: account_type.into(),
            card_acceptor: card_acceptor.into(),
            card_id,
            mid: mid.into(),
            network_fees: None,
            pin: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`network_fees`](Self::network_fees).
    #[must_use]
    #[inline]
    pub fn with_network_fees(mut self, value: Vec<V0NetworkFeeModel>) -> Self {
        self.network_fees = Some(value);
        self
    }
    /// Sets [`pin`](Self::pin). 1 to 15 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_pin(mut self, value: impl Into<String>) -> Self {
        self.pin = Some(value.into());
        self
    }
}
impl crate::record::Record for V0BalanceInquiryRequestModel {
    const NAME: &'static str = "V0BalanceInquiryRequestModel";
    const FIELDS: &'static [&'static str] = &[
        "account_type",
        "card_acceptor",
        "card_id",
        "mid",
        "network_fees",
        "pin",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_type: Option<V0BalanceInquiryRequestModelAccountType> = None;
        let mut card_acceptor: Option<V0CardAcceptorModel> = None;
        let mut card_id: Option<CardId> = None;
        let mut mid: Option<String> = None;
        let mut network_fees: Option<Vec<V0NetworkFeeModel>> = None;
        let mut pin: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut account_type),
                1 => __input.take(&mut card_acceptor),
                2 => __input.take(&mut card_id),
                3 => __input.take(&mut mid),
                4 => __input.maybe(&mut network_fees),
                5 => __input.maybe(&mut pin),
                _ => __input.again(),
            }
        }
        __input.need(&account_type, "account_type");
        __input.need(&card_acceptor, "card_acceptor");
        __input.need(&card_id, "card_id");
        __input.need(&mid, "mid");
        Some(Self {
            account_type: account_type?,
            card_acceptor: card_acceptor?,
            card_id: card_id?,
            mid: mid?,
            network_fees,
            pin,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("account_type", &self.account_type);
        out.field("card_acceptor", &self.card_acceptor);
        out.field("card_id", &self.card_id);
        out.field("mid", &self.mid);
        out.option("network_fees", &self.network_fees);
        out.secret_option("pin", &self.pin);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0BalanceInquiryRequestModel);
impl crate::check::Check for V0BalanceInquiryRequestModel {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.card_acceptor;
        crate::check::within("card_acceptor", crate::check::Check::check(value))?;
        let value = &self.mid;
        crate::check::within("mid", crate::check::length(value, 1, 50))?;
        if let Some(value) = &self.pin {
            crate::check::within("pin", crate::check::length(value, 1, 15))?;
        }
        Ok(())
    }
}
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_balance_inquiry_request_model_account_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0BalanceInquiryRequestModelAccountType {
    /// `checking`
    Checking,
    /// `credit`
    Credit,
    /// `savings`
    Savings,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0BalanceInquiryRequestModelAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Checking, Self::Credit, Self::Savings];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "checking",
            Self::Credit => "credit",
            Self::Savings => "savings",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0BalanceInquiryRequestModelAccountType);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_billing_address`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0BillingAddress {
    /// Optional.
    pub address: Option<String>,
    /// Optional.
    pub compressed_zip: Option<String>,
    /// Optional.
    pub first_name: Option<String>,
    /// Optional.
    pub last_name: Option<String>,
    /// Optional.
    pub zip: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0BillingAddress {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            compressed_zip: None,
            first_name: None,
            last_name: None,
            zip: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`compressed_zip`](Self::compressed_zip).
    #[must_use]
    #[inline]
    pub fn with_compressed_zip(mut self, value: impl Into<String>) -> Self {
        self.compressed_zip = Some(value.into());
        self
    }
    /// Sets [`first_name`](Self::first_name).
    #[must_use]
    #[inline]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    #[inline]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`zip`](Self::zip).
    #[must_use]
    #[inline]
    pub fn with_zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}
impl crate::record::Record for V0BillingAddress {
    const NAME: &'static str = "V0BillingAddress";
    const FIELDS: &'static [&'static str] = &[
        "address",
        "compressed_zip",
        "first_name",
        "last_name",
        "zip",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<String> = None;
        let mut compressed_zip: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut zip: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut address),
                1 => __input.maybe(&mut compressed_zip),
                2 => __input.maybe(&mut first_name),
                3 => __input.maybe(&mut last_name),
                4 => __input.maybe(&mut zip),
                _ => __input.again(),
            }
        }
        Some(Self {
            address,
            compressed_zip,
            first_name,
            last_name,
            zip,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address", &self.address);
        out.option("compressed_zip", &self.compressed_zip);
        out.option("first_name", &self.first_name);
        out.option("last_name", &self.last_name);
        out.option("zip", &self.zip);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0BillingAddress);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_card_acceptor_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardAcceptorModel {
    /// Optional. At most 255 characters.
    pub address: Option<String>,
    /// Optional. At most 40 characters.
    pub city: Option<String>,
    /// Optional.
    pub country: Option<String>,
    /// Optional.
    pub ecommerce_security_level_indicator: Option<String>,
    /// Optional. At most 5 characters.
    pub mcc: Option<String>,
    /// Optional. At most 50 characters.
    pub name: Option<String>,
    /// Optional.
    pub partial_approval_capable: Option<bool>,
    /// Optional. Matches `\b(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b`.
    pub state: Option<String>,
    /// Optional. At most 10 characters.
    pub zip: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardAcceptorModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            city: None,
            country: None,
            ecommerce_security_level_indicator: None,
            mcc: None,
            name: None,
            partial_approval_capable: None,
            state: None,
            zip: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`address`](Self::address). At most 255 characters.
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city). At most 40 characters.
    #[must_use]
    #[inline]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    #[inline]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`ecommerce_security_level_indicator`](Self::ecommerce_security_level_indicator).
    #[must_use]
    #[inline]
    pub fn with_ecommerce_security_level_indicator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.ecommerce_security_level_indicator = Some(value.into());
        self
    }
    /// Sets [`mcc`](Self::mcc). At most 5 characters.
    #[must_use]
    #[inline]
    pub fn with_mcc(mut self, value: impl Into<String>) -> Self {
        self.mcc = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name). At most 50 characters.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`partial_approval_capable`](Self::partial_approval_capable).
    #[must_use]
    #[inline]
    pub fn with_partial_approval_capable(mut self, value: bool) -> Self {
        self.partial_approval_capable = Some(value);
        self
    }
    /// Sets [`state`](Self::state). Matches `\b(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b`.
    #[must_use]
    #[inline]
    pub fn with_state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets [`zip`](Self::zip). At most 10 characters.
    #[must_use]
    #[inline]
    pub fn with_zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}
impl crate::record::Record for V0CardAcceptorModel {
    const NAME: &'static str = "V0CardAcceptorModel";
    const FIELDS: &'static [&'static str] = &[
        "address",
        "city",
        "country",
        "ecommerce_security_level_indicator",
        "mcc",
        "name",
        "partial_approval_capable",
        "state",
        "zip",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address: Option<String> = None;
        let mut city: Option<String> = None;
        let mut country: Option<String> = None;
        let mut ecommerce_security_level_indicator: Option<String> = None;
        let mut mcc: Option<String> = None;
        let mut name: Option<String> = None;
        let mut partial_approval_capable: Option<bool> = None;
        let mut state: Option<String> = None;
        let mut zip: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut address),
                1 => __input.maybe(&mut city),
                2 => __input.maybe(&mut country),
                3 => __input.maybe(&mut ecommerce_security_level_indicator),
                4 => __input.maybe(&mut mcc),
                5 => __input.maybe(&mut name),
                6 => __input.maybe(&mut partial_approval_capable),
                7 => __input.maybe(&mut state),
                8 => __input.maybe(&mut zip),
                _ => __input.again(),
            }
        }
        Some(Self {
            address,
            city,
            country,
            ecommerce_security_level_indicator,
            mcc,
            name,
            partial_approval_capable,
            state,
            zip,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address", &self.address);
        out.option("city", &self.city);
        out.option("country", &self.country);
        out.option(
            "ecommerce_security_level_indicator",
            &self.ecommerce_security_level_indicator,
        );
        out.option("mcc", &self.mcc);
        out.option("name", &self.name);
        out.option("partial_approval_capable", &self.partial_approval_capable);
        out.option("state", &self.state);
        out.option("zip", &self.zip);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CardAcceptorModel);
impl crate::check::Check for V0CardAcceptorModel {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.address {
            crate::check::within("address", crate::check::length(value, 0, 255))?;
        }
        if let Some(value) = &self.city {
            crate::check::within("city", crate::check::length(value, 0, 40))?;
        }
        if let Some(value) = &self.mcc {
            crate::check::within("mcc", crate::check::length(value, 0, 5))?;
        }
        if let Some(value) = &self.name {
            crate::check::within("name", crate::check::length(value, 0, 50))?;
        }
        if let Some(value) = &self.state {
            crate::check::within(
                "state",
                {
                    use crate::pattern::Node;
                    static PATTERN: Node = Node::Sequence(
                        &[
                            Node::WordBoundary,
                            Node::Either(
                                &[
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('A', 'A')])]),
                                            Node::Class(&[('K', 'L'), ('R', 'R'), ('Z', 'Z')]),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('C', 'C')])]),
                                            Node::Class(&[('A', 'A'), ('O', 'O'), ('T', 'T')]),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('D', 'D')])]),
                                            Node::Class(&[('C', 'C'), ('E', 'E')]),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[Node::Class(&[('F', 'F')]), Node::Class(&[('L', 'L')])],
                                    ),
                                    Node::Sequence(
                                        &[Node::Class(&[('G', 'G')]), Node::Class(&[('A', 'A')])],
                                    ),
                                    Node::Sequence(
                                        &[Node::Class(&[('H', 'H')]), Node::Class(&[('I', 'I')])],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('I', 'I')])]),
                                            Node::Class(
                                                &[('A', 'A'), ('D', 'D'), ('L', 'L'), ('N', 'N')],
                                            ),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('K', 'K')])]),
                                            Node::Class(&[('S', 'S'), ('Y', 'Y')]),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[Node::Class(&[('L', 'L')]), Node::Class(&[('A', 'A')])],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('M', 'M')])]),
                                            Node::Class(
                                                &[
                                                    ('A', 'A'),
                                                    ('D', 'E'),
                                                    ('I', 'I'),
                                                    ('N', 'O'),
                                                    ('S', 'T'),
                                                ],
                                            ),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('N', 'N')])]),
                                            Node::Class(
                                                &[
                                                    ('C', 'E'),
                                                    ('H', 'H'),
                                                    ('J', 'J'),
                                                    ('M', 'M'),
                                                    ('V', 'V'),
                                                    ('Y', 'Y'),
                                                ],
                                            ),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('O', 'O')])]),
                                            Node::Class(&[('H', 'H'), ('K', 'K'), ('R', 'R')]),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[Node::Class(&[('P', 'P')]), Node::Class(&[('A', 'A')])],
                                    ),
                                    Node::Sequence(
                                        &[Node::Class(&[('R', 'R')]), Node::Class(&[('I', 'I')])],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('S', 'S')])]),
                                            Node::Class(&[('C', 'D')]),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('T', 'T')])]),
                                            Node::Class(&[('N', 'N'), ('X', 'X')]),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[Node::Class(&[('U', 'U')]), Node::Class(&[('T', 'T')])],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('V', 'V')])]),
                                            Node::Class(&[('A', 'A'), ('T', 'T')]),
                                        ],
                                    ),
                                    Node::Sequence(
                                        &[
                                            Node::Sequence(&[Node::Class(&[('W', 'W')])]),
                                            Node::Class(
                                                &[('A', 'A'), ('I', 'I'), ('V', 'V'), ('Y', 'Y')],
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                            Node::WordBoundary,
                        ],
                    );
                    crate::check::pattern(
                        value,
                        &PATTERN,
                        "\\b(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\\b",
                    )
                },
            )?;
        }
        if let Some(value) = &self.zip {
            crate::check::within("zip", crate::check::length(value, 0, 10))?;
        }
        Ok(())
    }
}
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_card_options`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0CardOptions {
    /// Optional.
    pub billing_address: Option<V0BillingAddress>,
    /// Optional.
    pub card_present: Option<bool>,
    /// Optional. At most 3 characters. `Debug` does not print it.
    pub cvv: Option<String>,
    /// Optional. 4 characters.
    pub expiration: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0CardOptions {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            billing_address: None,
            card_present: None,
            cvv: None,
            expiration: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`billing_address`](Self::billing_address).
    #[must_use]
    #[inline]
    pub fn with_billing_address(mut self, value: impl Into<V0BillingAddress>) -> Self {
        self.billing_address = Some(value.into());
        self
    }
    /// Sets [`card_present`](Self::card_present).
    #[must_use]
    #[inline]
    pub fn with_card_present(mut self, value: bool) -> Self {
        self.card_present = Some(value);
        self
    }
    /// Sets [`cvv`](Self::cvv). At most 3 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_cvv(mut self, value: impl Into<String>) -> Self {
        self.cvv = Some(value.into());
        self
    }
    /// Sets [`expiration`](Self::expiration). 4 characters.
    #[must_use]
    #[inline]
    pub fn with_expiration(mut self, value: impl Into<String>) -> Self {
        self.expiration = Some(value.into());
        self
    }
}
impl crate::record::Record for V0CardOptions {
    const NAME: &'static str = "V0CardOptions";
    const FIELDS: &'static [&'static str] = &[
        "billing_address",
        "card_present",
        "cvv",
        "expiration",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut billing_address: Option<V0BillingAddress> = None;
        let mut card_present: Option<bool> = None;
        let mut cvv: Option<String> = None;
        let mut expiration: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut billing_address),
                1 => __input.maybe(&mut card_present),
                2 => __input.maybe(&mut cvv),
                3 => __input.maybe(&mut expiration),
                _ => __input.again(),
            }
        }
        Some(Self {
            billing_address,
            card_present,
            cvv,
            expiration,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("billing_address", &self.billing_address);
        out.option("card_present", &self.card_present);
        out.secret_option("cvv", &self.cvv);
        out.option("expiration", &self.expiration);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0CardOptions);
impl crate::check::Check for V0CardOptions {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.cvv {
            crate::check::within("cvv", crate::check::length(value, 0, 3))?;
        }
        if let Some(value) = &self.expiration {
            crate::check::within("expiration", crate::check::length(value, 4, 4))?;
        }
        Ok(())
    }
}
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_clearing_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ClearingModel {
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub card_acceptor: Option<V0CardAcceptorModel>,
    /// Optional.
    pub force_post: Option<bool>,
    /// Optional.
    pub is_refund: Option<bool>,
    /// Optional. 1 to 50 characters.
    pub mid: Option<String>,
    /// Optional.
    pub network_fees: Option<Vec<V0NetworkFeeModel>>,
    /// Required.
    pub original_transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ClearingModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(amount: i64, original_transaction_id: TransactionId) -> Self {
        Self {
            amount,
            card_acceptor: None,
            force_post: None,
            is_refund: None,
            mid: None,
            network_fees: None,
            original_transaction_id,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`card_acceptor`](Self::card_acceptor).
    #[must_use]
    #[inline]
    pub fn with_card_acceptor(mut self, value: impl Into<V0CardAcceptorModel>) -> Self {
        self.card_acceptor = Some(value.into());
        self
    }
    /// Sets [`force_post`](Self::force_post).
    #[must_use]
    #[inline]
    pub fn with_force_post(mut self, value: bool) -> Self {
        self.force_post = Some(value);
        self
    }
    /// Sets [`is_refund`](Self::is_refund).
    #[must_use]
    #[inline]
    pub fn with_is_refund(mut self, value: bool) -> Self {
        self.is_refund = Some(value);
        self
    }
    /// Sets [`mid`](Self::mid). 1 to 50 characters.
    #[must_use]
    #[inline]
    pub fn with_mid(mut self, value: impl Into<String>) -> Self {
        self.mid = Some(value.into());
        self
    }
    /// Sets [`network_fees`](Self::network_fees).
    #[must_use]
    #[inline]
    pub fn with_network_fees(mut self, value: Vec<V0NetworkFeeModel>) -> Self {
        self.network_fees = Some(value);
        self
    }
}
impl crate::record::Record for V0ClearingModel {
    const NAME: &'static str = "V0ClearingModel";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "card_acceptor",
        "force_post",
        "is_refund",
        "mid",
        "network_fees",
        "original_transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut card_acceptor: Option<V0CardAcceptorModel> = None;
        let mut force_post: Option<bool> = None;
        let mut is_refund: Option<bool> = None;
        let mut mid: Option<String> = None;
        let mut network_fees: Option<Vec<V0NetworkFeeModel>> = None;
        let mut original_transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe(&mut card_acceptor),
                2 => __input.maybe(&mut force_post),
                3 => __input.maybe(&mut is_refund),
                4 => __input.maybe(&mut mid),
                5 => __input.maybe(&mut network_fees),
                6 => __input.take(&mut original_transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&original_transaction_id, "original_transaction_id");
        Some(Self {
            amount: amount?.0,
            card_acceptor,
            force_post,
            is_refund,
            mid,
            network_fees,
            original_transaction_id: original_transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("card_acceptor", &self.card_acceptor);
        out.option("force_post", &self.force_post);
        out.option("is_refund", &self.is_refund);
        out.option("mid", &self.mid);
        out.option("network_fees", &self.network_fees);
        out.field("original_transaction_id", &self.original_transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ClearingModel);
impl crate::check::Check for V0ClearingModel {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.card_acceptor {
            crate::check::within("card_acceptor", crate::check::Check::check(value))?;
        }
        if let Some(value) = &self.mid {
            crate::check::within("mid", crate::check::length(value, 1, 50))?;
        }
        Ok(())
    }
}
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_financial`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Financial {
    /// Optional. `Debug` does not print it.
    pub tax_id: Option<String>,
    /// Optional. Cents.
    pub total_tax_amount: Option<i64>,
    /// Optional.
    pub total_tax_amount_indicator: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Financial {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            tax_id: None,
            total_tax_amount: None,
            total_tax_amount_indicator: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`tax_id`](Self::tax_id). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_tax_id(mut self, value: impl Into<String>) -> Self {
        self.tax_id = Some(value.into());
        self
    }
    /// Sets [`total_tax_amount`](Self::total_tax_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_total_tax_amount(mut self, value: i64) -> Self {
        self.total_tax_amount = Some(value);
        self
    }
    /// Sets [`total_tax_amount_indicator`](Self::total_tax_amount_indicator).
    #[must_use]
    #[inline]
    pub fn with_total_tax_amount_indicator(mut self, value: impl Into<String>) -> Self {
        self.total_tax_amount_indicator = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Financial {
    const NAME: &'static str = "V0Financial";
    const FIELDS: &'static [&'static str] = &[
        "tax_id",
        "total_tax_amount",
        "total_tax_amount_indicator",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut tax_id: Option<String> = None;
        let mut total_tax_amount: Option<crate::whole::Whole> = None;
        let mut total_tax_amount_indicator: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut tax_id),
                1 => __input.maybe(&mut total_tax_amount),
                2 => __input.maybe(&mut total_tax_amount_indicator),
                _ => __input.again(),
            }
        }
        Some(Self {
            tax_id,
            total_tax_amount: total_tax_amount.map(|value| value.0),
            total_tax_amount_indicator,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("tax_id", &self.tax_id);
        out.option("total_tax_amount", &self.total_tax_amount);
        out.option("total_tax_amount_indicator", &self.total_tax_amount_indicator);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Financial);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_financial_request_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0FinancialRequestModel {
    /// Required. Cents.
    pub amount: i64,
    /// Required.
    pub card_acceptor: V0CardAcceptorModel,
    /// Required.
    pub card_id: CardId,
    /// Optional. Cents.
    pub cash_back_amount: Option<i64>,
    /// Optional.
    pub is_pre_auth: Option<bool>,
    /// Required. 1 to 50 characters.
    pub mid: String,
    /// Optional. 1 to 15 characters. `Debug` does not print it.
    pub pin: Option<String>,
    /// Optional.
    pub transaction_options: Option<V0TransactionOptions>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0FinancialRequestModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        card_acceptor: impl Into<V0CardAcceptorModel>,
        card_id: CardId,
        mid: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            card_acceptor: card_acceptor.into(),
            card_id,
            cash_back_amount: None,
            is_pre_auth: None,
            mid: mid.into(),
            pin: None,
            transaction_options: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`cash_back_amount`](Self::cash_back_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_cash_back_amount(mut self, value: i64) -> Self {
        self.cash_back_amount = Some(value);
        self
    }
    /// Sets [`is_pre_auth`](Self::is_pre_auth).
    #[must_use]
    #[inline]
    pub fn with_is_pre_auth(mut self, value: bool) -> Self {
        self.is_pre_auth = Some(value);
        self
    }
    /// Sets [`pin`](Self::pin). 1 to 15 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_pin(mut self, value: impl Into<String>) -> Self {
        self.pin = Some(value.into());
        self
    }
    /// Sets [`transaction_options`](Self::transaction_options).
    #[must_use]
    #[inline]
    pub fn with_transaction_options(
        mut self,
        value: impl Into<V0TransactionOptions>,
    ) -> Self {
        self.transaction_options = Some(value.into());
        self
    }
}
impl crate::record::Record for V0FinancialRequestModel {
    const NAME: &'static str = "V0FinancialRequestModel";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "card_acceptor",
        "card_id",
        "cash_back_amount",
        "is_pre_auth",
        "mid",
        "pin",
        "transaction_options",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut card_acceptor: Option<V0CardAcceptorModel> = None;
        let mut card_id: Option<CardId> = None;
        let mut cash_back_amount: Option<crate::whole::Whole> = None;
        let mut is_pre_auth: Option<bool> = None;
        let mut mid: Option<String> = None;
        let mut pin: Option<String> = None;
        let mut transaction_options: Option<V0TransactionOptions> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.take(&mut card_acceptor),
                2 => __input.take(&mut card_id),
                3 => __input.maybe(&mut cash_back_amount),
                4 => __input.maybe(&mut is_pre_auth),
                5 => __input.take(&mut mid),
                6 => __input.maybe(&mut pin),
                7 => __input.maybe(&mut transaction_options),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&card_acceptor, "card_acceptor");
        __input.need(&card_id, "card_id");
        __input.need(&mid, "mid");
        Some(Self {
            amount: amount?.0,
            card_acceptor: card_acceptor?,
            card_id: card_id?,
            cash_back_amount: cash_back_amount.map(|value| value.0),
            is_pre_auth,
            mid: mid?,
            pin,
            transaction_options,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.field("card_acceptor", &self.card_acceptor);
        out.field("card_id", &self.card_id);
        out.option("cash_back_amount", &self.cash_back_amount);
        out.option("is_pre_auth", &self.is_pre_auth);
        out.field("mid", &self.mid);
        out.secret_option("pin", &self.pin);
        out.option("transaction_options", &self.transaction_options);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0FinancialRequestModel);
impl crate::check::Check for V0FinancialRequestModel {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.card_acceptor;
        crate::check::within("card_acceptor", crate::check::Check::check(value))?;
        let value = &self.mid;
        crate::check::within("mid", crate::check::length(value, 1, 50))?;
        if let Some(value) = &self.pin {
            crate::check::within("pin", crate::check::length(value, 1, 15))?;
        }
        Ok(())
    }
}
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_fleets`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Fleets {
    /// Optional.
    pub driver_id: Option<String>,
    /// Optional.
    pub expanded_fuel_type: Option<String>,
    /// Optional.
    pub fleet_number: Option<String>,
    /// Optional. Cents.
    pub fuel_gross_amount: Option<i64>,
    /// Optional. Cents.
    pub fuel_net_amount: Option<i64>,
    /// Optional.
    pub fuel_product_qualifier: Option<String>,
    /// Optional.
    pub fuel_purchase_type: Option<String>,
    /// Optional.
    pub fuel_quantity: Option<f64>,
    /// Optional.
    pub fuel_service_type: Option<String>,
    /// Optional. Cents.
    pub fuel_tax_amount: Option<i64>,
    /// Optional.
    pub fuel_tax_exemption_status: Option<String>,
    /// Optional.
    pub fuel_type: Option<String>,
    /// Optional.
    pub fuel_unit_of_measure: Option<String>,
    /// Optional.
    pub fuel_unit_price: Option<f64>,
    /// Optional.
    pub job_number: Option<String>,
    /// Optional. Cents.
    pub non_fuel_gross_amount: Option<i64>,
    /// Optional.
    pub non_fuel_item_details: Option<Vec<V0NonFuelItemDetails>>,
    /// Optional. Cents.
    pub non_fuel_net_amount: Option<i64>,
    /// Optional. Cents.
    pub non_fuel_tax_amount: Option<i64>,
    /// Optional.
    pub non_fuel_tax_exemption_status: Option<String>,
    /// Optional.
    pub odometer_reading: Option<String>,
    /// Optional. Cents.
    pub sales_tax_amount: Option<i64>,
    /// Optional.
    pub service_type: Option<String>,
    /// Optional.
    pub type_of_purchase: Option<String>,
    /// Optional.
    pub vat_tax_rate: Option<f64>,
    /// Optional.
    pub vehicle_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Fleets {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            driver_id: None,
            expanded_fuel_type: None,
            fleet_number: None,
            fuel_gross_amount: None,
            fuel_net_amount: None,
            fuel_product_qualifier: None,
            fuel_purchase_type: None,
            fuel_quantity: None,
            fuel_service_type: None,
            fuel_tax_amount: None,
            fuel_tax_exemption_status: None,
            fuel_type: None,
            fuel_unit_of_measure: None,
            fuel_unit_price: None,
            job_number: None,
            non_fuel_gross_amount: None,
            non_fuel_item_details: None,
            non_fuel_net_amount: None,
            non_fuel_tax_amount: None,
            non_fuel_tax_exemption_status: None,
            odometer_reading: None,
            sales_tax_amount: None,
            service_type: None,
            type_of_purchase: None,
            vat_tax_rate: None,
            vehicle_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`driver_id`](Self::driver_id).
    #[must_use]
    #[inline]
    pub fn with_driver_id(mut self, value: impl Into<String>) -> Self {
        self.driver_id = Some(value.into());
        self
    }
    /// Sets [`expanded_fuel_type`](Self::expanded_fuel_type).
    #[must_use]
    #[inline]
    pub fn with_expanded_fuel_type(mut self, value: impl Into<String>) -> Self {
        self.expanded_fuel_type = Some(value.into());
        self
    }
    /// Sets [`fleet_number`](Self::fleet_number).
    #[must_use]
    #[inline]
    pub fn with_fleet_number(mut self, value: impl Into<String>) -> Self {
        self.fleet_number = Some(value.into());
        self
    }
    /// Sets [`fuel_gross_amount`](Self::fuel_gross_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_fuel_gross_amount(mut self, value: i64) -> Self {
        self.fuel_gross_amount = Some(value);
        self
    }
    /// Sets [`fuel_net_amount`](Self::fuel_net_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_fuel_net_amount(mut self, value: i64) -> Self {
        self.fuel_net_amount = Some(value);
        self
    }
    /// Sets [`fuel_product_qualifier`](Self::fuel_product_qualifier).
    #[must_use]
    #[inline]
    pub fn with_fuel_product_qualifier(mut self, value: impl Into<String>) -> Self {
        self.fuel_product_qualifier = Some(value.into());
        self
    }
    /// Sets [`fuel_purchase_type`](Self::fuel_purchase_type).
    #[must_use]
    #[inline]
    pub fn with_fuel_purchase_type(mut self, value: impl Into<String>) -> Self {
        self.fuel_purchase_type = Some(value.into());
        self
    }
    /// Sets [`fuel_quantity`](Self::fuel_quantity).
    #[must_use]
    #[inline]
    pub fn with_fuel_quantity(mut self, value: f64) -> Self {
        self.fuel_quantity = Some(value);
        self
    }
    /// Sets [`fuel_service_type`](Self::fuel_service_type).
    #[must_use]
    #[inline]
    pub fn with_fuel_service_type(mut self, value: impl Into<String>) -> Self {
        self.fuel_service_type = Some(value.into());
        self
    }
    /// Sets [`fuel_tax_amount`](Self::fuel_tax_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_fuel_tax_amount(mut self, value: i64) -> Self {
        self.fuel_tax_amount = Some(value);
        self
    }
    /// Sets [`fuel_tax_exemption_status`](Self::fuel_tax_exemption_status).
    #[must_use]
    #[inline]
    pub fn with_fuel_tax_exemption_status(mut self, value: impl Into<String>) -> Self {
        self.fuel_tax_exemption_status = Some(value.into());
        self
    }
    /// Sets [`fuel_type`](Self::fuel_type).
    #[must_use]
    #[inline]
    pub fn with_fuel_type(mut self, value: impl Into<String>) -> Self {
        self.fuel_type = Some(value.into());
        self
    }
    /// Sets [`fuel_unit_of_measure`](Self::fuel_unit_of_measure).
    #[must_use]
    #[inline]
    pub fn with_fuel_unit_of_measure(mut self, value: impl Into<String>) -> Self {
        self.fuel_unit_of_measure = Some(value.into());
        self
    }
    /// Sets [`fuel_unit_price`](Self::fuel_unit_price).
    #[must_use]
    #[inline]
    pub fn with_fuel_unit_price(mut self, value: f64) -> Self {
        self.fuel_unit_price = Some(value);
        self
    }
    /// Sets [`job_number`](Self::job_number).
    #[must_use]
    #[inline]
    pub fn with_job_number(mut self, value: impl Into<String>) -> Self {
        self.job_number = Some(value.into());
        self
    }
    /// Sets [`non_fuel_gross_amount`](Self::non_fuel_gross_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_non_fuel_gross_amount(mut self, value: i64) -> Self {
        self.non_fuel_gross_amount = Some(value);
        self
    }
    /// Sets [`non_fuel_item_details`](Self::non_fuel_item_details).
    #[must_use]
    #[inline]
    pub fn with_non_fuel_item_details(
        mut self,
        value: Vec<V0NonFuelItemDetails>,
    ) -> Self {
        self.non_fuel_item_details = Some(value);
        self
    }
    /// Sets [`non_fuel_net_amount`](Self::non_fuel_net_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_non_fuel_net_amount(mut self, value: i64) -> Self {
        self.non_fuel_net_amount = Some(value);
        self
    }
    /// Sets [`non_fuel_tax_amount`](Self::non_fuel_tax_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_non_fuel_tax_amount(mut self, value: i64) -> Self {
        self.non_fuel_tax_amount = Some(value);
        self
    }
    /// Sets [`non_fuel_tax_exemption_status`](Self::non_fuel_tax_exemption_status).
    #[must_use]
    #[inline]
    pub fn with_non_fuel_tax_exemption_status(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.non_fuel_tax_exemption_status = Some(value.into());
        self
    }
    /// Sets [`odometer_reading`](Self::odometer_reading).
    #[must_use]
    #[inline]
    pub fn with_odometer_reading(mut self, value: impl Into<String>) -> Self {
        self.odometer_reading = Some(value.into());
        self
    }
    /// Sets [`sales_tax_amount`](Self::sales_tax_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_sales_tax_amount(mut self, value: i64) -> Self {
        self.sales_tax_amount = Some(value);
        self
    }
    /// Sets [`service_type`](Self::service_type).
    #[must_use]
    #[inline]
    pub fn with_service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets [`type_of_purchase`](Self::type_of_purchase).
    #[must_use]
    #[inline]
    pub fn with_type_of_purchase(mut self, value: impl Into<String>) -> Self {
        self.type_of_purchase = Some(value.into());
        self
    }
    /// Sets [`vat_tax_rate`](Self::vat_tax_rate).
    #[must_use]
    #[inline]
    pub fn with_vat_tax_rate(mut self, value: f64) -> Self {
        self.vat_tax_rate = Some(value);
        self
    }
    /// Sets [`vehicle_id`](Self::vehicle_id).
    #[must_use]
    #[inline]
    pub fn with_vehicle_id(mut self, value: impl Into<String>) -> Self {
        self.vehicle_id = Some(value.into());
        self
    }
}
impl crate::record::Record for V0Fleets {
    const NAME: &'static str = "V0Fleets";
    const FIELDS: &'static [&'static str] = &[
        "driver_id",
        "expanded_fuel_type",
        "fleet_number",
        "fuel_gross_amount",
        "fuel_net_amount",
        "fuel_product_qualifier",
        "fuel_purchase_type",
        "fuel_quantity",
        "fuel_service_type",
        "fuel_tax_amount",
        "fuel_tax_exemption_status",
        "fuel_type",
        "fuel_unit_of_measure",
        "fuel_unit_price",
        "job_number",
        "non_fuel_gross_amount",
        "non_fuel_item_details",
        "non_fuel_net_amount",
        "non_fuel_tax_amount",
        "non_fuel_tax_exemption_status",
        "odometer_reading",
        "sales_tax_amount",
        "service_type",
        "type_of_purchase",
        "vat_tax_rate",
        "vehicle_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut driver_id: Option<String> = None;
        let mut expanded_fuel_type: Option<String> = None;
        let mut fleet_number: Option<String> = None;
        let mut fuel_gross_amount: Option<crate::whole::Whole> = None;
        let mut fuel_net_amount: Option<crate::whole::Whole> = None;
        let mut fuel_product_qualifier: Option<String> = None;
        let mut fuel_purchase_type: Option<String> = None;
        let mut fuel_quantity: Option<f64> = None;
        let mut fuel_service_type: Option<String> = None;
        let mut fuel_tax_amount: Option<crate::whole::Whole> = None;
        let mut fuel_tax_exemption_status: Option<String> = None;
        let mut fuel_type: Option<String> = None;
        let mut fuel_unit_of_measure: Option<String> = None;
        let mut fuel_unit_price: Option<f64> = None;
        let mut job_number: Option<String> = None;
        let mut non_fuel_gross_amount: Option<crate::whole::Whole> = None;
        let mut non_fuel_item_details: Option<Vec<V0NonFuelItemDetails>> = None;
        let mut non_fuel_net_amount: Option<crate::whole::Whole> = None;
        let mut non_fuel_tax_amount: Option<crate::whole::Whole> = None;
        let mut non_fuel_tax_exemption_status: Option<String> = None;
        let mut odometer_reading: Option<String> = None;
        let mut sales_tax_amount: Option<crate::whole::Whole> = None;
        let mut service_type: Option<String> = None;
        let mut type_of_purchase: Option<String> = None;
        let mut vat_tax_rate: Option<f64> = None;
        let mut vehicle_id: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut driver_id),
                1 => __input.maybe(&mut expanded_fuel_type),
                2 => __input.maybe(&mut fleet_number),
                3 => __input.maybe(&mut fuel_gross_amount),
                4 => __input.maybe(&mut fuel_net_amount),
                5 => __input.maybe(&mut fuel_product_qualifier),
                6 => __input.maybe(&mut fuel_purchase_type),
                7 => __input.maybe(&mut fuel_quantity),
                8 => __input.maybe(&mut fuel_service_type),
                9 => __input.maybe(&mut fuel_tax_amount),
                10 => __input.maybe(&mut fuel_tax_exemption_status),
                11 => __input.maybe(&mut fuel_type),
                12 => __input.maybe(&mut fuel_unit_of_measure),
                13 => __input.maybe(&mut fuel_unit_price),
                14 => __input.maybe(&mut job_number),
                15 => __input.maybe(&mut non_fuel_gross_amount),
                16 => __input.maybe(&mut non_fuel_item_details),
                17 => __input.maybe(&mut non_fuel_net_amount),
                18 => __input.maybe(&mut non_fuel_tax_amount),
                19 => __input.maybe(&mut non_fuel_tax_exemption_status),
                20 => __input.maybe(&mut odometer_reading),
                21 => __input.maybe(&mut sales_tax_amount),
                22 => __input.maybe(&mut service_type),
                23 => __input.maybe(&mut type_of_purchase),
                24 => __input.maybe(&mut vat_tax_rate),
                25 => __input.maybe(&mut vehicle_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            driver_id,
            expanded_fuel_type,
            fleet_number,
            fuel_gross_amount: fuel_gross_amount.map(|value| value.0),
            fuel_net_amount: fuel_net_amount.map(|value| value.0),
            fuel_product_qualifier,
            fuel_purchase_type,
            fuel_quantity,
            fuel_service_type,
            fuel_tax_amount: fuel_tax_amount.map(|value| value.0),
            fuel_tax_exemption_status,
            fuel_type,
            fuel_unit_of_measure,
            fuel_unit_price,
            job_number,
            non_fuel_gross_amount: non_fuel_gross_amount.map(|value| value.0),
            non_fuel_item_details,
            non_fuel_net_amount: non_fuel_net_amount.map(|value| value.0),
            non_fuel_tax_amount: non_fuel_tax_amount.map(|value| value.0),
            non_fuel_tax_exemption_status,
            odometer_reading,
            sales_tax_amount: sales_tax_amount.map(|value| value.0),
            service_type,
            type_of_purchase,
            vat_tax_rate,
            vehicle_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("driver_id", &self.driver_id);
        out.option("expanded_fuel_type", &self.expanded_fuel_type);
        out.option("fleet_number", &self.fleet_number);
        out.option("fuel_gross_amount", &self.fuel_gross_amount);
        out.option("fuel_net_amount", &self.fuel_net_amount);
        out.option("fuel_product_qualifier", &self.fuel_product_qualifier);
        out.option("fuel_purchase_type", &self.fuel_purchase_type);
        out.option("fuel_quantity", &self.fuel_quantity);
        out.option("fuel_service_type", &self.fuel_service_type);
        out.option("fuel_tax_amount", &self.fuel_tax_amount);
        out.option("fuel_tax_exemption_status", &self.fuel_tax_exemption_status);
        out.option("fuel_type", &self.fuel_type);
        out.option("fuel_unit_of_measure", &self.fuel_unit_of_measure);
        out.option("fuel_unit_price", &self.fuel_unit_price);
        out.option("job_number", &self.job_number);
        out.option("non_fuel_gross_amount", &self.non_fuel_gross_amount);
        out.option("non_fuel_item_details", &self.non_fuel_item_details);
        out.option("non_fuel_net_amount", &self.non_fuel_net_amount);
        out.option("non_fuel_tax_amount", &self.non_fuel_tax_amount);
        out.option("non_fuel_tax_exemption_status", &self.non_fuel_tax_exemption_status);
        out.option("odometer_reading", &self.odometer_reading);
        out.option("sales_tax_amount", &self.sales_tax_amount);
        out.option("service_type", &self.service_type);
        out.option("type_of_purchase", &self.type_of_purchase);
        out.option("vat_tax_rate", &self.vat_tax_rate);
        out.option("vehicle_id", &self.vehicle_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Fleets);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_fleets_emv`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0FleetsEmv {
    /// Optional.
    pub employee_number: Option<String>,
    /// Optional.
    pub expanded_fuel_type: Option<String>,
    /// Optional. Cents.
    pub fuel_gross_amount: Option<i64>,
    /// Optional. Cents.
    pub fuel_net_amount: Option<i64>,
    /// Optional.
    pub fuel_quantity: Option<f64>,
    /// Optional.
    pub fuel_unit_of_measure: Option<String>,
    /// Optional.
    pub fuel_unit_price: Option<f64>,
    /// Optional. Cents.
    pub non_fuel_gross_amount: Option<i64>,
    /// Optional.
    pub non_fuel_item_details: Option<Vec<V0NonFuelItemDetails>>,
    /// Optional. Cents.
    pub non_fuel_net_amount: Option<i64>,
    /// Optional.
    pub odometer_reading: Option<String>,
    /// Optional.
    pub service_type: Option<String>,
    /// Optional.
    pub trailer_number: Option<String>,
    /// Optional.
    pub type_of_purchase: Option<String>,
    /// Optional.
    pub vat_tax_rate: Option<f64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0FleetsEmv {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            employee_number: None,
            expanded_fuel_type: None,
            fuel_gross_amount: None,
            fuel_net_amount: None,
            fuel_quantity: None,
            fuel_unit_of_measure: None,
            fuel_unit_price: None,
            non_fuel_gross_amount: None,
            non_fuel_item_details: None,
            non_fuel_net_amount: None,
            odometer_reading: None,
            service_type: None,
            trailer_number: None,
            type_of_purchase: None,
            vat_tax_rate: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`employee_number`](Self::employee_number).
    #[must_use]
    #[inline]
    pub fn with_employee_number(mut self, value: impl Into<String>) -> Self {
        self.employee_number = Some(value.into());
        self
    }
    /// Sets [`expanded_fuel_type`](Self::expanded_fuel_type).
    #[must_use]
    #[inline]
    pub fn with_expanded_fuel_type(mut self, value: impl Into<String>) -> Self {
        self.expanded_fuel_type = Some(value.into());
        self
    }
    /// Sets [`fuel_gross_amount`](Self::fuel_gross_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_fuel_gross_amount(mut self, value: i64) -> Self {
        self.fuel_gross_amount = Some(value);
        self
    }
    /// Sets [`fuel_net_amount`](Self::fuel_net_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_fuel_net_amount(mut self, value: i64) -> Self {
        self.fuel_net_amount = Some(value);
        self
    }
    /// Sets [`fuel_quantity`](Self::fuel_quantity).
    #[must_use]
    #[inline]
    pub fn with_fuel_quantity(mut self, value: f64) -> Self {
        self.fuel_quantity = Some(value);
        self
    }
    /// Sets [`fuel_unit_of_measure`](Self::fuel_unit_of_measure).
    #[must_use]
    #[inline]
    pub fn with_fuel_unit_of_measure(mut self, value: impl Into<String>) -> Self {
        self.fuel_unit_of_measure = Some(value.into());
        self
    }
    /// Sets [`fuel_unit_price`](Self::fuel_unit_price).
    #[must_use]
    #[inline]
    pub fn with_fuel_unit_price(mut self, value: f64) -> Self {
        self.fuel_unit_price = Some(value);
        self
    }
    /// Sets [`non_fuel_gross_amount`](Self::non_fuel_gross_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_non_fuel_gross_amount(mut self, value: i64) -> Self {
        self.non_fuel_gross_amount = Some(value);
        self
    }
    /// Sets [`non_fuel_item_details`](Self::non_fuel_item_details).
    #[must_use]
    #[inline]
    pub fn with_non_fuel_item_details(
        mut self,
        value: Vec<V0NonFuelItemDetails>,
    ) -> Self {
        self.non_fuel_item_details = Some(value);
        self
    }
    /// Sets [`non_fuel_net_amount`](Self::non_fuel_net_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_non_fuel_net_amount(mut self, value: i64) -> Self {
        self.non_fuel_net_amount = Some(value);
        self
    }
    /// Sets [`odometer_reading`](Self::odometer_reading).
    #[must_use]
    #[inline]
    pub fn with_odometer_reading(mut self, value: impl Into<String>) -> Self {
        self.odometer_reading = Some(value.into());
        self
    }
    /// Sets [`service_type`](Self::service_type).
    #[must_use]
    #[inline]
    pub fn with_service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets [`trailer_number`](Self::trailer_number).
    #[must_use]
    #[inline]
    pub fn with_trailer_number(mut self, value: impl Into<String>) -> Self {
        self.trailer_number = Some(value.into());
        self
    }
    /// Sets [`type_of_purchase`](Self::type_of_purchase).
    #[must_use]
    #[inline]
    pub fn with_type_of_purchase(mut self, value: impl Into<String>) -> Self {
        self.type_of_purchase = Some(value.into());
        self
    }
    /// Sets [`vat_tax_rate`](Self::vat_tax_rate).
    #[must_use]
    #[inline]
    pub fn with_vat_tax_rate(mut self, value: f64) -> Self {
        self.vat_tax_rate = Some(value);
        self
    }
}
impl crate::record::Record for V0FleetsEmv {
    const NAME: &'static str = "V0FleetsEmv";
    const FIELDS: &'static [&'static str] = &[
        "employee_number",
        "expanded_fuel_type",
        "fuel_gross_amount",
        "fuel_net_amount",
        "fuel_quantity",
        "fuel_unit_of_measure",
        "fuel_unit_price",
        "non_fuel_gross_amount",
        "non_fuel_item_details",
        "non_fuel_net_amount",
        "odometer_reading",
        "service_type",
        "trailer_number",
        "type_of_purchase",
        "vat_tax_rate",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut employee_number: Option<String> = None;
        let mut expanded_fuel_type: Option<String> = None;
        let mut fuel_gross_amount: Option<crate::whole::Whole> = None;
        let mut fuel_net_amount: Option<crate::whole::Whole> = None;
        let mut fuel_quantity: Option<f64> = None;
        let mut fuel_unit_of_measure: Option<String> = None;
        let mut fuel_unit_price: Option<f64> = None;
        let mut non_fuel_gross_amount: Option<crate::whole::Whole> = None;
        let mut non_fuel_item_details: Option<Vec<V0NonFuelItemDetails>> = None;
        let mut non_fuel_net_amount: Option<crate::whole::Whole> = None;
        let mut odometer_reading: Option<String> = None;
        let mut service_type: Option<String> = None;
        let mut trailer_number: Option<String> = None;
        let mut type_of_purchase: Option<String> = None;
        let mut vat_tax_rate: Option<f64> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut employee_number),
                1 => __input.maybe(&mut expanded_fuel_type),
                2 => __input.maybe(&mut fuel_gross_amount),
                3 => __input.maybe(&mut fuel_net_amount),
                4 => __input.maybe(&mut fuel_quantity),
                5 => __input.maybe(&mut fuel_unit_of_measure),
                6 => __input.maybe(&mut fuel_unit_price),
                7 => __input.maybe(&mut non_fuel_gross_amount),
                8 => __input.maybe(&mut non_fuel_item_details),
                9 => __input.maybe(&mut non_fuel_net_amount),
                10 => __input.maybe(&mut odometer_reading),
                11 => __input.maybe(&mut service_type),
                12 => __input.maybe(&mut trailer_number),
                13 => __input.maybe(&mut type_of_purchase),
                14 => __input.maybe(&mut vat_tax_rate),
                _ => __input.again(),
            }
        }
        Some(Self {
            employee_number,
            expanded_fuel_type,
            fuel_gross_amount: fuel_gross_amount.map(|value| value.0),
            fuel_net_amount: fuel_net_amount.map(|value| value.0),
            fuel_quantity,
            fuel_unit_of_measure,
            fuel_unit_price,
            non_fuel_gross_amount: non_fuel_gross_amount.map(|value| value.0),
            non_fuel_item_details,
            non_fuel_net_amount: non_fuel_net_amount.map(|value| value.0),
            odometer_reading,
            service_type,
            trailer_number,
            type_of_purchase,
            vat_tax_rate,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("employee_number", &self.employee_number);
        out.option("expanded_fuel_type", &self.expanded_fuel_type);
        out.option("fuel_gross_amount", &self.fuel_gross_amount);
        out.option("fuel_net_amount", &self.fuel_net_amount);
        out.option("fuel_quantity", &self.fuel_quantity);
        out.option("fuel_unit_of_measure", &self.fuel_unit_of_measure);
        out.option("fuel_unit_price", &self.fuel_unit_price);
        out.option("non_fuel_gross_amount", &self.non_fuel_gross_amount);
        out.option("non_fuel_item_details", &self.non_fuel_item_details);
        out.option("non_fuel_net_amount", &self.non_fuel_net_amount);
        out.option("odometer_reading", &self.odometer_reading);
        out.option("service_type", &self.service_type);
        out.option("trailer_number", &self.trailer_number);
        out.option("type_of_purchase", &self.type_of_purchase);
        out.option("vat_tax_rate", &self.vat_tax_rate);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0FleetsEmv);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_inventory_details`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InventoryDetails {
    /// Optional.
    pub commodity_code: Option<String>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub discount_amount: Option<String>,
    /// Optional.
    pub item_detail_taxes: Option<Vec<V0ItemDetailTaxes>>,
    /// Optional. Cents.
    pub item_discount_amount: Option<i64>,
    /// Optional.
    pub item_discount_amount_indicator: Option<String>,
    /// Optional.
    pub item_discount_applied_indicator: Option<String>,
    /// Optional.
    pub item_discount_rate: Option<i64>,
    /// Optional. Cents.
    pub item_extended_amount: Option<i64>,
    /// Optional.
    pub item_extended_amount_indicator: Option<String>,
    /// Optional. Cents.
    pub item_total_amount: Option<i64>,
    /// Optional.
    pub item_total_amount_indicator: Option<String>,
    /// Optional. Cents.
    pub item_vat_amount: Option<i64>,
    /// Optional.
    pub item_vat_rate: Option<i64>,
    /// Optional.
    pub product_code: Option<String>,
    /// Optional.
    pub quantity: Option<f64>,
    /// Optional.
    pub total_amount: Option<String>,
    /// Optional.
    pub unit_of_measure: Option<String>,
    /// Optional.
    pub unit_price: Option<i64>,
    /// Optional.
    pub vat_tax_amount: Option<String>,
    /// Optional.
    pub vat_tax_rate: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InventoryDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            commodity_code: None,
            description: None,
            discount_amount: None,
            item_detail_taxes: None,
            item_discount_amount: None,
            item_discount_amount_indicator: None,
            item_discount_applied_indicator: None,
            item_discount_rate: None,
            item_extended_amount: None,
            item_extended_amount_indicator: None,
            item_total_amount: None,
            item_total_amount_indicator: None,
            item_vat_amount: None,
            item_vat_rate: None,
            product_code: None,
            quantity: None,
            total_amount: None,
            unit_of_measure: None,
            unit_price: None,
            vat_tax_amount: None,
            vat_tax_rate: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`commodity_code`](Self::commodity_code).
    #[must_use]
    #[inline]
    pub fn with_commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`discount_amount`](Self::discount_amount).
    #[must_use]
    #[inline]
    pub fn with_discount_amount(mut self, value: impl Into<String>) -> Self {
        self.discount_amount = Some(value.into());
        self
    }
    /// Sets [`item_detail_taxes`](Self::item_detail_taxes).
    #[must_use]
    #[inline]
    pub fn with_item_detail_taxes(mut self, value: Vec<V0ItemDetailTaxes>) -> Self {
        self.item_detail_taxes = Some(value);
        self
    }
    /// Sets [`item_discount_amount`](Self::item_discount_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_item_discount_amount(mut self, value: i64) -> Self {
        self.item_discount_amount = Some(value);
        self
    }
    /// Sets [`item_discount_amount_indicator`](Self::item_discount_amount_indicator).
    #[must_use]
    #[inline]
    pub fn with_item_discount_amount_indicator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.item_discount_amount_indicator = Some(value.into());
        self
    }
    /// Sets [`item_discount_applied_indicator`](Self::item_discount_applied_indicator).
    #[must_use]
    #[inline]
    pub fn with_item_discount_applied_indicator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.item_discount_applied_indicator = Some(value.into());
        self
    }
    /// Sets [`item_discount_rate`](Self::item_discount_rate).
    #[must_use]
    #[inline]
    pub fn with_item_discount_rate(mut self, value: i64) -> Self {
        self.item_discount_rate = Some(value);
        self
    }
    /// Sets [`item_extended_amount`](Self::item_extended_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_item_extended_amount(mut self, value: i64) -> Self {
        self.item_extended_amount = Some(value);
        self
    }
    /// Sets [`item_extended_amount_indicator`](Self::item_extended_amount_indicator).
    #[must_use]
    #[inline]
    pub fn with_item_extended_amount_indicator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.item_extended_amount_indicator = Some(value.into());
        self
    }
    /// Sets [`item_total_amount`](Self::item_total_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_item_total_amount(mut self, value: i64) -> Self {
        self.item_total_amount = Some(value);
        self
    }
    /// Sets [`item_total_amount_indicator`](Self::item_total_amount_indicator).
    #[must_use]
    #[inline]
    pub fn with_item_total_amount_indicator(mut self, value: impl Into<String>) -> Self {
        self.item_total_amount_indicator = Some(value.into());
        self
    }
    /// Sets [`item_vat_amount`](Self::item_vat_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_item_vat_amount(mut self, value: i64) -> Self {
        self.item_vat_amount = Some(value);
        self
    }
    /// Sets [`item_vat_rate`](Self::item_vat_rate).
    #[must_use]
    #[inline]
    pub fn with_item_vat_rate(mut self, value: i64) -> Self {
        self.item_vat_rate = Some(value);
        self
    }
    /// Sets [`product_code`](Self::product_code).
    #[must_use]
    #[inline]
    pub fn with_product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets [`quantity`](Self::quantity).
    #[must_use]
    #[inline]
    pub fn with_quantity(mut self, value: f64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets [`total_amount`](Self::total_amount).
    #[must_use]
    #[inline]
    pub fn with_total_amount(mut self, value: impl Into<String>) -> Self {
        self.total_amount = Some(value.into());
        self
    }
    /// Sets [`unit_of_measure`](Self::unit_of_measure).
    #[must_use]
    #[inline]
    pub fn with_unit_of_measure(mut self, value: impl Into<String>) -> Self {
        self.unit_of_measure = Some(value.into());
        self
    }
    /// Sets [`unit_price`](Self::unit_price).
    #[must_use]
    #[inline]
    pub fn with_unit_price(mut self, value: i64) -> Self {
        self.unit_price = Some(value);
        self
    }
    /// Sets [`vat_tax_amount`](Self::vat_tax_amount).
    #[must_use]
    #[inline]
    pub fn with_vat_tax_amount(mut self, value: impl Into<String>) -> Self {
        self.vat_tax_amount = Some(value.into());
        self
    }
    /// Sets [`vat_tax_rate`](Self::vat_tax_rate).
    #[must_use]
    #[inline]
    pub fn with_vat_tax_rate(mut self, value: impl Into<String>) -> Self {
        self.vat_tax_rate = Some(value.into());
        self
    }
}
impl crate::record::Record for V0InventoryDetails {
    const NAME: &'static str = "V0InventoryDetails";
    const FIELDS: &'static [&'static str] = &[
        "commodity_code",
        "description",
        "discount_amount",
        "item_detail_taxes",
        "item_discount_amount",
        "item_discount_amount_indicator",
        "item_discount_applied_indicator",
        "item_discount_rate",
        "item_extended_amount",
        "item_extended_amount_indicator",
        "item_total_amount",
        "item_total_amount_indicator",
        "item_vat_amount",
        "item_vat_rate",
        "product_code",
        "quantity",
        "total_amount",
        "unit_of_measure",
        "unit_price",
        "vat_tax_amount",
        "vat_tax_rate",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut commodity_code: Option<String> = None;
        let mut description: Option<String> = None;
        let mut discount_amount: Option<String> = None;
        let mut item_detail_taxes: Option<Vec<V0ItemDetailTaxes>> = None;
        let mut item_discount_amount: Option<crate::whole::Whole> = None;
        let mut item_discount_amount_indicator: Option<String> = None;
        let mut item_discount_applied_indicator: Option<String> = None;
        let mut item_discount_rate: Option<crate::whole::Whole> = None;
        let mut item_extended_amount: Option<crate::whole::Whole> = None;
        let mut item_extended_amount_indicator: Option<String> = None;
        let mut item_total_amount: Option<crate::whole::Whole> = None;
        let mut item_total_amount_indicator: Option<String> = None;
        let mut item_vat_amount: Option<crate::whole::Whole> = None;
        let mut item_vat_rate: Option<crate::whole::Whole> = None;
        let mut product_code: Option<String> = None;
        let mut quantity: Option<f64> = None;
        let mut total_amount: Option<String> = None;
        let mut unit_of_measure: Option<String> = None;
        let mut unit_price: Option<crate::whole::Whole> = None;
        let mut vat_tax_amount: Option<String> = None;
        let mut vat_tax_rate: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut commodity_code),
                1 => __input.maybe(&mut description),
                2 => __input.maybe(&mut discount_amount),
                3 => __input.maybe(&mut item_detail_taxes),
                4 => __input.maybe(&mut item_discount_amount),
                5 => __input.maybe(&mut item_discount_amount_indicator),
                6 => __input.maybe(&mut item_discount_applied_indicator),
                7 => __input.maybe(&mut item_discount_rate),
                8 => __input.maybe(&mut item_extended_amount),
                9 => __input.maybe(&mut item_extended_amount_indicator),
                10 => __input.maybe(&mut item_total_amount),
                11 => __input.maybe(&mut item_total_amount_indicator),
                12 => __input.maybe(&mut item_vat_amount),
                13 => __input.maybe(&mut item_vat_rate),
                14 => __input.maybe(&mut product_code),
                15 => __input.maybe(&mut quantity),
                16 => __input.maybe(&mut total_amount),
                17 => __input.maybe(&mut unit_of_measure),
                18 => __input.maybe(&mut unit_price),
                19 => __input.maybe(&mut vat_tax_amount),
                20 => __input.maybe(&mut vat_tax_rate),
                _ => __input.again(),
            }
        }
        Some(Self {
            commodity_code,
            description,
            discount_amount,
            item_detail_taxes,
            item_discount_amount: item_discount_amount.map(|value| value.0),
            item_discount_amount_indicator,
            item_discount_applied_indicator,
            item_discount_rate: item_discount_rate.map(|value| value.0),
            item_extended_amount: item_extended_amount.map(|value| value.0),
            item_extended_amount_indicator,
            item_total_amount: item_total_amount.map(|value| value.0),
            item_total_amount_indicator,
            item_vat_amount: item_vat_amount.map(|value| value.0),
            item_vat_rate: item_vat_rate.map(|value| value.0),
            product_code,
            quantity,
            total_amount,
            unit_of_measure,
            unit_price: unit_price.map(|value| value.0),
            vat_tax_amount,
            vat_tax_rate,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("commodity_code", &self.commodity_code);
        out.option("description", &self.description);
        out.option("discount_amount", &self.discount_amount);
        out.option("item_detail_taxes", &self.item_detail_taxes);
        out.option("item_discount_amount", &self.item_discount_amount);
        out.option(
            "item_discount_amount_indicator",
            &self.item_discount_amount_indicator,
        );
        out.option(
            "item_discount_applied_indicator",
            &self.item_discount_applied_indicator,
        );
        out.option("item_discount_rate", &self.item_discount_rate);
        out.option("item_extended_amount", &self.item_extended_amount);
        out.option(
            "item_extended_amount_indicator",
            &self.item_extended_amount_indicator,
        );
        out.option("item_total_amount", &self.item_total_amount);
        out.option("item_total_amount_indicator", &self.item_total_amount_indicator);
        out.option("item_vat_amount", &self.item_vat_amount);
        out.option("item_vat_rate", &self.item_vat_rate);
        out.option("product_code", &self.product_code);
        out.option("quantity", &self.quantity);
        out.option("total_amount", &self.total_amount);
        out.option("unit_of_measure", &self.unit_of_measure);
        out.option("unit_price", &self.unit_price);
        out.option("vat_tax_amount", &self.vat_tax_amount);
        out.option("vat_tax_rate", &self.vat_tax_rate);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InventoryDetails);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_item_detail_taxes`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ItemDetailTaxes {
    /// Optional. Cents.
    pub detail_tax_amount: Option<i64>,
    /// Optional.
    pub detail_tax_amount_inclusion_indicator: Option<String>,
    /// Optional.
    pub detail_tax_amount_indicator: Option<String>,
    /// Optional.
    pub detail_tax_rate: Option<i64>,
    /// Optional.
    pub detail_tax_type_applied: Option<String>,
    /// Optional.
    pub detail_tax_type_identifier: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ItemDetailTaxes {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            detail_tax_amount: None,
            detail_tax_amount_inclusion_indicator: None,
            detail_tax_amount_indicator: None,
            detail_tax_rate: None,
            detail_tax_type_applied: None,
            detail_tax_type_identifier: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`detail_tax_amount`](Self::detail_tax_amount). Cents.
    #[must_use]
    #[inline]
    pub fn with_detail_tax_amount(mut self, value: i64) -> Self {
        self.detail_tax_amount = Some(value);
        self
    }
    /// Sets [`detail_tax_amount_inclusion_indicator`](Self::detail_tax_amount_inclusion_indicator).
    #[must_use]
    #[inline]
    pub fn with_detail_tax_amount_inclusion_indicator(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.detail_tax_amount_inclusion_indicator = Some(value.into());
        self
    }
    /// Sets [`detail_tax_amount_indicator`](Self::detail_tax_amount_indicator).
    #[must_use]
    #[inline]
    pub fn with_detail_tax_amount_indicator(mut self, value: impl Into<String>) -> Self {
        self.detail_tax_amount_indicator = Some(value.into());
        self
    }
    /// Sets [`detail_tax_rate`](Self::detail_tax_rate).
    #[must_use]
    #[inline]
    pub fn with_detail_tax_rate(mut self, value: i64) -> Self {
        self.detail_tax_rate = Some(value);
        self
    }
    /// Sets [`detail_tax_type_applied`](Self::detail_tax_type_applied).
    #[must_use]
    #[inline]
    pub fn with_detail_tax_type_applied(mut self, value: impl Into<String>) -> Self {
        self.detail_tax_type_applied = Some(value.into());
        self
    }
    /// Sets [`detail_tax_type_identifier`](Self::detail_tax_type_identifier).
    #[must_use]
    #[inline]
    pub fn with_detail_tax_type_identifier(mut self, value: impl Into<String>) -> Self {
        self.detail_tax_type_identifier = Some(value.into());
        self
    }
}
impl crate::record::Record for V0ItemDetailTaxes {
    const NAME: &'static str = "V0ItemDetailTaxes";
    const FIELDS: &'static [&'static str] = &[
        "detail_tax_amount",
        "detail_tax_amount_inclusion_indicator",
        "detail_tax_amount_indicator",
        "detail_tax_rate",
        "detail_tax_type_applied",
        "detail_tax_type_identifier",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut detail_tax_amount: Option<crate::whole::Whole> = None;
        let mut detail_tax_amount_inclusion_indicator: Option<String> = None;
        let mut detail_tax_amount_indicator: Option<String> = None;
        let mut detail_tax_rate: Option<crate::whole::Whole> = None;
        let mut detail_tax_type_applied: Option<String> = None;
        let mut detail_tax_type_identifier: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut detail_tax_amount),
                1 => __input.maybe(&mut detail_tax_amount_inclusion_indicator),
                2 => __input.maybe(&mut detail_tax_amount_indicator),
                3 => __input.maybe(&mut detail_tax_rate),
                4 => __input.maybe(&mut detail_tax_type_applied),
                5 => __input.maybe(&mut detail_tax_type_identifier),
                _ => __input.again(),
            }
        }
        Some(Self {
            detail_tax_amount: detail_tax_amount.map(|value| value.0),
            detail_tax_amount_inclusion_indicator,
            detail_tax_amount_indicator,
            detail_tax_rate: detail_tax_rate.map(|value| value.0),
            detail_tax_type_applied,
            detail_tax_type_identifier,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("detail_tax_amount", &self.detail_tax_amount);
        out.option(
            "detail_tax_amount_inclusion_indicator",
            &self.detail_tax_amount_inclusion_indicator,
        );
        out.option("detail_tax_amount_indicator", &self.detail_tax_amount_indicator);
        out.option("detail_tax_rate", &self.detail_tax_rate);
        out.option("detail_tax_type_applied", &self.detail_tax_type_applied);
        out.option("detail_tax_type_identifier", &self.detail_tax_type_identifier);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ItemDetailTaxes);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_l2l3_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0L2l3Model {
    /// Optional.
    pub enhanced_data_id: Option<String>,
    /// Optional.
    pub financial: Option<V0Financial>,
    /// Optional.
    pub fleet_emv: Option<V0FleetsEmv>,
    /// Optional.
    pub fleets: Option<V0Fleets>,
    /// Optional.
    pub inventory_details: Option<Vec<V0InventoryDetails>>,
    /// Required.
    pub original_transaction_id: String,
    /// Optional.
    pub purchase_order: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0L2l3Model {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(original_transaction_id: impl Into<String>) -> Self {
        Self {
            enhanced_data_id: None,
            financial: None,
            fleet_emv: None,
            fleets: None,
            inventory_details: None,
            original_transaction_id: original_transaction_id.into(),
            purchase_order: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`enhanced_data_id`](Self::enhanced_data_id).
    #[must_use]
    #[inline]
    pub fn with_enhanced_data_id(mut self, value: impl Into<String>) -> Self {
        self.enhanced_data_id = Some(value.into());
        self
    }
    /// Sets [`financial`](Self::financial).
    #[must_use]
    #[inline]
    pub fn with_financial(mut self, value: impl Into<V0Financial>) -> Self {
        self.financial = Some(value.into());
        self
    }
    /// Sets [`fleet_emv`](Self::fleet_emv).
    #[must_use]
    #[inline]
    pub fn with_fleet_emv(mut self, value: impl Into<V0FleetsEmv>) -> Self {
        self.fleet_emv = Some(value.into());
        self
    }
    /// Sets [`fleets`](Self::fleets).
    #[must_use]
    #[inline]
    pub fn with_fleets(mut self, value: impl Into<V0Fleets>) -> Self {
        self.fleets = Some(value.into());
        self
    }
    /// Sets [`inventory_details`](Self::inventory_details).
    #[must_use]
    #[inline]
    pub fn with_inventory_details(mut self, value: Vec<V0InventoryDetails>) -> Self {
        self.inventory_details = Some(value);
        self
    }
    /// Sets [`purchase_order`](Self::purchase_order).
    #[must_use]
    #[inline]
    pub fn with_purchase_order(mut self, value: impl Into<String>) -> Self {
        self.purchase_order = Some(value.into());
        self
    }
}
impl crate::record::Record for V0L2l3Model {
    const NAME: &'static str = "V0L2l3Model";
    const FIELDS: &'static [&'static str] = &[
        "enhanced_data_id",
        "financial",
        "fleet_emv",
        "fleets",
        "inventory_details",
        "original_transaction_id",
        "purchase_order",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut enhanced_data_id: Option<String> = None;
        let mut financial: Option<V0Financial> = None;
        let mut fleet_emv: Option<V0FleetsEmv> = None;
        let mut fleets: Option<V0Fleets> = None;
        let mut inventory_details: Option<Vec<V0InventoryDetails>> = None;
        let mut original_transaction_id: Option<String> = None;
        let mut purchase_order: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut enhanced_data_id),
                1 => __input.maybe(&mut financial),
                2 => __input.maybe(&mut fleet_emv),
                3 => __input.maybe(&mut fleets),
                4 => __input.maybe(&mut inventory_details),
                5 => __input.take(&mut original_transaction_id),
                6 => __input.maybe(&mut purchase_order),
                _ => __input.again(),
            }
        }
        __input.need(&original_transaction_id, "original_transaction_id");
        Some(Self {
            enhanced_data_id,
            financial,
            fleet_emv,
            fleets,
            inventory_details,
            original_transaction_id: original_transaction_id?,
            purchase_order,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("enhanced_data_id", &self.enhanced_data_id);
        out.option("financial", &self.financial);
        out.option("fleet_emv", &self.fleet_emv);
        out.option("fleets", &self.fleets);
        out.option("inventory_details", &self.inventory_details);
        out.field("original_transaction_id", &self.original_transaction_id);
        out.option("purchase_order", &self.purchase_order);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0L2l3Model);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_network_fee_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0NetworkFeeModel {
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub credit_debit: Option<V0NetworkFeeModelCreditDebit>,
    /// Required.
    pub type_: V0NetworkFeeModelType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0NetworkFeeModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(amount: i64, type_: impl Into<V0NetworkFeeModelType>) -> Self {
        Self {
            amount,
            credit_debit: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`credit_debit`](Self::credit_debit).
    #[must_use]
    #[inline]
    pub fn with_credit_debit(
        mut self,
        value: impl Into<V0NetworkFeeModelCreditDebit>,
    ) -> Self {
        self.credit_debit = Some(value.into());
        self
    }
}
impl crate::record::Record for V0NetworkFeeModel {
    const NAME: &'static str = "V0NetworkFeeModel";
    const FIELDS: &'static [&'static str] = &["amount", "credit_debit", "type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut credit_debit: Option<V0NetworkFeeModelCreditDebit> = None;
        let mut type_: Option<V0NetworkFeeModelType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe(&mut credit_debit),
                2 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&type_, "type");
        Some(Self {
            amount: amount?.0,
            credit_debit,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("credit_debit", &self.credit_debit);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0NetworkFeeModel);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_network_fee_model_credit_debit`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0NetworkFeeModelCreditDebit {
    /// `C`
    C,
    /// `D`
    D,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0NetworkFeeModelCreditDebit {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::C, Self::D];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::C => "C",
            Self::D => "D",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0NetworkFeeModelCreditDebit);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_network_fee_model_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0NetworkFeeModelType {
    /// `ACQUIRER_FEE`
    AcquirerFee,
    /// `CROSS_BORDER_ISSUER_FEE`
    CrossBorderIssuerFee,
    /// `CUR_CONV_CARDHOLDER_FEE`
    CurConvCardholderFee,
    /// `CUR_CONV_ISSUER_FEE`
    CurConvIssuerFee,
    /// `INTERCHANGE_FEE`
    InterchangeFee,
    /// `ISSUER_FEE`
    IssuerFee,
    /// `PINDEBIT_ASSOC_FEE`
    PindebitAssocFee,
    /// `SWITCH_FEE`
    SwitchFee,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0NetworkFeeModelType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AcquirerFee,
        Self::CrossBorderIssuerFee,
        Self::CurConvCardholderFee,
        Self::CurConvIssuerFee,
        Self::InterchangeFee,
        Self::IssuerFee,
        Self::PindebitAssocFee,
        Self::SwitchFee,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AcquirerFee => "ACQUIRER_FEE",
            Self::CrossBorderIssuerFee => "CROSS_BORDER_ISSUER_FEE",
            Self::CurConvCardholderFee => "CUR_CONV_CARDHOLDER_FEE",
            Self::CurConvIssuerFee => "CUR_CONV_ISSUER_FEE",
            Self::InterchangeFee => "INTERCHANGE_FEE",
            Self::IssuerFee => "ISSUER_FEE",
            Self::PindebitAssocFee => "PINDEBIT_ASSOC_FEE",
            Self::SwitchFee => "SWITCH_FEE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0NetworkFeeModelType);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_non_fuel_item_details`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0NonFuelItemDetails {
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub product_code: Option<String>,
    /// Optional.
    pub quantity: Option<i64>,
    /// Optional.
    pub unit_of_measure: Option<String>,
    /// Optional.
    pub unit_price: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0NonFuelItemDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            description: None,
            product_code: None,
            quantity: None,
            unit_of_measure: None,
            unit_price: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`product_code`](Self::product_code).
    #[must_use]
    #[inline]
    pub fn with_product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets [`quantity`](Self::quantity).
    #[must_use]
    #[inline]
    pub fn with_quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Sets [`unit_of_measure`](Self::unit_of_measure).
    #[must_use]
    #[inline]
    pub fn with_unit_of_measure(mut self, value: impl Into<String>) -> Self {
        self.unit_of_measure = Some(value.into());
        self
    }
    /// Sets [`unit_price`](Self::unit_price).
    #[must_use]
    #[inline]
    pub fn with_unit_price(mut self, value: i64) -> Self {
        self.unit_price = Some(value);
        self
    }
}
impl crate::record::Record for V0NonFuelItemDetails {
    const NAME: &'static str = "V0NonFuelItemDetails";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "product_code",
        "quantity",
        "unit_of_measure",
        "unit_price",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut description: Option<String> = None;
        let mut product_code: Option<String> = None;
        let mut quantity: Option<crate::whole::Whole> = None;
        let mut unit_of_measure: Option<String> = None;
        let mut unit_price: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut description),
                1 => __input.maybe(&mut product_code),
                2 => __input.maybe(&mut quantity),
                3 => __input.maybe(&mut unit_of_measure),
                4 => __input.maybe(&mut unit_price),
                _ => __input.again(),
            }
        }
        Some(Self {
            description,
            product_code,
            quantity: quantity.map(|value| value.0),
            unit_of_measure,
            unit_price: unit_price.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("description", &self.description);
        out.option("product_code", &self.product_code);
        out.option("quantity", &self.quantity);
        out.option("unit_of_measure", &self.unit_of_measure);
        out.option("unit_price", &self.unit_price);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0NonFuelItemDetails);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_original_credit_request_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0OriginalCreditRequestModel {
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub card_acceptor: Option<V0CardAcceptorModel>,
    /// Required.
    pub card_id: CardId,
    /// Required. 1 to 50 characters.
    pub mid: String,
    /// Optional.
    pub screening_score: Option<String>,
    /// Optional.
    pub sender_data: Option<V0OriginalCreditSenderData>,
    /// Optional.
    pub transaction_purpose: Option<String>,
    /// Required.
    pub type_: V0OriginalCreditRequestModelType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0OriginalCreditRequestModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        card_id: CardId,
        mid: impl Into<String>,
        type_: impl Into<V0OriginalCreditRequestModelType>,
    ) -> Self {
        Self {
            amount,
            card_acceptor: None,
            card_id,
            mid: mid.into(),
            screening_score: None,
            sender_data: None,
            transaction_purpose: None,
            type_: type_.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`card_acceptor`](Self::card_acceptor).
    #[must_use]
    #[inline]
    pub fn with_card_acceptor(mut self, value: impl Into<V0CardAcceptorModel>) -> Self {
        self.card_acceptor = Some(value.into());
        self
    }
    /// Sets [`screening_score`](Self::screening_score).
    #[must_use]
    #[inline]
    pub fn with_screening_score(mut self, value: impl Into<String>) -> Self {
        self.screening_score = Some(value.into());
        self
    }
    /// Sets [`sender_data`](Self::sender_data).
    #[must_use]
    #[inline]
    pub fn with_sender_data(
        mut self,
        value: impl Into<V0OriginalCreditSenderData>,
    ) -> Self {
        self.sender_data = Some(value.into());
        self
    }
    /// Sets [`transactionPurpose`](Self::transaction_purpose).
    #[must_use]
    #[inline]
    pub fn with_transaction_purpose(mut self, value: impl Into<String>) -> Self {
        self.transaction_purpose = Some(value.into());
        self
    }
}
impl crate::record::Record for V0OriginalCreditRequestModel {
    const NAME: &'static str = "V0OriginalCreditRequestModel";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "card_acceptor",
        "card_id",
        "mid",
        "screening_score",
        "sender_data",
        "transactionPurpose",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut card_acceptor: Option<V0CardAcceptorModel> = None;
        let mut card_id: Option<CardId> = None;
        let mut mid: Option<String> = None;
        let mut screening_score: Option<String> = None;
        let mut sender_data: Option<V0OriginalCreditSenderData> = None;
        let mut transaction_purpose: Option<String> = None;
        let mut type_: Option<V0OriginalCreditRequestModelType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe(&mut card_acceptor),
                2 => __input.take(&mut card_id),
                3 => __input.take(&mut mid),
                4 => __input.maybe(&mut screening_score),
                5 => __input.maybe(&mut sender_data),
                6 => __input.maybe(&mut transaction_purpose),
                7 => __input.take(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&card_id, "card_id");
        __input.need(&mid, "mid");
        __input.need(&type_, "type");
        Some(Self {
            amount: amount?.0,
            card_acceptor,
            card_id: card_id?,
            mid: mid?,
            screening_score,
            sender_data,
            transaction_purpose,
            type_: type_?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("card_acceptor", &self.card_acceptor);
        out.field("card_id", &self.card_id);
        out.field("mid", &self.mid);
        out.option("screening_score", &self.screening_score);
        out.option("sender_data", &self.sender_data);
        out.option("transactionPurpose", &self.transaction_purpose);
        out.field("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0OriginalCreditRequestModel);
impl crate::check::Check for V0OriginalCreditRequestModel {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.card_acceptor {
            crate::check::within("card_acceptor", crate::check::Check::check(value))?;
        }
        let value = &self.mid;
        crate::check::within("mid", crate::check::length(value, 1, 50))?;
        if let Some(value) = &self.sender_data {
            crate::check::within("sender_data", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_original_credit_request_model_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0OriginalCreditRequestModelType {
    /// `account_to_account`
    AccountToAccount,
    /// `bill_payment`
    BillPayment,
    /// `business_to_business`
    BusinessToBusiness,
    /// `card_bill_payment`
    CardBillPayment,
    /// `cash_claim`
    CashClaim,
    /// `cash_in`
    CashIn,
    /// `cash_out`
    CashOut,
    /// `disbursement`
    Disbursement,
    /// `face_to_face_merchant_payment`
    FaceToFaceMerchantPayment,
    /// `gambling_payout`
    GamblingPayout,
    /// `government_disbursement`
    GovernmentDisbursement,
    /// `government_payment`
    GovernmentPayment,
    /// `loyalty`
    Loyalty,
    /// `merchant_disbursement`
    MerchantDisbursement,
    /// `mobile_air_time_payment`
    MobileAirTimePayment,
    /// `money_transfer_by_bank`
    MoneyTransferByBank,
    /// `money_transfer_by_merchant`
    MoneyTransferByMerchant,
    /// `online_gambling_payout`
    OnlineGamblingPayout,
    /// `payments_goods_services`
    PaymentsGoodsServices,
    /// `pension_disbursement`
    PensionDisbursement,
    /// `person_to_person`
    PersonToPerson,
    /// `prepaid`
    Prepaid,
    /// `prepaid_loads`
    PrepaidLoads,
    /// `wallet_transfer`
    WalletTransfer,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0OriginalCreditRequestModelType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AccountToAccount,
        Self::BillPayment,
        Self::BusinessToBusiness,
        Self::CardBillPayment,
        Self::CashClaim,
        Self::CashIn,
        Self::CashOut,
        Self::Disbursement,
        Self::FaceToFaceMerchantPayment,
        Self::GamblingPayout,
        Self::GovernmentDisbursement,
        Self::GovernmentPayment,
        Self::Loyalty,
        Self::MerchantDisbursement,
        Self::MobileAirTimePayment,
        Self::MoneyTransferByBank,
        Self::MoneyTransferByMerchant,
        Self::OnlineGamblingPayout,
        Self::PaymentsGoodsServices,
        Self::PensionDisbursement,
        Self::PersonToPerson,
        Self::Prepaid,
        Self::PrepaidLoads,
        Self::WalletTransfer,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountToAccount => "account_to_account",
            Self::BillPayment => "bill_payment",
            Self::BusinessToBusiness => "business_to_business",
            Self::CardBillPayment => "card_bill_payment",
            Self::CashClaim => "cash_claim",
            Self::CashIn => "cash_in",
            Self::CashOut => "cash_out",
            Self::Disbursement => "disbursement",
            Self::FaceToFaceMerchantPayment => "face_to_face_merchant_payment",
            Self::GamblingPayout => "gambling_payout",
            Self::GovernmentDisbursement => "government_disbursement",
            Self::GovernmentPayment => "government_payment",
            Self::Loyalty => "loyalty",
            Self::MerchantDisbursement => "merchant_disbursement",
            Self::MobileAirTimePayment => "mobile_air_time_payment",
            Self::MoneyTransferByBank => "money_transfer_by_bank",
            Self::MoneyTransferByMerchant => "money_transfer_by_merchant",
            Self::OnlineGamblingPayout => "online_gambling_payout",
            Self::PaymentsGoodsServices => "payments_goods_services",
            Self::PensionDisbursement => "pension_disbursement",
            Self::PersonToPerson => "person_to_person",
            Self::Prepaid => "prepaid",
            Self::PrepaidLoads => "prepaid_loads",
            Self::WalletTransfer => "wallet_transfer",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0OriginalCreditRequestModelType);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_original_credit_sender_data`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0OriginalCreditSenderData {
    /// Required.
    pub funding_source: V0OriginalCreditSenderDataFundingSource,
    /// Optional. `Debug` does not print it.
    pub sender_account_number: Option<String>,
    /// Optional.
    pub sender_account_type: Option<V0OriginalCreditSenderDataSenderAccountType>,
    /// Optional.
    pub sender_address: Option<String>,
    /// Optional.
    pub sender_city: Option<String>,
    /// Optional.
    pub sender_country: Option<String>,
    /// Optional.
    pub sender_name: Option<String>,
    /// Optional.
    pub sender_reference_number: Option<String>,
    /// Optional.
    pub sender_state: Option<String>,
    /// Optional.
    pub transaction_purpose: Option<V0OriginalCreditSenderDataTransactionPurpose>,
    /// Optional. 1 to 17 characters.
    pub unique_transaction_reference_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0OriginalCreditSenderData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        funding_source: impl Into<V0OriginalCreditSenderDataFundingSource>,
    ) -> Self {
        Self {
            funding_source: funding_source.into(),
            sender_account_number: None,
            sender_account_type: None,
            sender_address: None,
            sender_city: None,
            sender_country: None,
            sender_name: None,
            sender_reference_number: None,
            sender_state: None,
            transaction_purpose: None,
            unique_transaction_reference_number: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`sender_account_number`](Self::sender_account_number). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_sender_account_number(mut self, value: impl Into<String>) -> Self {
        self.sender_account_number = Some(value.into());
        self
    }
    /// Sets [`sender_account_type`](Self::sender_account_type).
    #[must_use]
    #[inline]
    pub fn with_sender_account_type(
        mut self,
        value: impl Into<V0OriginalCreditSenderDataSenderAccountType>,
    ) -> Self {
        self.sender_account_type = Some(value.into());
        self
    }
    /// Sets [`sender_address`](Self::sender_address).
    #[must_use]
    #[inline]
    pub fn with_sender_address(mut self, value: impl Into<String>) -> Self {
        self.sender_address = Some(value.into());
        self
    }
    /// Sets [`sender_city`](Self::sender_city).
    #[must_use]
    #[inline]
    pub fn with_sender_city(mut self, value: impl Into<String>) -> Self {
        self.sender_city = Some(value.into());
        self
    }
    /// Sets [`sender_country`](Self::sender_country).
    #[must_use]
    #[inline]
    pub fn with_sender_country(mut self, value: impl Into<String>) -> Self {
        self.sender_country = Some(value.into());
        self
    }
    /// Sets [`sender_name`](Self::sender_name).
    #[must_use]
    #[inline]
    pub fn with_sender_name(mut self, value: impl Into<String>) -> Self {
        self.sender_name = Some(value.into());
        self
    }
    /// Sets [`sender_reference_number`](Self::sender_reference_number).
    #[must_use]
    #[inline]
    pub fn with_sender_reference_number(mut self, value: impl Into<String>) -> Self {
        self.sender_reference_number = Some(value.into());
        self
    }
    /// Sets [`sender_state`](Self::sender_state).
    #[must_use]
    #[inline]
    pub fn with_sender_state(mut self, value: impl Into<String>) -> Self {
        self.sender_state = Some(value.into());
        self
    }
    /// Sets [`transaction_purpose`](Self::transaction_purpose).
    #[must_use]
    #[inline]
    pub fn with_transaction_purpose(
        mut self,
        value: impl Into<V0OriginalCreditSenderDataTransactionPurpose>,
    ) -> Self {
        self.transaction_purpose = Some(value.into());
        self
    }
    /// Sets [`unique_transaction_reference_number`](Self::unique_transaction_reference_number). 1 to 17 characters.
    #[must_use]
    #[inline]
    pub fn with_unique_transaction_reference_number(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.unique_transaction_reference_number = Some(value.into());
        self
    }
}
impl crate::record::Record for V0OriginalCreditSenderData {
    const NAME: &'static str = "V0OriginalCreditSenderData";
    const FIELDS: &'static [&'static str] = &[
        "funding_source",
        "sender_account_number",
        "sender_account_type",
        "sender_address",
        "sender_city",
        "sender_country",
        "sender_name",
        "sender_reference_number",
        "sender_state",
        "transaction_purpose",
        "unique_transaction_reference_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut funding_source: Option<V0OriginalCreditSenderDataFundingSource> = None;
        let mut sender_account_number: Option<String> = None;
        let mut sender_account_type: Option<
            V0OriginalCreditSenderDataSenderAccountType,
        > = None;
        let mut sender_address: Option<String> = None;
        let mut sender_city: Option<String> = None;
        let mut sender_country: Option<String> = None;
        let mut sender_name: Option<String> = None;
        let mut sender_reference_number: Option<String> = None;
        let mut sender_state: Option<String> = None;
        let mut transaction_purpose: Option<
            V0OriginalCreditSenderDataTransactionPurpose,
        > = None;
        let mut unique_transaction_reference_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut funding_source),
                1 => __input.maybe(&mut sender_account_number),
                2 => __input.maybe(&mut sender_account_type),
                3 => __input.maybe(&mut sender_address),
                4 => __input.maybe(&mut sender_city),
                5 => __input.maybe(&mut sender_country),
                6 => __input.maybe(&mut sender_name),
                7 => __input.maybe(&mut sender_reference_number),
                8 => __input.maybe(&mut sender_state),
                9 => __input.maybe(&mut transaction_purpose),
                10 => __input.maybe(&mut unique_transaction_reference_number),
                _ => __input.again(),
            }
        }
        __input.need(&funding_source, "funding_source");
        Some(Self {
            funding_source: funding_source?,
            sender_account_number,
            sender_account_type,
            sender_address,
            sender_city,
            sender_country,
            sender_name,
            sender_reference_number,
            sender_state,
            transaction_purpose,
            unique_transaction_reference_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("funding_source", &self.funding_source);
        out.secret_option("sender_account_number", &self.sender_account_number);
        out.option("sender_account_type", &self.sender_account_type);
        out.option("sender_address", &self.sender_address);
        out.option("sender_city", &self.sender_city);
        out.option("sender_country", &self.sender_country);
        out.option("sender_name", &self.sender_name);
        out.option("sender_reference_number", &self.sender_reference_number);
        out.option("sender_state", &self.sender_state);
        out.option("transaction_purpose", &self.transaction_purpose);
        out.option(
            "unique_transaction_reference_number",
            &self.unique_transaction_reference_number,
        );
        out.extra(&self.extra);
    }
}
crate::record::record!(V0OriginalCreditSenderData);
impl crate::check::Check for V0OriginalCreditSenderData {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.unique_transaction_reference_number {
            crate::check::within(
                "unique_transaction_reference_number",
                crate::check::length(value, 1, 17),
            )?;
        }
        Ok(())
    }
}
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_original_credit_sender_data_funding_source`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0OriginalCreditSenderDataFundingSource {
    /// `cash`
    Cash,
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// `deposit_account`
    DepositAccount,
    /// `mobile_money_payment`
    MobileMoneyPayment,
    /// `non_visa_credit`
    NonVisaCredit,
    /// `prepaid`
    Prepaid,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0OriginalCreditSenderDataFundingSource {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Cash,
        Self::Credit,
        Self::Debit,
        Self::DepositAccount,
        Self::MobileMoneyPayment,
        Self::NonVisaCredit,
        Self::Prepaid,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cash => "cash",
            Self::Credit => "credit",
            Self::Debit => "debit",
            Self::DepositAccount => "deposit_account",
            Self::MobileMoneyPayment => "mobile_money_payment",
            Self::NonVisaCredit => "non_visa_credit",
            Self::Prepaid => "prepaid",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0OriginalCreditSenderDataFundingSource);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_original_credit_sender_data_sender_account_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0OriginalCreditSenderDataSenderAccountType {
    /// `bank_account_number_and_identification_code`
    BankAccountNumberAndIdentificationCode,
    /// `card_account`
    CardAccount,
    /// `email`
    Email,
    /// `iban`
    Iban,
    /// `other`
    Other,
    /// `phone_number`
    PhoneNumber,
    /// `rtn_bank_account`
    RtnBankAccount,
    /// `social_network_id`
    SocialNetworkId,
    /// `wallet_id`
    WalletId,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0OriginalCreditSenderDataSenderAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::BankAccountNumberAndIdentificationCode,
        Self::CardAccount,
        Self::Email,
        Self::Iban,
        Self::Other,
        Self::PhoneNumber,
        Self::RtnBankAccount,
        Self::SocialNetworkId,
        Self::WalletId,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BankAccountNumberAndIdentificationCode => {
                "bank_account_number_and_identification_code"
            }
            Self::CardAccount => "card_account",
            Self::Email => "email",
            Self::Iban => "iban",
            Self::Other => "other",
            Self::PhoneNumber => "phone_number",
            Self::RtnBankAccount => "rtn_bank_account",
            Self::SocialNetworkId => "social_network_id",
            Self::WalletId => "wallet_id",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0OriginalCreditSenderDataSenderAccountType);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_original_credit_sender_data_transaction_purpose`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0OriginalCreditSenderDataTransactionPurpose {
    /// `crypto_currency`
    CryptoCurrency,
    /// `education`
    Education,
    /// `emergency_need`
    EmergencyNeed,
    /// `family_support`
    FamilySupport,
    /// `gifts`
    Gifts,
    /// `labor_transfers`
    LaborTransfers,
    /// `lending`
    Lending,
    /// `medical_treatment`
    MedicalTreatment,
    /// `other`
    Other,
    /// `salary`
    Salary,
    /// `savings`
    Savings,
    /// `travel`
    Travel,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0OriginalCreditSenderDataTransactionPurpose {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::CryptoCurrency,
        Self::Education,
        Self::EmergencyNeed,
        Self::FamilySupport,
        Self::Gifts,
        Self::LaborTransfers,
        Self::Lending,
        Self::MedicalTreatment,
        Self::Other,
        Self::Salary,
        Self::Savings,
        Self::Travel,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CryptoCurrency => "crypto_currency",
            Self::Education => "education",
            Self::EmergencyNeed => "emergency_need",
            Self::FamilySupport => "family_support",
            Self::Gifts => "gifts",
            Self::LaborTransfers => "labor_transfers",
            Self::Lending => "lending",
            Self::MedicalTreatment => "medical_treatment",
            Self::Other => "other",
            Self::Salary => "salary",
            Self::Savings => "savings",
            Self::Travel => "travel",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0OriginalCreditSenderDataTransactionPurpose);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_reversal_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ReversalModel {
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub find_original_window_days: Option<i64>,
    /// Optional.
    pub is_advice: Option<bool>,
    /// Optional.
    pub network_fees: Option<Vec<V0NetworkFeeModel>>,
    /// Required.
    pub original_transaction_id: TransactionId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ReversalModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(amount: i64, original_transaction_id: TransactionId) -> Self {
        Self {
            amount,
            find_original_window_days: None,
            is_advice: None,
            network_fees: None,
            original_transaction_id,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`find_original_window_days`](Self::find_original_window_days).
    #[must_use]
    #[inline]
    pub fn with_find_original_window_days(mut self, value: i64) -> Self {
        self.find_original_window_days = Some(value);
        self
    }
    /// Sets [`is_advice`](Self::is_advice).
    #[must_use]
    #[inline]
    pub fn with_is_advice(mut self, value: bool) -> Self {
        self.is_advice = Some(value);
        self
    }
    /// Sets [`network_fees`](Self::network_fees).
    #[must_use]
    #[inline]
    pub fn with_network_fees(mut self, value: Vec<V0NetworkFeeModel>) -> Self {
        self.network_fees = Some(value);
        self
    }
}
impl crate::record::Record for V0ReversalModel {
    const NAME: &'static str = "V0ReversalModel";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "find_original_window_days",
        "is_advice",
        "network_fees",
        "original_transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut find_original_window_days: Option<crate::whole::Whole> = None;
        let mut is_advice: Option<bool> = None;
        let mut network_fees: Option<Vec<V0NetworkFeeModel>> = None;
        let mut original_transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe(&mut find_original_window_days),
                2 => __input.maybe(&mut is_advice),
                3 => __input.maybe(&mut network_fees),
                4 => __input.take(&mut original_transaction_id),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&original_transaction_id, "original_transaction_id");
        Some(Self {
            amount: amount?.0,
            find_original_window_days: find_original_window_days.map(|value| value.0),
            is_advice,
            network_fees,
            original_transaction_id: original_transaction_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("find_original_window_days", &self.find_original_window_days);
        out.option("is_advice", &self.is_advice);
        out.option("network_fees", &self.network_fees);
        out.field("original_transaction_id", &self.original_transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ReversalModel);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_simulation_response_model`, received.
pub type V0SimulationResponseModel = ::serde_json::Map<String, ::serde_json::Value>;
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_transaction_options`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0TransactionOptions {
    /// Optional.
    pub additional_data: Option<String>,
    /// Optional.
    pub card_expiration_date_yymm: Option<String>,
    /// Optional.
    pub database_transaction_timeout: Option<i64>,
    /// Optional.
    pub encryption_key_id: Option<String>,
    /// Optional.
    pub is_async: Option<bool>,
    /// Optional.
    pub pre_auth_time_limit: Option<String>,
    /// Optional.
    pub send_expiration_date: Option<bool>,
    /// Optional.
    pub send_track_data: Option<bool>,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Optional.
    pub transaction_timeout_threshold_seconds: Option<i64>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0TransactionOptions {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            additional_data: None,
            card_expiration_date_yymm: None,
            database_transaction_timeout: None,
            encryption_key_id: None,
            is_async: None,
            pre_auth_time_limit: None,
            send_expiration_date: None,
            send_track_data: None,
            transaction_id: None,
            transaction_timeout_threshold_seconds: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`additional_data`](Self::additional_data).
    #[must_use]
    #[inline]
    pub fn with_additional_data(mut self, value: impl Into<String>) -> Self {
        self.additional_data = Some(value.into());
        self
    }
    /// Sets [`card_expiration_date_yymm`](Self::card_expiration_date_yymm).
    #[must_use]
    #[inline]
    pub fn with_card_expiration_date_yymm(mut self, value: impl Into<String>) -> Self {
        self.card_expiration_date_yymm = Some(value.into());
        self
    }
    /// Sets [`database_transaction_timeout`](Self::database_transaction_timeout).
    #[must_use]
    #[inline]
    pub fn with_database_transaction_timeout(mut self, value: i64) -> Self {
        self.database_transaction_timeout = Some(value);
        self
    }
    /// Sets [`encryption_key_id`](Self::encryption_key_id).
    #[must_use]
    #[inline]
    pub fn with_encryption_key_id(mut self, value: impl Into<String>) -> Self {
        self.encryption_key_id = Some(value.into());
        self
    }
    /// Sets [`is_async`](Self::is_async).
    #[must_use]
    #[inline]
    pub fn with_is_async(mut self, value: bool) -> Self {
        self.is_async = Some(value);
        self
    }
    /// Sets [`pre_auth_time_limit`](Self::pre_auth_time_limit).
    #[must_use]
    #[inline]
    pub fn with_pre_auth_time_limit(mut self, value: impl Into<String>) -> Self {
        self.pre_auth_time_limit = Some(value.into());
        self
    }
    /// Sets [`send_expiration_date`](Self::send_expiration_date).
    #[must_use]
    #[inline]
    pub fn with_send_expiration_date(mut self, value: bool) -> Self {
        self.send_expiration_date = Some(value);
        self
    }
    /// Sets [`send_track_data`](Self::send_track_data).
    #[must_use]
    #[inline]
    pub fn with_send_track_data(mut self, value: bool) -> Self {
        self.send_track_data = Some(value);
        self
    }
    /// Sets [`transaction_id`](Self::transaction_id).
    #[must_use]
    #[inline]
    pub fn with_transaction_id(mut self, value: TransactionId) -> Self {
        self.transaction_id = Some(value);
        self
    }
    /// Sets [`transaction_timeout_threshold_seconds`](Self::transaction_timeout_threshold_seconds).
    #[must_use]
    #[inline]
    pub fn with_transaction_timeout_threshold_seconds(mut self, value: i64) -> Self {
        self.transaction_timeout_threshold_seconds = Some(value);
        self
    }
}
impl crate::record::Record for V0TransactionOptions {
    const NAME: &'static str = "V0TransactionOptions";
    const FIELDS: &'static [&'static str] = &[
        "additional_data",
        "card_expiration_date_yymm",
        "database_transaction_timeout",
        "encryption_key_id",
        "is_async",
        "pre_auth_time_limit",
        "send_expiration_date",
        "send_track_data",
        "transaction_id",
        "transaction_timeout_threshold_seconds",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_data: Option<String> = None;
        let mut card_expiration_date_yymm: Option<String> = None;
        let mut database_transaction_timeout: Option<crate::whole::Whole> = None;
        let mut encryption_key_id: Option<String> = None;
        let mut is_async: Option<bool> = None;
        let mut pre_auth_time_limit: Option<String> = None;
        let mut send_expiration_date: Option<bool> = None;
        let mut send_track_data: Option<bool> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut transaction_timeout_threshold_seconds: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut additional_data),
                1 => __input.maybe(&mut card_expiration_date_yymm),
                2 => __input.maybe(&mut database_transaction_timeout),
                3 => __input.maybe(&mut encryption_key_id),
                4 => __input.maybe(&mut is_async),
                5 => __input.maybe(&mut pre_auth_time_limit),
                6 => __input.maybe(&mut send_expiration_date),
                7 => __input.maybe(&mut send_track_data),
                8 => __input.maybe(&mut transaction_id),
                9 => __input.maybe(&mut transaction_timeout_threshold_seconds),
                _ => __input.again(),
            }
        }
        Some(Self {
            additional_data,
            card_expiration_date_yymm,
            database_transaction_timeout: database_transaction_timeout
                .map(|value| value.0),
            encryption_key_id,
            is_async,
            pre_auth_time_limit,
            send_expiration_date,
            send_track_data,
            transaction_id,
            transaction_timeout_threshold_seconds: transaction_timeout_threshold_seconds
                .map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("additional_data", &self.additional_data);
        out.option("card_expiration_date_yymm", &self.card_expiration_date_yymm);
        out.option("database_transaction_timeout", &self.database_transaction_timeout);
        out.option("encryption_key_id", &self.encryption_key_id);
        out.option("is_async", &self.is_async);
        out.option("pre_auth_time_limit", &self.pre_auth_time_limit);
        out.option("send_expiration_date", &self.send_expiration_date);
        out.option("send_track_data", &self.send_track_data);
        out.option("transaction_id", &self.transaction_id);
        out.option(
            "transaction_timeout_threshold_seconds",
            &self.transaction_timeout_threshold_seconds,
        );
        out.extra(&self.extra);
    }
}
crate::record::record!(V0TransactionOptions);
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_withdrawal_request_model`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WithdrawalRequestModel {
    /// Optional.
    pub account_type: Option<V0WithdrawalRequestModelAccountType>,
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub card_acceptor: Option<V0CardAcceptorModel>,
    /// Required.
    pub card_id: CardId,
    /// Required. 1 to 50 characters.
    pub mid: String,
    /// Optional. 1 to 15 characters. `Debug` does not print it.
    pub pin: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WithdrawalRequestModel {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(amount: i64, card_id: CardId, mid: impl Into<String>) -> Self {
        Self {
            account_type: None,
            amount,
            card_acceptor: None,
            card_id,
            mid: mid.into(),
            pin: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`account_type`](Self::account_type).
    #[must_use]
    #[inline]
    pub fn with_account_type(
        mut self,
        value: impl Into<V0WithdrawalRequestModelAccountType>,
    ) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets [`card_acceptor`](Self::card_acceptor).
    #[must_use]
    #[inline]
    pub fn with_card_acceptor(mut self, value: impl Into<V0CardAcceptorModel>) -> Self {
        self.card_acceptor = Some(value.into());
        self
    }
    /// Sets [`pin`](Self::pin). 1 to 15 characters. `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_pin(mut self, value: impl Into<String>) -> Self {
        self.pin = Some(value.into());
        self
    }
}
impl crate::record::Record for V0WithdrawalRequestModel {
    const NAME: &'static str = "V0WithdrawalRequestModel";
    const FIELDS: &'static [&'static str] = &[
        "account_type",
        "amount",
        "card_acceptor",
        "card_id",
        "mid",
        "pin",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_type: Option<V0WithdrawalRequestModelAccountType> = None;
        let mut amount: Option<crate::whole::Whole> = None;
        let mut card_acceptor: Option<V0CardAcceptorModel> = None;
        let mut card_id: Option<CardId> = None;
        let mut mid: Option<String> = None;
        let mut pin: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut account_type),
                1 => __input.take(&mut amount),
                2 => __input.maybe(&mut card_acceptor),
                3 => __input.take(&mut card_id),
                4 => __input.take(&mut mid),
                5 => __input.maybe(&mut pin),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&card_id, "card_id");
        __input.need(&mid, "mid");
        Some(Self {
            account_type,
            amount: amount?.0,
            card_acceptor,
            card_id: card_id?,
            mid: mid?,
            pin,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("account_type", &self.account_type);
        out.field("amount", &self.amount);
        out.option("card_acceptor", &self.card_acceptor);
        out.field("card_id", &self.card_id);
        out.field("mid", &self.mid);
        out.secret_option("pin", &self.pin);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0WithdrawalRequestModel);
impl crate::check::Check for V0WithdrawalRequestModel {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.card_acceptor {
            crate::check::within("card_acceptor", crate::check::Check::check(value))?;
        }
        let value = &self.mid;
        crate::check::within("mid", crate::check::length(value, 1, 50))?;
        if let Some(value) = &self.pin {
            crate::check::within("pin", crate::check::length(value, 1, 15))?;
        }
        Ok(())
    }
}
#[cfg(feature = "card-transaction-simulations-v0")]
/// The document's schema `v0_withdrawal_request_model_account_type`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0WithdrawalRequestModelAccountType {
    /// `checking`
    Checking,
    /// `credit`
    Credit,
    /// `savings`
    Savings,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WithdrawalRequestModelAccountType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Checking, Self::Credit, Self::Savings];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Checking => "checking",
            Self::Credit => "credit",
            Self::Savings => "savings",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0WithdrawalRequestModelAccountType);
