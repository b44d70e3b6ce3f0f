//! Puts the generated client where the crate includes it: generated here from the packaged copy of the merged document
//! where the feature `from-document` is on, else as it was generated for the package. Both are the same bytes.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

#[cfg(feature = "from-document")]
fn client() -> Result<String, Box<dyn Error>> {
    const DOCUMENT: &str = "spec/synctera.json";
    println!("cargo::rerun-if-changed={DOCUMENT}");
    let text = fs::read_to_string(DOCUMENT)?;
    Ok(synctera_codegen::client(&text).map_err(|error| error.in_file(DOCUMENT))?)
}

#[cfg(not(feature = "from-document"))]
fn client() -> Result<String, Box<dyn Error>> {
    const GENERATED: &str = "generated/client.rs";
    println!("cargo::rerun-if-changed={GENERATED}");
    Ok(fs::read_to_string(GENERATED)?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let target = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    fs::write(Path::new(&target).join("client.rs"), client()?)?;
    Ok(())
}
