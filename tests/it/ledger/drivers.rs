//! An invoice and its payment are committed together, or neither is, whatever the language of the program that does it: shown
//! with tokio-postgres, sqlx and psql.

use std::collections::BTreeSet;

use futures_util::future::BoxFuture;
use sqlx::Connection as _;
use synctera_ledger::{Ledger, PostgresStore, Seal, State};
use synctera_sandbox::seeds::{ACCOUNT_ID, EXTERNAL_CARD_ID};
use synctera_tests::postgres::Postgres;

use super::{bank, push, quick};

/// What a program does in one transaction of its own: an invoice, and an intent by a call of the SQL function `record`.
struct Approval<'a> {
    server: &'a Postgres,
    invoice: i64,
    /// Calls `synctera_ledger.record`.
    record: String,
    commit: bool,
}

impl Approval<'_> {
    fn end(&self) -> &'static str {
        if self.commit { "COMMIT" } else { "ROLLBACK" }
    }
}

async fn by_tokio_postgres(approval: Approval<'_>) {
    let (mut client, connection) =
        tokio_postgres::connect(&approval.server.url(), tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    let transaction = client.transaction().await.unwrap();
    transaction.execute("INSERT INTO invoices VALUES ($1)", &[&approval.invoice]).await.unwrap();
    transaction.query_one(&approval.record, &[]).await.unwrap();
    match approval.commit {
        true => transaction.commit().await.unwrap(),
        false => transaction.rollback().await.unwrap(),
    }
}

async fn by_sqlx(approval: Approval<'_>) {
    let options = sqlx::postgres::PgConnectOptions::new().socket(approval.server.folder()).username("ledger");
    let mut connection = sqlx::PgConnection::connect_with(&options.database("postgres")).await.unwrap();
    let mut transaction = connection.begin().await.unwrap();
    let insert = sqlx::query("INSERT INTO invoices VALUES ($1)").bind(approval.invoice);
    insert.execute(&mut *transaction).await.unwrap();
    sqlx::query(&approval.record).fetch_one(&mut *transaction).await.unwrap();
    match approval.commit {
        true => transaction.commit().await.unwrap(),
        false => transaction.rollback().await.unwrap(),
    }
}

async fn by_psql(approval: Approval<'_>) {
    let Approval { invoice, record, .. } = &approval;
    let script = format!("BEGIN; INSERT INTO invoices VALUES ({invoice}); {record}; {};", approval.end());
    approval.server.psql(&script).unwrap();
}

type Driver = for<'a> fn(Approval<'a>) -> BoxFuture<'a, ()>;

#[tokio::test]
async fn an_invoice_and_its_payment_are_committed_together_by_any_driver() {
    let Some(server) = Postgres::start() else { return };
    let (sandbox, client) = bank().await;
    let ledger = Ledger::new(store(&server).await).sealed_with(Seal::new(&[7; 32])).rules(quick());
    server.psql("CREATE TABLE invoices (cents bigint)").unwrap();
    let drivers: [Driver; 3] = [
        |approval| Box::pin(by_tokio_postgres(approval)),
        |approval| Box::pin(by_sqlx(approval)),
        |approval| Box::pin(by_psql(approval)),
    ];
    let (mut invoice, mut committed) = (1_000, BTreeSet::new());
    for driver in drivers {
        for (sealed, commit) in [(true, true), (true, false), (false, true), (false, false)] {
            invoice += 1;
            let name = format!("invoice {invoice}");
            let record = match sealed {
                true => format!(
                    "SELECT synctera_ledger.record('{}'::jsonb)",
                    ledger.prepare("payouts", &name, push(&client, invoice)).unwrap().to_json()
                ),
                false => in_clear(&sandbox.url(), &name, invoice),
            };
            driver(Approval { server: &server, invoice, record, commit }).await;
            committed.extend(commit.then_some(invoice));
        }
    }
    let invoices = server.psql("SELECT cents FROM invoices ORDER BY cents").unwrap();
    assert_eq!(invoices.lines().map(|line| line.parse().unwrap()).collect::<BTreeSet<i64>>(), committed);
    ledger.run(&client).until_settled().await.unwrap();
    let paid: Vec<i64> = sandbox.ledger().movements().iter().map(|movement| -movement.cents).collect();
    assert_eq!(paid.len(), committed.len(), "each once");
    assert_eq!(paid.into_iter().collect::<BTreeSet<_>>(), committed, "what was rolled back is not paid");
    assert!(ledger.intents().await.unwrap().iter().all(|intent| intent.state() == State::Done));
    ledger.export(std::io::sink()).await.unwrap();
}

async fn store(server: &Postgres) -> PostgresStore {
    let manager = deadpool_postgres::Manager::new(server.url().parse().unwrap(), tokio_postgres::NoTls);
    let pool = deadpool_postgres::Pool::builder(manager).max_size(4).build().unwrap();
    PostgresStore::open(pool).await.unwrap()
}

/// As a program without this crate does it.
fn in_clear(bank: &str, name: &str, cents: i64) -> String {
    let body = format!(
        r#"{{"type":"PUSH","amount":{cents},"external_card_id":"{EXTERNAL_CARD_ID}","originating_account_id":"{ACCOUNT_ID}","currency":"USD"}}"#
    );
    format!(
        "SELECT synctera_ledger.record('payouts', '{name}', '{bank}', 'createExternalCardTransfer', \
         '/v1/external_cards/transfers', '{body}')"
    )
}
