//! Where calls go. There is no default: real money is never one forgotten line away.

use std::fmt;

use url::{Host, Url};

use super::ConfigError;

/// The server that a client talks to.
///
/// It must always be named. Synctera's own documents list the servers in different orders, so picking one by
/// position, or by default, would sooner or later move real money from a test.
///
/// ```
/// use synctera::Environment;
///
/// let sandbox = Environment::Sandbox;
/// let local = Environment::custom("http://127.0.0.1:8080")?;
/// assert_eq!(sandbox.base_url(), "https://api-sandbox.synctera.com");
/// assert_eq!(local.base_url(), "http://127.0.0.1:8080");
/// # Ok::<(), synctera::ConfigError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// Synctera's production servers. **Calls move real money.**
    Production,
    /// Synctera's sandbox: simulated banks and networks, no real money.
    Sandbox,
    /// Another server, for example the embedded `synctera-sandbox` or a proxy of your own.
    Custom(BaseUrl),
}

const PRODUCTION_HOST: &str = "api.synctera.com";
const SANDBOX_HOST: &str = "api-sandbox.synctera.com";
/// Every host of Synctera's own is this one or ends in it after a dot.
const SYNCTERA: &str = "synctera.com";

/// A checked base URL; made by [`Environment::custom`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BaseUrl(String);

impl Environment {
    /// A server of your own: `https`, or plain `http` on this machine only.
    ///
    /// The URL carries no API version, because every operation brings its own (`/v1/cards`).
    ///
    /// # Errors
    /// When the URL does not parse, has a query, a fragment, a user name or a version at its end, or would send the API
    /// key unencrypted over a network.
    pub fn custom(url: &str) -> Result<Self, ConfigError> {
        let parsed = checked(url)?;
        if parsed.scheme() == "http" && !is_loopback(&parsed) {
            return Err(refused(
                "plain http would send the API key unencrypted; use https, or `custom_without_tls` inside a closed test network",
            ));
        }
        Ok(Self::from_url(&parsed))
    }

    /// Like [`custom`](Self::custom), and lets plain `http` leave this machine.
    ///
    /// For closed test networks (containers of one CI job) with a key that opens nothing. Synctera's own hosts are refused
    /// here too.
    ///
    /// # Errors
    /// As for [`custom`](Self::custom), except for the check of plain `http`.
    pub fn custom_without_tls(url: &str) -> Result<Self, ConfigError> {
        Ok(Self::from_url(&checked(url)?))
    }

    /// The base URL, without a trailing slash and without an API version.
    pub fn base_url(&self) -> &str {
        match self {
            Self::Production => "https://api.synctera.com",
            Self::Sandbox => "https://api-sandbox.synctera.com",
            Self::Custom(url) => &url.0,
        }
    }

    /// Whether this is Synctera's production, where calls move real money.
    pub fn is_production(&self) -> bool {
        matches!(self, Self::Production)
    }

    /// Whether requests leave without encryption.
    pub(crate) fn is_plain_http(&self) -> bool {
        self.base_url().starts_with("http:")
    }

    /// Whether the server is this machine.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn is_this_machine(&self) -> bool {
        Url::parse(self.base_url()).is_ok_and(|url| is_loopback(&url))
    }

    /// The parser has lowered the host's case and dropped the default port already.
    fn from_url(url: &Url) -> Self {
        match host_of(url) {
            PRODUCTION_HOST => Self::Production,
            SANDBOX_HOST => Self::Sandbox,
            _ => Self::Custom(BaseUrl(url.as_str().trim_end_matches('/').to_owned())),
        }
    }
}

fn checked(url: &str) -> Result<Url, ConfigError> {
    let parsed = Url::parse(url).map_err(|error| refused(format!("not a URL: {error}")))?;
    if !matches!(parsed.scheme(), "http" | "https") || parsed.host().is_none() {
        return Err(refused("must be an http or https URL with a host"));
    }
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err(refused("must have neither query nor fragment"));
    }
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(refused("must have no user name or password; the API key is given on its own"));
    }
    if is_synctera(&parsed) && parsed.scheme() == "http" {
        return Err(refused("Synctera's own hosts are called over https only; write https"));
    }
    if ends_in_version(&parsed) {
        return Err(refused(
            "must not end in an API version such as /v1: every operation brings its own; drop the last segment",
        ));
    }
    if is_known(&parsed) && !is_bare(&parsed) {
        return Err(refused(
            "Synctera's production and sandbox have neither a port nor a path; use `Environment::Production` or `Environment::Sandbox`",
        ));
    }
    Ok(parsed)
}

/// The host in one spelling: a name that ends in a dot is the same name.
fn host_of(url: &Url) -> &str {
    let host = url.host_str().unwrap_or_default();
    host.strip_suffix('.').unwrap_or(host)
}

fn is_known(url: &Url) -> bool {
    matches!(host_of(url), PRODUCTION_HOST | SANDBOX_HOST)
}

fn is_synctera(url: &Url) -> bool {
    host_of(url).strip_suffix(SYNCTERA).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

fn is_bare(url: &Url) -> bool {
    url.port().is_none() && url.path().trim_end_matches('/').is_empty()
}

fn ends_in_version(url: &Url) -> bool {
    let last = url.path().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    last.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(_)) => matches!(host_of(url).rsplit('.').next(), Some("localhost")),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

fn refused(rule: impl Into<String>) -> ConfigError {
    ConfigError::new("environment", rule)
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Production => f.write_str("Production"),
            Self::Sandbox => f.write_str("Sandbox"),
            Self::Custom(url) => write!(f, "Custom({})", url.0),
        }
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_at_the_end_is_refused_because_every_operation_brings_its_own() {
        let error = Environment::custom("https://api.synctera.com/v1").unwrap_err();
        assert!(error.to_string().contains("drop the last segment"), "{error}");
        assert!(Environment::custom("https://proxy.example/bank/v10/").is_err());
        assert!(Environment::custom("https://proxy.example/vault").is_ok());
    }

    #[test]
    fn plain_http_stays_on_this_machine_unless_asked_for() {
        for local in ["http://127.0.0.1:1", "http://localhost:8080", "http://[::1]:9"] {
            assert!(Environment::custom(local).is_ok(), "{local}");
        }
        assert!(Environment::custom("http://sandbox:8080").is_err());
        assert!(Environment::custom_without_tls("http://sandbox:8080").is_ok());
    }

    #[test]
    fn the_official_urls_are_recognised_as_what_they_are() {
        for spelling in [
            "https://api.synctera.com/",
            "https://api.synctera.com.",
            "https://API.Synctera.COM./",
            "https://api.synctera.com:443",
            "HTTPS://api%2Esynctera.com//",
            "https://\u{ff41}pi.synctera.com",
        ] {
            let production = Environment::custom(spelling).unwrap();
            assert!(production.is_production(), "{spelling}");
            assert_eq!(production.base_url(), "https://api.synctera.com");
        }
        assert_eq!(
            Environment::custom("https://api-SANDBOX.synctera.com.:443").unwrap(),
            Environment::Sandbox
        );
        for other in
            ["https://api.synctera.com.example.com", "https://notsynctera.com", "https://synctera.com"]
        {
            assert!(!Environment::custom(other).unwrap().is_production(), "{other}");
        }
    }

    #[test]
    fn the_official_hosts_are_never_called_in_clear_nor_by_an_address_that_hides_them() {
        for host in
            ["api.synctera.com", "API.synctera.com.", "api-sandbox.synctera.com:80", "new.synctera.com"]
        {
            for make in [Environment::custom, Environment::custom_without_tls] {
                let error = make(&format!("http://{host}")).unwrap_err();
                assert!(error.to_string().contains("https"), "{host}: {error}");
            }
        }
        for hidden in ["https://api.synctera.com:8443", "https://api.synctera.com./gate"] {
            let error = Environment::custom(hidden).unwrap_err();
            assert!(error.to_string().contains("Environment::Production"), "{hidden}: {error}");
        }
        assert!(Environment::custom_without_tls("http://synctera.com.example").is_ok());
    }

    #[test]
    fn credentials_queries_and_other_schemes_are_refused() {
        for url in ["https://u:p@example.com", "https://example.com?x=1", "ftp://example.com", "nonsense"] {
            assert!(Environment::custom(url).is_err(), "{url}");
        }
    }
}
