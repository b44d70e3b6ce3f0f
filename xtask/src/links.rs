//! Links between the pages of this repository lead somewhere. Links inside the crates' documentation are rustdoc's to check.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::tree::Tree;

/// Checks every page that is read where the repository is.
pub fn check(tree: &Tree) -> Result<()> {
    let mut pages = Vec::new();
    for folder in [".", "openapi", ".github"] {
        pages.extend(tree.names(folder)?);
    }
    pages.extend(tree.names("crates")?.iter().map(|package| format!("{package}/README.md")));
    pages.retain(|page| page.ends_with(".md") && tree.path(page).is_file());
    let mut broken = Vec::new();
    for page in pages {
        let page = tree.path(&page);
        let text = fs::read_to_string(&page)?;
        for link in broken_links(&text, page.parent().unwrap_or(tree.root())) {
            broken.push(format!("{}: `{link}` leads nowhere", page.display()));
        }
    }
    if broken.is_empty() {
        return Ok(());
    }
    bail!("{}", broken.join("\n"))
}

/// Links of a page in this folder to a file or a heading that is not there.
fn broken_links(text: &str, folder: &Path) -> Vec<String> {
    let mut broken = Vec::new();
    for event in Parser::new(text) {
        let (Event::Start(Tag::Link { dest_url: link, .. })
        | Event::Start(Tag::Image { dest_url: link, .. })) = event
        else {
            continue;
        };
        if link.contains("://") || link.starts_with("mailto:") {
            continue;
        }
        let (file, heading) = link.split_once('#').unwrap_or((&link, ""));
        let there = if file.is_empty() { Some(text.to_owned()) } else { read(&folder.join(file)) };
        let leads =
            there.is_some_and(|text| heading.is_empty() || headings(&text).iter().any(|it| it == heading));
        if !leads {
            broken.push(link.to_string());
        }
    }
    broken
}

/// The text of a file; of a folder or a picture, nothing.
fn read(path: &Path) -> Option<String> {
    path.exists().then(|| fs::read_to_string(path).unwrap_or_default())
}

/// The headings of a page as links name them.
fn headings(text: &str) -> Vec<String> {
    let (mut headings, mut heading) = (Vec::new(), None::<String>);
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => headings.extend(heading.take().map(|title| anchor(&title))),
            Event::Text(words) | Event::Code(words) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&words);
                }
            }
            _ => {}
        }
    }
    headings
}

fn anchor(title: &str) -> String {
    let kept = title.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
    kept.map(|letter| if letter == ' ' { '-' } else { letter.to_ascii_lowercase() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_no_file_or_no_heading_is_found() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("other.md"), "# The way of `data`, here\n").unwrap();
        let page = "[a](other.md) [b](other.md#the-way-of-data-here) [c](none.md) [d](other.md#none) ![e](none.svg)\n\
                    [f](https://example.com/none) [g](#here)\n\n# Here\n\n`[h](none.md)`\n";
        assert_eq!(broken_links(page, folder.path()), ["none.md", "other.md#none", "none.svg"]);
    }
}
