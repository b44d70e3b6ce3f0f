//! Documentation of generated items, from the document's descriptions; where it has none, from its facts.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Field, Limit, OneWay, Rules, TypeDef};

/// A doc attribute; the name in the document where it says nothing.
pub(crate) fn doc(description: &str, name: &str) -> TokenStream {
    doc_or(description, || format!("`{name}`"))
}

/// The documentation of a type: what the document says of it, or which schema it is and which way it goes.
pub(super) fn of_type(def: &TypeDef, component: &str) -> TokenStream {
    let way = match (def.in_request, def.in_response) {
        (true, true) => "sent and received",
        (true, false) => "sent",
        (false, _) => "received",
    };
    doc_or(&def.doc, || format!("The document's schema `{component}`, {way}."))
}

/// The documentation of a field: what the document says of it, or what it holds it to.
pub(super) fn of_field(field: &Field) -> TokenStream {
    doc_or(&field.doc, || {
        let presence = if field.required { "Required." } else { "Optional." };
        let facts = facts(field);
        if facts.is_empty() { presence.to_owned() } else { format!("{presence} {facts}") }
    })
}

/// The documentation of the method that sets a field.
pub(super) fn of_setter(field: &Field) -> TokenStream {
    let (wire, facts) = (&field.wire, facts(field));
    lines(format!("Sets [`{wire}`](Self::{}). {facts}", field.ident).trim_end())
}

fn doc_or(description: &str, facts: impl FnOnce() -> String) -> TokenStream {
    let text = plain(description);
    lines(&if text.is_empty() { facts() } else { text })
}

/// One attribute a line: a space after `///`, as people write it.
fn lines(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// Unit, limits, direction and secrecy of a field, as sentences.
fn facts(field: &Field) -> String {
    let mut facts = Vec::new();
    facts.extend(field.is_amount().then(|| "Cents.".to_owned()));
    facts.extend(limits(&field.rules));
    facts.extend(field.rules.each.as_deref().and_then(limits).map(|each| format!("Each: {each}")));
    facts.extend(field.takes_null().then(|| "Null is a value of its own.".to_owned()));
    facts.extend(field.one_way.map(|way| match way {
        OneWay::Responses => "Only in responses.".to_owned(),
        OneWay::Requests => "Only in requests.".to_owned(),
    }));
    facts.extend(field.sensitive.then(|| "`Debug` does not print it.".to_owned()));
    facts.join(" ")
}

fn limits(rules: &Rules) -> Option<String> {
    let parts = [
        range(rules.min_length, rules.max_length, "characters"),
        range(rules.min_items, rules.max_items, "items"),
        rules.minimum.map(|least| bound(least, "more than", "at least")),
        rules.maximum.map(|most| bound(most, "less than", "at most")),
        rules
            .pattern
            .as_ref()
            .filter(|pattern| !pattern.contains('`'))
            .map(|pattern| format!("matches `{pattern}`")),
    ];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join("; ");
    let mut letters = text.chars();
    let first = letters.next()?;
    Some(format!("{}{}.", first.to_uppercase(), letters.as_str()))
}

fn bound(limit: Limit, exclusive: &str, inclusive: &str) -> String {
    format!("{} {}", if limit.exclusive { exclusive } else { inclusive }, limit.value)
}

fn range(least: Option<u64>, most: Option<u64>, unit: &str) -> Option<String> {
    Some(match (least.filter(|least| *least > 0), most) {
        (None, None) => return None,
        (Some(least), Some(most)) if least == most => format!("{least} {unit}"),
        (Some(least), Some(most)) => format!("{least} to {most} {unit}"),
        (Some(least), None) => format!("at least {least} {unit}"),
        (None, Some(most)) => format!("at most {most} {unit}"),
    })
}

/// Descriptions are Markdown of another tool: no indented or fenced code, which rustdoc would run as tests.
fn plain(description: &str) -> String {
    let lines = description.trim().lines().map(|line| line.trim().replace("```", ""));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}
