//! CPU time of the pipeline, and how it grows with the number of fragments.

use std::path::PathBuf;

use anyhow::Result;
use synctera_codegen::{
    Selection, generate,
    intake::{Source, build, emit},
};

use super::measure::own_cpu_seconds;
use crate::conform;

/// Each figure is the best of this many runs; the worst is printed beside it.
const RUNS: usize = 5;

pub fn run(documents: &[PathBuf]) -> Result<()> {
    let fragments = conform::cut_all(documents)?;
    println!(
        "| fragments | read, merge and write | lower and generate | both (worst of {RUNS}); CPU |\n|---|---|---|---|"
    );
    let mut totals = Vec::new();
    for step in [2, 1] {
        let some: Vec<_> = fragments.iter().step_by(step).collect();
        let sources: Vec<Source<'_>> = some.iter().map(|(file, text)| Source { file, text }).collect();
        let times: Vec<(f64, f64)> = (0..RUNS).map(|_| once(&sources)).collect::<Result<_>>()?;
        totals.push(print(sources.len(), &times));
    }
    println!("\ntwice the fragments take {:.2} × the time", totals[1] / totals[0]);
    Ok(())
}

/// CPU seconds of both halves.
fn once(sources: &[Source<'_>]) -> Result<(f64, f64)> {
    let start = own_cpu_seconds()?;
    let built = build(sources, &[])?;
    emit::yaml("", &built.document)?;
    emit::json(&built.document)?;
    let merged = own_cpu_seconds()?;
    generate(&built.document, &Selection::All)?;
    Ok((merged - start, own_cpu_seconds()? - merged))
}

/// One row; the best total in seconds.
fn print(fragments: usize, times: &[(f64, f64)]) -> f64 {
    let seconds = |pick: fn(&(f64, f64)) -> f64| times.iter().map(pick);
    let best = |pick: fn(&(f64, f64)) -> f64| seconds(pick).fold(f64::INFINITY, f64::min);
    let total = best(|time| time.0 + time.1);
    let worst = seconds(|time| time.0 + time.1).fold(0.0, f64::max);
    println!(
        "| {fragments} | {:.2} s | {:.2} s | {total:.2} s ({worst:.2} s) |",
        best(|time| time.0),
        best(|time| time.1)
    );
    total
}
