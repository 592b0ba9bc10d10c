// Goes through all members, each group with a model and folders of its own.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { all } from '../members.mjs';

export async function useAll(sdk, ScriptedModel) {
  for (const [name, use] of Object.entries(all)) {
    const home = mkdtempSync(join(process.env.HOME_OF_TEST, 'home-'));
    const workspace = join(home, 'workspace');
    mkdirSync(workspace);
    const model = await ScriptedModel.start();
    const { env, ...options } = await model.options();
    const nativeModulePath = fileURLToPath(new URL('../../native/codex-napi/index.node', import.meta.url));
    await use(sdk, { model, workspace, nativeModulePath, settings: { ...options, codexHome: join(home, 'codex'), env: { set: { ...env.set, HOME: home } } } });
    await model.close();
    console.log(`used ${name}`);
  }
}
