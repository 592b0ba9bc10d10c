// What a caller is given: every field of results, events and questions.
import type * as sdk from '@flo-ai/codex-ts-sdk';
import type * as protocol from '@flo-ai/codex-ts-sdk/protocol';
import { nothing } from './hold';
import type { Same, Unreadable } from './hold';

interface RuntimeInfo {
  runtimeVersion: string | null;
  userAgent: string;
  codexHome: string;
  platformFamily: string;
  platformOs: string;
  sdkVersion: string;
  codexPath: string | null;
  pid: number | null;
  transport: string;
  startupMs: number;
}

interface Result<T> {
  conversationId: string;
  turnId: string;
  status: 'completed' | 'interrupted' | 'failed' | 'lost';
  endReason: EndReason;
  finalResponse: string;
  structured: T;
  outputError?: sdk.CodexOutputError;
  items: readonly protocol.ThreadItem[];
  usage: Usage | null;
  model: string | null;
  startedAtMs: number;
  durationMs: number;
  firstEventMs: number | null;
  firstTextMs: number | null;
  lastSeq: number;
}

interface Evidence {
  why: 'exited' | 'disconnected' | 'idle' | 'noAck';
  detail: string;
  stderrTail: string;
}
type EndReason = { type: 'finished' } | { type: 'interrupted'; by: 'caller' | 'signal' | 'timeout' | 'decision' | 'runtime' }
  | { type: 'budget'; limit: keyof sdk.Budget; used: number } | { type: 'error'; error: protocol.TurnError } | { type: 'lost'; evidence: Evidence };

interface Tokens {
  inputTokens: number;
  cachedInputTokens: number;
  cacheWriteInputTokens: number;
  outputTokens: number;
  reasoningOutputTokens: number;
  totalTokens: number;
}

interface Usage extends Tokens {
  conversation: Tokens;
  subagents: Tokens;
  modelCalls: number;
  contextWindow: number | null;
  complete: boolean;
}

interface Summary {
  id: string;
  name: string | null;
  preview: string;
  cwd: string;
  model: string | null;
  createdAtMs: number;
  updatedAtMs: number;
  archived: boolean;
  ephemeral: boolean;
  status: string;
  forkedFromId: string | null;
  raw: protocol.Thread;
}

interface Meta {
  seq: number;
  emittedAtMs: number | null;
  conversationId: string | null;
  rootConversationId: string | null;
  turnId: string | null;
  coalesced?: number;
}

interface Question {
  id: string;
  method: 'item/fileChange/requestApproval';
  params: protocol.ServerRequests['item/fileChange/requestApproval']['params'];
  conversationId: string | null;
  rootConversationId: string | null;
  turnId: string | null;
  item: protocol.ThreadItem | null;
  decisions: readonly unknown[];
  receivedAtMs: number;
  deadlineAtMs: number | null;
}

interface Settled {
  requestId: string;
  method: string;
  how: 'answered' | 'declined' | 'expired' | 'withdrawn' | 'lost';
  by: 'handler' | 'respond' | 'policy' | 'plugin' | 'runtime';
}

interface OwnEvents {
  'sdk/connected': RuntimeInfo;
  'sdk/disconnected': { reason: string };
  'sdk/reconnected': RuntimeInfo;
  'sdk/turnEnded': Result<unknown>;
  'sdk/requestSettled': Settled;
  'sdk/lagged': { skipped: number; bytes: number };
  'sdk/gap': { after: number; next: number };
  'sdk/warning': { message: string; fields?: object };
  'sdk/error': { error: sdk.CodexError };
}

interface ErrorMembers {
  code: string;
  retryable: boolean;
  details: Record<string, unknown>;
  reason?: string;
  result?: sdk.TurnResult<unknown>;
}

nothing<Unreadable<sdk.RuntimeInfo, RuntimeInfo>>();
nothing<Unreadable<sdk.TurnResult<{ city: string }>, Result<{ city: string }>>>();
nothing<Unreadable<sdk.TurnResult, Result<undefined>>>();
nothing<Unreadable<sdk.Tokens, Tokens> | Unreadable<sdk.TurnUsage, Usage>>();
nothing<Unreadable<sdk.ConversationSummary, Summary>>();
nothing<Unreadable<sdk.EventMeta, Meta>>();
nothing<Unreadable<sdk.PendingRequest<'item/fileChange/requestApproval'>, Question>>();
nothing<Unreadable<sdk.SdkEvents, OwnEvents>>();
nothing<Unreadable<sdk.CodexError, ErrorMembers>>();

type Wrong<Is extends Record<string, true>> = { [K in keyof Is]: Is[K] extends true ? never : K }[keyof Is];
nothing<Wrong<{
  endReason: Same<sdk.EndReason, EndReason>;
  login: Same<sdk.LoginProgress, { type: 'browser'; url: string } | { type: 'deviceCode'; url: string; code: string } | { type: 'completed'; success: boolean; error: string | null }>;
  methods: Same<sdk.CodexEvent['method'], keyof protocol.ServerNotifications | keyof protocol.ServerRequests | keyof OwnEvents>;
  parts: Same<sdk.CodexEvent, sdk.RuntimeEvent | sdk.ServerRequestEvent | sdk.SdkEvent>;
}>>();

// An error class is an Error, and each is told apart by what it is.
type Classes = 'Connection' | 'Session' | 'Auth' | 'Timeout' | 'Abort' | 'Config' | 'Version' | 'Protocol' | 'Request' | 'Turn' | 'Output' | 'Overflow' | 'Plugin' | 'Pool' | 'NativeModule';
nothing<Exclude<`Codex${Classes}Error` | 'CodexError', keyof typeof sdk>>();
declare const thrown: sdk.CodexOverflowError;
export const asError: sdk.CodexError & Error = thrown;
