//! The published crates build outside the workspace, from nothing but their packages.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What goes to the registry: the packages under `crates/` that do not refuse to.
fn published() -> Vec<String> {
    let entries = std::fs::read_dir(workspace().join("crates")).unwrap().map(|entry| entry.unwrap().path());
    let goes = |path: &PathBuf| {
        let manifest = std::fs::read_to_string(path.join("Cargo.toml"));
        manifest.is_ok_and(|manifest| !manifest.contains("publish = false"))
    };
    let mut names: Vec<String> =
        entries.filter(goes).map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    names.sort();
    assert!(names.contains(&"synctera".to_owned()), "{names:?}");
    names
}

/// A program of a user who depends on the client, and on the sandbox in tests.
const CONSUMER: &str = r#"
use synctera::{ApiKey, Client, Environment};

fn main() {
    let client = Client::builder().environment(Environment::Sandbox).api_key(ApiKey::new("key").unwrap()).build();
    println!("{:?}", client.unwrap());
}

#[cfg(test)]
#[tokio::test]
async fn the_sandbox_starts() {
    synctera_sandbox::Sandbox::start().await.unwrap();
}
"#;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn run(command: &mut Command) {
    let output = command.output().expect("the command starts");
    assert!(
        output.status.success(),
        "{command:?} failed:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

fn cargo(directory: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(directory).env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    command
}

/// Packs the published crates and unpacks them under `directory`.
fn unpack_packages(directory: &Path, target: &Path) {
    let mut package = cargo(&workspace());
    package.args(["package", "--no-verify", "--allow-dirty", "--quiet", "--target-dir"]).arg(target);
    for name in published() {
        package.args(["--package", &name]);
    }
    run(&mut package);
    for name in published() {
        let file = target.join("package").join(format!("{name}-{}.crate", env!("CARGO_PKG_VERSION")));
        run(Command::new("tar").arg("-xzf").arg(file).arg("-C").arg(directory));
    }
}

/// A package that knows the others only as if they came from the registry.
fn write_consumer(directory: &Path) {
    let version = env!("CARGO_PKG_VERSION");
    let patches: String =
        published().iter().map(|name| format!("{name} = {{ path = \"../{name}-{version}\" }}\n")).collect();
    let manifest = format!(
        "[package]\nname = \"consumer\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nsynctera = \"{version}\"\n\n\
         [dev-dependencies]\nsynctera-sandbox = \"{version}\"\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n\
         [workspace]\n\n[patch.crates-io]\n{patches}"
    );
    std::fs::create_dir_all(directory.join("src")).unwrap();
    std::fs::write(directory.join("Cargo.toml"), manifest).unwrap();
    std::fs::write(directory.join("src/main.rs"), CONSUMER).unwrap();
    std::fs::copy(workspace().join("Cargo.lock"), directory.join("Cargo.lock")).unwrap();
}

#[test]
fn published_crates_build_from_their_packages_alone() {
    let outside = tempfile::tempdir().unwrap();
    // Kept between runs, so that the dependencies are compiled once.
    let target = workspace().join("target/packaging");
    unpack_packages(outside.path(), &target);
    let consumer = outside.path().join("consumer");
    write_consumer(&consumer);
    run(cargo(&consumer).args(["check", "--all-targets", "--quiet", "--target-dir"]).arg(&target));
    let crates = crates_of(&consumer);
    let generator = ["progenitor", "progenitor-client", "prettyplease", "synctera-codegen", "typify"];
    let paid: Vec<_> = generator.iter().filter(|name| crates.contains(**name)).collect();
    assert!(paid.is_empty(), "a consumer compiles the generator's {paid:?}");
    let ledger: Vec<_> = LEDGER.iter().filter(|name| crates.contains(**name)).collect();
    assert!(ledger.is_empty(), "a consumer without the ledger compiles {ledger:?}");
    assert!(crates.contains("synctera-raw"), "the list of crates is not one: {crates:?}");
    // Beside the consumer itself.
    assert!(crates.len() <= MOST + 1, "a consumer compiles {} crates: {crates:?}", crates.len() - 1);
}

/// How many crates the default features may bring, `synctera` included.
const MOST: usize = 110;

/// The ledger, and what only it and the stores of the inbox need.
const LEDGER: [&str; 7] = [
    "chacha20poly1305",
    "deadpool-postgres",
    "duroxide",
    "libsqlite3-sys",
    "rusqlite",
    "synctera-ledger",
    "tokio-postgres",
];

/// What the quickstart compiles: it runs without a database, a server, or anything of the ledger.
#[test]
fn the_quickstart_needs_no_database() {
    let mut tree = cargo(&workspace());
    tree.args(["tree", "--locked", "--package", "synctera", "--edges", "normal,build,dev"]);
    let crates = crates_in(tree.args(["--prefix", "none", "--format", "{p}"]));
    let ledger: Vec<_> = LEDGER.iter().filter(|name| crates.contains(**name)).collect();
    assert!(ledger.is_empty(), "{ledger:?}");
    assert!(crates.contains("synctera-sandbox"), "{crates:?}");
}

/// What a consumer compiles, build scripts included, tests left out.
fn crates_of(consumer: &Path) -> BTreeSet<String> {
    let mut tree = cargo(consumer);
    crates_in(tree.args(["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]))
}

/// The names that `cargo tree` prints.
fn crates_in(tree: &mut Command) -> BTreeSet<String> {
    let output = tree.output().expect("the command starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("is UTF-8");
    text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}
