//! Authorization gateways: a purchase waits for your decision.
//!
#![doc = include_str!("../../doc/deciding-authorizations.md")]

mod authorization;
mod builder;
mod decided;
mod kind;
mod late;
mod parts;
mod policy;
mod recording;
mod serve;
mod three_ds;
mod work;

pub use authorization::{
    Amount, Authorization, Balance, Bin, CardFormat, CurrencyConversion, EnhancedTransaction,
    EnhancedTransactionRaw, Fees, Merchant, NetworkFraud, Pos, Processor, SettlementCurrencyConversion,
    ThreeDsAuthentication, User, Verification,
};
pub use builder::{GatewayBuilder, Secured, Unsecured};
pub use kind::{Ach, AchRequest, Card, Decision, Decoded, Kind, ThreeDs, ThreeDsDecision};
pub use late::{Compared, Late};
pub use parts::Gateway;
pub use policy::Policy;
pub use recording::{Difference, Recording, ReplayError, ReplayReport, replay};
pub use three_ds::{
    AuthenticationRequestType, DeviceChannel, ThreeDsMerchant, ThreeDsRequest, TransactionSubType,
    TransactionType,
};
