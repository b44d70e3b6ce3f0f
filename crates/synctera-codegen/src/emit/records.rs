//! Objects with fields.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::reading::{self, Reading};
use crate::emit::{docs, ident, takes_into, tokens};
use crate::model::{Field, Model, Record, TypeDef};

/// A struct with its constructor, its setters and its way from and to JSON.
pub(super) fn record(model: &Model, component: &str, def: &TypeDef, record: &Record) -> TokenStream {
    let name = ident(&def.ident);
    let structure = structure(model, component, def, record);
    let constructor = constructor(model, def, record, true);
    let parts = parts(def, record, &reading::readings(model, component, def, record));
    quote! {
        #structure
        #constructor
        #parts
        crate::record::record!(#name);
    }
}

fn structure(model: &Model, component: &str, def: &TypeDef, record: &Record) -> TokenStream {
    let (doc, name) = (docs::of_type(def, component), ident(&def.ident));
    let fields = fields(model, record);
    quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Fields that this version does not know.
            pub extra: crate::Extra,
        }
    }
}

/// The declarations of a record's fields.
pub(super) fn fields(model: &Model, record: &Record) -> Vec<TokenStream> {
    let declare = |field: &Field| {
        let (doc, name, ty) = (docs::of_field(field), ident(&field.ident), field_type(model, field));
        quote! { #doc pub #name: #ty, }
    };
    record.fields.iter().map(declare).collect()
}

/// Absent, null and a value are three things where the document has all three.
fn field_type(model: &Model, field: &Field) -> TokenStream {
    let ty = tokens(model, &field.ty);
    match (field.required, field.takes_null()) {
        (true, false) => ty,
        (true, true) | (false, false) => quote! { Option<#ty> },
        (false, true) => quote! { Option<Option<#ty>> },
    }
}

/// `new` with what is required, and a setter for each optional field of what requests hold.
pub(super) fn constructor(model: &Model, def: &TypeDef, record: &Record, extra: bool) -> TokenStream {
    let name = ident(&def.ident);
    let required: Vec<&Field> = record.fields.iter().filter(|field| field.required).collect();
    let arguments = required.iter().map(|field| argument(model, field));
    let values = record.fields.iter().map(|field| {
        let name = ident(&field.ident);
        match (field.required, !field.takes_null() && takes_into(model, &field.ty)) {
            (true, true) => quote! { #name: #name.into(), },
            (true, false) => quote! { #name, },
            (false, _) => quote! { #name: None, },
        }
    });
    let extra = extra.then(|| quote! { extra: crate::Extra::new(), });
    let setters = record.fields.iter().filter(|field| def.in_request && !field.required);
    let setters = setters.map(|field| setter(model, field));
    quote! {
        impl #name {
            /// With what is required; the rest is absent.
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values)* #extra }
            }
            #(#setters)*
        }
    }
}

fn argument(model: &Model, field: &Field) -> TokenStream {
    let (name, ty) = (ident(&field.ident), field_type(model, field));
    if !field.takes_null() && takes_into(model, &field.ty) {
        quote! { #name: impl Into<#ty> }
    } else {
        quote! { #name: #ty }
    }
}

fn setter(model: &Model, field: &Field) -> TokenStream {
    let name = ident(&field.ident);
    let method = format_ident!("with_{}", field.ident.trim_end_matches('_'));
    let ty = tokens(model, &field.ty);
    let doc = docs::of_setter(field);
    let (argument, value) = if field.takes_null() {
        (quote! { impl Into<Option<#ty>> }, quote! { value.into() })
    } else if takes_into(model, &field.ty) {
        (quote! { impl Into<#ty> }, quote! { value.into() })
    } else {
        (ty, quote! { value })
    };
    quote! {
        #doc
        #[must_use]
        #[inline]
        pub fn #method(mut self, value: #argument) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// The table of a struct's fields, and how it is read and written.
fn parts(def: &TypeDef, record: &Record, readings: &[Reading]) -> TokenStream {
    let (name, text) = (ident(&def.ident), &def.ident);
    let wires = record.fields.iter().map(|field| &field.wire).chain(record.tags.iter().map(|(tag, _)| tag));
    let (read, write) = (read(record, readings), write(record));
    quote! {
        impl crate::record::Record for #name {
            const NAME: &'static str = #text;
            const FIELDS: &'static [&'static str] = &[#(#wires),*];

            #read
            #write
        }
    }
}

/// The one function that reads a struct: a variable for each field, filled as the fields come. Its own names begin with
/// two underscores: no field's does.
fn read(record: &Record, readings: &[Reading]) -> TokenStream {
    let fields = record.fields.iter().zip(readings);
    let variables = fields.clone().map(|(field, Reading { ty, .. })| {
        let name = ident(&field.ident);
        quote! { let mut #name: Option<#ty> = None; }
    });
    let takes = fields.clone().map(|(field, Reading { method, .. })| {
        let name = ident(&field.ident);
        quote! { __input.#method(&mut #name) }
    });
    let tags = record.tags.iter().map(|(_, value)| quote! { __input.tag(#value) });
    let arms = takes.chain(tags).enumerate().map(|(place, take)| {
        let place = Literal::usize_unsuffixed(place);
        quote! { #place => #take, }
    });
    let needs = record.fields.iter().filter(|field| field.required).map(|field| {
        let (name, wire) = (ident(&field.ident), &field.wire);
        quote! { __input.need(&#name, #wire); }
    });
    let values = fields.map(|(field, reading)| {
        let name = ident(&field.ident);
        let read = if field.required {
            quote! { #name? }
        } else {
            quote! { #name }
        };
        match reading.value(&read, !field.required) {
            Some(value) => quote! { #name: #value, },
            None if field.required => quote! { #name: #read, },
            None => quote! { #name, },
        }
    });
    quote! {
        fn read(__input: &mut impl crate::record::Input) -> Option<Self> {
            #(#variables)*
            while let Some(__place) = __input.next() {
                match __place {
                    #(#arms)*
                    _ => __input.again(),
                }
            }
            #(#needs)*
            Some(Self { #(#values)* extra: __input.extra() })
        }
    }
}

/// The one function that hands over all fields: to what writes them and to what prints them.
fn write(record: &Record) -> TokenStream {
    let tags = record.tags.iter().map(|(tag, value)| quote! { out.field(#tag, #value); });
    let fields = record.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.ident), &field.wire);
        let method = match (field.required, field.sensitive) {
            (true, false) => quote! { field },
            (true, true) => quote! { secret },
            (false, false) => quote! { option },
            (false, true) => quote! { secret_option },
        };
        quote! { out.#method(#wire, &self.#name); }
    });
    quote! {
        fn write<O: crate::record::Output>(&self, out: &mut O) {
            #(#tags)*
            #(#fields)*
            out.extra(&self.extra);
        }
    }
}
