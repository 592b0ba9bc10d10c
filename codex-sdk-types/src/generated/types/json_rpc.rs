// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `json_rpc`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::W3cTraceContext;
use crate::protocol::macros::{debug_without_text, untagged_enum};

/// One kind of [`JsonRpcMessage`](super::JsonRpcMessage).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct JsonRpcError {
    pub error: JsonRpcErrorError,
    pub id: RequestId,
}

/// `error` of [`JsonRpcError`](super::JsonRpcError).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct JsonRpcErrorError {
    pub code: i64,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
}

debug_without_text! { JsonRpcErrorError { code } }

untagged_enum! {
    pub enum JsonRpcMessage {
        Request(JsonRpcRequest) = Kind::Object(&[
            Signature {
                required: &[("id", &[]), ("method", &[])],
                known: &["id", "method", "params", "trace"],
            },
        ]),
        Notification(JsonRpcNotification) = Kind::Object(&[
            Signature {
                required: &[("method", &[])],
                known: &["method", "params"],
            },
        ]),
        Response(JsonRpcResponse) = Kind::Object(&[
            Signature {
                required: &[("id", &[]), ("result", &[])],
                known: &["id", "result"],
            },
        ]),
        Error(JsonRpcError) = Kind::Object(&[
            Signature {
                required: &[("error", &[]), ("id", &[])],
                known: &["error", "id"],
            },
        ]),
    }
}

/// One kind of [`JsonRpcMessage`](super::JsonRpcMessage).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct JsonRpcNotification {
    pub method: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Value>,
}

debug_without_text! { JsonRpcNotification {} }

/// One kind of [`JsonRpcMessage`](super::JsonRpcMessage).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct JsonRpcRequest {
    pub id: RequestId,
    pub method: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<W3cTraceContext>,
}

debug_without_text! { JsonRpcRequest { id, trace } }

/// One kind of [`JsonRpcMessage`](super::JsonRpcMessage).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct JsonRpcResponse {
    pub id: RequestId,
    pub result: Value,
}

debug_without_text! { JsonRpcResponse { id } }

untagged_enum! {
    /// Identifies a request until it is answered.
    pub enum RequestId {
        Text(String) = Kind::String,
        Number(i64) = Kind::Integer,
    }
}
