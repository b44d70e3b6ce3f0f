//! A new try of an intent that was refused.

use std::time::SystemTime;

use uuid::Uuid;

use super::Error;
use crate::config::ConfigError;
use crate::key::IdempotencyKey;

/// The namespace of the keys of further tries. It must never change: stored intents depend on it.
const TRIES: Uuid = Uuid::from_u128(0x2f0c_5b1e_7d38_4c09_9a61_d4e8_53b7_6c12);

impl IdempotencyKey {
    /// The key of the next try of an intent that was **refused** under this key.
    ///
    /// Under the old key the API repeats its refusal for seven days, also when the reason is mended (an account without
    /// funds, say). A new try is a new intent: it takes `rejected`, the proof that this very key did nothing, and has a
    /// first use of its own. The same key always has the same next one, so two processes that both see the refusal
    /// cannot pay twice; its number stands at its end, see [`try_number`](Self::try_number). Store it before you send it.
    ///
    /// ```no_run
    /// # async fn example(client: synctera::Client, transfer: synctera::types::TransferRequest)
    /// #     -> Result<(), Box<dyn std::error::Error>> {
    /// use synctera::IdempotencyKey;
    ///
    /// let recorded = std::time::SystemTime::now(); // stored with the invoice, when it was written down
    /// let first = IdempotencyKey::derive("payouts", "invoice 17", recorded).never_sent();
    /// let pay = |key| client.external_card_transfers().create(transfer.clone()).idempotency_key(key);
    /// if let Err(error) = pay(first.clone()).await {
    ///     // Later, when the account has funds. Fails where the first try may have happened.
    ///     let second = first.next_try(&error, std::time::SystemTime::now())?; // store both, then send
    ///     pay(second.never_sent()).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Unless `rejected` is the error of a call with this key that the API refused for good
    /// ([`is_rejected`](Error::is_rejected)), and nothing was sent under the key since that may have happened. What
    /// exists already is to be looked up; after a rate limit the same key is to be repeated.
    pub fn next_try(&self, rejected: &Error, first_used: impl Into<SystemTime>) -> Result<Self, ConfigError> {
        if rejected.idempotency_key() != Some(self) {
            return Err(refused("the error belongs to another key"));
        }
        if !rejected.proves_that_nothing_happened() {
            return Err(refused(
                "this key was not refused for good: repeat it, or look up what became of it, and keep the key",
            ));
        }
        let number = self.try_number().saturating_add(1);
        let text = format!("{}.{number}", Uuid::new_v5(&TRIES, self.expose().as_bytes()).hyphenated());
        Self::new(text, first_used)
    }

    /// Which try of its intent the key stands for: 1, unless it was made by [`next_try`](Self::next_try).
    pub fn try_number(&self) -> u32 {
        let number = self.expose().split_once('.').filter(|(uuid, _)| Uuid::try_parse(uuid).is_ok());
        number.and_then(|(_, number)| number.parse().ok()).unwrap_or(1)
    }
}

fn refused(rule: &str) -> ConfigError {
    ConfigError::new("next try", rule)
}
