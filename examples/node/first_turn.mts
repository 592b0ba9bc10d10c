// A conversation and a turn: the answer is printed as it is written.

import { CodexClient } from '@flo-ai/codex-ts-sdk';

const client = new CodexClient();
const conversation = await client.createConversation();

const turn = await conversation.sendUserTurn('What is in this folder?');
for await (const piece of turn.text()) {
  process.stdout.write(piece);
}

const result = await turn.result();
console.log(`\n${result.status} after ${result.durationMs} ms`);
await client.close();
