// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `otel`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, keyed_enum, words};

keyed_enum! {
    /// `exporter` of [`OtelRequirements`](super::OtelRequirements).
    pub enum OtelExporter {
        "none" => None,
        "statsig" => Statsig,
        "otlp-http" => OtlpHttp(OtlpHttpOtelExporter),
        "otlp-grpc" => OtlpGrpc(OtlpGrpcOtelExporter),
    }
}

/// What `otlp-http` of [`OtelExporter`](super::OtelExporter) holds.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OtlpHttpOtelExporter {
    pub endpoint: String,
    pub headers: BTreeMap<String, String>,
    pub protocol: OtelHttpProtocol,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<OtelTlsConfig>,
}

debug_without_text! { OtlpHttpOtelExporter { protocol, tls } }

/// What `otlp-grpc` of [`OtelExporter`](super::OtelExporter) holds.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OtlpGrpcOtelExporter {
    pub endpoint: String,
    pub headers: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<OtelTlsConfig>,
}

debug_without_text! { OtlpGrpcOtelExporter { tls } }

words! {
    /// `protocol` of [`OtlpHttpOtelExporter`](super::OtlpHttpOtelExporter).
    pub enum OtelHttpProtocol {
        "binary" => Binary,
        "json" => Json,
    }
}

/// `otel` of [`ConfigRequirements`](super::ConfigRequirements).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OtelRequirements {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exporter: Option<OtelExporter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_agent_responses: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_guardian_assessments: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_sse_deltas: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_user_prompt: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics_exporter: Option<OtelExporter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span_attributes: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_result: Option<OtelToolResultLogConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace_exporter: Option<OtelExporter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracestate: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

debug_without_text! {
    OtelRequirements {
        exporter,
        log_agent_responses,
        log_guardian_assessments,
        log_sse_deltas,
        log_user_prompt,
        metrics_exporter,
        tool_result,
        trace_exporter,
    }
}

/// In [`OtlpGrpcOtelExporter`](super::OtlpGrpcOtelExporter) and [`OtlpHttpOtelExporter`](super::OtlpHttpOtelExporter).
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct OtelTlsConfig {
    #[serde(rename = "ca-certificate", skip_serializing_if = "Option::is_none")]
    pub ca_certificate: Option<String>,
    #[serde(rename = "client-certificate", skip_serializing_if = "Option::is_none")]
    pub client_certificate: Option<String>,
    #[serde(rename = "client-private-key", skip_serializing_if = "Option::is_none")]
    pub client_private_key: Option<String>,
}

debug_without_text! { OtelTlsConfig {} }

/// `tool_result` of [`OtelRequirements`](super::OtelRequirements).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct OtelToolResultLogConfig {
    pub max_bytes: u64,
}
