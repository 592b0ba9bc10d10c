// Where this code lies, and resolving packages from there: also when a bundler has put it into another file, which is
// why Node's own `require` is made here instead of using the one that bundlers rewrite.

import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/** This file, or the bundle that it is in. In a bundle of ES modules, which has no `__filename`, the program. */
const file = typeof __filename === 'string' ? __filename : resolve(process.argv[1] ?? process.execPath);

/** The folder of this file. */
export const folder: string = dirname(file);

/** Loads a file that bundlers must leave alone. */
export const load = createRequire(file);

/** Where a request leads from here, or undefined when it is not installed. */
export function find(request: string): string | undefined {
  try {
    return load.resolve(request);
  } catch {
    // Not installed is an outcome, which the caller notes.
    return undefined;
  }
}
