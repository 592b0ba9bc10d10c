// Tools: functions of the application that the model can call.

import { callable, options } from './internal/given';
import { listed, schemaOf } from './schema';
import type { ToolDefinition, ToolOutput, Tool } from './types';

/** @internal A tool as it crosses, and the function that is called. */
export interface Opened {
  data: object;
  run: (input: unknown, context: never) => Promise<unknown>;
}

/** What is behind a tool, for the package alone. */
const opened = new WeakMap<object, Opened>();

/** A tool. Its arguments are checked against the schema before the handler is called, and the model is told what is wrong with bad ones. */
export function tool<T>(definition: ToolDefinition<T>): Tool {
  const { handler, inputSchema, ...data } = options(definition, 'definition');
  const called = (field: string) => (typeof data.name === 'string' && data.name !== '' ? `the ${field} of the tool ${data.name}` : field);
  callable(handler, 'handler', called('handler'));
  const schema = schemaOf(inputSchema, 'inputSchema', called('inputSchema'));
  const run = async (input: unknown, context: never) => {
    const checked = schema.check === undefined ? { value: input } : await schema.check(input);
    if ('problems' in checked) throw new Error(`the arguments do not fit the tool's schema${listed(checked.problems)}`);
    return outputData(await handler.call(definition, checked.value as T, context));
  };
  const { name, description, namespace } = data;
  const made = Object.freeze({ name, description, ...(namespace === undefined ? {} : { namespace }) });
  opened.set(made, { data: { ...data, inputSchema: schema.json }, run });
  return made;
}

/** @internal What is behind a tool; nothing when it was not made by `tool()`. */
export function openTool(made: unknown): Opened | undefined {
  return opened.get(made as object);
}

/** An output as it crosses: images as base64. */
function outputData(output: ToolOutput): unknown {
  if (typeof output !== 'object' || output === null || !('content' in output)) return output;
  const content = output.content.map((part) =>
    part.type === 'image' && typeof part.data !== 'string' ? { ...part, data: Buffer.from(part.data).toString('base64') } : part);
  return { ...output, content };
}
