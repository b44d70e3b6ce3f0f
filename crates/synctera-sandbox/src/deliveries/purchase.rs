//! Scripts: what becomes of a purchase after it was authorized, and how the network treats it.

use serde::Serialize;

/// What the shop does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum Script {
    /// Clears what was authorized.
    Plain,
    /// Clears more than was authorized: a tip.
    OverClearing,
    /// Clears a part, and never the rest.
    PartialClearing,
    /// Has the amount raised by a second authorization, then clears all that was approved.
    Incremental,
    /// Takes the authorization back.
    Reversal,
    /// Never clears: the authorization expires.
    Expired,
    /// Clears without any authorization.
    ForcePost,
    /// Tells afterwards of an approval by the network's stand-in, then clears it. You are not asked.
    Advice,
}

impl Script {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Plain,
        Self::OverClearing,
        Self::PartialClearing,
        Self::Incremental,
        Self::Reversal,
        Self::Expired,
        Self::ForcePost,
        Self::Advice,
    ];
}

/// How the network treats an authorization request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum Network {
    /// It comes, and your response goes back.
    Works,
    /// It comes twice.
    AsksTwice,
    /// It never comes; the purchase is declined.
    LosesTheRequest,
    /// Your response never comes back, so the purchase is declined whatever you said.
    LosesTheResponse,
}

impl Network {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Works, Self::AsksTwice, Self::LosesTheRequest, Self::LosesTheResponse];
}
