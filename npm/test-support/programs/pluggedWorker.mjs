// One worker: a turn whose events a plugin sees, one hook of which never ends, when it is terminated.
import { startTalking, talking } from './workerStart.mjs';

let count = 0;
const onEvent = ({ method }) => {
  if (method === 'item/agentMessage/delta' && count++ === 3) talking();
};
const plugins = [{ name: 'sees', methods: 'all', onEvent, cleanup: () => new Promise(() => {}) }, { name: 'hangs', onEvent: () => new Promise(() => {}) }];
const { turn } = await startTalking({ plugins });
await turn.result();
