//! How each field of an object is read.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::{ident, shared, tokens};
use crate::model::{Field, Model, Record, Type, TypeDef};

/// How one field is read.
pub(super) struct Reading {
    /// The method of `crate::record::Input` that takes it.
    pub(super) method: Ident,
    /// The type as it is read.
    pub(super) ty: TokenStream,
    /// How the field's value is made of that, where the two are not the same.
    through: Option<Through>,
}

/// Whole numbers are read by a type of their own, as they may be written with a fraction of zero. It stands in the
/// field's type wherever a whole number does.
enum Through {
    Whole,
    Option(Box<Through>),
    List(Box<Through>),
    Map(Box<Through>),
}

/// How the fields of an object are read, in their order.
pub(super) fn readings(model: &Model, component: &str, def: &TypeDef, record: &Record) -> Vec<Reading> {
    let items = items(model, component);
    let reading = |field: &Field| {
        // A free value can be null by itself, so its null is no absence.
        let takes_null = field.takes_null() || matches!(shared::resolved(model, &field.ty), Type::Json);
        // A page without its items would look like one that has none, and what a request says is never set aside.
        let keeps = def.in_response && !items.contains(&field.ident.as_str());
        let method = match (field.required || takes_null, keeps && !field.required) {
            (true, true) => "take_or_keep",
            (true, false) => "take",
            (false, true) => "maybe_or_keep",
            (false, false) => "maybe",
        };
        let through = through(model, &field.ty);
        let ty = through.as_ref().map_or_else(|| tokens(model, &field.ty), Through::tokens);
        let method = ident(method);
        match field.takes_null() {
            false => Reading { method, ty, through },
            true => Reading {
                method,
                ty: quote! { Option<#ty> },
                through: through.map(|inner| Through::Option(Box::new(inner))),
            },
        }
    };
    record.fields.iter().map(reading).collect()
}

/// The fields of a component that hold the items of a page.
fn items<'m>(model: &'m Model, component: &str) -> Vec<&'m str> {
    let pages = model.operations.iter().filter_map(|operation| {
        let Type::Named(response) = operation.response.json()? else { return None };
        let page = operation.page.as_ref()?;
        (response == component).then_some(page.items.as_str())
    });
    pages.collect()
}

impl Reading {
    /// The field's value made of what was read, where that is not the same.
    pub(super) fn value(&self, read: &TokenStream, optional: bool) -> Option<TokenStream> {
        let through = self.through.as_ref()?;
        Some(match optional {
            true => through.each(read),
            false => through.value(read),
        })
    }
}

fn through(model: &Model, ty: &Type) -> Option<Through> {
    match shared::resolved(model, ty) {
        Type::Integer => Some(Through::Whole),
        Type::Nullable(ty) => through(model, ty).map(|inner| Through::Option(Box::new(inner))),
        Type::List(ty) => through(model, ty).map(|inner| Through::List(Box::new(inner))),
        Type::Map(ty) => through(model, ty).map(|inner| Through::Map(Box::new(inner))),
        _ => None,
    }
}

impl Through {
    fn tokens(&self) -> TokenStream {
        match self {
            Self::Whole => quote! { crate::whole::Whole },
            Self::Option(inner) => {
                let inner = inner.tokens();
                quote! { Option<#inner> }
            }
            Self::List(inner) => {
                let inner = inner.tokens();
                quote! { Vec<#inner> }
            }
            Self::Map(inner) => {
                let inner = inner.tokens();
                quote! { ::std::collections::BTreeMap<String, #inner> }
            }
        }
    }

    /// The value of the field's type.
    fn value(&self, read: &TokenStream) -> TokenStream {
        match self {
            Self::Whole => quote! { #read.0 },
            Self::Option(inner) => inner.each(read),
            Self::List(inner) => {
                let values = inner.each(&quote! { #read.into_iter() });
                quote! { #values.collect() }
            }
            Self::Map(inner) => {
                let value = inner.value(&quote! { value });
                quote! { #read.into_iter().map(|(name, value)| (name, #value)).collect() }
            }
        }
    }

    fn each(&self, read: &TokenStream) -> TokenStream {
        let value = self.value(&quote! { value });
        quote! { #read.map(|value| #value) }
    }
}
