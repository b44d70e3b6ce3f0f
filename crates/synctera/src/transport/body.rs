//! Bodies of requests and responses: bytes, or a stream.

use std::fmt;
use std::io;

use bytes::{Bytes, BytesMut};
use futures_util::stream::BoxStream;
use futures_util::{Stream, StreamExt, TryStreamExt};

/// The body of one request or of one response. It can be read once.
pub struct Body(Kind);

enum Kind {
    Bytes(Bytes),
    Stream {
        chunks: BoxStream<'static, io::Result<Bytes>>,
        length: Option<u64>,
    },
    /// What the default transport gets; read without a box around the stream.
    #[cfg(not(target_family = "wasm"))]
    Answer(reqwest::Response),
}

impl Body {
    /// A body without content.
    pub const fn empty() -> Self {
        Self(Kind::Bytes(Bytes::new()))
    }

    /// A body that arrives in chunks. `length` is its exact size in bytes, where that is known.
    pub fn stream<S>(chunks: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self(Kind::Stream { chunks: chunks.boxed(), length })
    }

    #[cfg(not(target_family = "wasm"))]
    pub(super) fn of_answer(answer: reqwest::Response) -> Self {
        Self(Kind::Answer(answer))
    }

    /// The exact size in bytes, where it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Kind::Stream { length, .. } => *length,
            #[cfg(not(target_family = "wasm"))]
            Kind::Answer(answer) => answer.content_length(),
        }
    }

    /// The content, when all of it is in memory already.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The content in chunks.
    pub fn into_stream(self) -> BoxStream<'static, io::Result<Bytes>> {
        match self.0 {
            Kind::Bytes(bytes) if bytes.is_empty() => futures_util::stream::empty().boxed(),
            Kind::Bytes(bytes) => futures_util::stream::once(async { Ok(bytes) }).boxed(),
            Kind::Stream { chunks, .. } => chunks,
            #[cfg(not(target_family = "wasm"))]
            Kind::Answer(answer) => answer.bytes_stream().map_err(broken).boxed(),
        }
    }

    /// Reads the whole content into memory.
    ///
    /// # Errors
    /// When reading fails, or when there are more than `limit` bytes.
    pub async fn collect(mut self, limit: usize) -> io::Result<Bytes> {
        let mut arrived = Arrived::default();
        self.read_into(&mut arrived, limit).await?;
        Ok(arrived.into_bytes())
    }

    /// Reads the content into `arrived`, which keeps what came before an error.
    pub(crate) async fn read_into(&mut self, arrived: &mut Arrived, limit: usize) -> io::Result<()> {
        while let Some(chunk) = self.chunk().await? {
            arrived.push(chunk, limit)?;
        }
        Ok(())
    }

    /// The next piece of the content; `None` at its end.
    async fn chunk(&mut self) -> io::Result<Option<Bytes>> {
        match &mut self.0 {
            Kind::Bytes(bytes) => Ok(Some(std::mem::take(bytes)).filter(|bytes| !bytes.is_empty())),
            Kind::Stream { chunks, .. } => chunks.try_next().await,
            #[cfg(not(target_family = "wasm"))]
            Kind::Answer(answer) => answer.chunk().await.map_err(broken),
        }
    }
}

#[cfg(not(target_family = "wasm"))]
fn broken(error: reqwest::Error) -> io::Error {
    io::Error::other(error.without_url())
}

/// What has arrived of a body. Most bodies come in one chunk, which is then handed on without copying it.
#[derive(Default)]
pub(crate) struct Arrived {
    first: Bytes,
    all: BytesMut,
}

impl Arrived {
    /// Of a chunk that passes the limit, what fits is kept: it tells what kind of body this was.
    fn push(&mut self, mut chunk: Bytes, limit: usize) -> io::Result<()> {
        let room = limit.saturating_sub(self.len());
        let fits = chunk.len() <= room;
        chunk.truncate(room);
        self.keep(chunk);
        if fits { Ok(()) } else { Err(too_large(limit)) }
    }

    fn keep(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
            return;
        }
        if self.all.is_empty() {
            self.all = BytesMut::from(std::mem::take(&mut self.first));
        }
        self.all.extend_from_slice(&chunk);
    }

    fn len(&self) -> usize {
        self.first.len() + self.all.len()
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.freeze() }
    }
}

fn too_large(limit: usize) -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, format!("the body is larger than the limit of {limit} bytes"))
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Kind::Bytes(bytes.into()))
    }
}

/// Tells the size and nothing of the content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(stream)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunks(parts: &'static [&'static str]) -> Body {
        Body::stream(futures_util::stream::iter(parts.iter().map(|part| Ok(Bytes::from(*part)))), None)
    }

    #[tokio::test]
    async fn streams_are_put_together_up_to_the_limit() {
        assert_eq!(chunks(&[]).collect(3).await.unwrap(), "");
        assert_eq!(chunks(&["abc"]).collect(3).await.unwrap(), "abc");
        assert_eq!(chunks(&["ab", "c", "de"]).collect(5).await.unwrap(), "abcde");
        for (parts, limit) in [(&["abcd"][..], 3), (&["ab", "cd"], 3), (&["a", "b", "c", "d"], 3)] {
            let error =
                Body::stream(futures_util::stream::iter(parts.iter().map(|p| Ok(Bytes::from(*p)))), None)
                    .collect(limit)
                    .await
                    .unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        }
    }

    #[test]
    fn debug_tells_the_size_and_nothing_else() {
        assert_eq!(format!("{:?}", Body::from("4111111111111111")), "Body(16 bytes)");
        assert_eq!(format!("{:?}", chunks(&["secret"])), "Body(stream)");
    }
}
