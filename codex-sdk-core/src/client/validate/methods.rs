//! Names of events that somebody asks for. The runtime may be newer than this SDK and have others: such a name is taken,
//! and looked at with doubt. What can never be one is refused.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use codex_sdk_types::protocol::{incoming_method, incoming_methods};

use crate::error::{Error, Result};

/// The events of our own.
const OWN: [&str; 9] = [
    "sdk/connected",
    "sdk/disconnected",
    "sdk/error",
    "sdk/gap",
    "sdk/lagged",
    "sdk/reconnected",
    "sdk/requestSettled",
    "sdk/turnEnded",
    "sdk/warning",
];

/// How alike a known name has to be, to be the one that was meant.
const ALIKE: f64 = 0.7;

/// After so many unknown names of a client no further ones are told of.
const MOST_DOUBTS: usize = 256;

/// Checks names of events, which stand at `field`: each is known, or has the form of one that a newer runtime may have,
/// `thing/what`.
///
/// # Errors
/// `CONFIG`, naming the place of the name, when no event can have it: it has no `/`, or begins with `sdk/` and is none of the
/// SDK's own.
pub fn check_methods(field: &str, names: &[String]) -> Result<()> {
    let mut names = names.iter().enumerate();
    names.try_for_each(|(index, name)| method(&format!("{field}[{index}]"), name))
}

/// The same for one name.
pub(crate) fn method(field: &str, name: &str) -> Result<()> {
    if is_known(name) {
        return Ok(());
    }
    if name.starts_with("sdk/") {
        return Err(Error::invalid(field, name, format!("one of {}", OWN.join(", "))));
    }
    if is_path(name) {
        return Ok(());
    }
    let like = like(name);
    let known = if like.is_empty() { "turn/completed" } else { like.as_str() };
    Err(Error::invalid(field, name, format!("the method of an event, such as {known}")))
}

/// Names that were looked at with doubt. Each is told of once.
#[derive(Debug, Default)]
pub(crate) struct Doubts(Mutex<BTreeSet<String>>);

impl Doubts {
    /// Logs a warning of a name that is not known, with the known names that are like it.
    pub(crate) fn look_at(&self, name: &str) {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if is_known(name) || told.len() == MOST_DOUBTS || !told.insert(name.to_owned()) {
            return;
        }
        drop(told);
        tracing::warn!(
            event.method = name,
            like = like(name),
            "events are asked for by a method that this SDK does not know"
        );
    }
}

fn is_known(name: &str) -> bool {
    incoming_method(name).is_some() || OWN.contains(&name)
}

/// Whether a name has the form of those that are known: words, joined by slashes.
fn is_path(name: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty()
            && word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
    };
    name.contains('/') && name.split('/').all(word)
}

/// The known names that are most like a name, at most three.
fn like(name: &str) -> String {
    let known = incoming_methods().chain(OWN);
    let mut alike: Vec<(f64, &str)> = known
        .map(|known| (strsim::normalized_damerau_levenshtein(name, known), known))
        .filter(|(alike, _)| *alike >= ALIKE)
        .collect();
    alike.sort_by(|one, other| other.0.total_cmp(&one.0));
    let names: Vec<&str> = alike.into_iter().take(3).map(|(_, known)| known).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_or_may_come_from_a_newer_runtime_is_taken() {
        for name in
            ["turn/completed", "error", "item/tool/call", "sdk/gap", "turn/foreseen", "a/b_c/d1"]
        {
            method("methods[0]", name).unwrap();
        }
    }

    #[test]
    fn what_can_never_be_one_is_refused_with_what_was_meant() {
        let refused = |name: &str| method("name", name).unwrap_err().to_string();
        expect_test::expect![[r#"
            name cannot be "": the method of an event, such as turn/completed
            name cannot be "turn completed": the method of an event, such as turn/completed
            name cannot be "turncompleted": the method of an event, such as turn/completed, item/completed
            name cannot be "item/*": the method of an event, such as turn/completed
            name cannot be "/": the method of an event, such as turn/completed
            name cannot be "close": the method of an event, such as turn/completed
            name cannot be "sdk/turnend": one of sdk/connected, sdk/disconnected, sdk/error, sdk/gap, sdk/lagged, sdk/reconnected, sdk/requestSettled, sdk/turnEnded, sdk/warning
        "#]]
        .assert_eq(
            &["", "turn completed", "turncompleted", "item/*", "/", "close", "sdk/turnend"]
                .map(|name| refused(name) + "\n")
                .concat(),
        );
        let list = ["turn/completed".to_owned(), "item/".to_owned()];
        let error = check_methods("methods", &list).unwrap_err();
        assert_eq!(error.fault().details["field"], "methods[1]");
    }

    #[test]
    fn what_is_like_a_name_comes_first() {
        assert!(like("turn/complete").starts_with("turn/completed"));
        assert_eq!(like("no/such"), "");
    }
}
