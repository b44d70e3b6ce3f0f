// Generated from the merged OpenAPI document; do not edit.
#[cfg(feature = "rewards")]
/// `GET /v1/reward_templates`
pub static LIST_REWARDTEMPLATES: Operation = Operation {
    id: "listRewardtemplates",
    method: "GET",
    path: "/v1/reward_templates",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "rewards")]
/// `POST /v1/reward_templates`
pub static CREATE_REWARD_TEMPLATE: Operation = Operation {
    id: "createRewardTemplate",
    method: "POST",
    path: "/v1/reward_templates",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "rewards")]
/// `GET /v1/reward_templates/{reward_template_id}`
pub static GET_REWARD_TEMPLATE: Operation = Operation {
    id: "getRewardTemplate",
    method: "GET",
    path: "/v1/reward_templates/{reward_template_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "rewards")]
/// `PATCH /v1/reward_templates/{reward_template_id}`
pub static PATCH_REWARD_TEMPLATE: Operation = Operation {
    id: "patchRewardTemplate",
    method: "PATCH",
    path: "/v1/reward_templates/{reward_template_id}",
    declares_idempotency_key: true,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "rewards")]
/// `GET /v1/rewards`
pub static LIST_REWARDS: Operation = Operation {
    id: "listRewards",
    method: "GET",
    path: "/v1/rewards",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "rewards")]
/// `POST /v1/rewards`
pub static CREATE_REWARD: Operation = Operation {
    id: "createReward",
    method: "POST",
    path: "/v1/rewards",
    declares_idempotency_key: false,
    moves_money: true,
    binary_response: false,
};
#[cfg(feature = "rewards")]
/// `GET /v1/rewards/{reward_id}`
pub static GET_REWARD: Operation = Operation {
    id: "getReward",
    method: "GET",
    path: "/v1/rewards/{reward_id}",
    declares_idempotency_key: false,
    moves_money: false,
    binary_response: false,
};
#[cfg(feature = "rewards")]
/// `POST /v1/rewards/{reward_id}/reverse`
pub static REVERSE_REWARD: Operation = Operation {
    id: "reverseReward",
    method: "POST",
    path: "/v1/rewards/{reward_id}/reverse",
    declares_idempotency_key: true,
    moves_money: true,
    binary_response: false,
};
