//! Nothing secret prints: marked secrets go through everything that a call touches, and none comes out in any text.

use std::cell::RefCell;
use std::error::Error as StdError;
use std::fmt::Write as _;
use std::io;
use std::sync::{Arc, Mutex, Once};

use http::{HeaderName, HeaderValue};
use synctera_raw::operations::{CREATE_EXTERNAL_CARD_TRANSFER as PAY, GET_CARD as GET};
use tracing_subscriber::fmt::format::FmtSpan;

use crate::testing::fake::{Network, Step, VirtualTime, builder, call};
use crate::transport::TransportErrorKind::{Certificate, Lost, NotConnected};
use crate::{ApiKey, Client, DeviceInfo, IdempotencyKey};

/// Part of every secret of this test.
const MARK: &str = "XSECRETX";

/// Everything that `tracing` writes.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// Hears what this thread says. One subscriber serves all tests, because `tracing` remembers across threads which
    /// places nobody listens to.
    fn listen(&self) {
        static LISTENING: Once = Once::new();
        LISTENING.call_once(|| {
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_span_events(FmtSpan::FULL)
                .with_ansi(false)
                .with_writer(|| HEARD.with(|log| log.borrow().clone()))
                .finish();
            tracing::subscriber::set_global_default(subscriber).unwrap();
        });
        HEARD.with(|log| *log.borrow_mut() = self.clone());
    }
}

thread_local! {
    static HEARD: RefCell<Log> = RefCell::default();
}

const BAD_BODY: &str = r#"{"code":"XSECRETX code","detail":"XSECRETX","title":"XSECRETX","missing":["XSECRETX"],
    "invalid":{"XSECRETX":"XSECRETX"},"immutable":["XSECRETX"],"valid_status":["XSECRETX"]}"#;

fn client(steps: impl IntoIterator<Item = Step>) -> Client {
    builder(&Network::playing(steps), &VirtualTime::default())
        .header(HeaderName::from_static("x-own"), HeaderValue::from_static("XSECRETX-header"))
        .device_info(&device())
        .build()
        .unwrap()
}

fn device() -> DeviceInfo {
    DeviceInfo::new().with_session_token("XSECRETX-token").with_user_agent("XSECRETX-agent")
}

/// Runs a call with secrets everywhere and prints whatever comes of it in every way that there is.
async fn everything_printed(operation: &'static synctera_raw::Operation, steps: Vec<Step>) -> String {
    let client = client(steps);
    let key = IdempotencyKey::undated("key-1-of-this-XSECRETX-test").unwrap().never_sent();
    let call = call(&client, operation, r#"{"card_number":"XSECRETX"}"#)
        .idempotency_key(key.clone())
        .device_info(&device())
        .header(HeaderName::from_static("x-own"), HeaderValue::from_static("XSECRETX-header"));
    let mut text = format!("{client:?} {call:?} {key:?} {:?} {:#?}", device(), Client::builder());
    match call.await {
        Ok(response) => write!(text, "{:?}", response.map(|_| "value")).unwrap(),
        Err(error) => write!(text, "{error} {error:?} {error:#?} {}", chain(&error)).unwrap(),
    }
    text
}

/// What an application prints that shows an error with all its causes.
fn chain(error: &(dyn StdError + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |&error| error.source());
    causes.map(|cause| format!("{cause} {cause:?}; ")).collect()
}

fn endings() -> Vec<Vec<Step>> {
    vec![
        vec![Step::Answer(200, r#"{"pan":"XSECRETX"}"#)],
        vec![Step::AnswerWith(200, &[("x-answer", "XSECRETX")], r#"{"pan":"XSECRETX"}"#)],
        vec![Step::Answer(200, "XSECRETX"), Step::Answer(200, "XSECRETX"), Step::Answer(200, "\"XSECRETX")],
        vec![Step::AnswerWith(400, &[("retry-after", "XSECRETX")], BAD_BODY)],
        vec![Step::Answer(422, BAD_BODY)],
        vec![Step::Answer(500, BAD_BODY), Step::Fail(Lost), Step::Answer(409, BAD_BODY)],
        vec![Step::Answer(504, "<html>XSECRETX</html>"), Step::Hang, Step::Fail(NotConnected)],
        vec![Step::Fail(Certificate)],
    ]
}

#[tokio::test]
async fn the_log_tells_apart_what_is_done_what_somebody_must_act_on_and_what_is_a_mistake() {
    let cases = [
        (Step::Answer(400, r#"{"code":"BAD_REQUEST_BODY","detail":"XSECRETX"}"#), "INFO"),
        (Step::Answer(400, BAD_BODY), "WARN"),
        (Step::Answer(504, BAD_BODY), "WARN"),
        (Step::Answer(422, r#"{"code":"IDEMPOTENCY_INVALID_REUSE"}"#), "ERROR"),
    ];
    for (step, level) in cases {
        let log = Log::default();
        log.listen();
        everything_printed(&PAY, vec![step]).await;
        let said = log.text();
        let last = said.lines().find(|line| line.contains("call ended")).unwrap_or_default();
        assert!(last.contains(&format!(" {level} ")), "{level}: {last}");
    }
}

#[tokio::test]
async fn no_text_that_a_call_leaves_behind_holds_a_secret() {
    let log = Log::default();
    let mut printed = String::new();
    log.listen();
    for operation in [&PAY, &GET] {
        for steps in endings() {
            printed += &everything_printed(operation, steps).await;
        }
    }
    let traced = log.text();
    assert!(
        traced.contains("synctera.call") && traced.contains("server_error"),
        "tracing was heard: {traced}"
    );
    assert!(
        printed.contains("Error {") && printed.contains("ApiKey") | printed.contains("Client"),
        "{printed}"
    );
    assert!(!printed.contains(MARK), "{}", around(&printed));
    assert!(!traced.contains(MARK), "{}", around(&traced));
    assert!(!(printed + &traced).contains("k3y-of-the-test"));
}

#[tokio::test]
async fn an_unwrapped_error_panics_without_a_secret() {
    let result = call(&client([Step::Answer(422, BAD_BODY)]), &PAY, "{}").await;
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| result.unwrap())).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains("createExternalCardTransfer") && !text.contains(MARK), "{text}");
}

#[test]
fn refused_settings_do_not_quote_what_they_refuse() {
    let refused = [
        ApiKey::new("XSECRETX \n").unwrap_err(),
        IdempotencyKey::undated("XSECRETX key").unwrap_err(),
        crate::Environment::custom("https://user:XSECRETX@example.com").unwrap_err(),
    ];
    for error in refused {
        assert!(!format!("{error} {error:?}").contains(MARK), "{error}");
    }
}

#[tokio::test]
async fn spans_carry_the_names_of_opentelemetry() {
    let log = Log::default();
    log.listen();
    let steps = [Step::Answer(503, r#"{"code":"INTERNAL_ERROR"}"#), Step::Answer(200, "{}")];
    call(&client(steps), &PAY, "{}").repeat_server_errors().await.unwrap();
    let text = log.text();
    for part in [
        "http.request.method=\"POST\"",
        "http.request.resend_count=1",
        "url.template=\"/v1/external_cards/transfers\"",
        "server.address=\"api-sandbox.synctera.com\"",
        "server.port=443",
        "http.response.status_code=503",
        "error.type=\"server_error\"",
        "synctera.code=\"INTERNAL_ERROR\"",
        "synctera.outcome=\"success\"",
        "synctera.attempts=2",
        "otel.kind=\"client\"",
    ] {
        assert!(text.contains(part), "{part} is missing from:\n{text}");
    }
}

fn around(text: &str) -> &str {
    let at = text.find(MARK).unwrap_or_default();
    let start = (0..=at.saturating_sub(200)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    &text[start..at + MARK.len()]
}
