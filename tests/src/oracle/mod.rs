//! An independent reading of the merged document: Prism serves it, and the real client sends one request per operation.

mod listener;
mod prism;
mod reads;

pub use listener::{Heard, Listener};
pub use prism::Prism;
pub use reads::{Read, reads};
