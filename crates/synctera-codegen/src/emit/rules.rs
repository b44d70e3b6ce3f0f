//! Checks of documented limits, for what requests hold.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::{ident, patterns};
use crate::model::{Field, Limit, Model, Rules, Shape, Type, TypeDef};

/// The components that a request can hold and that have anything to check, at whatever depth.
pub(crate) fn checked(model: &Model) -> BTreeSet<&str> {
    let mut checked: BTreeSet<&str> = BTreeSet::new();
    loop {
        let before = checked.len();
        for (name, def) in model.types.iter().filter(|(_, def)| def.in_request) {
            if needs_check(model, def, &checked) {
                checked.insert(name);
            }
        }
        if checked.len() == before {
            return checked;
        }
    }
}

fn needs_check(model: &Model, def: &TypeDef, checked: &BTreeSet<&str>) -> bool {
    let known = |name: &str| checked.contains(name);
    match &def.shape {
        Shape::Record(record) => record
            .fields
            .iter()
            .any(|field| value(model, quote! { value }, &field.ty, &field.rules, &known).is_some()),
        Shape::Union(union) => union.branches.iter().any(|branch| known(&branch.component)),
        _ => false,
    }
}

/// The implementation of `Check`, for a type that has something to check.
pub(crate) fn check(model: &Model, def: &TypeDef, checked: &BTreeSet<&str>) -> Option<TokenStream> {
    let known = |name: &str| checked.contains(name);
    let body = match &def.shape {
        Shape::Record(record) => {
            let checks: Vec<_> =
                record.fields.iter().filter_map(|field| field_check(model, field, &known)).collect();
            if checks.is_empty() {
                return None;
            }
            quote! { #(#checks)* Ok(()) }
        }
        Shape::Union(union) => {
            let branches = union.branches.iter().filter(|branch| known(&branch.component));
            let variants = branches.map(|branch| ident(&branch.variant));
            quote! {
                match self {
                    #(Self::#variants(value) => crate::check::Check::check(value),)*
                    _ => Ok(()),
                }
            }
        }
        _ => return None,
    };
    let name = ident(&def.ident);
    Some(quote! {
        impl crate::check::Check for #name {
            #[inline]
            fn check(&self) -> Result<(), crate::check::Violation> {
                #body
            }
        }
    })
}

fn field_check(model: &Model, field: &Field, known: &dyn Fn(&str) -> bool) -> Option<TokenStream> {
    let check = value(model, quote! { value }, &field.ty, &field.rules, known)?;
    let (name, wire) = (ident(&field.ident), &field.wire);
    Some(match (field.required, field.nullable) {
        (true, false) => quote! {
            let value = &self.#name;
            crate::check::within(#wire, #check)?;
        },
        (false, true) => quote! {
            if let Some(Some(value)) = &self.#name { crate::check::within(#wire, #check)?; }
        },
        _ => quote! {
            if let Some(value) = &self.#name { crate::check::within(#wire, #check)?; }
        },
    })
}

/// An expression that checks the value behind a reference.
fn value(
    model: &Model,
    reference: TokenStream,
    ty: &Type,
    rules: &Rules,
    known: &dyn Fn(&str) -> bool,
) -> Option<TokenStream> {
    let each = |inner: &Type| {
        let none = Rules::default();
        let rules = rules.each.as_deref().unwrap_or(&none);
        value(model, quote! { value }, inner, rules, known)
    };
    match ty {
        Type::Named(name) => match &model.types.get(name)?.shape {
            Shape::Alias(inner) => value(model, reference, inner, rules, known),
            _ => known(name).then(|| quote! { crate::check::Check::check(#reference) }),
        },
        Type::Boxed(inner) => value(model, quote! { &**#reference }, inner, rules, known),
        Type::Text => all(vec![length(&reference, rules), pattern(&reference, rules)]),
        Type::Integer | Type::Number => range(&reference, ty, rules),
        Type::List(inner) => {
            let each = each(inner).map(|each| quote! { crate::check::each(#reference, |value| #each) });
            all(vec![items(&reference, rules), each])
        }
        Type::Map(inner) => {
            let each = each(inner)?;
            Some(quote! { crate::check::each_value(#reference, |value| #each) })
        }
        Type::Nullable(inner) => {
            let check = value(model, quote! { value }, inner, rules, known)?;
            Some(quote! { #reference.as_ref().map_or(Ok(()), |value| #check) })
        }
        _ => None,
    }
}

fn all(checks: Vec<Option<TokenStream>>) -> Option<TokenStream> {
    let mut checks = checks.into_iter().flatten();
    let first = checks.next()?;
    Some(checks.fold(first, |before, check| quote! { #before.and_then(|()| #check) }))
}

fn bounds(min: Option<u64>, max: Option<u64>) -> Option<(TokenStream, TokenStream)> {
    if min.is_none() && max.is_none() {
        return None;
    }
    let (min, max) = (Literal::u64_unsuffixed(min.unwrap_or(0)), max.map(Literal::u64_unsuffixed));
    Some((quote! { #min }, max.map_or(quote! { usize::MAX }, |max| quote! { #max })))
}

fn length(reference: &TokenStream, rules: &Rules) -> Option<TokenStream> {
    let (min, max) = bounds(rules.min_length, rules.max_length)?;
    Some(quote! { crate::check::length(#reference, #min, #max) })
}

fn items(reference: &TokenStream, rules: &Rules) -> Option<TokenStream> {
    let (min, max) = bounds(rules.min_items, rules.max_items)?;
    Some(quote! { crate::check::items(#reference, #min, #max) })
}

fn pattern(reference: &TokenStream, rules: &Rules) -> Option<TokenStream> {
    let pattern = rules.pattern.as_ref()?;
    let table = patterns::table(pattern)?;
    Some(quote! {{
        use crate::pattern::Node;
        static PATTERN: Node = #table;
        crate::check::pattern(#reference, &PATTERN, #pattern)
    }})
}

fn range(reference: &TokenStream, ty: &Type, rules: &Rules) -> Option<TokenStream> {
    if rules.minimum.is_none() && rules.maximum.is_none() {
        return None;
    }
    let (min, max) = (bound(rules.minimum), bound(rules.maximum));
    let reference = if *ty == Type::Integer {
        quote! { *#reference as f64 }
    } else {
        quote! { *#reference }
    };
    Some(quote! { crate::check::range(#reference, #min, #max) })
}

fn bound(limit: Option<Limit>) -> TokenStream {
    let Some(Limit { value, exclusive }) = limit else { return quote! { ::std::ops::Bound::Unbounded } };
    let value = Literal::f64_suffixed(value);
    if exclusive {
        quote! { ::std::ops::Bound::Excluded(#value) }
    } else {
        quote! { ::std::ops::Bound::Included(#value) }
    }
}
