// The rest of the package, as it is installed: a pool and its leases, plugins, tools, an answer of a known form, events.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CodexClientPool, CodexConfigError, getCodexCliVersion, isEvent, plugins, tool } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';

const home = mkdtempSync(join(process.cwd(), 'home-'));
const model = await ScriptedModel.start();
const { env, ...options } = await model.options();

const seen = [];
const watcher = {
  name: 'watcher',
  beforeSubmit: (submission) => { if (submission.method === 'turn/start') seen.push('sent'); },
  onTurnEnd: ({ status }) => { seen.push(status); },
};
const usage = plugins.usage();
const stock = tool({
  name: 'stock',
  description: 'How many pieces of an article are in stock.',
  inputSchema: { type: 'object', properties: { article: { type: 'string' } }, required: ['article'] },
  handler: ({ article }) => ({ json: { article, pieces: 7 } }),
});
const pool = new CodexClientPool({
  ...options, codexHome: join(home, 'codex'), env: { set: { ...env.set, HOME: home } }, tools: [stock],
  plugins: [watcher, usage, plugins.redaction({ patterns: ['Bluebird'] }), plugins.transcript({ folder: join(home, 'transcripts') })],
}, { maxSize: 1, maxConversationsPerClient: 2 });

try {
  assert.match(await getCodexCliVersion(), /^\d+\.\d+\.\d+/);

  // A lease: events, text, a tool, and a concealed word.
  model.reply().tool('stock', { article: 'apples' }).say('Seven.');
  const lease = await pool.acquire();
  const conversation = await lease.createConversation({ cwd: home });
  const turn = await conversation.sendUserTurn('How many apples has Bluebird?');
  let items = 0;
  for await (const event of turn.events()) if (isEvent(event, 'item/completed')) items += 1;
  assert.ok(items >= 2, `${items} items`);
  assert.equal((await turn.result()).finalResponse, 'Seven.');
  const asked = JSON.stringify(model.requests.map((request) => request.body));
  assert.ok(asked.includes('[redacted]') && !asked.includes('Bluebird'));
  assert.ok(model.requests.at(-1).lastOutput.includes('"pieces":7'));
  await pool.release(lease);

  // An answer of a known form, and one that is refused before it is sent.
  model.reply().json({ pieces: 7 });
  const outputSchema = { type: 'object', properties: { pieces: { type: 'integer' } }, required: ['pieces'], additionalProperties: false };
  const { structured } = await pool.run('Report it.', { cwd: home, outputSchema });
  assert.deepEqual(structured, { pieces: 7 });
  await assert.rejects(pool.run('Report it.', { cwd: home, outputSchema: { type: 'string' } }), CodexConfigError);

  assert.equal(usage.totals().client.turns, 2);
  assert.equal(pool.stats().turns, 2);
} finally {
  await pool.close();
  await model.close();
}
assert.deepEqual(seen, ['sent', 'completed', 'sent', 'completed']);
assert.equal(readdirSync(join(home, 'transcripts')).filter((name) => name.endsWith('.md')).length, 2);
rmSync(home, { recursive: true, force: true });
console.log('everything was there');
