//! The vendor's published documents, which are not part of this repository.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// A file of the corpus (`SYNCTERA_CORPUS`, or `shared/corpus` beside the repository), or `None` and a loud line where it
/// is not here.
pub(crate) fn published(file: &str) -> Option<Value> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let path = std::env::var_os("SYNCTERA_CORPUS").map_or_else(beside, PathBuf::from).join(file);
    if path.is_file() {
        return Some(yaml(&path));
    }
    println!("NOT CHECKED: {file} is not here; set SYNCTERA_CORPUS to the folder of the published documents");
    None
}

/// YAML or JSON.
pub(crate) fn yaml(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    if path.extension().is_some_and(|extension| extension == "json") {
        return serde_json::from_str(&text).expect("JSON");
    }
    serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
