//! One call of every operation, with a valid request: from `openapi/requests.yaml` or made from the document.

#[rustfmt::skip]
#[allow(unused_variables, reason = "an operation without parameters takes nothing of its example")]
mod generated;

use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde_json::Value;
use synctera::{Call, Client};
use synctera_raw::FilePart;
use synctera_sandbox::Example;

use crate::explore::Sending;

pub use generated::{CALLS, Calling};

/// The call of one operation.
pub fn call(client: &Client, example: &Example) -> Option<Sending> {
    let (_, calling) = CALLS.iter().find(|(operation, _)| *operation == example.operation)?;
    Some(calling(client, example))
}

fn go<T: Send + 'static>(call: Call<T>) -> Sending {
    Box::pin(async move { call.await.map(drop) })
}

fn body<T: DeserializeOwned>(example: &Example) -> T {
    read(example, "the body", example.body.clone().unwrap_or_default())
}

fn path<T: FromStr>(example: &Example, name: &str) -> T {
    let parsed = example.path.get(name).and_then(|text| T::from_str(text).ok());
    parsed.unwrap_or_else(|| panic!("{}: no valid {name} in the example", example.operation))
}

fn query<T: DeserializeOwned>(example: &Example, name: &str) -> T {
    read(example, name, example.query.get(name).cloned().unwrap_or_else(|| "simulated".into()))
}

fn read<T: DeserializeOwned>(example: &Example, what: &str, value: Value) -> T {
    serde_json::from_value(value).unwrap_or_else(|error| panic!("{}: {what}: {error}", example.operation))
}

fn file() -> FilePart {
    FilePart::new("simulated.pdf", &b"%PDF-1.4 simulated"[..]).with_media_type("application/pdf")
}
