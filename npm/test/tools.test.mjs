// Tools, structured output, and the logger: functions of the application, called from Rust.
import assert from 'node:assert/strict';
import test from 'node:test';
import { CodexConfigError, CodexOutputError, tool } from '@flo-ai/codex-ts-sdk';
import { stage } from '../test-support/stage.mjs';

const city = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: false };

/** A schema as libraries of Standard Schema make them. */
const standard = (json, validate) => ({ '~standard': { version: 1, vendor: 'test', validate, jsonSchema: { input: () => json, output: () => json } } });

test('the model calls a tool, and gets what it returns', async (t) => {
  const { model, workspace, client } = await stage(t);
  const calls = [];
  const weather = tool({
    name: 'weather',
    description: 'The weather in a city.',
    inputSchema: city,
    async handler({ city }, context) {
      calls.push({ city, context });
      return { json: { city, sky: 'clear' } };
    },
  });
  model.reply().tool('weather', { city: 'Basel' }).say('Clear.');
  const one = client({ tools: [weather] });
  const conversation = await one.createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('How is it?');
  assert.equal((await turn.result()).finalResponse, 'Clear.');
  assert.equal(calls[0].city, 'Basel');
  const { context } = calls[0];
  assert.deepEqual([context.client, context.conversationId, context.turnId], [one, conversation.id, turn.id]);
  assert.ok(context.callId.length > 0 && context.signal instanceof AbortSignal);
  assert.match(model.requests.at(-1).lastOutput, /"sky":"clear"/);
});

test('a tool that throws, bad arguments, and images', async (t) => {
  const { model, workspace, client } = await stage(t);
  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const strict = standard(city, (value) => (value.city === 'Atlantis' ? { issues: [{ message: 'is under water', path: ['city'] }] } : { value: { city: value.city.toUpperCase() } }));
  const tools = [
    tool({ name: 'fails', description: 'Fails.', inputSchema: city, handler: () => { throw new Error('no such place'); } }),
    tool({ name: 'strict', description: 'Checks.', inputSchema: strict, handler: ({ city }) => `seen ${city}` }),
    tool({ name: 'draws', description: 'Draws.', inputSchema: city, handler: () => ({ content: [{ type: 'image', data: new Uint8Array(pixel) }, { type: 'text', text: 'a dot' }] }) }),
  ];
  const conversation = await client().createConversation({ cwd: workspace, tools });
  const outputs = [];
  for (const [name, args] of [['fails', { city: 'Basel' }], ['strict', { city: 'Atlantis' }], ['strict', { city: 'Basel' }], ['strict', { town: 1 }], ['draws', { city: 'Basel' }]]) {
    model.reply().tool(name, args).say('ok');
    await conversation.run('Go.');
    outputs.push(JSON.stringify(model.requests.at(-1).body.input.at(-1)));
  }
  assert.match(outputs[0], /no such place/);
  assert.match(outputs[1], /city: is under water/);
  assert.match(outputs[2], /seen BASEL/);
  assert.match(outputs[3], /city/);
  assert.match(outputs[4], /data:image\/png;base64,iVBOR.*a dot/);
  assert.throws(() => client({ tools: [{ name: 'x' }] }), CodexConfigError);
  await assert.rejects(client().createConversation({ tools: [tool({ name: 'no good', description: '', inputSchema: city, handler: () => '' })] }), CodexConfigError);
});

test('structured output, checked here where the schema is a library\'s', async (t) => {
  const { model, workspace, client } = await stage(t);
  const conversation = await client().createConversation({ cwd: workspace });
  model.reply().json({ city: 'Basel' });
  const plain = await conversation.run('Where?', { outputSchema: city });
  assert.deepEqual(plain.structured, { city: 'Basel' });
  assert.deepEqual(model.requests.at(-1).outputSchema.required, ['city']);

  const upper = standard(city, async (value) => ({ value: { city: value.city.toUpperCase() } }));
  model.reply().json({ city: 'Basel' });
  assert.deepEqual((await conversation.run('Where?', { outputSchema: upper })).structured, { city: 'BASEL' });
  model.reply().json({ city: 'Basel' });
  const turn = await conversation.sendUserTurn('Where?', { outputSchema: { schema: upper, jsonSchema: city } });
  assert.deepEqual((await turn.result()).structured, { city: 'BASEL' });

  const never = standard(city, () => ({ issues: [{ message: 'never right' }] }));
  model.reply().json({ city: 'Basel' });
  await assert.rejects(conversation.run('Where?', { outputSchema: never }), (error) => {
    assert.ok(error instanceof CodexOutputError);
    assert.equal(error.result.status, 'completed');
    assert.match(error.message, /does not fit outputSchema\n- never right$/);
    assert.deepEqual(error.details.problems, [{ path: '', message: 'never right' }]);
    return true;
  });
  model.reply().say('not JSON');
  await assert.rejects(conversation.run('Where?', { outputSchema: city }), { code: 'OUTPUT' });
  await assert.rejects(conversation.run('Where?', { outputSchema: { type: 'string' } }), CodexConfigError);
  assert.throws(() => tool({ name: 'x', description: '', inputSchema: { '~standard': {} }, handler: () => '' }) && client({ tools: [tool({ name: 'x', description: '', inputSchema: { '~standard': {} }, handler: () => '' })] }), CodexConfigError);
});

test('the logger gets the records of its own client, at its own levels', async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted' });
  model.otherwise().command('true').say('secret words');
  const warned = [];
  const all = [];
  const quiet = client({ logger: { warn: (message, fields) => warned.push([message, fields]) } });
  const loud = client({ logger: { debug: (...record) => all.push(record), info: (...record) => all.push(record), warn: (...record) => all.push(record) } });
  const conversation = await quiet.createConversation({ cwd: workspace });
  await conversation.run('Do it, please.');
  assert.ok(warned.some(([message, fields]) => /declined/.test(message) && fields['conversation.id'] !== 'none' && fields.method === 'item/commandExecution/requestApproval'), JSON.stringify(warned));
  await (await loud.createConversation({ cwd: workspace })).run('Do it, please.');
  await loud.close();
  assert.ok(all.some(([message]) => message === 'begun'), JSON.stringify(all).slice(0, 2000));
  assert.doesNotMatch(JSON.stringify([warned, all]), /secret words|Do it, please/);
});
