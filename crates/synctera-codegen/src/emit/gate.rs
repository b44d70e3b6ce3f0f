//! Cargo features in the generated code: what belongs to some areas only is compiled with those only.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Item};

use crate::Error;

/// Items of one module, by where they stand.
#[derive(Default)]
pub(crate) struct Placed {
    /// What is always compiled, and what several areas share, behind a `cfg` of its own.
    pub(crate) shared: TokenStream,
    /// What one area alone needs. It has a file of its own, which nobody parses where the area is off.
    pub(crate) by_area: BTreeMap<String, TokenStream>,
}

impl Placed {
    /// Puts what is compiled with any of these areas; with none of them: always.
    pub(crate) fn put(&mut self, areas: &BTreeSet<String>, items: TokenStream) {
        match areas.first() {
            Some(area) if areas.len() == 1 => self.by_area.entry(area.clone()).or_default().extend(items),
            _ => self.shared.extend(items),
        }
    }
}

/// `#[cfg(…)]` for what the named areas need; nothing for what is always there.
pub(crate) fn cfg(areas: &BTreeSet<String>) -> TokenStream {
    let features = areas.iter().map(|area| quote! { feature = #area });
    match areas.len() {
        0 => TokenStream::new(),
        1 => quote! { #[cfg(#(#features)*)] },
        _ => quote! { #[cfg(any(#(#features),*))] },
    }
}

/// The items, each behind the features of the areas that need it. In the file of one area that file is behind its feature
/// already: only types are marked, for the documentation to say what they need.
pub(crate) fn gated(items: TokenStream, areas: &BTreeSet<String>) -> Result<TokenStream, Error> {
    if areas.is_empty() {
        return Ok(items);
    }
    let cfg = cfg(areas);
    let cfg: Attribute = syn::parse_quote! { #cfg };
    let mut file: syn::File = syn::parse2(items)
        .map_err(|error| not_items(format!("the generated types are not Rust: {error}")))?;
    for item in &mut file.items {
        let is_type = matches!(item, Item::Struct(_) | Item::Enum(_) | Item::Type(_));
        let attributes = attributes(item)?;
        if is_type || areas.len() > 1 {
            attributes.insert(0, cfg.clone());
        }
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
