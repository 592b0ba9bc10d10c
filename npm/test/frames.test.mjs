// Frames of every odd kind, through to JavaScript: they arrive as they are, or are skipped and counted, or fail their call.
import assert from 'node:assert/strict';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { CodexClient, CodexProtocolError } from '@flo-ai/codex-ts-sdk';
import { folder } from '../test-support/stage.mjs';

/** A client of a runtime that says what it is told to. */
function odd(t) {
  const home = folder();
  const codexPath = join(home, 'codex');
  writeFileSync(codexPath, `#!/bin/sh\nexec '${process.execPath}' '${fileURLToPath(new URL('../test-support/programs/oddRuntime.mjs', import.meta.url))}'\n`);
  chmodSync(codexPath, 0o755);
  const client = new CodexClient({ codexPath, codexHome: home });
  t.after(async () => {
    await client.close();
    rmSync(home, { recursive: true, force: true });
  });
  return client;
}

/** The first event of this method, after the runtime has said these pieces. */
async function said(client, method, pieces) {
  const events = client.events({ methods: [method] });
  await client.request('say', { pieces });
  const { value } = await events.next();
  await events.return();
  return value;
}

const params = (text) => [{ text: `{"method":"odd/thing","params":${text}}\n` }];

test('a string of 100 MB', async (t) => {
  const client = odd(t);
  const long = [{ text: '{"text":"' }, { text: 'x', times: 100_000_000 }, { text: '"}' }];
  assert.equal((await client.request('answer', { pieces: long })).text.length, 100_000_000);
  const event = await said(client, 'odd/thing', [{ text: '{"method":"odd/thing","params":' }, ...long, { text: '}\n' }]);
  assert.equal(event.params.text.length, 100_000_000);
});

test('nesting 10,000 deep', async (t) => {
  const client = odd(t);
  const deep = [{ text: '[', times: 10_000 }, { text: ']', times: 10_000 }];
  const depth = (value) => { let levels = 0; for (let at = value; at !== undefined; at = at[0]) levels += 1; return levels; };
  const event = await said(client, 'odd/thing', [{ text: '{"method":"odd/thing","params":' }, ...deep, { text: '}\n' }]);
  assert.equal(depth(event.params), 10_000);
  await client.request('answer', { pieces: deep }).then((value) => assert.equal(depth(value), 10_000), (error) => assert.ok(error instanceof CodexProtocolError, error.stack));
  assert.deepEqual(await client.request('answer', { pieces: [{ text: '1' }] }), 1);
});

test('keys that come twice: the last one counts, as everywhere in JavaScript', async (t) => {
  const client = odd(t);
  assert.deepEqual((await said(client, 'odd/thing', params('{"a":1,"b":2,"a":3}'))).params, { a: 3, b: 2 });
  assert.deepEqual(await client.request('answer', { pieces: [{ text: '{"a":1,"a":2}' }] }), { a: 2 });
});

test('numbers that no integer holds arrive as JavaScript reads them, from the digits that were sent', async (t) => {
  const client = odd(t);
  for (const digits of ['9007199254740993', '9223372036854775808', '-9223372036854775809', '123456789012345678901234567890', '0.1000000000000000055511151231257827', '-0']) {
    const event = await said(client, 'odd/thing', params(`{"n":${digits}}`));
    assert.ok(Object.is(event.params.n, JSON.parse(digits)), digits);
    assert.ok(Object.is((await client.request('answer', { pieces: [{ text: `[${digits}]` }] }))[0], JSON.parse(digits)), digits);
  }
  assert.equal((await said(client, 'odd/thing', params('{"n":1e400}'))).params.n, Infinity);
  await assert.rejects(client.request('answer', { pieces: [{ text: '[1e400]' }] }), (error) => error instanceof CodexProtocolError && error.details.path === '[0]');
});

test('invalid UTF-8 is skipped and counted, and fails the call that it answers', async (t) => {
  const client = odd(t);
  const bad = [{ text: '{"a":["' }, { hex: 'fffe' }, { text: '"]}' }];
  const warning = await said(client, 'sdk/warning', [{ text: '{"method":"odd/thing","params":' }, ...bad, { text: '}\n' }]);
  assert.equal(warning.params.fields.skippedLines, 1);
  await assert.rejects(client.request('answer', { pieces: bad }), (error) => {
    assert.ok(error instanceof CodexProtocolError, error.stack);
    assert.deepEqual(error.details, { method: 'answer', path: 'result.a[0]' });
    return true;
  });
  assert.deepEqual(await client.request('answer', { pieces: [{ text: '{}' }] }), {});
});

test('half characters', async (t) => {
  const client = odd(t);
  assert.equal((await said(client, 'odd/thing', params('{"text":"a\\ud800b"}'))).params.text, 'a\ud800b');
  await client.request('answer', { pieces: [{ text: '"\\udfff"' }] }).then((value) => assert.equal(value, '\udfff'), (error) => assert.ok(error instanceof CodexProtocolError, error.stack));
});
