//! Bodies at rest: sealed with a key of the caller's, or refused where they hold what must not be read.

use std::fmt;

use chacha20poly1305::aead::{Aead, AeadCore, KeyInit as _, OsRng, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, KeyInit as _, Mac};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::error::{Error, Kind};

/// Seals what the store keeps of requests and responses (XChaCha20-Poly1305, a fresh nonce each).
///
/// Keep the key where you keep the API key, never beside the store. Without it the stored requests cannot be sent.
#[derive(Clone)]
pub struct Seal {
    cipher: XChaCha20Poly1305,
    digests: [u8; 32],
}

const NONCE: usize = 24;
const CLEAR: u8 = 0;
const SEALED: u8 = 1;

impl Seal {
    /// Takes 32 random bytes.
    pub fn new(key: &[u8; 32]) -> Self {
        let digests = Sha256::new().chain_update(b"synctera-ledger digests").chain_update(key).finalize();
        Self { cipher: XChaCha20Poly1305::new(Key::from_slice(key)), digests: digests.into() }
    }
}

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal(…)")
    }
}

/// Seals `content`, or marks it as clear where there is no key. `about` binds it to its place.
pub(crate) fn close(seal: Option<&Seal>, about: &str, content: &[u8]) -> Result<Vec<u8>, Error> {
    let Some(Seal { cipher, .. }) = seal else { return Ok([&[CLEAR], content].concat()) };
    let nonce = XChaCha20Poly1305::generate_nonce(&mut OsRng);
    let payload = Payload { msg: content, aad: about.as_bytes() };
    let sealed = cipher.encrypt(&nonce, payload);
    let sealed = sealed.map_err(|_| Error::new(Kind::Unstorable, "the request could not be sealed"))?;
    Ok([&[SEALED], nonce.as_slice(), &sealed].concat())
}

/// Opens what [`close`] made.
pub(crate) fn open(seal: Option<&Seal>, about: &str, stored: &[u8]) -> Result<Vec<u8>, Error> {
    let unreadable = |what: &str| Error::new(Kind::Unreadable, format!("what is stored of {about} {what}"));
    match (stored.split_first(), seal) {
        (Some((&CLEAR, clear)), _) => Ok(clear.to_vec()),
        (Some((&SEALED, _)), None) => {
            Err(unreadable("is sealed; give the ledger the key it was sealed with"))
        }
        (Some((&SEALED, sealed)), Some(seal)) if sealed.len() > NONCE => {
            let (nonce, message) = sealed.split_at(NONCE);
            let payload = Payload { msg: message, aad: about.as_bytes() };
            let opened = seal.cipher.decrypt(XNonce::from_slice(nonce), payload);
            opened.map_err(|_| unreadable("was sealed with another key, or changed since"))
        }
        _ => Err(unreadable("has no known form")),
    }
}

/// Tells two contents apart. With a key nobody else can compute it, so that it betrays no content that can be guessed.
pub(crate) fn digest(seal: Option<&Seal>, content: &[u8]) -> String {
    match seal {
        None => hex::encode(Sha256::digest(content)),
        Some(seal) => match Hmac::<Sha256>::new_from_slice(&seal.digests) {
            Ok(mac) => hex::encode(mac.chain_update(content).finalize().into_bytes()),
            Err(_) => String::new(), // HMAC takes a key of any length.
        },
    }
}

/// The first field of a JSON body whose name says that its value must not be read by others.
pub(crate) fn sensitive_field(body: &Value) -> Option<String> {
    match body {
        Value::Object(fields) => fields.iter().find_map(|(name, value)| match is_sensitive(name) {
            true if !value.is_null() => Some(name.clone()),
            _ => sensitive_field(value),
        }),
        Value::Array(items) => items.iter().find_map(sensitive_field),
        _ => None,
    }
}

/// Whether a name is one whose values never print, by the generator's list.
pub(crate) fn is_sensitive(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    names().any(|known| match known.strip_prefix('*') {
        Some(ending) => name.ends_with(ending),
        None => name == known,
    })
}

/// The same names as patterns of SQL's `LIKE`.
#[cfg(feature = "postgres")]
pub(crate) fn patterns() -> impl Iterator<Item = String> {
    names().map(|name| match name.strip_prefix('*') {
        Some(ending) => format!("%{}", ending.replace('_', "\\_")),
        None => name.replace('_', "\\_"),
    })
}

/// Exceptions are left out: sealing one name too many costs nothing.
fn names() -> impl Iterator<Item = &'static str> {
    NAMES.lines().filter(|name| !name.starts_with('!'))
}

const NAMES: &str = include_str!("../spec/sensitive.txt");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_in_its_place_with_its_key_only() {
        let (mine, other) = (Seal::new(&[1; 32]), Seal::new(&[2; 32]));
        let sealed = close(Some(&mine), "a", b"secret").unwrap();
        assert_eq!(open(Some(&mine), "a", &sealed).unwrap(), b"secret");
        assert_ne!(close(Some(&mine), "a", b"secret").unwrap(), sealed, "a nonce of its own each time");
        let mut bent = sealed.clone();
        bent[30] ^= 1;
        for broken in
            [open(Some(&other), "a", &sealed), open(Some(&mine), "b", &sealed), open(None, "a", &sealed)]
        {
            assert!(broken.unwrap_err().is_unreadable());
        }
        assert!(open(Some(&mine), "a", &bent).is_err());
        assert_ne!(digest(Some(&mine), b"x"), digest(Some(&other), b"x"), "nobody else can guess a content");
    }
}
