//! Open string enums.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, ident};
use crate::model::{TypeDef, variant_names};

/// An enum with one variant per known value and one that keeps any other text.
pub(super) fn enumeration(component: &str, def: &TypeDef, values: &[String]) -> TokenStream {
    let (doc, name) = (docs::of_type(def, component), ident(&def.ident));
    let variants: Vec<_> = variant_names(values).iter().map(|name| ident(name)).collect();
    let value_docs = values.iter().map(|value| format!(" `{value}`"));
    quote! {
        #doc
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #value_docs] #variants,)*
            /// A value that this version does not know, as it came.
            Unrecognized(String),
        }
        impl #name {
            /// The values that this version knows.
            pub const KNOWN: &'static [Self] = &[#(Self::#variants),*];

            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }
        crate::open_enum::open_enum!(#name);
    }
}
