// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "incoming-wires")]
/// The document's schema `listIncomingWiresV0_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListIncomingWiresV0Status {
    /// `BLOCKED`
    Blocked,
    /// `POSTED`
    Posted,
    /// `READY`
    Ready,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ListIncomingWiresV0Status {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Blocked, Self::Posted, Self::Ready];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Blocked => "BLOCKED",
            Self::Posted => "POSTED",
            Self::Ready => "READY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ListIncomingWiresV0Status);
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_address_lines`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressLines {
    /// Optional. Only in responses.
    pub address_line_1: Option<String>,
    /// Optional. Only in responses.
    pub address_line_2: Option<String>,
    /// Optional. Only in responses.
    pub address_line_3: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddressLines {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_line_1: None,
            address_line_2: None,
            address_line_3: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AddressLines {
    const NAME: &'static str = "V0AddressLines";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "address_line_3",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_line_1: Option<String> = None;
        let mut address_line_2: Option<String> = None;
        let mut address_line_3: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address_line_1),
                1 => __input.maybe_or_keep(&mut address_line_2),
                2 => __input.maybe_or_keep(&mut address_line_3),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_line_1,
            address_line_2,
            address_line_3,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_line_1", &self.address_line_1);
        out.option("address_line_2", &self.address_line_2);
        out.option("address_line_3", &self.address_line_3);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddressLines);
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_address_of_party`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AddressOfParty {
    /// Optional.
    pub address_line_1: Option<String>,
    /// Optional.
    pub address_line_2: Option<String>,
    /// Optional.
    pub city: Option<String>,
    /// Optional.
    pub country_code: Option<String>,
    /// Optional.
    pub postal_code: Option<String>,
    /// Optional.
    pub state: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AddressOfParty {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_line_1: None,
            address_line_2: None,
            city: None,
            country_code: None,
            postal_code: None,
            state: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AddressOfParty {
    const NAME: &'static str = "V0AddressOfParty";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "city",
        "country_code",
        "postal_code",
        "state",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut address_line_1: Option<String> = None;
        let mut address_line_2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut state: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut address_line_1),
                1 => __input.maybe_or_keep(&mut address_line_2),
                2 => __input.maybe_or_keep(&mut city),
                3 => __input.maybe_or_keep(&mut country_code),
                4 => __input.maybe_or_keep(&mut postal_code),
                5 => __input.maybe_or_keep(&mut state),
                _ => __input.again(),
            }
        }
        Some(Self {
            address_line_1,
            address_line_2,
            city,
            country_code,
            postal_code,
            state,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("address_line_1", &self.address_line_1);
        out.option("address_line_2", &self.address_line_2);
        out.option("city", &self.city);
        out.option("country_code", &self.country_code);
        out.option("postal_code", &self.postal_code);
        out.option("state", &self.state);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AddressOfParty);
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_incoming_wire`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0IncomingWire {
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub bank_message: Option<String>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Optional.
    pub currency: Option<String>,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub decline_reason: Option<String>,
    /// Optional.
    pub effective_date: Option<crate::Date>,
    /// Optional.
    pub end_to_end_identification: Option<String>,
    /// Required. Only in responses.
    pub id: WireId,
    /// Optional. Only in responses.
    pub input_message_accountability_data: Option<String>,
    /// Optional.
    pub instruction_identification: Option<String>,
    /// Required.
    pub is_return: bool,
    /// Optional.
    pub network: Option<String>,
    /// Optional. `Debug` does not print it.
    pub originating_account_number: Option<String>,
    /// Required.
    pub receiver: V0Party,
    /// Optional.
    pub receiving_account_id: Option<AccountId>,
    /// Required. `Debug` does not print it.
    pub receiving_account_number: String,
    /// Optional.
    pub recipient_message: Option<String>,
    /// Optional.
    pub return_data: Option<V0WireReturnData>,
    /// Optional.
    pub return_reason: Option<String>,
    /// Required.
    pub sender: V0Party,
    /// Required. Only in responses.
    pub sender_reference_id: String,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required. Only in responses.
    pub status: V0IncomingWireStatus,
    /// Required.
    pub tenant: V0TenantId,
    /// Optional. Only in responses.
    pub transaction_id: Option<TransactionId>,
    /// Optional.
    pub transaction_identification: Option<String>,
    /// Optional.
    pub type_subtype: Option<V0IncomingWireTypeSubtype>,
    /// Optional.
    pub uetr: Option<crate::AnyId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0IncomingWire {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        id: WireId,
        is_return: bool,
        receiver: impl Into<V0Party>,
        receiving_account_number: impl Into<String>,
        sender: impl Into<V0Party>,
        sender_reference_id: impl Into<String>,
        status: impl Into<V0IncomingWireStatus>,
        tenant: impl Into<V0TenantId>,
    ) -> Self {
        Self {
            amount,
            bank_message: None,
            creation_time: creation_time.into(),
            currency: None,
            customer_id: None,
            decline_reason: None,
            effective_date: None,
            end_to_end_identification: None,
            id,
            input_message_accountability_data: None,
            instruction_identification: None,
            is_return,
            network: None,
            originating_account_number: None,
            receiver: receiver.into(),
            receiving_account_id: None,
            receiving_account_number: receiving_account_number.into(),
            recipient_message: None,
            return_data: None,
            return_reason: None,
            sender: sender.into(),
            sender_reference_id: sender_reference_id.into(),
            settlement_date: None,
            status: status.into(),
            tenant: tenant.into(),
            transaction_id: None,
            transaction_identification: None,
            type_subtype: None,
            uetr: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0IncomingWire {
    const NAME: &'static str = "V0IncomingWire";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "bank_message",
        "creation_time",
        "currency",
        "customer_id",
        "decline_reason",
        "effective_date",
        "end_to_end_identification",
        "id",
        "input_message_accountability_data",
        "instruction_identification",
        "is_return",
        "network",
        "originating_account_number",
        "receiver",
        "receiving_account_id",
        "receiving_account_number",
        "recipient_message",
        "return_data",
        "return_reason",
        "sender",
        "sender_reference_id",
        "settlement_date",
        "status",
        "tenant",
        "transaction_id",
        "transaction_identification",
        "type_subtype",
        "uetr",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut amount: Option<crate::whole::Whole> = None;
        let mut bank_message: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut currency: Option<String> = None;
        let mut customer_id: Option<CustomerId> = None;
        let mut decline_reason: Option<String> = None;
        let mut effective_date: Option<crate::Date> = None;
        let mut end_to_end_identification: Option<String> = None;
        let mut id: Option<WireId> = None;
        let mut input_message_accountability_data: Option<String> = None;
        let mut instruction_identification: Option<String> = None;
        let mut is_return: Option<bool> = None;
        let mut network: Option<String> = None;
        let mut originating_account_number: Option<String> = None;
        let mut receiver: Option<V0Party> = None;
        let mut receiving_account_id: Option<AccountId> = None;
        let mut receiving_account_number: Option<String> = None;
        let mut recipient_message: Option<String> = None;
        let mut return_data: Option<V0WireReturnData> = None;
        let mut return_reason: Option<String> = None;
        let mut sender: Option<V0Party> = None;
        let mut sender_reference_id: Option<String> = None;
        let mut settlement_date: Option<crate::Date> = None;
        let mut status: Option<V0IncomingWireStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut transaction_id: Option<TransactionId> = None;
        let mut transaction_identification: Option<String> = None;
        let mut type_subtype: Option<V0IncomingWireTypeSubtype> = None;
        let mut uetr: Option<crate::AnyId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut amount),
                1 => __input.maybe_or_keep(&mut bank_message),
                2 => __input.take(&mut creation_time),
                3 => __input.maybe_or_keep(&mut currency),
                4 => __input.maybe_or_keep(&mut customer_id),
                5 => __input.maybe_or_keep(&mut decline_reason),
                6 => __input.maybe_or_keep(&mut effective_date),
                7 => __input.maybe_or_keep(&mut end_to_end_identification),
                8 => __input.take(&mut id),
                9 => __input.maybe_or_keep(&mut input_message_accountability_data),
                10 => __input.maybe_or_keep(&mut instruction_identification),
                11 => __input.take(&mut is_return),
                12 => __input.maybe_or_keep(&mut network),
                13 => __input.maybe_or_keep(&mut originating_account_number),
                14 => __input.take(&mut receiver),
                15 => __input.maybe_or_keep(&mut receiving_account_id),
                16 => __input.take(&mut receiving_account_number),
                17 => __input.maybe_or_keep(&mut recipient_message),
                18 => __input.maybe_or_keep(&mut return_data),
                19 => __input.maybe_or_keep(&mut return_reason),
                20 => __input.take(&mut sender),
                21 => __input.take(&mut sender_reference_id),
                22 => __input.maybe_or_keep(&mut settlement_date),
                23 => __input.take(&mut status),
                24 => __input.take(&mut tenant),
                25 => __input.maybe_or_keep(&mut transaction_id),
                26 => __input.maybe_or_keep(&mut transaction_identification),
                27 => __input.maybe_or_keep(&mut type_subtype),
                28 => __input.maybe_or_keep(&mut uetr),
                _ => __input.again(),
            }
        }
        __input.need(&amount, "amount");
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&is_return, "is_return");
        __input.need(&receiver, "receiver");
        __input.need(&receiving_account_number, "receiving_account_number");
        __input.need(&sender, "sender");
        __input.need(&sender_reference_id, "sender_reference_id");
        __input.need(&status, "status");
        __input.need(&tenant, "tenant");
        Some(Self {
            amount: amount?.0,
            bank_message,
            creation_time: creation_time?,
            currency,
            customer_id,
            decline_reason,
            effective_date,
            end_to_end_identification,
            id: id?,
            input_message_accountability_data,
            instruction_identification,
            is_return: is_return?,
            network,
            originating_account_number,
            receiver: receiver?,
            receiving_account_id,
            receiving_account_number: receiving_account_number?,
            recipient_message,
            return_data,
            return_reason,
            sender: sender?,
            sender_reference_id: sender_reference_id?,
            settlement_date,
            status: status?,
            tenant: tenant?,
            transaction_id,
            transaction_identification,
            type_subtype,
            uetr,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("amount", &self.amount);
        out.option("bank_message", &self.bank_message);
        out.field("creation_time", &self.creation_time);
        out.option("currency", &self.currency);
        out.option("customer_id", &self.customer_id);
        out.option("decline_reason", &self.decline_reason);
        out.option("effective_date", &self.effective_date);
        out.option("end_to_end_identification", &self.end_to_end_identification);
        out.field("id", &self.id);
        out.option(
            "input_message_accountability_data",
            &self.input_message_accountability_data,
        );
        out.option("instruction_identification", &self.instruction_identification);
        out.field("is_return", &self.is_return);
        out.option("network", &self.network);
        out.secret_option(
            "originating_account_number",
            &self.originating_account_number,
        );
        out.field("receiver", &self.receiver);
        out.option("receiving_account_id", &self.receiving_account_id);
        out.secret("receiving_account_number", &self.receiving_account_number);
        out.option("recipient_message", &self.recipient_message);
        out.option("return_data", &self.return_data);
        out.option("return_reason", &self.return_reason);
        out.field("sender", &self.sender);
        out.field("sender_reference_id", &self.sender_reference_id);
        out.option("settlement_date", &self.settlement_date);
        out.field("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("transaction_id", &self.transaction_id);
        out.option("transaction_identification", &self.transaction_identification);
        out.option("type_subtype", &self.type_subtype);
        out.option("uetr", &self.uetr);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0IncomingWire);
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_incoming_wire_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0IncomingWireList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub wires: Vec<V0IncomingWire>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0IncomingWireList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(wires: Vec<V0IncomingWire>) -> Self {
        Self {
            next_page_token: None,
            wires,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0IncomingWireList {
    const NAME: &'static str = "V0IncomingWireList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "wires"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut wires: Option<Vec<V0IncomingWire>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut wires),
                _ => __input.again(),
            }
        }
        __input.need(&wires, "wires");
        Some(Self {
            next_page_token,
            wires: wires?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("wires", &self.wires);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0IncomingWireList);
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_incoming_wire_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0IncomingWirePatch {
    /// Optional.
    pub return_data: Option<V0WireReturnData>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0IncomingWirePatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            return_data: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`return_data`](Self::return_data).
    #[must_use]
    #[inline]
    pub fn with_return_data(mut self, value: impl Into<V0WireReturnData>) -> Self {
        self.return_data = Some(value.into());
        self
    }
}
impl crate::record::Record for V0IncomingWirePatch {
    const NAME: &'static str = "V0IncomingWirePatch";
    const FIELDS: &'static [&'static str] = &["return_data"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut return_data: Option<V0WireReturnData> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut return_data),
                _ => __input.again(),
            }
        }
        Some(Self {
            return_data,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("return_data", &self.return_data);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0IncomingWirePatch);
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_incoming_wire_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0IncomingWireStatus {
    /// `BLOCKED`
    Blocked,
    /// `POSTED`
    Posted,
    /// `READY`
    Ready,
    /// `RETURNED`
    Returned,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0IncomingWireStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Blocked,
        Self::Posted,
        Self::Ready,
        Self::Returned,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Blocked => "BLOCKED",
            Self::Posted => "POSTED",
            Self::Ready => "READY",
            Self::Returned => "RETURNED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0IncomingWireStatus);
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_incoming_wire_type_subtype`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0IncomingWireTypeSubtype {
    /// `BASIC_FUNDS_TRANSFER`
    BasicFundsTransfer,
    /// `PRIOR_DAY_TRANSFER_REVERSAL`
    PriorDayTransferReversal,
    /// `RETURN`
    Return,
    /// `SAME_DAY_TRANSFER_REVERSAL`
    SameDayTransferReversal,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0IncomingWireTypeSubtype {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::BasicFundsTransfer,
        Self::PriorDayTransferReversal,
        Self::Return,
        Self::SameDayTransferReversal,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BasicFundsTransfer => "BASIC_FUNDS_TRANSFER",
            Self::PriorDayTransferReversal => "PRIOR_DAY_TRANSFER_REVERSAL",
            Self::Return => "RETURN",
            Self::SameDayTransferReversal => "SAME_DAY_TRANSFER_REVERSAL",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0IncomingWireTypeSubtype);
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_party`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Party {
    /// Optional. Only in responses. `Debug` does not print it.
    pub account_number: Option<String>,
    /// Optional.
    pub address: Option<V0AddressOfParty>,
    /// Optional.
    pub address_lines: Option<V0AddressLines>,
    /// Optional. Only in responses.
    pub alternate_identifier: Option<String>,
    /// Optional. Only in responses.
    pub bank_name: Option<String>,
    /// Optional. Only in responses.
    pub identifier_type: Option<String>,
    /// Optional. Only in responses.
    pub name: Option<String>,
    /// Optional. Only in responses. `Debug` does not print it.
    pub routing_number: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Party {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_number: None,
            address: None,
            address_lines: None,
            alternate_identifier: None,
            bank_name: None,
            identifier_type: None,
            name: None,
            routing_number: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Party {
    const NAME: &'static str = "V0Party";
    const FIELDS: &'static [&'static str] = &[
        "account_number",
        "address",
        "address_lines",
        "alternate_identifier",
        "bank_name",
        "identifier_type",
        "name",
        "routing_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut account_number: Option<String> = None;
        let mut address: Option<V0AddressOfParty> = None;
        let mut address_lines: Option<V0AddressLines> = None;
        let mut alternate_identifier: Option<String> = None;
        let mut bank_name: Option<String> = None;
        let mut identifier_type: Option<String> = None;
        let mut name: Option<String> = None;
        let mut routing_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut account_number),
                1 => __input.maybe_or_keep(&mut address),
                2 => __input.maybe_or_keep(&mut address_lines),
                3 => __input.maybe_or_keep(&mut alternate_identifier),
                4 => __input.maybe_or_keep(&mut bank_name),
                5 => __input.maybe_or_keep(&mut identifier_type),
                6 => __input.maybe_or_keep(&mut name),
                7 => __input.maybe_or_keep(&mut routing_number),
                _ => __input.again(),
            }
        }
        Some(Self {
            account_number,
            address,
            address_lines,
            alternate_identifier,
            bank_name,
            identifier_type,
            name,
            routing_number,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.secret_option("account_number", &self.account_number);
        out.option("address", &self.address);
        out.option("address_lines", &self.address_lines);
        out.option("alternate_identifier", &self.alternate_identifier);
        out.option("bank_name", &self.bank_name);
        out.option("identifier_type", &self.identifier_type);
        out.option("name", &self.name);
        out.secret_option("routing_number", &self.routing_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Party);
#[cfg(feature = "incoming-wires")]
/// Parameters of `listIncomingWiresV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListIncomingWiresV0Params {
    /// Optional.
    pub from_date: Option<crate::Date>,
    /// Optional.
    pub id: Option<Vec<WireId>>,
    /// Optional.
    pub imad: Option<String>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub omad: Option<String>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub status: Option<ListIncomingWiresV0Status>,
    /// Optional.
    pub to_date: Option<crate::Date>,
    /// Optional.
    pub uetr: Option<crate::AnyId>,
}
impl ListIncomingWiresV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            from_date: None,
            id: None,
            imad: None,
            limit: None,
            omad: None,
            page_token: None,
            status: None,
            to_date: None,
            uetr: None,
        }
    }
    /// Sets [`from_date`](Self::from_date).
    #[must_use]
    #[inline]
    pub fn with_from_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_date = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<WireId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`imad`](Self::imad).
    #[must_use]
    #[inline]
    pub fn with_imad(mut self, value: impl Into<String>) -> Self {
        self.imad = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`omad`](Self::omad).
    #[must_use]
    #[inline]
    pub fn with_omad(mut self, value: impl Into<String>) -> Self {
        self.omad = Some(value.into());
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<ListIncomingWiresV0Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`to_date`](Self::to_date).
    #[must_use]
    #[inline]
    pub fn with_to_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }
    /// Sets [`uetr`](Self::uetr).
    #[must_use]
    #[inline]
    pub fn with_uetr(mut self, value: crate::AnyId) -> Self {
        self.uetr = Some(value);
        self
    }
}
impl ListIncomingWiresV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("to_date", &self.to_date);
        query.some("from_date", &self.from_date);
        query.some("status", &self.status);
        query.some("imad", &self.imad);
        query.some("omad", &self.omad);
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("uetr", &self.uetr);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListIncomingWiresV0Params {
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
impl crate::Paged for ListIncomingWiresV0Params {
    type Item = V0IncomingWire;
    type Page = V0IncomingWireList;
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
        (page.wires, page.next_page_token)
    }
}
