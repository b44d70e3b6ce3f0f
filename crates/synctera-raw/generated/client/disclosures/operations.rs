// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "disclosures")]
/// `GET /v0/disclosures`
pub static LIST_DISCLOSURES_V0: Operation = Operation {
    id: "listDisclosuresV0",
    method: "GET",
    path: "/v0/disclosures",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "disclosures")]
/// `POST /v0/disclosures`
pub static CREATE_DISCLOSURE_V0: Operation = Operation {
    id: "createDisclosureV0",
    method: "POST",
    path: "/v0/disclosures",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "disclosures")]
/// `GET /v0/disclosures/{disclosure_id}`
pub static GET_DISCLOSURE_V0: Operation = Operation {
    id: "getDisclosureV0",
    method: "GET",
    path: "/v0/disclosures/{disclosure_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
