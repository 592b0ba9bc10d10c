// Leaves while a command of a turn runs, in the way that HOW names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { start, workspace } from './common.mjs';

const file = join(workspace, 'pid');
const { client, conversation } = await start((model) => model.reply().command(`echo $$ > ${file}; while true; do sleep 1; done`), { sandboxPolicy: { mode: 'danger-full-access' } });
await conversation.sendUserTurn('Run for ever.');
while (!existsSync(file) || readFileSync(file, 'utf8') === '') await new Promise((resolve) => setImmediate(resolve));
console.log(`command ${readFileSync(file, 'utf8').trim()}`);
console.log('ready');
if (process.env.HOW === 'exit') process.exit(7);
if (process.env.HOW === 'throw') throw new Error('uncaught');
if (process.env.HOW === 'end') await client.close();
