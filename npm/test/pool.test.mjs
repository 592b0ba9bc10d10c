// The pool on the real runtime: leases that do not see each other, who waits for whom, and every way in which one ends.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CodexAbortError, CodexClientPool, CodexPoolError, tool } from '@flo-ai/codex-ts-sdk';
import { collect, gone, program, stage } from '../test-support/stage.mjs';

/** A stage with a pool on it. */
async function pooled(t, sizes, options = {}) {
  const on = await stage(t, options);
  const made = (more = sizes) => on.owns(new CodexClientPool(on.settings, more));
  return { ...on, made, pool: made() };
}

const until = async (holds) => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

test('many runs share two runtimes, and nothing is left when the pool is closed', async (t) => {
  const { model, workspace, pool } = await pooled(t, { maxSize: 2, maxConversationsPerClient: 2 });
  model.otherwise().say('ok');
  const runs = Array.from({ length: 8 }, () => pool.run('Hello.', { cwd: workspace }));
  for (const result of await Promise.all(runs)) assert.equal(result.finalResponse, 'ok');
  const two = await Promise.all([pool.acquire(), pool.acquire()]);
  const pids = new Set(two.map((lease) => lease.runtime.pid));
  assert.equal(pids.size, 2, 'the least loaded one is chosen');
  await Promise.all(two.map((lease) => lease.close()));
  assert.deepEqual(pool.stats(), { clients: 2, starting: 0, idle: 2, busy: 0, conversations: 0, waiting: 0, started: 2, crashed: 0, turns: 8 });
  await Promise.all([pool.close(), pool[Symbol.asyncDispose]()]);
  for (const pid of pids) await gone(pid);
  assert.deepEqual(pool.stats(), { clients: 0, starting: 0, idle: 0, busy: 0, conversations: 0, waiting: 0, started: 2, crashed: 0, turns: 8 });
  await assert.rejects(pool.acquire(), { constructor: CodexPoolError, reason: 'CLOSED' });
  await assert.rejects(pool.run('Too late.'), { constructor: CodexPoolError, reason: 'CLOSED' });
});

test('callers wait in their order, as long as they may', async (t) => {
  const { made, pool } = await pooled(t, { maxSize: 1, maxConversationsPerClient: 1, maxWaiting: 2 });
  const held = await pool.acquire();
  const order = [];
  const stop = new AbortController();
  const first = pool.acquire({ signal: stop.signal });
  const second = pool.acquire().then((lease) => (order.push('second'), lease));
  assert.equal(pool.stats().waiting, 2);
  await assert.rejects(pool.acquire(), { constructor: CodexPoolError, reason: 'FULL', retryable: true });
  const why = new Error('changed my mind');
  stop.abort(why);
  await assert.rejects(first, (error) => error instanceof CodexAbortError && error.cause === why);
  const third = pool.withClient(async () => order.push('third'));
  assert.equal(pool.stats().waiting, 2, 'the place of the one that gave up is free');
  await pool.release(held);
  await pool.release(await second);
  await third;
  assert.deepEqual(order, ['second', 'third']);
  await assert.rejects(pool.acquire({ signal: AbortSignal.abort() }), CodexAbortError);

  const hasty = made({ maxSize: 1, maxConversationsPerClient: 1, acquireTimeoutMs: 5_000 });
  const kept = await hasty.acquire();
  await assert.rejects(hasty.acquire({ timeoutMs: 1 }), { code: 'TIMEOUT' });
  await kept.close();
  const quick = made({ acquireTimeoutMs: 1 });
  await assert.rejects(quick.acquire(), { constructor: CodexPoolError, reason: 'ACQUIRE_TIMEOUT', retryable: true });
  assert.equal(quick.stats().waiting, 0);
  for (const [options, field] of [[{ maxSize: 0 }, 'maxSize'], [{ maxsize: 1 }, 'maxsize'], [{ acquireTimeoutMs: 0 }, 'acquireTimeoutMs']]) {
    assert.throws(() => made(options), (error) => error.code === 'CONFIG' && error.message.includes(field));
  }
});

test('leases see only their own', async (t) => {
  const { model, workspace, pool } = await pooled(t, { maxSize: 1 }, { requestPolicy: { unanswered: 'hold' }, approvalPolicy: 'untrusted' });
  model.on('touch it').command('touch asked').say('done');
  const [one, two] = await Promise.all([pool.acquire(), pool.acquire()]);
  assert.equal(one.runtime.pid, two.runtime.pid);
  assert.equal(one.connect, undefined);
  const heard = [];
  two.on('event', (event) => heard.push(event.rootConversationId));
  const mine = collect(two.events({ subagents: true }));
  const [first, second] = await Promise.all([one.createConversation({ cwd: workspace }), two.createConversation({ cwd: workspace })]);
  assert.equal(one.conversation(first.id), first);
  assert.equal(two.conversation(first.id), null);
  const turn = await first.sendUserTurn('touch it');
  for await (const event of one.events({ methods: ['item/commandExecution/requestApproval'] })) {
    assert.deepEqual(two.pendingRequests(), []);
    await assert.rejects(two.respond(event.request.id, 'accept'), { reason: 'REQUEST_SETTLED' });
    await one.respond(event.request.id, 'accept');
    break;
  }
  assert.equal((await turn.result()).status, 'completed');
  assert.ok(existsSync(join(workspace, 'asked')));
  await assert.rejects(two.resumeConversation(first.id), { code: 'SESSION', reason: 'IN_USE' });
  await assert.rejects(two.request('thread/read', { threadId: first.id }), { reason: 'IN_USE' });
  await pool.release(one);
  const again = await two.resumeConversation(first.id);
  assert.equal(again.id, first.id);
  assert.equal(two.conversation(first.id), again);
  await again.close();
  await two.close();
  const seen = (await mine).map((event) => event.rootConversationId);
  assert.ok(seen.includes(second.id));
  const resumed = seen.indexOf(first.id);
  assert.ok(seen.slice(0, resumed < 0 ? seen.length : resumed).every((id) => id === second.id), JSON.stringify(seen));
  assert.deepEqual(heard, seen, 'listeners hear what iterators see');
});

test('releasing interrupts what goes on, stops its command, and can be done again', async (t) => {
  const { model, workspace, pool, made } = await pooled(t, { maxSize: 1, maxConversationsPerClient: 1 }, { approvalPolicy: 'never', sandboxPolicy: { mode: 'danger-full-access' } });
  const file = join(workspace, 'pid');
  model.on('for ever').command(`echo $$ > ${file}; while true; do sleep 1; done`).say('never');
  model.otherwise().say('ok');
  const lease = await pool.acquire();
  const conversation = await lease.createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('for ever');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n'));
  const next = pool.acquire();
  await Promise.all([pool.release(lease), lease.close(), lease[Symbol.asyncDispose]()]);
  await pool.release(lease);
  assert.equal((await turn.result()).status, 'interrupted');
  await gone(Number(readFileSync(file, 'utf8')));
  for (const late of [conversation.run('Again.'), lease.createConversation(), lease.models(), lease.events().next()]) {
    await assert.rejects(late, { constructor: CodexPoolError, reason: 'RELEASED' });
  }
  const other = await next;
  assert.equal(other.conversation(conversation.id), null, 'nothing of the last user is left');
  await assert.rejects(made().release(other), { constructor: CodexPoolError, reason: 'NOT_FOUND' });
  assert.equal(pool.stats().busy, 1);
  await other.close();

  // However the work ends, the room is free again.
  const mine = new Error('mine');
  let kept;
  await assert.rejects(pool.withClient(async (client) => { kept = client; throw mine; }), mine);
  await assert.rejects(kept.models(), { reason: 'RELEASED' });
  await assert.rejects(pool.withConversation({ cwd: workspace }, () => { throw mine; }), mine);
  await assert.rejects(pool.withConversation({ cwd: '/no/such' }, async () => {}), { code: 'CONFIG' });
  assert.equal(await pool.withConversation({ cwd: workspace }, async (opened) => (await opened.run('Hello.')).finalResponse), 'ok');
  assert.deepEqual([pool.stats().idle, pool.stats().conversations], [1, 0]);
});

test('a killed runtime is replaced, and the turns of its leases end lost', async (t) => {
  const { model, workspace, pool } = await pooled(t, { maxSize: 1, maxConversationsPerClient: 1 });
  model.on('wait').stall();
  model.otherwise().say('ok');
  const lease = await pool.acquire();
  const { pid } = lease.runtime;
  const conversation = await lease.createConversation({ cwd: workspace });
  await conversation.run('Remember.');
  const turn = await conversation.sendUserTurn('wait');
  await model.waitForRequests(2);
  const next = pool.acquire();
  process.kill(pid, 'SIGKILL');
  const result = await turn.result();
  assert.deepEqual([result.status, result.endReason.type], ['lost', 'lost']);
  await assert.rejects(conversation.run('Still there?'), { code: 'CONNECTION' });
  const other = await next;
  assert.notEqual(other.runtime.pid, pid);
  assert.equal(lease.runtime, null);
  await assert.rejects(other.resumeConversation(conversation.id), { reason: 'IN_USE' });
  await lease.close();
  const again = await other.resumeConversation(conversation.id);
  assert.equal((await again.run('And now?')).finalResponse, 'ok');
  const { clients, started, crashed } = pool.stats();
  assert.deepEqual([clients, started, crashed], [1, 2, 1]);
});

test('what one lease has closed goes on in another one, in another runtime', async (t) => {
  const { model, workspace, pool } = await pooled(t, { maxSize: 2, maxConversationsPerClient: 1 });
  model.otherwise().say('ok');
  const [one, two] = await Promise.all([pool.acquire(), pool.acquire()]);
  assert.notEqual(one.runtime.pid, two.runtime.pid);
  const conversation = await one.createConversation({ cwd: workspace });
  await conversation.run('One.');
  await assert.rejects(two.resumeConversation(conversation.id), { code: 'SESSION', reason: 'IN_USE' });
  await conversation.close();
  assert.equal((await (await two.resumeConversation(conversation.id)).run('Two.')).status, 'completed');
  await pool.release(two);
  const again = await one.resumeConversation(conversation.id);
  assert.equal((await collect(again.turns())).length, 2);
});

test("a run's signal and limit interrupt its turn", async (t) => {
  const { model, workspace, pool } = await pooled(t, { maxSize: 1, maxConversationsPerClient: 1 });
  model.on('wait').stall();
  model.on('json').json({ sum: 3 });
  model.otherwise().say('ok');
  const stop = new AbortController();
  const running = pool.run('wait', { cwd: workspace, signal: stop.signal });
  await model.nextRequest();
  stop.abort();
  await assert.rejects(running, (error) => error instanceof CodexAbortError && error.result.endReason.by === 'signal');
  await assert.rejects(pool.run('wait', { cwd: workspace, timeoutMs: 50 }), { code: 'TIMEOUT' });
  const outputSchema = { type: 'object', properties: { sum: { type: 'number' } }, required: ['sum'], additionalProperties: false };
  assert.deepEqual((await pool.run('json', { cwd: workspace, outputSchema })).structured, { sum: 3 });
  assert.equal(pool.stats().idle, 1);
});

test('handlers, tools and the logger serve every lease, and are told whose question it is', async (t) => {
  const asked = [];
  const called = [];
  const logged = [];
  const options = {
    approvalPolicy: 'untrusted',
    logger: { debug: (message, fields) => logged.push(fields) },
    onCommandApproval: (request, { conversation }) => {
      asked.push(conversation);
      return 'accept';
    },
    tools: [tool({
      name: 'look', description: 'Looks.', inputSchema: { type: 'object', properties: {} },
      handler: (_, { client, conversationId }) => {
        called.push([client, conversationId]);
        return 'seen';
      },
    })],
  };
  const { model, workspace, pool } = await pooled(t, { maxSize: 2, maxConversationsPerClient: 1 }, options);
  const leases = await Promise.all([pool.acquire(), pool.acquire()]);
  for (const lease of leases) {
    const conversation = await lease.createConversation({ cwd: workspace });
    model.reply().command('touch asked').tool('look', {}).say('done');
    await conversation.run('Go.');
    assert.equal(asked.at(-1), conversation);
    assert.equal(called.at(-1)[0], lease);
    assert.equal(called.at(-1)[1], conversation.id);
    assert.equal(lease.conversation(conversation.id), conversation);
  }
  assert.deepEqual([asked.length, called.length], [2, 2]);
  assert.ok(new Set(logged.map((fields) => fields['client.id'])).size >= 2, 'records of both runtimes');
});

test('a runtime that does not start is an error of those who asked', async (t) => {
  const { settings } = await stage(t);
  const pool = new CodexClientPool({ ...settings, codexPath: '/no/such/codex' });
  for (let i = 0; i < 2; i++) await assert.rejects(pool.acquire(), { code: 'CONNECTION' });
  assert.deepEqual([pool.stats().clients, pool.stats().started], [0, 0]);
  await pool.close();
});

const pids = (stdout) => [...stdout.matchAll(/(?:runtime|command) (\d+)/g)].map(([, pid]) => Number(pid));

test('a pool that idles lets the process end; process.exit() takes all runtimes along', async () => {
  for (const [how, expected] of [['idle', 0], ['exit', 7]]) {
    const { code, stdout, stderr } = await program('pool.mjs', { env: { HOW: how } }).ended;
    assert.equal(code, expected, stderr);
    assert.equal(pids(stdout).length, 2, stdout);
    for (const pid of pids(stdout)) await gone(pid);
  }
});

test('leases that nobody holds are released, and so is a pool', async () => {
  const { code, stdout, stderr } = await program('pool.mjs', { args: ['--expose-gc'], env: { HOW: 'drop' } }).ended;
  assert.equal(code, 0, stderr);
  assert.match(stdout, /lease released\npool gone\n/);
  for (const pid of pids(stdout)) await gone(pid);
});

test('a worker with a pool may be terminated in the middle of a turn', async () => {
  const { code, signal, stdout, stderr } = await program('pool.mjs', { env: { HOW: 'worker' } }).ended;
  assert.equal(code, 0, `${signal}: ${stderr}`);
  assert.match(stdout, /terminated/);
  for (const pid of pids(stdout)) await gone(pid);
});
