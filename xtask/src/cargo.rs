//! Cargo, started by a program that cargo started.

use std::env;
use std::path::Path;
use std::process::Command;

/// `cargo` in this folder, with the environment that `cargo xtask` was called with. What cargo adds to it for the
/// program that it runs is a change to the build scripts that read it, and half the tree would be built again.
pub fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(folder);
    for (name, _) in env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|it| name.starts_with(it)))
        {
            cargo.env_remove(name);
        }
    }
    cargo
}

#[cfg(test)]
mod tests {
    use super::cargo;

    #[test]
    fn what_cargo_says_of_this_package_is_not_said_on() {
        let removed = cargo(".".as_ref());
        let removed: Vec<_> =
            removed.get_envs().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect();
        assert!(removed.contains(&"CARGO_MANIFEST_DIR".as_ref()), "{removed:?}");
        assert!(removed.contains(&"CARGO_PKG_NAME".as_ref()), "{removed:?}");
        assert!(!removed.contains(&"PATH".as_ref()), "{removed:?}");
    }
}
