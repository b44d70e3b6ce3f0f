//! Images on their way up: from memory, from a file, or from a stream.

use std::fmt;
use std::io;
#[cfg(not(target_family = "wasm"))]
use std::path::PathBuf;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, TryStreamExt};

use crate::send::{Opening, Payload};
use crate::transport::{Chunks, OnProgress, Promise};

/// How much of a file is in memory at a time.
const CHUNK: usize = 64 * 1024;
/// What every JPEG file starts with.
const JPEG: [u8; 3] = [0xFF, 0xD8, 0xFF];

/// A JPEG to be uploaded, and where its bytes come from.
///
/// Bytes and files can be sent again, so a call with them is retried like any other. A stream is gone once it was read:
/// such a call gets one attempt. Files and streams are never held in memory as a whole.
///
/// The idempotency key of a call belongs to the content: bytes and files are read once before anything is sent, and
/// another image under the same key is refused. (What a stream holds is not known before it was sent.) A file that
/// changes while it is sent, and a stream that is shorter or longer than it was said to be, never arrive whole: the call
/// ends as unknown.
///
/// Before the first byte leaves, the content is checked to start like a JPEG: the API takes no other format, and data
/// once uploaded can never be replaced.
///
/// ```
/// use synctera::JpegUpload;
///
/// let from_disk = JpegUpload::file("portrait.jpg")
///     .on_progress(|progress| println!("{} of {:?} bytes", progress.sent, progress.total));
/// let from_memory = JpegUpload::bytes(&b"\xFF\xD8\xFF\xE0..."[..]);
/// # let _ = (from_disk, from_memory);
/// ```
pub struct JpegUpload {
    source: Source,
    progress: Option<OnProgress>,
}

enum Source {
    Bytes(Bytes),
    #[cfg(not(target_family = "wasm"))]
    File(PathBuf),
    Stream {
        chunks: Chunks,
        length: u64,
    },
}

/// How far an upload has come. It starts again with every attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes handed to the network in this attempt.
    pub sent: u64,
    /// Bytes that there are.
    pub total: u64,
}

impl JpegUpload {
    /// An image in memory.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::from(Source::Bytes(bytes.into()))
    }

    /// An image on disk, opened and read anew for every attempt.
    #[cfg(not(target_family = "wasm"))]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::from(Source::File(path.into()))
    }

    /// An image that arrives in chunks and has exactly `length` bytes. It can be sent once.
    pub fn stream<S>(chunks: S, length: u64) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self::from(Source::Stream { chunks: chunks.boxed(), length })
    }

    /// Is told how far each attempt has come. The function runs inside the upload and must be quick.
    #[must_use]
    pub fn on_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(move |sent, total| report(Progress { sent, total })));
        self
    }

    pub(crate) fn into_payload(self) -> Payload {
        let Self { source, progress } = self;
        let open: Arc<dyn Fn() -> Opening + Send + Sync> = match source {
            Source::Bytes(bytes) => Arc::new(move || Box::pin(starting_as_jpeg(in_chunks(bytes.clone())))),
            #[cfg(not(target_family = "wasm"))]
            Source::File(path) => Arc::new(move || Box::pin(opened(path.clone()))),
            Source::Stream { chunks, length } => {
                let opening: Opening = Box::pin(starting_as_jpeg(chunks));
                return Payload::Once { opening: Some(opening), promise: Promise::Length(length), progress };
            }
        };
        Payload::Reopen { open, content: None, progress }
    }
}

impl From<Source> for JpegUpload {
    fn from(source: Source) -> Self {
        Self { source, progress: None }
    }
}

impl From<Bytes> for JpegUpload {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Vec<u8>> for JpegUpload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl fmt::Debug for JpegUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.source {
            Source::Bytes(_) => "JpegUpload(bytes)",
            #[cfg(not(target_family = "wasm"))]
            Source::File(_) => "JpegUpload(file)",
            Source::Stream { .. } => "JpegUpload(stream)",
        })
    }
}

fn in_chunks(bytes: Bytes) -> Chunks {
    let pieces =
        (0..bytes.len()).step_by(CHUNK).map(move |at| Ok(bytes.slice(at..bytes.len().min(at + CHUNK))));
    futures_util::stream::iter(pieces).boxed()
}

#[cfg(not(target_family = "wasm"))]
async fn opened(path: PathBuf) -> io::Result<Chunks> {
    use tokio_util::io::ReaderStream;

    crate::runtime::tokio_with_timers().map_err(io::Error::other)?;
    let file = tokio::fs::File::open(path).await?;
    starting_as_jpeg(ReaderStream::with_capacity(file, CHUNK).boxed()).await
}

/// Looks at the first bytes, and hands out the same stream with them put back.
async fn starting_as_jpeg(mut chunks: Chunks) -> io::Result<Chunks> {
    let mut start = Bytes::new();
    while start.len() < JPEG.len() {
        let Some(chunk) = chunks.try_next().await? else { break };
        start = if start.is_empty() {
            chunk
        } else {
            BytesMut::from_iter(start.into_iter().chain(chunk)).freeze()
        };
    }
    if !is_jpeg(&start) {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "the image is not a JPEG, the only format that the API takes",
        ));
    }
    Ok(futures_util::stream::once(async { Ok(start) }).chain(chunks).boxed())
}

fn is_jpeg(bytes: &[u8]) -> bool {
    bytes.starts_with(&JPEG)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    fn image(length: usize) -> Bytes {
        let mut image = JPEG.to_vec();
        image.resize(length, 7);
        image.into()
    }

    async fn sent(payload: &mut Payload) -> io::Result<(Bytes, Option<u64>)> {
        payload.identify().await?;
        let (body, _) = payload.open().await?;
        let length = body.length();
        Ok((body.collect(usize::MAX).await?, length))
    }

    #[tokio::test]
    async fn bytes_and_files_can_be_sent_again_and_streams_once() {
        let image = image(200_000);
        let file = std::env::temp_dir().join(format!("synctera-upload-{}.jpg", std::process::id()));
        std::fs::write(&file, &image).unwrap();
        let chunks = || futures_util::stream::iter([Ok(image.slice(..2)), Ok(image.slice(2..))]);
        let uploads = [
            (JpegUpload::bytes(image.clone()), true),
            (JpegUpload::bytes(image.clone()).on_progress(|_| {}), true),
            (JpegUpload::file(&file), true),
            (JpegUpload::stream(chunks(), 200_000), false),
        ];
        for (upload, repeatable) in uploads {
            let mut payload = upload.into_payload();
            assert_eq!(payload.is_repeatable(), repeatable);
            assert_eq!(sent(&mut payload).await.unwrap(), (image.clone(), Some(200_000)));
            let again = sent(&mut payload).await;
            assert_eq!(again.is_ok_and(|again| again.0 == image), repeatable);
        }
        std::fs::remove_file(file).unwrap();
    }

    #[tokio::test]
    async fn what_is_no_jpeg_does_not_leave() {
        let png = Bytes::from_static(b"\x89PNG\r\n\x1a\n");
        let chunks = futures_util::stream::iter([Ok(png.clone())]);
        for upload in [JpegUpload::bytes(png), JpegUpload::stream(chunks, 8), JpegUpload::bytes(Bytes::new())]
        {
            let error = sent(&mut upload.into_payload()).await.unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        }
    }

    #[tokio::test]
    async fn progress_counts_up_to_the_length() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = seen.clone();
        let upload = JpegUpload::bytes(image(150_000))
            .on_progress(move |p| log.lock().unwrap().push((p.sent, p.total)));
        sent(&mut upload.into_payload()).await.unwrap();
        assert_eq!(*seen.lock().unwrap(), [(65_536, 150_000), (131_072, 150_000), (150_000, 150_000)]);
    }
}
