// What the programs share: a client of a scripted model, in folders of the test's own.
import { CodexClient } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { atHome } from '../stage.mjs';

export const workspace = join(process.env.HOME_OF_TEST, 'workspace');
mkdirSync(workspace, { recursive: true });

export async function start(script, options = {}) {
  const model = await ScriptedModel.start();
  script(model);
  const client = new CodexClient({ ...(await atHome(model, process.env.HOME_OF_TEST)), approvalPolicy: 'never', ...options });
  const { pid } = await client.connect();
  console.log(`runtime ${pid}`);
  return { model, client, conversation: await client.createConversation({ cwd: workspace }) };
}
