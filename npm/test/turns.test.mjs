// The main job: a conversation, a turn, its text, its events, its result.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CodexAbortError, CodexSessionError, CodexTurnError, getCodexCliVersion, isEvent, isUnrecognized } from '@flo-ai/codex-ts-sdk';
import { collect, stage } from '../test-support/stage.mjs';

test('a client that drains lets its turns end, and begins no others', async (t) => {
  const { model, workspace, client } = await stage(t);
  const gate = model.gate();
  model.reply().waitFor(gate).say('Done.');
  const one = client();
  const conversation = await one.createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Begin.');
  const closing = one.close({ drainMs: 60_000 });
  await assert.rejects(conversation.run('No more.'), { code: 'SESSION', reason: 'CLOSED' });
  gate.open();
  await closing;
  assert.equal((await turn.result()).finalResponse, 'Done.');
});

test('a turn streams its text and ends completed', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.reply().say('Grüezi, wörld 👋. 日本語').usage({ inputTokens: 12, outputTokens: 5 });
  const one = client();
  assert.equal(one.runtime, null);
  const conversation = await one.createConversation({ cwd: workspace });
  assert.equal(conversation.settings.cwd, workspace);
  assert.equal(one.conversation(conversation.id), conversation);
  assert.equal(one.conversation('none'), null);
  assert.match(one.runtime.runtimeVersion, /^\d+\.\d+\.\d+/);

  const turn = await conversation.sendUserTurn('Say hello.');
  assert.equal(turn.conversationId, conversation.id);
  assert.equal((await collect(turn.text())).join(''), 'Grüezi, wörld 👋. 日本語');
  const result = await turn.result();
  assert.equal(result.status, 'completed');
  assert.deepEqual(result.endReason, { type: 'finished' });
  assert.equal(result.finalResponse, 'Grüezi, wörld 👋. 日本語');
  assert.equal(result.structured, undefined);
  assert.equal(result.usage.outputTokens, 5);
  assert.equal(conversation.turn(turn.id), turn);
  assert.equal(conversation.activeTurn, null);

  const events = await collect(turn.events());
  assert.equal(events[0].method, 'turn/started');
  assert.equal(events.at(-1).method, 'sdk/turnEnded');
  assert.equal(events.at(-1).params.finalResponse, result.finalResponse);
  for (const [index, event] of events.entries()) {
    assert.deepEqual(Object.keys(event).slice(0, 7), ['seq', 'method', 'params', 'emittedAtMs', 'conversationId', 'rootConversationId', 'turnId']);
    assert.equal(event.conversationId, conversation.id);
    assert.equal(event.rootConversationId, conversation.id);
    assert.equal(event.turnId, turn.id);
    assert.ok(index === 0 || event.seq > events[index - 1].seq);
    if (isEvent(event, 'item/agentMessage/delta')) assert.equal(event.params.threadId, conversation.id);
    assert.ok(event.method.startsWith('sdk/') || Math.abs(event.emittedAtMs - result.startedAtMs) < 60_000);
    assert.equal(isUnrecognized(event), false);
  }
  assert.deepEqual(await collect(turn.events()), events, 'they can be read as often as one likes');
  const later = await collect(turn.events({ after: events[2].seq, methods: ['item/completed'] }));
  assert.deepEqual(later, events.slice(3).filter((event) => event.method === 'item/completed'));
  assert.equal(isUnrecognized({ method: 'item/unheardOf' }), true);
});

test('run resolves with the result, and rejects with the partial one', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.reply().say('Done.');
  model.reply().fail(400);
  const conversation = await client().createConversation({ cwd: workspace });
  assert.equal((await conversation.run('Do it.')).finalResponse, 'Done.');
  await assert.rejects(conversation.run('Fail.'), (error) => {
    assert.ok(error instanceof CodexTurnError);
    assert.equal(error.code, 'TURN');
    assert.equal(error.reason, 'FAILED');
    assert.equal(error.name, 'CodexTurnError');
    assert.equal(error.result.status, 'failed');
    assert.match(error.stack, /turns\.test\.mjs/, 'the stack leads to the caller');
    return true;
  });
});

test('the text as a stream; a turn of the client itself; images from memory', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.reply().say('a b c');
  const one = client();
  await one.createConversation({ cwd: workspace });
  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const turn = await one.sendUserTurn([{ type: 'text', text: 'Look.' }, { type: 'image', data: pixel, mimeType: 'image/png' }]);
  let text = '';
  for await (const piece of turn.toReadableStream()) text += piece;
  assert.equal(text, 'a b c');
  assert.match(JSON.stringify(model.requests.at(-1).body.input), /data:image\/png;base64,iVBORw0KGgo/);
});

test('an interrupt stops the command, and the turn ends interrupted', async (t) => {
  const { model, workspace, client } = await stage(t, { sandboxPolicy: { mode: 'workspace-write' }, approvalPolicy: 'never' });
  const marker = join(workspace, 'ticks');
  model.reply().command(`while true; do date >> ${marker}; sleep 0.02; done`);
  const conversation = await client().createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Run for ever.');
  for await (const event of turn.events()) if (isEvent(event, 'item/started') && event.params.item.type === 'commandExecution') break;
  while (!existsSync(marker)) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(conversation.activeTurn, turn);
  await assert.rejects(conversation.sendUserTurn('Another.'), { constructor: CodexSessionError, reason: 'TURN_ACTIVE' });
  await turn.interrupt();
  const result = await turn.result();
  assert.deepEqual([result.status, result.endReason], ['interrupted', { type: 'interrupted', by: 'caller' }]);
  const { size } = await import('node:fs').then((fs) => fs.statSync(marker));
  await model.close();
  assert.equal((await import('node:fs')).statSync(marker).size, size, 'nothing is written any more');
});

test('a signal interrupts: a run rejects, a turn ends', async (t) => {
  const { model, workspace, client } = await stage(t);
  const gate = model.gate();
  model.otherwise().say('Wait…').waitFor(gate);
  const conversation = await client().createConversation({ cwd: workspace });
  const stop = new AbortController();
  const running = conversation.run('Wait.', { signal: stop.signal });
  await model.nextRequest();
  const why = new Error('enough');
  stop.abort(why);
  await assert.rejects(running, (error) => {
    assert.ok(error instanceof CodexAbortError, error.stack);
    assert.equal(error.cause, why);
    assert.equal(error.result.status, 'interrupted');
    assert.deepEqual(error.result.endReason, { type: 'interrupted', by: 'signal' });
    return true;
  });

  const other = new AbortController();
  const turn = await conversation.sendUserTurn('Wait.', { signal: other.signal });
  other.abort();
  assert.deepEqual((await turn.result()).endReason, { type: 'interrupted', by: 'signal' });
  await assert.rejects(conversation.run('Never sent.', { signal: AbortSignal.abort() }), CodexAbortError);
  gate.open();
});

test('steering adds to the turn that goes on', async (t) => {
  const { model, workspace, client } = await stage(t);
  const gate = model.gate();
  model.reply().say('First.').waitFor(gate).command('true');
  model.otherwise().say('Second.');
  const conversation = await client({ approvalPolicy: 'never' }).createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Begin.');
  await model.nextRequest();
  await turn.steer('And this.');
  gate.open();
  assert.equal((await turn.result()).status, 'completed');
  assert.equal(model.requests.at(-1).lastUserText, 'And this.');
  await assert.rejects(turn.steer('Too late.'), { reason: 'NO_ACTIVE_TURN' });
});

test('conversations are resumed, forked, listed, and their history is read', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('Yes.');
  const one = client();
  const conversation = await one.createConversation({ cwd: workspace, name: 'first' });
  await conversation.run('Remember this.', { clientMessageId: 'm-1' });
  await conversation.setName('renamed');
  const turns = await collect(conversation.turns());
  assert.equal(turns.length, 1);
  const items = await collect(conversation.items());
  assert.deepEqual(items, turns[0].items);
  assert.equal(items[0].type, 'userMessage');
  const { id } = conversation;
  const forked = await conversation.fork();
  assert.notEqual(forked.id, id);
  await conversation.close();
  await one.close();

  const two = client();
  const listed = await collect(two.listConversations({ cwd: workspace }));
  assert.ok(listed.some((one) => one.id === id), JSON.stringify(listed));
  const again = await two.resumeConversation(id);
  assert.equal(again.id, id);
  assert.equal((await again.run('And now?')).finalResponse, 'Yes.');
  await assert.rejects(two.resumeConversation('01a20000-0000-7000-8000-000000000000'), { reason: 'NOT_FOUND' });
});

test('a request of any method, with a signal and a limit of time', async (t) => {
  const { model, client } = await stage(t);
  const one = client();
  const { data } = await one.request('model/list', {});
  assert.ok(data.length > 0);
  await assert.rejects(one.request('no/such', {}), { code: 'REQUEST' });
  await assert.rejects(one.request('model/list', {}, { timeoutMs: -1 }), { code: 'CONFIG' });
  const stop = new AbortController();
  const cancelled = model.nextRequest({ signal: stop.signal });
  stop.abort();
  await assert.rejects(cancelled, CodexAbortError);
});

test('turns that are sent at once are sent in the order of the calls, with plugins too', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('ok');
  for (const plugins of [[], [{ name: 'looks', beforeSubmit: () => new Promise((resolve) => setImmediate(resolve)) }]]) {
    const conversation = await client({ plugins }).createConversation({ cwd: workspace });
    const names = Array.from({ length: 15 }, (_, index) => `${plugins.length}.${index}`);
    await Promise.all(names.map((name) => conversation.run(name, { ifBusy: 'queue' })));
    assert.deepEqual(model.requests.map(({ lastUserText }) => lastUserText).slice(-names.length), names);
    // Without a queue the first one wins.
    const outcomes = await Promise.allSettled(names.map((name) => conversation.run(name)));
    assert.deepEqual(outcomes.map(({ value, reason }) => value?.status ?? reason.reason), names.map((_, index) => (index === 0 ? 'completed' : 'TURN_ACTIVE')));
  }
});

test('what is taken out of the archive goes on, and can be resumed as well', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('ok');
  const one = client();
  const conversation = await one.createConversation({ cwd: workspace, sandboxPolicy: { mode: 'workspace-write', networkAccess: true } });
  await conversation.run('One.');
  await conversation.archive();
  assert.equal(one.conversation(conversation.id), null);
  await assert.rejects(conversation.run('Too early.'), { constructor: CodexSessionError, reason: 'CLOSED' });
  await conversation.unarchive();
  assert.equal((await conversation.run('Two.')).status, 'completed');
  assert.equal(one.conversation(conversation.id), conversation);
  assert.equal((await collect(conversation.turns())).length, 2);
  assert.equal(conversation.settings.sandboxPolicy.networkAccess, true);

  await conversation.archive();
  await conversation.unarchive();
  const resumed = await one.resumeConversation(conversation.id);
  assert.equal((await resumed.run('Three.')).status, 'completed');
  await resumed.delete();
  for (const id of [conversation.id, 'nonsense', '']) {
    await assert.rejects(one.resumeConversation(id), { constructor: CodexSessionError, reason: 'NOT_FOUND' });
    await assert.rejects(one.forkConversation(id), { constructor: CodexSessionError, reason: 'NOT_FOUND' });
  }
});

test('what takes a stored conversation says so of an ephemeral one, and lists nothing before the first turn', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('ok');
  const one = client();
  const fleeting = await one.createConversation({ cwd: workspace, ephemeral: true });
  await fleeting.run('One.');
  const calls = [fleeting.archive(), fleeting.delete(), fleeting.setName('mine'), fleeting.revert({ turns: 1 }), fleeting.fork(), collect(fleeting.turns()), collect(fleeting.items())];
  for (const call of calls) await assert.rejects(call, { constructor: CodexSessionError, reason: 'NOT_STORED', message: /ephemeral/ });

  const unused = await one.createConversation({ cwd: workspace });
  assert.deepEqual([await collect(unused.turns()), await collect(unused.items()), await unused.findTurn('mine')], [[], [], null]);
  await assert.rejects(unused.revert({ turns: 1 }), { code: 'CONFIG', message: /at most 0/ });

  // Two clients: only one of them at a time.
  await unused.run('One.');
  const two = client();
  await assert.rejects(two.resumeConversation(unused.id), { reason: 'IN_USE', message: /close it there/ });
  await unused.close();
  assert.equal((await (await two.resumeConversation(unused.id)).run('Two.')).status, 'completed');
});

test('a turn that is disposed of is interrupted', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.reply().stall();
  const conversation = await client().createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Stall.');
  await turn[Symbol.asyncDispose]();
  assert.equal((await turn.result()).status, 'interrupted');
});

test("the executable's version", async (t) => {
  const { client } = await stage(t);
  assert.equal(await getCodexCliVersion(), (await client().connect()).runtimeVersion);
  await assert.rejects(getCodexCliVersion({ codexPath: '/no/such' }), { code: 'CONNECTION', reason: 'RUNTIME_NOT_FOUND' });
});
