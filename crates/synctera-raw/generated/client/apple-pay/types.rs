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
    #[inline]
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
impl crate::record::Record for ApplepayCsrRequest {
    const NAME: &'static str = "ApplepayCsrRequest";
    const FIELDS: &'static [&'static str] = &["merchant_id", "organization_name"];
    fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
        let mut merchant_id: Option<String> = None;
        let mut organization_name: Option<String> = None;
        while let Some(__place) = __input.next() {
            match __place {
                0 => __input.take(&mut merchant_id),
                1 => __input.take(&mut organization_name),
                _ => __input.again(),
            }
        }
        __input.need(&merchant_id, "merchant_id");
        __input.need(&organization_name, "organization_name");
        Some(Self {
            merchant_id: merchant_id?,
            organization_name: organization_name?,
            extra: __input.extra(),
        })
    }
    fn write<O: crate::record::Output>(&self, out: &mut O) {
        out.field("merchant_id", &self.merchant_id);
        out.field("organization_name", &self.organization_name);
        out.extra(&self.extra);
    }
}
crate::record::record!(ApplepayCsrRequest);
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
