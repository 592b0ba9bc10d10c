// Plugins: one of our own that keeps a secret from the model, beside a built-in one that writes the transcript.

import { CodexClient, plugins, type CodexPlugin } from '@flo-ai/codex-ts-sdk';

const discreet: CodexPlugin = {
  name: 'discreet',
  // What is returned is sent. A throw here means: nothing is.
  beforeSubmit(submission) {
    const params: unknown = JSON.parse(JSON.stringify(submission.params).replaceAll('Bluebird', '(the project)'));
    return { ...submission, params };
  },
  onTurnEnd: (result) => console.log(`turn ${result.status}`),
};
const usage = plugins.usage({ client: { totalTokens: 100_000 } });

const client = new CodexClient({ plugins: [discreet, usage, plugins.transcript({ folder: 'transcripts' })] });
const conversation = await client.createConversation();
const result = await conversation.run('What is Bluebird about?');
console.log(result.finalResponse);
console.log(`turns: ${usage.totals()?.client.turns}`);
await client.close();
