// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `image_generation`.

use serde::{Deserialize, Serialize};

use super::AbsolutePathBuf;
use crate::protocol::macros::{debug_without_text, tagged_enum};

tagged_enum! {
    /// `failure` of [`ImageGenerationThreadItem`](super::ImageGenerationThreadItem).
    pub enum ImageGenerationFailure by "type" {
        "usageLimitExceeded" => UsageLimitExceeded(UsageLimitExceededImageGenerationFailure),
    }
}

/// The [`ImageGenerationFailure`](super::ImageGenerationFailure) whose `type` is `usageLimitExceeded`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "usageLimitExceeded", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UsageLimitExceededImageGenerationFailure {
    pub limit_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resets_at: Option<i64>,
}

debug_without_text! { UsageLimitExceededImageGenerationFailure { resets_at } }

/// `inputImages` of [`ImageGenerationThreadItem`](super::ImageGenerationThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ImageGenerationInputImage {
    pub path: AbsolutePathBuf,
    pub sha256: String,
}

debug_without_text! { ImageGenerationInputImage { path } }
