//! Responses by status. Only a success is decoded into what the method returns.

use std::collections::BTreeMap;

use super::comparison::{Comparison, Sorted, sort};
use super::pair::Pair;
use super::reach::Reach;
use super::rules::Kind;
use crate::openapi::Checked;
use crate::openapi::Node;
use crate::openapi::is_success;

impl<'d> Comparison<'d> {
    pub(super) fn responses(&mut self, pair: &Pair<'d>) {
        let (old, new) = (responses_of(self.old, &pair.old), responses_of(self.new, &pair.new));
        let mut sorted = sort(old, new);
        if let Some((before, after)) = take_changed_status(&mut sorted) {
            let response = pair.part(&format!("response {}", after.0), &before.1, &after.1);
            self.changed(
                Kind::SuccessStatusChanged,
                &response,
                format!("status {} is now {}", before.0, after.0),
            );
            self.response(&response.with_reach(Reach::RECEIVED));
        }
        for (status, node) in &sorted.removed {
            let kind = if is_success(status) { Kind::SuccessRemoved } else { Kind::ErrorStatusRemoved };
            self.removed(kind, pair, node, format!("response {status} removed"));
        }
        for (status, node) in &sorted.added {
            let kind = if is_success(status) { Kind::SuccessAdded } else { Kind::ErrorStatusAdded };
            self.added(kind, pair, node, format!("response {status} added"));
        }
        for (status, old, new) in &sorted.both {
            let reach = if is_success(status) { Reach::RECEIVED } else { Reach::NONE };
            self.response(&pair.part(&format!("response {status}"), old, new).with_reach(reach));
        }
    }

    /// What the client responses to a callback.
    pub(super) fn callback_responses(&mut self, pair: &Pair<'d>) {
        let sorted = sort(responses_of(self.old, &pair.old), responses_of(self.new, &pair.new));
        for (status, node) in &sorted.removed {
            self.removed(Kind::ErrorStatusRemoved, pair, node, format!("response {status} removed"));
        }
        for (status, node) in &sorted.added {
            self.added(Kind::ErrorStatusAdded, pair, node, format!("response {status} added"));
        }
        for (status, old, new) in &sorted.both {
            self.request_types(&pair.part(&format!("response {status}"), old, new));
        }
    }

    fn response(&mut self, pair: &Pair<'d>) {
        self.headers(pair);
        self.documentation(pair, &["headers", "content", "links"]);
        let has_body = |node: &Node<'d>| !node.members("content").is_empty();
        match (has_body(&pair.old), has_body(&pair.new)) {
            (false, true) => self.changed(Kind::ResponseBodyAdded, pair, "has a body now"),
            (true, false) => self.changed(Kind::ResponseBodyRemoved, pair, "has no body any more"),
            _ => self.response_types(pair),
        }
    }

    fn headers(&mut self, pair: &Pair<'d>) {
        let sorted = sort(pair.old.members("headers"), pair.new.members("headers"));
        for (name, node) in &sorted.removed {
            self.removed(Kind::ResponseHeaderRemoved, pair, node, format!("header `{name}` removed"));
        }
        for (name, node) in &sorted.added {
            self.added(Kind::ResponseHeaderAdded, pair, node, format!("header `{name}` added"));
        }
    }
}

fn responses_of<'d>(document: &Checked<'d>, operation: &Node<'d>) -> BTreeMap<&'d str, Node<'d>> {
    let responses = operation.members("responses").into_iter();
    responses.map(|(status, response)| (status, document.resolve(&response))).collect()
}

type Response<'d> = (&'d str, Node<'d>);

/// The one success of each side, where they have different statuses.
fn take_changed_status<'d>(sorted: &mut Sorted<&'d str, Node<'d>>) -> Option<(Response<'d>, Response<'d>)> {
    if sorted.both.iter().any(|(status, _, _)| is_success(status)) {
        return None;
    }
    let old = only_success(&sorted.removed)?;
    let new = only_success(&sorted.added)?;
    Some((sorted.removed.remove(old), sorted.added.remove(new)))
}

fn only_success(responses: &[Response<'_>]) -> Option<usize> {
    let mut found = (0..responses.len()).filter(|index| is_success(responses[*index].0));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}
