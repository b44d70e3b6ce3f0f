// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "synctera-pay")]
/// `GET /v1/synctera_pay`
pub static GET_SYNCTERA_PAY_TRANSFERS: Operation = Operation {
    id: "getSyncteraPayTransfers",
    method: "GET",
    path: "/v1/synctera_pay",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "synctera-pay")]
/// `POST /v1/synctera_pay`
pub static CREATE_SYNCTERA_PAY_TRANSFER: Operation = Operation {
    id: "createSyncteraPayTransfer",
    method: "POST",
    path: "/v1/synctera_pay",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "synctera-pay")]
/// `GET /v1/synctera_pay/configurations`
pub static GET_SYNCTERA_PAY_CONFIGURATIONS: Operation = Operation {
    id: "getSyncteraPayConfigurations",
    method: "GET",
    path: "/v1/synctera_pay/configurations",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "synctera-pay")]
/// `GET /v1/synctera_pay/configurations/{id}`
pub static GET_SYNCTERA_PAY_CONFIGURATION: Operation = Operation {
    id: "getSyncteraPayConfiguration",
    method: "GET",
    path: "/v1/synctera_pay/configurations/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "synctera-pay")]
/// `GET /v1/synctera_pay/vendors`
pub static GET_SYNCTERA_PAY_VENDORS: Operation = Operation {
    id: "getSyncteraPayVendors",
    method: "GET",
    path: "/v1/synctera_pay/vendors",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "synctera-pay")]
/// `GET /v1/synctera_pay/vendors/{id}`
pub static GET_SYNCTERA_PAY_VENDOR: Operation = Operation {
    id: "getSyncteraPayVendor",
    method: "GET",
    path: "/v1/synctera_pay/vendors/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "synctera-pay")]
/// `GET /v1/synctera_pay/{id}`
pub static GET_SYNCTERA_PAY_TRANSFER: Operation = Operation {
    id: "getSyncteraPayTransfer",
    method: "GET",
    path: "/v1/synctera_pay/{id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "synctera-pay")]
/// `PATCH /v1/synctera_pay/{id}`
pub static UPDATE_SYNCTERA_PAY_TRANSFER: Operation = Operation {
    id: "updateSyncteraPayTransfer",
    method: "PATCH",
    path: "/v1/synctera_pay/{id}",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "synctera-pay")]
/// `POST /v1/synctera_pay/{id}/return`
pub static RETURN_SYNCTERA_PAY_TRANSFER: Operation = Operation {
    id: "returnSyncteraPayTransfer",
    method: "POST",
    path: "/v1/synctera_pay/{id}/return",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
