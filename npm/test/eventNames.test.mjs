// Names of events: what no event can have is refused where it is asked for; what a newer runtime may have is taken, with a
// warning that says what it is like.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { CodexConfigError } from '@flo-ai/codex-ts-sdk';
import { stage } from '../test-support/stage.mjs';

const refused = (field, value, meant) => (error) => {
  assert.ok(error instanceof CodexConfigError, error.stack);
  assert.deepEqual([error.details.field, error.details.value], [field, value]);
  assert.match(error.details.allowed, meant);
  assert.match(error.stack, /eventNames\.test/, 'the stack leads to the caller');
  return true;
};

test('what can never be an event is refused everywhere, with what is like it', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.reply().say('ok');
  const one = client();
  const conversation = await one.createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Go.');
  for (const of of [one, conversation, turn]) await assert.rejects(of.events({ methods: ['error', 'turncompleted'] }).next(), refused('methods[1]', 'turncompleted', /turn\/completed/));
  // Every name of the SDK's own that is declared is one.
  const declared = readFileSync(new URL('../api/types/events.d.ts', import.meta.url), 'utf8').match(/(?<=^ {4}')sdk\/\w+(?=':)/gm);
  assert.equal(declared.length, 9);
  for (const name of declared) one.on(name, () => {});
  for (const listen of ['on', 'once']) assert.throws(() => one[listen]('sdk/turnEnd', () => {}), refused('name', 'sdk/turnEnd', /sdk\/turnEnded/));
  await assert.rejects(one.registerPlugin({ name: 'p', methods: ['*'] }), refused('plugin.methods[0]', '*', /turn\/completed/));
  assert.equal((await turn.result()).status, 'completed');
});

test('what a newer runtime may have is listened to, and the logger is told what it is like', async (t) => {
  const { model, workspace, client } = await stage(t);
  model.reply().say('ok');
  const records = [];
  const one = client({ logger: { warn: (message, fields) => records.push([message, fields]) }, plugins: [{ name: 'p', methods: ['item/complete'], onEvent() {} }] });
  one.on('turn/complete', () => assert.fail('there is no such event')).on('turn/completed', () => {}).on('error', () => {});
  const conversation = await one.createConversation({ cwd: workspace });
  const events = conversation.events({ methods: ['no/such', 'turn/completed'] });
  const turn = await conversation.sendUserTurn('Go.');
  const log = turn.events({ methods: ['turn/starting'] });
  assert.equal((await log.next()).done, true);
  assert.equal((await events.next()).value.method, 'turn/completed');
  await events.return();
  await one.close();
  const said = records.filter(([, fields]) => fields['event.method'] !== undefined).map(([, fields]) => [fields['event.method'], fields.like.split(', ')[0]]);
  assert.deepEqual(said.sort(), [['item/complete', 'item/completed'], ['no/such', ''], ['turn/complete', 'turn/completed'], ['turn/starting', 'turn/started']]);
});
