//! When the first byte of a request came, which a server tells nobody: noted by the connection itself.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use ::axum::extract::ConnectInfo;
use ::axum::extract::connect_info::Connected;
use ::axum::serve::{IncomingStream, Listener};
use http::{Extensions, Version};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

/// Listens as `L` does, and has each connection note when the first byte of a request came.
///
/// With it a gateway's deadline counts from there, also where the head of a request comes slowly:
///
/// ```no_run
/// use synctera_inbound::serve::{FirstByte, FirstByteListener};
///
/// # async fn serve(app: axum::Router) -> std::io::Result<()> {
/// let listener = FirstByteListener::new(tokio::net::TcpListener::bind("0.0.0.0:8080").await?);
/// axum::serve(listener, app.into_make_service_with_connect_info::<FirstByte>()).await
/// # }
/// ```
///
/// It is for HTTP/1, where requests follow one another. Over HTTP/2 the deadline counts from the head.
#[derive(Debug)]
pub struct FirstByteListener<L>(L);

impl<L> FirstByteListener<L> {
    /// Listens by `listener`.
    pub fn new(listener: L) -> Self {
        Self(listener)
    }
}

impl<L: Listener> Listener for FirstByteListener<L> {
    type Io = FirstByteIo<L::Io>;
    type Addr = L::Addr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        let (io, address) = self.0.accept().await;
        (FirstByteIo { io, first: FirstByte(Arc::default()) }, address)
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

/// When the first byte of a connection's latest request came.
#[derive(Debug, Clone)]
pub struct FirstByte(Arc<Mutex<Option<Instant>>>);

impl FirstByte {
    /// When it came, if this request has a connection that notes it.
    pub(super) fn of(version: Version, extensions: &Extensions) -> Option<Instant> {
        let noted = extensions.get::<ConnectInfo<Self>>().filter(|_| version < Version::HTTP_2)?;
        *noted.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Option<Instant>)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl<L: Listener> Connected<IncomingStream<'_, FirstByteListener<L>>> for FirstByte {
    fn connect_info(stream: IncomingStream<'_, FirstByteListener<L>>) -> Self {
        stream.io().first.clone()
    }
}

/// A connection of a [`FirstByteListener`].
#[derive(Debug)]
pub struct FirstByteIo<I> {
    io: I,
    first: FirstByte,
}

impl<I: AsyncRead + Unpin> AsyncRead for FirstByteIo<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.io).poll_read(context, buffer))?;
        if buffer.filled().len() > before {
            self.first.change(|first| *first = first.or_else(|| Some(Instant::now())));
        }
        Poll::Ready(Ok(()))
    }
}

impl<I: AsyncWrite + Unpin> AsyncWrite for FirstByteIo<I> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        // A response goes out: what comes next is another request.
        self.first.change(|first| *first = None);
        Pin::new(&mut self.io).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.first.change(|first| *first = None);
        Pin::new(&mut self.io).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }
}
