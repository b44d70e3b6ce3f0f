//! What is generated: types and operations, read from the lowered document.

mod echo;
mod files;
mod ids;
mod naming;
mod operations;
mod sensitive;
mod shapes;
mod tags;
mod usage;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use echo::Echo;
pub(crate) use ids::Kinds;
pub(crate) use naming::{constant_name, numbered, variant_names};
pub use naming::{field_name, method_name, type_name};
pub(crate) use operations::{Body, Operation, Page, Parameter, Place, Response};
pub use sensitive::list as sensitive_names;

use serde_json::Value;

use crate::Error;
use crate::lower::Log;

/// Everything that is generated.
pub(crate) struct Model {
    /// Types by component name.
    pub(crate) types: BTreeMap<String, TypeDef>,
    pub(crate) operations: Vec<Operation>,
    /// The areas that reach a type, by component name; only where areas are cargo features of the generated code.
    areas: BTreeMap<String, BTreeSet<String>>,
    by_feature: bool,
}

/// Too large to print.
impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Model").finish_non_exhaustive()
    }
}

impl Model {
    /// The areas without which the type is not compiled; empty for one that always is.
    pub(crate) fn areas_of_type(&self, component: &str) -> BTreeSet<String> {
        self.areas.get(component).cloned().unwrap_or_default()
    }

    /// The area without which the operation is not compiled; empty for one that always is.
    pub(crate) fn areas_of_operation(&self, operation: &Operation) -> BTreeSet<String> {
        operation.area.iter().filter(|_| self.by_feature).cloned().collect()
    }
}

/// One named type.
pub(crate) struct TypeDef {
    pub(crate) ident: String,
    pub(crate) doc: String,
    pub(crate) shape: Shape,
    /// Whether a request can hold it: then it gets setters and checks.
    pub(crate) in_request: bool,
    /// Whether a response can hold it: then nothing in it may be stricter than the wire.
    pub(crate) in_response: bool,
}

pub(crate) enum Shape {
    Record(Record),
    Enum(Vec<String>),
    Union(Union),
    /// An identifier of its own kind, so that a card's cannot stand where an account's is wanted.
    Id,
    /// Another name for a type.
    Alias(Type),
}

/// An object with fields.
#[derive(Default)]
pub(crate) struct Record {
    pub(crate) fields: Vec<Field>,
    /// Discriminators with exactly one value here: written and checked, no field.
    pub(crate) tags: Vec<(String, String)>,
}

#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) ident: String,
    pub(crate) doc: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// Whether only one direction has it.
    pub(crate) one_way: Option<OneWay>,
    pub(crate) nullable: bool,
    pub(crate) sensitive: bool,
    pub(crate) rules: Rules,
}

impl Field {
    /// Whether null is one of its values and needs a place of its own: a free JSON value can be null by itself.
    pub(crate) fn takes_null(&self) -> bool {
        self.nullable && self.ty != Type::Json
    }

    /// Whether it is an amount of money. The API counts in cents wherever an amount is an integer.
    pub(crate) fn is_amount(&self) -> bool {
        self.wire.contains("amount") && self.ty == Type::Integer
    }
}

/// The one direction that a field goes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum OneWay {
    /// `readOnly`
    Responses,
    /// `writeOnly`
    Requests,
}

/// Limits of a value, as documented; they bind requests only.
#[derive(Default, Clone, PartialEq)]
pub(crate) struct Rules {
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) pattern: Option<String>,
    pub(crate) minimum: Option<Limit>,
    pub(crate) maximum: Option<Limit>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    /// The rules of an array's items or a map's values.
    pub(crate) each: Option<Box<Rules>>,
}

/// An end of the range of a number.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Limit {
    pub(crate) value: f64,
    /// Whether the value itself is outside.
    pub(crate) exclusive: bool,
}

/// Objects told apart by one property.
pub(crate) struct Union {
    pub(crate) tag: String,
    pub(crate) branches: Vec<Branch>,
    /// The component of the enum that `kind()` returns.
    pub(crate) kind: String,
}

pub(crate) struct Branch {
    /// The component name of the branch.
    pub(crate) component: String,
    pub(crate) variant: String,
    pub(crate) values: Vec<String>,
}

/// The type of a value.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Type {
    Named(String),
    Text,
    Uuid,
    Timestamp,
    Date,
    Integer,
    Number,
    Boolean,
    Json,
    Object,
    File,
    List(Box<Type>),
    Map(Box<Type>),
    Nullable(Box<Type>),
    Boxed(Box<Type>),
}

impl Type {
    /// The component at the bottom of the type.
    pub(crate) fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => {
                inner.named()
            }
            _ => None,
        }
    }
}

/// Reads the lowered document.
pub(crate) fn read(document: &Value, kinds: &Kinds, by_feature: bool, log: &mut Log) -> Result<Model, Error> {
    let mut types = shapes::read(document, log);
    tags::narrow(&mut types, log);
    let mut operations = operations::read(document, &types, log);
    files::settle(&mut types, &mut operations, log);
    ids::assign(&mut types, &mut operations, kinds, log)?;
    usage::mark(&mut types, &operations);
    usage::break_circles(&mut types);
    naming::settle(&mut types, &mut operations, log);
    let areas = if by_feature { usage::areas(&types, &operations) } else { BTreeMap::new() };
    Ok(Model { types, operations, areas, by_feature })
}
