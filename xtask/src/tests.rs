//! The chores, run on a scratch checkout.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use clap::Parser;
use tempfile::TempDir;

use crate::{Arguments, chore, tree::Tree};

/// A page of an operation that nobody has vendored, in the form in which the documentation publishes pages.
const PAGE: &str = r#"> ## Documentation Index

# Get Parrot

````yaml openapi-v1.json get /parrots/{parrot_id}
openapi: 3.0.3
info: {title: Parrots, version: 1.200.0}
servers:
  - {description: Production, url: 'https://api.example.com/v1'}
paths:
  /parrots/{parrot_id}:
    get:
      operationId: getParrot
      tags: [Parrots]
      parameters:
        - {in: path, name: parrot_id, required: true, schema: {type: string}}
      responses:
        '200':
          description: A parrot
          content: {application/json: {schema: {$ref: '#/components/schemas/parrot'}}}
components:
  schemas:
    parrot: {type: object, properties: {mood: {type: string, enum: [LOUD, QUIET]}}}

````
"#;

/// A checkout with nothing in it.
struct Scratch {
    folder: TempDir,
    tree: Tree,
}

impl Scratch {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tree = Tree::at(folder.path());
        for package in ["synctera-raw", "synctera"] {
            let package = folder.path().join("crates").join(package);
            fs::create_dir_all(&package).unwrap();
            fs::write(package.join("Cargo.toml"), format!("[features]\n{}", crate::features::MARK)).unwrap();
        }
        for name in ["LICENSE", "NOTICE"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        Self { folder, tree }
    }

    /// A checkout in which [`PAGE`] was vendored and everything regenerated.
    fn with_parrot() -> Self {
        let scratch = Self::new();
        let page = scratch.file("parrot.md", PAGE);
        scratch.run(&["vendor", page.to_str().unwrap()]).unwrap();
        scratch.run(&["regenerate"]).unwrap();
        scratch
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, words: &[&str]) -> anyhow::Result<()> {
        let words = std::iter::once(&"xtask").chain(words);
        chore(&self.tree, Arguments::try_parse_from(words)?.chore).map(drop)
    }

    fn refusal(&self, words: &[&str]) -> String {
        format!("{:#}", self.run(words).unwrap_err())
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

const FRAGMENT: &str = "openapi/fragments/v1/getParrot.yaml";

#[test]
fn a_page_never_seen_before_becomes_a_fragment_byte_for_byte_and_then_a_client() {
    let scratch = Scratch::with_parrot();
    let block = PAGE.split("{parrot_id}\n").nth(1).unwrap().split("````").next().unwrap();
    assert_eq!(read(&scratch.path(FRAGMENT)), block);
    assert!(read(&scratch.path("openapi/SOURCES.toml")).contains("api_version = \"1.200.0\""));
    assert!(read(&scratch.path("openapi/synctera.yaml")).contains("/v1/parrots/{parrot_id}"));
    for copy in ["synctera-raw/spec/synctera.json", "synctera-sandbox/spec/contract.json"] {
        assert!(read(&scratch.path(&format!("crates/{copy}"))).contains("/v1/parrots/{parrot_id}"), "{copy}");
    }
    assert!(read(&scratch.path("crates/synctera-raw/Cargo.toml")).contains("all = [\n    \"parrots\",\n]\n"));
    assert!(
        read(&scratch.path("crates/synctera/src/resources/generated/parrots.rs")).contains("pub fn get(")
    );
    scratch.run(&["regenerate", "--check"]).unwrap();
}

#[test]
fn one_changed_byte_of_a_fragment_fails_the_check_and_names_the_file() {
    let scratch = Scratch::with_parrot();
    scratch.file(FRAGMENT, &read(&scratch.path(FRAGMENT)).replace("A parrot", "A porrot"));
    let text = scratch.refusal(&["regenerate", "--check"]);
    assert!(text.contains(FRAGMENT) && text.contains("git checkout"), "{text}");
}

#[test]
fn a_generated_file_that_was_edited_fails_the_check_with_a_diff_and_stays_as_it_is() {
    let scratch = Scratch::with_parrot();
    let edited = read(&scratch.path("openapi/synctera.yaml")).replace("LOUD", "LEWD");
    scratch.file("openapi/synctera.yaml", &edited);
    let text = scratch.refusal(&["regenerate", "--check"]);
    for part in ["openapi/synctera.yaml", "- LEWD", "- LOUD", "run: cargo xtask regenerate"] {
        assert!(text.contains(part), "{part} is missing from {text}");
    }
    assert_eq!(read(&scratch.path("openapi/synctera.yaml")), edited);
}

#[test]
fn a_fragment_with_other_content_is_replaced_only_on_demand() {
    let scratch = Scratch::with_parrot();
    let page = scratch.file("newer.md", &PAGE.replace("1.200.0", "1.201.0"));
    let page = page.to_str().unwrap();
    let text = scratch.refusal(&["vendor", page]);
    assert!(text.contains(FRAGMENT) && text.contains("--replace"), "{text}");
    scratch.run(&["vendor", page, "--replace"]).unwrap();
    assert!(read(&scratch.path("openapi/SOURCES.toml")).contains("api_version = \"1.201.0\""));
    scratch.run(&["regenerate"]).unwrap();
}

#[test]
fn pages_that_cannot_be_taken_are_refused_with_file_and_place() {
    let scratch = Scratch::new();
    let cases = [
        ("# only words", "no fenced YAML block"),
        (&PAGE.replace("get /parrots", "post /parrots"), "#/paths/~1parrots~1{parrot_id}/get"),
        (&PAGE.replace("get /parrots/{parrot_id}\n", "get /parrots\n"), "the fence names get /parrots,"),
        (&PAGE.replace("openapi: 3.0.3", "openapi: 3.1.0"), "#/openapi"),
        (&PAGE.replace("schemas/parrot'", "schemas/cockatoo'"), "application~1json/schema/$ref: dangling"),
    ];
    for (text, expected) in cases {
        let page = scratch.file("page.md", text);
        let refusal = scratch.refusal(&["vendor", page.to_str().unwrap()]);
        assert!(refusal.contains("page.md") && refusal.contains(expected), "{refusal}");
    }
    assert!(!scratch.path("openapi").exists(), "a refusal writes nothing");
}

#[test]
fn what_vendor_refuses_leaves_nothing_behind() {
    let undeclared = PAGE.replace("name: parrot_id, required: true", "name: bird_id, required: true");
    let circular = PAGE
        .replace("        - {in: path, name: parrot_id, required: true, schema: {type: string}}", "        - {$ref: '#/components/parameters/a'}")
        .replace("components:\n", "components:\n  parameters:\n    a: {$ref: '#/components/parameters/b'}\n    b: {$ref: '#/components/parameters/a'}\n");
    let scratch = Scratch::new();
    for (text, expected) in
        [(&undeclared, "`parrot_id` stands in the path"), (&circular, "round in a circle")]
    {
        let page = scratch.file("page.md", text);
        let refusal = scratch.refusal(&["vendor", page.to_str().unwrap()]);
        assert!(refusal.contains(expected), "{refusal}");
        assert!(!scratch.path("openapi").exists(), "a refusal writes nothing");
    }
}

#[test]
fn of_a_document_what_can_be_right_is_taken_and_strict_takes_nothing() {
    let block = PAGE.split("{parrot_id}\n").nth(1).unwrap().split("````").next().unwrap();
    let document = block.replace(
        "components:\n",
        "  /parrots:\n    get:\n      operationId: listParrots\n      responses: {'200': {$ref: '#/components/responses/gone'}}\ncomponents:\n",
    );
    let scratch = Scratch::new();
    let file = scratch.file("parrots.yaml", &document);
    let text = scratch.refusal(&["vendor", file.to_str().unwrap(), "--all", "--strict"]);
    assert!(text.contains("components/responses/gone"), "{text}");
    assert!(!scratch.path("openapi").exists(), "a refusal writes nothing");
    scratch.run(&["vendor", file.to_str().unwrap(), "--all"]).unwrap();
    assert!(
        scratch.path(FRAGMENT).exists() && !scratch.path("openapi/fragments/v1/listParrots.yaml").exists()
    );
    scratch.run(&["regenerate", "--strict"]).unwrap();
}

#[test]
fn an_operation_that_a_fragment_makes_wrong_is_left_out_of_the_client_and_named_in_the_report() {
    let scratch = Scratch::with_parrot();
    let own = read(&scratch.path(FRAGMENT))
        .replace("getParrot", "getFlock")
        .replace("/{parrot_id}", "/{parrot_id}/flock")
        .replace("name: parrot_id", "name: flock_id");
    scratch.file("openapi/fragments/v1/getFlock.yaml", &own);
    scratch.run(&["accept", "v1/getFlock", "--obtained", "authored", "--document", "parrots.json"]).unwrap();
    let text = scratch.refusal(&["regenerate", "--strict"]);
    assert!(text.contains("`parrot_id` stands in the path") && text.contains("remove: true"), "{text}");
    scratch.run(&["regenerate"]).unwrap();
    let report = read(&scratch.path("openapi/REPORT.md"));
    assert!(report.contains("operation `getFlock`") && report.contains("remove: true"), "{report}");
    let client = read(&scratch.path("crates/synctera-raw/generated/client/parrots/api.rs"));
    assert!(client.contains("fn get_parrot") && !client.contains("get_flock"));
}

#[test]
fn a_generated_file_that_its_sources_no_longer_give_is_an_error_and_then_removed() {
    let scratch = Scratch::with_parrot();
    let stale = [
        "crates/synctera/src/resources/generated/gone.rs",
        "crates/synctera-raw/generated/client/gone/api.rs",
    ];
    for name in stale {
        fs::create_dir_all(scratch.path(name).parent().unwrap()).unwrap();
        scratch.file(name, "");
        let text = scratch.refusal(&["regenerate", "--check"]);
        assert!(text.contains(name) && text.contains("run: cargo xtask regenerate"), "{text}");
        scratch.run(&["regenerate"]).unwrap();
        assert!(!scratch.path(name).exists());
    }
    assert!(
        !scratch.path("crates/synctera-raw/generated/client/gone").exists(),
        "nor is an empty folder left"
    );
}

/// Every file of a checkout.
fn files(scratch: &Scratch) -> BTreeMap<String, String> {
    let names = ["crates", "openapi", "tests"]
        .into_iter()
        .flat_map(|folder| scratch.tree.files_below(folder).unwrap());
    names.map(|name| (name.clone(), read(&scratch.path(&name)))).collect()
}

/// Nobody writes anything but the fragment: two commands bring an operation back as it was, and take nothing else along.
#[test]
fn an_operation_that_is_taken_away_and_vendored_again_from_its_page_is_back_byte_for_byte() {
    let scratch = Scratch::new();
    let flock = PAGE.replace("/parrots/{parrot_id}", "/flocks/{parrot_id}").replace("getParrot", "getFlock");
    let flock = scratch.file("flock.md", &flock.replace("tags: [Parrots]", "tags: [Flocks]"));
    scratch.run(&["vendor", flock.to_str().unwrap()]).unwrap();
    scratch.run(&["regenerate"]).unwrap();
    let (without, sources) = (files(&scratch), read(&scratch.path("openapi/SOURCES.toml")));
    let page = scratch.file("parrot.md", PAGE);
    let add = || {
        scratch.run(&["vendor", page.to_str().unwrap()]).unwrap();
        scratch.run(&["regenerate"]).unwrap();
        files(&scratch)
    };
    let with = add();
    assert!(with["crates/synctera/src/resources/generated/parrots.rs"].contains("pub fn get("));
    fs::remove_file(scratch.path(FRAGMENT)).unwrap();
    scratch.file("openapi/SOURCES.toml", &sources);
    scratch.run(&["regenerate"]).unwrap();
    assert!(files(&scratch) == without, "what is taken away leaves nothing behind");
    assert!(add() == with, "what is vendored again is what it was");
}

#[test]
fn a_whole_document_is_taken_by_operation_by_tag_or_all() {
    let block = PAGE.split("{parrot_id}\n").nth(1).unwrap().split("````").next().unwrap();
    for selection in [&["--operation", "getParrot"][..], &["--tag", "Parrots"], &["--all"]] {
        let scratch = Scratch::new();
        let document = scratch.file("parrots.yaml", block);
        scratch.run(&[&["vendor", document.to_str().unwrap()], selection].concat()).unwrap();
        assert!(scratch.path(FRAGMENT).exists());
        assert!(read(&scratch.path("openapi/SOURCES.toml")).contains("document = \"parrots.yaml\""));
    }
    let scratch = Scratch::new();
    let document = scratch.file("parrots.yaml", block);
    let text = scratch.refusal(&["vendor", document.to_str().unwrap()]);
    assert!(text.contains("--operation ID, --tag TAG or --all"), "{text}");
}

#[test]
fn a_fragment_written_by_hand_must_be_accepted_first() {
    let scratch = Scratch::with_parrot();
    let own = read(&scratch.path(FRAGMENT))
        .replace("getParrot", "getParrots")
        .replace("/{parrot_id}", "/{parrot_id}/flock");
    scratch.file("openapi/fragments/v1/getParrots.yaml", &own);
    let text = scratch.refusal(&["regenerate"]);
    assert!(text.contains("cargo xtask accept v1/getParrots"), "{text}");
    scratch
        .run(&["accept", "v1/getParrots", "--obtained", "authored", "--document", "parrots.json"])
        .unwrap();
    scratch.run(&["regenerate"]).unwrap();
}
