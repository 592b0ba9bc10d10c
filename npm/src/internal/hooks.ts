// A user's plugin: how it describes itself to the native module, which checks it, and how its hooks are called.

import { errorFrom } from '../errors';
import type { Envelope } from '../errors';
import type { CodexEvent, CodexPlugin, Logger, RuntimeInfo, TurnResult } from '../types';
import { described } from './given';
import { ownParams } from './ownParams';
import { withoutNull } from './withoutNull';

const HOOKS = ['initialize', 'beforeSubmit', 'onEvent', 'afterEvent', 'onServerRequest', 'onTurnEnd', 'onError', 'cleanup'] as const;
type Hook = (typeof HOOKS)[number];
const FIELDS: readonly string[] = ['name', 'methods', 'tools', 'deadlineMs', 'onFailure', ...HOOKS];

/** A hook that is to be called, and with what. */
export interface HookCall {
  hook: Hook;
  value: unknown;
}

/** The client with a number, or (null) the one that the plugin is of. */
export type ClientOf = (handle: number | null) => unknown;

/** A plugin in data. An object of a class may have fields of its own; in a plain one they are misspelt. */
export function describe(plugin: CodexPlugin): object {
  const given = Object(plugin) as Record<string, unknown>;
  const hooks: Record<string, string> = {};
  for (const hook of HOOKS) {
    if (given[hook] !== undefined) hooks[hook] = typeof given[hook] === 'function' ? 'function' : described(given[hook]);
  }
  const { name, methods, deadlineMs, onFailure } = given;
  const own = Object.getPrototypeOf(given) === Object.prototype ? Object.keys(given) : [];
  return { name, methods, deadlineMs, onFailure, hooks, unknown: own.filter((field) => !FIELDS.includes(field)) };
}

/** Calls a hook of a plugin. */
export function callHook(plugin: CodexPlugin, { hook, value }: HookCall, client: ClientOf, logger: Logger): unknown {
  return plugin[hook]?.(argument(hook, value, client, logger) as never);
}

function argument(hook: Hook, value: unknown, clientOf: ClientOf, logger: Logger): unknown {
  switch (hook) {
    case 'initialize': {
      const { runtime, client } = value as { runtime: RuntimeInfo; client: number | null };
      return { client: clientOf(client), logger, runtime };
    }
    case 'onError':
      return errorFrom(value as Envelope);
    case 'onTurnEnd':
      return withoutNull(value as TurnResult<unknown>);
    case 'onEvent':
    case 'afterEvent': {
      const event = value as CodexEvent;
      const own = ownParams(event.method);
      return own === undefined ? event : { ...event, params: own(event.params) };
    }
    default:
      return value;
  }
}
