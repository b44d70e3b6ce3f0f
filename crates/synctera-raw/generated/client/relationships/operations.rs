// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "relationships")]
/// `GET /v0/relationships`
pub static LIST_RELATIONSHIPS_V0: Operation = Operation {
    id: "listRelationshipsV0",
    method: "GET",
    path: "/v0/relationships",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "relationships")]
/// `POST /v0/relationships`
pub static CREATE_RELATIONSHIP_V0: Operation = Operation {
    id: "createRelationshipV0",
    method: "POST",
    path: "/v0/relationships",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "relationships")]
/// `GET /v0/relationships/{relationship_id}`
pub static GET_RELATIONSHIP_V0: Operation = Operation {
    id: "getRelationshipV0",
    method: "GET",
    path: "/v0/relationships/{relationship_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "relationships")]
/// `DELETE /v0/relationships/{relationship_id}`
pub static DELETE_RELATIONSHIP_V0: Operation = Operation {
    id: "deleteRelationshipV0",
    method: "DELETE",
    path: "/v0/relationships/{relationship_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "relationships")]
/// `PATCH /v0/relationships/{relationship_id}`
pub static UPDATE_RELATIONSHIP_V0: Operation = Operation {
    id: "updateRelationshipV0",
    method: "PATCH",
    path: "/v0/relationships/{relationship_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
