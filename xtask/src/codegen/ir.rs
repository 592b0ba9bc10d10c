//! The protocol between schema and Rust: what `lower` makes and `emit` writes. No JSON Schema and no Rust text in here.

use std::collections::BTreeMap;

/// Everything that is written for one runtime.
#[derive(Debug, Default)]
pub(crate) struct Protocol {
    pub(crate) types: BTreeMap<String, Def>,
    pub(crate) client_methods: Vec<Method>,
    pub(crate) server_requests: Vec<Method>,
    pub(crate) notifications: Vec<Method>,
}

/// A line of a method table.
#[derive(Debug, Clone)]
pub(crate) struct Method {
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) params: Ty,
    /// `Ty::Unit` for notifications.
    pub(crate) response: Ty,
    pub(crate) experimental: bool,
}

/// A named type.
#[derive(Debug)]
pub(crate) struct Def {
    pub(crate) shape: Shape,
    pub(crate) experimental: bool,
    /// A client sends it, so it needs a constructor.
    pub(crate) sent: bool,
}

#[derive(Debug)]
pub(crate) enum Shape {
    Struct(Struct),
    /// A string with a name of its own.
    Text,
    /// A closed list of strings, which a later runtime will extend.
    Words(Vec<Word>),
    /// Objects told apart by the string at `tag`.
    Tagged {
        tag: String,
        variants: Vec<Variant>,
    },
    /// A word, or an object whose only key is the word.
    Keyed(Vec<Variant>),
    /// Alternatives told apart by the kind of JSON and the keys present.
    Untagged(Vec<Alternative>),
}

#[derive(Debug, Default)]
pub(crate) struct Struct {
    /// The key and value that say which variant of its enum it is.
    pub(crate) tag: Option<(String, String)>,
    pub(crate) fields: Vec<Field>,
    /// Keys beyond the fields are data, not news from a later runtime.
    pub(crate) open: bool,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) ty: Ty,
    pub(crate) presence: Presence,
    pub(crate) experimental: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    /// Absent and null are the same.
    Optional,
    /// Absent keeps, null clears.
    Patch,
}

#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) experimental: bool,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) payload: Option<Ty>,
    pub(crate) experimental: bool,
}

#[derive(Debug)]
pub(crate) struct Alternative {
    pub(crate) rust: String,
    pub(crate) ty: Ty,
    pub(crate) kind: Kind,
}

/// What JSON must look like to be an alternative.
#[derive(Debug)]
pub(crate) enum Kind {
    String,
    Integer,
    Array,
    /// One of these signatures.
    Object(Vec<Signature>),
}

/// What tells an object from its siblings: keys it must have, with the words allowed there (none: any), and all keys it may have.
#[derive(Debug, Clone, Default)]
pub(crate) struct Signature {
    pub(crate) required: BTreeMap<String, Vec<String>>,
    pub(crate) known: Vec<String>,
}

/// A type in the place of a field, payload or parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ty {
    Unit,
    Bool,
    Int(&'static str),
    F64,
    Str,
    Json,
    Named(String),
    Boxed(String),
    Option(Box<Ty>),
    List(Box<Ty>),
    Map(Box<Ty>),
}

impl Ty {
    /// The named type inside, if there is one.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) | Self::Boxed(name) => Some(name),
            Self::Option(inner) | Self::List(inner) | Self::Map(inner) => inner.name(),
            _ => None,
        }
    }

    /// Whether it can hold what a person or a model wrote; such fields stay out of `Debug`.
    pub(crate) fn is_text(&self) -> bool {
        match self {
            Self::Str | Self::Json => true,
            Self::Option(inner) | Self::List(inner) | Self::Map(inner) => inner.is_text(),
            _ => false,
        }
    }
}

impl Def {
    /// Each type in it, with whether only experimental parts need it.
    pub(crate) fn uses(&self) -> Vec<(&Ty, bool)> {
        match &self.shape {
            Shape::Text | Shape::Words(_) => Vec::new(),
            Shape::Struct(s) => s.fields.iter().map(|f| (&f.ty, f.experimental)).collect(),
            Shape::Tagged { variants, .. } | Shape::Keyed(variants) => variants
                .iter()
                .filter_map(|v| v.payload.as_ref().map(|p| (p, v.experimental)))
                .collect(),
            Shape::Untagged(alternatives) => alternatives.iter().map(|a| (&a.ty, false)).collect(),
        }
    }
}
