//! Matches text against patterns that were turned into tables when the client was generated.

/// One piece of a pattern.
pub(crate) enum Node {
    /// One character of these ranges.
    Class(&'static [(char, char)]),
    /// One after the other.
    Sequence(&'static [Node]),
    /// One of them.
    Either(&'static [Node]),
    /// At least, at most.
    Repeat(&'static Node, u32, u32),
    /// The beginning of the text.
    Start,
    /// The end of the text.
    End,
    /// Between a word's character and another.
    WordBoundary,
}

/// Steps after which a text counts as matching: no pattern may cost more than it protects.
const PATIENCE: u32 = 100_000;

/// Whether the pattern is found anywhere in the text.
pub(crate) fn is_found(pattern: &Node, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut search = Search { text: &text, steps: 0 };
    (0..=text.len()).any(|start| search.matches(pattern, start, &mut |_, _| true))
}

struct Search<'a> {
    text: &'a [char],
    steps: u32,
}

/// What must match after a piece, from where that piece ended.
type Then<'t> = &'t mut dyn FnMut(&mut Search<'_>, usize) -> bool;

impl Search<'_> {
    fn matches(&mut self, node: &Node, at: usize, then: Then<'_>) -> bool {
        self.steps += 1;
        if self.steps > PATIENCE {
            return true;
        }
        match node {
            Node::Class(ranges) => self.class(ranges, at) && then(self, at + 1),
            Node::Sequence(nodes) => self.sequence(nodes, at, then),
            Node::Either(nodes) => nodes.iter().any(|node| self.matches(node, at, then)),
            Node::Repeat(node, min, max) => self.repeat(node, *min, *max, at, then),
            Node::Start => at == 0 && then(self, at),
            Node::End => at == self.text.len() && then(self, at),
            Node::WordBoundary => self.word(at.checked_sub(1)) != self.word(Some(at)) && then(self, at),
        }
    }

    fn class(&self, ranges: &[(char, char)], at: usize) -> bool {
        let found = self.text.get(at);
        found.is_some_and(|c| ranges.iter().any(|(start, end)| (start..=end).contains(&c)))
    }

    fn word(&self, at: Option<usize>) -> bool {
        let found = at.and_then(|at| self.text.get(at));
        found.is_some_and(|c| c.is_ascii_alphanumeric() || *c == '_')
    }

    fn sequence(&mut self, nodes: &[Node], at: usize, then: Then<'_>) -> bool {
        match nodes.split_first() {
            None => then(self, at),
            Some((first, rest)) => self.matches(first, at, &mut |search, at| search.sequence(rest, at, then)),
        }
    }

    fn repeat(&mut self, node: &Node, min: u32, max: u32, at: usize, then: Then<'_>) -> bool {
        let again = |search: &mut Search<'_>, next: usize, then: Then<'_>| {
            // Repeating nothing leads nowhere.
            (next > at || min > 0) && search.repeat(node, min.saturating_sub(1), max - 1, next, then)
        };
        let more = max > 0 && self.matches(node, at, &mut |search, next| again(search, next, then));
        more || (min == 0 && then(self, at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGIT: Node = Node::Class(&[('0', '9')]);
    const FOUR_OR_FOUR_AND_FOUR: Node = Node::Sequence(&[
        Node::Start,
        Node::Repeat(&DIGIT, 4, 4),
        Node::Repeat(&Node::Sequence(&[Node::Class(&[('-', '-')]), Node::Repeat(&DIGIT, 4, 4)]), 0, 1),
        Node::End,
    ]);

    #[test]
    fn a_merchant_category_is_one_code_or_a_range() {
        for (text, matches) in
            [("1234", true), ("1234-5678", true), ("12345", false), ("1234-", false), ("", false)]
        {
            assert_eq!(is_found(&FOUR_OR_FOUR_AND_FOUR, text), matches, "{text}");
        }
    }

    #[test]
    fn without_anchors_a_pattern_may_match_anywhere() {
        assert!(is_found(&Node::Repeat(&DIGIT, 3, 3), "ab123cd"));
        assert!(!is_found(&Node::Repeat(&DIGIT, 3, 3), "ab12cd"));
    }

    #[test]
    fn a_pattern_that_explodes_gives_up_in_favour_of_the_text() {
        static INNER: Node = Node::Repeat(&DIGIT, 1, u32::MAX);
        static OUTER: Node = Node::Sequence(&[Node::Start, Node::Repeat(&INNER, 1, u32::MAX), Node::End]);
        assert!(is_found(&OUTER, &("1".repeat(64) + "x")));
    }
}
