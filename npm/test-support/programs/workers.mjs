// Workers, terminated in the middle of what WORKER does, while the main thread has the module loaded too.
import { Worker } from 'node:worker_threads';
import { start } from './common.mjs';

const { client } = await start((model) => model.otherwise().say('Hi.'));
const script = new URL(`./${process.env.WORKER}`, import.meta.url);
for (let round = 0; round < Number(process.env.ROUNDS); round++) {
  const workers = [new Worker(script), new Worker(script)];
  await Promise.all(workers.map((worker) => new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (message) => {
      if (message.runtime) console.log(`runtime ${message.runtime}`);
      else resolve();
    });
  })));
  await Promise.all(workers.map((worker) => worker.terminate()));
}
await client.close();
console.log('all terminated');
