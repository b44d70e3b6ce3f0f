// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "merchants")]
/// The document's schema `v0_merchant_response`, received.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V0MerchantResponse {
    /// Optional. Null is a value of its own.
    pub created_at: Option<Option<String>>,
    /// Optional. Null is a value of its own.
    pub guid: Option<Option<String>>,
    /// Optional. Null is a value of its own.
    pub logo_url: Option<Option<String>>,
    /// Optional. Null is a value of its own.
    pub name: Option<Option<String>>,
    /// Optional. Null is a value of its own.
    pub updated_at: Option<Option<String>>,
    /// Optional. Null is a value of its own.
    pub website_url: Option<Option<String>>,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl V0MerchantResponse {
    /// With what is required; the rest is absent.
    #[inline]
    pub fn new() -> Self {
        Self {
            created_at: None,
            guid: None,
            logo_url: None,
            name: None,
            updated_at: None,
            website_url: None,
            extra: crate::Extra::new(),
        }
    }
}
impl crate::record::Record for V0MerchantResponse {
    const NAME: &'static str = "V0MerchantResponse";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "guid",
        "logo_url",
        "name",
        "updated_at",
        "website_url",
    ];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut created_at: Option<Option<String>> = None;
        let mut guid: Option<Option<String>> = None;
        let mut logo_url: Option<Option<String>> = None;
        let mut name: Option<Option<String>> = None;
        let mut updated_at: Option<Option<String>> = None;
        let mut website_url: Option<Option<String>> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take_or_keep(&mut created_at),
                1 => __input.take_or_keep(&mut guid),
                2 => __input.take_or_keep(&mut logo_url),
                3 => __input.take_or_keep(&mut name),
                4 => __input.take_or_keep(&mut updated_at),
                5 => __input.take_or_keep(&mut website_url),
                _ => __input.again(),
            }
        }
        Some(Self {
            created_at,
            guid,
            logo_url,
            name,
            updated_at,
            website_url,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.option("created_at", &self.created_at);
        out.option("guid", &self.guid);
        out.option("logo_url", &self.logo_url);
        out.option("name", &self.name);
        out.option("updated_at", &self.updated_at);
        out.option("website_url", &self.website_url);
        out.extra(&self.extra);
    }
}
crate::record::record!(V0MerchantResponse);
