// `@flo-ai/codex-ts-sdk`: everything that users import.

import './internal/dispose';

export { CodexClient } from './client/client';
export * from './errors';
export type * from './types';
