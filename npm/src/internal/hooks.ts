// A user's plugin: how it describes itself to the native module, which checks it, and how its hooks are called.

import { errorFrom } from '../errors';
import type { Envelope } from '../errors';
import type { CodexEvent, CodexPlugin, Logger, RuntimeInfo, TurnResult } from '../types';
import { callable, carried } from './given';
import { EventBatch } from './frames';
import type { Batch, EventsFrame } from './frames';
import { withoutNull } from './withoutNull';

const HOOKS = ['initialize', 'beforeSubmit', 'onEvent', 'afterEvent', 'onServerRequest', 'onTurnEnd', 'onError', 'cleanup'] as const;
type Hook = (typeof HOOKS)[number];
const FIELDS: readonly string[] = ['name', 'methods', 'tools', 'deadlineMs', 'onFailure', ...HOOKS];

/** Types of what can be shown as it is. */
const PLAIN: readonly string[] = ['string', 'number', 'boolean'];

/** A hook that is to be called, and with what; or both that see events, with events that came together. */
export type HookCall = { hook: Hook; value: unknown } | { hook: 'onEvents'; value: EventsFrame; sliceMs: number };

/** The client with a number, or (null) the one that the plugin is of. */
export type ClientOf = (handle: number | null) => unknown;

/** A plugin, which stands at `field`, in data. An object of a class may have fields of its own; in a plain one they are misspelt. */
export function describe(plugin: CodexPlugin, field: string): object {
  const given = plugin as unknown as Record<string, unknown>;
  const { name, methods, deadlineMs, onFailure } = given;
  const hooks = HOOKS.filter((hook) => given[hook] !== undefined);
  try {
    for (const hook of hooks) callable(given[hook], `${field}.${hook}`);
    carried({ [field]: { name, methods, deadlineMs, onFailure } });
  } catch (error) {
    // From here it is far enough to the caller.
    Error.captureStackTrace(error as Error, describe);
    throw error;
  }
  const own = Object.getPrototypeOf(given) === Object.prototype ? Object.entries(given) : [];
  const unknown = own.filter(([name]) => !FIELDS.includes(name)).map(([name, value]) => [name, PLAIN.includes(typeof value) ? value : null]);
  return { name, methods, deadlineMs, onFailure, hooks, unknown: Object.fromEntries(unknown) };
}

/** Calls a hook of a plugin. */
export function callHook(plugin: CodexPlugin, call: HookCall, client: ClientOf, logger: Logger, signal: AbortSignal): unknown {
  if (call.hook === 'onEvents') return show(plugin, new EventBatch(call.value), Date.now() + call.sliceMs, signal);
  const { hook, value } = call;
  return plugin[hook]?.(argument(hook, value, client, logger) as never);
}

/** Shows it events, one after another, until so late or until they are no longer to be seen. Says how many it has seen. */
async function show(plugin: CodexPlugin, batch: Batch<CodexEvent>, until: number, signal: AbortSignal): Promise<number> {
  for (let seen = 1; ; seen++) {
    const event = batch.take();
    for (const hook of ['onEvent', 'afterEvent'] as const) {
      const returned: unknown = plugin[hook]?.(event);
      // Waiting for nothing would take as long as all the rest.
      if (typeof (returned as PromiseLike<void> | undefined)?.then === 'function') await returned;
    }
    if (batch.left === 0 || signal.aborted || Date.now() > until) return seen;
  }
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
    default:
      return value;
  }
}
