// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "institutions")]
/// The document's schema `v0_institution`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0Institution {
    /// Required.
    pub country_codes: Vec<V0InstitutionCountryCodesItem>,
    /// Optional.
    pub logo: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub routing_identifiers: Vec<V0RoutingIdentifier>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0Institution {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(
        country_codes: Vec<V0InstitutionCountryCodesItem>,
        name: impl Into<String>,
        routing_identifiers: Vec<V0RoutingIdentifier>,
    ) -> Self {
        Self {
            country_codes,
            logo: None,
            name: name.into(),
            routing_identifiers,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0Institution {
    const NAME: &'static str = "V0Institution";
    const FIELDS: &'static [&'static str] = &[
        "country_codes",
        "logo",
        "name",
        "routing_identifiers",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut country_codes: Option<Vec<V0InstitutionCountryCodesItem>> = None;
        let mut logo: Option<String> = None;
        let mut name: Option<String> = None;
        let mut routing_identifiers: Option<Vec<V0RoutingIdentifier>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut country_codes),
                1 => __input.maybe_or_keep(&mut logo),
                2 => __input.take(&mut name),
                3 => __input.take(&mut routing_identifiers),
                _ => __input.again(),
            }
        }
        __input.need(&country_codes, "country_codes");
        __input.need(&name, "name");
        __input.need(&routing_identifiers, "routing_identifiers");
        Some(Self {
            country_codes: country_codes?,
            logo,
            name: name?,
            routing_identifiers: routing_identifiers?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("country_codes", &self.country_codes);
        out.option("logo", &self.logo);
        out.field("name", &self.name);
        out.field("routing_identifiers", &self.routing_identifiers);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0Institution);
#[cfg(feature = "institutions")]
/// The document's schema `v0_institution_country_codes_item`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0InstitutionCountryCodesItem {
    /// `CA`
    Ca,
    /// `US`
    Us,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0InstitutionCountryCodesItem {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Ca, Self::Us];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ca => "CA",
            Self::Us => "US",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0InstitutionCountryCodesItem);
#[cfg(feature = "institutions")]
/// The document's schema `v0_institution_list`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0InstitutionList {
    /// Optional.
    pub institutions: Option<Vec<V0Institution>>,
    /// Optional.
    pub next_page_token: Option<String>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0InstitutionList {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            institutions: None,
            next_page_token: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0InstitutionList {
    const NAME: &'static str = "V0InstitutionList";
    const FIELDS: &'static [&'static str] = &["institutions", "next_page_token"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut institutions: Option<Vec<V0Institution>> = None;
        let mut next_page_token: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe(&mut institutions),
                1 => __input.maybe_or_keep(&mut next_page_token),
                _ => __input.again(),
            }
        }
        Some(Self {
            institutions,
            next_page_token,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("institutions", &self.institutions);
        out.option("next_page_token", &self.next_page_token);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0InstitutionList);
#[cfg(feature = "institutions")]
/// The document's schema `v0_routing_identifier`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0RoutingIdentifier {
    /// Optional.
    pub location: Option<String>,
    /// Optional.
    pub payment_rails: Option<Vec<V0RoutingIdentifierPaymentRailsItem>>,
    /// Required. `Debug` does not print it.
    pub routing_number: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0RoutingIdentifier {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(routing_number: impl Into<String>) -> Self {
        Self {
            location: None,
            payment_rails: None,
            routing_number: routing_number.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0RoutingIdentifier {
    const NAME: &'static str = "V0RoutingIdentifier";
    const FIELDS: &'static [&'static str] = &[
        "location",
        "payment_rails",
        "routing_number",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut location: Option<String> = None;
        let mut payment_rails: Option<Vec<V0RoutingIdentifierPaymentRailsItem>> = None;
        let mut routing_number: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.maybe_or_keep(&mut location),
                1 => __input.maybe_or_keep(&mut payment_rails),
                2 => __input.take(&mut routing_number),
                _ => __input.again(),
            }
        }
        __input.need(&routing_number, "routing_number");
        Some(Self {
            location,
            payment_rails,
            routing_number: routing_number?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("location", &self.location);
        out.option("payment_rails", &self.payment_rails);
        out.secret("routing_number", &self.routing_number);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0RoutingIdentifier);
#[cfg(feature = "institutions")]
/// The document's schema `v0_routing_identifier_payment_rails_item`, received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum V0RoutingIdentifierPaymentRailsItem {
    /// `ACH`
    Ach,
    /// `WIRE`
    Wire,
    /// A value that this version does not know, as it came.
    Unrecognized(String),
}
impl V0RoutingIdentifierPaymentRailsItem {
    /// The values that this version knows.
    pub const KNOWN: &'static [Self] = &[Self::Ach, Self::Wire];
    /// The text on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ach => "ACH",
            Self::Wire => "WIRE",
            Self::Unrecognized(text) => text,
        }
    }
}
crate::open_enum::open_enum!(V0RoutingIdentifierPaymentRailsItem);
#[cfg(feature = "institutions")]
/// Parameters of `getInstitutionsV0`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInstitutionsV0Params {
    /// Required. At least 1 items.
    pub country_codes: Vec<String>,
    /// Optional.
    pub page_token: Option<String>,
    /// Required. At least 1 items.
    pub routing_numbers: Vec<String>,
}
impl GetInstitutionsV0Params {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new(country_codes: Vec<String>, routing_numbers: Vec<String>) -> Self {
        Self {
            country_codes,
            page_token: None,
            routing_numbers,
        }
    }
    /// Sets [`page_token`](Self::page_token).
    #[must_use]
    #[inline]
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl GetInstitutionsV0Params {
    #[inline]
    pub(crate) fn add_to(&self, url: String) -> String {
        let mut query = crate::query::Query::new(url);
        query.comma_list("country_codes", &self.country_codes);
        query.comma_list("routing_numbers", &self.routing_numbers);
        query.some("page_token", &self.page_token);
        query.into_url()
    }
}
impl crate::check::Check for GetInstitutionsV0Params {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.country_codes;
        crate::check::within(
            "country_codes",
            crate::check::items(value, 1, usize::MAX),
        )?;
        let value = &self.routing_numbers;
        crate::check::within(
            "routing_numbers",
            crate::check::items(value, 1, usize::MAX),
        )?;
        Ok(())
    }
}
impl crate::Paged for GetInstitutionsV0Params {
    type Item = V0Institution;
    type Page = V0InstitutionList;
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
        let _ = limit;
    }
    #[inline]
    fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.institutions.unwrap_or_default(), page.next_page_token)
    }
}
