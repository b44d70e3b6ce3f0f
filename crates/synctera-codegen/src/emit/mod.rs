//! Emits the types and the table of operations.
//!
//! What is not generic is marked `#[inline]`: the compiler then makes machine code of it where it is used, so that
//! nobody waits for the operations and types that a program does not touch.

mod docs;
mod echo;
mod enums;
mod forms;
mod gate;
mod operations;
mod params;
mod patterns;
mod reading;
mod records;
mod rules;
mod shared;
mod unions;

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

pub(crate) use docs::doc;
pub(crate) use echo::echo;
pub(crate) use gate::{Placed, cfg};
pub(crate) use operations::operations;
pub(crate) use params::{params_are_checked, params_name};
pub(crate) use patterns::table as pattern_table;
pub(crate) use rules::checked;

use crate::Error;
use crate::model::{Body, Model, Shape, Type, TypeDef};

/// An identifier; the model has made sure that it is one.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `mod types`: one item per component schema, and one per set of query parameters.
pub(crate) fn types(model: &Model) -> Result<Placed, Error> {
    let checked = rules::checked(model);
    let forms: BTreeSet<&str> = model
        .operations
        .iter()
        .filter_map(|operation| match &operation.body {
            Some(Body::Form(component)) => Some(component.as_str()),
            _ => None,
        })
        .collect();
    let mut placed = Placed::default();
    for (component, def) in &model.types {
        let item = definition(model, component, def, forms.contains(component.as_str()));
        let rules = checked.contains(component.as_str()).then(|| rules::check(model, def, &checked));
        let areas = model.areas_of_type(component);
        placed.put(&areas, gate::gated(quote! { #item #rules }, &areas)?);
    }
    for operation in &model.operations {
        let Some(params) = params::params(model, operation, &checked) else { continue };
        let areas = model.areas_of_operation(operation);
        placed.put(&areas, gate::gated(params, &areas)?);
    }
    Ok(placed)
}

fn definition(model: &Model, component: &str, def: &TypeDef, form: bool) -> TokenStream {
    match &def.shape {
        Shape::Record(record) if form => forms::form(model, component, def, record),
        Shape::Record(record) => records::record(model, component, def, record),
        Shape::Enum(values) => enums::enumeration(component, def, values),
        Shape::Union(union) => unions::union(model, component, def, union),
        Shape::Id => {
            let (doc, name) = (docs::of_type(def, component), ident(&def.ident));
            quote! { crate::id::id! { #doc #name } }
        }
        Shape::Alias(ty) => {
            let (doc, name, ty) = (docs::of_type(def, component), ident(&def.ident), tokens(model, ty));
            quote! { #doc pub type #name = #ty; }
        }
    }
}

/// A type as it is written within `mod types`.
pub(crate) fn tokens(model: &Model, ty: &Type) -> TokenStream {
    tokens_in(model, ty, &TokenStream::new())
}

/// A type as it is written elsewhere, with the path of the types' module before named ones.
pub(crate) fn tokens_in(model: &Model, ty: &Type, module: &TokenStream) -> TokenStream {
    let inner = |ty: &Type| tokens_in(model, ty, module);
    match ty {
        Type::Named(component) => {
            let name = model.types.get(component).map(|def| ident(&def.ident));
            quote! { #module #name }
        }
        Type::Text => quote! { String },
        Type::Uuid => quote! { crate::AnyId },
        Type::Timestamp => quote! { crate::Timestamp },
        Type::Date => quote! { crate::Date },
        Type::Integer => quote! { i64 },
        Type::Number => quote! { f64 },
        Type::Boolean => quote! { bool },
        Type::Json => quote! { ::serde_json::Value },
        Type::Object => quote! { ::serde_json::Map<String, ::serde_json::Value> },
        Type::File => quote! { crate::FilePart },
        Type::List(ty) => {
            let ty = inner(ty);
            quote! { Vec<#ty> }
        }
        Type::Map(ty) => {
            let ty = inner(ty);
            quote! { ::std::collections::BTreeMap<String, #ty> }
        }
        Type::Nullable(ty) => {
            let ty = inner(ty);
            quote! { Option<#ty> }
        }
        Type::Boxed(ty) => {
            let ty = inner(ty);
            quote! { Box<#ty> }
        }
    }
}

/// Whether an argument of this type is taken as `impl Into<…>`: literals of numbers must keep their type, and an
/// identifier must not be made of just any UUID.
pub(crate) fn takes_into(model: &Model, ty: &Type) -> bool {
    match ty {
        Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::Uuid
        | Type::List(_)
        | Type::Map(_)
        | Type::Nullable(_) => false,
        Type::Named(component) => match model.types.get(component).map(|def| &def.shape) {
            Some(Shape::Alias(ty)) => takes_into(model, ty),
            Some(Shape::Id) => false,
            _ => true,
        },
        _ => true,
    }
}
