//! Properties, which of them are required, undeclared ones, and the values of enums.

use serde_json::Value;

use super::comparison::{Comparison, sort};
use super::pair::Pair;
use super::rules::Kind;
use super::schemas::Views;
use super::view::{Part, View};
use crate::openapi::Node;

type Property<'d> = (Part<'d>, Node<'d>);

impl<'d> Comparison<'d> {
    pub(super) fn object(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        let sorted = sort(views.old.properties.clone(), views.new.properties.clone());
        for (name, property) in &sorted.removed {
            self.removed_property(pair, views, name, property);
        }
        for (name, property) in &sorted.added {
            self.added_property(pair, views, name, property);
        }
        for (name, old, new) in &sorted.both {
            if !views.shared(Some(&old.0), Some(&new.0)) {
                let mut place = pair.to(format!("{}.{name}", pair.subject), &old.1, &new.1);
                place.optional =
                    !self.was_mandatory(pair, views, name) && !self.is_mandatory(pair, views, name);
                self.schema(&place);
            }
        }
        self.requiredness(pair, views);
        self.extra_properties(pair, views);
    }

    fn removed_property(
        &mut self,
        pair: &Pair<'d>,
        views: &Views<'d>,
        name: &str,
        (part, node): &Property<'d>,
    ) {
        let told_at_base = |part: &Part<'d>| views.shared(Some(part), None);
        if told_at_base(part) && views.old.required.get(name).is_none_or(told_at_base) {
            return;
        }
        let (kind, word) = match self.was_mandatory(pair, views, name) {
            true => (Kind::RequiredPropertyRemoved, "required"),
            false => (Kind::PropertyRemoved, "optional"),
        };
        let place = pair.to(format!("{}.{name}", pair.subject), &pair.old, &pair.new);
        self.removed(kind, &place, node, format!("{word} property `{name}` removed"));
    }

    fn added_property(
        &mut self,
        pair: &Pair<'d>,
        views: &Views<'d>,
        name: &str,
        (part, node): &Property<'d>,
    ) {
        let told_at_base = |part: &Part<'d>| views.shared(None, Some(part));
        if told_at_base(part) && views.new.required.get(name).is_none_or(told_at_base) {
            return;
        }
        let (kind, word) = match self.is_mandatory(pair, views, name) {
            true => (Kind::RequiredPropertyAdded, "required"),
            false => (Kind::PropertyAdded, "optional"),
        };
        let place = pair.to(format!("{}.{name}", pair.subject), &pair.old, &pair.new);
        self.added(kind, &place, node, format!("{word} property `{name}` added"));
    }

    fn was_mandatory(&self, pair: &Pair<'d>, views: &Views<'d>, name: &str) -> bool {
        let component = self.old.schema(&pair.subject).is_some();
        let in_request =
            if component { self.in_requests_before.contains(pair.subject.as_str()) } else { pair.reach.sent };
        mandatory(&views.old, name, in_request, pair.reach.received)
    }

    fn is_mandatory(&self, pair: &Pair<'d>, views: &Views<'d>, name: &str) -> bool {
        let component = self.new.schema(&pair.subject).is_some();
        let in_request =
            if component { self.in_requests_after.contains(pair.subject.as_str()) } else { pair.reach.sent };
        mandatory(&views.new, name, in_request, pair.reach.received)
    }

    /// The required names that stand on one side only. Those of an added or removed property are told with it.
    fn requiredness(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        let (old_properties, new_properties) = (&views.old.properties, &views.new.properties);
        let told = |name: &str| old_properties.contains_key(name) != new_properties.contains_key(name);
        let sorted = sort(views.old.required.clone(), views.new.required.clone());
        for (name, part) in sorted.removed.iter().filter(|(name, _)| !told(name)) {
            if !views.shared(Some(part), None) {
                let place = pair.to(format!("{}.{name}", pair.subject), &required_by(part), &pair.new);
                let kind = requiredness_kind(&views.old, name, Kind::PropertyNowOptional);
                self.changed(kind, &place, format!("property `{name}` is no longer required"));
            }
        }
        for (name, part) in sorted.added.iter().filter(|(name, _)| !told(name)) {
            if !views.shared(None, Some(part)) {
                let place = pair.to(format!("{}.{name}", pair.subject), &pair.old, &required_by(part));
                let kind = requiredness_kind(&views.new, name, Kind::PropertyNowRequired);
                self.changed(kind, &place, format!("property `{name}` is now required"));
            }
        }
        self.directions(pair, views);
    }

    /// Properties that stay required and of which only the way changes.
    fn directions(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        let sorted = sort(views.old.properties.clone(), views.new.properties.clone());
        let (old_required, new_required) = (&views.old.required, &views.new.required);
        let stays = |name: &str| old_required.contains_key(name) && new_required.contains_key(name);
        for (name, old, new) in sorted.both.iter().filter(|(name, _, _)| stays(name)) {
            if views.shared(Some(&old.0), Some(&new.0)) {
                continue;
            }
            let place = pair.to(format!("{}.{name}", pair.subject), &old.1, &new.1);
            match (self.was_mandatory(pair, views, name), self.is_mandatory(pair, views, name)) {
                (true, false) => self.changed(Kind::FieldNowOptional, &place, "goes one way only"),
                (false, true) => self.changed(Kind::FieldNowMandatory, &place, "goes both ways"),
                _ => {}
            }
        }
    }

    fn extra_properties(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        if self.keyword_shared(views, "additionalProperties") {
            return;
        }
        match (extra_of(&views.old), extra_of(&views.new)) {
            (Extra::Typed(old), Extra::Typed(new)) => {
                self.schema(&pair.to(format!("{}[*]", pair.subject), &old, &new))
            }
            (Extra::Any, Extra::Any) | (Extra::Refused, Extra::Refused) => {}
            (Extra::Any, Extra::Refused) => {
                self.changed(Kind::ExtraPropertiesRefused, pair, "undeclared properties are now refused");
            }
            (Extra::Refused, Extra::Any) => {
                self.changed(Kind::ExtraPropertiesAllowed, pair, "undeclared properties are now allowed");
            }
            (_, Extra::Typed(_)) => self.extra_type(pair, views, "undeclared properties now have a type"),
            (Extra::Typed(_), _) => {
                self.extra_type(pair, views, "undeclared properties no longer have a type")
            }
        }
    }

    /// Only a map has a type for them; a struct keeps what it does not know as it is.
    fn extra_type(&mut self, pair: &Pair<'d>, views: &Views<'d>, detail: &str) {
        let is_map = views.old.type_name() == "map" || views.new.type_name() == "map";
        let kind = if is_map { Kind::ExtraPropertiesTyped } else { Kind::ExtraPropertiesAllowed };
        self.changed(kind, pair, detail);
    }

    pub(super) fn enum_values(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        let (old, new) = match (views.old.enum_values(), views.new.enum_values()) {
            (Some(old), Some(new)) => (old, new),
            (None, None) => return,
            _ if self.keyword_shared(views, "enum") => return,
            (None, Some(_)) if is_string(views) => {
                return self.changed(Kind::EnumIntroduced, pair, "now an enum");
            }
            (Some(_), None) if is_string(views) => {
                return self.changed(Kind::EnumDropped, pair, "no longer an enum");
            }
            (None, _) => return self.changed(Kind::ConstraintTightened, pair, "only listed values now"),
            (_, None) => return self.changed(Kind::ConstraintLoosened, pair, "no longer only listed values"),
        };
        let sorted = sort(old, new);
        // Only strings become a Rust enum; of anything else the list is a limit.
        let (removal, addition) = match is_string(views) {
            true => (Kind::EnumValueRemoved, Kind::EnumValueAdded),
            false => (Kind::ConstraintTightened, Kind::ConstraintLoosened),
        };
        for (value, part) in &sorted.removed {
            if !views.shared(Some(part), None) {
                self.removed(removal, pair, &enum_of(part), format!("enum value `{value}` removed"));
            }
        }
        for (value, part) in &sorted.added {
            if !views.shared(None, Some(part)) {
                self.added(addition, pair, &enum_of(part), format!("enum value `{value}` added"));
            }
        }
    }
}

fn is_string(views: &Views<'_>) -> bool {
    views.old.type_name() == "string" && views.new.type_name() == "string"
}

/// Whether the Rust field is no Option: required, and going every way that its type goes.
fn mandatory(view: &View<'_>, name: &str, in_request: bool, received: bool) -> bool {
    let flag = |key| view.properties.get(name).is_some_and(|(_, node)| node.flag(key));
    let in_answer = received || !in_request;
    view.required.contains_key(name)
        && !(flag("readOnly") && in_request)
        && !(flag("writeOnly") && !flag("readOnly") && in_answer)
}

/// What a change of requiredness means for a field that is an Option in any case: nothing to a reader, and to the
/// server only where the client sends the field.
fn requiredness_kind(required_in: &View<'_>, name: &str, usual: Kind) -> Kind {
    let read_only = required_in.properties.get(name).is_some_and(|(_, node)| node.flag("readOnly"));
    if read_only { Kind::ReadOnlyRequirednessChanged } else { usual }
}

fn enum_of<'d>(part: &Part<'d>) -> Node<'d> {
    part.node.get("enum").unwrap_or_else(|| part.node.clone())
}

fn required_by<'d>(part: &Part<'d>) -> Node<'d> {
    part.node.get("required").unwrap_or_else(|| part.node.clone())
}

/// What a schema says of properties that it does not declare.
enum Extra<'d> {
    Any,
    Refused,
    Typed(Node<'d>),
}

fn extra_of<'d>(view: &View<'d>) -> Extra<'d> {
    let keyword =
        view.find("additionalProperties").and_then(|(part, _)| part.node.get("additionalProperties"));
    match keyword {
        Some(node) if *node.value == Value::Bool(false) => Extra::Refused,
        Some(node) if node.value.as_object().is_some_and(|schema| !schema.is_empty()) => Extra::Typed(node),
        _ => Extra::Any,
    }
}
