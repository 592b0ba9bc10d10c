// What is refused: every option and every argument with values that it cannot have. What is said of each is in
// `expected/refused.txt`.
import { CodexClient, CodexClientBuilder, CodexClientPool, getCodexCliVersion, plugins, tool } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';

const round = {};
round.itself = round;
const schema = { type: 'object', properties: {}, additionalProperties: false };
const made = (definition) => [tool({ name: 'look', description: 'Looks.', inputSchema: schema, handler: () => '', ...definition })];

/** What no whole number is, and no number above 0. */
const below0 = [-1, 1.5, NaN, Infinity, 1e300, '5', '', null, true, [], {}];
const below1 = [0, ...below0];
const each = (name, values) => values.map((value) => ({ [name]: value }));
const budgets = [...['totalTokens', 'outputTokens', 'modelCalls', 'wallMs'].flatMap((name) => each(name, below1)), ...each('toolCalls', below0)];

const policies = {
  approvalPolicy: ['sometimes', 5, null, {}, { granular: true }, { granular: { rules: true } }, { granular: { sandbox_approval: 1, rules: true, mcp_elicitations: true } }],
  sandboxPolicy: ['read-only', null, {}, { mode: 'none' }, { mode: 'read-only', writableRoots: [] }, { mode: 'workspace-write', writableRoots: 'a' },
    { mode: 'workspace-write', writableRoots: ['relative'] }, { mode: 'workspace-write', writableRoots: ['/', 5] }, { mode: 'workspace-write', networkAccess: 'yes' }],
};
const common = { ...policies, tools: [{}, [5], made({ name: '' }), made({ name: 'a b' }), ...[...each('timeoutMs', below1), ...each('maxConcurrency', below1)].map(made),
  made({ description: 5 }), made({ namespace: 'a b' }), made({ foo: 1 }), made({ inputSchema: { type: 'strng' } }), [...made(), ...made()]],
  config: [null, [], 'model = "x"', { a: null }, { 'a..b': 1 }, { a: { b: 1 }, 'a.b': 2 }, { a: { b: 'secret' }, 'a.b': '=secret' }, { a: [1, Infinity] }, { a: () => {} }, { a: 10n }, { a: new Map() }, round] };
const handlers = (names) => Object.fromEntries(names.map((name) => [name, ['accept', null]]));
const approvals = ['onCommandApproval', 'onFileChangeApproval'];
const questions = [...approvals, 'onPermissionsApproval', 'onUserInput', 'onElicitation'];

/** Values that options cannot have, by the interface and the name of the option. */
export const options = {
  CodexClientOptions: {
    ...common, ...handlers([...questions, 'onTokenRefresh', 'onAttestation']),
    codexHome: [5, null, '', 'a\0b'], codexPath: [5, {}, '', 'a\0b'], nativeModulePath: [5, null, ''],
    transport: ['spawn', {}, [], ['spawn'], { type: 5 }, { type: null }, { type: 'ws' }, { type: 'spawn', args: 'a' }, { type: 'spawn', args: [5] }, { type: 'spawn', command: 'x' }],
    auth: ['sk-secret', {}, [], { type: 5 }, { type: 'apiKey', apiKey: ' ' }, { type: 'token' }, { type: 'apiKey' }, { type: 'apiKey', apiKey: 5 }, { type: 'apiKey', apiKey: '' }, { type: 'apiKey', apiKey: 'sk-secret', persist: 1 }, { type: 'inherit', apiKey: 'sk-secret' }],
    env: ['KEY=secret', [], { set: [] }, { set: { A: 1 } }, { set: { 'A=B': 'secret' } }, { set: { '': 'secret' } }, { set: { A: 'a\0secret' } }, { unset: 'A' }, { unset: [1] }, { unset: ['A', ''] }, { unset: ['A=B'] }, { inherit: 'no' }, { clear: true }],
    defaultModel: [5, null, '', ' '], defaultEffort: [5, '', ' '], defaultSummary: ['short', null],
    requestPolicy: ['hold', { unanswered: 'accept' }, ...each('timeoutMs', below1.filter((value) => value !== null)), { timeoutMs: '1m' }, { onTimeout: 'accept' }, { onTimeOut: 'cancel' }],
    retryPolicy: [5, ...each('maxRetries', [...below0, 2 ** 40]), ...each('initialDelayMs', below0), ...each('backoffFactor', [0, -1, 0.5, NaN, Infinity, 1e300, '2', null, true]), ...each('maxDelayMs', below0), { jitter: 'full' }, { retries: 1 }],
    requestTimeoutMs: [...below1, '30s'], reconnect: [true, null, 'no', ...each('maxAttempts', [...below1, 2 ** 40]), ...each('initialDelayMs', below0), ...each('maxDelayMs', below0), { attempts: 1 }],
    eventBuffer: [5, ...each('maxBytes', below1), ...each('hardMaxBytes', below1), { hardMaxBytes: 1 }, { overflow: 'drop' }, { bytes: 1 }],
    experimentalApi: ['yes', null], versionCheck: ['strict', false], logger: [5, null, { warn: 3 }, { info: 'x' }],
    plugins: [null, {}, [5], [{}], ...each('name', [5, null, '', ' ']).map((plugin) => [plugin]),
      ...[...each('methods', [5, null, 'some', [5], [''], ['turn/started', 'turn completed']]), ...each('tools', [5, null]), ...each('deadlineMs', below1), ...each('onFailure', [null, 'retry']),
        ...each('onEvent', [5, true, null, '5', [], {}, 10n]), { onEvnt() {} }, { foo: 1 }, { foo: null }].map((fields) => [{ name: 'a', ...fields }]), [{ name: 'a' }, { name: 'a' }]],
  },
  ConversationOptions: { ...common, ...handlers(questions), cwd: [5, '/no/such/folder', ''], model: [5, null, '', ' ', () => {}], modelProvider: [5, ''], effort: [5, '', ' '], summary: ['short'], ephemeral: ['yes'], baseInstructions: [5], developerInstructions: [{}], name: [5, '', ' '] },
  TurnOptions: {
    ...policies, ...handlers(questions), cwd: [5, '/no/such/folder'], model: [5, null, '', ' '], effort: [5, '', ' '], summary: ['short'], signal: [5, null, {}], timeoutMs: [...below1, '1s'], ifBusy: ['perhaps', null],
    budget: [5, ...budgets, { tokens: 5 }], clientMessageId: [5, '', ' '],
    outputSchema: [null, 'text', 5, { type: 'array' }, { type: 'object', properties: {} }, { '~standard': { validate() {} } }], traceparent: [5, 'x'],
  },
  CallOptions: { signal: [5, 'x'], timeoutMs: [...below1, '1s'], traceparent: [5, '', 'x'] },
  PoolOptions: { maxSize: below1, maxConversationsPerClient: below1, maxWaiting: below0, idleTimeoutMs: below0, acquireTimeoutMs: below1.filter((value) => value !== null) },
  ConversationFilter: { cwd: [5, ''], archived: ['yes'], search: [5], limit: below1 },
  EventFilter: { methods: ['turn/started', [5], null, [''], ['turncompleted'], ['turn/started', 'item/*'], ['sdk/ended']], after: below0, signal: [5] },
  TranscriptOptions: { folder: [undefined, 5, ''], formats: ['jsonl', ['html'], []] },
  UsageOptions: { conversation: [5, ...budgets, { tokens: 1 }], client: each('wallMs', below1) },
  RedactionOptions: { patterns: [undefined, [], 'a', [5], ['('], [''], [{ patten: 'a' }], [{ pattern: 5 }]], secrets: ['yes'], replacement: [5] },
};

/** What takes them. */
export const takers = {
  CodexClientOptions: [(given) => new CodexClient(given), (given) => new CodexClientPool(given)],
  ConversationOptions: [(given, { client }) => client.createConversation(given), (given, { client }) => client.resumeConversation('x', given), (given, { client }) => client.forkConversation('x', given),
    (given, { conversation }) => conversation.fork(given), (given, { pool }) => pool.withConversation(given, async () => {})],
  TurnOptions: [(given, { idle }) => idle.run('x', given), (given, { idle }) => idle.sendUserTurn('x', given), (given, { other }) => other.sendUserTurn('x', given)],
  CallOptions: [(given, { client }) => client.models(given), (given, { client }) => client.request('model/list', {}, given), (given, { conversation }) => conversation.setName('x', given), (given, { turn }) => turn.result(given),
    (given, { pool }) => pool.acquire(given), (given, { client }) => client.createConversation(given)],
  PoolOptions: [(given) => new CodexClientPool({}, given)],
  ConversationFilter: [(given, { client }) => client.listConversations(given).next()],
  EventFilter: [(given, { client }) => client.events(given).next(), (given, { conversation }) => conversation.events(given).next(), (given, { turn }) => turn.events(given).next()],
  TranscriptOptions: [(given) => new CodexClient({ plugins: [plugins.transcript({ folder: 'f', ...given })] })],
  UsageOptions: [(given) => new CodexClient({ plugins: [plugins.usage(given)] })],
  RedactionOptions: [(given) => new CodexClient({ plugins: [plugins.redaction({ patterns: ['a'], ...given })] })],
};

const input = [5, null, undefined, {}, '', ' \n', [], [{ type: 'text', text: '' }, { type: 'text', text: ' ' }], [5], [null], [{}], [{ type: 'audio' }], [{ type: 'text' }], [{ type: 'text', text: 5 }], [{ type: 'text', text: 'a', bold: true }], [{ type: 'image' }], [{ type: 'image', url: 5 }], [{ type: 'image', url: '' }], [{ type: 'image', url: 'http://127.0.0.1/a.png' }],
  [{ type: 'image', url: 'a', mimeType: 'image/png' }], [{ type: 'image', data: 'abc', mimeType: 'image/png' }], [{ type: 'image', data: new Uint8Array(3) }], [{ type: 'image', data: new Uint8Array(3), mimeType: 'text/plain' }],
  [{ type: 'image', data: new Uint8Array(0), mimeType: 'image/png' }], [{ type: 'localImage', path: 5 }], [{ type: 'skill', name: 'a' }], [{ type: 'skill', name: '', path: '/' }], [{ type: 'mention', path: 'a' }], [{ type: 'mention', name: 'a', path: '' }], 'x'.repeat(1_048_577)];
const text = [5, null, undefined];
const name = [...text, ''];
const bag = [5, null, [], { foo: 1 }];

/** Arguments that calls cannot have: of each, what takes one argument and what it is given. */
export const calls = {
  CodexClient: [(given) => new CodexClient(given), bag], CodexClientPool: [(given) => new CodexClientPool({}, given), bag], CodexClientBuilder: [(given) => CodexClientBuilder.from(given), [5, null, []]], 'builder.withTools': [(given) => new CodexClientBuilder().withTools(given).build(), text.slice(0, 2)], 'builder.withPlugins': [(given) => new CodexClientBuilder().withPlugins(given).build(), text.slice(0, 2)],
  tool: [(given) => tool(given), [5, null, {}, { name: 'a' }, { name: 'a', handler: 5 }, { name: 'a', handler() {} }, { name: 'a', handler() {}, inputSchema: 'text' }]],
  getCodexCliVersion: [(given) => getCodexCliVersion(given), [...bag, { codexPath: 5 }, { codexPath: '' }]],
  'client.connect': [(given, { client }) => client.connect(given), bag], 'client.createConversation': [(given, { client }) => client.createConversation(given), bag],
  'client.resumeConversation': [(given, { client }) => client.resumeConversation(given), text], 'client.resumeConversation, options': [(given, { client }) => client.resumeConversation('x', given), [...bag, { settings: 'theirs' }]],
  'client.forkConversation': [(given, { client }) => client.forkConversation(given), text], 'client.forkConversation, options': [(given, { client }) => client.forkConversation('x', given), [...bag, ...each('lastTurnId', [5, ''])]],
  'client.listConversations': [(given, { client }) => client.listConversations(given).next(), bag], 'client.conversation': [(given, { client }) => client.conversation(given), text],
  'client.sendUserTurn': [(given, { other }) => other.sendUserTurn(given), input], 'client.sendUserTurn, options': [(given, { client }) => client.sendUserTurn('x', given), [...bag, { conversationId: 5 }]],
  'client.events': [(given, { client }) => client.events(given).next(), [...bag, { conversationId: 5 }, { subagents: 'yes' }]],
  'client.on': [(given, { client }) => client.on(given, () => {}), [...name, 'close', 'turnCompleted', 'turn completed', 'sdk/end']], 'client.on, listener': [(given, { client }) => client.on('event', given), text], 'client.once': [(given, { client }) => client.once('event', given), text],
  'client.pendingRequests': [(given, { client }) => client.pendingRequests(given), [...bag, { conversationId: 5 }]],
  'client.respond': [(given, { client }) => client.respond(given, 'accept'), name], 'client.respond, response': [(given, { client, question }) => client.respond(question, given), [5, null, undefined, 'yes', 10n]],
  'client.decline': [(given, { client }) => client.decline(given), name], 'client.request': [(given, { client }) => client.request(given, {}), name],
  'client.request, params': [(given, { client }) => client.request('model/list', given), [5, 'x', [], { limit: NaN }]], 'client.request, options': [(given, { client }) => client.request('model/list', {}, given), bag],
  'client.login': [(given, { client }) => client.login(given).next(), [5, null, undefined, {}, { type: 'token' }, { type: 'apiKey' }, { type: 'apiKey', apiKey: 5 }, { type: 'apiKey', apiKey: '' }, { type: 'browser', apiKey: 'sk-secret' }]],
  'client.resolveModelVariant': [(given, { client }) => client.resolveModelVariant(given), text], 'client.resolveModelVariant, effort': [(given, { client }) => client.resolveModelVariant('x', given), [5]],
  'client.getSupportedEfforts': [(given, { client }) => client.getSupportedEfforts(given), text], 'client.registerPlugin': [(given, { client }) => client.registerPlugin(given), [5, null, {}, { name: 'a', cleanup: 5 }, { name: 'a', methods: ['completed'] }]],
  ...Object.fromEntries(['models', 'account', 'rateLimits', 'mcpServers', 'logout'].map((name) => [`client.${name}`, [(given, { client }) => client[name](given), bag]])),
  'client.close': [(given, { client }) => client.close(given), [...bag, ...each('drainMs', below0)]],
  'conversation.run': [(given, { idle }) => idle.run(given), input], 'conversation.run, options': [(given, { conversation }) => conversation.run('x', given), bag],
  'conversation.sendUserTurn': [(given, { conversation }) => conversation.sendUserTurn(given), [5, [5]]], 'conversation.turn': [(given, { conversation }) => conversation.turn(given), text],
  'conversation.findTurn': [(given, { conversation }) => conversation.findTurn(given), name], 'conversation.events': [(given, { conversation }) => conversation.events(given).next(), [...bag, { subagents: 5 }]],
  'conversation.interrupt': [(given, { conversation }) => conversation.interrupt(given), [...bag, { keepCommands: 'yes' }]],
  'conversation.overrideTurnContext': [(given, { conversation }) => conversation.overrideTurnContext(given), [...bag, undefined, { model: 5 }, { cwd: '/no/such/folder' }, { approvalPolicy: 'x' }, { ephemeral: true }]],
  'conversation.review': [(given, { conversation }) => conversation.review(given), [5, undefined, {}, { type: 'all' }, { type: 'baseBranch' }, { type: 'baseBranch', branch: '' }, { type: 'commit', sha: 5 }, { type: 'commit', sha: ' ' }, { type: 'custom', text: 'x' }, { type: 'custom', instructions: '' }]],
  'conversation.injectItems': [(given, { conversation }) => conversation.injectItems(given), [5, null, undefined, {}, [], [5], [{ type: 'message' }, {}]]],
  'conversation.revert': [(given, { idle }) => idle.revert(given), [...bag, undefined, {}, ...each('turns', below1), { turns: 100 }, ...each('toTurnId', [5, '']), { toTurnId: 'x', turns: 1 }]],
  'conversation.fork': [(given, { conversation }) => conversation.fork(given), [...bag, ...each('lastTurnId', [5, ''])]], 'conversation.setName': [(given, { conversation }) => conversation.setName(given), name],
  ...Object.fromEntries(['compact', 'archive', 'unarchive', 'delete', 'close'].map((name) => [`conversation.${name}`, [(given, { conversation }) => conversation[name](given), bag]])),
  'turn.events': [(given, { turn }) => turn.events(given).next(), [...bag, { after: 'x' }]], 'turn.steer': [(given, { turn }) => turn.steer(given), [5, null, undefined, '', [], [{ type: 'x' }]]],
  'turn.interrupt': [(given, { turn }) => turn.interrupt(given), [...bag, { keepCommands: 1 }]], 'turn.result': [(given, { turn }) => turn.result(given), bag],
  'pool.withConversation': [(given, { pool }) => pool.withConversation(given, async () => {}), bag], 'pool.withConversation, work': [(given, { pool }) => pool.withConversation({}, given), text],
  'pool.withClient': [(given, { pool }) => pool.withClient(given), text], 'pool.withClient, options': [(given, { pool }) => pool.withClient(async () => {}, given), bag], 'pool.acquire': [(given, { pool }) => pool.acquire(given), bag],
  'pool.run': [(given, { pool }) => pool.run(given), [5, '', [5]]], 'pool.run, options': [(given, { pool }) => pool.run('x', given), bag], 'pool.close': [(given, { pool }) => pool.close(given), bag],
  'plugins.transcript': [(given) => new CodexClient({ plugins: [plugins.transcript(given)] }), [5, {}, { folder: 'f', foo: 1 }]], 'plugins.usage': [(given) => new CodexClient({ plugins: [plugins.usage(given)] }), [5, { foo: 1 }]],
  'plugins.redaction': [(given) => new CodexClient({ plugins: [plugins.redaction(given)] }), [5, {}, { secrets: true, foo: 1 }]],
  'ScriptedModel.start': [(given) => ScriptedModel.start(given), [5, { foo: 1 }]], 'model.on': [(given, { model }) => model.on(given), [5, null, undefined, [], { foo: 1 }, { text: 5 }]],
  'reply.say': [(given, { model }) => model.reply().say(given), text], 'reply.deltas': [(given, { model }) => model.reply().deltas(given), below0], 'reply.deltas, perSecond': [(given, { model }) => model.reply().deltas(1, given), [0, -1, NaN, '5']], 'reply.fail': [(given, { model }) => model.reply().fail(given), ['500', 0, 200, 70000]],
  'reply.command': [(given, { model }) => model.reply().command(given), text], 'reply.command, options': [(given, { model }) => model.reply().command('true', given), [5, null, { foo: 1 }, { escalated: 5 }]], 'reply.patch': [(given, { model }) => model.reply().patch(given), text],
  'reply.tool': [(given, { model }) => model.reply().tool(given), text], 'reply.tool, options': [(given, { model }) => model.reply().tool('a', {}, given), [5, null, { foo: 1 }, { namespace: 5 }]],
  'reply.calls': [(given, { model }) => model.reply().calls(given), [5, {}, [5], [{}], [{ call: 'x' }], [{ call: 'command' }], [{ call: 'command', command: 5 }], [{ call: 'command', command: 'a', foo: 1 }]]], 'reply.waitFor': [(given, { model }) => model.reply().waitFor(given), text],
  'reply.usage': [(given, { model }) => model.reply().usage(given), [5, { tokens: 1 }, ...each('inputTokens', below0)]],
  'model.waitForRequests': [(given, { model }) => model.waitForRequests(given), below0], 'model.waitForRequests, options': [(given, { model }) => model.waitForRequests(0, given), bag], 'model.nextRequest': [(given, { model }) => model.nextRequest(given), bag],
};
