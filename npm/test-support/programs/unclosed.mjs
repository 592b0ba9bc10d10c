// A scripted model that nobody closes, with a client of its home, and the process ends as HOW says.
import { CodexClient } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';

const model = await ScriptedModel.start();
model.otherwise().say('Hello.');
const options = await model.options();
const client = new CodexClient(options);
const conversation = await client.createConversation({ cwd: process.env.HOME_OF_TEST });
await conversation.run('Hi.');
console.log(`home ${options.codexHome}`);
if (process.env.HOW === 'exit') process.exit(0);
if (process.env.HOW === 'throws') throw new Error('mine');
