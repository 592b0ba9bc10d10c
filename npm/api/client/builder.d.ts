import type { CodexClientOptions, CodexPlugin } from '../types';
import { CodexClient } from './client';
type Options = Required<CodexClientOptions>;
/** Builds a client. `build()` checks everything at once. */
export declare class CodexClientBuilder {
    #private;
    /** A builder that starts from options. */
    static from(options: CodexClientOptions): CodexClientBuilder;
    /** The runtime's home. `~` is expanded, a missing folder created. Default: the runtime's own. */
    withCodexHome(path: Options['codexHome']): this;
    /** The runtime's executable. Default: `CODEX_PATH`, the installed `@openai/codex`, `codex` on `PATH`. */
    withCodexPath(path: Options['codexPath']): this;
    /** The native module. Default: `CODEX_NATIVE_MODULE`, the package's own, the platform package. */
    withNativeModulePath(path: Options['nativeModulePath']): this;
    /** How the runtime is reached. */
    withTransport(transport: Options['transport']): this;
    /** Who is logged in. */
    withAuth(auth: Options['auth']): this;
    /** The runtime's environment, merged into this process's own. */
    withEnv(env: Options['env']): this;
    /** Runtime configuration, nested or with dotted keys. */
    withConfig(config: Options['config']): this;
    /** The model of conversations that do not say. */
    withDefaultModel(model: Options['defaultModel']): this;
    /** The reasoning effort of conversations that do not say. */
    withDefaultEffort(effort: Options['defaultEffort']): this;
    /** The reasoning summary of conversations that do not say. */
    withDefaultSummary(summary: Options['defaultSummary']): this;
    /** When the runtime asks. Default: `on-request`. */
    withApprovalPolicy(policy: Options['approvalPolicy']): this;
    /** What commands may touch. Default: `{ mode: 'workspace-write' }`. */
    withSandboxPolicy(policy: Options['sandboxPolicy']): this;
    /** What happens to questions that nobody answers. */
    withRequestPolicy(policy: Options['requestPolicy']): this;
    /** How connecting is tried again. */
    withRetryPolicy(policy: Options['retryPolicy']): this;
    /** How long the reply to any request may take, in milliseconds. Default: 30,000. */
    withTimeout(ms: Options['requestTimeoutMs']): this;
    /** The same under the option's own name. */
    withRequestTimeoutMs(ms: Options['requestTimeoutMs']): this;
    /** Whether a runtime that died is started again. */
    withReconnect(reconnect: Options['reconnect']): this;
    /** How much may wait for a slow reader of events. */
    withEventBuffer(buffer: Options['eventBuffer']): this;
    /** Whether the runtime's experimental API is used. Default: yes. */
    withExperimentalApi(enabled: Options['experimentalApi']): this;
    /** What happens when the runtime is older than the SDK supports. */
    withVersionCheck(check: Options['versionCheck']): this;
    /** Where the SDK's own records go. */
    withLogger(logger: Options['logger']): this;
    /** Adds functions that the model can call, in every conversation. */
    withTools(tools: Options['tools']): this;
    /** Adds a plugin, after those that are there. */
    addPlugin(plugin: CodexPlugin): this;
    /** Adds plugins, in their order. */
    addPlugins(plugins: CodexPlugin[]): this;
    /** The same under the option's own name. */
    withPlugins(plugins: Options['plugins']): this;
    /** Decides whether commands may run. Without it: declined. */
    onCommandApproval(handler: Options['onCommandApproval']): this;
    /** Decides whether files may be changed. Without it: declined. */
    onFileChangeApproval(handler: Options['onFileChangeApproval']): this;
    /** Decides whether a turn gets more permissions. Without it: none. */
    onPermissionsApproval(handler: Options['onPermissionsApproval']): this;
    /** Answers questions of the model. Without it: no answers. */
    onUserInput(handler: Options['onUserInput']): this;
    /** Answers questions of MCP servers. Without it: declined. */
    onElicitation(handler: Options['onElicitation']): this;
    /** Brings fresh tokens. Without it: an error to the runtime. */
    onTokenRefresh(handler: Options['onTokenRefresh']): this;
    /** Attests this client. Without it: an error to the runtime. */
    onAttestation(handler: Options['onAttestation']): this;
    /** Checks the options and makes the client. Nothing is started yet. */
    build(): CodexClient;
}
export {};
