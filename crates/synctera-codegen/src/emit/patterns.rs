//! Documented patterns as plain tables: no regex engine in the crates that users build.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// The table that `crate::pattern` matches, or `None` for what a table cannot say: such a pattern is reported, and left
/// to the server.
pub(crate) fn table(pattern: &str) -> Option<TokenStream> {
    let hir = regex_syntax::parse(&ascii_classes(pattern)).ok()?;
    node(&hir)
}

/// `\d`, `\w` and `\s` mean ASCII in the patterns of JSON Schema, and all of Unicode in Rust's syntax.
fn ascii_classes(pattern: &str) -> String {
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('d') => out.push_str("[0-9]"),
            Some('D') => out.push_str("[^0-9]"),
            Some('w') => out.push_str("[0-9A-Za-z_]"),
            Some('W') => out.push_str("[^0-9A-Za-z_]"),
            Some('b') => out.push_str(r"(?-u:\b)"),
            Some('/') => out.push('/'),
            Some(other) => out.extend(['\\', other]),
            None => out.push('\\'),
        }
    }
    out
}

fn node(hir: &Hir) -> Option<TokenStream> {
    match hir.kind() {
        HirKind::Empty => Some(quote! { Node::Sequence(&[]) }),
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).ok()?;
            let chars = text.chars().map(|c| quote! { Node::Class(&[(#c, #c)]) });
            Some(quote! { Node::Sequence(&[#(#chars),*]) })
        }
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.iter().map(|range| (range.start(), range.end()));
            let ranges = ranges.map(|(start, end)| quote! { (#start, #end) });
            Some(quote! { Node::Class(&[#(#ranges),*]) })
        }
        HirKind::Class(Class::Bytes(_)) => None,
        HirKind::Look(look) => assertion(*look),
        HirKind::Repetition(repetition) => {
            let inner = node(&repetition.sub)?;
            let min = Literal::u32_unsuffixed(repetition.min);
            let max = Literal::u32_unsuffixed(repetition.max.unwrap_or(u32::MAX));
            Some(quote! { Node::Repeat(&#inner, #min, #max) })
        }
        HirKind::Capture(capture) => node(&capture.sub),
        HirKind::Concat(parts) => {
            let parts = parts.iter().map(node).collect::<Option<Vec<_>>>()?;
            Some(quote! { Node::Sequence(&[#(#parts),*]) })
        }
        HirKind::Alternation(parts) => {
            let parts = parts.iter().map(node).collect::<Option<Vec<_>>>()?;
            Some(quote! { Node::Either(&[#(#parts),*]) })
        }
    }
}

fn assertion(look: Look) -> Option<TokenStream> {
    match look {
        Look::Start => Some(quote! { Node::Start }),
        Look::End => Some(quote! { Node::End }),
        Look::WordAscii => Some(quote! { Node::WordBoundary }),
        _ => None,
    }
}
