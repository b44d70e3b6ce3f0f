//! Accessors of what all branches of a union have: `card.id()` instead of a `match` over every kind.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{ident, tokens};
use crate::model::{Branch, Field, Model, Shape, Type, Union, field_name, method_name, numbered};

/// How deep unions within unions are looked into: a card has its form within its type.
const DEPTH: usize = 4;

/// What every branch has under one name, with one type.
struct Shared<'m> {
    /// The accessor's name.
    name: String,
    wire: &'m str,
    ty: &'m Type,
    /// How to get there, for each branch in order.
    routes: Vec<Route<'m>>,
}

#[derive(Clone)]
enum Route<'m> {
    Field(&'m Field),
    /// Through the union that this field holds, by the accessor of this name.
    Within(&'m Field, String),
}

/// The fields that all branches of a union share, those of the unions that they hold included.
fn fields<'m>(model: &'m Model, union: &'m Union, depth: usize) -> Vec<Shared<'m>> {
    let mut branches = union.branches.iter().map(|branch| candidates(model, &branch.component, depth));
    let Some(first) = branches.next() else { return Vec::new() };
    let mut shared: BTreeMap<&str, (&Type, Vec<Route<'_>>)> =
        first.into_iter().map(|(wire, (ty, route))| (wire, (ty, vec![route]))).collect();
    for mut branch in branches {
        shared.retain(|wire, (ty, routes)| match branch.remove(wire) {
            Some((other, route)) if other == *ty => {
                routes.push(route);
                true
            }
            _ => false,
        });
    }
    shared.remove(union.tag.as_str());
    let own = own_methods(union);
    let mut taken = own.clone();
    let named = shared.into_iter().map(|(wire, (ty, routes))| {
        let name = field_name(wire);
        let name = if own.contains(&name) { name + "_" } else { name };
        Shared { name: numbered(name, "_", &mut taken), wire, ty, routes }
    });
    named.collect()
}

/// The names of a union's own methods.
fn own_methods(union: &Union) -> BTreeSet<String> {
    let helpers = union.branches.iter().flat_map(helper_names);
    helpers.chain(["tag".to_owned(), "kind".to_owned()]).collect()
}

/// The names of a variant's constructor, `is_…`, `as_…` and `into_…`.
pub(super) fn helper_names(branch: &Branch) -> [String; 4] {
    let name = method_name(&branch.variant);
    let bare = name.trim_end_matches('_');
    // A variant must not be called as one of the union's own methods.
    let constructor = if matches!(bare, "tag" | "kind") { format!("{bare}_") } else { name.clone() };
    [constructor, format!("is_{bare}"), format!("as_{bare}"), format!("into_{bare}")]
}

/// What one branch offers by name: its own fields, then those of the unions that it always holds.
fn candidates<'m>(
    model: &'m Model,
    component: &str,
    depth: usize,
) -> BTreeMap<&'m str, (&'m Type, Route<'m>)> {
    let Some(Shape::Record(record)) = model.types.get(component).map(|def| &def.shape) else {
        return BTreeMap::new();
    };
    let mut found = BTreeMap::new();
    for field in &record.fields {
        if !matches!(field.ty, Type::Nullable(_) | Type::Json | Type::File) {
            found.insert(field.wire.as_str(), (resolved(model, &field.ty), Route::Field(field)));
        }
    }
    for field in record.fields.iter().filter(|field| field.required && !field.nullable) {
        let Type::Named(name) = resolved(model, &field.ty) else { continue };
        let Some(Shape::Union(inner)) = model.types.get(name).map(|def| &def.shape) else { continue };
        if depth == 0 {
            continue;
        }
        for shared in fields(model, inner, depth - 1) {
            found.entry(shared.wire).or_insert((shared.ty, Route::Within(field, shared.name)));
        }
    }
    found
}

/// The type behind other names for it.
pub(super) fn resolved<'m>(model: &'m Model, mut ty: &'m Type) -> &'m Type {
    while let Type::Named(name) = ty
        && let Some(Shape::Alias(target)) = model.types.get(name).map(|def| &def.shape)
    {
        ty = target;
    }
    ty
}

/// The accessors of a union.
pub(super) fn accessors(model: &Model, union: &Union) -> TokenStream {
    let accessors = fields(model, union, DEPTH).into_iter().map(|shared| {
        let name = ident(&shared.name);
        let doc = format!(" `{}`, which every known kind has.", shared.wire);
        let ty = returned(model, shared.ty);
        let arms = union.branches.iter().zip(&shared.routes).map(|(branch, route)| {
            let (variant, value) = (ident(&branch.variant), value(shared.ty, route));
            quote! { Self::#variant(value) => #value, }
        });
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn #name(&self) -> Option<#ty> {
                match self {
                    #(#arms)*
                    Self::Unrecognized(_) => None,
                }
            }
        }
    });
    quote! { #(#accessors)* }
}

/// An expression for a property of `value`, as an `Option`.
pub(super) struct Access<'m> {
    pub(super) expression: TokenStream,
    pub(super) ty: &'m Type,
    /// Whether it is a value of its own rather than a reference.
    pub(super) is_copy: bool,
}

/// How to get at a property of a component, if every kind of it has that property.
pub(super) fn access<'m>(model: &'m Model, component: &str, wire: &str) -> Option<Access<'m>> {
    let (expression, ty) = match &model.types.get(component)?.shape {
        Shape::Record(record) => {
            let field = record.fields.iter().find(|field| field.wire == wire)?;
            let ty = resolved(model, &field.ty);
            (value(ty, &Route::Field(field)), ty)
        }
        Shape::Union(union) if union.tag == wire => (quote! { Some(value.tag()) }, &Type::Text),
        Shape::Union(union) => {
            let shared = fields(model, union, DEPTH).into_iter().find(|shared| shared.wire == wire)?;
            let name = ident(&shared.name);
            (quote! { value.#name() }, shared.ty)
        }
        Shape::Alias(Type::Named(target)) => return access(model, target, wire),
        _ => return None,
    };
    Some(Access { expression, ty, is_copy: is_copy(ty) })
}

/// Whether accessors return it by value.
fn is_copy(ty: &Type) -> bool {
    matches!(ty, Type::Integer | Type::Number | Type::Boolean)
}

fn returned(model: &Model, ty: &Type) -> TokenStream {
    match ty {
        Type::Integer | Type::Number | Type::Boolean => tokens(model, ty),
        Type::Text => quote! { &str },
        Type::List(inner) => {
            let inner = tokens(model, inner);
            quote! { &[#inner] }
        }
        Type::Boxed(inner) => {
            let inner = tokens(model, inner);
            quote! { &#inner }
        }
        _ => {
            let ty = tokens(model, ty);
            quote! { &#ty }
        }
    }
}

fn value(ty: &Type, route: &Route<'_>) -> TokenStream {
    let field = match route {
        Route::Field(field) => field,
        Route::Within(field, accessor) => {
            let (field, accessor) = (ident(&field.ident), ident(accessor));
            return quote! { value.#field.#accessor() };
        }
    };
    let name = ident(&field.ident);
    let is_copy = is_copy(ty);
    let derefs = matches!(ty, Type::Text | Type::List(_) | Type::Boxed(_));
    match (field.required, field.nullable) {
        (true, false) if is_copy => quote! { Some(value.#name) },
        (true, false) if derefs => quote! { Some(&*value.#name) },
        (true, false) => quote! { Some(&value.#name) },
        (false, true) if is_copy => quote! { value.#name.flatten() },
        (false, true) if derefs => quote! { value.#name.as_ref().and_then(Option::as_deref) },
        (false, true) => quote! { value.#name.as_ref().and_then(Option::as_ref) },
        _ if is_copy => quote! { value.#name },
        _ if derefs => quote! { value.#name.as_deref() },
        _ => quote! { value.#name.as_ref() },
    }
}
