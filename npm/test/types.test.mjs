// The package's types, `protocol.d.ts` among them, under `strict` with TypeScript's current and two previous majors.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

for (const [major, folder] of [[7, 'typescript'], [6, 'typescript-6'], [5, 'typescript-5']]) {
  test(`TypeScript ${major} takes the types, and refuses what they exclude`, () => {
    const { version } = JSON.parse(readFileSync(here(`node_modules/${folder}/package.json`), 'utf8'));
    assert.equal(Number.parseInt(version, 10), major);
    // Libraries are checked too: what is declared in the package counts as one.
    const { status, stdout, stderr } = spawnSync(process.execPath, [
      here(`node_modules/${folder}/bin/tsc`),
      '--project',
      here('test-support/types/tsconfig.json'),
      '--skipLibCheck',
      'false',
    ], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });
}

test('every integer is a number', () => {
  const text = readFileSync(here('dist/protocol.d.ts'), 'utf8');
  assert.match(text, /\bnumber\b/);
  assert.doesNotMatch(text, /\bbigint\b/i);
});
