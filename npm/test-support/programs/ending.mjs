// Loops that end because what they read is closed, as HOW names it: what comes after a loop is still to run.
import { CodexClientPool } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { atHome } from '../stage.mjs';
import { start } from './common.mjs';

async function until(closed, readers) {
  const loops = readers.map(async (reader, index) => {
    let count = 0;
    for await (const _ of reader) count++;
    console.log(`loop ${index} over, after some: ${count > 0}`);
  });
  await closed();
  console.log('closed');
  // Nobody holds the process for these.
  Promise.all(loops).then(() => console.log('all over'));
}

if (process.env.HOW === 'client') {
  const { client, conversation } = await start((model) => model.reply().say('Hello.'));
  const readers = [client.events(), conversation.events()];
  await conversation.run('Hi.');
  await until(() => client.close(), readers);
} else {
  const model = await ScriptedModel.start();
  model.otherwise().say('Hello.');
  const pool = new CodexClientPool(await atHome(model, process.env.HOME_OF_TEST), { maxSize: 1 });
  const lease = await pool.acquire();
  const readers = [lease.events()];
  if (process.env.HOW !== 'unused') {
    const conversation = await lease.createConversation();
    readers.push(conversation.events());
    await conversation.run('Hi.');
  }
  await until(() => (process.env.HOW === 'pool' ? pool.close() : lease.close()), readers);
}
