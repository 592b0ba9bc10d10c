// Schemas: JSON Schema as it is, Standard Schema with the JSON Schema that it brings. Standard Schema exists only in
// JavaScript, so what it checks is checked here.

import { unusable } from './internal/given';
import type { JsonSchema, OutputSchema } from './types';

interface Standard {
  validate(value: unknown): Validated | Promise<Validated>;
  jsonSchema?: { input(options: { target: string }): object };
}
type Validated = { value: unknown; issues?: undefined } | { issues: readonly { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] }[] };

/** A schema taken apart. */
export interface Schema {
  json: JsonSchema;
  /** Whether a library has written it: it may be put into the strict form of answers. */
  derived?: boolean;
  /** Checks, and brings into the form that the schema promises. Without it, Rust's own check is all there is. */
  check?: (value: unknown) => Promise<{ value: unknown } | { problems: Problem[] }>;
}

/** What is wrong with a value, in the form of Rust's own check. */
export interface Problem {
  /** Where, as a JSON pointer. */
  path: string;
  message: string;
}

/** Problems for people to read. */
export function listed(problems: Problem[]): string {
  return problems.map(({ path, message }) => `\n- ${path === '' ? '' : `at ${path}: `}${message}`).join('');
}

/** A schema taken apart. What is asked of the model is what goes into it; what comes out of it is what users get. */
export function schemaOf(given: OutputSchema<unknown>, field: string, called = field): Schema {
  if ((typeof given !== 'object' && typeof given !== 'function') || given === null) {
    throw unusable(field, given, 'a JSON Schema, a Standard Schema, or { schema, jsonSchema }', called);
  }
  const pair = given as { schema?: { '~standard'?: Standard }; jsonSchema?: JsonSchema };
  if (pair.schema?.['~standard'] !== undefined) {
    if (pair.jsonSchema === undefined) throw unusable(`${field}.jsonSchema`, undefined, 'the JSON Schema of what schema checks; a schema that says its own is given alone', `${called}.jsonSchema`);
    return { json: pair.jsonSchema, check: checker(pair.schema['~standard']) };
  }
  const standard = (given as { '~standard'?: Standard })['~standard'];
  if (standard === undefined) return { json: given as JsonSchema };
  if (standard.jsonSchema === undefined) {
    throw unusable(field, given, 'a schema that says its JSON Schema, as those of zod 4 do; of others, { schema, jsonSchema }', called);
  }
  return { json: jsonSchema(standard.jsonSchema, given, field, called), derived: true, check: checker(standard) };
}

function jsonSchema(of: NonNullable<Standard['jsonSchema']>, given: unknown, field: string, called: string): JsonSchema {
  try {
    return of.input({ target: 'draft-2020-12' });
  } catch (error) {
    const unfit = unusable(field, given, `a schema that its library can say in JSON Schema: ${(error as Error).message}`, called);
    unfit.cause = error;
    throw unfit;
  }
}

function checker(standard: Standard): NonNullable<Schema['check']> {
  return async (value) => {
    const result = await standard.validate(value);
    if (result.issues === undefined) return { value: result.value };
    const key = (part: PropertyKey | { key: PropertyKey }) => String(typeof part === 'object' ? part.key : part).replaceAll('~', '~0').replaceAll('/', '~1');
    return { problems: result.issues.map(({ message, path = [] }) => ({ path: path.map((part) => `/${key(part)}`).join(''), message })) };
  };
}
