// Schemas of a library, zod 4: a tool's arguments and a turn's answer are checked by it, and come out as it says.
import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { CodexConfigError, CodexOutputError, tool } from '@flo-ai/codex-ts-sdk';
import { stage } from '../test-support/stage.mjs';

test('the arguments of a tool are checked and transformed, and the model is told what is wrong', async (t) => {
  const { model, workspace, client } = await stage(t);
  const calls = [];
  const order = tool({
    name: 'order',
    description: 'Orders something.',
    inputSchema: z.object({ article: z.string().min(2), pieces: z.number().int().default(1), by: z.string().transform((day) => new Date(day)).optional() }),
    handler(input) {
      calls.push(input);
      return `ordered ${input.pieces}`;
    },
  });
  const conversation = await client().createConversation({ cwd: workspace, tools: [order] });
  const told = [];
  for (const args of [{ article: 'apples', pieces: 3, by: '2026-01-02' }, { article: 'pears' }, { article: 'x' }, { article: 'plums', pieces: 1.5 }]) {
    model.reply().tool('order', args).say('ok');
    await conversation.run('Go.');
    told.push(model.requests.at(-1).lastOutput);
  }
  assert.deepEqual(calls, [{ article: 'apples', pieces: 3, by: new Date('2026-01-02') }, { article: 'pears', pieces: 1 }]);
  assert.match(told[0], /ordered 3/);
  assert.match(told[1], /ordered 1/);
  assert.match(told[2], /article/);
  assert.match(told[3], /pieces/);
});

test('an answer is checked in the strict form of its schema, and comes back in the library\'s', async (t) => {
  const { model, workspace, client } = await stage(t);
  const conversation = await client().createConversation({ cwd: workspace });
  const Person = z.object({ name: z.string(), born: z.string().transform(Number), nick: z.string().optional(), city: z.string().nullable() });
  model.reply().json({ name: 'Ada', born: '1815', nick: null, city: null });
  const { structured } = await conversation.run('Who?', { outputSchema: Person });
  assert.deepEqual(structured, { name: 'Ada', born: 1815, city: null });

  const Plain = z.object({ name: z.string(), tags: z.array(z.enum(['a', 'b'])), nick: z.string().optional() });
  model.reply().json({ name: 'Ada', tags: ['a'], nick: null });
  const turn = await conversation.sendUserTurn('Who?', { outputSchema: Plain });
  assert.deepEqual((await turn.result()).structured, { name: 'Ada', tags: ['a'] });
  const sent = model.requests.at(-1).outputSchema;
  assert.equal(sent.additionalProperties, false);
  assert.deepEqual([...sent.required].sort(), ['name', 'nick', 'tags']);

  model.reply().json({ name: 'Ada', tags: ['c'], nick: null });
  await assert.rejects(conversation.run('Who?', { outputSchema: Plain }), (error) => error instanceof CodexOutputError && error.result.structured === undefined && /tags/.test(error.message));
  const Even = z.object({ n: z.number().refine((n) => n % 2 === 0, 'not even') });
  model.reply().json({ n: 3 });
  await assert.rejects(conversation.run('A number.', { outputSchema: Even }), /n: not even/);
  model.reply().json({ n: 3 });
  const odd = await (await conversation.sendUserTurn('A number.', { outputSchema: Even })).result();
  assert.deepEqual([odd.status, odd.structured, odd.finalResponse], ['completed', undefined, '{"n":3}']);
  assert.deepEqual([odd.outputError.code, odd.outputError.details], ['OUTPUT', { problems: [{ path: '/n', message: 'not even' }] }]);
});

test('a result whose answer does not fit says why, with the error that run() rejects with', async (t) => {
  const { model, workspace, client } = await stage(t);
  const conversation = await client().createConversation({ cwd: workspace });
  const outputSchema = { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'], additionalProperties: false };
  model.reply().json({ n: 'three' });
  const unfit = await (await conversation.sendUserTurn('A number.', { outputSchema })).result();
  assert.deepEqual([unfit.status, unfit.structured], ['completed', undefined]);
  assert.ok(unfit.outputError instanceof CodexOutputError);
  assert.deepEqual(unfit.outputError.details.problems.map(({ path }) => path), ['/n']);

  model.reply().json({ n: 'three' });
  const refused = await conversation.run('A number.', { outputSchema }).then(() => assert.fail('it fits'), (error) => error);
  assert.ok(refused instanceof CodexOutputError);
  const { turnId } = refused.result;
  assert.equal(refused.message.replace(turnId, unfit.turnId), unfit.outputError.message);
  assert.deepEqual(refused.details, unfit.outputError.details);
  assert.equal(refused.result.outputError.message, refused.message);
  assert.deepEqual(JSON.parse(JSON.stringify(refused.result)).outputError.details, refused.details);

  model.reply().json({ n: 3 });
  const fit = await (await conversation.sendUserTurn('A number.', { outputSchema })).result();
  assert.deepEqual([fit.structured, 'outputError' in fit], [{ n: 3 }, false]);
});

test('what has no strict form is refused before anything is sent', async (t) => {
  const { model, workspace, client } = await stage(t);
  const conversation = await client().createConversation({ cwd: workspace });
  const jsonSchema = { type: 'object', properties: {}, required: [], additionalProperties: false };
  await assert.rejects(conversation.run('x', { outputSchema: { schema: z.object({}), jsonSchema: { ...jsonSchema, additionalProperties: true } } }), CodexConfigError);
  for (const schema of [z.object({ at: z.date() }), z.string(), z.object({ any: z.any() }), z.object({ map: z.record(z.string(), z.number()) })]) {
    await assert.rejects(conversation.run('x', { outputSchema: schema }), (error) => error instanceof CodexConfigError && error.details.field === 'outputSchema');
  }
  assert.deepEqual(model.requests, []);
});
