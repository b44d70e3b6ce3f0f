//! JSON pointers (RFC 6901) and component references.

/// Appends one segment, escaped.
pub fn push(pointer: &str, segment: &str) -> String {
    format!("{pointer}/{}", segment.replace('~', "~0").replace('/', "~1"))
}

/// The pointer of a component schema.
pub(crate) fn schema(name: &str) -> String {
    push("/components/schemas", name)
}

/// The reference to a component schema.
pub(crate) fn schema_ref(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

/// The component schema that a `$ref` names.
pub(crate) fn ref_target(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}
