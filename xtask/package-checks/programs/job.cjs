// A turn of the real runtime against the scripted model, with a client that the caller has loaded in its own way.
'use strict';
const { mkdtempSync, rmSync } = require('node:fs');
const { join } = require('node:path');

/** Runs it in folders under the current one, and prints what the turn answered. */
module.exports = async function job({ CodexClient }, { ScriptedModel }) {
  const home = mkdtempSync(join(process.cwd(), 'home-'));
  const model = await ScriptedModel.start();
  model.reply().say('Grüezi from the package.');
  const options = await model.options();
  const client = new CodexClient({ ...options, codexHome: join(home, 'codex'), env: { set: { ...options.env.set, HOME: home } } });
  try {
    const conversation = await client.createConversation({ cwd: home });
    const result = await conversation.run('Say hello.');
    console.log(`answered: ${result.finalResponse}`);
  } finally {
    await client.close();
    await model.close();
    rmSync(home, { recursive: true, force: true });
  }
};
