// The parameters of the SDK's own events that are more than data in JavaScript.

import { errorFrom } from '../errors';
import type { Envelope } from '../errors';
import type { TurnResult } from '../types';
import { withoutNull } from './withoutNull';

/** What makes the parameters of a method's events, where that is not their data as it is. */
export function ownParams(method: string): ((params: unknown) => unknown) | undefined {
  switch (method) {
    case 'sdk/error':
      return (params) => ({ error: errorFrom((params as { error: Envelope }).error) });
    case 'sdk/turnEnded':
      return (params) => withoutNull(params as TurnResult<unknown>);
    default:
      return undefined;
  }
}
