//! For the unit tests of this crate only.

mod discretion;
pub(crate) mod fake;
