//! The example runs to its end: 50 payouts, a process that kills itself halfway, another one that carries on.

#[path = "../../examples/payouts.rs"]
#[allow(dead_code, unreachable_pub, reason = "its `main` is not called")]
mod example;

/// The example starts its processes by running this test again.
#[tokio::test]
async fn fifty_payouts_survive_a_death_halfway_and_agree_with_the_bank_to_the_cent() {
    let again = "payouts::fifty_payouts_survive_a_death_halfway_and_agree_with_the_bank_to_the_cent";
    let paid = example::run(&["--exact", again, "--nocapture"]).await.unwrap();
    if let Some(paid) = paid {
        assert_eq!((paid.intents, paid.deaths), (50, 1), "{paid:?}");
        assert!(paid.movements > 25 && paid.done + paid.not_executed == 50, "{paid:?}");
    }
}
