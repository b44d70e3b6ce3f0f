//! The client for programs without `async`.
//!
//! Everything is prepared as always, by the same handles; [`Client::wait`] runs it and blocks until it is done.
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let runtime = tokio::runtime::Runtime::new()?;
//! # let (_sandbox, client) = runtime.block_on(simulated())?;
//! use synctera::blocking;
//! use synctera::types::{CardId, ListCardsParams};
//!
//! let client = blocking::Client::new(client)?;
//! for card in client.walk(client.cards().list(ListCardsParams::default()).items()) {
//!     println!("{:?}", card?.last_four());
//! }
//! let id = CardId::from_uuid(synctera_sandbox::seeds::CARD_ID);
//! let card = client.wait(client.cards().get(&id))?;
//! println!("{:?}", card.card_status());
//! # Ok(())
//! # }
//! ```
//!
//! Calls run on one thread in the background, which also looks after the connections between calls. Waiting inside an
//! asynchronous task works, and holds up whatever else its thread should do: await the call there instead.

use std::any::Any;
use std::fmt;
use std::future::IntoFuture;
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::{Arc, mpsc};

use futures_util::{FutureExt, Stream, StreamExt};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::ConfigError;

/// A [`synctera::Client`](crate::Client) that can wait for its calls. Clones share its thread.
#[derive(Debug, Clone)]
pub struct Client {
    client: crate::Client,
    background: Arc<Background>,
}

impl Client {
    /// Starts the thread on which calls run. It ends with the last clone, and with the iterators of [`walk`](Self::walk).
    ///
    /// # Errors
    /// When the operating system refuses the thread.
    pub fn new(client: crate::Client) -> Result<Self, ConfigError> {
        Ok(Self { client, background: Arc::new(Background::start()?) })
    }

    /// Blocks until a call, a page of a list or any other future of this client is done.
    ///
    /// # Panics
    /// Only when the future itself does, in code of yours that it runs: a transport, an observer, a stream.
    pub fn wait<F>(&self, call: F) -> F::Output
    where
        F: IntoFuture,
        F::IntoFuture: Send + 'static,
        F::Output: Send + 'static,
    {
        self.background.wait(call.into_future())
    }

    /// Walks through a stream, as the items or pages of a list, blocking for each element.
    pub fn walk<S>(&self, stream: S) -> Walk<S>
    where
        S: Stream + Unpin + Send + 'static,
        S::Item: Send + 'static,
    {
        Walk { stream: Some(stream), background: Arc::clone(&self.background) }
    }
}

/// The handles: `client.cards()`, `client.external_card_transfers()`, …
impl Deref for Client {
    type Target = crate::Client;

    fn deref(&self) -> &crate::Client {
        &self.client
    }
}

/// The elements of a stream, one at a time; made by [`Client::walk`].
#[must_use = "iterators do nothing unless consumed"]
pub struct Walk<S> {
    /// Away while the next element is waited for.
    stream: Option<S>,
    background: Arc<Background>,
}

impl<S> Iterator for Walk<S>
where
    S: Stream + Unpin + Send + 'static,
    S::Item: Send + 'static,
{
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        let (item, rest) = self.background.wait(self.stream.take()?.into_future());
        self.stream = item.is_some().then_some(rest);
        item
    }
}

impl<S> fmt::Debug for Walk<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk").finish_non_exhaustive()
    }
}

/// A runtime with one thread.
struct Background {
    handle: Handle,
    /// Taken when this is dropped.
    runtime: Option<Runtime>,
}

impl Background {
    fn start() -> Result<Self, ConfigError> {
        let runtime =
            Builder::new_multi_thread().worker_threads(1).thread_name("synctera").enable_all().build();
        let refused =
            |error| ConfigError::new("blocking client", format!("its thread cannot start: {error}"));
        let runtime = runtime.map_err(refused)?;
        Ok(Self { handle: runtime.handle().clone(), runtime: Some(runtime) })
    }

    /// Runs the future in the background. A channel waits for it rather than `block_on`, which would panic inside
    /// another runtime.
    fn wait<F>(&self, future: F) -> F::Output
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        let (done, result) = mpsc::sync_channel(1);
        self.handle.spawn(async move {
            let output = AssertUnwindSafe(future).catch_unwind().await;
            // Whoever waits is still there: the channel is read below, on the thread that made it.
            let _ = done.send(output);
        });
        let lost = || -> Box<dyn Any + Send> { Box::new("the blocking client's thread ended") };
        match result.recv().unwrap_or_else(|_| Err(lost())) {
            Ok(output) => output,
            Err(panic) => resume_unwind(panic),
        }
    }
}

/// Without waiting for what still runs: dropping a runtime may block, which panics inside another one.
impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl fmt::Debug for Background {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Background")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures_util::stream;

    use super::*;
    use crate::{ApiKey, Environment};

    fn client() -> Client {
        let environment = Environment::custom("http://127.0.0.1:1").unwrap();
        let client = crate::Client::builder().environment(environment).api_key(ApiKey::new("k").unwrap());
        Client::new(client.build().unwrap()).unwrap()
    }

    #[test]
    fn futures_run_on_another_thread_that_has_timers() {
        let client = client();
        let here = std::thread::current().id();
        let there = client.wait(async {
            tokio::time::sleep(Duration::from_millis(1)).await;
            std::thread::current().id()
        });
        assert_ne!(here, there);
    }

    #[test]
    fn a_walk_gives_every_element_and_ends() {
        let mut walk = client().walk(stream::iter(0..3));
        assert_eq!(walk.by_ref().collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(walk.next(), None);
    }

    #[test]
    fn a_panic_of_the_future_reaches_whoever_waits_and_the_thread_lives_on() {
        let client = client();
        let panic = std::panic::catch_unwind(AssertUnwindSafe(|| client.wait(async { panic!("own fault") })));
        assert_eq!(panic.unwrap_err().downcast_ref(), Some(&"own fault"));
        assert_eq!(client.wait(async { 7 }), 7);
    }

    #[tokio::test]
    async fn it_works_and_ends_inside_another_runtime_too() {
        let client = client();
        let walk = client.walk(stream::iter([1]));
        assert_eq!(client.wait(async { 7 }), 7);
        drop(client);
        assert_eq!(walk.last(), Some(1));
    }
}
