//! The program's calls of generated methods, read off the generated code itself.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{
    FnArg, GenericArgument, ImplItem, ImplItemFn, Item, ItemMod, Pat, PathArguments, ReturnType, Type,
    visit_mut::{self, VisitMut},
};
use synctera_codegen::{OperationReport, field_name, method_name};

use super::{original::Described, schema::Schemas};

/// The public surface of generated code, as far as calls need it.
pub struct Surface {
    methods: BTreeMap<String, ImplItemFn>,
    /// Struct → the arguments of its `new`.
    constructors: BTreeMap<String, Vec<Argument>>,
    /// Struct and field, where a file stands or several do.
    files: BTreeMap<(String, String), &'static str>,
    types: BTreeSet<String>,
}

struct Argument {
    name: String,
    ty: Type,
}

impl Surface {
    /// Reads the code.
    pub fn read(code: &str) -> Result<Self> {
        let file = syn::parse_file(code).context("the generated code does not parse")?;
        let mut surface = Self {
            methods: BTreeMap::new(),
            constructors: BTreeMap::new(),
            files: items(&file, "types").flat_map(files).collect(),
            types: items(&file, "types").filter_map(type_name).collect(),
        };
        for (owner, function) in functions(items(&file, "types")).filter(|(_, it)| it.sig.ident == "new") {
            let arguments = surface.arguments(&function);
            surface.constructors.insert(owner, arguments);
        }
        surface.methods =
            functions(items(&file, "api")).map(|(_, it)| (it.sig.ident.to_string(), it)).collect();
        Ok(surface)
    }

    /// The arguments of a function, without `self` and `impl Into<…>`.
    fn arguments(&self, function: &ImplItemFn) -> Vec<Argument> {
        let typed = function.sig.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => Some(typed),
            FnArg::Receiver(_) => None,
        });
        typed
            .filter_map(|typed| {
                let Pat::Ident(name) = &*typed.pat else { return None };
                let mut ty = into_target(&typed.ty).unwrap_or(&typed.ty).clone();
                FromOutside { types: &self.types }.visit_type_mut(&mut ty);
                Some(Argument { name: name.ident.to_string(), ty })
            })
            .collect()
    }

    fn method(&self, operation: &OperationReport) -> Result<&ImplItemFn> {
        let name = method_name(&operation.id);
        self.methods.get(&name).with_context(|| format!("no method `{name}` for {}", operation.id))
    }

    /// The type of an operation's JSON body.
    pub fn request_type(&self, operation: &OperationReport) -> Result<Option<String>> {
        let arguments = self.arguments(self.method(operation)?);
        let body = arguments.into_iter().find(|argument| argument.name == "body");
        Ok(body.and_then(|body| match body.ty {
            Type::Reference(reference) => Some(owned(&reference.elem).to_string()),
            _ => None,
        }))
    }

    /// The type of an operation's answer.
    pub fn response_type(&self, operation: &OperationReport) -> Result<Option<String>> {
        let ReturnType::Type(_, ty) = &self.method(operation)?.sig.output else { return Ok(None) };
        let response = first_argument(ty, "Result").and_then(|request| first_argument(request, "Request"));
        Ok(response.cloned().map(|mut response| {
            FromOutside { types: &self.types }.visit_type_mut(&mut response);
            response.to_token_stream().to_string()
        }))
    }

    /// An entry of the program's table: builds the request that a JSON object describes.
    pub fn entry(
        &self,
        operation: &OperationReport,
        described: &Described<'_>,
        schemas: &Schemas<'_>,
    ) -> Result<String> {
        let method = self.method(operation)?;
        let mut before = String::new();
        let mut given = Vec::new();
        for Argument { name, ty } in self.arguments(method) {
            given.push(match (name.as_str(), &ty) {
                ("params", ty) => {
                    let given = described.parameters.iter().filter(|one| one.place != "path");
                    let wires = given.map(|one| (format!("&whole[{:?}]", one.place), one.name));
                    before += &self.filled("params", ty, wires)?;
                    "&params".to_owned()
                }
                ("body", Type::Reference(_)) => match &described.body {
                    Some(body) if body.media == "multipart/form-data" => {
                        let names = schemas.flatten(body.schema).properties.into_keys();
                        let wires = names.map(|name| ("&whole[\"body\"]".to_owned(), name));
                        before += &self.filled("form", &ty, wires)?;
                        "&form".to_owned()
                    }
                    _ => taken(&ty, "whole", "body"),
                },
                ("body", _) => "bytes(whole, \"body\")?".to_owned(),
                (name, ty) => {
                    let mut names = described.parameters.iter().filter(|one| one.place == "path");
                    let wire = names.find(|one| field_name(one.name) == name);
                    let wire = wire.with_context(|| format!("{}: no parameter `{name}`", operation.id))?;
                    taken(ty, "&whole[\"path\"]", wire.name)
                }
            });
        }
        let method = &method.sig.ident;
        let given = given.join(", ");
        Ok(format!(
            "    ({:?}, |api, whole| {{\n        {before}built(api.{method}({given}))\n    }}),\n",
            operation.id
        ))
    }

    /// Statements that make a struct of parameters or form parts.
    fn filled<'n>(
        &self,
        variable: &str,
        ty: &Type,
        wires: impl Iterator<Item = (String, &'n str)>,
    ) -> Result<String> {
        let Type::Reference(reference) = ty else { bail!("`{variable}` is not taken by reference") };
        let ty = reference.elem.to_token_stream().to_string();
        let name = ty.rsplit(' ').next().unwrap_or_default();
        let required = self.constructors.get(name).with_context(|| format!("{name} has no `new`"))?;
        let wires: BTreeMap<String, (String, &str)> =
            wires.map(|(source, wire)| (field_name(wire), (source, wire))).collect();
        let file = |field: &str| self.files.get(&(name.to_owned(), field.to_owned()));
        let arguments = required.iter().map(|argument| {
            let field = &argument.name;
            let (source, wire) =
                wires.get(field).with_context(|| format!("{name}: nothing is called `{field}`"))?;
            Ok(match (file(field), argument.ty.to_token_stream()) {
                (Some(files), _) => format!("take_{files}({source}, {wire:?})?"),
                (None, ty) => format!("take::<{ty}>({source}, {wire:?})?"),
            })
        });
        let arguments = arguments.collect::<Result<Vec<_>>>()?.join(", ");
        let mut text = format!("let mut {variable} = {ty}::new({arguments});\n        ");
        for (field, (source, wire)) in &wires {
            if required.iter().all(|argument| argument.name != *field) {
                let read = file(field).map_or("maybe".to_owned(), |files| format!("maybe_{files}"));
                text += &format!("{variable}.{field} = {read}({source}, {wire:?})?;\n        ");
            }
        }
        Ok(text)
    }
}

/// An expression that reads an argument.
fn taken(ty: &Type, source: &str, name: &str) -> String {
    let Type::Reference(reference) = ty else { return format!("take({source}, {name:?})?") };
    format!("&take::<{}>({source}, {name:?})?", owned(&reference.elem))
}

/// What is lent as this type.
fn owned(lent: &Type) -> TokenStream {
    match lent {
        Type::Path(path) if path.path.is_ident("str") => quote! { String },
        Type::Slice(slice) => {
            let item = &slice.elem;
            quote! { Vec<#item> }
        }
        other => other.to_token_stream(),
    }
}

fn items<'f>(file: &'f syn::File, module: &'f str) -> impl Iterator<Item = &'f Item> {
    let modules = file.items.iter().filter_map(move |item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == module => Some(items),
        _ => None,
    });
    modules.flatten()
}

fn type_name(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Type(item) => Some(item.ident.to_string()),
        // `id! { /** … */ AccountId }`: the name stands last.
        Item::Macro(item) if item.mac.path.segments.last()?.ident == "id" => {
            Some(item.mac.tokens.clone().into_iter().last()?.to_string())
        }
        _ => None,
    }
}

/// The fields that hold a file or several files, with the name of their struct.
fn files(item: &Item) -> Vec<((String, String), &'static str)> {
    let Item::Struct(item) = item else { return Vec::new() };
    let file = |field: &syn::Field| {
        let ty = field.ty.to_token_stream().to_string();
        let files = ty.contains("FilePart").then(|| if ty.contains("Vec <") { "files" } else { "file" })?;
        Some(((item.ident.to_string(), field.ident.as_ref()?.to_string()), files))
    };
    item.fields.iter().filter_map(file).collect()
}

/// Inherent functions with the name of their type.
fn functions<'f>(
    items: impl Iterator<Item = &'f Item> + 'f,
) -> impl Iterator<Item = (String, ImplItemFn)> + 'f {
    let impls = items.filter_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() => Some(item),
        _ => None,
    });
    impls.flat_map(|item| {
        let owner = item.self_ty.to_token_stream().to_string();
        let functions = item.items.iter().filter_map(|item| match item {
            ImplItem::Fn(function) => Some(function.clone()),
            _ => None,
        });
        functions.map(move |function| (owner.clone(), function)).collect::<Vec<_>>()
    })
}

/// The `T` of `impl Into<T>`.
fn into_target(ty: &Type) -> Option<&Type> {
    let Type::ImplTrait(bounds) = ty else { return None };
    bounds.bounds.iter().find_map(|bound| match bound {
        syn::TypeParamBound::Trait(bound) => argument_of(&bound.path, "Into"),
        _ => None,
    })
}

fn first_argument<'t>(ty: &'t Type, name: &str) -> Option<&'t Type> {
    match ty {
        Type::Path(path) => argument_of(&path.path, name),
        _ => None,
    }
}

fn argument_of<'t>(path: &'t syn::Path, name: &str) -> Option<&'t Type> {
    let segment = path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Writes the paths of types as another crate has to.
struct FromOutside<'t> {
    types: &'t BTreeSet<String>,
}

impl VisitMut for FromOutside<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let first = path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let rest = &path.segments;
        *path = match first.as_str() {
            _ if path.leading_colon.is_some() => return,
            "crate" => {
                let rest = rest.iter().skip(1);
                syn::parse_quote! { synctera_raw #(::#rest)* }
            }
            "types" => syn::parse_quote! { synctera_raw::#rest },
            name if self.types.contains(name) => syn::parse_quote! { synctera_raw::types::#rest },
            _ => return,
        };
    }
}
