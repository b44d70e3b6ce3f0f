// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "apple-pay")]
/// The document's schema `applepay_csr_request`, sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplepayCsrRequest {
    /// Required. Matches `^merchant\.com\.[a-zA-Z0-9\-\.]+$`.
    pub merchant_id: String,
    /// Required.
    pub organization_name: String,
    /// Fields that this version does not know.
    pub extra: crate::Extra,
}
impl ApplepayCsrRequest {
    /// With what is required; the rest is absent.
    pub fn new(
        merchant_id: impl Into<String>,
        organization_name: impl Into<String>,
    ) -> Self {
        Self {
            merchant_id: merchant_id.into(),
            organization_name: organization_name.into(),
            extra: crate::Extra::new(),
        }
    }
}
impl ::std::fmt::Debug for ApplepayCsrRequest {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::record::debug(
            f,
            "ApplepayCsrRequest",
            &[
                ("merchant_id", &self.merchant_id),
                ("organization_name", &self.organization_name),
            ],
            &self.extra,
        )
    }
}
impl<'de> ::serde::Deserialize<'de> for ApplepayCsrRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::record::decode(deserializer)
    }
}
impl crate::record::Record for ApplepayCsrRequest {
    const NAME: &'static str = "ApplepayCsrRequest";
    const FIELDS: &'static [&'static str] = &["merchant_id", "organization_name"];
    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        mut fields: crate::record::Fields<A>,
    ) -> Result<Self, A::Error> {
        let (mut merchant_id, mut organization_name) = (None, None);
        while let Some(index) = fields.next()? {
            match index {
                0 => fields.take(&mut merchant_id),
                _ => fields.take(&mut organization_name),
            }?;
        }
        Ok(Self {
            merchant_id: crate::record::need(merchant_id, "merchant_id")?,
            organization_name: crate::record::need(
                organization_name,
                "organization_name",
            )?,
            extra: fields.extra,
        })
    }
}
impl ::serde::Serialize for ApplepayCsrRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = crate::record::start(serializer)?;
        map.serialize_entry("merchant_id", &self.merchant_id)?;
        map.serialize_entry("organization_name", &self.organization_name)?;
        crate::record::finish(map, &self.extra)
    }
}
impl crate::check::Check for ApplepayCsrRequest {
    #[inline]
    fn check(&self) -> Result<(), crate::check::Violation> {
        let value = &self.merchant_id;
        crate::check::within(
            "merchant_id",
            {
                use crate::pattern::Node;
                static PATTERN: Node = Node::Sequence(
                    &[
                        Node::Start,
                        Node::Sequence(
                            &[
                                Node::Class(&[('m', 'm')]),
                                Node::Class(&[('e', 'e')]),
                                Node::Class(&[('r', 'r')]),
                                Node::Class(&[('c', 'c')]),
                                Node::Class(&[('h', 'h')]),
                                Node::Class(&[('a', 'a')]),
                                Node::Class(&[('n', 'n')]),
                                Node::Class(&[('t', 't')]),
                                Node::Class(&[('.', '.')]),
                                Node::Class(&[('c', 'c')]),
                                Node::Class(&[('o', 'o')]),
                                Node::Class(&[('m', 'm')]),
                                Node::Class(&[('.', '.')]),
                            ],
                        ),
                        Node::Repeat(
                            &Node::Class(
                                &[('-', '.'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
                            ),
                            1,
                            4294967295,
                        ),
                        Node::End,
                    ],
                );
                crate::check::pattern(
                    value,
                    &PATTERN,
                    "^merchant\\.com\\.[a-zA-Z0-9\\-\\.]+$",
                )
            },
        )?;
        Ok(())
    }
}
