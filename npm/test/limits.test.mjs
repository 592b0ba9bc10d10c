// The limit of time of a single call: when it runs out, that call fails, and nothing else.
import assert from 'node:assert/strict';
import test from 'node:test';
import { CodexTimeoutError } from '@flo-ai/codex-ts-sdk';
import { fake } from '../test-support/fake.mjs';
import { stage } from '../test-support/stage.mjs';

const timeoutMs = 50;

const late = (error) => {
  assert.ok(error instanceof CodexTimeoutError, error.stack);
  assert.deepEqual([error.name, error.code, error.retryable], ['CodexTimeoutError', 'TIMEOUT', false]);
  assert.equal(error.details.timeoutMs, timeoutMs);
  assert.match(error.message, /within 50ms.*timeoutMs/);
  assert.match(error.stack, /limits\.test\.mjs/, 'the stack leads to the caller');
  return true;
};

test('every call of a client and of a conversation has a limit of its own', async (t) => {
  const silent = { silent: true };
  const methods = ['model/list', 'account/read', 'account/rateLimits/read', 'mcpServerStatus/list', 'account/logout', 'thread/resume', 'thread/fork', 'thread/read', 'turn/start',
    'thread/name/set', 'thread/archive', 'thread/unarchive', 'thread/delete', 'thread/inject_items', 'thread/settings/update', 'thread/turns/list', 'thread/compact/start', 'review/start', 'thread/revert'];
  const { client, asked } = fake(t, { ...Object.fromEntries(methods.map((method) => [method, silent])), 'some/method': { result: { mine: true } } });
  const conversation = await client.createConversation();
  const limit = { timeoutMs };
  const calls = {
    request: () => client.request('model/list', {}, limit), models: () => client.models(limit), account: () => client.account(limit), rateLimits: () => client.rateLimits(limit),
    mcpServers: () => client.mcpServers(limit), logout: () => client.logout(limit), resolveModelVariant: () => client.resolveModelVariant('m', 'high', limit),
    getSupportedEfforts: () => client.getSupportedEfforts('m', limit), resumeConversation: () => client.resumeConversation('x', limit), forkConversation: () => client.forkConversation('x', limit),
    setName: () => conversation.setName('n', limit), archive: () => conversation.archive(limit), unarchive: () => conversation.unarchive(limit), delete: () => conversation.delete(limit),
    injectItems: () => conversation.injectItems([{ type: 'message' }], limit), overrideTurnContext: () => conversation.overrideTurnContext({ model: 'm' }, limit), findTurn: () => conversation.findTurn('m', limit),
    compact: () => conversation.compact(limit), review: () => conversation.review({ type: 'uncommittedChanges' }, limit), revert: () => conversation.revert({ turns: 1, ...limit }), fork: () => conversation.fork(limit),
  };
  for (const [name, call] of Object.entries(calls)) await assert.rejects(call(), late, name);
  // What was asked in vain is in nobody's way.
  assert.deepEqual(await client.request('some/method', {}), { mine: true });
  assert.ok(asked('thread/name/set').length === 1 && asked('model/list').length > 1);
});

test('connecting and opening have one, too', async (t) => {
  const { client } = fake(t, { initialize: { silent: true } });
  await assert.rejects(client.connect({ timeoutMs }), late);
  await assert.rejects(client.createConversation({ timeoutMs }), late);
});

test('waiting for a result has one, and the turn goes on', async (t) => {
  const { model, workspace, client } = await stage(t);
  const gate = model.gate();
  model.reply().waitFor(gate).say('Here.');
  const conversation = await client().createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Wait.');
  await assert.rejects(turn.result({ timeoutMs }), late);
  assert.equal(conversation.activeTurn, turn);
  gate.open();
  assert.equal((await turn.result()).finalResponse, 'Here.');
});
