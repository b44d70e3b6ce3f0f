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

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The kind of change.
    pub kind: Kind,
    /// The name it has in every output.
    pub name: &'static str,
    /// The effect where the client sends the value.
    pub sent: Effect,
    /// The effect where the client receives the value.
    pub received: Effect,
    /// Why, in terms of this library.
    pub because: &'static str,
}

impl Rule {
    /// The effect for a value that is used as `reach` says.
    ///
    /// A named schema that no request and no answer holds is still a public type when the whole document is
    /// generated: its Rust changes count, and nothing on the wire can fail. A schema written in place in an
    /// error answer has no Rust type at all.
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
    ($($kind:ident, $name:literal, $sent:ident, $received:ident, $because:literal;)*) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        #[non_exhaustive]
        pub enum Kind {
            $(#[doc = concat!("`", $name, "`: ", $because, ".")] $kind,)*
        }

        /// The table, in the order of the documentation.
        pub const RULES: &[Rule] = &[
            $(Rule {
                kind: Kind::$kind,
                name: $name,
                sent: Effect::$sent,
                received: Effect::$received,
                because: $because,
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
    OperationAdded, "operation-added", Minor, Minor, "a new method";
    OperationRemoved, "operation-removed", Wire, Wire, "its method disappears and the server refuses the call";
    OperationMoved, "operation-moved", Wire, Wire, "built programs call the old path or method";
    OperationRenamed, "operation-renamed", Source, Source, "the Rust method and its types take another name";
    AreaChanged, "area-changed", Source, Source, "the method moves to another cargo feature";
    MoneyMarkChanged, "money-mark-changed", Minor, Minor, "an unknown outcome is retried by other rules";
    SecurityChanged, "security-changed", Wire, Wire, "built programs authenticate in the old way";
    Deprecated, "deprecated", Minor, Minor, "still there, on its way out";
    Undeprecated, "undeprecated", Patch, Patch, "here to stay after all";
    CallbackAdded, "callback-added", Minor, Minor, "a new kind of inbound call, with a type to decode it";
    CallbackRemoved, "callback-removed", Source, Source, "the call no longer comes and its type may disappear";
    // Parameters.
    ParameterAdded, "parameter-added", Minor, Minor, "an optional field joins the parameters of the operation";
    FirstParameterAdded, "first-parameter-added", Source, Source, "the method took no parameters outside the path and takes another argument";
    RequiredParameterAdded, "required-parameter-added", Wire, Wire, "the method takes another argument and built programs do not send it";
    ParameterRemoved, "parameter-removed", Source, Source, "an argument or field disappears";
    ParameterNowRequired, "parameter-now-required", Wire, Wire, "built programs may leave it out";
    ParameterNowOptional, "parameter-now-optional", Source, Source, "the field becomes an Option";
    ParameterEncodingChanged, "parameter-encoding-changed", Wire, Wire, "built programs write the value in the old form";
    PathParameterRenamed, "path-parameter-renamed", Patch, Patch, "arguments in a path go by position";
    KeyHeaderChanged, "key-header-changed", Patch, Patch, "the library sends the Idempotency-Key on every mutation by itself";
    // Bodies and answers.
    BodyAdded, "body-added", Source, Source, "the method takes another argument";
    RequiredBodyAdded, "required-body-added", Wire, Wire, "the method takes another argument and built programs do not send it";
    BodyRemoved, "body-removed", Source, Source, "the method loses an argument";
    BodyNowRequired, "body-now-required", Patch, Patch, "the method takes and sends the body in any case";
    BodyNowOptional, "body-now-optional", Patch, Patch, "the method takes and sends the body in any case";
    RequestTypeAdded, "request-type-added", Minor, Minor, "one more content type is accepted";
    RequestTypeRemoved, "request-type-removed", Wire, Wire, "built programs send the removed content type";
    ContentTypePreferred, "content-type-preferred", Source, Source, "JSON is preferred to what was there: the type of the body changes";
    SuccessStatusChanged, "success-status-changed", Patch, Patch, "every 2xx status is a success";
    SuccessAdded, "success-added", Source, Source, "a second kind of success changes what the method returns";
    SuccessRemoved, "success-removed", Source, Source, "what the method returns changes";
    ErrorStatusAdded, "error-status-added", Patch, Patch, "every error status is handled, documented or not";
    ErrorStatusRemoved, "error-status-removed", Patch, Patch, "every error status is handled, documented or not";
    AnswerAdded, "answer-added", Source, Source, "the method returned nothing and now returns a value";
    AnswerRemoved, "answer-removed", Wire, Wire, "built programs cannot read the empty answer";
    AnswerTypeAdded, "answer-type-added", Minor, Minor, "one more content type may be asked for";
    AnswerTypeRemoved, "answer-type-removed", Wire, Wire, "built programs cannot read another content type";
    AnswerHeaderAdded, "answer-header-added", Patch, Patch, "all headers of an answer are already there to read";
    AnswerHeaderRemoved, "answer-header-removed", Patch, Patch, "headers have no Rust type";
    // Schemas.
    SchemaAdded, "schema-added", Minor, Minor, "a new type";
    SchemaRemoved, "schema-removed", Source, Source, "its type disappears";
    SchemaRenamed, "schema-renamed", Source, Source, "its type takes another name and stays the same inside";
    NowSent, "now-sent", Minor, Minor, "requests now hold the type: it gains setters";
    NoLongerSent, "no-longer-sent", Source, Source, "no request holds the type any more: it loses its setters";
    TypeNameChanged, "type-name-changed", Source, Source, "another named type stands at this place";
    TypeChanged, "type-changed", Wire, Wire, "built programs write or read the old type";
    ShapeChanged, "shape-changed", Source, Source, "a map becomes a struct or the reverse";
    FormatChanged, "format-changed", Wire, Wire, "the Rust type follows the format, and values of the old one may not pass";
    FormatNoteChanged, "format-note-changed", Patch, Patch, "this format has no Rust type of its own";
    NowNullable, "now-nullable", Source, Wire, "the type becomes an Option; built programs cannot read null";
    OptionalNowNullable, "optional-now-nullable", Source, Source, "the type becomes an Option of an Option; built programs read null as absent";
    NoLongerNullable, "no-longer-nullable", Wire, Source, "the type was an Option; built programs may send null";
    EnumValueAdded, "enum-value-added", Minor, Minor, "enums are open: built programs keep the value verbatim";
    EnumValueRemoved, "enum-value-removed", Wire, Source, "its variant disappears; built programs may send it";
    EnumIntroduced, "enum-introduced", Wire, Source, "the plain value becomes an enum; built programs may send other values";
    EnumDropped, "enum-dropped", Source, Source, "the enum becomes a plain value";
    ConstraintTightened, "constraint-tightened", Wire, Patch, "the server refuses what it took; limits never bind what is received";
    ConstraintLoosened, "constraint-loosened", Patch, Patch, "more is allowed than before; limits never bind what is received";
    ReadOnlyNow, "read-only-now", Wire, Patch, "the server no longer takes the value";
    WriteOnlyNow, "write-only-now", Patch, Wire, "the server no longer returns the value";
    AccessWidened, "access-widened", Patch, Patch, "the value now goes both ways";
    DefaultChanged, "default-changed", Patch, Patch, "defaults are the server's: the library never sends them by itself";
    DocumentationChanged, "documentation-changed", Patch, Patch, "only words, examples or marks of other tools differ";
    // Objects.
    PropertyAdded, "property-added", Minor, Minor, "an optional field; built programs keep unknown fields";
    RequiredPropertyAdded, "required-property-added", Wire, Source, "`new` takes another argument; built programs do not send it";
    PropertyRemoved, "property-removed", Source, Source, "an optional field disappears";
    RequiredPropertyRemoved, "required-property-removed", Source, Wire, "a field and an argument of `new` disappear; built programs cannot read an answer without it";
    PropertyNowRequired, "property-now-required", Wire, Source, "the field was an Option and becomes an argument of `new`; built programs may leave it out";
    PropertyNowOptional, "property-now-optional", Source, Wire, "the field becomes an Option and `new` loses an argument; built programs cannot read an answer without it";
    FieldNowOptional, "field-now-optional", Source, Source, "a required field that goes one way only is an Option where its type goes both ways";
    FieldNowMandatory, "field-now-mandatory", Source, Source, "a required field that goes both ways is no Option";
    ReadOnlyRequirednessChanged, "read-only-requiredness-changed", Patch, Source, "a type that is only received requires the field, or no longer; one that goes both ways has an Option in any case";
    ExtraPropertiesTyped, "extra-properties-typed", Source, Source, "the type of the values of a map changes";
    ExtraPropertiesRefused, "extra-properties-refused", Wire, Patch, "the server refuses undeclared properties that it took";
    ExtraPropertiesAllowed, "extra-properties-allowed", Patch, Patch, "undeclared properties survive in any case";
    // Unions.
    DiscriminatorChanged, "discriminator-changed", Wire, Wire, "built programs look for the tag in the old property";
    DiscriminatorAdded, "discriminator-added", Source, Source, "variants take their names from the tags";
    DiscriminatorRemoved, "discriminator-removed", Source, Wire, "variants lose their tags; built programs look for one";
    TagAdded, "tag-added", Minor, Minor, "unions are open: built programs keep an unknown variant verbatim";
    TagJoinsVariant, "tag-joins-variant", Source, Source, "the variant was named after its only tag, is now shared and keeps the tag as a field";
    TagRemoved, "tag-removed", Wire, Source, "its variant disappears; built programs may send it";
    TagMoved, "tag-moved", Source, Source, "the tag now leads to another type";
    BranchAdded, "branch-added", Minor, Minor, "a tagged union or a merged enum grows";
    UntaggedBranchAdded, "untagged-branch-added", Minor, Wire, "alternatives without a tag are merged into one type, in which fields of the others become optional";
    BranchRemoved, "branch-removed", Wire, Source, "its variant disappears; built programs may send it";
    UnionKindChanged, "union-kind-changed", Source, Source, "a tagged `oneOf` is an enum, an `anyOf` is one type with the fields of all";
}

/// The table as Markdown.
pub fn markdown() -> String {
    let mut text = String::from("| change | sent | received | because |\n|---|---|---|---|\n");
    for rule in RULES {
        let (sent, received) = (rule.sent.name(), rule.received.name());
        let _ = writeln!(text, "| `{}` | {sent} | {received} | {} |", rule.name, rule.because);
    }
    text
}
