//! The kinds of gateway: what each is asked, and how it says its decision.

use std::fmt;
use std::ops::Deref;

use http::StatusCode;
use serde_json::{Map, Value};

use super::authorization::Authorization;
use super::three_ds::ThreeDsRequest;
use crate::lenient::{Gaps, Lenient, Reading, object};
use crate::reply::Reply;

/// A kind of gateway: [`Card`], [`ThreeDs`] or [`Ach`].
pub trait Kind: sealed::Sealed + Send + Sync + 'static {
    /// What it is asked.
    type Request: Clone + Default + fmt::Debug + Send + Sync + 'static;
    /// What it decides.
    type Decision: Copy + Eq + fmt::Debug + Send + Sync + 'static;
    /// Its name in logs.
    const NAME: &'static str;

    /// Reads a request; none where the body is no JSON object.
    fn read(body: &[u8]) -> Option<Decoded<Self::Request>>;

    /// What makes two requests the same one, where the request says.
    fn identity(request: &Self::Request) -> Option<String>;

    /// The response that tells a decision.
    fn reply(decision: Self::Decision) -> Reply;

    /// The decision's word in a recording.
    fn word(decision: Self::Decision) -> &'static str;

    /// The part of a request that may be recorded.
    fn redact(body: &[u8]) -> Value;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Card {}
    impl Sealed for super::ThreeDs {}
    impl Sealed for super::Ach {}
}

/// A request as far as it could be read, and what could not.
#[derive(Clone, Default)]
pub struct Decoded<T> {
    request: T,
    gaps: Gaps,
}

impl<T> Decoded<T> {
    /// Which documented fields are missing or could not be read; they are `None` in the request.
    pub fn gaps(&self) -> &Gaps {
        &self.gaps
    }
}

impl<T> Deref for Decoded<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.request
    }
}

impl<T> fmt::Debug for Decoded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoded").field("gaps", &self.gaps).finish_non_exhaustive()
    }
}

fn read<T: Lenient>(body: &[u8]) -> Option<Decoded<T>> {
    let mut reading = Reading::default();
    let request = T::read(Value::Object(object(body)?), &mut reading)?;
    Some(Decoded { request, gaps: reading.gaps })
}

/// Keeps of a JSON object the fields of these names.
fn keep(body: &[u8], names: &[&str]) -> Value {
    let mut fields = object(body).unwrap_or_default();
    fields.retain(|name, _| names.contains(&name.as_str()));
    Value::Object(fields)
}

/// Card purchases.
#[derive(Debug, Clone, Copy)]
pub struct Card;

/// Whether money may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decision {
    /// Status 200.
    Approve,
    /// Status 402. There is no partial approval.
    Decline,
}

impl Decision {
    fn reply(self) -> Reply {
        Reply::status(match self {
            Self::Approve => StatusCode::OK,
            Self::Decline => StatusCode::PAYMENT_REQUIRED,
        })
    }

    fn word(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Decline => "decline",
        }
    }
}

/// What of an authorization is recorded. Names and card data, what the user said of himself, whatever the processor sent and
/// every field that is not known are left out.
const RECORDED: &[&str] = &[
    "account_id",
    "amount",
    "balance",
    "card_format",
    "card_id",
    "fees",
    "id",
    "is_surcharge_free",
    "merchant",
    "network",
    "network_fraud",
    "payment_channel",
    "processor",
    "settlement_date",
    "subnetwork",
    "three_ds_authentication_status",
    "transaction_id",
    "type",
    "user_transaction_time",
];

impl Kind for Card {
    type Request = Authorization;
    type Decision = Decision;
    const NAME: &'static str = "card";

    fn read(body: &[u8]) -> Option<Decoded<Authorization>> {
        read(body)
    }

    fn identity(request: &Authorization) -> Option<String> {
        request.id.map(|id| id.to_string())
    }

    fn reply(decision: Decision) -> Reply {
        decision.reply()
    }

    fn word(decision: Decision) -> &'static str {
        decision.word()
    }

    fn redact(body: &[u8]) -> Value {
        keep(body, RECORDED)
    }
}

/// 3-D Secure: how a card holder proves to be it in an online purchase.
#[derive(Debug, Clone, Copy)]
pub struct ThreeDs;

/// How the card holder proves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ThreeDsDecision {
    /// With a code sent to the card holder's phone.
    SmsOtp,
    /// Not at all: the purchase goes on without.
    Exempt,
    /// As the gateway's `fallback_decision` says: answers 503, which the API takes as no decision.
    Fallback,
}

impl Kind for ThreeDs {
    type Request = ThreeDsRequest;
    type Decision = ThreeDsDecision;
    const NAME: &'static str = "three_ds";

    fn read(body: &[u8]) -> Option<Decoded<ThreeDsRequest>> {
        read(body)
    }

    fn identity(request: &ThreeDsRequest) -> Option<String> {
        request.acs_transaction_id.clone()
    }

    fn reply(decision: ThreeDsDecision) -> Reply {
        match decision {
            ThreeDsDecision::SmsOtp => Reply::json(r#"{"decision":"SMS_OTP"}"#),
            ThreeDsDecision::Exempt => Reply::json(r#"{"decision":"EXEMPT"}"#),
            ThreeDsDecision::Fallback => Reply::status(StatusCode::SERVICE_UNAVAILABLE),
        }
    }

    fn word(decision: ThreeDsDecision) -> &'static str {
        match decision {
            ThreeDsDecision::SmsOtp => "sms_otp",
            ThreeDsDecision::Exempt => "exempt",
            ThreeDsDecision::Fallback => "fallback",
        }
    }

    fn redact(body: &[u8]) -> Value {
        const RECORDED: &[&str] = &[
            "acs_transaction_id",
            "authentication_request_type",
            "card_id",
            "card_product_id",
            "currency_code",
            "device_channel",
            "merchant",
            "transaction_amount",
            "transaction_sub_type",
            "transaction_type",
        ];
        keep(body, RECORDED)
    }
}

/// ACH entries.
///
/// The documents describe how such a gateway is set up (`max_wait_ms`, 1,500 by default) and **not** what it is asked or
/// how it answers. So the request is the JSON as it comes, and the decision is told as by a card gateway; try it in the
/// sandbox before you rely on it.
#[derive(Debug, Clone, Copy)]
pub struct Ach;

/// What an ACH gateway was asked: undocumented, so as it came.
#[derive(Clone, Default, PartialEq)]
pub struct AchRequest {
    /// The fields.
    pub fields: Map<String, Value>,
}

impl fmt::Debug for AchRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AchRequest { .. }")
    }
}

impl Kind for Ach {
    type Request = AchRequest;
    type Decision = Decision;
    const NAME: &'static str = "ach";

    fn read(body: &[u8]) -> Option<Decoded<AchRequest>> {
        Some(Decoded { request: AchRequest { fields: object(body)? }, gaps: Gaps::default() })
    }

    fn identity(request: &AchRequest) -> Option<String> {
        request.fields.get("id").and_then(Value::as_str).map(str::to_owned)
    }

    fn reply(decision: Decision) -> Reply {
        decision.reply()
    }

    fn word(decision: Decision) -> &'static str {
        decision.word()
    }

    /// Nothing of it is known to be harmless.
    fn redact(_: &[u8]) -> Value {
        Value::Null
    }
}
