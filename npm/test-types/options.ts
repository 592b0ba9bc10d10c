// What a caller may give: every option with its meaning. A name that goes, or takes less than it did, does not compile.
import type * as sdk from '@flo-ai/codex-ts-sdk';
import type * as protocol from '@flo-ai/codex-ts-sdk/protocol';
import { nothing } from './hold';
import type { Absent, Demanded, Differing, Same } from './hold';

interface Handlers {
  onCommandApproval?: sdk.Handler<'item/commandExecution/requestApproval', sdk.Decision>;
  onFileChangeApproval?: sdk.Handler<'item/fileChange/requestApproval', sdk.Decision>;
  onPermissionsApproval?: sdk.Handler<'item/permissions/requestApproval', protocol.PermissionsRequestApprovalResponse>;
  onUserInput?: sdk.Handler<'item/tool/requestUserInput', protocol.ToolRequestUserInputResponse>;
  onElicitation?: sdk.Handler<'mcpServer/elicitation/request', protocol.McpServerElicitationRequestResponse>;
}

interface Client extends Handlers {
  codexHome?: string;
  codexPath?: string;
  nativeModulePath?: string;
  transport?: { type: 'spawn'; args?: string[] };
  auth?: { type: 'inherit' } | { type: 'apiKey'; apiKey: string; persist?: boolean };
  env?: { inherit?: boolean; set?: Record<string, string>; unset?: string[] };
  config?: Record<string, unknown>;
  defaultModel?: string;
  defaultEffort?: sdk.ReasoningEffort | null;
  defaultSummary?: sdk.ReasoningSummary;
  approvalPolicy?: sdk.AskForApproval;
  sandboxPolicy?: sdk.SandboxPolicy;
  requestPolicy?: { unanswered?: 'decline' | 'hold'; timeoutMs?: number | null; onTimeout?: 'decline' | 'cancel' };
  retryPolicy?: { maxRetries?: number; initialDelayMs?: number; backoffFactor?: number; maxDelayMs?: number; jitter?: boolean };
  requestTimeoutMs?: number;
  reconnect?: false | { maxAttempts?: number; initialDelayMs?: number; maxDelayMs?: number };
  eventBuffer?: { maxBytes?: number; hardMaxBytes?: number; overflow?: 'fail' | 'pause' };
  experimentalApi?: boolean;
  versionCheck?: 'error' | 'warn' | 'off';
  logger?: Partial<sdk.Logger>;
  tools?: sdk.Tool[];
  plugins?: sdk.CodexPlugin[];
  onTokenRefresh?: sdk.Handler<'account/chatgptAuthTokens/refresh', protocol.ChatgptAuthTokensRefreshResponse>;
  onAttestation?: sdk.Handler<'attestation/generate', protocol.AttestationGenerateResponse>;
}

interface Context {
  cwd?: string;
  model?: string;
  effort?: sdk.ReasoningEffort | null;
  summary?: sdk.ReasoningSummary;
  approvalPolicy?: sdk.AskForApproval;
  sandboxPolicy?: sdk.SandboxPolicy;
}

interface Conversation extends Handlers, Context {
  tools?: sdk.Tool[];
  config?: Record<string, unknown>;
  modelProvider?: string;
  ephemeral?: boolean;
  baseInstructions?: string;
  developerInstructions?: string;
  name?: string;
}

interface Budget {
  totalTokens?: number;
  outputTokens?: number;
  wallMs?: number;
  toolCalls?: number;
  modelCalls?: number;
}

interface Turn extends Context, Handlers {
  signal?: AbortSignal;
  timeoutMs?: number;
  ifBusy?: 'reject' | 'queue' | 'steer';
  budget?: Budget;
  clientMessageId?: string;
  outputSchema?: sdk.OutputSchema<any>;
  traceparent?: string;
}

interface Call {
  signal?: AbortSignal;
  timeoutMs?: number;
  traceparent?: string;
}

interface Filter {
  methods?: string[];
  after?: number;
  signal?: AbortSignal;
}

nothing<Differing<sdk.CodexClientOptions, Client> | Demanded<sdk.CodexClientOptions, Client>>();
nothing<Differing<sdk.ConversationOptions, Conversation> | Demanded<sdk.ConversationOptions, Conversation>>();
nothing<Differing<sdk.TurnOptions, Turn> | Demanded<sdk.TurnOptions, Turn>>();
nothing<Differing<sdk.Budget, Budget> | Demanded<sdk.Budget, Budget>>();
nothing<Differing<sdk.CallOptions, Call> | Demanded<sdk.CallOptions, Call>>();
nothing<Differing<sdk.EventFilter, Filter> | Demanded<sdk.EventFilter, Filter>>();

// The builder sets each of them, under names that follow from theirs.
type Setter<Name extends string> = Name extends 'requestTimeoutMs' ? 'withTimeout' : Name extends `on${string}` ? Name : `with${Capitalize<Name>}`;
nothing<Absent<sdk.CodexClientBuilder, Setter<keyof Client>> | Absent<typeof sdk.CodexClientBuilder, 'from'>>();
nothing<Absent<sdk.CodexClientBuilder, 'build'>>();

// Words and unions.
type Wrong<Is extends Record<string, true>> = { [K in keyof Is]: Is[K] extends true ? never : K }[keyof Is];
nothing<Wrong<{
  approval: Same<sdk.AskForApproval, 'untrusted' | 'on-failure' | 'on-request' | 'never' | { granular: protocol.GranularApproval }>;
  sandbox: Same<sdk.SandboxPolicy, { mode: 'danger-full-access' } | { mode: 'read-only'; networkAccess?: boolean }
    | { mode: 'workspace-write'; networkAccess?: boolean; writableRoots?: string[]; excludeTmpdirEnvVar?: boolean; excludeSlashTmp?: boolean }>;
  effort: Same<sdk.ReasoningEffort, 'minimal' | 'low' | 'medium' | 'high' | (string & {})>;
  summary: Same<sdk.ReasoningSummary, 'auto' | 'concise' | 'detailed' | 'none'>;
  input: Same<sdk.Input, string | sdk.InputItem[]>;
  item: Same<sdk.InputItem, { type: 'text'; text: string } | { type: 'image'; url: string } | { type: 'image'; data: Uint8Array; mimeType: string }
    | { type: 'localImage'; path: string } | { type: 'skill'; name: string; path: string } | { type: 'mention'; name: string; path: string }>;
  decision: Same<sdk.Decision, 'accept' | 'acceptForSession' | 'decline' | 'cancel' | protocol.CommandExecutionApprovalDecision>;
  output: Same<sdk.ToolOutput, string | { json: unknown } | { content: ({ type: 'text'; text: string } | { type: 'image'; data: Uint8Array | string; mimeType?: string })[]; success?: boolean }>;
  logger: Same<keyof sdk.Logger, 'debug' | 'info' | 'warn' | 'error'>;
}>>();
