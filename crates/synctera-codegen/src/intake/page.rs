//! Documentation pages: text or Markdown with a fenced YAML block per operation.

use super::document::Document;
use crate::Error;

/// A fenced block whose first line names an operation, for example ` ````yaml openapi-v1.json post /cards `.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Block<'a> {
    /// The document named in the first line, where it is: `openapi-v1.json`.
    pub document: Option<&'a str>,
    /// The method, in lower case as the page writes it.
    pub method: &'a str,
    /// The path template.
    pub path: &'a str,
    /// The bytes between the fences.
    pub yaml: &'a str,
}

/// The blocks of a page; refuses a page without any, and one that does not end.
pub fn blocks<'a>(file: &str, page: &'a str) -> Result<Vec<Block<'a>>, Error> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(opening) = next_opening(rest) {
        let (block, after) = read_block(opening).map_err(|error| error.in_file(file))?;
        found.extend(block);
        rest = after;
    }
    if found.is_empty() {
        let error = Error::new("no fenced YAML block that names a method and a path").in_file(file);
        return Err(error.hint("its first line should read like ````yaml openapi-v1.json post /cards"));
    }
    Ok(found)
}

/// Refuses a block whose content is not the one operation that its first line names.
pub fn check(file: &str, block: &Block<'_>) -> Result<(), Error> {
    let document = Document::parse(file, block.yaml)?;
    match document.operations() {
        [one] if one.method == block.method && one.path == block.path => Ok(()),
        [one] => {
            Err(mismatch(block, &format!("{} {}", one.method, one.path)).in_file(file).at(one.pointer()))
        }
        several => Err(mismatch(block, &format!("{} operations", several.len())).in_file(file).at("/paths")),
    }
}

fn mismatch(block: &Block<'_>, holds: &str) -> Error {
    Error::new(format!("the fence names {} {}, the block holds {holds}", block.method, block.path))
}

/// Editors leave it at the start of a file, and pages put together from files have it in the middle.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// An opening fence: its mark, the rest of its line, and the text after it.
struct Opening<'a> {
    mark: &'a str,
    info: &'a str,
    body: &'a str,
}

/// The next line that starts with at least three backticks, whatever byte order mark stands before them.
fn next_opening(text: &str) -> Option<Opening<'_>> {
    let mut rest = text;
    let line_start = loop {
        let line = rest.strip_prefix(BYTE_ORDER_MARK).unwrap_or(rest);
        if line.starts_with("```") {
            break line;
        }
        rest = rest.split_once('\n')?.1;
    };
    let (line, body) = line_start.split_once('\n').unwrap_or((line_start, ""));
    let ticks = line.len() - line.trim_start_matches('`').len();
    Some(Opening { mark: &line[..ticks], info: line[ticks..].trim(), body })
}

/// The block behind an opening fence, `None` when it names no operation, and the text after it.
fn read_block<'a>(opening: Opening<'a>) -> Result<(Option<Block<'a>>, &'a str), Error> {
    let Some(end) = closing(opening.body, opening.mark) else {
        return Err(Error::new("a fenced block without its closing fence"));
    };
    let (yaml, after) = opening.body.split_at(end);
    let after = after.split_once('\n').map_or("", |(_, after)| after);
    Ok((named(opening.info, yaml), after))
}

/// Where the line of the closing fence starts: nothing but at least as many backticks.
fn closing(body: &str, mark: &str) -> Option<usize> {
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        let bare = line.trim_end();
        if bare.starts_with(mark) && bare.chars().all(|c| c == '`') {
            return Some(start);
        }
        start += line.len();
    }
    None
}

fn named<'a>(info: &'a str, yaml: &'a str) -> Option<Block<'a>> {
    let words: Vec<&str> = info.split_whitespace().collect();
    let (document, method, path) = match words[..] {
        ["yaml" | "yml", document, method, path] => (Some(document), method, path),
        ["yaml" | "yml", method, path] => (None, method, path),
        _ => return None,
    };
    path.starts_with('/').then_some(Block { document, method, path, yaml })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_between_the_fences_come_out_unchanged() {
        let page = "# Title\n\n```json\n{}\n```\n\n````yaml openapi-v1.json post /cards\na: 1\n```\nb: 2\r\n\n````\nend";
        let blocks = blocks("page.md", page).unwrap();
        assert_eq!(blocks.len(), 1);
        assert_eq!(blocks[0].yaml, "a: 1\n```\nb: 2\r\n\n");
        assert_eq!(
            (blocks[0].document, blocks[0].method, blocks[0].path),
            (Some("openapi-v1.json"), "post", "/cards")
        );
    }

    #[test]
    fn a_page_without_a_named_block_is_refused() {
        let error = blocks("page.md", "```yaml\na: 1\n```\n").unwrap_err();
        assert_eq!(error.file(), Some("page.md"));
        assert!(error.to_string().contains("names a method and a path"), "{error}");
    }

    #[test]
    fn a_byte_order_mark_before_a_fence_changes_nothing() {
        for page in
            ["\u{feff}```yaml post /cards\na: 1\n```\n", "# T\n\u{feff}```yaml post /cards\na: 1\n```\n"]
        {
            assert_eq!(blocks("page.md", page).unwrap()[0].yaml, "a: 1\n");
        }
    }

    #[test]
    fn an_unclosed_block_is_refused() {
        assert!(blocks("p", "````yaml post /cards\na: 1\n```\n").is_err());
    }
}
