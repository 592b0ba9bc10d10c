// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `web_search`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, words};

words! {
    /// `context_size` of [`WebSearchToolConfig`](super::WebSearchToolConfig).
    pub enum WebSearchContextSize {
        "low" => Low,
        "medium" => Medium,
        "high" => High,
    }
}

/// `location` of [`WebSearchToolConfig`](super::WebSearchToolConfig).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WebSearchLocation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

debug_without_text! { WebSearchLocation {} }

words! {
    /// In [`Config`](super::Config) and [`ConfigRequirements`](super::ConfigRequirements).
    pub enum WebSearchMode {
        "disabled" => Disabled,
        "cached" => Cached,
        "indexed" => Indexed,
        "live" => Live,
    }
}

words! {
    /// `client_search_provider` of [`Config`](super::Config).
    pub enum WebSearchProvider {
        "standalone" => Standalone,
        "search_mcp" => SearchMcp,
    }
}

/// `web_search` of [`ToolsV2`](super::ToolsV2).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct WebSearchToolConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_domains: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_size: Option<WebSearchContextSize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<WebSearchLocation>,
}

debug_without_text! { WebSearchToolConfig { context_size, location } }
