//! What was left out of a document because it cannot be right, and what to do about it.

use std::fmt;

use crate::{Error, pointer};

/// An operation, a schema or a fragment that is not generated, while everything else is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// What it is called: ``operation `makeThing` ``.
    pub what: String,
    /// Where it stands, as a JSON pointer into the document that was read.
    pub pointer: String,
    /// Why, with the place of the fault.
    pub reason: Error,
    /// What to do: an overlay action that is ready to be pasted, or what the fragment needs.
    pub remedy: String,
}

impl LeftOut {
    /// Something of the merged document: an overlay action leaves it out on purpose, and `--strict` is content.
    pub(crate) fn new(what: String, pointer: impl Into<String>, reason: Error) -> Self {
        let pointer = pointer.into();
        let remedy = format!(
            "- target: {}\n  description: {}\n  x-synctera-evidence: …\n  remove: true\n",
            pointer::json_path(&pointer),
            serde_json::Value::from(reason.what())
        );
        Self { what, pointer, reason, remedy }
    }

    /// A whole fragment, before there is a merged document that an overlay could change.
    #[cfg(feature = "intake")]
    pub fn fragment(name: &str, pointer: impl Into<String>, reason: Error) -> Self {
        let remedy =
            reason.advice().unwrap_or("mend the place in a copy of the document and vendor it again");
        let remedy = format!("{remedy}\n");
        Self { what: format!("fragment `{name}`"), pointer: pointer.into(), reason, remedy }
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {} is left out: {}", self.what, self.pointer, self.reason)
    }
}

/// Refuses a document of which something was left out: what `--strict` means.
pub fn refuse_left_out(left_out: &[LeftOut]) -> Result<(), Error> {
    match left_out {
        [] => Ok(()),
        [first, rest @ ..] => {
            let reason = first.reason.clone();
            let advice = reason.advice().unwrap_or("mend that place by an overlay").to_owned();
            Err(reason.hint(format!(
                "{advice}; {} is left out for it{}. To leave it out on purpose, add to openapi/overlays:\n{}",
                first.what,
                if rest.is_empty() {
                    String::new()
                } else {
                    format!(", and {} more are left out", rest.len())
                },
                first.remedy
            )))
        }
    }
}
