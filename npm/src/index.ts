// `@flo-ai/codex-ts-sdk`: everything that users import.

import './internal/dispose';

export { CodexClientBuilder } from './client/builder';
export { CodexClient } from './client/client';
export { CodexClientPool } from './pool/pool';
export { getCodexCliVersion } from './cliVersion';
export {
  CodexAbortError, CodexAuthError, CodexConfigError, CodexConnectionError, CodexError, CodexNativeModuleError, CodexOutputError, CodexOverflowError,
  CodexPluginError, CodexPoolError, CodexProtocolError, CodexRequestError, CodexSessionError, CodexTimeoutError, CodexTurnError, CodexVersionError,
} from './errors';
export type { ErrorFacts } from './errors';
export { isEvent, isUnrecognized } from './isEvent';
export { plugins } from './plugins';
export type { BuiltinPlugin, UsagePlugin } from './plugins';
export { tool } from './tool';
export type * from './types';
