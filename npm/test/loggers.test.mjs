// The application's logger: any subset of its methods, levels that are filtered before they cross, and one that fails.
import assert from 'node:assert/strict';
import test from 'node:test';
import { stage } from '../test-support/stage.mjs';

const LEVELS = ['debug', 'info', 'warn', 'error'];

test('each level gets what is of it, whichever of them there are', async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted' });
  model.otherwise().command('true').say('ok');
  const of = {};
  for (const levels of [LEVELS, ['info'], ['warn', 'error'], []]) {
    const records = [];
    const logger = Object.fromEntries(levels.map((level) => [level, (message, fields) => records.push({ level, message, fields })]));
    const one = client({ logger });
    await (await one.createConversation({ cwd: workspace })).run('Go.');
    await one.close();
    of[levels.join()] = records;
  }
  const all = of[LEVELS.join()];
  for (const level of ['debug', 'info', 'warn']) assert.ok(all.some((record) => record.level === level), level);
  for (const { message, fields } of all) assert.ok(typeof message === 'string' && message !== '' && typeof fields === 'object' && fields !== null, message);
  assert.deepEqual(new Set(of.info.map(({ level }) => level)), new Set(['info']));
  assert.deepEqual(new Set(of['warn,error'].map(({ level }) => level)), new Set(['warn']));
  const warned = (records) => records.filter(({ level }) => level === 'warn').map(({ message }) => message).sort();
  assert.deepEqual(warned(of['warn,error']), warned(all));
  assert.deepEqual(of[''], []);
});

test('a logger is called as a method, and one that throws harms nobody', async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted' });
  model.otherwise().command('true').say('ok');
  class Counting {
    calls = 0;
    warn() {
      this.calls++;
      throw new Error('the disk is full');
    }
  }
  const warnings = [];
  const warned = (warning) => warnings.push(warning);
  process.on('warning', warned);
  t.after(() => process.off('warning', warned));
  const logger = new Counting();
  const one = client({ logger });
  const result = await (await one.createConversation({ cwd: workspace })).run('Go.');
  assert.equal(result.status, 'completed');
  assert.ok(logger.calls > 0);
  await one.close();
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(warnings.some(({ name, message }) => name === 'CodexWarning' && /the disk is full/.test(message)), warnings.join());
});

test('without a logger, what nobody else is told is a warning of the process', async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted', onCommandApproval: () => { throw new Error('my own fault'); } });
  model.otherwise().command('true').say('ok');
  const warning = new Promise((resolve) => process.once('warning', resolve));
  await (await client().createConversation({ cwd: workspace })).run('Go.');
  const { name, message } = await warning;
  assert.deepEqual([name, /handler of .* failed.*: my own fault/.test(message)], ['CodexWarning', true], message);
});
