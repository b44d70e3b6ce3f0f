//! Installs and runs Prism, pinned by `tests/oracle/package-lock.json`, under `target/`.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A Prism on loopback, stopped when dropped.
pub struct Prism {
    process: Child,
    port: u16,
}

type Failure = Box<dyn std::error::Error>;

/// How long Prism may take to start listening.
const PATIENCE: Duration = Duration::from_secs(90);

impl Prism {
    /// Installs Prism where it is missing and serves `document` with it.
    pub fn serve(document: &str) -> Result<Self, Failure> {
        let home = home();
        fs::create_dir_all(&home)?;
        install(&home)?;
        let file = home.join("synctera.json");
        fs::write(&file, document)?;
        let port = free_port()?;
        let log = fs::File::create(home.join("prism.log"))?;
        let process = Command::new("node")
            .arg(home.join("node_modules/@stoplight/prism-cli/dist/index.js"))
            .args(["mock", "-h", "127.0.0.1", "-p", &port.to_string()])
            .arg(&file)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .map_err(|error| format!("cannot start node: {error}"))?;
        let mut prism = Self { process, port };
        prism.wait_until_it_listens(&home)?;
        Ok(prism)
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_it_listens(&mut self, home: &Path) -> Result<(), Failure> {
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = self.process.try_wait()?.is_some();
            if ended || started.elapsed() > PATIENCE {
                let log = fs::read_to_string(home.join("prism.log")).unwrap_or_default();
                return Err(format!("Prism did not start; its log says:\n{log}").into());
            }
            sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `target/oracle` of the workspace.
fn home() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    target.unwrap_or_else(|| workspace().join("target")).join("oracle")
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// `npm ci` from the pinned lock file, once per lock file.
fn install(home: &Path) -> Result<(), Failure> {
    let pinned = workspace().join("tests/oracle");
    let lock = fs::read_to_string(pinned.join("package-lock.json"))?;
    let stamp = home.join("installed.lock");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    fs::write(home.join("package-lock.json"), &lock)?;
    fs::copy(pinned.join("package.json"), home.join("package.json"))?;
    let npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(home)
        .status();
    match npm {
        Ok(status) if status.success() => Ok(fs::write(stamp, lock)?),
        Ok(status) => Err(format!("npm ci failed in {} ({status})", home.display()).into()),
        Err(error) => Err(format!(
            "npm cannot be run ({error}). The oracle is Prism, an npm package: install Node.js 20 or newer with npm, \
             then run the command again."
        )
        .into()),
    }
}

fn free_port() -> std::io::Result<u16> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr().map(|address| address.port())
}
