//! A real PostgreSQL for tests: Debian's package, on a socket in a temporary folder, stopped when dropped.
#![allow(clippy::print_stderr, clippy::panic, reason = "tests that cannot find a server say so aloud")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

/// A running server. It listens on a Unix socket alone.
#[derive(Debug)]
pub struct Postgres {
    folder: PathBuf,
    programs: PathBuf,
}

/// The user that `initdb` runs as where the tests run as root, which it refuses.
const USER: &str = "postgres";

impl Postgres {
    /// Starts a fresh server, or says aloud that there is none to start. With `CI` set, that is a failure.
    pub fn start() -> Option<Self> {
        match Self::try_start() {
            Ok(server) => Some(server),
            Err(why) if std::env::var_os("CI").is_some() => panic!("no PostgreSQL to test with: {why}"),
            Err(why) => {
                eprintln!("SKIPPED, no PostgreSQL to test with (apt-get install postgresql): {why}");
                None
            }
        }
    }

    fn try_start() -> Result<Self, String> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let programs = programs().ok_or("initdb is not installed")?;
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("synctera-pg-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let server = Self { folder, programs };
        if is_root() {
            succeeded(Command::new("chown").arg(USER).arg(&server.folder).output())?;
        }
        server.run(
            "initdb",
            &["--auth=trust", "--username=ledger", "--no-sync", "--encoding=UTF8", "--locale=C"],
        )?;
        server.launch()?;
        Ok(server)
    }

    fn launch(&self) -> Result<(), String> {
        let socket = self.folder.display();
        let options =
            format!("-c listen_addresses='' -c unix_socket_directories='{socket}' -c max_connections=50");
        let log = self.folder.join("log");
        self.run(
            "pg_ctl",
            &["start", "--wait", "--silent", "--log", &log.to_string_lossy(), "--options", &options],
        )
    }

    /// Stops the server as if its machine had failed, and starts it again.
    pub fn restart(&self) {
        let restarted = self.run("pg_ctl", &["stop", "--wait", "--silent", "--mode=immediate"]);
        if let Err(why) = restarted.and_then(|()| self.launch()) {
            panic!("PostgreSQL did not restart: {why}");
        }
    }

    /// What a driver connects with.
    pub fn url(&self) -> String {
        format!("host={} user=ledger dbname=postgres", self.folder.display())
    }

    /// The folder of the socket.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Runs SQL with `psql` and returns what it prints.
    ///
    /// # Errors
    /// What `psql` complains about.
    pub fn psql(&self, sql: &str) -> Result<String, String> {
        let mut command = Command::new(self.programs.join("psql"));
        command.args([
            "--no-psqlrc",
            "--tuples-only",
            "--no-align",
            "--username=ledger",
            "--dbname=postgres",
        ]);
        command.args(["--set=ON_ERROR_STOP=1", "--host"]).arg(&self.folder).args(["--command", sql]);
        succeeded(command.output())
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<(), String> {
        let program = self.programs.join(program);
        let mut command = match is_root() {
            true => {
                let mut command = Command::new("setpriv");
                command.args(["--reuid", USER, "--regid", USER, "--clear-groups"]).arg(program);
                command
            }
            false => Command::new(program),
        };
        // Files and not pipes: the server that stays behind would keep a pipe open.
        let said = self.folder.with_extension("said");
        let file = || std::fs::File::create(&said).map_err(|error| error.to_string());
        command.args(arguments).arg("--pgdata").arg(self.folder.join("data"));
        let status = command.stdout(file()?).stderr(file()?).status().map_err(|error| error.to_string())?;
        match status.success() {
            true => Ok(()),
            false => Err(std::fs::read_to_string(&said).unwrap_or_default()),
        }
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ = self.run("pg_ctl", &["stop", "--silent", "--mode=immediate"]);
        let _ = std::fs::remove_dir_all(&self.folder);
        let _ = std::fs::remove_file(self.folder.with_extension("said"));
    }
}

fn succeeded(output: std::io::Result<Output>) -> Result<String, String> {
    let output = output.map_err(|error| error.to_string())?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

/// Where the server's programs are: on the path, or where Debian puts them, the newest version first.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .collect();
    folders.sort();
    folders.reverse();
    folders.extend(std::env::split_paths(&path));
    folders.into_iter().find(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}
