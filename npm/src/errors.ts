// The error classes, and how they are made from what the native module reports.

import { basename, dirname } from 'node:path';
import { folder } from './internal/locate';
import { withoutNull } from './internal/withoutNull';
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
export class CodexError extends Error {
  /** The class in capitals, such as `TIMEOUT`. */
  readonly code: string;
  /** A word for programs where the code alone does not say enough, such as `TURN_ACTIVE`. */
  declare readonly reason?: string;
  /** Whether the same call may succeed if it is made again, and certainly did nothing this time. */
  readonly retryable: boolean;
  /** Facts for programs. */
  readonly details: Record<string, unknown>;
  /** What happened so far, when a turn is concerned. */
  declare readonly result?: TurnResult<unknown>;

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = facts.code ?? CODES.get(new.target) ?? 'UNKNOWN';
    this.retryable = facts.retryable ?? false;
    this.details = facts.details ?? {};
    if (facts.reason !== undefined) this.reason = facts.reason;
    if (facts.result !== undefined) this.result = facts.result;
  }
}

/** The runtime could not be reached, or went away. */
export class CodexConnectionError extends CodexError {}
/** A conversation is not in the state that the call needs. */
export class CodexSessionError extends CodexError {}
/** Nobody is logged in, or the login was refused. */
export class CodexAuthError extends CodexError {}
/** A limit of time passed. */
export class CodexTimeoutError extends CodexError {}
/** The caller cancelled. */
export class CodexAbortError extends CodexError {}
/** A value that was given cannot be used. */
export class CodexConfigError extends CodexError {}
/** Two parts do not fit together. */
export class CodexVersionError extends CodexError {}
/** The runtime said something that cannot be understood. */
export class CodexProtocolError extends CodexError {}
/** The runtime refused a request. */
export class CodexRequestError extends CodexError {}
/** A turn did not complete. */
export class CodexTurnError extends CodexError {}
/** The agent's answer does not fit the output schema. */
export class CodexOutputError extends CodexError {}
/** A reader was too slow, and its queue reached the hard limit. */
export class CodexOverflowError extends CodexError {}
/** A plugin failed, or vetoed. */
export class CodexPluginError extends CodexError {}
/** The pool could not serve. */
export class CodexPoolError extends CodexError {}
/** The native module could not be loaded. */
export class CodexNativeModuleError extends CodexError {}

type ErrorClass = new (message: string, facts?: ErrorFacts) => CodexError;

const CLASSES: Record<string, ErrorClass> = {
  CONNECTION: CodexConnectionError,
  SESSION: CodexSessionError,
  AUTH: CodexAuthError,
  TIMEOUT: CodexTimeoutError,
  ABORTED: CodexAbortError,
  CONFIG: CodexConfigError,
  VERSION: CodexVersionError,
  PROTOCOL: CodexProtocolError,
  REQUEST: CodexRequestError,
  TURN: CodexTurnError,
  OUTPUT: CodexOutputError,
  OVERFLOW: CodexOverflowError,
  PLUGIN: CodexPluginError,
  POOL: CodexPoolError,
  NATIVE_MODULE: CodexNativeModuleError,
};

const CODES = new Map<Function, string>();
for (const [code, ErrorOfCode] of Object.entries(CLASSES)) {
  CODES.set(ErrorOfCode, code);
  Object.defineProperty(ErrorOfCode.prototype, 'name', { value: ErrorOfCode.name, configurable: true, writable: true });
}
Object.defineProperty(CodexError.prototype, 'name', { value: 'CodexError', configurable: true, writable: true });

/** @internal An error as the native module reports it. */
export interface Envelope {
  code: string;
  reason?: string | null;
  message: string;
  retryable: boolean;
  details: Record<string, unknown>;
  result?: TurnResult<unknown> | null;
  causes?: string[];
  /** The question whose answer was that a function threw this error's cause. */
  thrownBy?: number;
}

/** @internal Where a call was made: captured then, since the error comes from elsewhere. */
export interface CallSite {
  stack?: string;
}

/** @internal Remembers the caller's place. Only its text is made later, and only for an error. */
export function callSite(): CallSite {
  const site: CallSite = {};
  Error.captureStackTrace(site, callSite);
  return site;
}

/** @internal The error that an envelope stands for, with the stack of the call that failed. */
export function errorFrom(envelope: Envelope, site?: CallSite, cause?: unknown): CodexError {
  const ErrorOfCode = CLASSES[envelope.code] ?? CodexError;
  const facts: ErrorFacts = { code: envelope.code, retryable: envelope.retryable, details: envelope.details };
  if (envelope.reason != null) facts.reason = envelope.reason;
  if (envelope.result != null) facts.result = withoutNull(envelope.result);
  facts.cause = cause ?? chain(envelope.causes ?? []);
  return at(new ErrorOfCode(envelope.message, facts), site);
}

/** @internal Gives an error the stack of the call that it belongs to. */
export function at<E extends Error>(error: E, site: CallSite | undefined): E {
  const frames = site?.stack?.indexOf('\n    at ') ?? -1;
  if (site?.stack !== undefined && frames >= 0) {
    const stack = `${error.name}: ${error.message}${outside(site.stack.slice(frames))}`;
    Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true });
  }
  return error;
}

/** The folder of this package's code; none in a bundle, where the application's code is in the same file. */
const own = basename(folder) === 'internal' ? dirname(folder) : undefined;

/** Frames from the first on that is not this package's own, if there is one. */
function outside(frames: string): string {
  if (own === undefined) return frames;
  const lines = frames.split('\n');
  const first = lines.findIndex((line) => line !== '' && !line.includes(own) && !line.includes('new Promise (<anonymous>)'));
  return first < 0 ? frames : `\n${lines.slice(first).join('\n')}`;
}

function chain(causes: string[]): Error | undefined {
  let cause: Error | undefined;
  for (const message of [...causes].reverse()) {
    const outer = new Error(message, cause === undefined ? undefined : { cause });
    outer.stack = `${outer.name}: ${message}`;
    cause = outer;
  }
  return cause;
}
