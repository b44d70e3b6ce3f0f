//! Authorization gateways: a purchase waits for your decision.
//!
//! Synctera posts the purchase; 200 approves, every other status declines. Nobody documents how long it waits, so a
//! decision is due 1,000 ms after the first byte unless you say otherwise, and the policy for what could not be decided
//! in time is yours to choose.

mod authorization;
mod builder;
mod decided;
mod kind;
mod late;
mod policy;
mod recording;
mod serve;
mod three_ds;

pub use authorization::{
    Amount, Authorization, Balance, Bin, CardFormat, CurrencyConversion, EnhancedTransaction,
    EnhancedTransactionRaw, Fees, Merchant, NetworkFraud, Pos, Processor, SettlementCurrencyConversion,
    ThreeDsAuthentication, User, Verification,
};
pub use builder::{GatewayBuilder, Secured, Unsecured};
pub use kind::{Ach, AchRequest, Card, Decision, Decoded, Kind, ThreeDs, ThreeDsDecision};
pub use late::{Compared, Late};
pub use policy::Policy;
pub use recording::{Difference, Recording, ReplayError, ReplayReport, replay};
pub use serve::Gateway;
pub use three_ds::{
    AuthenticationRequestType, DeviceChannel, ThreeDsMerchant, ThreeDsRequest, TransactionSubType,
    TransactionType,
};
