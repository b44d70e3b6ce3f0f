//! What a new simulation holds before the first request: the constants that tests are written against.

use uuid::{Uuid, uuid};

/// The tenant of everything in the simulation.
pub const TENANT: &str = "simulated_tenant";

/// The API key that a new simulation accepts.
pub const API_KEY: &str = "simulated-api-key";

/// A verified customer, holder of [`ACCOUNT_ID`] and of every seeded card.
pub const CUSTOMER_ID: Uuid = uuid!("c0000000-0000-4000-8000-000000000001");

/// A second verified customer, holder of [`EMPTY_ACCOUNT_ID`].
pub const SECOND_CUSTOMER_ID: Uuid = uuid!("c0000000-0000-4000-8000-000000000002");

/// A verified business.
pub const BUSINESS_ID: Uuid = uuid!("b0000000-0000-4000-8000-000000000001");

/// An open account with [`OPENING_BALANCE`] cents.
pub const ACCOUNT_ID: Uuid = uuid!("a0000000-0000-4000-8000-000000000001");

/// What [`ACCOUNT_ID`] holds at the start, in cents.
pub const OPENING_BALANCE: i64 = 10_000_000;

/// An open account with nothing in it: every PUSH from it is refused with `INSUFFICIENT_FUNDS`.
pub const EMPTY_ACCOUNT_ID: Uuid = uuid!("a0000000-0000-4000-8000-000000000002");

/// A closed account: `ACCOUNT_CLOSED`.
pub const CLOSED_ACCOUNT_ID: Uuid = uuid!("a0000000-0000-4000-8000-000000000003");

/// A frozen account: `IMPROPER_ACCOUNT_ACCESS_STATUS`.
pub const FROZEN_ACCOUNT_ID: Uuid = uuid!("a0000000-0000-4000-8000-000000000004");

/// A virtual debit card product.
pub const CARD_PRODUCT_ID: Uuid = uuid!("d0000000-0000-4000-8000-000000000001");

/// A physical debit card product.
pub const PHYSICAL_CARD_PRODUCT_ID: Uuid = uuid!("d0000000-0000-4000-8000-000000000002");

/// A virtual credit card product.
pub const CREDIT_CARD_PRODUCT_ID: Uuid = uuid!("d0000000-0000-4000-8000-000000000003");

/// An active virtual debit card.
pub const CARD_ID: Uuid = uuid!("ca000000-0000-4000-8000-000000000001");

/// A physical debit card that waits for its activation with [`ACTIVATION_CODE`].
pub const UNACTIVATED_CARD_ID: Uuid = uuid!("ca000000-0000-4000-8000-000000000002");

/// The activation code of [`UNACTIVATED_CARD_ID`]; see [`activation_code`] for other cards.
pub const ACTIVATION_CODE: &str = "CA00000000000002";

/// A card image whose data has not been uploaded.
pub const CARD_IMAGE_ID: Uuid = uuid!("1a000000-0000-4000-8000-000000000001");

/// An authorization gateway.
pub const GATEWAY_ID: Uuid = uuid!("9a000000-0000-4000-8000-000000000001");

/// An active external card; transfers with it succeed.
pub const EXTERNAL_CARD_ID: Uuid = uuid!("ec000000-0000-4000-8000-000000000001");

/// An external card whose issuer declines: transfers are created with the status `DECLINED` and move nothing.
pub const DECLINING_EXTERNAL_CARD_ID: Uuid = uuid!("ec000000-0000-4000-8000-000000000002");

/// A suspended external card: transfers are refused with `UNABLE_TO_TRANSACT`.
pub const SUSPENDED_EXTERNAL_CARD_ID: Uuid = uuid!("ec000000-0000-4000-8000-000000000003");

/// A PULL of 5000 cents from [`EXTERNAL_CARD_ID`] that succeeded before the simulation began; it can be reversed.
pub const TRANSFER_ID: Uuid = uuid!("f0000000-0000-4000-8000-000000000001");

/// An enabled webhook.
pub const WEBHOOK_ID: Uuid = uuid!("3b000000-0000-4000-8000-000000000001");

/// An enabled webhook of v0, which v1 does not show.
pub const WEBHOOK_V0_ID: Uuid = uuid!("3b000000-0000-4000-8000-000000000002");

/// The simulated activation code of a physical card: the first and the last eight hexadecimal digits of its id, in
/// upper case. (The real one comes with the card by post.)
pub fn activation_code(card_id: Uuid) -> String {
    let digits = card_id.simple().to_string().to_uppercase();
    format!("{}{}", &digits[..8], &digits[24..])
}
