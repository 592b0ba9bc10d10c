// Results of turns as users see them.

import { CodexOutputError } from '../errors';
import type { Schema } from '../schema';
import type { TurnResult } from '../types';
import { unfit, withoutNull } from './withoutNull';

/** Brings the structured answer into the form that its schema promises. Rust has checked it against the JSON Schema. */
export async function structured<T>(given: TurnResult<T>, schema: Schema | undefined, misfit: 'reject' | 'resolve'): Promise<TurnResult<T>> {
  const result = withoutNull(given);
  if (schema?.check === undefined || result.structured === undefined) return result;
  const checked = await schema.check(result.structured);
  if ('value' in checked) return { ...result, structured: checked.value as T };
  const told = unfit(result, checked.problems);
  if (misfit === 'resolve') return told;
  const { message, details } = told.outputError;
  throw new CodexOutputError(message, { details, result: told });
}
