//! A workflow engine above the ledger: an invoice is approved, paid, and reported, over days and any number of crashes.
//!
//! The engine repeats a step as often as it likes, since a step of its may have run without the engine hearing of it. That is
//! why the step that pays is a call of the ledger, which pays once however often it is asked to.
//!
//! Written for [duroxide](https://docs.rs/duroxide); compiled, and not run: it needs a history store of yours. The same two
//! activities serve any other engine.
#![allow(clippy::print_stdout, reason = "an example talks to its terminal")]

use std::sync::Arc;
use std::time::Duration;

use duroxide::providers::Provider;
use duroxide::runtime::Runtime;
use duroxide::runtime::registry::ActivityRegistry;
use duroxide::{ActivityContext, OrchestrationContext, OrchestrationRegistry};
use serde::{Deserialize, Serialize};
use synctera::Client;
use synctera::types::{AccountId, ExternalCardId, TransferRequestPush};
use synctera_ledger::{Ledger, State};

/// What the workflow starts with.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Invoice {
    /// Names the payment: the same invoice is the same intent, in every run of the workflow.
    pub number: String,
    /// The amount.
    pub cents: i64,
    /// Whom to pay.
    pub card: ExternalCardId,
    /// What to pay from.
    pub account: AccountId,
}

/// The workflow: deterministic, and without a payment of its own.
async fn approve_and_pay(context: OrchestrationContext, invoice: Invoice) -> Result<String, String> {
    context.schedule_wait("approved").await;
    context.schedule_activity_typed::<_, ()>("record the payment", &invoice).await?;
    loop {
        let state: State = context.schedule_activity_typed("look at the payment", &invoice.number).await?;
        match state {
            State::Done => return Ok(format!("invoice {} is paid", invoice.number)),
            // Rejected, not executed, or waiting for a person: nothing is repeated here, and nobody pays again by itself.
            settled if settled.is_settled() => return Err(format!("invoice {}: {settled}", invoice.number)),
            _ => context.schedule_timer(Duration::from_secs(10)).await,
        }
    }
}

/// The steps that touch the world. Both may be repeated at any time.
fn activities(ledger: Ledger, client: Client) -> ActivityRegistry {
    let reader = ledger.clone();
    let record = move |_: ActivityContext, invoice: Invoice| {
        let (ledger, client) = (ledger.clone(), client.clone());
        async move {
            let payment = TransferRequestPush::new(invoice.cents, invoice.card, invoice.account);
            let call = client.external_card_transfers().create(payment);
            let recorded = ledger.record("invoices", &invoice.number, call).await;
            recorded.map(drop).map_err(|error| error.to_string())
        }
    };
    let look = move |_: ActivityContext, number: String| {
        let ledger = reader.clone();
        async move {
            let intent = ledger.intent("invoices", &number).await.map_err(|error| error.to_string())?;
            Ok::<State, String>(intent.state())
        }
    };
    ActivityRegistry::builder()
        .register_typed("record the payment", record)
        .register_typed("look at the payment", look)
        .build()
}

/// Runs the engine and the ledger side by side; they may as well be two processes.
pub async fn serve(
    history: Arc<dyn Provider>,
    ledger: Ledger,
    client: Client,
) -> Result<(), synctera_ledger::Error> {
    let workflows =
        OrchestrationRegistry::builder().register_typed("approve and pay", approve_and_pay).build();
    let engine =
        Runtime::start_with_store(history, activities(ledger.clone(), client.clone()), workflows).await;
    ledger.run(&client).until(shutdown()).await?;
    engine.shutdown(None).await;
    Ok(())
}

async fn shutdown() {
    // Where there is no such signal, it runs until the process is killed; that loses nothing either.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn main() {
    println!("call `serve` with a history store of the engine, a ledger and a client");
}
