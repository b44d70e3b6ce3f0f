//! Files in multipart forms.

use std::fmt;

use bytes::Bytes;

/// A file of a multipart form: its bytes, its name and its media type.
#[derive(Clone, PartialEq)]
pub struct FilePart {
    bytes: Bytes,
    file_name: String,
    media_type: Option<String>,
}

impl FilePart {
    /// A file of this name.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { bytes: bytes.into(), file_name: file_name.into(), media_type: None }
    }

    /// Says what the file is, for example `application/pdf`.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    pub(crate) fn to_part(&self) -> reqwest::Result<reqwest::multipart::Part> {
        let part = self.content().file_name(self.file_name.clone());
        match &self.media_type {
            Some(media_type) => part.mime_str(media_type),
            None => Ok(part),
        }
    }

    /// Without a copy of the bytes, where that is possible.
    fn content(&self) -> reqwest::multipart::Part {
        #[cfg(not(target_family = "wasm"))]
        return reqwest::multipart::Part::stream_with_length(self.bytes.clone(), self.bytes.len() as u64);
        #[cfg(target_family = "wasm")]
        reqwest::multipart::Part::bytes(self.bytes.to_vec())
    }
}

/// Prints the size: a file's name and content may tell of a person.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}
