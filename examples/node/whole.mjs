// Everything at once: an approval, a tool of the application, text as it is written, and an answer of a known form.

import { basename } from 'node:path';
import { CodexClient, tool } from '@flo-ai/codex-ts-sdk';

const stock = tool({
  name: 'stock',
  description: 'How many pieces of an article are in stock.',
  inputSchema: { type: 'object', properties: { article: { type: 'string' } }, required: ['article'], additionalProperties: false },
  handler: ({ article }) => ({ json: { article, pieces: article === 'apples' ? 7 : 0 } }),
});
const client = new CodexClient({
  approvalPolicy: 'untrusted',
  tools: [stock],
  // Without a handler, and when one throws, the answer is no.
  onFileChangeApproval: ({ item }) => (item.changes.every(({ path, kind }) => basename(path) === 'order.txt' && !kind.move_path) ? 'accept' : 'decline'),
});
const order = { type: 'object', properties: { article: { type: 'string' }, pieces: { type: 'integer' } }, required: ['article', 'pieces'], additionalProperties: false };

const conversation = await client.createConversation();
const turn = await conversation.sendUserTurn('We want ten apples in stock. Write what is missing into order.txt, and report it.', { outputSchema: order });
for await (const text of turn.text()) process.stdout.write(text);
const { status, structured, usage } = await turn.result();
console.log(`\n${status}: order ${structured.pieces} ${structured.article}; ${usage.totalTokens} tokens`);
await client.close();
