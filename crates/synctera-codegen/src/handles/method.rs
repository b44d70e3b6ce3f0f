//! One method of a handle.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::{self, ident};
use crate::model::{
    Body, Model, Operation, Parameter, Place, Response, Shape, Type, field_name, method_name,
};

/// The parts of a method's signature and body.
#[derive(Default)]
struct Parts {
    arguments: Vec<TokenStream>,
    conversions: Vec<TokenStream>,
    passed: Vec<TokenStream>,
    /// What a walk through pages keeps of borrowed arguments.
    kept: Vec<TokenStream>,
    payload: Option<TokenStream>,
}

pub(super) fn method(model: &Model, operation: &Operation, name: &str, docs: &[TokenStream]) -> TokenStream {
    let mut parts = Parts::default();
    for parameter in path_parameters(operation) {
        parts.path(model, parameter);
    }
    let params = emit::params_name(operation).map(|name| ident(&name));
    let (name, api) = (ident(name), ident(&method_name(&operation.id)));
    if let (Some(params), Some(_)) = (&params, &operation.page) {
        return parts.list(&name, &api, params, docs);
    }
    if let Some(params) = &params {
        parts.arguments.push(quote! { params: crate::types::#params });
        parts.passed.push(quote! { &params });
    }
    parts.body(model, operation);
    let response = response(model, operation);
    let Parts { arguments, conversions, passed, payload, .. } = &parts;
    quote! {
        #(#docs)*
        pub fn #name(&self, #(#arguments),*) -> crate::Call<#response> {
            #(#conversions)*
            self.0.call(|api| api.#api(#(#passed),*)) #payload
        }
    }
}

/// In the order of the path, which is that of the raw method's arguments.
pub(super) fn path_parameters(operation: &Operation) -> Vec<&Parameter> {
    let mut found: Vec<&Parameter> =
        operation.parameters.iter().filter(|parameter| parameter.place == Place::Path).collect();
    found.sort_by_key(|parameter| operation.path.find(&format!("{{{}}}", parameter.name)));
    found
}

/// What a caller writes for a type in the client crate: `synctera::types::CardId`.
pub(super) fn plain(model: &Model, ty: &Type) -> TokenStream {
    emit::tokens_in(model, ty, &quote! { crate::types:: })
}

/// Whether the type identifies something of one kind.
pub(super) fn is_id(model: &Model, ty: &Type) -> bool {
    matches!(ty, Type::Named(name)
        if matches!(model.types.get(name).map(|def| &def.shape), Some(Shape::Id)))
}

/// Whether the type is text in the end.
pub(super) fn is_text(model: &Model, ty: &Type) -> bool {
    match ty {
        Type::Text => true,
        Type::Named(name) => match model.types.get(name).map(|def| &def.shape) {
            Some(Shape::Alias(inner)) => is_text(model, inner),
            _ => false,
        },
        _ => false,
    }
}

fn response(model: &Model, operation: &Operation) -> TokenStream {
    match &operation.response {
        Response::Json(ty) => plain(model, ty),
        Response::JsonOrEmpty(ty) => {
            let ty = plain(model, ty);
            quote! { Option<#ty> }
        }
        Response::Bytes => quote! { ::bytes::Bytes },
        Response::Empty => quote! { () },
    }
}

impl Parts {
    fn path(&mut self, model: &Model, parameter: &Parameter) {
        let (name, ty) = (ident(&field_name(&parameter.name)), plain(model, &parameter.ty));
        if is_id(model, &parameter.ty) {
            self.arguments.push(quote! { #name: &#ty });
            self.passed.push(quote! { #name });
            self.kept.push(quote! { let #name = #name.clone(); });
            return;
        }
        if is_text(model, &parameter.ty) {
            self.arguments.push(quote! { #name: impl Into<String> });
            self.conversions.push(quote! { let #name: String = #name.into(); });
        } else if emit::takes_into(model, &parameter.ty) {
            self.arguments.push(quote! { #name: impl Into<#ty> });
            self.conversions.push(quote! { let #name: #ty = #name.into(); });
        } else {
            self.arguments.push(quote! { #name: #ty });
        }
        self.passed.push(quote! { &#name });
    }

    fn body(&mut self, model: &Model, operation: &Operation) {
        match &operation.body {
            None => {}
            Some(Body::Json(ty) | Body::UrlEncoded(ty)) => self.json(model, ty),
            Some(Body::Form(component)) => {
                let ty = plain(model, &Type::Named(component.clone()));
                self.arguments.push(quote! { request: #ty });
                self.passed.push(quote! { &request });
            }
            Some(Body::Raw(media)) if media == "image/jpeg" => {
                self.arguments.push(quote! { image: impl Into<crate::JpegUpload> });
                self.passed.push(quote! { ::bytes::Bytes::new() });
                self.payload = Some(quote! { .payload(image.into().into_payload()) });
            }
            Some(Body::Raw(_)) => {
                self.arguments.push(quote! { data: impl Into<::bytes::Bytes> });
                self.conversions.push(quote! { let data: ::bytes::Bytes = data.into(); });
                self.passed.push(quote! { data });
            }
        }
    }

    fn json(&mut self, model: &Model, ty: &Type) {
        let is_union = matches!(ty, Type::Named(name)
            if matches!(model.types.get(name).map(|def| &def.shape), Some(Shape::Union(_))));
        let plain = plain(model, ty);
        if is_union {
            self.arguments.push(quote! { request: impl Into<#plain> });
            self.conversions.push(quote! { let request: #plain = request.into(); });
        } else {
            self.arguments.push(quote! { request: #plain });
        }
        self.passed.push(quote! { &request });
    }

    fn list(&self, name: &Ident, api: &Ident, params: &Ident, docs: &[TokenStream]) -> TokenStream {
        let Parts { arguments, conversions, passed, kept, .. } = self;
        let passed = passed.iter().map(|argument| {
            if argument.to_string().starts_with('&') {
                argument.clone()
            } else {
                quote! { &#argument }
            }
        });
        let passed: Vec<_> = passed.collect();
        let moved = (!passed.is_empty()).then(|| quote! { move });
        quote! {
            #(#docs)*
            pub fn #name(&self, #(#arguments,)* params: crate::types::#params) -> crate::List<crate::types::#params> {
                #(#conversions)*
                #(#kept)*
                crate::List::new(self.0.clone(), params, #moved |api, params| api.#api(#(#passed,)* params))
            }
        }
    }
}
