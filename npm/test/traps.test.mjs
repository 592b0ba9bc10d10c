// Traps that SDKs of this kind fall into, as far as no other test here is about them: what a runtime does wrong, or what an
// application must be able to rely on, is not worse for it.
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CodexConnectionError, CodexTurnError, CodexVersionError } from '@flo-ai/codex-ts-sdk';
import { fake } from '../test-support/fake.mjs';
import { collect, folder, stage } from '../test-support/stage.mjs';

const turn = (status) => ({ threadId: 't1', turn: { id: 'u1', status, items: [] } });
const started = { method: 'turn/started', params: turn('inProgress') };
const said = { method: 'item/completed', params: { threadId: 't1', turnId: 'u1', item: { type: 'agentMessage', id: 'i1', text: 'Here.' } } };
const completed = { method: 'turn/completed', params: turn('completed') };
/** A turn that is told so: before its reply, and after it. */
const told = (first, then, more = {}) => ({ 'turn/start': { first, result: { turn: turn('inProgress').turn }, then, ...more } });

async function open(t, answers, options) {
  const { client, asked } = fake(t, answers, options);
  return { client, asked, conversation: await client.createConversation() };
}

test('trap: nobody is there to be asked: declined, which an event says, and the logger', async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted' });
  model.reply().command('true').say('ok');
  const warned = [];
  const one = client({ logger: { warn: (message) => warned.push(message) } });
  const turn = await (await one.createConversation({ cwd: workspace })).sendUserTurn('Go.');
  await turn.result();
  const settled = (await collect(turn.events())).filter(({ method }) => method === 'sdk/requestSettled');
  assert.deepEqual(settled.map(({ params }) => [params.how, params.by]), [['declined', 'policy']]);
  assert.ok(warned.some((message) => /declined/.test(message)), warned.join());
});

test('trap: a runtime that closes its input: the host lives, the call fails with its kind of error', async (t) => {
  const codexPath = join(folder(), 'codex');
  writeFileSync(codexPath, '#!/bin/sh\nread -r asked\nid=$(echo "$asked" | sed \'s/.*"id":\\([0-9]*\\).*/\\1/\')\necho "{\\"id\\":$id,\\"result\\":{\\"userAgent\\":\\"fake/0.169.0 (test)\\",\\"codexHome\\":\\"/\\",\\"platformFamily\\":\\"unix\\",\\"platformOs\\":\\"linux\\"}}"\nread -r initialized\nexec 0<&-\nexec sleep 1000\n');
  chmodSync(codexPath, 0o755);
  const { client } = fake(t, {}, { codexPath, reconnect: false });
  await client.connect();
  await assert.rejects(async () => { for (;;) await client.request('model/list', { cursor: 'x'.repeat(100_000) }, { timeoutMs: 5_000 }); }, CodexConnectionError);
});

test('trap: a runtime that ends in peace without the end of the turn: lost, not an empty success', async (t) => {
  const { conversation } = await open(t, told([], [started, said], { exit: 0 }), { reconnect: false });
  await assert.rejects(conversation.run('Go.'), (error) => {
    assert.ok(error instanceof CodexTurnError);
    assert.deepEqual([error.reason, error.result.status, error.result.finalResponse, error.result.endReason.evidence.why], ['LOST', 'lost', 'Here.', 'exited']);
    return true;
  });
});

test('trap: lines that are no JSON fail nothing', async (t) => {
  const { client, conversation } = await open(t, told([], [started, 'panicked at nothing', '{"half', said, completed]));
  const result = await conversation.run('Go.');
  assert.deepEqual([result.status, result.finalResponse], ['completed', 'Here.']);
  assert.notEqual(client.runtime, null);
});

test('trap: a question of a kind that nobody knows is refused, and the turn goes on', async (t) => {
  const question = { id: 'q-1', method: 'item/brand/new', params: { threadId: 't1', turnId: 'u1' } };
  const { conversation, asked } = await open(t, { ...told([], [started, question]), answered: [said, completed] });
  assert.equal((await conversation.run('Go.')).status, 'completed');
  const answers = asked(undefined).map(({ id, error }) => [id, error.code]);
  assert.deepEqual(answers, [['q-1', -32601]]);
});

test('trap: events before the reply to turn/start belong to the turn', async (t) => {
  const { conversation } = await open(t, told([started, said, completed], []));
  const sent = await conversation.sendUserTurn('Go.');
  assert.deepEqual((await collect(sent.events())).map(({ method }) => method), ['turn/started', 'item/completed', 'turn/completed', 'sdk/turnEnded']);
  assert.equal((await sent.result()).finalResponse, 'Here.');
});

test('trap: a runtime newer than anything known is taken; one below the floor is not, and it is the one that was started that counts', async (t) => {
  assert.equal((await fake(t, { version: '99.1.0' }).client.connect()).runtimeVersion, '99.1.0');
  await assert.rejects(fake(t, { version: '0.1.0' }).client.connect(), (error) => error instanceof CodexVersionError && /0\.1\.0/.test(error.message));
  assert.equal((await fake(t, { version: '0.1.0' }, { versionCheck: 'off' }).client.connect()).runtimeVersion, '0.1.0');
});

test('trap: env is merged into the environment, unless it is emptied', async (t) => {
  const { model, workspace, client, settings } = await stage(t, { approvalPolicy: 'never' });
  process.env.OF_THE_HOST = 'host';
  process.env.NOT_WANTED = 'host';
  t.after(() => { delete process.env.OF_THE_HOST; delete process.env.NOT_WANTED; });
  const file = join(workspace, 'env');
  model.otherwise().command(`echo "$OF_THE_HOST $SET_HERE $NOT_WANTED." > ${file}`).say('ok');
  const seen = async (env) => {
    const one = client({ env: { ...env, set: { ...settings.env.set, SET_HERE: 'set' } } });
    await (await one.createConversation({ cwd: workspace })).run('Go.');
    return readFileSync(file, 'utf8').trim();
  };
  assert.equal(await seen({ unset: ['NOT_WANTED'] }), 'host set .');
  assert.equal(await seen({ inherit: false }), ' set .'.trim());
});

test('trap: a trace context reaches the runtime with each request of its call', async (t) => {
  const traceparent = '00-0123456789abcdef0123456789abcdef-0123456789abcdef-01';
  const { client, asked } = fake(t, { ...told([], [started, said, completed]), 'model/list': { result: { data: [] } } });
  const conversation = await client.createConversation({ traceparent });
  await conversation.run('Go.', { traceparent });
  await client.models({ traceparent });
  await client.request('model/list', {}, { traceparent });
  await client.models();
  const traces = ['thread/start', 'turn/start', 'model/list'].map((method) => asked(method).map(({ trace }) => trace?.traceparent));
  assert.deepEqual(traces, [[traceparent], [traceparent], [traceparent, traceparent, undefined]]);
});
