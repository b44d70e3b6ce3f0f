//! Query and header parameters: one struct per operation.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{doc, ident, records, rules, tokens};
use crate::model::{
    Field, Model, Operation, Page, Parameter, Place, Record, Shape, Type, TypeDef, type_name,
};

/// The name of an operation's parameter struct, if it needs one.
pub(crate) fn params_name(operation: &Operation) -> Option<String> {
    let has = operation.parameters.iter().any(|parameter| parameter.place != Place::Path);
    has.then(|| format!("{}Params", type_name(&operation.id)))
}

/// The parameter struct of an operation: the caller names what it sets.
pub(super) fn params(model: &Model, operation: &Operation, checked: &BTreeSet<&str>) -> Option<TokenStream> {
    let def = definition(operation)?;
    let Shape::Record(record) = &def.shape else { return None };
    let (doc, name) = (doc(&def.doc, &operation.id), ident(&def.ident));
    let fields = records::fields(model, record);
    let constructor = records::constructor(model, &def, record, false);
    let default = record.fields.iter().all(|field| !field.required).then(|| quote! { , Default });
    let writing = writing(model, &name, operation);
    let check = rules::check(model, &def, checked);
    let paged = operation.page.as_ref().and_then(|page| paged(model, &name, operation, page));
    Some(quote! {
        #doc
        #[derive(Clone, Debug #default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
        #constructor
        #writing
        #check
        #paged
    })
}

/// Whether an operation's parameter struct has limits to check.
pub(crate) fn params_are_checked(model: &Model, operation: &Operation) -> bool {
    definition(operation).is_some_and(|def| rules::check(model, &def, &BTreeSet::new()).is_some())
}

/// The parameters as a record, so that they get the same fields, constructor and checks.
fn definition(operation: &Operation) -> Option<TypeDef> {
    let given = operation.parameters.iter().filter(|parameter| parameter.place != Place::Path);
    let mut fields: Vec<Field> = given.map(field).collect();
    fields.sort_by(|a, b| a.wire.cmp(&b.wire));
    Some(TypeDef {
        ident: params_name(operation)?,
        doc: format!("Parameters of `{}`.", operation.id),
        shape: Shape::Record(Record { fields, tags: Vec::new() }),
        in_request: true,
        in_response: false,
    })
}

fn field(parameter: &Parameter) -> Field {
    Field {
        wire: parameter.name.clone(),
        ident: parameter.ident.clone(),
        doc: parameter.doc.clone(),
        ty: parameter.ty.clone(),
        required: parameter.required,
        one_way: None,
        nullable: false,
        sensitive: false,
        rules: parameter.rules.clone(),
    }
}

/// How the parameters get into the URL and the headers.
fn writing(model: &Model, name: &proc_macro2::Ident, operation: &Operation) -> TokenStream {
    let of = |place: Place| operation.parameters.iter().filter(move |parameter| parameter.place == place);
    let query = of(Place::Query).map(|parameter| write_query(model, parameter));
    let headers = of(Place::Header).map(|parameter| {
        let (field, wire) = (ident(&parameter.ident), &parameter.name);
        let text = |value: TokenStream| match is_list(model, &parameter.ty) {
            true => quote! { crate::query::joined(#value) },
            false => quote! { #value.to_string() },
        };
        let (own, given) = (text(quote! { (&self.#field) }), text(quote! { value }));
        if parameter.required {
            quote! { let request = request.header(#wire, #own); }
        } else {
            quote! {
                let request = match &self.#field {
                    Some(value) => request.header(#wire, #given),
                    None => request,
                };
            }
        }
    });
    let headers = of(Place::Header).next().map(|_| {
        quote! {
            #[inline]
            pub(crate) fn add_headers(&self, request: ::reqwest::RequestBuilder) -> ::reqwest::RequestBuilder {
                #(#headers)*
                request
            }
        }
    });
    let query = of(Place::Query).next().map(|_| {
        quote! {
            #[inline]
            pub(crate) fn add_to(&self, url: String) -> String {
                let mut query = crate::query::Query::new(url);
                #(#query)*
                query.into_url()
            }
        }
    });
    quote! { impl #name { #query #headers } }
}

fn write_query(model: &Model, parameter: &Parameter) -> TokenStream {
    let (field, wire) = (ident(&parameter.ident), &parameter.name);
    if !is_list(model, &parameter.ty) {
        return match parameter.required {
            true => quote! { query.one(#wire, &self.#field); },
            false => quote! { query.some(#wire, &self.#field); },
        };
    }
    let write = if parameter.comma_list {
        quote! { comma_list }
    } else {
        quote! { repeated }
    };
    match parameter.required {
        true => quote! { query.#write(#wire, &self.#field); },
        false => quote! { if let Some(values) = &self.#field { query.#write(#wire, values); } },
    }
}

fn is_list(model: &Model, ty: &Type) -> bool {
    match ty {
        Type::List(_) => true,
        Type::Named(name) => match model.types.get(name).map(|def| &def.shape) {
            Some(Shape::Alias(inner)) => is_list(model, inner),
            _ => false,
        },
        _ => false,
    }
}

fn paged(
    model: &Model,
    name: &proc_macro2::Ident,
    operation: &Operation,
    page: &Page,
) -> Option<TokenStream> {
    let response = operation.response.json()?;
    let (response, item, items) = (tokens(model, response), tokens(model, &page.item), ident(&page.items));
    let set_limit = if page.has_limit {
        quote! { self.limit = limit; }
    } else {
        quote! { let _ = limit; }
    };
    let items = match page.items_required {
        true => quote! { page.#items },
        false => quote! { page.#items.unwrap_or_default() },
    };
    let next = match page.token_nullable {
        true => quote! { page.next_page_token.flatten() },
        false => quote! { page.next_page_token },
    };
    Some(quote! {
        impl crate::Paged for #name {
            type Item = #item;
            type Page = #response;

            #[inline]
            fn page_token(&self) -> Option<&str> {
                self.page_token.as_deref()
            }
            #[inline]
            fn set_page_token(&mut self, token: Option<String>) {
                self.page_token = token;
            }
            #[inline]
            fn set_limit(&mut self, limit: Option<i64>) {
                #set_limit
            }
            #[inline]
            fn into_items(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
                (#items, #next)
            }
        }
    })
}
