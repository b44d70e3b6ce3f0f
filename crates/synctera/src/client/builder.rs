//! Puts a client together.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::Client;
use crate::config::{ApiKey, ConfigError, DeviceInfo, Environment};
use crate::key::{KeyMemory, KeySource};
use crate::observe::Observer;
use crate::retry::{Backoff, RetryBudget};
use crate::runtime::{Clock, DefaultSleep, Randomness, Sleep, SystemClock, SystemRandomness, Waits};
use crate::send::headers::{DEVICE_INFO, insert_extra};
use crate::send::{Core, Limits};
use crate::transport::{ReqwestTransport, Transport, Wire, offline_client};

/// Stands for a setting of [`ClientBuilder`] that must be given before `build`.
#[derive(Debug, Clone, Copy)]
pub struct Missing(());

/// Puts a [`Client`] together; made by [`Client::builder`].
///
/// Only [`environment`](Self::environment) and [`api_key`](Self::api_key) must be set.
pub struct ClientBuilder<E = Missing, K = Missing> {
    environment: E,
    api_key: K,
    settings: Settings,
}

struct Settings {
    limits: Limits,
    headers: HeaderMap,
    refused: Option<ConfigError>,
    key_source: KeySource,
    key_memory: usize,
    budget: RetryBudget,
    transport: Option<Wire>,
    proxies: bool,
    clock: Arc<dyn Clock>,
    waits: Waits,
    randomness: Arc<dyn Randomness>,
    observer: Option<Arc<dyn Observer>>,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        let settings = Settings {
            limits: Limits::default(),
            headers: HeaderMap::new(),
            refused: None,
            key_source: KeySource::default(),
            key_memory: 4_096,
            budget: RetryBudget::default(),
            transport: None,
            proxies: true,
            clock: Arc::new(SystemClock),
            waits: Waits::new(DefaultSleep::default()),
            randomness: Arc::new(SystemRandomness),
            observer: None,
        };
        Self { environment: Missing(()), api_key: Missing(()), settings }
    }
}

impl<K> ClientBuilder<Missing, K> {
    /// Names the server: real money, Synctera's sandbox, or a server of your own.
    pub fn environment(self, environment: Environment) -> ClientBuilder<Environment, K> {
        ClientBuilder { environment, api_key: self.api_key, settings: self.settings }
    }
}

impl<E> ClientBuilder<E, Missing> {
    /// Sets the key that authenticates every call.
    pub fn api_key(self, api_key: ApiKey) -> ClientBuilder<E, ApiKey> {
        ClientBuilder { environment: self.environment, api_key, settings: self.settings }
    }
}

/// Limits of every call; each call can set its own.
impl<E, K> ClientBuilder<E, K> {
    /// How many attempts a call makes at most (default 3; at least 1). Waiting for a key in use counts only against the
    /// deadline, unless this is 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.settings.limits.attempts = attempts.max(1);
        self
    }

    /// How long one attempt may take (default 30 s). It ends then as lost: the server may have acted.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.attempt_timeout = timeout;
        self
    }

    /// How long a call may take altogether, waits included (default 90 s).
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.settings.limits.deadline = deadline;
        self
    }

    /// How long to wait between attempts (default: full jitter, 0.5 s doubling to 8 s).
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.settings.limits.backoff = backoff;
        self
    }

    /// The largest body of a response that is read into memory, in bytes (default 32 MiB). Streams are not limited.
    #[must_use]
    pub fn max_answer_size(mut self, bytes: usize) -> Self {
        self.settings.limits.answer_size = bytes;
        self
    }

    /// What all repetitions of this client are paid from. Clone one budget into several clients to share it.
    #[must_use]
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.settings.budget = budget;
        self
    }
}

/// What every call carries.
impl<E, K> ClientBuilder<E, K> {
    /// Adds a header to every call. Headers that the client itself sets are refused by `build`.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if let Err(refused) = insert_extra(&mut self.settings.headers, name, value) {
            self.settings.refused.get_or_insert(refused);
        }
        self
    }

    /// Sends the same `Customer-Device-Info` with every call; for systems whose calls all come from one place. A call's
    /// own goes before it.
    #[must_use]
    pub fn device_info(mut self, info: &DeviceInfo) -> Self {
        match info.header() {
            Ok(value) => {
                self.settings.headers.insert(DEVICE_INFO, value);
            }
            Err(refused) => {
                self.settings.refused.get_or_insert(refused);
            }
        }
        self
    }

    /// Where the keys of calls come from that bring none (default: random).
    #[must_use]
    pub fn key_source(mut self, source: KeySource) -> Self {
        self.settings.key_source = source;
        self
    }

    /// How many keys the client remembers in order to refuse their reuse for another request (default 4,096).
    #[must_use]
    pub fn remembered_keys(mut self, keys: usize) -> Self {
        self.settings.key_memory = keys;
        self
    }
}

/// What the client stands on.
impl<E, K> ClientBuilder<E, K> {
    /// Sends with another transport than HTTP over `reqwest`.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Wire::new(transport));
        self
    }

    /// Uses no proxy, whatever the environment says. By default `https` goes through the proxy that `HTTPS_PROXY` or
    /// `ALL_PROXY` names; see [`ReqwestTransport`]. A transport of your own keeps its proxies.
    #[cfg(not(target_family = "wasm"))]
    #[must_use]
    pub fn without_proxies(mut self) -> Self {
        self.settings.proxies = false;
        self
    }

    /// Reads time from another clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// Waits in another way.
    #[must_use]
    pub fn sleep(mut self, sleep: impl Sleep) -> Self {
        self.settings.waits = Waits::new(sleep);
        self
    }

    /// Takes jitter and fresh keys from another source.
    #[must_use]
    pub fn randomness(mut self, randomness: impl Randomness) -> Self {
        self.settings.randomness = Arc::new(randomness);
        self
    }

    /// Is told of each attempt and each call, to count and to measure.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.settings.observer = Some(Arc::new(observer));
        self
    }
}

impl ClientBuilder<Environment, ApiKey> {
    /// Finishes the client. Nothing is sent yet.
    ///
    /// # Errors
    /// When a header is one that the client itself sets, when TLS cannot be set up on this machine, or when the
    /// environment needs TLS and this build has none.
    pub fn build(self) -> Result<Client, ConfigError> {
        let Self { environment, api_key, settings } = self;
        if let Some(refused) = settings.refused {
            return Err(refused);
        }
        let transport = match settings.transport {
            Some(transport) => transport,
            None => Wire::Reqwest(default_transport(&environment, settings.proxies)?),
        };
        if let Wire::Reqwest(reqwest) = &transport
            && environment.is_plain_http()
            && reqwest.passes_over_settings_for_plain_http()
        {
            tracing::warn!(
                "plain http goes out without the settings of the reqwest client that was brought: no proxy, \
                            no resolver, no certificate of it is used"
            );
        }
        let client = transport.client().cloned().map_or_else(offline_client, Ok)?;
        let api = synctera_raw::Api::new(environment.base_url(), client);
        Ok(Client(Arc::new(Core {
            environment,
            api,
            authorization: api_key.authorization()?,
            headers: settings.headers,
            limits: settings.limits,
            key_source: settings.key_source,
            memory: KeyMemory::new(settings.key_memory),
            budget: settings.budget,
            transport,
            clock: settings.clock,
            waits: settings.waits,
            randomness: settings.randomness,
            observer: settings.observer,
        })))
    }
}

#[cfg(target_family = "wasm")]
fn default_transport(_: &Environment, _: bool) -> Result<ReqwestTransport, ConfigError> {
    ReqwestTransport::new()
}

#[cfg(not(target_family = "wasm"))]
fn default_transport(environment: &Environment, proxies: bool) -> Result<ReqwestTransport, ConfigError> {
    if !cfg!(feature = "__tls") && !environment.is_plain_http() {
        let rule = "this build has no TLS, which https needs: enable `rustls`, `rustls-aws-lc` or `native-tls`, or bring a transport of your own";
        return Err(ConfigError::new("transport", rule));
    }
    let direct = environment.is_plain_http() || environment.is_this_machine();
    match proxies && !direct {
        true => ReqwestTransport::new(),
        false => ReqwestTransport::without_proxies(),
    }
}

impl<E: fmt::Debug, K: fmt::Debug> fmt::Debug for ClientBuilder<E, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("environment", &self.environment)
            .field("api_key", &self.api_key)
            .field("limits", &self.settings.limits)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[cfg(not(feature = "__tls"))]
mod tests {
    use super::*;

    #[test]
    fn without_tls_an_environment_that_needs_it_is_refused() {
        let build = |environment| {
            Client::builder().environment(environment).api_key(ApiKey::new("k").unwrap()).build()
        };
        let error = build(Environment::Sandbox).unwrap_err();
        assert!(error.to_string().contains("`rustls`"), "{error}");
        assert!(build(Environment::custom("http://127.0.0.1:1").unwrap()).is_ok());
    }
}
