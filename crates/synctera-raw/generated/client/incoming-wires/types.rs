// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "incoming-wires")]
/// The document's schema `listIncomingWiresV0_status`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for ListIncomingWiresV0Status {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "BLOCKED" => Self::Blocked,
                "POSTED" => Self::Posted,
                "READY" => Self::Ready,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
    pub fn new() -> Self {
        Self {
            address_line_1: None,
            address_line_2: None,
            address_line_3: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0AddressLines {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AddressLines",
            &[
                ("address_line_1", &self.address_line_1),
                ("address_line_2", &self.address_line_2),
                ("address_line_3", &self.address_line_3),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0AddressLines {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0AddressLines {
    const NAME: &'static str = "V0AddressLines";
    const FIELDS: &'static [&'static str] = &[
        "address_line_1",
        "address_line_2",
        "address_line_3",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut address_line_1, mut address_line_2, mut address_line_3) = (
            None,
            None,
            None,
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut address_line_1),
                1 => fields.maybe_or_keep(&mut address_line_2),
                _ => fields.maybe_or_keep(&mut address_line_3),
            }?;
        }
        Ok(Self {
            address_line_1,
            address_line_2,
            address_line_3,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0AddressLines {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "address_line_1", &self.address_line_1)?;
        crate::record::write_some(&mut map, "address_line_2", &self.address_line_2)?;
        crate::record::write_some(&mut map, "address_line_3", &self.address_line_3)?;
        crate::record::finish(map, &self.extra)
    }
}
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
impl ::std::fmt::Debug for V0AddressOfParty {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0AddressOfParty",
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
impl<'de> ::serde::Deserialize<'de> for V0AddressOfParty {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
                0 => fields.maybe_or_keep(&mut address_line_1),
                1 => fields.maybe_or_keep(&mut address_line_2),
                2 => fields.maybe_or_keep(&mut city),
                3 => fields.maybe_or_keep(&mut country_code),
                4 => fields.maybe_or_keep(&mut postal_code),
                _ => fields.maybe_or_keep(&mut state),
            }?;
        }
        Ok(Self {
            address_line_1,
            address_line_2,
            city,
            country_code,
            postal_code,
            state,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0AddressOfParty {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "address_line_1", &self.address_line_1)?;
        crate::record::write_some(&mut map, "address_line_2", &self.address_line_2)?;
        crate::record::write_some(&mut map, "city", &self.city)?;
        crate::record::write_some(&mut map, "country_code", &self.country_code)?;
        crate::record::write_some(&mut map, "postal_code", &self.postal_code)?;
        crate::record::write_some(&mut map, "state", &self.state)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub return_data: Option<V0ReturnDataOfIncomingWire>,
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
impl ::std::fmt::Debug for V0IncomingWire {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0IncomingWire",
            &[
                ("amount", &self.amount),
                ("bank_message", &self.bank_message),
                ("creation_time", &self.creation_time),
                ("currency", &self.currency),
                ("customer_id", &self.customer_id),
                ("decline_reason", &self.decline_reason),
                ("effective_date", &self.effective_date),
                ("end_to_end_identification", &self.end_to_end_identification),
                ("id", &self.id),
                (
                    "input_message_accountability_data",
                    &self.input_message_accountability_data,
                ),
                ("instruction_identification", &self.instruction_identification),
                ("is_return", &self.is_return),
                ("network", &self.network),
                ("originating_account_number", &crate::record::Redacted),
                ("receiver", &self.receiver),
                ("receiving_account_id", &self.receiving_account_id),
                ("receiving_account_number", &crate::record::Redacted),
                ("recipient_message", &self.recipient_message),
                ("return_data", &self.return_data),
                ("return_reason", &self.return_reason),
                ("sender", &self.sender),
                ("sender_reference_id", &self.sender_reference_id),
                ("settlement_date", &self.settlement_date),
                ("status", &self.status),
                ("tenant", &self.tenant),
                ("transaction_id", &self.transaction_id),
                ("transaction_identification", &self.transaction_identification),
                ("type_subtype", &self.type_subtype),
                ("uetr", &self.uetr),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0IncomingWire {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut bank_message,
            mut creation_time,
            mut currency,
            mut customer_id,
            mut decline_reason,
            mut effective_date,
            mut end_to_end_identification,
            mut id,
            mut input_message_accountability_data,
            mut instruction_identification,
            mut is_return,
            mut network,
            mut originating_account_number,
            mut receiver,
            mut receiving_account_id,
            mut receiving_account_number,
            mut recipient_message,
            mut return_data,
            mut return_reason,
            mut sender,
            mut sender_reference_id,
            mut settlement_date,
            mut status,
            mut tenant,
            mut transaction_id,
            mut transaction_identification,
            mut type_subtype,
            mut uetr,
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
        );
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take::<crate::whole::Whole>(&mut amount),
                1 => fields.maybe_or_keep(&mut bank_message),
                2 => fields.take(&mut creation_time),
                3 => fields.maybe_or_keep(&mut currency),
                4 => fields.maybe_or_keep(&mut customer_id),
                5 => fields.maybe_or_keep(&mut decline_reason),
                6 => fields.maybe_or_keep(&mut effective_date),
                7 => fields.maybe_or_keep(&mut end_to_end_identification),
                8 => fields.take(&mut id),
                9 => fields.maybe_or_keep(&mut input_message_accountability_data),
                10 => fields.maybe_or_keep(&mut instruction_identification),
                11 => fields.take(&mut is_return),
                12 => fields.maybe_or_keep(&mut network),
                13 => fields.maybe_or_keep(&mut originating_account_number),
                14 => fields.take(&mut receiver),
                15 => fields.maybe_or_keep(&mut receiving_account_id),
                16 => fields.take(&mut receiving_account_number),
                17 => fields.maybe_or_keep(&mut recipient_message),
                18 => fields.maybe_or_keep(&mut return_data),
                19 => fields.maybe_or_keep(&mut return_reason),
                20 => fields.take(&mut sender),
                21 => fields.take(&mut sender_reference_id),
                22 => fields.maybe_or_keep(&mut settlement_date),
                23 => fields.take(&mut status),
                24 => fields.take(&mut tenant),
                25 => fields.maybe_or_keep(&mut transaction_id),
                26 => fields.maybe_or_keep(&mut transaction_identification),
                27 => fields.maybe_or_keep(&mut type_subtype),
                _ => fields.maybe_or_keep(&mut uetr),
            }?;
        }
        Ok(Self {
            amount: crate::record::need(amount, "amount")?.0,
            bank_message,
            creation_time: crate::record::need(creation_time, "creation_time")?,
            currency,
            customer_id,
            decline_reason,
            effective_date,
            end_to_end_identification,
            id: crate::record::need(id, "id")?,
            input_message_accountability_data,
            instruction_identification,
            is_return: crate::record::need(is_return, "is_return")?,
            network,
            originating_account_number,
            receiver: crate::record::need(receiver, "receiver")?,
            receiving_account_id,
            receiving_account_number: crate::record::need(
                receiving_account_number,
                "receiving_account_number",
            )?,
            recipient_message,
            return_data,
            return_reason,
            sender: crate::record::need(sender, "sender")?,
            sender_reference_id: crate::record::need(
                sender_reference_id,
                "sender_reference_id",
            )?,
            settlement_date,
            status: crate::record::need(status, "status")?,
            tenant: crate::record::need(tenant, "tenant")?,
            transaction_id,
            transaction_identification,
            type_subtype,
            uetr,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0IncomingWire {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("amount", &self.amount)?;
        crate::record::write_some(&mut map, "bank_message", &self.bank_message)?;
        map.serialize_entry("creation_time", &self.creation_time)?;
        crate::record::write_some(&mut map, "currency", &self.currency)?;
        crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
        crate::record::write_some(&mut map, "decline_reason", &self.decline_reason)?;
        crate::record::write_some(&mut map, "effective_date", &self.effective_date)?;
        crate::record::write_some(
            &mut map,
            "end_to_end_identification",
            &self.end_to_end_identification,
        )?;
        map.serialize_entry("id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "input_message_accountability_data",
            &self.input_message_accountability_data,
        )?;
        crate::record::write_some(
            &mut map,
            "instruction_identification",
            &self.instruction_identification,
        )?;
        map.serialize_entry("is_return", &self.is_return)?;
        crate::record::write_some(&mut map, "network", &self.network)?;
        crate::record::write_some(
            &mut map,
            "originating_account_number",
            &self.originating_account_number,
        )?;
        map.serialize_entry("receiver", &self.receiver)?;
        crate::record::write_some(
            &mut map,
            "receiving_account_id",
            &self.receiving_account_id,
        )?;
        map.serialize_entry("receiving_account_number", &self.receiving_account_number)?;
        crate::record::write_some(
            &mut map,
            "recipient_message",
            &self.recipient_message,
        )?;
        crate::record::write_some(&mut map, "return_data", &self.return_data)?;
        crate::record::write_some(&mut map, "return_reason", &self.return_reason)?;
        map.serialize_entry("sender", &self.sender)?;
        map.serialize_entry("sender_reference_id", &self.sender_reference_id)?;
        crate::record::write_some(&mut map, "settlement_date", &self.settlement_date)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("tenant", &self.tenant)?;
        crate::record::write_some(&mut map, "transaction_id", &self.transaction_id)?;
        crate::record::write_some(
            &mut map,
            "transaction_identification",
            &self.transaction_identification,
        )?;
        crate::record::write_some(&mut map, "type_subtype", &self.type_subtype)?;
        crate::record::write_some(&mut map, "uetr", &self.uetr)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn new(wires: Vec<V0IncomingWire>) -> Self {
        Self {
            next_page_token: None,
            wires,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0IncomingWireList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0IncomingWireList",
            &[("next_page_token", &self.next_page_token), ("wires", &self.wires)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0IncomingWireList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0IncomingWireList {
    const NAME: &'static str = "V0IncomingWireList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "wires"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut next_page_token, mut wires) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut next_page_token),
                _ => fields.take(&mut wires),
            }?;
        }
        Ok(Self {
            next_page_token,
            wires: crate::record::need(wires, "wires")?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0IncomingWireList {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "next_page_token", &self.next_page_token)?;
        map.serialize_entry("wires", &self.wires)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_incoming_wire_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0IncomingWirePatch {
    /// Optional.
    pub return_data: Option<V0ReturnDataOfIncomingWirePatch>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0IncomingWirePatch {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            return_data: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`return_data`](Self::return_data).
    #[must_use]
    pub fn with_return_data(
        mut self,
        value: impl Into<V0ReturnDataOfIncomingWirePatch>,
    ) -> Self {
        self.return_data = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0IncomingWirePatch {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0IncomingWirePatch",
            &[("return_data", &self.return_data)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0IncomingWirePatch {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0IncomingWirePatch {
    const NAME: &'static str = "V0IncomingWirePatch";
    const FIELDS: &'static [&'static str] = &["return_data"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut return_data,) = (None,);
        while let Some(index) = fields.next()? {
            match index {
                _ => fields.maybe(&mut return_data),
            }?;
        }
        Ok(Self {
            return_data,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0IncomingWirePatch {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "return_data", &self.return_data)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_incoming_wire_status`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0IncomingWireStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "BLOCKED" => Self::Blocked,
                "POSTED" => Self::Posted,
                "READY" => Self::Ready,
                "RETURNED" => Self::Returned,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0IncomingWireStatus);
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_incoming_wire_type_subtype`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
impl crate::open_enum::OpenEnum for V0IncomingWireTypeSubtype {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "BASIC_FUNDS_TRANSFER" => Self::BasicFundsTransfer,
                "PRIOR_DAY_TRANSFER_REVERSAL" => Self::PriorDayTransferReversal,
                "RETURN" => Self::Return,
                "SAME_DAY_TRANSFER_REVERSAL" => Self::SameDayTransferReversal,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
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
impl ::std::fmt::Debug for V0Party {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0Party",
            &[
                ("account_number", &crate::record::Redacted),
                ("address", &self.address),
                ("address_lines", &self.address_lines),
                ("alternate_identifier", &self.alternate_identifier),
                ("bank_name", &self.bank_name),
                ("identifier_type", &self.identifier_type),
                ("name", &self.name),
                ("routing_number", &crate::record::Redacted),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0Party {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut account_number,
            mut address,
            mut address_lines,
            mut alternate_identifier,
            mut bank_name,
            mut identifier_type,
            mut name,
            mut routing_number,
        ) = (None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut account_number),
                1 => fields.maybe_or_keep(&mut address),
                2 => fields.maybe_or_keep(&mut address_lines),
                3 => fields.maybe_or_keep(&mut alternate_identifier),
                4 => fields.maybe_or_keep(&mut bank_name),
                5 => fields.maybe_or_keep(&mut identifier_type),
                6 => fields.maybe_or_keep(&mut name),
                _ => fields.maybe_or_keep(&mut routing_number),
            }?;
        }
        Ok(Self {
            account_number,
            address,
            address_lines,
            alternate_identifier,
            bank_name,
            identifier_type,
            name,
            routing_number,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0Party {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "account_number", &self.account_number)?;
        crate::record::write_some(&mut map, "address", &self.address)?;
        crate::record::write_some(&mut map, "address_lines", &self.address_lines)?;
        crate::record::write_some(
            &mut map,
            "alternate_identifier",
            &self.alternate_identifier,
        )?;
        crate::record::write_some(&mut map, "bank_name", &self.bank_name)?;
        crate::record::write_some(&mut map, "identifier_type", &self.identifier_type)?;
        crate::record::write_some(&mut map, "name", &self.name)?;
        crate::record::write_some(&mut map, "routing_number", &self.routing_number)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_return_data_of_incoming_wire`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ReturnDataOfIncomingWire {
    /// Optional.
    pub original_end_to_end_identification: Option<String>,
    /// Optional.
    pub original_id: Option<OriginalId>,
    /// Optional.
    pub original_instruction_identification: Option<String>,
    /// Optional.
    pub original_transaction_id: Option<TransactionId>,
    /// Optional.
    pub original_transaction_identification: Option<String>,
    /// Optional.
    pub original_uetr: Option<String>,
    /// Required.
    pub previous_message_id: String,
    /// Optional.
    pub reason: Option<String>,
    /// Optional.
    pub reason_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ReturnDataOfIncomingWire {
    /// With what is required; the rest is absent.
    pub fn new(previous_message_id: impl Into<String>) -> Self {
        Self {
            original_end_to_end_identification: None,
            original_id: None,
            original_instruction_identification: None,
            original_transaction_id: None,
            original_transaction_identification: None,
            original_uetr: None,
            previous_message_id: previous_message_id.into(),
            reason: None,
            reason_code: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0ReturnDataOfIncomingWire {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0ReturnDataOfIncomingWire",
            &[
                (
                    "original_end_to_end_identification",
                    &self.original_end_to_end_identification,
                ),
                ("original_id", &self.original_id),
                (
                    "original_instruction_identification",
                    &self.original_instruction_identification,
                ),
                ("original_transaction_id", &self.original_transaction_id),
                (
                    "original_transaction_identification",
                    &self.original_transaction_identification,
                ),
                ("original_uetr", &self.original_uetr),
                ("previous_message_id", &self.previous_message_id),
                ("reason", &self.reason),
                ("reason_code", &self.reason_code),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0ReturnDataOfIncomingWire {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0ReturnDataOfIncomingWire {
    const NAME: &'static str = "V0ReturnDataOfIncomingWire";
    const FIELDS: &'static [&'static str] = &[
        "original_end_to_end_identification",
        "original_id",
        "original_instruction_identification",
        "original_transaction_id",
        "original_transaction_identification",
        "original_uetr",
        "previous_message_id",
        "reason",
        "reason_code",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut original_end_to_end_identification,
            mut original_id,
            mut original_instruction_identification,
            mut original_transaction_id,
            mut original_transaction_identification,
            mut original_uetr,
            mut previous_message_id,
            mut reason,
            mut reason_code,
        ) = (None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe_or_keep(&mut original_end_to_end_identification),
                1 => fields.maybe_or_keep(&mut original_id),
                2 => fields.maybe_or_keep(&mut original_instruction_identification),
                3 => fields.maybe_or_keep(&mut original_transaction_id),
                4 => fields.maybe_or_keep(&mut original_transaction_identification),
                5 => fields.maybe_or_keep(&mut original_uetr),
                6 => fields.take(&mut previous_message_id),
                7 => fields.maybe_or_keep(&mut reason),
                _ => fields.maybe_or_keep(&mut reason_code),
            }?;
        }
        Ok(Self {
            original_end_to_end_identification,
            original_id,
            original_instruction_identification,
            original_transaction_id,
            original_transaction_identification,
            original_uetr,
            previous_message_id: crate::record::need(
                previous_message_id,
                "previous_message_id",
            )?,
            reason,
            reason_code,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0ReturnDataOfIncomingWire {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(
            &mut map,
            "original_end_to_end_identification",
            &self.original_end_to_end_identification,
        )?;
        crate::record::write_some(&mut map, "original_id", &self.original_id)?;
        crate::record::write_some(
            &mut map,
            "original_instruction_identification",
            &self.original_instruction_identification,
        )?;
        crate::record::write_some(
            &mut map,
            "original_transaction_id",
            &self.original_transaction_id,
        )?;
        crate::record::write_some(
            &mut map,
            "original_transaction_identification",
            &self.original_transaction_identification,
        )?;
        crate::record::write_some(&mut map, "original_uetr", &self.original_uetr)?;
        map.serialize_entry("previous_message_id", &self.previous_message_id)?;
        crate::record::write_some(&mut map, "reason", &self.reason)?;
        crate::record::write_some(&mut map, "reason_code", &self.reason_code)?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "incoming-wires")]
/// The document's schema `v0_return_data_of_incoming_wire_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ReturnDataOfIncomingWirePatch {
    /// Optional.
    pub original_end_to_end_identification: Option<String>,
    /// Optional.
    pub original_id: Option<OriginalId>,
    /// Optional.
    pub original_instruction_identification: Option<String>,
    /// Optional.
    pub original_transaction_id: Option<TransactionId>,
    /// Optional.
    pub original_transaction_identification: Option<String>,
    /// Optional.
    pub original_uetr: Option<String>,
    /// Required.
    pub previous_message_id: String,
    /// Optional.
    pub reason: Option<String>,
    /// Optional.
    pub reason_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ReturnDataOfIncomingWirePatch {
    /// With what is required; the rest is absent.
    pub fn new(previous_message_id: impl Into<String>) -> Self {
        Self {
            original_end_to_end_identification: None,
            original_id: None,
            original_instruction_identification: None,
            original_transaction_id: None,
            original_transaction_identification: None,
            original_uetr: None,
            previous_message_id: previous_message_id.into(),
            reason: None,
            reason_code: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`original_end_to_end_identification`](Self::original_end_to_end_identification).
    #[must_use]
    pub fn with_original_end_to_end_identification(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.original_end_to_end_identification = Some(value.into());
        self
    }
    /// Sets [`original_id`](Self::original_id).
    #[must_use]
    pub fn with_original_id(mut self, value: OriginalId) -> Self {
        self.original_id = Some(value);
        self
    }
    /// Sets [`original_instruction_identification`](Self::original_instruction_identification).
    #[must_use]
    pub fn with_original_instruction_identification(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.original_instruction_identification = Some(value.into());
        self
    }
    /// Sets [`original_transaction_id`](Self::original_transaction_id).
    #[must_use]
    pub fn with_original_transaction_id(mut self, value: TransactionId) -> Self {
        self.original_transaction_id = Some(value);
        self
    }
    /// Sets [`original_transaction_identification`](Self::original_transaction_identification).
    #[must_use]
    pub fn with_original_transaction_identification(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.original_transaction_identification = Some(value.into());
        self
    }
    /// Sets [`original_uetr`](Self::original_uetr).
    #[must_use]
    pub fn with_original_uetr(mut self, value: impl Into<String>) -> Self {
        self.original_uetr = Some(value.into());
        self
    }
    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn with_reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets [`reason_code`](Self::reason_code).
    #[must_use]
    pub fn with_reason_code(mut self, value: impl Into<String>) -> Self {
        self.reason_code = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0ReturnDataOfIncomingWirePatch {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0ReturnDataOfIncomingWirePatch",
            &[
                (
                    "original_end_to_end_identification",
                    &self.original_end_to_end_identification,
                ),
                ("original_id", &self.original_id),
                (
                    "original_instruction_identification",
                    &self.original_instruction_identification,
                ),
                ("original_transaction_id", &self.original_transaction_id),
                (
                    "original_transaction_identification",
                    &self.original_transaction_identification,
                ),
                ("original_uetr", &self.original_uetr),
                ("previous_message_id", &self.previous_message_id),
                ("reason", &self.reason),
                ("reason_code", &self.reason_code),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0ReturnDataOfIncomingWirePatch {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0ReturnDataOfIncomingWirePatch {
    const NAME: &'static str = "V0ReturnDataOfIncomingWirePatch";
    const FIELDS: &'static [&'static str] = &[
        "original_end_to_end_identification",
        "original_id",
        "original_instruction_identification",
        "original_transaction_id",
        "original_transaction_identification",
        "original_uetr",
        "previous_message_id",
        "reason",
        "reason_code",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut original_end_to_end_identification,
            mut original_id,
            mut original_instruction_identification,
            mut original_transaction_id,
            mut original_transaction_identification,
            mut original_uetr,
            mut previous_message_id,
            mut reason,
            mut reason_code,
        ) = (None, None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.maybe(&mut original_end_to_end_identification),
                1 => fields.maybe(&mut original_id),
                2 => fields.maybe(&mut original_instruction_identification),
                3 => fields.maybe(&mut original_transaction_id),
                4 => fields.maybe(&mut original_transaction_identification),
                5 => fields.maybe(&mut original_uetr),
                6 => fields.take(&mut previous_message_id),
                7 => fields.maybe(&mut reason),
                _ => fields.maybe(&mut reason_code),
            }?;
        }
        Ok(Self {
            original_end_to_end_identification,
            original_id,
            original_instruction_identification,
            original_transaction_id,
            original_transaction_identification,
            original_uetr,
            previous_message_id: crate::record::need(
                previous_message_id,
                "previous_message_id",
            )?,
            reason,
            reason_code,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0ReturnDataOfIncomingWirePatch {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(
            &mut map,
            "original_end_to_end_identification",
            &self.original_end_to_end_identification,
        )?;
        crate::record::write_some(&mut map, "original_id", &self.original_id)?;
        crate::record::write_some(
            &mut map,
            "original_instruction_identification",
            &self.original_instruction_identification,
        )?;
        crate::record::write_some(
            &mut map,
            "original_transaction_id",
            &self.original_transaction_id,
        )?;
        crate::record::write_some(
            &mut map,
            "original_transaction_identification",
            &self.original_transaction_identification,
        )?;
        crate::record::write_some(&mut map, "original_uetr", &self.original_uetr)?;
        map.serialize_entry("previous_message_id", &self.previous_message_id)?;
        crate::record::write_some(&mut map, "reason", &self.reason)?;
        crate::record::write_some(&mut map, "reason_code", &self.reason_code)?;
        crate::record::finish(map, &self.extra)
    }
}
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
    pub fn with_from_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.from_date = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: Vec<WireId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`imad`](Self::imad).
    #[must_use]
    pub fn with_imad(mut self, value: impl Into<String>) -> Self {
        self.imad = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`omad`](Self::omad).
    #[must_use]
    pub fn with_omad(mut self, value: impl Into<String>) -> Self {
        self.omad = Some(value.into());
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<ListIncomingWiresV0Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`to_date`](Self::to_date).
    #[must_use]
    pub fn with_to_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }
    /// Sets [`uetr`](Self::uetr).
    #[must_use]
    pub fn with_uetr(mut self, value: crate::AnyId) -> Self {
        self.uetr = Some(value);
        self
    }
}
impl ListIncomingWiresV0Params {
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
        (page.wires, page.next_page_token)
    }
}
