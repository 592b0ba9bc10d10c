// What a caller gives: what is wrong names its field, nothing crashes, and what was taken cannot be changed any more.
import assert from 'node:assert/strict';
import test from 'node:test';
import { getEventListeners } from 'node:events';
import { z } from 'zod';
import { CodexClient, CodexClientPool, CodexConfigError, tool } from '@flo-ai/codex-ts-sdk';
import { collect, stage } from '../test-support/stage.mjs';

const noted = (field) => (error) => {
  assert.ok(error instanceof CodexConfigError, error.stack);
  assert.equal(error.details.field, field);
  assert.ok(error.message.includes(field), error.message);
  assert.match(error.stack, /given\.test\.mjs/, 'the stack leads to the caller');
  return true;
};
const circular = {};
circular.round = circular;
const round = {};
round.config = round;

for (const [field, given] of [
  ['options', null], ['options', 42], ['options', []], ['onCommandApproval', { onCommandApproval: 42 }], ['tools', { tools: {} }], ['logger', { logger: 5 }],
  ['logger.warn', { logger: { warn: 3 } }], ['nativeModulePath', { nativeModulePath: 5 }], ['requestTimeoutMs', { requestTimeoutMs: NaN }],
  ['retryPolicy.maxRetries', { retryPolicy: { maxRetries: Infinity } }], ['config.a[1]', { config: { a: [1, -Infinity] } }], ['config.config', round],
  ['env.set.A', { env: { set: { A: 1 } } }], ['env.set.A', { env: { set: { A: 'a\0b' } } }], ['retryPolicy.maxRetries', { retryPolicy: { maxRetries: -1 } }], ['eventBuffer.overflow', { eventBuffer: { overflow: 'x' } }],
]) {
  test(`a client and a pool refuse a bad ${field} (${typeof given === 'object' && given !== null ? Object.keys(given) : given})`, () => {
    assert.throws(() => new CodexClient(given), noted(field));
    assert.throws(() => new CodexClientPool(given), noted(field));
  });
}

test('a conversation and a turn refuse what they cannot use, and go on', async (t) => {
  const { model, workspace, client } = await stage(t);
  const one = client();
  for (const [field, options] of [['options', null], ['signal', { signal: 5 }], ['tools', { tools: 5 }], ['onUserInput', { onUserInput: 'x' }], ['foo', { foo: 1 }]]) {
    await assert.rejects(one.createConversation(options), noted(field));
  }
  const conversation = await one.createConversation({ cwd: workspace });
  for (const [field, options] of [['options', null], ['signal', { signal: 5 }], ['outputSchema', { outputSchema: null }], ['outputSchema.jsonSchema', { outputSchema: { schema: z.object({}) } }], ['budget.wallMs', { budget: { wallMs: NaN } }], ['onCommandApproval', { onCommandApproval: 5 }]]) {
    await assert.rejects(conversation.run('x', options), noted(field));
    await assert.rejects(conversation.sendUserTurn('x', options), noted(field));
  }
  const bytes = new Uint8Array(3);
  for (const [field, item] of [['input[0].data', { type: 'image', data: 'abc', mimeType: 'image/png' }], ['input[0].mimeType', { type: 'image', data: bytes }]]) {
    await assert.rejects(conversation.run([item]), noted(field));
  }
  await assert.rejects(conversation.run([null]), CodexConfigError);
  await assert.rejects(conversation.revert(), noted('options'));
  // What takes turns back is never guessed.
  for (const options of [{}, { toTurnId: undefined }]) await assert.rejects(conversation.revert(options), noted('turns'));
  const login = one.login({ type: 'apiKey', apiKey: '' });
  await assert.rejects(login.next(), noted('how.apiKey'));
  await assert.rejects(one.request('model/list', {}, { signal: 'x' }), noted('signal'));
  assert.throws(() => conversation.events({ signal: 5 }), noted('signal'));
  assert.throws(() => one.on('event', 5), noted('listener'));
  // What has no form in JSON.
  let deep = {};
  for (let i = 0; i < 20_000; i++) deep = { deep };
  const throws = { toJSON() { throw new Error('mine'); } };
  for (const [field, item] of [['items', deep], ['items[0]', 1n], ['items[0].round', circular], ['items', throws]]) {
    await assert.rejects(conversation.injectItems([item]), noted(field));
  }
  await assert.rejects(one.request('model/list', { deep }), noted('params'));
  await assert.rejects(conversation.run('x', { outputSchema: deep }), CodexConfigError);
  const reply = model.reply();
  for (const value of [1n, circular, deep, throws]) assert.throws(() => reply.json(value), (error) => error instanceof CodexConfigError && error.details.field.startsWith('value'));
  reply.say('Still here.');
  assert.equal((await conversation.run('Well?')).finalResponse, 'Still here.');
});

test('a tool without a definition, a handler or a schema', () => {
  assert.throws(() => tool(null), noted('definition'));
  assert.throws(() => tool({ name: 'n', description: 'd', inputSchema: {} }), noted('handler'));
  assert.throws(() => new CodexClient({ tools: [tool({ name: 'n', description: 'd', handler() {} })] }), noted('inputSchema'));
});

test('the settings of a conversation cannot be changed from outside', async (t) => {
  const { workspace, client } = await stage(t, { sandboxPolicy: { mode: 'workspace-write', writableRoots: [] } });
  const { settings } = await client().createConversation({ cwd: workspace });
  assert.throws(() => { settings.sandboxPolicy.mode = 'danger-full-access'; }, TypeError);
  assert.throws(() => { settings.sandboxPolicy.writableRoots.push('/'); }, TypeError);
  assert.throws(() => { settings.cwd = '/'; }, TypeError);
});

test('a signal that outlives many iterators gathers no listeners', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.reply().say('Hello.');
  const { signal } = new AbortController();
  const conversation = await client().createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Hi.');
  await turn.result();
  for (let i = 0; i < 20; i++) await collect(turn.events({ signal }));
  for await (const _ of turn.events({ signal })) break;
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('what is disposed of after its client has nothing left to do', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.reply().say('Hello.');
  const one = client();
  const conversation = await one.createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Hi.');
  await turn.result();
  await one[Symbol.asyncDispose]();
  await turn[Symbol.asyncDispose]();
  await conversation[Symbol.asyncDispose]();
});

test('an empty list of items has the model go on from what was injected, and is refused otherwise', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('ok');
  const conversation = await client().createConversation({ cwd: workspace });
  await assert.rejects(conversation.run([]), noted('input'));
  assert.equal(model.requests.length, 0);
  await conversation.injectItems([{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'From elsewhere.' }] }]);
  assert.equal((await conversation.run([])).finalResponse, 'ok');
  assert.match(JSON.stringify(model.requests[0].body.input.at(-1)), /From elsewhere/);
  await assert.rejects(conversation.run([]), noted('input'));
  await assert.rejects(conversation.sendUserTurn([{ type: 'text', text: ' ' }]), noted('input[0].text'));
  const png = { type: 'image', data: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'), mimeType: 'image/png' };
  assert.equal((await conversation.run([{ type: 'text', text: '' }, png])).status, 'completed', 'an image says something');
  assert.equal(model.requests.length, 2);
});
