// Everything at once: an approval, a tool of the application, text as it is written, and an answer of a known form.

import { basename } from 'node:path';
import { CodexClient, tool } from '@flo-ai/codex-ts-sdk';
import { z } from 'zod';

const stock = tool({
  name: 'stock',
  description: 'How many pieces of an article are in stock.',
  inputSchema: z.object({ article: z.string() }),
  handler: ({ article }) => ({ json: { article, pieces: article === 'apples' ? 7 : 0 } }),
});
const client = new CodexClient({
  approvalPolicy: 'untrusted',
  tools: [stock],
  // Without a handler, and when one throws, the answer is no.
  onFileChangeApproval({ item }) {
    const order = item?.type === 'fileChange' && item.changes.every(({ path, kind }) => kind.type === 'add' && basename(path) === 'order.txt');
    return order ? 'accept' : 'decline';
  },
});

const conversation = await client.createConversation();
const task = 'We want ten apples in stock. Write what is missing into order.txt, and report it.';
const turn = await conversation.sendUserTurn(task, { outputSchema: z.object({ article: z.string(), pieces: z.number().int() }) });
for await (const text of turn.text()) process.stdout.write(text);
const { status, structured, usage } = await turn.result();
console.log(`\n${status}: order ${structured.pieces} ${structured.article}; ${usage?.totalTokens} tokens`);
await client.close();
