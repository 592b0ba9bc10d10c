import { readFileSync } from 'node:fs';
import { CodexClient } from '@flo-ai/codex-ts-sdk';
const cpu = () => Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]);
const lines = readFileSync('/tmp/bench/lines.jsonl', 'utf8').split('\n').filter(Boolean);
const N = lines.length;
const ascii = (s) => s.replace(/[^\x00-\x7f]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
const arrays = []; for (let i = 0; i < N; i += 256) arrays.push(Buffer.from(ascii('[' + lines.slice(i, i + 256).join(',') + ']')).toString('latin1'));
function parse() { const c = cpu(); let n = 0; for (const a of arrays) n += JSON.parse(a).length; return (cpu() - c) / N; }
async function ours() {
  const client = new CodexClient({ codexPath: '/tmp/bench/codex', codexHome: '/tmp/bench/home', eventBuffer: { maxBytes: 400e6, hardMaxBytes: 800e6 } });
  await client.connect();
  const it = client.events(); const first = it.next(); // subscribed
  let n = 1;
  let stall = 0, last = performance.now(); const timer = setInterval(() => { const t = performance.now(); stall = Math.max(stall, t - last - 1); last = t; }, 1);
  const go = client.request('bench/go', {});
  await first;
  const c = cpu(), t0 = performance.now(); last = t0; stall = 0;
  for await (const e of it) if (++n >= N) break;
  const res = (cpu() - c) / N; const wall = performance.now() - t0;
  clearInterval(timer);
  await go; await client.close();
  return { ns: res, evs: N / wall * 1000, stall };
}
const a = [], b = [];
for (let r = 0; r < 7; r++) { a.push(parse()); const o = await ours(); b.push(o); console.log(a.at(-1).toFixed(0), o.ns.toFixed(0), (o.ns / a.at(-1)).toFixed(3), 'events/s', o.evs.toFixed(0), 'stall', o.stall.toFixed(1)); }
const med = (x) => [...x].sort((p, q) => p - q)[x.length >> 1];
console.log('median parse', med(a).toFixed(0), 'ours', med(b.map((o) => o.ns)).toFixed(0), 'ratio', (med(b.map((o) => o.ns)) / med(a)).toFixed(3));
