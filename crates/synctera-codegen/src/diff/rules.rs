//! The rule table: what each kind of change means for a client of this library.
//!
//! One row per kind, with one effect for what the client sends and one for what it receives. A schema that is
//! used both ways takes the stronger of the two. [`markdown`] prints the table; `cargo xtask diff --rules` shows it.

use std::fmt::Write as _;

use serde::Serialize;

use super::reach::Reach;

/// How far a change reaches, from the weakest to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Nothing in the Rust interface moves: documentation, and limits that loosen or that bind only the server.
    Patch,
    /// The interface only grows.
    Minor,
    /// Code that uses the changed item has to be edited when the library is updated. Programs that are
    /// already built go on working.
    Source,
    /// Programs that are already built can fail once the API changes.
    Wire,
}

impl Effect {
    /// Whether this breaks a client.
    pub fn is_breaking(self) -> bool {
        self >= Effect::Source
    }

    /// How serious it is.
    pub fn severity(self) -> Severity {
        match self {
            Effect::Patch | Effect::Minor => Severity::Info,
            Effect::Source => Severity::Warning,
            Effect::Wire => Severity::Error,
        }
    }

    /// The lower-case name.
    pub fn name(self) -> &'static str {
        match self {
            Effect::Patch => "patch",
            Effect::Minor => "minor",
            Effect::Source => "source",
            Effect::Wire => "wire",
        }
    }
}

/// How serious a change is, in the words of linters: what [`Effect`] says in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Nothing has to be done: [`Effect::Patch`] and [`Effect::Minor`].
    Info,
    /// Code has to be edited when the library is updated: [`Effect::Source`].
    Warning,
    /// Programs that are already built can fail: [`Effect::Wire`].
    Error,
}

impl Severity {
    /// The lower-case name.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The kind of change.
    pub kind: Kind,
    /// The id it has in every output; ids are never used again for something else.
    pub id: &'static str,
    /// The effect where the client sends the value.
    pub sent: Effect,
    /// The effect where the client receives the value.
    pub received: Effect,
    /// Why, in terms of this library.
    pub because: &'static str,
    /// The checks of [oasdiff](https://www.oasdiff.com) that report the same change: one for each place where it
    /// can stand. None where that tool has no such check, as it compares documents and not clients.
    pub oasdiff: &'static [&'static str],
}

impl Rule {
    /// The effect for a value that is used as `reach` says.
    ///
    /// A named schema that no request and no response holds is still a public type when the whole document is
    /// generated: its Rust changes count, and nothing on the wire can fail. A schema written in place in an
    /// error response has no Rust type at all.
    pub fn effect(&self, reach: Reach) -> Effect {
        let unused = if reach.named { self.received.min(Effect::Source) } else { Effect::Patch };
        match (reach.sent, reach.received) {
            (true, true) => self.sent.max(self.received),
            (true, false) => self.sent,
            (false, true) => self.received,
            (false, false) => unused,
        }
    }
}

/// Declares [`Kind`] and its table from one list, so that no kind can lack a rule.
macro_rules! rules {
    ($($kind:ident, $id:literal, $sent:ident, $received:ident, $because:literal, $oasdiff:expr;)*) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        #[non_exhaustive]
        pub enum Kind {
            $(#[doc = concat!("`", $id, "`: ", $because, ".")] $kind,)*
        }

        /// The table, in the order of the documentation.
        pub const RULES: &[Rule] = &[
            $(Rule {
                kind: Kind::$kind,
                id: $id,
                sent: Effect::$sent,
                received: Effect::$received,
                because: $because,
                oasdiff: &$oasdiff,
            },)*
        ];

        impl Kind {
            /// The row of this kind.
            pub fn rule(self) -> &'static Rule {
                &RULES[self as usize]
            }
        }
    };
}

rules! {
    // Operations.
    OperationAdded, "operation-added", Minor, Minor, "a new method", ["endpoint-added"];
    OperationRemoved, "operation-removed", Wire, Wire, "its method disappears and the server refuses the call", ["api-removed-without-deprecation", "api-removed-with-deprecation", "api-path-removed-without-deprecation"];
    OperationMoved, "operation-moved", Wire, Wire, "built programs call the old path or method", [];
    OperationRenamed, "operation-renamed", Source, Source, "the Rust method and its types take another name", ["api-operation-id-removed"];
    AreaChanged, "area-changed", Source, Source, "the method moves to another cargo feature", ["api-tag-added", "api-tag-removed"];
    MoneyMarkChanged, "money-mark-changed", Minor, Minor, "an unknown outcome is retried by other rules", [];
    SecurityChanged, "security-changed", Wire, Wire, "built programs authenticate in the old way", ["api-security-added", "api-security-removed", "api-security-updated"];
    Deprecated, "deprecated", Minor, Minor, "still there, on its way out", ["endpoint-deprecated", "request-parameter-deprecated", "request-property-deprecated", "response-property-deprecated"];
    Undeprecated, "undeprecated", Patch, Patch, "here to stay after all", ["endpoint-reactivated", "request-parameter-reactivated", "request-property-reactivated", "response-property-reactivated"];
    CallbackAdded, "callback-added", Minor, Minor, "a new kind of inbound call, with a type to decode it", [];
    CallbackRemoved, "callback-removed", Source, Source, "the call no longer comes and its type may disappear", [];
    // Parameters.
    ParameterAdded, "parameter-added", Minor, Minor, "an optional field joins the parameters of the operation", ["new-optional-request-parameter"];
    FirstParameterAdded, "first-parameter-added", Source, Source, "the method took no parameters outside the path and takes another argument", ["new-optional-request-parameter"];
    RequiredParameterAdded, "required-parameter-added", Wire, Wire, "the method takes another argument and built programs do not send it", ["new-required-request-parameter", "new-request-path-parameter"];
    ParameterRemoved, "parameter-removed", Source, Source, "an argument or field disappears", ["request-parameter-removed"];
    ParameterNowRequired, "parameter-now-required", Wire, Wire, "built programs may leave it out", ["request-parameter-became-required"];
    ParameterNowOptional, "parameter-now-optional", Source, Source, "the field becomes an Option", ["request-parameter-became-optional"];
    ParameterEncodingChanged, "parameter-encoding-changed", Wire, Wire, "built programs write the value in the old form", [];
    PathParameterRenamed, "path-parameter-renamed", Patch, Patch, "arguments in a path go by position", [];
    KeyHeaderChanged, "key-header-changed", Patch, Patch, "the library sends the Idempotency-Key on every mutation by itself", [];
    // Bodies and responses.
    BodyAdded, "body-added", Source, Source, "the method takes another argument", ["request-body-added-optional"];
    RequiredBodyAdded, "required-body-added", Wire, Wire, "the method takes another argument and built programs do not send it", ["request-body-added-required"];
    BodyRemoved, "body-removed", Source, Source, "the method loses an argument", ["request-body-removed"];
    BodyNowRequired, "body-now-required", Patch, Patch, "the method takes and sends the body in any case", ["request-body-became-required"];
    BodyNowOptional, "body-now-optional", Patch, Patch, "the method takes and sends the body in any case", ["request-body-became-optional"];
    RequestTypeAdded, "request-type-added", Minor, Minor, "one more content type is accepted", ["request-body-media-type-added"];
    RequestTypeRemoved, "request-type-removed", Wire, Wire, "built programs send the removed content type", ["request-body-media-type-removed"];
    ContentTypePreferred, "content-type-preferred", Source, Source, "JSON is preferred to what was there: the type of the body changes", [];
    SuccessStatusChanged, "success-status-changed", Patch, Patch, "every 2xx status is a success", ["response-success-status-added", "response-success-status-removed"];
    SuccessAdded, "success-added", Source, Source, "a second kind of success changes what the method returns", ["response-success-status-added"];
    SuccessRemoved, "success-removed", Source, Source, "what the method returns changes", ["response-success-status-removed"];
    ErrorStatusAdded, "error-status-added", Patch, Patch, "every error status is handled, documented or not", ["response-non-success-status-added"];
    ErrorStatusRemoved, "error-status-removed", Patch, Patch, "every error status is handled, documented or not", ["response-non-success-status-removed"];
    ResponseBodyAdded, "response-body-added", Source, Source, "the method returned nothing and now returns a value", [];
    ResponseBodyRemoved, "response-body-removed", Wire, Wire, "built programs cannot read the empty response", [];
    ResponseTypeAdded, "response-type-added", Minor, Minor, "one more content type may be asked for", ["response-media-type-added"];
    ResponseTypeRemoved, "response-type-removed", Wire, Wire, "built programs cannot read another content type", ["response-media-type-removed"];
    ResponseHeaderAdded, "response-header-added", Patch, Patch, "all headers of a response are already there to read", ["response-header-added"];
    ResponseHeaderRemoved, "response-header-removed", Patch, Patch, "headers have no Rust type", ["required-response-header-removed", "optional-response-header-removed"];
    // Schemas.
    SchemaAdded, "schema-added", Minor, Minor, "a new type", [];
    SchemaRemoved, "schema-removed", Source, Source, "its type disappears", ["api-schema-removed"];
    SchemaRenamed, "schema-renamed", Source, Source, "its type takes another name and stays the same inside", [];
    NowSent, "now-sent", Minor, Minor, "requests now hold the type: it gains setters", [];
    NoLongerSent, "no-longer-sent", Source, Source, "no request holds the type any more: it loses its setters", [];
    TypeNameChanged, "type-name-changed", Source, Source, "another named type stands at this place", [];
    TypeReferenceChanged, "type-reference-changed", Patch, Patch, "the schema at this place has another name, and no name in Rust shows it: a bundler numbered it, or the place says what it identifies", [];
    TypeChanged, "type-changed", Wire, Wire, "built programs write or read the old type", ["request-body-type-changed", "request-property-type-changed", "request-parameter-type-changed", "response-body-type-changed", "response-property-type-changed"];
    ShapeChanged, "shape-changed", Source, Source, "a map becomes a struct or the reverse", [];
    FormatChanged, "format-changed", Wire, Wire, "the Rust type follows the format, and values of the old one may not pass", ["request-body-type-changed", "request-property-type-changed", "request-parameter-type-changed", "response-body-type-changed", "response-property-type-changed"];
    FormatNoteChanged, "format-note-changed", Patch, Patch, "this format has no Rust type of its own", [];
    NowNullable, "now-nullable", Source, Wire, "the type becomes an Option; built programs cannot read null", ["request-body-became-nullable", "request-property-became-nullable", "response-body-became-nullable", "response-property-became-nullable"];
    OptionalNowNullable, "optional-now-nullable", Source, Source, "the type becomes an Option of an Option; built programs read null as absent", ["request-property-became-nullable", "response-property-became-nullable"];
    NoLongerNullable, "no-longer-nullable", Wire, Source, "the type was an Option; built programs may send null", ["request-body-became-not-nullable", "request-property-became-not-nullable", "response-body-became-not-nullable", "response-property-became-not-nullable"];
    EnumValueAdded, "enum-value-added", Minor, Minor, "enums are open: built programs keep the value verbatim", ["request-property-enum-value-added", "request-parameter-enum-value-added", "response-property-enum-value-added"];
    EnumValueRemoved, "enum-value-removed", Wire, Source, "its variant disappears; built programs may send it", ["request-property-enum-value-removed", "request-parameter-enum-value-removed", "response-property-enum-value-removed"];
    EnumIntroduced, "enum-introduced", Wire, Source, "the plain value becomes an enum; built programs may send other values", ["request-body-became-enum", "request-property-became-enum", "request-parameter-became-enum"];
    EnumDropped, "enum-dropped", Source, Source, "the enum becomes a plain value", [];
    ConstraintTightened, "constraint-tightened", Wire, Patch, "the server refuses what it took; limits never bind what is received", ["request-property-max-decreased", "request-property-max-set", "request-property-min-increased", "request-property-min-set", "request-property-max-length-decreased", "request-property-max-length-set", "request-property-min-length-increased", "request-property-min-items-increased", "request-property-pattern-added", "request-property-pattern-changed"];
    ConstraintLoosened, "constraint-loosened", Patch, Patch, "more is allowed than before; limits never bind what is received", ["request-property-max-increased", "request-property-min-decreased", "request-property-max-length-increased", "request-property-min-length-decreased", "request-property-min-items-decreased", "request-property-pattern-removed", "response-property-max-increased", "response-property-min-decreased", "response-property-max-length-increased", "response-property-min-length-decreased", "response-property-min-items-decreased"];
    ReadOnlyNow, "read-only-now", Wire, Patch, "the server no longer takes the value", ["request-required-property-became-read-only", "request-optional-property-became-read-only", "response-required-property-became-read-only", "response-optional-property-became-read-only"];
    WriteOnlyNow, "write-only-now", Patch, Wire, "the server no longer returns the value", ["request-required-property-became-write-only", "request-optional-property-became-write-only", "response-required-property-became-write-only", "response-optional-property-became-write-only"];
    AccessWidened, "access-widened", Patch, Patch, "the value now goes both ways", ["request-required-property-became-not-read-only", "request-optional-property-became-not-read-only", "response-required-property-became-not-write-only", "response-optional-property-became-not-write-only"];
    DefaultChanged, "default-changed", Patch, Patch, "defaults are the server's: the library never sends them by itself", ["request-parameter-default-value-changed", "request-property-default-value-changed", "request-body-default-value-changed", "response-property-default-value-changed", "response-body-default-value-changed"];
    DocumentationChanged, "documentation-changed", Patch, Patch, "only words, examples or marks of other tools differ", [];
    // Objects.
    PropertyAdded, "property-added", Minor, Minor, "an optional field; built programs keep unknown fields", ["new-optional-request-property", "response-optional-property-added"];
    RequiredPropertyAdded, "required-property-added", Wire, Source, "`new` takes another argument; built programs do not send it", ["new-required-request-property", "response-required-property-added"];
    PropertyRemoved, "property-removed", Source, Source, "an optional field disappears", ["request-property-removed", "response-optional-property-removed"];
    RequiredPropertyRemoved, "required-property-removed", Source, Wire, "a field and an argument of `new` disappear; built programs cannot read a response without it", ["request-property-removed", "response-required-property-removed"];
    PropertyNowRequired, "property-now-required", Wire, Source, "the field was an Option and becomes an argument of `new`; built programs may leave it out", ["request-property-became-required", "response-property-became-required"];
    PropertyNowOptional, "property-now-optional", Source, Wire, "the field becomes an Option and `new` loses an argument; built programs cannot read a response without it", ["request-property-became-optional", "response-property-became-optional"];
    FieldNowOptional, "field-now-optional", Source, Source, "a required field that goes one way only is an Option where its type goes both ways", [];
    FieldNowMandatory, "field-now-mandatory", Source, Source, "a required field that goes both ways is no Option", [];
    ReadOnlyRequirednessChanged, "read-only-requiredness-changed", Patch, Source, "a type that is only received requires the field, or no longer; one that goes both ways has an Option in any case", [];
    ExtraPropertiesTyped, "extra-properties-typed", Source, Source, "the type of the values of a map changes", [];
    ExtraPropertiesRefused, "extra-properties-refused", Wire, Patch, "the server refuses undeclared properties that it took", [];
    ExtraPropertiesAllowed, "extra-properties-allowed", Patch, Patch, "undeclared properties survive in any case", [];
    // Unions.
    DiscriminatorChanged, "discriminator-changed", Wire, Wire, "built programs look for the tag in the old property", ["request-body-discriminator-property-name-changed", "request-property-discriminator-property-name-changed", "response-body-discriminator-property-name-changed", "response-property-discriminator-property-name-changed"];
    DiscriminatorAdded, "discriminator-added", Source, Source, "variants take their names from the tags", ["request-body-discriminator-added", "request-property-discriminator-added", "response-body-discriminator-added", "response-property-discriminator-added"];
    DiscriminatorRemoved, "discriminator-removed", Source, Wire, "variants lose their tags; built programs look for one", ["request-body-discriminator-removed", "request-property-discriminator-removed", "response-body-discriminator-removed", "response-property-discriminator-removed"];
    TagAdded, "tag-added", Minor, Minor, "unions are open: built programs keep an unknown variant verbatim", ["request-body-discriminator-mapping-added", "request-property-discriminator-mapping-added", "response-body-discriminator-mapping-added", "response-property-discriminator-mapping-added"];
    TagJoinsVariant, "tag-joins-variant", Source, Source, "the variant was named after its only tag, is now shared and keeps the tag as a field", ["request-body-discriminator-mapping-added", "request-property-discriminator-mapping-added", "response-body-discriminator-mapping-added", "response-property-discriminator-mapping-added"];
    TagRemoved, "tag-removed", Wire, Source, "its variant disappears; built programs may send it", ["request-body-discriminator-mapping-deleted", "request-property-discriminator-mapping-deleted", "response-body-discriminator-mapping-deleted", "response-property-discriminator-mapping-deleted"];
    TagMoved, "tag-moved", Source, Source, "the tag now leads to another type", ["request-body-discriminator-mapping-changed", "request-property-discriminator-mapping-changed", "response-body-discriminator-mapping-changed", "response-property-discriminator-mapping-changed"];
    BranchAdded, "branch-added", Minor, Minor, "a tagged union or a merged enum grows", ["request-body-one-of-added", "request-property-one-of-added", "response-body-one-of-added", "response-property-one-of-added", "request-body-any-of-added", "request-property-any-of-added", "response-body-any-of-added", "response-property-any-of-added"];
    UntaggedBranchAdded, "untagged-branch-added", Minor, Wire, "alternatives without a tag are merged into one type, in which fields of the others become optional", ["request-body-one-of-added", "request-property-one-of-added", "response-body-one-of-added", "response-property-one-of-added", "request-body-any-of-added", "request-property-any-of-added", "response-body-any-of-added", "response-property-any-of-added"];
    BranchRemoved, "branch-removed", Wire, Source, "its variant disappears; built programs may send it", ["request-body-one-of-removed", "request-property-one-of-removed", "response-body-one-of-removed", "response-property-one-of-removed", "request-body-any-of-removed", "request-property-any-of-removed", "response-body-any-of-removed", "response-property-any-of-removed"];
    UnionKindChanged, "union-kind-changed", Source, Source, "a tagged `oneOf` is an enum, an `anyOf` is one type with the fields of all", [];
}

/// The table as Markdown.
pub fn markdown() -> String {
    let mut text =
        String::from("| rule | sent | received | because | checks of oasdiff |\n|---|---|---|---|---|\n");
    for rule in RULES {
        let effect = |effect: Effect| format!("{} ({})", effect.severity().name(), effect.name());
        let checks: Vec<String> = rule.oasdiff.iter().map(|id| format!("`{id}`")).collect();
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} |",
            rule.id,
            effect(rule.sent),
            effect(rule.received),
            rule.because,
            checks.join(" ")
        );
    }
    text
}
