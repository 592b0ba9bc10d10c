// Results of turns as users see them.

import { CodexOutputError } from '../errors';
import { listed } from '../schema';
import type { Schema } from '../schema';
import type { TurnResult } from '../types';
import { withoutNull } from './withoutNull';

/** Brings the structured answer into the form that its schema promises. Rust has checked it against the JSON Schema. */
export async function structured<T>(given: TurnResult<T>, schema: Schema | undefined, misfit: 'reject' | 'resolve'): Promise<TurnResult<T>> {
  const result = withoutNull(given);
  if (schema?.check === undefined || result.structured === undefined) return result;
  const checked = await schema.check(result.structured);
  if ('value' in checked) return { ...result, structured: checked.value as T };
  const unfit = { ...result, structured: undefined as T };
  if (misfit === 'resolve') return unfit;
  const { problems } = checked;
  throw new CodexOutputError(`the turn ${result.turnId} completed, but the answer does not fit outputSchema${listed(problems)}`, { details: { problems }, result: unfit });
}
