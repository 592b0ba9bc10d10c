// A pool: several tasks at once over few runtimes. Each has a conversation of its own, which is closed when it is done.

import { CodexClientPool } from '@flo-ai/codex-ts-sdk';

const pool = new CodexClientPool({}, { maxSize: 2, maxConversationsPerClient: 2 });

const files = ['apples.txt', 'pears.txt', 'plums.txt'];
const results = await Promise.all(files.map((file) => pool.run(`Summarise ${file} in one sentence.`)));
for (const [index, file] of files.entries()) console.log(`${file}: ${results[index]?.finalResponse}`);

// More than one turn: the conversation is there for as long as the function runs.
const advice = await pool.withConversation({}, async (conversation) => {
  await conversation.run('Which fruit do we have least of?');
  return (await conversation.run('What should we do about it?')).finalResponse;
});
console.log(`advice: ${advice}`);

const { conversations, turns } = pool.stats();
console.log(`${turns} turns, ${conversations} conversations still open`);
await pool.close();
