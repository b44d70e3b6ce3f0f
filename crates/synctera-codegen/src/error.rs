//! The one error of this crate: what is wrong, where, and what to do about it.

use std::fmt;

/// A refusal: what is wrong, in which file and at which JSON pointer, and what to do next.
///
/// It never holds the content of a document beyond names, so it may be printed anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    what: String,
    file: Option<String>,
    pointer: Option<String>,
    hint: Option<String>,
}

impl Error {
    /// A refusal that says only what is wrong.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), file: None, pointer: None, hint: None }
    }

    /// A refusal of the value at a JSON pointer.
    pub(crate) fn located(what: impl Into<String>, pointer: impl Into<String>) -> Self {
        Self::new(what).at(pointer)
    }

    /// Adds the JSON pointer of the offending value, for example `/paths/~1cards/post`.
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Adds the file, unless an inner step has already named one.
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file.get_or_insert_with(|| file.into());
        self
    }

    /// Adds what the reader should do next.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong.
    pub fn what(&self) -> &str {
        &self.what
    }

    /// The file that holds the offending value, where one is known.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The JSON pointer of the offending value, where one is known.
    pub fn pointer(&self) -> Option<&str> {
        self.pointer.as_deref()
    }

    /// What to do next, where there is a response.
    pub fn advice(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.file, &self.pointer) {
            (Some(file), Some(pointer)) => write!(f, "{file}#{pointer}: ")?,
            (Some(file), None) => write!(f, "{file}: ")?,
            (None, Some(pointer)) => write!(f, "#{pointer}: ")?,
            (None, None) => {}
        }
        f.write_str(&self.what)?;
        match &self.hint {
            Some(hint) => write!(f, "\n  to do: {hint}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}
