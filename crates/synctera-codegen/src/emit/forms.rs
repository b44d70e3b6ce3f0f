//! Multipart forms.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, ident, records};
use crate::model::{Field, Model, Record, Type, TypeDef};

/// A struct whose fields are the parts of a form.
pub(super) fn form(model: &Model, component: &str, def: &TypeDef, record: &Record) -> TokenStream {
    let (doc, name, text) = (docs::of_type(def, component), ident(&def.ident), &def.ident);
    let fields = records::fields(model, record);
    let constructor = records::constructor(model, def, record, false);
    let printed = record.fields.iter().map(|field| {
        let (name, text) = (ident(&field.ident), &field.wire);
        match field.sensitive {
            true => quote! { .field(#text, &crate::record::Redacted) },
            false => quote! { .field(#text, &self.#name) },
        }
    });
    let parts = record.fields.iter().map(part);
    quote! {
        #doc
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
        #constructor
        impl ::std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#text)#(#printed)*.finish()
            }
        }
        impl #name {
            /// The form's parts.
            pub(crate) fn to_form(&self) -> Result<::reqwest::multipart::Form, crate::multipart::FormError> {
                let mut form = crate::multipart::Form::new();
                #(#parts)*
                Ok(form.into_inner())
            }
        }
    }
}

fn part(field: &Field) -> TokenStream {
    let (name, wire) = (ident(&field.ident), &field.wire);
    let add = match &field.ty {
        Type::File => quote! { file },
        Type::List(item) if **item == Type::File => quote! { files },
        _ => quote! { value },
    };
    if field.required {
        quote! { form.#add(#wire, &self.#name)?; }
    } else {
        quote! { if let Some(part) = &self.#name { form.#add(#wire, part)?; } }
    }
}
