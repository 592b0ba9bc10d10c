// Options taken apart: what is data goes to Rust as it is, functions are kept here and get numbers.

import type { Handlers } from '../internal/asks';
import * as given from '../internal/given';
import { runtimeFolders } from '../internal/runtimePackages';
import { schemaOf } from '../schema';
import type { Schema } from '../schema';
import type { CodexClientOptions, Input, InputItem, Logger } from '../types';
import type { Hub } from './hub';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const satisfies (keyof Logger)[];
const HANDLER = /^on[A-Z]/;

/** Options taken apart. */
export interface Parts {
  data: Record<string, unknown>;
  handlers: Handlers;
  tools: readonly unknown[] | undefined;
  /** How the answer is checked here, after Rust has checked it against the JSON Schema in `data`. */
  schema: Schema | undefined;
}

/** What is data, and what is not. A `signal` is for the caller. */
export function takeApart(options: object): Parts {
  const parts: Parts = { data: {}, handlers: {}, tools: undefined, schema: undefined };
  for (const [name, value] of Object.entries(given.options(options, 'options'))) {
    if (value === undefined) continue;
    if (name === 'signal') given.signal(value as AbortSignal);
    else if (HANDLER.test(name)) parts.handlers[name] = given.callable(value, name) as Handlers[string];
    else if (name === 'tools') {
      if (!Array.isArray(value)) throw given.unusable(name, value, 'a list of what tool() makes');
      parts.tools = value;
    }
    else if (name === 'outputSchema') {
      parts.schema = schemaOf(value as never, name);
      parts.data[name] = parts.schema.json;
    } else parts.data[name] = value;
  }
  return parts;
}

/** What concerns this package alone, and never crosses, is checked here. */
export function checked(options: CodexClientOptions): void {
  const { logger, nativeModulePath: path } = given.options(options, 'options');
  if (path !== undefined && (typeof path !== 'string' || path === '')) throw given.unusable('nativeModulePath', path, 'the path of an index.node');
  if (logger === undefined) return;
  given.options(logger, 'logger');
  for (const level of LEVELS) if (logger[level] !== undefined) given.callable(logger[level], `logger.${level}`);
}

/** What a client, or a pool, is built of: its options without what concerns this package alone. */
export function buildArgs({ logger: _logger, nativeModulePath: _path, plugins, ...options }: CodexClientOptions, hub: Hub): object {
  const parts = takeApart(options);
  return { options: parts.data, code: hub.asks.register(parts.handlers, parts.tools), plugins: hub.plugins(plugins), nodeModules: runtimeFolders(), logLevel: hub.logLevel };
}

/** An input as it crosses: images from memory as base64. */
export function inputData(input: Input): unknown {
  if (!Array.isArray(input)) return input;
  return input.map((item: InputItem, index) => {
    if (item?.type !== 'image' || !('data' in item)) return item;
    if (!(item.data instanceof Uint8Array)) throw given.unusable(`input[${index}].data`, item.data, 'the bytes of an image, as a Uint8Array');
    return { ...item, data: Buffer.from(item.data).toString('base64') };
  });
}
