//! Rust names of wire names.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

use crate::model::{Operation, Shape, TypeDef};
use crate::{Error, pointer};

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

/// The name of a component's Rust type: `card_response` → `CardResponse`.
pub fn type_name(component: &str) -> String {
    starting_with_letter(component.to_pascal_case(), "T")
}

/// The name of a property's field or a parameter's argument: `is_active` → `is_active`, `type` → `type_`.
pub fn field_name(wire: &str) -> String {
    let name = starting_with_letter(wire.to_snake_case(), "field_");
    if KEYWORDS.contains(&name.as_str()) || RESERVED.contains(&name.as_str()) { name + "_" } else { name }
}

/// The name of an operation's method: `createExternalCardTransfer` → `create_external_card_transfer`.
pub fn method_name(id: &str) -> String {
    field_name(id)
}

/// `createExternalCardTransfer` → `CREATE_EXTERNAL_CARD_TRANSFER`.
pub(crate) fn constant_name(id: &str) -> String {
    starting_with_letter(id.to_shouty_snake_case(), "OP_")
}

/// `PULL_REVERSAL` → `PullReversal`; a value that would be called as the open variant gets another name.
pub(crate) fn variant_name(value: &str) -> String {
    let spelled: String =
        value.chars().map(|c| spell(c).map_or_else(|| c.to_string(), |s| format!(" {s} "))).collect();
    let name = starting_with_letter(spelled.to_pascal_case(), "Value");
    match name.as_str() {
        "Unrecognized" | "Self" => name + "Value",
        "" => "Empty".into(),
        _ => name,
    }
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

fn starting_with_letter(name: String, prefix: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("{prefix}{name}") } else { name }
}

/// Refuses two things that would get one name.
pub(super) fn check(types: &BTreeMap<String, TypeDef>, operations: &[Operation]) -> Result<(), Error> {
    let named = types.iter().map(|(component, def)| (def.ident.clone(), pointer::schema(component)));
    distinct("type", named)?;
    let methods = operations.iter().map(|operation| (method_name(&operation.id), operation.pointer.clone()));
    distinct("method", methods)?;
    for (component, def) in types {
        let at = pointer::schema(component);
        match &def.shape {
            Shape::Record(record) => {
                let fields = record.fields.iter();
                let place = |wire: &str| pointer::push(&format!("{at}/properties"), wire);
                distinct("field", fields.map(|field| (field.ident.clone(), place(&field.wire))))?;
            }
            Shape::Enum(values) => {
                let values = values.iter().enumerate();
                distinct("variant", values.map(|(i, v)| (variant_name(v), format!("{at}/enum/{i}"))))?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn distinct(what: &str, named: impl Iterator<Item = (String, String)>) -> Result<(), Error> {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (name, at) in named {
        if name.is_empty() {
            return Err(Error::located(format!("no {what} name can be made of this"), at)
                .hint("rename it by an overlay"));
        }
        if let Some(first) = seen.insert(name.clone(), at.clone()) {
            return Err(Error::located(format!("{what} name `{name}` is also that of {first}"), at)
                .hint("rename one of the two by an overlay"));
        }
    }
    Ok(())
}
