//! Rust names of wire names.

mod settle;

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

pub(super) use self::settle::settle;

/// Words that cannot be the name of a field or method.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Names that a generated type uses itself.
const RESERVED: [&str; 1] = ["extra"];

/// Types and traits that generated code calls by their bare names, or that every reader takes for the language's own.
const PRELUDE: [&str; 22] = [
    "Box", "Clone", "Copy", "Debug", "Default", "Drop", "Eq", "Err", "From", "Hash", "Into", "Iterator",
    "None", "Ok", "Option", "Ord", "Result", "Self", "Send", "Some", "String", "Vec",
];

/// The name of a component's Rust type: `card_response` → `CardResponse`.
pub fn type_name(component: &str) -> String {
    let name = identifier(component.to_pascal_case(), "T");
    if PRELUDE.contains(&name.as_str()) { name + "Type" } else { name }
}

/// The name of a property's field or a parameter's argument: `is_active` → `is_active`, `type` → `type_`.
pub fn field_name(wire: &str) -> String {
    let name = identifier(wire.to_snake_case(), "field_");
    if KEYWORDS.contains(&name.as_str()) || RESERVED.contains(&name.as_str()) { name + "_" } else { name }
}

/// The name of an operation's method: `createExternalCardTransfer` → `create_external_card_transfer`.
pub fn method_name(id: &str) -> String {
    field_name(id)
}

/// `createExternalCardTransfer` → `CREATE_EXTERNAL_CARD_TRANSFER`.
pub(crate) fn constant_name(id: &str) -> String {
    identifier(id.to_shouty_snake_case(), "OP_")
}

/// `PULL_REVERSAL` → `PullReversal`; a value that would be called as the open variant gets another name.
pub(super) fn variant_name(value: &str) -> String {
    let spelled: String =
        value.chars().map(|c| spell(c).map_or_else(|| c.to_string(), |s| format!(" {s} "))).collect();
    if value.is_empty() {
        return "Empty".into();
    }
    let name = identifier(spelled.to_pascal_case(), "Value");
    match name.as_str() {
        "Unrecognized" | "Self" => name + "Value",
        _ => name,
    }
}

/// The variants of an enum's values: values that would be called alike are told apart by a number, the first has none.
pub(crate) fn variant_names(values: &[String]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    values.iter().map(|value| numbered(variant_name(value), "", &mut taken)).collect()
}

/// The name, or else the first with a number that is not taken; takes it.
pub(crate) fn numbered(name: String, separator: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}{separator}{number}"));
    let free = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name));
    let free = free.unwrap_or_default();
    taken.insert(free.clone());
    free
}

/// Signs that tell values apart and would be lost in a name.
fn spell(c: char) -> Option<&'static str> {
    Some(match c {
        '*' => "any",
        '+' => "plus",
        '%' => "percent",
        '&' => "and",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        _ => return None,
    })
}

/// Names become identifiers: what Rust does not allow in one is dropped, and none begins with a digit or is empty.
fn identifier(name: String, prefix: &str) -> String {
    let is_plain = syn::parse_str::<syn::Ident>(&format!("x{name}")).is_ok();
    let name = if is_plain { name } else { name.chars().filter(char::is_ascii_alphanumeric).collect() };
    match name.chars().next() {
        None => prefix.trim_end_matches('_').to_owned(),
        Some(first) if first.is_ascii_alphabetic() || !first.is_ascii() => name,
        Some(_) => format!("{prefix}{name}"),
    }
}
