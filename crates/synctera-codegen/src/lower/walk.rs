//! Every operation of a document, with the log that its refusal goes to.

use serde_json::Value;

use crate::lower::Log;
use crate::openapi::METHODS;
use crate::{Error, pointer};

/// Calls `visit` with the pointer, path and method of every operation. One that is refused does not stop the others.
pub(crate) fn each_operation(
    document: &mut Value,
    log: &mut Log,
    mut visit: impl FnMut(&str, &str, &str, &mut Value, &mut Log) -> Result<(), Error>,
) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for (path, item) in paths {
        let at = pointer::push("/paths", path);
        let Some(item) = item.as_object_mut() else { continue };
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                let visited = visit(&pointer::push(&at, method), path, method, operation, log);
                visited.unwrap_or_else(|error| log.refuse(error));
            }
        }
    }
}
