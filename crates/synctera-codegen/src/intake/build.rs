//! The whole way: fragments, repairs, names, merge, overlays.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Fragment, Overlay, Report, areas, merge, merge::Unmerged, naming, overlay, renaming, repair};
use crate::{Error, LeftOut};

/// A file's name and text.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The name, for messages: `openapi/fragments/v1/createGateway.yaml`.
    pub file: &'a str,
    /// The content.
    pub text: &'a str,
}

/// The merged document and how it came about.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Built {
    /// Valid OpenAPI 3.0.3.
    pub document: Value,
    /// Everything that was changed on the way.
    pub report: Report,
}

/// Builds the merged document. The order of the fragments means nothing; overlays apply in the order of their names.
///
/// A fragment that cannot be read, or that contradicts a newer one without an overlay's decision, is left out and
/// listed in the report; only when nothing is left is the first refusal the error.
pub fn build(fragments: &[Source<'_>], overlays: &[Source<'_>]) -> Result<Built, Error> {
    if fragments.is_empty() {
        return Err(Error::new("no fragments").hint("vendor one: cargo xtask vendor <page or document>"));
    }
    let mut report = Report::default();
    let mut fragments = read_fragments(fragments, &mut report);
    let overlays = read_overlays(overlays)?;
    report.repairs = fragments.iter_mut().flat_map(repair::repair).collect();
    resolve_names(&mut fragments, &mut report);
    let preferences = overlay::preferences(&overlays, &fragments)?;
    let mut document = loop {
        if let (true, Some(first)) = (fragments.is_empty(), report.left_out.first()) {
            return Err(first.reason.clone());
        }
        match merge::merge(&fragments, &preferences, &mut report) {
            Ok(document) => break document,
            Err(Unmerged::Overlay(error)) => return Err(error),
            Err(Unmerged::Fragments(refused)) => leave_out(&mut fragments, refused, &mut report),
        }
    };
    report.overlays = overlay::apply(&overlays, &mut document)?;
    renaming::rename(&mut document)?;
    areas::mark(&mut document);
    report.operations = fragments.len();
    report.schemas = document["components"]["schemas"].as_object().map_or(0, |schemas| schemas.len());
    report.repairs.sort();
    report.names.sort();
    Ok(Built { document, report })
}

/// Removes fragments by their indices and lists them.
fn leave_out(fragments: &mut Vec<Fragment>, mut refused: Vec<(usize, Error)>, report: &mut Report) {
    refused.sort_by_key(|(index, _)| std::cmp::Reverse(*index));
    for (index, error) in refused {
        let fragment = fragments.remove(index);
        let left_out = LeftOut::fragment(&fragment.name(), fragment.operation().pointer(), error);
        report.left_out.push(left_out);
    }
}

fn read_fragments(sources: &[Source<'_>], report: &mut Report) -> Vec<Fragment> {
    let mut fragments = Vec::new();
    for source in sources {
        match Fragment::parse(source.file, source.text) {
            Ok(fragment) => fragments.push(fragment),
            Err(error) => {
                report.left_out.push(LeftOut::fragment(source.file, "", error));
            }
        }
    }
    merge::sort(&mut fragments);
    fragments
}

fn read_overlays(sources: &[Source<'_>]) -> Result<Vec<Overlay>, Error> {
    let mut sources = sources.to_vec();
    sources.sort_by_key(|source| source.file);
    sources.iter().map(|source| Overlay::parse(source.file, source.text)).collect()
}

fn resolve_names(fragments: &mut Vec<Fragment>, report: &mut Report) {
    let versions: BTreeSet<String> = fragments.iter().map(|fragment| fragment.version().to_owned()).collect();
    let mut refused = Vec::new();
    for version in versions {
        let of_version = |fragment: &Fragment| fragment.version() == version;
        let indices: Vec<usize> =
            (0..fragments.len()).filter(|index| of_version(&fragments[*index])).collect();
        let mut chosen: Vec<&mut Fragment> = fragments.iter_mut().filter(|f| of_version(f)).collect();
        for (index, renamed) in indices.into_iter().zip(naming::resolve(&mut chosen)) {
            match renamed {
                Ok(changes) => report.names.extend(changes),
                Err(error) => refused.push((index, error)),
            }
        }
    }
    leave_out(fragments, refused, report);
}
