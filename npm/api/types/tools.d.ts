import type { CodexClient } from '../client/client';
/** A JSON Schema. */
export type JsonSchema = object;
/** A schema of any library that follows Standard Schema, which says what comes out of it. */
export type StandardSchema<T> = {
    readonly '~standard': object & {
        readonly types?: {
            readonly output: T;
        } | undefined;
    };
} & {
    readonly __type?: T;
};
/** A JSON Schema, a Standard Schema that says its JSON Schema (such as those of zod 4), or both side by side. */
export type OutputSchema<T> = JsonSchema | StandardSchema<T> | {
    schema: StandardSchema<T>;
    jsonSchema: JsonSchema;
};
/** A function that the model can call, made by `tool()`. */
export type Tool = object;
/** What a tool is. */
export interface ToolDefinition<T> {
    name: string;
    /** What it does, for the model. */
    description: string;
    /** Its name need be unique only there. */
    namespace?: string;
    /** What it is called with. Bad arguments are answered to the model, and never reach the handler. */
    inputSchema: OutputSchema<T>;
    /** How long a call may take. Default: as long as any question of the runtime. */
    timeoutMs?: number;
    /** How many calls may go on at once. Default: any number. */
    maxConcurrency?: number;
    /** The function. What it throws is told to the model. */
    handler(input: T, context: ToolContext): ToolOutput | Promise<ToolOutput>;
}
/** What a tool is given beside its arguments. */
export interface ToolContext {
    conversationId: string;
    rootConversationId: string;
    turnId: string;
    callId: string;
    /** Aborted when an answer is no longer wanted. */
    signal: AbortSignal;
    client: CodexClient;
}
/** What a tool tells the model. */
export type ToolOutput = string | {
    json: unknown;
} | {
    content: ({
        type: 'text';
        text: string;
    } | {
        type: 'image';
        data: Uint8Array | string;
        mimeType?: string;
    })[];
    success?: boolean;
};
