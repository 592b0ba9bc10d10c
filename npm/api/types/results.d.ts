import type { CodexOutputError } from '../errors';
import type * as protocol from '../protocol';
import type { Budget } from './options';
/** A connected runtime. */
export interface RuntimeInfo {
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
/** How a turn ended, and what it cost. */
export interface TurnResult<T = undefined> {
    conversationId: string;
    turnId: string;
    status: 'completed' | 'interrupted' | 'failed' | 'lost';
    endReason: EndReason;
    /** The agent's last answer; empty when there is none. */
    finalResponse: string;
    /** The answer, checked against `outputSchema`; `undefined` if the turn did not complete, or with an `outputError`. */
    structured: T;
    /**
     * Why there is no `structured` though the turn completed: its answer does not fit `outputSchema`. `details.problems` lists
     * where (a JSON pointer) and what. `run()` rejects with the same error; `result()` resolves, since the turn has gone well.
     */
    outputError?: CodexOutputError;
    /** Completed items in the order of completion, then those still open, as started. */
    items: readonly protocol.ThreadItem[];
    usage: TurnUsage | null;
    model: string | null;
    startedAtMs: number;
    durationMs: number;
    firstEventMs: number | null;
    firstTextMs: number | null;
    lastSeq: number;
}
/** Why a turn ended. */
export type EndReason = {
    type: 'finished';
} | {
    type: 'interrupted';
    by: 'caller' | 'signal' | 'timeout' | 'decision' | 'runtime';
} | {
    type: 'budget';
    limit: keyof Budget;
    used: number;
} | {
    type: 'error';
    error: protocol.TurnError;
} | {
    type: 'lost';
    evidence: {
        why: 'exited' | 'disconnected' | 'idle' | 'noAck';
        detail: string;
        stderrTail: string;
    };
};
/** Token counts. Cached and cache-written tokens are part of the input, reasoning tokens of the output. */
export interface Tokens {
    inputTokens: number;
    cachedInputTokens: number;
    cacheWriteInputTokens: number;
    outputTokens: number;
    reasoningOutputTokens: number;
    totalTokens: number;
}
/** What a turn used: its own tokens, those of the conversation so far, and its sub-agents' apart. */
export interface TurnUsage extends Tokens {
    conversation: Tokens;
    subagents: Tokens;
    modelCalls: number;
    contextWindow: number | null;
    complete: boolean;
}
/** A stored conversation. */
export interface ConversationSummary {
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
    /** The conversation that it is a copy of, where the runtime says so: the lists of 0.169 do not, `thread/read` does. */
    forkedFromId: string | null;
    raw: protocol.Thread;
}
/** How a login goes on. */
export type LoginProgress = {
    type: 'browser';
    url: string;
} | {
    type: 'deviceCode';
    url: string;
    code: string;
} | {
    type: 'completed';
    success: boolean;
    error: string | null;
};
