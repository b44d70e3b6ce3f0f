// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "fees")]
/// `GET /v1/fee_templates`
pub static LIST_FEETEMPLATES: Operation = Operation {
    id: "listFeetemplates",
    method: "GET",
    path: "/v1/fee_templates",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "fees")]
/// `POST /v1/fee_templates`
pub static CREATE_FEE_TEMPLATE: Operation = Operation {
    id: "createFeeTemplate",
    method: "POST",
    path: "/v1/fee_templates",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "fees")]
/// `GET /v1/fee_templates/{fee_template_id}`
pub static GET_FEE_TEMPLATE: Operation = Operation {
    id: "getFeeTemplate",
    method: "GET",
    path: "/v1/fee_templates/{fee_template_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "fees")]
/// `PATCH /v1/fee_templates/{fee_template_id}`
pub static PATCH_FEE_TEMPLATE: Operation = Operation {
    id: "patchFeeTemplate",
    method: "PATCH",
    path: "/v1/fee_templates/{fee_template_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "fees")]
/// `GET /v1/fees`
pub static LIST_FEES: Operation = Operation {
    id: "listFees",
    method: "GET",
    path: "/v1/fees",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "fees")]
/// `POST /v1/fees`
pub static CREATE_FEE: Operation = Operation {
    id: "createFee",
    method: "POST",
    path: "/v1/fees",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "fees")]
/// `GET /v1/fees/{fee_id}`
pub static GET_FEE: Operation = Operation {
    id: "getFee",
    method: "GET",
    path: "/v1/fees/{fee_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "fees")]
/// `POST /v1/fees/{fee_id}/reverse`
pub static REVERSE_FEE: Operation = Operation {
    id: "reverseFee",
    method: "POST",
    path: "/v1/fees/{fee_id}/reverse",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
