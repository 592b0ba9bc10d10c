// Reads what is left of the events after its client is closed, many times: nothing but that keeps the process alive.
import { start } from './common.mjs';

for (let round = 0; round < 12; round++) {
  const { model, client, conversation } = await start((model) => model.reply().deltas(3_000));
  const events = client.events();
  const run = conversation.run('Hi.');
  const alive = setInterval(() => {}, 60_000);
  while ((await events.next()).value.method !== 'turn/started');
  await run;
  await model.close();
  await client.close();
  clearInterval(alive);
  let last;
  for await (const { method } of events) last = method;
  console.log(`round ${round}: ${last}`);
}
console.log('all read');
