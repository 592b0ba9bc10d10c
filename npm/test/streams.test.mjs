// What readers stand: slow ones, many, those that leave in the middle; large lines; and where errors lead to.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CodexOverflowError } from '@flo-ai/codex-ts-sdk';
import { collect, stage } from '../test-support/stage.mjs';

const COUNT = 5_000;
const TEXT = Array.from({ length: COUNT }, (_, index) => `${index} `).join('');

async function talking(t, options, count = COUNT) {
  const all = await stage(t, options);
  all.model.otherwise().deltas(count);
  const one = all.client();
  return { ...all, one, conversation: await one.createConversation({ cwd: all.workspace }) };
}

const spoken = (events) => events.filter(({ method }) => method === 'item/agentMessage/delta').map(({ params }) => params.delta).join('');

test('trap: a reader that sleeps through a turn still sees all of its text, joined, and its end', async (t) => {
  const { conversation } = await talking(t, { eventBuffer: { maxBytes: 64 * 1024 } });
  const reader = conversation.events();
  const turn = await conversation.sendUserTurn('Talk.');
  const { value: first } = await reader.next();
  const { finalResponse } = await turn.result();
  assert.equal(finalResponse, TEXT);
  const events = [first];
  for await (const event of reader) {
    events.push(event);
    if (event.method === 'sdk/turnEnded') break;
  }
  assert.equal(spoken(events), TEXT);
  assert.ok(events.some(({ coalesced }) => coalesced > 1), 'what waited was joined');
  assert.ok(!events.some(({ method }) => method === 'sdk/lagged'), 'nothing was lost');
  assert.equal((await collect(turn.events())).at(-1).method, 'sdk/turnEnded');
});

test('trap: a reader past the hard limit is told so, and no other', async (t) => {
  const { conversation } = await talking(t, { eventBuffer: { maxBytes: 1024, hardMaxBytes: 4096 } });
  const sleeping = conversation.events();
  const turn = await conversation.sendUserTurn('Talk.');
  assert.equal((await turn.result()).finalResponse, TEXT, 'the result depends on no reader');
  await assert.rejects(collect(sleeping), (error) => {
    assert.ok(error instanceof CodexOverflowError, error.stack);
    assert.equal(error.code, 'OVERFLOW');
    assert.match(error.stack, /streams\.test\.mjs|stage\.mjs/);
    return true;
  });
  assert.deepEqual(await sleeping.next(), { value: undefined, done: true });
});

test('readers that leave in the middle, in every way, leave the others whole', async (t) => {
  const { one, conversation } = await talking(t, {});
  const whole = conversation.events();
  const turn = await conversation.sendUserTurn('Talk.');
  const leaving = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? one.events() : turn.events()));
  await Promise.all(leaving.map(async (reader, index) => {
    if (index % 5 === 0) return reader.return();
    await reader.next();
    const late = reader.next();
    if (index % 3 === 0) await assert.rejects(reader.throw(new Error('mine')), /mine/);
    else if (index % 3 === 1) await reader.return();
    else await reader[Symbol.asyncDispose]();
    await late;
    assert.deepEqual(await reader.next(), { value: undefined, done: true });
  }));
  const events = [];
  for await (const event of whole) {
    events.push(event);
    if (event.method === 'sdk/turnEnded') break;
  }
  assert.equal(spoken(events), TEXT);
});

test('a stream of text is pulled, and cancelling it leaves the turn', async (t) => {
  const { conversation } = await talking(t, {});
  const turn = await conversation.sendUserTurn('Talk.');
  const reader = turn.toReadableStream().getReader();
  assert.equal((await reader.read()).done, false);
  await reader.cancel();
  assert.equal((await turn.result()).status, 'completed');
  assert.equal((await collect(turn.text())).join(''), TEXT, 'it can be read again, from the start');
});

test('trap: a response of 50 MB arrives whole, while events go on', async (t) => {
  const { one, conversation, workspace } = await talking(t, {});
  const file = join(workspace, 'large');
  const bytes = Buffer.alloc(38 * 1024 * 1024, 'x');
  writeFileSync(file, bytes);
  const [{ dataBase64 }, result] = await Promise.all([one.request('fs/readFile', { path: file }, { timeoutMs: 300_000 }), conversation.run('Talk.')]);
  assert.ok(Buffer.from(dataBase64, 'base64').equals(bytes));
  assert.equal(result.finalResponse, TEXT);
});

test('trap: a handler that takes its time stops nobody else', async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted' });
  let answer;
  const asked = new Promise((resolve) => { answer = { resolve }; });
  let decide;
  const one = client({ onCommandApproval: () => new Promise((resolve) => { decide = resolve; answer.resolve(); }) });
  model.on('Slow').command('true').say('slow');
  model.on('Quick').say('quick');
  const slow = await (await one.createConversation({ cwd: workspace })).sendUserTurn('Slow');
  await asked;
  assert.ok((await one.models()).length > 0);
  const other = await one.createConversation({ cwd: workspace });
  assert.equal((await other.run('Quick')).finalResponse, 'quick');
  decide('decline');
  assert.equal((await slow.result()).finalResponse, 'slow');
});

test("a rejection's first frame is the line of the call", async (t) => {
  const { model, workspace, client } = await stage(t);
  model.otherwise().fail(400);
  const one = client();
  const conversation = await one.createConversation({ cwd: workspace });
  const calls = {
    request: () => one.request('no/such', {}),
    run: () => conversation.run('Fail.'),
    open: () => one.createConversation({ cwd: '/no/such' }),
    iterator: () => one.listConversations({ foo: 1 }).next(),
    steer: async () => (await conversation.sendUserTurn('x')).steer(5),
  };
  const leadsHere = (name) => ({ stack }) => {
    const frame = stack.split('\n').find((line) => /^ {4}at /.test(line));
    assert.match(frame ?? stack, /streams\.test\.mjs/, `${name}: ${stack}`);
    return true;
  };
  for (const [name, call] of Object.entries(calls)) await assert.rejects(call, leadsHere(name));
  // Of many at once not all are captured: those lead to whoever waits for them.
  await Promise.all(Array.from({ length: 200 }, async (_, index) => {
    try {
      await one.request('no/such', {});
    } catch (error) {
      leadsHere(`request ${index}`)(error);
      return;
    }
    assert.fail('it was not refused');
  }));
});
