// A result without a schema has nothing structured in it: `undefined`, as the types say, where JSON has null.

import type { TurnResult } from '../types';

export function withoutNull<T>(result: TurnResult<T>): TurnResult<T> {
  return result.structured === null ? { ...result, structured: undefined as T } : result;
}
