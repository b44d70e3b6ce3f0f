//! Bodies of requests and answers: bytes, or a stream.

use std::fmt;
use std::io;

use bytes::{Bytes, BytesMut};
use futures_util::stream::BoxStream;
use futures_util::{Stream, StreamExt, TryStreamExt};

/// The body of one request or of one answer. It can be read once.
pub struct Body(Kind);

enum Kind {
    Bytes(Bytes),
    Stream { chunks: BoxStream<'static, io::Result<Bytes>>, length: Option<u64> },
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

    /// The exact size in bytes, where it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Kind::Stream { length, .. } => *length,
        }
    }

    /// The content, when all of it is in memory already.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Stream { .. } => None,
        }
    }

    /// The content in chunks.
    pub fn into_stream(self) -> BoxStream<'static, io::Result<Bytes>> {
        match self.0 {
            Kind::Bytes(bytes) if bytes.is_empty() => futures_util::stream::empty().boxed(),
            Kind::Bytes(bytes) => futures_util::stream::once(async { Ok(bytes) }).boxed(),
            Kind::Stream { chunks, .. } => chunks,
        }
    }

    /// Reads the whole content into memory.
    ///
    /// # Errors
    /// When reading fails, or when there are more than `limit` bytes.
    pub async fn collect(self, limit: usize) -> io::Result<Bytes> {
        match self.0 {
            Kind::Bytes(bytes) if bytes.len() <= limit => Ok(bytes),
            Kind::Bytes(_) => Err(too_large(limit)),
            Kind::Stream { chunks, .. } => collect_stream(chunks, limit).await,
        }
    }
}

/// Most answers come in one chunk, which is then handed on without copying it.
async fn collect_stream(
    mut chunks: BoxStream<'static, io::Result<Bytes>>,
    limit: usize,
) -> io::Result<Bytes> {
    let Some(first) = chunks.try_next().await? else { return Ok(Bytes::new()) };
    let Some(second) = chunks.try_next().await? else { return within(first, limit) };
    let mut all = BytesMut::from(first);
    all.extend_from_slice(&second);
    while let Some(chunk) = chunks.try_next().await? {
        if all.len() + chunk.len() > limit {
            return Err(too_large(limit));
        }
        all.extend_from_slice(&chunk);
    }
    within(all.freeze(), limit)
}

fn within(bytes: Bytes, limit: usize) -> io::Result<Bytes> {
    if bytes.len() <= limit { Ok(bytes) } else { Err(too_large(limit)) }
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
