//! The client: cheap to clone, shared by everything that talks to one environment with one API key.

mod builder;

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, HeaderValue};
use synctera_raw::{BuildError, Request};

use crate::Observer;
use crate::call::Call;
use crate::clock::Clock;
use crate::environment::Environment;
use crate::key::{KeyMemory, KeySource};
use crate::limits::Limits;
use crate::randomness::Randomness;
use crate::retry::RetryBudget;
use crate::sleep::Sleep;
use crate::transport::Wire;

pub use builder::{ClientBuilder, Missing};

/// Talks to Synctera: one environment, one API key, one pool of connections, one retry budget.
///
/// Cloning is cheap, and clones share everything; keep one client for the life of the program.
///
/// ```no_run
/// use synctera::{ApiKey, Client, Environment};
///
/// let client = Client::builder()
///     .environment(Environment::Sandbox)
///     .api_key(ApiKey::from_env("SYNCTERA_API_KEY")?)
///     .build()?;
/// # Ok::<(), synctera::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
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
    pub(crate) sleep: Arc<dyn Sleep>,
    pub(crate) randomness: Arc<dyn Randomness>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
}

impl Client {
    /// Starts a client. The environment and the API key have no default: without them, `build` does not compile.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The server that this client talks to.
    pub fn environment(&self) -> &Environment {
        &self.0.environment
    }

    /// Prepares any generated operation, also one without a method of its own in this crate.
    ///
    /// The closure gets the generated request builders ([`raw::Api`](crate::raw::Api)); what it returns gets the same key,
    /// retries, limits and redaction as every other call.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (_sandbox, client) = simulated().await?;
    /// use synctera::types::CardId;
    ///
    /// let card_id = CardId::from(synctera_sandbox::seeds::CARD_ID);
    /// let card = client.call(|api| api.get_card(&card_id)).await?;
    /// # let _ = card;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<T>(
        &self,
        prepare: impl FnOnce(&synctera_raw::Api) -> Result<Request<T>, BuildError>,
    ) -> Call<T> {
        Call::new(self.clone(), prepare(&self.0.api))
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }
}

/// Names the environment; the API key and the headers stay out.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("environment", &self.0.environment).finish_non_exhaustive()
    }
}
