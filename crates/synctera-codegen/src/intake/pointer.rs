//! JSON pointers (RFC 6901), written and taken apart.

pub(crate) use crate::pointer::push as child;

/// The tokens of a pointer, unescaped.
pub(crate) fn tokens(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(unescape).collect()
}

fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_with_slash_and_tilde_survives_both_ways() {
        assert_eq!(child("/paths", "/a~b/{c}"), "/paths/~1a~0b~1{c}");
        assert_eq!(tokens("/paths/~1a~0b~1{c}"), ["paths", "/a~b/{c}"]);
    }
}
