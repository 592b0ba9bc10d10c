// A client of a runtime that answers by a table, and what that runtime was asked.
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodexClient } from '@flo-ai/codex-ts-sdk';
import { folder } from './stage.mjs';

const PROGRAM = fileURLToPath(new URL('programs/fakeRuntime.mjs', import.meta.url));

/** A client that belongs to a test, and ends with it. */
export function fake(test, answers, options = {}) {
  const home = folder();
  const heard = join(home, 'heard');
  const codexPath = join(home, 'codex');
  writeFileSync(codexPath, `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}'\n`);
  chmodSync(codexPath, 0o755);
  const client = new CodexClient({ codexPath, codexHome: home, env: { set: { FAKE_ANSWERS: JSON.stringify(answers), FAKE_HEARD: heard } }, retryPolicy: { maxRetries: 0 }, ...options });
  test.after(async () => {
    await client.close();
    rmSync(home, { recursive: true, force: true });
  });
  const asked = (method) => (existsSync(heard) ? readFileSync(heard, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []).filter((one) => one.method === method);
  return { client, asked };
}
