//! The packaged contract: which operations there are, how they are reached, and what they accept.

mod instance;
mod load;
mod rules;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use http::{Method, StatusCode};

pub(crate) use instance::{Extent, SOME_ID};
pub(crate) use rules::{BodyRule, Parameter, Place, SchemaRule};

use crate::error::Error;
use crate::version::ApiVersion;

/// One operation of the document.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) version: ApiVersion,
    /// The status of its documented success.
    pub(crate) success: StatusCode,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<BodyRule>,
    pub(crate) response: Option<SchemaRule>,
    /// The media type of a response that is not JSON.
    pub(crate) media: Option<String>,
    segments: Vec<Segment>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    /// First, so that `/cards/activate` wins over `/cards/{card_id}`.
    Literal(String),
    Parameter(String),
}

/// A request's path parameters by name.
pub(crate) type PathParameters = Vec<(String, String)>;

impl Operation {
    /// Whether its path names one thing: `/cards/{card_id}`.
    pub(crate) fn ends_with_parameter(&self) -> bool {
        matches!(self.segments.last(), Some(Segment::Parameter(_)))
    }

    /// The path with its parameters filled in.
    pub(crate) fn path_with(&self, values: &BTreeMap<String, String>) -> String {
        let segments = self.segments.iter().map(|segment| match segment {
            Segment::Literal(text) => text.as_str(),
            Segment::Parameter(name) => values.get(name).map_or("", String::as_str),
        });
        segments.fold(String::new(), |path, segment| path + "/" + segment)
    }

    fn matches(&self, segments: &[&str]) -> Option<PathParameters> {
        if segments.len() != self.segments.len() {
            return None;
        }
        let mut parameters = PathParameters::new();
        for (expected, actual) in self.segments.iter().zip(segments) {
            match expected {
                Segment::Literal(text) if text == actual => {}
                Segment::Literal(_) => return None,
                Segment::Parameter(name) => parameters.push((name.clone(), (*actual).to_owned())),
            }
        }
        Some(parameters)
    }
}

/// The operations of the packaged document.
#[derive(Debug)]
pub(crate) struct Document {
    operations: Vec<Arc<Operation>>,
}

const PACKAGED: &str = include_str!("../../spec/contract.json");

impl Document {
    /// The document in the package, read once per process.
    pub(crate) fn packaged() -> Result<Arc<Document>, Error> {
        static DOCUMENT: OnceLock<Arc<Document>> = OnceLock::new();
        if let Some(document) = DOCUMENT.get() {
            return Ok(document.clone());
        }
        let document = Arc::new(load::document(PACKAGED)?);
        Ok(DOCUMENT.get_or_init(|| document).clone())
    }

    /// Any contract, as JSON.
    pub(crate) fn read(text: &str) -> Result<Document, Error> {
        load::document(text)
    }

    fn new(mut operations: Vec<Operation>) -> Self {
        operations.sort_by(|a, b| a.segments.cmp(&b.segments));
        Self { operations: operations.into_iter().map(Arc::new).collect() }
    }

    /// The operation that serves `method` on `path`, with its path parameters.
    pub(crate) fn route(&self, method: &Method, path: &str) -> Option<(Arc<Operation>, PathParameters)> {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        self.operations.iter().filter(|operation| operation.method == *method).find_map(|operation| {
            operation.matches(&segments).map(|parameters| (operation.clone(), parameters))
        })
    }

    pub(crate) fn operations(&self) -> &[Arc<Operation>] {
        &self.operations
    }
}

#[cfg(test)]
mod tests;
