import type * as protocol from '../protocol';
import type { Conversation } from './handles';
/** A question that waits for an answer. */
export interface PendingRequest<M extends keyof protocol.ServerRequests = keyof protocol.ServerRequests> {
    /** Ours, and never repeated. */
    id: string;
    method: M;
    params: protocol.ServerRequests[M]['params'];
    conversationId: string | null;
    /** The conversation of the application at the root: another one for a sub-agent's question. */
    rootConversationId: string | null;
    turnId: string | null;
    /** The item it is about, as it was started: a file change's paths and diff are here. */
    item: protocol.ThreadItem | null;
    /** The decisions on offer, where the runtime lists them. */
    decisions: readonly unknown[];
    receivedAtMs: number;
    /** When it is settled without an answer. */
    deadlineAtMs: number | null;
}
/** The answer to an approval: `decline` lets the turn go on, `cancel` ends it. */
export type Decision = 'accept' | 'acceptForSession' | 'decline' | 'cancel' | protocol.CommandExecutionApprovalDecision;
/**
 * A function that answers one kind of question. `'hold'`: somebody else will, through `respond` or `decline`. TypeScript
 * takes the one word that an `async` function always returns for any string: `async () => 'accept' as const`.
 */
export type Handler<M extends keyof protocol.ServerRequests, R> = (request: PendingRequest<M>, context: {
    signal: AbortSignal;
    conversation: Conversation | null;
}) => R | 'hold' | Promise<R | 'hold'>;
