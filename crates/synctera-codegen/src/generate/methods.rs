//! `mod api`: progenitor's methods up to the finished request, without its sending.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, ExprMethodCall, FnArg, ImplItem, ImplItemFn, Item, Pat, Stmt};

use crate::Error;
use crate::emit::{self, Placed, ident};
use crate::generate::guarded;
use crate::generate::skeleton::{self, Skeleton};
use crate::lower::Log;
use crate::model::{Body, Model, Operation, Place, Response, Shape, Type, constant_name, method_name};

/// The methods of the `Api`. Operations that progenitor cannot take are refused one by one.
pub(super) fn methods(model: &Model, log: &mut Log) -> Result<Placed, Error> {
    let all: Vec<&Operation> = model.operations.iter().collect();
    let skeleton = skeleton::skeleton(&all);
    let mut generated = progenitor_methods(&skeleton).or_else(|error| blame(&all, error, log))?;
    let checked = emit::checked(model);
    let mut methods = Placed::default();
    for (index, operation) in model.operations.iter().enumerate() {
        let found = generated.remove(&skeleton::operation_id(index));
        let rewrite = Rewrite { model, operation, skeleton: &skeleton, checked: &checked };
        match found.ok_or_else(|| missed(operation, "its method")).and_then(|found| rewrite.method(found)) {
            Ok(method) => methods.put(&model.areas_of_operation(operation), method),
            Err(error) => log.refuse(error),
        }
    }
    Ok(methods)
}

/// Finds the operations that progenitor cannot take even alone; the error itself where there are none.
fn blame<T>(operations: &[&Operation], error: Error, log: &mut Log) -> Result<T, Error> {
    let mut first = None;
    for operation in operations {
        let alone = progenitor_methods(&skeleton::skeleton(&[operation]));
        if let Err(error) = alone {
            let error = error.at(operation.pointer.as_str()).hint("describe the operation in another way");
            match first {
                None => first = Some(error),
                Some(_) => log.refuse(error),
            }
        }
    }
    Err(first.unwrap_or(error))
}

/// What progenitor makes of the skeleton: its methods by name.
fn progenitor_methods(skeleton: &Skeleton) -> Result<BTreeMap<String, ImplItemFn>, Error> {
    let api: openapiv3::OpenAPI = serde_json::from_value(skeleton.document.clone()).map_err(|error| {
        Error::located(format!("the document's operations cannot be read: {error}"), "/paths")
    })?;
    let tokens = guarded("progenitor", || {
        let mut generator = progenitor::Generator::new(&progenitor::GenerationSettings::default());
        generator
            .generate_tokens(&api)
            .map_err(|error| Error::located(format!("progenitor refuses the document: {error}"), "/paths"))
    })?;
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        Error::located(format!("progenitor's output cannot be parsed: {error}"), "/paths")
    })?;
    let impls = file.items.into_iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() => Some(item.items),
        _ => None,
    });
    let functions = impls.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some((function.sig.ident.to_string(), function)),
        _ => None,
    });
    Ok(functions.collect())
}

/// A pass that does not find what it expects fails the build: progenitor's output has changed its shape.
fn missed(operation: &Operation, what: &str) -> Error {
    Error::located(
        format!("progenitor's output for `{}` lacks {what}", operation.id),
        operation.pointer.as_str(),
    )
    .hint("the passes over its output fit progenitor 0.15.1 only: pin that version")
}

struct Rewrite<'a> {
    model: &'a Model,
    operation: &'a Operation,
    skeleton: &'a Skeleton,
    checked: &'a BTreeSet<&'a str>,
}

impl Rewrite<'_> {
    fn method(&self, mut function: ImplItemFn) -> Result<TokenStream, Error> {
        let (url, chain) = self.url_and_chain(&function.block)?;
        let url = url.clone();
        let chain = self.content(self.without_headers(chain)?)?;
        self.arguments(&mut function)?;
        StandIns { model: self.model, types: &self.skeleton.stand_ins }
            .visit_signature_mut(&mut function.sig);
        let inputs = &function.sig.inputs;
        let generics = &function.sig.generics;
        let (name, constant) = (ident(&method_name(&self.operation.id)), self.constant());
        let (response, decode) = self.response();
        let checks = self.checks();
        let query = self.has(Place::Query).then(|| quote! { let url = params.add_to(url); });
        let headers = self.has(Place::Header).then(|| quote! { let request = params.add_headers(request); });
        let (sent, echoing) = emit::echo(self.model, self.operation)?.unzip();
        let prepared = quote! { Request::prepared(&operations::#constant, request.build(), #decode) };
        let prepared = match echoing {
            Some(echoing) => quote! { Ok(#prepared? #echoing) },
            None => prepared,
        };
        let doc = self.doc();
        let cfg = emit::cfg(&self.model.areas_of_operation(self.operation));
        Ok(quote! {
            #cfg
            #doc
            #[inline]
            pub fn #name #generics (#inputs) -> Result<Request<#response>, BuildError> {
                #(#checks)*
                #url
                #query
                let request = #chain;
                #headers
                #sent
                #prepared
            }
        })
    }

    /// `let url = …;` and the chain that ends in `.build()?`, whatever follows dropped.
    fn url_and_chain<'b>(&self, block: &'b Block) -> Result<(&'b Stmt, &'b ExprMethodCall), Error> {
        let named = |wanted: &str| {
            block.stmts.iter().find_map(|stmt| match stmt {
                Stmt::Local(local) if binds(&local.pat, wanted) => Some((stmt, local)),
                _ => None,
            })
        };
        let (url, _) = named("url").ok_or_else(|| missed(self.operation, "`let url`"))?;
        let (_, request) = named("request").ok_or_else(|| missed(self.operation, "`let request`"))?;
        let built = request.init.as_ref().and_then(|init| match &*init.expr {
            Expr::Try(tried) => method_call(&tried.expr, "build"),
            _ => None,
        });
        let built = built.ok_or_else(|| missed(self.operation, "`.build()?`"))?;
        let chain = method_call(&built.receiver, "headers");
        Ok((url, chain.ok_or_else(|| missed(self.operation, "`.headers(…)`"))?))
    }

    /// Without `.headers(header_map)`, which would send `api-version`: nobody documents that header.
    fn without_headers(&self, chain: &ExprMethodCall) -> Result<Expr, Error> {
        let mut chain = (*chain.receiver).clone();
        // reqwest has no short form of these two.
        let method = self.operation.method.as_str();
        if matches!(method, "options" | "trace") {
            let mut named =
                Named { short: method, constant: super::super::emit::ident(&method.to_uppercase()) };
            named.visit_expr_mut(&mut chain);
        }
        Ok(chain)
    }

    /// Puts the documented content type on the wire, or the form in place of raw bytes.
    fn content(&self, mut chain: Expr) -> Result<Expr, Error> {
        let form = match &self.operation.body {
            Some(Body::Raw(media)) => {
                let mut replaced = ReplaceLiteral { from: "application/octet-stream", to: media, count: 0 };
                replaced.visit_expr_mut(&mut chain);
                return if replaced.count == 1 {
                    Ok(chain)
                } else {
                    Err(missed(self.operation, "the content type"))
                };
            }
            Some(Body::Form(_) | Body::UrlEncoded(_)) => {
                method_call(&chain, "body").and_then(|body| method_call(&body.receiver, "header"))
            }
            _ => return Ok(chain),
        };
        let before =
            form.map(|header| header.receiver.clone()).ok_or_else(|| missed(self.operation, "its body"))?;
        let constant = self.constant();
        let with_body = match &self.operation.body {
            Some(Body::UrlEncoded(_)) => quote! {
                #before
                    .header(::reqwest::header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                    .body(crate::form::url_encoded(&operations::#constant, body)?)
            },
            _ => {
                quote! { #before.multipart(crate::multipart::built(&operations::#constant, body.to_form())?) }
            }
        };
        syn::parse2(with_body).map_err(|_| missed(self.operation, "a chain of calls"))
    }

    /// No lifetimes, and the parameters that progenitor has not seen.
    fn arguments(&self, function: &mut ImplItemFn) -> Result<(), Error> {
        let raw = matches!(self.operation.body, Some(Body::Raw(_)));
        if raw {
            function.sig.generics = syn::parse_quote! { <B: Into<::reqwest::Body>> };
        } else {
            function.sig.generics = syn::Generics::default();
        }
        for argument in &mut function.sig.inputs {
            match argument {
                FnArg::Receiver(_) => *argument = syn::parse_quote! { &self },
                FnArg::Typed(typed) => NoLifetimes.visit_type_mut(&mut typed.ty),
            }
        }
        let form = match &self.operation.body {
            Some(Body::Form(component)) => Some(Type::Named(component.clone())),
            Some(Body::UrlEncoded(ty)) => Some(ty.clone()),
            _ => None,
        };
        if let Some(ty) = form {
            let ty = emit::tokens_in(self.model, &ty, &quote! { types:: });
            function.sig.inputs.pop();
            function.sig.inputs.push(syn::parse_quote! { body: &#ty });
        }
        if let Some(params) = emit::params_name(self.operation) {
            let params = ident(&params);
            let place = function.sig.inputs.len() - usize::from(self.operation.body.is_some());
            function.sig.inputs.insert(place, syn::parse_quote! { params: &types::#params });
        }
        Ok(())
    }

    fn has(&self, place: Place) -> bool {
        self.operation.parameters.iter().any(|parameter| parameter.place == place)
    }

    fn constant(&self) -> syn::Ident {
        ident(&constant_name(&self.operation.id))
    }

    fn response(&self) -> (TokenStream, TokenStream) {
        match &self.operation.response {
            Response::Json(ty) => {
                (emit::tokens_in(self.model, ty, &quote! { types:: }), quote! { crate::decode::json })
            }
            Response::JsonOrEmpty(ty) => {
                let ty = emit::tokens_in(self.model, ty, &quote! { types:: });
                (quote! { Option<#ty> }, quote! { crate::decode::json_or_empty })
            }
            Response::Bytes => (quote! { ::bytes::Bytes }, quote! { crate::decode::bytes }),
            Response::Empty => (quote! { () }, quote! { crate::decode::empty }),
        }
    }

    /// What is refused before a byte leaves: path segments that would lead elsewhere, and broken limits.
    fn checks(&self) -> Vec<TokenStream> {
        let constant = self.constant();
        let path = self.operation.parameters.iter().filter(|p| p.place == Place::Path && self.is_text(&p.ty));
        let segments = path.map(|parameter| {
            let (name, wire) = (ident(&crate::model::field_name(&parameter.name)), &parameter.name);
            quote! { crate::check::segment(&operations::#constant, #wire, #name)?; }
        });
        let body = match &self.operation.body {
            Some(Body::Json(Type::Named(name)) | Body::UrlEncoded(Type::Named(name)))
                if self.checked.contains(name.as_str()) =>
            {
                Some(format_ident!("body"))
            }
            _ => None,
        };
        let params = emit::params_are_checked(self.model, self.operation).then(|| format_ident!("params"));
        let values = params.into_iter().chain(body);
        let values = values.map(|value| quote! { crate::check::request(&operations::#constant, #value)?; });
        segments.chain(values).collect()
    }

    fn is_text(&self, ty: &Type) -> bool {
        match ty {
            Type::Text | Type::Uuid => true,
            Type::Named(name) => match self.model.types.get(name).map(|def| &def.shape) {
                Some(Shape::Id) => true,
                Some(Shape::Alias(inner)) => self.is_text(inner),
                _ => false,
            },
            _ => false,
        }
    }

    fn doc(&self) -> TokenStream {
        let Operation { doc, path, method, .. } = self.operation;
        let text = format!("{doc}\n\n`{} {path}`", method.to_ascii_uppercase());
        emit::doc(&text, path)
    }
}

/// Replaces `.options(url)` by `.request(Method::OPTIONS, url)`.
struct Named<'m> {
    short: &'m str,
    constant: syn::Ident,
}

impl VisitMut for Named<'_> {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if call.method == self.short {
            let constant = &self.constant;
            call.method = syn::Ident::new("request", call.method.span());
            call.args.insert(0, syn::parse_quote!(::reqwest::Method::#constant));
        }
        syn::visit_mut::visit_expr_method_call_mut(self, call);
    }
}

fn binds(pattern: &Pat, name: &str) -> bool {
    matches!(pattern, Pat::Ident(bound) if bound.ident == name)
}

fn method_call<'a>(expr: &'a Expr, name: &str) -> Option<&'a ExprMethodCall> {
    match expr {
        Expr::MethodCall(call) if call.method == name => Some(call),
        _ => None,
    }
}

struct ReplaceLiteral<'a> {
    from: &'a str,
    to: &'a str,
    count: usize,
}

impl VisitMut for ReplaceLiteral<'_> {
    fn visit_lit_str_mut(&mut self, literal: &mut syn::LitStr) {
        if literal.value() == self.from {
            *literal = syn::LitStr::new(self.to, literal.span());
            self.count += 1;
        }
    }
}

struct NoLifetimes;

impl VisitMut for NoLifetimes {
    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        reference.lifetime = None;
        syn::visit_mut::visit_type_reference_mut(self, reference);
    }
}

/// Puts the real types in place of the stand-ins.
struct StandIns<'a> {
    model: &'a Model,
    types: &'a [Type],
}

impl StandIns<'_> {
    fn real(&self, path: &syn::TypePath) -> Option<syn::Type> {
        let mut segments = path.path.segments.iter();
        let (module, name) = (segments.next()?, segments.next()?);
        let index: usize = name.ident.to_string().strip_prefix('T')?.parse().ok()?;
        let ty = self.types.get(index).filter(|_| module.ident == "types")?;
        let tokens = match borrowed(self.model, ty) {
            Some(borrowed) => borrowed,
            None => emit::tokens_in(self.model, ty, &quote! { types:: }),
        };
        syn::parse2(tokens).ok()
    }
}

/// Behind a reference a string is a `str` and a list a slice.
fn borrowed(model: &Model, ty: &Type) -> Option<TokenStream> {
    match ty {
        Type::Text => Some(quote! { str }),
        Type::List(inner) => {
            let inner = emit::tokens_in(model, inner, &quote! { types:: });
            Some(quote! { [#inner] })
        }
        Type::Named(name) => match &model.types.get(name)?.shape {
            Shape::Alias(inner) => borrowed(model, inner),
            _ => None,
        },
        _ => None,
    }
}

impl VisitMut for StandIns<'_> {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        if let syn::Type::Path(path) = ty
            && let Some(real) = self.real(path)
        {
            *ty = real;
            return;
        }
        syn::visit_mut::visit_type_mut(self, ty);
    }
}
