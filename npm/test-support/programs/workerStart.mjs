// What the workers share: a client of a model that talks for long, in a folder of their own.
import { CodexClient } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { atHome } from '../stage.mjs';

/** Says to the main thread that it is in the middle of it, once. */
export function talking() {
  parentPort.postMessage({ talking: true });
}

export async function startTalking(options = {}) {
  const home = mkdtempSync(join(process.env.HOME_OF_TEST, 'worker-'));
  const model = await ScriptedModel.start();
  model.otherwise().deltas(100_000);
  const client = new CodexClient({ ...(await atHome(model, home)), ...options });
  const { pid } = await client.connect();
  parentPort.postMessage({ runtime: pid });
  const conversation = await client.createConversation({ cwd: home });
  return { client, turn: await conversation.sendUserTurn('Talk.') };
}
