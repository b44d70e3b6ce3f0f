//! The signature of a delivery.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Lower-case hexadecimal HMAC-SHA256 over `timestamp.body`, one per secret, joined by dots.
pub(super) fn signatures(secrets: &[String], timestamp: i64, body: &[u8]) -> String {
    let signed: Vec<u8> = [format!("{timestamp}.").as_bytes(), body].concat();
    let one = |secret: &String| {
        let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?.chain_update(&signed);
        Some(hex::encode(mac.finalize().into_bytes()))
    };
    secrets.iter().filter_map(one).collect::<Vec<_>>().join(".")
}
