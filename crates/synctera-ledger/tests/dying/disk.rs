//! A disk that is really full: a small file system, mounted for one process alone.

use std::fmt;
use std::fs::File;
use std::io::Write as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::BoxFuture;
use synctera::{Sleep, TokioSleep};
use synctera_ledger::{Ledger, State};
use synctera_sandbox::{Door, Sandbox};

use super::{agree, client, ledger, record, sqlite};

/// Says aloud where no such disk can be had: mounting needs root, or a kernel that lets users have namespaces.
const NOT_MOUNTED: i32 = 77;

fn is_root() -> bool {
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

/// Runs an ignored test of this binary with a disk of this size. `DISK` tells it where.
async fn with_a_small_disk(test: &'static str, size: &'static str) {
    let folder = tempfile::tempdir().unwrap();
    let script = format!(
        "mount -t tmpfs -o size={size},mode=1777 tmpfs \"$DISK\" || exit {NOT_MOUNTED}; exec \"$0\" \"$@\""
    );
    let mut command = Command::new("unshare");
    if !is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    command.args(["--mount", "sh", "-c", &script]).arg(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--ignored", "--nocapture"]);
    // PostgreSQL's folder is made among the temporary files.
    command.env("DISK", folder.path()).env("TMPDIR", folder.path());
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap();
    let output = output.unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0) => println!("{text}"),
        Some(1 | NOT_MOUNTED) => println!("NOT CHECKED: no small disk can be mounted here: {text}"),
        _ => panic!("{text}"),
    }
}

#[tokio::test]
async fn a_full_disk_under_sqlite_stops_everything_before_it_is_sent() {
    with_a_small_disk("disk::sqlite_fills_its_disk", "512k").await;
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn a_full_disk_under_postgres_stops_everything_before_it_is_sent() {
    if is_root() {
        with_a_small_disk("disk::postgres_fills_its_disk", "120m").await;
    } else {
        println!("NOT CHECKED: PostgreSQL on a disk of its own needs root");
    }
}

#[tokio::test]
#[ignore = "started by the other tests"]
async fn sqlite_fills_its_disk() {
    let disk = PathBuf::from(std::env::var_os("DISK").unwrap());
    fills(&disk, ledger(&sqlite(&disk)).await).await;
}

#[cfg(feature = "postgres")]
#[tokio::test]
#[ignore = "started by the other tests"]
async fn postgres_fills_its_disk() {
    let disk = PathBuf::from(std::env::var_os("DISK").unwrap());
    let Some(server) = super::server::Postgres::start() else { panic!("no PostgreSQL on this disk") };
    fills(&disk, ledger(&format!("postgres={}", server.url())).await).await;
}

/// Records until the disk is full, lets workers try, makes room, and has everything paid once.
async fn fills(disk: &Path, ledger: Ledger) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox.url());
    record(&ledger, &client, 101).await;
    let ballast = disk.join("ballast");
    fill(&ballast);
    let mut last = 101;
    let error = loop {
        match try_record(&ledger, &client, last + 1).await {
            Ok(()) => last += 1,
            Err(error) => break error,
        }
        fill(&ballast);
    };
    println!("full after {} intents: {error}: {:?}", last - 100, std::error::Error::source(&error));
    assert!(error.is_store(), "{error:?}");
    assert_eq!(ledger.intents().await.unwrap().len(), usize::try_from(last - 100).unwrap());

    let relieved = Arc::new(AtomicBool::new(false));
    let relief = Relief { ballast, bank: sandbox.door().clone(), relieved: relieved.clone() };
    ledger.clone().sleep(relief).run(&client).until_settled().await.unwrap();
    assert!(relieved.load(Ordering::Relaxed), "the run met the full disk");
    record(&ledger, &client, last + 1).await;
    ledger.run(&client).until_settled().await.unwrap();
    let intents = ledger.intents().await.unwrap();
    assert!(intents.iter().all(|intent| intent.state() == State::Done), "{intents:?}");
    agree(&ledger, &sandbox).await;
}

async fn try_record(
    ledger: &Ledger,
    client: &synctera::Client,
    cents: i64,
) -> Result<(), synctera_ledger::Error> {
    ledger.record("payouts", &cents.to_string(), super::payment(client, cents)).await.map(drop)
}

/// Takes all the room there is.
fn fill(ballast: &Path) {
    let mut file = File::options().create(true).append(true).open(ballast).unwrap();
    for block in [1 << 16, 1 << 12] {
        while file.write_all(&vec![0; block]).is_ok() {}
    }
}

/// Makes room when a worker waits because the store failed. By then nothing may have been sent.
struct Relief {
    ballast: PathBuf,
    bank: Door,
    relieved: Arc<AtomicBool>,
}

impl fmt::Debug for Relief {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Relief")
    }
}

impl Sleep for Relief {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if !duration.is_zero() && !self.relieved.swap(true, Ordering::Relaxed) {
            assert!(self.bank.ledger().movements().is_empty(), "what could not be written was sent");
            std::fs::remove_file(&self.ballast).unwrap();
        }
        TokioSleep.sleep(duration)
    }
}
