// One worker: a turn that streams, read in a loop, with calls under way when it is terminated.
import { CodexClient } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { atHome } from '../stage.mjs';

const home = mkdtempSync(join(process.env.HOME_OF_TEST, 'worker-'));
const model = await ScriptedModel.start();
model.otherwise().deltas(100_000);
const client = new CodexClient(await atHome(model, home));
const { pid } = await client.connect();
parentPort.postMessage({ runtime: pid });
const conversation = await client.createConversation({ cwd: home });
const turn = await conversation.sendUserTurn('Talk.');
turn.result();
client.on('event', () => {});
let count = 0;
for await (const piece of turn.text()) {
  client.request('model/list', {}).catch(() => {});
  if (count++ === 3) parentPort.postMessage({ talking: piece });
}
