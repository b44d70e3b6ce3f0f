//! Card images: made empty, uploaded once, reviewed.

use bytes::Bytes;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::State;
use super::edit::copy;
use crate::call::{Body, Call, Reply, ReplyBody};
use crate::refusal::Refusal;

/// The image entity as the API shows it, and the bytes once they are there.
#[derive(Debug, Clone)]
pub(super) struct Image {
    details: Map<String, Value>,
    data: Option<Bytes>,
}

impl Image {
    pub(super) fn new(id: Uuid, customer_id: &Value, card_product_id: &Value) -> Self {
        let mut details = Map::new();
        details.insert("id".into(), json!(id));
        details.insert("customer_id".into(), customer_id.clone());
        details.insert("card_product_id".into(), card_product_id.clone());
        details.insert("status".into(), "NOT_UPLOADED".into());
        Self { details, data: None }
    }

    pub(super) fn status(&self) -> &str {
        self.details.get("status").and_then(Value::as_str).unwrap_or_default()
    }

    fn show(&self) -> Value {
        Value::Object(self.details.clone())
    }
}

pub(super) fn create(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    state.require_customer(call.body_id("customer_id"))?;
    state.card_product(call.body_id("card_product_id"))?;
    let id = state.fresh_id();
    let image = Image::new(id, &call.json()["customer_id"], &call.json()["card_product_id"]);
    let shown = image.show();
    state.images.insert(id, image);
    Ok(Reply::json(shown))
}

pub(super) fn get(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    Ok(Reply::json(find(state, call)?.show()))
}

/// All images of one customer: this list has no pages.
pub(super) fn list(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let customer = call.query("customer_id");
    let own = state.images.rows().filter(|image| image.details.get("customer_id") == customer);
    Ok(Reply::json(json!({ "images": own.map(Image::show).collect::<Vec<_>>() })))
}

/// A reviewer's verdict on an uploaded image.
pub(super) fn update(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let image = find(state, call)?;
    let wanted = call.json()["status"].as_str().unwrap_or_default();
    let valid: &[&str] = match image.status() {
        "UNREVIEWED" => &["APPROVED", "REJECTED"],
        _ => &[],
    };
    if !valid.contains(&wanted) {
        let detail = format!("An image that is {} cannot become {wanted}", image.status());
        return Err(Refusal::invalid_status(detail, valid));
    }
    copy(call.json(), &mut image.details, &["status", "rejection_reason", "rejection_memo"]);
    let shown = image.show();
    let id = call.id("card_image_id")?;
    if wanted == "APPROVED" {
        state.release_cards_waiting_for(id, call.now);
    }
    Ok(Reply::json(shown))
}

/// Uploaded data is never replaced: a second upload is refused.
pub(super) fn upload(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let Body::Raw(data) = &call.body else {
        return Err(Refusal::new(crate::codes::BAD_REQUEST_BODY, "The request has no image data"));
    };
    let image = find(state, call)?;
    if image.data.is_some() {
        return Err(Refusal::invalid_status("The image has been uploaded; create a new one", &[]));
    }
    if !data.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Err(Refusal::new(crate::codes::BAD_REQUEST_BODY, "The body is not a JPEG"));
    }
    image.data = Some(data.clone());
    image.details.insert("status".into(), "UNREVIEWED".into());
    Ok(Reply::json(image.show()))
}

pub(super) fn download(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let data = find(state, call)?.data.clone().ok_or_else(|| Refusal::not_found("card image data"))?;
    Ok(Reply { body: ReplyBody::Jpeg(data), ..Reply::json(Value::Null) })
}

fn find<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Image, Refusal> {
    state.images.get_mut(call.id("card_image_id")?).ok_or_else(|| Refusal::not_found("card image"))
}
