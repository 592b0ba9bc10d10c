//! Client tools as data: how they are declared to the runtime, the calls that come, and what goes back.
//!
//! The functions behind them, and what may go wrong on the way, are core's affair.

#[cfg(test)]
mod tests;

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::data_url::{data_url, data_url_of_base64, from_base64, image_type};

/// What the model is told of a tool.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolSpec {
    /// Its name, unique in its namespace.
    pub name: String,
    /// The namespace, where it has one.
    pub namespace: Option<String>,
    /// What it does, for the model.
    pub description: String,
    /// The JSON Schema of its arguments.
    pub input_schema: Value,
}

impl ToolSpec {
    /// A tool outside any namespace.
    pub fn new(name: impl Into<String>, description: impl Into<String>, schema: Value) -> Self {
        Self {
            name: name.into(),
            namespace: None,
            description: description.into(),
            input_schema: schema,
        }
    }

    fn to_wire(&self) -> Value {
        json!({
            "type": "function",
            "name": self.name,
            "description": self.description,
            "inputSchema": self.input_schema,
        })
    }
}

/// The `dynamicTools` of `thread/start`: the tools of a namespace together, all in the order in which they were given.
pub(crate) fn dynamic_tools<'a>(specs: impl IntoIterator<Item = &'a ToolSpec>) -> Vec<Value> {
    let mut wire: Vec<Value> = Vec::new();
    for spec in specs {
        let Some(namespace) = &spec.namespace else {
            wire.push(spec.to_wire());
            continue;
        };
        let is_it = |entry: &&mut Value| {
            entry["type"] == "namespace" && entry["name"].as_str() == Some(namespace)
        };
        match wire.iter_mut().find(is_it).and_then(|entry| entry["tools"].as_array_mut()) {
            Some(tools) => tools.push(spec.to_wire()),
            None => wire.push(json!({
                "type": "namespace",
                "name": namespace,
                "description": format!("Tools of {namespace}."),
                "tools": [spec.to_wire()],
            })),
        }
    }
    wire
}

/// The parameters of `item/tool/call`: the model calls a tool of the client.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ToolCall {
    /// The thread whose model calls.
    pub thread_id: String,
    /// Its turn.
    pub turn_id: String,
    /// The model's id of the call.
    pub call_id: String,
    /// The tool's namespace.
    #[serde(default)]
    pub namespace: Option<String>,
    /// The tool.
    pub tool: String,
    /// Its arguments.
    #[serde(default)]
    pub arguments: Value,
}

/// Without the arguments, which are content.
impl fmt::Debug for ToolCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToolCall")
            .field("call_id", &self.call_id)
            .field("namespace", &self.namespace)
            .field("tool", &self.tool)
            .finish_non_exhaustive()
    }
}

/// What a tool tells the model.
///
/// In JSON: a text, `{"json": …}`, or `{"content": […], "success": …}`.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ToolOutputJson")]
#[non_exhaustive]
pub struct ToolOutput {
    /// What the model reads. The runtime shortens very long texts before it does.
    pub content: Vec<ToolContent>,
    /// Whether the tool did what it was asked to do.
    pub success: bool,
}

/// One piece of what a tool tells the model.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ToolContentJson")]
#[non_exhaustive]
pub enum ToolContent {
    /// Text.
    Text(String),
    /// An image, as a `data:` URL: the runtime takes no other.
    Image(String),
}

impl ToolOutput {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::content([ToolContent::text(text)])
    }

    /// A value, as JSON text.
    ///
    /// # Errors
    /// When the value has no JSON form.
    pub fn json(value: &impl Serialize) -> serde_json::Result<Self> {
        serde_json::to_string(value).map(Self::text)
    }

    /// An image.
    pub fn image(bytes: &[u8], mime_type: &str) -> Self {
        Self::content([ToolContent::image(bytes, mime_type)])
    }

    /// Several pieces, in the order in which the model reads them.
    pub fn content(content: impl IntoIterator<Item = ToolContent>) -> Self {
        Self { content: content.into_iter().collect(), success: true }
    }

    /// Why the tool did not do what it was asked to do.
    pub fn failure(why: impl Into<String>) -> Self {
        Self { success: false, ..Self::text(why) }
    }

    /// The response to `item/tool/call`.
    pub fn to_wire(&self) -> Value {
        let content: Vec<_> = self.content.iter().map(ToolContent::to_wire).collect();
        json!({ "contentItems": content, "success": self.success })
    }
}

impl ToolContent {
    /// Text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// An image from memory.
    pub fn image(bytes: &[u8], mime_type: &str) -> Self {
        Self::Image(data_url(bytes, mime_type))
    }

    fn to_wire(&self) -> Value {
        match self {
            Self::Text(text) => json!({ "type": "inputText", "text": text }),
            Self::Image(url) => json!({ "type": "inputImage", "imageUrl": url }),
        }
    }
}

/// Sizes only: what a tool says is content.
impl fmt::Debug for ToolOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToolOutput")
            .field("content", &self.content.len())
            .field("success", &self.success)
            .finish()
    }
}

impl fmt::Debug for ToolContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Self::Image(url) => write!(f, "Image({} bytes)", url.len()),
        }
    }
}

impl From<String> for ToolOutput {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl From<&str> for ToolOutput {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<Value> for ToolOutput {
    fn from(value: Value) -> Self {
        Self::text(value.to_string())
    }
}

impl From<Vec<ToolContent>> for ToolOutput {
    fn from(content: Vec<ToolContent>) -> Self {
        Self::content(content)
    }
}

/// An error tells the model its message.
impl<T: Into<ToolOutput>, E: fmt::Display> From<Result<T, E>> for ToolOutput {
    fn from(outcome: Result<T, E>) -> Self {
        outcome.map_or_else(|error| Self::failure(error.to_string()), Into::into)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToolOutputParts {
    /// `null` is a value, too: absence is told apart.
    #[serde(default, deserialize_with = "present")]
    json: Option<Value>,
    content: Option<Vec<ToolContent>>,
    success: Option<bool>,
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

fn present<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}

/// Any JSON, since only a look at it tells which of the forms it is meant to be.
#[derive(Deserialize)]
struct ToolOutputJson(Value);

impl TryFrom<ToolOutputJson> for ToolOutput {
    type Error = String;

    fn try_from(ToolOutputJson(output): ToolOutputJson) -> Result<Self, String> {
        if let Value::String(text) = output {
            return Ok(Self::text(text));
        }
        let forms = "a tool's output is a text, { json } or { content, success }";
        if !output.is_object() {
            return Err(format!("{forms}, and no {}", kind_of(&output)));
        }
        let parts: ToolOutputParts =
            serde_json::from_value(output).map_err(|error| format!("{forms}: {error}"))?;
        let output = match (parts.json, parts.content) {
            (Some(value), None) => Self::from(value),
            (None, Some(content)) => Self::content(content),
            _ => return Err("a tool's output has either json or content".to_owned()),
        };
        Ok(Self { success: parts.success.unwrap_or(true), ..output })
    }
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
enum ToolContentJson {
    Text {
        text: String,
    },
    #[serde(rename_all = "camelCase")]
    Image {
        /// A `data:` URL, or the bytes in base64.
        data: String,
        mime_type: Option<String>,
    },
}

impl TryFrom<ToolContentJson> for ToolContent {
    type Error = String;

    fn try_from(content: ToolContentJson) -> Result<Self, String> {
        let (data, mime_type) = match content {
            ToolContentJson::Text { text } => return Ok(Self::Text(text)),
            ToolContentJson::Image { data, mime_type } => (data, mime_type),
        };
        if data.starts_with("data:") {
            return Ok(Self::Image(data));
        }
        let bytes = from_base64(&data)
            .map_err(|error| format!("an image is a data: URL or base64, and {error}"))?;
        let unknown = "what image this is cannot be told from its bytes: name its mimeType";
        let mime_type = match &mime_type {
            Some(named) => named,
            None => image_type(&bytes).ok_or(unknown)?,
        };
        Ok(Self::Image(data_url_of_base64(&data, mime_type)))
    }
}
