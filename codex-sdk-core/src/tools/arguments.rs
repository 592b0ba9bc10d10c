//! Checking a tool's arguments against its schema, since models err and the runtime does not look.

use std::fmt::Write as _;

use jsonschema::Validator;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::given::Shown;

/// How many complaints the model is told at once.
const COMPLAINTS: usize = 5;

/// A compiled schema.
#[derive(Debug)]
pub(super) struct Arguments(Validator);

impl Arguments {
    /// Compiles the schema of a tool, which stands at `place`.
    pub(super) fn new(tool: &str, place: &str, schema: &Value) -> Result<Self> {
        let invalid = |problem: String| {
            let message = format!("the inputSchema of the tool {tool} cannot be used: {problem}");
            let field = format!("{place}.inputSchema");
            Error::about(message, &field, Shown::kind(schema).value, problem).detail("tool", tool)
        };
        if schema.get("type").and_then(Value::as_str) != Some("object") {
            let problem = "its type must be \"object\", since arguments have names";
            return Err(invalid(problem.to_owned()));
        }
        let validator = jsonschema::options().offline().build(schema).map_err(|error| {
            let at = error.instance_path().to_string();
            invalid(if at.is_empty() { error.to_string() } else { format!("at {at}: {error}") })
        })?;
        Ok(Self(validator))
    }

    /// What is wrong with these arguments, in words for the model.
    pub(super) fn complaint(&self, arguments: &Value) -> Option<String> {
        let mut errors = self.0.iter_errors(arguments);
        let mut complaint = "the arguments do not fit the tool's schema".to_owned();
        for error in errors.by_ref().take(COMPLAINTS) {
            let at = error.instance_path().to_string();
            // Writing to a string does not fail.
            let _ = match at.as_str() {
                "" => write!(complaint, "\n- {error}"),
                at => write!(complaint, "\n- at {at}: {error}"),
            };
        }
        if !complaint.contains('\n') {
            return None;
        }
        if errors.next().is_some() {
            complaint.push_str("\n- and more");
        }
        Some(complaint)
    }
}
