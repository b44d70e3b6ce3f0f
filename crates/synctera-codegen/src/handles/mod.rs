//! The client's handles: one per area, one method per operation, thin sugar over `Client::call`.
//!
//! What is written by hand stands: an operation that a hand-written handle calls is not generated, and a handle whose type
//! is written by hand gets the rest of its area's methods.

mod by_hand;
mod calls;
mod docs;
mod example;
mod method;
mod names;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

pub use by_hand::ByHand;
pub use calls::calls;
pub use example::Request;

use crate::emit::ident;
use crate::model::{self, Model, Operation, type_name};
use crate::{Error, Generated, area};

/// One generated source file.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HandleFile {
    /// The module's name: `external_cards`; `mod` for the list of all.
    pub module: String,
    /// Its text.
    pub text: String,
}

/// Generates the handles of a merged document from what was generated of it: whatever was left out there has none. Their
/// examples send these requests, by operation.
pub fn handles(
    document: &Value,
    generated: &Generated,
    by_hand: &ByHand,
    requests: &BTreeMap<String, Request>,
) -> Result<Vec<HandleFile>, Error> {
    let model = &generated.model;
    let mut areas: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for operation in &model.operations {
        let area = operation.area.clone().ok_or_else(|| {
            Error::located(format!("`{}` has no tag, so that no handle can hold it", operation.id), "")
                .hint("give it an `x-synctera-area` by an overlay")
        })?;
        areas.entry(area).or_default().push(operation);
    }
    let mut files = vec![list(&areas, by_hand)?];
    for (area, operations) in &areas {
        let handle = Handle { document, model, by_hand, requests, area, operations };
        files.extend(handle.file()?);
    }
    Ok(files)
}

/// `mod.rs`: every generated module behind its feature.
fn list(areas: &BTreeMap<String, Vec<&Operation>>, by_hand: &ByHand) -> Result<HandleFile, Error> {
    let modules = areas.iter().filter(|(_, operations)| !operations.iter().all(|o| by_hand.calls(&o.id)));
    let modules = modules.map(|(area, _)| {
        let (module, handle) = (ident(&model::field_name(area)), type_name(area));
        let export = (!by_hand.has_handle(&handle)).then(|| {
            let handle = ident(&handle);
            quote! { #[cfg(feature = #area)] pub use #module::#handle; }
        });
        quote! { #[cfg(feature = #area)] mod #module; #export }
    });
    Ok(HandleFile {
        module: "mod".to_owned(),
        text: text(quote! { #(#modules)* }, "The generated handles.")?,
    })
}

struct Handle<'a> {
    document: &'a Value,
    model: &'a Model,
    by_hand: &'a ByHand,
    requests: &'a BTreeMap<String, Request>,
    area: &'a str,
    operations: &'a [&'a Operation],
}

impl Handle<'_> {
    fn file(&self) -> Result<Option<HandleFile>, Error> {
        let generated: Vec<&Operation> =
            self.operations.iter().copied().filter(|o| !self.by_hand.calls(&o.id)).collect();
        if generated.is_empty() {
            return Ok(None);
        }
        let handle = type_name(self.area);
        let names = names::names(self.document, self.area, &generated, &self.by_hand.methods_of(&handle))?;
        let accessor = model::field_name(self.area);
        let mut methods = Vec::new();
        for (operation, name) in generated.iter().zip(&names) {
            let (call, none) = (format!("client.{accessor}().{name}"), Request::default());
            let request = self.requests.get(&operation.id).unwrap_or(&none);
            let docs = docs::of(self.document, operation, &call, request, self.model)?;
            methods.push(method::method(self.model, operation, name, &docs));
        }
        let (name, declaration) = (ident(&handle), self.declaration(&handle, &accessor));
        let tokens = quote! {
            #declaration
            impl #name<'_> { #(#methods)* }
        };
        let title = format!("{}.", self.title());
        Ok(Some(HandleFile { module: accessor, text: text(tokens, &title)? }))
    }

    /// The handle's type and the client's way to it, unless they are written by hand.
    fn declaration(&self, handle: &str, accessor: &str) -> TokenStream {
        if self.by_hand.has_handle(handle) {
            let name = ident(handle);
            return quote! { use crate::resources::#name; };
        }
        let (name, accessor_name) = (ident(handle), ident(accessor));
        let title = format!(" {}.", self.title());
        let works = format!(" Made by [`Client::{accessor}`](crate::Client::{accessor}). {}.", self.title());
        let area = self.area;
        let feature = format!(" Needs the feature `{area}`.");
        quote! {
            use crate::Client;
            impl Client {
                #[doc = #title]
                #[doc = ""]
                #[doc = #feature]
                pub fn #accessor_name(&self) -> #name<'_> { #name(self) }
            }
            #[doc = #works]
            #[derive(Debug, Clone, Copy)]
            pub struct #name<'a>(&'a Client);
        }
    }

    /// `Spend Controls (beta), v1 of the API`.
    fn title(&self) -> String {
        let first = self.operations.iter().find_map(|operation| {
            Some((area::first_tag(self.document.pointer(&operation.pointer)?)?, version(&operation.path)))
        });
        let (tag, version) = first.unwrap_or((self.area, "v1"));
        format!("{tag}, {version} of the API")
    }
}

/// The version that a path starts with.
fn version(path: &str) -> &str {
    path.trim_start_matches('/').split('/').next().unwrap_or_default()
}

fn text(tokens: TokenStream, title: &str) -> Result<String, Error> {
    let file = syn::parse2(tokens).map_err(|error| {
        Error::located(format!("the generated handles are not Rust: {error}"), "")
            .hint("this is a fault of the generator: please report the document's place that caused it")
    })?;
    Ok(format!(
        "// Generated by `cargo xtask regenerate` from openapi/synctera.yaml. Do not edit.\n//! {title}\n\n{}",
        prettyplease::unparse(&file)
    ))
}
