// What the loader says of files that are for another system, and of a platform package that npm left out.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CodexClient, CodexNativeModuleError } from '@flo-ai/codex-ts-sdk';
import { folder, program } from '../test-support/stage.mjs';

/** A file of 1 kB with these bytes at these places. */
function file(places) {
  const bytes = Buffer.alloc(1024);
  for (const [at, values] of places) bytes.set(values, at);
  const path = join(folder(), 'index.node');
  writeFileSync(path, bytes);
  return path;
}

const FOREIGN = [
  ['win32-x64', [[0, [0x4d, 0x5a]], [0x3c, [0x80]], [0x80, [0x50, 0x45, 0, 0, 0x64, 0x86]]]],
  ['win32-arm64', [[0, [0x4d, 0x5a]], [0x3c, [0xf8]], [0xf8, [0x50, 0x45, 0, 0, 0x64, 0xaa]]]],
  ['darwin-arm64', [[0, [0xcf, 0xfa, 0xed, 0xfe, 0x0c, 0, 0, 1]]]],
  ['darwin-x64', [[0, [0xcf, 0xfa, 0xed, 0xfe, 0x07, 0, 0, 1]]]],
  ['linux-arm64', [[0, [0x7f, 0x45, 0x4c, 0x46]], [18, [0xb7]]]],
  ['linux-x64', [[0, [0x7f, 0x45, 0x4c, 0x46]], [18, [0x3e]]]],
].filter(([system]) => system !== `${process.platform}-${process.arch}`);

for (const [system, places] of FOREIGN) {
  test(`a file for ${system} is explained`, () => {
    const path = file(places);
    assert.throws(() => new CodexClient({ nativeModulePath: path }), (error) => {
      assert.ok(error instanceof CodexNativeModuleError);
      assert.equal(error.reason, 'UNUSABLE');
      assert.ok(error.message.includes(`it is built for ${system}, and this is ${process.platform}-${process.arch}`), error.message);
      assert.ok(error.message.includes(path), error.message);
      return true;
    });
  });
}

test('a platform package that is not there is named, with what npm is known to do', async () => {
  const nowhere = await program('nowhere.cjs', { env: { SHOW: 'message' } }).ended;
  assert.equal(nowhere.code, 0, nowhere.stderr);
  assert.match(nowhere.stdout, /Install @flo-ai\/codex-ts-sdk-[a-z0-9-]+: .*npm\/cli\/issues\/4828/);
});

test('a module in a platform package is found', async () => {
  const { stdout } = await program('nowhere.cjs').ended;
  const [place] = JSON.parse(stdout).map(({ place: name }) => name).filter((name) => name.startsWith('@flo-ai/codex-ts-sdk-'));
  const home = folder();
  const path = join(home, 'node_modules', place);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, readFileSync(new URL('../native/codex-napi/index.node', import.meta.url)));
  const found = await program('nowhere.cjs', { env: { AT: home } }).ended;
  assert.equal(found.stdout.trim(), 'made', found.stderr);
  rmSync(home, { recursive: true });
});
