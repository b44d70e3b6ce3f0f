//! Comparing a response with its request.

use proc_macro2::TokenStream;
use quote::quote;

use crate::Error;
use crate::emit::{shared, tokens_in};
use crate::model::{Body, Echo, Model, Operation, Response, Shape, Type};

/// What is kept of a request and how its response is compared: `(let sent = …;, .echoing(…))`.
pub(crate) fn echo(
    model: &Model,
    operation: &Operation,
) -> Result<Option<(TokenStream, TokenStream)>, Error> {
    if operation.echo.is_empty() {
        return Ok(None);
    }
    let (Some(Body::Json(Type::Named(request))), Response::Json(Type::Named(response))) =
        (&operation.body, &operation.response)
    else {
        return Err(refusal(operation, "only a JSON body can be repeated by a JSON response".to_owned()));
    };
    let (mut kept, mut compared, mut said) = (Vec::new(), Vec::new(), Vec::new());
    for Echo { response: field, request: source, one_of } in &operation.echo {
        let found = access(model, operation, response, field)?;
        let expression = found.expression;
        let Some(source) = source else {
            compared.push(quote! { crate::echo::one_of(#field, &[#(#one_of),*], #expression)?; });
            said.push(quote! { crate::echo::said_one_of(#field, &[#(#one_of),*]) });
            continue;
        };
        let sent = access(model, operation, request, source)?;
        if sent.ty != found.ty {
            let what =
                format!("`{source}` of the request and `{field}` of the response are of different types");
            return Err(refusal(operation, what));
        }
        let (index, sent) = (syn::Index::from(kept.len()), owned(&sent));
        let expression = if found.is_copy {
            quote! { #expression.as_ref() }
        } else {
            expression
        };
        kept.push(sent);
        compared.push(quote! { crate::echo::same(#field, &sent.#index, #expression)?; });
        said.push(quote! { crate::echo::said(#field, &sent.#index) });
    }
    let sent = quote! { let sent = { let value = body; (#(#kept,)*) }; };
    let response = tokens_in(model, &Type::Named(response.clone()), &quote! { types:: });
    let compare = quote! {
        .echoing(sent, |sent, value: &#response| { #(#compared)* Ok(()) }, |sent| [#(#said),*].into())
    };
    Ok(Some((sent, compare)))
}

fn access<'m>(
    model: &'m Model,
    operation: &Operation,
    component: &str,
    field: &str,
) -> Result<shared::Access<'m>, Error> {
    shared::access(model, component, field)
        .map(|access| by_text(model, access))
        .ok_or_else(|| refusal(operation, format!("`{component}` does not always have `{field}`")))
}

/// Enums are compared by their text: what requests and what responses may say of one thing are two enums.
fn by_text<'m>(model: &'m Model, access: shared::Access<'m>) -> shared::Access<'m> {
    let Type::Named(name) = access.ty else { return access };
    match model.types.get(name).map(|def| &def.shape) {
        Some(Shape::Enum(_)) => {
            let expression = access.expression;
            let expression = quote! { #expression.map(|value| value.as_str()) };
            shared::Access { expression, ty: &Type::Text, is_copy: false }
        }
        _ => access,
    }
}

/// What outlives the request.
fn owned(sent: &shared::Access<'_>) -> TokenStream {
    let expression = &sent.expression;
    match sent.is_copy {
        true => quote! { #expression },
        false => quote! { #expression.map(ToOwned::to_owned) },
    }
}

fn refusal(operation: &Operation, what: String) -> Error {
    Error::located(what, format!("{}/x-synctera-echo", operation.pointer))
        .hint("name properties that all kinds of the request and of the response have")
}
