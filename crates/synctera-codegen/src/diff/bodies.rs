//! Request bodies, and what callbacks bring.

use super::comparison::{Comparison, sort};
use super::pair::Pair;
use super::reach::Reach;
use super::rules::Kind;
use crate::openapi::Node;

/// The kinds of change to a body that is sent or received.
struct Kinds {
    added: Kind,
    removed: Kind,
}

const REQUEST: Kinds = Kinds { added: Kind::RequestTypeAdded, removed: Kind::RequestTypeRemoved };
const ANSWER: Kinds = Kinds { added: Kind::ResponseTypeAdded, removed: Kind::ResponseTypeRemoved };

impl<'d> Comparison<'d> {
    pub(super) fn request_body(&mut self, pair: &Pair<'d>) {
        let pair = pair.clone().with_reach(Reach::SENT);
        let old = pair.old.get("requestBody").map(|body| self.old.resolve(&body));
        let new = pair.new.get("requestBody").map(|body| self.new.resolve(&body));
        match (old, new) {
            (Some(old), Some(new)) => self.body(&pair.part("body", &old, &new)),
            (Some(old), None) => self.removed(Kind::BodyRemoved, &pair, &old, "request body removed"),
            (None, Some(new)) if new.flag("required") => {
                self.added(Kind::RequiredBodyAdded, &pair, &new, "required request body added");
            }
            (None, Some(new)) => self.added(Kind::BodyAdded, &pair, &new, "request body added"),
            (None, None) => {}
        }
    }

    fn body(&mut self, pair: &Pair<'d>) {
        match (pair.old.flag("required"), pair.new.flag("required")) {
            (false, true) => self.changed(Kind::BodyNowRequired, pair, "now required"),
            (true, false) => self.changed(Kind::BodyNowOptional, pair, "no longer required"),
            _ => {}
        }
        self.documentation(pair, &["required", "content"]);
        self.request_types(pair);
    }

    /// In a callback the client is the server: it receives the body and sends the response.
    pub(super) fn callback_body(&mut self, pair: &Pair<'d>) {
        let old = pair.old.get("requestBody").map(|body| self.old.resolve(&body));
        let new = pair.new.get("requestBody").map(|body| self.new.resolve(&body));
        let pair = pair.clone().with_reach(Reach::RECEIVED);
        match (old, new) {
            (Some(old), Some(new)) => self.response_types(&pair.part("body", &old, &new)),
            (Some(old), None) => self.removed(Kind::ResponseBodyRemoved, &pair, &old, "body removed"),
            (None, Some(new)) => self.added(Kind::ResponseBodyAdded, &pair, &new, "body added"),
            (None, None) => {}
        }
        self.callback_responses(&pair.with_reach(Reach::SENT));
    }

    /// The content types of something that is sent.
    pub(super) fn request_types(&mut self, pair: &Pair<'d>) {
        self.content(pair, &REQUEST);
    }

    /// The content types of something that is received.
    pub(super) fn response_types(&mut self, pair: &Pair<'d>) {
        self.content(pair, &ANSWER);
    }

    fn content(&mut self, pair: &Pair<'d>, kinds: &Kinds) {
        let sorted = sort(pair.old.members("content"), pair.new.members("content"));
        for (media, node) in &sorted.removed {
            self.removed(kinds.removed, pair, node, format!("content type `{media}` removed"));
        }
        let had_json = sorted
            .both
            .iter()
            .map(|(media, _, _)| media)
            .chain(sorted.removed.iter().map(|(media, _)| media))
            .any(|media| is_json(media));
        for (media, node) in &sorted.added {
            let preferred = is_json(media) && !had_json;
            let kind = if preferred { Kind::ContentTypePreferred } else { kinds.added };
            self.added(kind, pair, node, format!("content type `{media}` added"));
        }
        for (_, old, new) in &sorted.both {
            self.media(&pair.at(old, new));
        }
    }

    fn media(&mut self, pair: &Pair<'d>) {
        if let (Some(old), Some(new)) = (pair.old.get("schema"), pair.new.get("schema")) {
            self.schema(&pair.at(&old, &new));
            return;
        }
        let shape = |node: &Node<'d>| node.raw("schema").map_or("no schema", |_| "a schema");
        let (old, new) = (shape(&pair.old), shape(&pair.new));
        if old != new {
            self.changed(Kind::TypeChanged, pair, format!("had {old}, has {new}"));
        }
    }
}

fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim();
    media == "application/json" || media.ends_with("+json")
}
