//! CPU seconds and peak memory of a command.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

/// What a command and all that it started cost.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Cost {
    /// User and system time together.
    pub cpu_seconds: f64,
    /// The largest process.
    pub peak_megabytes: f64,
}

/// Runs a command through a copy of this program, so that nothing that ran before counts.
pub fn cost(mut command: Command) -> Result<Cost> {
    let mut words = vec![command.get_program().to_owned()];
    words.extend(command.get_args().map(ToOwned::to_owned));
    let mut measured = Command::new(std::env::current_exe()?);
    measured.args(["bench", "measure"]).args(words).stdin(Stdio::null()).stderr(Stdio::piped());
    for (name, value) in command.get_envs() {
        measured.env(name, value.unwrap_or_default());
    }
    if let Some(folder) = command.get_current_dir() {
        measured.current_dir(folder);
    }
    command.stdin(Stdio::null());
    let output = measured.output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let last = text.lines().last().context("nothing was measured")?;
    Ok(serde_json::from_str(last)?)
}

/// Runs a command and prints its cost as one line of JSON.
pub fn print(command: &[String]) -> Result<()> {
    let (program, words) = command.split_first().context("no command")?;
    let status = Command::new(program).args(words).stdout(Stdio::null()).status()?;
    if !status.success() {
        bail!("{program} failed");
    }
    println!("{}", serde_json::to_string(&cost_of_children()?)?);
    Ok(())
}

#[cfg(unix)]
fn cost_of_children() -> Result<Cost> {
    usage(nix::sys::resource::UsageWho::RUSAGE_CHILDREN)
}

/// CPU seconds of this process so far: unlike the clock's, the same on a busy machine.
#[cfg(unix)]
pub fn own_cpu_seconds() -> Result<f64> {
    Ok(usage(nix::sys::resource::UsageWho::RUSAGE_SELF)?.cpu_seconds)
}

#[cfg(unix)]
fn usage(who: nix::sys::resource::UsageWho) -> Result<Cost> {
    let usage = nix::sys::resource::getrusage(who)?;
    let times = [usage.user_time(), usage.system_time()];
    let seconds = times.map(|time| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6);
    Ok(Cost { cpu_seconds: seconds.iter().sum(), peak_megabytes: usage.max_rss() as f64 / 1024.0 })
}

#[cfg(not(unix))]
pub fn own_cpu_seconds() -> Result<f64> {
    bail!("CPU time is measured on Unix only")
}

#[cfg(not(unix))]
fn cost_of_children() -> Result<Cost> {
    bail!("CPU and memory of a child process are measured on Unix only")
}
