//! What is written by hand, read from its source.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, ImplItem, Item, Type};

use crate::Error;
use crate::model::method_name;

/// The handles that are written by hand, and the operations that they call.
#[derive(Debug, Clone, Default)]
pub struct ByHand {
    /// Public methods by the handle's type.
    methods: BTreeMap<String, BTreeSet<String>>,
    /// Methods of the raw `Api` that are called.
    calls: BTreeSet<String>,
}

impl ByHand {
    /// Reads the sources of the hand-written handles: names and texts.
    pub fn read<'a>(sources: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Error> {
        let mut found = Self::default();
        for (name, text) in sources {
            let mut file = syn::parse_file(text)
                .map_err(|error| Error::located(format!("not Rust: {error}"), "").in_file(name))?;
            file.items.iter().for_each(|item| found.item(item));
            Calls(&mut found.calls).visit_file_mut(&mut file);
        }
        Ok(found)
    }

    fn item(&mut self, item: &Item) {
        let Item::Impl(item) = item else { return };
        let Type::Path(path) = &*item.self_ty else { return };
        let Some(handle) = path.path.segments.last().map(|segment| segment.ident.to_string()) else { return };
        if handle == "Client" || item.trait_.is_some() {
            return;
        }
        let methods = item.items.iter().filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        });
        self.methods.entry(handle).or_default().extend(methods);
    }

    pub(super) fn has_handle(&self, handle: &str) -> bool {
        self.methods.contains_key(handle)
    }

    pub(super) fn methods_of(&self, handle: &str) -> BTreeSet<String> {
        self.methods.get(handle).cloned().unwrap_or_default()
    }

    /// Whether the operation with this id has its method already.
    pub fn calls(&self, operation: &str) -> bool {
        self.calls.contains(&method_name(operation))
    }
}

/// Collects the `x` of every `api.x(…)`.
struct Calls<'a>(&'a mut BTreeSet<String>);

impl VisitMut for Calls<'_> {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("api")) {
            self.0.insert(call.method.to_string());
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_methods_and_calls_are_found() {
        let text = "impl Client { pub fn cards(&self) -> Cards<'_> { Cards(self) } }
            impl Cards<'_> { pub fn get(&self) -> Call<T> { self.0.call(|api| api.get_card(&id)) } }";
        let found = ByHand::read([("cards.rs", text)]).unwrap();
        assert!(found.has_handle("Cards") && !found.has_handle("Client"));
        assert_eq!(found.methods_of("Cards"), BTreeSet::from(["get".to_owned()]));
        assert!(found.calls("getCard") && !found.calls("listCards"));
    }
}
