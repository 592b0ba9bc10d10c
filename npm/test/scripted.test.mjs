// The scripted model as applications use it in tests of their own: everything it can be told, and what it remembers.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CodexClient, CodexTurnError, tool } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { collect, folder, program, stage } from '../test-support/stage.mjs';

test('replies answer in their order, rules what they match, otherwise the rest', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.on('weather').say('Sunny.');
  model.on({ text: 'news' }).say('None.');
  model.reply().say('First.');
  model.reply().say('Second.');
  const conversation = await client().createConversation({ cwd: workspace });
  const answers = [];
  for (const text of ['a', 'the weather?', 'b', 'any news?']) answers.push((await conversation.run(text)).finalResponse);
  assert.deepEqual(answers, ['First.', 'Sunny.', 'Second.', 'None.']);
  await assert.rejects(conversation.run('c'), CodexTurnError);
  assert.equal(model.unscripted.at(-1).lastUserText, 'c');
  model.otherwise().say('Whatever.');
  assert.equal((await conversation.run('d')).finalResponse, 'Whatever.');
  assert.equal((await model.waitForRequests(6)).length, model.requests.length);
  const [first] = model.requests;
  assert.deepEqual([first.method, first.path, first.answered, first.threadId], ['POST', '/v1/responses', 'scripted', conversation.id]);
  assert.match(model.baseUrl, /^http:\/\/127\.0\.0\.1:\d+\/v1$/);
});

test('everything that a reply can do', async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'never' });
  const look = tool({ name: 'look', namespace: 'my', description: 'Looks.', inputSchema: { type: 'object', properties: {}, additionalProperties: false }, handler: () => 'seen' });
  const conversation = await client({ tools: [look] }).createConversation({ cwd: workspace });
  model.reply()
    .reasoning('Let me think.')
    .commentary('On my way.')
    .command(`echo one > ${join(workspace, 'one')}`, { extra: { yield_time_ms: 5_000 } })
    .patch('*** Begin Patch\n*** Add File: two\n+two\n*** End Patch\n')
    .tool('look', {}, { namespace: 'my' })
    .calls([{ call: 'tool', name: 'look', namespace: 'my' }, { call: 'command', command: `echo three > ${join(workspace, 'three')}` }])
    .answer('It is done.')
    .usage({ inputTokens: 100, cachedInputTokens: 40, outputTokens: 20, reasoningOutputTokens: 5 });
  const turn = await conversation.sendUserTurn('Go.');
  const result = await turn.result();
  assert.equal(result.finalResponse, 'It is done.');
  assert.equal((await collect(turn.text())).join(''), 'It is done.', 'without the commentary');
  assert.deepEqual(['one', 'two', 'three'].map((name) => readFileSync(join(workspace, name), 'utf8').trim()), ['one', 'two', 'three']);
  assert.ok(model.requests.some(({ lastOutput }) => lastOutput?.includes('seen')));
  assert.ok(result.items.some(({ type }) => type === 'reasoning'));
  assert.ok(result.usage.totalTokens >= 120 && result.usage.reasoningOutputTokens === 5, JSON.stringify(result.usage));

  model.reply().deltas(5);
  assert.equal((await conversation.run('Count.')).finalResponse.trim(), '0 1 2 3 4');
  model.reply().json({ a: 1 });
  assert.equal((await conversation.run('JSON.')).finalResponse, '{"a":1}');
});

test('a gate holds the model, and it fails, stalls and disconnects when it is told to', async (t) => {
  const { model, workspace, client } = await stage(t);
  const conversation = await client().createConversation({ cwd: workspace });
  const gate = model.gate();
  model.reply().say('Before.').waitFor(gate);
  const held = await conversation.sendUserTurn('Go.');
  await model.nextRequest();
  assert.equal(conversation.activeTurn, held);
  gate.open();
  assert.equal((await held.result()).status, 'completed');
  model.reply().fail(400, { error: { message: 'not today' } });
  await assert.rejects(conversation.run('Fail.'), (error) => error.result.status === 'failed' && /not today/.test(error.message));
  model.reply().say('Half').disconnect();
  await assert.rejects(conversation.run('Break.'), (error) => error.result.status === 'failed');
  model.reply().say('Half').stall();
  const stalled = await conversation.sendUserTurn('Stall.');
  for await (const piece of stalled.text()) if (piece !== '') break;
  await stalled.interrupt();
  assert.equal((await stalled.result()).status, 'interrupted');
});

test('what ends it, and what it is then', async () => {
  let later;
  {
    await using_(await ScriptedModel.start(), async (model) => {
      later = model;
      const { config, env } = await model.options();
      assert.equal(typeof config, 'object');
      assert.equal(typeof env.set, 'object');
    });
  }
  const waiting = later.nextRequest({ signal: AbortSignal.timeout(5_000) });
  await assert.rejects(waiting, { name: /Codex\w+Error/ });
  const client = new CodexClient({ ...(await later.options()), requestTimeoutMs: 1_000 });
  await client.close();
});

test('a client that is given nothing more leaves the user\'s home alone', async (t) => {
  const [user, workspace] = [folder(), folder()];
  t.after(() => [user, workspace].forEach((made) => rmSync(made, { recursive: true, force: true })));
  const model = await ScriptedModel.start();
  model.otherwise().say('ok');
  const { env, ...options } = await model.options();
  const client = new CodexClient({ ...options, env: { set: { ...env.set, HOME: user } } });
  try {
    const conversation = await client.createConversation({ cwd: workspace });
    await conversation.run('Hello.');
    assert.equal((await client.connect()).codexHome, realpathSync(options.codexHome));
    assert.ok(existsSync(join(options.codexHome, 'sessions')), 'the conversation is in it');
    assert.equal(existsSync(join(user, '.codex')), false);
  } finally {
    await client.close();
    await model.close();
  }
  assert.equal(existsSync(options.codexHome), false);
});

for (const HOW of ['ends', 'exit', 'throws']) {
  test(`a model that is never closed leaves no home behind: the process ${HOW}`, async () => {
    const { stdout } = await program('unclosed.mjs', { env: { HOW } }).ended;
    const [, home] = /^home (.+)$/m.exec(stdout);
    assert.equal(existsSync(home), false, home);
  });
}

/** As `await using` does, which not every Node of ours can read. */
async function using_(resource, work) {
  try {
    await work(resource);
  } finally {
    await resource[Symbol.asyncDispose]();
  }
}
