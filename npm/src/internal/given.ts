// What JSON cannot carry to Rust, and so is checked here: that an object is one, that a function is one, a signal, bytes.
// What can cross is checked there.

import { CodexConfigError } from '../errors';
import type { CallOptions } from '../types';

/** The error for a value that cannot be used, or is missing. `called` is what to call the field in the message. */
export function unusable(field: string, value: unknown, allowed: string, called = field): CodexConfigError {
  if (value === undefined) return new CodexConfigError(`${called} is missing: ${allowed}`, { details: { field, value: null, allowed } });
  const shown = described(value);
  const plain = value === null || value === '' || typeof value === 'boolean' || Number.isFinite(value);
  return new CodexConfigError(`${called} cannot be ${shown}: ${allowed}`, { details: { field, value: plain ? value : shown, allowed } });
}

/** Options are an object. */
export function options<T extends object>(value: T, field: string): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unusable(field, value, 'an object');
  return value;
}

export function callable<T>(value: T, field: string, called?: string): T {
  if (typeof value !== 'function') throw unusable(field, value, 'a function', called);
  return value;
}

/** A signal is told about by what it does: those of other realms and of libraries will do. */
export function signal(value: AbortSignal | undefined): AbortSignal | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null && typeof value.addEventListener === 'function' && typeof value.aborted === 'boolean')) return value;
  throw unusable('signal', value, 'an AbortSignal');
}

/** The options of a call apart from what every call takes. */
export function apart<T extends CallOptions>(given: T): [Omit<T, keyof CallOptions>, CallOptions] {
  const { signal: ends, timeoutMs, traceparent, ...rest } = options(given, 'options');
  return [rest, { signal: ends, timeoutMs, traceparent } as CallOptions];
}

/** What a call is given beside its signal, if there is anything. */
export function besideSignal(given: CallOptions): object | undefined {
  for (const name in options(given, 'options')) {
    if (name === 'signal') continue;
    const { signal: _, ...rest } = given;
    return rest;
  }
  return undefined;
}

const JSON_VALUE = 'a value that has a form in JSON';

/** Options whose fields are named without them. */
const BAGS = ['options', 'filter', 'settings', 'pool', 'call', 'code'];

/** Arguments, none of which JSON would leave out or make another one of. */
export function carried<T extends object>(args: T): T {
  if (plain(args, 0)) return args;
  try {
    for (const [name, value] of Object.entries(args)) {
      try {
        carry(value, BAGS.includes(name) && typeof value === 'object' && value !== null ? '' : name, []);
      } catch (failure) {
        // Too deep to be looked into, or a getter of the user's that throws.
        throw failure instanceof CodexConfigError ? failure : noJson(name, failure);
      }
    }
  } catch (failure) {
    const error = failure as Error;
    // The way to the value may be longer than a stack that leads to the caller.
    Error.captureStackTrace(error, carried);
    throw error;
  }
  return args;
}

/** A value in JSON, or an error that names it. */
export function inJson(value: unknown, field: string): string {
  try {
    return JSON.stringify(value);
  } catch (failure) {
    throw noJson(field, failure);
  }
}

/** Something that contains itself, a bigint, a toJSON that throws, or what is nested too deeply for the stack. */
function noJson(field: string, cause: unknown): CodexConfigError {
  const why = cause instanceof RangeError ? 'it is nested too deeply' : cause instanceof Error ? cause.message : String(cause);
  return new CodexConfigError(`${field} has no form in JSON: ${why}`, { details: { field, allowed: JSON_VALUE }, cause });
}

/** How deep values are looked into before it is asked whether they end. */
const DEEP = 16;

/** Nothing that is meant is nested deeper; the native module would refuse it. */
const DEEPEST = 1_000;

/** Whether a value certainly is what JSON carries. Nearly all are, and then nothing is remembered of where in it one looks. */
function plain(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      break;
    default:
      return false;
  }
  if (value === null) return true;
  if (depth === DEEP) return false;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (!plain(value[i], depth + 1)) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const name in value) if (!plain((value as Record<string, unknown>)[name], depth + 1)) return false;
  return true;
}

function carry(value: unknown, field: string, around: object[]): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw unusable(field, value, 'a finite number');
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw unusable(field, value, JSON_VALUE);
  if (typeof value !== 'object' || value === null || typeof (value as { toJSON?: unknown }).toJSON === 'function') return;
  if (around.length === DEEPEST) throw new RangeError('too deep');
  if (around.includes(value)) throw unusable(field, value, 'nothing that is part of itself');
  if (ArrayBuffer.isView(value) || [Map, Set, ArrayBuffer, Promise].some((kind) => value instanceof kind)) throw unusable(field, value, JSON_VALUE);
  const within = [...around, value];
  if (Array.isArray(value)) value.forEach((inner, index) => carry(inner, `${field}[${index}]`, within));
  else for (const [name, inner] of Object.entries(value)) carry(inner, field === '' ? name : `${field}.${name}`, within);
}

/** Nothing in it can be changed any more. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** Kinds, not contents: what was given may be secret. The same words as Rust's. */
export function described(value: unknown): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === '') return '""';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
