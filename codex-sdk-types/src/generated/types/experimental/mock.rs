// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `mock`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, setters};

/// What `mock/experimentalMethod` takes.
///
/// Experimental.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MockExperimentalMethodParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

setters! { MockExperimentalMethodParams { value: String } }

debug_without_text! { MockExperimentalMethodParams {} }

/// What `mock/experimentalMethod` answers.
///
/// Experimental.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MockExperimentalMethodResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echoed: Option<String>,
}

debug_without_text! { MockExperimentalMethodResponse {} }
