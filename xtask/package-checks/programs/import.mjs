// The package by import; its classes are those of require.
import { createRequire } from 'node:module';
import * as sdk from '@flo-ai/codex-ts-sdk';
import * as testing from '@flo-ai/codex-ts-sdk/testing';
import job from './job.cjs';

const required = createRequire(import.meta.url)('@flo-ai/codex-ts-sdk');
for (const name of Object.keys(required)) {
  if (sdk[name] !== required[name]) throw new Error(`${name} is another one when it is imported`);
}
await job(sdk, testing);
