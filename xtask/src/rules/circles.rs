//! Rooms that import each other in a circle cannot be read one after the other.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Attribute, Item, UseTree};

/// The modules of one crate, and who imports whom.
#[derive(Default)]
pub struct Modules {
    /// The path of every module, the crate's root being empty.
    known: BTreeSet<Vec<String>>,
    /// Module and imported path, as written from the crate's root.
    imports: Vec<(Vec<String>, Vec<String>)>,
}

impl Modules {
    /// Takes a file in; `path` is its place below `src`, as `send/attempt.rs`.
    pub fn add(&mut self, path: &str, text: &str) -> syn::Result<()> {
        let module = module_of(path);
        let file = syn::parse_file(text)?;
        self.items(&module, &file.items);
        self.known.insert(module);
        Ok(())
    }

    fn items(&mut self, module: &[String], items: &[Item]) {
        for item in items {
            match item {
                Item::Use(item) if !is_test(&item.attrs) => self.tree(module, &item.tree, Vec::new()),
                Item::Mod(item) if !is_test(&item.attrs) => {
                    if let Some((_, items)) = &item.content {
                        let inner = [module, &[item.ident.to_string()]].concat();
                        self.items(&inner, items);
                    }
                }
                _ => {}
            }
        }
    }

    fn tree(&mut self, module: &[String], tree: &UseTree, mut path: Vec<String>) {
        match tree {
            UseTree::Path(inner) => {
                path.push(inner.ident.to_string());
                self.tree(module, &inner.tree, path);
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.tree(module, tree, path.clone()));
            }
            UseTree::Name(name) => self.import(module, path, &name.ident.to_string()),
            UseTree::Rename(name) => self.import(module, path, &name.ident.to_string()),
            UseTree::Glob(_) => self.import(module, path, "*"),
        }
    }

    /// Notes what is imported from this crate; everything else is no module of ours.
    fn import(&mut self, module: &[String], mut path: Vec<String>, name: &str) {
        path.push(name.to_owned());
        let mut at = match path[0].as_str() {
            "crate" => Vec::new(),
            "self" | "super" => module.to_vec(),
            // A child, where there is one of this name.
            _ => [module, &path[..1]].concat(),
        };
        for segment in &path[1..] {
            match segment.as_str() {
                "self" => {}
                "super" => drop(at.pop()),
                segment => at.push(segment.to_owned()),
            }
        }
        if path[0] == "super" {
            let ups = path.iter().take_while(|segment| *segment == "super").count();
            at = [&module[..module.len().saturating_sub(ups)], &path[ups..]].concat();
        }
        self.imports.push((module.to_vec(), at));
    }

    /// Every circle, as the modules that it goes through.
    pub fn circles(&self) -> Vec<String> {
        let mut rooms: BTreeMap<Vec<String>, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for (from, to) in &self.imports {
            let Some(to) = (0..=to.len()).rev().map(|end| &to[..end]).find(|path| self.known.contains(*path))
            else {
                continue;
            };
            let shared = from.iter().zip(to).take_while(|(a, b)| a == b).count();
            // A module and its own children belong together.
            if let (Some(a), Some(b)) = (from.get(shared), to.get(shared)) {
                let room = rooms.entry(from[..shared].to_vec()).or_default();
                room.entry(a.clone()).or_default().insert(b.clone());
            }
        }
        let circles = rooms.iter().flat_map(|(room, arrows)| {
            let found = circles_of(arrows).into_iter();
            found.map(move |circle| format!("{}: {}", room.join("::"), circle.join(" → ")))
        });
        circles.collect()
    }
}

/// One circle through each module that is on one, the shortest, and each circle once.
fn circles_of(arrows: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let (mut found, mut covered) = (Vec::new(), BTreeSet::new());
    for start in arrows.keys().filter(|name| !name.is_empty()) {
        if covered.contains(start) {
            continue;
        }
        if let Some(circle) = back_to(arrows, start) {
            covered.extend(circle.iter().cloned());
            found.push(circle);
        }
    }
    found
}

fn back_to(arrows: &BTreeMap<String, BTreeSet<String>>, start: &String) -> Option<Vec<String>> {
    let mut paths = std::collections::VecDeque::from([vec![start.clone()]]);
    let mut seen = BTreeSet::new();
    while let Some(path) = paths.pop_front() {
        for next in path.last().and_then(|last| arrows.get(last)).into_iter().flatten() {
            let longer = [path.as_slice(), std::slice::from_ref(next)].concat();
            if next == start {
                return Some(longer);
            }
            if seen.insert(next) {
                paths.push_back(longer);
            }
        }
    }
    None
}

fn module_of(path: &str) -> Vec<String> {
    let mut segments: Vec<String> = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if segments.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
        segments.pop();
    }
    segments
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circles(files: &[(&str, &str)]) -> Vec<String> {
        let mut modules = Modules::default();
        files.iter().for_each(|(path, text)| modules.add(path, text).unwrap());
        modules.circles()
    }

    #[test]
    fn two_rooms_that_import_each_other_are_a_circle_however_it_is_written() {
        let a = ("a/mod.rs", "mod inner;");
        let inner = ("a/inner.rs", "use crate::b::{self, deep::Thing};");
        let b = ("b/mod.rs", "pub mod deep;");
        let found = circles(&[
            ("lib.rs", "mod a; mod b;"),
            a,
            inner,
            b,
            ("b/deep.rs", "use super::super::a::inner::X;"),
        ]);
        assert_eq!(found, [": a → b → a"]);
        assert_eq!(circles(&[a, inner, b, ("b/deep.rs", "use serde::a::inner;")]), [] as [&str; 0]);
    }

    #[test]
    fn parents_children_and_tests_are_none() {
        let files = [
            ("a/mod.rs", "mod b; use b::C; pub struct D;"),
            ("a/b.rs", "use super::D; pub struct C; #[cfg(test)] mod tests { use super::super::c::E; }"),
            ("a/c.rs", "use super::b::C; pub struct E;"),
        ];
        assert_eq!(circles(&files), [] as [&str; 0]);
        let found = circles(&[files[0], ("a/b.rs", "use super::c::E;"), files[2]]);
        assert_eq!(found, ["a: b → c → b"]);
    }
}
