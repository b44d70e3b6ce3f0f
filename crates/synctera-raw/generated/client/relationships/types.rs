// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "relationships")]
/// The document's schema `v0_additional_data`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AdditionalData {
    /// Required.
    pub title: V0AdditionalDataTitle,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AdditionalData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(title: impl Into<V0AdditionalDataTitle>) -> Self {
        Self {
            title: title.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AdditionalData {
    const NAME: &'static str = "V0AdditionalData";
    const FIELDS: &'static [&'static str] = &["title"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut title: Option<V0AdditionalDataTitle> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut title),
                _ => __input.again(),
            }
        }
        __input.need(&title, "title");
        Some(Self {
            title: title?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("title", &self.title);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AdditionalData);
#[cfg(feature = "relationships")]
/// The document's schema `v0_additional_data_title`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0AdditionalDataTitle {
    /// `DIRECTOR`
    Director,
    /// `FOUNDER`
    Founder,
    /// `OFFICER`
    Officer,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0AdditionalDataTitle {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Director, Self::Founder, Self::Officer];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Director => "DIRECTOR",
            Self::Founder => "FOUNDER",
            Self::Officer => "OFFICER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0AdditionalDataTitle);
#[cfg(feature = "relationships")]
/// The document's schema `v0_additional_owner_data`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0AdditionalOwnerData {
    /// Required. More than 0; at most 100.
    pub percent_ownership: f64,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0AdditionalOwnerData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(percent_ownership: f64) -> Self {
        Self {
            percent_ownership,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0AdditionalOwnerData {
    const NAME: &'static str = "V0AdditionalOwnerData";
    const FIELDS: &'static [&'static str] = &["percent_ownership"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut percent_ownership: Option<f64> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut percent_ownership),
                _ => __input.again(),
            }
        }
        __input.need(&percent_ownership, "percent_ownership");
        Some(Self {
            percent_ownership: percent_ownership?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("percent_ownership", &self.percent_ownership);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0AdditionalOwnerData);
impl crate::check::Check for V0AdditionalOwnerData {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.percent_ownership;
        crate::check::within(
            "percent_ownership",
            crate::check::range(
                *value,
                ::std::ops::Bound::Excluded(0f64),
                ::std::ops::Bound::Included(100f64),
            ),
        )?;
        Ok(())
    }
}
#[cfg(feature = "relationships")]
/// The document's schema `v0_business_business_owner_relationship`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0BusinessBusinessOwnerRelationship {
    /// Required.
    pub additional_data: V0AdditionalOwnerData,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Required.
    pub from_business_id: BusinessId,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Required.
    pub to_business_id: BusinessId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0BusinessBusinessOwnerRelationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        additional_data: impl Into<V0AdditionalOwnerData>,
        from_business_id: BusinessId,
        to_business_id: BusinessId,
    ) -> Self {
        Self {
            additional_data: additional_data.into(),
            creation_time: None,
            from_business_id,
            id: None,
            last_updated_time: None,
            metadata: None,
            tenant: None,
            to_business_id,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: RelationshipId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
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
impl crate::record::Record for V0BusinessBusinessOwnerRelationship {
    const NAME: &'static str = "V0BusinessBusinessOwnerRelationship";
    const FIELDS: &'static [&'static str] = &[
        "additional_data",
        "creation_time",
        "from_business_id",
        "id",
        "last_updated_time",
        "metadata",
        "tenant",
        "to_business_id",
        "relationship_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_data: Option<V0AdditionalOwnerData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut from_business_id: Option<BusinessId> = None;
        let mut id: Option<RelationshipId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut to_business_id: Option<BusinessId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut additional_data),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.take(&mut from_business_id),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut metadata),
                6 => __input.maybe_or_keep(&mut tenant),
                7 => __input.take(&mut to_business_id),
                8 => __input.tag("OWNER_OF"),
                _ => __input.again(),
            }
        }
        __input.need(&additional_data, "additional_data");
        __input.need(&from_business_id, "from_business_id");
        __input.need(&to_business_id, "to_business_id");
        Some(Self {
            additional_data: additional_data?,
            creation_time,
            from_business_id: from_business_id?,
            id,
            last_updated_time,
            metadata,
            tenant,
            to_business_id: to_business_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("relationship_type", "OWNER_OF");
        out.field("additional_data", &self.additional_data);
        out.option("creation_time", &self.creation_time);
        out.field("from_business_id", &self.from_business_id);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.field("to_business_id", &self.to_business_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0BusinessBusinessOwnerRelationship);
impl crate::check::Check for V0BusinessBusinessOwnerRelationship {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.additional_data;
        crate::check::within("additional_data", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "relationships")]
/// The document's schema `v0_patch_business_business_owner_relationship`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchBusinessBusinessOwnerRelationship {
    /// Optional.
    pub additional_data: Option<V0AdditionalOwnerData>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_business_id: Option<BusinessId>,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub to_business_id: Option<BusinessId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchBusinessBusinessOwnerRelationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            additional_data: None,
            creation_time: None,
            from_business_id: None,
            id: None,
            last_updated_time: None,
            metadata: None,
            tenant: None,
            to_business_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`additional_data`](Self::additional_data).
    #[must_use]
    #[inline]
    pub fn with_additional_data(
        mut self,
        value: impl Into<V0AdditionalOwnerData>,
    ) -> Self {
        self.additional_data = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`from_business_id`](Self::from_business_id).
    #[must_use]
    #[inline]
    pub fn with_from_business_id(mut self, value: BusinessId) -> Self {
        self.from_business_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: RelationshipId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`to_business_id`](Self::to_business_id).
    #[must_use]
    #[inline]
    pub fn with_to_business_id(mut self, value: BusinessId) -> Self {
        self.to_business_id = Some(value);
        self
    }
}
impl crate::record::Record for V0PatchBusinessBusinessOwnerRelationship {
    const NAME: &'static str = "V0PatchBusinessBusinessOwnerRelationship";
    const FIELDS: &'static [&'static str] = &[
        "additional_data",
        "creation_time",
        "from_business_id",
        "id",
        "last_updated_time",
        "metadata",
        "tenant",
        "to_business_id",
        "relationship_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_data: Option<V0AdditionalOwnerData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut from_business_id: Option<BusinessId> = None;
        let mut id: Option<RelationshipId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut to_business_id: Option<BusinessId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut additional_data),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.maybe_or_keep(&mut from_business_id),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut metadata),
                6 => __input.maybe_or_keep(&mut tenant),
                7 => __input.maybe_or_keep(&mut to_business_id),
                8 => __input.tag("OWNER_OF"),
                _ => __input.again(),
            }
        }
        Some(Self {
            additional_data,
            creation_time,
            from_business_id,
            id,
            last_updated_time,
            metadata,
            tenant,
            to_business_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("relationship_type", "OWNER_OF");
        out.option("additional_data", &self.additional_data);
        out.option("creation_time", &self.creation_time);
        out.option("from_business_id", &self.from_business_id);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.option("to_business_id", &self.to_business_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchBusinessBusinessOwnerRelationship);
impl crate::check::Check for V0PatchBusinessBusinessOwnerRelationship {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.additional_data {
            crate::check::within("additional_data", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "relationships")]
/// The document's schema `v0_patch_payer_payee_relationship`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchPayerPayeeRelationship {
    /// Optional.
    pub additional_data: Option<V0PayerPayeeAdditionalData>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_business_id: Option<BusinessId>,
    /// Optional.
    pub from_person_id: Option<PersonId>,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub to_business_id: Option<BusinessId>,
    /// Optional.
    pub to_person_id: Option<PersonId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchPayerPayeeRelationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            additional_data: None,
            creation_time: None,
            from_business_id: None,
            from_person_id: None,
            id: None,
            last_updated_time: None,
            metadata: None,
            tenant: None,
            to_business_id: None,
            to_person_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`additional_data`](Self::additional_data).
    #[must_use]
    #[inline]
    pub fn with_additional_data(
        mut self,
        value: impl Into<V0PayerPayeeAdditionalData>,
    ) -> Self {
        self.additional_data = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`from_business_id`](Self::from_business_id).
    #[must_use]
    #[inline]
    pub fn with_from_business_id(mut self, value: BusinessId) -> Self {
        self.from_business_id = Some(value);
        self
    }
    /// Sets [`from_person_id`](Self::from_person_id).
    #[must_use]
    #[inline]
    pub fn with_from_person_id(mut self, value: PersonId) -> Self {
        self.from_person_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: RelationshipId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`to_business_id`](Self::to_business_id).
    #[must_use]
    #[inline]
    pub fn with_to_business_id(mut self, value: BusinessId) -> Self {
        self.to_business_id = Some(value);
        self
    }
    /// Sets [`to_person_id`](Self::to_person_id).
    #[must_use]
    #[inline]
    pub fn with_to_person_id(mut self, value: PersonId) -> Self {
        self.to_person_id = Some(value);
        self
    }
}
impl crate::record::Record for V0PatchPayerPayeeRelationship {
    const NAME: &'static str = "V0PatchPayerPayeeRelationship";
    const FIELDS: &'static [&'static str] = &[
        "additional_data",
        "creation_time",
        "from_business_id",
        "from_person_id",
        "id",
        "last_updated_time",
        "metadata",
        "tenant",
        "to_business_id",
        "to_person_id",
        "relationship_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_data: Option<V0PayerPayeeAdditionalData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut from_business_id: Option<BusinessId> = None;
        let mut from_person_id: Option<PersonId> = None;
        let mut id: Option<RelationshipId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut to_business_id: Option<BusinessId> = None;
        let mut to_person_id: Option<PersonId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut additional_data),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.maybe_or_keep(&mut from_business_id),
                3 => __input.maybe_or_keep(&mut from_person_id),
                4 => __input.maybe_or_keep(&mut id),
                5 => __input.maybe_or_keep(&mut last_updated_time),
                6 => __input.maybe_or_keep(&mut metadata),
                7 => __input.maybe_or_keep(&mut tenant),
                8 => __input.maybe_or_keep(&mut to_business_id),
                9 => __input.maybe_or_keep(&mut to_person_id),
                10 => __input.tag("PAYER_PAYEE"),
                _ => __input.again(),
            }
        }
        Some(Self {
            additional_data,
            creation_time,
            from_business_id,
            from_person_id,
            id,
            last_updated_time,
            metadata,
            tenant,
            to_business_id,
            to_person_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("relationship_type", "PAYER_PAYEE");
        out.option("additional_data", &self.additional_data);
        out.option("creation_time", &self.creation_time);
        out.option("from_business_id", &self.from_business_id);
        out.option("from_person_id", &self.from_person_id);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.option("to_business_id", &self.to_business_id);
        out.option("to_person_id", &self.to_person_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchPayerPayeeRelationship);
#[cfg(feature = "relationships")]
/// The document's schema `v0_patch_person_business_owner_relationship`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchPersonBusinessOwnerRelationship {
    /// Optional.
    pub additional_data: Option<V0AdditionalOwnerData>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_person_id: Option<PersonId>,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub to_business_id: Option<BusinessId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchPersonBusinessOwnerRelationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            additional_data: None,
            creation_time: None,
            from_person_id: None,
            id: None,
            last_updated_time: None,
            metadata: None,
            tenant: None,
            to_business_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`additional_data`](Self::additional_data).
    #[must_use]
    #[inline]
    pub fn with_additional_data(
        mut self,
        value: impl Into<V0AdditionalOwnerData>,
    ) -> Self {
        self.additional_data = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`from_person_id`](Self::from_person_id).
    #[must_use]
    #[inline]
    pub fn with_from_person_id(mut self, value: PersonId) -> Self {
        self.from_person_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: RelationshipId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`to_business_id`](Self::to_business_id).
    #[must_use]
    #[inline]
    pub fn with_to_business_id(mut self, value: BusinessId) -> Self {
        self.to_business_id = Some(value);
        self
    }
}
impl crate::record::Record for V0PatchPersonBusinessOwnerRelationship {
    const NAME: &'static str = "V0PatchPersonBusinessOwnerRelationship";
    const FIELDS: &'static [&'static str] = &[
        "additional_data",
        "creation_time",
        "from_person_id",
        "id",
        "last_updated_time",
        "metadata",
        "tenant",
        "to_business_id",
        "relationship_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_data: Option<V0AdditionalOwnerData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut from_person_id: Option<PersonId> = None;
        let mut id: Option<RelationshipId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut to_business_id: Option<BusinessId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut additional_data),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.maybe_or_keep(&mut from_person_id),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut metadata),
                6 => __input.maybe_or_keep(&mut tenant),
                7 => __input.maybe_or_keep(&mut to_business_id),
                8 => __input.tag("BENEFICIAL_OWNER_OF"),
                _ => __input.again(),
            }
        }
        Some(Self {
            additional_data,
            creation_time,
            from_person_id,
            id,
            last_updated_time,
            metadata,
            tenant,
            to_business_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("relationship_type", "BENEFICIAL_OWNER_OF");
        out.option("additional_data", &self.additional_data);
        out.option("creation_time", &self.creation_time);
        out.option("from_person_id", &self.from_person_id);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.option("to_business_id", &self.to_business_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchPersonBusinessOwnerRelationship);
impl crate::check::Check for V0PatchPersonBusinessOwnerRelationship {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        if let Some(value) = &self.additional_data {
            crate::check::within("additional_data", crate::check::Check::check(value))?;
        }
        Ok(())
    }
}
#[cfg(feature = "relationships")]
/// The document's schema `v0_patch_person_business_relationship`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchPersonBusinessRelationship {
    /// Optional.
    pub additional_data: Option<V0AdditionalData>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_person_id: Option<PersonId>,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub to_business_id: Option<BusinessId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchPersonBusinessRelationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            additional_data: None,
            creation_time: None,
            from_person_id: None,
            id: None,
            last_updated_time: None,
            metadata: None,
            tenant: None,
            to_business_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`additional_data`](Self::additional_data).
    #[must_use]
    #[inline]
    pub fn with_additional_data(mut self, value: impl Into<V0AdditionalData>) -> Self {
        self.additional_data = Some(value.into());
        self
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`from_person_id`](Self::from_person_id).
    #[must_use]
    #[inline]
    pub fn with_from_person_id(mut self, value: PersonId) -> Self {
        self.from_person_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: RelationshipId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`to_business_id`](Self::to_business_id).
    #[must_use]
    #[inline]
    pub fn with_to_business_id(mut self, value: BusinessId) -> Self {
        self.to_business_id = Some(value);
        self
    }
}
impl crate::record::Record for V0PatchPersonBusinessRelationship {
    const NAME: &'static str = "V0PatchPersonBusinessRelationship";
    const FIELDS: &'static [&'static str] = &[
        "additional_data",
        "creation_time",
        "from_person_id",
        "id",
        "last_updated_time",
        "metadata",
        "tenant",
        "to_business_id",
        "relationship_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_data: Option<V0AdditionalData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut from_person_id: Option<PersonId> = None;
        let mut id: Option<RelationshipId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut to_business_id: Option<BusinessId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut additional_data),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.maybe_or_keep(&mut from_person_id),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut metadata),
                6 => __input.maybe_or_keep(&mut tenant),
                7 => __input.maybe_or_keep(&mut to_business_id),
                8 => __input.tag("MANAGING_PERSON_OF"),
                _ => __input.again(),
            }
        }
        Some(Self {
            additional_data,
            creation_time,
            from_person_id,
            id,
            last_updated_time,
            metadata,
            tenant,
            to_business_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("relationship_type", "MANAGING_PERSON_OF");
        out.option("additional_data", &self.additional_data);
        out.option("creation_time", &self.creation_time);
        out.option("from_person_id", &self.from_person_id);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.option("to_business_id", &self.to_business_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PatchPersonBusinessRelationship);
#[cfg(feature = "relationships")]
/// The document's schema `v0_patch_relationship_in`, sent and received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0PatchRelationshipIn {
    /// `relationship_type: BENEFICIAL_OWNER_OF`
    BeneficialOwnerOf(V0PatchPersonBusinessOwnerRelationship),
    /// `relationship_type: MANAGING_PERSON_OF`
    ManagingPersonOf(V0PatchPersonBusinessRelationship),
    /// `relationship_type: OWNER_OF`
    OwnerOf(V0PatchBusinessBusinessOwnerRelationship),
    /// `relationship_type: PAYER_PAYEE`
    PayerPayee(V0PatchPayerPayeeRelationship),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0PatchRelationshipIn {
    /// The value of `relationship_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::BeneficialOwnerOf(_) => "BENEFICIAL_OWNER_OF",
            Self::ManagingPersonOf(_) => "MANAGING_PERSON_OF",
            Self::OwnerOf(_) => "OWNER_OF",
            Self::PayerPayee(_) => "PAYER_PAYEE",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `relationship_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0RelationshipTypes {
        self.tag().into()
    }
    /// Makes the variant `BeneficialOwnerOf`.
    #[inline]
    pub fn beneficial_owner_of(value: V0PatchPersonBusinessOwnerRelationship) -> Self {
        Self::BeneficialOwnerOf(value)
    }
    /// Whether this is `BeneficialOwnerOf`.
    #[inline]
    pub fn is_beneficial_owner_of(&self) -> bool {
        matches!(self, Self::BeneficialOwnerOf(_))
    }
    /// The content of `BeneficialOwnerOf`, if this is one.
    #[inline]
    pub fn as_beneficial_owner_of(
        &self,
    ) -> Option<&V0PatchPersonBusinessOwnerRelationship> {
        match self {
            Self::BeneficialOwnerOf(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `BeneficialOwnerOf`, if this is one.
    #[inline]
    pub fn into_beneficial_owner_of(
        self,
    ) -> Option<V0PatchPersonBusinessOwnerRelationship> {
        match self {
            Self::BeneficialOwnerOf(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `ManagingPersonOf`.
    #[inline]
    pub fn managing_person_of(value: V0PatchPersonBusinessRelationship) -> Self {
        Self::ManagingPersonOf(value)
    }
    /// Whether this is `ManagingPersonOf`.
    #[inline]
    pub fn is_managing_person_of(&self) -> bool {
        matches!(self, Self::ManagingPersonOf(_))
    }
    /// The content of `ManagingPersonOf`, if this is one.
    #[inline]
    pub fn as_managing_person_of(&self) -> Option<&V0PatchPersonBusinessRelationship> {
        match self {
            Self::ManagingPersonOf(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ManagingPersonOf`, if this is one.
    #[inline]
    pub fn into_managing_person_of(self) -> Option<V0PatchPersonBusinessRelationship> {
        match self {
            Self::ManagingPersonOf(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `OwnerOf`.
    #[inline]
    pub fn owner_of(value: V0PatchBusinessBusinessOwnerRelationship) -> Self {
        Self::OwnerOf(value)
    }
    /// Whether this is `OwnerOf`.
    #[inline]
    pub fn is_owner_of(&self) -> bool {
        matches!(self, Self::OwnerOf(_))
    }
    /// The content of `OwnerOf`, if this is one.
    #[inline]
    pub fn as_owner_of(&self) -> Option<&V0PatchBusinessBusinessOwnerRelationship> {
        match self {
            Self::OwnerOf(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `OwnerOf`, if this is one.
    #[inline]
    pub fn into_owner_of(self) -> Option<V0PatchBusinessBusinessOwnerRelationship> {
        match self {
            Self::OwnerOf(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `PayerPayee`.
    #[inline]
    pub fn payer_payee(value: V0PatchPayerPayeeRelationship) -> Self {
        Self::PayerPayee(value)
    }
    /// Whether this is `PayerPayee`.
    #[inline]
    pub fn is_payer_payee(&self) -> bool {
        matches!(self, Self::PayerPayee(_))
    }
    /// The content of `PayerPayee`, if this is one.
    #[inline]
    pub fn as_payer_payee(&self) -> Option<&V0PatchPayerPayeeRelationship> {
        match self {
            Self::PayerPayee(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `PayerPayee`, if this is one.
    #[inline]
    pub fn into_payer_payee(self) -> Option<V0PatchPayerPayeeRelationship> {
        match self {
            Self::PayerPayee(value) => Some(value),
            _ => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::BeneficialOwnerOf(value) => value.creation_time.as_ref(),
            Self::ManagingPersonOf(value) => value.creation_time.as_ref(),
            Self::OwnerOf(value) => value.creation_time.as_ref(),
            Self::PayerPayee(value) => value.creation_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&RelationshipId> {
        match self {
            Self::BeneficialOwnerOf(value) => value.id.as_ref(),
            Self::ManagingPersonOf(value) => value.id.as_ref(),
            Self::OwnerOf(value) => value.id.as_ref(),
            Self::PayerPayee(value) => value.id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::BeneficialOwnerOf(value) => value.last_updated_time.as_ref(),
            Self::ManagingPersonOf(value) => value.last_updated_time.as_ref(),
            Self::OwnerOf(value) => value.last_updated_time.as_ref(),
            Self::PayerPayee(value) => value.last_updated_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::serde_json::Map<String, ::serde_json::Value>> {
        match self {
            Self::BeneficialOwnerOf(value) => value.metadata.as_ref(),
            Self::ManagingPersonOf(value) => value.metadata.as_ref(),
            Self::OwnerOf(value) => value.metadata.as_ref(),
            Self::PayerPayee(value) => value.metadata.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::BeneficialOwnerOf(value) => value.tenant.as_deref(),
            Self::ManagingPersonOf(value) => value.tenant.as_deref(),
            Self::OwnerOf(value) => value.tenant.as_deref(),
            Self::PayerPayee(value) => value.tenant.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `to_business_id`, which every known kind has.
    #[inline]
    pub fn to_business_id(&self) -> Option<&BusinessId> {
        match self {
            Self::BeneficialOwnerOf(value) => value.to_business_id.as_ref(),
            Self::ManagingPersonOf(value) => value.to_business_id.as_ref(),
            Self::OwnerOf(value) => value.to_business_id.as_ref(),
            Self::PayerPayee(value) => value.to_business_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0PatchPersonBusinessOwnerRelationship> for V0PatchRelationshipIn {
    #[inline]
    fn from(value: V0PatchPersonBusinessOwnerRelationship) -> Self {
        Self::BeneficialOwnerOf(value)
    }
}
impl From<V0PatchPersonBusinessRelationship> for V0PatchRelationshipIn {
    #[inline]
    fn from(value: V0PatchPersonBusinessRelationship) -> Self {
        Self::ManagingPersonOf(value)
    }
}
impl From<V0PatchBusinessBusinessOwnerRelationship> for V0PatchRelationshipIn {
    #[inline]
    fn from(value: V0PatchBusinessBusinessOwnerRelationship) -> Self {
        Self::OwnerOf(value)
    }
}
impl From<V0PatchPayerPayeeRelationship> for V0PatchRelationshipIn {
    #[inline]
    fn from(value: V0PatchPayerPayeeRelationship) -> Self {
        Self::PayerPayee(value)
    }
}
impl ::serde::Serialize for V0PatchRelationshipIn {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::BeneficialOwnerOf(value) => value.serialize(serializer),
            Self::ManagingPersonOf(value) => value.serialize(serializer),
            Self::OwnerOf(value) => value.serialize(serializer),
            Self::PayerPayee(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0PatchRelationshipIn {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0PatchRelationshipIn {
    const NAME: &'static str = "V0PatchRelationshipIn";
    const TAG: &'static str = "relationship_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "BENEFICIAL_OWNER_OF" => Self::BeneficialOwnerOf(body.branch()?),
                "MANAGING_PERSON_OF" => Self::ManagingPersonOf(body.branch()?),
                "OWNER_OF" => Self::OwnerOf(body.branch()?),
                "PAYER_PAYEE" => Self::PayerPayee(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0PatchRelationshipIn {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::BeneficialOwnerOf(value) => crate::check::Check::check(value),
            Self::OwnerOf(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "relationships")]
/// The document's schema `v0_payer_payee_additional_data`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PayerPayeeAdditionalData {
    /// Required.
    pub transfer_type: V0PayerPayeeAdditionalDataTransferType,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PayerPayeeAdditionalData {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        transfer_type: impl Into<V0PayerPayeeAdditionalDataTransferType>,
    ) -> Self {
        Self {
            transfer_type: transfer_type.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0PayerPayeeAdditionalData {
    const NAME: &'static str = "V0PayerPayeeAdditionalData";
    const FIELDS: &'static [&'static str] = &["transfer_type"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut transfer_type: Option<V0PayerPayeeAdditionalDataTransferType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut transfer_type),
                _ => __input.again(),
            }
        }
        __input.need(&transfer_type, "transfer_type");
        Some(Self {
            transfer_type: transfer_type?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("transfer_type", &self.transfer_type);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PayerPayeeAdditionalData);
#[cfg(feature = "relationships")]
/// The document's schema `v0_payer_payee_additional_data_transfer_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0PayerPayeeAdditionalDataTransferType {
    /// `CREDIT`
    Credit,
    /// `DEBIT`
    Debit,
    /// `DEBIT_OR_CREDIT`
    DebitOrCredit,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0PayerPayeeAdditionalDataTransferType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Credit, Self::Debit, Self::DebitOrCredit];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Credit => "CREDIT",
            Self::Debit => "DEBIT",
            Self::DebitOrCredit => "DEBIT_OR_CREDIT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0PayerPayeeAdditionalDataTransferType);
#[cfg(feature = "relationships")]
/// The document's schema `v0_payer_payee_relationship`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PayerPayeeRelationship {
    /// Required.
    pub additional_data: V0PayerPayeeAdditionalData,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub from_business_id: Option<BusinessId>,
    /// Optional.
    pub from_person_id: Option<PersonId>,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub to_business_id: Option<BusinessId>,
    /// Optional.
    pub to_person_id: Option<PersonId>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PayerPayeeRelationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(additional_data: impl Into<V0PayerPayeeAdditionalData>) -> Self {
        Self {
            additional_data: additional_data.into(),
            creation_time: None,
            from_business_id: None,
            from_person_id: None,
            id: None,
            last_updated_time: None,
            metadata: None,
            tenant: None,
            to_business_id: None,
            to_person_id: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`from_business_id`](Self::from_business_id).
    #[must_use]
    #[inline]
    pub fn with_from_business_id(mut self, value: BusinessId) -> Self {
        self.from_business_id = Some(value);
        self
    }
    /// Sets [`from_person_id`](Self::from_person_id).
    #[must_use]
    #[inline]
    pub fn with_from_person_id(mut self, value: PersonId) -> Self {
        self.from_person_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: RelationshipId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<V0TenantId>) -> Self {
        self.tenant = Some(value.into());
        self
    }
    /// Sets [`to_business_id`](Self::to_business_id).
    #[must_use]
    #[inline]
    pub fn with_to_business_id(mut self, value: BusinessId) -> Self {
        self.to_business_id = Some(value);
        self
    }
    /// Sets [`to_person_id`](Self::to_person_id).
    #[must_use]
    #[inline]
    pub fn with_to_person_id(mut self, value: PersonId) -> Self {
        self.to_person_id = Some(value);
        self
    }
}
impl crate::record::Record for V0PayerPayeeRelationship {
    const NAME: &'static str = "V0PayerPayeeRelationship";
    const FIELDS: &'static [&'static str] = &[
        "additional_data",
        "creation_time",
        "from_business_id",
        "from_person_id",
        "id",
        "last_updated_time",
        "metadata",
        "tenant",
        "to_business_id",
        "to_person_id",
        "relationship_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_data: Option<V0PayerPayeeAdditionalData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut from_business_id: Option<BusinessId> = None;
        let mut from_person_id: Option<PersonId> = None;
        let mut id: Option<RelationshipId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut to_business_id: Option<BusinessId> = None;
        let mut to_person_id: Option<PersonId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut additional_data),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.maybe_or_keep(&mut from_business_id),
                3 => __input.maybe_or_keep(&mut from_person_id),
                4 => __input.maybe_or_keep(&mut id),
                5 => __input.maybe_or_keep(&mut last_updated_time),
                6 => __input.maybe_or_keep(&mut metadata),
                7 => __input.maybe_or_keep(&mut tenant),
                8 => __input.maybe_or_keep(&mut to_business_id),
                9 => __input.maybe_or_keep(&mut to_person_id),
                10 => __input.tag("PAYER_PAYEE"),
                _ => __input.again(),
            }
        }
        __input.need(&additional_data, "additional_data");
        Some(Self {
            additional_data: additional_data?,
            creation_time,
            from_business_id,
            from_person_id,
            id,
            last_updated_time,
            metadata,
            tenant,
            to_business_id,
            to_person_id,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("relationship_type", "PAYER_PAYEE");
        out.field("additional_data", &self.additional_data);
        out.option("creation_time", &self.creation_time);
        out.option("from_business_id", &self.from_business_id);
        out.option("from_person_id", &self.from_person_id);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.option("to_business_id", &self.to_business_id);
        out.option("to_person_id", &self.to_person_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PayerPayeeRelationship);
#[cfg(feature = "relationships")]
/// The document's schema `v0_person_business_owner_relationship`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PersonBusinessOwnerRelationship {
    /// Required.
    pub additional_data: V0AdditionalOwnerData,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Required.
    pub from_person_id: PersonId,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Required.
    pub to_business_id: BusinessId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PersonBusinessOwnerRelationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        additional_data: impl Into<V0AdditionalOwnerData>,
        from_person_id: PersonId,
        to_business_id: BusinessId,
    ) -> Self {
        Self {
            additional_data: additional_data.into(),
            creation_time: None,
            from_person_id,
            id: None,
            last_updated_time: None,
            metadata: None,
            tenant: None,
            to_business_id,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: RelationshipId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
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
impl crate::record::Record for V0PersonBusinessOwnerRelationship {
    const NAME: &'static str = "V0PersonBusinessOwnerRelationship";
    const FIELDS: &'static [&'static str] = &[
        "additional_data",
        "creation_time",
        "from_person_id",
        "id",
        "last_updated_time",
        "metadata",
        "tenant",
        "to_business_id",
        "relationship_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_data: Option<V0AdditionalOwnerData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut from_person_id: Option<PersonId> = None;
        let mut id: Option<RelationshipId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut to_business_id: Option<BusinessId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut additional_data),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.take(&mut from_person_id),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut metadata),
                6 => __input.maybe_or_keep(&mut tenant),
                7 => __input.take(&mut to_business_id),
                8 => __input.tag("BENEFICIAL_OWNER_OF"),
                _ => __input.again(),
            }
        }
        __input.need(&additional_data, "additional_data");
        __input.need(&from_person_id, "from_person_id");
        __input.need(&to_business_id, "to_business_id");
        Some(Self {
            additional_data: additional_data?,
            creation_time,
            from_person_id: from_person_id?,
            id,
            last_updated_time,
            metadata,
            tenant,
            to_business_id: to_business_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("relationship_type", "BENEFICIAL_OWNER_OF");
        out.field("additional_data", &self.additional_data);
        out.option("creation_time", &self.creation_time);
        out.field("from_person_id", &self.from_person_id);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.field("to_business_id", &self.to_business_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PersonBusinessOwnerRelationship);
impl crate::check::Check for V0PersonBusinessOwnerRelationship {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.additional_data;
        crate::check::within("additional_data", crate::check::Check::check(value))?;
        Ok(())
    }
}
#[cfg(feature = "relationships")]
/// The document's schema `v0_person_business_relationship`, sent and received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PersonBusinessRelationship {
    /// Required.
    pub additional_data: V0AdditionalData,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Required.
    pub from_person_id: PersonId,
    /// Optional. Only in responses.
    pub id: Option<RelationshipId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Required.
    pub to_business_id: BusinessId,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PersonBusinessRelationship {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        additional_data: impl Into<V0AdditionalData>,
        from_person_id: PersonId,
        to_business_id: BusinessId,
    ) -> Self {
        Self {
            additional_data: additional_data.into(),
            creation_time: None,
            from_person_id,
            id: None,
            last_updated_time: None,
            metadata: None,
            tenant: None,
            to_business_id,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`creation_time`](Self::creation_time). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_creation_time(mut self, value: impl Into<crate::Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id). Only in responses.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: RelationshipId) -> Self {
        self.id = Some(value);
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
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
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
impl crate::record::Record for V0PersonBusinessRelationship {
    const NAME: &'static str = "V0PersonBusinessRelationship";
    const FIELDS: &'static [&'static str] = &[
        "additional_data",
        "creation_time",
        "from_person_id",
        "id",
        "last_updated_time",
        "metadata",
        "tenant",
        "to_business_id",
        "relationship_type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut additional_data: Option<V0AdditionalData> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut from_person_id: Option<PersonId> = None;
        let mut id: Option<RelationshipId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut to_business_id: Option<BusinessId> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut additional_data),
                1 => __input.maybe_or_keep(&mut creation_time),
                2 => __input.take(&mut from_person_id),
                3 => __input.maybe_or_keep(&mut id),
                4 => __input.maybe_or_keep(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut metadata),
                6 => __input.maybe_or_keep(&mut tenant),
                7 => __input.take(&mut to_business_id),
                8 => __input.tag("MANAGING_PERSON_OF"),
                _ => __input.again(),
            }
        }
        __input.need(&additional_data, "additional_data");
        __input.need(&from_person_id, "from_person_id");
        __input.need(&to_business_id, "to_business_id");
        Some(Self {
            additional_data: additional_data?,
            creation_time,
            from_person_id: from_person_id?,
            id,
            last_updated_time,
            metadata,
            tenant,
            to_business_id: to_business_id?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("relationship_type", "MANAGING_PERSON_OF");
        out.field("additional_data", &self.additional_data);
        out.option("creation_time", &self.creation_time);
        out.field("from_person_id", &self.from_person_id);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("tenant", &self.tenant);
        out.field("to_business_id", &self.to_business_id);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0PersonBusinessRelationship);
#[cfg(feature = "relationships")]
/// The document's schema `v0_relationship_in`, sent and received.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum V0RelationshipIn {
    /// `relationship_type: BENEFICIAL_OWNER_OF`
    BeneficialOwnerOf(V0PersonBusinessOwnerRelationship),
    /// `relationship_type: MANAGING_PERSON_OF`
    ManagingPersonOf(V0PersonBusinessRelationship),
    /// `relationship_type: OWNER_OF`
    OwnerOf(V0BusinessBusinessOwnerRelationship),
    /// `relationship_type: PAYER_PAYEE`
    PayerPayee(V0PayerPayeeRelationship),
    /// A kind that this version does not know, as it came.
    Unrecognized(crate::UnrecognizedVariant),
}
impl V0RelationshipIn {
    /// The value of `relationship_type`.
    #[inline]
    pub fn tag(&self) -> &str {
        match self {
            Self::BeneficialOwnerOf(_) => "BENEFICIAL_OWNER_OF",
            Self::ManagingPersonOf(_) => "MANAGING_PERSON_OF",
            Self::OwnerOf(_) => "OWNER_OF",
            Self::PayerPayee(_) => "PAYER_PAYEE",
            Self::Unrecognized(value) => value.tag(),
        }
    }
    /// The value of `relationship_type`, as an enum.
    #[inline]
    pub fn kind(&self) -> V0RelationshipTypes {
        self.tag().into()
    }
    /// Makes the variant `BeneficialOwnerOf`.
    #[inline]
    pub fn beneficial_owner_of(value: V0PersonBusinessOwnerRelationship) -> Self {
        Self::BeneficialOwnerOf(value)
    }
    /// Whether this is `BeneficialOwnerOf`.
    #[inline]
    pub fn is_beneficial_owner_of(&self) -> bool {
        matches!(self, Self::BeneficialOwnerOf(_))
    }
    /// The content of `BeneficialOwnerOf`, if this is one.
    #[inline]
    pub fn as_beneficial_owner_of(&self) -> Option<&V0PersonBusinessOwnerRelationship> {
        match self {
            Self::BeneficialOwnerOf(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `BeneficialOwnerOf`, if this is one.
    #[inline]
    pub fn into_beneficial_owner_of(self) -> Option<V0PersonBusinessOwnerRelationship> {
        match self {
            Self::BeneficialOwnerOf(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `ManagingPersonOf`.
    #[inline]
    pub fn managing_person_of(value: V0PersonBusinessRelationship) -> Self {
        Self::ManagingPersonOf(value)
    }
    /// Whether this is `ManagingPersonOf`.
    #[inline]
    pub fn is_managing_person_of(&self) -> bool {
        matches!(self, Self::ManagingPersonOf(_))
    }
    /// The content of `ManagingPersonOf`, if this is one.
    #[inline]
    pub fn as_managing_person_of(&self) -> Option<&V0PersonBusinessRelationship> {
        match self {
            Self::ManagingPersonOf(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `ManagingPersonOf`, if this is one.
    #[inline]
    pub fn into_managing_person_of(self) -> Option<V0PersonBusinessRelationship> {
        match self {
            Self::ManagingPersonOf(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `OwnerOf`.
    #[inline]
    pub fn owner_of(value: V0BusinessBusinessOwnerRelationship) -> Self {
        Self::OwnerOf(value)
    }
    /// Whether this is `OwnerOf`.
    #[inline]
    pub fn is_owner_of(&self) -> bool {
        matches!(self, Self::OwnerOf(_))
    }
    /// The content of `OwnerOf`, if this is one.
    #[inline]
    pub fn as_owner_of(&self) -> Option<&V0BusinessBusinessOwnerRelationship> {
        match self {
            Self::OwnerOf(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `OwnerOf`, if this is one.
    #[inline]
    pub fn into_owner_of(self) -> Option<V0BusinessBusinessOwnerRelationship> {
        match self {
            Self::OwnerOf(value) => Some(value),
            _ => None,
        }
    }
    /// Makes the variant `PayerPayee`.
    #[inline]
    pub fn payer_payee(value: V0PayerPayeeRelationship) -> Self {
        Self::PayerPayee(value)
    }
    /// Whether this is `PayerPayee`.
    #[inline]
    pub fn is_payer_payee(&self) -> bool {
        matches!(self, Self::PayerPayee(_))
    }
    /// The content of `PayerPayee`, if this is one.
    #[inline]
    pub fn as_payer_payee(&self) -> Option<&V0PayerPayeeRelationship> {
        match self {
            Self::PayerPayee(value) => Some(value),
            _ => None,
        }
    }
    /// The content of `PayerPayee`, if this is one.
    #[inline]
    pub fn into_payer_payee(self) -> Option<V0PayerPayeeRelationship> {
        match self {
            Self::PayerPayee(value) => Some(value),
            _ => None,
        }
    }
    /// `creation_time`, which every known kind has.
    #[inline]
    pub fn creation_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::BeneficialOwnerOf(value) => value.creation_time.as_ref(),
            Self::ManagingPersonOf(value) => value.creation_time.as_ref(),
            Self::OwnerOf(value) => value.creation_time.as_ref(),
            Self::PayerPayee(value) => value.creation_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known kind has.
    #[inline]
    pub fn id(&self) -> Option<&RelationshipId> {
        match self {
            Self::BeneficialOwnerOf(value) => value.id.as_ref(),
            Self::ManagingPersonOf(value) => value.id.as_ref(),
            Self::OwnerOf(value) => value.id.as_ref(),
            Self::PayerPayee(value) => value.id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `last_updated_time`, which every known kind has.
    #[inline]
    pub fn last_updated_time(&self) -> Option<&crate::Timestamp> {
        match self {
            Self::BeneficialOwnerOf(value) => value.last_updated_time.as_ref(),
            Self::ManagingPersonOf(value) => value.last_updated_time.as_ref(),
            Self::OwnerOf(value) => value.last_updated_time.as_ref(),
            Self::PayerPayee(value) => value.last_updated_time.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `metadata`, which every known kind has.
    #[inline]
    pub fn metadata(&self) -> Option<&::serde_json::Map<String, ::serde_json::Value>> {
        match self {
            Self::BeneficialOwnerOf(value) => value.metadata.as_ref(),
            Self::ManagingPersonOf(value) => value.metadata.as_ref(),
            Self::OwnerOf(value) => value.metadata.as_ref(),
            Self::PayerPayee(value) => value.metadata.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `tenant`, which every known kind has.
    #[inline]
    pub fn tenant(&self) -> Option<&str> {
        match self {
            Self::BeneficialOwnerOf(value) => value.tenant.as_deref(),
            Self::ManagingPersonOf(value) => value.tenant.as_deref(),
            Self::OwnerOf(value) => value.tenant.as_deref(),
            Self::PayerPayee(value) => value.tenant.as_deref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `to_business_id`, which every known kind has.
    #[inline]
    pub fn to_business_id(&self) -> Option<&BusinessId> {
        match self {
            Self::BeneficialOwnerOf(value) => Some(&value.to_business_id),
            Self::ManagingPersonOf(value) => Some(&value.to_business_id),
            Self::OwnerOf(value) => Some(&value.to_business_id),
            Self::PayerPayee(value) => value.to_business_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl From<V0PersonBusinessOwnerRelationship> for V0RelationshipIn {
    #[inline]
    fn from(value: V0PersonBusinessOwnerRelationship) -> Self {
        Self::BeneficialOwnerOf(value)
    }
}
impl From<V0PersonBusinessRelationship> for V0RelationshipIn {
    #[inline]
    fn from(value: V0PersonBusinessRelationship) -> Self {
        Self::ManagingPersonOf(value)
    }
}
impl From<V0BusinessBusinessOwnerRelationship> for V0RelationshipIn {
    #[inline]
    fn from(value: V0BusinessBusinessOwnerRelationship) -> Self {
        Self::OwnerOf(value)
    }
}
impl From<V0PayerPayeeRelationship> for V0RelationshipIn {
    #[inline]
    fn from(value: V0PayerPayeeRelationship) -> Self {
        Self::PayerPayee(value)
    }
}
impl ::serde::Serialize for V0RelationshipIn {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::BeneficialOwnerOf(value) => value.serialize(serializer),
            Self::ManagingPersonOf(value) => value.serialize(serializer),
            Self::OwnerOf(value) => value.serialize(serializer),
            Self::PayerPayee(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for V0RelationshipIn {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::tagged::decode(deserializer)
    }
}
impl crate::tagged::Tagged for V0RelationshipIn {
    const NAME: &'static str = "V0RelationshipIn";
    const TAG: &'static str = "relationship_type";
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        tag: &str,
        body: crate::tagged::Body<'de, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match tag {
                "BENEFICIAL_OWNER_OF" => Self::BeneficialOwnerOf(body.branch()?),
                "MANAGING_PERSON_OF" => Self::ManagingPersonOf(body.branch()?),
                "OWNER_OF" => Self::OwnerOf(body.branch()?),
                "PAYER_PAYEE" => Self::PayerPayee(body.branch()?),
                _ => Self::Unrecognized(body.unrecognized()?),
            },
        )
    }
}
impl crate::check::Check for V0RelationshipIn {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        match self {
            Self::BeneficialOwnerOf(value) => crate::check::Check::check(value),
            Self::OwnerOf(value) => crate::check::Check::check(value),
            _ => Ok(()),
        }
    }
}
#[cfg(feature = "relationships")]
/// The document's schema `v0_relationship_types`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0RelationshipTypes {
    /// `BENEFICIAL_OWNER_OF`
    BeneficialOwnerOf,
    /// `MANAGING_PERSON_OF`
    ManagingPersonOf,
    /// `OWNER_OF`
    OwnerOf,
    /// `PAYER_PAYEE`
    PayerPayee,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0RelationshipTypes {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::BeneficialOwnerOf,
        Self::ManagingPersonOf,
        Self::OwnerOf,
        Self::PayerPayee,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BeneficialOwnerOf => "BENEFICIAL_OWNER_OF",
            Self::ManagingPersonOf => "MANAGING_PERSON_OF",
            Self::OwnerOf => "OWNER_OF",
            Self::PayerPayee => "PAYER_PAYEE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0RelationshipTypes);
#[cfg(feature = "relationships")]
/// The document's schema `v0_relationships_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0RelationshipsList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub relationships: Vec<V0RelationshipIn>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0RelationshipsList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(relationships: Vec<V0RelationshipIn>) -> Self {
        Self {
            next_page_token: None,
            relationships,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0RelationshipsList {
    const NAME: &'static str = "V0RelationshipsList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "relationships"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut relationships: Option<Vec<V0RelationshipIn>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut relationships),
                _ => __input.again(),
            }
        }
        __input.need(&relationships, "relationships");
        Some(Self {
            next_page_token,
            relationships: relationships?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("relationships", &self.relationships);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0RelationshipsList);
#[cfg(feature = "relationships")]
/// Parameters of `listRelationshipsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRelationshipsV0Params {
    /// Optional.
    pub from_business_id: Option<Vec<BusinessId>>,
    /// Optional.
    pub from_person_id: Option<Vec<PersonId>>,
    /// Optional.
    pub id: Option<Vec<RelationshipId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub relationship_type: Option<Vec<String>>,
    /// Optional.
    pub to_business_id: Option<Vec<BusinessId>>,
}
impl ListRelationshipsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            from_business_id: None,
            from_person_id: None,
            id: None,
            limit: None,
            page_token: None,
            relationship_type: None,
            to_business_id: None,
        }
    }
    /// Sets [`from_business_id`](Self::from_business_id).
    #[must_use]
    #[inline]
    pub fn with_from_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.from_business_id = Some(value);
        self
    }
    /// Sets [`from_person_id`](Self::from_person_id).
    #[must_use]
    #[inline]
    pub fn with_from_person_id(mut self, value: Vec<PersonId>) -> Self {
        self.from_person_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<RelationshipId>) -> Self {
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
    /// Sets [`relationship_type`](Self::relationship_type).
    #[must_use]
    #[inline]
    pub fn with_relationship_type(mut self, value: Vec<String>) -> Self {
        self.relationship_type = Some(value);
        self
    }
    /// Sets [`to_business_id`](Self::to_business_id).
    #[must_use]
    #[inline]
    pub fn with_to_business_id(mut self, value: Vec<BusinessId>) -> Self {
        self.to_business_id = Some(value);
        self
    }
}
impl ListRelationshipsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        if let Some(values) = &self.to_business_id {
            query.comma_list("to_business_id", values);
        }
        if let Some(values) = &self.from_person_id {
            query.comma_list("from_person_id", values);
        }
        if let Some(values) = &self.relationship_type {
            query.comma_list("relationship_type", values);
        }
        if let Some(values) = &self.from_business_id {
            query.comma_list("from_business_id", values);
        }
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListRelationshipsV0Params {
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
impl crate::Paged for ListRelationshipsV0Params {
    type Item = V0RelationshipIn;
    type Page = V0RelationshipsList;
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
        (page.relationships, page.next_page_token)
    }
}
