//! Strings that fit a schema's format, pattern and length.

use std::collections::BTreeMap;

use proptest::{
    strategy::{Strategy, ValueTree},
    string::string_regex_parsed,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::{Value, json};

/// Longer strings than this prove nothing more.
const REASON: u64 = 5_000;

/// Makes strings, the same ones for the same seed.
pub struct Strings {
    runner: TestRunner,
    by_pattern: BTreeMap<String, Option<String>>,
}

impl Strings {
    pub fn new(seed: u64) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
        Self { runner: TestRunner::new_with_rng(Config::default(), rng), by_pattern: BTreeMap::new() }
    }

    /// A string for a string schema; `None` where its pattern is beyond this generator.
    pub fn make(&mut self, schema: &Value, longest: bool) -> Option<Value> {
        if let Some(pattern) = schema["pattern"].as_str() {
            let length = |key: &str| schema[key].as_u64().and_then(|length| usize::try_from(length).ok());
            let (least, most) = (length("minLength").unwrap_or(0), length("maxLength").unwrap_or(usize::MAX));
            return self.matching(pattern, least, most).map(|text| json!(text));
        }
        let format = schema["format"].as_str().map(str::to_ascii_lowercase);
        let text = match format.as_deref() {
            Some("uuid") => "7d943c51-e4ff-4e57-9558-08cab6b963c7",
            // An offset and a fraction: both must survive.
            Some("date-time") => "2010-05-06T12:23:34.321-05:00",
            Some("date") => "2010-05-06",
            Some("uri") => "https://example.com/a?b=c",
            Some("email") => "alice@example.com",
            Some("ipv4") => "192.0.2.1",
            _ => return Some(json!(of_length(schema, longest))),
        };
        Some(json!(text))
    }

    /// A text of a pattern, repeated or cut to the length that is wanted.
    fn matching(&mut self, pattern: &str, least: usize, most: usize) -> Option<String> {
        let key = format!("{least} {most} {pattern}");
        if let Some(known) = self.by_pattern.get(&key) {
            return known.clone();
        }
        // Where a pattern is anchored changes nothing for a text that is all of it.
        let bare = pattern.trim_start_matches('^').trim_end_matches('$').replace("$|^", "|");
        // Digits and letters are those of ASCII, as they are for the validator; a pattern that means any sign is not.
        let parsed = |unicode| regex_syntax::ParserBuilder::new().unicode(unicode).build().parse(&bare).ok();
        let hir = parsed(false).or_else(|| parsed(true));
        let strategy = hir.and_then(|hir| string_regex_parsed(&hir).ok());
        let made = strategy.and_then(|strategy| strategy.new_tree(&mut self.runner).ok());
        let made = made.map(|tree| {
            let text = tree.current();
            match text.chars().count() {
                0 => text,
                length => text.chars().cycle().take(length.max(least).min(most)).collect(),
            }
        });
        self.by_pattern.insert(key, made.clone());
        made
    }
}

/// As short as the schema allows, and not empty where it may choose; or as long as it allows, within reason.
fn of_length(schema: &Value, longest: bool) -> String {
    let least = schema["minLength"].as_u64().unwrap_or(1);
    let most = schema["maxLength"].as_u64().unwrap_or(u64::MAX);
    let length = if longest && most <= REASON { most } else { least.min(most) };
    "é".repeat(usize::try_from(length).unwrap_or(1))
}
