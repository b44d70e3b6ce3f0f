//! Objects with fields.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::reading::{self, Reading};
use crate::emit::{docs, ident, takes_into, tokens};
use crate::model::{Field, Model, Record, TypeDef};

/// A struct with its constructor, its setters and its way from and to JSON.
pub(super) fn record(model: &Model, component: &str, def: &TypeDef, record: &Record) -> TokenStream {
    let name = ident(&def.ident);
    let structure = structure(model, component, def, record);
    let constructor = constructor(model, def, record, true);
    let debug = debug(def, record);
    let decode = decode(def, record, &reading::readings(model, component, def, record));
    let encode = encode(def, record);
    quote! {
        #structure
        #constructor
        #debug
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::record::decode(deserializer)
            }
        }
        #decode
        #encode
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
        pub fn #method(mut self, value: #argument) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

fn debug(def: &TypeDef, record: &Record) -> TokenStream {
    let (name, text) = (ident(&def.ident), &def.ident);
    let tags = record.tags.iter().map(|(tag, value)| quote! { (#tag, &#value) });
    let fields = debug_fields(record);
    quote! {
        impl ::std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                crate::record::debug(f, #text, &[#(#tags,)* #(#fields),*], &self.extra)
            }
        }
    }
}

/// Name and printable value of each field, sensitive ones covered.
pub(super) fn debug_fields(record: &Record) -> Vec<TokenStream> {
    let print = |field: &Field| {
        let (name, text) = (ident(&field.ident), &field.ident);
        if field.sensitive {
            quote! { (#text, &crate::record::Redacted) }
        } else {
            quote! { (#text, &self.#name) }
        }
    };
    record.fields.iter().map(print).collect()
}

/// The one function that reads a struct. Indices: fields first, then tags.
fn decode(def: &TypeDef, record: &Record, readings: &[Reading]) -> TokenStream {
    let (name, text) = (ident(&def.ident), &def.ident);
    let wires = record.fields.iter().map(|field| &field.wire).chain(record.tags.iter().map(|(tag, _)| tag));
    let body = if record.fields.is_empty() { read_empty(record) } else { read_fields(record, readings) };
    quote! {
        impl crate::record::Record for #name {
            const NAME: &'static str = #text;
            const FIELDS: &'static [&'static str] = &[#(#wires),*];

            fn read<'de, A: ::serde::de::MapAccess<'de>>(
                mut fields: crate::record::Fields<A>,
            ) -> Result<Self, A::Error> {
                #body
            }
        }
    }
}

fn read_fields(record: &Record, readings: &[Reading]) -> TokenStream {
    let slots: Vec<_> = record.fields.iter().map(slot_name).collect();
    let nones = slots.iter().map(|_| quote! { None });
    let arms = arms(record, readings);
    let values = record.fields.iter().zip(readings).map(|(field, reading)| {
        let (name, slot, wire) = (ident(&field.ident), slot_name(field), &field.wire);
        let read = if field.required {
            quote! { crate::record::need(#slot, #wire)? }
        } else {
            quote! { #slot }
        };
        match reading.value(&read, !field.required) {
            Some(value) => quote! { #name: #value, },
            None if field.required || slot != name => quote! { #name: #read, },
            None => quote! { #name, },
        }
    });
    quote! {
        let (#(mut #slots,)*) = (#(#nones,)*);
        while let Some(index) = fields.next()? {
            match index { #(#arms,)* }?;
        }
        Ok(Self { #(#values)* extra: fields.extra })
    }
}

fn read_empty(record: &Record) -> TokenStream {
    let arms = arms(record, &[]);
    if arms.is_empty() {
        return quote! {
            while fields.next()?.is_some() {}
            Ok(Self { extra: fields.extra })
        };
    }
    quote! {
        while let Some(index) = fields.next()? {
            match index { #(#arms,)* }?;
        }
        Ok(Self { extra: fields.extra })
    }
}

/// The variable that a field is read into: the reader's own are called otherwise.
fn slot_name(field: &Field) -> Ident {
    match field.ident.as_str() {
        "index" | "fields" => format_ident!("{}_", field.ident),
        name => ident(name),
    }
}

/// One arm per index; the last one takes the rest, as there are no others.
fn arms(record: &Record, readings: &[Reading]) -> Vec<TokenStream> {
    let fields = record.fields.iter().zip(readings).map(|(field, reading)| {
        let (slot, method) = (slot_name(field), reading.method());
        quote! { fields.#method(&mut #slot) }
    });
    let tags = record.tags.iter().map(|(_, value)| quote! { fields.tag(#value) });
    let calls: Vec<_> = fields.chain(tags).collect();
    let last = calls.len().saturating_sub(1);
    let number = |(index, call): (usize, TokenStream)| {
        let pattern = Literal::usize_unsuffixed(index);
        if index == last {
            quote! { _ => #call }
        } else {
            quote! { #pattern => #call }
        }
    };
    calls.into_iter().enumerate().map(number).collect()
}

fn encode(def: &TypeDef, record: &Record) -> TokenStream {
    let name = ident(&def.ident);
    let tags = record.tags.iter().map(|(tag, value)| quote! { map.serialize_entry(#tag, #value)?; });
    let fields = record.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.ident), &field.wire);
        if field.required {
            quote! { map.serialize_entry(#wire, &self.#name)?; }
        } else {
            quote! { crate::record::write_some(&mut map, #wire, &self.#name)?; }
        }
    });
    let mutable = (!record.tags.is_empty() || !record.fields.is_empty()).then(|| quote! { mut });
    let import = mutable.is_some().then(|| quote! { use ::serde::ser::SerializeMap as _; });
    quote! {
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #import
                let #mutable map = crate::record::start(serializer)?;
                #(#tags)*
                #(#fields)*
                crate::record::finish(map, &self.extra)
            }
        }
    }
}
