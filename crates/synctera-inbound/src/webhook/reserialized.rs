//! Tells a wrong secret from a body that was parsed and written again on its way.

/// The other ways in which common libraries write the same JSON: without white space, and with a blank after `,` and
/// `:`. Sorted keys and other escapes cannot be undone.
pub(super) fn variants(body: &[u8]) -> [Vec<u8>; 2] {
    [rewritten(body, b""), rewritten(body, b" ")]
}

/// `body` with the white space outside of strings replaced by `gap` after each separator.
fn rewritten(body: &[u8], gap: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let (mut in_string, mut escaped) = (false, false);
    for &byte in body {
        if in_string {
            out.push(byte);
            in_string = escaped || byte != b'"';
            escaped = byte == b'\\' && !escaped;
        } else if !byte.is_ascii_whitespace() {
            out.push(byte);
            in_string = byte == b'"';
            if matches!(byte, b',' | b':') {
                out.extend_from_slice(gap);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_changes_outside_of_strings_only() {
        let [compact, spaced] = variants(br#"{ "a" : "x , \" y:" , "b":[1,2] }"#);
        assert_eq!(compact, br#"{"a":"x , \" y:","b":[1,2]}"#);
        assert_eq!(spaced, br#"{"a": "x , \" y:", "b": [1, 2]}"#);
    }
}
