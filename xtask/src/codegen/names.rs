//! Names: from the wire's to Rust's, and the small tables of what the schema does not say.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::ir::Ty;

/// Responses that are not called like their parameters.
const RESPONSES: &[(&str, &str)] = &[
    ("account/gatewayOAuth/cancel", "GatewayOAuthCancelResponse"),
    ("account/gatewayOAuth/login", "GatewayOAuthLoginResponse"),
    ("account/gatewayOAuth/read", "GatewayOAuthReadResponse"),
    ("account/logout", "LogoutAccountResponse"),
    ("account/rateLimits/read", "GetAccountRateLimitsResponse"),
    ("account/securitySetup/read", "GetAccountSecuritySetupResponse"),
    ("account/usage/read", "GetAccountTokenUsageResponse"),
    ("account/workspaceMessages/read", "GetWorkspaceMessagesResponse"),
    ("accountSession/list", "AccountSessionsResponse"),
    ("config/batchWrite", "ConfigWriteResponse"),
    ("config/mcpServer/reload", "McpServerRefreshResponse"),
    ("config/value/write", "ConfigWriteResponse"),
    ("configRequirements/read", "ConfigRequirementsReadResponse"),
    ("externalAgentConfig/import/readHistories", "ExternalAgentConfigImportHistoriesReadResponse"),
    ("memory/reset", "MemoryResetResponse"),
    ("remoteControl/disable", "RemoteControlDisableResponse"),
    ("remoteControl/enable", "RemoteControlEnableResponse"),
    ("remoteControl/status/read", "RemoteControlStatusReadResponse"),
    ("rollout/compress", "RolloutCompressResponse"),
    ("windowsSandbox/readiness", "WindowsSandboxReadinessResponse"),
];

/// Types whose schema leaves out that they are maps; the runtime's TypeScript has an index signature.
const OPEN: &[&str] = &["AppLinksConfig", "AppToolsConfig", "AppsConfig"];

/// Better names than the ones made from an enum and its variant.
const RENAMED: &[(&str, &str)] = &[
    ("GranularAskForApproval", "GranularApproval"),
    ("FormMcpServerElicitationRequestParams", "FormMcpElicitation"),
    ("UrlMcpServerElicitationRequestParams", "UrlMcpElicitation"),
    ("OpenaiFormMcpServerElicitationRequestParams", "OpenaiFormMcpElicitation"),
    ("OpenaiFormAliasMcpServerElicitationRequestParams", "OpenaiFormAliasMcpElicitation"),
    ("OpenaiUserVerificationMcpServerElicitationRequestParams", "UserVerificationMcpElicitation"),
];

/// Variants whose wire names differ only in punctuation.
const VARIANTS: &[(&str, &str, &str)] =
    &[("McpServerElicitationRequestParams", "openaiForm", "OpenaiFormAlias")];

/// What an id identifies, by the end of the property's name.
const IDS: &[(&str, &str)] = &[
    ("thread_id", "ThreadId"),
    ("conversation_id", "ThreadId"),
    ("forked_from_id", "ThreadId"),
    ("turn_id", "TurnId"),
    ("item_id", "ItemId"),
    ("call_id", "CallId"),
    ("process_id", "ProcessId"),
    ("environment_id", "EnvironmentId"),
    ("project_id", "ProjectId"),
    ("plugin_id", "PluginId"),
];

/// The same for properties that are just called `id`.
const OWN_IDS: &[(&str, &str)] =
    &[("Thread", "ThreadId"), ("Turn", "TurnId"), ("ThreadItem", "ItemId")];

/// The newtypes above, so that they are written too.
pub(crate) fn id_types() -> impl Iterator<Item = &'static str> {
    IDS.iter().map(|(_, ty)| *ty)
}

/// The response's name for a method whose parameters have the given name.
pub(crate) fn response(method: &str, params: Option<&str>) -> Option<String> {
    match RESPONSES.iter().find(|(m, _)| *m == method) {
        Some((_, response)) => Some((*response).to_owned()),
        None => params?.strip_suffix("Params").map(|stem| format!("{stem}Response")),
    }
}

pub(crate) fn is_open(ty: &str) -> bool {
    OPEN.contains(&ty)
}

/// The newtype for a string property of a type, if it is an id that we know.
pub(crate) fn id(owner: &str, property: &str) -> Option<Ty> {
    let snake = property.to_snake_case();
    if snake == "id" {
        return OWN_IDS.iter().find(|(o, _)| *o == owner).map(|(_, t)| named(t));
    }
    let singular = snake.strip_suffix('s').unwrap_or(&snake);
    IDS.iter()
        .find(|(end, _)| {
            singular.strip_suffix(end).is_some_and(|r| r.is_empty() || r.ends_with('_'))
        })
        .map(|(_, t)| named(t))
}

/// A definition's name in Rust.
pub(crate) fn type_name(schema: &str) -> String {
    if let Some(rest) = schema.strip_prefix("JSONRPC") {
        return format!("JsonRpc{rest}");
    }
    schema.to_owned()
}

/// The name of the struct behind a variant.
pub(crate) fn payload(owner: &str, variant: &str) -> String {
    let name = format!("{variant}{owner}");
    RENAMED.iter().find(|(from, _)| *from == name).map_or(name, |(_, to)| (*to).to_owned())
}

pub(crate) fn variant(owner: &str, wire: &str) -> String {
    if let Some((_, _, name)) = VARIANTS.iter().find(|(o, w, _)| *o == owner && *w == wire) {
        return (*name).to_owned();
    }
    let name = upper_camel(wire);
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("N{name}") } else { name }
}

/// What a variant is called that holds another type: that type's name without the words at its ends that the union has, too.
pub(crate) fn alternative(owner: &str, ty: &str) -> String {
    let (owner, all) = (words(owner), words(ty));
    let same = |(a, b): &(&String, &String)| a == b;
    let before = owner.iter().zip(&all).take_while(same).count();
    let after = owner.iter().rev().zip(all.iter().rev()).take_while(same).count();
    let own = all.get(before..all.len().saturating_sub(after)).unwrap_or_default();
    if own.is_empty() { ty.to_owned() } else { own.concat() }
}

/// `ThreadItem` → `Thread`, `Item`.
fn words(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').map(upper_camel).collect()
}

/// `thread/name/set` → `ThreadNameSet`.
pub(crate) fn upper_camel(wire: &str) -> String {
    wire.to_upper_camel_case()
}

/// A field's name, without the `r#` that a keyword needs.
pub(crate) fn field(wire: &str) -> String {
    wire.to_snake_case()
}

/// A field's name as Rust takes it.
pub(crate) fn ident(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "break", "const", "continue", "dyn", "else", "enum", "extern",
        "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub",
        "ref", "return", "static", "struct", "trait", "type", "unsafe", "use", "where", "while",
        "abstract", "final", "override", "virtual", "yield", "try", "gen",
    ];
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

fn named(name: &str) -> Ty {
    Ty::Named(name.to_owned())
}
