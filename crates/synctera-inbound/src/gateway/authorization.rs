//! The authorization that a gateway decides on, and its parts.

use chrono::{DateTime, Utc};
use serde_json::{Map, Number, Value};
use uuid::Uuid;

use crate::lenient::{lenient, open_enum};

lenient! {
    /// A purchase that waits for your decision, as `gateway_authorization` of the API's document describes it.
    Authorization {
        required {
            account_id: Uuid = "account_id",
            card_format: CardFormat = "card_format",
            card_id: Uuid = "card_id",
            customer_id: Uuid = "customer_id",
            /// Card data: keep it out of logs.
            last_four: String = "last_four",
            processor: Processor = "processor",
            /// Whatever the processor sent: keep it out of logs.
            processor_data: Map<String, Value> = "processor_data",
            settlement_date: DateTime<Utc> = "settlement_date",
            subnetwork: String = "subnetwork",
            /// The purchase that it belongs to.
            transaction_id: Uuid = "transaction_id",
            kind: String = "type",
            user_transaction_time: DateTime<Utc> = "user_transaction_time",
        }
        optional {
            acquirer_reference_id: String = "acquirer_reference_id",
            banknet_reference_id: String = "banknet_reference_id",
            card_category: String = "card_category",
            dc_sign: String = "dc_sign",
            digital_wallet_token_id: Uuid = "digital_wallet_token_id",
            digital_wallet_token_reference_id: String = "digital_wallet_token_reference_id",
            /// Each request has its own; a request that is sent again keeps it.
            id: Uuid = "id",
            is_surcharge_free: bool = "is_surcharge_free",
            network: String = "network",
            payment_channel: String = "payment_channel",
            three_ds_authentication_status: ThreeDsAuthentication = "three_ds_authentication_status",
        }
        objects {
            amount: Amount = "amount" true,
            balance: Balance = "balance" true,
            bin: Bin = "bin" true,
            enhanced_transaction: EnhancedTransaction = "enhanced_transaction" false,
            fees: Fees = "fees" false,
            merchant: Merchant = "merchant" true,
            network_fraud: NetworkFraud = "network_fraud" true,
            pos: Pos = "pos" false,
            user: User = "user" true,
            verification: Verification = "verification" false,
        }
    }

    /// What the purchase asks for, in cents.
    Amount {
        required {
            /// Cents to be authorized now.
            amount: i64 = "amount",
            /// Cents approved so far.
            approved_amount: i64 = "approved_amount",
            currency: String = "currency",
            /// Cents that are pending on this purchase in all.
            total_pending_amount: i64 = "total_pending_amount",
        }
        optional {}
        objects {
            currency_conversion: CurrencyConversion = "currency_conversion" true,
        }
    }

    /// What the account holds, in cents.
    Balance {
        required {
            /// Cents that can be spent.
            available_balance: i64 = "available_balance",
        }
        optional {}
        objects {}
    }

    /// The range of numbers that the card is from.
    Bin {
        required {
            country_code: String = "country_code",
            id: Uuid = "id",
        }
        optional {}
        objects {}
    }

    /// How the amount was converted.
    CurrencyConversion {
        required {}
        optional {
            conversion_rate: Number = "conversion_rate",
            dynamic_currency_conversion: bool = "dynamic_currency_conversion",
            original_amount: i64 = "original_amount",
            original_currency_code: String = "original_currency_code",
            original_currency_code_alpha: String = "original_currency_code_alpha",
            raw_original_amount: Number = "raw_original_amount",
        }
        objects {
            settlement_currency_conversion: SettlementCurrencyConversion = "settlement_currency_conversion" false,
        }
    }

    /// How the amount is converted for settlement.
    SettlementCurrencyConversion {
        required {}
        optional {
            amount: i64 = "amount",
            conversion_rate: Number = "conversion_rate",
            currency_code: String = "currency_code",
            currency_code_alpha: String = "currency_code_alpha",
        }
        objects {}
    }

    /// The purchase as an enrichment service describes it.
    EnhancedTransaction {
        required {
            category: String = "category",
            enhanced_description: String = "enhanced_description",
            enhanced_raw: Vec<EnhancedTransactionRaw> = "enhanced_raw",
        }
        optional {}
        objects {}
    }

    /// What that service said. Its `amount` is a decimal.
    EnhancedTransactionRaw {
        required {}
        optional {
            amount: Number = "amount",
            categorized_by: i64 = "categorized_by",
            category: String = "category",
            category_guid: String = "category_guid",
            described_by: i64 = "described_by",
            description: String = "description",
            extended_transaction_type: String = "extended_transaction_type",
            id: String = "id",
            is_bill_pay: bool = "is_bill_pay",
            is_direct_deposit: bool = "is_direct_deposit",
            is_expense: bool = "is_expense",
            is_fee: bool = "is_fee",
            is_income: bool = "is_income",
            is_international: bool = "is_international",
            is_overdraft_fee: bool = "is_overdraft_fee",
            is_payroll_advance: bool = "is_payroll_advance",
            is_subscription: bool = "is_subscription",
            memo: String = "memo",
            merchant_category_code: String = "merchant_category_code",
            merchant_guid: String = "merchant_guid",
            merchant_location_guid: String = "merchant_location_guid",
            original_description: String = "original_description",
            kind: String = "type",
        }
        objects {}
    }

    /// Fees of the purchase, in cents.
    Fees {
        required {}
        optional {
            acquirer_user_fee: i64 = "acquirer_user_fee",
            cross_border_issuer_fee: i64 = "cross_border_issuer_fee",
            currency_conversion_issuer_fee: i64 = "currency_conversion_issuer_fee",
            currency_conversion_user_fee: i64 = "currency_conversion_user_fee",
            interchange_fee: i64 = "interchange_fee",
            issuer_fee: i64 = "issuer_fee",
            network_fee: i64 = "network_fee",
            pindebit_user_fee: i64 = "pindebit_user_fee",
        }
        objects {}
    }

    /// Where the purchase is made.
    Merchant {
        required {
            city: String = "city",
            country_code: String = "country_code",
            mcc: String = "mcc",
            mid: String = "mid",
            name: String = "name",
            payment_facilitator_id: String = "payment_facilitator_id",
            postal_code: String = "postal_code",
            state: String = "state",
            sub_merchant_id: String = "sub_merchant_id",
        }
        optional {}
        objects {}
    }

    /// What the card network thinks of it.
    NetworkFraud {
        required {}
        optional {
            transaction_risk_score: i64 = "transaction_risk_score",
        }
        objects {}
    }

    /// How the card was presented.
    Pos {
        required {}
        optional {
            cardholder_verification_method: String = "cardholder_verification_method",
            cvv_presence: String = "cvv_presence",
            pan_entry_mode: String = "pan_entry_mode",
            pin_entry_mode: String = "pin_entry_mode",
            pin_present: bool = "pin_present",
            terminal_capability: String = "terminal_capability",
            terminal_id: String = "terminal_id",
        }
        objects {}
    }

    /// The card holder, with your own metadata.
    User {
        required {}
        optional {
            metadata: Map<String, Value> = "metadata",
        }
        objects {}
    }

    /// What was verified online.
    Verification {
        required {}
        optional {
            online_security_transaction_code: String = "online_security_transaction_code",
        }
        objects {}
    }
}

open_enum! {
    /// Whether the card is a thing.
    CardFormat { Physical = "PHYSICAL", Virtual = "VIRTUAL", }
}

open_enum! {
    /// Who processes the purchase for the bank.
    Processor { EpisodeSix = "EPISODE_SIX", Marqeta = "MARQETA", }
}

open_enum! {
    /// What came of 3-D Secure.
    ThreeDsAuthentication {
        AcquirerExempt = "ACQUIRER_EXEMPT",
        Authenticated = "AUTHENTICATED",
        Exempt = "EXEMPT",
        NotAuthenticated = "NOT_AUTHENTICATED",
    }
}
