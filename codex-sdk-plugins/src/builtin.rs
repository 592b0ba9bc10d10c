//! The built-in plugins by name, with options as data: how they are used where plugins are configured, not written.

use std::sync::Arc;

use codex_sdk_core::plugin::Plugin;
use codex_sdk_core::{Error, Result, options_from_json};
use serde_json::Value;

use crate::redaction::Redaction;
use crate::transcript::TranscriptRecorder;
use crate::usage::UsageTotals;

/// The names that [`builtin`] knows.
pub const BUILTIN_NAMES: [&str; 3] = ["redaction", "transcriptRecorder", "usageTotals"];

/// A built-in plugin.
///
/// | name | options |
/// |---|---|
/// | `redaction` | `{patterns?: (string \| {pattern, replacement?})[], secrets?: boolean, replacement?: string}` |
/// | `transcriptRecorder` | `{folder: string, formats?: ('jsonl' \| 'markdown')[]}` |
/// | `usageTotals` | `{conversation?: Budget, client?: Budget}` |
///
/// # Errors
/// `CONFIG`, naming the field, when there is no plugin of this name or it cannot use an option.
pub fn builtin(name: &str, options: &Value) -> Result<Arc<dyn Plugin>> {
    let options = if options.is_null() { &Value::Object(serde_json::Map::new()) } else { options };
    match name {
        "redaction" => Ok(Arc::new(Redaction::from_options(options_from_json(options, name)?)?)),
        "transcriptRecorder" => {
            Ok(Arc::new(TranscriptRecorder::from_options(options_from_json(options, name)?)?))
        }
        "usageTotals" => Ok(Arc::new(UsageTotals::new(options_from_json(options, name)?))),
        _ => Err(Error::invalid(
            "plugins.name",
            name,
            format!("one of {}", BUILTIN_NAMES.join(", ")),
        )),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refused(name: &str, options: &Value) -> (String, String) {
        let error = builtin(name, options).err().unwrap();
        assert_eq!(error.code(), "CONFIG");
        (error.fault().details["field"].as_str().unwrap().to_owned(), error.to_string())
    }

    #[test]
    fn every_name_makes_a_plugin() {
        let options = [
            json!({ "patterns": ["a+", { "pattern": "b", "replacement": "-" }], "secrets": true }),
            json!({ "folder": "transcripts", "formats": ["markdown"] }),
            json!({ "client": { "totalTokens": 10 }, "conversation": { "wallMs": 5 } }),
        ];
        for (name, options) in BUILTIN_NAMES.iter().zip(&options) {
            assert_eq!(builtin(name, options).unwrap().name(), *name);
        }
        assert!(builtin("usageTotals", &Value::Null).is_ok());
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        assert_eq!(refused("recorder", &json!({})).0, "plugins.name");
        assert_eq!(refused("redaction", &json!({})).0, "patterns");
        assert_eq!(refused("redaction", &json!({ "patterns": ["a", "("] })).0, "patterns[1]");
        assert_eq!(refused("redaction", &json!({ "patterns": ["a*"] })).0, "patterns[0]");
        assert_eq!(refused("transcriptRecorder", &json!({ "folder": "" })).0, "folder");
        assert_eq!(
            refused("transcriptRecorder", &json!({})),
            ("folder".to_owned(), "folder is missing: a string".to_owned())
        );
        assert_eq!(
            refused("transcriptRecorder", &json!({ "folder": "f", "formats": [] })).0,
            "formats"
        );
        assert_eq!(
            refused("usageTotals", &json!({ "client": { "tokens": 1 } })).0,
            "client.tokens"
        );
    }
}
