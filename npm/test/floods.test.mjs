// Readers on a runtime that says exactly what a test needs, as fast as it can.
import assert from 'node:assert/strict';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CodexClient } from '@flo-ai/codex-ts-sdk';
import { folder } from '../test-support/stage.mjs';

const FAKE = fileURLToPath(new URL('../test-support/programs/fake.mjs', import.meta.url));
const MANY = 200_000;
const TINY = { method: 'fake/tick', params: { number: '@' } };
const END = { method: 'fake/end', params: {} };
const WIDE = { maxBytes: 2 ** 31, hardMaxBytes: 2 ** 31 };

/** A client of the fake, which is there, and two ways to have it write. */
async function fake(t, eventBuffer = WIDE) {
  const home = folder();
  const codexPath = join(home, 'codex');
  writeFileSync(codexPath, `#!/bin/sh\nexec '${process.execPath}' '${FAKE}' "$@"\n`);
  chmodSync(codexPath, 0o755);
  const client = new CodexClient({ codexPath, codexHome: home, eventBuffer });
  // Who waits for events does not keep the process alive.
  const held = setInterval(() => {}, 2 ** 30);
  t.after(async () => {
    clearInterval(held);
    await client.close();
    rmSync(home, { recursive: true, force: true });
  });
  await client.connect();
  const write = (line, count) => client.request('fake/write', { line, count });
  return { client, write, flood: async () => [await write(TINY, MANY), await write(END, 1)] };
}

const garbage = () => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
};

test('200,000 tiny lines in one write arrive in order, whoever waits for how many at once', async (t) => {
  const { client, flood } = await fake(t);
  const one = client.events({ methods: ['fake/tick', 'fake/end'] });
  const two = client.events({ methods: ['fake/tick'] });
  const pairs = (async () => {
    for (let number = 0; number < MANY; number += 2) {
      const pair = await Promise.all([two.next(), two.next()]);
      assert.deepEqual(pair.map(({ value }) => value.params.number), [number, number + 1]);
    }
  })();
  const flooded = flood();
  let count = 0;
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  let seq = 0;
  for await (const event of one) {
    if (event.method === 'fake/end') break;
    assert.ok(event.seq > seq);
    seq = event.seq;
    assert.equal(event.params.number, count++);
  }
  clearInterval(timer);
  assert.equal(count, MANY);
  assert.ok(turns > 10, `timers had their turn ${turns} times`);
  await Promise.all([pairs, flooded]);
});

test('the first event of an idle stream comes without another one behind it', async (t) => {
  const { client, write } = await fake(t);
  const reader = client.events({ methods: ['fake/tick'] });
  for (let round = 0; round < 50; round++) {
    const next = reader.next();
    await write(TINY, 1);
    assert.equal((await next).value.method, 'fake/tick');
  }
  const next = reader.next();
  await reader.return();
  assert.deepEqual(await next, { value: undefined, done: true }, 'and nothing was left over');
});

test('events that come one at a time, faster than the process is woken, all arrive', async (t) => {
  const { client, write } = await fake(t);
  const reader = client.events({ methods: ['fake/tick'] });
  const writes = Promise.all(Array.from({ length: 500 }, () => write(TINY, 1)));
  for (let count = 0; count < 500; count++) assert.equal((await reader.next()).value.params.number, 0);
  await writes;
});

test('an iterator that is collected ends its reader, which had the runtime wait', async (t) => {
  const { client, write } = await fake(t, { maxBytes: 2 ** 18, hardMaxBytes: 2 ** 20, overflow: 'pause' });
  const collectGarbage = garbage();
  // It stops reading after one event, is full soon, and has the runtime wait as long as it is there.
  const started = (async () => (await client.events({ methods: ['fake/tick'] }).next()).value.params.number)();
  const reader = client.events({ methods: ['fake/tick'] });
  let count = 0;
  const read = (async () => {
    for (; count < MANY; count++) assert.equal((await reader.next()).value.params.number, count);
  })();
  // Only while no reply is awaited does the runtime wait.
  await write(TINY, MANY);
  assert.equal(await started, 0);
  const until = Date.now() + 60_000;
  while (count < MANY) {
    assert.ok(Date.now() < until, 'the runtime still waits for a reader that nobody has');
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  await read;
});

test('readers that end while a batch is on its way to them leave the others whole', async (t) => {
  const { client, flood } = await fake(t);
  const whole = client.events({ methods: ['fake/tick', 'fake/end'] });
  const leaving = Array.from({ length: 200 }, () => client.events({ methods: ['fake/tick'] }));
  // While the first batch is read, the next one is written.
  const left = Promise.all(leaving.map(async (reader, index) => {
    for (let count = 0; count < 1 + index * 3; count++) assert.equal((await reader.next()).value.params.number, count);
    const next = index % 2 === 0 ? undefined : [reader.next(), reader.next()];
    await reader.return();
    assert.deepEqual(await reader.next(), { value: undefined, done: true });
    return next;
  }));
  const flooded = flood();
  let count = 0;
  for await (const event of whole) {
    if (event.method === 'fake/end') break;
    assert.equal(event.params.number, count++);
  }
  assert.equal(count, MANY);
  await Promise.all([left, flooded]);
});
