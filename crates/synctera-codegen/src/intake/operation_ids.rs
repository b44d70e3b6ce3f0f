//! `operationId`s: every operation gets one that is its own and can be a name.
//!
//! - `operation-id-missing`: made of method and path.
//! - `operation-id-spelled`: anything but letters, digits, `_` and `-` becomes `_`.
//! - `operation-id-repeated`: the second of a name is called by method and path, or else numbered.

use std::collections::BTreeSet;

use crate::openapi::METHODS;
use crate::openapi::pointer::push;
use serde_json::Value;

use super::Change;

/// Mends the ids of a document; what was changed, by rule.
pub(super) fn mend(root: &mut Value) -> Vec<Change> {
    let mut ids = Ids { taken: BTreeSet::new(), changes: Vec::new() };
    let items = root.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for (path, item) in items {
        for method in METHODS {
            if let Some(Value::Object(operation)) = item.get_mut(method) {
                let pointer = push(&push("/paths", path), method);
                let id = operation.get("operationId").and_then(Value::as_str);
                let id = ids.of_operation(id.unwrap_or_default(), method, path, &pointer);
                operation.insert("operationId".to_owned(), Value::String(id));
            }
        }
    }
    ids.changes
}

struct Ids {
    taken: BTreeSet<String>,
    changes: Vec<Change>,
}

impl Ids {
    fn of_operation(&mut self, given: &str, method: &str, path: &str, pointer: &str) -> String {
        let spelled: String = given.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
        let has_name = spelled.chars().any(|c| c.is_ascii_alphanumeric());
        let plain = if has_name { spelled } else { by_path(method, path) };
        let mut id = plain.clone();
        let mut others =
            std::iter::once(by_path(method, path)).chain((2..).map(|number| format!("{plain}_{number}")));
        while !self.taken.insert(id.clone()) {
            id = others.next().unwrap_or_default();
        }
        let rule = match () {
            () if id == given => return id,
            () if given.is_empty() || !has_name => "operation-id-missing",
            () if id != plain => "operation-id-repeated",
            () => "operation-id-spelled",
        };
        self.changes.push(Change {
            rule,
            fragment: String::new(),
            pointer: push(pointer, "operationId"),
            detail: format!("`{given}` → `{id}`"),
        });
        id
    }
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

/// `get /pets/{pet_id}/toys` is `get_pets_by_pet_id_toys`.
fn by_path(method: &str, path: &str) -> String {
    let spelled = path.replace('{', "by_").replace(|c| !is_plain(c), "_");
    let words = spelled.split('_').filter(|word| !word.is_empty());
    std::iter::once(method).chain(words).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_operation_gets_a_name_of_its_own() {
        let mut root = json!({"paths": {
            "/pets": {"get": {"operationId": "pets"}, "post": {"operationId": "pets"}, "put": {}},
            "/pets/{pet.id}": {"get": {"operationId": "pets.get one"}, "delete": {"operationId": "…"}},
        }});
        let rules: Vec<_> = mend(&mut root).into_iter().map(|change| (change.rule, change.detail)).collect();
        let expected = [
            ("operation-id-missing", "`` → `put_pets`"),
            ("operation-id-repeated", "`pets` → `post_pets`"),
            ("operation-id-spelled", "`pets.get one` → `pets_get_one`"),
            ("operation-id-missing", "`…` → `delete_pets_by_pet_id`"),
        ];
        assert_eq!(rules, expected.map(|(rule, detail)| (rule, detail.to_owned())));
        assert_eq!(root["paths"]["/pets"]["post"]["operationId"], "post_pets");
    }
}
