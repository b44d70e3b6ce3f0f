//! `mod operations`: what the document says of each operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{Placed, cfg, ident};
use crate::model::{Model, Operation, Response, constant_name};

/// One static per operation, and the list of all.
pub(crate) fn operations(model: &Model) -> Placed {
    let mut placed = Placed::default();
    let mut entries = TokenStream::new();
    for operation in &model.operations {
        let areas = model.areas_of_operation(operation);
        let (cfg, name, item) = (cfg(&areas), ident(&constant_name(&operation.id)), constant(operation));
        placed.put(&areas, quote! { #cfg #item });
        entries.extend(quote! { #cfg &#name, });
    }
    placed.shared.extend(quote! {
        /// Every operation of this build.
        pub static ALL: &[&Operation] = &[#entries];
    });
    placed
}

fn constant(operation: &Operation) -> TokenStream {
    let name = ident(&constant_name(&operation.id));
    let Operation { id, path, declares_idempotency_key, moves_money, .. } = operation;
    let method = operation.method.to_ascii_uppercase();
    let binary = matches!(operation.response, Response::Bytes);
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
