// One side of the calls' comparison: node calls.mjs ours|promise|echo REPLAYER|MODULE AT_ONCE COUNT [REPLAYER]
import { createRequire } from 'node:module';
import { CodexClient } from '../../npm/dist/index.mjs';
import { measured, say } from './machine.mjs';

const [side, path, atOnce, count, replayer] = process.argv.slice(2);

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
  const echo = side === 'echo' ? new module.exports.Echo(replayer) : undefined;
  say(await calls(echo === undefined ? module.exports.promise : () => echo.call()));
  // Its process ends with this one.
  process.exit();
}
