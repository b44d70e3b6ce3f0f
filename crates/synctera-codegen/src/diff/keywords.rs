//! Keywords of one schema that need no descent: null, format, access, default, words.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::comparison::Comparison;
use super::pair::Pair;
use super::rules::Kind;
use super::schemas::Views;
use super::view::{View, alias, is_words, plain, says_nullable};
use crate::openapi::Checked;
use crate::openapi::Node;

impl<'d> Comparison<'d> {
    /// Whether null may stand at a place: said there, or by what it refers to.
    pub(super) fn nullability(&mut self, pair: &Pair<'d>) {
        let (old_alias, new_alias) = (alias(&pair.old), alias(&pair.new));
        let renamed = old_alias.map(|name| self.renames.get(name).copied().unwrap_or(name));
        let same_target = renamed.is_some() && renamed == new_alias;
        if same_target && says_nullable(&pair.old) == says_nullable(&pair.new) {
            return;
        }
        match (nullable(self.old, &pair.old), nullable(self.new, &pair.new)) {
            (false, true) if pair.optional => {
                self.changed(Kind::OptionalNowNullable, pair, "may be null now")
            }
            (false, true) => self.changed(Kind::NowNullable, pair, "may be null now"),
            (true, false) => self.changed(Kind::NoLongerNullable, pair, "may not be null any more"),
            _ => {}
        }
    }

    pub(super) fn keywords(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        self.format(pair, views);
        self.access(pair, views);
        self.default(pair, views);
        self.deprecation(pair);
        self.words(pair);
    }

    fn format(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        if views.old.type_name() != views.new.type_name() || self.keyword_shared(views, "format") {
            return;
        }
        let (old, new) = (views.old.text("format"), views.new.text("format"));
        if old != new {
            let same_type = views.old.rust_format() == views.new.rust_format();
            let kind = if same_type { Kind::FormatNoteChanged } else { Kind::FormatChanged };
            let name = |format: Option<&str>| format.map_or("none".into(), |format| format!("`{format}`"));
            self.changed(kind, pair, format!("format {} is now {}", name(old), name(new)));
        }
    }

    fn access(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        for (keyword, narrowed) in [("readOnly", Kind::ReadOnlyNow), ("writeOnly", Kind::WriteOnlyNow)] {
            let (old, new) = (views.old.flag(keyword), views.new.flag(keyword));
            if old.is_some() == new.is_some() || views.shared(old, new) {
                continue;
            }
            let (kind, word) =
                if new.is_some() { (narrowed, "now") } else { (Kind::AccessWidened, "no longer") };
            self.changed(kind, pair, format!("{word} {keyword}"));
        }
    }

    fn default(&mut self, pair: &Pair<'d>, views: &Views<'d>) {
        if self.keyword_shared(views, "default") {
            return;
        }
        let value =
            |view: &View<'d>| view.find("default").map_or("none".to_owned(), |(_, value)| plain(value));
        let (old, new) = (value(&views.old), value(&views.new));
        if old != new {
            self.changed(Kind::DefaultChanged, pair, format!("default {old} is now {new}"));
        }
    }

    /// Whether a keyword comes from the same component on both sides.
    pub(super) fn keyword_shared(&self, views: &Views<'d>, keyword: &str) -> bool {
        let part = |view: &View<'d>| view.find(keyword).map(|(part, _)| part.clone());
        let (old, new) = (part(&views.old), part(&views.new));
        (old.is_some() || new.is_some()) && views.shared(old.as_ref(), new.as_ref())
    }

    /// The words of a schema.
    fn words(&mut self, pair: &Pair<'d>) {
        self.note_words(pair, &words_of(&pair.old, is_words), &words_of(&pair.new, is_words));
    }

    /// The words that stand beside a reference, of which the contents know nothing.
    pub(super) fn wording_beside_reference(&mut self, pair: &Pair<'d>) {
        if alias(&pair.old).is_some() || alias(&pair.new).is_some() {
            self.words(pair);
        }
    }

    /// The words of anything but a schema: all keys but those that are compared on their own.
    pub(super) fn documentation(&mut self, pair: &Pair<'d>, compared: &[&str]) {
        let is_word = |key: &str| !compared.contains(&key);
        self.note_words(pair, &words_of(&pair.old, is_word), &words_of(&pair.new, is_word));
    }

    fn note_words(&mut self, pair: &Pair<'d>, old: &Words<'d>, new: &Words<'d>) {
        let keys = old.keys().chain(new.keys()).copied().collect::<BTreeSet<_>>();
        let changed: Vec<_> = keys.into_iter().filter(|key| old.get(key) != new.get(key)).collect();
        if !changed.is_empty() {
            self.changed(Kind::DocumentationChanged, pair, format!("{} changed", changed.join(", ")));
        }
    }
}

type Words<'d> = BTreeMap<&'d str, &'d Value>;

fn words_of<'d>(node: &Node<'d>, is_word: impl Fn(&str) -> bool) -> Words<'d> {
    let entries = node.entries().into_iter().filter(|(key, _)| is_word(key));
    entries.map(|(key, node)| (key, node.value)).collect()
}

/// Whether a place allows null. What the parts of a real `allOf` say of it means nothing for the whole.
fn nullable<'d>(document: &Checked<'d>, place: &Node<'d>) -> bool {
    let (mut node, mut seen) = (document.resolve(place), BTreeSet::new());
    let mut found = says_nullable(place) || says_nullable(&node);
    while let Some(target) = alias(&node).filter(|target| seen.insert(*target)) {
        let Some(next) = document.schema(target) else { break };
        node = document.resolve(&next);
        found |= says_nullable(&node);
    }
    found
}
