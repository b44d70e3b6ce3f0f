//! One vendored operation with the closure of its components.

use serde_json::Value;

use super::{
    Change, closure,
    document::{Document, Listed},
    versions::path_version,
};
use crate::Error;
use crate::openapi::keywords::{self, Keys};
use crate::openapi::pointer::push;

/// A fragment: a complete OpenAPI 3.0 document with exactly one operation.
#[derive(Debug, Clone)]
pub struct Fragment {
    file: String,
    operation: Listed,
    version: String,
    api_version: String,
    pub(crate) root: Value,
    /// An `operationId` that was made by a rule.
    pub(crate) mended: Vec<Change>,
}

impl Fragment {
    /// Reads a fragment and refuses one that is incomplete, ambiguous or marked by other hands than ours.
    pub fn parse(file: &str, text: &str) -> Result<Self, Error> {
        let document = Document::parse(file, text)?;
        Self::from_document(&document).map_err(|error| error.in_file(file))
    }

    fn from_document(document: &Document) -> Result<Self, Error> {
        let root = document.root();
        let [operation] = document.operations() else {
            let count = document.operations().len();
            return Err(Error::new(format!("a fragment holds one operation, this one {count}")).at("/paths"));
        };
        if !root.pointer(&operation.pointer()).is_some_and(Value::is_object) {
            return Err(Error::new("an operation that is not an object").at(operation.pointer()));
        }
        refuse_dangling(root)?;
        refuse_our_marks(root)?;
        refuse_own_servers(root, operation)?;
        Ok(Self {
            file: document.file().to_owned(),
            operation: operation.clone(),
            version: path_version(root)?,
            api_version: api_version(root)?,
            root: root.clone(),
            mended: document.mended().to_vec(),
        })
    }

    /// The name that reports use: `v1/createGateway`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.version, self.operation.id)
    }

    /// The file it came from.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The operation.
    pub fn operation(&self) -> &Listed {
        &self.operation
    }

    /// The first segment of its URLs: `v1`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The version of the document that it was taken from: `1.181.0`.
    pub fn api_version(&self) -> &str {
        &self.api_version
    }

    /// The API version as numbers, for comparing.
    pub(crate) fn release(&self) -> Vec<u64> {
        self.api_version.split(['.', '-', '+']).map_while(|part| part.parse().ok()).collect()
    }
}

fn refuse_dangling(root: &Value) -> Result<(), Error> {
    for (pointer, target) in keywords::references(root, Keys::Keywords) {
        closure::resolve(root, &target).map_err(|error| error.at(pointer))?;
    }
    Ok(())
}

/// Marks that decide how money is handled come from overlays, which are reviewed as ours; never from a page.
fn refuse_our_marks(root: &Value) -> Result<(), Error> {
    let mut marked = None;
    keywords::each(root, Keys::Keywords, &mut |pointer, object| {
        let mark = object.keys().find(|key| key.starts_with("x-synctera-"));
        if let (Some(mark), None) = (mark, &marked) {
            marked = Some(push(pointer, mark));
        }
    });
    match marked {
        None => Ok(()),
        Some(pointer) => Err(Error::new("an `x-synctera-` mark in a fragment")
            .at(pointer)
            .hint("set it by an action in openapi/overlays")),
    }
}

/// An operation that goes to a server of its own would slip past the environment that the caller named.
fn refuse_own_servers(root: &Value, operation: &Listed) -> Result<(), Error> {
    let item = push("/paths", &operation.path);
    for pointer in [push(&item, "servers"), push(&operation.pointer(), "servers")] {
        if root.pointer(&pointer).is_some() {
            return Err(Error::new("an operation with servers of its own").at(pointer).hint(
                "the caller names the environment for all operations; remove these servers in a copy of the document",
            ));
        }
    }
    Ok(())
}

fn api_version(root: &Value) -> Result<String, Error> {
    let version = root.pointer("/info/version").and_then(Value::as_str);
    version.map(str::to_owned).ok_or_else(|| Error::new("no API version").at("/info/version"))
}
