//! What the tests of the workspace share: a call of every operation; the explorer, which looks for a schedule of failures that makes the client pay
//! twice, lose a payment or lie about one; and the oracle, which has a stranger read the client's requests.

pub mod calls;
pub mod explore;
pub mod oracle;
pub mod postgres;

/// The code of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
