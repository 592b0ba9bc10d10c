// A runtime that says what a test has it say, whatever that is: to `say`, the pieces of its `lines`, each text or bytes to be
// repeated, then its reply; to `answer`, a reply whose result is these pieces.
import { createInterface } from 'node:readline';
import { once } from 'node:events';

const write = async (pieces) => {
  for (const { text, hex, times = 1 } of pieces) {
    const bytes = hex === undefined ? Buffer.from(text) : Buffer.from(hex, 'hex');
    if (!process.stdout.write(Buffer.alloc(bytes.length * times, bytes))) await once(process.stdout, 'drain');
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  const reply = (result) => write([{ text: `${JSON.stringify({ id, result })}\n` }]);
  if (method === 'initialize') await reply({ userAgent: 'odd/0.169.0 (here)', codexHome: '/', platformFamily: 'unix', platformOs: 'linux' });
  else if (method === 'say') {
    await write(params.pieces);
    await reply({});
  } else if (method === 'answer') await write([{ text: `{"id":${id},"result":` }, ...params.pieces, { text: '}\n' }]);
}
