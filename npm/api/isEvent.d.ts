import type { CodexEvent } from './types';
/** Whether an event is of this method, for the type checker too. */
export declare function isEvent<M extends CodexEvent['method']>(event: CodexEvent, method: M): event is Extract<CodexEvent, {
    method: M;
}>;
/** Whether an event is of a method that this version does not know. Such events are delivered as they came. */
export declare function isUnrecognized(event: CodexEvent): boolean;
