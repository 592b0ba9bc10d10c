// Iterators and listeners: what ends them, their order, and what crosses at all.
import assert from 'node:assert/strict';
import test from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CodexAbortError, CodexClient, CodexSessionError } from '@flo-ai/codex-ts-sdk';
import { collect, isAlive, stage } from '../test-support/stage.mjs';

async function talking(t, options = {}, deltas = 2000) {
  const all = await stage(t, options);
  all.model.otherwise().deltas(deltas);
  const client = all.client();
  const conversation = await client.createConversation({ cwd: all.workspace });
  return { ...all, one: client, conversation };
}

test('every event arrives in order, over many batches', async (t) => {
  const { one, conversation } = await talking(t);
  const reader = one.events({ conversationId: conversation.id });
  const turn = await conversation.sendUserTurn('Talk.');
  let last = 0;
  let text = '';
  for await (const event of reader) {
    assert.ok(event.seq > last, `${event.seq} after ${last}`);
    last = event.seq;
    if (event.method === 'item/agentMessage/delta') text += event.params.delta;
    if (event.method === 'sdk/turnEnded') break;
  }
  const result = await turn.result();
  assert.equal(text, result.finalResponse);
  assert.equal(text.split(' ').length, 2001);
  assert.equal((await collect(turn.text())).join(''), text);
});

test('pending next() calls keep their order, and break ends the reader', async (t) => {
  const { one, conversation } = await talking(t);
  const reader = one.events();
  const three = [reader.next(), reader.next(), reader.next()];
  const turn = await conversation.sendUserTurn('Talk.');
  const seqs = (await Promise.all(three)).map(({ value }) => value.seq);
  assert.deepEqual(seqs, [...seqs].sort((a, b) => a - b));
  assert.equal(new Set(seqs).size, 3);
  for await (const event of reader) {
    assert.equal(event.seq > seqs[2], true);
    break;
  }
  assert.deepEqual(await reader.next(), { value: undefined, done: true });
  const waiting = one.events({ methods: ['no/such'] });
  const next = waiting.next();
  await waiting.return();
  assert.deepEqual(await next, { value: undefined, done: true }, 'who waits is told');
  await assert.rejects(one.events().throw(new Error('mine')), /mine/);
  await turn.result();
});

test('a signal ends an iteration', async (t) => {
  const { one, conversation } = await talking(t);
  const stop = new AbortController();
  const reader = one.events({ methods: ['no/such'], signal: stop.signal });
  const next = reader.next();
  const why = new Error('enough');
  stop.abort(why);
  await assert.rejects(next, (error) => error instanceof CodexAbortError && error.cause === why);
  assert.equal((await reader.next()).done, true, 'an error is told once');
  await assert.rejects(one.events({ signal: AbortSignal.abort() }).next(), CodexAbortError);
  await conversation.run('Talk.');
});

test('events() after the end ends', async (t) => {
  const { one, conversation } = await talking(t, {}, 10);
  const open = one.events();
  const turn = await conversation.sendUserTurn('Talk.');
  await turn.result();
  await one.close();
  assert.ok((await collect(open)).length > 10, 'what was there is still read');
  assert.deepEqual(await collect(one.events()), []);
  assert.deepEqual(await collect(conversation.events()), []);
  assert.ok((await collect(turn.events())).length > 10, 'the log of a turn outlives its client');
  await assert.rejects(conversation.run('More.'), { constructor: CodexSessionError, reason: 'CLOSED' });
});

test('the readers of a conversation end with it, and those of the client go on', async (t) => {
  const { one, conversation, workspace } = await talking(t, {}, 10);
  const [open, all] = [conversation.events(), one.events()];
  await conversation.run('Talk.');
  await conversation.close();
  const methods = (await collect(open)).map(({ method }) => method);
  assert.ok(methods.length > 10 && methods.includes('sdk/turnEnded'), 'what was there is still read');
  assert.deepEqual(await collect(conversation.events()), []);
  await assert.rejects(conversation.run('More.'), { constructor: CodexSessionError, reason: 'CLOSED' });

  const resumed = await one.resumeConversation(conversation.id, { cwd: workspace });
  const again = resumed.events({ methods: ['sdk/turnEnded'] });
  await resumed.run('Talk.');
  await resumed.close();
  assert.equal((await collect(again)).length, 1);
  await one.close();
  assert.equal((await collect(all)).filter(({ method }) => method === 'sdk/turnEnded').length, 2);
});

test('only what is listened to crosses; a listener that throws ends nothing', async (t) => {
  const reports = [];
  const { one, conversation } = await talking(t, { logger: { error: (message) => reports.push(message) } }, 500);
  const seen = { started: 0, once: 0, off: 0, every: 0 };
  const off = () => seen.off++;
  one.on('item/started', (params, event) => {
    assert.equal(event.params, params);
    seen.started++;
  });
  one.on('item/started', () => { throw new Error('a bad listener'); });
  one.on('item/started', async () => { throw new Error('another'); });
  one.once('item/agentMessage/delta', () => seen.once++);
  one.on('turn/started', off).off('turn/started', off);
  const ended = new Promise((resolve) => one.on('sdk/turnEnded', (result) => resolve(result)));
  const { items } = await conversation.run('Talk.');
  assert.equal((await ended).status, 'completed');
  assert.deepEqual(seen, { started: items.length, once: 1, off: 0, every: 0 });
  assert.equal(reports.filter((message) => /listener of item\/started failed/.test(message)).length, 2 * items.length);

  const every = [];
  one.on('event', (event) => every.push(event.seq));
  const again = await conversation.sendUserTurn('Talk.');
  await again.result();
  const events = await collect(again.events());
  await new Promise((resolve) => one.once('sdk/disconnected', resolve) && one.close().then(resolve));
  assert.ok(events.every((event) => every.includes(event.seq)), 'all of them, in one order');
  assert.deepEqual(every, [...every].sort((a, b) => a - b));
});

test('what is dropped is freed: iterators, conversations, clients', async (t) => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc');
  const freed = async (...refs) => {
    while (refs.some((ref) => ref.deref() !== undefined)) {
      // What was looked at stays until the end of the job.
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
    }
  };
  const { model, workspace, settings } = await stage(t);
  model.otherwise().say('Hello.');
  const dropped = await (async () => {
    const client = new CodexClient(settings);
    const iterator = client.events();
    const next = iterator.next();
    await client.connect();
    await next;
    const conversation = await client.createConversation({ cwd: workspace });
    await conversation.run('Talk.');
    const listener = () => {};
    client.on('sdk/connected', listener).off('sdk/connected', listener);
    return [new WeakRef(iterator), new WeakRef(conversation), client.runtime.pid];
  })();
  const pid = dropped.pop();
  await freed(...dropped);
  // Its runtime ends soon after the client that nobody has any more.
  const until = Date.now() + 20_000;
  while (isAlive(pid)) {
    assert.ok(Date.now() < until, 'the runtime of a client that was dropped still runs');
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
});
