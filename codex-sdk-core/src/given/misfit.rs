//! What serde says of a value that does not fit, kept as it is said, and the way to the value.

use std::fmt::{self, Display};

use serde::de::{Error, Expected, Unexpected};
use serde_json::Value;

use super::words;

/// A value that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Misfit {
    pub(super) kind: Kind,
    /// The way to it from the outside.
    pub(super) path: Vec<Step>,
}

/// One step of the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// Why it does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// It is of another form than this one, in serde's words or those of a type of ours.
    Form(String),
    /// It is none of these words.
    Word { known: &'static [&'static str] },
    /// It has not this field.
    Missing(&'static str),
    /// It has a field that is none of these.
    Unknown { name: String, known: &'static [&'static str] },
}

impl Kind {
    /// Whether a text that does not fit may be a secret: where a number was wanted, or one of some words, it is none.
    pub(super) fn hides(&self) -> bool {
        match self {
            Self::Form(form) => {
                !["number", "true or false"].iter().any(|word| words::of(form).contains(word))
            }
            Self::Word { .. } | Self::Missing(_) | Self::Unknown { .. } => false,
        }
    }
}

impl Misfit {
    pub(super) fn new(kind: Kind) -> Self {
        Self { kind, path: Vec::new() }
    }

    pub(super) fn form(form: impl Into<String>) -> Self {
        Self::new(Kind::Form(form.into()))
    }

    /// The same, seen from one step further out.
    pub(super) fn within(mut self, step: Step) -> Self {
        self.path.insert(0, step);
        self
    }
}

impl Error for Misfit {
    fn custom<T: Display>(message: T) -> Self {
        Self::form(message.to_string())
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::form(expected.to_string())
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::form(expected.to_string())
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self::new(Kind::Word { known })
    }

    fn unknown_field(name: &str, known: &'static [&'static str]) -> Self {
        Self::new(Kind::Unknown { name: name.to_owned(), known })
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(Kind::Missing(name))
    }
}

impl Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {:?}", self.kind, self.path)
    }
}

impl std::error::Error for Misfit {}

/// The value at the end of a way; null where there is none.
pub(super) fn at<'a>(root: &'a Value, path: &[Step]) -> &'a Value {
    let step = |value: &'a Value, step: &Step| match step {
        Step::Key(name) => value.get(name),
        Step::Index(index) => value.get(index),
    };
    path.iter().try_fold(root, step).unwrap_or(&Value::Null)
}
