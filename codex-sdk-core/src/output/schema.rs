//! A schema that was checked, in the form that is sent, and reading an answer with it.

use jsonschema::Validator;
use schemars::JsonSchema;
use serde_json::Value;

use codex_sdk_types::{OutputMismatch, OutputProblem, TurnResult, TurnStatus};

use super::rules::broken;
use super::strict::Strict;
use super::{derived, nulls, rules};
use crate::error::Result;

/// How many problems of an answer are told.
const PROBLEMS: usize = 20;

/// A schema that answers have to fit.
#[derive(Debug)]
pub(crate) struct OutputSchema {
    strict: Strict,
    /// Of the schema as it was given.
    validator: Validator,
}

impl OutputSchema {
    /// Checks a schema as it was given.
    pub(crate) fn given(schema: &Value) -> Result<Self> {
        Self::new(schema, schema)
    }

    /// The schema of a type.
    pub(crate) fn derived<T: JsonSchema>() -> Result<Self> {
        let schema = derived::schema_of::<T>();
        Self::new(&schema, &derived::closed(schema.clone()))
    }

    fn new(given: &Value, closed: &Value) -> Result<Self> {
        rules::check(closed)?;
        let validator = jsonschema::options()
            .offline()
            .build(given)
            .map_err(|error| broken(&format!("#{}", error.instance_path()), &error.to_string()))?;
        Ok(Self { strict: Strict::of(closed), validator })
    }

    /// What is sent to the runtime.
    pub(crate) fn wire(&self) -> &Value {
        &self.strict.wire
    }

    /// The result with its answer read.
    pub(crate) fn judge(&self, result: &TurnResult) -> TurnResult {
        let mut result = result.clone();
        if result.status == TurnStatus::Completed {
            match self.read(&result.final_response) {
                Ok(answer) => result.structured = Some(answer),
                Err(mismatch) => result.output_error = Some(mismatch),
            }
        }
        result
    }

    /// Parses and checks an answer. Nothing of its content is in the problems, which may be logged.
    pub(super) fn read(&self, answer: &str) -> Result<Value, OutputMismatch> {
        let mut answer: Value = serde_json::from_str(answer).map_err(|error| {
            OutputMismatch::new(vec![OutputProblem::new(
                "",
                format!("the answer is no JSON: {error}"),
            )])
        })?;
        if !self.strict.nullable.is_empty() {
            answer = nulls::without(&self.strict, answer);
        }
        let problems: Vec<_> = self
            .validator
            .iter_errors(&answer)
            .take(PROBLEMS)
            .map(|error| {
                OutputProblem::new(error.instance_path().to_string(), error.masked().to_string())
            })
            .collect();
        if problems.is_empty() { Ok(answer) } else { Err(OutputMismatch::new(problems)) }
    }
}
