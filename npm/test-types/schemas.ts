// Schemas of a library give tools their arguments and turns their answers, with types. It is compiled, never run.
import { CodexClientBuilder, tool } from '@flo-ai/codex-ts-sdk';
import type { Conversation, JsonSchema, Tool } from '@flo-ai/codex-ts-sdk';
import { z } from 'zod';

declare function exactly<T>(): <V extends T>(value: V & (0 extends 1 & V ? never : unknown)) => void;
declare const jsonSchema: JsonSchema;

const Order = z.object({ article: z.string(), pieces: z.string().transform(Number) });

export const stock: Tool = tool({
  name: 'stock',
  description: 'd',
  inputSchema: Order,
  handler: ({ article, pieces }) => {
    exactly<string>()(article);
    exactly<number>()(pieces);
    return article;
  },
});
export const typed: Tool = tool<{ article: string }>({ name: 'n', description: 'd', inputSchema: jsonSchema, handler: ({ article }) => article });
export const builder = new CodexClientBuilder().withTools([stock, typed]);

export async function answers(conversation: Conversation): Promise<void> {
  const { structured } = await conversation.run('x', { outputSchema: Order });
  exactly<string>()(structured.article);
  exactly<number>()(structured.pieces);
  exactly<number>()((await conversation.run('x', { outputSchema: { schema: Order, jsonSchema } })).structured.pieces);
  const turn = await conversation.sendUserTurn('x', { outputSchema: Order });
  exactly<number>()((await turn.result()).structured.pieces);
  // @ts-expect-error without a schema there is nothing structured
  (await conversation.run('x')).structured.article;
}
