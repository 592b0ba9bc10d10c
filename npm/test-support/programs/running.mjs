// Nothing but the turn keeps it alive.
import { start } from './common.mjs';
const { client, conversation } = await start((model) => model.reply().deltas(30, 30));
client.on('sdk/turnEnded', ({ status }) => console.log(`over ${status}`));
await conversation.sendUserTurn('Talk slowly.');
console.log('begun');
