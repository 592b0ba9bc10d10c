// One worker: a turn that streams, read in a loop, with calls under way when it is terminated.
import { startTalking, talking } from './workerStart.mjs';

const { client, turn } = await startTalking();
turn.result();
client.on('event', () => {});
let count = 0;
for await (const _ of turn.text()) {
  client.request('model/list', {}).catch(() => {});
  if (count++ === 3) talking();
}
