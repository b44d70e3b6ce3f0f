use std::{fs, path::Path};

use super::*;

const DOCUMENT: &str = r#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {
    "/v1/cards": {"get": {"operationId": "listCards", "tags": ["Cards"], "responses": {"200": {"description": "d"}}}}
}}"#;

fn arguments(old: &str, new: &str, fail_on: FailOn) -> Arguments {
    let (old, new) = (Some(old.to_owned()), Some(new.to_owned()));
    Arguments { old, new, format: Format::Text, fail_on, words: false, rules: false }
}

fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

/// The documents with one difference of each strength: exit statuses by `--fail-on` wire, breaking, any, never.
#[test]
fn the_exit_status_follows_the_strongest_change_and_fail_on() {
    let tree = Tree::find().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let old = file(folder.path(), "old.json", DOCUMENT);
    let cases = [
        (DOCUMENT.to_owned(), [0, 0, 0, 0]),
        (DOCUMENT.replace("\"d\"", "\"e\""), [0, 0, 1, 0]),
        (DOCUMENT.replace("[\"Cards\"]", "[\"Cards\"], \"deprecated\": true"), [0, 0, 1, 0]),
        (DOCUMENT.replace("listCards", "allCards"), [0, 1, 1, 0]),
        (DOCUMENT.replace("\"get\"", "\"post\""), [1, 1, 1, 0]),
    ];
    for (text, expected) in cases {
        let new = file(folder.path(), "new.json", &text);
        let options = [FailOn::Wire, FailOn::Breaking, FailOn::Any, FailOn::Never];
        let found = options.map(|fail_on| run(&tree, &arguments(&old, &new, fail_on)));
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn json_and_yaml_of_the_same_document_do_not_differ() {
    let tree = Tree::find().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let old = file(folder.path(), "old.json", DOCUMENT);
    let yaml = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /v1/cards:\n    get:\n      \
        operationId: listCards\n      tags: [Cards]\n      responses:\n        '200':\n          description: d\n";
    let new = file(folder.path(), "new.yaml", yaml);
    assert_eq!(run(&tree, &arguments(&old, &new, FailOn::Any)), 0);
}

#[test]
fn bad_input_is_status_2_and_names_the_side() {
    let tree = Tree::find().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let good = file(folder.path(), "good.json", DOCUMENT);
    let dangling =
        DOCUMENT.replace(r#"{"description": "d"}"#, r##"{"$ref": "#/components/responses/none"}"##);
    let cases = [
        ("{", "bad.json: not JSON"),
        ("a: [", "bad.json: not YAML"),
        ("[]", "openapi"),
        ("{}", "no `openapi` version"),
        (r#"{"openapi": "3.1.0", "paths": {}}"#, "3.1.0"),
        (r#"{"openapi": "3.0.3"}"#, "paths"),
        (dangling.as_str(), "none"),
    ];
    for (text, expected) in cases {
        let bad = file(folder.path(), "bad.json", text);
        for (old, new) in [(&good, &bad), (&bad, &good)] {
            let arguments = arguments(old, new, FailOn::Never);
            assert_eq!(run(&tree, &arguments), 2, "{text}");
            let error = format!("{:#}", compare(&tree, &arguments, &mut Vec::new()).unwrap_err());
            assert!(error.contains("bad.json") && error.contains(expected), "{error}");
        }
    }
}

#[test]
fn a_name_that_is_neither_file_nor_revision_is_refused() {
    let tree = Tree::find().unwrap();
    for name in ["no-such-thing", "no-such-thing:openapi/synctera.yaml", "--help", "HEAD:no/such/file"] {
        let error = Side::read(&tree, name).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains("neither a file nor") || error.contains("has no file"), "{name}: {error}");
    }
}

#[test]
fn a_revision_means_its_merged_document() {
    let tree = Tree::find().unwrap();
    let mut out = Vec::new();
    let arguments = arguments("HEAD", "HEAD:openapi/synctera.yaml", FailOn::Any);
    let fails = compare(&tree, &arguments, &mut out).unwrap();
    assert!(!fails, "{}", String::from_utf8_lossy(&out));
}

#[test]
fn the_rule_table_is_printed_without_documents() {
    let tree = Tree::find().unwrap();
    let mut out = Vec::new();
    let arguments = Arguments { old: None, new: None, rules: true, ..arguments("", "", FailOn::Any) };
    assert!(!compare(&tree, &arguments, &mut out).unwrap());
    assert!(
        String::from_utf8(out).unwrap().contains("| `operation-removed` | error (wire) | error (wire) |")
    );
}
