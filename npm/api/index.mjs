// Written by `npm run build`: the same module as its CommonJS form.
import core from './index.js';
export const { CodexAbortError, CodexAuthError, CodexClient, CodexClientBuilder, CodexClientPool, CodexConfigError, CodexConnectionError, CodexError, CodexNativeModuleError, CodexOutputError, CodexOverflowError, CodexPluginError, CodexPoolError, CodexProtocolError, CodexRequestError, CodexSessionError, CodexTimeoutError, CodexTurnError, CodexVersionError, getCodexCliVersion, isEvent, isUnrecognized, plugins, tool } = core;
