// One side of the calls' comparison: node calls.mjs ours|promise REPLAYER|MODULE AT_ONCE COUNT
import { createRequire } from 'node:module';
import { CodexClient } from '../../npm/dist/index.mjs';
import { measured, say } from './machine.mjs';

const [side, path, atOnce, count] = process.argv.slice(2);

/** Calls, so many at once. */
function calls(call) {
  return measured(async () => {
    let left = Number(count);
    const chain = async () => {
      while (left-- > 0) await call();
    };
    await Promise.all(Array.from({ length: Number(atOnce) }, chain));
    return Number(count);
  });
}

if (side === 'ours') {
  const client = new CodexClient({ codexPath: path });
  await client.connect();
  say(await calls(() => client.request('bench/nothing', {})));
  await client.close();
} else {
  const module = { exports: {} };
  process.dlopen(module, createRequire(import.meta.url).resolve(path));
  say(await calls(module.exports.promise));
}
