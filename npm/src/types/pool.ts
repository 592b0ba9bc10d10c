// The pool: what may be set for it, how it stands, and what it lends.

import type { CodexClient } from '../client/client';

/** The options of a pool. */
export interface PoolOptions {
  /** How many runtimes there may be at once. Default: 2. */
  maxSize?: number;
  /** How many conversations each of them may have open at once. Default: 8. */
  maxConversationsPerClient?: number;
  /** How many callers may wait for room; with 0 nobody waits. Default: 1000. */
  maxWaiting?: number;
  /** After which time without a lease a runtime is stopped, in milliseconds. Default: 60,000. */
  idleTimeoutMs?: number;
  /** How long a caller may wait for room and for a runtime that starts. Default: as long as it takes. */
  acquireTimeoutMs?: number | null;
}

/** How a pool stands. `clients` is the sum of `starting`, `idle` and `busy`. */
export interface PoolStats {
  /** The runtimes that there are. One that is being stopped counts until its process is gone. */
  clients: number;
  /** Those that are being started. */
  starting: number;
  /** Those without a lease. */
  idle: number;
  /** Those with a lease. */
  busy: number;
  /** The conversations that leases have open, or are opening. */
  conversations: number;
  /** The callers that wait for room. */
  waiting: number;
  /** How many runtimes were started since the pool was made. */
  started: number;
  /** How many of them ended by themselves. */
  crashed: number;
  /** How many turns were sent since the pool was made. */
  turns: number;
}

/**
 * A part of a runtime of a pool, used like a client. It sees only the events, questions and conversations that it opened
 * or resumed, with their sub-agents; what another lease has open is `IN_USE`
 * until it is closed there, and can then be resumed in any lease. `close()` releases it: its turns are
 * interrupted with their commands, its conversations closed, its iterators ended. After that everything fails with
 * `CodexPoolError` and `RELEASED`.
 */
export type PoolLease = Omit<CodexClient, 'connect'>;
