//! Cargo features in the generated code: what belongs to some areas only is compiled with those only.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Item};

use crate::Error;

/// `#[cfg(…)]` for what the named areas need; nothing for what is always there.
pub(crate) fn cfg(areas: &BTreeSet<String>) -> TokenStream {
    let features = areas.iter().map(|area| quote! { feature = #area });
    match areas.len() {
        0 => TokenStream::new(),
        1 => quote! { #[cfg(#(#features)*)] },
        _ => quote! { #[cfg(any(#(#features),*))] },
    }
}

/// The items, each behind the features of the areas that need it.
pub(crate) fn gated(items: TokenStream, areas: &BTreeSet<String>) -> Result<TokenStream, Error> {
    if areas.is_empty() {
        return Ok(items);
    }
    let cfg = cfg(areas);
    let cfg: Attribute = syn::parse_quote! { #cfg };
    let mut file: syn::File = syn::parse2(items)
        .map_err(|error| not_items(format!("the generated types are not Rust: {error}")))?;
    for item in &mut file.items {
        attributes(item)?.insert(0, cfg.clone());
    }
    Ok(file.into_token_stream())
}

fn attributes(item: &mut Item) -> Result<&mut Vec<Attribute>, Error> {
    match item {
        Item::Const(item) => Ok(&mut item.attrs),
        Item::Enum(item) => Ok(&mut item.attrs),
        Item::Fn(item) => Ok(&mut item.attrs),
        Item::Impl(item) => Ok(&mut item.attrs),
        Item::Macro(item) => Ok(&mut item.attrs),
        Item::Static(item) => Ok(&mut item.attrs),
        Item::Struct(item) => Ok(&mut item.attrs),
        Item::Type(item) => Ok(&mut item.attrs),
        _ => Err(not_items("an item of a kind that the generator does not gate".to_owned())),
    }
}

fn not_items(what: String) -> Error {
    Error::located(what, "").hint("this is a fault of the generator: please report the document")
}
