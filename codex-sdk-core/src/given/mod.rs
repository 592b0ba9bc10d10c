//! Options and arguments as data, read with errors in the words of whoever wrote them: which field, what was given, what
//! is allowed. Whether values make sense together is `client/validate.rs`'s.
//!
//! | file | holds |
//! |---|---|
//! | `reading` | a value as serde reads it |
//! | `misfit` | what serde says of one that does not fit, and where |
//! | `question` | what serde does not say, found by asking it again: where in a tagged object, and what is allowed |
//! | `words` | what is allowed, and what was given |

mod misfit;
mod question;
mod reading;
#[cfg(test)]
mod tests;
mod words;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{Error, Result};
use misfit::{Kind, Misfit, Step};
use question::Question;
use reading::Reading;

pub(crate) use words::Shown;

/// Options of any kind from JSON, with the names of the Node package.
///
/// # Errors
/// `CONFIG`, naming the field (`what` where it is the whole), when one is unknown or has a value of the wrong form.
pub fn options_from_json<T: DeserializeOwned>(options: &Value, what: &str) -> Result<T> {
    options_from_json_beside(options, what, &[])
}

/// The same where callers may write further options, which somebody else has taken out: who writes an unknown one is told
/// of them, too.
///
/// # Errors
/// As [`options_from_json`].
pub fn options_from_json_beside<T: DeserializeOwned>(
    options: &Value,
    what: &str,
    beside: &[&str],
) -> Result<T> {
    read(options).map_err(|misfit| {
        let name = |path: &[Step]| match path.first() {
            Some(Step::Key(_)) => field(path, ""),
            Some(Step::Index(_)) | None => field(path, what),
        };
        error_of::<T>(options, misfit, &name, beside)
    })
}

/// One of a call's arguments from JSON, by its name. What is wrong within it is named with it: `input[0].type`.
///
/// # Errors
/// `CONFIG`, naming the argument, or the field of it, that is missing, unknown or has a value of the wrong form.
pub fn argument_from_json<T: DeserializeOwned>(arguments: &Value, name: &str) -> Result<T> {
    let given = arguments.get(name);
    read(given.unwrap_or(&Value::Null)).map_err(|misfit| {
        if let Some(given) = given {
            return error_of::<T>(given, misfit, &|path| field(path, name), &[]);
        }
        let question = Question::new(&Value::Null, misfit, &read_again::<T>);
        Error::missing(name, question.allowed_here())
    })
}

fn read<T: DeserializeOwned>(given: &Value) -> Result<T, Misfit> {
    T::deserialize(Reading::new(given))
}

fn read_again<T: DeserializeOwned>(given: &Value) -> Option<Misfit> {
    read::<T>(given).err()
}

/// The error of a misfit; `name` names the field at the end of a path.
fn error_of<T: DeserializeOwned>(
    given: &Value,
    misfit: Misfit,
    name: &dyn Fn(&[Step]) -> String,
    beside: &[&str],
) -> Error {
    let question = Question::new(given, misfit, &read_again::<T>);
    let Misfit { kind, mut path } = question.narrowed();
    let value = misfit::at(given, &path);
    match kind {
        Kind::Form(ref form) => {
            let shown = if kind.hides() { Shown::kind(value) } else { Shown::of(value) };
            Error::unusable(&name(&path), shown, question.in_words(&path, form))
        }
        Kind::Word { known } => {
            Error::unusable(&name(&path), Shown::of(value), words::choice(known))
        }
        Kind::Missing(lacking) => {
            let allowed = question.allowed_at(&path, lacking);
            path.push(Step::Key(lacking.to_owned()));
            Error::missing(&name(&path), allowed)
        }
        Kind::Unknown { name: other, known } => {
            let beside = if path.is_empty() { beside } else { &[] };
            let known = question.names_at(&path, known, beside);
            path.push(Step::Key(other));
            Error::unknown(&name(&path), misfit::at(given, &path), known)
        }
    }
}

/// A field as users name it.
fn field(path: &[Step], what: &str) -> String {
    path.iter().fold(what.to_owned(), |field, step| match step {
        Step::Index(index) => format!("{field}[{index}]"),
        Step::Key(name) if field.is_empty() => name.clone(),
        Step::Key(name) => format!("{field}.{name}"),
    })
}
