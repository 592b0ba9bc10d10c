// A lease: what a client can do, in a part of a runtime; and the client of a whole one.

import { ClientHandle } from '../client/base';
import type { ConversationFacts } from '../client/conversation';
import type { Hub } from '../client/hub';
import type { Conversation } from '../types';

export class Lease extends ClientHandle {
  /** Whether something is a lease of this session's. */
  static is(lease: unknown, hub: Hub): boolean {
    return lease instanceof Lease && lease.context.hub === hub;
  }

  /** The conversation that it came with. */
  first(facts: ConversationFacts): Conversation {
    return this.context.conversationOf(facts);
  }
}

/** The client of one of the pool's runtimes, with the conversations of all leases in it: what the pool's plugins are given. */
export class RuntimeClient extends ClientHandle {
  constructor(hub: Hub, handle: number) {
    super(hub, handle, true);
  }
}
