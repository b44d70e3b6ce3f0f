// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "wires")]
/// The document's schema `listWiresV0_status`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListWiresV0Status {
    /// `BLOCKED`
    Blocked,
    /// `POSTED`
    Posted,
    /// `READY`
    Ready,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ListWiresV0Status {
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
impl crate::open_enum::OpenEnum for ListWiresV0Status {
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
crate::open_enum::open_enum!(ListWiresV0Status);
crate::id::id! {
    #[doc = " Identifies: transaction in."] TransactionInId
}
#[cfg(feature = "wires")]
/// The document's schema `v0_return_data_of_wire`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ReturnDataOfWire {
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
impl V0ReturnDataOfWire {
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
impl ::std::fmt::Debug for V0ReturnDataOfWire {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0ReturnDataOfWire",
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
impl<'de> ::serde::Deserialize<'de> for V0ReturnDataOfWire {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0ReturnDataOfWire {
    const NAME: &'static str = "V0ReturnDataOfWire";
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
impl ::serde::Serialize for V0ReturnDataOfWire {
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
#[cfg(feature = "wires")]
/// The document's schema `v0_update_transfer`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0UpdateTransfer {
    /// Required.
    pub status: V0UpdateTransferStatus,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0UpdateTransfer {
    /// With what is required; the rest is absent.
    pub fn new(status: impl Into<V0UpdateTransferStatus>) -> Self {
        Self {
            status: status.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0UpdateTransfer {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0UpdateTransfer",
            &[("status", &self.status)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0UpdateTransfer {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0UpdateTransfer {
    const NAME: &'static str = "V0UpdateTransfer";
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
impl ::serde::Serialize for V0UpdateTransfer {
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
#[cfg(feature = "wires")]
/// The document's schema `v0_update_transfer_status`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0UpdateTransferStatus {
    /// `CANCELED`
    Canceled,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0UpdateTransferStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Canceled];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for V0UpdateTransferStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CANCELED" => Self::Canceled,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0UpdateTransferStatus);
#[cfg(feature = "wires")]
/// The document's schema `v0_wire`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Wire {
    /// Required. Cents.
    pub amount: i64,
    /// Optional.
    pub bank_message: Option<String>,
    /// Optional.
    pub batch_id: Option<BatchId>,
    /// Optional.
    pub case_id: Option<i64>,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub currency: String,
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Required.
    pub effective_date: crate::Date,
    /// Optional.
    pub fed_input_message_accountability_data: Option<String>,
    /// Required. Only in responses.
    pub id: WireId,
    /// Optional. Only in responses.
    pub input_message_accountability_data: Option<String>,
    /// Required.
    pub is_bulk: bool,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional.
    pub network: Option<String>,
    /// Optional.
    pub originating_account_id: Option<AccountId>,
    /// Required. `Debug` does not print it.
    pub originating_account_number: String,
    /// Optional.
    pub receiving_account_id: Option<AccountId>,
    /// Required. `Debug` does not print it.
    pub receiving_account_number: String,
    /// Optional.
    pub recipient_message: Option<String>,
    /// Optional.
    pub return_data: Option<V0ReturnDataOfWire>,
    /// Required. Only in responses.
    pub sender_reference_id: String,
    /// Optional.
    pub settlement_date: Option<crate::Date>,
    /// Required. Only in responses.
    pub status: V0WireStatus,
    /// Optional.
    pub status_details: Option<V0WireStatusDetails>,
    /// Required. Only in responses.
    pub transaction_id: TransactionId,
    /// Optional.
    pub transaction_in_id: Option<TransactionInId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Wire {
    /// With what is required; the rest is absent.
    pub fn new(
        amount: i64,
        creation_time: impl Into<crate::Timestamp>,
        currency: impl Into<String>,
        effective_date: impl Into<crate::Date>,
        id: WireId,
        is_bulk: bool,
        last_updated_time: impl Into<crate::Timestamp>,
        originating_account_number: impl Into<String>,
        receiving_account_number: impl Into<String>,
        sender_reference_id: impl Into<String>,
        status: impl Into<V0WireStatus>,
        transaction_id: TransactionId,
    ) -> Self {
        Self {
            amount,
            bank_message: None,
            batch_id: None,
            case_id: None,
            creation_time: creation_time.into(),
            currency: currency.into(),
            customer_id: None,
            effective_date: effective_date.into(),
            fed_input_message_accountability_data: None,
            id,
            input_message_accountability_data: None,
            is_bulk,
            last_updated_time: last_updated_time.into(),
            network: None,
            originating_account_id: None,
            originating_account_number: originating_account_number.into(),
            receiving_account_id: None,
            receiving_account_number: receiving_account_number.into(),
            recipient_message: None,
            return_data: None,
            sender_reference_id: sender_reference_id.into(),
            settlement_date: None,
            status: status.into(),
            status_details: None,
            transaction_id,
            transaction_in_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0Wire {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0Wire",
            &[
                ("amount", &self.amount),
                ("bank_message", &self.bank_message),
                ("batch_id", &self.batch_id),
                ("case_id", &self.case_id),
                ("creation_time", &self.creation_time),
                ("currency", &self.currency),
                ("customer_id", &self.customer_id),
                ("effective_date", &self.effective_date),
                (
                    "fed_input_message_accountability_data",
                    &self.fed_input_message_accountability_data,
                ),
                ("id", &self.id),
                (
                    "input_message_accountability_data",
                    &self.input_message_accountability_data,
                ),
                ("is_bulk", &self.is_bulk),
                ("last_updated_time", &self.last_updated_time),
                ("network", &self.network),
                ("originating_account_id", &self.originating_account_id),
                ("originating_account_number", &crate::record::Redacted),
                ("receiving_account_id", &self.receiving_account_id),
                ("receiving_account_number", &crate::record::Redacted),
                ("recipient_message", &self.recipient_message),
                ("return_data", &self.return_data),
                ("sender_reference_id", &self.sender_reference_id),
                ("settlement_date", &self.settlement_date),
                ("status", &self.status),
                ("status_details", &self.status_details),
                ("transaction_id", &self.transaction_id),
                ("transaction_in_id", &self.transaction_in_id),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0Wire {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0Wire {
    const NAME: &'static str = "V0Wire";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "bank_message",
        "batch_id",
        "case_id",
        "creation_time",
        "currency",
        "customer_id",
        "effective_date",
        "fed_input_message_accountability_data",
        "id",
        "input_message_accountability_data",
        "is_bulk",
        "last_updated_time",
        "network",
        "originating_account_id",
        "originating_account_number",
        "receiving_account_id",
        "receiving_account_number",
        "recipient_message",
        "return_data",
        "sender_reference_id",
        "settlement_date",
        "status",
        "status_details",
        "transaction_id",
        "transaction_in_id",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut bank_message,
            mut batch_id,
            mut case_id,
            mut creation_time,
            mut currency,
            mut customer_id,
            mut effective_date,
            mut fed_input_message_accountability_data,
            mut id,
            mut input_message_accountability_data,
            mut is_bulk,
            mut last_updated_time,
            mut network,
            mut originating_account_id,
            mut originating_account_number,
            mut receiving_account_id,
            mut receiving_account_number,
            mut recipient_message,
            mut return_data,
            mut sender_reference_id,
            mut settlement_date,
            mut status,
            mut status_details,
            mut transaction_id,
            mut transaction_in_id,
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
                0 => fields.take::<crate::whole::Whole>(&mut amount),
                1 => fields.maybe_or_keep(&mut bank_message),
                2 => fields.maybe_or_keep(&mut batch_id),
                3 => fields.maybe_or_keep::<crate::whole::Whole>(&mut case_id),
                4 => fields.take(&mut creation_time),
                5 => fields.take(&mut currency),
                6 => fields.maybe_or_keep(&mut customer_id),
                7 => fields.take(&mut effective_date),
                8 => fields.maybe_or_keep(&mut fed_input_message_accountability_data),
                9 => fields.take(&mut id),
                10 => fields.maybe_or_keep(&mut input_message_accountability_data),
                11 => fields.take(&mut is_bulk),
                12 => fields.take(&mut last_updated_time),
                13 => fields.maybe_or_keep(&mut network),
                14 => fields.maybe_or_keep(&mut originating_account_id),
                15 => fields.take(&mut originating_account_number),
                16 => fields.maybe_or_keep(&mut receiving_account_id),
                17 => fields.take(&mut receiving_account_number),
                18 => fields.maybe_or_keep(&mut recipient_message),
                19 => fields.maybe_or_keep(&mut return_data),
                20 => fields.take(&mut sender_reference_id),
                21 => fields.maybe_or_keep(&mut settlement_date),
                22 => fields.take(&mut status),
                23 => fields.maybe_or_keep(&mut status_details),
                24 => fields.take(&mut transaction_id),
                _ => fields.maybe_or_keep(&mut transaction_in_id),
            }?;
        }
        Ok(Self {
            amount: crate::record::need(amount, "amount")?.0,
            bank_message,
            batch_id,
            case_id: case_id.map(|value| value.0),
            creation_time: crate::record::need(creation_time, "creation_time")?,
            currency: crate::record::need(currency, "currency")?,
            customer_id,
            effective_date: crate::record::need(effective_date, "effective_date")?,
            fed_input_message_accountability_data,
            id: crate::record::need(id, "id")?,
            input_message_accountability_data,
            is_bulk: crate::record::need(is_bulk, "is_bulk")?,
            last_updated_time: crate::record::need(
                last_updated_time,
                "last_updated_time",
            )?,
            network,
            originating_account_id,
            originating_account_number: crate::record::need(
                originating_account_number,
                "originating_account_number",
            )?,
            receiving_account_id,
            receiving_account_number: crate::record::need(
                receiving_account_number,
                "receiving_account_number",
            )?,
            recipient_message,
            return_data,
            sender_reference_id: crate::record::need(
                sender_reference_id,
                "sender_reference_id",
            )?,
            settlement_date,
            status: crate::record::need(status, "status")?,
            status_details,
            transaction_id: crate::record::need(transaction_id, "transaction_id")?,
            transaction_in_id,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0Wire {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("amount", &self.amount)?;
        crate::record::write_some(&mut map, "bank_message", &self.bank_message)?;
        crate::record::write_some(&mut map, "batch_id", &self.batch_id)?;
        crate::record::write_some(&mut map, "case_id", &self.case_id)?;
        map.serialize_entry("creation_time", &self.creation_time)?;
        map.serialize_entry("currency", &self.currency)?;
        crate::record::write_some(&mut map, "customer_id", &self.customer_id)?;
        map.serialize_entry("effective_date", &self.effective_date)?;
        crate::record::write_some(
            &mut map,
            "fed_input_message_accountability_data",
            &self.fed_input_message_accountability_data,
        )?;
        map.serialize_entry("id", &self.id)?;
        crate::record::write_some(
            &mut map,
            "input_message_accountability_data",
            &self.input_message_accountability_data,
        )?;
        map.serialize_entry("is_bulk", &self.is_bulk)?;
        map.serialize_entry("last_updated_time", &self.last_updated_time)?;
        crate::record::write_some(&mut map, "network", &self.network)?;
        crate::record::write_some(
            &mut map,
            "originating_account_id",
            &self.originating_account_id,
        )?;
        map.serialize_entry(
            "originating_account_number",
            &self.originating_account_number,
        )?;
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
        map.serialize_entry("sender_reference_id", &self.sender_reference_id)?;
        crate::record::write_some(&mut map, "settlement_date", &self.settlement_date)?;
        map.serialize_entry("status", &self.status)?;
        crate::record::write_some(&mut map, "status_details", &self.status_details)?;
        map.serialize_entry("transaction_id", &self.transaction_id)?;
        crate::record::write_some(
            &mut map,
            "transaction_in_id",
            &self.transaction_in_id,
        )?;
        crate::record::finish(map, &self.extra)
    }
}
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WireList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub wires: Vec<V0Wire>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WireList {
    /// With what is required; the rest is absent.
    pub fn new(wires: Vec<V0Wire>) -> Self {
        Self {
            next_page_token: None,
            wires,
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for V0WireList {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0WireList",
            &[("next_page_token", &self.next_page_token), ("wires", &self.wires)],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0WireList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0WireList {
    const NAME: &'static str = "V0WireList";
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
impl ::serde::Serialize for V0WireList {
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
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0WireRequest {
    /// Required. Cents. At least 1.
    pub amount: i64,
    /// Optional. At most 210 characters.
    pub bank_message: Option<String>,
    /// Required.
    pub currency: V0WireRequestCurrency,
    /// Required.
    pub customer_id: CustomerId,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Required.
    pub originating_account_id: AccountId,
    /// Required.
    pub receiving_account_id: AccountId,
    /// Required. At most 140 characters.
    pub recipient_message: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0WireRequest {
    /// With what is required; the rest is absent.
    pub fn new(
        amount: i64,
        currency: impl Into<V0WireRequestCurrency>,
        customer_id: CustomerId,
        originating_account_id: AccountId,
        receiving_account_id: AccountId,
        recipient_message: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            bank_message: None,
            currency: currency.into(),
            customer_id,
            metadata: None,
            originating_account_id,
            receiving_account_id,
            recipient_message: recipient_message.into(),
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`bank_message`](Self::bank_message). At most 210 characters.
    #[must_use]
    pub fn with_bank_message(mut self, value: impl Into<String>) -> Self {
        self.bank_message = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0WireRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0WireRequest",
            &[
                ("amount", &self.amount),
                ("bank_message", &self.bank_message),
                ("currency", &self.currency),
                ("customer_id", &self.customer_id),
                ("metadata", &crate::record::Redacted),
                ("originating_account_id", &self.originating_account_id),
                ("receiving_account_id", &self.receiving_account_id),
                ("recipient_message", &self.recipient_message),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0WireRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for V0WireRequest {
    const NAME: &'static str = "V0WireRequest";
    const FIELDS: &'static [&'static str] = &[
        "amount",
        "bank_message",
        "currency",
        "customer_id",
        "metadata",
        "originating_account_id",
        "receiving_account_id",
        "recipient_message",
    ];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut amount,
            mut bank_message,
            mut currency,
            mut customer_id,
            mut metadata,
            mut originating_account_id,
            mut receiving_account_id,
            mut recipient_message,
        ) = (None, None, None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take::<crate::whole::Whole>(&mut amount),
                1 => fields.maybe(&mut bank_message),
                2 => fields.take(&mut currency),
                3 => fields.take(&mut customer_id),
                4 => fields.maybe(&mut metadata),
                5 => fields.take(&mut originating_account_id),
                6 => fields.take(&mut receiving_account_id),
                _ => fields.take(&mut recipient_message),
            }?;
        }
        Ok(Self {
            amount: crate::record::need(amount, "amount")?.0,
            bank_message,
            currency: crate::record::need(currency, "currency")?,
            customer_id: crate::record::need(customer_id, "customer_id")?,
            metadata,
            originating_account_id: crate::record::need(
                originating_account_id,
                "originating_account_id",
            )?,
            receiving_account_id: crate::record::need(
                receiving_account_id,
                "receiving_account_id",
            )?,
            recipient_message: crate::record::need(
                recipient_message,
                "recipient_message",
            )?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0WireRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("amount", &self.amount)?;
        crate::record::write_some(&mut map, "bank_message", &self.bank_message)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("customer_id", &self.customer_id)?;
        crate::record::write_some(&mut map, "metadata", &self.metadata)?;
        map.serialize_entry("originating_account_id", &self.originating_account_id)?;
        map.serialize_entry("receiving_account_id", &self.receiving_account_id)?;
        map.serialize_entry("recipient_message", &self.recipient_message)?;
        crate::record::finish(map, &self.extra)
    }
}
impl crate::check::Check for V0WireRequest {
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
        if let Some(value) = &self.bank_message {
            crate::check::within("bank_message", crate::check::length(value, 0, 210))?;
        }
        let value = &self.recipient_message;
        crate::check::within("recipient_message", crate::check::length(value, 0, 140))?;
        Ok(())
    }
}
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_request_currency`, sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0WireRequestCurrency {
    /// `USD`
    Usd,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WireRequestCurrency {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Usd];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Usd => "USD",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for V0WireRequestCurrency {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "USD" => Self::Usd,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0WireRequestCurrency);
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_status`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0WireStatus {
    /// `CANCELED`
    Canceled,
    /// `COMPLETED`
    Completed,
    /// `DECLINED`
    Declined,
    /// `PENDING`
    Pending,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WireStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Canceled,
        Self::Completed,
        Self::Declined,
        Self::Pending,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Canceled => "CANCELED",
            Self::Completed => "COMPLETED",
            Self::Declined => "DECLINED",
            Self::Pending => "PENDING",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for V0WireStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CANCELED" => Self::Canceled,
                "COMPLETED" => Self::Completed,
                "DECLINED" => Self::Declined,
                "PENDING" => Self::Pending,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0WireStatus);
#[cfg(feature = "wires")]
/// The document's schema `v0_wire_status_details`, received.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum V0WireStatusDetails {
    /// `APPROVED`
    Approved,
    /// `CANCELED`
    Canceled,
    /// `DECLINED_DUAL_APPROVAL`
    DeclinedDualApproval,
    /// `PENDING_DUAL_APPROVAL`
    PendingDualApproval,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0WireStatusDetails {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Approved,
        Self::Canceled,
        Self::DeclinedDualApproval,
        Self::PendingDualApproval,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approved => "APPROVED",
            Self::Canceled => "CANCELED",
            Self::DeclinedDualApproval => "DECLINED_DUAL_APPROVAL",
            Self::PendingDualApproval => "PENDING_DUAL_APPROVAL",
            Self::Unrecognized(text) => text,
        }
    }
}
impl crate::open_enum::OpenEnum for V0WireStatusDetails {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "APPROVED" => Self::Approved,
                "CANCELED" => Self::Canceled,
                "DECLINED_DUAL_APPROVAL" => Self::DeclinedDualApproval,
                "PENDING_DUAL_APPROVAL" => Self::PendingDualApproval,
                _ => return None,
            },
        )
    }
    #[inline]
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
crate::open_enum::open_enum!(V0WireStatusDetails);
#[cfg(feature = "wires")]
/// Parameters of `listWiresV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListWiresV0Params {
    /// Optional.
    pub customer_id: Option<CustomerId>,
    /// Optional.
    pub from_date: Option<crate::Date>,
    /// Optional.
    pub id: Option<Vec<WireId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub originating_account_id: Option<AccountId>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub receiving_account_id: Option<AccountId>,
    /// Optional.
    pub status: Option<ListWiresV0Status>,
    /// Optional.
    pub to_date: Option<crate::Date>,
}
impl ListWiresV0Params {
    /// With what is required; the rest is absent.
    pub fn new() -> Self {
        Self {
            customer_id: None,
            from_date: None,
            id: None,
            limit: None,
            originating_account_id: None,
            page_token: None,
            receiving_account_id: None,
            status: None,
            to_date: None,
        }
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    pub fn with_customer_id(mut self, value: CustomerId) -> Self {
        self.customer_id = Some(value);
        self
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
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`originating_account_id`](Self::originating_account_id).
    #[must_use]
    pub fn with_originating_account_id(mut self, value: AccountId) -> Self {
        self.originating_account_id = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`receiving_account_id`](Self::receiving_account_id).
    #[must_use]
    pub fn with_receiving_account_id(mut self, value: AccountId) -> Self {
        self.receiving_account_id = Some(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<ListWiresV0Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`to_date`](Self::to_date).
    #[must_use]
    pub fn with_to_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.to_date = Some(value.into());
        self
    }
}
impl ListWiresV0Params {
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("originating_account_id", &self.originating_account_id);
        query.some("to_date", &self.to_date);
        query.some("from_date", &self.from_date);
        query.some("customer_id", &self.customer_id);
        query.some("status", &self.status);
        query.some("receiving_account_id", &self.receiving_account_id);
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListWiresV0Params {
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
impl crate::Paged for ListWiresV0Params {
    type Item = V0Wire;
    type Page = V0WireList;
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
