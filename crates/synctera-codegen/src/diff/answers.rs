//! Answers by status. Only a success is decoded into what the method returns.

use std::collections::BTreeMap;

use super::comparison::{Comparison, Pair, Sorted, sort};
use super::document::Document;
use super::node::Node;
use super::reach::{Reach, is_success};
use super::rules::Kind;

impl<'d> Comparison<'d> {
    pub(super) fn answers(&mut self, pair: &Pair<'d>) {
        let (old, new) = (answers_of(self.old, &pair.old), answers_of(self.new, &pair.new));
        let mut sorted = sort(old, new);
        if let Some((before, after)) = take_changed_status(&mut sorted) {
            let answer = pair.part(&format!("answer {}", after.0), &before.1, &after.1);
            self.changed(
                Kind::SuccessStatusChanged,
                &answer,
                format!("status {} is now {}", before.0, after.0),
            );
            self.answer(&answer.with_reach(Reach::RECEIVED));
        }
        for (status, node) in &sorted.removed {
            let kind = if is_success(status) { Kind::SuccessRemoved } else { Kind::ErrorStatusRemoved };
            self.removed(kind, pair, node, format!("answer {status} removed"));
        }
        for (status, node) in &sorted.added {
            let kind = if is_success(status) { Kind::SuccessAdded } else { Kind::ErrorStatusAdded };
            self.added(kind, pair, node, format!("answer {status} added"));
        }
        for (status, old, new) in &sorted.both {
            let reach = if is_success(status) { Reach::RECEIVED } else { Reach::NONE };
            self.answer(&pair.part(&format!("answer {status}"), old, new).with_reach(reach));
        }
    }

    /// What the client answers to a callback.
    pub(super) fn callback_answers(&mut self, pair: &Pair<'d>) {
        let sorted = sort(answers_of(self.old, &pair.old), answers_of(self.new, &pair.new));
        for (status, node) in &sorted.removed {
            self.removed(Kind::ErrorStatusRemoved, pair, node, format!("answer {status} removed"));
        }
        for (status, node) in &sorted.added {
            self.added(Kind::ErrorStatusAdded, pair, node, format!("answer {status} added"));
        }
        for (status, old, new) in &sorted.both {
            self.request_types(&pair.part(&format!("answer {status}"), old, new));
        }
    }

    fn answer(&mut self, pair: &Pair<'d>) {
        self.headers(pair);
        self.documentation(pair, &["headers", "content", "links"]);
        let has_body = |node: &Node<'d>| !node.members("content").is_empty();
        match (has_body(&pair.old), has_body(&pair.new)) {
            (false, true) => self.changed(Kind::AnswerAdded, pair, "has a body now"),
            (true, false) => self.changed(Kind::AnswerRemoved, pair, "has no body any more"),
            _ => self.answer_types(pair),
        }
    }

    fn headers(&mut self, pair: &Pair<'d>) {
        let sorted = sort(pair.old.members("headers"), pair.new.members("headers"));
        for (name, node) in &sorted.removed {
            self.removed(Kind::AnswerHeaderRemoved, pair, node, format!("header `{name}` removed"));
        }
        for (name, node) in &sorted.added {
            self.added(Kind::AnswerHeaderAdded, pair, node, format!("header `{name}` added"));
        }
    }
}

fn answers_of<'d>(document: &Document<'d>, operation: &Node<'d>) -> BTreeMap<&'d str, Node<'d>> {
    let answers = operation.members("responses").into_iter();
    answers.map(|(status, answer)| (status, document.resolve(&answer))).collect()
}

type Answer<'d> = (&'d str, Node<'d>);

/// The one success of each side, where they have different statuses.
fn take_changed_status<'d>(sorted: &mut Sorted<&'d str, Node<'d>>) -> Option<(Answer<'d>, Answer<'d>)> {
    if sorted.both.iter().any(|(status, _, _)| is_success(status)) {
        return None;
    }
    let old = only_success(&sorted.removed)?;
    let new = only_success(&sorted.added)?;
    Some((sorted.removed.remove(old), sorted.added.remove(new)))
}

fn only_success(answers: &[Answer<'_>]) -> Option<usize> {
    let mut found = (0..answers.len()).filter(|index| is_success(answers[*index].0));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}
