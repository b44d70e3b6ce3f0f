//! Forms with files.

use reqwest::multipart;
use serde::Serialize;
use serde_json::Value;

use crate::file_part::FilePart;
use crate::{BuildError, Operation};

/// A part that could not be made.
pub(crate) struct FormError {
    name: &'static str,
    rule: String,
}

/// A form being filled.
pub(crate) struct Form(multipart::Form);

impl Form {
    pub(crate) fn new() -> Self {
        Self(multipart::Form::new())
    }

    pub(crate) fn into_inner(self) -> multipart::Form {
        self.0
    }

    /// A part that is text; what is not text goes out as JSON.
    pub(crate) fn value(&mut self, name: &'static str, value: &impl Serialize) -> Result<(), FormError> {
        let text = match serde_json::to_value(value) {
            Ok(Value::String(text)) => text,
            Ok(other) => other.to_string(),
            Err(error) => return Err(FormError { name, rule: format!("cannot be written: {error}") }),
        };
        self.add(name, multipart::Part::text(text));
        Ok(())
    }

    /// A part that is a file.
    pub(crate) fn file(&mut self, name: &'static str, file: &FilePart) -> Result<(), FormError> {
        let part =
            file.to_part().map_err(|_| FormError { name, rule: "must have a valid media type".into() })?;
        self.add(name, part);
        Ok(())
    }

    /// One part for each file, all of the same name.
    pub(crate) fn files(&mut self, name: &'static str, files: &[FilePart]) -> Result<(), FormError> {
        files.iter().try_for_each(|file| self.file(name, file))
    }

    fn add(&mut self, name: &'static str, part: multipart::Part) {
        let form = std::mem::take(&mut self.0);
        self.0 = form.part(name, part);
    }
}

/// The form, or the error of the request that it was for.
pub(crate) fn built(
    operation: &'static Operation,
    form: Result<multipart::Form, FormError>,
) -> Result<multipart::Form, BuildError> {
    form.map_err(|error| BuildError::invalid(operation.id, error.name, error.rule))
}
