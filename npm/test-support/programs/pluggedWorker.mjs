// One worker: a turn whose events a plugin sees, one hook of which never ends, when it is terminated.
import { CodexClient } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { atHome } from '../stage.mjs';

const home = mkdtempSync(join(process.env.HOME_OF_TEST, 'worker-'));
const model = await ScriptedModel.start();
model.otherwise().deltas(100_000);
let count = 0;
const onEvent = ({ method }) => {
  if (method === 'item/agentMessage/delta' && count++ === 3) parentPort.postMessage({ talking: count });
};
const plugins = [{ name: 'sees', methods: 'all', onEvent, cleanup: () => new Promise(() => {}) }, { name: 'hangs', onEvent: () => new Promise(() => {}) }];
const client = new CodexClient({ ...(await atHome(model, home)), plugins });
const { pid } = await client.connect();
parentPort.postMessage({ runtime: pid });
const conversation = await client.createConversation({ cwd: home });
await (await conversation.sendUserTurn('Talk.')).result();
