//! Tests across the workspace.

mod authored;
mod catalogue;
mod corpus;
mod decode;
mod diff;
mod echo;
mod examples;
mod explore;
mod facts;
mod generated;
mod inbound_secrets;
mod inbox;
mod keys;
mod ledger;
mod packaging;
mod paging;
mod processes;
mod proxies;
mod published;
mod secrets;
mod surface;
mod transport;
mod truth;
mod uploads;
mod whole_api;
mod wire;
