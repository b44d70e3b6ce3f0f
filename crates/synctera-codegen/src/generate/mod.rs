//! From the merged document to Rust.

mod files;
mod methods;
mod notes;
mod quarantine;
mod skeleton;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;

use crate::lower::{self, Change, Log};
use crate::model::{self, Kinds, Model, Shape};
use crate::{Error, LeftOut, refuse_left_out};

pub use self::files::ClientFile;
use self::quarantine::Remaining;

/// Which operations to generate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// All of them, and every component schema.
    All,
    /// All of them, each compiled with the cargo feature that has the name of its area.
    ByFeature,
    /// Those of the named areas, and the component schemas that they need.
    Areas(BTreeSet<String>),
}

/// The generated client, and what was done to get there.
#[derive(Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The modules `types`, `operations` and `api`, to be included in the raw crate's root.
    pub code: String,
    /// The files that `code` includes: with [`Selection::ByFeature`], what one area alone needs.
    pub included: Vec<ClientFile>,
    /// What the document holds and what lowering changed.
    pub report: Report,
    /// What the code was made of, for what is generated beside it.
    #[cfg_attr(not(feature = "intake"), allow(dead_code, reason = "only handles are made of it"))]
    pub(crate) model: Model,
}

/// What the document holds and what lowering changed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Report {
    /// Each change, in the order of the passes.
    pub changes: Vec<Change>,
    /// The generated operations.
    pub operations: Vec<OperationReport>,
    /// What was left out because it cannot be right, with the reason; everything else is generated.
    pub left_out: Vec<LeftOut>,
    /// The Rust name of the type of each component.
    pub type_names: BTreeMap<String, String>,
    /// Component names of the generated structs.
    pub records: Vec<String>,
    /// Component names of the generated unions.
    pub unions: Vec<String>,
    /// Component names of the generated enums.
    pub enums: Vec<String>,
    /// Component names of other names for a type, and of identifiers.
    pub aliases: Vec<String>,
    /// The fields whose values never print: their names, with how many types have each.
    pub redacted: BTreeMap<String, usize>,
}

/// What was generated for one operation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OperationReport {
    /// The `operationId`.
    pub id: String,
    /// In upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The area, if the operation has a tag.
    pub area: Option<String>,
    /// Whether the document declares the `Idempotency-Key` header.
    pub declares_idempotency_key: bool,
    /// Whether its parameters implement `Paged`.
    pub paged: bool,
}

/// The client of a merged document in JSON, as the raw crate holds it: every operation, behind the feature of its area.
/// Nothing may be left out of it. The first file, `client.rs`, includes the others.
pub fn client(document: &str) -> Result<Vec<ClientFile>, Error> {
    let document = serde_json::from_str(document)
        .map_err(|error| Error::located(format!("the merged document is not JSON: {error}"), ""))?;
    let generated = generate(&document, &Selection::ByFeature)?;
    refuse_left_out(&generated.report.left_out)?;
    Ok(generated.into_files())
}

impl Generated {
    /// All of the code: `client.rs` first, then what it includes.
    pub fn into_files(self) -> Vec<ClientFile> {
        let root = ClientFile { name: "client.rs".to_owned(), text: self.code };
        std::iter::once(root).chain(self.included).collect()
    }
}

/// Generates the client of a document. Operations and schemas that cannot be right are left out and listed in the
/// report; only a document of which nothing can be read at all is refused.
pub fn generate(document: &Value, selection: &Selection) -> Result<Generated, Error> {
    let mut remaining = Remaining::all_of(document, selection);
    loop {
        let mut log = Log::default();
        let mut lowered = remaining.document.clone();
        let attempt = lower::lower(&mut lowered, selection, &remaining.without, &mut log)
            .and_then(|()| from_lowered(&lowered, &Kinds::of(document)?, selection, &mut log));
        let mut refusals = log.take_refusals();
        match attempt {
            Ok(((code, included), model)) if refusals.is_empty() => {
                let report = report(&model, log, remaining.left_out);
                return Ok(Generated { code, included, report, model });
            }
            Ok(_) => {}
            Err(error) => refusals.insert(0, error),
        }
        remaining.leave_out(&lowered, refusals)?;
    }
}

fn from_lowered(
    lowered: &Value,
    kinds: &Kinds,
    selection: &Selection,
    log: &mut Log,
) -> Result<((String, Vec<ClientFile>), Model), Error> {
    let model = model::read(lowered, kinds, *selection == Selection::ByFeature, log)?;
    log.go_on()?;
    notes::note(lowered, &model, log)?;
    let methods = methods::methods(&model, log)?;
    log.go_on()?;
    Ok((files::files(&model, methods)?, model))
}

fn report(model: &Model, log: Log, left_out: Vec<LeftOut>) -> Report {
    let of = |wanted: fn(&Shape) -> bool| -> Vec<String> {
        model.types.iter().filter(|(_, def)| wanted(&def.shape)).map(|(name, _)| name.clone()).collect()
    };
    let operations = model.operations.iter().map(|operation| OperationReport {
        id: operation.id.clone(),
        method: operation.method.to_ascii_uppercase(),
        path: operation.path.clone(),
        area: operation.area.clone(),
        declares_idempotency_key: operation.declares_idempotency_key,
        paged: operation.page.is_some(),
    });
    Report {
        changes: log.into_changes(),
        operations: operations.collect(),
        left_out,
        type_names: model.types.iter().map(|(name, def)| (name.clone(), def.ident.clone())).collect(),
        records: of(|shape| matches!(shape, Shape::Record(_))),
        unions: of(|shape| matches!(shape, Shape::Union(_))),
        enums: of(|shape| matches!(shape, Shape::Enum(_))),
        aliases: of(|shape| matches!(shape, Shape::Alias(_) | Shape::Id)),
        redacted: redacted(model),
    }
}

fn redacted(model: &Model) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for def in model.types.values() {
        let Shape::Record(record) = &def.shape else { continue };
        for field in record.fields.iter().filter(|field| field.sensitive) {
            *found.entry(field.wire.clone()).or_default() += 1;
        }
    }
    found
}

/// Runs foreign code that panics on what it does not support, and turns that into a refusal.
fn guarded<T>(what: &str, run: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| {
        Err(Error::located(format!("{what} gave up on this document"), "")
            .hint("generate area by area to find the operation that it cannot take"))
    })
}
