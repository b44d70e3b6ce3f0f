//! Names of the handles' methods.
//!
//! The rule: the operation's name in snake case, without the words of its area, so that `listAccounts` in `accounts` is
//! `list` and `createAccountTemplate` is `create_template`. Where the rule gives one name twice, or none, the whole name
//! stands. Exceptions come from an overlay: `x-synctera-method: create`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Error;
use crate::model::{Operation, method_name};

/// Where an overlay says the name.
const MARK: &str = "x-synctera-method";

/// The names of an area's operations, in their order; `taken` are those of hand-written methods.
pub(super) fn names(
    document: &Value,
    area: &str,
    operations: &[&Operation],
    taken: &BTreeSet<String>,
) -> Result<Vec<String>, Error> {
    let given = |operation: &Operation| {
        let name = document.pointer(&operation.pointer)?.get(MARK)?;
        Some(name.as_str()?.to_owned())
    };
    let wanted: Vec<String> =
        operations.iter().map(|o| given(o).unwrap_or_else(|| short(area, &o.id))).collect();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    wanted.iter().chain(taken).for_each(|name| *count.entry(name).or_default() += 1);
    let names: Vec<String> = operations
        .iter()
        .zip(&wanted)
        .map(|(o, name)| if count[name.as_str()] == 1 { name.clone() } else { whole(&o.id) })
        .collect();
    refuse_repeated(operations, &names, taken)?;
    Ok(names)
}

fn refuse_repeated(
    operations: &[&Operation],
    names: &[String],
    taken: &BTreeSet<String>,
) -> Result<(), Error> {
    let mut seen = taken.clone();
    for (operation, name) in operations.iter().zip(names) {
        if !seen.insert(name.clone()) {
            return Err(Error::located(
                format!("`{}` would be a second `{name}` of its handle", operation.id),
                operation.pointer.as_str(),
            )
            .hint("name it in openapi/overlays/names.yaml: x-synctera-method"));
        }
    }
    Ok(())
}

/// The whole name without its version.
fn whole(id: &str) -> String {
    method_name(without_version(id))
}

fn without_version(id: &str) -> &str {
    id.strip_suffix("V0").unwrap_or(id)
}

fn short(area: &str, id: &str) -> String {
    let words: Vec<String> = whole(id).split('_').map(singular).collect();
    let area: Vec<String> = area.split('-').filter(|word| *word != "v0").map(singular).collect();
    let original = whole(id);
    let original: Vec<&str> = original.split('_').collect();
    let Some(at) = words.windows(area.len()).position(|window| window == area) else { return whole(id) };
    let rest: Vec<&str> = original[..at].iter().chain(&original[at + area.len()..]).copied().collect();
    if rest.is_empty() { whole(id) } else { method_name(&rest.join("_")) }
}

/// `businesses` and `business`, `countries` and `country`, `cards` and `card` are one word each.
fn singular(word: &str) -> String {
    let ending = [("ies", "y"), ("sses", "ss"), ("ses", "s"), ("ss", "ss"), ("s", "")];
    let found = ending.iter().find_map(|(plural, one)| Some(format!("{}{one}", word.strip_suffix(plural)?)));
    found.unwrap_or_else(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_area_are_left_out() {
        let cases = [
            ("accounts", "listAccountsV0", "list"),
            ("accounts", "createAccountTemplateV0", "create_template"),
            ("businesses", "listBusinessesV0", "list"),
            ("spend-controls-v0", "updateSpendControlV0", "update"),
            ("cards", "setCardPIN", "set_pin"),
            ("disputes", "createAction", "create_action"),
            ("kyc-kyb-verifications", "verifyV0", "verify"),
            ("addresses", "getAddressV0", "get"),
        ];
        for (area, id, name) in cases {
            assert_eq!(short(area, id), name, "{id}");
        }
    }
}
