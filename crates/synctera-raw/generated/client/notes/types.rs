// Generated from the merged OpenAPI document; do not edit.
crate::id::id! {
    #[doc = " Identifies: author user."] AuthorUserId
}
crate::id::id! {
    #[doc = " Identifies: note."] NoteId
}
#[cfg(feature = "notes")]
/// The document's schema `v0_content`, sent and received.
pub type V0Content = String;
#[cfg(feature = "notes")]
/// The document's schema `v0_note_create`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0NoteCreate {
    /// Required.
    pub content: V0Content,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub related_resource_field: Option<V0RelatedResourceField>,
    /// Required.
    pub related_resource_id: V0RelatedResourceId,
    /// Required.
    pub related_resource_type: V0NoteResourceType,
    /// Optional.
    pub status: Option<V0NoteStatus>,
    /// Optional.
    pub tenant: Option<V0TenantId>,
    /// Optional.
    pub type_: Option<V0Type>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0NoteCreate {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        content: impl Into<V0Content>,
        related_resource_id: impl Into<V0RelatedResourceId>,
        related_resource_type: impl Into<V0NoteResourceType>,
    ) -> Self {
        Self {
            content: content.into(),
            metadata: None,
            related_resource_field: None,
            related_resource_id: related_resource_id.into(),
            related_resource_type: related_resource_type.into(),
            status: None,
            tenant: None,
            type_: None,
            extra: crate::Extra::new(),
        }
    }
    /// Sets [`metadata`](Self::metadata). `Debug` does not print it.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: impl Into<V0Metadata>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`related_resource_field`](Self::related_resource_field).
    #[must_use]
    #[inline]
    pub fn with_related_resource_field(
        mut self,
        value: impl Into<V0RelatedResourceField>,
    ) -> Self {
        self.related_resource_field = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    #[inline]
    pub fn with_status(mut self, value: impl Into<V0NoteStatus>) -> Self {
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
    /// Sets [`type`](Self::type_).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: impl Into<V0Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
impl crate::record::Record for V0NoteCreate {
    const NAME: &'static str = "V0NoteCreate";
    const FIELDS: &'static [&'static str] = &[
        "content",
        "metadata",
        "related_resource_field",
        "related_resource_id",
        "related_resource_type",
        "status",
        "tenant",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut content: Option<V0Content> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut related_resource_field: Option<V0RelatedResourceField> = None;
        let mut related_resource_id: Option<V0RelatedResourceId> = None;
        let mut related_resource_type: Option<V0NoteResourceType> = None;
        let mut status: Option<V0NoteStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut type_: Option<V0Type> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut content),
                1 => __input.maybe(&mut metadata),
                2 => __input.maybe(&mut related_resource_field),
                3 => __input.take(&mut related_resource_id),
                4 => __input.take(&mut related_resource_type),
                5 => __input.maybe(&mut status),
                6 => __input.maybe(&mut tenant),
                7 => __input.maybe(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&content, "content");
        __input.need(&related_resource_id, "related_resource_id");
        __input.need(&related_resource_type, "related_resource_type");
        Some(Self {
            content: content?,
            metadata,
            related_resource_field,
            related_resource_id: related_resource_id?,
            related_resource_type: related_resource_type?,
            status,
            tenant,
            type_,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("content", &self.content);
        out.secret_option("metadata", &self.metadata);
        out.option("related_resource_field", &self.related_resource_field);
        out.field("related_resource_id", &self.related_resource_id);
        out.field("related_resource_type", &self.related_resource_type);
        out.option("status", &self.status);
        out.option("tenant", &self.tenant);
        out.option("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0NoteCreate);
#[cfg(feature = "notes")]
/// The document's schema `v0_note_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0NoteList {
    /// Optional.
    pub next_page_token: Option<String>,
    /// Required.
    pub notes: Vec<V0NoteResponse>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0NoteList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(notes: Vec<V0NoteResponse>) -> Self {
        Self {
            next_page_token: None,
            notes,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0NoteList {
    const NAME: &'static str = "V0NoteList";
    const FIELDS: &'static [&'static str] = &["next_page_token", "notes"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut next_page_token: Option<String> = None;
        let mut notes: Option<Vec<V0NoteResponse>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut next_page_token),
                1 => __input.take(&mut notes),
                _ => __input.again(),
            }
        }
        __input.need(&notes, "notes");
        Some(Self {
            next_page_token,
            notes: notes?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("next_page_token", &self.next_page_token);
        out.field("notes", &self.notes);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0NoteList);
#[cfg(feature = "notes")]
/// The document's schema `v0_note_resource_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0NoteResourceType {
    /// `ACCOUNT`
    Account,
    /// `APPLICATION`
    Application,
    /// `BILLING`
    Billing,
    /// `BUSINESS`
    Business,
    /// `CUSTOMER`
    Customer,
    /// `FILE`
    File,
    /// `SHADOW_TRANSACTION`
    ShadowTransaction,
    /// `SNAPSHOT`
    Snapshot,
    /// `TENANT`
    Tenant,
    /// `TRANSACTION`
    Transaction,
    /// `USER`
    User,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0NoteResourceType {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[
        Self::Account,
        Self::Application,
        Self::Billing,
        Self::Business,
        Self::Customer,
        Self::File,
        Self::ShadowTransaction,
        Self::Snapshot,
        Self::Tenant,
        Self::Transaction,
        Self::User,
    ];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "ACCOUNT",
            Self::Application => "APPLICATION",
            Self::Billing => "BILLING",
            Self::Business => "BUSINESS",
            Self::Customer => "CUSTOMER",
            Self::File => "FILE",
            Self::ShadowTransaction => "SHADOW_TRANSACTION",
            Self::Snapshot => "SNAPSHOT",
            Self::Tenant => "TENANT",
            Self::Transaction => "TRANSACTION",
            Self::User => "USER",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0NoteResourceType);
#[cfg(feature = "notes")]
/// The document's schema `v0_note_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0NoteResponse {
    /// Required.
    pub author: String,
    /// Required.
    pub content: V0Content,
    /// Required. Only in responses.
    pub creation_time: crate::Timestamp,
    /// Required. Only in responses.
    pub id: NoteId,
    /// Required. Only in responses.
    pub last_updated_time: crate::Timestamp,
    /// Optional. `Debug` does not print it.
    pub metadata: Option<V0Metadata>,
    /// Optional.
    pub related_resource_field: Option<V0RelatedResourceField>,
    /// Required.
    pub related_resource_id: V0RelatedResourceId,
    /// Required.
    pub related_resource_type: V0NoteResourceType,
    /// Optional.
    pub status: Option<V0NoteStatus>,
    /// Required.
    pub tenant: V0TenantId,
    /// Optional.
    pub type_: Option<V0Type>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0NoteResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        author: impl Into<String>,
        content: impl Into<V0Content>,
        creation_time: impl Into<crate::Timestamp>,
        id: NoteId,
        last_updated_time: impl Into<crate::Timestamp>,
        related_resource_id: impl Into<V0RelatedResourceId>,
        related_resource_type: impl Into<V0NoteResourceType>,
        tenant: impl Into<V0TenantId>,
    ) -> Self {
        Self {
            author: author.into(),
            content: content.into(),
            creation_time: creation_time.into(),
            id,
            last_updated_time: last_updated_time.into(),
            metadata: None,
            related_resource_field: None,
            related_resource_id: related_resource_id.into(),
            related_resource_type: related_resource_type.into(),
            status: None,
            tenant: tenant.into(),
            type_: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0NoteResponse {
    const NAME: &'static str = "V0NoteResponse";
    const FIELDS: &'static [&'static str] = &[
        "author",
        "content",
        "creation_time",
        "id",
        "last_updated_time",
        "metadata",
        "related_resource_field",
        "related_resource_id",
        "related_resource_type",
        "status",
        "tenant",
        "type",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut author: Option<String> = None;
        let mut content: Option<V0Content> = None;
        let mut creation_time: Option<crate::Timestamp> = None;
        let mut id: Option<NoteId> = None;
        let mut last_updated_time: Option<crate::Timestamp> = None;
        let mut metadata: Option<V0Metadata> = None;
        let mut related_resource_field: Option<V0RelatedResourceField> = None;
        let mut related_resource_id: Option<V0RelatedResourceId> = None;
        let mut related_resource_type: Option<V0NoteResourceType> = None;
        let mut status: Option<V0NoteStatus> = None;
        let mut tenant: Option<V0TenantId> = None;
        let mut type_: Option<V0Type> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut author),
                1 => __input.take(&mut content),
                2 => __input.take(&mut creation_time),
                3 => __input.take(&mut id),
                4 => __input.take(&mut last_updated_time),
                5 => __input.maybe_or_keep(&mut metadata),
                6 => __input.maybe_or_keep(&mut related_resource_field),
                7 => __input.take(&mut related_resource_id),
                8 => __input.take(&mut related_resource_type),
                9 => __input.maybe_or_keep(&mut status),
                10 => __input.take(&mut tenant),
                11 => __input.maybe_or_keep(&mut type_),
                _ => __input.again(),
            }
        }
        __input.need(&author, "author");
        __input.need(&content, "content");
        __input.need(&creation_time, "creation_time");
        __input.need(&id, "id");
        __input.need(&last_updated_time, "last_updated_time");
        __input.need(&related_resource_id, "related_resource_id");
        __input.need(&related_resource_type, "related_resource_type");
        __input.need(&tenant, "tenant");
        Some(Self {
            author: author?,
            content: content?,
            creation_time: creation_time?,
            id: id?,
            last_updated_time: last_updated_time?,
            metadata,
            related_resource_field,
            related_resource_id: related_resource_id?,
            related_resource_type: related_resource_type?,
            status,
            tenant: tenant?,
            type_,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("author", &self.author);
        out.field("content", &self.content);
        out.field("creation_time", &self.creation_time);
        out.field("id", &self.id);
        out.field("last_updated_time", &self.last_updated_time);
        out.secret_option("metadata", &self.metadata);
        out.option("related_resource_field", &self.related_resource_field);
        out.field("related_resource_id", &self.related_resource_id);
        out.field("related_resource_type", &self.related_resource_type);
        out.option("status", &self.status);
        out.field("tenant", &self.tenant);
        out.option("type", &self.type_);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0NoteResponse);
#[cfg(feature = "notes")]
/// The document's schema `v0_note_status`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0NoteStatus {
    /// `RESOLVED`
    Resolved,
    /// `UNRESOLVED`
    Unresolved,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0NoteStatus {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Resolved, Self::Unresolved];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Resolved => "RESOLVED",
            Self::Unresolved => "UNRESOLVED",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0NoteStatus);
#[cfg(feature = "notes")]
/// The document's schema `v0_patch_note`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0PatchNote {
    /// Optional.
    pub status: Option<V0NoteStatus>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0PatchNote {
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
    pub fn with_status(mut self, value: impl Into<V0NoteStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl crate::record::Record for V0PatchNote {
    const NAME: &'static str = "V0PatchNote";
    const FIELDS: &'static [&'static str] = &["status"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut status: Option<V0NoteStatus> = None;
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
crate::record::record!(V0PatchNote);
#[cfg(feature = "notes")]
/// The document's schema `v0_related_resource_field`, sent and received.
pub type V0RelatedResourceField = String;
#[cfg(feature = "notes")]
/// The document's schema `v0_related_resource_id`, sent and received.
pub type V0RelatedResourceId = String;
#[cfg(feature = "notes")]
/// The document's schema `v0_type`, sent and received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0Type {
    /// `FEEDBACK`
    Feedback,
    /// `NOTE`
    Note,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0Type {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Feedback, Self::Note];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Feedback => "FEEDBACK",
            Self::Note => "NOTE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0Type);
#[cfg(feature = "notes")]
/// Parameters of `listNotesV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListNotesV0Params {
    /// Optional.
    pub author_user_id: Option<AuthorUserId>,
    /// Optional.
    pub id: Option<Vec<NoteId>>,
    /// Optional. At least 1.
    pub limit: Option<i64>,
    /// Optional.
    pub page_token: Option<String>,
    /// Optional.
    pub related_resource_id: Option<Vec<String>>,
    /// Optional.
    pub related_resource_type: Option<V0NoteResourceType>,
    /// Optional.
    pub tenant: Option<String>,
}
impl ListNotesV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            author_user_id: None,
            id: None,
            limit: None,
            page_token: None,
            related_resource_id: None,
            related_resource_type: None,
            tenant: None,
        }
    }
    /// Sets [`author_user_id`](Self::author_user_id).
    #[must_use]
    #[inline]
    pub fn with_author_user_id(mut self, value: AuthorUserId) -> Self {
        self.author_user_id = Some(value);
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, value: Vec<NoteId>) -> Self {
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
    pub fn with_related_resource_id(mut self, value: Vec<String>) -> Self {
        self.related_resource_id = Some(value);
        self
    }
    /// Sets [`related_resource_type`](Self::related_resource_type).
    #[must_use]
    #[inline]
    pub fn with_related_resource_type(
        mut self,
        value: impl Into<V0NoteResourceType>,
    ) -> Self {
        self.related_resource_type = Some(value.into());
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    #[inline]
    pub fn with_tenant(mut self, value: impl Into<String>) -> Self {
        self.tenant = Some(value.into());
        self
    }
}
impl ListNotesV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("author_user_id", &self.author_user_id);
        if let Some(values) = &self.related_resource_id {
            query.comma_list("related_resource_id", values);
        }
        if let Some(values) = &self.id {
            query.comma_list("id", values);
        }
        query.some("related_resource_type", &self.related_resource_type);
        query.some("page_token", &self.page_token);
        query.some("limit", &self.limit);
        query.some("tenant", &self.tenant);
        query.into_url()
    }
}
impl crate::check::Check for ListNotesV0Params {
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
impl crate::Paged for ListNotesV0Params {
    type Item = V0NoteResponse;
    type Page = V0NoteList;
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
        (page.notes, page.next_page_token)
    }
}
#[cfg(feature = "notes")]
/// Parameters of `patchNoteV0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatchNoteV0Params {
    /// Optional.
    pub related_resource_type: Option<V0NoteResourceType>,
}
impl PatchNoteV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            related_resource_type: None,
        }
    }
    /// Sets [`related_resource_type`](Self::related_resource_type).
    #[must_use]
    #[inline]
    pub fn with_related_resource_type(
        mut self,
        value: impl Into<V0NoteResourceType>,
    ) -> Self {
        self.related_resource_type = Some(value.into());
        self
    }
}
impl PatchNoteV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.some("related_resource_type", &self.related_resource_type);
        query.into_url()
    }
}
