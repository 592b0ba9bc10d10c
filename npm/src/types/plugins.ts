// Plugins: what one is, and what its hooks are told.

import type { CodexClient } from '../client/client';
import type { CodexError } from '../errors';
import type { CodexEvent } from './events';
import type { Budget, Logger } from './options';
import type { PendingRequest } from './requests';
import type { RuntimeInfo, Tokens, TurnResult } from './results';
import type { Tool } from './tools';

/**
 * Behaviour that is added to a client: it sees what is sent and what comes, and has a say in both. Every hook may be left
 * out. Plugins are asked in the order in which they were added, and observe each at its own pace. A call of the client from
 * within a hook skips the hooks of that plugin. A plugin keeps no process alive.
 */
export interface CodexPlugin {
  /** Its name, for errors and logs. No two plugins of a client have the same. */
  name: string;
  /** Which events `onEvent` is called with. Default: `'no-deltas'`, all but the pieces of text and output. */
  methods?: string[] | 'all' | 'no-deltas';
  /** Functions that the model can call, in every conversation that is opened after it was added. */
  tools?: Tool[];
  /** How long a call of a hook may take; `onServerRequest` has the question's own deadline. Default: 10,000. */
  deadlineMs?: number;
  /**
   * What becomes of it when a hook fails, which is reported once. Default: `'detach'`, it observes no more, and if it was
   * `initialize` that failed the client cannot be used. `'keep'`: it goes on observing. `'optional'`: as `'detach'`, but the
   * client goes on when `initialize` failed.
   */
  onFailure?: 'detach' | 'keep' | 'optional';
  /** Prepares it, when the client is connected and before anything is sent. */
  initialize?(context: PluginContext): void | Promise<void>;
  /**
   * Sees a submission before it is sent, and may return one with other `params`. Nothing: unchanged. A throw vetoes: nothing is
   * sent, and the caller gets a `CodexPluginError`. Interrupts and the shutdown are shown only.
   */
  beforeSubmit?(submission: Submission): Submission | void | Promise<Submission | void>;
  /** Sees an event, after those before it. */
  onEvent?(event: CodexEvent): void | Promise<void>;
  /** Another name of `onEvent`. */
  afterEvent?(event: CodexEvent): void | Promise<void>;
  /** May answer a question of the runtime, before any handler: by a value, to an approval a decision. A throw declines. */
  onServerRequest?(request: PendingRequest): unknown | void | Promise<unknown | void>;
  /** Sees the end of a turn, after the events before it. */
  onTurnEnd?(result: TurnResult<unknown>): void | Promise<void>;
  /** Sees an error: of a submission, of the connection, of another plugin. */
  onError?(error: CodexError): void | Promise<void>;
  /** Puts everything away: called once when `initialize` was, also when that failed, after the last event. */
  cleanup?(context: CleanupContext): void | Promise<void>;
}

/** What `initialize` is told. */
export interface PluginContext {
  /** The client. In a pool, that of the runtime that has started, with the conversations of all leases in it: closing it ends that runtime. */
  client: CodexClient;
  /** The client's logger. What other plugins conceal is concealed in messages to it. */
  logger: Logger;
  runtime: RuntimeInfo;
}

/** What `cleanup` is told. */
export interface CleanupContext {
  /** `crash`: the runtime was gone before the client was closed, or the plugin failed to initialise. */
  reason: 'close' | 'crash';
  /** How long it may take. */
  deadlineMs: number;
}

/** What the client asks of the runtime. Only a change of `params` counts. */
export interface Submission {
  /** What it is for, such as `userTurn`, `interrupt`, `answer` or `request`. */
  type: string;
  conversationId: string | null;
  /** The runtime's method. */
  method: string;
  params: any;
}

/** What is recorded, and where. */
export interface TranscriptOptions {
  /** The folder, created when something is written: `ID.jsonl` and `ID.md` of each conversation are added to. */
  folder: string;
  /** Default: both. */
  formats?: ('jsonl' | 'markdown')[];
}

/** What may be used before turns are interrupted, and new ones refused. */
export interface UsageOptions {
  /** By each conversation, its sub-agents included. */
  conversation?: Budget;
  /** By all conversations of the plugin's clients together. */
  client?: Budget;
}

/** What was used. */
export interface Used extends Tokens {
  /** Of these tokens, the sub-agents'. */
  subagents: Tokens;
  turns: number;
  modelCalls: number;
  toolCalls: number;
  /** The time of the turns, added up. */
  wallMs: number;
}

/** What was used by all, and by each conversation, by its id. */
export interface UsageTotals {
  client: Used;
  conversations: Record<string, Used>;
}

/** What is replaced in submissions, and in what plugins and loggers see. */
export interface RedactionOptions {
  /** Regular expressions in the syntax of Rust's `regex`. One at least, unless `secrets` is set. */
  patterns?: (string | { pattern: string; replacement?: string })[];
  /** Whether well-known secrets (keys of providers, bearer tokens, private keys) are replaced, too. Default: no. */
  secrets?: boolean;
  /** What stands in their place. Default: `[redacted]`. */
  replacement?: string;
}
