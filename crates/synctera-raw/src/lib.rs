//! Generated request builders and types for the Synctera API. Depend on `synctera` instead: it sends them safely.
//!
//! `build.rs` generates the modules [`types`] and [`operations`] and the [`Api`] from the packaged copy of the
//! merged OpenAPI document. [`Api`]'s methods build requests and send none.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Which of the shared parts are used depends on the generated areas.
#![allow(dead_code, unused_macros, unused_imports)]

mod ahead;
mod check;
mod date;
mod decode;
mod echo;
mod extra;
#[cfg(feature = "__multipart")]
mod file_part;
mod form;
mod id;
mod kept;
mod lenient;
mod memory;
#[cfg(feature = "__multipart")]
mod multipart;
mod open_enum;
mod paged;
mod pattern;
mod query;
mod raw;
mod record;
mod request;
mod sensitive;
mod tagged;
mod text;
mod timestamp;
mod whole;

pub use date::Date;
pub use decode::{json as read_json, lacks_a_member};
pub use echo::{Echoed, ForeignResponse, ReadError, Reader};
pub use extra::Extra;
#[cfg(feature = "__multipart")]
pub use file_part::FilePart;
pub use id::AnyId;
pub use lenient::Unreadable;
pub use paged::Paged;
pub use request::{BuildError, Decode, Operation, Request};
pub use sensitive::is_sensitive;
pub use tagged::UnrecognizedVariant;
pub use timestamp::Timestamp;

include!(concat!(env!("OUT_DIR"), "/client.rs"));
