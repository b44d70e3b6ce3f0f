// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "persons")]
/// `GET /v0/persons`
pub static LIST_PERSONS_V0: Operation = Operation {
    id: "listPersonsV0",
    method: "GET",
    path: "/v0/persons",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "persons")]
/// `POST /v0/persons`
pub static CREATE_PERSON_V0: Operation = Operation {
    id: "createPersonV0",
    method: "POST",
    path: "/v0/persons",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "persons")]
/// `POST /v0/persons/personal_ids`
pub static CREATE_PERSONAL_ID_V0: Operation = Operation {
    id: "createPersonalIdV0",
    method: "POST",
    path: "/v0/persons/personal_ids",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "persons")]
/// `DELETE /v0/persons/personal_ids/{personal_id_id}`
pub static DELETE_PERSONAL_ID_V0: Operation = Operation {
    id: "DeletePersonalIdV0",
    method: "DELETE",
    path: "/v0/persons/personal_ids/{personal_id_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "persons")]
/// `PATCH /v0/persons/personal_ids/{personal_id_id}`
pub static UPDATE_PERSONAL_ID_V0: Operation = Operation {
    id: "updatePersonalIdV0",
    method: "PATCH",
    path: "/v0/persons/personal_ids/{personal_id_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "persons")]
/// `GET /v0/persons/{person_id}`
pub static GET_PERSON_V0: Operation = Operation {
    id: "getPersonV0",
    method: "GET",
    path: "/v0/persons/{person_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "persons")]
/// `PATCH /v0/persons/{person_id}`
pub static UPDATE_PERSON_V0: Operation = Operation {
    id: "updatePersonV0",
    method: "PATCH",
    path: "/v0/persons/{person_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
