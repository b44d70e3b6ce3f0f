// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "disclosures-deprecated")]
/// `GET /v0/customers/{customer_id}/disclosures`
pub static LIST_DISCLOSURES1_V0: Operation = Operation {
    id: "listDisclosures1V0",
    method: "GET",
    path: "/v0/customers/{customer_id}/disclosures",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "disclosures-deprecated")]
/// `POST /v0/customers/{customer_id}/disclosures`
pub static CREATE_DISCLOSURE1_V0: Operation = Operation {
    id: "createDisclosure1V0",
    method: "POST",
    path: "/v0/customers/{customer_id}/disclosures",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
