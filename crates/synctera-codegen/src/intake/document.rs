//! A whole OpenAPI 3.0 document, and the fragments that can be cut from it.

use serde_json::{Map, Value, json};

use super::{Change, closure, emit, facts, operation_ids, versions::path_version, yaml};
use crate::Error;
use crate::openapi::pointer::push;
use crate::openapi::{METHODS, check_version};

/// An OpenAPI 3.0 document with unique operations.
#[derive(Debug, Clone)]
pub struct Document {
    file: String,
    root: Value,
    operations: Vec<Listed>,
    mended: Vec<Change>,
}

/// One operation of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listed {
    /// The `operationId`.
    pub id: String,
    /// The method in lower case.
    pub method: String,
    /// The path template as the document writes it.
    pub path: String,
    /// The tags.
    pub tags: Vec<String>,
}

impl Listed {
    /// The JSON pointer of the operation in its document.
    pub fn pointer(&self) -> String {
        push(&push("/paths", &self.path), &self.method)
    }
}

impl Document {
    /// Reads a document, JSON or YAML, and refuses what is not OpenAPI 3.0. Operations without an `operationId` of their
    /// own get one by a rule; [`mended`](Self::mended) lists them.
    pub fn parse(file: &str, text: &str) -> Result<Self, Error> {
        let mut root = yaml::parse(file, text)?;
        let in_file = |error: Error| error.in_file(file);
        check_version(&root).map_err(in_file)?;
        let mended = operation_ids::mend(&mut root);
        let operations = list(&root).map_err(in_file)?;
        Ok(Self { file: file.to_owned(), root, operations, mended })
    }

    /// The operations, in document order.
    pub fn operations(&self) -> &[Listed] {
        &self.operations
    }

    /// The document itself.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The `operationId`s that were made by a rule, in document order.
    pub fn mended(&self) -> &[Change] {
        &self.mended
    }

    /// The file it came from, as it was given.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The version segment that all servers share: `v1`.
    pub fn version(&self) -> Result<String, Error> {
        path_version(&self.root).map_err(|error| error.in_file(&self.file))
    }

    /// The operation with this `operationId`.
    pub fn operation(&self, id: &str) -> Result<&Listed, Error> {
        self.operations.iter().find(|listed| listed.id == id).ok_or_else(|| {
            Error::new(format!("no operation `{id}`"))
                .in_file(&self.file)
                .at("/paths")
                .hint("operationIds are case-sensitive; `--tag` and `--all` list what there is")
        })
    }

    /// The text of a fragment: one operation with the closure of its components.
    pub fn cut(&self, operation: &Listed) -> Result<String, Error> {
        let fragment = self.fragment(operation).map_err(|error| error.in_file(&self.file))?;
        emit::yaml("", &fragment)
    }

    /// As [`cut`](Self::cut), with the document's facts and none of its sentences.
    pub fn cut_facts(&self, operation: &Listed) -> Result<String, Error> {
        let mut fragment = self.fragment(operation).map_err(|error| error.in_file(&self.file))?;
        facts::keep_facts(&mut fragment);
        emit::yaml("", &fragment)
    }

    fn fragment(&self, operation: &Listed) -> Result<Value, Error> {
        let mut root = Map::new();
        for key in ["openapi", "info", "servers", "security"] {
            if let Some(value) = self.root.get(key) {
                root.insert(key.to_owned(), value.clone());
            }
        }
        root.insert("tags".to_owned(), self.tags_of(operation));
        let path = json!({ operation.path.as_str(): self.path_item(operation) });
        let components = closure::components(&self.root, &path, "/paths")?;
        root.insert("paths".to_owned(), path);
        root.insert("components".to_owned(), components);
        Ok(Value::Object(root))
    }

    /// The path item with this operation only; what it says of all its operations stays.
    fn path_item(&self, operation: &Listed) -> Value {
        let item = self.root["paths"][&operation.path].as_object();
        let keep = |key: &str| key == operation.method || !METHODS.contains(&key);
        item.into_iter()
            .flatten()
            .filter(|(key, _)| keep(key))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }

    fn tags_of(&self, operation: &Listed) -> Value {
        let named = |tag: &&Value| operation.tags.iter().any(|name| tag["name"] == **name);
        self.root["tags"].as_array().into_iter().flatten().filter(named).cloned().collect()
    }
}

/// Every operation of the document.
pub(crate) fn list(root: &Value) -> Result<Vec<Listed>, Error> {
    let paths = root.get("paths").and_then(Value::as_object);
    let paths = paths.ok_or_else(|| Error::new("no object of paths").at("/paths"))?;
    let mut found: Vec<Listed> = Vec::new();
    for (path, item) in paths {
        let operations = METHODS.iter().filter_map(|method| Some((*method, item.get(method)?)));
        found.extend(operations.map(|(method, operation)| listed(path, method, operation)));
    }
    Ok(found)
}

fn listed(path: &str, method: &str, operation: &Value) -> Listed {
    let tags = operation.get("tags").and_then(Value::as_array).into_iter().flatten();
    Listed {
        id: operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        tags: tags.filter_map(Value::as_str).map(str::to_owned).collect(),
    }
}
