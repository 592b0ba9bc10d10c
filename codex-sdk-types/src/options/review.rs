//! What a review looks at.

use serde::{Deserialize, Serialize};

/// What a review looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub enum ReviewTarget {
    /// What is not committed.
    UncommittedChanges {},
    /// What was done since a branch.
    BaseBranch {
        /// The branch.
        branch: String,
    },
    /// What a commit did.
    Commit {
        /// The commit.
        sha: String,
    },
    /// What the instructions say.
    Custom {
        /// The instructions.
        instructions: String,
    },
}
