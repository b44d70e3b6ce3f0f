//! The guide: how to do what one does with this crate, in the order in which one needs it. Every example runs as a test.
//!
//! 1. [The first call](first_call)
//! 2. [Outcomes](outcomes): what is known after a failure
//! 3. [Keys and the next try](keys): one intent, one key; what to do after a rejected payout
//! 4. [Retries](retries): what is repeated, how often, how long
//! 5. [Pages](pages) of a list
//! 6. [Uploads](uploads)
//! 7. [Receiving](receiving): webhooks and authorization gateways
//! 8. [Paying exactly once](ledger), whatever crashes
//! 9. [Testing your program](testing)
//! 10. [Upgrading](upgrading)
//! 11. [Regenerating](regenerating): other operations, newer documents

/// Declares a chapter for each page of `doc/guide`.
macro_rules! chapters {
    ($($name:ident $($picture:literal)?,)*) => {$(
        #[doc = include_str!(concat!("../doc/guide/", stringify!($name), ".md"))]
        $(
            #[doc = "<div>"]
            #[doc = include_str!(concat!("../doc/pictures/", $picture, ".svg"))]
            #[doc = "</div>"]
        )?
        pub mod $name {}
    )*};
}

chapters! {
    first_call,
    outcomes,
    keys "key",
    retries "decision",
    pages,
    uploads,
    receiving,
    ledger,
    testing,
    upgrading,
    regenerating,
}
