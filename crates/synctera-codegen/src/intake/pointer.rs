//! JSON pointers (RFC 6901), under the names of this room.

pub(crate) use crate::pointer::{push as child, tokens};
