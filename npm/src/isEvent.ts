// Telling events apart.

import { knowsMethod } from './internal/loader';
import type { CodexEvent } from './types';

/** Whether an event is of this method, for the type checker too. */
export function isEvent<M extends CodexEvent['method']>(event: CodexEvent, method: M): event is Extract<CodexEvent, { method: M }> {
  return event.method === method;
}

/** Whether an event is of a method that this version does not know. Such events are delivered as they came. */
export function isUnrecognized(event: CodexEvent): boolean {
  return !knowsMethod(event.method);
}
