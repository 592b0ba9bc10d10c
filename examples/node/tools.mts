// Tools: functions of this program that the agent calls. What it may call them with is a schema, of zod or as JSON.

import { readFile } from 'node:fs/promises';
import { CodexClient, tool } from '@flo-ai/codex-ts-sdk';
import { z } from 'zod';

const prices: Record<string, number> = { apples: 0.5, pears: 0.75 };

const price = tool({
  name: 'price',
  description: 'The price of one piece of an article.',
  // Arguments that do not fit never reach the handler: the agent is told what is wrong with them.
  inputSchema: z.object({ article: z.string(), pieces: z.number().int().min(1) }),
  handler({ article, pieces }) {
    const each = prices[article];
    // What is thrown is told to the agent, too.
    if (each === undefined) throw new Error(`there are no ${article}`);
    console.log(`asked for the price of ${pieces} ${article}`);
    return { json: { article, total: each * pieces } };
  },
});

const customer = tool({
  name: 'customer',
  description: 'Who the customer is.',
  inputSchema: z.object({}),
  timeoutMs: 5_000,
  handler: (_, { signal }) => readFile('customer.txt', { encoding: 'utf8', signal }),
});

const client = new CodexClient({ tools: [price, customer] });
const conversation = await client.createConversation();
const result = await conversation.run('Write one sentence to the customer: what do 3 apples cost, and what 2 plums?');
console.log(result.finalResponse);
await client.close();
