// A pool of two runtimes, which the process leaves in the way that HOW names.
import { CodexClientPool } from '@flo-ai/codex-ts-sdk';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';
import { join } from 'node:path';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { atHome, gone } from '../stage.mjs';

const turn = () => new Promise((resolve) => setImmediate(resolve));

const say = (pids) => pids.forEach((pid) => console.log(`runtime ${pid}`));

async function start() {
  const model = await ScriptedModel.start();
  const home = isMainThread ? process.env.HOME_OF_TEST : join(process.env.HOME_OF_TEST, 'worker');
  const pool = new CodexClientPool(await atHome(model, home), { maxSize: 2, maxConversationsPerClient: 1 });
  const leases = await Promise.all([pool.acquire(), pool.acquire()]);
  const pids = leases.map((lease) => lease.runtime.pid);
  if (isMainThread) say(pids);
  return { model, pool, leases, pids };
}

async function drop() {
  let { pool, leases, pids } = await start();
  leases = undefined;
  while (pool.stats().idle < 2) {
    globalThis.gc();
    await turn();
  }
  console.log('lease released');
  pool = undefined;
  const ended = Promise.all(pids.map((pid) => gone(pid)));
  let over = false;
  ended.then(() => (over = true));
  while (!over) {
    globalThis.gc();
    await turn();
  }
  console.log('pool gone');
}

async function work() {
  const { model, leases, pids } = await start();
  model.otherwise().deltas(100_000);
  const conversation = await leases[0].createConversation();
  const turn = await conversation.sendUserTurn('Talk.');
  for await (const _ of turn.text()) parentPort.postMessage(pids);
}

if (!isMainThread) await work();
else if (process.env.HOW === 'worker') {
  const worker = new Worker(new URL(import.meta.url), { env: process.env });
  say(await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject)));
  await worker.terminate();
  console.log('terminated');
} else if (process.env.HOW === 'drop') await drop();
else {
  const { leases } = await start();
  leases[0].on('event', () => {});
  leases[1].events().next();
  if (process.env.HOW === 'exit') process.exit(7);
}
