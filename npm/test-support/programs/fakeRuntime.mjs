// A runtime that answers by a table, for what the real one cannot be made to do: FAKE_ANSWERS says for each method what it
// tells `first`, what it replies (if it is not `silent`), what it tells `then`, and whether it exits after that; `answered` is told once its question
// is answered. A text is a line as it is. What it was told is written to FAKE_HEARD, a line each.
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const { version = '0.169.0', ...table } = JSON.parse(process.env.FAKE_ANSWERS);
const workspace = { type: 'workspaceWrite', networkAccess: false, writableRoots: [] };
const answers = {
  initialize: { result: { userAgent: `fake/${version} (test)`, codexHome: '/', platformFamily: 'unix', platformOs: 'linux' } },
  'thread/start': { result: { thread: { id: 't1', path: '/stored/t1.jsonl' }, model: 'fake', approvalPolicy: 'on-request', sandbox: workspace } },
  'thread/unsubscribe': { result: {} },
  ...table,
};
const send = (message) => process.stdout.write(typeof message === 'string' ? `${message}\n` : `${JSON.stringify(message)}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  appendFileSync(process.env.FAKE_HEARD, `${line}\n`);
  const { id, method } = JSON.parse(line);
  if (method === undefined) (answers.answered ?? []).forEach(send);
  if (id === undefined || method === undefined) continue;
  const { first = [], result, error, silent, then = [], exit } = answers[method] ?? { error: { code: -32600, message: `unknown variant ${method}` } };
  first.forEach(send);
  if (!silent) send(error === undefined ? { id, result } : { id, error });
  then.forEach(send);
  if (exit !== undefined) process.exit(exit);
}
