// A process in the runtime's place that says what it is told to: `fake/write {line, count}` answers, and then writes a
// line so many times in one go, with a number in the place of `"@"`. Everything else it answers with `{}`.
import { createInterface } from 'node:readline';

const INITIALIZED = { userAgent: 'fake/0.169.0 (tests)', codexHome: '/', platformFamily: 'unix', platformOs: 'linux' };

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue;
  let out = `${JSON.stringify({ id, result: method === 'initialize' ? INITIALIZED : {} })}\n`;
  if (method === 'fake/write') {
    const text = JSON.stringify(params.line);
    for (let number = 0; number < params.count; number++) out += `${text.replace('"@"', number)}\n`;
  }
  process.stdout.write(out);
}
