//! The generated client as files: one that holds what is always compiled, and for each area one of its types, one of its
//! operations and one of its methods, included behind the area's feature.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::Error;
use crate::emit::{self, Placed};
use crate::model::Model;

/// A file that the generated code includes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClientFile {
    /// Relative to the folder of the file that includes it: `client/cards/types.rs`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The code, and what it includes.
pub(super) fn files(model: &Model, methods: Placed) -> Result<(String, Vec<ClientFile>), Error> {
    let mut included = Vec::new();
    let types = module(emit::types(model)?, "types", &mut included)?;
    let operations = module(emit::operations(model), "operations", &mut included)?;
    let api = api(methods, &mut included)?;
    let code = format(quote! {
        /// Types of requests and responses.
        #[allow(clippy::all, rustdoc::all, unused_mut, clippy::pedantic)]
        pub mod types {
            #types
        }
        /// What the document says of each operation.
        #[allow(rustdoc::all)]
        pub mod operations {
            use crate::Operation;
            #operations
        }
        #[allow(clippy::all, rustdoc::all)]
        mod api {
            use crate::query::encode_path;
            use crate::{BuildError, Request, operations, types};
            #api
        }
        pub use api::Api;
    })?;
    Ok((code, included))
}

/// What stands in the module itself, then what it includes for each area.
fn module(placed: Placed, name: &str, included: &mut Vec<ClientFile>) -> Result<TokenStream, Error> {
    let mut tokens = placed.shared;
    for (area, items) in placed.by_area {
        let (cfg, path) = (emit::cfg(&BTreeSet::from([area.clone()])), format!("client/{area}/{name}.rs"));
        tokens.extend(quote! { #cfg include!(#path); });
        included.push(ClientFile { name: path, text: format(items)? });
    }
    Ok(tokens)
}

fn api(methods: Placed, included: &mut Vec<ClientFile>) -> Result<TokenStream, Error> {
    let of_area = |(area, methods)| (area, quote! { impl Api { #methods } });
    let Placed { shared, by_area } = methods;
    let shared = quote! {
        /// Builds requests; sends none.
        #[derive(Clone)]
        pub struct Api {
            baseurl: String,
            client: ::reqwest::Client,
        }
        impl Api {
            /// Requests to the server at this URL, without version and final slash.
            pub fn new(base_url: impl Into<String>, client: ::reqwest::Client) -> Self {
                let baseurl = base_url.into().trim_end_matches('/').to_owned();
                Self { baseurl, client }
            }
        }
        /// Prints no URL: it may carry credentials.
        impl ::std::fmt::Debug for Api {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct("Api").finish_non_exhaustive()
            }
        }
        impl Api {
            #shared
        }
    };
    module(Placed { shared, by_area: by_area.into_iter().map(of_area).collect() }, "api", included)
}

fn format(tokens: TokenStream) -> Result<String, Error> {
    let file = syn::parse2(tokens).map_err(|error| {
        Error::located(format!("the generated code is not Rust: {error}"), "")
            .hint("this is a fault of the generator: please report the document's place that caused it")
    })?;
    Ok(format!(
        "// Generated from the merged OpenAPI document; do not edit.\n{}",
        prettyplease::unparse(&file)
    ))
}
