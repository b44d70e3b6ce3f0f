//! `mod operations`: what the document says of each operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{cfg, ident};
use crate::model::{Answer, Model, Operation, constant_name};

/// One static per operation, and the list of all.
pub(crate) fn operations(model: &Model) -> TokenStream {
    let items = model.operations.iter().map(|operation| {
        let (cfg, item) = (cfg(&model.areas_of_operation(operation)), constant(operation));
        quote! { #cfg #item }
    });
    let entries = model.operations.iter().map(|operation| {
        let (cfg, name) = (cfg(&model.areas_of_operation(operation)), ident(&constant_name(&operation.id)));
        quote! { #cfg &#name }
    });
    quote! {
        #(#items)*
        /// Every operation of this build.
        pub static ALL: &[&Operation] = &[#(#entries),*];
    }
}

fn constant(operation: &Operation) -> TokenStream {
    let name = ident(&constant_name(&operation.id));
    let Operation { id, path, declares_idempotency_key, moves_money, .. } = operation;
    let method = operation.method.to_ascii_uppercase();
    let binary = matches!(operation.answer, Answer::Bytes);
    let doc = format!(" `{method} {path}`");
    quote! {
        #[doc = #doc]
        pub static #name: Operation = Operation {
            id: #id,
            method: #method,
            path: #path,
            declares_idempotency_key: #declares_idempotency_key,
            moves_money: #moves_money,
            binary_response: #binary,
        };
    }
}
