// Questions: handlers at every level, what is declined, what is held, and who is told.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CodexConfigError, CodexSessionError, tool } from '@flo-ai/codex-ts-sdk';
import { collect, stage } from '../test-support/stage.mjs';

const touch = (workspace, name) => `echo done > ${join(workspace, name)}`;

async function asked(t, options, name = 'made') {
  const all = await stage(t, { approvalPolicy: 'untrusted', ...options });
  all.model.reply().command(touch(all.workspace, name)).say('Finished.');
  const conversation = await all.client().createConversation({ cwd: all.workspace });
  return { ...all, conversation, file: join(all.workspace, name) };
}

const settled = (events) => events.filter((event) => event.method === 'sdk/requestSettled').map(({ params }) => [params.how, params.by]);

test('a handler accepts', async (t) => {
  let seen;
  const { conversation, file } = await asked(t, {
    async onCommandApproval(request, context) {
      seen = { request, context };
      return 'accept';
    },
  });
  const turn = await conversation.sendUserTurn('Touch it.');
  assert.equal((await turn.result()).status, 'completed');
  assert.equal(readFileSync(file, 'utf8'), 'done\n');
  const { request, context } = seen;
  assert.equal(request.method, 'item/commandExecution/requestApproval');
  assert.match(request.params.command, /echo done/);
  assert.equal(request.conversationId, conversation.id);
  assert.equal(request.turnId, turn.id);
  assert.equal(context.conversation, conversation);
  assert.ok(context.signal instanceof AbortSignal);
  const events = await collect(turn.events());
  const event = events.find((one) => one.method === request.method);
  assert.deepEqual(event.request, request, 'the event carries the same question');
  assert.deepEqual(settled(events), [['answered', 'handler']]);
});

test('a handler declines, and the turn goes on', async (t) => {
  const { conversation, file } = await asked(t, { onCommandApproval: () => 'decline' });
  const result = await conversation.run('Touch it.');
  assert.equal(result.finalResponse, 'Finished.');
  assert.equal(existsSync(file), false);
});

test('nobody is there, and it is declined', async (t) => {
  const { conversation, file } = await asked(t, {});
  const turn = await conversation.sendUserTurn('Touch it.');
  assert.equal((await turn.result()).finalResponse, 'Finished.');
  assert.equal(existsSync(file), false);
  assert.deepEqual(settled(await collect(turn.events())), [['declined', 'policy']]);
});

for (const [how, onCommandApproval] of Object.entries({
  throws: () => { throw new Error('my own fault'); },
  rejects: async () => { throw new Error('my own fault'); },
  'answers nonsense': () => 'perhaps',
  'answers nothing': () => undefined,
  'gives what JSON cannot hold': () => 1n,
})) {
  test(`a handler that ${how} declines, and is reported`, async (t) => {
    const reports = [];
    const { conversation, file } = await asked(t, { onCommandApproval, logger: { error: (message, fields) => reports.push([message, fields]) } });
    const turn = await conversation.sendUserTurn('Touch it.');
    assert.equal((await turn.result()).finalResponse, 'Finished.');
    assert.equal(existsSync(file), false);
    assert.deepEqual(settled(await collect(turn.events())), [['declined', 'handler']]);
    const said = how.startsWith('answers') ? /the handler's answer .*'accept'/ : how.startsWith('gives') ? /no form in JSON/ : /my own fault/;
    const [what, { error }] = reports.find(([, fields]) => fields.error instanceof Error);
    assert.match(what, /handler of item\/commandExecution\/requestApproval failed/);
    assert.match(error.message, said);
    const [warning] = (await collect(turn.events({ methods: ['sdk/warning'] })));
    assert.equal(warning.params.fields.reason, 'HANDLER_FAILED');
    assert.match(warning.params.message, said);
    assert.match(warning.params.message, /item\/commandExecution\/requestApproval/);
  });
}

test('without a logger, a handler that answers nonsense is a warning of the process', async (t) => {
  const warnings = [];
  const heard = (warning) => { if (warning.name === 'CodexWarning') warnings.push(warning.message); };
  process.on('warning', heard);
  t.after(() => process.off('warning', heard));
  const { conversation } = await asked(t, { onCommandApproval: () => ({ decision: 'accept' }) });
  await conversation.run('Touch it.');
  assert.match(warnings.join(), /handler of item\/commandExecution\/requestApproval failed.*'accept', 'acceptForSession', 'decline'/);
});

test('cancel ends the turn', async (t) => {
  const { conversation, file } = await asked(t, { onCommandApproval: () => 'cancel' });
  const turn = await conversation.sendUserTurn('Touch it.');
  assert.deepEqual((await turn.result()).endReason, { type: 'interrupted', by: 'decision' });
  assert.equal(existsSync(file), false);
});

test("the turn's handler answers before the conversation's, and that before the client's", async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted' });
  const calls = [];
  const by = (who) => ({ onCommandApproval: () => { calls.push(who); return 'accept'; } });
  const one = client(by('client'));
  const own = await one.createConversation({ cwd: workspace, ...by('conversation') });
  const plain = await one.createConversation({ cwd: workspace });
  model.otherwise().command(touch(workspace, 'x')).say('ok');
  await own.run('one', by('turn'));
  await own.run('two');
  await plain.run('three');
  assert.deepEqual(calls, ['turn', 'conversation', 'client']);
});

test('a file change is asked about, with the item it is about', async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted' });
  model.reply().patch('*** Begin Patch\n*** Add File: new.txt\n+hello\n*** End Patch\n').say('ok');
  let item;
  const conversation = await client({ onFileChangeApproval: (request) => { item = request.item; return 'accept'; } }).createConversation({ cwd: workspace });
  await conversation.run('Write it.');
  assert.equal(item.type, 'fileChange');
  assert.match(JSON.stringify(item.changes), /new\.txt/);
  assert.equal(readFileSync(join(workspace, 'new.txt'), 'utf8'), 'hello\n');
});

test('a question that is held is answered from elsewhere, once', async (t) => {
  const all = await asked(t, { requestPolicy: { unanswered: 'hold' } });
  const { conversation, file } = all;
  const one = all.client();
  const other = await one.createConversation({ cwd: all.workspace });
  void conversation;
  const turn = await other.sendUserTurn('Touch it.');
  let id;
  for await (const event of turn.events()) {
    if (event.request === undefined) continue;
    id = event.request.id;
    break;
  }
  const [pending] = one.pendingRequests({ conversationId: other.id });
  assert.equal(pending.id, id);
  assert.deepEqual(one.pendingRequests({ conversationId: 'none' }), []);
  await one.respond(id, 'accept');
  assert.equal((await turn.result()).status, 'completed');
  assert.equal(readFileSync(file, 'utf8'), 'done\n');
  await assert.rejects(one.respond(id, 'accept'), { constructor: CodexSessionError, reason: 'REQUEST_SETTLED' });
  await assert.rejects(one.decline('never'), { reason: 'REQUEST_SETTLED' });
});

test("a handler's signal is aborted when the turn ends without its answer", async (t) => {
  let signal;
  let told;
  const aborted = new Promise((resolve) => { told = resolve; });
  const { conversation, file } = await asked(t, {
    onCommandApproval: (_request, context) => new Promise(() => {
      signal = context.signal;
      signal.addEventListener('abort', () => told(signal.reason));
      void conversation.interrupt();
    }),
  });
  const turn = await conversation.sendUserTurn('Touch it.');
  assert.equal((await turn.result()).status, 'interrupted');
  assert.equal((await aborted).code, 'ABORTED');
  assert.equal(existsSync(file), false);
});

test("'hold' leaves the answer to respond", async (t) => {
  const { conversation, file, client } = await asked(t, {});
  void client;
  const held = await asked(t, { onCommandApproval: () => 'hold' });
  void conversation;
  const turn = await held.conversation.sendUserTurn('Touch it.');
  for await (const event of turn.events()) if (event.request !== undefined) break;
  assert.equal(existsSync(file), false);
  await turn.interrupt();
  assert.equal((await turn.result()).status, 'interrupted');
});

test("a turn's own handlers answer questions of every kind", async (t) => {
  const { model, workspace, client } = await stage(t);
  const { config } = await model.options();
  const one = client({ config: { ...config, 'features.default_mode_request_user_input': true, 'features.request_permissions_tool': true } });
  const options = [{ label: 'blue', description: 'As the sky.' }, { label: 'red', description: 'As a rose.' }];
  model.otherwise().tool('request_user_input', { questions: [{ id: 'colour', header: 'Colour', question: 'Which?', options }] })
    .tool('request_permissions', { reason: 'to write', permissions: { file_system: { write: [workspace] } } }).say('Done.');
  const no = () => { throw new Error('the nearest one is asked'); };
  const conversation = await one.createConversation({ cwd: workspace, onUserInput: no, onPermissionsApproval: no });
  const turn = await conversation.sendUserTurn('Ask.', {
    onUserInput: ({ params }) => ({ answers: { [params.questions[0].id]: { answers: ['blue'] } } }),
    onPermissionsApproval: ({ params }) => ({ permissions: params.permissions, scope: 'turn' }),
  });
  assert.equal((await turn.result()).finalResponse, 'Done.');
  assert.deepEqual(settled(await collect(turn.events())), [['answered', 'handler'], ['answered', 'handler']]);
  const told = model.requests.map(({ lastOutput }) => lastOutput ?? '');
  assert.ok(told.some((output) => output.includes('blue')) && told.some((output) => output.includes(workspace)), told.join());
  for (const name of ['onTokenRefresh', 'onAttestation', 'tools']) {
    const given = { [name]: name === 'tools' ? [tool({ name: 'x', description: '', inputSchema: { type: 'object' }, handler: () => '' })] : () => 'hold' };
    await assert.rejects(conversation.run('No.', given), (error) => error instanceof CodexConfigError && error.details.field === name);
  }
});
