// Which hook of a plugin the running code is in, so that its calls of the client do not come back to it.

import { AsyncLocalStorage } from 'node:async_hooks';

/** The question that the hook answers, and whose it is. */
export interface Within {
  session: object;
  ask: number;
}

export const within = new AsyncLocalStorage<Within>();
