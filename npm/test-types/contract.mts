// A program that uses every function of the package as its users do. It is compiled, never run.
import { CodexClient, CodexClientBuilder, CodexError, CodexTurnError, getCodexCliVersion, isEvent, isUnrecognized, tool } from '@flo-ai/codex-ts-sdk';
import type {
  CodexClientOptions, CodexEvent, Conversation, ConversationSummary, LoginProgress, PendingRequest, ReasoningEffort, RuntimeInfo, StandardSchema, Tool, Turn, TurnResult,
} from '@flo-ai/codex-ts-sdk';
import type * as protocol from '@flo-ai/codex-ts-sdk/protocol';
import { ScriptedModel } from '@flo-ai/codex-ts-sdk/testing';

interface City { city: string }
declare const City: StandardSchema<City>;
declare const options: CodexClientOptions;
declare const stop: AbortSignal;
/** Takes a value of exactly this type, or of a narrower one. */
declare function is<T>(value: T): void;
/** Takes a value of this type and not `any`. */
declare function exactly<T>(): <V extends T>(value: V & (0 extends 1 & V ? never : unknown)) => void;

export async function clients(): Promise<void> {
  is<CodexClient>(new CodexClient());
  const client = new CodexClientBuilder().withAuth({ type: 'inherit' }).withConfig({ a: { b: 1 } }).onCommandApproval(() => 'accept').build();
  is<CodexClient>(CodexClientBuilder.from(options).withTools([]).build());
  is<RuntimeInfo>(await client.connect());
  is<RuntimeInfo | null>(client.runtime);
  is<Conversation>(await client.createConversation());
  is<Conversation>(await client.createConversation({ cwd: '.', ephemeral: true, onUserInput: () => 'hold' }));
  is<Conversation>(await client.resumeConversation('id', { settings: 'saved', model: 'm' }));
  is<Conversation>(await client.forkConversation('id', { lastTurnId: 't' }));
  for await (const summary of client.listConversations({ cwd: '.', archived: false, search: 'x', limit: 3 })) is<ConversationSummary>(summary);
  is<Conversation | null>(client.conversation('id'));
  is<Turn>(await client.sendUserTurn('x', { conversationId: 'id', ifBusy: 'queue' }));
  for await (const event of client.events({ methods: ['x'], after: 1, signal: stop, conversationId: 'id', subagents: false })) is<CodexEvent>(event);
  const listener = (params: protocol.ServerNotifications['turn/started'], event: CodexEvent) => is<string>(params.threadId);
  is<CodexClient>(client.on('turn/started', listener).once('sdk/lagged', ({ bytes }, { seq }) => is<number>(bytes + seq)).off('turn/started', listener));
  is<CodexClient>(client.on('event', (event) => is<CodexEvent>(event)).once('event', () => {}));
  is<readonly PendingRequest[]>(client.pendingRequests());
  is<readonly PendingRequest[]>(client.pendingRequests({ conversationId: 'id' }));
  exactly<void>()(await client.respond('id', 'accept'));
  exactly<void>()(await client.decline('id'));
  exactly<protocol.ModelListResponse>()(await client.request('model/list', {}, { signal: stop, timeoutMs: 1, traceparent: 't' }));
  // @ts-expect-error the parameters belong to the method
  await client.request('turn/steer', {});
  exactly<protocol.Model[]>()(await client.models());
  exactly<protocol.GetAccountResponse>()(await client.account());
  exactly<protocol.GetAccountRateLimitsResponse>()(await client.rateLimits());
  exactly<protocol.McpServerStatus[]>()(await client.mcpServers());
  for (const how of [{ type: 'apiKey', apiKey: 'k' }, { type: 'browser' }, { type: 'deviceCode' }] as const) for await (const step of client.login(how)) is<LoginProgress>(step);
  exactly<void>()(await client.logout());
  is<{ model: string; effort?: ReasoningEffort }>(await client.resolveModelVariant('m', 'high'));
  exactly<ReasoningEffort[]>()(await client.getSupportedEfforts('m'));
  exactly<void>()(await client.close({ drainMs: 1 }));
  is<AsyncDisposable>(client);
  exactly<string>()(await getCodexCliVersion({ codexPath: 'x' }));
}

export async function conversations(conversation: Conversation): Promise<void> {
  is<string>(conversation.id);
  is<string | undefined>(conversation.settings.cwd);
  is<Turn | null>(conversation.activeTurn);
  exactly<TurnResult>()(await conversation.run('x', { timeoutMs: 1, budget: { wallMs: 1 } }));
  exactly<City>()((await conversation.run('x', { outputSchema: City })).structured);
  exactly<City>()((await conversation.run('x', { outputSchema: { schema: City, jsonSchema: {} } })).structured);
  exactly<Turn>()(await conversation.sendUserTurn([{ type: 'image', data: new Uint8Array(), mimeType: 'image/png' }], { signal: stop }));
  exactly<Turn<City>>()(await conversation.sendUserTurn('x', { outputSchema: City }));
  is<Turn | null>(conversation.turn('id'));
  is<protocol.Turn | null>(await conversation.findTurn('id'));
  for await (const event of conversation.events({ subagents: true, signal: stop })) is<CodexEvent>(event);
  exactly<void>()(await conversation.interrupt({ keepCommands: true }));
  exactly<void>()(await conversation.overrideTurnContext({ model: 'm', effort: null, sandboxPolicy: { mode: 'read-only' } }));
  is<Turn>(await conversation.review({ type: 'uncommittedChanges' }));
  is<Turn>(await conversation.review({ type: 'baseBranch', branch: 'b' }));
  is<Turn>(await conversation.review({ type: 'commit', sha: 's' }));
  is<Turn>(await conversation.review({ type: 'custom', instructions: 'i' }));
  is<Turn>(await conversation.compact());
  for await (const turn of conversation.turns()) is<protocol.Turn>(turn);
  for await (const item of conversation.items()) is<protocol.ThreadItem>(item);
  exactly<void>()(await conversation.injectItems([{}]));
  exactly<void>()(await conversation.revert({ toTurnId: 't' }));
  exactly<void>()(await conversation.revert({ turns: 1 }));
  is<Conversation>(await conversation.fork({ lastTurnId: 't', cwd: '.' }));
  exactly<void>()(await conversation.setName('n'));
  for (const end of ['archive', 'unarchive', 'delete', 'close'] as const) exactly<void>()(await conversation[end]());
  is<AsyncDisposable>(conversation);
}

export async function turns(turn: Turn<City>): Promise<void> {
  is<string>(turn.id + turn.conversationId);
  for await (const event of turn.events({ after: 1, methods: ['x'] })) narrow(event);
  for await (const text of turn.text()) exactly<string>()(text);
  is<ReadableStream<string>>(turn.toReadableStream());
  exactly<void>()(await turn.steer('x'));
  exactly<void>()(await turn.interrupt({ keepCommands: false }));
  exactly<City>()((await turn.result()).structured);
  is<AsyncDisposable>(turn);
}

/** The method says what the parameters are, and which question it is. */
function narrow(event: CodexEvent): boolean {
  switch (event.method) {
    case 'item/agentMessage/delta': exactly<string>()(event.params.delta); break;
    case 'item/fileChange/requestApproval': is<PendingRequest<'item/fileChange/requestApproval'>>(event.request); break;
    case 'sdk/turnEnded': exactly<string>()(event.params.finalResponse); break;
    case 'sdk/error': is<CodexError>(event.params.error); break;
  }
  if (isEvent(event, 'turn/completed')) is<protocol.ServerNotifications['turn/completed']>(event.params);
  return isUnrecognized(event);
}

export const made: Tool = tool({
  name: 'n', description: 'd', namespace: 's', inputSchema: City, timeoutMs: 1, maxConcurrency: 2,
  async handler(input, { conversationId, rootConversationId, turnId, callId, signal, client }) {
    exactly<City>()(input);
    is<string>(conversationId + rootConversationId + turnId + callId);
    is<AbortSignal>(signal);
    is<CodexClient>(client);
    return input.city === '' ? { json: input } : { content: [{ type: 'image', data: new Uint8Array(), mimeType: 'image/png' }], success: false };
  },
});

export function failed(error: unknown): string {
  if (error instanceof CodexTurnError) return error.result?.finalResponse ?? '';
  return error instanceof CodexError ? `${error.code} ${error.reason} ${error.retryable} ${Object.keys(error.details)}` : '';
}

export async function models(): Promise<void> {
  const model = await ScriptedModel.start();
  model.reply().say('x').deltas(3).deltas(3, 100).command('c').patch('p').tool('t', {}).json({}).usage({ outputTokens: 1 }).stall();
  model.on('x').fail(400);
  is<readonly unknown[]>(model.requests);
  is<CodexClientOptions>(await model.options());
  exactly<void>()(await model.close());
}
