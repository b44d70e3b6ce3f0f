//! Discriminated unions.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, ident, shared};
use crate::model::{Branch, Model, Shape, TypeDef, Union};

/// An enum with one variant per branch, read by its discriminator.
pub(super) fn union(model: &Model, component: &str, def: &TypeDef, union: &Union) -> TokenStream {
    let (doc, name) = (docs::of_type(def, component), ident(&def.ident));
    let variants = union.branches.iter().map(|branch| {
        let (variant, ty) = (ident(&branch.variant), branch_type(model, branch));
        let doc = format!(" `{}: {}`", union.tag, branch.values.join(" | "));
        quote! { #[doc = #doc] #variant(#ty), }
    });
    let methods = methods(model, def, union);
    let conversions = conversions(model, def, union);
    let serde = serde(model, def, union);
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A kind that this version does not know, as it came.
            Unrecognized(crate::UnrecognizedVariant),
        }
        #methods
        #conversions
        #serde
    }
}

fn branch_type(model: &Model, branch: &Branch) -> TokenStream {
    let name = model.types.get(&branch.component).map(|def| ident(&def.ident));
    quote! { #name }
}

/// Whether the branch's own type has no field for the discriminator.
fn writes_tag(model: &Model, union: &Union, branch: &Branch) -> bool {
    match model.types.get(&branch.component).map(|def| &def.shape) {
        Some(Shape::Record(record)) => record.tags.iter().any(|(tag, _)| *tag == union.tag),
        _ => false,
    }
}

fn methods(model: &Model, def: &TypeDef, union: &Union) -> TokenStream {
    let name = ident(&def.ident);
    let kind = model.types.get(&union.kind).map(|def| ident(&def.ident));
    let tags = union.branches.iter().map(|branch| {
        let variant = ident(&branch.variant);
        match (writes_tag(model, union, branch), branch.values.first()) {
            (true, Some(value)) => quote! { Self::#variant(_) => #value, },
            _ => {
                let field = tag_field(model, union, branch);
                quote! { Self::#variant(value) => value.#field.as_str(), }
            }
        }
    });
    let helpers = union.branches.iter().map(|branch| helpers(model, branch));
    let accessors = shared::accessors(model, union);
    let tag_doc = format!(" The value of `{}`.", union.tag);
    let kind_doc = format!(" The value of `{}`, as an enum.", union.tag);
    quote! {
        impl #name {
            #[doc = #tag_doc]
            #[inline]
            pub fn tag(&self) -> &str {
                match self {
                    #(#tags)*
                    Self::Unrecognized(value) => value.tag(),
                }
            }
            #[doc = #kind_doc]
            #[inline]
            pub fn kind(&self) -> #kind {
                self.tag().into()
            }
            #(#helpers)*
            #accessors
        }
    }
}

fn tag_field(model: &Model, union: &Union, branch: &Branch) -> TokenStream {
    let Some(Shape::Record(record)) = model.types.get(&branch.component).map(|def| &def.shape) else {
        return TokenStream::new();
    };
    let field = record.fields.iter().find(|field| field.wire == union.tag).map(|field| ident(&field.ident));
    quote! { #field }
}

/// Constructor, `is_…`, `as_…` and `into_…` of one variant.
fn helpers(model: &Model, branch: &Branch) -> TokenStream {
    let (variant, ty) = (ident(&branch.variant), branch_type(model, branch));
    let [constructor, is, as_, into] = shared::helper_names(branch).map(|name| ident(&name));
    let text = &branch.variant;
    let constructor_doc = format!(" Makes the variant `{text}`.");
    let is_doc = format!(" Whether this is `{text}`.");
    let as_doc = format!(" The content of `{text}`, if this is one.");
    quote! {
        #[doc = #constructor_doc]
        #[inline]
        pub fn #constructor(value: #ty) -> Self {
            Self::#variant(value)
        }
        #[doc = #is_doc]
        #[inline]
        pub fn #is(&self) -> bool {
            matches!(self, Self::#variant(_))
        }
        #[doc = #as_doc]
        #[inline]
        pub fn #as_(&self) -> Option<&#ty> {
            match self {
                Self::#variant(value) => Some(value),
                _ => None,
            }
        }
        #[doc = #as_doc]
        #[inline]
        pub fn #into(self) -> Option<#ty> {
            match self {
                Self::#variant(value) => Some(value),
                _ => None,
            }
        }
    }
}

/// `From<Branch>` where a branch type stands in one variant only.
fn conversions(model: &Model, def: &TypeDef, union: &Union) -> TokenStream {
    let name = ident(&def.ident);
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for branch in &union.branches {
        *uses.entry(&branch.component).or_default() += 1;
    }
    let unique = union.branches.iter().filter(|branch| uses.get(branch.component.as_str()) == Some(&1));
    let conversions = unique.map(|branch| {
        let (variant, ty) = (ident(&branch.variant), branch_type(model, branch));
        quote! {
            impl From<#ty> for #name {
                #[inline]
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
        }
    });
    quote! { #(#conversions)* }
}

fn serde(model: &Model, def: &TypeDef, union: &Union) -> TokenStream {
    let (name, text, tag) = (ident(&def.ident), &def.ident, &union.tag);
    let variants = union.branches.iter().map(|branch| ident(&branch.variant));
    let arms = union.branches.iter().map(|branch| {
        let (variant, values) = (ident(&branch.variant), &branch.values);
        let read = if writes_tag(model, union, branch) {
            quote! { branch }
        } else {
            quote! { branch_with_tag }
        };
        quote! { #(#values)|* => Self::#variant(body.#read()?), }
    });
    quote! {
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#variants(value) => value.serialize(serializer),)*
                    Self::Unrecognized(value) => value.serialize(serializer),
                }
            }
        }
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::tagged::decode(deserializer)
            }
        }
        impl crate::tagged::Tagged for #name {
            const NAME: &'static str = #text;
            const TAG: &'static str = #tag;

            fn read<'de, A: ::serde::de::MapAccess<'de>>(
                tag: &str,
                body: crate::tagged::Body<'de, A>,
            ) -> Result<Self, A::Error> {
                Ok(match tag {
                    #(#arms)*
                    _ => Self::Unrecognized(body.unrecognized()?),
                })
            }
        }
    }
}
