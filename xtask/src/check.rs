//! `cargo xtask check`: the fast path before every landing.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{rules, tree::Tree};

#[derive(clap::Args)]
pub struct Arguments {
    /// Repository rules only.
    #[arg(long)]
    rules: bool,
}

const STEPS: [(&str, &[&str]); 4] = [
    ("formatting", &["fmt", "--all", "--check"]),
    ("lints", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
    ("drift", &["xtask", "regenerate", "--check"]),
    ("unit tests", &["test", "--workspace", "--lib", "--bins", "--quiet"]),
];

pub fn run(tree: &Tree, arguments: &Arguments) -> Result<()> {
    println!("repository rules");
    rules::check(tree)?;
    if arguments.rules {
        return Ok(());
    }
    for (name, words) in STEPS {
        println!("{name}: cargo {}", words.join(" "));
        let status = Command::new("cargo").args(words).current_dir(tree.root()).status()?;
        if !status.success() {
            bail!("{name} failed\nrun: cargo {}", words.join(" "));
        }
    }
    Ok(())
}
