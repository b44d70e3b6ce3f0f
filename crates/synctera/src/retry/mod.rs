//! When an attempt failed: repeat it, or stop, and what is then known.
//!
//! [`decide`] is the whole policy: one pure, total function of its arguments. The table is printed from it:
//!
#![doc = include_str!("table.md")]
//!
//! The same for what moves money:
//!
//! <div>
#![doc = include_str!("../../doc/pictures/decision.svg")]
//! </div>
//!
//! **Read** is GET and HEAD. **Keyed** is a mutation that carries an idempotency key; **keyed, moves money** the same on
//! an operation that moves money. **No key** is a mutation without one, or one that moves money on an operation whose
//! document does not declare the key: there the promise that a repetition is recognised is not written down.
//!
//! Every repetition sends the **same** key. Whatever the table says, there is no repetition when the attempts, the
//! deadline or the retry budget are used up, when the body cannot be sent twice, or when the key has grown too old; the
//! call then stops with the outcome behind "then". (Waiting for a key in use, and reading once more what was a success, take
//! none of the attempts, unless only one is allowed.) After an attempt whose outcome is unknown, a mutation stops with
//! *unknown*, even where its last attempt was refused: the refusal may be about the effect of its own predecessor. The same
//! holds where the key may have been sent before by another process; see
//! [`IdempotencyKey`](crate::IdempotencyKey#what-the-client-knows-of-a-key).

mod backoff;
mod budget;
mod decision;
mod event;
mod retry_after;
mod table;

pub use backoff::Backoff;
pub use budget::RetryBudget;
pub(crate) use decision::conclude;
pub use decision::{Decision, Earlier, RetrySafety, Situation, decide};
pub use event::Event;
pub(crate) use retry_after::retry_after_header;
