//! The vendor's published documents, which are not part of this repository.

use std::path::Path;

use serde_json::Value;

/// A document of the corpus, or `None` and a loud line where it is not here.
pub(crate) fn published(file: &str) -> Option<Value> {
    synctera_corpus::file(file).map(|path| yaml(&path))
}

/// YAML or JSON.
pub(crate) fn yaml(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    if path.extension().is_some_and(|extension| extension == "json") {
        return serde_json::from_str(&text).expect("JSON");
    }
    serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
