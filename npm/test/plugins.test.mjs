// Plugins that are written in JavaScript, and the built-in ones by name.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CodexClient, CodexClientBuilder, CodexClientPool, CodexConfigError, CodexError, CodexPluginError, CodexSessionError, plugins, tool } from '@flo-ai/codex-ts-sdk';
import { collect, folder, gone, program, stage } from '../test-support/stage.mjs';

/** So wide that nothing is joined. */
const WIDE = { maxBytes: 2 ** 26, hardMaxBytes: 2 ** 27 };

/** The next event of a method. The reader is open when this has returned. */
async function listen(client, ...methods) {
  // Reading events keeps no process alive, and the test must not end before they come.
  const alive = setInterval(() => {}, 1000);
  const next = client.events({ methods }).next().finally(() => clearInterval(alive));
  await client.connect();
  return { next: () => next.then(({ value }) => value) };
}

test('the hooks of all plugins, in their order, over a whole life', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('Hi.');
  const seen = [];
  const spy = (name, more = {}) => ({
    name,
    initialize: (context) => void seen.push([name, 'initialize', context]),
    beforeSubmit: (submission) => void seen.push([name, 'beforeSubmit', submission]),
    onEvent: (event) => void seen.push([name, 'onEvent', event]),
    onTurnEnd: (result) => void seen.push([name, 'onTurnEnd', result]),
    cleanup: (context) => void seen.push([name, 'cleanup', context]),
    ...more,
  });
  class Stateful {
    name = 'second';
    count = 0;
    methods = 'all';
    async beforeSubmit(submission) {
      this.count++;
      seen.push(['second', 'beforeSubmit', submission]);
    }
    afterEvent(event) { seen.push(['second', 'afterEvent', event]); }
    cleanup(context) { seen.push(['second', 'cleanup', context]); }
  }
  const second = new Stateful();
  const one = client({ plugins: [spy('first'), plugins.usage(), second], logger: { info: () => {} } });
  const runtime = await one.connect();
  const conversation = await one.createConversation({ cwd: workspace });
  const result = await conversation.run('Hello.');
  await one.close();

  const of = (name, hook) => seen.filter((entry) => entry[0] === name && entry[1] === hook).map((entry) => entry[2]);
  const [initialized] = of('first', 'initialize');
  assert.equal(seen[0][1], 'initialize');
  assert.equal(initialized.client, one);
  assert.deepEqual(initialized.runtime, runtime);
  assert.equal(typeof initialized.logger.debug, 'function');
  const submissions = seen.filter(([, hook, what]) => hook === 'beforeSubmit' && what.method === 'turn/start').map(([name]) => name);
  assert.deepEqual(submissions, ['first', 'second']);
  const sent = of('first', 'beforeSubmit').find(({ method }) => method === 'turn/start');
  assert.deepEqual([sent.type, sent.conversationId, sent.params.threadId], ['userTurn', conversation.id, conversation.id]);
  assert.ok(second.count > 2, 'this is the plugin itself');
  const methods = of('first', 'onEvent').map(({ method }) => method);
  assert.equal(methods[0], 'sdk/connected');
  assert.ok(methods.includes('item/completed') && !methods.includes('item/agentMessage/delta'), methods.join());
  assert.ok(of('second', 'afterEvent').some(({ method }) => method === 'item/agentMessage/delta'), 'it wants all');
  const completed = of('first', 'onEvent').find(({ method, params }) => method === 'item/completed' && params.item.type === 'agentMessage');
  assert.deepEqual([completed.conversationId, completed.turnId, completed.params.item.text], [conversation.id, result.turnId, 'Hi.']);
  const [end] = of('first', 'onTurnEnd');
  assert.deepEqual([end.finalResponse, end.turnId, end.structured], ['Hi.', result.turnId, undefined]);
  assert.deepEqual(seen.filter(([, hook]) => hook === 'cleanup').map(([name]) => name), ['first', 'second']);
  for (const name of ['first', 'second']) assert.equal(seen.findLast((entry) => entry[0] === name)[1], 'cleanup', 'after all else');
  assert.deepEqual(of('first', 'cleanup'), [{ reason: 'close', deadlineMs: 10_000 }]);
});

test('what beforeSubmit returns is sent, and what it throws on is not', async (t) => {
  const { model, workspace, settings } = await stage(t);
  model.otherwise().say('ok');
  const errors = [];
  const thrown = new TypeError('not this');
  const redactor = {
    name: 'redactor',
    beforeSubmit(submission) {
      const text = JSON.stringify(submission.params);
      if (text.includes('nuclear')) throw thrown;
      if (text.includes('nonsense')) return 'nonsense';
      return { ...submission, params: JSON.parse(text.replaceAll('hunter2', '***')) };
    },
  };
  const one = CodexClientBuilder.from(settings).addPlugin(redactor).addPlugins([{ name: 'hears', onError: (error) => void errors.push(error) }]).build();
  t.after(() => one.close());
  const conversation = await one.createConversation({ cwd: workspace });
  await conversation.run('My password is hunter2.');
  assert.equal(model.requests.at(-1).lastUserText, 'My password is ***.');
  const before = model.requests.length;
  await assert.rejects(conversation.run('nuclear codes'), (error) => {
    assert.ok(error instanceof CodexPluginError);
    assert.deepEqual([error.reason, error.details.plugin, error.details.method], ['VETOED', 'redactor', 'turn/start']);
    assert.match(error.message, /not this/);
    assert.equal(error.cause, thrown, 'the error itself');
    return true;
  });
  await assert.rejects(conversation.run('nonsense'), CodexPluginError);
  assert.equal(conversation.activeTurn, null);
  assert.equal(model.requests.length, before, 'nothing was sent');
  await one.close();
  assert.equal(errors.length, 2);
  assert.ok(errors[0] instanceof CodexPluginError && errors[0] instanceof CodexError);
  assert.equal(errors[0].cause.message, 'not this');
});

test('a plugin uses the client from within its hooks, and does not see that', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('ok');
  const seen = [];
  let asked = 0;
  const one = client({
    plugins: [{
      name: 'asks',
      async initialize({ client }) { await client.models(); await collect(client.listConversations()); },
      async beforeSubmit({ method }) {
        seen.push(method);
        if (method !== 'turn/start') return;
        await new Promise((resolve) => setImmediate(resolve));
        asked = (await one.models()).length;
      },
    }],
  });
  await (await one.createConversation({ cwd: workspace })).run('Go.');
  assert.ok(asked > 0);
  assert.ok(!seen.includes('model/list') && seen.includes('turn/start'), seen.join());
  await one.models();
  assert.ok(seen.includes('model/list'), 'the application\'s own calls are seen');
});

test('an observer that throws is reported once and detached, and one that hangs has its deadline', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('ok');
  for (const [name, onEvent, reason] of [['throws', () => { throw new Error('out of order'); }, 'FAILED'], ['hangs', () => new Promise(() => {}), 'DEADLINE']]) {
    let calls = 0;
    const others = [];
    const one = client({
      plugins: [
        { name, methods: ['item/completed'], deadlineMs: 50, onEvent: (event) => { calls++; return onEvent(event); } },
        { name: 'other', methods: ['sdk/error', 'item/completed'], onEvent: ({ method, params }) => void others.push(method === 'sdk/error' ? params.error : method) },
      ],
    });
    const conversation = await one.createConversation({ cwd: workspace });
    const errors = await listen(one, 'sdk/error');
    await conversation.run('One.');
    const { params } = await errors.next();
    assert.ok(params.error instanceof CodexPluginError);
    assert.deepEqual([params.error.code, params.error.reason, params.error.details.plugin, params.error.details.hook], ['PLUGIN', reason, name, 'onEvent']);
    await conversation.run('Two.');
    await one.close();
    assert.equal(calls, 1, name);
    assert.equal(others.filter((other) => other instanceof CodexPluginError).length, 1);
    assert.equal(others.filter((other) => other === 'item/completed').length, 4, 'the others go on');
  }
});

test('a recorder gets every event in order, before the end of its turn', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().deltas(3_000);
  const logs = { plain: [], waits: [] };
  const recorder = (name, onEvent) => ({ name, methods: 'all', onEvent, afterEvent: ({ seq }) => void logs[name].push(-seq), onTurnEnd: () => void logs[name].push('end') });
  const one = client({
    eventBuffer: WIDE,
    plugins: [
      recorder('plain', ({ seq }) => void logs.plain.push(seq)),
      recorder('waits', async ({ seq }) => {
        if (seq % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
        logs.waits.push(seq);
      }),
    ],
  });
  const reader = one.events();
  await one.connect();
  const turn = await (await one.createConversation({ cwd: workspace })).sendUserTurn('Talk.');
  const expected = [];
  for await (const { seq, method } of reader) {
    expected.push(seq, -seq);
    if (method === 'sdk/turnEnded') break;
  }
  await turn.result();
  await one.close();
  for (const [name, log] of Object.entries(logs)) {
    const end = log.indexOf('end');
    assert.ok(end > 3_000, name);
    assert.deepEqual(log.slice(0, end), expected, name);
  }
});

test('the deadline of an observer is meant for each event, and one that is kept misses none', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().deltas(40);
  const seen = { slow: 0, fails: 0 };
  let deltas;
  let all;
  const slowly = new Promise((resolve) => { all = resolve; });
  const errors = [];
  const one = client({
    eventBuffer: WIDE,
    plugins: [
      { name: 'slow', methods: ['item/agentMessage/delta'], deadlineMs: 200, onEvent: async () => { await new Promise((resolve) => setTimeout(resolve, 10)); if (++seen.slow === deltas) all(); } },
      { name: 'fails', methods: ['item/agentMessage/delta'], onFailure: 'keep', onEvent: () => { seen.fails++; throw new Error('always'); } },
      { name: 'hears', onError: ({ details }) => void errors.push(details.plugin) },
    ],
  });
  const reader = one.events({ methods: ['item/agentMessage/delta', 'sdk/turnEnded'] });
  await one.connect();
  await (await one.createConversation({ cwd: workspace })).run('Talk.');
  let count = 0;
  for await (const { method } of reader) {
    if (method === 'sdk/turnEnded') break;
    count++;
  }
  deltas = count;
  // All of them take longer than the deadline. A plugin keeps no process alive.
  const alive = setInterval(() => {}, 1000);
  if (seen.slow < deltas) await slowly;
  clearInterval(alive);
  await one.close();
  assert.deepEqual(errors, ['fails']);
  assert.deepEqual(seen, { slow: deltas, fails: deltas });
});

test('a beforeSubmit that never resolves hits its deadline', async (t) => {
  const { model, workspace, client } = await stage(t);
  const one = client({ plugins: [{ name: 'hangs', deadlineMs: 50, beforeSubmit: ({ method }) => (method === 'turn/start' ? new Promise(() => {}) : undefined) }] });
  const conversation = await one.createConversation({ cwd: workspace });
  await assert.rejects(conversation.run('Go.'), { code: 'PLUGIN', reason: 'DEADLINE' });
  assert.equal(model.requests.length, 0);
});

test('a plugin answers before the handler, and its tools are there', async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted' });
  model.reply().command('true').tool('weather', { city: 'Basel' }).say('Done.');
  let handled = 0;
  const asked = [];
  const one = client({
    onCommandApproval: () => { handled++; return 'decline'; },
    plugins: [{
      name: 'doorman',
      onServerRequest(request) { asked.push(request.method); return request.method === 'item/commandExecution/requestApproval' ? 'accept' : undefined; },
      tools: [tool({ name: 'weather', description: 'The weather.', inputSchema: { type: 'object' }, handler: () => 'clear' })],
    }],
  });
  const settled = await listen(one, 'sdk/requestSettled');
  await (await one.createConversation({ cwd: workspace })).run('Go.');
  const { params } = await settled.next();
  assert.deepEqual([params.how, params.by, handled], ['answered', 'plugin', 0]);
  assert.deepEqual(asked, ['item/commandExecution/requestApproval', 'item/tool/call']);
  assert.match(model.requests.at(-1).lastOutput, /clear/);
});

test('a plugin is registered after connecting; cleanup runs also when initialize failed', async (t) => {
  const { client } = await stage(t);
  const seen = [];
  const one = client();
  await one.connect();
  await one.registerPlugin({ name: 'late', initialize: () => void seen.push('late'), beforeSubmit: ({ method }) => void seen.push(method), cleanup: () => void seen.push('late over') });
  await one.models();
  assert.deepEqual(seen, ['late', 'model/list']);
  await assert.rejects(one.registerPlugin({ name: 'late' }), CodexConfigError);
  const broken = { name: 'broken', initialize: () => { throw new Error('no'); }, cleanup: ({ reason }) => void seen.push(`broken over ${reason}`) };
  await assert.rejects(one.registerPlugin(broken), CodexPluginError);
  await one.models();
  await one.close();
  assert.deepEqual(seen.filter((entry) => entry.includes('over')), ['broken over crash', 'late over']);

  seen.length = 0;
  const two = client({ plugins: [broken] });
  await assert.rejects(two.connect(), CodexPluginError);
  await assert.rejects(two.models(), CodexPluginError);
  await two.close();
  assert.deepEqual(seen, ['broken over crash']);
  const three = client({ plugins: [{ ...broken, onFailure: 'optional' }] });
  assert.ok((await three.models()).length > 0);
});

test('a bad plugin is refused when the client is made', async (t) => {
  const { settings } = await stage(t);
  const bad = [
    ['plugins[0].name', [{}]],
    ['plugins[0]', [null]],
    ['plugins[0].onEvent', [{ name: 'a', onEvent: 1 }]],
    ['plugins[0].onEvnt', [{ name: 'a', onEvnt: () => {} }]],
    ['plugins[0].methods', [{ name: 'a', methods: 'some' }]],
    ['plugins[0].deadlineMs', [{ name: 'a', deadlineMs: -1 }]],
    ['plugins[0].deadlineMs', [{ name: 'a', deadlineMs: NaN }]],
    ['plugins[1].tools', [{ name: 'a' }, { name: 'b', tools: 5 }]],
    ['plugins[1].tools[0]', [{ name: 'a' }, { name: 'b', tools: [5] }]],
    ['plugins[1].name', [{ name: 'a' }, { name: 'a' }]],
    ['plugins[1].name', [{ name: 'usageTotals' }, plugins.usage()]],
    ['patterns[0]', [plugins.redaction({ patterns: ['('] })]],
    ['client.tokens', [plugins.usage({ client: { tokens: 1 } })]],
    ['folder', [plugins.transcript({ folder: '' })]],
  ];
  for (const [field, list] of bad) {
    assert.throws(() => new CodexClient({ ...settings, plugins: list }), (error) => error instanceof CodexConfigError && error.details.field === field, field);
  }
  assert.throws(() => new CodexClient({ ...settings, plugins: 'x' }), CodexConfigError);
});

test('transcripts and logs are redacted', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().say('The word is hunter2.');
  const files = folder();
  const records = [];
  const record = (...args) => records.push(args);
  const spy = { name: 'spy', initialize: ({ logger }) => logger.warn('it was hunter2'), onTurnEnd: ({ finalResponse }) => void records.push(finalResponse) };
  const veto = { name: 'veto', onEvent: () => { throw new Error('hunter2 did it'); } };
  const one = client({ logger: { debug: record, info: record, warn: record, error: record }, plugins: [plugins.transcript({ folder: files }), spy, veto, plugins.redaction({ patterns: ['hunter[0-9]'] })] });
  const conversation = await one.createConversation({ cwd: workspace });
  const { finalResponse } = await conversation.run('Say hunter2.');
  assert.equal(finalResponse, 'The word is hunter2.', 'the application sees all');
  assert.equal(model.requests.at(-1).lastUserText, 'Say [redacted].');
  await one.close();
  assert.deepEqual(readdirSync(files).sort(), [`${conversation.id}.jsonl`, `${conversation.id}.md`]);
  for (const name of readdirSync(files)) {
    const text = readFileSync(join(files, name), 'utf8');
    assert.match(text, /The word is \[redacted\]/);
    assert.doesNotMatch(text, /hunter2/);
  }
  const told = JSON.stringify(records);
  assert.match(told, /it was \[redacted\]/);
  assert.match(told, /\[redacted\] did it/);
  assert.doesNotMatch(told, /hunter2/);
});

test('usage is counted, and a budget says which limit was reached', async (t) => {
  const { model, workspace, client } = await stage(t);
  const usage = plugins.usage({ conversation: { totalTokens: 50 } });
  assert.equal(usage.totals(), null);
  model.reply().command('true').usage({ inputTokens: 100, outputTokens: 10 }).stall();
  const one = client({ plugins: [usage] });
  const conversation = await one.createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Go.');
  const result = await turn.result();
  assert.equal(result.status, 'interrupted');
  assert.deepEqual(result.endReason, { type: 'budget', limit: 'totalTokens', used: 110 });
  const totals = usage.totals();
  assert.deepEqual([totals.client.totalTokens, totals.client.turns, totals.conversations[conversation.id].outputTokens], [110, 1, 10]);
  await assert.rejects(conversation.run('More.'), (error) => {
    assert.ok(error instanceof CodexPluginError);
    assert.deepEqual([error.reason, error.details.scope, error.details.limit], ['BUDGET', 'conversation', 'totalTokens']);
    return true;
  });
});

test('workers that are terminated within a hook do no harm', { timeout: 300_000 }, async () => {
  const { code, signal, stdout, stderr } = await program('workers.mjs', { env: { WORKER: 'pluggedWorker.mjs', ROUNDS: '3' } }).ended;
  assert.equal(code, 0, `${signal}: ${stderr}`);
  assert.match(stdout, /all terminated/);
  for (const [, pid] of stdout.matchAll(/runtime (\d+)/g)) await gone(Number(pid));
});

test('the plugins of a pool see what its leases do, and conceal from its logger', async (t) => {
  const { model, workspace, settings } = await stage(t);
  model.otherwise().say('The word is hunter2.');
  const records = [];
  const seen = [];
  let client;
  const spy = {
    name: 'spy',
    initialize(context) {
      context.logger.warn('it was hunter2');
      ({ client } = context);
    },
    onTurnEnd: ({ finalResponse }) => void seen.push(finalResponse),
    onEvent: () => { throw new Error('hunter2 did it'); },
    cleanup: ({ reason }) => void seen.push(reason),
  };
  const usage = plugins.usage();
  const record = (...args) => records.push(args);
  const pool = new CodexClientPool({ ...settings, logger: { warn: record, error: record }, plugins: [plugins.redaction({ patterns: ['hunter[0-9]'] }), usage, { ...spy, onFailure: 'keep' }] });
  t.after(() => pool.close());
  await pool.withConversation({ cwd: workspace }, async (conversation) => {
    await conversation.run('Say hunter2.');
    assert.equal(client.conversation(conversation.id).id, conversation.id, 'it sees the conversations of every lease of its runtime');
  });
  assert.equal((await client.models()).length > 0, true);
  assert.equal(model.requests.at(-1).lastUserText, 'Say [redacted].');
  assert.equal(usage.totals().client.turns, 1);
  await pool.close();
  assert.deepEqual(seen, ['The word is [redacted].', 'close']);
  await assert.rejects(client.models(), { constructor: CodexSessionError, reason: 'CLOSED' });
  const told = JSON.stringify(records);
  assert.match(told, /it was \[redacted\]/);
  assert.match(told, /\[redacted\] did it/);
  assert.doesNotMatch(told, /hunter2/);
});
