//! Accounts: balances in cents, and whether they may transact.

use uuid::Uuid;

use super::State;
use crate::codes;
use crate::refusal::Refusal;

/// Whether an account may transact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Open,
    Closed,
    Frozen,
}

/// A simulated account.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) customer_id: Uuid,
    pub(crate) cents: i64,
    pub(crate) standing: Standing,
}

impl State {
    /// The balance of an account, in cents.
    pub(crate) fn balance(&self, account_id: Uuid) -> Option<i64> {
        self.accounts.get(account_id).map(|account| account.cents)
    }

    /// The sender of a person-to-person PUSH must be the holder of the account.
    pub(super) fn require_access(&self, account_id: Uuid, customer: Option<Uuid>) -> Result<(), Refusal> {
        self.require_customer(customer)?;
        let holder = self.accounts.get(account_id).map(|account| account.customer_id);
        if customer.is_none() || customer == holder {
            return Ok(());
        }
        let detail = "The customer has no access to the account";
        Err(Refusal::new(codes::IMPROPER_ACCOUNT_CUSTOMER_RELATIONSHIP, detail))
    }

    /// An account that may transact, or why it may not.
    pub(super) fn transacting_account(&self, id: Option<Uuid>) -> Result<&Account, Refusal> {
        let account = id.and_then(|id| self.accounts.get(id));
        let account =
            account.ok_or_else(|| Refusal::new(codes::ACCOUNT_NOT_FOUND, "The account does not exist"))?;
        match account.standing {
            Standing::Open => Ok(account),
            Standing::Closed => Err(Refusal::new(codes::ACCOUNT_CLOSED, "The account is closed")),
            Standing::Frozen => {
                Err(Refusal::new(codes::IMPROPER_ACCOUNT_ACCESS_STATUS, "The account is frozen"))
            }
        }
    }
}

impl Account {
    /// Changes the balance; refuses to go below zero.
    pub(super) fn post(&mut self, cents: i64) -> Result<(), Refusal> {
        match self.cents.checked_add(cents).filter(|balance| *balance >= 0) {
            Some(balance) => {
                self.cents = balance;
                Ok(())
            }
            None => Err(Refusal::new(codes::INSUFFICIENT_FUNDS, "The account does not hold enough money")),
        }
    }
}
