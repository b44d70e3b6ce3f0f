//! Which event tells of a change of the simulated state.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use serde_json::Value;

/// Something that changed, and the event that tells of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// The type of the event.
    pub kind: Cow<'static, str>,
    /// The object after the change.
    pub resource: Value,
    /// When it happened.
    pub at: DateTime<Utc>,
}

impl Change {
    /// A change of your own making.
    pub fn new(kind: impl Into<Cow<'static, str>>, resource: Value, at: DateTime<Utc>) -> Self {
        Self { kind: kind.into(), resource, at }
    }
}

/// The change that an operation made; none where the API has no event for it.
pub(crate) fn change(operation: &str, resource: &Value, at: DateTime<Utc>) -> Option<Change> {
    let kind = match operation.strip_suffix("V0").unwrap_or(operation) {
        "createAccount" => "ACCOUNT.CREATED",
        "patchAccount" | "updateAccount" => "ACCOUNT.UPDATED",
        "createAddress" => "ADDRESS.CREATED",
        "updateAddress" => "ADDRESS.UPDATED",
        "createAdverseAction" => "ADVERSE_ACTION.CREATED",
        "createApplication" => "APPLICATION.CREATED",
        "patchApplication" => "APPLICATION.UPDATED",
        "createBusiness" => "BUSINESS.CREATED",
        "updateBusiness" => "BUSINESS.UPDATED",
        "issueCard" => "CARD.CREATED",
        "updateCard" | "activateCard" => "CARD.UPDATED",
        "createDigitalWalletApple" | "createDigitalWalletGoogle" => "CARD.DIGITALWALLETTOKEN.CREATED",
        "updateDigitalWalletTokenStatus" => "CARD.DIGITALWALLETTOKEN.UPDATED",
        "createCardImage" => "CARD.IMAGE.CREATED",
        "updateCardImageDetails" | "uploadCardImageData" => "CARD.IMAGE.UPDATED",
        "createCreditScores" => "CREDIT_SCORE.CREATED",
        "createCustomer" => "CUSTOMER.CREATED",
        "patchCustomer" | "updateCustomer" => "CUSTOMER.UPDATED",
        "createDispute" => "DISPUTE.CREATED",
        "updateDispute" => "DISPUTE.UPDATED",
        "createExternalCardFromToken" => "EXTERNAL_CARD.CREATED",
        "updateExternalCard" => "EXTERNAL_CARD.UPDATED",
        "deleteExternalCard" => "EXTERNAL_CARD.DELETED",
        "createExternalCardTransfer" | "createExternalCardTransferReversal" => {
            "EXTERNAL_CARD_TRANSFER.CREATED"
        }
        "addInternalAccounts" => "INTERNAL_ACCOUNT.CREATED",
        "patchInternalAccount" => "INTERNAL_ACCOUNT.UPDATED",
        "createInternalTransfer" => "INTERNAL_TRANSFER.SUCCEEDED",
        "createNote" => "NOTE.CREATED",
        "patchNote" => "NOTE.UPDATED",
        "createPaymentSchedule" => "PAYMENT_SCHEDULE.CREATED",
        "patchPaymentSchedule" => "PAYMENT_SCHEDULE.UPDATED",
        "createPerson" => "PERSON.CREATED",
        "updatePerson" => "PERSON.UPDATED",
        _ => return None,
    };
    Some(Change::new(kind, resource.clone(), at))
}
