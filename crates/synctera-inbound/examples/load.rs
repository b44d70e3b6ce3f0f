//! What a gateway costs under load, beside a bare axum handler that reads the same JSON; and what it does at twice its
//! capacity. `cargo xtask bench gateway` runs it; the server is a process of its own.
#![allow(clippy::print_stdout, reason = "figures are printed")]

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};
use synctera_inbound::gateway::{Authorization, Card, Decision, Decoded, Gateway};
use synctera_inbound::serve::GatewayService;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep};

type Failure = Box<dyn Error + Send + Sync>;

/// How often everything is measured; the figures are medians.
const ROUNDS: usize = 9;
/// Connections, and requests of each kind on each of them in a round.
const CONNECTIONS: usize = 8;
const REQUESTS: usize = 2_500;
/// The capacity of the busy gateway is as many decisions as may be under way in the time that one takes.
const AT_MOST: usize = 32;
const DECIDING: Duration = Duration::from_millis(50);
const OVERLOAD: Duration = Duration::from_secs(5);
const DEADLINE: Duration = Duration::from_millis(1_000);

#[tokio::main]
async fn main() -> Result<(), Failure> {
    if std::env::args().nth(1).as_deref() == Some("serve") {
        return serve().await;
    }
    let server = Server::start()?;
    compare(&server.address).await?;
    overload(&server.address).await
}

/// Reads the JSON and approves.
async fn bare(Json(_purchase): Json<Value>) -> StatusCode {
    StatusCode::OK
}

async fn serve() -> Result<(), Failure> {
    let at_once = |_: Arc<Decoded<Authorization>>| std::future::ready(Decision::Approve);
    let slowly = |_: Arc<Decoded<Authorization>>| async {
        sleep(DECIDING).await;
        Decision::Approve
    };
    let quick = Gateway::<Card>::builder(at_once, Decision::Decline).without_shared_secret().build();
    let busy = Gateway::<Card>::builder(slowly, Decision::Decline).without_shared_secret().deadline(DEADLINE);
    let app = Router::new()
        .route("/bare", post(bare))
        .route_service("/gateway", GatewayService::new(quick))
        .route_service("/busy", GatewayService::new(busy.at_most(AT_MOST).build()));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

/// The server's process.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start() -> Result<Self, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut process = command.arg("serve").stdout(Stdio::piped()).spawn()?;
        let stdout = process.stdout.take().ok_or("the server has no output")?;
        let mut address = String::new();
        BufReader::new(stdout).read_line(&mut address)?;
        Ok(Self { process, address: address.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An authorization of usual size; each has an id of its own.
fn purchase(number: u128) -> String {
    let id = |number| uuid::Uuid::from_u128(number);
    let body = json!({
        "id": id(number), "transaction_id": id(1), "account_id": id(2), "card_id": id(3), "customer_id": id(4),
        "amount": {
            "amount": 1_250, "approved_amount": 0, "currency": "USD", "total_pending_amount": 1_250,
            "currency_conversion": {"conversion_rate": 1.0, "original_amount": 1_250, "original_currency_code": "840"},
        },
        "balance": {"available_balance": 100_000}, "bin": {"country_code": "US", "id": id(5)},
        "card_format": "VIRTUAL", "last_four": "4242", "network": "VISA", "network_fraud": {"transaction_risk_score": 7},
        "merchant": {
            "city": "Springfield", "country_code": "US", "mcc": "5812", "mid": "000000000001", "name": "A DINER",
            "payment_facilitator_id": "", "postal_code": "12345", "state": "OR", "sub_merchant_id": "",
        },
        "pos": {"pan_entry_mode": "CHIP", "pin_present": false, "terminal_id": "12345678"},
        "processor": "MARQETA", "processor_data": {"network_reference_id": "123", "raw": {"a": [1, 2, 3], "b": "text"}},
        "settlement_date": "2026-01-01T00:00:00Z", "subnetwork": "VISANET", "type": "authorization",
        "user": {"metadata": {"tier": "gold"}}, "user_transaction_time": "2026-01-01T00:00:00.5Z",
    });
    body.to_string()
}

/// A kept connection that speaks just enough HTTP/1.1.
struct Connection {
    socket: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    async fn open(address: &str) -> Result<Self, Failure> {
        let socket = TcpStream::connect(address).await?;
        socket.set_nodelay(true)?;
        Ok(Self { socket, buffer: Vec::with_capacity(1_024) })
    }

    /// Posts a purchase; its status, and how long that took.
    async fn post(&mut self, path: &str, number: u128) -> Result<(u16, Duration), Failure> {
        let body = purchase(number);
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let request = head + &body;
        self.buffer.clear();
        let begun = Instant::now();
        self.socket.write_all(request.as_bytes()).await?;
        // Neither handler responds with a body.
        while !self.buffer.ends_with(b"\r\n\r\n") {
            if self.socket.read_buf(&mut self.buffer).await? == 0 {
                return Err("the server closed the connection".into());
            }
        }
        let taken = begun.elapsed();
        let status = self.buffer.get(9..12).and_then(|digits| std::str::from_utf8(digits).ok());
        Ok((status.ok_or("no status")?.parse()?, taken))
    }
}

/// The value that this share of all is not above.
fn quantile(sorted: &[Duration], share: f64) -> Duration {
    let index = ((sorted.len() as f64 - 1.0) * share).round();
    sorted.get(index as usize).copied().unwrap_or_default()
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Both handlers in turn on the same connections, so that whatever else the machine does meets both.
async fn compare(address: &str) -> Result<(), Failure> {
    println!("µs              bare p50  gateway p50  ratio   bare p99  gateway p99  ratio");
    let (mut halves, mut tails) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let workers =
            (0..CONNECTIONS).map(|worker| tokio::spawn(alternate(address.to_owned(), round, worker)));
        let (mut bare, mut gateway) = (Vec::new(), Vec::new());
        for worker in workers.collect::<Vec<_>>() {
            let (more_bare, more_gateway) = worker.await??;
            bare.extend(more_bare);
            gateway.extend(more_gateway);
        }
        bare.sort();
        gateway.sort();
        let both =
            |share| [quantile(&bare, share), quantile(&gateway, share)].map(|it| it.as_secs_f64() * 1e6);
        let ([bare_half, half], [bare_tail, tail]) = (both(0.5), both(0.99));
        let name = if round == 0 { "warming up".to_owned() } else { format!("round {round}") };
        println!(
            "{name:<14} {bare_half:>9.0} {half:>12.0} {:>6.3} {bare_tail:>10.0} {tail:>12.0} {:>6.3}",
            half / bare_half,
            tail / bare_tail
        );
        if round > 0 {
            halves.push(half / bare_half);
            tails.push(tail / bare_tail);
        }
    }
    println!("median ratio of p50 {:.3}, of p99 {:.3}\n", median(halves), median(tails));
    Ok(())
}

/// The times of one connection: bare, and gateway.
async fn alternate(
    address: String,
    round: usize,
    worker: usize,
) -> Result<(Vec<Duration>, Vec<Duration>), Failure> {
    let mut connection = Connection::open(&address).await?;
    let (mut bare, mut gateway) = (Vec::new(), Vec::new());
    let first = u128::try_from((round * CONNECTIONS + worker) * REQUESTS)?;
    for number in 0..REQUESTS {
        let number = first + u128::try_from(number)?;
        bare.push(connection.post("/bare", number).await?.1);
        let (status, taken) = connection.post("/gateway", number).await?;
        if status != 200 {
            return Err(format!("the gateway responded with {status}").into());
        }
        gateway.push(taken);
    }
    Ok((bare, gateway))
}

/// Twice as many purchases as can be decided, at even intervals, whatever became of those before.
async fn overload(address: &str) -> Result<(), Failure> {
    let capacity = AT_MOST as f64 / DECIDING.as_secs_f64();
    let count = (2.0 * capacity * OVERLOAD.as_secs_f64()) as usize;
    let mut idle = Vec::new();
    for _ in 0..8 * AT_MOST {
        idle.push(Connection::open(address).await?);
    }
    let (back, mut returned) = tokio::sync::mpsc::unbounded_channel();
    let mut ticks = interval(Duration::from_secs_f64(1.0 / (2.0 * capacity)));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let (mut decided, mut shed) = (Vec::new(), Vec::new());
    let mut sort = |(connection, outcome): (Connection, Result<(u16, Duration), Failure>)| {
        let (status, taken) = outcome?;
        let times = if status == 200 { &mut decided } else { &mut shed };
        times.push(taken);
        Ok::<_, Failure>(connection)
    };
    for number in 0..count {
        ticks.tick().await;
        while let Ok(done) = returned.try_recv() {
            idle.push(sort(done)?);
        }
        let mut connection = idle.pop().ok_or("no connection left: something was not answered")?;
        let back = back.clone();
        tokio::spawn(async move {
            let outcome = connection.post("/busy", (1 << 64) + number as u128).await;
            let _ = back.send((connection, outcome));
        });
    }
    drop(back);
    while let Some(done) = returned.recv().await {
        sort(done)?;
    }
    decided.sort();
    shed.sort();
    report(capacity, &decided, &shed);
    Ok(())
}

fn report(capacity: f64, decided: &[Duration], shed: &[Duration]) {
    let millis = |sorted, share| quantile(sorted, share).as_secs_f64() * 1e3;
    let within = shed.iter().filter(|taken| **taken <= Duration::from_millis(5)).count();
    println!("{:.0} purchases/s at a capacity of {capacity:.0}/s", 2.0 * capacity);
    println!(
        "shed    {:>6}: p50 {:.2} ms, p99 {:.2} ms, longest {:.2} ms, within 5 ms {:.3} %",
        shed.len(),
        millis(shed, 0.5),
        millis(shed, 0.99),
        millis(shed, 1.0),
        100.0 * within as f64 / shed.len().max(1) as f64
    );
    println!(
        "decided {:>6}: p50 {:.2} ms, p99 {:.2} ms, longest {:.2} ms; the deadline is {} ms",
        decided.len(),
        millis(decided, 0.5),
        millis(decided, 0.99),
        millis(decided, 1.0),
        DEADLINE.as_millis()
    );
}
