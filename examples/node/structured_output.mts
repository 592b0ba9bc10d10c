// Structured output: the answer has the form that the program asks for, and its type. The schema is one of zod here; a
// JSON Schema does as well.

import { CodexClient, CodexOutputError } from '@flo-ai/codex-ts-sdk';
import { z } from 'zod';

const Review = z.object({
  verdict: z.enum(['approve', 'reject']),
  problems: z.array(z.object({ file: z.string(), line: z.number().int(), text: z.string() })),
  // Left out when there is nothing to say.
  praise: z.string().optional(),
});

const client = new CodexClient({ sandboxPolicy: { mode: 'read-only' } });
const conversation = await client.createConversation();
try {
  const { structured } = await conversation.run('Review sum.mjs.', { outputSchema: Review });
  console.log(`verdict: ${structured.verdict}`);
  for (const { file, line, text } of structured.problems) console.log(`${file}:${line}: ${text}`);
  console.log(`praise: ${structured.praise ?? 'none'}`);
} catch (error) {
  // An answer of another form rejects; what was said is in the partial result.
  if (!(error instanceof CodexOutputError)) throw error;
  console.error(`no review: ${error.message}\n${error.result?.finalResponse}`);
}
await client.close();
