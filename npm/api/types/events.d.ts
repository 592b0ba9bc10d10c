import type { CodexError } from '../errors';
import type * as protocol from '../protocol';
import type { PendingRequest } from './requests';
import type { RuntimeInfo, TurnResult } from './results';
/** What every event has. */
export interface EventMeta {
    /** Counts what the connection received. Gaps mean that a filter or a limit left something out. */
    seq: number;
    /** When the runtime sent it, where it says so. */
    emittedAtMs: number | null;
    conversationId: string | null;
    /** The conversation of the application at the root: another one for a sub-agent's event. */
    rootConversationId: string | null;
    turnId: string | null;
    /** How many deltas were joined into this one, where any were. */
    coalesced?: number;
}
/** What the runtime tells. */
export type RuntimeEvent = {
    [M in keyof protocol.ServerNotifications]: EventMeta & {
        method: M;
        params: protocol.ServerNotifications[M];
    };
}[keyof protocol.ServerNotifications];
/** What the runtime asks. */
export type ServerRequestEvent = {
    [M in keyof protocol.ServerRequests]: EventMeta & {
        method: M;
        params: protocol.ServerRequests[M]['params'];
        request: PendingRequest<M>;
    };
}[keyof protocol.ServerRequests];
/** What the SDK itself tells. */
export interface SdkEvents {
    'sdk/connected': RuntimeInfo;
    'sdk/disconnected': {
        reason: string;
    };
    'sdk/reconnected': RuntimeInfo;
    'sdk/turnEnded': TurnResult<unknown>;
    'sdk/requestSettled': {
        requestId: string;
        method: string;
        how: 'answered' | 'declined' | 'expired' | 'withdrawn' | 'lost';
        by: 'handler' | 'respond' | 'policy' | 'plugin' | 'runtime';
    };
    'sdk/lagged': {
        skipped: number;
        bytes: number;
    };
    'sdk/gap': {
        after: number;
        next: number;
    };
    'sdk/warning': {
        message: string;
        fields?: object;
    };
    'sdk/error': {
        error: CodexError;
    };
}
export type SdkEvent = {
    [M in keyof SdkEvents]: EventMeta & {
        method: M;
        params: SdkEvents[M];
    };
}[keyof SdkEvents];
/** Every event of a known method, so that `switch (event.method)` narrows. Unknown methods are delivered too. */
export type CodexEvent = RuntimeEvent | ServerRequestEvent | SdkEvent;
