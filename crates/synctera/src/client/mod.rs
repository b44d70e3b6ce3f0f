//! The client: cheap to clone, shared by everything that talks to one environment with one API key.

mod builder;

use std::fmt;
use std::sync::Arc;

use crate::config::Environment;
use crate::send::Core;

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
pub struct Client(Arc<Core>);

impl Client {
    /// Starts a client. The environment and the API key have no default: without them, `build` does not compile.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The server that this client talks to.
    pub fn environment(&self) -> &Environment {
        &self.0.environment
    }

    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.0
    }
}

/// Names the environment; the API key and the headers stay out.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("environment", &self.0.environment).finish_non_exhaustive()
    }
}
