// One side of the events' comparison: node events.mjs SIDE REPLAYER STREAM [METHOD COUNT]
import { readFileSync } from 'node:fs';
import { CodexClient } from '../../npm/dist/index.mjs';
import { measured, say, server } from './machine.mjs';

const [side, replayer, stream, method, expected] = process.argv.slice(2);
const env = { CODEX_BENCH_STREAM: stream };
const END = 'bench/end';
/** So wide that nothing is joined: every event is to arrive as it was sent. */
const WIDE = 2 ** 31;

/** Ours, with `for await`. */
async function ours(options, filter, until) {
  const client = new CodexClient({ codexPath: replayer, env: { set: env }, ...options });
  await client.connect();
  const seen = await measured(async () => {
    let count = 0;
    const events = client.events(filter);
    client.request('bench/replay', {}).catch((error) => { throw error; });
    for await (const event of events) {
      if (event.method === END) break;
      if (event.method.startsWith('sdk/')) continue;
      count += event.coalesced ?? 1;
      if (count === until) break;
    }
    return count;
  });
  await client.close();
  return seen;
}

/** A client as they usually are: it decodes the stream, splits it into lines, and parses each. */
async function usual() {
  const { child, send } = server(replayer, env);
  let listener = () => {};
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) listener(JSON.parse(line));
  });
  const seen = await replayed(send, (each) => { listener = each; });
  child.stdin.end();
  return seen;
}

/** The best that can be written without native code: lines are cut from the bytes, and only they are decoded. */
async function best() {
  const { child, send } = server(replayer, env);
  let listener = () => {};
  let rest = null;
  child.stdout.on('data', (chunk) => {
    const bytes = rest === null ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end; (end = bytes.indexOf(10, start)) !== -1; start = end + 1) listener(JSON.parse(bytes.utf8Slice(start, end)));
    rest = start === bytes.length ? null : bytes.subarray(start);
  });
  const seen = await replayed(send, (each) => { listener = each; });
  child.stdin.end();
  return seen;
}

function replayed(send, listen) {
  return measured(() => new Promise((resolve) => {
    let count = 0;
    listen((message) => {
      if (message.method === END) resolve(count);
      else if (message.method !== undefined) count++;
    });
    send('bench/replay', {});
  }));
}

/** `JSON.parse` alone: the same lines, ready as arrays of 256 in memory, with characters beyond ASCII escaped. */
async function parse() {
  const lines = readFileSync(stream, 'utf8').trimEnd().split('\n').slice(0, -1);
  const batches = [];
  for (let at = 0; at < lines.length; at += 256) {
    const batch = `[${lines.slice(at, at + 256).join(',')}]`;
    const escaped = batch.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    // By way of bytes, so that each is one flat string, as what comes from outside is.
    batches.push(Buffer.from(escaped, 'latin1').toString('latin1'));
  }
  return measured(async () => {
    let count = 0;
    for (const batch of batches) count += JSON.parse(batch).length;
    return count;
  });
}

const wide = { eventBuffer: { maxBytes: WIDE, hardMaxBytes: WIDE } };
const SIDES = {
  ours: () => ours(wide, { subagents: true }),
  defaults: () => ours({ eventBuffer: { overflow: 'pause' } }, { subagents: true }),
  filtered: () => ours(wide, { subagents: true, methods: [method] }, Number(expected)),
  usual,
  best,
  parse,
};
say(await SIDES[side]());
