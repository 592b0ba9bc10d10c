// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `mcp_server`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[cfg(feature = "experimental")]
use super::UserVerificationMcpElicitation;
use super::{CallId, ThreadId, TurnId};
use crate::protocol::macros::{debug_without_text, setters, tagged_enum, untagged_enum, words};

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct BlobResourceContent {
    pub blob: String,
    pub uri: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
}

debug_without_text!(BlobResourceContent {});

/// `form` of [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "form", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct FormMcpElicitation {
    pub thread_id: ThreadId,
    pub message: String,
    pub requested_schema: McpElicitationSchema,
    pub server_name: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text!(FormMcpElicitation { thread_id, requested_schema, turn_id });

words! {
    pub enum McpAppDisplayMode {
        "inline" => Inline,
        "fullscreen" => Fullscreen,
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpAppUi {
    pub preferred_model_display_mode: McpAppDisplayMode,
    pub resource_uri: String,
}

debug_without_text!(McpAppUi { preferred_model_display_mode });

words! {
    pub enum McpElicitationArrayType {
        "array" => Array,
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpElicitationBooleanSchema {
    pub r#type: McpElicitationBooleanType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text!(McpElicitationBooleanSchema { r#type, default });

words! {
    pub enum McpElicitationBooleanType {
        "boolean" => Boolean,
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpElicitationConstOption {
    pub r#const: String,
    pub title: String,
}

debug_without_text!(McpElicitationConstOption {});

untagged_enum! {
    pub enum McpElicitationEnumSchema {
        McpElicitationSingleSelectEnumSchema(McpElicitationSingleSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("enum", &[]), ("type", &["string"])],
                known: &["default", "description", "enum", "title", "type"],
            },
            Signature {
                required: &[("oneOf", &[]), ("type", &["string"])],
                known: &["default", "description", "oneOf", "title", "type"],
            },
        ]),
        McpElicitationMultiSelectEnumSchema(McpElicitationMultiSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
        ]),
        McpElicitationLegacyTitledEnumSchema(McpElicitationLegacyTitledEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("enum", &[]), ("type", &["string"])],
                known: &["default", "description", "enum", "enumNames", "title", "type"],
            },
        ]),
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpElicitationLegacyTitledEnumSchema {
    pub r#enum: Vec<String>,
    pub r#type: McpElicitationStringType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_names: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text!(McpElicitationLegacyTitledEnumSchema { r#type });

untagged_enum! {
    pub enum McpElicitationMultiSelectEnumSchema {
        McpElicitationUntitledMultiSelectEnumSchema(McpElicitationUntitledMultiSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
        ]),
        McpElicitationTitledMultiSelectEnumSchema(McpElicitationTitledMultiSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
        ]),
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpElicitationNumberSchema {
    pub r#type: McpElicitationNumberType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text!(McpElicitationNumberSchema { r#type, default, maximum, minimum });

words! {
    pub enum McpElicitationNumberType {
        "number" => Number,
        "integer" => Integer,
    }
}

words! {
    pub enum McpElicitationObjectType {
        "object" => Object,
    }
}

untagged_enum! {
    pub enum McpElicitationPrimitiveSchema {
        McpElicitationEnumSchema(McpElicitationEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("enum", &[]), ("type", &["string"])],
                known: &["default", "description", "enum", "title", "type"],
            },
            Signature {
                required: &[("oneOf", &[]), ("type", &["string"])],
                known: &["default", "description", "oneOf", "title", "type"],
            },
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
            Signature {
                required: &[("enum", &[]), ("type", &["string"])],
                known: &["default", "description", "enum", "enumNames", "title", "type"],
            },
        ]),
        McpElicitationStringSchema(McpElicitationStringSchema) = Kind::Object(&[
            Signature {
                required: &[("type", &["string"])],
                known: &["default", "description", "format", "maxLength", "minLength", "title", "type"],
            },
        ]),
        McpElicitationNumberSchema(McpElicitationNumberSchema) = Kind::Object(&[
            Signature {
                required: &[("type", &["number", "integer"])],
                known: &["default", "description", "maximum", "minimum", "title", "type"],
            },
        ]),
        McpElicitationBooleanSchema(McpElicitationBooleanSchema) = Kind::Object(&[
            Signature {
                required: &[("type", &["boolean"])],
                known: &["default", "description", "title", "type"],
            },
        ]),
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpElicitationSchema {
    pub properties: BTreeMap<String, McpElicitationPrimitiveSchema>,
    pub r#type: McpElicitationObjectType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Vec<String>>,
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
}

debug_without_text!(McpElicitationSchema { properties, r#type });

untagged_enum! {
    pub enum McpElicitationSingleSelectEnumSchema {
        McpElicitationUntitledSingleSelectEnumSchema(McpElicitationUntitledSingleSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("enum", &[]), ("type", &["string"])],
                known: &["default", "description", "enum", "title", "type"],
            },
        ]),
        McpElicitationTitledSingleSelectEnumSchema(McpElicitationTitledSingleSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("oneOf", &[]), ("type", &["string"])],
                known: &["default", "description", "oneOf", "title", "type"],
            },
        ]),
    }
}

words! {
    pub enum McpElicitationStringFormat {
        "email" => Email,
        "uri" => Uri,
        "date" => Date,
        "date-time" => DateTime,
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpElicitationStringSchema {
    pub r#type: McpElicitationStringType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<McpElicitationStringFormat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text!(McpElicitationStringSchema { r#type, format, max_length, min_length });

words! {
    pub enum McpElicitationStringType {
        "string" => String,
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpElicitationTitledEnumItems {
    pub any_of: Vec<McpElicitationConstOption>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpElicitationTitledMultiSelectEnumSchema {
    pub items: McpElicitationTitledEnumItems,
    pub r#type: McpElicitationArrayType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text!(McpElicitationTitledMultiSelectEnumSchema {
    items,
    r#type,
    max_items,
    min_items,
});

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpElicitationTitledSingleSelectEnumSchema {
    pub one_of: Vec<McpElicitationConstOption>,
    pub r#type: McpElicitationStringType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text!(McpElicitationTitledSingleSelectEnumSchema { one_of, r#type });

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpElicitationUntitledEnumItems {
    pub r#enum: Vec<String>,
    pub r#type: McpElicitationStringType,
}

debug_without_text!(McpElicitationUntitledEnumItems { r#type });

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpElicitationUntitledMultiSelectEnumSchema {
    pub items: McpElicitationUntitledEnumItems,
    pub r#type: McpElicitationArrayType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text!(McpElicitationUntitledMultiSelectEnumSchema {
    items,
    r#type,
    max_items,
    min_items,
});

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpElicitationUntitledSingleSelectEnumSchema {
    pub r#enum: Vec<String>,
    pub r#type: McpElicitationStringType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

debug_without_text!(McpElicitationUntitledSingleSelectEnumSchema { r#type });

/// What `mcpServer/resource/read` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpResourceReadParams {
    pub server: String,
    pub uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_id: Option<String>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_call_id: Option<CallId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<McpResourceReadTarget>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

impl McpResourceReadParams {
    /// One with what is required.
    pub fn new(server: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            server: server.into(),
            uri: uri.into(),
            connector_id: None,
            meta: None,
            origin_call_id: None,
            target: None,
            thread_id: None,
        }
    }
}

setters!(McpResourceReadParams { connector_id: String,
meta: BTreeMap<String, Value>,
origin_call_id: CallId,
target: McpResourceReadTarget,
thread_id: ThreadId,
 });

debug_without_text!(McpResourceReadParams { origin_call_id, target, thread_id });

/// What `mcpServer/resource/read` answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpResourceReadResponse {
    pub contents: Vec<ResourceContent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_call_id: Option<CallId>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpResourceReadTarget {
    pub connector_id: String,
    pub link_id: Option<String>,
}

impl McpResourceReadTarget {
    /// One with what is required.
    pub fn new(connector_id: impl Into<String>, link_id: Option<String>) -> Self {
        Self { connector_id: connector_id.into(), link_id }
    }
}

debug_without_text!(McpResourceReadTarget {});

words! {
    pub enum McpServerElicitationAction {
        "accept" => Accept,
        "decline" => Decline,
        "cancel" => Cancel,
    }
}

tagged_enum! {
    /// What `mcpServer/elicitation/request` asks.
    pub enum McpServerElicitationRequestParams by "mode" {
        #[cfg(feature = "experimental")]
        "openai/userVerification" => OpenaiUserVerification(UserVerificationMcpElicitation),
        "form" => Form(FormMcpElicitation),
        "openai/form" => OpenaiForm(OpenaiFormMcpElicitation),
        "openaiForm" => OpenaiFormAlias(OpenaiFormAliasMcpElicitation),
        "url" => Url(UrlMcpElicitation),
    }
}

/// The answer to `mcpServer/elicitation/request`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerElicitationRequestResponse {
    pub action: McpServerElicitationAction,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Value>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
}

impl McpServerElicitationRequestResponse {
    /// One with what is required.
    pub fn new(action: impl Into<McpServerElicitationAction>) -> Self {
        Self { action: action.into(), content: None, meta: None }
    }
}

setters!(McpServerElicitationRequestResponse { content: Value, meta: Value });

debug_without_text!(McpServerElicitationRequestResponse { action });

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpServerEventNotification {
    pub method: String,
    pub params: Value,
}

debug_without_text!(McpServerEventNotification {});

/// What `mcpServer/event/stream/notification` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpServerEventStreamNotification {
    pub notification: McpServerEventNotification,
    pub subscription_id: String,
}

debug_without_text!(McpServerEventStreamNotification { notification });

words! {
    pub enum McpServerOauthClientRegistration {
        "auto" => Auto,
        "cimd" => Cimd,
        "dcr" => Dcr,
    }
}

/// What `mcpServer/oauthLogin/completed` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerOauthLoginCompletedNotification {
    pub name: String,
    pub success: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

debug_without_text!(McpServerOauthLoginCompletedNotification { success, thread_id });

/// What `mcpServer/oauth/login` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerOauthLoginParams {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_registration: Option<McpServerOauthClientRegistration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_secs: Option<i64>,
}

impl McpServerOauthLoginParams {
    /// One with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            client_registration: None,
            scopes: None,
            thread_id: None,
            timeout_secs: None,
        }
    }
}

setters!(McpServerOauthLoginParams { client_registration: McpServerOauthClientRegistration,
scopes: Vec<String>,
thread_id: ThreadId,
timeout_secs: i64,
 });

debug_without_text!(McpServerOauthLoginParams { client_registration, thread_id, timeout_secs });

/// What `mcpServer/oauth/login` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerOauthLoginResponse {
    pub authorization_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_id: Option<String>,
}

debug_without_text!(McpServerOauthLoginResponse {});

words! {
    pub enum McpServerStartupFailureReason {
        "reauthenticationRequired" => ReauthenticationRequired,
    }
}

words! {
    pub enum McpServerStartupState {
        "starting" => Starting,
        "ready" => Ready,
        "failed" => Failed,
        "cancelled" => Cancelled,
    }
}

/// What `mcpServer/startupStatus/updated` says.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerStatusUpdatedNotification {
    pub name: String,
    pub status: McpServerStartupState,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<McpServerStartupFailureReason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
}

debug_without_text!(McpServerStatusUpdatedNotification { status, failure_reason, thread_id });

/// What `mcpServer/tool/call` takes.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerToolCallParams {
    pub thread_id: ThreadId,
    pub server: String,
    pub tool: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Value>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
}

impl McpServerToolCallParams {
    /// One with what is required.
    pub fn new(
        thread_id: impl Into<ThreadId>,
        server: impl Into<String>,
        tool: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            server: server.into(),
            tool: tool.into(),
            arguments: None,
            meta: None,
        }
    }
}

setters!(McpServerToolCallParams { arguments: Value, meta: Value });

debug_without_text!(McpServerToolCallParams { thread_id });

/// What `mcpServer/tool/call` answers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpServerToolCallResponse {
    pub content: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_error: Option<bool>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structured_content: Option<Value>,
}

debug_without_text!(McpServerToolCallResponse { is_error });

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpToolCallAppContext {
    pub connector_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_uri: Option<String>,
}

debug_without_text!(McpToolCallAppContext {});

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpToolCallError {
    pub message: String,
}

debug_without_text!(McpToolCallError {});

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct McpToolCallResult {
    pub content: Vec<Value>,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structured_content: Option<Value>,
}

debug_without_text!(McpToolCallResult {});

words! {
    pub enum McpToolCallStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
    }
}

/// `openaiForm` of [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "openaiForm", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OpenaiFormAliasMcpElicitation {
    pub thread_id: ThreadId,
    pub message: String,
    pub requested_schema: Value,
    pub server_name: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text!(OpenaiFormAliasMcpElicitation { thread_id, turn_id });

/// `openai/form` of [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "openai/form", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OpenaiFormMcpElicitation {
    pub thread_id: ThreadId,
    pub message: String,
    pub requested_schema: Value,
    pub server_name: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text!(OpenaiFormMcpElicitation { thread_id, turn_id });

untagged_enum! {
    pub enum ResourceContent {
        Text(TextResourceContent) = Kind::Object(&[
            Signature {
                required: &[("text", &[]), ("uri", &[])],
                known: &["_meta", "mimeType", "text", "uri"],
            },
        ]),
        Blob(BlobResourceContent) = Kind::Object(&[
            Signature {
                required: &[("blob", &[]), ("uri", &[])],
                known: &["_meta", "blob", "mimeType", "uri"],
            },
        ]),
    }
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct TextResourceContent {
    pub text: String,
    pub uri: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
}

debug_without_text!(TextResourceContent {});

/// `url` of [`McpServerElicitationRequestParams`](super::McpServerElicitationRequestParams).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "mode", rename = "url", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct UrlMcpElicitation {
    pub thread_id: ThreadId,
    pub elicitation_id: String,
    pub message: String,
    pub server_name: String,
    pub url: String,
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<TurnId>,
}

debug_without_text!(UrlMcpElicitation { thread_id, turn_id });
