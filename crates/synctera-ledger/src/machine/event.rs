//! What can happen to an intent.

use std::time::Duration;

/// Something that happened, for [`decide`](super::decide) to judge.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    /// A worker wants to send it.
    Claim,
    /// The worker that claimed it is about to send.
    Send,
    /// The API carried it out and said so.
    Done {
        /// The id of what the API made.
        resource: Option<String>,
    },
    /// The API said that it did not act.
    Rejected {
        /// Status and code.
        why: String,
    },
    /// Provably nothing left, or the API asked to come later without acting.
    NotExecutedYet {
        /// What was met.
        why: String,
        /// How long the API asks to wait.
        wait: Option<Duration>,
    },
    /// It left, and what became of it was not learned.
    Lost {
        /// What was met.
        why: String,
    },
    /// The lease of the worker has ended.
    Lapse,
    /// Somebody is about to look it up.
    Look,
    /// The list was read to its end.
    Looked {
        /// What may be it and belongs to no other intent.
        matches: Vec<String>,
        /// For how long, before the list was asked for, one process has known it as unknown, by a steady clock.
        settled_for: Duration,
    },
    /// The list could not be read.
    LookFailed {
        /// What was met.
        why: String,
    },
    /// The API showed by itself what it made: a webhook, or the response to a worker that was too late to write.
    Observed {
        /// The id of what the API made.
        resource: String,
    },
    /// Nothing in the program can make sense of it.
    Hold {
        /// Why.
        why: String,
    },
    /// A person decided.
    Decided {
        /// Who.
        who: String,
        /// What.
        verdict: Verdict,
    },
}

/// What a person can decide about an intent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// It happened, and the API made this of it.
    Done {
        /// The id of what the API made.
        resource: String,
    },
    /// It did not happen, and will not.
    NotExecuted,
    /// It did not happen, and is to be sent again with the same key. Refused once the key is six days old.
    SendAgain,
}
