//! Exchanges recorded to a file, and played back from it.
//!
//! Record once against a sandbox, keep the file beside the test, and play it back ever after: no network, no account, the
//! same responses. For what a recording cannot show (what became of the money, what happens when a response is lost),
//! test against `synctera-sandbox`.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = synctera_sandbox::Sandbox::start().await?;
//! # let (folder, url, api_key) = (tempfile::tempdir()?, sandbox.url(), sandbox.api_key());
//! # let file = folder.path().join("a_card.jsonl");
//! use synctera::transport::{Recorder, Replayer, ReqwestTransport};
//! use synctera::types::CardId;
//! use synctera::{ApiKey, Client, Environment};
//!
//! let id = CardId::from_uuid(synctera_sandbox::seeds::CARD_ID);
//! let client = Client::builder().environment(Environment::custom(&url)?).api_key(ApiKey::new(api_key)?);
//! let recorded = client.transport(Recorder::new(ReqwestTransport::new()?, &file)?).build()?.cards().get(&id).await?;
//!
//! let client = Client::builder().environment(Environment::custom("http://127.0.0.1:1")?).api_key(ApiKey::new("none")?);
//! let played = client.transport(Replayer::open(&file)?).build()?.cards().get(&id).await?;
//! assert_eq!(played.last_four(), recorded.last_four());
//! # Ok(())
//! # }
//! ```
//!
//! # What a recording holds
//! One line of JSON for each attempt: method, path, query, status and both bodies, or how the attempt failed. **No
//! header**, so no API key and no idempotency key, except the content type and the hint how long to wait. Members whose
//! values `Debug` never prints (card numbers, tokens, secrets, dates of birth, …) are covered in bodies and queries; of
//! what is no JSON only the length is kept. Names and addresses of people are not covered: record against a sandbox.

mod exchange;

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::{self, BoxFuture};

use super::{Body, Transport, TransportError, TransportErrorKind};
use exchange::{Came, Exchange, Sent};

/// The largest body that is recorded.
const LARGEST: usize = 32 << 20;

/// Sends through another transport and writes down what goes and what comes.
pub struct Recorder {
    transport: Arc<dyn Transport>,
    recording: Arc<Recording>,
}

impl Recorder {
    /// Records what goes through `transport` to a new file; one that is there already is replaced.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn new(transport: impl Transport, file: impl AsRef<Path>) -> io::Result<Self> {
        let path = file.as_ref().to_path_buf();
        let file = Mutex::new(File::create(&path).map_err(|error| at(&path, error))?);
        Ok(Self { transport: Arc::new(transport), recording: Arc::new(Recording { file, path }) })
    }
}

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let (transport, recording) = (Arc::clone(&self.transport), Arc::clone(&self.recording));
        Box::pin(async move {
            let sent = Sent::of(&request);
            match transport.send(request).await {
                Ok(response) => recording.response(sent, response).await,
                Err(error) => {
                    recording.write(&Exchange { sent, came: Came::Failed(error.kind()) })?;
                    Err(error)
                }
            }
        })
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("file", &self.recording.path).finish_non_exhaustive()
    }
}

struct Recording {
    file: Mutex<File>,
    path: PathBuf,
}

impl Recording {
    /// Reads the whole body, which an attempt does anyway, writes it down, and hands it on.
    async fn response(
        &self,
        sent: Sent,
        response: http::Response<Body>,
    ) -> Result<http::Response<Body>, TransportError> {
        let (head, body) = response.into_parts();
        let body = match body.collect(LARGEST).await {
            Ok(body) => body,
            Err(error) => {
                self.write(&Exchange { sent, came: Came::Failed(TransportErrorKind::Lost) })?;
                return Err(TransportError::lost(error));
            }
        };
        self.write(&Exchange { sent, came: Came::response(&head, &body) })?;
        Ok(http::Response::from_parts(head, body.into()))
    }

    /// One whole line at a time, whatever else is recorded meanwhile. A recording that cannot be written is an attempt
    /// that may have been carried out, so it counts as lost.
    fn write(&self, exchange: &Exchange) -> Result<(), TransportError> {
        let written = serde_json::to_string(exchange).map_err(io::Error::from).and_then(|line| {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            writeln!(file, "{line}")
        });
        written.map_err(|error| TransportError::lost(at(&self.path, error)))
    }
}

/// Responds from a recording: to each request with the first line that is not used yet and has the same request.
///
/// A request that the recording does not have, or has no longer, was *not sent*; the error says which one it was.
pub struct Replayer {
    left: Mutex<Vec<Exchange>>,
    path: PathBuf,
}

impl Replayer {
    /// Plays a recording.
    ///
    /// # Errors
    /// When the file cannot be read, or a line of it is no exchange; the error names the line.
    pub fn open(file: impl AsRef<Path>) -> io::Result<Self> {
        let path = file.as_ref().to_path_buf();
        let text = fs::read_to_string(&path).map_err(|error| at(&path, error))?;
        let read = |(number, line): (usize, &str)| {
            serde_json::from_str(line).map_err(|error| {
                let what = format!("{}:{}: not an exchange: {error}", path.display(), number + 1);
                io::Error::new(io::ErrorKind::InvalidData, what)
            })
        };
        let left = text.lines().enumerate().map(read).collect::<io::Result<_>>()?;
        Ok(Self { left: Mutex::new(left), path })
    }

    /// How many exchanges were not asked for yet: a test that should use all of them ends with none.
    pub fn left(&self) -> usize {
        self.left.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn play(&self, request: &http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let sent = Sent::of(request);
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        match left.iter().position(|exchange| exchange.sent == sent) {
            Some(index) => left.remove(index).came.replay(),
            None => {
                let what =
                    format!("{} has no unused exchange for {sent}; record it again", self.path.display());
                Err(TransportError::new(TransportErrorKind::InvalidRequest, what))
            }
        }
    }
}

impl Transport for Replayer {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        Box::pin(future::ready(self.play(&request)))
    }
}

impl fmt::Debug for Replayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replayer").field("file", &self.path).finish_non_exhaustive()
    }
}

fn at(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
#[cfg(feature = "cards")]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::fake::{Network, Step, VirtualTime};
    use crate::types::CardId;
    use crate::{ApiKey, Client, ClientBuilder, Environment};

    const CARD: &str = r#"{"id":"c1","type":"NEW_KIND","card_number":"4111111111111111","cvv":"123","expiration_month":7,
        "metadata":{"access_token":{"deep":["4111111111111111"]}},"amount":1250}"#;

    fn client(transport: impl Transport) -> Client {
        let environment = Environment::custom("http://127.0.0.1:1").unwrap();
        let builder: ClientBuilder<_, _> = Client::builder().environment(environment);
        let builder = builder.api_key(ApiKey::new("an-api-key").unwrap());
        builder.sleep(VirtualTime::default()).transport(transport).build().unwrap()
    }

    async fn get(client: &Client) -> Result<String, crate::Error> {
        let card = client.call(|api| api.get_card(&CardId::verbatim("c1"))).await?;
        Ok(serde_json::to_string(&*card).unwrap())
    }

    /// A network that loses the first attempt.
    async fn recorded(folder: &Path) -> PathBuf {
        let file = folder.join("card.jsonl");
        let network = Network::playing([Step::Fail(TransportErrorKind::Lost), Step::Answer(200, CARD)]);
        get(&client(Recorder::new(network, &file).unwrap())).await.unwrap();
        file
    }

    #[tokio::test]
    async fn what_was_recorded_is_played_back_attempt_by_attempt() {
        let folder = tempfile::tempdir().unwrap();
        let replayer = Arc::new(Replayer::open(recorded(folder.path()).await).unwrap());
        let client = client(Shared(Arc::clone(&replayer)));
        assert_eq!(replayer.left(), 2);
        assert!(get(&client).await.unwrap().contains("1250"));
        assert_eq!(replayer.left(), 0, "the lost attempt was played, too");

        let error = get(&client).await.unwrap_err();
        assert!(error.is_not_sent(), "{error:?}");
        let causes = std::iter::successors(Some(&error as &dyn std::error::Error), |error| error.source());
        let chain: String = causes.map(ToString::to_string).collect();
        assert!(chain.contains("GET /v1/cards/c1") && chain.contains("card.jsonl"), "{chain}");
    }

    #[tokio::test]
    async fn no_secret_is_recorded_and_the_rest_is() {
        let folder = tempfile::tempdir().unwrap();
        let text = fs::read_to_string(recorded(folder.path()).await).unwrap();
        for secret in ["4111", "123\"", "an-api-key"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
        let lines: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines[0]["failed"], "lost");
        assert_eq!(lines[1]["request"], json!({"method": "GET", "path": "/v1/cards/c1"}));
        let body = &lines[1]["response"]["body"]["json"];
        assert_eq!((&body["amount"], &body["expiration_month"]), (&json!(1250), &json!(0)));
        assert_eq!(body["metadata"]["access_token"]["deep"], json!([exchange::COVERED]));
    }

    #[test]
    fn a_file_that_is_no_recording_is_refused_by_line() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("odd.jsonl");
        fs::write(&file, "{}\n").unwrap();
        let error = Replayer::open(&file).unwrap_err().to_string();
        assert!(error.contains("odd.jsonl:1: not an exchange"), "{error}");
        assert!(Replayer::open(folder.path().join("none")).unwrap_err().to_string().contains("none"));
    }

    #[derive(Debug)]
    struct Shared(Arc<Replayer>);

    impl Transport for Shared {
        fn send(
            &self,
            request: http::Request<Body>,
        ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
            self.0.send(request)
        }
    }
}
