//! Card products: seeded, read only.

use serde_json::Value;
use uuid::Uuid;

use super::State;
use super::filters::Filter;
use super::pages;
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

const FILTERS: &[Filter] = &[Filter::one_of("card_brand", "/card_brand"), Filter::one_of("form", "/form")];

pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    pages::page(call, "card_products", &state.products, Value::clone, FILTERS)
}

impl State {
    /// The product named by a request.
    pub(super) fn card_product(&self, id: Option<Uuid>) -> Result<&Value, Refusal> {
        let product = id.and_then(|id| self.products.get(id));
        product.ok_or_else(|| Refusal::invalid_field("card_product_id", "no such card product"))
    }
}
