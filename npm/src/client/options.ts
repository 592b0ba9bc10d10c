// Options taken apart: what is data goes to Rust as it is, functions are kept here and get numbers.

import type { Handlers } from '../internal/asks';
import { schemaOf } from '../schema';
import type { Schema } from '../schema';
import type { CodexClientOptions, Input } from '../types';

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
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || name === 'signal') continue;
    if (typeof value === 'function' && HANDLER.test(name)) parts.handlers[name] = value as Handlers[string];
    else if (name === 'tools') parts.tools = value as unknown[];
    else if (name === 'outputSchema') {
      parts.schema = schemaOf(value as never, name, 'output');
      parts.data[name] = parts.schema.json;
    } else parts.data[name] = value;
  }
  return parts;
}

/** The options of a client without what concerns this package alone. */
export function clientData(options: CodexClientOptions): Parts {
  const { logger: _logger, nativeModulePath: _path, plugins: _plugins, ...rest } = options;
  return takeApart(rest);
}

/** An input as it crosses: images from memory as `data:` URLs. */
export function inputData(input: Input): unknown {
  if (!Array.isArray(input)) return input;
  return input.map((item) => {
    if (item.type !== 'image' || !('data' in item)) return item;
    return { type: 'image', url: `data:${item.mimeType};base64,${Buffer.from(item.data).toString('base64')}` };
  });
}
