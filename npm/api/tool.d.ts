import type { ToolDefinition, Tool } from './types';
/** A tool. Its arguments are checked against the schema before the handler is called, and the model is told what is wrong with bad ones. */
export declare function tool<T>(definition: ToolDefinition<T>): Tool;
