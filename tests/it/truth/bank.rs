//! A server with a script, and its books.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use super::cases::{Protocol, Row};
use super::script::{Act, Step};
use super::{http1, http2};
use crate::nobody::nobody;

/// What arrived of one request, and what was done with it.
#[derive(Debug, Clone)]
pub(crate) struct Arrived {
    pub(crate) bytes: Vec<u8>,
    pub(crate) key: Option<String>,
    pub(crate) booked: bool,
    pub(crate) stored: bool,
}

/// The script with the place that it has come to.
#[derive(Debug)]
pub(crate) struct Ledger {
    steps: Vec<Step>,
    taken: usize,
    pub(crate) arrived: Vec<Arrived>,
}

#[derive(Clone)]
pub(crate) struct Books(Arc<Mutex<Ledger>>);

pub(crate) struct Bank {
    pub(crate) address: SocketAddr,
    books: Books,
    server: Option<JoinHandle<()>>,
}

impl Books {
    /// What comes next, without taking it. The last step repeats.
    pub(crate) fn next(&self) -> Step {
        let ledger = self.0.lock().unwrap();
        ledger.steps[ledger.taken.min(ledger.steps.len() - 1)].clone()
    }

    /// Takes the step, for what has arrived of the request.
    pub(crate) fn take(&self, step: &Step, bytes: Vec<u8>, key: Option<String>) {
        let mut ledger = self.0.lock().unwrap();
        ledger.taken += 1;
        ledger.arrived.push(Arrived { bytes, key, booked: step.books, stored: step.is_stored() });
    }
}

impl Bank {
    pub(crate) fn books(&self) -> Vec<Arrived> {
        self.books.0.lock().unwrap().arrived.clone()
    }
}

impl Drop for Bank {
    fn drop(&mut self) {
        if let Some(server) = &self.server {
            server.abort();
        }
    }
}

pub(crate) async fn open(row: &Row, tls: &TlsAcceptor) -> Bank {
    let books =
        Books(Arc::new(Mutex::new(Ledger { steps: row.steps.clone(), taken: 0, arrived: Vec::new() })));
    if matches!(row.steps[0].act, Act::NobodyListens) {
        return closed(books);
    }
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = match row.protocol {
        Protocol::Http1 => tokio::spawn(http1::serve(listener, books.clone(), row.stray)),
        Protocol::Http2 => tokio::spawn(http2::serve(listener, books.clone(), tls.clone())),
    };
    Bank { address, books, server: Some(server) }
}

fn closed(books: Books) -> Bank {
    let (socket, address) = nobody();
    let held = tokio::spawn(async move {
        let _held = socket;
        std::future::pending().await
    });
    Bank { address, books, server: Some(held) }
}

/// How often the intent was carried out. What is stored under a key is given again, not executed again.
pub(crate) fn bookings(arrived: &[Arrived], executes_again: bool) -> usize {
    let mut stored = BTreeSet::new();
    let mut count = 0;
    for one in arrived.iter().filter(|one| one.booked) {
        if stored.contains(&one.key) {
            continue;
        }
        count += 1;
        if one.stored || !executes_again {
            stored.insert(one.key.clone());
        }
    }
    count
}
