import type { TurnResult } from './types';
/** What an error says beside its message. */
export interface ErrorFacts {
    code?: string;
    reason?: string;
    retryable?: boolean;
    details?: Record<string, unknown>;
    result?: TurnResult<unknown>;
    cause?: unknown;
}
/** Every error of this package. `code` names the class, `reason` says more where there is more to say. */
export declare class CodexError extends Error {
    /** The class in capitals, such as `TIMEOUT`. */
    readonly code: string;
    /** A word for programs where the code alone does not say enough, such as `TURN_ACTIVE`. */
    readonly reason?: string;
    /** Whether the same call may succeed if it is made again, and certainly did nothing this time. */
    readonly retryable: boolean;
    /** Facts for programs. */
    readonly details: Record<string, unknown>;
    /** What happened so far, when a turn is concerned. */
    readonly result?: TurnResult<unknown>;
    constructor(message: string, facts?: ErrorFacts);
}
/** The runtime could not be reached, or went away. */
export declare class CodexConnectionError extends CodexError {
}
/** A conversation is not in the state that the call needs. */
export declare class CodexSessionError extends CodexError {
}
/** Nobody is logged in, or the login was refused. */
export declare class CodexAuthError extends CodexError {
}
/** A limit of time passed. */
export declare class CodexTimeoutError extends CodexError {
}
/** The caller cancelled. */
export declare class CodexAbortError extends CodexError {
}
/** A value that was given cannot be used. */
export declare class CodexConfigError extends CodexError {
}
/** Two parts do not fit together. */
export declare class CodexVersionError extends CodexError {
}
/** The runtime said something that cannot be understood. */
export declare class CodexProtocolError extends CodexError {
}
/** The runtime refused a request. */
export declare class CodexRequestError extends CodexError {
}
/** A turn did not complete. */
export declare class CodexTurnError extends CodexError {
}
/** The agent's answer does not fit the output schema. */
export declare class CodexOutputError extends CodexError {
}
/** A reader was too slow, and its queue reached the hard limit. */
export declare class CodexOverflowError extends CodexError {
}
/** A plugin failed, or vetoed. */
export declare class CodexPluginError extends CodexError {
}
/** The pool could not serve. */
export declare class CodexPoolError extends CodexError {
}
/** The native module could not be loaded. */
export declare class CodexNativeModuleError extends CodexError {
}
