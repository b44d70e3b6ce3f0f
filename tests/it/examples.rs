//! Examples run to their end, without an account and without a network.

use std::path::Path;
use std::process::Command;

fn run(example: &str) -> String {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    // What cargo says to this test of its package is a change to build scripts: they, and much else, would be built again.
    for (name, _) in std::env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
        {
            command.env_remove(name);
        }
    }
    let output =
        command.current_dir(workspace).args(["run", "--quiet", "--example", example]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The picture in the README is drawn from this file.
#[test]
fn the_quickstart_prints_what_its_picture_shows() {
    let shown = include_str!("../../crates/synctera/doc/pictures/quickstart.txt");
    let said = format!("$ cargo run --example quickstart\n{}", run("quickstart"));
    // All but the line that names a free port.
    let lines = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.contains("127.0.0.1:")).map(str::to_owned).collect()
    };
    assert_eq!(lines(&said), lines(shown), "put this into quickstart.txt, and run `cargo xtask pictures`");
}

/// It fails by itself where its book and the bank's differ.
#[test]
fn the_card_server_decides_verifies_and_prints_the_days_ledger() {
    let said = run("card_server");
    assert!(said.contains("the day's ledger"), "{said}");
    for status in ["POSTED", "DECLINED", "EXPIRED"] {
        assert!(said.contains(status), "{said}");
    }
    assert!(said.contains("holds left: 0 here, 0 at the bank"), "{said}");
}
