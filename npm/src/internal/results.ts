// Results of turns as users see them.

import type { TurnResult } from '../types';

/** Without a schema there is nothing structured in a result. */
export function resultOf<T>(result: TurnResult<T>): TurnResult<T> {
  if (result.structured === null) (result as { structured: unknown }).structured = undefined;
  return result;
}
