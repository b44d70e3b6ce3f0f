//! Generates the client of the enabled areas from the packaged copy of the merged document.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;
use synctera_codegen::{Selection, areas, generate};

/// Relative to this package: a packaged crate builds outside its workspace.
const DOCUMENT: &str = "spec/synctera.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    let document = serde_json::from_str(&fs::read_to_string(DOCUMENT)?)?;
    let generated = generate(&document, &selection(&document)).map_err(|error| error.in_file(DOCUMENT))?;
    let target = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    fs::write(Path::new(&target).join("client.rs"), generated.code)?;
    Ok(())
}

/// The areas whose cargo features are on; the whole document where all are.
fn selection(document: &Value) -> Selection {
    let all = areas(document);
    let enabled: BTreeSet<String> = all.iter().filter(|area| is_enabled(area)).cloned().collect();
    if enabled == all { Selection::All } else { Selection::Areas(enabled) }
}

fn is_enabled(area: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", area.to_ascii_uppercase().replace('-', "_"))).is_some()
}
