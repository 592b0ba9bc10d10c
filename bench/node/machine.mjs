// What a side has used, how a raw server is started, and how it says what it saw.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** The time that the main thread has been on a processor, in nanoseconds. Its number is that of the process. */
export function mainThreadCpu() {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]);
}

/** How often it is looked whether the event loop is stalled. */
const EVERY_MS = 1;

/** Does the work twice, since the first time warms up, and says what the second time cost. */
export async function measured(work) {
  // Events that are waited for hold no process that has no turn running.
  const held = setInterval(() => {}, 2 ** 30);
  await work();
  const stalls = monitorEventLoopDelay({ resolution: EVERY_MS });
  stalls.enable();
  // The clock of stalls starts with its first tick.
  await new Promise((resolve) => setTimeout(resolve, 5));
  stalls.reset();
  const before = mainThreadCpu();
  const count = await work();
  const cpuNs = mainThreadCpu() - before;
  await new Promise((resolve) => setTimeout(resolve, 2));
  stalls.disable();
  clearInterval(held);
  // From one tick to the next, of which the time between them is no stall.
  return { count, cpuNs, stallMs: stalls.max / 1e6 - EVERY_MS };
}

/** Says what was seen. */
export function say(seen) {
  process.stdout.write(`${JSON.stringify(seen)}\n`);
}

/** An app-server whose output is still to be read, and a function that sends it a request. */
export function server(program, env = {}) {
  const child = spawn(program, ['app-server'], { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, ...env } });
  let last = 0;
  const send = (method, params) => {
    child.stdin.write(`${JSON.stringify({ id: ++last, method, params })}\n`);
    return last;
  };
  send('initialize', { clientInfo: { name: 'bench', title: 'bench', version: '0.0.0' }, capabilities: { experimentalApi: true } });
  child.stdin.write(`${JSON.stringify({ method: 'initialized' })}\n`);
  return { child, send };
}
