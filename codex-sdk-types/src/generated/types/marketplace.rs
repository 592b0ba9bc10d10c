// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `marketplace`.

use serde::{Deserialize, Serialize};

use super::AbsolutePathBuf;
use crate::protocol::macros::{debug_without_text, setters};

/// What `marketplace/add` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MarketplaceAddParams {
    pub source: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ref_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sparse_paths: Option<Vec<String>>,
}

impl MarketplaceAddParams {
    /// One with what is required.
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into(), ref_name: None, sparse_paths: None }
    }
}

setters! { MarketplaceAddParams { ref_name: String, sparse_paths: Vec<String> } }

debug_without_text! { MarketplaceAddParams {} }

/// What `marketplace/add` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MarketplaceAddResponse {
    pub already_added: bool,
    pub installed_root: AbsolutePathBuf,
    pub marketplace_name: String,
}

debug_without_text! { MarketplaceAddResponse { already_added, installed_root } }

/// What `marketplace/remove` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MarketplaceRemoveParams {
    pub marketplace_name: String,
}

impl MarketplaceRemoveParams {
    /// One with what is required.
    pub fn new(marketplace_name: impl Into<String>) -> Self {
        Self { marketplace_name: marketplace_name.into() }
    }
}

debug_without_text! { MarketplaceRemoveParams {} }

/// What `marketplace/remove` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MarketplaceRemoveResponse {
    pub marketplace_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installed_root: Option<AbsolutePathBuf>,
}

debug_without_text! { MarketplaceRemoveResponse { installed_root } }

/// `errors` of [`MarketplaceUpgradeResponse`](super::MarketplaceUpgradeResponse).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MarketplaceUpgradeErrorInfo {
    pub marketplace_name: String,
    pub message: String,
}

debug_without_text! { MarketplaceUpgradeErrorInfo {} }

/// What `marketplace/upgrade` takes.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct MarketplaceUpgradeParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_name: Option<String>,
}

setters! { MarketplaceUpgradeParams { marketplace_name: String } }

debug_without_text! { MarketplaceUpgradeParams {} }

/// What `marketplace/upgrade` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct MarketplaceUpgradeResponse {
    pub errors: Vec<MarketplaceUpgradeErrorInfo>,
    pub selected_marketplaces: Vec<String>,
    pub upgraded_roots: Vec<AbsolutePathBuf>,
}

debug_without_text! { MarketplaceUpgradeResponse { errors, upgraded_roots } }
