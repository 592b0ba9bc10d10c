// What JSON cannot carry to Rust, and so is checked here: that an object is one, that a function is one, a signal, bytes.
// What can cross is checked there.

import { CodexConfigError } from '../errors';

/** The error for a value that cannot be used. */
export function unusable(field: string, value: unknown, allowed: string): CodexConfigError {
  const shown = described(value);
  return new CodexConfigError(`${field} cannot be ${shown}: ${allowed}`, { details: { field, value: shown, allowed } });
}

/** Options are an object. */
export function options<T extends object>(value: T, field: string): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unusable(field, value, 'an object');
  return value;
}

export function callable<T>(value: T, field: string): T {
  if (typeof value !== 'function') throw unusable(field, value, 'a function');
  return value;
}

/** A signal is told about by what it does: those of other realms and of libraries will do. */
export function signal(value: AbortSignal | undefined): AbortSignal | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null && typeof value.addEventListener === 'function' && typeof value.aborted === 'boolean')) return value;
  throw unusable('signal', value, 'an AbortSignal');
}

/** JSON would make null of a number that is none, and null means something else. */
export function finite<T>(value: T, field: string, within: object[] = []): T {
  if (typeof value === 'number' && !Number.isFinite(value)) throw unusable(field, value, 'a finite number');
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    if (within.includes(value)) throw unusable(field, value, 'nothing that is part of itself');
    const around = [...within, value];
    const proto: unknown = Object.getPrototypeOf(value);
    if (Array.isArray(value)) value.forEach((inner, index) => finite(inner, `${field}[${index}]`, around));
    else if (proto === Object.prototype || proto === null) for (const [name, inner] of Object.entries(value)) finite(inner, `${field}.${name}`, around);
  }
  return value;
}

/** Nothing in it can be changed any more. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** Kinds, not contents: what was given may be secret. */
function described(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
