//! The whole way: fragments, repairs, names, merge, overlays.

use serde_json::Value;

use super::{Fragment, Overlay, Report, merge, naming, overlay, repair};
use crate::Error;

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
pub fn build(fragments: &[Source<'_>], overlays: &[Source<'_>]) -> Result<Built, Error> {
    if fragments.is_empty() {
        return Err(Error::new("no fragments").hint("vendor one: cargo xtask vendor <page or document>"));
    }
    let mut fragments = read_fragments(fragments)?;
    let overlays = read_overlays(overlays)?;
    let repairs = fragments.iter_mut().flat_map(repair::repair).collect();
    let names = resolve_names(&mut fragments)?;
    let mut report = Report { repairs, names, ..Report::default() };
    let preferences = overlay::preferences(&overlays, &fragments)?;
    let mut document = merge::merge(&fragments, &preferences, &mut report)?;
    report.overlays = overlay::apply(&overlays, &mut document)?;
    report.operations = fragments.len();
    report.schemas = document["components"]["schemas"].as_object().map_or(0, |schemas| schemas.len());
    report.repairs.sort();
    report.names.sort();
    Ok(Built { document, report })
}

fn read_fragments(sources: &[Source<'_>]) -> Result<Vec<Fragment>, Error> {
    let fragments = sources.iter().map(|source| Fragment::parse(source.file, source.text));
    let mut fragments = fragments.collect::<Result<Vec<_>, _>>()?;
    merge::sort(&mut fragments);
    Ok(fragments)
}

fn read_overlays(sources: &[Source<'_>]) -> Result<Vec<Overlay>, Error> {
    let mut sources = sources.to_vec();
    sources.sort_by_key(|source| source.file);
    sources.iter().map(|source| Overlay::parse(source.file, source.text)).collect()
}

fn resolve_names(fragments: &mut [Fragment]) -> Result<Vec<super::Change>, Error> {
    let mut versions: Vec<String> = fragments.iter().map(|fragment| fragment.version().to_owned()).collect();
    versions.sort_unstable();
    versions.dedup();
    let mut log = Vec::new();
    for version in versions {
        let mut of_version: Vec<&mut Fragment> =
            fragments.iter_mut().filter(|f| f.version() == version).collect();
        log.extend(naming::resolve(&mut of_version)?);
    }
    Ok(log)
}
