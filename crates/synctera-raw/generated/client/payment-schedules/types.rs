// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: payment schedule."] PaymentScheduleId
}
crate::id::id! {
    #[doc = " Identifies: schedule."] ScheduleId
}
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_ach_instruction`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AchInstruction {
    /// Required.
    pub request: V0OutgoingAchRequest,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AchInstruction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(request: impl Into<V0OutgoingAchRequest>) -> Self {
        Self {
            request: request.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AchInstruction {
    const NAME: &'static str = "V0AchInstruction";
    const FIELDS: &'static [&'static str] = &["request", "type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut request: Option<V0OutgoingAchRequest> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut request),
                1 => __input.tag("ACH"),
                _ => __input.again(),
            }
        }
        __input.need(&request, "request");
        Some(Self {
            request: request?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "ACH");
        out.field("request", &self.request);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AchInstruction);
impl crate::check::Check for V0AchInstruction {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.request;
        crate::check::within("request", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_internal_transfer_instruction`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InternalTransferInstruction {
    /// Required.
    pub request: V0InternalTransfer,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InternalTransferInstruction {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(request: impl Into<V0InternalTransfer>) -> Self {
        Self {
            request: request.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0InternalTransferInstruction {
    const NAME: &'static str = "V0InternalTransferInstruction";
    const FIELDS: &'static [&'static str] = &["request", "type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut request: Option<V0InternalTransfer> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut request),
                1 => __input.tag("INTERNAL_TRANSFER"),
                _ => __input.again(),
            }
        }
        __input.need(&request, "request");
        Some(Self {
            request: request?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("type", "INTERNAL_TRANSFER");
        out.field("request", &self.request);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InternalTransferInstruction);
impl crate::check::Check for V0InternalTransferInstruction {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.request;
        crate::check::within("request", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_patch_payment_schedule`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchPaymentSchedule {
    /// Optional.
    pub status: Option<V0PatchPaymentScheduleStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchPaymentSchedule {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            status: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        value: impl Into<V0PatchPaymentScheduleStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchPaymentSchedule {
    const NAME: &'static str = "V0PatchPaymentSchedule";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut status: Option<V0PatchPaymentScheduleStatus> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut status),
                _ => __input.again(),
            }
        }
        Some(Self {
            status,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("status", &self.status);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchPaymentSchedule);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_patch_payment_schedule_status`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PatchPaymentScheduleStatus {
    /// `CANCELLED`
    Cancelled,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PatchPaymentScheduleStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Cancelled];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelled => "CANCELLED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PatchPaymentScheduleStatus);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Payment {
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub error_details: Option<V0PaymentErrorDetails>,
    /// Optional.
    pub id: Option<crate::AnyId>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional. Only in responses.
    pub payment_date: Option<V0PaymentDate>,
    /// Optional.
    pub payment_instruction: Option<V0PaymentInstruction>,
    /// Optional.
    pub payment_schedule_id: Option<PaymentScheduleId>,
    /// Optional.
    pub status: Option<V0PaymentStatus>,
    /// Optional.
    pub transaction_id: Option<TransactionId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Payment {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            description: None,
            error_details: None,
            id: None,
            metadata: None,
            payment_date: None,
            payment_instruction: None,
            payment_schedule_id: None,
            status: None,
            transaction_id: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Payment {
    const NAME: &'static str = "V0Payment";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "error_details",
        "id",
        "metadata",
        "payment_date",
        "payment_instruction",
        "payment_schedule_id",
        "status",
        "transaction_id",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut description: Option<String> = None;
        let mut error_details: Option<V0PaymentErrorDetails> = None;
        let mut id: Option<crate::AnyId> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut payment_date: Option<V0PaymentDate> = None;
        let mut payment_instruction: Option<V0PaymentInstruction> = None;
        let mut payment_schedule_id: Option<PaymentScheduleId> = None;
        let mut status: Option<V0PaymentStatus> = None;
        let mut transaction_id: Option<TransactionId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut description),
                1 => __input.maybe_or_keep(&mut error_details),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.maybe_or_keep(&mut metadata),
                4 => __input.maybe_or_keep(&mut payment_date),
                5 => __input.maybe_or_keep(&mut payment_instruction),
                6 => __input.maybe_or_keep(&mut payment_schedule_id),
                7 => __input.maybe_or_keep(&mut status),
                8 => __input.maybe_or_keep(&mut transaction_id),
                _ => __input.again(),
            }
        }
        Some(Self {
            description,
            error_details,
            id,
            metadata,
            payment_date,
            payment_instruction,
            payment_schedule_id,
            status,
            transaction_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("description", &self.description);
        out.option("error_details", &self.error_details);
        out.option("id", &self.id);
        out.secret_option("metadata", &self.metadata);
        out.option("payment_date", &self.payment_date);
        out.option("payment_instruction", &self.payment_instruction);
        out.option("payment_schedule_id", &self.payment_schedule_id);
        out.option("status", &self.status);
        out.option("transaction_id", &self.transaction_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Payment);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment_date`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PaymentDate {
    /// Required.
    pub execution_date: crate::Date,
    /// Required.
    pub scheduled_date: crate::Date,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PaymentDate {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        execution_date: impl Into<crate::Date>,
        scheduled_date: impl Into<crate::Date>,
    ) -> Self {
        Self {
            execution_date: execution_date.into(),
            scheduled_date: scheduled_date.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PaymentDate {
    const NAME: &'static str = "V0PaymentDate";
    const FIELDS: &'static [&'static str] = &["execution_date", "scheduled_date"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut execution_date: Option<crate::Date> = None;
        let mut scheduled_date: Option<crate::Date> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut execution_date),
                1 => __input.take(&mut scheduled_date),
                _ => __input.again(),
            }
        }
        __input.need(&execution_date, "execution_date");
        __input.need(&scheduled_date, "scheduled_date");
        Some(Self {
            execution_date: execution_date?,
            scheduled_date: scheduled_date?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("execution_date", &self.execution_date);
        out.field("scheduled_date", &self.scheduled_date);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PaymentDate);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment_error_details`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PaymentErrorDetails {
    /// Optional.
    pub code: Option<String>,
    /// Optional.
    pub details: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PaymentErrorDetails {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            code: None,
            details: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PaymentErrorDetails {
    const NAME: &'static str = "V0PaymentErrorDetails";
    const FIELDS: &'static [&'static str] = &["code", "details"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut code: Option<String> = None;
        let mut details: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut code),
                1 => __input.maybe_or_keep(&mut details),
                _ => __input.again(),
            }
        }
        Some(Self {
            code,
            details,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("code", &self.code);
        out.option("details", &self.details);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PaymentErrorDetails);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment_instruction`, sent and received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0PaymentInstruction {
    /// `type: ACH`
    Ach(V0AchInstruction),
    /// `type: INTERNAL_TRANSFER`
    InternalTransfer(V0InternalTransferInstruction),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0PaymentInstruction {
    /// The value of `type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::Ach(_) => "ACH",
            Self::InternalTransfer(_) => "INTERNAL_TRANSFER",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0PaymentInstructionKind {
        self.tag().into()
    }
    /// Makes the variant `Ach`.
    #[inline]
    pub fn ach(value: V0AchInstruction) -> Self {
        Self::Ach(value)
    }
    /// Whether this is `Ach`.
    #[inline]
    pub fn is_ach(&self) -> bool {
        matches!(self, Self::Ach(_))
    }
    /// The content of `Ach`, if this is one.
    #[inline]
    pub fn as_ach(&self) -> Option<&V0AchInstruction> {
        match self {
            Self::Ach(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `Ach`, if this is one.
    #[inline]
    pub fn into_ach(self) -> Option<V0AchInstruction> {
        match self {
            Self::Ach(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `InternalTransfer`.
    #[inline]
    pub fn internal_transfer(value: V0InternalTransferInstruction) -> Self {
        Self::InternalTransfer(value)
    }
    /// Whether this is `InternalTransfer`.
    #[inline]
    pub fn is_internal_transfer(&self) -> bool {
        matches!(self, Self::InternalTransfer(_))
    }
    /// The content of `InternalTransfer`, if this is one.
    #[inline]
    pub fn as_internal_transfer(&self) -> Option<&V0InternalTransferInstruction> {
        match self {
            Self::InternalTransfer(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `InternalTransfer`, if this is one.
    #[inline]
    pub fn into_internal_transfer(self) -> Option<V0InternalTransferInstruction> {
        match self {
            Self::InternalTransfer(value) => Some(value),
            _ => None,
        }
    }
}
impl From<V0AchInstruction> for V0PaymentInstruction {
    #[inline]
    fn from(value: V0AchInstruction) -> Self {
        Self::Ach(value)
    }
}
impl From<V0InternalTransferInstruction> for V0PaymentInstruction {
    #[inline]
    fn from(value: V0InternalTransferInstruction) -> Self {
        Self::InternalTransfer(value)
    }
}
impl ::serde::Serialize for V0PaymentInstruction {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ach(value) => value.serialize(serializer),
            Self::InternalTransfer(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PaymentInstruction {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0PaymentInstruction {
    const NAME: &'static str = "V0PaymentInstruction";
    const TAG: &'static str = "type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "ACH" => Self::Ach(body.branch()?),
                "INTERNAL_TRANSFER" => Self::InternalTransfer(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0PaymentInstruction {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::Ach(value) => crate::check::Check::check(value),
            Self::InternalTransfer(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "payment-schedules")]
/// The kinds of [`V0PaymentInstruction`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PaymentInstructionKind {
    /// `ACH`
    Ach,
    /// `INTERNAL_TRANSFER`
    InternalTransfer,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PaymentInstructionKind {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Ach, Self::InternalTransfer];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ach => "ACH",
            Self::InternalTransfer => "INTERNAL_TRANSFER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PaymentInstructionKind);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PaymentList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub payments: Vec<V0Payment>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PaymentList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(payments: Vec<V0Payment>) -> Self {
        Self {
            next_page_token: None,
            payments,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PaymentList {
    const NAME: &'static str = "V0PaymentList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "payments"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut payments: Option<Vec<V0Payment>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut payments),
                _ => __input.again(),
            }
        }
        __input.need(&payments, "payments");
        Some(Self {
            next_page_token,
            payments: payments?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("payments", &self.payments);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PaymentList);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment_schedule`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PaymentSchedule {
    /// Required.
    pub description: String,
    /// Optional. Only in responses.
    pub id: Option<PaymentScheduleId>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional. Only in responses.
    pub next_payment_date: Option<V0PaymentDate>,
    /// Required.
    pub payment_instruction: V0PaymentInstruction,
    /// Required.
    pub schedule: V0ScheduleConfig,
    /// Optional. Only in responses.
    pub status: Option<V0PaymentScheduleStatus>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PaymentSchedule {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        description: impl Into<String>,
        payment_instruction: impl Into<V0PaymentInstruction>,
        schedule: impl Into<V0ScheduleConfig>,
    ) -> Self {
        Self {
            description: description.into(),
            id: None,
            metadata: None,
            next_payment_date: None,
            payment_instruction: payment_instruction.into(),
            schedule: schedule.into(),
            status: None,
            tenant: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: PaymentScheduleId) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(
        mut self,
        value: impl Into<::serde_json::Map<String, ::serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`next_payment_date`](Self::next_payment_date). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_next_payment_date(mut self, value: impl Into<V0PaymentDate>) -> Self {
        self.next_payment_date = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0PaymentScheduleStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PaymentSchedule {
    const NAME: &'static str = "V0PaymentSchedule";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "id",
        "metadata",
        "next_payment_date",
        "payment_instruction",
        "schedule",
        "status",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut description: Option<String> = None;
        let mut id: Option<PaymentScheduleId> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut next_payment_date: Option<V0PaymentDate> = None;
        let mut payment_instruction: Option<V0PaymentInstruction> = None;
        let mut schedule: Option<V0ScheduleConfig> = None;
        let mut status: Option<V0PaymentScheduleStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut description),
                1 => __input.maybe(&mut id),
                2 => __input.maybe(&mut metadata),
                3 => __input.maybe(&mut next_payment_date),
                4 => __input.take(&mut payment_instruction),
                5 => __input.take(&mut schedule),
                6 => __input.maybe(&mut status),
                7 => __input.maybe(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&description, "description");
        __input.need(&payment_instruction, "payment_instruction");
        __input.need(&schedule, "schedule");
        Some(Self {
            description: description?,
            id,
            metadata,
            next_payment_date,
            payment_instruction: payment_instruction?,
            schedule: schedule?,
            status,
            tenant,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("description", &self.description);
        out.option("id", &self.id);
        out.secret_option("metadata", &self.metadata);
        out.option("next_payment_date", &self.next_payment_date);
        out.field("payment_instruction", &self.payment_instruction);
        out.field("schedule", &self.schedule);
        out.option("status", &self.status);
        out.option("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PaymentSchedule);
impl crate::check::Check for V0PaymentSchedule {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.payment_instruction;
        crate::check::within("payment_instruction", crate::check::Check::check(value))?;
        let value = &self.schedule;
        crate::check::within("schedule", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment_schedule_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PaymentScheduleList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub payment_schedules: Vec<V0PaymentScheduleResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PaymentScheduleList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(payment_schedules: Vec<V0PaymentScheduleResponse>) -> Self {
        Self {
            next_page_token: None,
            payment_schedules,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PaymentScheduleList {
    const NAME: &'static str = "V0PaymentScheduleList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "payment_schedules"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut payment_schedules: Option<Vec<V0PaymentScheduleResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut payment_schedules),
                _ => __input.again(),
            }
        }
        __input.need(&payment_schedules, "payment_schedules");
        Some(Self {
            next_page_token,
            payment_schedules: payment_schedules?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("payment_schedules", &self.payment_schedules);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PaymentScheduleList);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment_schedule_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PaymentScheduleResponse {
    /// Required.
    pub creation_time: crate::Timestamp,
    /// Required.
    pub description: String,
    /// Optional. Only in responses.
    pub id: Option<PaymentScheduleId>,
    /// Required.
    pub last_updated_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Optional. Only in responses.
    pub next_payment_date: Option<V0PaymentDate>,
    /// Required.
    pub payment_instruction: V0PaymentInstruction,
    /// Required.
    pub schedule: V0ScheduleConfig,
    /// Optional. Only in responses.
    pub status: Option<V0PaymentScheduleStatus>,
    /// Required.
    pub tenant: V0TenantId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PaymentScheduleResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        creation_time: impl Into<crate::Timestamp>,
        description: impl Into<String>,
        last_updated_time: impl Into<crate::Timestamp>,
        payment_instruction: impl Into<V0PaymentInstruction>,
        schedule: impl Into<V0ScheduleConfig>,
        tenant: impl Into<V0TenantId>,
    ) -> Self {
        Self {
            creation_time: creation_time.into(),
            description: description.into(),
            id: None,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            next_payment_date: None,
            payment_instruction: payment_instruction.into(),
            schedule: schedule.into(),
            status: None,
            tenant: tenant.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PaymentScheduleResponse {
    const NAME: &'static str = "V0PaymentScheduleResponse";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "description",
        "id",
        "last_updated_time",
        "metadata",
        "next_payment_date",
        "payment_instruction",
        "schedule",
        "status",
        "tenant",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut description: Option<String> = None;
        let mut id: Option<PaymentScheduleId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<::serde_json::Map<String, ::serde_json::Value>> = None;
        let mut next_payment_date: Option<V0PaymentDate> = None;
        let mut payment_instruction: Option<V0PaymentInstruction> = None;
        let mut schedule: Option<V0ScheduleConfig> = None;
        let mut status: Option<V0PaymentScheduleStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut creation_time),
                1 => __input.take(&mut description),
                2 => __input.maybe_or_keep(&mut id),
                3 => __input.take(&mut last_updated_time),
                4 => __input.maybe_or_keep(&mut metadata),
                5 => __input.maybe_or_keep(&mut next_payment_date),
                6 => __input.take(&mut payment_instruction),
                7 => __input.take(&mut schedule),
                8 => __input.maybe_or_keep(&mut status),
                9 => __input.take(&mut tenant),
                _ => __input.again(),
            }
        }
        __input.need(&creation_time, "creation_time");
        __input.need(&description, "description");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&payment_instruction, "payment_instruction");
        __input.need(&schedule, "schedule");
        __input.need(&tenant, "tenant");
        Some(Self {
            creation_time: creation_time?,
            description: description?,
            id,
            last_updated_time: last_updated_time?,
            metadata,
            next_payment_date,
            payment_instruction: payment_instruction?,
            schedule: schedule?,
            status,
            tenant: tenant?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("creation_time", &self.creation_time);
        out.field("description", &self.description);
        out.option("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("next_payment_date", &self.next_payment_date);
        out.field("payment_instruction", &self.payment_instruction);
        out.field("schedule", &self.schedule);
        out.option("status", &self.status);
        out.field("tenant", &self.tenant);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PaymentScheduleResponse);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment_schedule_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PaymentScheduleStatus {
    /// `ACTIVE`
    Active,
    /// `CANCELLED`
    Cancelled,
    /// `ERRORED`
    Errored,
    /// `EXPIRED`
    Expired,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PaymentScheduleStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Cancelled,
        Self::Errored,
        Self::Expired,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Cancelled => "CANCELLED",
            Self::Errored => "ERRORED",
            Self::Expired => "EXPIRED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PaymentScheduleStatus);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_payment_status`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PaymentStatus {
    /// `COMPLETED`
    Completed,
    /// `ERROR`
    Error,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PaymentStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Completed, Self::Error];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Completed => "COMPLETED",
            Self::Error => "ERROR",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PaymentStatus);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_schedule_config`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0ScheduleConfig {
    /// Optional. At least 1.
    pub count: Option<i64>,
    /// Optional.
    pub end_date: Option<crate::Date>,
    /// Required.
    pub frequency: V0ScheduleConfigFrequency,
    /// Required. At least 1; at most 366.
    pub interval: i64,
    /// Required.
    pub start_date: crate::Date,
    /// Optional.
    pub start_search: Option<V0ScheduleConfigStartSearch>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0ScheduleConfig {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        frequency: impl Into<V0ScheduleConfigFrequency>,
        interval: i64,
        start_date: impl Into<crate::Date>,
    ) -> Self {
        Self {
            count: None,
            end_date: None,
            frequency: frequency.into(),
            interval,
            start_date: start_date.into(),
            start_search: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`count`](Self::count). At least 1.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets [`end_date`](Self::end_date).
    #[must_use]
    #[inline]
    pub fn with_end_date(mut self, value: impl Into<crate::Date>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets [`start_search`](Self::start_search).
    #[must_use]
    #[inline]
    pub fn with_start_search(
        mut self,
        value: impl Into<V0ScheduleConfigStartSearch>,
    ) -> Self {
        self.start_search = Some(value.into());
        self
    }
}
impl crate::record::Record for V0ScheduleConfig {
    const NAME: &'static str = "V0ScheduleConfig";
    const FIELDS: &'static [&'static str] = &[
        "count",
        "end_date",
        "frequency",
        "interval",
        "start_date",
        "start_search",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut count: Option<crate::whole::Whole> = None;
        let mut end_date: Option<crate::Date> = None;
        let mut frequency: Option<V0ScheduleConfigFrequency> = None;
        let mut interval: Option<crate::whole::Whole> = None;
        let mut start_date: Option<crate::Date> = None;
        let mut start_search: Option<V0ScheduleConfigStartSearch> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut count),
                1 => __input.maybe_or_keep(&mut end_date),
                2 => __input.take(&mut frequency),
                3 => __input.take(&mut interval),
                4 => __input.take(&mut start_date),
                5 => __input.maybe_or_keep(&mut start_search),
                _ => __input.again(),
            }
        }
        __input.need(&frequency, "frequency");
        __input.need(&interval, "interval");
        __input.need(&start_date, "start_date");
        Some(Self {
            count: count.map(|value| value.0),
            end_date,
            frequency: frequency?,
            interval: interval?.0,
            start_date: start_date?,
            start_search,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("count", &self.count);
        out.option("end_date", &self.end_date);
        out.field("frequency", &self.frequency);
        out.field("interval", &self.interval);
        out.field("start_date", &self.start_date);
        out.option("start_search", &self.start_search);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0ScheduleConfig);
impl crate::check::Check for V0ScheduleConfig {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.count {
            crate::check::within(
                "count",
                crate::check::range(
                    *value as f64,
                    ::std::ops::Bound::Included(1f64),
                    ::std::ops::Bound::Unbounded,
                ),
            )?;
        }
        let value = &self.interval;
        crate::check::within(
            "interval",
            crate::check::range(
                *value as f64,
                ::std::ops::Bound::Included(1f64),
                ::std::ops::Bound::Included(366f64),
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_schedule_config_frequency`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ScheduleConfigFrequency {
    /// `DAILY`
    Daily,
    /// `MONTHLY`
    Monthly,
    /// `WEEKLY`
    Weekly,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ScheduleConfigFrequency {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Daily, Self::Monthly, Self::Weekly];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "DAILY",
            Self::Monthly => "MONTHLY",
            Self::Weekly => "WEEKLY",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ScheduleConfigFrequency);
#[cfg(feature = "payment-schedules")]
/// The document's schema `v0_schedule_config_start_search`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0ScheduleConfigStartSearch {
    /// `BACKWARD`
    Backward,
    /// `FORWARD`
    Forward,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0ScheduleConfigStartSearch {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Backward, Self::Forward];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Backward => "BACKWARD",
            Self::Forward => "FORWARD",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0ScheduleConfigStartSearch);
#[cfg(feature = "payment-schedules")]
/// Parameters of `listPaymentSchedulesV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListPaymentSchedulesV0Params {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub customer_id: Option<Vec<CustomerId>>,
    /// Optional.
    pub description: Option<Vec<String>>,
    /// Optional.
    pub description_like: Option<String>,
    /// Optional.
    pub from_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_next_execution_date: Option<crate::Timestamp>,
    /// Optional.
    pub from_next_schedule_date: Option<crate::Timestamp>,
    /// Optional.
    pub id: Option<Vec<PaymentScheduleId>>,
    /// Optional.
    pub in_queue: Option<bool>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub originating_account: Option<Vec<crate::AnyId>>,
    /// Optional.
    pub originating_customer: Option<Vec<crate::AnyId>>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub payment_schedule_id: Option<Vec<PaymentScheduleId>>,
    /// Optional.
    pub receiving_account: Option<Vec<crate::AnyId>>,
    /// Optional.
    pub receiving_customer: Option<Vec<crate::AnyId>>,
    /// Optional.
    pub sort_by: Option<Vec<String>>,
    /// Optional.
    pub status: Option<Vec<V0PaymentScheduleStatus>>,
    /// Optional.
    pub tenant: Option<Vec<V0TenantId>>,
    /// Optional.
    pub to_creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub to_last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub to_next_execution_date: Option<crate::Timestamp>,
    /// Optional.
    pub to_next_schedule_date: Option<crate::Timestamp>,
}
impl ListPaymentSchedulesV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            customer_id: None,
            description: None,
            description_like: None,
            from_creation_time: None,
            from_last_updated_time: None,
            from_next_execution_date: None,
            from_next_schedule_date: None,
            id: None,
            in_queue: None,
            limit: None,
            originating_account: None,
            originating_customer: None,
            page_token: None,
            payment_schedule_id: None,
            receiving_account: None,
            receiving_customer: None,
            sort_by: None,
            status: None,
            tenant: None,
            to_creation_time: None,
            to_last_updated_time: None,
            to_next_execution_date: None,
            to_next_schedule_date: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: Vec<CustomerId>) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: Vec<String>) -> Self {
        self.description = Some(value);
        self
    }
    /// Sets [`description_like`](Self::description_like).
    #[must_use]
    #[inline]
    pub fn with_description_like(mut self, value: impl Into<String>) -> Self {
        self.description_like = Some(value.into());
        self
    }
    /// Sets [`from_creation_time`](Self::from_creation_time).
    #[must_use]
    #[inline]
    pub fn with_from_creation_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.from_creation_time = Some(value.into());
        self
    }
    /// Sets [`from_last_updated_time`](Self::from_last_updated_time).
    #[must_use]
    #[inline]
    pub fn with_from_last_updated_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.from_last_updated_time = Some(value.into());
        self
    }
    /// Sets [`from_next_execution_date`](Self::from_next_execution_date).
    #[must_use]
    #[inline]
    pub fn with_from_next_execution_date(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.from_next_execution_date = Some(value.into());
        self
    }
    /// Sets [`from_next_schedule_date`](Self::from_next_schedule_date).
    #[must_use]
    #[inline]
    pub fn with_from_next_schedule_date(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.from_next_schedule_date = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<PaymentScheduleId>) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets [`in_queue`](Self::in_queue).
    #[must_use]
    #[inline]
    pub fn with_in_queue(mut self, value: bool) -> Self {
        self.in_queue = Some(value);
        self
    }
    /// Sets [`limit`](Self::limit). At least 1.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`originating_account`](Self::originating_account).
    #[must_use]
    #[inline]
    pub fn with_originating_account(mut self, value: Vec<crate::AnyId>) -> Self {
        self.originating_account = Some(value);
        self
    }
    /// Sets [`originating_customer`](Self::originating_customer).
    #[must_use]
    #[inline]
    pub fn with_originating_customer(mut self, value: Vec<crate::AnyId>) -> Self {
        self.originating_customer = Some(value);
        self
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets [`payment_schedule_id`](Self::payment_schedule_id).
    #[must_use]
    #[inline]
    pub fn with_payment_schedule_id(mut self, value: Vec<PaymentScheduleId>) -> Self {
        self.payment_schedule_id = Some(value);
        self
    }
    /// Sets [`receiving_account`](Self::receiving_account).
    #[must_use]
    #[inline]
    pub fn with_receiving_account(mut self, value: Vec<crate::AnyId>) -> Self {
        self.receiving_account = Some(value);
        self
    }
    /// Sets [`receiving_customer`](Self::receiving_customer).
    #[must_use]
    #[inline]
    pub fn with_receiving_customer(mut self, value: Vec<crate::AnyId>) -> Self {
        self.receiving_customer = Some(value);
        self
    }
    /// Sets [`sort_by`](Self::sort_by).
    #[must_use]
    #[inline]
    pub fn with_sort_by(mut self, value: Vec<String>) -> Self {
        self.sort_by = Some(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: Vec<V0PaymentScheduleStatus>) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: Vec<V0TenantId>) -> Self {
        self.tenant = Some(value);
        self
    }
    /// Sets [`to_creation_time`](Self::to_creation_time).
    #[must_use]
    #[inline]
    pub fn with_to_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.to_creation_time = Some(value.into());
        self
    }
    /// Sets [`to_last_updated_time`](Self::to_last_updated_time).
    #[must_use]
    #[inline]
    pub fn with_to_last_updated_time(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.to_last_updated_time = Some(value.into());
        self
    }
    /// Sets [`to_next_execution_date`](Self::to_next_execution_date).
    #[must_use]
    #[inline]
    pub fn with_to_next_execution_date(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.to_next_execution_date = Some(value.into());
        self
    }
    /// Sets [`to_next_schedule_date`](Self::to_next_schedule_date).
    #[must_use]
    #[inline]
    pub fn with_to_next_schedule_date(
        mut self,
        value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.to_next_schedule_date = Some(value.into());
        self
    }
}
impl ListPaymentSchedulesV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.payment_schedule_id {
            query.comma_list("payment_schedule_id", values);
        }
        if let Some(values) = &self.originating_customer {
            query.comma_list("originating_customer", values);
        }
        query.some("to_next_schedule_date", &self.to_next_schedule_date);
        if let Some(values) = &self.receiving_account {
            query.comma_list("receiving_account", values);
        }
        query.some("to_next_execution_date", &self.to_next_execution_date);
        if let Some(values) = &self.receiving_customer {
            query.comma_list("receiving_customer", values);
        }
        query.some("description_like", &self.description_like);
        query.some("from_next_schedule_date", &self.from_next_schedule_date);
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        query.some("from_creation_time", &self.from_creation_time);
        if let Some(values) = &self.description {
            query.comma_list("description", values);
        }
        query.some("from_last_updated_time", &self.from_last_updated_time);
        query.some("from_next_execution_date", &self.from_next_execution_date);
        query.some("in_queue", &self.in_queue);
        query.some("to_last_updated_time", &self.to_last_updated_time);
        if let Some(values) = &self.tenant {
            query.comma_list("tenant", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.originating_account {
            query.comma_list("originating_account", values);
        }
        if let Some(values) = &self.sort_by {
            query.comma_list("sort_by", values);
        }
        if let Some(values) = &self.status {
            query.comma_list("status", values);
        }
        query.some("limit", &self.limit);
        query.some("to_creation_time", &self.to_creation_time);
        if let Some(values) = &self.customer_id {
            query.comma_list("customer_id", values);
        }
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListPaymentSchedulesV0Params {
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
impl crate::Paged for ListPaymentSchedulesV0Params {
    type Item = V0PaymentScheduleResponse;
    type Page = V0PaymentScheduleList;
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
        (page.payment_schedules, page.next_page_token)
    }
}
#[cfg(feature = "payment-schedules")]
/// Parameters of `listPaymentsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListPaymentsV0Params {
    /// Optional.
    pub account_id: Option<Vec<AccountId>>,
    /// Optional.
    pub customer_id: Option<Vec<CustomerId>>,
    /// Optional.
    pub id: Option<Vec<crate::AnyId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub schedule_id: Option<Vec<ScheduleId>>,
}
impl ListPaymentsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            customer_id: None,
            id: None,
            limit: None,
            page_token: None,
            schedule_id: None,
        }
    }
    /// Sets [`account_id`](Self::account_id).
    #[must_use]
    #[inline]
    pub fn with_account_id(mut self, value: Vec<AccountId>) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    #[inline]
    pub fn with_customer_id(mut self, value: Vec<CustomerId>) -> Self {
        self.customer_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<crate::AnyId>) -> Self {
        self.id = Some(value);
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
    /// Sets [`schedule_id`](Self::schedule_id).
    #[must_use]
    #[inline]
    pub fn with_schedule_id(mut self, value: Vec<ScheduleId>) -> Self {
        self.schedule_id = Some(value);
        self
    }
}
impl ListPaymentsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        if let Some(values) = &self.account_id {
            query.comma_list("account_id", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.schedule_id {
            query.comma_list("schedule_id", values);
        }
        query.some("limit", &self.limit);
        if let Some(values) = &self.customer_id {
            query.comma_list("customer_id", values);
        }
        query.into_url()
    }
}
impl crate::check::Check for ListPaymentsV0Params {
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
impl crate::Paged for ListPaymentsV0Params {
    type Item = V0Payment;
    type Page = V0PaymentList;
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
        (page.payments, page.next_page_token)
    }
}
