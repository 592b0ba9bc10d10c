// What the handles of one client, or of one lease, share: one object for each conversation and turn.

import type { Code } from '../internal/asks';
import type { Schema } from '../schema';
import type { Conversation, Turn } from '../types';
import { ConversationHandle } from './conversation';
import type { ConversationFacts } from './conversation';
import type { Hub } from './hub';
import type { Parts } from './options';
import { TurnHandle } from './turn';
import type { TurnFacts } from './turn';

export class ClientContext {
  private readonly conversations = new Map<string, WeakRef<ConversationHandle>>();
  private readonly turns = new Map<string, WeakRef<TurnHandle<never>>>();

  /** The number is that of a lease, or of a runtime of a pool; 0 is the session's own client. */
  constructor(readonly hub: Hub, readonly client: unknown, readonly handle: number, ofRuntime: boolean) {
    hub.join(this, ofRuntime);
  }

  get handover(): Hub['handover'] {
    return this.hub.handover;
  }

  /** An open conversation: always the same object while somebody holds it. */
  conversation(id: string): Conversation | null {
    const known = this.conversations.get(id)?.deref();
    if (known !== undefined) return known;
    const facts = this.handover.call<ConversationFacts | null>('client.conversation', this.handle, { id });
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
    return this.hub.asks.register(handlers, tools);
  }

  report(error: unknown, what: string): void {
    this.hub.report(error, what);
  }

  private keep<T extends object>(among: Map<string, WeakRef<T>>, key: string, handle: number, make: () => T): T {
    const known = among.get(key)?.deref();
    if (known !== undefined) {
      this.handover.native.release(handle);
      return known;
    }
    const made = make();
    among.set(key, new WeakRef(made));
    this.hub.release(made, handle, key, among as Map<string, WeakRef<object>>);
    return made;
  }
}
