//! Documentation of generated items, from the document's descriptions.

use proc_macro2::TokenStream;
use quote::quote;

/// A doc attribute; the wire name where the document says nothing.
pub(crate) fn doc(description: &str, wire: &str) -> TokenStream {
    let text = plain(description);
    let text = if text.is_empty() { format!("`{wire}`") } else { text };
    // One attribute a line: a space after `///`, as people write it.
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// Descriptions are Markdown of another tool: no indented or fenced code, which rustdoc would run as tests.
fn plain(description: &str) -> String {
    let lines = description.trim().lines().map(|line| line.trim().replace("```", ""));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}
