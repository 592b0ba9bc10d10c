// The builder: every option by name.

import * as given from '../internal/given';
import type { CodexClientOptions, CodexPlugin } from '../types';
import { CodexClient } from './client';

type Options = Required<CodexClientOptions>;

/** Builds a client. `build()` checks everything at once. */
export class CodexClientBuilder {
  #options: CodexClientOptions = {};

  /** A builder that starts from options. */
  static from(options: CodexClientOptions): CodexClientBuilder {
    const builder = new CodexClientBuilder();
    builder.#options = { ...given.options(options, 'options') };
    return builder;
  }

  /** The runtime's home. `~` is expanded, a missing folder created. Default: the runtime's own. */
  withCodexHome(path: Options['codexHome']): this { return this.#set('codexHome', path); }
  /** The runtime's executable. Default: `CODEX_PATH`, the installed `@openai/codex`, `codex` on `PATH`. */
  withCodexPath(path: Options['codexPath']): this { return this.#set('codexPath', path); }
  /** The native module. Default: `CODEX_NATIVE_MODULE`, the package's own, the platform package. */
  withNativeModulePath(path: Options['nativeModulePath']): this { return this.#set('nativeModulePath', path); }
  /** How the runtime is reached. */
  withTransport(transport: Options['transport']): this { return this.#set('transport', transport); }
  /** Who is logged in. */
  withAuth(auth: Options['auth']): this { return this.#set('auth', auth); }
  /** The runtime's environment, merged into this process's own. */
  withEnv(env: Options['env']): this { return this.#set('env', env); }
  /** Runtime configuration, nested or with dotted keys. */
  withConfig(config: Options['config']): this { return this.#set('config', config); }
  /** The model of conversations that do not say. */
  withDefaultModel(model: Options['defaultModel']): this { return this.#set('defaultModel', model); }
  /** The reasoning effort of conversations that do not say. */
  withDefaultEffort(effort: Options['defaultEffort']): this { return this.#set('defaultEffort', effort); }
  /** The reasoning summary of conversations that do not say. */
  withDefaultSummary(summary: Options['defaultSummary']): this { return this.#set('defaultSummary', summary); }
  /** When the runtime asks. Default: `on-request`. */
  withApprovalPolicy(policy: Options['approvalPolicy']): this { return this.#set('approvalPolicy', policy); }
  /** What commands may touch. Default: `{ mode: 'workspace-write' }`. */
  withSandboxPolicy(policy: Options['sandboxPolicy']): this { return this.#set('sandboxPolicy', policy); }
  /** What happens to questions that nobody answers. */
  withRequestPolicy(policy: Options['requestPolicy']): this { return this.#set('requestPolicy', policy); }
  /** How connecting is tried again. */
  withRetryPolicy(policy: Options['retryPolicy']): this { return this.#set('retryPolicy', policy); }
  /** How long the reply to any request may take, in milliseconds. Default: 30,000. */
  withTimeout(ms: Options['requestTimeoutMs']): this { return this.#set('requestTimeoutMs', ms); }
  /** The same under the option's own name. */
  withRequestTimeoutMs(ms: Options['requestTimeoutMs']): this { return this.#set('requestTimeoutMs', ms); }
  /** Whether a runtime that died is started again. */
  withReconnect(reconnect: Options['reconnect']): this { return this.#set('reconnect', reconnect); }
  /** How much may wait for a slow reader of events. */
  withEventBuffer(buffer: Options['eventBuffer']): this { return this.#set('eventBuffer', buffer); }
  /** Whether the runtime's experimental API is used. Default: yes. */
  withExperimentalApi(enabled: Options['experimentalApi']): this { return this.#set('experimentalApi', enabled); }
  /** What happens when the runtime is older than the SDK supports. */
  withVersionCheck(check: Options['versionCheck']): this { return this.#set('versionCheck', check); }
  /** Where the SDK's own records go. */
  withLogger(logger: Options['logger']): this { return this.#set('logger', logger); }
  /** Adds functions that the model can call, in every conversation. */
  withTools(tools: Options['tools']): this { return this.#add('tools', tools); }
  /** Adds a plugin, after those that are there. */
  addPlugin(plugin: CodexPlugin): this { return this.addPlugins([plugin]); }
  /** Adds plugins, in their order. */
  addPlugins(plugins: CodexPlugin[]): this { return this.#add('plugins', plugins); }
  /** The same under the option's own name. */
  withPlugins(plugins: Options['plugins']): this { return this.addPlugins(plugins); }
  /** Decides whether commands may run. Without it: declined. */
  onCommandApproval(handler: Options['onCommandApproval']): this { return this.#set('onCommandApproval', handler); }
  /** Decides whether files may be changed. Without it: declined. */
  onFileChangeApproval(handler: Options['onFileChangeApproval']): this { return this.#set('onFileChangeApproval', handler); }
  /** Decides whether a turn gets more permissions. Without it: none. */
  onPermissionsApproval(handler: Options['onPermissionsApproval']): this { return this.#set('onPermissionsApproval', handler); }
  /** Answers questions of the model. Without it: no answers. */
  onUserInput(handler: Options['onUserInput']): this { return this.#set('onUserInput', handler); }
  /** Answers questions of MCP servers. Without it: declined. */
  onElicitation(handler: Options['onElicitation']): this { return this.#set('onElicitation', handler); }
  /** Brings fresh tokens. Without it: an error to the runtime. */
  onTokenRefresh(handler: Options['onTokenRefresh']): this { return this.#set('onTokenRefresh', handler); }
  /** Attests this client. Without it: an error to the runtime. */
  onAttestation(handler: Options['onAttestation']): this { return this.#set('onAttestation', handler); }

  /** Checks the options and makes the client. Nothing is started yet. */
  build(): CodexClient {
    return new CodexClient(this.#options);
  }

  /** Adds to a list. What is no list is refused when the client is built. */
  #add<K extends 'tools' | 'plugins'>(name: K, more: Options[K]): this {
    const there: unknown = this.#options[name];
    return this.#set(name, (Array.isArray(more) && Array.isArray(there) ? [...there, ...more] : more) as Options[K]);
  }

  #set<K extends keyof CodexClientOptions>(name: K, value: CodexClientOptions[K]): this {
    this.#options[name] = value;
    return this;
  }
}
