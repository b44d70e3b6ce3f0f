//! JSON pointers (RFC 6901), component references, and the JSONPath of a pointer.

/// Appends one segment, escaped.
pub fn push(pointer: &str, segment: &str) -> String {
    format!("{pointer}/{}", segment.replace('~', "~0").replace('/', "~1"))
}

/// The tokens of a pointer, unescaped.
pub(crate) fn tokens(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
}

/// The JSONPath (RFC 9535) of what a pointer points at, as an overlay action's target wants it.
pub(crate) fn json_path(pointer: &str) -> String {
    let quoted = |token: &String| format!("['{}']", token.replace('\\', "\\\\").replace('\'', "\\'"));
    format!("${}", tokens(pointer).iter().map(quoted).collect::<String>())
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

/// As [`ref_target`], and not where the reference leads into the component.
#[cfg(feature = "intake")]
pub(crate) fn component(reference: &str) -> Option<&str> {
    ref_target(reference).filter(|name| !name.is_empty() && !name.contains('/'))
}

/// The JSON pointer of a reference into the same document, with its percent-encoding undone.
#[cfg(feature = "intake")]
pub(crate) fn local(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    let pointer = percent_encoding::percent_decode_str(fragment).decode_utf8().ok()?.into_owned();
    (pointer.is_empty() || pointer.starts_with('/')).then_some(pointer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_with_slash_and_tilde_survives_both_ways() {
        assert_eq!(push("/paths", "/a~b/{c}"), "/paths/~1a~0b~1{c}");
        assert_eq!(tokens("/paths/~1a~0b~1{c}"), ["paths", "/a~b/{c}"]);
    }

    #[test]
    fn a_json_path_quotes_what_it_must() {
        assert_eq!(json_path("/paths/~1it's/get"), r"$['paths']['/it\'s']['get']");
    }
}
