// Results as users see them: without an answer that fits a schema, `structured` is `undefined`, as the types say, where
// JSON has null; and where an answer does not fit, the error says so.

import { CodexOutputError } from '../errors';
import { listed } from '../schema';
import type { Problem } from '../schema';
import type { TurnResult } from '../types';

export function withoutNull<T>(result: TurnResult<T>): TurnResult<T> {
  if (result.structured !== null) return result;
  const { problems } = (result.outputError as { problems?: Problem[] } | undefined) ?? {};
  return problems === undefined ? { ...result, structured: undefined as T } : unfit(result, problems);
}

/** The result of a turn whose answer has these problems. */
export function unfit<T>(result: TurnResult<T>, problems: Problem[]): TurnResult<T> & { outputError: CodexOutputError } {
  const message = `the turn ${result.turnId} completed, but the answer does not fit outputSchema${listed(problems)}`;
  return { ...result, structured: undefined as T, outputError: new CodexOutputError(message, { details: { problems } }) };
}
