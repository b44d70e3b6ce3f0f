//! Puts the generated client where the crate includes it: generated here from the packaged copy of the merged document
//! where the feature `from-document` is on, else as it was generated for the package. Both are the same bytes.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

#[cfg(feature = "from-document")]
fn client(target: &Path) -> Result<(), Box<dyn Error>> {
    const DOCUMENT: &str = "spec/synctera.json";
    println!("cargo::rerun-if-changed={DOCUMENT}");
    let text = fs::read_to_string(DOCUMENT)?;
    for file in synctera_codegen::client(&text).map_err(|error| error.in_file(DOCUMENT))? {
        write(&target.join(file.name), &file.text)?;
    }
    Ok(())
}

#[cfg(not(feature = "from-document"))]
fn client(target: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=generated");
    copy(Path::new("generated"), target)
}

#[cfg(not(feature = "from-document"))]
fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            write(&target, &fs::read_to_string(&path)?)?;
        }
    }
    Ok(())
}

fn write(target: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(target, text)?)
}

fn main() -> Result<(), Box<dyn Error>> {
    client(Path::new(&env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?))
}
