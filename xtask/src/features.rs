//! The raw crate's cargo features: one for each area of the merged document.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use synctera_codegen::areas;

/// The manifest that holds them.
pub const NAME: &str = "crates/synctera-raw/Cargo.toml";

/// The feature that has `build.rs` generate the client instead of taking the packaged one.
const GENERATOR: &str = "\
# Generate the client from `spec/synctera.json` when building, instead of taking the one in the package: the same bytes.
from-document = [\"dep:synctera-codegen\"]";

/// The manifest's text with the features that the document asks for; all else stays as it is.
pub fn updated(manifest: &str, document: &Value) -> Result<String> {
    let start = manifest.find("[features]\n").with_context(|| format!("{NAME} has no [features]"))?;
    let body = start + "[features]\n".len();
    let end = manifest[body..].find("\n[").map_or(manifest.len(), |end| body + end);
    let areas = areas(document);
    if let Some(taken) =
        areas.iter().find(|area| ["default", "full", "from-document"].contains(&area.as_str()))
    {
        bail!("a tag gives the area `{taken}`, and that is the name of another feature");
    }
    let default = manifest[body..end]
        .lines()
        .find(|line| line.starts_with("default = "))
        .unwrap_or("default = [\"full\"]");
    let quoted: Vec<String> = areas.iter().map(|area| format!("{area:?}")).collect();
    let own: String = areas.iter().map(|area| format!("{area} = []\n")).collect();
    let own = format!("{GENERATOR}\n{own}");
    let (before, after) = (&manifest[..body], &manifest[end..]);
    Ok(format!("{before}{default}\nfull = [{}]\n{own}{after}", quoted.join(", ")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const MANIFEST: &str = "[package]\nname = \"a\"\n\n[features]\ndefault = [\"cards\"]\nfull = []\ngone = []\n\n[dependencies]\n";

    fn document(tag: &str) -> Value {
        json!({ "paths": { "/a": { "get": { "tags": [tag] } } } })
    }

    #[test]
    fn the_areas_replace_the_old_list_and_the_default_stays() {
        let text = updated(MANIFEST, &document("External Cards (beta)")).unwrap();
        let features = "default = [\"cards\"]\nfull = [\"external-cards\"]";
        let expected = format!(
            "[package]\nname = \"a\"\n\n[features]\n{features}\n{GENERATOR}\nexternal-cards = []\n\n[dependencies]\n"
        );
        assert_eq!(text, expected);
        assert_eq!(updated(&text, &document("External Cards")).unwrap(), text);
    }

    #[test]
    fn an_area_that_would_hide_another_feature_is_refused() {
        assert!(updated(MANIFEST, &document("Full")).is_err());
    }
}
