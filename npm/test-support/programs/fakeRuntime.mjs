// A runtime that answers by a table, for what the real one asks the vendor's servers: FAKE_ANSWERS says for each method what
// it replies, and what it tells after that. What it was asked is written to FAKE_HEARD, a line each.
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const answers = { initialize: { result: { userAgent: 'fake/0.169.0 (test)', codexHome: '/', platformFamily: 'unix', platformOs: 'linux' } }, ...JSON.parse(process.env.FAKE_ANSWERS) };
const send = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  appendFileSync(process.env.FAKE_HEARD, `${line}\n`);
  const { id, method } = JSON.parse(line);
  if (id === undefined) continue;
  const { result, error, then = [] } = answers[method] ?? { error: { code: -32600, message: `unknown variant ${method}` } };
  send(error === undefined ? { id, result } : { id, error });
  for (const told of then) send({ ...told, emittedAtMs: 1 });
}
