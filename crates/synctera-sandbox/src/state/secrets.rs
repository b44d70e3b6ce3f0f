//! The secret that signs webhooks, and the one before it while it rolls.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::State;
use crate::call::{Call, Reply, ReplyBody};
use crate::clock::timestamp;
use crate::codes;
use crate::refusal::Refusal;

/// How long the old secret lives beside the new one.
const ROLLING: TimeDelta = TimeDelta::hours(24);

/// What deliveries are signed with.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    current: Option<String>,
    old: Option<(String, DateTime<Utc>)>,
}

impl Secrets {
    /// The secrets that sign now, the newest first.
    pub(crate) fn signing(&self, now: DateTime<Utc>) -> Vec<String> {
        let old = self.old.iter().filter(|(_, until)| *until > now).map(|(secret, _)| secret);
        self.current.iter().chain(old).cloned().collect()
    }

    /// Makes this the secret; while it rolls, the one before signs too. Until when.
    pub(crate) fn replace(&mut self, secret: String, rolling: bool, now: DateTime<Utc>) -> DateTime<Utc> {
        let until = if rolling { now + ROLLING } else { now };
        self.old = self.current.replace(secret).map(|old| (old, until));
        until
    }

    /// Takes the old secret away, or both. False when there is nothing to take.
    pub(crate) fn revoke(&mut self, old_only: bool) -> bool {
        let old = self.old.take();
        let current = if old_only { None } else { self.current.take() };
        old.is_some() || current.is_some()
    }
}

impl State {
    /// 64 characters, the same ones on every run.
    fn fresh_secret(&mut self) -> String {
        let mut half = || self.event_ids.u128(..);
        format!("{:032x}{:032x}", half(), half())
    }
}

pub(super) fn create(state: &mut State, _: &Call) -> Result<Reply, Refusal> {
    if state.secrets.current.is_some() {
        return Err(Refusal::new(codes::DUPLICATE_RESOURCE, "There is a secret; replace it"));
    }
    let secret = state.fresh_secret();
    state.secrets.current = Some(secret.clone());
    Ok(Reply::json(json!({ "secret": secret })))
}

pub(super) fn replace(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    if state.secrets.current.is_none() {
        return Err(Refusal::not_found("webhook secret"));
    }
    let rolling = call.json().get("is_rolling_secret").and_then(Value::as_bool).unwrap_or(false);
    let secret = state.fresh_secret();
    let until = state.secrets.replace(secret.clone(), rolling, call.now);
    Ok(Reply::json(json!({ "secret": secret, "deleted_at": timestamp(until) })))
}

pub(super) fn revoke(state: &mut State, call: &Call) -> Result<Reply, Refusal> {
    let old_only = call.query("old_secret_only").and_then(Value::as_bool).unwrap_or(false);
    match state.secrets.revoke(old_only) {
        true => Ok(Reply { body: ReplyBody::Empty, ..Reply::json(Value::Null) }),
        false => Err(Refusal::not_found("webhook secret")),
    }
}
