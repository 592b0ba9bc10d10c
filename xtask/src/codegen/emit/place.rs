//! Which file a type goes to: the one of the resource whose methods need it.

use std::collections::{BTreeMap, BTreeSet};

use crate::codegen::graph::reachable;
use crate::codegen::ir::{Protocol, Ty};

/// Families of types that have a file of their own, whoever needs them; `*` stands for anything. The first that fits.
const FAMILIES: &[(&str, &str)] = &[
    ("*CallResponseItem", "response_item_calls"),
    ("*OutputResponseItem", "response_item_outputs"),
    ("*ResponseItem", "response_item"),
    ("*ContentItem", "content_item"),
    ("*ReasoningItem*", "content_item"),
    ("*AgentMessageInputContent", "content_item"),
    ("InternalChatMessage*", "content_item"),
    ("*LocalShell*", "model_actions"),
    ("*WebSearchAction", "model_actions"),
    ("*CallThreadItem", "thread_item_calls"),
    ("CommandExecutionThreadItem", "thread_item_calls"),
    ("FileChangeThreadItem", "thread_item_calls"),
    ("FunctionCallOutputThreadItem", "thread_item_calls"),
    ("*ThreadItem", "thread_item"),
    ("*Guardian*", "guardian"),
    ("*FileSystem*Path", "file_system_paths"),
    ("*FileSystem*", "permissions"),
    ("*Permission*", "permissions"),
    ("*DynamicTool*", "dynamic_tool"),
    ("ToolRequestUserInput*", "request_user_input"),
    ("*CodexErrorInfo", "error"),
    ("Misalignment*", "error"),
    ("TurnError", "error"),
    ("McpElicitation*", "mcp_elicitation_schema"),
    ("*McpElicitation", "mcp_elicitation"),
    ("McpServerElicitation*", "mcp_elicitation"),
    ("McpServer*Oauth*", "mcp_server_oauth"),
    ("*CommandExecution*", "command_execution"),
    ("*CommandAction", "command_execution"),
    ("CollabAgent*", "agents"),
    ("*SubAgent*", "agents"),
    ("Otel*", "otel"),
    ("Otlp*", "otel"),
    ("BrowserUse*", "computer_use"),
    ("ComputerUse*", "computer_use"),
    ("*ScheduledTask*", "scheduled_task"),
    ("ExternalAgentConfigImport*", "external_agent_import"),
    ("ExternalAgentImport*", "external_agent_import"),
    ("*ConfiguredHook*", "configured_hooks"),
    ("ManagedHooks*", "configured_hooks"),
    ("*ConfigLayer*", "config_layer"),
    ("WebSearch*", "web_search"),
    ("*ImageGeneration*", "image_generation"),
    ("RawResponse*", "raw_response"),
    ("ResponseUsageMetadata", "raw_response"),
    ("PluginInstall*", "plugin_install"),
    ("PluginReconcile*", "plugin_install"),
    ("PluginUninstall*", "plugin_install"),
    ("PluginShare*", "plugin_share"),
    ("PluginList*", "plugin_marketplace"),
    ("PluginMarketplace*", "plugin_marketplace"),
    ("MarketplaceInterface", "plugin_marketplace"),
    ("MarketplaceLoadErrorInfo", "plugin_marketplace"),
    ("*PluginSource", "plugin_marketplace"),
    ("*ReviewDecision", "review_decision"),
    ("ThreadTokenUsage*", "token_usage"),
    ("TokenUsage*", "token_usage"),
    ("ThreadBackgroundTerminal*", "thread_terminals"),
    ("ThreadSearch*", "thread_search"),
    ("ThreadPrediction*", "thread_prediction"),
    ("ThreadMemory*", "thread_memory"),
    ("ThreadReadState*", "thread_read_state"),
    ("*ThreadUnreadPosition", "thread_read_state"),
    ("ThreadSection*", "thread_section"),
    ("ThreadMetadata*", "thread_metadata"),
    ("ThreadAttachmentOwner*", "thread_attachment"),
    ("ThreadArchive*", "thread_lifecycle"),
    ("ThreadUnarchive*", "thread_lifecycle"),
    ("ThreadDelete*", "thread_lifecycle"),
    ("ThreadUnsubscribe*", "thread_lifecycle"),
    ("ThreadRevert*", "thread_history"),
    ("ThreadInjectItems*", "thread_history"),
    ("ThreadSettings*", "thread_settings"),
    ("ThreadTurns*", "thread_history"),
    ("*ThreadItems*", "thread_history"),
    ("ThreadItem*", "thread_history"),
    ("*ThreadTimeline*", "thread_history"),
    ("TurnsPage", "thread_history"),
    ("ThreadList*", "thread_list"),
    ("ThreadLoaded*", "thread_list"),
    ("ThreadStart*", "thread_start"),
    ("ThreadFork*", "thread_fork"),
    ("ThreadResume*", "thread_resume"),
    ("Thread*Notification", "thread_notifications"),
    ("Turn*Notification", "turn_notifications"),
    ("TurnStart*", "turn_start"),
    ("*Notification", "item_notifications"),
];

/// Files for what several resources share, by the beginning of the type's name; the first that fits.
const SHARED: &[(&str, &str)] = &[
    ("ThreadRealtime", "thread_realtime"),
    ("Thread", "thread"),
    ("Turn", "turn"),
    ("UserInput", "input"),
    ("Mcp", "mcp_server"),
    ("Hook", "hooks"),
    ("Config", "config"),
    ("Sandbox", "permissions"),
    ("Network", "permissions"),
    ("Model", "model"),
    ("Reasoning", "model"),
    ("Plugin", "plugin"),
    ("App", "app"),
    ("Account", "account"),
    ("Skill", "skills"),
    ("FileChange", "item"),
    ("JsonRpc", "json_rpc"),
    ("RequestId", "json_rpc"),
    ("Project", "project"),
    ("Environment", "environment"),
];

/// The module of each type.
pub(super) fn place(protocol: &Protocol) -> BTreeMap<String, String> {
    let mut places = BTreeMap::new();
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let tables = [&protocol.client_methods, &protocol.server_requests, &protocol.notifications];
    for method in tables.into_iter().flatten() {
        let resource = resource(&method.wire);
        for ty in [&method.params, &method.response] {
            if let Some(name) = ty.name() {
                places.entry(name.to_owned()).or_insert_with(|| resource.clone());
            }
            for name in reachable(&protocol.types, std::iter::once::<&Ty>(ty)) {
                users.entry(name).or_default().insert(resource.clone());
            }
        }
    }
    for name in protocol.types.keys() {
        if places.contains_key(name) {
            continue;
        }
        let only = users.get(name).filter(|u| u.len() == 1).and_then(|u| u.first());
        let shared = || SHARED.iter().find(|(start, _)| name.starts_with(start)).map(|(_, m)| *m);
        let module = only.map(String::as_str).or_else(shared).unwrap_or("shared");
        places.insert(name.clone(), module.to_owned());
    }
    for (name, place) in &mut places {
        // The last family is for the many small ones of items only.
        let family =
            family(name).filter(|module| *module != "item_notifications" || place == "item");
        if let Some(module) = family {
            module.clone_into(place);
        }
    }
    place_payloads(protocol, &mut places);
    places
}

/// The file of a type's family.
fn family(name: &str) -> Option<&'static str> {
    FAMILIES.iter().find(|(pattern, _)| matches(pattern, name)).map(|(_, module)| *module)
}

/// Whether a name has the pieces of a pattern in their order.
fn matches(pattern: &str, name: &str) -> bool {
    let mut pieces = pattern.split('*');
    let Some(mut rest) = pieces.next().and_then(|start| name.strip_prefix(start)) else {
        return false;
    };
    let mut last = None;
    for piece in pieces {
        last = Some(piece);
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    match last {
        None => rest.is_empty(),
        Some(end) => name.ends_with(end),
    }
}

/// The structs of a union's variants stand with the union, unless they are of a family of their own.
fn place_payloads(protocol: &Protocol, places: &mut BTreeMap<String, String>) {
    for (name, def) in &protocol.types {
        for (used, _) in def.uses() {
            let Some(used) = used.name().filter(|u| u.ends_with(name.as_str()) && *u != name)
            else {
                continue;
            };
            if family(used).is_some() {
                continue;
            }
            let place = places[name].clone();
            places.insert(used.to_owned(), place);
        }
    }
}

/// The resource of a method: what stands before the first slash, or the first two parts where that would be too much.
fn resource(method: &str) -> String {
    const LARGE: &[(&str, &[&str])] = &[
        ("thread", &["realtime", "attachment", "section", "queue", "goal", "sample"]),
        ("account", &["login", "rateLimits", "usage", "gatewayOAuth", "bedrock", "gcp"]),
        ("plugin", &["share"]),
    ];
    let mut parts = method.split('/');
    let first = parts.next().unwrap_or(method);
    let second = parts.next().unwrap_or_default();
    let split = LARGE.iter().any(|(f, seconds)| *f == first && seconds.contains(&second));
    let name = if split { format!("{first}_{second}") } else { first.to_owned() };
    crate::codegen::names::field(&name)
}
