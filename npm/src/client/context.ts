// What the handles of one client share: its hand-over, its handlers, and one object for each conversation and turn.

import { Asks } from '../internal/asks';
import type { Code, Owner } from '../internal/asks';
import { Handover } from '../internal/handover';
import type { NativeModule, NativeSession } from '../internal/native';
import type { Schema } from '../schema';
import { BuiltinPlugin } from '../plugins';
import type { CodexPlugin, Conversation, Logger, Turn } from '../types';
import { ConversationHandle } from './conversation';
import type { ConversationFacts } from './conversation';
import type { Parts } from './options';
import { TurnHandle } from './turn';
import type { TurnFacts } from './turn';

/** From the least important one. */
const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** Sessions whose runtime must not outlive the process. */
const sessions = new Set<WeakRef<NativeSession>>();
const gone = new FinalizationRegistry<WeakRef<NativeSession>>((session) => sessions.delete(session));
let watching = false;

export class ClientContext implements Owner {
  readonly handover: Handover<NativeSession>;
  readonly asks: Asks;
  private readonly conversations = new Map<string, WeakRef<ConversationHandle>>();
  private readonly turns = new Map<string, WeakRef<TurnHandle<never>>>();
  private readonly released: FinalizationRegistry<{ handle: number; key: string; among: Map<string, WeakRef<object>> }>;

  constructor(private readonly native: NativeModule, readonly client: unknown, private readonly logger: Partial<Logger> | undefined) {
    this.handover = new Handover((wake) => new native.Session(wake));
    const session = this.handover.native;
    this.asks = new Asks(session, this);
    this.handover.asks = this.asks;
    this.handover.log = (level, message, fields) => this.log(level, message, fields);
    this.released = new FinalizationRegistry(({ handle, key, among }) => {
      session.release(handle);
      if (among.get(key)?.deref() === undefined) among.delete(key);
    });
    killAtExit(session);
  }

  /** An open conversation: always the same object while somebody holds it. */
  conversation(id: string): Conversation | null {
    const known = this.conversations.get(id)?.deref();
    if (known !== undefined) return known;
    const facts = this.handover.call<ConversationFacts | null>('client.conversation', 0, id);
    return facts === null ? null : this.conversationOf(facts);
  }

  conversationOf(facts: ConversationFacts): ConversationHandle {
    return this.keep(this.conversations, facts.id, facts.handle, () => new ConversationHandle(this, facts));
  }

  turnOf<T = undefined>(facts: TurnFacts, schema?: Schema): TurnHandle<T> {
    const turn = this.keep(this.turns, `${facts.conversationId} ${facts.id}`, facts.handle, () => new TurnHandle<never>(this, facts, schema)) as TurnHandle<unknown> as TurnHandle<T>;
    // Every handle is told once when its turn is over, also one that turned out to be known already.
    this.handover.holdTurn(facts.handle, () => turn.over());
    return turn;
  }

  /** A turn that somebody holds. */
  turn(conversationId: string, id: string): Turn | undefined {
    return this.turns.get(`${conversationId} ${id}`)?.deref();
  }

  register({ handlers, tools }: Parts): Code {
    return this.asks.register(handlers, tools);
  }

  /** Plugins as they cross. What is no list is Rust's to refuse. */
  plugins(plugins: readonly CodexPlugin[] | undefined): unknown {
    return Array.isArray(plugins) ? plugins.map((plugin) => this.plugin(plugin)) : plugins;
  }

  plugin(plugin: CodexPlugin): object {
    return plugin instanceof BuiltinPlugin ? { builtin: plugin.number(this.native) } : this.asks.plugin(plugin);
  }

  /** The logger, for plugins: complete, and with what plugins conceal concealed in its messages. */
  get pluginLogger(): Logger {
    const to = (level: keyof Logger) => (message: string, fields: object = {}) => this.log(level, this.handover.call('client.conceal', 0, String(message)), fields);
    return { debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') };
  }

  /** The least important level that the logger takes. */
  get logLevel(): string | undefined {
    return LEVELS.find((level) => typeof this.logger?.[level] === 'function');
  }

  /** Says that a function of the user has failed, where nobody waits for its outcome. */
  report(error: unknown, what: string): void {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (typeof this.logger?.error === 'function') this.logger.error(what, { error: cause });
    else process.emitWarning(`${what}: ${cause.message}`, { type: 'CodexWarning', detail: cause.stack ?? cause.message });
  }

  /** A record of the native side, which is filtered there. */
  private log(level: keyof Logger, message: string, fields: object): void {
    const { logger } = this;
    if (typeof logger?.[level] !== 'function') return;
    try {
      logger[level](message, fields);
    } catch (error) {
      process.emitWarning(`the logger failed: ${String(error)}`, { type: 'CodexWarning' });
    }
  }

  private keep<T extends object>(among: Map<string, WeakRef<T>>, key: string, handle: number, make: () => T): T {
    const known = among.get(key)?.deref();
    if (known !== undefined) {
      this.handover.native.release(handle);
      return known;
    }
    const made = make();
    among.set(key, new WeakRef(made));
    this.released.register(made, { handle, key, among: among as Map<string, WeakRef<object>> });
    return made;
  }
}

function killAtExit(session: NativeSession): void {
  const weak = new WeakRef(session);
  sessions.add(weak);
  gone.register(session, weak);
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const session of sessions) session.deref()?.kill();
  });
}
