//! What a request says to the model: texts, outputs of calls, tools, settings.

use serde_json::Value;

use super::request::Request;

/// The namespace whose tools are called without naming it.
const PLAIN_NAMESPACE: &str = "functions";

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
        elements(&self.body()["input"])
    }

    /// The output of the call that came in last, as the runtime words it.
    pub fn last_output(&self) -> Option<String> {
        self.input().iter().rev().find(|item| is_output(item)).map(|item| match &item["output"] {
            Value::String(text) => text.clone(),
            parts => text_of(parts).unwrap_or_else(|| parts.to_string()),
        })
    }

    /// The names of the tools on offer; those in a namespace as `namespace.name`. To models that write
    /// code the runtime offers few: there, a client's tools can be called all the same.
    pub fn tools(&self) -> Vec<String> {
        let name = |(space, tool): (Option<&str>, &Value)| {
            let name = name_of(tool).or_else(|| tool["type"].as_str())?;
            Some(space.map_or_else(|| name.to_owned(), |space| format!("{space}.{name}")))
        };
        self.offered().filter_map(name).collect()
    }

    /// The type (`function`, `custom`) of a tool outside namespaces, if it is offered.
    pub(super) fn tool_type(&self, name: &str) -> Option<&str> {
        let mut offered = self.offered();
        let (_, tool) =
            offered.find(|(space, tool)| space.is_none() && name_of(tool) == Some(name))?;
        tool["type"].as_str()
    }

    /// The namespace that offers a tool, unless it is offered outside of one.
    pub(super) fn namespace_of(&self, name: &str) -> Option<&str> {
        if self.tool_type(name).is_some() {
            return None;
        }
        self.offered().find(|(_, tool)| name_of(tool) == Some(name)).and_then(|(space, _)| space)
    }

    /// The ids of the calls whose outputs this request brings: those after the model's last item.
    pub(super) fn answered_calls(&self) -> impl Iterator<Item = &str> {
        let fresh = self.input().iter().rev().take_while(|item| !is_from_model(item));
        fresh.filter(|item| is_output(item)).filter_map(|item| item["call_id"].as_str())
    }

    /// The tools with their namespaces. They are in the request's own field or, for newer models, in
    /// an item of the input.
    fn offered(&self) -> impl Iterator<Item = (Option<&str>, &Value)> {
        let items = self.input().iter().filter(|item| item["type"] == "additional_tools");
        let lists = std::iter::once(self.body()).chain(items).map(|holder| &holder["tools"]);
        lists.flat_map(elements).flat_map(|tool| {
            let is_space = tool["type"] == "namespace";
            let space = name_of(tool).filter(|name| is_space && *name != PLAIN_NAMESPACE);
            let tools =
                if is_space { elements(&tool["tools"]) } else { std::slice::from_ref(tool) };
            tools.iter().map(move |tool| (space, tool))
        })
    }

    fn texts<'a>(&'a self, role: &'a str) -> impl DoubleEndedIterator<Item = String> + 'a {
        // A sub-agent's task comes, for newer models, from another agent instead of a user.
        let from = move |item: &&Value| {
            item["role"] == role || (role == "user" && item["type"] == "agent_message")
        };
        self.input().iter().filter(from).filter_map(|item| text_of(&item["content"]))
    }
}

fn elements(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}

fn name_of(tool: &Value) -> Option<&str> {
    tool["name"].as_str()
}

fn text_of(content: &Value) -> Option<String> {
    if let Some(text) = content.as_str() {
        return Some(text.to_owned());
    }
    let text = |part: &Value| {
        let text = part["text"].as_str().or_else(|| part["encrypted_content"].as_str())?;
        Some(text.to_owned())
    };
    let texts: Vec<_> = content.as_array()?.iter().filter_map(text).collect();
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
