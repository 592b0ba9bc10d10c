// Where calls are made, for the stacks of their errors.

import { at, callSite, errorFrom } from '../errors';
import type { CallSite, Envelope } from '../errors';

/** So many calls at any pace have their place captured: that costs more than a call. */
const TRACED = 64;
/** And then one in so many milliseconds. */
const EVERY_MS = 10;

/** Captures places, as long as that is not most of what calls cost. */
export class Sites {
  private left = TRACED;
  private at = 0;

  /** The place of the call that is being made, or nothing: then its error leads to whoever waits for it. */
  take(): CallSite | undefined {
    if (this.left === 0) {
      const now = Date.now();
      // A clock that was set back begins anew.
      this.left = Math.min(Math.floor(Math.abs(now - this.at) / EVERY_MS), TRACED);
      if (this.left === 0) return undefined;
      this.at = now;
    }
    this.left--;
    return callSite();
  }
}

/** Fails where those who wait can be seen: they are in the stack of an error that is made while they are told. */
export async function failing(envelope: Envelope, cause: unknown): Promise<never> {
  // Whoever waits for the call waits for this only a step later.
  await undefined;
  await undefined;
  throw at(errorFrom(envelope, undefined, cause), callSite());
}
