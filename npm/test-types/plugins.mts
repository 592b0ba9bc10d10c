// A program that uses plugins and the pool as users do. It is compiled, never run.
import { CodexClient, CodexClientBuilder, CodexClientPool, CodexError, plugins } from '@flo-ai/codex-ts-sdk';
import type {
  CodexClientOptions, CodexEvent, CodexPlugin, Conversation, Logger, PendingRequest, PoolLease, PoolOptions, PoolStats, RuntimeInfo, Submission, Tool, TurnResult,
} from '@flo-ai/codex-ts-sdk';

declare const options: CodexClientOptions;
declare const stop: AbortSignal;
declare const aTool: Tool;
/** Takes a value of exactly this type, or of a narrower one. */
declare function is<T>(value: T): void;
/** Takes a value of this type and not `any`. */
declare function exactly<T>(): <V extends T>(value: V & (0 extends 1 & V ? never : unknown)) => void;

export const whole: CodexPlugin = {
  name: 'n', methods: ['turn/started'], tools: [aTool], deadlineMs: 1, onFailure: 'keep',
  async initialize({ client, logger, runtime }) {
    is<CodexClient>(client);
    is<Logger>(logger);
    is<RuntimeInfo>(runtime);
  },
  beforeSubmit(submission) {
    is<Submission>(submission);
    exactly<string>()(submission.type + submission.method);
    is<string | null>(submission.conversationId);
    return { ...submission, params: {} };
  },
  onEvent: (event) => is<CodexEvent>(event),
  afterEvent: async (event) => is<CodexEvent>(event),
  onServerRequest: (request) => { is<PendingRequest>(request); return 'decline'; },
  onTurnEnd: (result) => is<TurnResult<unknown>>(result),
  onError: (error) => is<CodexError>(error),
  cleanup: ({ reason, deadlineMs }) => { is<'close' | 'crash'>(reason); exactly<number>()(deadlineMs); },
};
export const least: CodexPlugin = { name: 'n', methods: 'all', beforeSubmit: () => {} };
// @ts-expect-error every plugin has a name
export const nameless: CodexPlugin = { methods: 'no-deltas' };
// @ts-expect-error methods are a list, or one of two words
export const some: CodexPlugin = { name: 'n', methods: 'some' };

export async function added(): Promise<void> {
  const usage = plugins.usage({ conversation: { totalTokens: 1 }, client: { wallMs: 1 } });
  const builder = new CodexClientBuilder().addPlugin(whole).addPlugins([least, usage, plugins.redaction({ patterns: ['x'] })]);
  const client = builder.addPlugin(plugins.transcript({ folder: 'f', formats: ['jsonl'] })).build();
  exactly<void>()(await client.registerPlugin(least));
  is<number | undefined>(usage.totals()?.client.totalTokens);
}

export async function pooled(): Promise<void> {
  const limits: PoolOptions = { maxSize: 1, maxConversationsPerClient: 1, maxWaiting: 0, idleTimeoutMs: 1, acquireTimeoutMs: null };
  const pool = new CodexClientPool(options, limits);
  exactly<number>()(await pool.withConversation({ cwd: '.', signal: stop, timeoutMs: 1 }, async (conversation) => { is<Conversation>(conversation); return 1; }));
  exactly<string>()(await pool.withClient(async (client) => { is<PoolLease>(client); return 'x'; }, { signal: stop, timeoutMs: 1 }));
  const lease = await pool.acquire({ signal: stop, timeoutMs: 1 });
  is<PoolLease>(lease);
  // @ts-expect-error a lease is connected already
  await lease.connect();
  is<Conversation>(await lease.createConversation({ cwd: '.' }));
  exactly<void>()(await pool.release(lease));
  exactly<TurnResult>()(await pool.run('x', { cwd: '.', timeoutMs: 1 }));
  const { clients, starting, idle, busy, conversations, waiting, started, crashed, turns }: PoolStats = pool.stats();
  exactly<number>()(clients + starting + idle + busy + conversations + waiting + started + crashed + turns);
  exactly<void>()(await pool.close());
  is<AsyncDisposable>(pool);
}
