//! What a request says to the model: texts, outputs of calls, tools, settings.

use serde_json::Value;

use super::request::Request;

impl Request {
    /// The last text that a user has sent. What the runtime adds in the user's name, in tags such as
    /// `<environment_context>`, is passed over.
    pub fn last_user_text(&self) -> Option<String> {
        self.texts("user").rfind(|text| !is_context(text))
    }

    /// The instructions that the runtime gives the model: the request's own field, or else its first
    /// developer message.
    pub fn instructions(&self) -> Option<String> {
        let own = self.body()["instructions"].as_str().filter(|text| !text.is_empty());
        own.map(str::to_owned).or_else(|| self.texts("developer").next())
    }

    /// The model that is asked for.
    pub fn model(&self) -> Option<&str> {
        self.body()["model"].as_str()
    }

    /// The reasoning effort that is asked for.
    pub fn effort(&self) -> Option<&str> {
        self.body()["reasoning"]["effort"].as_str()
    }

    /// The JSON schema that the answer is to fit.
    pub fn output_schema(&self) -> Option<&Value> {
        self.body()["text"]["format"].get("schema")
    }

    /// The items of the conversation so far, oldest first.
    pub fn input(&self) -> &[Value] {
        self.body()["input"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The output of the call that came in last, as the runtime words it.
    pub fn last_output(&self) -> Option<String> {
        self.input().iter().rev().find(|item| is_output(item)).map(|item| match &item["output"] {
            Value::String(text) => text.clone(),
            parts => text_of(parts).unwrap_or_else(|| parts.to_string()),
        })
    }

    /// The names of the tools on offer; those in a namespace as `namespace.name`.
    pub fn tools(&self) -> Vec<String> {
        let mut names = Vec::new();
        for tool in self.offered() {
            match (name_of(tool), tool["tools"].as_array()) {
                (Some(space), Some(inner)) => {
                    names.extend(inner.iter().filter_map(name_of).map(|n| format!("{space}.{n}")));
                }
                (Some(name), None) => names.push(name.to_owned()),
                (None, _) => names.extend(tool["type"].as_str().map(str::to_owned)),
            }
        }
        names
    }

    /// The type (`function`, `custom`) of a tool outside namespaces, if it is offered.
    pub(super) fn tool_type(&self, name: &str) -> Option<&str> {
        let tool = self.offered().iter().find(|tool| name_of(tool) == Some(name))?;
        tool["type"].as_str().filter(|kind| *kind != "namespace")
    }

    /// The namespace that offers a tool, unless it is offered outside of one.
    pub(super) fn namespace_of(&self, name: &str) -> Option<&str> {
        if self.tool_type(name).is_some() {
            return None;
        }
        let holds = |tool: &&Value| {
            tool["tools"].as_array().is_some_and(|t| t.iter().any(|t| name_of(t) == Some(name)))
        };
        self.offered().iter().find(holds).and_then(name_of)
    }

    /// The ids of the calls whose outputs this request brings: those after the model's last item.
    pub(super) fn answered_calls(&self) -> impl Iterator<Item = &str> {
        let fresh = self.input().iter().rev().take_while(|item| !is_from_model(item));
        fresh.filter(|item| is_output(item)).filter_map(|item| item["call_id"].as_str())
    }

    fn offered(&self) -> &[Value] {
        self.body()["tools"].as_array().map_or(&[], Vec::as_slice)
    }

    fn texts<'a>(&'a self, role: &'a str) -> impl DoubleEndedIterator<Item = String> + 'a {
        let messages = self.input().iter().filter(move |item| item["role"] == role);
        messages.filter_map(|item| text_of(&item["content"]))
    }
}

fn name_of(tool: &Value) -> Option<&str> {
    tool["name"].as_str()
}

fn text_of(content: &Value) -> Option<String> {
    if let Some(text) = content.as_str() {
        return Some(text.to_owned());
    }
    let texts: Vec<_> = content.as_array()?.iter().filter_map(|p| p["text"].as_str()).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

fn is_output(item: &Value) -> bool {
    item["type"].as_str().is_some_and(|kind| kind.ends_with("_call_output"))
}

fn is_from_model(item: &Value) -> bool {
    item["role"] == "assistant" || item["type"].as_str().is_some_and(|t| t.ends_with("_call"))
}

/// Whether the whole text is one element with a name such as `environment_context`.
fn is_context(text: &str) -> bool {
    let tag = text.trim().strip_prefix('<').and_then(|rest| rest.split_once('>'));
    tag.is_some_and(|(name, rest)| {
        name.contains('_') && rest.trim_end().ends_with(&format!("</{name}>"))
    })
}
