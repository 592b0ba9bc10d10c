// What everything of one native session shares: its hand-over, its handlers, its logger. A client has a session of its
// own; the leases of a pool share the pool's.

import { Asks } from '../internal/asks';
import type { Owner } from '../internal/asks';
import { Handover } from '../internal/handover';
import type { ClientOf } from '../internal/hooks';
import type { NativeModule, NativeSession } from '../internal/native';
import { BuiltinPlugin } from '../plugins';
import type { CodexPlugin, Conversation, Logger } from '../types';
import type { ClientContext } from './context';

/** From the least important one. */
const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** Sessions whose runtimes must not outlive the process. */
const sessions = new Set<WeakRef<NativeSession>>();
const gone = new FinalizationRegistry<WeakRef<NativeSession>>((session) => sessions.delete(session));
let watching = false;

/** A thing that JavaScript holds by number, and where it is known. */
interface Held {
  handle: number;
  key?: string;
  among?: Map<string, WeakRef<object>>;
}

interface Member {
  deref(): ClientContext | undefined;
}

export class Hub implements Owner {
  readonly handover: Handover<NativeSession>;
  readonly asks: Asks;
  private readonly members = new Set<Member>();
  /** Clients of whole runtimes, as the plugins of a pool have them: what a lease has open is the lease's. */
  private readonly runtimes = new Set<Member>();
  private readonly released: FinalizationRegistry<Held>;

  /** In a pool, `clientOfRuntime` makes the clients that plugins are given. */
  constructor(private readonly native: NativeModule, private readonly logger: Partial<Logger> | undefined, private readonly clientOfRuntime?: (hub: Hub, handle: number) => unknown) {
    this.handover = new Handover((wake) => new native.Session(wake));
    const session = this.handover.native;
    this.asks = new Asks(this.handover, this);
    this.handover.asks = this.asks;
    this.handover.log = (level, message, fields) => this.log(level, message, fields);
    const { members, runtimes } = this;
    this.released = new FinalizationRegistry(({ handle, key, among }) => {
      session.release(handle);
      if (key === undefined) {
        for (const among of [members, runtimes]) for (const member of among) if (member.deref() === undefined) among.delete(member);
      } else if (among?.get(key)?.deref() === undefined) among?.delete(key);
    });
    killAtExit(session);
  }

  /** Takes in a client. One with a number is given back when nothing of it is held any more. */
  join(member: ClientContext, ofRuntime: boolean): void {
    if (member.handle === 0) {
      this.members.add({ deref: () => member });
      return;
    }
    (ofRuntime ? this.runtimes : this.members).add(new WeakRef(member));
    this.released.register(member, { handle: member.handle });
  }

  /** Gives a thing back when it is not held any more. */
  release(thing: object, handle: number, key: string, among: Map<string, WeakRef<object>>): void {
    this.released.register(thing, { handle, key, among });
  }

  /** An open conversation, whichever client has it. */
  conversation(id: string): Conversation | null {
    return this.member(id)?.conversation(id) ?? null;
  }

  /** The client that has a conversation open. */
  clientOf(id: string): unknown {
    return this.member(id)?.client;
  }

  /** Plugins as they cross. What is no list is Rust's to refuse. */
  plugins(plugins: readonly CodexPlugin[] | undefined): unknown {
    return Array.isArray(plugins) ? plugins.map((plugin, index) => this.plugin(plugin, `plugins[${index}]`, this.clientFor)) : plugins;
  }

  plugin(plugin: CodexPlugin, field: string, client: ClientOf): object {
    return plugin instanceof BuiltinPlugin ? { builtin: plugin.number(this.native) } : this.asks.plugin(plugin, field, client);
  }

  /** The logger, for plugins: complete, and with what plugins conceal concealed in its messages. */
  get pluginLogger(): Logger {
    const to = (level: keyof Logger) => (message: string, fields: object = {}) => this.log(level, this.handover.call('client.conceal', 0, { text: String(message) }), fields);
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

  /** The client that a plugin is given: the session's own, or in a pool that of the runtime. */
  private readonly clientFor: ClientOf = (handle) => {
    if (handle !== null) return this.clientOfRuntime?.(this, handle);
    for (const member of this.members) {
      const context = member.deref();
      if (context?.handle === 0) return context.client;
    }
    return undefined;
  };

  private member(id: string): ClientContext | undefined {
    for (const member of [...this.members, ...this.runtimes]) {
      const context = member.deref();
      if (context?.conversation(id)) return context;
    }
    return undefined;
  }
}

function killAtExit(session: NativeSession): void {
  const weak = new WeakRef(session);
  sessions.add(weak);
  gone.register(session, weak);
  if (watching) return;
  watching = true;
  // Before the home of a scripted model is removed.
  process.prependListener('exit', () => {
    for (const session of sessions) session.deref()?.kill();
  });
}
