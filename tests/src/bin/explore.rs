//! The explorer on the command line; `cargo xtask explore` runs it.

use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use synctera_tests::explore::search::{Found, Search, Summary};
use synctera_tests::explore::{Policy, Schedule, Violation, run};

/// Looks for failures under which the client pays twice, loses a payment or lies about one.
#[derive(Parser)]
struct Arguments {
    /// Where the random schedules begin: the same seed, the same schedules.
    #[arg(long, default_value_t = 2026)]
    seed: u64,
    /// How many schedules to play.
    #[arg(long, default_value_t = 100_000)]
    schedules: usize,
    /// Plays one schedule, as a failing run prints it, and nothing else.
    #[arg(long, value_name = "JSON")]
    replay: Option<String>,
}

/// How many schedules the explorer has to catch a broken policy.
const BROKEN_WITHIN: usize = 1_000;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match &arguments.replay {
        Some(script) => replay(script),
        None => explore(arguments.seed, arguments.schedules),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("explore: {error}");
            ExitCode::from(2)
        }
    }
}

fn replay(script: &str) -> Result<bool, Box<dyn std::error::Error>> {
    let schedule: Schedule = serde_json::from_str(script)?;
    let report = run(&schedule)?;
    println!("{} requests, {} money movements, told: {:?}", report.attempts, report.movements, report.told);
    for violation in &report.violations {
        println!("  violation: {violation}");
    }
    Ok(report.violations.is_empty())
}

fn explore(seed: u64, schedules: usize) -> Result<bool, Box<dyn std::error::Error>> {
    println!("Exploring {schedules} failure schedules from seed {seed}, in virtual time.");
    let started = Instant::now();
    let bar = bar(schedules);
    let search = Search { seed, schedules, policy: Policy::Sound };
    let summary = search.run(|_| true, |played| bar.set_position(played.try_into().unwrap_or(u64::MAX)))?;
    bar.finish_and_clear();
    print_summary(&summary, started.elapsed().as_secs_f64());
    let sound = summary.found.as_ref().is_none_or(|found| {
        print_found(found);
        false
    });
    Ok(broken_policies(seed)? && sound)
}

fn bar(schedules: usize) -> ProgressBar {
    let bar = ProgressBar::new(schedules.try_into().unwrap_or(u64::MAX));
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} schedules, {per_sec}, {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

fn print_summary(summary: &Summary, seconds: f64) {
    println!();
    println!("  played            {:>9}  in {seconds:.1} s", summary.played());
    println!("    enumerated      {:>9}", summary.exhaustive);
    println!("    at random       {:>9}", summary.random);
    println!("  requests          {:>9}", summary.attempts);
    println!("  money movements   {:>9}", summary.movements);
    println!("  told succeeded    {:>9}", summary.succeeded);
    println!("  told rejected     {:>9}", summary.rejected);
    println!("  told not sent     {:>9}", summary.not_sent);
    println!("  told unknown      {:>9}", summary.unknown);
    println!("  told done, unread {:>9}", summary.done_unreadable);
    println!("  violations        {:>9}", usize::from(summary.found.is_some()));
}

fn print_found(found: &Found) {
    println!();
    println!("VIOLATION after {} schedules:", found.after);
    for violation in &found.violations {
        println!("  {violation}");
    }
    println!("Play it again:");
    match serde_json::to_string(&found.schedule) {
        Ok(script) => println!("  cargo xtask explore --replay '{script}'"),
        Err(error) => println!("  (it cannot be written as a script: {error})"),
    }
}

/// An explorer that finds nothing must be able to find something: each broken policy has to be caught.
fn broken_policies(seed: u64) -> Result<bool, Box<dyn std::error::Error>> {
    println!();
    println!("Broken on purpose, to be caught within {BROKEN_WITHIN} schedules:");
    let mut all = true;
    for policy in Policy::BROKEN {
        let summary = Search { seed, schedules: BROKEN_WITHIN, policy }.run(costs_money, |_| {})?;
        match summary.found {
            Some(found) => {
                let what: Vec<String> = found.violations.iter().map(ToString::to_string).collect();
                println!("  {policy:?}: caught after {}: {}", found.after, what.join("; "));
            }
            None => {
                println!("  {policy:?}: NOT CAUGHT");
                all = false;
            }
        }
    }
    Ok(all)
}

/// The violations that cost money or hide that it moved, not merely a key out of place.
fn costs_money(violation: &Violation) -> bool {
    matches!(violation, Violation::Twice { .. } | Violation::FailedButHappened { .. })
}
