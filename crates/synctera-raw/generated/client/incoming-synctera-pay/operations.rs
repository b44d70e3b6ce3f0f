// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "incoming-synctera-pay")]
/// `GET /v1/synctera_pay/incoming/configurations`
pub static LIST_INCOMING_SYNCTERA_PAY_CONFIGURATIONS: Operation = Operation {
    id: "listIncomingSyncteraPayConfigurations",
    method: "GET",
    path: "/v1/synctera_pay/incoming/configurations",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "incoming-synctera-pay")]
/// `GET /v1/synctera_pay/incoming/configurations/{id}`
pub static GET_INCOMING_SYNCTERA_PAY_CONFIGURATION: Operation = Operation {
    id: "getIncomingSyncteraPayConfiguration",
    method: "GET",
    path: "/v1/synctera_pay/incoming/configurations/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "incoming-synctera-pay")]
/// `GET /v1/synctera_pay/incoming/transfers`
pub static LIST_INCOMING_SYNCTERA_PAY_TRANSFERS: Operation = Operation {
    id: "listIncomingSyncteraPayTransfers",
    method: "GET",
    path: "/v1/synctera_pay/incoming/transfers",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "incoming-synctera-pay")]
/// `POST /v1/synctera_pay/incoming/transfers`
pub static CREATE_INCOMING_SYNCTERA_PAY_TRANSFER: Operation = Operation {
    id: "createIncomingSyncteraPayTransfer",
    method: "POST",
    path: "/v1/synctera_pay/incoming/transfers",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "incoming-synctera-pay")]
/// `GET /v1/synctera_pay/incoming/transfers/{id}`
pub static GET_INCOMING_SYNCTERA_PAY_TRANSFER: Operation = Operation {
    id: "getIncomingSyncteraPayTransfer",
    method: "GET",
    path: "/v1/synctera_pay/incoming/transfers/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
