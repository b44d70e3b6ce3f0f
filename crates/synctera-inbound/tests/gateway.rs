//! The gateway from outside: what is decoded, what is decided, and when.
#![cfg(test)]

#[path = "gateway/deciding.rs"]
mod deciding;
#[path = "gateway/decoding.rs"]
mod decoding;
