// The protocol's types. Generated from the runtime's schema; until then, the names that the package's own types need.

/* eslint-disable */
export type ThreadItem = { id: string; type: string; [field: string]: any };
export type Turn = { id: string; status: string; [field: string]: any };
export type Thread = { id: string; [field: string]: any };
export type TurnError = { message: string; [field: string]: any };
export type Model = { id: string; [field: string]: any };
export type McpServerStatus = { name: string; [field: string]: any };
export type GetAccountResponse = { [field: string]: any };
export type GetAccountRateLimitsResponse = { [field: string]: any };
export type GranularApproval = { sandbox_approval: boolean; rules: boolean; skill_approval?: boolean; request_permissions?: boolean; mcp_elicitations: boolean };
export type CommandExecutionApprovalDecision = 'accept' | 'acceptForSession' | 'decline' | 'cancel' | { [decision: string]: any };
export type PermissionsRequestApprovalResponse = { permissions: Record<string, any>; scope?: 'turn' | 'session' };
export type ToolRequestUserInputResponse = { answers: Record<string, any> };
export type McpServerElicitationRequestResponse = { action: 'accept' | 'decline' | 'cancel'; content?: any; _meta?: any };
export type ChatgptAuthTokensRefreshResponse = { [field: string]: any };
export type AttestationGenerateResponse = { [field: string]: any };

/** What the runtime tells, by method. */
export interface ServerNotifications {
  'turn/started': any;
  'turn/completed': any;
  'item/started': any;
  'item/completed': any;
  'item/agentMessage/delta': any;
  'item/commandExecution/outputDelta': any;
  'thread/tokenUsage/updated': any;
  'thread/status/changed': any;
  'serverRequest/resolved': any;
}
/** What the runtime asks, by method. */
export interface ServerRequests {
  'item/commandExecution/requestApproval': { params: any; response: any };
  'item/fileChange/requestApproval': { params: any; response: any };
  'item/permissions/requestApproval': { params: any; response: PermissionsRequestApprovalResponse };
  'item/tool/requestUserInput': { params: any; response: ToolRequestUserInputResponse };
  'mcpServer/elicitation/request': { params: any; response: McpServerElicitationRequestResponse };
  'item/tool/call': { params: any; response: any };
  'account/chatgptAuthTokens/refresh': { params: any; response: ChatgptAuthTokensRefreshResponse };
  'attestation/generate': { params: any; response: AttestationGenerateResponse };
}
/** What a client asks, by method. */
export interface ClientRequests {
  [method: string]: { params: any; response: any };
}
