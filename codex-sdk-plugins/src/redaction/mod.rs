//! Patterns that neither the model nor a log is to see.
//!
//! Submissions are changed before they are sent; events, results and errors before any plugin observes them. A secret
//! that the runtime sends in pieces is found once the pieces are joined, in `item/completed`: deltas are looked at one
//! by one. Questions of the runtime reach `on_server_request` as they are: who answers must know what is asked.

mod options;
mod writer;

use std::borrow::Cow;
use std::sync::Arc;

use codex_sdk_core::plugin::{HookResult, Plugin, Veto, async_trait};
use codex_sdk_core::types::Submission;
use codex_sdk_core::{Error, Result};
use regex::{NoExpand, Regex};
use serde_json::Value;

pub(crate) use options::RedactionOptions;
pub use writer::Redacting;

/// What stands in the place of what was found.
const REPLACEMENT: &str = "[redacted]";

const AT_LEAST_ONE: &str = "a list of at least one pattern, unless secrets is true";

/// Forms of well-known secrets: keys of `OpenAI`, GitHub, AWS, Google and Slack, bearer tokens, JSON web tokens and
/// private keys in PEM.
const SECRETS: [&str; 8] = [
    r"\bsk-[A-Za-z0-9_-]{20,}",
    r"\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})",
    r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
    r"\bAIza[0-9A-Za-z_-]{35}",
    r"\bxox[abeoprs]-[A-Za-z0-9-]{10,}",
    r"(?i:\bbearer )[A-Za-z0-9._~+/-]{16,}=*",
    r"\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+",
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)",
];

/// Replaces patterns in what is sent, and in what plugins and loggers see. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Redaction {
    rules: Arc<[Rule]>,
}

#[derive(Debug)]
struct Rule {
    pattern: Regex,
    replacement: Cow<'static, str>,
}

impl Redaction {
    /// Replaces these patterns by `[redacted]`. Their syntax is that of the `regex` crate.
    ///
    /// # Errors
    /// `CONFIG`, naming the pattern, when one is no regular expression or finds something in an empty text; and when
    /// there is none.
    pub fn new<S: AsRef<str>>(patterns: impl IntoIterator<Item = S>) -> Result<Self> {
        Self::replacing(patterns.into_iter().map(|pattern| (pattern, REPLACEMENT)))
    }

    /// Replaces each of these patterns by a text of its own, which is taken literally.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn replacing<S: AsRef<str>, R: Into<Cow<'static, str>>>(
        patterns: impl IntoIterator<Item = (S, R)>,
    ) -> Result<Self> {
        let rule = |(at, (pattern, replacement)): (usize, (S, R))| {
            let replacement = replacement.into();
            rule(at, pattern.as_ref()).map(|pattern| Rule { pattern, replacement })
        };
        let rules: Arc<[Rule]> =
            patterns.into_iter().enumerate().map(rule).collect::<Result<_>>()?;
        if rules.is_empty() {
            return Err(Error::invalid("patterns", Vec::<Value>::new(), AT_LEAST_ONE));
        }
        Ok(Self { rules })
    }

    /// Replaces what has the form of a well-known secret: keys of providers, bearer tokens, private keys.
    ///
    /// # Errors
    /// None: the patterns are checked by a test.
    pub fn secrets() -> Result<Self> {
        Self::new(SECRETS)
    }

    pub(crate) fn from_options(options: RedactionOptions) -> Result<Self> {
        if options.patterns.is_none() && !options.secrets {
            return Err(Error::missing("patterns", AT_LEAST_ONE));
        }
        let secrets = if options.secrets { &SECRETS[..] } else { &[] };
        let common = options.replacement.map_or(Cow::Borrowed(REPLACEMENT), Cow::Owned);
        let given =
            options.patterns.into_iter().flatten().map(|pattern| pattern.into_pair(&common));
        let known = secrets.iter().map(|pattern| ((*pattern).to_owned(), common.clone()));
        Self::replacing(given.chain(known))
    }

    /// A text without what the patterns find.
    pub fn redact<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut redacted = Cow::Borrowed(text);
        for Rule { pattern, replacement } in &*self.rules {
            let changed = match pattern.replace_all(&redacted, NoExpand(replacement)) {
                Cow::Owned(changed) => changed,
                Cow::Borrowed(_) => continue,
            };
            redacted = Cow::Owned(changed);
        }
        redacted
    }

    /// A writer that passes on lines without what the patterns find: for a subscriber of `tracing`, for instance.
    pub fn writer<W: std::io::Write>(&self, to: W) -> Redacting<W> {
        Redacting::new(self.clone(), to)
    }

    /// Every text of a value. What was encoded from bytes has no text to find anything in, and would only be broken.
    fn redact_value(&self, value: &mut Value) {
        match value {
            Value::String(text) if text.starts_with("data:") && text.contains(";base64,") => {}
            Value::String(text) => {
                if let Cow::Owned(changed) = self.redact(text) {
                    *text = changed;
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.redact_value(value)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.redact_value(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

fn rule(at: usize, pattern: &str) -> Result<Regex> {
    let field = format!("patterns[{at}]");
    let regex = Regex::new(pattern).map_err(|error| {
        Error::invalid(&field, pattern, format!("a regular expression: {error}")).caused_by(error)
    })?;
    if regex.is_match("") {
        return Err(Error::invalid(&field, pattern, "a pattern that an empty text does not fit"));
    }
    Ok(regex)
}

#[async_trait]
impl Plugin for Redaction {
    fn name(&self) -> &'static str {
        "redaction"
    }

    async fn before_submit(&self, mut submission: Submission) -> Result<Submission, Veto> {
        self.redact_value(&mut submission.params);
        Ok(submission)
    }

    fn conceals(&self) -> bool {
        true
    }

    fn conceal<'a>(&self, text: &'a str) -> HookResult<Cow<'a, str>> {
        Ok(self.redact(text))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn patterns_are_replaced_literally_and_one_after_another() {
        let redaction = Redaction::replacing([("a+", "$0"), ("b", "<b>")]).unwrap();
        assert_eq!(redaction.redact("aab c"), "$0<b> c");
        assert!(matches!(redaction.redact("nothing"), Cow::Owned(_) | Cow::Borrowed("nothing")));
        assert!(matches!(redaction.redact("xyz"), Cow::Borrowed("xyz")));
    }

    #[test]
    fn well_known_secrets_have_well_known_forms() {
        let redaction = Redaction::secrets().unwrap();
        let found = [
            "sk-proj-0123456789abcdefghijkl",
            "ghp_0123456789abcdefghijklmnopqrstuvwxyz",
            "AKIAIOSFODNN7EXAMPLE",
            "Authorization: Bearer abcdefghijklmnop1234",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
            "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\ncut off",
        ];
        for secret in found {
            assert!(redaction.redact(secret).contains(REPLACEMENT), "{secret}");
        }
        for harmless in ["task-list", "a bearer of news", "risk-free", "AKIA"] {
            assert_eq!(redaction.redact(harmless), harmless);
        }
    }

    #[tokio::test]
    async fn every_text_of_a_submission_but_encoded_bytes() {
        let redaction = Redaction::new(["secret"]).unwrap();
        let params = json!({ "input": [
            { "type": "text", "text": "the secret" },
            { "type": "image", "url": "data:image/png;base64,secret" },
        ], "n": 1 });
        let changed =
            redaction.before_submit(Submission::request("turn/start", params)).await.unwrap();
        assert_eq!(changed.params["input"][0]["text"], "the [redacted]");
        assert_eq!(changed.params["input"][1]["url"], "data:image/png;base64,secret");
    }
}
