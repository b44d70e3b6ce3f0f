//! The codes of the client against the official error catalogue.

use serde::Deserialize;
use synctera::ErrorCode;

#[derive(Deserialize)]
struct Catalogue {
    error_codes: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    code: String,
    status: u16,
}

#[test]
fn codes_and_their_status_agree_with_the_official_catalogue() {
    let Some(path) = synctera_corpus::file("errorcodes.yml") else { return };
    let text = std::fs::read_to_string(path).expect("readable");
    let catalogue: Catalogue = serde_saphyr::from_str(&text).expect("a list of codes");
    let catalogue: Vec<_> =
        catalogue.error_codes.into_iter().map(|entry| (entry.code, entry.status)).collect();
    let ours: Vec<_> = ErrorCode::COMMON
        .iter()
        .map(|code| (code.as_str().to_owned(), code.documented_status().unwrap()))
        .collect();
    assert_eq!(ours, catalogue);
}
