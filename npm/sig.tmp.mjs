import { CodexClient } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { folder } from './test/stage.mjs';
const model = await ScriptedModel.start();
const home = folder();
const client = new CodexClient({ ...(await model.options()), codexHome: home });
const gate = model.gate();
model.otherwise().say('Wait…').waitFor(gate);
const c = await client.createConversation({ cwd: home });
if (process.argv[3]) model.reply;
const other = new AbortController();
const turn = await c.sendUserTurn('Wait.', { signal: other.signal });
console.log('sent');
if (process.argv[2]) { console.log("int", await client.request("turn/interrupt", {threadId: c.id, turnId: turn.id}, {timeoutMs: 2000}).catch(e => e)); for await (const e of turn.events()) console.log(e.method); } else other.abort();
console.log((await turn.result()).endReason);
await c.run('never', {signal: AbortSignal.abort()}).catch(console.log)
gate.open();
await client.close(); console.log('closed'); await model.close(); console.log('model closed');
