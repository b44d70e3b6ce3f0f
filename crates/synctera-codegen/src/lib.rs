//! Merges vendored OpenAPI fragments into one document and generates the raw Synctera client from it.
//!
//! Text and values in, text out: no disk, no clock, no network.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod area;
#[cfg(feature = "intake")]
mod contract;
#[cfg(feature = "intake")]
pub mod diff;
mod emit;
mod error;
mod generate;
#[cfg(feature = "intake")]
mod handles;
#[cfg(feature = "intake")]
pub mod intake;
#[cfg(feature = "intake")]
pub mod json_schema;
mod left_out;
mod lower;
mod model;
mod openapi;

pub use area::{areas, of_operation as area_of_operation, of_tag as area_of_tag};
#[cfg(feature = "intake")]
pub use contract::contract;
pub use error::Error;
pub use generate::{ClientFile, Generated, OperationReport, Report, Selection, client, generate};
#[cfg(feature = "intake")]
pub use handles::{ByHand, HandleFile, Request, calls, handles};
pub use left_out::{LeftOut, refuse_left_out};
pub use lower::Change;
pub use model::{field_name, method_name, sensitive_names, type_name};
pub use openapi::pointer;
