// Bad values: each is refused before anything is sent, by an error that says which field it is, what was given and what is
// allowed. The whole of it is in `test-support/expected/refused.txt`; with UPDATE_EXPECT=1 it is written again.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { inspect } from 'node:util';
import { CodexClientPool, CodexConfigError, CodexError, CodexNativeModuleError } from '@flo-ai/codex-ts-sdk';
import { calls, options, takers } from '../test-support/refusals.mjs';
import { stage } from '../test-support/stage.mjs';

const EXPECTED = new URL('../test-support/expected/refused.txt', import.meta.url);
const API = new URL('../api/', import.meta.url);

/** What is said of a value, in one line. */
async function told(call, given, held) {
  let error;
  try {
    const taken = await call(given, held);
    return assert.fail(`${inspect(given)} is taken by ${call}: ${inspect(taken)}`);
  } catch (thrown) {
    error = thrown;
  }
  assert.ok(error instanceof CodexError, `${call} with ${inspect(given)}: ${error.stack}`);
  assert.match(error.stack, /refus(als|ed)/, 'the stack leads to the caller');
  assert.doesNotMatch(error.message, /sk-secret|=secret|\bu(8|16|32|64|size)\b|\bstruct\b|\benum\b|expected|invalid type/);
  const { field, value, allowed } = error.details;
  assert.equal(typeof field, 'string', error.stack);
  assert.equal(typeof allowed, 'string', error.stack);
  assert.ok(error.message.includes(field.split('.').at(-1)) && error.message.includes(allowed), error.message);
  const kind = error instanceof CodexConfigError ? '' : `${error.constructor.name}: `;
  return `${kind}${error.message} | ${JSON.stringify(value)}`;
}

const shown = (given) => inspect(given, { breakLength: Infinity, maxStringLength: 20, depth: 4 });

test('every option and every argument refuses what it cannot be', async (t) => {
  const { model, workspace, client: open, settings } = await stage(t, { approvalPolicy: 'untrusted', requestPolicy: { unanswered: 'hold' } });
  model.reply().command('true').say('Done.');
  const client = open();
  const conversation = await client.createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Go.');
  let question;
  for await (const event of turn.events()) if (event.request) { question = event.request.id; break; }
  const pool = new CodexClientPool(settings, { maxSize: 1 });
  t.after(() => pool.close());
  const other = open();
  const idle = await other.createConversation({ cwd: workspace });
  model.reply().say('Hello.');
  await idle.run('Hi.');
  const held = { model, client, conversation, turn, question, pool, other, idle };

  const lines = [];
  for (const [kind, all] of Object.entries(options)) {
    const [first, ...others] = takers[kind];
    for (const [name, values] of Object.entries(all)) {
      lines.push('', `${kind}.${name}`);
      for (const value of values) {
        const said = await told(first, { [name]: value }, held);
        for (const other of others) assert.equal(await told(other, { [name]: value }, held), said, String(other));
        lines.push(`  ${shown(value)}: ${said}`);
      }
    }
  }
  for (const [name, [call, values]] of Object.entries(calls)) {
    lines.push('', `${name}()`);
    for (const value of values) lines.push(`  ${shown(value)}: ${await told(call, value, held)}`);
  }
  const text = `${lines.join('\n').trim()}\n`;
  if (process.env.UPDATE_EXPECT === '1') writeFileSync(EXPECTED, text);
  assert.equal(text, readFileSync(EXPECTED, 'utf8'));

  // None of it has reached anybody: the turn goes on as if nothing had been said.
  assert.equal(client.pendingRequests().length, 1);
  await client.respond(question, 'accept');
  assert.equal((await turn.result()).finalResponse, 'Done.');
});

test('no option and no call is left out', () => {
  const declared = (file, kind) => {
    const text = readFileSync(new URL(file, API), 'utf8');
    const [, body] = new RegExp(`(?:interface|class) ${kind}\\b[^{]*\\{\n([^]*?)\n\\}`).exec(text);
    return [...body.matchAll(/^ {4}(?:static )?(\w+)\??(?:<[^(]*>)?[:(]/gm)].map(([, name]) => name);
  };
  for (const kind of Object.keys(options)) {
    const file = ['CodexClientOptions', 'ConversationOptions', 'TurnOptions', 'CallOptions', 'ConversationFilter', 'EventFilter'].includes(kind) ? 'options' : kind === 'PoolOptions' ? 'pool' : 'plugins';
    for (const name of declared(`types/${file}.d.ts`, kind)) assert.ok(name in options[kind], `${kind}.${name}`);
  }
});
