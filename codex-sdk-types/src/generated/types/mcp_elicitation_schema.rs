// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `mcp_elicitation_schema`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, untagged_enum, words};

words! {
    /// In [`McpElicitationTitledMultiSelectEnumSchema`](super::McpElicitationTitledMultiSelectEnumSchema) and [`McpElicitationUntitledMultiSelectEnumSchema`](super::McpElicitationUntitledMultiSelectEnumSchema).
    pub enum McpElicitationArrayType {
        "array" => Array,
    }
}

/// One kind of [`McpElicitationPrimitiveSchema`](super::McpElicitationPrimitiveSchema).
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

debug_without_text! { McpElicitationBooleanSchema { r#type, default } }

words! {
    /// `type` of [`McpElicitationBooleanSchema`](super::McpElicitationBooleanSchema).
    pub enum McpElicitationBooleanType {
        "boolean" => Boolean,
    }
}

/// In [`McpElicitationTitledEnumItems`](super::McpElicitationTitledEnumItems) and [`McpElicitationTitledSingleSelectEnumSchema`](super::McpElicitationTitledSingleSelectEnumSchema).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpElicitationConstOption {
    pub r#const: String,
    pub title: String,
}

debug_without_text! { McpElicitationConstOption {} }

untagged_enum! {
    /// One kind of [`McpElicitationPrimitiveSchema`](super::McpElicitationPrimitiveSchema).
    pub enum McpElicitationEnumSchema {
        SingleSelect(McpElicitationSingleSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("enum", &[]), ("type", &["string"])],
                known: &["default", "description", "enum", "title", "type"],
            },
            Signature {
                required: &[("oneOf", &[]), ("type", &["string"])],
                known: &["default", "description", "oneOf", "title", "type"],
            },
        ]),
        MultiSelect(McpElicitationMultiSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
        ]),
        LegacyTitled(McpElicitationLegacyTitledEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("enum", &[]), ("type", &["string"])],
                known: &["default", "description", "enum", "enumNames", "title", "type"],
            },
        ]),
    }
}

/// One kind of [`McpElicitationEnumSchema`](super::McpElicitationEnumSchema).
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

debug_without_text! { McpElicitationLegacyTitledEnumSchema { r#type } }

untagged_enum! {
    /// One kind of [`McpElicitationEnumSchema`](super::McpElicitationEnumSchema).
    pub enum McpElicitationMultiSelectEnumSchema {
        Untitled(McpElicitationUntitledMultiSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
        ]),
        Titled(McpElicitationTitledMultiSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("items", &[]), ("type", &["array"])],
                known: &["default", "description", "items", "maxItems", "minItems", "title", "type"],
            },
        ]),
    }
}

/// One kind of [`McpElicitationPrimitiveSchema`](super::McpElicitationPrimitiveSchema).
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

debug_without_text! { McpElicitationNumberSchema { r#type, default, maximum, minimum } }

words! {
    /// `type` of [`McpElicitationNumberSchema`](super::McpElicitationNumberSchema).
    pub enum McpElicitationNumberType {
        "number" => Number,
        "integer" => Integer,
    }
}

words! {
    /// `type` of [`McpElicitationSchema`](super::McpElicitationSchema).
    pub enum McpElicitationObjectType {
        "object" => Object,
    }
}

untagged_enum! {
    /// `properties` of [`McpElicitationSchema`](super::McpElicitationSchema).
    pub enum McpElicitationPrimitiveSchema {
        Enum(McpElicitationEnumSchema) = Kind::Object(&[
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
        String(McpElicitationStringSchema) = Kind::Object(&[
            Signature {
                required: &[("type", &["string"])],
                known: &["default", "description", "format", "maxLength", "minLength", "title", "type"],
            },
        ]),
        Number(McpElicitationNumberSchema) = Kind::Object(&[
            Signature {
                required: &[("type", &["number", "integer"])],
                known: &["default", "description", "maximum", "minimum", "title", "type"],
            },
        ]),
        Boolean(McpElicitationBooleanSchema) = Kind::Object(&[
            Signature {
                required: &[("type", &["boolean"])],
                known: &["default", "description", "title", "type"],
            },
        ]),
    }
}

/// `requestedSchema` of [`FormMcpElicitation`](super::FormMcpElicitation).
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

debug_without_text! { McpElicitationSchema { properties, r#type } }

untagged_enum! {
    /// One kind of [`McpElicitationEnumSchema`](super::McpElicitationEnumSchema).
    pub enum McpElicitationSingleSelectEnumSchema {
        Untitled(McpElicitationUntitledSingleSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("enum", &[]), ("type", &["string"])],
                known: &["default", "description", "enum", "title", "type"],
            },
        ]),
        Titled(McpElicitationTitledSingleSelectEnumSchema) = Kind::Object(&[
            Signature {
                required: &[("oneOf", &[]), ("type", &["string"])],
                known: &["default", "description", "oneOf", "title", "type"],
            },
        ]),
    }
}

words! {
    /// `format` of [`McpElicitationStringSchema`](super::McpElicitationStringSchema).
    pub enum McpElicitationStringFormat {
        "email" => Email,
        "uri" => Uri,
        "date" => Date,
        "date-time" => DateTime,
    }
}

/// One kind of [`McpElicitationPrimitiveSchema`](super::McpElicitationPrimitiveSchema).
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

debug_without_text! { McpElicitationStringSchema { r#type, format, max_length, min_length } }

words! {
    /// In [`McpElicitationLegacyTitledEnumSchema`](super::McpElicitationLegacyTitledEnumSchema), [`McpElicitationStringSchema`](super::McpElicitationStringSchema) and 3 more.
    pub enum McpElicitationStringType {
        "string" => String,
    }
}

/// `items` of [`McpElicitationTitledMultiSelectEnumSchema`](super::McpElicitationTitledMultiSelectEnumSchema).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpElicitationTitledEnumItems {
    pub any_of: Vec<McpElicitationConstOption>,
}

/// One kind of [`McpElicitationMultiSelectEnumSchema`](super::McpElicitationMultiSelectEnumSchema).
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

debug_without_text! {
    McpElicitationTitledMultiSelectEnumSchema {
        items,
        r#type,
        max_items,
        min_items,
    }
}

/// One kind of [`McpElicitationSingleSelectEnumSchema`](super::McpElicitationSingleSelectEnumSchema).
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

debug_without_text! { McpElicitationTitledSingleSelectEnumSchema { one_of, r#type } }

/// `items` of [`McpElicitationUntitledMultiSelectEnumSchema`](super::McpElicitationUntitledMultiSelectEnumSchema).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct McpElicitationUntitledEnumItems {
    pub r#enum: Vec<String>,
    pub r#type: McpElicitationStringType,
}

debug_without_text! { McpElicitationUntitledEnumItems { r#type } }

/// One kind of [`McpElicitationMultiSelectEnumSchema`](super::McpElicitationMultiSelectEnumSchema).
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

debug_without_text! {
    McpElicitationUntitledMultiSelectEnumSchema {
        items,
        r#type,
        max_items,
        min_items,
    }
}

/// One kind of [`McpElicitationSingleSelectEnumSchema`](super::McpElicitationSingleSelectEnumSchema).
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

debug_without_text! { McpElicitationUntitledSingleSelectEnumSchema { r#type } }
