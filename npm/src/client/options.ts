// Options taken apart: what is data goes to Rust as it is, functions are kept here and get numbers.

import type { Handlers } from '../internal/asks';
import type { CodexClientOptions, Input } from '../types';

const HANDLER = /^on[A-Z]/;

/** The options that are data, and the handlers. A `signal` is for the caller. */
export function takeApart(options: object | undefined): { data: Record<string, unknown>; handlers: Handlers } {
  const data: Record<string, unknown> = {};
  const handlers: Handlers = {};
  for (const [name, value] of Object.entries(options ?? {})) {
    if (typeof value === 'function' && HANDLER.test(name)) handlers[name] = value as Handlers[string];
    else if (name !== 'signal' && value !== undefined) data[name] = value;
  }
  return { data, handlers };
}

/** The options of a client without what concerns this package alone. */
export function clientData(options: CodexClientOptions): ReturnType<typeof takeApart> {
  const { logger: _logger, nativeModulePath: _path, ...rest } = options;
  return takeApart(rest);
}

/** An input as it crosses: images from memory as `data:` URLs. */
export function inputData(input: Input): unknown {
  if (!Array.isArray(input)) return input;
  return input.map((item) => {
    if (item.type !== 'image' || !('data' in item)) return item;
    const bytes = item.data;
    return { type: 'image', url: `data:${item.mimeType};base64,${base64(bytes)}` };
  });
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
