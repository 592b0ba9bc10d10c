// Every member of the public interface, used at least once as a program would: `programs/members.mjs` and `.cjs` run it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const collect = async (iterable) => {
  const all = [];
  for await (const one of iterable) all.push(one);
  return all;
};

/** A client by its builder, every option of it, and what it says of itself. */
export async function clients({ CodexClientBuilder, CodexClient, isEvent, isUnrecognized, getCodexCliVersion, plugins }, { settings, nativeModulePath }) {
  const found = new CodexClient(settings);
  const { codexPath } = await found.connect();
  await found.close();
  const no = () => 'decline';
  const builder = CodexClientBuilder.from({ approvalPolicy: 'never' })
    .withCodexHome(settings.codexHome).withCodexPath(codexPath).withNativeModulePath(nativeModulePath).withEnv(settings.env).withConfig(settings.config).withTransport({ type: 'spawn' }).withAuth({ type: 'inherit' })
    .withDefaultModel('mock-model').withDefaultEffort('low').withDefaultSummary('auto').withApprovalPolicy('untrusted').withSandboxPolicy({ mode: 'read-only' })
    .withRequestPolicy({ unanswered: 'decline', timeoutMs: 60_000, onTimeout: 'cancel' }).withRetryPolicy({ maxRetries: 1, initialDelayMs: 1, backoffFactor: 1, maxDelayMs: 1, jitter: false })
    .withTimeout(20_000).withRequestTimeoutMs(30_000).withReconnect(false).withEventBuffer({ maxBytes: 1 << 20, hardMaxBytes: 1 << 22, overflow: 'pause' })
    .withExperimentalApi(true).withVersionCheck('warn').withLogger({}).withTools([]).addPlugin(plugins.usage()).addPlugins([plugins.redaction({ secrets: true })])
    .withPlugins([plugins.transcript({ folder: join(settings.codexHome, 'transcripts') })])
    .onCommandApproval(no).onFileChangeApproval(no).onPermissionsApproval(() => ({ permissions: {}, scope: 'turn' })).onUserInput(() => ({ answers: {} }))
    .onElicitation(() => ({ action: 'decline', content: null, _meta: null })).onTokenRefresh(() => 'hold').onAttestation(() => 'hold');
  const client = builder.build();
  assert.ok(client instanceof CodexClient && client.runtime === null);
  const connected = new Promise((resolve) => client.once('sdk/connected', (info, event) => resolve([info, event])));
  const info = await client.connect();
  assert.deepEqual(client.runtime, info);
  const [told, event] = await connected;
  assert.ok(told.pid === info.pid && isEvent(event, 'sdk/connected') && !isUnrecognized(event));
  assert.equal(await getCodexCliVersion({ codexPath: info.codexPath }), info.runtimeVersion);
  const [{ model }] = await client.models();
  const [effort] = await client.getSupportedEfforts(model);
  assert.deepEqual(await client.resolveModelVariant(model, effort), { model, effort });
  assert.equal(typeof (await client.account()).requiresOpenaiAuth, 'boolean');
  assert.deepEqual(await client.mcpServers(), []);
  await assert.rejects(client.rateLimits(), { code: 'REQUEST' });
  assert.deepEqual(await collect(client.login({ type: 'apiKey', apiKey: 'sk-test-0123' })).catch(({ code }) => code), [{ type: 'completed', success: true, error: null }]);
  await client.logout();
  await client.registerPlugin({ name: 'late' });
  assert.ok((await client.request('model/list', {})).data.length > 0);
  await client.close({ drainMs: 0 });
  await client[Symbol.asyncDispose]();
}

/** Conversations: opened, found, changed, and their history. */
export async function conversations({ CodexClient }, { settings, model, workspace }) {
  const client = new CodexClient(settings);
  model.otherwise().say('Yes.');
  const conversation = await client.createConversation({ cwd: workspace, name: 'first', developerInstructions: 'Be short.' });
  assert.equal(client.conversation(conversation.id), conversation);
  assert.equal(conversation.settings.cwd, workspace);
  await conversation.run('One.', { clientMessageId: 'm-1' });
  const { turnId } = await conversation.run('Two.');
  assert.equal((await conversation.findTurn('m-1')).items[0].type, 'userMessage');
  assert.equal(await conversation.findTurn('m-2'), null);
  await conversation.injectItems([{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'From elsewhere.' }] }]);
  await conversation.overrideTurnContext({ effort: 'high', sandboxPolicy: { mode: 'read-only' } });
  await conversation.run('Three.');
  assert.match(JSON.stringify(model.requests.at(-1).body.input), /From elsewhere/);
  assert.equal(model.requests.at(-1).effort, 'high');
  assert.equal((await collect(conversation.turns())).length, 3);
  assert.ok((await collect(conversation.items())).some(({ type }) => type === 'agentMessage'));
  await conversation.revert({ turns: 1 });
  assert.equal((await collect(conversation.turns())).length, 2);
  const [first] = (await collect(conversation.turns())).map(({ id }) => id).filter((id) => id !== turnId);
  await conversation.revert({ toTurnId: first });
  assert.equal((await collect(conversation.turns())).length, 1);

  await conversation.setName('renamed');
  const forked = await conversation.fork({ lastTurnId: first });
  const again = await client.forkConversation(conversation.id);
  assert.notEqual(forked.id, again.id);
  await forked.delete();
  await again[Symbol.asyncDispose]();
  await conversation.archive();
  const ids = async (archived) => (await collect(client.listConversations({ cwd: workspace, archived, limit: 10 }))).map(({ id }) => id);
  assert.deepEqual([(await ids(true)).includes(conversation.id), (await ids(false)).includes(conversation.id)], [true, false]);
  await conversation.unarchive();
  await conversation.close();
  const resumed = await client.resumeConversation(conversation.id, { settings: 'saved' });
  assert.equal((await resumed.run('Four.')).status, 'completed');
  await client.close();
}

/** Turns: read, steered, queued, held to budgets, interrupted; reviews and compactions. */
export async function turns({ CodexClient }, { settings, model, workspace }) {
  const client = new CodexClient({ ...settings, approvalPolicy: 'never' });
  const conversation = await client.createConversation({ cwd: workspace });
  const events = conversation.events({ methods: ['turn/completed'], subagents: true });
  const all = client.events({ conversationId: conversation.id });
  const gate = model.gate();
  model.on('Begin.').say('First.').waitFor(gate).command('true');
  model.otherwise().say('Next.');
  const turn = await client.sendUserTurn('Begin.', { conversationId: conversation.id });
  assert.deepEqual([turn.conversationId, conversation.activeTurn, conversation.turn(turn.id)], [conversation.id, turn, turn]);
  await model.nextRequest();
  await assert.rejects(conversation.run('Refused.'), { reason: 'TURN_ACTIVE' });
  const queued = conversation.run('Queued.', { ifBusy: 'queue' });
  const steered = await conversation.sendUserTurn('Steered.', { ifBusy: 'steer' });
  assert.equal(steered.id, turn.id);
  await turn.steer('And this.');
  gate.open();
  assert.equal((await turn.result()).status, 'completed');
  const said = model.requests.map(({ lastUserText }) => lastUserText);
  assert.equal((await queued).finalResponse, 'Next.');
  assert.ok(said.includes('And this.') && !said.includes('Refused.'), said.join());
  assert.match((await collect(turn.text())).join(''), /Next\./);
  assert.equal((await collect(turn.toReadableStream())).join(''), (await collect(turn.text())).join(''));
  assert.equal((await collect(turn.events({ methods: ['turn/started'] }))).length, 1);
  assert.equal((await events.next()).value.params.turn.id, turn.id);
  assert.equal((await all.next()).value.conversationId, conversation.id);
  await events.return();
  await all.return();

  const limits = { totalTokens: 10, outputTokens: 5, toolCalls: 0, modelCalls: 1, wallMs: 1 };
  for (const [limit, most] of Object.entries(limits)) {
    const rule = model.on(`Spend ${limit}.`);
    if (limit === 'wallMs') rule.stall();
    else rule.command('true').usage({ inputTokens: 100, outputTokens: 50 }).command('true').say('Too much.');
    await assert.rejects(conversation.run(`Spend ${limit}.`, { budget: { [limit]: most } }), ({ reason, result }) => {
      assert.deepEqual([reason, result.endReason.type, result.endReason.limit], ['BUDGET', 'budget', limit]);
      return result.endReason.used >= most;
    });
  }

  const file = join(workspace, 'ticks');
  model.on('For ever.').command(`while true; do date >> ${file}; sleep 0.02; done`);
  const endless = await conversation.sendUserTurn('For ever.');
  while (!existsSync(file)) await new Promise((resolve) => setImmediate(resolve));
  await conversation.interrupt({ keepCommands: false });
  assert.equal((await endless.result()).status, 'interrupted');
  await endless.interrupt();
  await endless[Symbol.asyncDispose]();

  model.on({ review: true }).say(JSON.stringify({ findings: [], overall_correctness: 'patch is correct', overall_explanation: 'Fine.', overall_confidence_score: 1 }));
  assert.equal((await (await conversation.review({ type: 'custom', instructions: 'Look.' })).result()).status, 'completed');
  model.on({ compaction: true }).say('A summary.');
  assert.equal((await (await conversation.compact()).result()).status, 'completed');
  await client.close();
}

/** Questions: held, listed, answered, declined. */
export async function questions({ CodexClient }, { settings, model, workspace }) {
  const client = new CodexClient({ ...settings, approvalPolicy: 'untrusted', requestPolicy: { unanswered: 'hold' } });
  const conversation = await client.createConversation({ cwd: workspace });
  model.otherwise().command('true').command('true').say('ok');
  const settled = [];
  const listener = ({ how, by }) => settled.push(`${how} by ${by}`);
  client.on('sdk/requestSettled', listener).on('event', listener).off('event', listener);
  const turn = await conversation.sendUserTurn('Go.');
  let answer = (id) => client.respond(id, 'accept');
  for await (const event of turn.events()) {
    if (!('request' in event)) continue;
    assert.deepEqual(client.pendingRequests({ conversationId: conversation.id }).map(({ id }) => id), [event.request.id]);
    await answer(event.request.id);
    answer = (id) => client.decline(id);
  }
  assert.equal((await turn.result()).status, 'completed');
  assert.deepEqual(settled, ['answered by respond', 'declined by respond']);
  await client.close();
}

/** A pool, and its leases. */
export async function pools({ CodexClientPool }, { settings, model, workspace }) {
  const pool = new CodexClientPool(settings, { maxSize: 1, maxConversationsPerClient: 2, maxWaiting: 1, idleTimeoutMs: 1_000, acquireTimeoutMs: null });
  model.otherwise().say('ok');
  assert.equal((await pool.run('x', { cwd: workspace })).finalResponse, 'ok');
  assert.equal(await pool.withConversation({ cwd: workspace }, async (conversation) => (await conversation.run('x')).status), 'completed');
  assert.ok(await pool.withClient(async (lease) => (await lease.models()).length));
  const lease = await pool.acquire({ timeoutMs: 10_000 });
  assert.equal('connect' in lease, false);
  const { clients, busy, turns } = pool.stats();
  assert.deepEqual([clients, busy, turns], [1, 1, 2]);
  await pool.release(lease);
  await pool.close();
  await pool[Symbol.asyncDispose]();
}

export const all = { clients, conversations, turns, questions, pools };
