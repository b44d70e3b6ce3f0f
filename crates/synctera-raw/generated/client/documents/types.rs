// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "documents")]
/// The document's schema `listDocumentsV0_encryption`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListDocumentsV0Encryption {
    /// `NOT_REQUIRED`
    NotRequired,
    /// `REQUIRED`
    Required,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl ListDocumentsV0Encryption {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::NotRequired, Self::Required];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotRequired => "NOT_REQUIRED",
            Self::Required => "REQUIRED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(ListDocumentsV0Encryption);
#[cfg(feature = "documents")]
/// The document's schema `v0_document_deletion_reason`, sent and received.
pub type V0DocumentDeletionReason = String;
#[cfg(feature = "documents")]
/// The document's schema `v0_document_encryption`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0DocumentEncryption {
    /// `NOT_REQUIRED`
    NotRequired,
    /// `REQUIRED`
    Required,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0DocumentEncryption {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::NotRequired, Self::Required];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotRequired => "NOT_REQUIRED",
            Self::Required => "REQUIRED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0DocumentEncryption);
#[cfg(feature = "documents")]
/// The document's schema `v0_document_encryption_version_post`, sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0DocumentEncryptionVersionPost {
    /// `NOT_REQUIRED`
    NotRequired,
    /// `REQUIRED`
    Required,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0DocumentEncryptionVersionPost {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::NotRequired, Self::Required];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotRequired => "NOT_REQUIRED",
            Self::Required => "REQUIRED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0DocumentEncryptionVersionPost);
#[cfg(feature = "documents")]
/// The document's schema `v0_document_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DocumentList {
    /// Required.
    pub documents: Vec<V0DocumentResponse>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DocumentList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(documents: Vec<V0DocumentResponse>) -> Self {
        Self {
            documents,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DocumentList {
    const NAME: &'static str = "V0DocumentList";
    const FIELDS: &'static [&'static str] = &["documents", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut documents: Option<Vec<V0DocumentResponse>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut documents),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        __input.need(&documents, "documents");
        Some(Self {
            documents: documents?,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("documents", &self.documents);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DocumentList);
#[cfg(feature = "documents")]
/// The document's schema `v0_document_patch`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DocumentPatch {
    /// Optional.
    pub batch_id: Option<String>,
    /// Optional.
    pub deletion_reason: Option<V0DocumentDeletionReason>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub type_: Option<V0DocumentType>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DocumentPatch {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            batch_id: None,
            deletion_reason: None,
            description: None,
            name: None,
            type_: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`batch_id`](Self::batch_id).
    #[must_use]
    #[inline]
    pub fn with_batch_id(mut self, value: impl Into<String>) -> Self {
        self.batch_id = Some(value.into());
        self
    }
    /// Sets [`deletion_reason`](Self::deletion_reason).
    #[must_use]
    #[inline]
    pub fn with_deletion_reason(
        mut self,
        value: impl Into<V0DocumentDeletionReason>,
    ) -> Self {
        self.deletion_reason = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<V0DocumentType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
impl crate::record::Record for V0DocumentPatch {
    const NAME: &'static str = "V0DocumentPatch";
    const FIELDS: &'static [&'static str] = &[
        "batch_id",
        "deletion_reason",
        "description",
        "name",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut batch_id: Option<String> = None;
        let mut deletion_reason: Option<V0DocumentDeletionReason> = None;
        let mut description: Option<String> = None;
        let mut name: Option<String> = None;
        let mut type_: Option<V0DocumentType> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut batch_id),
                1 => __input.maybe(&mut deletion_reason),
                2 => __input.maybe(&mut description),
                3 => __input.maybe(&mut name),
                4 => __input.maybe(&mut type_),
                _ => __input.again(),
            }
        }
        Some(Self {
            batch_id,
            deletion_reason,
            description,
            name,
            type_,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("batch_id", &self.batch_id);
        out.option("deletion_reason", &self.deletion_reason);
        out.option("description", &self.description);
        out.option("name", &self.name);
        out.option("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DocumentPatch);
#[cfg(feature = "documents")]
/// The document's schema `v0_document_post`, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct V0DocumentPost {
    /// Optional.
    pub batch_id: Option<String>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub encryption: Option<V0DocumentEncryption>,
    /// Required.
    pub file: crate::FilePart,
    /// Optional.
    pub metadata: Option<String>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub related_resource_id: Option<crate::AnyId>,
    /// Optional.
    pub related_resource_type: Option<V0RelatedResourceType>,
    /// Optional.
    pub type_: Option<V0DocumentType>,
}
impl V0DocumentPost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(file: impl Into<crate::FilePart>) -> Self {
        Self {
            batch_id: None,
            description: None,
            encryption: None,
            file: file.into(),
            metadata: None,
            name: None,
            related_resource_id: None,
            related_resource_type: None,
            type_: None,
        }
    }
    /// Sets [`batch_id`](Self::batch_id).
    #[must_use]
    #[inline]
    pub fn with_batch_id(mut self, value: impl Into<String>) -> Self {
        self.batch_id = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`encryption`](Self::encryption).
    #[must_use]
    #[inline]
    pub fn with_encryption(mut self, value: impl Into<V0DocumentEncryption>) -> Self {
        self.encryption = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`related_resource_id`](Self::related_resource_id).
    #[must_use]
    #[inline]
    pub fn with_related_resource_id(mut self, value: crate::AnyId) -> Self {
        self.related_resource_id = Some(value);
        self
    }
    /// Sets [`related_resource_type`](Self::related_resource_type).
    #[must_use]
    #[inline]
    pub fn with_related_resource_type(
        mut self,
        value: impl Into<V0RelatedResourceType>,
    ) -> Self {
        self.related_resource_type = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<V0DocumentType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0DocumentPost {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("V0DocumentPost")
            .field("batch_id", &self.batch_id)
            .field("description", &self.description)
            .field("encryption", &self.encryption)
            .field("file", &self.file)
            .field("metadata", &self.metadata)
            .field("name", &self.name)
            .field("related_resource_id", &self.related_resource_id)
            .field("related_resource_type", &self.related_resource_type)
            .field("type", &self.type_)
            .finish()
    }
}
impl V0DocumentPost {
    /// The form's parts.
    pub(crate) fn to_form(
        &self,
    ) -> Result<::reqwest::multipart::Form, crate::multipart::FormError> {
        let mut form = crate::multipart::Form::new();
        if let Some(part) = &self.batch_id {
            form.value("batch_id", part)?;
        }
        if let Some(part) = &self.description {
            form.value("description", part)?;
        }
        if let Some(part) = &self.encryption {
            form.value("encryption", part)?;
        }
        form.file("file", &self.file)?;
        if let Some(part) = &self.metadata {
            form.value("metadata", part)?;
        }
        if let Some(part) = &self.name {
            form.value("name", part)?;
        }
        if let Some(part) = &self.related_resource_id {
            form.value("related_resource_id", part)?;
        }
        if let Some(part) = &self.related_resource_type {
            form.value("related_resource_type", part)?;
        }
        if let Some(part) = &self.type_ {
            form.value("type", part)?;
        }
        Ok(form.into_inner())
    }
}
#[cfg(feature = "documents")]
/// The document's schema `v0_document_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DocumentResponse {
    /// Optional.
    pub available_versions: Option<V0DocumentVersions>,
    /// Optional.
    pub available_versions_info: Option<V0DocumentVersionsInfo>,
    /// Optional.
    pub batch_id: Option<String>,
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional.
    pub deletion_reason: Option<V0DocumentDeletionReason>,
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub encryption: Option<V0DocumentEncryption>,
    /// Optional. Only in responses.
    pub file_name: Option<String>,
    /// Optional. Only in responses.
    pub id: Option<DocumentId>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub related_resource_id: Option<crate::AnyId>,
    /// Optional.
    pub related_resource_type: Option<V0RelatedResourceType>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub type_: Option<V0DocumentType>,
    /// Optional.
    pub version: Option<V0DocumentVersion>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DocumentResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_versions: None,
            available_versions_info: None,
            batch_id: None,
            creation_time: None,
            deletion_reason: None,
            description: None,
            encryption: None,
            file_name: None,
            id: None,
            last_updated_time: None,
            metadata: None,
            name: None,
            related_resource_id: None,
            related_resource_type: None,
            tenant: None,
            type_: None,
            version: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DocumentResponse {
    const NAME: &'static str = "V0DocumentResponse";
    const FIELDS: &'static [&'static str] = &[
        "available_versions",
        "available_versions_info",
        "batch_id",
        "creation_time",
        "deletion_reason",
        "description",
        "encryption",
        "file_name",
        "id",
        "last_updated_time",
        "metadata",
        "name",
        "related_resource_id",
        "related_resource_type",
        "tenant",
        "type",
        "version",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut available_versions: Option<Vec<crate::whole::Whole>> = None;
        let mut available_versions_info: Option<V0DocumentVersionsInfo> = None;
        let mut batch_id: Option<String> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut deletion_reason: Option<V0DocumentDeletionReason> = None;
        let mut description: Option<String> = None;
        let mut encryption: Option<V0DocumentEncryption> = None;
        let mut file_name: Option<String> = None;
        let mut id: Option<DocumentId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut name: Option<String> = None;
        let mut related_resource_id: Option<crate::AnyId> = None;
        let mut related_resource_type: Option<V0RelatedResourceType> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut type_: Option<V0DocumentType> = None;
        let mut version: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut available_versions),
                1 => __input.maybe_or_keep(&mut available_versions_info),
                2 => __input.maybe_or_keep(&mut batch_id),
                3 => __input.maybe_or_keep(&mut creation_time),
                4 => __input.maybe_or_keep(&mut deletion_reason),
                5 => __input.maybe_or_keep(&mut description),
                6 => __input.maybe_or_keep(&mut encryption),
                7 => __input.maybe_or_keep(&mut file_name),
                8 => __input.maybe_or_keep(&mut id),
                9 => __input.maybe_or_keep(&mut last_updated_time),
                10 => __input.maybe_or_keep(&mut metadata),
                11 => __input.maybe_or_keep(&mut name),
                12 => __input.maybe_or_keep(&mut related_resource_id),
                13 => __input.maybe_or_keep(&mut related_resource_type),
                14 => __input.maybe_or_keep(&mut tenant),
                15 => __input.maybe_or_keep(&mut type_),
                16 => __input.maybe_or_keep(&mut version),
                _ => __input.again(),
            }
        }
        Some(Self {
            available_versions: available_versions
                .map(|value| value.into_iter().map(|value| value.0).collect()),
            available_versions_info,
            batch_id,
            creation_time,
            deletion_reason,
            description,
            encryption,
            file_name,
            id,
            last_updated_time,
            metadata,
            name,
            related_resource_id,
            related_resource_type,
            tenant,
            type_,
            version: version.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("available_versions", &self.available_versions);
        out.option("available_versions_info", &self.available_versions_info);
        out.option("batch_id", &self.batch_id);
        out.option("creation_time", &self.creation_time);
        out.option("deletion_reason", &self.deletion_reason);
        out.option("description", &self.description);
        out.option("encryption", &self.encryption);
        out.option("file_name", &self.file_name);
        out.option("id", &self.id);
        out.option("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("name", &self.name);
        out.option("related_resource_id", &self.related_resource_id);
        out.option("related_resource_type", &self.related_resource_type);
        out.option("tenant", &self.tenant);
        out.option("type", &self.type_);
        out.option("version", &self.version);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DocumentResponse);
#[cfg(feature = "documents")]
/// The document's schema `v0_document_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0DocumentType {
    /// `ADDRESS_VERIFICATION`
    AddressVerification,
    /// `APPLICATION_DOCUMENTATION`
    ApplicationDocumentation,
    /// `BILLING_DOCUMENT`
    BillingDocument,
    /// `CHECK_IMAGE`
    CheckImage,
    /// `COMPANY_PROFILE_DOCUMENT`
    CompanyProfileDocument,
    /// `COMPLIANCE_REPORT`
    ComplianceReport,
    /// `DATE_OF_BIRTH_VERIFICATION`
    DateOfBirthVerification,
    /// `FINANCIAL_FILE`
    FinancialFile,
    /// `IDENTITY_DOCUMENTATION`
    IdentityDocumentation,
    /// `INCOME_DOCUMENTATION`
    IncomeDocumentation,
    /// `STATEMENT`
    Statement,
    /// `STATEMENT_DISCLOSURE`
    StatementDisclosure,
    /// `TAX_FORM`
    TaxForm,
    /// `TERMS_OF_SERVICE`
    TermsOfService,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0DocumentType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::AddressVerification,
        Self::ApplicationDocumentation,
        Self::BillingDocument,
        Self::CheckImage,
        Self::CompanyProfileDocument,
        Self::ComplianceReport,
        Self::DateOfBirthVerification,
        Self::FinancialFile,
        Self::IdentityDocumentation,
        Self::IncomeDocumentation,
        Self::Statement,
        Self::StatementDisclosure,
        Self::TaxForm,
        Self::TermsOfService,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddressVerification => "ADDRESS_VERIFICATION",
            Self::ApplicationDocumentation => "APPLICATION_DOCUMENTATION",
            Self::BillingDocument => "BILLING_DOCUMENT",
            Self::CheckImage => "CHECK_IMAGE",
            Self::CompanyProfileDocument => "COMPANY_PROFILE_DOCUMENT",
            Self::ComplianceReport => "COMPLIANCE_REPORT",
            Self::DateOfBirthVerification => "DATE_OF_BIRTH_VERIFICATION",
            Self::FinancialFile => "FINANCIAL_FILE",
            Self::IdentityDocumentation => "IDENTITY_DOCUMENTATION",
            Self::IncomeDocumentation => "INCOME_DOCUMENTATION",
            Self::Statement => "STATEMENT",
            Self::StatementDisclosure => "STATEMENT_DISCLOSURE",
            Self::TaxForm => "TAX_FORM",
            Self::TermsOfService => "TERMS_OF_SERVICE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0DocumentType);
#[cfg(feature = "documents")]
/// The document's schema `v0_document_version`, received.
pub type V0DocumentVersion = i64;
#[cfg(feature = "documents")]
/// The document's schema `v0_document_version_info`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0DocumentVersionInfo {
    /// Optional. Only in responses.
    pub creation_time: Option<crate::Timestamp>,
    /// Optional. Only in responses.
    pub file_name: Option<String>,
    /// Optional. Only in responses.
    pub last_updated_time: Option<crate::Timestamp>,
    /// Optional.
    pub version: Option<V0DocumentVersion>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0DocumentVersionInfo {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            creation_time: None,
            file_name: None,
            last_updated_time: None,
            version: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0DocumentVersionInfo {
    const NAME: &'static str = "V0DocumentVersionInfo";
    const FIELDS: &'static [&'static str] = &[
        "creation_time",
        "file_name",
        "last_updated_time",
        "version",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut file_name: Option<String> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut version: Option<crate::whole::Whole> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut creation_time),
                1 => __input.maybe_or_keep(&mut file_name),
                2 => __input.maybe_or_keep(&mut last_updated_time),
                3 => __input.maybe_or_keep(&mut version),
                _ => __input.again(),
            }
        }
        Some(Self {
            creation_time,
            file_name,
            last_updated_time,
            version: version.map(|value| value.0),
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("creation_time", &self.creation_time);
        out.option("file_name", &self.file_name);
        out.option("last_updated_time", &self.last_updated_time);
        out.option("version", &self.version);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0DocumentVersionInfo);
#[cfg(feature = "documents")]
/// The document's schema `v0_document_version_post`, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct V0DocumentVersionPost {
    /// Optional.
    pub description: Option<String>,
    /// Optional.
    pub encryption: Option<V0DocumentEncryptionVersionPost>,
    /// Required.
    pub file: crate::FilePart,
    /// Optional.
    pub name: Option<String>,
    /// Optional.
    pub type_: Option<V0DocumentType>,
}
impl V0DocumentVersionPost {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(file: impl Into<crate::FilePart>) -> Self {
        Self {
            description: None,
            encryption: None,
            file: file.into(),
            name: None,
            type_: None,
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`encryption`](Self::encryption).
    #[must_use]
    #[inline]
    pub fn with_encryption(
        mut self,
        value: impl Into<V0DocumentEncryptionVersionPost>,
    ) -> Self {
        self.encryption = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<V0DocumentType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
impl ::std::fmt::Debug for V0DocumentVersionPost {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("V0DocumentVersionPost")
            .field("description", &self.description)
            .field("encryption", &self.encryption)
            .field("file", &self.file)
            .field("name", &self.name)
            .field("type", &self.type_)
            .finish()
    }
}
impl V0DocumentVersionPost {
    /// The form's parts.
    pub(crate) fn to_form(
        &self,
    ) -> Result<::reqwest::multipart::Form, crate::multipart::FormError> {
        let mut form = crate::multipart::Form::new();
        if let Some(part) = &self.description {
            form.value("description", part)?;
        }
        if let Some(part) = &self.encryption {
            form.value("encryption", part)?;
        }
        form.file("file", &self.file)?;
        if let Some(part) = &self.name {
            form.value("name", part)?;
        }
        if let Some(part) = &self.type_ {
            form.value("type", part)?;
        }
        Ok(form.into_inner())
    }
}
#[cfg(feature = "documents")]
/// The document's schema `v0_document_versions`, received.
pub type V0DocumentVersions = Vec<i64>;
#[cfg(feature = "documents")]
/// The document's schema `v0_document_versions_info`, received.
pub type V0DocumentVersionsInfo = Vec<V0DocumentVersionInfo>;
#[cfg(feature = "documents")]
/// The document's schema `v0_related_resource_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0RelatedResourceType {
    /// `ACCOUNT`
    Account,
    /// `BUSINESS`
    Business,
    /// `CUSTOMER`
    Customer,
    /// `EDD`
    Edd,
    /// `INVOICE`
    Invoice,
    /// `REVENUE_STATEMENT`
    RevenueStatement,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0RelatedResourceType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Account,
        Self::Business,
        Self::Customer,
        Self::Edd,
        Self::Invoice,
        Self::RevenueStatement,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "ACCOUNT",
            Self::Business => "BUSINESS",
            Self::Customer => "CUSTOMER",
            Self::Edd => "EDD",
            Self::Invoice => "INVOICE",
            Self::RevenueStatement => "REVENUE_STATEMENT",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0RelatedResourceType);
#[cfg(feature = "documents")]
/// Parameters of `listDocumentsV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDocumentsV0Params {
    /// Optional.
    pub batch_id: Option<String>,
    /// Optional.
    pub encryption: Option<ListDocumentsV0Encryption>,
    /// Optional.
    pub id: Option<Vec<DocumentId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub related_resource_id: Option<crate::AnyId>,
    /// Optional.
    pub related_resource_type: Option<V0RelatedResourceType>,
    /// Optional.
    pub type_: Option<Vec<V0DocumentType>>,
}
impl ListDocumentsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            batch_id: None,
            encryption: None,
            id: None,
            limit: None,
            page_token: None,
            related_resource_id: None,
            related_resource_type: None,
            type_: None,
        }
    }
    /// Sets [`batch_id`](Self::batch_id).
    #[must_use]
    #[inline]
    pub fn with_batch_id(mut self, value: impl Into<String>) -> Self {
        self.batch_id = Some(value.into());
        self
    }
    /// Sets [`encryption`](Self::encryption).
    #[must_use]
    #[inline]
    pub fn with_encryption(
        mut self,
        value: impl Into<ListDocumentsV0Encryption>,
    ) -> Self {
        self.encryption = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<DocumentId>) -> Self {
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
    /// Sets [`related_resource_id`](Self::related_resource_id).
    #[must_use]
    #[inline]
    pub fn with_related_resource_id(mut self, value: crate::AnyId) -> Self {
        self.related_resource_id = Some(value);
        self
    }
    /// Sets [`related_resource_type`](Self::related_resource_type).
    #[must_use]
    #[inline]
    pub fn with_related_resource_type(
        mut self,
        value: impl Into<V0RelatedResourceType>,
    ) -> Self {
        self.related_resource_type = Some(value.into());
        self
    }
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: Vec<V0DocumentType>) -> Self {
        self.type_ = Some(value);
        self
    }
}
impl ListDocumentsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("related_resource_id", &self.related_resource_id);
        query.some("batch_id", &self.batch_id);
        if let Some(values) = &self.type_ {
            query.comma_list("type", values);
        }
        query.some("encryption", &self.encryption);
        query.some("page_token", &self.page_token);
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("related_resource_type", &self.related_resource_type);
        query.some("limit", &self.limit);
        query.into_url()
    }
}
impl crate::check::Check for ListDocumentsV0Params {
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
impl crate::Paged for ListDocumentsV0Params {
    type Item = V0DocumentResponse;
    type Page = V0DocumentList;
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
        (page.documents, page.next_page_token)
    }
}
