// Ends by itself: a client, a conversation and an open iterator hold nothing.
import { start } from './common.mjs';
const { client, conversation } = await start((model) => model.reply().say('Hello.'));
await conversation.run('Hi.');
client.on('event', () => {});
client.events().next();
console.log('idle');
