import type { CodexClientOptions } from './types';
/** Which requests a rule answers: those whose last user text contains a string, or all of what is said. */
export type ModelMatch = string | {
    text?: string;
    thread?: string;
    subagent?: boolean;
    review?: boolean;
    compaction?: boolean;
};
/** The tokens that a response says it has used. */
export interface ModelUsage {
    inputTokens?: number;
    cachedInputTokens?: number;
    outputTokens?: number;
    reasoningOutputTokens?: number;
}
/** A request that the runtime has sent to the model. */
export interface ModelRequest {
    method: string;
    path: string;
    headers: Record<string, string>;
    body: any;
    threadId: string | null;
    turnId: string | null;
    rootTurnId: string | null;
    parentThreadId: string | null;
    subagent: string | null;
    kind: string | null;
    answered: 'scripted' | 'unscripted' | 'other';
    lastUserText: string | null;
    lastOutput: string | null;
    instructions: string | null;
    model: string | null;
    effort: string | null;
    outputSchema: any;
    tools: string[];
}
/** One call among several that are made at once. */
export type ModelCall = {
    call: 'command';
    command: string;
    extra?: Record<string, unknown>;
    escalated?: string;
} | {
    call: 'patch';
    patch: string;
} | {
    call: 'tool';
    name: string;
    arguments?: unknown;
    namespace?: string;
};
/** Holds a response at one point until it is opened. */
export declare class ModelGate {
    #private;
    readonly number: number;
    /** Lets every response pass, those that wait and those to come. */
    open(): void;
}
/** What the model does in one turn, step by step. Say the steps before the turn starts. */
export declare class ModelReply {
    #private;
    /** A message, streamed in several deltas. */
    say(text: string): this;
    /** A message on the way to the answer. */
    commentary(text: string): this;
    /** A message that is the answer. */
    answer(text: string): this;
    /** Reasoning, streamed as a summary. */
    reasoning(text: string): this;
    /** A message that is this JSON, for turns with an output schema. */
    json(value: unknown): this;
    /** A message of `count` deltas, `"0 "`, `"1 "`, …; `perSecond` of them, or as fast as they are taken. */
    deltas(count: number, perSecond?: number): this;
    /** Calls a shell command. `escalated` asks to run it outside the sandbox, for this reason. */
    command(command: string, options?: {
        escalated?: string;
        extra?: Record<string, unknown>;
    }): this;
    /** Applies a patch (`*** Begin Patch` … `*** End Patch`). */
    patch(patch: string): this;
    /** Calls a tool by name. */
    tool(name: string, args?: unknown, options?: {
        namespace?: string;
    }): this;
    /** Makes several calls in one response. */
    calls(calls: ModelCall[]): this;
    /** Waits here until the gate is opened. */
    waitFor(gate: ModelGate): this;
    /** Fails with this HTTP status, and a body where one is given. */
    fail(status: number, body?: unknown): this;
    /** Sends what was said before, then nothing. */
    stall(): this;
    /** Sends what was said before, then breaks the connection. */
    disconnect(): this;
    /** The usage of the response that the last step belongs to. */
    usage(usage: ModelUsage): this;
}
/** A model on loopback that does what it is told and remembers what it was asked. */
export declare class ScriptedModel {
    #private;
    private constructor();
    /** Starts a model on a free port of 127.0.0.1. */
    static start(options?: {
        nativeModulePath?: string;
    }): Promise<ScriptedModel>;
    /** Adds a reply to the queue: it answers one turn, the first that nothing else answers. */
    reply(): ModelReply;
    /** Adds a rule: it answers every turn whose request matches. The rule that was added first wins. */
    on(match: ModelMatch): ModelReply;
    /** What is answered when nothing else was said, instead of refusing. */
    otherwise(): ModelReply;
    /** A closed gate, for `waitFor`. */
    gate(): ModelGate;
    /** All requests so far, oldest first. */
    get requests(): ModelRequest[];
    /** The requests that were refused because nothing was scripted for them. */
    get unscripted(): ModelRequest[];
    /** Where it listens: `http://127.0.0.1:PORT/v1`. */
    get baseUrl(): string;
    /** Waits until there have been `count` requests, and returns all so far. */
    waitForRequests(count: number, options?: {
        signal?: AbortSignal;
    }): Promise<ModelRequest[]>;
    /** Waits for the next request: each is returned once. */
    nextRequest(options?: {
        signal?: AbortSignal;
    }): Promise<ModelRequest>;
    /**
     * What a client needs so that its runtime uses this model, and leaves the user's own home alone: `codexHome` is a temporary
     * folder that goes when the model is closed, or the process ends. Spread it first, and what you set after it counts.
     */
    options(): Promise<CodexClientOptions>;
    /** Closes the model: no request is taken any more, and its home is removed. Close the clients first. */
    close(): Promise<void>;
    [Symbol.asyncDispose](): Promise<void>;
}
