//! One call of every operation with the request of the table, for the tests: made by the client, judged by others.

use proc_macro2::TokenStream;
use quote::quote;

use super::method::{is_text, path_parameters};
use super::text;
use crate::emit::{self, ident};
use crate::model::{Body, Field, Model, Operation, Place, Shape, Type, method_name};
use crate::{Error, Generated};

/// The table of calls, as the source of a module.
pub fn calls(generated: &Generated) -> Result<String, Error> {
    let model = &generated.model;
    let entries = model.operations.iter().map(|operation| {
        let (id, api, arguments) =
            (&operation.id, ident(&method_name(&operation.id)), arguments(model, operation));
        quote! { (#id, |client, example| go(client.call(|api| api.#api(#(#arguments),*)))) }
    });
    let code = text(
        quote! {
            use synctera::Client;
            use synctera::types;
            use synctera_sandbox::Example;
            use super::{Sending, body, file, go, path, query};
            /// Calls an operation with the request of an example.
            pub type Calling = fn(&Client, &Example) -> Sending;
            /// Every operation by its name.
            pub const CALLS: &[(&str, Calling)] = &[#(#entries),*];
        },
        "One call of every operation of the document.",
    )?;
    Ok(code)
}

fn arguments(model: &Model, operation: &Operation) -> Vec<TokenStream> {
    let mut arguments: Vec<TokenStream> = path_parameters(operation)
        .into_iter()
        .map(|parameter| {
            let name = &parameter.name;
            if is_text(model, &parameter.ty) {
                quote! { &path::<String>(example, #name) }
            } else {
                quote! { &path(example, #name) }
            }
        })
        .collect();
    arguments.extend(params(model, operation));
    arguments.extend(operation.body.as_ref().map(|body| match body {
        Body::Json(_) | Body::UrlEncoded(_) => quote! { &body(example) },
        Body::Form(component) => form(model, component),
        Body::Raw(_) => quote! { &[0xFF_u8, 0xD8, 0xFF, 0xE0][..] },
    }));
    arguments
}

fn params(model: &Model, operation: &Operation) -> Option<TokenStream> {
    let name = ident(&emit::params_name(operation)?);
    let mut required: Vec<_> =
        operation.parameters.iter().filter(|it| it.place != Place::Path && it.required).collect();
    required.sort_by(|a, b| a.name.cmp(&b.name));
    if required.is_empty() {
        return Some(quote! { &types::#name::default() });
    }
    let values = required.into_iter().map(|parameter| {
        let (name, ty) = (&parameter.name, outside(model, &parameter.ty));
        quote! { query::<#ty>(example, #name) }
    });
    Some(quote! { &types::#name::new(#(#values),*) })
}

fn form(model: &Model, component: &str) -> TokenStream {
    let Some(def) = model.types.get(component) else { return TokenStream::new() };
    let Shape::Record(record) = &def.shape else { return TokenStream::new() };
    let name = ident(&def.ident);
    let required = record.fields.iter().filter(|field| field.required);
    let values = required.map(|field: &Field| match &field.ty {
        Type::File => quote! { file() },
        ty => {
            let (name, ty) = (&field.wire, outside(model, ty));
            quote! { query::<#ty>(example, #name) }
        }
    });
    quote! { &types::#name::new(#(#values),*) }
}

/// A type as another crate writes it.
fn outside(model: &Model, ty: &Type) -> TokenStream {
    let plain = emit::tokens_in(model, ty, &quote! { types:: }).to_string();
    plain.replace("crate ::", "synctera_raw ::").parse().unwrap_or_default()
}
