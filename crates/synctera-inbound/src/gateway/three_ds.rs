//! The request of a 3-D Secure decision gateway.

use uuid::Uuid;

use crate::lenient::{lenient, open_enum};

lenient! {
    /// An online purchase of which the gateway decides how the card holder proves to be it, as
    /// `three_ds_decision_gateway_request` of the API's document describes it.
    ThreeDsRequest {
        required {
            acs_transaction_id: String = "acs_transaction_id",
            card_id: Uuid = "card_id",
            card_product_id: Uuid = "card_product_id",
        }
        optional {
            authentication_request_type: AuthenticationRequestType = "authentication_request_type",
            client_ip_address: String = "client_ip_address",
            currency_code: String = "currency_code",
            device_channel: DeviceChannel = "device_channel",
            /// The document names no unit.
            transaction_amount: i64 = "transaction_amount",
            transaction_sub_type: TransactionSubType = "transaction_sub_type",
            transaction_type: TransactionType = "transaction_type",
        }
        objects {
            merchant: ThreeDsMerchant = "merchant" false,
        }
    }

    /// Where the purchase is made.
    ThreeDsMerchant {
        required {}
        optional {
            category_code: String = "category_code",
            country_code: String = "country_code",
            id: String = "id",
            name: String = "name",
        }
        objects {}
    }
}

open_enum! {
    /// What the authentication is for.
    AuthenticationRequestType {
        AddCard = "ADD_CARD",
        EmvCardholderVerification = "EMV_CARDHOLDER_VERIFICATION",
        Installment = "INSTALLMENT",
        MaintainCard = "MAINTAIN_CARD",
        Payment = "PAYMENT",
        Recurring = "RECURRING",
    }
}

open_enum! {
    /// Where the card holder is.
    DeviceChannel {
        AppBased = "APP_BASED",
        Browser = "BROWSER",
        ThreedsRequesterInitiated = "THREEDS_REQUESTER_INITIATED",
    }
}

open_enum! {
    /// What kind of purchase it is.
    TransactionSubType {
        AccountFunding = "ACCOUNT_FUNDING",
        AccountVerification = "ACCOUNT_VERIFICATION",
        PrepaidActivationAndLoad = "PREPAID_ACTIVATION_AND_LOAD",
        Purchase = "PURCHASE",
        QuasiCash = "QUASI_CASH",
    }
}

open_enum! {
    /// Whether money moves.
    TransactionType { NonPayment = "NON_PAYMENT", Payment = "PAYMENT", }
}
