// The package in a worker thread.
import { Worker } from 'node:worker_threads';

new Worker(new URL('./import.mjs', import.meta.url)).on('error', (error) => {
  throw error;
});
