//! Why an answer does not fit the output schema.

use std::fmt;

use serde::Serialize;

/// Why an answer does not fit the output schema. It names places, and nothing of what was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OutputMismatch {
    /// What is wrong, the first problems of many.
    pub problems: Vec<OutputProblem>,
}

/// One thing that is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OutputProblem {
    /// Where, as a JSON pointer into the answer; empty for the whole.
    pub path: String,
    /// What.
    pub message: String,
}

impl OutputMismatch {
    /// These problems.
    pub fn new(problems: Vec<OutputProblem>) -> Self {
        Self { problems }
    }
}

impl OutputProblem {
    /// A problem at a place.
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }
}

impl fmt::Display for OutputMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer does not fit outputSchema")?;
        for OutputProblem { path, message } in &self.problems {
            match path.as_str() {
                "" => write!(f, "\n- {message}")?,
                path => write!(f, "\n- at {path}: {message}")?,
            }
        }
        Ok(())
    }
}
