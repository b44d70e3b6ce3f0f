//! What every call of one client stands on.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue};

use super::Limits;
use crate::config::Environment;
use crate::key::{KeyMemory, KeySource};
use crate::observe::Observer;
use crate::retry::RetryBudget;
use crate::runtime::{Clock, Randomness, Waits};
use crate::transport::Wire;

/// Shared by the clones of a client and by its calls.
pub(crate) struct Core {
    pub(crate) environment: Environment,
    pub(crate) api: synctera_raw::Api,
    pub(crate) authorization: HeaderValue,
    pub(crate) headers: HeaderMap,
    pub(crate) limits: Limits,
    pub(crate) key_source: KeySource,
    pub(crate) memory: KeyMemory,
    pub(crate) budget: RetryBudget,
    pub(crate) transport: Wire,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) waits: Waits,
    pub(crate) randomness: Arc<dyn Randomness>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
}
