//! The only place of the client that works beside the tasks of the runtime.

/// Runs `work` on a thread for blocking work, so that whoever waits can stop waiting. Where there is no such thread, it
/// runs here and now. Nothing when the runtime ends meanwhile.
#[cfg(not(target_family = "wasm"))]
pub(crate) async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    match ::tokio::runtime::Handle::try_current() {
        Ok(runtime) => match runtime.spawn_blocking(work).await {
            Ok(value) => Some(value),
            Err(ended) => ended.try_into_panic().map_or(None, |panic| std::panic::resume_unwind(panic)),
        },
        Err(_) => Some(work()),
    }
}

/// Runs `work` here and now: there are no threads.
#[cfg(target_family = "wasm")]
pub(crate) async fn aside<T>(work: impl FnOnce() -> T) -> Option<T> {
    Some(work())
}
