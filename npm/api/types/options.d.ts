import type * as protocol from '../protocol';
import type { CodexPlugin } from './plugins';
import type { Decision, Handler } from './requests';
import type { OutputSchema, Tool } from './tools';
/** The options of a client. All of them have defaults. */
export interface CodexClientOptions {
    /** The runtime's home. `~` is expanded, a missing folder created. Default: the runtime's own. */
    codexHome?: string;
    /** The runtime's executable. Default: `CODEX_PATH`, the installed `@openai/codex`, `codex` on `PATH`. */
    codexPath?: string;
    /** The native module. Default: `CODEX_NATIVE_MODULE`, the package's own, the platform package. */
    nativeModulePath?: string;
    /** How the runtime is reached. Default: it is started as a child process. */
    transport?: {
        type: 'spawn';
        args?: string[];
    };
    /** Who is logged in. Default: whoever the runtime's home says. */
    auth?: {
        type: 'inherit';
    } | {
        type: 'apiKey';
        apiKey: string;
        persist?: boolean;
    };
    /** The runtime's environment. It is merged into this process's own, unless `inherit` is false. */
    env?: {
        inherit?: boolean;
        set?: Record<string, string>;
        unset?: string[];
    };
    /**
     * Runtime configuration, nested or with dotted keys, as in `config.toml`. What may be a secret in it (headers, tokens,
     * variables of MCP servers) is no argument of the process: it goes to the runtime with each conversation.
     */
    config?: Record<string, unknown>;
    /** The model of conversations that do not say. */
    defaultModel?: string;
    /** The reasoning effort of conversations that do not say. */
    defaultEffort?: ReasoningEffort | null;
    /** The reasoning summary of conversations that do not say. */
    defaultSummary?: ReasoningSummary;
    /** When the runtime asks. Default: `on-request`. */
    approvalPolicy?: AskForApproval;
    /** What commands may touch. Default: `{ mode: 'workspace-write' }`. */
    sandboxPolicy?: SandboxPolicy;
    /** What happens to questions that nobody answers. Default: declined; 10 minutes for a handler. */
    requestPolicy?: {
        unanswered?: 'decline' | 'hold';
        timeoutMs?: number | null;
        onTimeout?: 'decline' | 'cancel';
    };
    /** How connecting is tried again. Default: three times, from 250 ms, doubling up to 5 s, with jitter. */
    retryPolicy?: {
        maxRetries?: number;
        initialDelayMs?: number;
        backoffFactor?: number;
        maxDelayMs?: number;
        jitter?: boolean;
    };
    /** How long the reply to any request may take; the acknowledgement of a turn too, never a turn. Default: 30 s. */
    requestTimeoutMs?: number;
    /** Whether a runtime that died is started again. Default: yes, three attempts. */
    reconnect?: false | {
        maxAttempts?: number;
        initialDelayMs?: number;
        maxDelayMs?: number;
    };
    /** How much may wait for a slow reader of events. Default: 8 MiB, at most 64 MiB, then that reader fails. */
    eventBuffer?: {
        maxBytes?: number;
        hardMaxBytes?: number;
        overflow?: 'fail' | 'pause';
    };
    /** Whether the runtime's experimental API is used. Default: yes. */
    experimentalApi?: boolean;
    /** What happens when the runtime is older than the SDK supports. Default: an error. */
    versionCheck?: 'error' | 'warn' | 'off';
    /** Where the SDK's own records go. */
    logger?: Partial<Logger>;
    /** Functions that the model can call, in every conversation. */
    tools?: Tool[];
    /** Behaviour that is added, in this order. */
    plugins?: CodexPlugin[];
    /** Decides whether commands may run. Without it: declined. */
    onCommandApproval?: Handler<'item/commandExecution/requestApproval', Decision>;
    /** Decides whether files may be changed. Without it: declined. */
    onFileChangeApproval?: Handler<'item/fileChange/requestApproval', Decision>;
    /** Decides whether a turn gets more permissions. Without it: none. */
    onPermissionsApproval?: Handler<'item/permissions/requestApproval', protocol.PermissionsRequestApprovalResponse>;
    /** Answers questions of the model. Without it: no answers. */
    onUserInput?: Handler<'item/tool/requestUserInput', protocol.ToolRequestUserInputResponse>;
    /** Answers questions of MCP servers. Without it: declined. */
    onElicitation?: Handler<'mcpServer/elicitation/request', protocol.McpServerElicitationRequestResponse>;
    /** Brings fresh tokens. Without it: an error to the runtime. */
    onTokenRefresh?: Handler<'account/chatgptAuthTokens/refresh', protocol.ChatgptAuthTokensRefreshResponse>;
    /** Attests this client. Without it: an error to the runtime. */
    onAttestation?: Handler<'attestation/generate', protocol.AttestationGenerateResponse>;
}
/** When the runtime asks before it runs a command or changes a file. */
export type AskForApproval = 'untrusted' | 'on-failure' | 'on-request' | 'never' | {
    granular: protocol.GranularApproval;
};
/** What commands and patches may touch. */
export type SandboxPolicy = {
    mode: 'danger-full-access';
} | {
    mode: 'read-only';
    networkAccess?: boolean;
} | {
    mode: 'workspace-write';
    networkAccess?: boolean;
    writableRoots?: string[];
    excludeTmpdirEnvVar?: boolean;
    excludeSlashTmp?: boolean;
};
/** How hard the model thinks. */
export type ReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | (string & {});
/** How much of its reasoning the model summarises. */
export type ReasoningSummary = 'auto' | 'concise' | 'detailed' | 'none';
/** Where records go. Any of the methods may be left out. */
export interface Logger {
    debug(message: string, fields?: object): void;
    info(message: string, fields?: object): void;
    warn(message: string, fields?: object): void;
    error(message: string, fields?: object): void;
}
/** What every call takes. */
export interface CallOptions {
    /** Cancels the call, which then rejects with `CodexAbortError`. */
    signal?: AbortSignal;
    /** How long the call may take. */
    timeoutMs?: number;
    /** A W3C trace context, handed to the runtime with the request. */
    traceparent?: string;
}
/** The settings of a conversation. What is left out is the client's default, else the runtime's. */
export interface ConversationOptions extends Pick<CodexClientOptions, 'approvalPolicy' | 'sandboxPolicy' | 'tools' | 'config' | 'onCommandApproval' | 'onFileChangeApproval' | 'onPermissionsApproval' | 'onUserInput' | 'onElicitation'> {
    /** Where the agent works. It must exist. Default: the current directory. */
    cwd?: string;
    model?: string;
    modelProvider?: string;
    /** How hard the model thinks; null: as hard as it does by itself, whatever the client's default is. */
    effort?: ReasoningEffort | null;
    summary?: ReasoningSummary;
    /** Keeps nothing on disk: such a conversation cannot be resumed, forked or archived. */
    ephemeral?: boolean;
    baseInstructions?: string;
    developerInstructions?: string;
    /** A name for people. */
    name?: string;
}
/** What the user says: one text, or several items, of which one at least says something. Only after `injectItems` there may be none: then the model goes on from what was injected. */
export type Input = string | InputItem[];
/** One item of an input. */
export type InputItem = {
    type: 'text';
    text: string;
} | {
    type: 'image';
    url: string;
} | {
    type: 'image';
    data: Uint8Array;
    mimeType: string;
} | {
    type: 'localImage';
    path: string;
} | {
    type: 'skill';
    name: string;
    path: string;
} | {
    type: 'mention';
    name: string;
    path: string;
};
/** What a turn may use before it is interrupted. */
export interface Budget {
    /** Above 0, as are all but `toolCalls`: a turn uses some before it can be stopped. */
    totalTokens?: number;
    outputTokens?: number;
    wallMs?: number;
    /** With 0 the first tool call ends the turn. */
    toolCalls?: number;
    modelCalls?: number;
}
/** The options of a turn. They end with the turn; what is left out is the conversation's. */
export interface TurnOptions extends Pick<ConversationOptions, 'cwd' | 'model' | 'effort' | 'summary' | 'approvalPolicy' | 'sandboxPolicy' | 'onCommandApproval' | 'onFileChangeApproval' | 'onPermissionsApproval' | 'onUserInput' | 'onElicitation'> {
    /** Interrupts the turn. */
    signal?: AbortSignal;
    /** Interrupts the turn after this time. Default: never. */
    timeoutMs?: number;
    /**
     * What happens when a turn is going on already. Default: this one is refused. With `'steer'` its input goes to the turn that goes
     * on, which keeps its own options: these count only where none does, and a turn begins.
     */
    ifBusy?: 'reject' | 'queue' | 'steer';
    budget?: Budget;
    /** A name for the message, to find its turn again. */
    clientMessageId?: string;
    /** What the answer has to look like. */
    outputSchema?: OutputSchema<any>;
    traceparent?: string;
}
/** The settings that every turn restates, as `overrideTurnContext` changes them for good. */
export type TurnContext = Partial<Pick<ConversationOptions, 'cwd' | 'model' | 'effort' | 'summary' | 'approvalPolicy' | 'sandboxPolicy'>>;
/** What a review is about. */
export type ReviewTarget = {
    type: 'uncommittedChanges';
} | {
    type: 'baseBranch';
    branch: string;
} | {
    type: 'commit';
    sha: string;
} | {
    type: 'custom';
    instructions: string;
};
/** How to log in. */
export type Login = {
    type: 'apiKey';
    apiKey: string;
} | {
    type: 'browser';
} | {
    type: 'deviceCode';
};
/** Which conversations are listed. */
export interface ConversationFilter {
    cwd?: string;
    archived?: boolean;
    search?: string;
    /** At most so many, above 0. */
    limit?: number;
}
/** Which events an iterator gets. */
export interface EventFilter {
    /**
     * Only events of these methods, by their full names. What no event can have is refused: a name without a `/` that is none
     * of the known ones, or an unknown one under `sdk/`. An unknown name like `thing/what` may come from a newer runtime; of
     * that a warning goes to the logger, with the known names that it is like.
     */
    methods?: string[];
    /** Only events after this `seq`; those that are no longer held are declared by one `sdk/gap`. */
    after?: number;
    /** Ends the iteration with `CodexAbortError`. */
    signal?: AbortSignal;
}
