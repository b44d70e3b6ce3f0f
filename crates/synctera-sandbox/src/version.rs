//! Versions of the API.

/// The API version, read from the first path segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ApiVersion {
    V0,
    V1,
}

impl ApiVersion {
    /// v0 says so; everything else answers in the newer form.
    pub(crate) fn of_path(path: &str) -> Self {
        if path.starts_with("/v0/") { ApiVersion::V0 } else { ApiVersion::V1 }
    }
}
