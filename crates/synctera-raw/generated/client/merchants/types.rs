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
impl ::std::fmt::Debug for V0MerchantResponse {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "V0MerchantResponse",
            &[
                ("created_at", &self.created_at),
                ("guid", &self.guid),
                ("logo_url", &self.logo_url),
                ("name", &self.name),
                ("updated_at", &self.updated_at),
                ("website_url", &self.website_url),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for V0MerchantResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
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
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (
            mut created_at,
            mut guid,
            mut logo_url,
            mut name,
            mut updated_at,
            mut website_url,
        ) = (None, None, None, None, None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take_or_keep(&mut created_at),
                1 => fields.take_or_keep(&mut guid),
                2 => fields.take_or_keep(&mut logo_url),
                3 => fields.take_or_keep(&mut name),
                4 => fields.take_or_keep(&mut updated_at),
                _ => fields.take_or_keep(&mut website_url),
            }?;
        }
        Ok(Self {
            created_at,
            guid,
            logo_url,
            name,
            updated_at,
            website_url,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for V0MerchantResponse {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        crate::record::write_some(&mut map, "created_at", &self.created_at)?;
        crate::record::write_some(&mut map, "guid", &self.guid)?;
        crate::record::write_some(&mut map, "logo_url", &self.logo_url)?;
        crate::record::write_some(&mut map, "name", &self.name)?;
        crate::record::write_some(&mut map, "updated_at", &self.updated_at)?;
        crate::record::write_some(&mut map, "website_url", &self.website_url)?;
        crate::record::finish(map, &self.extra)
    }
}
