//! Parameters, matched by where they are sent and by name.

use std::collections::BTreeMap;

use super::comparison::{Comparison, sort};
use super::operations::Operation;
use super::pair::Pair;
use super::reach::Reach;
use super::rules::Kind;
use crate::openapi::Checked;
use crate::openapi::Node;

/// Where a parameter goes, and its name.
type Key<'d> = (&'d str, String);

impl<'d> Comparison<'d> {
    pub(super) fn parameters(&mut self, pair: &Pair<'d>, old: &Operation<'d>, new: &Operation<'d>) {
        let pair = pair.clone().with_reach(Reach::SENT);
        let (before, after) = (parameters_of(self.old, old), parameters_of(self.new, new));
        let had_others = before.values().any(is_outside_path);
        let sorted = sort(before, after);
        for (key, parameter) in &sorted.removed {
            let kind = if is_key_header(parameter) { Kind::KeyHeaderChanged } else { Kind::ParameterRemoved };
            self.removed(kind, &pair, parameter, format!("{} removed", label(key)));
        }
        for (key, parameter) in &sorted.added {
            self.added(
                kind_of_addition(parameter, had_others),
                &pair,
                parameter,
                format!("{} added", label(key)),
            );
        }
        for (key, old, new) in &sorted.both {
            self.parameter(&pair.part(&label(key), old, new));
        }
    }

    fn parameter(&mut self, pair: &Pair<'d>) {
        let key_header = is_key_header(&pair.new);
        let (old, new) = (pair.old.flag("required"), pair.new.flag("required"));
        match (old, new) {
            (false, true) if key_header => self.changed(Kind::KeyHeaderChanged, pair, "now required"),
            (true, false) if key_header => self.changed(Kind::KeyHeaderChanged, pair, "no longer required"),
            (false, true) => self.changed(Kind::ParameterNowRequired, pair, "now required"),
            (true, false) => self.changed(Kind::ParameterNowOptional, pair, "no longer required"),
            _ => {}
        }
        self.path_name(pair);
        self.encoding(pair);
        self.deprecation(pair);
        self.documentation(
            pair,
            &[
                "name",
                "in",
                "required",
                "style",
                "explode",
                "schema",
                "content",
                "deprecated",
                "allowReserved",
            ],
        );
        match (pair.old.get("schema"), pair.new.get("schema")) {
            (Some(old), Some(new)) => self.schema(&pair.at(&old, &new)),
            _ => self.request_types(pair),
        }
    }

    fn path_name(&mut self, pair: &Pair<'d>) {
        let name = |node: &Node<'d>| node.text("name").unwrap_or_default();
        let (old, new) = (name(&pair.old), name(&pair.new));
        if pair.new.text("in") == Some("path") && old != new {
            self.changed(Kind::PathParameterRenamed, pair, format!("path parameter `{old}` is now `{new}`"));
        }
    }

    fn encoding(&mut self, pair: &Pair<'d>) {
        let (old, new) = (encoding_of(&pair.old), encoding_of(&pair.new));
        if old != new {
            self.changed(Kind::ParameterEncodingChanged, pair, format!("written as {old}, now as {new}"));
        }
    }
}

/// The parameters of an operation and of its path item, references followed.
fn parameters_of<'d>(document: &Checked<'d>, operation: &Operation<'d>) -> BTreeMap<Key<'d>, Node<'d>> {
    let shared = operation.item.list("parameters").into_iter();
    let own = operation.node.list("parameters").into_iter();
    let all = shared.chain(own).map(|parameter| document.resolve(&parameter));
    all.map(|parameter| (key_of(&parameter, operation), parameter)).collect()
}

/// Path parameters are known by their position in the path: their names are free.
fn key_of<'d>(parameter: &Node<'d>, operation: &Operation<'d>) -> Key<'d> {
    let (place, name) = (parameter.text("in").unwrap_or("query"), parameter.text("name").unwrap_or_default());
    match place {
        "path" => (
            place,
            operation.position(name).map_or_else(|| name.to_owned(), |index| format!("#{}", index + 1)),
        ),
        "header" => (place, name.to_lowercase()),
        _ => (place, name.to_owned()),
    }
}

fn label((place, name): &Key<'_>) -> String {
    format!("{place} parameter `{name}`")
}

fn kind_of_addition(parameter: &Node<'_>, had_others: bool) -> Kind {
    match (is_key_header(parameter), parameter.flag("required"), had_others) {
        (true, _, _) => Kind::KeyHeaderChanged,
        (false, true, _) => Kind::RequiredParameterAdded,
        (false, false, true) => Kind::ParameterAdded,
        (false, false, false) => Kind::FirstParameterAdded,
    }
}

/// Whether a parameter is a field of the operation's parameter struct.
fn is_outside_path(parameter: &Node<'_>) -> bool {
    parameter.text("in") != Some("path") && !is_key_header(parameter)
}

fn is_key_header(parameter: &Node<'_>) -> bool {
    let name = parameter.text("name").unwrap_or_default();
    parameter.text("in") == Some("header") && name.eq_ignore_ascii_case("idempotency-key")
}

/// The style and whether lists are repeated, with OpenAPI's defaults filled in.
fn encoding_of(parameter: &Node<'_>) -> String {
    let usual = if matches!(parameter.text("in"), Some("query" | "cookie")) { "form" } else { "simple" };
    let style = parameter.text("style").unwrap_or(usual);
    let explode = parameter.raw("explode").and_then(serde_json::Value::as_bool).unwrap_or(style == "form");
    let reserved = if parameter.flag("allowReserved") { ", reserved characters as they are" } else { "" };
    format!("{style}{}{reserved}", if explode { ", repeated" } else { ", joined" })
}
