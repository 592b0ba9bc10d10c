// A question that is held is answered by a later request of the application's own web server.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import test from 'node:test';
import { CodexSessionError } from '@flo-ai/codex-ts-sdk';
import { stage } from '../test-support/stage.mjs';

/** A server as an application has one: it lists what waits, and takes decisions. */
async function serve(t, client) {
  const server = createServer(async (request, response) => {
    const [, id] = request.url.split('/').slice(1);
    try {
      if (request.method === 'GET') return response.end(JSON.stringify(client.pendingRequests()));
      let body = '';
      for await (const piece of request) body += piece;
      if (request.method === 'DELETE') await client.decline(id);
      else await client.respond(id, JSON.parse(body));
      response.end('{}');
    } catch (error) {
      response.statusCode = error instanceof CodexSessionError ? 409 : 400;
      response.end(JSON.stringify({ code: error.code, reason: error.reason, message: error.message }));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const base = `http://127.0.0.1:${server.address().port}/questions`;
  return async (path = '', init) => {
    const response = await fetch(`${base}${path}`, { ...init, headers: { connection: 'close' } });
    return { status: response.status, body: await response.json() };
  };
}

test("'hold': other requests list it, answer it wrongly, answer it, and come too late", async (t) => {
  const { model, workspace, client } = await stage(t, { approvalPolicy: 'untrusted', onCommandApproval: () => 'hold' });
  model.reply().command(`echo once >> ${join(workspace, 'made')}`).command(`echo never > ${join(workspace, 'other')}`).say('Done.');
  const one = client();
  const call = await serve(t, one);
  const conversation = await one.createConversation({ cwd: workspace });
  const turn = await conversation.sendUserTurn('Go.');
  const events = turn.events({ methods: ['item/commandExecution/requestApproval'] });

  await events.next();
  const { body: [waiting, ...others] } = await call();
  assert.deepEqual([others, waiting.conversationId, waiting.turnId], [[], conversation.id, turn.id]);
  assert.match(waiting.params.command, /echo once/);
  assert.equal(waiting.item.type, 'commandExecution');
  assert.ok(waiting.deadlineAtMs > waiting.receivedAtMs);
  const wrong = await call(`/${waiting.id}`, { method: 'POST', body: '"yes"' });
  assert.deepEqual([wrong.status, wrong.body.code], [400, 'CONFIG']);
  const answers = await Promise.all([1, 2, 3].map(() => call(`/${waiting.id}`, { method: 'POST', body: '"accept"' })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409]);
  assert.ok(answers.every(({ status, body }) => status === 200 || body.reason === 'REQUEST_SETTLED'));

  const { value } = await events.next();
  assert.equal((await call(`/${value.request.id}`, { method: 'DELETE' })).status, 200);
  assert.equal((await turn.result()).finalResponse, 'Done.');
  assert.equal(readFileSync(join(workspace, 'made'), 'utf8'), 'once\n');
  assert.equal(existsSync(join(workspace, 'other')), false);
  assert.deepEqual((await call()).body, []);
});
