//! Reads the body of an error response: v1, v0 (problem+json), or anything else without complaint.

use std::collections::BTreeMap;
use std::time::Duration;

use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use super::members::{for_each_member, lossy_text};
use crate::outcome::ErrorCode;

/// Where the `type` of the API's own v0 errors points.
const V0_ERRORS: &str = "synctera.com/errors/";

/// What an error body says. Every part may be missing: gateways answer in HTML, or not at all.
#[derive(Default)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<ErrorCode>,
    pub(crate) title: Option<String>,
    pub(crate) detail: Option<String>,
    pub(crate) missing: Vec<String>,
    pub(crate) invalid: BTreeMap<String, String>,
    pub(crate) immutable: Vec<String>,
    pub(crate) valid_status: Vec<String>,
    pub(crate) retry_after: Option<Duration>,
    /// Where the API's v0 errors say what they are.
    problem_type: Option<String>,
    /// The status that the body itself names.
    status: Option<u64>,
    /// Two codes that differ: which of them counts, nobody can say.
    contradicts_itself: bool,
}

impl ErrorBody {
    /// Reads whatever is readable, each member by itself.
    pub(crate) fn read(body: &[u8]) -> Self {
        let mut read = Self::default();
        for_each_member(body, |name, value| read.take(name, value));
        read
    }

    /// Of a member that comes twice the first readable value counts; of two codes see [`take_code`](Self::take_code).
    fn take(&mut self, name: &str, value: &RawValue) {
        match name {
            "code" => self.take_code(value),
            "type" => keep(&mut self.problem_type, lossy_text(value)),
            "title" => keep(&mut self.title, lossy_text(value)),
            "detail" => keep(&mut self.detail, lossy_text(value)),
            "status" => keep(&mut self.status, number(value)),
            "retry_after" => keep(&mut self.retry_after, number(value).map(Duration::from_secs)),
            "missing" => self.missing.extend(texts(value)),
            "immutable" => self.immutable.extend(texts(value)),
            "valid_status" => self.valid_status.extend(texts(value)),
            "invalid" => self.invalid.extend(explained(value)),
            _ => {}
        }
    }

    /// A key in use is believed wherever it stands, because every other reading of it could pay twice.
    fn take_code(&mut self, value: &RawValue) {
        let Some(code) = lossy_text(value).map(|text| ErrorCode::read(&text)) else { return };
        match &self.code {
            None => self.code = Some(code),
            Some(first) if *first == code => {}
            Some(_) if code == ErrorCode::IdempotencyConcurrentUse => self.code = Some(code),
            Some(_) => self.contradicts_itself = true,
        }
    }

    /// Whether this is an error of the API itself, and so evidence that it refused the request.
    ///
    /// It is when it names a code: one of the catalogue's (in any case, with blanks around it), or one that is spelled as
    /// the API spells codes (`CARD_LOCKED`), because services add codes of their own. A v0 error may lack the code; then
    /// its `type` must point to the API's errors, and `title` and `status` must be there.
    ///
    /// It is not when the body contradicts itself (two codes) or the response (a `status` of another class; in a v0 error
    /// without a code, another status at all). Nor when a v0 error without a code says no more than "conflict", because
    /// that is also what the API calls a key in use. Nor when a code that this version does not know speaks of the key:
    /// whatever it says of the key, the intent may have been carried out under it.
    pub(crate) fn proves_refusal(&self, status: StatusCode) -> bool {
        let named = |named: u64| named == u64::from(status.as_u16());
        let same_class = |named: u64| named / 100 == u64::from(status.as_u16() / 100);
        if self.contradicts_itself || !self.status.is_none_or(same_class) {
            return false;
        }
        match &self.code {
            Some(code) => code.is_plausible() && !code.is_unknown_of_keys(),
            None => self.is_v0_problem() && self.status.is_some_and(named),
        }
    }

    /// Whether a body that came with a success is an error all the same.
    pub(crate) fn names_a_problem(&self) -> bool {
        let known = |code: &ErrorCode| !matches!(code, ErrorCode::Unrecognized(_));
        let explained = self.detail.is_some() || self.status.is_some();
        let named = self.code.as_ref().is_some_and(|code| known(code) || explained && code.is_plausible());
        named || self.is_v0_problem()
    }

    fn is_v0_problem(&self) -> bool {
        let kind = self.problem_type.as_deref().and_then(|kind| kind.split_once(V0_ERRORS));
        let kind = kind.map_or("", |(_, kind)| kind.trim());
        let may_be_a_key_in_use = kind.contains("conflict") || kind.contains("idempotency");
        let title = self.title.as_deref().unwrap_or_default().trim();
        !kind.is_empty() && !title.is_empty() && !may_be_a_key_in_use
    }
}

fn keep<T>(place: &mut Option<T>, found: Option<T>) {
    if place.is_none() {
        *place = found;
    }
}

fn value<T: DeserializeOwned>(raw: &RawValue) -> Option<T> {
    serde_json::from_str(raw.get()).ok()
}

fn number(raw: &RawValue) -> Option<u64> {
    value::<u64>(raw).or_else(|| lossy_text(raw)?.trim().parse().ok())
}

fn texts(raw: &RawValue) -> Vec<String> {
    let items: Vec<Box<RawValue>> = value(raw).unwrap_or_default();
    items.iter().filter_map(|item| lossy_text(item)).collect()
}

fn explained(raw: &RawValue) -> BTreeMap<String, String> {
    let fields: BTreeMap<String, Value> = value(raw).unwrap_or_default();
    let reason = |why: Value| why.as_str().unwrap_or_default().to_owned();
    fields.into_iter().map(|(field, why)| (field, reason(why))).collect()
}

#[cfg(test)]
mod tests;
