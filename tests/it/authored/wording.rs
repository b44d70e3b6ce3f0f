//! Whether a text repeats a sentence of another.

use std::collections::HashMap;

use serde_json::Value;

/// Shorter runs of words are names and set phrases ("Bad request"), which nobody owns.
const SHORTEST: usize = 4;

/// Keys whose values are written for readers.
const PROSE: [&str; 5] = ["description", "summary", "title", "detail", "message"];

type Words = Vec<String>;

/// The sentences of some documents, found by their first words.
pub(crate) struct Sentences {
    by_start: HashMap<Words, Vec<Words>>,
}

impl Sentences {
    pub(crate) fn of(documents: &[Value]) -> Self {
        let mut by_start: HashMap<Words, Vec<Words>> = HashMap::new();
        for text in documents.iter().flat_map(prose) {
            for sentence in sentences(&text).chain([words(&text)]).filter(|words| words.len() >= SHORTEST) {
                let same_start = by_start.entry(sentence[..SHORTEST].to_vec()).or_default();
                if !same_start.contains(&sentence) {
                    same_start.push(sentence);
                }
            }
        }
        Self { by_start }
    }

    /// The texts of a document that are, or contain, one of these sentences; each with the sentence.
    pub(crate) fn found_in(&self, document: &Value) -> Vec<String> {
        let repeated =
            |text: String| self.repeated_by(&text).map(|sentence| format!("{text:?} repeats {sentence:?}"));
        prose(document).into_iter().filter_map(repeated).collect()
    }

    fn repeated_by(&self, text: &str) -> Option<String> {
        let words = words(text);
        let candidates = |at: usize| self.by_start.get(&words[at..at + SHORTEST]).into_iter().flatten();
        (0..(words.len() + 1).saturating_sub(SHORTEST))
            .find_map(|at| candidates(at).find(|sentence| words[at..].starts_with(sentence)))
            .map(|sentence| sentence.join(" "))
    }
}

/// Every text of a document that is written for readers.
fn prose(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => map.iter().flat_map(|(key, value)| entry_prose(key, value)).collect(),
        Value::Array(items) => items.iter().flat_map(prose).collect(),
        _ => Vec::new(),
    }
}

fn entry_prose(key: &str, value: &Value) -> Vec<String> {
    match value.as_str() {
        Some(text) if PROSE.contains(&key) => vec![text.to_owned()],
        _ => prose(value),
    }
}

/// Sentences end at punctuation, at a line's end and at the border of a table's cell.
fn sentences(text: &str) -> impl Iterator<Item = Words> {
    let spaced = text.replace(['\n', '|'], ". ");
    let parts: Vec<Words> =
        spaced.split_inclusive(char::is_whitespace).fold(vec![Words::new()], |mut parts, word| {
            if let Some(part) = parts.last_mut() {
                part.extend(words(word));
            }
            if word.trim_end().ends_with(['.', '!', '?', ':', ';']) {
                parts.push(Words::new());
            }
            parts
        });
    parts.into_iter()
}

fn words(text: &str) -> Words {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.split(|c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn repeats(ours: &str) -> bool {
        let theirs =
            json!({"description": "The card is blue. Code | Meaning\n--- | ---\nX | It has been cut in two"});
        !Sentences::of(&[theirs]).found_in(&json!({"a": [{"summary": ours}]})).is_empty()
    }

    #[test]
    fn a_sentence_is_found_whole_within_another_and_in_a_table() {
        assert!(repeats("The card is blue"));
        assert!(repeats("Note: the *card* is blue, often."));
        assert!(repeats("`X`: it has been cut in two."));
    }

    #[test]
    fn a_few_words_in_common_are_not_a_sentence() {
        assert!(!repeats("The card is red."));
        assert!(!repeats("Blue is the card."));
    }
}
