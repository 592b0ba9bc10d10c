// Written by `cargo xtask codegen`; not to be edited.
//! Every request that the runtime can send, as a type and as a variant of `ServerRequest`.

use super::types;
use crate::protocol::macros::server_requests;

server_requests! {
    Stable "account/chatgptAuthTokens/refresh" => AccountChatgptAuthTokensRefresh(types::ChatgptAuthTokensRefreshParams) -> types::ChatgptAuthTokensRefreshResponse,
    Stable "applyPatchApproval" => ApplyPatchApproval(types::ApplyPatchApprovalParams) -> types::ApplyPatchApprovalResponse,
    Stable "attestation/generate" => AttestationGenerate(types::AttestationGenerateParams) -> types::AttestationGenerateResponse,
    #[cfg(feature = "experimental")]
    Experimental "currentTime/read" => CurrentTimeRead(types::CurrentTimeReadParams) -> types::CurrentTimeReadResponse,
    Stable "execCommandApproval" => ExecCommandApproval(types::ExecCommandApprovalParams) -> types::ExecCommandApprovalResponse,
    Stable "item/commandExecution/requestApproval" => ItemCommandExecutionRequestApproval(types::CommandExecutionRequestApprovalParams) -> types::CommandExecutionRequestApprovalResponse,
    Stable "item/fileChange/requestApproval" => ItemFileChangeRequestApproval(types::FileChangeRequestApprovalParams) -> types::FileChangeRequestApprovalResponse,
    Stable "item/permissions/requestApproval" => ItemPermissionsRequestApproval(types::PermissionsRequestApprovalParams) -> types::PermissionsRequestApprovalResponse,
    Stable "item/tool/call" => ItemToolCall(types::DynamicToolCallParams) -> types::DynamicToolCallResponse,
    Stable "item/tool/requestUserInput" => ItemToolRequestUserInput(types::ToolRequestUserInputParams) -> types::ToolRequestUserInputResponse,
    Stable "mcpServer/elicitation/request" => McpServerElicitationRequest(types::McpServerElicitationRequestParams) -> types::McpServerElicitationRequestResponse,
}
