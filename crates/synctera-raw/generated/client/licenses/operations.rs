// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "licenses")]
/// `GET /v0/licenses`
pub static LIST_LICENSES_V0: Operation = Operation {
    id: "listLicensesV0",
    method: "GET",
    path: "/v0/licenses",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "licenses")]
/// `POST /v0/licenses`
pub static CREATE_LICENSES_V0: Operation = Operation {
    id: "createLicensesV0",
    method: "POST",
    path: "/v0/licenses",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "licenses")]
/// `GET /v0/licenses/{license_id}`
pub static GET_LICENSE_V0: Operation = Operation {
    id: "getLicenseV0",
    method: "GET",
    path: "/v0/licenses/{license_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "licenses")]
/// `PATCH /v0/licenses/{license_id}`
pub static PATCH_LICENSE_V0: Operation = Operation {
    id: "patchLicenseV0",
    method: "PATCH",
    path: "/v0/licenses/{license_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
