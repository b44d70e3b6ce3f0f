//! What only a process of its own can show: survival of `kill -9`, and memory.
//!
//! The test binary starts itself again: the test [`child`] does nothing unless it is told to be one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::{StreamExt, TryStreamExt, stream};
use synctera::transport::{Body, Transport, TransportError};
use synctera::types::{
    AccountId, CardImageId, ExternalCardId, ListCardsParams, TransferId, TransferRequestPull,
};
use synctera::{ApiKey, Client, Environment, IdempotencyKey, JpegUpload};
use synctera_sandbox::{Fault, Sandbox, seeds};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const ROLE: &str = "SYNCTERA_TEST_CHILD";
const URL: &str = "SYNCTERA_TEST_URL";
const INTENT: &str = "SYNCTERA_TEST_INTENT";
/// What a child says when it is about to send.
const READY: &str = "child: ready";
const KILLS: u64 = 200;
/// Chooses other moments than the usual ones.
const SEED: &str = "SYNCTERA_TEST_SEED";

/// The same on every run, so that a gate that failed fails again.
fn seed() -> u64 {
    std::env::var(SEED).map_or(2026, |seed| seed.parse().expect("a seed is a number"))
}

fn start(role: &str, url: &str, intent: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["processes::child", "--exact", "--nocapture", "--test-threads=1"])
        .env(ROLE, role)
        .env(URL, url)
        .env(INTENT, intent)
        // The allocator gives each thread room of its own, which would be measured with ours.
        .env("MALLOC_ARENA_MAX", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Reads what the child says until a line that contains `text`.
fn wait_for(child: &mut Child, text: &str) -> String {
    let lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    lines
        .map_while(Result::ok)
        .find(|line| line.contains(text))
        .unwrap_or_else(|| panic!("the child never said `{text}`"))
}

#[tokio::test]
async fn child() {
    match std::env::var(ROLE).as_deref() {
        Ok("payer") => pay().await,
        Ok("uploader") => upload().await,
        Ok("lister") => list().await,
        Ok("bank") => bank().await,
        Ok("reader") => read_bloated().await,
        _ => {}
    }
}

fn client() -> Client {
    let url = std::env::var(URL).unwrap();
    let environment = Environment::custom(&url).unwrap();
    Client::builder().environment(environment).api_key(ApiKey::new(seeds::API_KEY).unwrap()).build().unwrap()
}

/// Carries one intent out, with the key that belongs to it.
async fn pay() {
    let client = client();
    let key = IdempotencyKey::derive("kill tests", std::env::var(INTENT).unwrap(), SystemTime::now());
    let pull = TransferRequestPull::new(
        100,
        ExternalCardId::from_uuid(seeds::EXTERNAL_CARD_ID),
        AccountId::from_uuid(seeds::ACCOUNT_ID),
    );
    println!("\n{READY}");
    let transfer = client.external_card_transfers().create(pull).idempotency_key(key).await.unwrap();
    println!("\nchild: paid {}", transfer.kind());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payer_that_is_killed_at_any_moment_and_starts_again_pays_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let before = sandbox.ledger().movements().len();
    let seed = seed();
    println!("the moments come from seed {seed}; set {SEED} for others");
    let url = sandbox.url();
    let mut moments = fastrand::Rng::with_seed(seed);
    let mut committed_when_killed = 0;
    for kill in 0..KILLS {
        sandbox.faults().next(Fault::ResponseLate { by: Duration::from_millis(15) });
        let (url, intent) = (url.clone(), format!("payment {kill}"));
        let moment = Duration::from_micros(moments.u64(0..20_000));
        tokio::task::spawn_blocking({
            let (url, intent) = (url.clone(), intent.clone());
            move || kill_after(start("payer", &url, &intent), moment)
        })
        .await
        .unwrap();
        committed_when_killed += usize::from(sandbox.ledger().movements().len() > before + kill as usize);
        sandbox.faults().clear();
        tokio::task::spawn_blocking(move || finish(start("payer", &url, &intent))).await.unwrap();
        let movements = sandbox.ledger().movements().len() - before;
        assert_eq!(movements as u64, kill + 1, "after kill {kill} of seed {seed}");
    }
    println!("{KILLS} kills, {committed_when_killed} of them after the money had moved; seed {seed}");
    assert!(committed_when_killed > 0, "no kill fell between sending and the answer; seed {seed}");
    assert!(committed_when_killed < KILLS as usize, "no kill fell before the money had moved; seed {seed}");
}

fn kill_after(mut child: Child, moment: Duration) {
    wait_for(&mut child, READY);
    std::thread::sleep(moment);
    // SIGKILL on Unix: nothing of the child's own code runs any more.
    child.kill().unwrap();
    child.wait().unwrap();
}

fn finish(mut child: Child) {
    wait_for(&mut child, "child: paid PULL");
    assert!(child.wait().unwrap().success());
}

const UPLOADED: u64 = 256 * 1024 * 1024;

/// Streams a large image up and says by how much the process grew.
async fn upload() {
    let client = client();
    // The first upload makes room for connection and buffers.
    send(&client, 1024 * 1024).await;
    let before = peak_memory();
    send(&client, UPLOADED).await;
    println!("\nchild: grew {}", peak_memory() - before);
}

async fn send(client: &Client, length: u64) {
    const CHUNK: u64 = 64 * 1024;
    let chunks = stream::iter((0..length / CHUNK).map(|number| {
        let mut chunk = vec![number as u8; CHUNK as usize];
        if number == 0 {
            chunk[..3].copy_from_slice(b"\xFF\xD8\xFF");
        }
        Ok(Bytes::from(chunk))
    }));
    let call = client
        .card_images()
        .upload(&CardImageId::from_uuid(seeds::CARD_IMAGE_ID), JpegUpload::stream(chunks, length));
    let error =
        call.attempt_timeout(Duration::from_secs(300)).deadline(Duration::from_secs(300)).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(418), "{error}");
}

/// The most memory that this process has had resident, in bytes.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap() * 1024
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_large_upload_streams_whole_in_constant_memory() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let sink = tokio::spawn(async move {
        let (small, _) = (swallow(&listener).await, ());
        (small, swallow(&listener).await)
    });
    let grown = growth("uploader", url).await;
    println!("256 MiB up, {} KiB more resident memory at the peak", grown / 1024);
    assert_eq!(sink.await.unwrap(), (1024 * 1024, UPLOADED), "bytes as promised and as sent");
    assert!(grown < 8 * 1024 * 1024, "grew by {grown} bytes");
}

/// By how many bytes a child says that it grew.
async fn growth(role: &'static str, url: String) -> u64 {
    let said = tokio::task::spawn_blocking(move || {
        let mut child = start(role, &url, "");
        let said = wait_for(&mut child, "child: grew");
        assert!(child.wait().unwrap().success());
        said
    });
    said.await.unwrap().rsplit(' ').next().unwrap().parse().unwrap()
}

const LISTED: usize = 10_000;

/// Walks through all cards and says by how much the process grew.
async fn list() {
    let client = client();
    // The first pages make room for connection and buffers.
    walk(&client, 500).await;
    let before = peak_memory();
    assert!(walk(&client, usize::MAX).await > LISTED);
    println!("\nchild: grew {}", peak_memory() - before);
}

/// Counts cards as they come, and keeps none.
async fn walk(client: &Client, most: usize) -> usize {
    let cards = client.cards().list(ListCardsParams::default()).items().take(most);
    cards.try_fold(0, async |count, _| Ok(count + 1)).await.unwrap()
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thousands_of_cards_pass_in_constant_memory() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.add_cards(LISTED);
    let grown = growth("lister", sandbox.url()).await;
    println!("{LISTED} cards listed, {} KiB more resident memory at the peak", grown / 1024);
    assert!(grown < 4 * 1024 * 1024, "grew by {grown} bytes");
}

/// Takes one connection, reads one request to its promised end, refuses it, and says how long its body was.
async fn swallow(listener: &tokio::net::TcpListener) -> u64 {
    let (mut connection, _) = listener.accept().await.unwrap();
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        connection.read_exact(&mut byte).await.unwrap();
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let promised =
        head.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("the length is promised");
    let promised: u64 = promised.parse().unwrap();
    let (mut read, mut buffer) = (0, vec![0; 256 * 1024]);
    while read < promised {
        let count = connection.read(&mut buffer).await.unwrap();
        assert!(count > 0, "the body ended after {read} bytes");
        read += count as u64;
    }
    connection.write_all(b"HTTP/1.1 418 No\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await.unwrap();
    read
}

/// Simulates until it is killed.
async fn bank() {
    let sandbox = Sandbox::start().await.unwrap();
    println!("\n{READY} {}", sandbox.url());
    sandbox.serve_forever().await;
}

#[test]
fn a_simulation_that_runs_out_of_file_descriptors_goes_on_when_it_has_some_again() {
    let child = std::env::current_exe().unwrap();
    let mut bank = Command::new("sh")
        .args(["-c", "ulimit -n 32; exec \"$0\" processes::child --exact --nocapture --test-threads=1"])
        .arg(child)
        .env(ROLE, "bank")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let ready = wait_for(&mut bank, READY);
    let address = ready.rsplit("http://").next().unwrap().trim().to_owned();
    let crowd: Vec<_> = (0..64).map(|_| std::net::TcpStream::connect(&address).unwrap()).collect();
    assert!(is_served(&crowd[0], Duration::from_secs(60)));
    assert!(!is_served(&crowd[63], Duration::from_millis(300)), "there were descriptors for all");
    drop(crowd);
    assert!(is_served(&std::net::TcpStream::connect(&address).unwrap(), Duration::from_secs(60)));
    bank.kill().unwrap();
    bank.wait().unwrap();
}

fn is_served(mut connection: &std::net::TcpStream, patience: Duration) -> bool {
    use std::io::{Read as _, Write as _};
    connection.set_read_timeout(Some(patience)).unwrap();
    connection.write_all(b"GET /v1/cards HTTP/1.1\r\nhost: bank\r\n\r\n").unwrap();
    connection.read(&mut [0; 16]).is_ok_and(|count| count > 0)
}

/// Gives every request this response.
#[derive(Debug)]
struct Given(Bytes);

impl Transport for Given {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let body = Body::from(self.0.clone());
        Box::pin(async { Ok(http::Response::new(body)) })
    }
}

/// Bodies of this size are read, with all sorts of small values before the discriminator.
const BLOATED: usize = 30 * 1024 * 1024;

/// Reads responses that take far more room as values than as text, and says by how much the process grew.
async fn read_bloated() {
    let before = peak_memory();
    for (start, part, end) in [
        (r#"{"x":["#, r#"{"":0},"#, r#"0],"type":"PUSH"}"#),
        (r#"{"x":["#, "[],", r#"0],"type":"PUSH"}"#),
        (r#"{"x":["#, "0,", r#"0],"type":"PUSH"}"#),
        (r#"{"x":0,"#, r#""":0,"#, r#""type":"PUSH"}"#),
        (r#"{"type":"PUSH","x":["#, r#"{"":0},"#, "0]}"),
        (r#"{"type":"NEW","x":["#, r#"{"":0},"#, "0]}"),
    ] {
        let body = [start, &part.repeat(BLOATED / part.len()), end].concat();
        let client =
            Client::builder().environment(Environment::Sandbox).api_key(ApiKey::new("test").unwrap());
        let client = client.transport(Given(body.into())).build().unwrap();
        let call = client.call(|api| api.get_external_card_transfer(&TransferId::verbatim("t1")));
        match call.attempts(1).await {
            Ok(response) => assert_eq!(response.tag(), "NEW", "kept as text"),
            Err(error) => {
                assert!(error.raw_body().is_some_and(|raw| raw.len() > BLOATED / 2), "{error}");
            }
        }
    }
    println!("\nchild: grew {}", peak_memory() - before);
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_response_takes_four_times_its_size_at_most_whatever_stands_in_it() {
    let grown = growth("reader", String::new()).await;
    println!("{} MiB to read, {} MiB more resident memory at the peak", BLOATED >> 20, grown >> 20);
    assert!(grown < 4 * BLOATED as u64 + 16 * 1024 * 1024, "grew by {grown} bytes");
}
