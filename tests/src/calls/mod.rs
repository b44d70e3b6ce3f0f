//! One call of every operation, with a valid request: from `openapi/requests.yaml` or made from the document.

#[rustfmt::skip]
#[allow(unused_variables, reason = "an operation without parameters takes nothing of its example")]
mod generated;

use std::fmt::Debug;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};

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

/// Whether every request, call and response is printed as its `Debug` shows it.
pub static SHOW: AtomicBool = AtomicBool::new(false);

fn show(value: &impl Debug) {
    if SHOW.load(Ordering::Relaxed) {
        println!("{value:?} {value:#?}");
    }
}

fn go<T: Debug + Send + 'static>(call: Call<T>) -> Sending {
    show(&call);
    Box::pin(async move { call.await.map(|response| show(&response)) })
}

fn body<T: Debug + DeserializeOwned>(example: &Example) -> T {
    let body = read(example, "the body", example.body.clone().unwrap_or_default());
    show(&body);
    body
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
