// Where npm has installed the runtime: the folders of packages around the installed @openai/codex. Which of them is
// used, and whether at all, is decided in Rust.

import { dirname, join } from 'node:path';
import { find } from './locate';

/** The `node_modules` folders in which the runtime's platform package may be. */
export function runtimeFolders(): string[] {
  const manifest = find('@openai/codex/package.json');
  // Not installed: Rust looks elsewhere, and says so when it finds nothing.
  if (manifest === undefined) return [];
  // …/node_modules/@openai/codex/package.json, and with pnpm the siblings are there, too.
  const folder = dirname(manifest);
  return [join(folder, '..', '..'), join(folder, 'node_modules')];
}
